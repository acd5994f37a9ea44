//! What the commonest nouns of the news mean, in the languages we read, so that "Chechen
//! fighters" and "combattants tchétchènes", "a school" and "une école" are found to be alike.
//!
//! A line is one meaning: its name in capitals, then its words in the singular. Words that only
//! differ in who is liked ("rebels", "terrorists") mean people under arms. Written from knowledge
//! of the languages.

mod callings;
mod culture;
mod economy;
mod faiths;
mod folk;
mod gear;
mod happenings;
mod health;
mod matters;
mod nature;
mod people;
mod peoples;
mod qualities;
mod rulers;
mod sites;
mod state;
mod things;

use super::words::Meanings;
use crate::names::letters::letters;
use std::collections::{BTreeSet, HashSet};
use std::sync::LazyLock;

/// What a word for people or a thing can mean, in the singular or plural; nothing for other
/// words. « Mineur » is a miner or a child.
pub fn meanings_of(word: &str) -> &'static [&'static str] {
    in_number(&MEANINGS, &letters(word).0)
}

/// What a word in plain letters can be about, beyond what [`meanings_of`] says.
pub fn topics_of(letters: &str) -> &'static [&'static str] {
    in_number(&TOPICS, letters)
}

/// What a word in plain letters means in the singular or plural.
fn in_number(meanings: &'static Meanings, letters: &str) -> &'static [&'static str] {
    let short = |end| letters.strip_suffix(end);
    let forms = [Some(letters), short("s"), short("es"), short("x")];
    let found = forms.into_iter().flatten().map(|form| meanings.folded(form));
    found.into_iter().find(|found| !found.is_empty()).unwrap_or(&[])
}

/// Is of people, and of no thing.
pub fn is_people(meaning: &str) -> bool {
    static PEOPLE: LazyLock<HashSet<&str>> = LazyLock::new(|| {
        let tables = [people::UNDER_ARMS, people::AT_WORK, people::IN_OFFICE, people::ANYONE];
        let lines = tables.iter().copied().flatten();
        lines.filter_map(|line| line.split_whitespace().next()).collect()
    });
    PEOPLE.contains(meaning)
}

/// Says no more than that they are people.
pub fn is_anybody(meaning: &str) -> bool {
    matches!(
        meaning,
        "PERSON" | "RESIDENT" | "GROUP" | "FORCES" | "LEADER" | "OFFICIAL" | "SURVIVOR"
    )
}

/// Is counted beside others: how many of all the dead were children, how many soldiers.
pub fn is_part(meaning: &str) -> bool {
    matches!(
        meaning,
        "CHILD"
            | "WOMAN"
            | "STUDENT"
            | "SOLDIER"
            | "POLICE"
            | "ARMED"
            | "RESCUER"
            | "MEDIC"
            | "JOURNALIST"
            | "ATTACKER"
    )
}

/// Is of those who fight.
pub fn is_fighter(meaning: &str) -> bool {
    matches!(meaning, "ARMED" | "SOLDIER")
}

/// Is of those of whom nobody says so who calls them fighters.
pub fn is_bystander(meaning: &str) -> bool {
    matches!(
        meaning,
        "CIVILIAN"
            | "CHILD"
            | "STUDENT"
            | "TEACHER"
            | "PATIENT"
            | "MEDIC"
            | "JOURNALIST"
            | "PILGRIM"
            | "PRIEST"
            | "FARMER"
            | "FISHERMAN"
            | "WORKER"
            | "PASSENGER"
            | "TOURIST"
            | "MIGRANT"
            | "DISPLACED"
    )
}

/// Counted by who finds them.
pub fn is_corpse(word: &str) -> bool {
    const CORPSES: &[&str] = &[
        "body",
        "bodies",
        "corpse",
        "corpses",
        "corps",
        "cadavre",
        "cadavres",
        "depouille",
        "depouilles",
    ];
    CORPSES.contains(&letters(word).0.as_str())
}

/// Says where without saying which: a market is in a town and may be in a village.
pub fn is_anywhere(meaning: &str) -> bool {
    matches!(
        meaning,
        "VILLAGE" | "TOWN" | "BORDER" | "BUILDING" | "ROAD" | "SQUARE" | "COAST" | "RIVER"
    ) || is_anybody(meaning)
}

/// Of a body that a story has one of: "the police", when no name says which.
pub fn is_body(meaning: &str) -> bool {
    matches!(
        meaning,
        "POLICE"
            | "GOVERNMENT"
            | "RESCUER"
            | "SOLDIER"
            | "COURT"
            | "PREFECTURE"
            | "PROSECUTOR"
            | "PARLIAMENT"
    )
}

/// Is an office that one holds at a time, so that a story which names one holder means that one by
/// "the governor" (`golden/story/number-clash`). A president may be a club's or a state's.
pub fn is_sole_office(meaning: &str) -> bool {
    matches!(meaning, "GOVERNOR" | "MAYOR")
}

/// Tells that another one is meant, named for comparison: "a similar attack".
pub fn is_comparison(word: &str) -> bool {
    matches!(
        letters(word).0.as_str(),
        "similar"
            | "identical"
            | "comparable"
            | "similaire"
            | "semblable"
            | "pareil"
            | "pareille"
            | "analogue"
            | "identique"
    )
}

/// Stands for someone whom the words do not name, and for another one in every report.
pub fn is_pronoun(words: &str) -> bool {
    PRONOUNS.contains(&words.trim().trim_end_matches(['’', '\'']).to_lowercase().as_str())
}

const PRONOUNS: &[&str] = &[
    "he",
    "she",
    "they",
    "it",
    "i",
    "we",
    "you",
    "who",
    "which",
    "that",
    "this",
    "these",
    "those",
    "him",
    "her",
    "them",
    "us",
    "me",
    "himself",
    "herself",
    "itself",
    "themselves",
    "one",
    "il",
    "elle",
    "ils",
    "elles",
    "on",
    "je",
    "j",
    "nous",
    "vous",
    "tu",
    "qui",
    "que",
    "ce",
    "cela",
    "ça",
    "c",
    "lui",
    "leur",
    "eux",
    "se",
    "s",
    "celui-ci",
    "celle-ci",
    "ceux-ci",
    "celles-ci",
];

/// What the words of a phrase mean: its head, which stands before the first preposition; the
/// rest where the head says only that they are people.
pub fn meanings(phrase: &str) -> BTreeSet<&'static str> {
    let [head, rest] = parts(phrase);
    let mean = |words: &[&str]| words.iter().flat_map(|word| meanings_of(word)).copied().collect();
    let mut found: BTreeSet<&'static str> = mean(&head);
    if found.iter().all(|one| is_anybody(one)) {
        found.extend::<BTreeSet<_>>(mean(&rest));
    }
    // « Des hommes armés »: in plain letters they are weapons.
    if found.contains("PERSON") && found.remove("WEAPON") {
        found.insert("ARMED");
    }
    if found.len() > 1 && !found.iter().all(|one| is_anybody(one)) {
        found.retain(|one| !is_anybody(one));
    }
    found
}

