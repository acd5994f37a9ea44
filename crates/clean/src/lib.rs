//! A [`Report`] in; its story, with every dropped line and its reason, out.
//!
//! A report copied from a web page carries the page with it: menus, share bars, appeals,
//! headlines of other reports. This room sets them apart line by line, each with its reason,
//! tells what the kept lines that are no running prose are for, and reads what the report says
//! of itself. Losing a line of the story is worse than keeping a line of furniture, so a rule
//! needs words that only furniture has, or a place where a story has no such line.
//!
//! What is left out on purpose: markup (HTML is turned into text before), anything about who
//! said what, and any guess about what the text does not say.

mod bylines;
mod corrections;
mod credits;
mod datelines;
mod dates;
mod facts;
mod headlines;
mod labels;
mod lines;
mod margins;
mod names;
mod notes;
mod page;
mod pieces;
mod roles;
mod sections;
mod shape;
mod words;

use page::{Fate, Page};
use record::{
    CleanSpan, CleanText, Credit, DropReason, Dropped, Laid, Offset, OffsetMap, Part, RawSpan,
    Remark, Report, Stage,
};

/// Sets the furniture of the page apart from the story and finds what the report says of itself.
pub fn clean(report: &Report) -> CleanText {
    let mut page = Page::of(&report.text, report.front_matter);
    page.lay_out(&report.layout);
    let declared = report.declared.title.as_ref().map(|title| title.value.as_str());
    let title = if report.layout.is_empty() {
        settle(&mut page, declared)
    } else {
        settle_laid_out(&mut page, &report.layout, declared)
    };

    let dropped = dropped(&page, report.front_matter);
    let kept = kept(&report.text, &dropped);
    let map = OffsetMap::of_kept(kept.iter().copied());
    let text: String = kept.iter().map(|span| span.of(&report.text)).collect();
    CleanText {
        parts: parts(&page, &map),
        credits: credits(&page, &map),
        facts: report.declared.clone().or(facts::found(&page, title)),
        remarks: remarks(&page, &report.text, &text),
        text,
        map,
        dropped,
    }
}

/// Settles the fate of every line; gives back the headline.
fn settle(page: &mut Page<'_>, declared_title: Option<&str>) -> Option<usize> {
    roles::find_signed_lines(page);
    labels::drop_labels(page);
    sections::drop_sections(page);
    let title = headlines::find_title(page, declared_title);
    headlines::drop_repeats(page, title);
    margins::drop_head(page, title);
    margins::drop_wedged(page);
    margins::drop_tail(page);
    headlines::drop_strays(page);
    headlines::find_headings(page);
    title
}

/// Settles what the markup of a page left open. Markup tells better than words where a section
/// of furniture ends, so only rules that need no lines around theirs are asked: sections and
/// margins cost more story than they dropped furniture.
fn settle_laid_out(
    page: &mut Page<'_>,
    layout: &[Laid],
    declared_title: Option<&str>,
) -> Option<usize> {
    roles::find_signed_lines(page);
    labels::drop_labels(page);
    page.drop_unlike(layout);
    let title = headlines::find_title(page, declared_title);
    roles::find_signed_below(page, title);
    headlines::find_headings(page);
    title
}

/// The dropped lines in order, the front matter first.
fn dropped(page: &Page<'_>, front_matter: Option<RawSpan>) -> Vec<Dropped> {
    let head = front_matter.map(|span| Dropped { span, reason: DropReason::FrontMatter });
    let lines = page.lines.iter().zip(&page.fates).filter_map(|(line, fate)| match fate {
        Fate::Dropped(reason) => Some(Dropped { span: line.span(), reason: *reason }),
        _ => None,
    });
    head.into_iter().chain(lines).collect()
}

/// What lies between the dropped spans; white space belongs to it.
fn kept(text: &str, dropped: &[Dropped]) -> Vec<RawSpan> {
    let starts = std::iter::once(0).chain(dropped.iter().map(|gone| gone.span.range().end));
    let ends = dropped.iter().map(|gone| gone.span.range().start).chain([text.len()]);
    starts
        .zip(ends)
        .map(|(start, end)| RawSpan::new(start..end))
        .filter(|span| !span.is_empty())
        .collect()
}

fn parts(page: &Page<'_>, map: &OffsetMap) -> Vec<Part> {
    (page.lines.iter().zip(&page.fates))
        .filter_map(|(line, fate)| match fate {
            Fate::Role(role) => Some(Part { span: clean_span(map, line.span())?, role: *role }),
            _ => None,
        })
        .collect()
}

fn credits(page: &Page<'_>, map: &OffsetMap) -> Vec<Credit> {
    facts::credits(page)
        .into_iter()
        .filter_map(|credited| {
            Some(Credit {
                kind: credited.kind,
                origin: credited.origin.and_then(|origin| clean_span(map, origin)),
                passage: clean_span(map, credited.passage)?,
            })
        })
        .collect()
}

/// The clean span of a piece of a kept line; lines are kept or dropped whole.
fn clean_span(map: &OffsetMap, raw: RawSpan) -> Option<CleanSpan> {
    let start = map.to_clean(raw.start)?.bytes();
    Some(CleanSpan::new(start..start + raw.len()))
}

fn remarks(page: &Page<'_>, text: &str, story: &str) -> Vec<Remark> {
    let nothing_left = story.trim().is_empty() && !text.trim().is_empty();
    let remark = || Remark {
        stage: Stage::Clean,
        span: None,
        message: "every line looks like furniture of a page, nothing is left as story".to_owned(),
    };
    nothing_left.then(remark).into_iter().chain(corrections::remarks(page)).collect()
}
