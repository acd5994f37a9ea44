//! The words that a reader meets for the words of the vocabularies, on a terminal and on pages.

use crate::{DropReason, SpeakerKind};

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
    }
}

/// "1 report", "2 reports".
pub fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}
