//! Names: who and what is spoken of, with exact spans.
//!
//! Pieces of tokens get tags by learnt weights, a sentence at a time. A piece is looked at with
//! its neighbours, classes of words, the word lists in the weights, and how the document writes
//! the same word elsewhere; what a word with a capital weighs, it weighs in all places of the
//! report together. Acronyms in brackets, outlets that say so themselves, and surnames alone
//! are told by rule.
//!
//! Left out on purpose: which person or place it is, and whether two names are one.

mod acronyms;
mod cues;
mod ends;
pub mod features;
mod outlets;
pub mod path;
pub mod pieces;
mod repeats;
mod surnames;

pub(crate) use ends::end_before_verbs;
use features::{Document, Lists, Look, look};
use path::{Scores, Steps, TAGS, best_path, names_of};
use record::{CleanSpan, Language, Name, NameKind, Paragraph, Sentence, Token};
use std::ops::Range;
use std::sync::LazyLock;
use weights::{Aligned, CLASSES, File, Rows};

/// The version of everything that makes keys of names. Weights made for another are refused.
pub const READER: &str = "names 4";

/// A longer sentence is read in parts, so that its working memory has a bound.
const LONGEST_SENTENCE: usize = 300;

/// How many parts are read together: about as many as the longest report has.
const LONGEST_STRETCH: usize = 400;

/// A sentence, or a part of one that is too long.
struct PartOf<'t> {
    sentence: usize,
    /// Its first piece in the sentence.
    first: usize,
    forms: &'t [&'t str],
}

fn parts_of<'t>((sentence, forms): (usize, &'t Vec<&str>)) -> impl Iterator<Item = PartOf<'t>> {
    let parts = forms.chunks(LONGEST_SENTENCE).enumerate();
    parts.map(move |(at, forms)| PartOf { sentence, first: at * LONGEST_SENTENCE, forms })
}

/// The names of the sections of a weights file, in one place for finder and trainer.
pub mod sections {
    /// Weights of tags by key.
    pub const ROWS: &str = "rows";
    /// What it weighs to go from one tag to another: a line a tag.
    pub const STEPS: &str = "steps";
    /// Phrases of word lists.
    pub const PHRASES: &str = "phrases";
    /// How words are written.
    pub const HABITS: &str = "habits";
}

static ENGLISH_BYTES: &Aligned<[u8]> = &Aligned(*include_bytes!("../weights/en.names.weights"));
static FRENCH_BYTES: &Aligned<[u8]> = &Aligned(*include_bytes!("../weights/fr.names.weights"));
/// The weights in the program. A test reads them, so that they are never refused.
static ENGLISH: LazyLock<Option<File>> = LazyLock::new(|| stored(&ENGLISH_BYTES.0));
static FRENCH: LazyLock<Option<File>> = LazyLock::new(|| stored(&FRENCH_BYTES.0));

fn stored(bytes: &'static [u8]) -> Option<File> {
    File::check(bytes).ok()
}

/// The weights in the program, by the names of their files.
pub(crate) fn weights() -> impl Iterator<Item = (&'static str, &'static File)> {
    let all = [("en.names", ENGLISH.as_ref()), ("fr.names", FRENCH.as_ref())];
    all.into_iter().filter_map(|(name, file)| Some((name, file?)))
}

/// The finder of a language with the weights in the program; `None` when it has none.
fn finder_of(language: Language) -> Option<&'static Finder<'static>> {
    type Stored = LazyLock<Option<Finder<'static>>>;
    static IN_ENGLISH: Stored = LazyLock::new(|| Finder::new(ENGLISH.as_ref()?).ok());
    static IN_FRENCH: Stored = LazyLock::new(|| Finder::new(FRENCH.as_ref()?).ok());
    match language {
        Language::English => IN_ENGLISH.as_ref(),
        Language::French => IN_FRENCH.as_ref(),
        _ => None,
    }
}

/// The names of a text, paragraph by paragraph in its own language, in order.
pub(crate) fn find(
    text: &str,
    paragraphs: &[Paragraph],
    sentences: &[Sentence],
    tokens: &[Token],
) -> Vec<Name> {
    let mut names = Vec::new();
    for language in [Language::English, Language::French] {
        let own = paragraphs.iter().filter(|paragraph| paragraph.language == language);
        let own: Vec<&Sentence> =
            own.flat_map(|paragraph| &sentences[paragraph.sentences.clone()]).collect();
        if let Some(finder) = finder_of(language).filter(|_| !own.is_empty()) {
            names.extend(finder.find(text, &own, tokens));
        }
    }
    names.sort_by_key(|name| name.span);
    names
}

/// Finds the names in texts of one language.
#[derive(Debug)]
pub struct Finder<'w> {
    rows: Rows<'w>,
    steps: Box<Steps>,
    lists: Lists<'w>,
}

/// The names of one sentence, as ranges of its pieces.
pub type Found = Vec<(Range<usize>, NameKind)>;

