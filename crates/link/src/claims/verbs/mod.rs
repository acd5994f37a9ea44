//! What clauses tell, whatever verb or noun they tell it with, in the languages we read:
//! "resign", "step down" and "démission" are one.
//!
//! A line is one meaning: its name in capitals, then the dictionary forms of its verbs and
//! nouns, a verb with its particle in one ("call-off"); a word that means several things stands
//! in several lines. Written from knowledge of the languages.

mod affairs;
mod change;
mod daily;
mod disasters;
mod economy;
mod everyday;
mod fighting;
mod harm;
mod health;
mod justice;
mod law;
mod machines;
mod mind;
mod phrases;
mod politics;
mod power;
mod society;
mod speech_acts;
mod war;

use super::words::forms::{self, End};
use super::words::{Meanings, glosses};
use crate::names::letters::letters;
use record::Language;
use std::sync::LazyLock;

/// Whether a meaning is that something broke, burnt or blew up, with or without someone who did it.
pub fn is_disaster(meaning: &str) -> bool {
    const DISASTERS: &[&str] = &[
        "EXPLODE", "BURN", "COLLAPSE", "COLLIDE", "SINK", "DIE", "FLOOD", "QUAKE", "CRASH",
        "DERAIL", "DROWN",
    ];
    DISASTERS.contains(&meaning)
}

/// Whether one meaning is a way of doing the other, which dies or is killed of it: a judge who was
/// shot may be the judge who was killed.
pub fn is_way_to(meaning: &str, other: &str) -> bool {
    const DEADLY: &[&str] = &[
        "SHOOT", "STAB", "BEAT", "SHELL", "ATTACK", "AMBUSH", "DROWN", "BURN", "POISON", "EXPLODE",
        "SUICIDE",
    ];
    DEADLY.contains(&meaning) && matches!(other, "KILL" | "DIE")
}

/// Steps of one affair, and turns to and fro: whoever was arrested may be charged and may be
/// released, and these are three events. That someone resigned or was dismissed are two accounts
/// of one.
const STEPS: &[&[&str]] = &[
    &["ARREST", "QUESTION", "CHARGE", "TRY", "CONVICT", "ACQUIT", "RELEASE", "BAIL", "EXTRADITE"],
    &["ARREST", "FLEE", "ESCAPE"],
    &["APPOINT", "RESIGN"],
    &["APPOINT", "DISMISS"],
    &["OPEN", "CLOSE"],
    &["BEGIN", "END"],
    &["SUSPEND", "RESUME"],
    &["BUY", "SELL"],
    &["KILL", "WOUND"],
    &["DIE", "WOUND"],
    &["IMPOSE", "LIFT"],
];

/// Whether what these can mean is of two steps, none of them shared.
pub fn are_two_steps(one: &[&str], two: &[&str]) -> bool {
    let in_both = |steps: &&[&str]| {
        [one, two].iter().all(|senses| senses.iter().any(|at| steps.contains(at)))
    };
    !one.iter().any(|sense| two.contains(sense)) && STEPS.iter().any(in_both)
}

/// Meanings of which one thing at one time has one or the other.
const OPPOSITES: &[(&[&str], &[&str])] = &[
    (&["OPENED", "OPEN"], &["CLOSED", "CLOSE", "LOCK"]),
    (&["AUTHENTIC"], &["FORGE"]),
    (&["RESPOND", "REPLY"], &["IGNORE"]),
    (&["UNHURT"], &["WOUND", "DAMAGE", "DESTROY", "KILL", "DIE"]),
    (&["ALIVE"], &["DIE", "KILL"]),
    (&["GUILTY"], &["INNOCENT"]),
    (&["ARMED"], &["UNARMED"]),
    (&["LEGAL"], &["ILLEGAL"]),
    (&["FULL"], &["EMPTY"]),
    (&["CONVICT"], &["ACQUIT"]),
];

/// Whether what these can mean excludes one another, so that who says the one denies the other.
pub fn are_opposites(one: &[&str], two: &[&str]) -> bool {
    let has = |senses: &[&str], side: &[&str]| senses.iter().any(|sense| side.contains(sense));
    let across =
        |(a, b): &(&[&str], &[&str])| has(one, a) && has(two, b) || has(one, b) && has(two, a);
    !one.iter().any(|sense| two.contains(sense)) && OPPOSITES.iter().any(across)
}

