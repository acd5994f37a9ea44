//! The reports that pairs of statements are taken from: texts of several sets, each held
//! against the hash that it was annotated with.

use crate::{json_lines, sets, stories};
use record::{CodePoints, Facts, Found, FoundIn, FrameId, Reading, Report};
use serde::Deserialize;
use std::collections::{BTreeSet, HashMap};
use std::path::Path;
use testkit::names::sha256;

const REPORTS: &str = "eval/gold/pairs/reports.jsonl";
const ECB: &str = "data/ecbplus/ecbplus_dev.jsonl.gz";
const HEADLINES: &str = "data/maverick-event-reports/reports.jsonl";

/// A line of the gold.
#[derive(Deserialize)]
struct Line {
    id: String,
    from: String,
    #[serde(default)]
    doc_id: String,
    lang: String,
    sha256: String,
}

/// One source's account of one event, of which only its headline is there.
#[derive(Deserialize)]
struct Account {
    id: String,
    /// `Outlet (2011-01-06) Headline`.
    source: String,
}

/// The texts of all pairs, by the name of the report in the gold.
pub struct Texts {
    all: HashMap<String, Text>,
}

struct Text {
    language: String,
    report: Report,
}

impl Texts {
    /// Reads them below `data` and below the repository; `None` when a file is not there. A
    /// text that has changed since it was annotated is an error that names it.
    pub fn load(data: &Path) -> Result<Option<Self>, String> {
        let lines: Vec<Line> = json_lines::read(&sets::repository().join(REPORTS))?;
        let missing = |path: &str| !data.join(path).is_file();
        if missing(ECB) || missing(HEADLINES) {
            return Ok(None);
        }
        let ecb: Vec<stories::Report> = json_lines::read_gzip(&data.join(ECB))?;
        let ecb: HashMap<&str, &stories::Report> =
            ecb.iter().map(|report| (report.doc_id.as_str(), report)).collect();
        let headlines: Vec<Account> = json_lines::read(&data.join(HEADLINES))?;
        let headlines: HashMap<&str, &str> =
            headlines.iter().map(|one| (one.id.as_str(), one.source.as_str())).collect();
        let mut all = HashMap::new();
        for line in lines {
            let doc_id = line.doc_id.as_str();
            let report = match line.from.as_str() {
                ECB => {
                    ecb.get(doc_id).map(|report| testkit::report(doc_id, &stories::written(report)))
                }
                HEADLINES => {
                    headlines.get(doc_id).and_then(|source| headline(doc_id, source, &line.lang))
                }
                path if missing(path) && !sets::repository().join(path).is_file() => {
                    return Ok(None);
                }
                path if missing(path) => of_file(&sets::repository().join(path)),
                path => of_file(&data.join(path)),
            };
            let report = report.ok_or_else(|| format!("{} has no '{doc_id}'", line.from))?;
            if sha256(&report.text) != line.sha256 {
                return Err(format!("{}: its text is not the one that was annotated", line.id));
            }
            all.insert(line.id, Text { language: line.lang, report });
        }
        Ok(Some(Self { all }))
    }

    /// A report of the gold.
    pub fn report(&self, name: &str) -> Result<Report, String> {
        let text = self.all.get(name).ok_or_else(|| format!("no report '{name}'"))?;
        Ok(text.report.clone())
    }

    /// The language it is annotated as.
    pub fn language(&self, name: &str) -> &str {
        self.all.get(name).map_or("und", |text| text.language.as_str())
    }

    /// Words of a report, by code points.
    pub fn words(&self, name: &str, [start, end]: [usize; 2]) -> &str {
        let Some(text) = self.all.get(name) else { return "" };
        let points = CodePoints::of(&text.report.text);
        text.report.text.get(points.to_byte(start)..points.to_byte(end)).unwrap_or_default()
    }
}

/// Those of these reports of the gold that are ECB+'s, by their names there.
pub fn ecb_of(reports: &BTreeSet<String>) -> Result<Vec<String>, String> {
    let lines: Vec<Line> = json_lines::read(&sets::repository().join(REPORTS))?;
    let ecb = lines.into_iter().filter(|line| line.from == ECB && reports.contains(&line.id));
    Ok(ecb.map(|line| line.doc_id).collect())
}

/// A report from a file, with what stands in its front matter.
pub fn of_file(path: &Path) -> Option<Report> {
    let mut found = None;
    ingest::load(&ingest::Source::File(path.to_owned()), |report| found = report.ok());
    found
}

/// A headline as a report of its own, with outlet, date and language, which a few words do not
/// show.
fn headline(id: &str, source: &str, language: &str) -> Option<Report> {
    let (outlet, rest) = source.split_once(" (20").or_else(|| source.split_once(" (19"))?;
    let date_start = outlet.len() + " (".len();
    let date = source.get(date_start..date_start + "2011-01-06".len())?;
    let words = rest.split_once(')')?.1.trim_start_matches(' ');
    Some(declared(id, words, [outlet, date, language]))
}

/// A report of these words, which declares its outlet, day and language.
pub fn declared(id: &str, words: &str, [outlet, date, language]: [&str; 3]) -> Report {
    let found = |value: &str| {
        Some(Found { value: value.to_owned(), place: FoundIn::FrontMatter, span: None })
    };
    let declared = Facts {
        outlet: found(outlet),
        date: found(date),
        language: found(language),
        ..Facts::default()
    };
    Report { declared, ..testkit::report(id, words) }
}

/// What a report tells in this stretch: the frames whose triggers lie in it, or for a state
/// meet it.
pub fn ours_of(reading: &Reading, [start, end]: [usize; 2]) -> Vec<FrameId> {
    let points = CodePoints::of(&reading.report.text);
    let map = &reading.annotated.clean.map;
    let lies_within = |frame: &&record::Frame| {
        map.to_raw(frame.trigger).first().is_some_and(|raw| {
            let place = points.span(*raw);
            // What makes a state can be a long stretch with both names in it.
            if frame.kind.is_state() {
                start < place.end && place.start < end
            } else {
                start <= place.start && place.end <= end
            }
        })
    };
    reading.frames.iter().filter(lies_within).map(|frame| frame.id(reading.report.id)).collect()
}

#[cfg(test)]
mod tests {
    use super::headline;

    #[test]
    fn outlet_date_and_words_of_a_headline() {
        let report = headline("r", "Radio (All Africa) (2010-11-29) Deux morts à Sinfra", "fr")
            .expect("it has all three");
        assert_eq!(report.text, "Deux morts à Sinfra");
        assert_eq!(report.declared.date.map(|date| date.value).as_deref(), Some("2010-11-29"));
        let outlet = report.declared.outlet.map(|outlet| outlet.value);
        assert_eq!(outlet.as_deref(), Some("Radio (All Africa)"));
        assert!(headline("r", "no date at all", "en").is_none());
    }
}
