//! Words that tell of a name: what stands in it, before it or after it.
//!
//! A few hundred annotated sentences cannot teach that "Rumat al-Shuhub Brigade" is a group and
//! that "le colonel" comes before a person for every such word. The learner sees the classes of
//! words besides the words themselves, and learns what a class is worth from the words of it
//! that it has met. The words are ours; one list serves both languages, because reports borrow
//! freely ("the Jaysh", "le New York Times"), and a word may be of several classes.

mod english;
mod french;
mod shared;

use crate::keys::atom;
use std::collections::HashMap;
use std::sync::LazyLock;

/// A set of classes, as bits.
pub(super) type Cues = u32;

/// A class of words.
#[derive(Clone, Copy)]
enum Cue {
    /// Stands before a person: "colonel", "mme".
    Title,
    /// Heads a group or an institution: "ministry", "syndicat".
    Group,
    /// Heads a fighting group: "brigade", "jabhat".
    Fighters,
    /// Heads an outlet or stands beside one: "times", "quotidien".
    Outlet,
    /// Heads a place or stands beside one: "province", "rue".
    Place,
    /// Heads an event: "war", "coupe".
    Event,
    /// Heads a law or a treaty.
    Law,
    /// Stands beside the title of a work: "film", "roman".
    Work,
    /// Stands beside the name of a thing that is made: "missile", "frégate".
    Thing,
    /// Small words inside the names of people: "bin", "von".
    Particle,
    /// Says: who stands beside it speaks.
    Says,
    /// Given names.
    Given,
    /// Well-known groups and their acronyms.
    KnownGroup,
    /// Well-known outlets.
    KnownOutlet,
    /// Peoples, languages and faiths: their capital makes no name.
    People,
    /// Days and months.
    Calendar,
    /// Legal forms of companies.
    Form,
    /// Stands before a group: "member", "porte-parole".
    Role,
    /// Stands before a place: "near", "au nord".
    Whereabouts,
    /// Written in capitals, and no name: "PIB", "CEO".
    Common,
}

/// Lists of words, each with its class.
type Lists = &'static [(Cue, &'static str)];

static CLASSES: LazyLock<HashMap<u64, Cues>> = LazyLock::new(|| {
    let mut classes = HashMap::new();
    for (cue, words) in [english::LISTS, french::LISTS, shared::LISTS].into_iter().flatten() {
        for word in words.split_whitespace() {
            *classes.entry(atom(word)).or_default() |= 1 << *cue as u8;
        }
    }
    classes
});

/// The classes of a word by the atom of its small letters; 0 for most words.
pub(super) fn cues_of(lower: u64) -> Cues {
    CLASSES.get(&lower).copied().unwrap_or(0)
}

/// A head that may be written small and still begin a name ("ministère de l'Intérieur").
pub(super) fn is_head(cues: Cues) -> bool {
    const HEADS: Cues = 1 << Cue::Group as u8
        | 1 << Cue::Fighters as u8
        | 1 << Cue::Place as u8
        | 1 << Cue::Event as u8
        | 1 << Cue::Law as u8
        | 1 << Cue::Outlet as u8;
    cues & HEADS != 0
}

/// The word is the name of an outlet that everybody knows.
pub(super) fn is_known_outlet(cues: Cues) -> bool {
    cues & 1 << Cue::KnownOutlet as u8 != 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(word: &str, expected: &[Cue]) {
        let mut lower = String::new();
        crate::words::fold(word, &mut lower);
        let expected = expected.iter().fold(0, |set, cue| set | 1 << *cue as u8);
        assert_eq!(cues_of(atom(&lower)), expected, "{word}");
    }

    #[test]
    fn a_word_has_all_its_classes_however_it_is_written() {
        check("Colonel", &[Cue::Title]);
        check("JABHAT", &[Cue::Fighters]);
        check("D’après", &[Cue::Says]);
        check("Parisien", &[Cue::Outlet, Cue::KnownOutlet]);
        check("windmill", &[]);
    }

    #[test]
    fn every_listed_word_is_written_as_it_is_looked_up() {
        let lists = [english::LISTS, french::LISTS, shared::LISTS];
        for word in lists.into_iter().flatten().flat_map(|(_, words)| words.split_whitespace()) {
            let mut folded = String::new();
            crate::words::fold(word, &mut folded);
            assert_eq!(folded, word);
        }
    }
}
