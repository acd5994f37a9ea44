//! Clean text in; language, paragraphs, sentences, tokens, quotations, times, quantities and names out.
//!
//! The layers are found in this order, because each stands on the one before:
//!
//! 1. `paragraphs`: what line breaks set apart;
//! 2. `language`: of the report, then of each paragraph;
//! 3. `quotations`: pairs of marks, by what stands around them;
//! 4. `sentences`: by full stops, with the abbreviations of the language;
//! 5. `tokens`: words, numbers and marks, as Universal Dependencies cuts them;
//! 6. `times`: expressions of time as days, on `pieces` of words, `phrases` and `numbers`;
//! 7. `quantities`: what other numbers say, with their bounds and what they count;
//! 8. `trees`: the tag, lemma and head of each token, by the weights of its language:
//!    `datelines` stand apart, `fused` words and `compounds` are cut, `words` become atoms, atoms `keys`, and `tags`
//!    with their `repairs`, `parse` and `lemmas` ask the weights for them; `syntax` is the reader of one language;
//! 9. `names`: who and what is spoken of, by weights of their own; of the trees only verbs are asked.
//!
//! English and French have tables of their own; Arabic, Russian, Ukrainian and Turkish
//! have short ones; everything else is read with what all of them share.
//!
//! Left out on purpose: who said what, the meaning of any word, other reports, the disk.
//! Every step is linear in the length of the text, whatever the text.

mod abbreviations;
mod cascade;
mod clitics;
mod compounds;
mod datelines;
mod enumerations;
pub mod fused;
mod inflection;
pub mod keys;
mod language;
pub mod lemmas;
pub mod names;
mod numbers;
mod paragraphs;
pub mod parse;
mod phrases;
mod pieces;
mod quantities;
mod quotations;
mod repairs;
mod sentences;
pub mod syntax;
pub mod tags;
mod times;
mod tokens;
mod trees;
pub mod words;

pub use trees::{annotate_tokens, reader_of};

use record::{
    Annotated, CleanSpan, CleanText, Found, FoundIn, Language, Paragraph, Sentence, Tree,
};

/// Reads a story as far as one can without asking who said what.
///
/// It never fails: odd text gives odd layers, and [`Annotated::remarks`] says what was odd.
pub fn annotate(clean: CleanText) -> Annotated {
    annotate_into(clean, None)
}

/// [`annotate`], with the words and the tree of each sentence, in the order of
/// [`Annotated::sentences`]: for printing and scoring, where each part of a fused word counts.
pub fn annotate_with_trees(clean: CleanText) -> (Annotated, Vec<Tree>) {
    let mut trees = Vec::new();
    let annotated = annotate_into(clean, Some(&mut trees));
    (annotated, trees)
}

/// The weights in the program, by the names of their files without `.weights`.
pub fn weights() -> impl Iterator<Item = (&'static str, &'static weights::File)> {
    trees::weights().into_iter().chain(names::weights())
}

/// The language of `text` by its words, as far as one of ours can be told.
pub fn language_of(text: &str) -> Language {
    let clean = CleanText { text: text.to_owned(), ..CleanText::default() };
    language::of_report(&clean, &[CleanSpan::new(0..text.len())]).0
}

fn annotate_into(clean: CleanText, trees: Option<&mut Vec<Tree>>) -> Annotated {
    let text = clean.text.as_str();
    let blocks = paragraphs::split(&clean);
    let body: Vec<CleanSpan> = blocks.iter().filter(|b| b.body).map(|b| b.span).collect();
    let (language, remarks) = language::of_report(&clean, &body);
    let quoted = quotations::find(text, &blocks);

    let mut paragraphs = Vec::with_capacity(blocks.len());
    let mut sentences: Vec<Sentence> = Vec::new();
    let mut tokens = Vec::new();
    for block in &blocks {
        let own = language::of_paragraph(block.span.of(text), language);
        let first = sentences.len();
        for span in sentences::split(text, block.span, own, &quoted.marks) {
            let before = tokens.len();
            tokens::split(text, span, own, &quoted.marks, &mut tokens);
            sentences.push(Sentence {
                span,
                tokens: before..tokens.len(),
                paragraph: paragraphs.len(),
            });
        }
        let sentences = first..sentences.len();
        paragraphs.push(Paragraph { span: block.span, language: own, sentences });
    }
    let quotations = quoted.quotations;
    let syntax = trees::read(text, &paragraphs, &sentences, &tokens, trees);
    let mut names = names::find(text, &paragraphs, &sentences, &tokens);
    names::end_before_verbs(text, &tokens, &syntax, &mut names);
    let date = clean.facts.date.as_ref().map(|found| found.value.as_str());
    let times = times::find(text, date, &paragraphs, &sentences, &tokens);
    let quantities = quantities::find(text, &paragraphs, &sentences, &tokens, &times);
    let clean = with_language_fact(clean, language);
    Annotated {
        language,
        paragraphs,
        sentences,
        tokens,
        syntax,
        quotations,
        times,
        quantities,
        names,
        remarks,
        clean,
    }
}

/// What the words tell is a fact of the report too, where nothing was declared.
fn with_language_fact(mut clean: CleanText, language: Language) -> CleanText {
    if language != Language::Undetermined && clean.facts.language.is_none() {
        let value = language.to_string();
        clean.facts.language = Some(Found { value, place: FoundIn::Words, span: None });
    }
    clean
}

/// The last character boundary of `text` at or before byte `at`.
fn char_floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}