impl<'w> Finder<'w> {
    /// A finder that uses `file`, or why its weights are not for this program.
    pub fn new(file: &'w File) -> Result<Self, String> {
        let made_for = &file.card().reader;
        if made_for != READER {
            return Err(format!("weights made for reader '{made_for}', this is '{READER}'"));
        }
        let table = |error: weights::Error| error.to_string();
        Ok(Self {
            rows: file.rows(sections::ROWS).map_err(table)?,
            steps: steps_of(&file.lines(sections::STEPS).map_err(table)?)?,
            lists: Lists {
                phrases: file.map(sections::PHRASES).ok(),
                habits: file.map(sections::HABITS).ok(),
            },
        })
    }

    /// The names of a document, given as the pieces of its sentences.
    pub fn find_in(&self, sentences: &[Vec<&str>]) -> Vec<Found> {
        let mut document = Document::default();
        for forms in sentences {
            document.add(forms);
        }
        let parts: Vec<PartOf<'_>> = sentences.iter().enumerate().flat_map(parts_of).collect();
        let mut found = vec![Found::new(); sentences.len()];
        for stretch in parts.chunks(LONGEST_STRETCH) {
            self.find_in_stretch(stretch, &document, &mut found);
        }
        for (forms, found) in sentences.iter().zip(&mut found) {
            acronyms::settle(forms, self.lists, found);
            outlets::settle(forms, found);
        }
        surnames::settle(sentences, self.lists, &mut found);
        found
    }

    /// Adds the names of some parts to those of their sentences.
    fn find_in_stretch(&self, parts: &[PartOf<'_>], document: &Document, found: &mut [Found]) {
        let (mut looks, mut path) = (Vec::new(), Vec::new());
        let mut scores: Vec<Vec<Scores>> = Vec::with_capacity(parts.len());
        let mut words: Vec<Vec<Option<u64>>> = Vec::with_capacity(parts.len());
        for part in parts {
            look(part.forms, self.lists, document, &mut looks);
            let score = |at| self.scores(&looks, at);
            scores.push((0..looks.len()).map(score).collect());
            words.push(looks.iter().map(Look::capitalised).collect());
        }
        repeats::settle(&words, &mut scores);
        for (part, scores) in parts.iter().zip(&scores) {
            best_path(scores, &self.steps, &mut path);
            let in_sentence =
                |range: Range<usize>| part.first + range.start..part.first + range.end;
            let names = names_of(&path).into_iter();
            found[part.sentence].extend(names.map(|(range, kind)| (in_sentence(range), kind)));
        }
    }

    fn scores(&self, looks: &[Look], at: usize) -> Scores {
        if !features::may_be_in_name(looks, at) {
            return path::APART;
        }
        let keys = features::keys_of(looks, at);
        let mut all = [0; CLASSES];
        self.rows.add(&keys, &mut all);
        path::of_outputs(&all)
    }

    /// The names in the sentences of a text, in order.
    fn find(&self, text: &str, sentences: &[&Sentence], tokens: &[Token]) -> Vec<Name> {
        let spans: Vec<Vec<Range<usize>>> =
            sentences.iter().map(|one| pieces_of(text, &tokens[one.tokens.clone()])).collect();
        let forms: Vec<Vec<&str>> = spans
            .iter()
            .map(|spans| spans.iter().map(|span| &text[span.clone()]).collect())
            .collect();
        let found = self.find_in(&forms);
        let in_sentence = found.into_iter().zip(&spans).flat_map(|(names, spans)| {
            names.into_iter().map(|(range, kind)| Name {
                span: CleanSpan::new(spans[range.start].start..spans[range.end - 1].end),
                kind,
            })
        });
        in_sentence.collect()
    }
}

/// The places of the pieces of some tokens.
pub fn pieces_of(text: &str, tokens: &[Token]) -> Vec<Range<usize>> {
    let mut all = Vec::with_capacity(tokens.len());
    for token in tokens {
        let start = token.span.range().start;
        let pieces = pieces::pieces(token.span.of(text));
        all.extend(pieces.map(|piece| start + piece.start..start + piece.end));
    }
    all
}

fn steps_of(lines: &[&str]) -> Result<Box<Steps>, String> {
    let mut steps = Box::new([[0; TAGS]; TAGS]);
    if lines.len() != TAGS {
        return Err(format!("weights of names with {} tags, not {TAGS}", lines.len()));
    }
    for (row, line) in steps.iter_mut().zip(lines) {
        let mut numbers = line.split(' ').map(str::parse::<i32>);
        for step in row {
            *step = numbers
                .next()
                .and_then(Result::ok)
                .ok_or_else(|| format!("weights of names with a step that is no number: {line}"))?;
        }
    }
    Ok(steps)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weights_in_the_program_are_accepted() {
        for language in [Language::English, Language::French] {
            assert!(finder_of(language).is_some(), "{language}");
        }
        assert!(finder_of(Language::Arabic).is_none());
    }
}
