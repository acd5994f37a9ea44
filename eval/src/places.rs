//! Which place of the earth a name stands for, given the name: `GeoVirus` (Gritta and
//! others 2018), Wikinews reports whose names of places lead to Wikipedia.
//!
//! An answer is right within 161 km (100 miles) of the gold point, as is usual; a name that stays
//! unresolved is not right. The baseline takes the most populous place so spelled.

use crate::facets::Facet;
use crate::rows::Group;
use gazetteer::{Answer, Gazetteer, Kind, Place, Point};
use record::{CleanSpan, Span};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::path::Path;

/// Where it lies below the data folder.
const FILE: &str = "data/geovirus/geovirus_dev.xml";
/// An answer this near is right.
const NEAR_KM: f64 = 161.0;

/// A report with the names of places in it and where they are.
struct Report {
    text: String,
    names: Vec<(CleanSpan, Point)>,
}

/// Scores both parts; nothing when the data is not on this machine.
pub fn geovirus(data: &Path) -> Result<Vec<Group>, String> {
    let Some(reports) = read(data)? else { return Ok(Vec::new()) };
    Ok([Part::Dev, Part::Score].map(|part| group(&of_part(&reports, part), part)).into())
}

/// The names of the development part that we place wrongly or not at all, and the median error.
pub fn wrong_places(data: &Path) -> Result<String, String> {
    let reports = read(data)?.ok_or_else(|| format!("{FILE} is not below {}", data.display()))?;
    let mut errors = Vec::new();
    let mut list = String::new();
    for report in of_part(&reports, Part::Dev) {
        for (answer, point) in answers(report).iter().zip(report.names.iter().map(|name| name.1)) {
            let far = answer.place.map(|place| place.facts.point.distance_km(point));
            errors.push(far.unwrap_or(f64::INFINITY));
            if far.is_none_or(|far| far > NEAR_KM) {
                let far = far.map_or("-".to_owned(), |far| format!("{far:.0} km"));
                let name = answer.span.of(&report.text);
                let _ =
                    writeln!(list, "{far:>9}  {name} -> {:?} {:?}", answer.place, answer.reasons);
            }
        }
    }
    errors.sort_by(f64::total_cmp);
    let median = errors.get(errors.len() / 2).copied().unwrap_or_default();
    let _ = writeln!(list, "median error {median:.1} km over {} names", errors.len());
    Ok(list)
}

/// Reports that rules are chosen on, and reports that are only scored: by the first bit of the
/// hash of the text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Dev,
    Score,
}

fn of_part(reports: &[Report], part: Part) -> Vec<&Report> {
    let is_score = |report: &&Report| Sha256::digest(report.text.as_bytes())[0] % 2 == 1;
    reports.iter().filter(|report| is_score(report) == (part == Part::Score)).collect()
}

fn answers(report: &Report) -> Vec<Answer<'static>> {
    let spans: Vec<CleanSpan> = report.names.iter().map(|(span, _)| *span).collect();
    gazetteer::resolve(Gazetteer::embedded(), &report.text, &spans)
}

fn group(reports: &[&Report], part: Part) -> Group {
    let (mut near, mut resolved, mut populous, mut stated) = (0, 0, 0, 0);
    for report in reports {
        let is_near = |place: Option<Place>, point: Point| {
            place.is_some_and(|place| place.facts.point.distance_km(point) <= NEAR_KM)
        };
        for (answer, (span, point)) in answers(report).iter().zip(&report.names) {
            stated += 1;
            resolved += usize::from(answer.place.is_some());
            near += usize::from(is_near(answer.place, *point));
            populous += usize::from(is_near(most_populous(span.of(&report.text)), *point));
        }
    }
    let name = if part == Part::Dev { "geovirus dev" } else { "geovirus" };
    let facet = |name, right| Facet { name, right, stated };
    let facets = vec![
        facet("within 161 km", near),
        facet("resolved", resolved),
        facet("most populous in 161 km", populous),
    ];
    Group { name: name.to_owned(), facets, ..Group::default() }
}

/// The baseline: the place so spelled with the most people, countries first among equals.
fn most_populous(name: &str) -> Option<Place<'static>> {
    let places = Gazetteer::embedded().spelled(name);
    places
        .into_iter()
        .max_by_key(|place| (place.facts.population, place.facts.kind == Kind::Country))
}

fn read(data: &Path) -> Result<Option<Vec<Report>>, String> {
    let path = data.join(FILE);
    if !path.is_file() {
        return Ok(None);
    }
    let xml = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    Ok(Some(elements(&xml, "article").filter_map(report).collect()))
}

fn report(article: &str) -> Option<Report> {
    let text = unescaped(elements(article, "text").next()?);
    let names = elements(article, "location").filter_map(|location| {
        let field = |name| elements(location, name).next().map(str::trim);
        let number = |name| field(name)?.parse::<f64>().ok();
        let place = |name| field(name)?.parse::<usize>().ok();
        let [start, end] = [place("start")?, place("end")?];
        let at = |nth: usize| text.char_indices().map(|(at, _)| at).nth(nth.checked_sub(1)?);
        let span = Span::new(at(start)?..at(end).unwrap_or(text.len()));
        Some((span, Point { latitude: number("lat")?, longitude: number("lon")? }))
    });
    let names = names.collect();
    Some(Report { text, names })
}

/// What stands between `<name>` and `</name>`, wherever they stand.
fn elements<'a>(xml: &'a str, name: &str) -> impl Iterator<Item = &'a str> + use<'a> {
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    let mut rest = xml;
    std::iter::from_fn(move || {
        let (_, after) = rest.split_once(&open)?;
        let (inner, after) = after.split_once(&close)?;
        rest = after;
        Some(inner)
    })
}

fn unescaped(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.replace("&apos;", "'").replace("&amp;", "&")
}
