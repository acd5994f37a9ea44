//! The words that a reader meets for the words of the vocabularies, on a terminal and on pages.

use crate::{ConflictKind, DifferenceKind, DropReason, FieldName, SpeakerKind};

/// Words of a report on one line, with single spaces.
pub fn single_spaced(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Who gives an answer that rests on no root: only an outlet tells it, beside what it names a source
/// for or on nobody's word.
pub const NO_ROOT: &str = "no one but the outlet";

/// The English name of a language code; the code itself where we have no name.
pub fn language(code: &str) -> &str {
    match code {
        "en" => "English",
        "fr" => "French",
        "ar" => "Arabic",
        "ru" => "Russian",
        "uk" => "Ukrainian",
        "tr" => "Turkish",
        "und" => "language unknown",
        other => other,
    }
}

/// What kind of root a chain ends in, as a label of a row.
pub fn kind_of_root(kind: SpeakerKind) -> &'static str {
    match kind {
        SpeakerKind::Person => "a named person",
        SpeakerKind::Group => "a named group or organisation",
        SpeakerKind::State => "a state or a part of one",
        SpeakerKind::Outlet => "an outlet",
        SpeakerKind::Document => "a document",
        SpeakerKind::Post => "a post or a video",
        SpeakerKind::Described => "someone described, not named",
        SpeakerKind::Unnamed => "someone unnamed",
        SpeakerKind::None => "nobody is given",
    }
}

/// What is said of a speaker behind the label, where the label alone does not tell.
pub fn aside(kind: SpeakerKind) -> Option<&'static str> {
    match kind {
        SpeakerKind::Described => Some("described, not named"),
        SpeakerKind::Unnamed => Some("unnamed"),
        SpeakerKind::None => Some("nobody is given"),
        SpeakerKind::Document => Some("document"),
        SpeakerKind::Post => Some("post"),
        SpeakerKind::Person | SpeakerKind::Group | SpeakerKind::State | SpeakerKind::Outlet => None,
    }
}

/// Nobody could call this speaker and ask.
pub fn is_not_named(kind: SpeakerKind) -> bool {
    matches!(kind, SpeakerKind::Described | SpeakerKind::Unnamed | SpeakerKind::None)
}

/// Why a line is not part of the story, in words.
pub fn drop_reason(reason: DropReason) -> &'static str {
    match reason {
        DropReason::FrontMatter => "front matter",
        DropReason::Menu => "menu",
        DropReason::ShareBar => "share bar",
        DropReason::SizeLetters => "size letters",
        DropReason::RelatedLinks => "related links",
        DropReason::Newsletter => "newsletter",
        DropReason::Appeal => "appeal for money",
        DropReason::RepeatedCaption => "caption a second time",
        DropReason::RepeatedTitle => "headline a second time",
        DropReason::AboutOutlet => "about the outlet",
        DropReason::Legal => "legal notice",
        DropReason::Comments => "comments",
        DropReason::Advertisement => "advertisement",
        DropReason::OutsideArticle => "around the article",
        DropReason::UnlikeStory => "unlike a line of the article",
    }
}

/// "1 report", "2 reports".
pub fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// On how much a claim rests: "3 reports, 3 roots, 2 of them unnamed; 1 statement whose origin is
/// not shown".
pub fn support(reports: usize, roots: usize, unnamed: usize, unknown: usize) -> String {
    let unnamed = match (roots, unnamed) {
        (_, 0) => String::new(),
        (1, _) => ", unnamed".to_owned(),
        (2, 2) => ", both unnamed".to_owned(),
        (roots, unnamed) if roots == unnamed => ", all unnamed".to_owned(),
        (_, unnamed) => format!(", {unnamed} of them unnamed"),
    };
    let roots = match roots {
        0 => String::new(),
        roots => format!(", {}{unnamed}", count(roots, "root")),
    };
    let unknown = match unknown {
        0 => String::new(),
        unknown => format!("; {} whose origin is not shown", count(unknown, "statement")),
    };
    format!("{}{roots}{unknown}", count(reports, "report"))
}

/// How roots are counted, for a reader of such a number.
pub const HOW_ROOTS_COUNT: &str = "A root is where a chain ends as far as the texts show. It counts \
    once however many reports pass it on; a copy or a translation adds none; two unnamed roots may \
    be one person.";

/// What is asked of a claim.
pub fn field(name: FieldName) -> &'static str {
    match name {
        FieldName::Holds => "is it so",
        FieldName::Actor => "who",
        FieldName::Recipient => "to whom",
        FieldName::Place => "where",
        FieldName::Origin => "from where",
        FieldName::Date => "when",
        FieldName::Killed => "killed",
        FieldName::Wounded => "wounded",
        FieldName::Missing => "missing",
        FieldName::Detained => "detained",
        FieldName::Displaced => "displaced",
        FieldName::Fighters => "fighters",
        FieldName::People => "people",
        FieldName::Money => "money",
        FieldName::Weapons => "weapons",
        FieldName::Number => "number",
        FieldName::Means => "by what means",
        FieldName::Cause => "why",
    }
}

/// How two answers differ, in words.
pub fn difference(kind: DifferenceKind, conflict: Option<ConflictKind>) -> &'static str {
    match (kind, conflict) {
        (DifferenceKind::Conflict, None) => "conflict",
        (DifferenceKind::Conflict, Some(ConflictKind::Number)) => "conflict of numbers",
        (DifferenceKind::Conflict, Some(ConflictKind::Date)) => "conflict of dates",
        (DifferenceKind::Conflict, Some(ConflictKind::Place)) => "conflict of places",
        (DifferenceKind::Conflict, Some(ConflictKind::Actor)) => "conflict on who",
        (DifferenceKind::Conflict, Some(ConflictKind::Cause)) => "conflict on why",
        (DifferenceKind::Conflict, Some(ConflictKind::Denial)) => "said and denied",
        (DifferenceKind::Conflict, Some(ConflictKind::Identity)) => "conflict on what it is",
        (DifferenceKind::Update, _) => "update",
        (DifferenceKind::Rounding, _) => "rounding",
        (DifferenceKind::OtherScope, _) => "another part, time or place",
    }
}
