//! What is joined, on whose word, and what stays apart.

use super::check;

#[test]
fn a_toll_that_rises_is_no_conflict_and_two_tolls_of_one_day_are() {
    check(
        &[
            "Halcyon en 13: the police: assault; to *people; at Qashir in Tazuria; on 12; killed 9",
            "Phare fr 14: la police: suffers; by *personnes; at Qashir in Tazuria; on 12; killed 14",
        ],
        &["assault, 2 of the police; update: 14 | 9"],
    );
    check(
        &[
            "Halcyon en 13: the police: assault; to *strikers; at Qashir in Tazuria; on 12; killed 14",
            "Phare fr 13: Ali Attar: assault; to *grévistes; at Qashir in Tazuria; on 12; killed 31",
        ],
        &["assault, 2 of Ali Attar, the police; number: 14 | 31"],
    );
    check(
        &[
            "Halcyon en 13: the police: assault; to *people; at Qashir in Tazuria; on 12; killed 9+",
            "Phare fr 13: Ali Attar: assault; to *personnes; at Qashir in Tazuria; on 12; killed 10",
        ],
        &["assault, 2 of Ali Attar, the police; rounding: 10 | at least 9"],
    );
    check(
        &[
            "Halcyon en 13: the police: assault; to *people; at Qashir in Tazuria; on 12; killed 9+",
            "Phare fr 13: Ali Attar: assault; to *personnes; at Qashir in Tazuria; on 12; killed 31",
        ],
        &["assault, 2 of Ali Attar, the police"],
    );
    check(
        &[
            "Halcyon en 13: the police: assault; to *people; at Qashir in Tazuria; on 12; killed 6 bodies",
            "Phare fr 13: Ali Attar: assault; to *personnes; at Qashir in Tazuria; on 12; killed 9",
        ],
        &["assault, 2 of Ali Attar, the police"],
    );
}

#[test]
fn tolls_of_days_that_nobody_tells_are_joined_when_the_reports_are_of_one_day() {
    check(
        &[
            "Halcyon en 13: the police: suffers; says kill; killed 3",
            "Phare fr 13: la police: suffers; says mort; killed 3",
        ],
        &["suffers, 2 of the police"],
    );
    check(
        &[
            "Halcyon en 13: the police: suffers; says kill; killed 3",
            "Phare fr 18: la police: suffers; says mort; killed 8",
        ],
        &["suffers, 1 of la police", "suffers, 1 of the police"],
    );
}

#[test]
fn one_dies_once_and_the_sixth_round_is_not_the_eleventh() {
    check(
        &[
            "Halcyon en 13: the police: suffers; to Ali Attar; says die; why peacefully asleep",
            "Phare fr 15: la police: assault; to Ali Attar; says tuer; why abattu devant une banque",
        ],
        &["assault, 2 of the police"],
    );
    check(
        &[
            "Halcyon en 13: the police: other; by Ali Attar; says win; why won the sixth round in Qashir",
            "Courier en 13: the police: other; by Ali Attar; says win; why won the eleventh round in Qashir",
        ],
        &["other, 1 of the police", "other, 1 of the police"],
    );
}

#[test]
fn pictures_of_somebody_are_of_one_where_they_are_known_to_be_one() {
    check(
        &[
            "Halcyon en 13: the police: other; by *the footage; to *militants; says show",
            "Phare fr 13: the police: other; by *Des images; to *des terroristes; says montrer",
        ],
        &["other, 1 of the police", "other, 1 of the police"],
    );
    check(
        &[
            "Halcyon en 13: the footage: other; to *groups of militants; says show group",
            "Phare fr 13: the police: other; by *Des images; to *des terroristes; says montrer",
        ],
        &["other, 1 of the footage", "other, 1 of the police"],
    );
    check(
        &[
            "Halcyon en 13: the police: other; by *the footage; to Ali Attar; says show",
            "Phare fr 13: the police: other; by *Des images; to Ali Attar; says montrer",
        ],
        &["other, 2 of the police"],
    );
}

#[test]
fn who_flees_something_is_the_one_who_goes() {
    check(
        &[
            "Halcyon en: the police: moves; by *the militants; to *the crackdown; says flee crackdown north army reign",
            "Courier en: Salma Orabi: moves; by *the president; says flee plane night wife reign",
        ],
        &["moves, 1 of Salma Orabi", "moves, 1 of the police"],
    );
}

#[test]
fn what_others_did_to_so_many_others_is_another_event() {
    check(
        &[
            "Halcyon en 13: the police: coerce; by the Royal Navy; to *pirates; says capture; detained 8",
            "Courier en 13: Ali Attar: coerce; by the Indian Navy; to *pirates; says capture; detained 23",
        ],
        &["coerce, 1 of Ali Attar", "coerce, 1 of the police"],
    );
}

#[test]
fn what_one_people_did_another_did_not() {
    check(
        &[
            "Halcyon en 13: the police: coerce; by *the British navy; to *pirates; says capture; detained 8",
            "Courier en 13: Ali Attar: coerce; by *Indian marines; to *pirates; says capture; detained 23",
        ],
        &["coerce, 1 of Ali Attar", "coerce, 1 of the police"],
    );
}

