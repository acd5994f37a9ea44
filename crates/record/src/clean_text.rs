//! The story of a report, and everything that was set aside.

use crate::words::vocabulary;
use crate::{CleanOffset, CleanSpan, Facts, Offset, RawOffset, RawSpan, Remark, Span};

/// The story of a report without the furniture of its page.
///
/// Its text is a concatenation of pieces of the decoded text, byte for byte.
/// Kept pieces and dropped spans together are the decoded text: nothing is lost.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct CleanText {
    /// The kept pieces, one after the other.
    pub text: String,
    /// From `text` to the decoded text and back.
    pub map: OffsetMap,
    /// What was set aside, in order, never overlapping.
    pub dropped: Vec<Dropped>,
    /// Lines of `text` that are not running prose, in order. What no part covers is body.
    pub parts: Vec<Part>,
    /// Notes on where the whole report comes from: agencies, translations, republications.
    pub credits: Vec<Credit>,
    /// What the report says of itself: declared facts first, then those found in the text.
    pub facts: Facts,
    /// What clean noticed.
    pub remarks: Vec<Remark>,
}

impl CleanText {
    /// The role of the line at `span`; running prose has none.
    pub fn role(&self, span: CleanSpan) -> Option<PartRole> {
        self.parts.iter().find(|part| part.span.overlaps(span)).map(|part| part.role)
    }
}

/// A stretch of the decoded text that is not the story.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Dropped {
    /// Where, in the decoded text.
    pub span: RawSpan,
    /// Why.
    pub reason: DropReason,
}

vocabulary! {
    /// Why a line is not part of the story.
    DropReason {
        /// Metadata at the head of the file.
        FrontMatter = "front-matter",
        /// Navigation, section names, logos, accessibility links, tag lists.
        Menu = "menu",
        /// "Share", "Tweet", "Print", counters.
        ShareBar = "share-bar",
        /// "XS SM MD LG", "A- A+".
        SizeLetters = "size-letters",
        /// Headlines and teasers of other reports.
        RelatedLinks = "related-links",
        /// "Subscribe", "Sign up for our newsletter".
        Newsletter = "newsletter",
        /// An appeal for money.
        Appeal = "appeal",
        /// The same caption a second time.
        RepeatedCaption = "repeated-caption",
        /// The headline a second time.
        RepeatedTitle = "repeated-title",
        /// What the outlet says about itself below every report.
        AboutOutlet = "about-outlet",
        /// Cookie, copyright and legal notices of the page.
        Legal = "legal",
        /// An invitation to comment, readers' comments.
        Comments = "comments",
        /// An advertisement or its label.
        Advertisement = "advertisement",
        /// Around the article, by the markup of the page.
        OutsideArticle = "outside-article",
        /// A line inside the article that does not look like one of it, by trained weights.
        UnlikeStory = "unlike-story",
    }
}

/// A line of the clean text that is not running prose.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Part {
    /// The line, without its line break.
    pub span: CleanSpan,
    /// What it is.
    pub role: PartRole,
}

vocabulary! {
    /// What a line that is not running prose is for.
    PartRole {
        /// The headline.
        Title = "title",
        /// A heading inside the story, or a standfirst label.
        Heading = "heading",
        /// Who wrote it.
        Byline = "byline",
        /// When it was published.
        DateLine = "date-line",
        /// "Agencies", "(AFP)", "Source: Reuters".
        Credit = "credit",
        /// "Translated and edited by X. X has not verified this story".
        TranslationNote = "translation-note",
        /// The words below or above a picture.
        Caption = "caption",
        /// The words of an embedded post.
        Post = "post",
        /// "— Name (@handle) February 17, 2023" below an embedded post; its speaker.
        PostSignature = "post-signature",
    }
}

/// Where the whole report comes from, by its own note: a link of every chain in it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Credit {
    /// How it passed on.
    pub kind: CreditKind,
    /// The agency or outlet it came from, as written; `None` when the note does not say
    /// ("Agencies", "translated by us").
    pub origin: Option<CleanSpan>,
    /// The whole note.
    pub passage: CleanSpan,
}

