//! Rows of the case file in, one line of JSON each out, without its line break.

mod links;

pub use links::{actor, dependence, judgement, story};

use crate::about::VERSION;
use crate::escape::Printable;
use crate::wire;
use data_encoding::BASE64;
use record::{ActorId, DropReason, ReportId, SpeakerKind, Stage};
use serde::Serialize;
use store::{
    Counts, Hit, LeaningChain, LeaningClaim, LeaningNumber, LogEnd, Origin, Problem, StoredEdge,
    StoredEnd, StoredFact, StoredLink, StoredMark, StoredMention, StoredOriginal, StoredParty,
    StoredPlace, StoredRelation, StoredRemark, StoredReport, StoredSkip, StoredStatement, TextSpan,
};

/// The `case` line: which case it is, and what made it.
pub fn case(origin: &Origin) -> String {
    line(&wire::Case {
        kind: "case",
        version: 1,
        id: &origin.case,
        format: origin.format,
        reports: origin.reports,
        statements: origin.statements,
        judgements: origin.judgements,
        written_by: origin
            .written_by
            .iter()
            .map(|run| wire::WrittenBy {
                version: &run.version,
                settings: run.each_setting().collect(),
            })
            .collect(),
        exported_by: VERSION,
    })
}

/// The `report` line of a report; `original` where that is not its text in UTF-8.
pub fn report(report: &StoredReport, original: Option<&StoredOriginal>) -> String {
    line(&wire::Report {
        kind: "report",
        id: report.id.to_string(),
        file: report.file(),
        files: &report.files,
        sha256: &report.sha256,
        encoding: &report.encoding,
        title: value(report.title.as_ref()),
        outlet: value(report.outlet.as_ref()),
        author: value(report.author.as_ref()),
        date: value(report.date.as_ref()),
        updated: value(report.updated.as_ref()),
        url: value(report.url.as_ref()),
        canonical: value(report.canonical.as_ref()),
        captured: value(report.captured.as_ref()),
        language: value(report.language.as_ref()),
        found: wire::Found {
            title: report.title.as_ref().map(whence),
            outlet: report.outlet.as_ref().map(whence),
            author: report.author.as_ref().map(whence),
            date: report.date.as_ref().map(whence),
            updated: report.updated.as_ref().map(whence),
            url: report.url.as_ref().map(whence),
            canonical: report.canonical.as_ref().map(whence),
            captured: report.captured.as_ref().map(whence),
            language: report.language.as_ref().map(whence),
        },
        text: &report.text,
        dropped: report
            .dropped
            .iter()
            .map(|dropped| wire::Dropped {
                span: span(&dropped.span),
                reason: dropped.reason.as_str(),
            })
            .collect(),
        read_by: &report.read_by,
        mark: report.mark.as_ref().map(mark),
        original: original.map(|original| wire::Original {
            size: original.size,
            packing: (original.bytes.as_ref())
                .and_then(|bytes| (bytes.len() < original.size).then_some("zlib")),
            base64: original.bytes.as_ref().map(|bytes| BASE64.encode(bytes)),
        }),
    })
}

/// The `statement` line of a statement; `speaker` is who speaks over all reports, where that is
/// known.
pub fn statement(statement: &StoredStatement, speaker: Option<ActorId>) -> String {
    line(&wire::Statement {
        kind: "statement",
        id: statement.id.to_string(),
        report: statement.report.to_string(),
        file: &statement.file,
        speaker: wire::Speaker {
            spans: spans(&statement.speaker),
            resolved: label(statement.resolved.as_ref()),
            kind: statement.speaker_kind.as_str(),
            actor: speaker.map(|id| id.to_string()),
        },
        cue: wire::Cue {
            spans: spans(&statement.cue),
            head: &statement.cue_head,
            negated: statement.cue_negated,
        },
        content: wire::Content { spans: spans(&statement.content) },
        form: statement.form.as_str(),
        grade: statement.grade.as_str(),
        addressee: label(statement.addressee.as_ref()),
        medium: label(statement.medium.as_ref()),
        inside: statement.inside.map(|id| id.to_string()),
        stance: statement.stance.as_str(),
        modality: statement.modality.as_str(),
        basis: statement.basis.as_str(),
        chain: statement.chain.iter().map(link).collect(),
        passage: spans(&statement.passage),
    })
}

