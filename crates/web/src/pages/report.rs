//! One report: its text with marks and, beside each paragraph, who speaks in it.
//!
//! A long text is cut into parts. Lines that were set aside stand folded in their place.

use super::parts::{
    count, grouped, headline, language_of, leaning, marked, named_or, notes, passage_language,
    published,
};
use crate::address::Address;
use crate::chain::chain;
use crate::marks::{Mark, Marked};
use crate::site::Site;
use crate::text::{file_name, plain, words};
use maud::{Markup, html};
use record::plain::drop_reason;
use record::{CodePoints, DropReason, Form, ReportId, StatementId};
use std::collections::HashMap;
use std::ops::Range;
use store::chains::{passed_on, said_within};
use store::{
    Case, ClaimSummary, Error, ReportSummary, StoredEdge, StoredFact, StoredReport, StoredStatement,
};

/// How many code points of text a part has, about.
const PART: usize = 30_000;

/// No line of a wrapped text is longer, in code points.
const WRAPPED: usize = 100;

/// A line longer than this is cut.
const LONGEST_LINE: usize = 20_000;

/// How many reports that lean on this one, or that it leans on, are named.
const MOST_ECHOES: usize = 20;

/// What the page shows.
pub struct View {
    report: StoredReport,
    /// Those that someone else speaks in, each once; in the order of the text.
    statements: Vec<StoredStatement>,
    own_voice: usize,
    /// The first echoes, and how many there are.
    echoes: Vec<(StoredEdge, ReportSummary)>,
    echo_count: usize,
    /// For each statement the claim that most reports share.
    claims: HashMap<StatementId, ClaimSummary>,
    /// A statement that was asked for.
    wanted: Option<StatementId>,
    /// The lines of the part that is shown.
    lines: Vec<Line>,
    part: usize,
    parts: usize,
}

/// One line of the text, in code points, and why it was set aside.
struct Line {
    place: Range<usize>,
    dropped: Option<DropReason>,
}

/// Which part of a report is asked for.
#[derive(Clone, Copy, Default)]
pub struct Wanted {
    /// The part that holds this statement.
    pub statement: Option<StatementId>,
    /// This part; the first is 1. All of it as one when nothing is said and `whole` is.
    pub part: Option<usize>,
    /// The text in one piece, for a file.
    pub whole: bool,
}

/// Loads it; nothing when the case has no such report.
pub fn load(case: &Case, id: ReportId, wanted: Wanted) -> Result<Option<View>, Error> {
    let Some(report) = case.report(id)? else { return Ok(None) };
    let all: Vec<StoredStatement> = case.statements(Some(id))?.collect::<Result<_, _>>()?;
    let statements = heard(&all);
    let own_voice = all.iter().filter(|one| one.form == Form::OwnVoice).count();
    let mut echoes = Vec::new();
    let edges = case.dependences_of(id)?;
    let echo_count = edges.len();
    for edge in edges.into_iter().take(MOST_ECHOES) {
        let other = if edge.report == id { edge.on_report } else { edge.report };
        if let Some(other) = case.report_summary(other)? {
            echoes.push((edge, other));
        }
    }
    let mut claims = HashMap::new();
    for statement in &statements {
        if let Some(claim) = case.claims_of_statement(statement.id)?.into_iter().next() {
            claims.insert(statement.id, claim);
        }
    }
    let mut parts = parts_of(lines_of(&report), if wanted.whole { usize::MAX } else { PART });
    let start = wanted.statement.and_then(|id| {
        all.iter().find(|one| one.id == id).and_then(|one| Some(one.passage.first()?.start))
    });
    let holds = |part: &Vec<Line>| {
        start.is_some_and(|start| part.last().is_some_and(|last| start < last.place.end))
    };
    let part = match parts.iter().position(holds) {
        Some(at) => at,
        None => wanted.part.unwrap_or(1).clamp(1, parts.len()) - 1,
    };
    Ok(Some(View {
        statements,
        own_voice,
        echoes,
        echo_count,
        claims,
        wanted: wanted.statement,
        parts: parts.len(),
        lines: parts.swap_remove(part),
        part: part + 1,
        report,
    }))
}

