//! Numbers of a text: how many at least, at best and at most, and of what.
//!
//! Left out: numbers inside times, numbers that only name something ("Article 5", "T-72",
//! "11th Brigade", telephone numbers), "one" as a pronoun, and whether a number is denied.
//! What is counted is the word beside the number; no tree is asked.

mod reader;
mod words;

use crate::pieces::Pieces;
use reader::Reader;
use record::{Paragraph, Quantity, Sentence, Time, Token};

/// Every quantity of a text, in order.
pub(crate) fn find(
    text: &str,
    paragraphs: &[Paragraph],
    sentences: &[Sentence],
    tokens: &[Token],
    times: &[Time],
) -> Vec<Quantity> {
    let mut quantities = Vec::new();
    let mut pieces = Pieces::default();
    let mut next_time = times.iter().peekable();
    for paragraph in paragraphs {
        let Some(words) = words::of(paragraph.language) else { continue };
        for sentence in &sentences[paragraph.sentences.clone()] {
            pieces.read(text, &tokens[sentence.tokens.clone()]);
            let reader = Reader { text, pieces: &pieces, language: paragraph.language, words };
            let mut at = 0;
            while let Some(piece) = pieces.get(at) {
                while next_time.next_if(|time| time.span.range().end <= piece.at.start).is_some() {}
                if next_time.peek().is_some_and(|time| time.span.range().contains(&piece.at.start))
                {
                    at += 1;
                    continue;
                }
                let until = next_time.peek().map_or(usize::MAX, |time| time.span.range().start);
                let (quantity, end) = reader.quantity(at, until);
                quantities.extend(quantity);
                at = end;
            }
        }
    }
    quantities
}
