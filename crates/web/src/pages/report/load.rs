//! What the page of a report shows: one part of its text, line by line, and who speaks in it.

use record::{CodePoints, DropReason, Form, ReportId, StatementId};
use std::collections::HashMap;
use std::ops::Range;
use store::chains::{passed_on, said_within};
use store::{Case, ClaimSummary, Error, ReportSummary, StoredEdge, StoredReport, StoredStatement};

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
    pub(super) report: StoredReport,
    /// Those that someone else speaks in, each once; in the order of the text.
    pub(super) statements: Vec<StoredStatement>,
    pub(super) own_voice: usize,
    /// The first echoes, and how many there are.
    pub(super) echoes: Vec<(StoredEdge, ReportSummary)>,
    pub(super) echo_count: usize,
    /// For each statement the claim that most reports share.
    pub(super) claims: HashMap<StatementId, ClaimSummary>,
    /// A statement that was asked for.
    pub(super) wanted: Option<StatementId>,
    /// The lines of the part that is shown.
    pub(super) lines: Vec<Line>,
    pub(super) part: usize,
    pub(super) parts: usize,
}

/// One line of the text, in code points, and why it was set aside.
pub(super) struct Line {
    pub(super) place: Range<usize>,
    pub(super) dropped: Option<DropReason>,
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