/// Statements of others, without those that only pass on the words of one that is listed, and
/// without those that lie in what the same speaker is shown saying.
fn heard(all: &[StoredStatement]) -> Vec<StoredStatement> {
    let passing = passed_on(all);
    let within = said_within(all);
    all.iter()
        .filter(|one| one.form != Form::OwnVoice)
        .filter(|one| !passing.contains_key(&one.id) && !within.contains(&one.id))
        .cloned()
        .collect()
}

/// The lines of the text that have words; those of a wrapped paragraph are one.
fn lines_of(report: &StoredReport) -> Vec<Line> {
    let points = CodePoints::of(&report.text);
    let wrapped = is_wrapped(&report.text);
    let mut lines: Vec<Line> = Vec::new();
    let mut start = 0;
    for line in report.text.split_inclusive('\n') {
        let mut length = line.chars().count();
        if wrapped
            && let Some(before) = lines.last_mut().filter(|before| before.place.end == start)
            && !line.trim().is_empty()
            && before.place.end - before.place.start + length <= LONGEST_LINE
            && before.dropped == dropped(report, &(start..start + length))
        {
            start += length;
            before.place.end = start;
            continue;
        }
        while length > 0 {
            let place = start..start + length.min(LONGEST_LINE);
            start = place.end;
            length -= place.end - place.start;
            let bytes = points.to_byte(place.start)..points.to_byte(place.end);
            if report.text.get(bytes).is_some_and(|words| !words.trim().is_empty()) {
                lines.push(Line { dropped: dropped(report, &place), place });
            }
        }
    }
    lines
}

/// The breaks of lines are where the page ended and not paragraphs: no line is long, and
/// paragraphs have empty lines between them.
fn is_wrapped(text: &str) -> bool {
    let mut lines = text.trim_end().lines();
    let is_short = |line: &str| line.chars().take(WRAPPED + 1).count() <= WRAPPED;
    lines.clone().all(is_short) && lines.any(|line| line.trim().is_empty())
}

/// Why a line is not part of the story: when what was set aside covers its words.
fn dropped(report: &StoredReport, line: &Range<usize>) -> Option<DropReason> {
    let at = report.dropped.partition_point(|dropped| dropped.span.end <= line.start);
    let dropped = report.dropped.get(at)?;
    // The line break behind the words need not be in it.
    (dropped.span.start <= line.start && line.end <= dropped.span.end + 1).then_some(dropped.reason)
}

fn parts_of(lines: Vec<Line>, most: usize) -> Vec<Vec<Line>> {
    let mut parts = vec![Vec::new()];
    let mut length = 0;
    for line in lines {
        let own = line.place.end - line.place.start;
        if length > 0 && length + own > most {
            parts.push(Vec::new());
            length = 0;
        }
        length += own;
        parts.last_mut().expect("there is a first part").push(line);
    }
    parts
}

/// Lays it out.
pub fn page(site: &Site, view: &View) -> Markup {
    let report = &view.report;
    let title = report.title.as_ref().map(|fact| fact.value.as_str());
    let main = html! {
        article.report {
            // Its direction is that of its words, which an isolated piece would not tell.
            h1 dir="auto" {
                @match title.map(plain).filter(|title| !title.is_empty()) {
                    Some(title) => (title),
                    None => (headline(None, report.file())),
                }
            }
            (facts(report))
            @if let Some(mark) = &report.mark { (marked(mark, &html! { strong { "Marked as " (mark.standing) } })) }
            p.lead {
                (count(view.statements.len(), "statement")) " of others"
                @if view.own_voice > 0 {
                    ", and " (count(view.own_voice, "sentence")) " in its own voice"
                }
                "."
            }
            (echoes(site, view))
            (text(site, view))
            (turn(site, view))
            (small_print(report))
        }
    };
    let name = title.map_or_else(|| file_name(report.file()), str::to_owned);
    site.page(&name, Address::Report(report.id), &main)
}

