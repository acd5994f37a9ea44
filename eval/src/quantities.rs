//! How well quantities are read: numbers alone and with units, of Recognizers-Text.
//!
//! Each of its files lists numbers of one kind only, so what is scored is how many of those
//! are found: the same words and the same value. Numbers alone apply when they are integers or
//! decimals; powers and fractions of arithmetic do not, nor do units named without a number.

use crate::facets::Facet;
use crate::recognizers::{Half, half_of, read};
use crate::rows::Group;
use record::{CleanText, Found, FoundIn, Quantity, QuantityKind};
use serde::Deserialize;
use std::fmt::Write as _;
use std::path::Path;

/// Files below the data folder, by what is asked of them.
const FILES: [(&str, &str, QuantityKind); 5] = [
    ("numbers", "Number/{}/NumberModel.json", QuantityKind::Count),
    ("percent", "Number/{}/PercentModel.json", QuantityKind::Percent),
    ("money", "NumberWithUnit/{}/CurrencyModel.json", QuantityKind::Money),
    ("measures", "NumberWithUnit/{}/DimensionModel.json", QuantityKind::Measure),
    ("ages", "NumberWithUnit/{}/AgeModel.json", QuantityKind::Age),
];

/// The languages scored, and their folders.
const LANGUAGES: [(&str, &str); 2] = [("en", "English"), ("fr", "French")];

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Case {
    input: String,
    results: Vec<Expected>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Expected {
    text: String,
    resolution: Resolution,
}

#[derive(Deserialize)]
struct Resolution {
    #[serde(default)]
    value: Option<String>,
    #[serde(default)]
    subtype: Option<String>,
}

/// Scores the cases that are on this machine.
pub fn score(data: &Path) -> Result<Vec<Group>, String> {
    let mut groups = Vec::new();
    for (language, folder) in LANGUAGES {
        for (half, title) in [(Half::Dev, "dev"), (Half::Score, "score")] {
            let mut facets = Vec::new();
            for (name, file, kind) in FILES {
                let Some(cases) = cases(data, file, folder)? else { continue };
                let judged = judged(&cases, half, kind, language);
                let right = judged.iter().filter(|(_, right)| *right).count();
                facets.push(Facet { name, right, stated: judged.len() });
            }
            if !facets.is_empty() {
                let name = format!("quantities {title} {language}");
                groups.push(Group { name, facets, ..Group::default() });
            }
        }
    }
    Ok(groups)
}

/// What was missed in the first half.
pub fn errors(data: &Path) -> Result<String, String> {
    let mut out = String::new();
    for (language, folder) in LANGUAGES {
        for (name, file, kind) in FILES {
            let Some(cases) = cases(data, file, folder)? else { continue };
            for (line, _) in
                judged(&cases, Half::Dev, kind, language).iter().filter(|(_, right)| !right)
            {
                writeln!(out, "{language} {name}: {line}")
                    .expect("a String takes all that is written");
            }
        }
    }
    Ok(out)
}

fn cases(data: &Path, file: &str, folder: &str) -> Result<Option<Vec<Case>>, String> {
    read(&data.join("data/recognizers-text-specs").join(file.replace("{}", folder)))
}

/// Every expected number of a half, as a line for a person, and whether it was found.
fn judged(cases: &[Case], half: Half, kind: QuantityKind, language: &str) -> Vec<(String, bool)> {
    let mut judged = Vec::new();
    for case in cases.iter().filter(|case| half_of(&case.input) == half) {
        let mut clean: CleanText = testkit::clean_text(&case.input);
        clean.facts.language =
            Some(Found { value: language.into(), place: FoundIn::Words, span: None });
        let ours = annotate::annotate(clean).quantities;
        for expected in &case.results {
            let Some(value) = expected.value() else { continue };
            let right = ours.iter().any(|one| is_same(one, expected, value, kind, &case.input));
            let start: String = case.input.trim().chars().take(80).collect();
            judged.push((format!("[{}] {value} in {start:?}", expected.text), right));
        }
    }
    judged
}

impl Expected {
    /// Its value, where it applies.
    fn value(&self) -> Option<f64> {
        let arithmetic = matches!(self.resolution.subtype.as_deref(), Some("power" | "fraction"));
        let value = self.resolution.value.as_ref().filter(|_| !arithmetic)?;
        value.trim_end_matches('%').replace(',', ".").parse().ok()
    }
}

/// The same value, and the same words: a number alone exactly, one with a unit with the same
/// end, since bounds stand before it.
fn is_same(
    ours: &Quantity,
    expected: &Expected,
    value: f64,
    kind: QuantityKind,
    input: &str,
) -> bool {
    let near = |ours: f64| (ours - value).abs() <= value.abs() * 1e-9;
    let told = [ours.best, ours.low, ours.high].into_iter().flatten().any(near);
    let theirs = expected.text.trim().to_lowercase();
    if kind == QuantityKind::Count {
        return told && ours.number.of(input).to_lowercase() == theirs;
    }
    told && ours.kind == kind && ours.span.of(input).to_lowercase().ends_with(&theirs)
}
