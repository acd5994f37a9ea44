//! A [`Report`] in; its story, with every dropped line and its reason, out.

use record::{CleanText, DropReason, Dropped, OffsetMap, RawSpan, Report};

/// Sets the furniture of the page apart from the story and finds what the report says of itself.
pub fn clean(report: &Report) -> CleanText {
    let dropped: Vec<Dropped> = report
        .front_matter
        .map(|span| Dropped { span, reason: DropReason::FrontMatter })
        .into_iter()
        .collect();
    let from = report.front_matter.map_or(0, |span| span.range().end);
    CleanText {
        text: report.text[from..].to_owned(),
        map: OffsetMap::of_kept([RawSpan::new(from..report.text.len())]),
        dropped,
        facts: report.declared.clone(),
        ..CleanText::default()
    }
}
