//! `whosaid show places`: the places of the earth that reports name, and why each is that one.

use super::case::find_report;
use crate::dossier::count;
use crate::stop::Stop;
use crate::terminal::{Mark, Output, Page, foreign};
use record::{FoundPlace, PlacePrecision};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use store::{Case, StoredPlace};

/// The places of one report or of all, those that most reports name first; below them the
/// names that stand for none, with the reason.
pub fn places(case: &Case, word: Option<&str>, json: bool, out: &mut Output) -> Result<(), Stop> {
    let report = word.map(|word| find_report(case, word)).transpose()?;
    let names = case.places(report.map(|report| report.id))?;
    if json {
        for name in &names {
            out.line(&export::place(name))?;
        }
        return Ok(());
    }
    let mut page = Page::new(out.width());
    let (found, open): (Vec<&StoredPlace>, Vec<_>) =
        names.iter().partition(|name| name.found.is_some());
    for group in by(&found, |name| name.found.as_ref().map(|found| &found.source)) {
        if let Some(place) = group.first().and_then(|name| name.found.as_ref()) {
            page.line(0, Mark::Heading, &foreign(&place.name));
            page.line(2, Mark::Plain, &outline(place, &group));
            page.line(2, Mark::Small, &foreign(&position(place)));
            show_names(&mut page, 2, &group);
        }
    }
    if !open.is_empty() {
        page.line(0, Mark::Heading, "Names that stand for no place");
    }
    for group in by(&open, |name| name.span.text.as_str()) {
        show_names(&mut page, 2, &group);
    }
    Ok(out.write_all(page.finish().as_bytes())?)
}

/// Names of one key together; those that most reports name first, then the most frequent, then
/// by the first file that names them.
fn by<'a, K: Ord>(
    names: &[&'a StoredPlace],
    key: impl Fn(&'a StoredPlace) -> K,
) -> Vec<Vec<&'a StoredPlace>> {
    let mut groups: BTreeMap<K, (usize, Vec<&StoredPlace>)> = BTreeMap::new();
    for (at, &name) in names.iter().enumerate() {
        groups.entry(key(name)).or_insert_with(|| (at, Vec::new())).1.push(name);
    }
    let mut groups: Vec<_> = groups.into_values().collect();
    groups.sort_by_key(|(at, group)| (std::cmp::Reverse((reports_in(group), group.len())), *at));
    groups.into_iter().map(|(_, group)| group).collect()
}

fn reports_in(names: &[&StoredPlace]) -> usize {
    names.iter().map(|name| name.report).collect::<BTreeSet<_>>().len()
}

/// `town in Kesh, Orvia · 2 reports · 5 names`.
fn outline(place: &FoundPlace, names: &[&StoredPlace]) -> String {
    let within: Vec<String> = place.within.iter().map(|area| foreign(area)).collect();
    let within =
        if within.is_empty() { String::new() } else { format!(" in {}", within.join(", ")) };
    let reports = count(reports_in(names), "report");
    format!("{}{within} · {reports} · {}", place.kind, count(names.len(), "name"))
}

/// Where it is on a map: an area is said to reach, for its point alone would be no place.
fn position(place: &FoundPlace) -> String {
    let degrees = |milli: i32, [more, less]: [&str; 2]| {
        let side = if milli < 0 { less } else { more };
        format!("{:.3}°{side}", f64::from(milli.abs()) / 1000.0)
    };
    let (north, east) =
        (degrees(place.north_milli, ["N", "S"]), degrees(place.east_milli, ["E", "W"]));
    let reach = match place.reach_km {
        0 => String::new(),
        reach => format!(" · reaches about {reach} km from there"),
    };
    format!("{north} {east}{reach} · {}", place.source)
}

/// Each way of writing with its reasons and the reports that write so.
fn show_names(page: &mut Page, indent: usize, names: &[&StoredPlace]) {
    for group in by(names, |name| {
        (name.span.text.as_str(), name.found.as_ref().map(|found| found.precision), &name.reasons)
    }) {
        let Some(first) = group.first() else { continue };
        let vague =
            first.found.as_ref().map(|found| found.precision) == Some(PlacePrecision::Vague);
        let about = if vague { " (only roughly there)" } else { "" };
        let times = if group.len() > 1 { format!(" {} times", group.len()) } else { String::new() };
        let reasons = foreign(&first.reasons.join("; "));
        let name = foreign(&first.span.text);
        page.line(indent, Mark::Plain, &format!("“{name}”{about}{times}: {reasons}"));
        let files: BTreeSet<&str> = group.iter().map(|name| name.file.as_str()).collect();
        let files: Vec<String> = files.into_iter().map(foreign).collect();
        page.line(indent + 2, Mark::Small, &files.join(" · "));
    }
}
