//! Scores of stored weights on gold tokens.

use crate::conllu::Sentence;
use annotate::syntax::{Parsed, Reader, Seen, Tag};
use record::{Relation, Upos};
use std::fmt::{self, Write as _};

/// Shares of right words, in percent.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Score {
    words: u32,
    upos: u32,
    lemmas: u32,
    heads: u32,
    relations: u32,
}

impl Score {
    /// Reads every sentence and compares. Relation subtypes count as their relation,
    /// except `:pass`; punctuation counts.
    pub fn of(reader: &Reader<'_>, sentences: &[Sentence]) -> Self {
        let mut score = Self::default();
        let mut parsed = Parsed::default();
        for sentence in sentences {
            reader.read(&sentence.forms(), &mut parsed);
            for (at, row) in sentence.words.iter().enumerate() {
                let seen = reader.seen(&parsed, at);
                score.words += 1;
                score.upos += u32::from(row.upos.parse() == Ok::<Upos, String>(seen.tag.upos));
                score.lemmas += u32::from(reader.lemma(&parsed, at, &row.form) == row.lemma);
                if seen.head.map_or(0, |head| head + 1) == row.head {
                    score.heads += 1;
                    score.relations += u32::from(same(seen.relation, &row.relation));
                }
            }
        }
        score
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let percent = |part: u32| f64::from(part) * 100.0 / f64::from(self.words.max(1));
        write!(
            f,
            "UPOS {:.2}  lemma {:.2}  UAS {:.2}  LAS {:.2}",
            percent(self.upos),
            percent(self.lemmas),
            percent(self.heads),
            percent(self.relations)
        )
    }
}

/// The sentences as read, in CoNLL-U, for anyone who would rather use another scorer.
pub fn conllu(reader: &Reader<'_>, sentences: &[Sentence]) -> String {
    let mut text = String::new();
    let mut parsed = Parsed::default();
    for sentence in sentences {
        reader.read(&sentence.forms(), &mut parsed);
        for (at, row) in sentence.words.iter().enumerate() {
            let Seen { tag, head, relation } = reader.seen(&parsed, at);
            let (id, form, lemma) = (at + 1, &row.form, reader.lemma(&parsed, at, &row.form));
            let Tag { upos, xpos, features, .. } = tag;
            let head = head.map_or(0, |head| head + 1);
            let _ = writeln!(
                text,
                "{id}\t{form}\t{lemma}\t{upos}\t{xpos}\t{features}\t{head}\t{relation}\t_\t_"
            );
        }
        text.push('\n');
    }
    text
}

fn same(ours: Relation, gold: &str) -> bool {
    fn merged(name: &str) -> &str {
        if name.ends_with(":pass") { name } else { name.split(':').next().unwrap_or(name) }
    }
    merged(ours.as_str()) == merged(gold)
}