fn facts(report: &StoredReport) -> Markup {
    let value = |fact: &Option<StoredFact>| fact.as_ref().map(|fact| fact.value.clone());
    html! {
        p.facts {
            strong { (named_or(value(&report.outlet).as_deref(), "outlet not named")) }
            @if let Some(author) = value(&report.author) { " · " (words(&author)) }
            " · " (published(value(&report.date).as_deref()))
            " · " (language_of(value(&report.language).as_deref()))
        }
    }
}

fn echoes(site: &Site, view: &View) -> Markup {
    let this = html! { "this report" };
    html! {
        @if !view.echoes.is_empty() {
            ul.echoes {
                @for (edge, other) in &view.echoes {
                    @let other = html! {
                        a href=(site.to(Address::Report(other.id))) {
                            @match &other.outlet {
                                Some(outlet) => (words(outlet)),
                                None => (headline(other.title.as_deref(), &other.file)),
                            }
                        }
                    };
                    li {
                        @if edge.report == view.report.id { (leaning(edge, &this, &other)) }
                        @else { (leaning(edge, &other, &this)) }
                        " · " a href=(site.to(Address::Dependence(edge.id))) { "the words" }
                    }
                }
                @if view.echo_count > view.echoes.len() {
                    li.small { "and " (grouped(view.echo_count - view.echoes.len())) " more, among the "
                        a href=(site.to(Address::Dependences(1))) { "echoes" } }
                }
            }
        }
    }
}

