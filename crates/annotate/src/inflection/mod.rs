//! The dictionary form of a word by one of its forms, for words that no treebank had: a list of
//! verbs and how a language inflects them, and nouns with an odd plural. Endings alone take
//! "shelled" for a form of "shel" and « envahit » for one of « envahire ».
//!
//! A form is taken apart in every way that the language knows, and what is no verb of the list is
//! dropped. Where two verbs are left (« fondait »: « fonder », « fondre »), nothing is said.

mod english;
mod french;
mod nouns;

use std::cmp::Ordering;

/// What is done with each dictionary form that a form could be of.
type Take<'t> = &'t mut dyn FnMut(&str);

/// How a language inflects its verbs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Inflection {
    /// The dictionary form of a form that no rule makes.
    irregular: fn(&str) -> Option<&'static str>,
    /// Calls with every dictionary form that a form, in small letters, could be of.
    taken_apart: fn(&str, Take<'_>),
    verbs: Verbs,
    /// The dictionary form of an odd plural.
    noun: fn(&str) -> Option<&'static str>,
    /// A common form that is tagged like one that no rule makes, both as atoms.
    model: fn(u64) -> Option<u64>,
}

impl Inflection {
    /// That of a language by its code; `None` where it is not known.
    pub fn of(language: &str) -> Option<Self> {
        match language {
            "en" => Some(Self {
                irregular: english::irregular,
                taken_apart: english::taken_apart,
                verbs: Verbs(include_str!("verbs.en.txt")),
                noun: nouns::english,
                model: english::model,
            }),
            "fr" => Some(Self {
                irregular: |_| None,
                taken_apart: french::taken_apart,
                verbs: Verbs(include_str!("verbs.fr.txt")),
                noun: nouns::french,
                model: |_| None,
            }),
            _ => None,
        }
    }

    /// The dictionary form of a verb whose past is written by no rule: "fled".
    pub fn irregular(self, small: &str) -> Option<&'static str> {
        (self.irregular)(small)
    }

    /// The atom of a common word that is tagged like the word with this atom, where that is a form
    /// by no rule: what a tagger has learnt of "took" holds of "strode", which it never saw.
    pub fn model(self, lower: u64) -> Option<u64> {
        (self.model)(lower)
    }

    /// The dictionary form of a noun by a plural that endings do not tell: "viruses".
    pub fn noun(self, small: &str) -> Option<&'static str> {
        (self.noun)(small)
    }

    /// Whether this is a dictionary form of the list.
    pub fn is_verb(self, lemma: &str) -> bool {
        self.verbs.get(lemma).is_some()
    }

    /// The one verb of the list that `small`, in small letters, is a form of.
    pub fn verb(self, small: &str) -> Option<&'static str> {
        let mut found = None;
        let mut is_one = true;
        (self.taken_apart)(small, &mut |lemma| {
            if let Some(verb) = self.verbs.get(lemma) {
                is_one &= found.is_none_or(|other| other == verb);
                found = Some(verb);
            }
        });
        found.filter(|_| is_one)
    }
}

/// Dictionary forms, a line each, in the order of their bytes. They are looked up where they lie: a
/// table of them would take longer to build than most reports take to read.
#[derive(Clone, Copy, Debug)]
struct Verbs(&'static str);

impl Verbs {
    /// `lemma` as it stands in the list; `None` where it does not.
    fn get(self, lemma: &str) -> Option<&'static str> {
        let is_end = |byte: &u8| *byte == b'\n';
        let bytes = self.0.as_bytes();
        let (mut left, mut right) = (0, bytes.len());
        while left < right {
            let middle = usize::midpoint(left, right);
            let before = bytes[left..middle].iter().rposition(is_end);
            let start = before.map_or(left, |end| left + end + 1);
            let end =
                bytes[middle..right].iter().position(is_end).map_or(right, |end| middle + end);
            let line = &self.0[start..end];
            match lemma.cmp(line) {
                Ordering::Less => right = start,
                Ordering::Equal => return Some(line),
                Ordering::Greater => left = end + 1,
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{Inflection, Verbs};

    fn verbs(language: &str, pairs: &[(&str, &str)]) {
        let inflection = Inflection::of(language).expect("a language of the program");
        for (form, lemma) in pairs {
            assert_eq!(inflection.verb(form), Some(*lemma), "{form}");
        }
    }

    #[test]
    fn every_verb_is_found() {
        for verbs in ["en", "fr"].map(|code| Inflection::of(code).expect("a language").verbs) {
            assert!(verbs.0.lines().is_sorted());
            assert!(verbs.0.lines().all(|verb| verbs.get(verb) == Some(verb)));
            assert!(["", "a", "zzz", "\n", "é"].iter().all(|other| verbs.get(other).is_none()));
        }
        assert_eq!(Verbs("").get("see"), None);
    }

    #[test]
    fn english_spelling() {
        verbs(
            "en",
            &[
                ("shelled", "shell"),
                ("freed", "free"),
                ("freeing", "free"),
                ("raping", "rape"),
                ("wrapped", "wrap"),
                ("shipping", "ship"),
                ("looted", "loot"),
                ("trafficked", "traffic"),
                ("patrolled", "patrol"),
                ("carried", "carry"),
                ("dying", "die"),
                ("singed", "singe"),
                ("plunging", "plunge"),
                ("toppled", "topple"),
                ("torches", "torch"),
                ("seizes", "seize"),
                ("defies", "defy"),
                ("quizzed", "quiz"),
                ("sees", "see"),
            ],
        );
    }

    #[test]
    fn french_conjugations() {
        verbs(
            "fr",
            &[
                ("pilonneraient", "pilonner"),
                ("enterra", "enterrer"),
                ("égorgèrent", "égorger"),
                ("déplaça", "déplacer"),
                ("lèverait", "lever"),
                ("cède", "céder"),
                ("appellerait", "appeler"),
                ("noyait", "noyer"),
                ("noient", "noyer"),
                ("envahit", "envahir"),
                ("envahissaient", "envahir"),
                ("sentaient", "sentir"),
                ("secouru", "secourir"),
                ("retient", "retenir"),
                ("requiert", "requérir"),
                ("perdait", "perdre"),
                ("abattait", "abattre"),
                ("vainquit", "vaincre"),
                ("craignait", "craindre"),
                ("rejoignit", "rejoindre"),
                ("réduisaient", "réduire"),
                ("soumises", "soumettre"),
                ("surprenait", "surprendre"),
                ("disparaissait", "disparaître"),
                ("aperçoit", "apercevoir"),
                ("reçurent", "recevoir"),
                ("prévoyait", "prévoir"),
                ("élisait", "élire"),
                ("inscrivait", "inscrire"),
                ("poursuivrait", "poursuivre"),
                ("résolu", "résoudre"),
                ("extrayait", "extraire"),
                ("croyaient", "croire"),
                ("conclurent", "conclure"),
            ],
        );
    }

    #[test]
    fn odd_plurals() {
        let noun = |language: &str, plural: &str| Inflection::of(language)?.noun(plural);
        assert_eq!(noun("en", "viruses"), Some("virus"));
        assert_eq!(noun("fr", "hôpitaux"), Some("hôpital"));
        assert_eq!(noun("fr", "ponts"), None);
    }

    #[test]
    fn two_verbs_or_none() {
        let french = Inflection::of("fr").expect("French");
        assert_eq!(french.verb("fondait"), None);
        assert_eq!(french.verb("zorglait"), None);
        assert_eq!(french.verb("é"), None);
        assert_eq!(french.verb(""), None);
        assert!(Inflection::of("el").is_none());
    }
}
