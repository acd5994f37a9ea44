//! Where a text says that two names are one bearer's: "Rumat al-Shuhub (RSH)", "also known as",
//! "connu sous le nom de guerre de".
//!
//! "Formerly" and "successor of" are no identities but relations: see `relations`.

use crate::bodies::{is_body, is_initials, may_be_one};
use crate::named::Named;
use crate::text::Words;
use crate::ties::{Pair, begins, between};
use record::{IntroductionKind, MentionKind};

/// Two names of one bearer, and how the text says so.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Introduced {
    pub(crate) how: IntroductionKind,
    pub(crate) first: usize,
    pub(crate) second: usize,
}

/// Every introduction of a report, by place.
pub(crate) fn introductions(words: &Words<'_>, names: &[Named]) -> Vec<Introduced> {
    let mut found = Vec::new();
    for first in 0..names.len() {
        in_brackets(words, names, first, &mut found);
        let second = first + 1;
        if second < names.len() && names[first].sentence == names[second].sentence {
            found.extend(by_words(words, names, Pair { first, second }));
        }
    }
    found
}

/// "Rumat al-Shuhub (RSH)", "RSH (Rumat al-Shuhub)", "Rumat al-Shuhub (Meteor Throwers, RSH)".
fn in_brackets(words: &Words<'_>, names: &[Named], first: usize, found: &mut Vec<Introduced>) {
    let name = &names[first];
    let open = name.words.end;
    if words.lower(name.words.start, Some(open)) != "(" {
        return;
    }
    let closes = |at: usize| words.lower(open, Some(at)) == ")";
    let close = (open..open + 16).find(|&at| closes(at));
    let Some(close) = close else { return };
    for (second, other) in names.iter().enumerate().skip(first + 1) {
        if other.words.end > close {
            break;
        }
        let right_behind = other.words.start == open + 1;
        let ends = matches!(words.lower(open, Some(other.words.end)), ")" | "," | ";");
        let by_initials = is_initials(other, name) || is_initials(name, other);
        let one = by_initials && ends
            || right_behind && other.words.end == close && stand_for_each_other(name, other);
        if one && !is_past(words, other) {
            found.push(Introduced { how: IntroductionKind::Brackets, first, second });
        }
    }
}

/// A name and what stands alone in brackets behind it, when the initials say nothing: "Dockers'
/// Union (SDK)" may be shortened in another language.
fn stand_for_each_other(name: &Named, other: &Named) -> bool {
    let (one, two) = (name.kind(), other.kind());
    let long_and_short = name.acronym != other.acronym && name.form.len().max(other.form.len()) > 1;
    let bodies = is_body(one) && is_body(two);
    let long_names =
        name.form.len() > 1 && other.form.len() > 1 && one == two && one == MentionKind::Group;
    let unlike_place = two != MentionKind::Place && one != MentionKind::Place;
    unlike_place
        && one != MentionKind::Person
        && (long_and_short && (bodies || two == MentionKind::Other) || long_names)
}

/// "formerly", "ex-" right before a name.
fn is_past(words: &Words<'_>, name: &Named) -> bool {
    let before = words.lower(name.words.start, name.words.start.checked_sub(1));
    matches!(before, "formerly" | "ex" | "ex-" | "anciennement" | "previously" | "autrefois")
}

fn by_words(words: &Words<'_>, names: &[Named], pair: Pair) -> Option<Introduced> {
    let between = between(words, names, pair);
    let (one, two) = (&names[pair.first], &names[pair.second]);
    let how = alias(&between)
        .or_else(|| quoted_nickname(&between, one.kind(), two.kind()))
        .or_else(|| or_initials(&between, one, two))?;
    let may_be =
        may_be_one(one.kind(), two.kind()) || one.evidence.is_unsaid() || two.evidence.is_unsaid();
    may_be.then_some(Introduced { how, first: pair.first, second: pair.second })
}