/// The text, line by line, each with the notes on who speaks in it.
fn text(site: &Site, view: &View) -> Markup {
    let language = view.report.language.as_ref().map(|fact| fact.value.as_str());
    let language = passage_language(language);
    let marked = Marked::new(&view.report.text, marks(view)).with_notes(numbers(view));
    let mut beside: HashMap<usize, Vec<usize>> = HashMap::new();
    for (number, statement) in view.statements.iter().enumerate() {
        if let Some(start) = statement.passage.first().map(|piece| piece.start) {
            let line = view.lines.partition_point(|line| line.place.end <= start);
            beside.entry(line).or_default().push(number);
        }
    }
    html! {
        div.text {
            @for (at, line) in view.lines.iter().enumerate() {
                @if let Some(reason) = line.dropped {
                    @if at == 0 || view.lines[at - 1].dropped != Some(reason) {
                        (folded(view, &marked, at, reason))
                    }
                } @else {
                    div.row {
                        p.line dir="auto" lang=[language] { (marked.markup(trimmed(&marked, &line.place))) }
                        @if let Some(numbers) = beside.get(&at) {
                            ol.notes {
                                @for &number in numbers { (note(site, view, number)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Lines set aside for one reason, one after the other.
fn folded(view: &View, marked: &Marked, first: usize, reason: DropReason) -> Markup {
    let lines: Vec<&Line> =
        view.lines[first..].iter().take_while(|line| line.dropped == Some(reason)).collect();
    html! {
        details.dropped {
            summary { "set aside: " (drop_reason(reason)) ", " (count(lines.len(), "line")) }
            @for line in lines {
                p.line dir="auto" { (marked.markup(trimmed(marked, &line.place))) }
            }
        }
    }
}

/// The line without the white space at its end.
fn trimmed(marked: &Marked, line: &Range<usize>) -> Range<usize> {
    let words = marked.words(line);
    let behind = words.chars().rev().take_while(|c| c.is_whitespace()).count();
    line.start..line.end - behind
}

fn marks(view: &View) -> Vec<Mark> {
    let mut marks = Vec::new();
    for statement in &view.statements {
        for (spans, class) in [
            (&statement.speaker, "speaker"),
            (&statement.cue, "cue"),
            (&statement.content, "content"),
        ] {
            marks.extend(spans.iter().map(|span| Mark { place: span.start..span.end, class }));
        }
        if view.wanted == Some(statement.id) {
            let wanted =
                |span: &store::TextSpan| Mark { place: span.start..span.end, class: "here" };
            marks.extend(statement.passage.iter().map(wanted));
        }
    }
    marks
}

/// The numbers of the notes, each where the content of its statement ends.
fn numbers(view: &View) -> Vec<(usize, Markup)> {
    let numbered = |(at, statement): (usize, &StoredStatement)| {
        let last = statement.content.last().or(statement.passage.last())?;
        let number = html! {
            sup.number { a href=(format!("#{}", statement.id)) aria-label=(format!("statement {}", at + 1)) { (at + 1) } }
        };
        Some((last.end, number))
    };
    view.statements.iter().enumerate().filter_map(numbered).collect()
}

fn note(site: &Site, view: &View, number: usize) -> Markup {
    let statement = &view.statements[number];
    html! {
        li id=(statement.id) {
            span.number aria-hidden="true" { (number + 1) }
            (chain(&statement.chain, false))
            p.small {
                @let notes = notes(statement);
                @if let Some(name) = named_here(statement) {
                    "here “" (words(&name)) "”" @if !notes.is_empty() { " · " }
                }
                (notes.join(" · "))
            }
            @if let Some(claim) = view.claims.get(&statement.id) { (standing(site, claim)) }
        }
    }
}

/// Whether others tell it too: supported, contested, only here.
fn standing(site: &Site, claim: &ClaimSummary) -> Markup {
    let (class, words) = match claim {
        ClaimSummary { conflicts: 1.., .. } => ("contested", "contested".to_owned()),
        ClaimSummary { reports: 2.., roots, .. } => {
            ("supported", format!("in {} reports, on {}", claim.reports, count(*roots, "root")))
        }
        _ => ("only", "only here".to_owned()),
    };
    html! {
        p class=(format!("small standing {class}")) {
            a href=(site.to(Address::Claim(claim.id))) { (words) }
        }
    }
}

/// The words for the speaker, where they are not those of the chain: "he", "the source".
fn named_here(statement: &StoredStatement) -> Option<String> {
    let here: Vec<&str> = statement.speaker.iter().map(|span| span.text.as_str()).collect();
    let here = here.join(" … ");
    let root = statement.chain.last().map(|link| link.label.to_lowercase());
    (!here.is_empty() && Some(here.to_lowercase()) != root).then_some(here)
}

fn turn(site: &Site, view: &View) -> Markup {
    let part = |part: usize| format!("{}?part={part}", site.to(Address::Report(view.report.id)));
    html! {
        @if view.parts > 1 {
            nav.pager aria-label="Parts of this report" {
                @if view.part > 1 { a rel="prev" href=(part(view.part - 1)) { "← before" } }
                span { "part " (view.part) " of " (view.parts) }
                @if view.part < view.parts { a rel="next" href=(part(view.part + 1)) { "after →" } }
            }
        }
    }
}

/// What shows that this is the report as it came in.
fn small_print(report: &StoredReport) -> Markup {
    html! {
        section.print {
            h2 { "As it came in" }
            dl {
                dt { "Files" }
                dd { @for file in report.files.iter().take(10) { (words(file)) br; } }
                @if let Some(url) = &report.url { dt { "Address" } dd { (words(&url.value)) } }
                @if let Some(date) = &report.date { dt { "Date from" } dd { (date.place.as_str().replace('-', " ")) } }
                dt { "SHA-256" } dd { code { (report.sha256) } }
                dt { "Encoding" } dd { (report.encoding) }
                dt { "Read" } dd { (report.stored_at) ", whosaid " (report.read_by) }
                @for remark in report.remarks.iter().take(50) {
                    dt { "Remark" } dd { (words(&remark.message)) }
                }
            }
        }
    }
}