/// The countries and peoples that words tell of: "the British navy", « des soldats indiens ».
pub fn peoples(phrase: &str) -> BTreeSet<&'static str> {
    let words = head(phrase).into_iter();
    words.flat_map(|word| in_number(&PEOPLES, &letters(word).0)).copied().collect()
}

/// What a phrase of a clause that denies says that there is none of: of "no secret annex", "any
/// weapons", « aucun coup de feu » the words behind the first; nothing for "no other company", for
/// one is there.
pub fn none_of(phrase: &str) -> Option<&str> {
    const NONE: &[&str] = &["no", "not", "any", "one", "aucun", "aucune", "nul", "nulle", "pas"];
    const LEAST: &[&str] = &["single", "moindre", "seul", "seule"];
    const OTHERS: &[&str] = &["other", "others", "autre", "more", "longer"];
    let (first, behind) = phrase.trim_start().split_once(' ')?;
    let behind = behind.trim_start();
    let second = behind.split_whitespace().next()?;
    let says_none = NONE.contains(&first.to_lowercase().as_str()) || LEAST.contains(&second);
    let has_others = behind.split_whitespace().any(|word| OTHERS.contains(&word));
    (says_none && !has_others).then_some(behind)
}

/// The words of a phrase before what its first preposition leads on to.
pub fn head(phrase: &str) -> Vec<&str> {
    let [head, _] = parts(phrase);
    head
}

