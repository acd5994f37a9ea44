//! Runs of words, chosen by winnowing (Schleimer, Wilkerson and Aiken 2003): of every few runs
//! in a row the one with the least hash is kept, so two texts that share seven words in a row
//! keep at least one run in common, wherever it stands in them.

use crate::hash::{Word, of_words};
use record::{Annotated, CleanSpan, Mark, Token, TokenKind};

/// Words in a run. Reprints of a wire report share about a third of their runs of three words,
/// and so do independent reports of one event; four keeps the two apart.
const RUN: usize = 4;

/// One run is kept of so many.
const WINDOW: usize = 4;

/// A word of the text with its number.
struct Seen {
    hash: u64,
    span: CleanSpan,
}

/// The chosen runs outside and inside quotation marks.
pub fn of(annotated: &Annotated) -> (Vec<Mark<CleanSpan>>, Vec<Mark<CleanSpan>>) {
    let (mut narration, mut quoted) = (Vec::new(), Vec::new());
    let mut stretch: Vec<Seen> = Vec::new();
    let mut in_quotation = false;
    let mut quotations = annotated.quotations.iter().filter(|one| one.depth == 0).peekable();
    for token in &annotated.tokens {
        while quotations.next_if(|one| one.span.range().end <= token.span.range().start).is_some() {
        }
        let inside = quotations.peek().is_some_and(|one| one.span.covers(token.span));
        if inside != in_quotation {
            choose(&stretch, if in_quotation { &mut quoted } else { &mut narration });
            stretch.clear();
            in_quotation = inside;
        }
        stretch.extend(seen(annotated.text(), token));
    }
    choose(&stretch, if in_quotation { &mut quoted } else { &mut narration });
    (narration, quoted)
}

/// The word of a token, whatever its case; marks are nothing.
fn seen(text: &str, token: &Token) -> Option<Seen> {
    if !matches!(token.kind, TokenKind::Word | TokenKind::Number) {
        return None;
    }
    let mut word = Word::new();
    let letters = token.span.of(text).chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).for_each(|letter| word.letter(letter));
    Some(Seen { hash: word.finish(), span: token.span })
}

/// Adds the chosen runs of a stretch of words.
fn choose(words: &[Seen], marks: &mut Vec<Mark<CleanSpan>>) {
    let numbers: Vec<u64> = words.iter().map(|word| word.hash).collect();
    let runs: Vec<u32> = numbers.windows(RUN).map(of_words).collect();
    let mut chosen = None;
    for window in windows(runs.len()) {
        // The last of equals, as the paper has it, so that repeated words choose few runs.
        let least = window.rev().min_by_key(|&at| runs[at]);
        if let Some(at) = least.filter(|_| least != chosen) {
            let place = words[at].span.join(words[at + RUN - 1].span);
            marks.push(Mark { hash: runs[at], place });
        }
        chosen = least;
    }
}

/// Every few of `count` things in a row; all of them when they are fewer.
fn windows(count: usize) -> impl Iterator<Item = std::ops::Range<usize>> {
    let whole = count.min(WINDOW);
    let starts = if count == 0 { 0 } else { count - whole + 1 };
    (0..starts).map(move |start| start..start + whole)
}
