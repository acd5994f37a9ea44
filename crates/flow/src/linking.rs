//! What holds between all reports of a case: what it takes out, what was found in.

mod claims;

pub use claims::link_claims;

use jiff::civil::Date;
use link::actors::{Bearer, Judged};
use link::dependence::{Outlets, Text};
use record::{ActorClass, Dependence, DependenceKind, Language, ReportId, SharedPassage};
use std::collections::BTreeMap;
use store::{Case, Error, StoredBearer, StoredTrace};

/// Changes when the same bearers would give other actors.
const LINKER: &str = "linker 1";

/// Links the names of all reports into actors and stores them in the place of those that were
/// there. What a person judged is kept. Nothing is done in a case with nothing new.
pub fn link(case: &Case) -> Result<(), Error> {
    if case.actors_are_current(LINKER)? {
        return Ok(());
    }
    let bearers: Vec<Bearer> = case.bearers()?.into_iter().filter_map(bearer).collect();
    let judged: Vec<Judged> = case
        .judgements()?
        .into_iter()
        .map(|judged| Judged { a: judged.a, b: judged.b, verdict: judged.verdict })
        .collect();
    let actors = link::actors::link(&bearers, &judged);
    case.write_actors(&actors.all, &actors.apart, LINKER)
}

/// What linking looks at; nothing for a ship, a law, a work.
fn bearer(stored: StoredBearer) -> Option<Bearer> {
    let class = ActorClass::of(stored.kind)?;
    let StoredBearer { id, label, mut names, context, .. } = stored;
    if names.is_empty() {
        names.push(label.clone());
    }
    Some(Bearer { id, class, label, names, context })
}

/// Changes when the same reports would give other dependences or stories.
const LEANING: &str = "dependence 1";

/// Finds which reports lean on which and which tell one story, and stores it in the place of
/// what was there. Nothing is done in a case with nothing new.
pub fn link_reports(case: &Case) -> Result<(), Error> {
    if case.dependences_are_current(LEANING)? {
        return Ok(());
    }
    let traces = case.traces()?;
    let days: Vec<Option<i32>> = traces.iter().map(|trace| day(trace.date.as_deref())).collect();
    let reports: Vec<ReportId> = traces.iter().map(|trace| trace.report).collect();
    let (texts, outlets): (Vec<Text>, Vec<Outlets>) = traces.into_iter().map(parts).unzip();
    let story = link::stories::stories(&texts, &days);
    let mut all: Vec<Dependence> = link::dependence::cites(&outlets, &story)
        .into_iter()
        .map(|(from, on, places)| Dependence {
            kind: DependenceKind::Cites,
            from: reports[from],
            on: reports[on],
            percent: None,
            passages: places.into_iter().map(|place| SharedPassage { place, on: None }).collect(),
        })
        .collect();
    all.extend(link::dependence::find(&texts).into_iter().map(|one| {
        let shared = |[place, on]: [_; 2]| SharedPassage { place, on: Some(on) };
        Dependence {
            kind: one.kind,
            from: reports[one.from],
            on: reports[one.to],
            percent: Some(percent(one.share)),
            passages: one.passages.into_iter().map(shared).collect(),
        }
    }));
    case.write_dependences(&all, &together(&story, &reports), LEANING)
}

/// A share of 1 as percent.
#[expect(clippy::cast_sign_loss, reason = "a share is not negative")]
fn percent(share: f64) -> u8 {
    (share * 100.0).round() as u8
}

/// What linking looks at of one report.
fn parts(trace: StoredTrace) -> (Text, Outlets) {
    let language = trace.language.parse().unwrap_or(Language::Undetermined);
    let text = Text { language, fingerprint: trace.fingerprint };
    (text, Outlets { own: trace.outlet, named: trace.names })
}

/// The reports of each story; the first names it.
fn together(story: &[usize], reports: &[ReportId]) -> Vec<Vec<ReportId>> {
    let mut stories: BTreeMap<usize, Vec<ReportId>> = BTreeMap::new();
    for (&first, &report) in story.iter().zip(reports) {
        stories.entry(first).or_default().push(report);
    }
    stories.into_values().collect()
}

/// The days from a fixed one to an ISO date; nothing for a date that is written otherwise.
pub fn day(date: Option<&str>) -> Option<i32> {
    let date: Date = date?.get(..10)?.parse().ok()?;
    i32::try_from(date.duration_since(Date::ZERO).as_hours() / 24).ok()
}
