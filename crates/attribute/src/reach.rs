//! The noun phrase that ends right before an item, found word by word to the left.

use crate::clause::opens_with_verb;
use crate::finite::{has_finite_verb, is_verb_here};
use crate::frame::Frame;
use crate::item::ItemKind;
use crate::lexicon::Small;
use crate::phrase::{LONGEST, Phrase, is_abbreviation_stop, is_the_same, trimmed, valid};

/// No nickname is longer, in bytes with its marks.
const NICKNAME: usize = 32;

/// The phrase that ends at `end` with no comma between it and the verb.
pub(crate) fn plain_before(frame: &Frame, end: usize) -> Option<Phrase> {
    let floor = end.saturating_sub(LONGEST);
    let mut start = end;
    let mut at = end;
    while at > floor {
        let here = at - 1;
        match reach(frame, here, end) {
            Reach::Noun => start = here,
            Reach::Opens => {
                start = here;
                // "in the capital": the phrase goes on to what the preposition hangs on.
                match here.checked_sub(1).and_then(|at| frame.small(at)) {
                    Some(Small::Preposition | Small::To) if here > 1 => {}
                    // « Les deux hommes », « tout le monde » (golden `fr-les-deux`)
                    Some(Small::Determiner) => {}
                    _ => break,
                }
            }
            Reach::Links => {
                let hangs_on = here.checked_sub(1);
                let has_noun = hangs_on.is_some_and(|at| {
                    at >= floor && matches!(reach(frame, at, end), Reach::Noun | Reach::Opens)
                });
                if !has_noun && frame.word(here) == "with" {
                    // ", with one witness saying": the phrase belongs to the participle.
                    break;
                }
                if !has_noun {
                    return leading_adjunct_dropped(frame, start..end);
                }
            }
            Reach::Joins => {
                let both = (floor..here).rev().take(6).find(|&at| frame.word(at) == "both");
                let left = both.unwrap_or_else(|| clause_start(frame, here, floor));
                if has_finite_verb(frame, left..here) || here == left {
                    break;
                }
            }
            Reach::Whole => {
                start = here;
                break;
            }
            Reach::Bracket(opening) if opening > floor => {
                at = opening;
                continue;
            }
            Reach::Bracket(_) | Reach::Ends => break,
        }
        at = here;
    }
    valid(frame, trimmed(frame, start..end))
}

/// What an item does to a phrase that grows to the left over it.
enum Reach {
    /// Belongs to it.
    Noun,
    /// Opens it.
    Opens,
    /// Ties it to the noun before.
    Links,
    /// Joins it to another phrase, or to another clause.
    Joins,
    /// Is it: a pronoun.
    Whole,
    /// Closes a bracket that opens there.
    Bracket(usize),
    /// Stands outside.
    Ends,
}

fn reach(frame: &Frame, at: usize, end: usize) -> Reach {
    match frame.items[at].kind {
        ItemKind::Number => return Reach::Noun,
        ItemKind::Other => return Reach::Ends,
        ItemKind::Quote(_) => {
            // A nickname: Ali "the Fox" Demir; but "The port “is ours,” Orr said" (golden
            // `en-quoted-verb`).
            let is_short = frame.items[at].span.len() < NICKNAME && !opens_with_verb(frame, at);
            let between =
                at + 1 < end && frame.is_capital(at + 1) && at > 0 && frame.is_capital(at - 1);
            let nickname = is_short && between;
            // "The “military office” of the rebels said" (golden `en-quoted-office`)
            let is_office = is_short
                && at > 0
                && frame.small(at - 1) == Some(Small::Determiner)
                && matches!(frame.word(at + 1), "of" | "de" | "du" | "des" | "d'")
                && at + 2 < end;
            return if nickname || is_office { Reach::Noun } else { Reach::Ends };
        }
        ItemKind::Mark => {
            return match frame.word(at) {
                ")" => match (at.saturating_sub(12)..at).rev().find(|&i| frame.word(i) == "(") {
                    Some(opening) => Reach::Bracket(opening),
                    None => Reach::Ends,
                },
                "." if is_abbreviation_stop(frame, at) => Reach::Noun,
                "'" | "’" | "%" | "$" | "&" | "/" | "-" => Reach::Noun,
                _ => Reach::Ends,
            };
        }
        ItemKind::Word => {}
    }
    let first = at == 0 || frame.is_mark(at - 1) || frame.quote(at - 1).is_some();
    match frame.small(at) {
        None => {
            if is_verb_here(frame, at) {
                Reach::Ends
            } else {
                Reach::Noun
            }
        }
        // « l'un des suspects », "one of them"
        Some(Small::Determiner) if at > 0 && frame.word(at - 1) == "l'" => Reach::Noun,
        Some(Small::Determiner) => Reach::Opens,
        // "Des habitants", "De nombreux témoins": at the head of a clause it is an article.
        Some(Small::Preposition) if first && matches!(frame.word(at), "des" | "de" | "d'") => {
            Reach::Opens
        }
        // "About 3 in 10 residents" (golden `en-three-in-ten`).
        Some(Small::Preposition)
            if frame.is_number(at + 1)
                && (at > 0 && frame.is_number(at - 1)
                    || matches!(frame.word(at), "about" | "around" | "over" | "than")) =>
        {
            Reach::Noun
        }
        Some(Small::Preposition | Small::To) => Reach::Links,
        Some(Small::Conjunction) if matches!(frame.word(at), "and" | "et" | "or" | "ou") => {
            Reach::Joins
        }
        Some(Small::Subject) if at + 1 == end => Reach::Whole,
        Some(Small::Auxiliary) if matches!(frame.word(at), "'s") => Reach::Noun,
        Some(Small::Adverb) if at + 1 < end && !first => Reach::Noun,
        // « Le même | dit » (golden `fr-le-meme`)
        Some(Small::Adverb) if is_the_same(frame, at) => Reach::Noun,
        // "one of them" (golden `en-one-of-them`).
        Some(Small::Object) if at > 1 && frame.word(at - 1) == "of" => Reach::Noun,
        Some(_) => Reach::Ends,
    }
}

/// A phrase that hangs on a preposition at the head of its clause is an adjunct; the
/// subject is what is left when the words of time are taken away: "On Monday Haddad said".
fn leading_adjunct_dropped(frame: &Frame, phrase: Phrase) -> Option<Phrase> {
    let mut start = phrase.start;
    while start < phrase.end
        && (frame.is_time(start) || frame.items[start].kind == ItemKind::Number)
    {
        start += 1;
    }
    if start == phrase.start || start == phrase.end {
        // "In Geneva officials said": the place and the subject cannot be told apart.
        return None;
    }
    valid(frame, trimmed(frame, start..phrase.end))
}

fn clause_start(frame: &Frame, at: usize, floor: usize) -> usize {
    (floor..at)
        .rev()
        .find(|&i| frame.is_mark(i) && frame.word(i) != "." || frame.quote(i).is_some())
        .map_or(floor, |i| i + 1)
}