/// Of what sorts the occasion can be that people die on, as far as a meaning says; one event has
/// one. An attack can be a part of clashes, and can be a bomb.
pub fn occasions(meaning: &str) -> &'static [u8] {
    match meaning {
        "QUAKE" => &[0],
        "FLOOD" | "STORM" => &[1],
        "ERUPT" => &[2],
        "COLLIDE" | "CRASH" | "SINK" => &[3],
        "CLASH" | "RIOT" | "PROTEST" => &[4],
        "SHOOT" | "STAB" | "ATTACK" | "SHELL" => &[4, 5],
        "EXPLODE" | "BURN" | "COLLAPSE" => &[5],
        _ => &[],
    }
}

/// Something that went wrong, whatever it was.
pub const ACCIDENT: &str = "ACCIDENT";

/// Whether a meaning is of something that goes wrong and has a cause.
pub fn is_mishap(meaning: &str) -> bool {
    const MISHAPS: &[&str] = &[ACCIDENT, "OUTBREAK", "POLLUTE", "POISON", "DAMAGE", "DESTROY"];
    is_disaster(meaning) || is_accident(meaning) || MISHAPS.contains(&meaning)
}

/// Whether a thing that does this to another is why it happens: a wave that capsizes a ship, and
/// not a fire that destroys a house (`golden/story/cause-clash`).
pub fn is_accident(meaning: &str) -> bool {
    const ACCIDENTS: &[&str] = &[
        "COLLAPSE", "SINK", "CRASH", "DERAIL", "EXPLODE", "OUTAGE", "LEAK", "SLIDE", "FAULT",
        "BURST", "AGROUND",
    ];
    ACCIDENTS.contains(&meaning)
}

/// The meaning of verbs that tell nothing but that the event which a noun names was: « avoir lieu ».
pub const HAPPEN: &str = "HAPPEN";

/// The meaning that one thing made another happen.
pub const CAUSE: &str = "CAUSE";

/// Verbs that mean what the noun behind them means: "hold talks", "strike a deal".
const CARRY: &[&str] = &[
    "hold",
    "have",
    "take",
    "give",
    "make",
    "reach",
    "strike",
    "pay",
    "launch",
    "wage",
    "stage",
    "impose",
    "declare",
    "begin",
    "open",
    "tenir",
    "avoir",
    "prendre",
    "donner",
    "faire",
    "conclure",
    "mener",
    "lancer",
    "imposer",
    "décréter",
    "entamer",
    "observer",
    "organiser",
    "ouvrir",
    "engager",
    "procéder",
];

/// Whether a verb tells nothing without the noun behind it: that two clauses have it ties no two.
pub fn is_bare(predicate: &str) -> bool {
    matches!(
        predicate,
        "have"
            | "be"
            | "do"
            | "make"
            | "get"
            | "take"
            | "give"
            | "put"
            | "let"
            | "set"
            | "become"
            | "include"
            | "avoir"
            | "être"
            | "faire"
            | "prendre"
            | "donner"
            | "mettre"
            | "laisser"
            | "devenir"
            | "inclure"
    )
}

/// What the verb or noun that tells a clause is in English, in plain letters: an English one as it
/// is; nothing for verbs that tell little by themselves ("take", « faire »).
pub fn in_english(language: Language, predicate: &str) -> Vec<String> {
    let plain = letters(predicate).0;
    let english = match language {
        Language::English => vec![plain],
        _ => glosses::in_english(language, &plain).to_vec(),
    };
    if english.iter().any(|word| LIGHT.contains(&word.as_str())) { Vec::new() } else { english }
}

/// English verbs that are no translation of one another: each stands for too much.
const LIGHT: &[&str] = &[
    "be", "become", "begin", "bring", "come", "do", "find", "get", "give", "go", "have", "hold",
    "keep", "leave", "let", "make", "move", "pass", "put", "remain", "run", "say", "see", "set",
    "show", "take", "tell", "turn", "use", "want", "work",
];

/// What a dictionary form can mean; nothing for other words. A verb with a particle or a noun that
/// no table has together ("slow down", "hold talks") means what the one or the other does.
pub fn meanings(predicate: &str) -> &'static [&'static str] {
    let whole = of_word(predicate);
    match predicate.split_once(' ') {
        Some((verb, noun)) if whole.is_empty() => {
            let words = if CARRY.contains(&verb) { [noun, verb] } else { [verb, noun] };
            words.map(of_word).into_iter().find(|found| !found.is_empty()).unwrap_or(&[])
        }
        _ => whole,
    }
}

