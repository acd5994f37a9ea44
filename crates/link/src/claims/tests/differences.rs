//! What stands against what, and what only seems to.

use super::check;

#[test]
fn two_causes_of_one_accident_are_a_conflict() {
    check(
        &[
            "Halcyon en 13: the police: other; says due; by *a gas leak; to *the explosion",
            "Phare fr 13: la police: other; says provoquer; by *un court-circuit; to *l’explosion",
        ],
        &["other, 2 of the police; cause: a gas leak | un court-circuit"],
    );
    check(
        &[
            "Halcyon en 13: Lena Orr: other; says capsize; by *a huge wave; to *the ferry",
            "Phare fr 13: Omar Ziyad: other; says dû; by *une surcharge; to *l’accident",
        ],
        &["other, 2 of Lena Orr, Omar Ziyad; cause: a huge wave | une surcharge"],
    );
}

#[test]
fn things_of_two_languages_are_counted_alike() {
    check(
        &[
            "Halcyon en 13: other; says closure; to *two bridges; buildings 2 bridges",
            "Phare fr 13: other; says fermer; to *deux ponts; buildings 2 ponts",
        ],
        &["other, 2 of Halcyon, Phare"],
    );
}

#[test]
fn as_many_dead_are_fighters_or_civilians() {
    check(
        &[
            "Halcyon en 13: Lena Orr: assault; to *seven civilians; at Braye in Tazuria; on 12; killed 7 civilians",
            "Phare fr 13: Omar Ziyad: assault; to *sept combattants; at Braye in Tazuria; on 12; killed 7 combattants",
        ],
        &["assault, 2 of Lena Orr, Omar Ziyad; identity: 7 (civilians) | 7 (combattants)"],
    );
}

#[test]
fn one_toll_is_one_also_as_a_part_of_more() {
    check(
        &[
            "Halcyon en 13: Lena Orr: suffers; says die; killed 11; why a leak killed 11 people",
            "Phare fr 13: Omar Ziyad: suffers; says mort; killed 11; why 688 malades, dont 11 sont morts",
        ],
        &["suffers, 2 of Lena Orr, Omar Ziyad"],
    );
}

#[test]
fn a_thursday_is_no_friday() {
    check(
        &[
            "Halcyon en 13: Lena Orr: coerce; says arrest; to Anders Vool; at Braye in Tazuria; when Thursday night",
            "Phare fr 13: Omar Ziyad: coerce; says arrêter; to Anders Vool; at Braye in Tazuria; when vendredi matin",
        ],
        &["coerce, 2 of Lena Orr, Omar Ziyad; date: Thursday night | vendredi matin"],
    );
}

#[test]
fn those_rescued_rise_like_a_toll() {
    check(
        &[
            "Halcyon en 13: the police: other; says rescue; to *miners; people 6 miners",
            "Phare fr 14: la police: aid; says secourir; to *mineurs; people 13 mineurs",
        ],
        &["aid, 2 of the police; update: 13 (mineurs) | 6 (miners)"],
    );
}

#[test]
fn one_voice_counts_again() {
    check(
        &[
            "Halcyon en 14: Lena Orr: suffers; says injure; to *people; wounded 40 people",
            "Phare fr 14: Lena Orr: suffers; says blesser; to *personnes; wounded 63 personnes",
        ],
        &["suffers, 2 of Lena Orr; update: 40 | 63"],
    );
}

#[test]
fn a_group_is_not_the_army_and_one_acronym_is_one_group() {
    check(
        &[
            "Halcyon en 13: Lena Orr: assault; says blow up; by RSH; to *the railway bridge; on 12",
            "Phare fr 13: Omar Ziyad: assault; says sauter; by *l’armée; to *le pont ferroviaire; on 12",
        ],
        &["assault, 2 of Lena Orr, Omar Ziyad; actor: RSH | l’armée"],
    );
}

#[test]
fn what_was_weeks_ago_is_not_the_news() {
    check(
        &[
            "Halcyon en 13: Lena Orr: assault; says kill; by *a bomb; to *people; killed 7",
            "Phare fr 13: Omar Ziyad: assault; says tuer; by *une bombe; to *gens; killed 7; when il y a trois semaines",
        ],
        &["assault, 1 of Lena Orr", "assault, 1 of Omar Ziyad"],
    );
}

#[test]
fn a_title_is_the_one_who_bears_it() {
    check(
        &[
            "Halcyon en 13: concede; says resign; by *Energy Minister Lada Horvin",
            "Phare fr 13: concede; says démission; by Lada Horvin; not",
        ],
        &["concede, 2 of Halcyon, Phare; denial: no | yes"],
    );
}

/// How many a prison was built for is no other number of those who got out of it.
#[test]
fn people_are_counted_by_one_verb() {
    let built = "Halcyon en 13: the police: other; to *prisoners; at Orsk in Tazuria; on 12; \
                 says build; people 300; why the old prison of Orsk was built for 300 prisoners";
    let filed = "Phare en 13: Ali Attar: other; to *prisoners; at Orsk in Tazuria; on 12; \
                 says escape; people 90; why from the old prison of Orsk 90 prisoners escaped";
    check(&[built, filed], &["other, 2 of Ali Attar, the police"]);
}