/// The words of a phrase before its first preposition, and from there on.
fn parts(phrase: &str) -> [Vec<&str>; 2] {
    let words: Vec<&str> = phrase
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let leads_on = |word: &&str| LEADS_ON.contains(&word.to_lowercase().as_str());
    // "d’Oumdara", "of them": a phrase that begins with a preposition has its head behind it.
    let begin = words.iter().position(|word| !leads_on(word)).unwrap_or(0);
    let end = words[begin..].iter().position(leads_on).map_or(words.len(), |at| begin + at);
    [words[begin..end].to_vec(), words[end..].to_vec()]
}

/// Prepositions and relative words: what follows them tells of something else.
const LEADS_ON: &[&str] = &[
    "of", "in", "at", "from", "on", "with", "near", "who", "which", "that", "for", "to", "by",
    "de", "du", "des", "d", "à", "au", "aux", "en", "dans", "avec", "près", "qui", "que", "dont",
    "pour", "par", "sur",
];

/// Kinds of people, places and things that a story can tell apart: two of them are two.
const KINDS: [&[&str]; 9] = [
    people::UNDER_ARMS,
    people::AT_WORK,
    people::IN_OFFICE,
    people::ANYONE,
    things::PLACES,
    things::GOODS,
    things::MATTERS,
    happenings::HAPPENINGS,
    happenings::CAUSES,
];

static MEANINGS: LazyLock<Meanings> = LazyLock::new(|| Meanings::of(&KINDS));

static PEOPLES: LazyLock<Meanings> = LazyLock::new(|| Meanings::of(&peoples::ALL));

/// Everything else that nouns and adjectives name. Two of these can be one: "the deckhand", "a
/// sailor". So they tell what a clause is about, and never that two clauses are not about one.
static TOPICS: LazyLock<Meanings> = LazyLock::new(|| {
    let others: &[&[&str]] = &[
        callings::TRADES,
        callings::LEARNED,
        callings::BELIEVERS,
        callings::SPORTSMEN,
        culture::MEDIA_AND_ARTS,
        culture::SPORT,
        culture::FEELINGS_AND_IDEAS,
        culture::MEASURES,
        economy::MONEY_MATTERS,
        economy::ENERGY_AND_INDUSTRY,
        faiths::FAITHS,
        faiths::MOVEMENTS,
        folk::KIN,
        folk::AGES_AND_LOTS,
        folk::WRONGDOERS,
        folk::CROWDS,
        gear::WAR_MATERIAL,
        gear::VEHICLES,
        gear::MACHINES_AND_STUFF,
        gear::HOUSEHOLD,
        health::BODY,
        health::ILLNESS,
        health::SCIENCE,
        matters::AT_SEA_AND_IN_PORT,
        matters::ARMS_AND_TRACES,
        matters::PLANS_AND_CLAIMS,
        matters::TOWN_AND_WORK,
        nature::LAND_SEA_SKY,
        nature::BEASTS,
        nature::FARM_AND_TABLE,
        qualities::OF_PEOPLE,
        qualities::OF_THINGS,
        rulers::OFFICE_HOLDERS,
        rulers::COMMANDERS,
        rulers::BODIES_IN_ARMS,
        rulers::INSTITUTIONS,
        sites::LAND_AND_TOWN,
        sites::PUBLIC_BUILDINGS,
        sites::PARTS_OF_BUILDINGS,
        state::LAW_AND_CRIME,
        state::POLITICS,
        state::STATES_AND_WARS,
    ];
    Meanings::of(&[others, &peoples::ALL].concat())
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_of_two_languages_mean_one() {
        for (one, other) in [
            ("Chechen fighters", "des combattants tchétchènes de HTŞ"),
            ("gunmen", "les miliciens"),
            ("a school in the village", "une école du village de Tel-Roumane"),
            ("the children", "élèves"),
            ("the railway bridge", "le pont ferroviaire"),
        ] {
            assert!(!meanings(one).is_empty(), "{one}");
            assert_eq!(meanings(one), meanings(other), "{one}, {other}");
        }
        assert!(meanings_of("harrow").is_empty());
        assert_eq!(meanings("members of the police"), BTreeSet::from(["POLICE"]));
    }
}