vocabulary! {
    /// How the report came to its outlet.
    CreditKind {
        /// Written from agency copy.
        Agency = "agency",
        /// Translated from another outlet's report.
        Translation = "translation",
        /// Republished from another outlet.
        Republication = "republication",
    }
}

/// Maps places of the clean text to the decoded text and back.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct OffsetMap {
    /// Kept pieces in order; adjacent in the clean text, apart in the decoded one.
    pieces: Vec<Piece>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Piece {
    clean: CleanOffset,
    raw: RawOffset,
    len: u32,
}

impl Piece {
    fn clean_end(self) -> usize {
        self.clean.bytes() + self.len as usize
    }
    fn raw_end(self) -> usize {
        self.raw.bytes() + self.len as usize
    }
}

impl OffsetMap {
    /// The map for kept pieces given in order, not overlapping. Pieces that touch become one.
    pub fn of_kept(kept: impl IntoIterator<Item = RawSpan>) -> Self {
        let mut pieces: Vec<Piece> = Vec::new();
        for span in kept.into_iter().filter(|span| !span.is_empty()) {
            match pieces.last_mut() {
                Some(last) if last.raw_end() == span.start.bytes() => last.len += span.len() as u32,
                last => {
                    let at = last.map_or(0, |piece| piece.clean_end());
                    pieces.push(Piece {
                        clean: CleanOffset::new(at),
                        raw: span.start,
                        len: span.len() as u32,
                    });
                }
            }
        }
        Self { pieces }
    }

    /// The places of the decoded text that a clean span covers: one span for each piece
    /// it touches, in order. An empty span gives an empty list.
    pub fn to_raw(&self, span: CleanSpan) -> Vec<RawSpan> {
        let first = self.pieces.partition_point(|piece| piece.clean_end() <= span.start.bytes());
        self.pieces[first..]
            .iter()
            .take_while(|piece| piece.clean < span.end)
            .map(|piece| {
                let start = span.start.max(piece.clean).bytes() - piece.clean.bytes();
                let end = span.end.bytes().min(piece.clean_end()) - piece.clean.bytes();
                Span::new(piece.raw.bytes() + start..piece.raw.bytes() + end)
            })
            .filter(|raw: &RawSpan| !raw.is_empty())
            .collect()
    }

    /// Where a byte of the decoded text stands in the clean text; `None` when it was dropped.
    pub fn to_clean(&self, raw: RawOffset) -> Option<CleanOffset> {
        let after = self.pieces.partition_point(|piece| piece.raw <= raw);
        let piece = self.pieces[..after].last()?;
        (raw.bytes() < piece.raw_end())
            .then(|| CleanOffset::new(piece.clean.bytes() + raw.bytes() - piece.raw.bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clean_span_over_a_dropped_line_is_two_raw_spans() {
        let map =
            OffsetMap::of_kept([RawSpan::new(0..4), RawSpan::new(4..6), RawSpan::new(10..20)]);
        assert_eq!(map.to_raw(CleanSpan::new(2..8)), [RawSpan::new(2..6), RawSpan::new(10..12)]);
        assert_eq!(map.to_raw(CleanSpan::new(6..8)), [RawSpan::new(10..12)]);
        assert_eq!(map.to_raw(CleanSpan::new(3..3)), []);
        assert_eq!(map.to_clean(RawOffset::new(7)), None);
        assert_eq!(map.to_clean(RawOffset::new(10)), Some(CleanOffset::new(6)));
    }

    #[test]
    fn every_kept_byte_returns() {
        let map =
            OffsetMap::of_kept([RawSpan::new(3..5), RawSpan::new(9..12), RawSpan::new(30..31)]);
        for at in 0..6 {
            let raw = map.to_raw(CleanSpan::new(at..at + 1));
            assert_eq!(raw.len(), 1);
            assert_eq!(map.to_clean(raw[0].start), Some(CleanOffset::new(at)));
        }
    }
}