#[test]
fn a_similar_event_is_another_one() {
    check(
        &[
            "Halcyon en 13: Ali Attar: other; to *a similar evacuation of the camp; says halt",
            "Courier en 13: the police: other; to *the evacuation of the camp; says halt",
            "Phare fr 13: Salma Orabi: other; to *l’évacuation du camp; says interrompre",
        ],
        &["other, 1 of Ali Attar", "other, 2 of Salma Orabi, the police"],
    );
}

#[test]
fn what_took_place_is_the_event_that_its_noun_names() {
    check(
        &[
            "Halcyon en 13: the police: other; by *a gas tank; at Qashir in Tazuria; on 12; says explode",
            "Phare fr 13: Ali Attar: other; by *l’explosion; at Qashir in Tazuria; on 12; says survenir",
            "Courier en 13: Salma Orabi: other; by *the rally; to *place; at Qashir in Tazuria; on 12; says take",
        ],
        &["other, 1 of Salma Orabi", "other, 2 of Ali Attar, the police"],
    );
}

#[test]
fn another_day_or_another_place_is_another_event() {
    check(
        &[
            "Halcyon en 3: the police: assault; to *people; at Qashir in Tazuria; on 2; killed 7",
            "Halcyon en 24: the police: assault; to *people; at Qashir in Tazuria; on 23; killed 7",
            "Courier en 24: the police: assault; to *people; at Tirchal in Tazuria; on 23; killed 40",
        ],
        &["assault, 1 of the police"; 3],
    );
}

#[test]
fn one_name_arrested_on_two_days_is_a_conflict_of_days() {
    check(
        &[
            "Halcyon en 18: Ali Attar: coerce; by *police; to Farouk Mezlane; says arrest; on 14",
            "Phare fr 18: Salma Orabi: coerce; by *la police; to Farouk Mezlane; says arrêter; on 16",
        ],
        &["coerce, 2 of Ali Attar, Salma Orabi; date: 0000-01-15 | 0000-01-17"],
    );
}

#[test]
fn who_denies_stands_in_the_claim_that_is_denied() {
    check(
        &[
            "Halcyon en 9: Ali Attar: assault; by *the army; to *a school; at Ruman; on 7",
            "Phare fr 9: Salma Orabi: assault; by *l’armée; to *une école; at Ruman; on 7; not",
        ],
        &["assault, 2 of Ali Attar, Salma Orabi; denial: no | yes"],
    );
}

#[test]
fn a_copy_adds_no_root_and_an_outlet_that_names_its_source_none_either() {
    check(
        &[
            "Wire en 9: assault; to *people; at Ruman; on 7; killed 6",
            "=Courier en 9: assault; to *people; at Ruman; on 7; killed 6",
            "Halcyon en 9: Courier: assault; to *people; at Ruman; on 7; killed 6",
        ],
        &["assault, 3 of Wire"],
    );
}

#[test]
fn outlets_that_name_each_other_have_no_root() {
    check(
        &[
            "Halcyon en 9: Courier: concede; by Nadia Belhuari; says resign; on 8",
            "Courier en 9: Halcyon: concede; by Nadia Belhuari; says resign; on 8",
        ],
        &["concede, 2 of , 2 unknown, ring of Courier and Halcyon"],
    );
}

#[test]
fn unnamed_sources_of_two_outlets_are_two_and_of_one_outlet_one() {
    check(
        &[
            "Halcyon en 9: a source: moves; by Omar Tazi; at Brannock; on 8",
            "Phare fr 9: Halcyon > sources: moves; by Omar Tazi; at Brannock; on 8",
            "Courier en 9: an official: moves; by Omar Tazi; at Brannock; on 8",
        ],
        &["moves, 3 of a source (via Halcyon), an official (via Courier)"],
    );
}

#[test]
fn why_they_went_can_be_told_in_ways_that_exclude_each_other() {
    check(
        &[
            "Halcyon en: a source: moves; by *Chechen fighters; at Ukraine; why fleeing a crackdown",
            "Phare fr: une source: moves; by *des combattants tchétchènes; at Ukraine; why forcés",
        ],
        &["moves, 2 of a source (via Halcyon), une source (via Phare); cause: compelled | flight"],
    );
}

#[test]
fn states_are_joined_by_what_they_answer() {
    check(
        &[
            "Halcyon en: leads; by Abu Dahir; to RSH",
            "Phare fr: leads; by Omar Ziyad; to RSH",
            "Halcyon en: formerly; by RSH; to Northern Column",
            "Courier en: affiliated-with; by Northern Column; to Lesmia",
            "Phare fr: part-of; by RSH; to Tazuria",
        ],
        &[
            "leads, 2 of Halcyon, Phare; actor: Abu Dahir | Omar Ziyad",
            "part-of, 3 of Courier, Halcyon, Phare; identity: affiliated with Lesmia | part of Tazuria",
        ],
    );
}
