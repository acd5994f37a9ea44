//! CoNLL-U, the format of Universal Dependencies: sentences in, sentences out.
//!
//! Reading keeps what a given cut into sentences, tokens and words needs, and refuses a line
//! that is not CoNLL-U with its number. Tags and trees of the file are not looked at, for we
//! print our own; nor are empty nodes, which belong to graphs that we do not read.

use record::TreeWord;
use std::fmt::{self, Write};
use std::ops::RangeInclusive;

/// Columns of a line.
const COLUMNS: usize = 10;

/// A sentence of a file.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Given<'t> {
    /// Its comments, as they stand.
    pub comments: Vec<&'t str>,
    /// What is written of it as one token and is several words.
    pub ranges: Vec<GivenRange<'t>>,
    /// Its words, numbered from 1.
    pub words: Vec<GivenWord<'t>>,
}

/// A token of several words.
#[derive(Debug, PartialEq, Eq)]
pub struct GivenRange<'t> {
    /// Numbers of its words.
    pub words: RangeInclusive<usize>,
    /// As written.
    pub form: &'t str,
    /// The last column.
    pub misc: &'t str,
}

/// A word.
#[derive(Debug, PartialEq, Eq)]
pub struct GivenWord<'t> {
    /// As written.
    pub form: &'t str,
    /// The last column.
    pub misc: &'t str,
}

/// A line that is not CoNLL-U.
#[derive(Debug, PartialEq, Eq)]
pub struct BadLine {
    /// Its number, from 1.
    pub number: usize,
    /// What is wrong with it.
    pub problem: String,
}

impl Given<'_> {
    /// The words as written.
    pub fn forms(&self) -> Vec<&str> {
        self.words.iter().map(|word| word.form).collect()
    }

    /// The sentence's own name, when a comment gives one.
    pub fn id(&self) -> Option<&str> {
        self.comments.iter().find_map(|comment| {
            let (name, id) = comment.trim_start_matches('#').split_once('=')?;
            (name.trim() == "sent_id").then(|| id.trim())
        })
    }
}

/// Every sentence of a file.
pub fn read(text: &str) -> Result<Vec<Given<'_>>, BadLine> {
    let mut sentences = Vec::new();
    let mut sentence = Given::default();
    let mut last = 0;
    for (at, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        let bad = |problem| BadLine { number: at + 1, problem };
        if line.trim().is_empty() {
            finish(&mut sentence, &mut sentences).map_err(bad)?;
        } else if line.starts_with('#') {
            sentence.comments.push(line);
        } else {
            take(line, &mut sentence).map_err(bad)?;
        }
        last = at + 1;
    }
    finish(&mut sentence, &mut sentences).map_err(|problem| BadLine { number: last, problem })?;
    Ok(sentences)
}

fn finish<'t>(sentence: &mut Given<'t>, sentences: &mut Vec<Given<'t>>) -> Result<(), String> {
    let done = std::mem::take(sentence);
    if let Some(range) = done.ranges.last().filter(|range| *range.words.end() > done.words.len()) {
        return Err(format!(
            "the sentence ends before the last word of token '{}'",
            range.words.end()
        ));
    }
    if !done.words.is_empty() || !done.comments.is_empty() {
        sentences.push(done);
    }
    Ok(())
}

fn take<'t>(line: &'t str, sentence: &mut Given<'t>) -> Result<(), String> {
    let columns: Vec<&str> = line.split('\t').collect();
    if columns.len() != COLUMNS {
        return Err(format!("{} columns, where CoNLL-U has {COLUMNS}", columns.len()));
    }
    let (id, form, misc) = (columns[0], columns[1], columns[COLUMNS - 1]);
    if form.is_empty() {
        return Err(format!("the form of word '{id}' is empty"));
    }
    let next = sentence.words.len() + 1;
    if let Some((first, last)) = id.split_once('-') {
        let words = first.parse().ok().zip(last.parse().ok());
        let words = words.filter(|(first, last)| *first == next && last >= first);
        let (first, last) =
            words.ok_or_else(|| format!("token '{id}' does not begin with word {next}"))?;
        sentence.ranges.push(GivenRange { words: first..=last, form, misc });
    } else if id.contains('.') {
        // An empty node.
    } else if id.parse() == Ok(next) {
        sentence.words.push(GivenWord { form, misc });
    } else {
        return Err(format!("word '{id}', where word {next} should stand"));
    }
    Ok(())
}

/// Writes the line of a token of several words.
pub fn write_range(out: &mut String, words: &RangeInclusive<usize>, form: &str, misc: &str) {
    let (first, last) = (words.start(), words.end());
    let _ = writeln!(out, "{first}-{last}\t{form}\t_\t_\t_\t_\t_\t_\t_\t{misc}");
}

/// Writes the line of word number `id` (from 1).
pub fn write_word(out: &mut String, id: usize, word: &TreeWord, misc: &str) {
    let form = &word.form;
    let _ = match &word.seen {
        None => writeln!(out, "{id}\t{form}\t_\t_\t_\t_\t_\t_\t_\t{misc}"),
        Some(seen) => {
            // A word that is cut down to nothing keeps its form.
            let lemma = if seen.lemma.is_empty() { form } else { &seen.lemma };
            let (upos, xpos) = (seen.upos, &seen.xpos);
            let (features, head) = (&seen.features, Head(seen.head));
            let relation = seen.relation;
            writeln!(
                out,
                "{id}\t{form}\t{lemma}\t{upos}\t{xpos}\t{features}\t{head}\t{relation}\t_\t{misc}"
            )
        }
    };
}

/// A head as CoNLL-U numbers it: words from 1, the root 0.
pub struct Head(pub Option<usize>);

impl Head {
    /// Its number.
    pub fn number(&self) -> usize {
        self.0.map_or(0, |head| head + 1)
    }
}

impl fmt::Display for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.number().fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(id: &str, form: &str) -> String {
        format!("{id}\t{form}\t_\t_\t_\t_\t_\t_\t_\t_\n")
    }

    #[test]
    fn ranges_and_words_are_kept_and_empty_nodes_are_not() {
        let rows = [row("1-2", "Au"), row("1", "à"), row("2", "le"), row("2.1", "x")].concat();
        let text = format!("# sent_id = a\n{rows}{}\n\n# only\n", row("3", "port"));
        let sentences = read(&text).expect("it is CoNLL-U");
        assert_eq!(sentences.len(), 2);
        assert_eq!(sentences[0].forms(), ["à", "le", "port"]);
        assert_eq!(sentences[0].id(), Some("a"));
        assert_eq!(sentences[0].ranges[0].words, 1..=2);
        assert!(sentences[1].words.is_empty());
    }

    #[test]
    fn a_bad_line_is_named_by_its_number() {
        for (text, number, problem) in [
            ("1\tword\n".to_owned(), 1, "2 columns, where CoNLL-U has 10"),
            (row("1", "a") + &row("3", "b"), 2, "word '3', where word 2 should stand"),
            (row("1", "a") + &row("x", "b"), 2, "word 'x', where word 2 should stand"),
            (row("3-2", "a"), 1, "token '3-2' does not begin with word 1"),
            (
                row("1-9", "a") + &row("1", "b"),
                2,
                "the sentence ends before the last word of token '9'",
            ),
            (row("1", ""), 1, "the form of word '1' is empty"),
        ] {
            let bad = read(&text).expect_err(problem);
            assert_eq!((bad.number, bad.problem.as_str()), (number, problem));
        }
    }
}