/// What a verb and a noun mean together: "take" with "effect"; nothing for most.
pub fn meanings_of_phrase(verb: &str, noun: &str) -> &'static [&'static str] {
    let noun = letters(noun).0;
    let bare = noun.strip_suffix('s').unwrap_or(&noun);
    let together = |noun: &str| MEANINGS.of_word(&format!("{verb}-{noun}"));
    match together(&noun) {
        [] => together(bare),
        found => found,
    }
}

fn of_word(word: &str) -> &'static [&'static str] {
    match MEANINGS.of_word(word) {
        // Dictionary forms of rare words are now and then not quite that: "effondre".
        [] => meanings_in_text(&letters(word).0),
        found => found,
    }
}

/// What a word in plain letters can mean, in whatever form it stands: "killed", « tués ».
pub fn meanings_in_text(word: &str) -> &'static [&'static str] {
    const RARER: &[End] = &[("d", ""), ("", "r"), ("s", "r"), ("es", "r")];
    let known = |form: &str| Some(MEANINGS.folded(form)).filter(|found| !found.is_empty());
    forms::find(word, &[forms::ENGLISH, RARER, forms::FRENCH_VERBS], known).unwrap_or(&[])
}

static MEANINGS: LazyLock<Meanings> = LazyLock::new(|| {
    Meanings::of(&[
        harm::VIOLENCE,
        harm::DISASTERS,
        law::CRIMES,
        law::JUSTICE,
        war::WAR,
        power::OFFICE,
        power::DEALINGS,
        power::WORDS,
        affairs::MONEY,
        affairs::WORKS,
        affairs::PEOPLE,
        affairs::CONDITIONS,
        daily::PHRASES,
        daily::ACTS,
        change::AMOUNTS,
        change::COURSES,
        change::HELP_OR_HINDER,
        disasters::CALAMITY,
        disasters::RESCUES,
        economy::LABOUR,
        economy::COMPANIES,
        economy::FINANCE,
        economy::TRADE,
        everyday::MOTION,
        everyday::HANDLING,
        everyday::SOCIABLE,
        fighting::COMBAT,
        fighting::ORDEALS,
        health::ILLNESS,
        health::CARE,
        health::EATING,
        justice::POLICING,
        justice::COURTS,
        justice::OFFENCES,
        machines::SCIENCE,
        machines::TRANSPORT,
        machines::NATURE,
        mind::PERCEPTION,
        mind::THOUGHT,
        mind::FEELING,
        phrases::FIRE_AND_BLOOD,
        phrases::OFFICE_AND_LAW,
        phrases::WORK_AND_LIFE,
        politics::ELECTIONS,
        politics::CHAMBERS,
        politics::DIPLOMACY,
        society::PUBLIC,
        society::MIGRATION,
        society::BELIEF,
        society::LEARNING,
        society::ARTS,
        society::SPORT,
        speech_acts::TELLING,
        speech_acts::REQUESTS,
        speech_acts::JUDGING,
    ])
});

#[cfg(test)]
mod tests {
    use super::*;

    fn mean_one(a: &str, b: &str) -> bool {
        meanings(a).iter().any(|one| meanings(b).contains(one))
    }

    #[test]
    fn verbs_and_nouns_of_two_languages_mean_one() {
        for (one, other) in [
            ("resign", "démissionner"),
            ("resignation", "démission"),
            ("evacuate", "évacuer"),
            ("sell", "vendre"),
            ("collapse", "effondrement"),
            ("murder", "tuer"),
            ("fire", "limoger"),
            ("fire", "tirer"),
        ] {
            assert!(mean_one(one, other), "{one}, {other}");
        }
        assert!(!mean_one("limoger", "tirer"));
        assert!(meanings("harrow").is_empty());
    }

    #[test]
    fn what_is_open_is_not_locked() {
        for (one, other, expected) in [
            ("ouvert", "padlock", true),
            ("authentique", "trafiquer", true),
            ("answer", "ignorer", true),
            ("ouvert", "open", false),
            ("ouvert", "tuer", false),
        ] {
            assert_eq!(are_opposites(meanings(one), meanings(other)), expected, "{one}, {other}");
            assert_eq!(are_opposites(meanings(other), meanings(one)), expected, "{other}, {one}");
        }
    }

    #[test]
    fn verbs_that_tell_little_are_no_translation() {
        assert_eq!(in_english(Language::English, "resign"), ["resign"]);
        assert!(in_english(Language::English, "take").is_empty());
        assert!(in_english(Language::French, "faire").is_empty());
    }
}