/// The phrases, without articles, pronouns, marks and "better", "also", "is".
const ALIASES: &[(&str, IntroductionKind)] = &[
    ("known as", IntroductionKind::Alias),
    ("known locally as", IntroductionKind::Alias),
    ("known by nom de guerre", IntroductionKind::NomDeGuerre),
    ("known under nom de guerre", IntroductionKind::NomDeGuerre),
    ("known by alias", IntroductionKind::Alias),
    ("known by name", IntroductionKind::Alias),
    ("nom de guerre", IntroductionKind::NomDeGuerre),
    ("whose nom de guerre", IntroductionKind::NomDeGuerre),
    ("whose real name", IntroductionKind::NomDeGuerre),
    ("real name", IntroductionKind::NomDeGuerre),
    ("alias", IntroductionKind::Alias),
    ("aka", IntroductionKind::Alias),
    ("a.k.a.", IntroductionKind::Alias),
    ("a.k.a", IntroductionKind::Alias),
    ("nicknamed", IntroductionKind::Alias),
    ("abbreviated as", IntroductionKind::Called),
    ("abbreviated to", IntroductionKind::Called),
    ("whose name means", IntroductionKind::Called),
    ("calls", IntroductionKind::Called),
    ("call", IntroductionKind::Called),
    ("connu sous nom de", IntroductionKind::Alias),
    ("connu sous nom de guerre de", IntroductionKind::NomDeGuerre),
    ("connu sous nom de guerre", IntroductionKind::NomDeGuerre),
    ("connu sous alias de", IntroductionKind::Alias),
    ("connu sous pseudonyme de", IntroductionKind::NomDeGuerre),
    ("connu comme", IntroductionKind::Alias),
    ("de vrai nom", IntroductionKind::NomDeGuerre),
    ("vrai nom", IntroductionKind::NomDeGuerre),
    ("de nom de guerre", IntroductionKind::NomDeGuerre),
    ("dont nom de guerre", IntroductionKind::NomDeGuerre),
    ("dont vrai nom", IntroductionKind::NomDeGuerre),
    ("surnommé", IntroductionKind::Alias),
    ("abrégé en", IntroductionKind::Called),
    ("dont nom signifie", IntroductionKind::Called),
    ("appelé aussi", IntroductionKind::Alias),
    ("aussi appelé", IntroductionKind::Alias),
    ("dit", IntroductionKind::Alias),
];

fn alias(between: &[&str]) -> Option<IntroductionKind> {
    let said: Vec<&str> =
        between.iter().map(|word| bare(word)).filter(|word| !changes_nothing(word)).collect();
    let (_, how) = ALIASES.iter().find(|(phrase, _)| begins(&said, phrase) == Some(said.len()))?;
    // "… à Orr », dit Morel": a verb of saying after a comma (golden `fr-dit-n-est-pas-alias`).
    let says = matches!(said.as_slice(), ["dit"]) && between.first() != Some(&"dit");
    // "RSH calls Umdara" is no introduction, "the group, which calls itself RSH" is one.
    let calls = matches!(said.as_slice(), ["calls" | "call"])
        && !between
            .iter()
            .any(|word| matches!(*word, "itself" | "themselves" | "himself" | "herself"));
    (!says && !calls).then_some(*how)
}

/// One form for "connu", "connue", "connus", "connues" and "d'", "de".
fn bare(word: &str) -> &str {
    match word {
        "connue" | "connus" | "connues" => "connu",
        "surnommée" | "surnommés" => "surnommé",
        "appelée" | "appelés" => "appelé",
        "dite" | "dits" => "dit",
        "d'" => "de",
        "également" => "aussi",
        other => other,
    }
}

fn changes_nothing(word: &str) -> bool {
    matches!(
        word,
        "the"
            | "a"
            | "an"
            | "which"
            | "who"
            | "that"
            | "is"
            | "was"
            | "are"
            | "were"
            | "also"
            | "better"
            | "best"
            | "more"
            | "commonly"
            | "widely"
            | "sometimes"
            | "his"
            | "her"
            | "its"
            | "their"
            | "himself"
            | "itself"
            | "themselves"
            | "herself"
            | "locally"
            | "popularly"
            | "le"
            | "la"
            | "les"
            | "l'"
            | "qui"
            | "est"
            | "était"
            | "sont"
            | "plus"
            | "mieux"
            | "son"
            | ")"
            | "sa"
            | "leur"
            | ","
            | "("
            | "\""
            | "“"
            | "”"
            | "«"
            | "»"
            | "‘"
            | "’"
            | "'"
            | "—"
            | "–"
    ) || (word == "aussi")
}

/// "Omar “the Chechen” Batirashvili" is left aside; "Marwan Zubadi, “Abu Dahir”," is one.
fn quoted_nickname(
    between: &[&str],
    one: MentionKind,
    two: MentionKind,
) -> Option<IntroductionKind> {
    let persons = one == MentionKind::Person && two == MentionKind::Person;
    let marks = matches!(between, [",", "\"" | "“" | "«"]);
    (persons && marks).then_some(IntroductionKind::Alias)
}

/// "the Dockers' Union of Salis, or DUS,".
fn or_initials(between: &[&str], one: &Named, two: &Named) -> Option<IntroductionKind> {
    let or = matches!(
        between,
        [",", "or" | "ou"] | ["or" | "ou" | ","] | [",", "or" | "ou", "the" | "la" | "le"]
    );
    (or && is_initials(two, one)).then_some(IntroductionKind::Called)
}
