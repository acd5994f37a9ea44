//! When two names may be one body's: initials, and the first words of a longer name.

use crate::lexicon::heads::{is_droppable, kind_of_head, sets_apart};
use crate::named::Named;
use record::MentionKind;

/// `short` is the initials of `long`.
pub(crate) fn is_initials(short: &Named, long: &Named) -> bool {
    short.acronym
        && !long.acronym
        && short.form.first().is_some_and(|letters| long.initials.contains(letters))
}

/// `short` is what remains of `long` without its last or first words: "Calder & Pyne" of
/// "Calder & Pyne Mutual", "Halcyon" of "Halcyon Press". What sets a branch or another body
/// apart may not be left out (golden `en-group-and-branch`).
pub(crate) fn is_short_form(short: &Named, long: &Named) -> bool {
    let (few, many) = (&short.form, &long.form);
    if few.is_empty() || few.len() >= many.len() || short.level != long.level {
        return false;
    }
    let Some(dropped) =
        many.strip_prefix(few.as_slice()).or_else(|| many.strip_suffix(few.as_slice()))
    else {
        return false;
    };
    // "Front" alone, "Union" alone, "United" alone would be anybody's.
    let says_something =
        few.iter().any(|word| kind_of_head(word).is_none() && word.chars().count() > 2);
    let prefix = many.starts_with(few);
    let all_droppable =
        dropped.iter().all(|word| is_droppable(word) || (!prefix && kind_of_head(word).is_some()));
    says_something
        && !dropped.iter().any(|word| sets_apart(word) || word.chars().any(char::is_numeric))
        && (all_droppable
            || (prefix
                && dropped.len() == 1
                && few.len() == 1
                && kind_of_head(&dropped[0]).is_none()))
}

/// Kinds that one bearer may be taken for in two places.
pub(crate) fn may_be_one(one: MentionKind, other: MentionKind) -> bool {
    one == other
        || one == MentionKind::Other
        || other == MentionKind::Other
        || (is_body(one) && is_body(other))
}

/// A body of people, not a person and not a place.
pub(crate) fn is_body(kind: MentionKind) -> bool {
    matches!(
        kind,
        MentionKind::Group | MentionKind::State | MentionKind::Outlet | MentionKind::Organisation
    )
}