/// The `mention` line of a name.
pub fn mention(mention: &StoredMention) -> String {
    let bearer = mention.bearer.zip(mention.bearer_kind).zip(mention.bearer_label.as_deref());
    line(&wire::Mention {
        kind: "mention",
        id: mention.id.to_string(),
        report: mention.report.to_string(),
        file: &mention.file,
        span: span(&mention.span),
        names: mention.kind.as_str(),
        bearer: bearer.map(|((id, kind), label)| wire::Bearer {
            id: id.to_string(),
            kind: kind.as_str(),
            label,
        }),
        reason: mention.reason.as_str(),
        through: mention.through.map(|id| id.to_string()),
        actor: mention.actor.map(|id| id.to_string()),
    })
}

/// The `relation` line of a relation that a report states.
pub fn relation(relation: &StoredRelation) -> String {
    line(&wire::Relation {
        kind: "relation",
        id: relation.id.to_string(),
        report: relation.report.to_string(),
        file: &relation.file,
        tie: relation.kind.as_str(),
        subject: end(&relation.subject),
        object: end(&relation.object),
        negated: relation.negated,
        date: relation.date.as_ref().map(span),
        statement: relation.statement.map(|id| id.to_string()),
        sponsor: relation.sponsor.as_deref(),
        passage: span(&relation.passage),
    })
}

/// The `place` line of a name of a place.
pub fn place(place: &StoredPlace) -> String {
    let found = place.found.as_ref();
    line(&wire::NamedPlace {
        kind: "place",
        report: place.report.to_string(),
        file: &place.file,
        span: span(&place.span),
        name: found.map(|found| found.name.as_str()),
        place: found.map(|found| found.kind.as_str()),
        precision: found.map(|found| found.precision.as_str()),
        latitude: found.map(|found| f64::from(found.north_milli) / 1000.0),
        longitude: found.map(|found| f64::from(found.east_milli) / 1000.0),
        reach_km: found.map(|found| found.reach_km),
        within: found.map_or(&[], |found| &found.within),
        country: found.and_then(|found| found.country.as_deref()),
        source: found.map(|found| found.source.as_str()),
        reasons: &place.reasons,
    })
}

/// The `remark` line of a remark that a stage made on `report`.
pub fn remark(report: &StoredReport, remark: &StoredRemark) -> String {
    line(&wire::Remark {
        kind: "remark",
        report: Some(report.id.to_string()),
        file: report.file(),
        stage: remark.stage.as_str(),
        message: &remark.message,
        span: remark.span.as_ref().map(span),
        reason: None,
    })
}

/// The `remark` line of a file that was skipped: it has no report.
pub fn skip(skip: &StoredSkip) -> String {
    line(&wire::Remark {
        kind: "remark",
        report: None,
        file: &skip.file,
        stage: Stage::Ingest.as_str(),
        message: &skip.detail,
        span: None,
        reason: Some(skip.reason.as_str()),
    })
}

/// The `hit` line of a place that a search found.
pub fn hit(hit: &Hit) -> String {
    line(&wire::Hit {
        kind: "hit",
        report: hit.report.to_string(),
        file: &hit.file,
        statement: hit.statement.map(|id| id.to_string()),
        speaker: hit.speaker.as_deref(),
        passage: spans(&hit.passage),
        matches: spans(&hit.matches),
        snippet: &hit.snippet,
        dropped: hit.dropped.map(DropReason::as_str),
    })
}

