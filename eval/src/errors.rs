//! What was missed and what was wrong, to be read by a person: this is the way to improve.

use crate::attribution::Attribution;
use crate::gold::Case;
use crate::rows::compare;
use crate::sets::Set;
use crate::tokens::{Points, Tokenized};
use std::fmt::{self, Write as _};

/// The errors of a set's reports, each with its words and where they stand.
pub fn list(set: &Set, cases: &[Case]) -> String {
    let mut out = String::new();
    for case in cases {
        write_case(&mut out, set, case).expect("a String takes all that is written");
    }
    out
}

fn write_case(out: &mut String, set: &Set, case: &Case) -> fmt::Result {
    let text = Tokenized::of(case.text());
    let gold = case.gold.spans();
    let (_, pairs) = compare(set, case);
    let found = |at| pairs.iter().find(|pair| pair.gold == at && pair.found);
    let language = case.gold.language.as_deref().unwrap_or("und");
    writeln!(out, "== {} ({language})", case.gold.doc_id)?;
    for (at, one) in gold.iter().enumerate() {
        match found(at) {
            None => {
                writeln!(out, "missed   {}", Words(one, &text))?;
            }
            Some(pair) if !pair.same_source => {
                writeln!(out, "speaker  {}", Words(one, &text))?;
                writeln!(out, "   ours  {}", Words(&case.ours[pair.ours], &text))?;
            }
            Some(_) => continue,
        }
        writeln!(out, "     in  {}\n", around(one, &text))?;
    }
    for (at, ours) in case.ours.iter().enumerate() {
        if !pairs.iter().any(|pair| pair.ours == at && pair.found) {
            let statement = case.statement(at);
            writeln!(out, "wrong    {}", Words(ours, &text))?;
            writeln!(out, "     as  {} {}", statement.grade, statement.form)?;
            writeln!(out, "     in  {}\n", around(ours, &text))?;
        }
    }
    Ok(())
}

/// Speaker | cue | content, each cut to a length that fits a screen.
struct Words<'a>(&'a Attribution, &'a Tokenized);

impl fmt::Display for Words<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(attribution, text) = self;
        for (at, role) in
            [&attribution.source, &attribution.cue, &attribution.content].iter().enumerate()
        {
            let pieces: Vec<String> = role.iter().map(|place| text.words(place)).collect();
            let words = if pieces.is_empty() { "-".into() } else { pieces.join(" … ") };
            f.write_str(if at == 0 { "" } else { " | " })?;
            f.write_str(&cut(&words, WORDS_SHOWN))?;
        }
        Ok(())
    }
}

/// Letters of one role that are shown.
const WORDS_SHOWN: usize = 90;

/// Letters of context that are shown on each side of the cue.
const CONTEXT_SHOWN: usize = 160;

/// The words around the cue, or around the speaker or the content where there is no cue,
/// within the paragraph.
fn around(attribution: &Attribution, text: &Tokenized) -> String {
    let anchor = [&attribution.cue, &attribution.source, &attribution.content]
        .into_iter()
        .find_map(|role| role.first());
    let Some(Points { start, end }) = anchor.cloned() else { return String::new() };
    let chars = text.chars();
    let (start, end) = (start.min(chars.len()), end.min(chars.len()));
    let before =
        chars[..start].iter().rev().take(CONTEXT_SHOWN).take_while(|c| **c != '\n').count();
    let after = chars[end..].iter().take(CONTEXT_SHOWN).take_while(|c| **c != '\n').count();
    let mark = |shown, rest: Option<&char>| match rest {
        Some(c) if shown == CONTEXT_SHOWN && *c != '\n' => "…",
        _ => "",
    };
    let (from, to) = (start - before, end + after);
    let left = mark(before, from.checked_sub(1).and_then(|at| chars.get(at)));
    format!("{left}{}{}", text.words(&(from..to)), mark(after, chars.get(to)))
}

/// The words on one line, their middle left out when they are longer than `letters`.
fn cut(words: &str, letters: usize) -> String {
    let flat: Vec<char> = words.chars().map(|c| if c == '\n' { ' ' } else { c }).collect();
    if flat.len() <= letters {
        return flat.into_iter().collect();
    }
    let half = letters / 2;
    let show = |part: &[char]| part.iter().collect::<String>();
    format!("{} … {}", show(&flat[..half]), show(&flat[flat.len() - half..]))
}
