//! Why something happened, as far as words say it in two languages alike.

use crate::names::letters;
use record::FrameKind;
use std::collections::BTreeSet;

/// A reason that excludes others.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Cause {
    /// To get away from someone.
    Flight,
    /// Made to by someone.
    Force,
    /// Asked or hired to by someone.
    Request,
    /// Nobody meant it.
    Accident,
    /// Somebody meant it.
    Attack,
}

impl Cause {
    /// Whether not both can be the reason of one thing.
    pub fn excludes(self, other: Self) -> bool {
        let movement = |cause| matches!(cause, Self::Flight | Self::Force | Self::Request);
        self != other && movement(self) == movement(other)
    }

    /// As a reader would write it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Flight => "flight",
            Self::Force => "compelled",
            Self::Request => "requested",
            Self::Accident => "accident",
            Self::Attack => "attack",
        }
    }
}

/// Beginnings of words, in plain letters, that tell why people go somewhere.
const WHY_THEY_GO: &[(Cause, &[&str])] = &[
    (
        Cause::Flight,
        &[
            "flee",
            "fled",
            "escap",
            "fui",
            "fuyan",
            "fuite",
            "echapp",
            "crackdown",
            "harass",
            "persecut",
        ],
    ),
    (
        Cause::Force,
        &["forc", "coerc", "compel", "oblige", "contrai", "deport", "expel", "expuls", "mandat"],
    ),
    (
        Cause::Request,
        &[
            "request", "ask", "demand", "recrut", "recruit", "hire", "embauch", "exchang",
            "echang", "sollicit",
        ],
    ),
];

/// Beginnings of words that tell why something burnt or blew up.
const WHY_IT_HAPPENED: &[(Cause, &[&str])] = &[
    (
        Cause::Accident,
        &[
            "accident",
            "leak",
            "negligen",
            "malfunc",
            "technical",
            "techniq",
            "carburant",
            "fuel",
            "court-circuit",
            "panne",
            "engrais",
            "fertili",
            "incendie",
        ],
    ),
    (
        Cause::Attack,
        &[
            "attack", "attaqu", "attentat", "bomb", "drone", "missile", "sabotag", "strike",
            "struck", "frapp", "rocket", "roquette", "obus", "shell", "tir", "tirs",
        ],
    ),
];

/// The reasons that the words of a clause about people who go somewhere tell.
pub fn of_movement(words: &str) -> BTreeSet<Cause> {
    found(words, WHY_THEY_GO)
}

/// The reason that the kind of a frame is for whoever goes somewhere by it.
pub fn of_kind(kind: FrameKind) -> Option<Cause> {
    match kind {
        FrameKind::Coerce | FrameKind::Sanction => Some(Cause::Force),
        FrameKind::Request => Some(Cause::Request),
        _ => None,
    }
}

/// The reasons that the words of a clause about violence tell.
pub fn of_violence(words: &str) -> BTreeSet<Cause> {
    found(words, WHY_IT_HAPPENED)
}

fn found(words: &str, table: &[(Cause, &[&str])]) -> BTreeSet<Cause> {
    // « Forcés » are made to, "Russian forces" are not.
    const TROOPS: &[&str] = &["force", "forces"];
    let words = words.split(|letter: char| !(letter.is_alphanumeric() || letter == '-'));
    let words = words.filter(|word| !TROOPS.contains(&word.to_lowercase().as_str()));
    let plain = words.map(|word| letters::letters(word).0);
    plain
        .flat_map(|word| {
            let causes = table.iter().filter(move |(_, beginnings)| {
                beginnings.iter().any(|begins| word.starts_with(*begins))
            });
            causes.map(|(cause, _)| *cause)
        })
        .collect()
}
