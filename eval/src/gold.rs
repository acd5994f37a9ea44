//! Gold: what a person says a report holds, one JSON object a line; and our own reading of
//! the same report, brought to the same terms.
//!
//! Offsets are Unicode code points of the report's text, end exclusive.

use crate::attribution::Attribution;
use crate::tokens::Points;
use record::{CleanSpan, CodePoints, Form, Reading, Report, Statement};
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// A report with what a person found in it.
#[derive(Deserialize, Debug, Default)]
pub struct GoldReport {
    /// Its name: that of its file, where it has one.
    pub doc_id: String,
    /// Its text; absent where the file lies beside the gold.
    pub text: Option<String>,
    /// Language, as ISO 639-1.
    #[serde(alias = "lang")]
    pub language: Option<String>,
    /// Who published it, where the text says so.
    pub outlet: Option<String>,
    /// The headline, where the text has one.
    pub title: Option<String>,
    /// Furniture of the page.
    #[serde(default)]
    pub boilerplate_spans: Vec<(usize, usize)>,
    /// Who said what.
    pub attributions: Vec<GoldAttribution>,
}

/// One attribution. What a gold set does not annotate is absent and not scored.
#[derive(Deserialize, Debug, Default)]
pub struct GoldAttribution {
    #[serde(default)]
    pub(crate) source: Vec<(usize, usize)>,
    #[serde(default)]
    pub(crate) cue: Vec<(usize, usize)>,
    #[serde(default)]
    pub(crate) content: Vec<(usize, usize)>,
    #[serde(default)]
    pub(crate) is_nested: bool,
    /// Its name within the report.
    pub id: Option<String>,
    /// The attribution whose content holds this one, by its id.
    pub nested_in: Option<String>,
    /// How the content is given.
    #[serde(rename = "type")]
    pub form: Option<String>,
    /// What kind of speaker; older gold has `anonymous` for described and unnamed.
    pub source_kind: Option<String>,
    /// Whom a pronoun or short form stands for.
    pub source_is: Option<String>,
    /// Labels from the outlet to the root.
    pub chain: Option<Vec<String>>,
    /// What the speaker does by saying it.
    pub stance: Option<String>,
    /// The act of saying is itself denied.
    pub negated: Option<bool>,
    /// To whom it was said.
    pub addressee: Option<String>,
    /// How real the content is given to be.
    pub modality: Option<String>,
    /// By which means it was said.
    pub medium: Option<String>,
}

impl GoldReport {
    /// The spans of its attributions.
    pub fn spans(&self) -> Vec<Attribution> {
        self.attributions.iter().map(GoldAttribution::spans).collect()
    }
}

impl GoldAttribution {
    fn spans(&self) -> Attribution {
        Attribution {
            source: points(&self.source),
            cue: points(&self.cue),
            content: points(&self.content),
            nested: self.is_nested || self.nested_in.as_ref().is_some_and(|id| !id.is_empty()),
        }
    }
}

/// One report as gold has it and as we read it.
pub struct Case {
    /// The gold.
    pub gold: GoldReport,
    /// The whole of our reading.
    pub reading: Reading,
    /// Our attributions: every statement but those in the outlet's own voice.
    pub ours: Vec<Attribution>,
    /// The statement behind each of `ours`, as an index.
    pub statements: Vec<usize>,
}

impl Case {
    /// Reads the report of a gold line. `folder` is where the gold lies: a report of that
    /// name beside it is read as a user's file would be, front matter and all.
    pub fn read(gold: GoldReport, folder: &Path) -> Result<Self, String> {
        let report = report_of(&gold, folder)?;
        let reading = flow::read_report(report);
        let points = CodePoints::of(&reading.report.text);
        let (statements, ours) = reading
            .statements
            .all
            .iter()
            .enumerate()
            .filter(|(_, statement)| statement.form != Form::OwnVoice)
            .map(|(at, statement)| (at, spans_of(statement, &reading, &points)))
            .unzip();
        Ok(Self { gold, reading, ours, statements })
    }

    /// The text that all places count in.
    pub fn text(&self) -> &str {
        &self.reading.report.text
    }

    /// The statement behind one of `ours`.
    pub fn statement(&self, ours: usize) -> &Statement {
        &self.reading.statements.all[self.statements[ours]]
    }
}

fn report_of(gold: &GoldReport, folder: &Path) -> Result<Report, String> {
    let file = folder.join(&gold.doc_id);
    let report = match (&gold.text, file.is_file()) {
        (_, true) => load_report(file)?,
        (Some(text), false) => testkit::report(&gold.doc_id, text),
        (None, false) => {
            return Err(format!("{}: no text in the gold and no such file", file.display()));
        }
    };
    match &gold.text {
        Some(text) if *text != report.text => {
            Err(format!("{}: the gold was made on another text", gold.doc_id))
        }
        _ => Ok(report),
    }
}

fn load_report(file: PathBuf) -> Result<Report, String> {
    let mut loaded = None;
    let name = file.display().to_string();
    ingest::load(&ingest::Source::File(file), |report| loaded = Some(report));
    match loaded {
        Some(Ok(report)) => Ok(report),
        Some(Err(skipped)) => Err(format!("{name}: {}", skipped.detail)),
        None => Err(format!("{name}: no report in it")),
    }
}

fn spans_of(statement: &Statement, reading: &Reading, points: &CodePoints) -> Attribution {
    let map = &reading.annotated.clean.map;
    let places = |spans: &[CleanSpan]| {
        spans.iter().flat_map(|span| map.to_raw(*span)).map(|raw| points.span(raw)).collect()
    };
    Attribution {
        source: places(&statement.speaker.spans),
        cue: places(&statement.cue.spans),
        content: places(&statement.content),
        nested: false,
    }
}

fn points(spans: &[(usize, usize)]) -> Vec<Points> {
    spans.iter().map(|&(start, end)| start..end).collect()
}