/// The `root` line of someone on whose word `statements` of `reports` rest. Each of `ways` is
/// the labels of the links before the root, with the number of statements that came that way.
pub fn root(
    label: &str,
    kind: SpeakerKind,
    statements: usize,
    reports: &[ReportId],
    ways: &[(Vec<String>, usize)],
) -> String {
    line(&wire::Root {
        kind: "root",
        label,
        speaker: kind.as_str(),
        statements,
        reports: reports.iter().map(ToString::to_string).collect(),
        ways: ways
            .iter()
            .map(|(by, statements)| wire::Way { by, statements: *statements })
            .collect(),
    })
}

/// The `problem` line of something that verifying found wrong.
pub fn problem(problem: &Problem) -> String {
    line(&wire::Problem {
        kind: "problem",
        table: &problem.table,
        row: &problem.row,
        message: &problem.what,
    })
}

fn mark(mark: &StoredMark) -> wire::Mark<'_> {
    wire::Mark {
        verdict: mark.standing.as_str(),
        author: &mark.author,
        at: &mark.at,
        note: mark.note.as_deref(),
    }
}

/// The `marked` line of a report that was marked, with what leans on it.
pub fn marked(
    report: &StoredReport,
    reports: &[StoredEdge],
    claims: &[LeaningClaim],
    numbers: &[LeaningNumber],
    chains: &[LeaningChain],
) -> String {
    line(&wire::Marked {
        kind: "marked",
        report: report.id.to_string(),
        file: report.file(),
        mark: report.mark.as_ref().map(mark),
        reports: reports.iter().map(|edge| edge.report.to_string()).collect(),
        claims: claims
            .iter()
            .map(|one| wire::MarkedClaim { claim: one.id.to_string(), alone: one.alone })
            .collect(),
        numbers: numbers
            .iter()
            .map(|one| wire::MarkedNumber {
                claim: one.claim.to_string(),
                field: one.field.as_str(),
                value: &one.value,
                alone: one.alone,
            })
            .collect(),
        chains: chains
            .iter()
            .map(|one| wire::MarkedChain { chain: &one.chain, statements: one.statements })
            .collect(),
    })
}

/// The `verified` line of a case with nothing wrong.
pub fn verified(counts: Counts, log: Option<&LogEnd>) -> String {
    line(&wire::Verified {
        kind: "verified",
        reports: counts.reports,
        statements: counts.statements,
        entries: log.map_or(0, |log| log.entries),
        chain: log.map(|log| log.chain.as_str()),
    })
}

/// Any value as one line of JSON that is safe to print on a terminal, without a line break.
pub fn line(value: &impl Serialize) -> String {
    let mut bytes = Vec::new();
    value
        .serialize(&mut serde_json::Serializer::with_formatter(&mut bytes, Printable))
        .expect("a value with string keys, written to memory, always serialises");
    String::from_utf8(bytes).expect("JSON is UTF-8")
}

fn end(end: &StoredEnd) -> wire::End<'_> {
    wire::End {
        label: &end.label,
        mention: end.mention.to_string(),
        bearer: end.bearer.map(|id| id.to_string()),
    }
}

fn value(fact: Option<&StoredFact>) -> Option<&str> {
    fact.map(|fact| fact.value.as_str())
}

fn whence(fact: &StoredFact) -> wire::Place<'_> {
    wire::Place { place: fact.place.as_str(), span: fact.span.as_ref().map(span) }
}

fn label(party: Option<&StoredParty>) -> Option<&str> {
    party.map(|party| party.label.as_str())
}

fn link(link: &StoredLink) -> wire::Link<'_> {
    wire::Link {
        label: &link.label,
        kind: link.kind.as_str(),
        statement: link.statement.map(|id| id.to_string()),
        passage: link.passage.as_ref().map(span),
    }
}

pub(crate) fn span(span: &TextSpan) -> wire::Span<'_> {
    wire::Span { start: span.start, end: span.end, text: &span.text }
}

fn spans(spans: &[TextSpan]) -> Vec<wire::Span<'_>> {
    spans.iter().map(span).collect()
}
