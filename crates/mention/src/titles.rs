//! What a bearer is called beside its name: "Governor", "the head of the Dockers' Union",
//! « porte-parole du ministère ».

use crate::lexicon::roles::role;
use crate::lexicon::small;
use crate::named::Named;
use crate::text::Words;
use record::Role;

/// A title has no more words than this before a name, an apposition not more behind it.
const LONGEST: usize = 12;

/// The roles that stand right before and right behind a name.
pub(crate) fn roles(words: &Words<'_>, name: &Named, mention: usize) -> Vec<Role> {
    let ways = [before, apposed_to, behind];
    ways.iter().filter_map(|way| way(words, name, mention)).collect()
}

/// "Interior Ministry spokesman Colonel" before "Bashir Dalhum".
fn before(words: &Words<'_>, name: &Named, mention: usize) -> Option<Role> {
    let start = name.words.start;
    let lower = |at: usize| words.lower(start, Some(at));
    let last = start.checked_sub(1)?;
    let last = if lower(last) == "." { last.checked_sub(1)? } else { last };
    role(lower(last))?;
    let mut first = last;
    while first > 0 && last - first < LONGEST {
        let here = lower(first - 1);
        if here.is_empty()
            || small::is_tie(here)
            || small::is_article(here)
            || !words.all[first - 1].text.starts_with(char::is_alphanumeric)
        {
            break;
        }
        first -= 1;
    }
    // What stands before the first role belongs to it only where it is no verb: "said Governor".
    let head = (first..=last).find(|&at| role(lower(at)).is_some()).unwrap_or(last);
    let modified = head > first && words.all[head - 1].is_capital();
    let from = if modified {
        (first..head).rev().take_while(|&at| words.all[at].is_capital()).last().unwrap_or(head)
    } else {
        head
    };
    Some(Role { noun: singular(lower(last)), span: words.span(from..last + 1), mention })
}

/// "The Lesmian foreign minister, Lena Orr,": an article, a role, a comma, the name.
fn apposed_to(words: &Words<'_>, name: &Named, mention: usize) -> Option<Role> {
    let start = name.words.start;
    let lower = |at: usize| words.lower(start, Some(at));
    let comma = start.checked_sub(1).filter(|&at| lower(at) == ",")?;
    let floor = comma.saturating_sub(LONGEST);
    let article = (floor..comma)
        .rev()
        .take_while(|&at| !matches!(lower(at), "" | "," | ";" | ":" | "."))
        .filter(|&at| small::is_article(lower(at)))
        .find(|&at| {
            // The role stands before whatever it is a role of.
            (at + 1..comma)
                .take_while(|&inner| !small::is_tie(lower(inner)))
                .any(|inner| role(lower(inner)).is_some())
        })?;
    let head = (article + 1..comma).find(|&at| role(lower(at)).is_some())?;
    let span = words.span(article + 1..comma);
    Some(Role { noun: singular(lower(head)), span, mention })
}

/// ", the head of the Qashir Dockers' Union": up to the next mark.
fn behind(words: &Words<'_>, name: &Named, mention: usize) -> Option<Role> {
    let start = name.words.start;
    let lower = |at: usize| words.lower(start, Some(at));
    let comma = name.words.end;
    if lower(comma) != "," {
        return None;
    }
    let first = comma + 1 + usize::from(small::is_article(lower(comma + 1)));
    let stops = |at: &usize| {
        let here = lower(*at);
        here.is_empty()
            || matches!(
                here,
                "," | ";" | ":" | "." | "(" | ")" | "who" | "which" | "qui" | "dont" | "que"
            )
    };
    let end = (first..first + LONGEST).find(stops).unwrap_or(first + LONGEST);
    let until = (first..end).find(|&at| small::is_tie(lower(at))).unwrap_or(end);
    if (first..until).any(|at| words.all[at].is_capital()) {
        return None;
    }
    let head = (first..end)
        .take_while(|&at| !small::is_tie(lower(at)))
        .find(|&at| role(lower(at)).is_some())?;
    Some(Role { noun: singular(lower(head)), span: words.span(first..end), mention })
}

/// The noun in the singular, where its plural has an "s" of its own.
fn singular(noun: &str) -> String {
    match noun.strip_suffix('s') {
        Some(one) if role(one).is_some() => one.to_owned(),
        _ => noun.to_owned(),
    }
}
