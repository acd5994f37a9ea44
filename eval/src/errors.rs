//! What was missed and what was wrong, to be read by a person: this is the way to improve.

use crate::attribution::{Attribution, Ends, Measured, measure};
use crate::facets::{self, Answer};
use crate::gold::Case;
use crate::rows::compare;
use crate::sets::Set;
use crate::tokens::{Points, Tokenized};
use record::Statement;
use std::fmt;

/// What went wrong with an attribution.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub enum Error {
    /// Gold has it and we do not
    Missed,
    /// We have it and gold does not
    Wrong,
    /// Found, with another speaker
    Speaker,
    /// Found, with a wrong answer about it
    Found,
}

/// The errors of a set's reports, each with its words and where they stand; of one kind only
/// when `only` names it.
pub fn list(set: &Set, cases: &[Case], only: Option<Error>) -> String {
    cases.iter().map(|case| Errors { set, case, only }.to_string()).collect()
}

/// The errors of one report.
struct Errors<'a> {
    set: &'a Set,
    case: &'a Case,
    only: Option<Error>,
}

impl Errors<'_> {
    fn leaves_out(&self, error: Error) -> bool {
        self.only.is_some_and(|only| only != error)
    }
}

impl fmt::Display for Errors<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { set, case, only } = self;
        let text = Tokenized::of(case.text());
        let (_, pairs) = compare(set, case);
        let language = case.gold.language.as_deref().unwrap_or("und");
        writeln!(f, "== {} ({language})", case.gold.doc_id)?;
        if set.whole_report && only.is_none() {
            let answers = facets::of_report(case);
            write_answers(f, answers.iter().filter(|answer| !answer.right))?;
            writeln!(f)?;
        }
        let answers = facets::of_attributions(case, &pairs);
        let gold_spans = case.gold.spans();
        let measured = measure(&gold_spans, &text, set.ends);
        for (at, gold) in gold_spans.iter().enumerate() {
            let pair = pairs.iter().find(|pair| pair.gold == at && pair.found);
            let wrong = |answer: &&Answer| answer.about == Some(at) && !answer.right;
            let wrong: Vec<&Answer> = answers.iter().filter(wrong).collect();
            let (error, name) = match pair {
                None => (Error::Missed, "missed "),
                Some(pair) if !pair.same_source => (Error::Speaker, "speaker"),
                Some(_) if !wrong.is_empty() => (Error::Found, "found  "),
                Some(_) => continue,
            };
            if self.leaves_out(error) {
                continue;
            }
            writeln!(f, "{name}  {}", Words(gold, &text))?;
            if let Some(pair) = pair {
                writeln!(f, "   ours  {}", Words(&case.ours[pair.ours], &text))?;
            }
            writeln!(f, "     as  {}", measured[at].form_name())?;
            writeln!(f, "     in  {}", around(gold, &text))?;
            if error == Error::Missed {
                write_beside(f, &measured[at], case, &text, set.ends)?;
            }
            write_answers(f, wrong)?;
            writeln!(f)?;
        }
        for (at, ours) in case.ours.iter().enumerate() {
            let is_wrong = !pairs.iter().any(|pair| pair.ours == at && pair.found);
            if is_wrong && !self.leaves_out(Error::Wrong) {
                let Statement { grade, form, cue, .. } = case.statement(at);
                writeln!(f, "wrong    {}", Words(ours, &text))?;
                writeln!(f, "     as  {grade} {form} {}", cue.head)?;
                writeln!(f, "     in  {}\n", around(ours, &text))?;
            }
        }
        Ok(())
    }
}

/// What of ours shares words with the content of an attribution that was missed.
fn write_beside(
    f: &mut fmt::Formatter<'_>,
    gold: &Measured,
    case: &Case,
    text: &Tokenized,
    ends: Ends,
) -> fmt::Result {
    let ours = measure(&case.ours, text, ends);
    for (spans, one) in case.ours.iter().zip(&ours).filter(|(_, one)| gold.nearness(one) > 0.0) {
        writeln!(f, " beside  {:.2} {}", gold.nearness(one), Words(spans, text))?;
    }
    Ok(())
}

/// The wrong answers, a line each. Where the attribution was not found there is none of ours.
fn write_answers<'a>(
    f: &mut fmt::Formatter<'_>,
    wrong: impl IntoIterator<Item = &'a Answer>,
) -> fmt::Result {
    for Answer { question, gold, ours, .. } in wrong {
        if let Some(ours) = ours {
            let [gold, ours] = [gold, ours].map(|words| cut(words, WORDS_SHOWN));
            writeln!(f, "    but  {question}: gold {gold}; ours {ours}")?;
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
    let before = &chars[start.saturating_sub(CONTEXT_SHOWN)..start];
    let after = &chars[end..chars.len().min(end + CONTEXT_SHOWN)];
    let left = before.windows(2).rposition(is_blank_line).map(|at| at + 2);
    let right = after.windows(2).position(is_blank_line);
    let cut_left = if left.is_none() && before.len() == CONTEXT_SHOWN { "…" } else { "" };
    let cut_right = if right.is_none() && after.len() == CONTEXT_SHOWN { "…" } else { "" };
    let shown = start - before.len() + left.unwrap_or(0)..end + right.unwrap_or(after.len());
    format!("{cut_left}{}{cut_right}", text.words(&shown).replace('\n', " "))
}

fn is_blank_line(pair: &[char]) -> bool {
    pair == ['\n', '\n']
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
