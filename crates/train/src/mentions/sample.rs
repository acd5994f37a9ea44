//! A training sentence: its pieces, and the tags that its annotation leaves possible.

use annotate::names::path::{TAGS, may_follow, of_tag, tags_of};
use annotate::names::pieces_of;
use record::{CleanText, Facts, Found, FoundIn, NameKind};
use std::ops::Range;

/// A set of tags, as bits.
pub type Tags = u32;

/// A sentence.
#[derive(Clone, Debug)]
pub struct Sample {
    pub forms: Vec<String>,
    /// By piece: the tags it may have.
    pub allowed: Vec<Tags>,
    /// The names as annotated, as ranges of pieces.
    pub names: Vec<(Range<usize>, NameKind)>,
    /// Names whose ends are not ends of pieces: they cannot be found.
    pub lost: usize,
}

/// Sentences of one text, in order.
pub type Document = Vec<Sample>;

/// What a corpus annotates.
#[derive(Clone, Copy, Debug)]
pub struct Guide {
    /// Kinds that it does not know: where it marks nothing there may be such a name.
    pub lacks: &'static [NameKind],
    /// It calls outlets organisations.
    pub outlets_hidden: bool,
}

/// Our own.
pub const OWN: Guide = Guide { lacks: &[], outlets_hidden: false };
/// Persons, organisations and places only.
pub const THREE: Guide = Guide { lacks: &[NameKind::Other], outlets_hidden: true };
/// With names of other kinds.
pub const FOUR: Guide = Guide { lacks: &[], outlets_hidden: true };

/// Words that an outlet's name begins or ends with.
const OUTLETS: &[&str] = &[
    "agency",
    "bbc",
    "broadcasting",
    "chronicle",
    "cnn",
    "daily",
    "gazette",
    "guardian",
    "herald",
    "jazeera",
    "journal",
    "magazine",
    "news",
    "newspaper",
    "observer",
    "post",
    "press",
    "radio",
    "reuters",
    "afp",
    "standard",
    "telegraph",
    "television",
    "times",
    "tribune",
    "tv",
    "weekly",
    "monde",
    "figaro",
    "matin",
    "presse",
    "télévision",
    "dépêche",
    "gazette",
    "quotidien",
    "courrier",
];

impl Sample {
    /// Of a text's pieces and the names in it, in bytes of the text.
    pub fn of_text(
        language: &str,
        text: &str,
        names: &[(Range<usize>, NameKind)],
        guide: Guide,
    ) -> Self {
        let pieces = pieces_in(language, text);
        Self::of_pieces(text, &pieces, names, guide)
    }

    /// The same with pieces that are known.
    pub fn of_pieces(
        text: &str,
        pieces: &[Range<usize>],
        names: &[(Range<usize>, NameKind)],
        guide: Guide,
    ) -> Self {
        let mut lost = 0;
        let mut placed: Vec<(Range<usize>, NameKind)> = Vec::new();
        for (span, kind) in names {
            let first = pieces.partition_point(|piece| piece.end <= span.start);
            let end = pieces.partition_point(|piece| piece.start < span.end);
            let exact =
                first < end && pieces[first].start == span.start && pieces[end - 1].end == span.end;
            lost += usize::from(!exact);
            let free = placed.last().is_none_or(|(last, _)| last.end <= first);
            if first < end && free {
                placed.push((first..end, *kind));
            }
        }
        let forms = pieces.iter().map(|piece| text[piece.clone()].to_owned()).collect();
        let mut sample = Self::of_forms(forms, placed, guide);
        sample.lost = lost;
        sample
    }

    /// Of pieces and names as ranges of them.
    pub fn of_forms(
        forms: Vec<String>,
        names: Vec<(Range<usize>, NameKind)>,
        guide: Guide,
    ) -> Self {
        let tags = tags_of(&names, forms.len());
        let mut allowed: Vec<Tags> = tags.iter().map(|tag| 1 << tag).collect();
        for (form, allowed) in forms.iter().zip(&mut allowed) {
            let capital = form.chars().any(char::is_uppercase);
            if *allowed == 1 && capital {
                *allowed |= of_kinds(guide.lacks);
            }
        }
        if guide.outlets_hidden {
            for (range, kind) in &names {
                if *kind == NameKind::Organisation {
                    let outlet = says_outlet(&forms[range.clone()]);
                    for at in range.clone() {
                        let as_outlet = 1
                            << annotate::names::path::tag_of(
                                NameKind::Outlet,
                                of_tag(tags[at]).expect("the tag of a name").1,
                            );
                        allowed[at] = if outlet { as_outlet } else { allowed[at] | as_outlet };
                    }
                }
            }
        }
        Self { forms, allowed, names, lost: 0 }
    }

    pub fn words(&self) -> Vec<&str> {
        self.forms.iter().map(String::as_str).collect()
    }

    /// The same sentence as a headline may write it: all capitals, or a capital a word.
    pub fn shouted(&self, all: bool) -> Self {
        let forms =
            self.forms.iter().map(|form| if all { form.to_uppercase() } else { titled(form) });
        Self { forms: forms.collect(), ..self.clone() }
    }
}

/// The pieces of a text of a known language.
pub fn pieces_in(language: &str, text: &str) -> Vec<Range<usize>> {
    let declared = Found { value: language.to_owned(), place: FoundIn::FrontMatter, span: None };
    let facts = Facts { language: Some(declared), ..Facts::default() };
    let clean = CleanText { text: text.to_owned(), facts, ..CleanText::default() };
    pieces_of(text, &annotate::annotate(clean).tokens)
}

fn titled(form: &str) -> String {
    if form.chars().count() < 4 {
        return form.to_owned();
    }
    let mut chars = form.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

fn says_outlet(forms: &[String]) -> bool {
    let ends = [forms.first(), forms.last()];
    ends.into_iter().flatten().any(|form| OUTLETS.contains(&form.to_lowercase().as_str()))
}

fn of_kinds(kinds: &[NameKind]) -> Tags {
    (0..TAGS as u8)
        .filter(|tag| of_tag(*tag).is_some_and(|(kind, _)| kinds.contains(&kind)))
        .fold(0, |set, tag| set | 1 << tag)
}

/// Some way through the sentence has only allowed tags.
pub fn possible(allowed: &[Tags]) -> bool {
    let mut now: Tags = 1;
    for set in allowed {
        let mut next = 0;
        for tag in 0..TAGS as u8 {
            let from = (0..TAGS as u8).any(|last| now & 1 << last != 0 && may_follow(last, tag));
            if set & 1 << tag != 0 && from {
                next |= 1 << tag;
            }
        }
        now = next;
    }
    now != 0 && allowed.len() < 300
}
