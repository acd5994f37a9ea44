//! Scores as rows: one number each, named, printed as a table and frozen by name.

use crate::attribution::{Ends, Pair, ROLES, Score, Tally, align, measure};
use crate::facets::{self, Answer, Facet};
use crate::forms::{FORMS, FormTally};
use crate::gold::{Case, GoldReport};
use crate::grades::Grades;
use crate::sets::Set;
use crate::tokens::{Tokenized, ratio};
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use testkit::Random;

/// The scores of the reports of one set in one language.
#[derive(Debug, Default)]
pub struct Group {
    /// The set and the language: `gum en`.
    pub name: String,
    /// Attributions found, one tally a report.
    pub tallies: Vec<Tally>,
    /// Everything that is simply right or not.
    pub facets: Vec<Facet>,
    /// Measures of another kind, from 0 to 1, by name.
    pub shares: Vec<(&'static str, f64)>,
}

/// One number, from 0 to 100, that is frozen under its name.
#[derive(Clone, PartialEq, Debug)]
pub struct Row {
    /// What is measured.
    pub name: String,
    /// Rounded to one decimal, as it is printed.
    pub score: f64,
}

/// Scores the reports of a set, by language.
pub fn of_set(set: &Set, cases: &[Case]) -> Vec<Group> {
    let mut by_language: BTreeMap<&str, (Vec<Tally>, Grades, Vec<Answer>)> = BTreeMap::new();
    for case in cases {
        let (tally, pairs) = compare(set, case);
        let language = case.gold.language.as_deref().unwrap_or("und");
        let (tallies, grades, answers) = by_language.entry(language).or_default();
        tallies.push(tally);
        *grades += Grades::of(case, &pairs);
        answers.extend(facets::of_attributions(case, &pairs));
        if set.whole_report {
            answers.extend(facets::of_report(case));
        }
    }
    by_language
        .into_iter()
        .map(|(language, (tallies, grades, answers))| Group {
            name: format!("{} {language}", set.name),
            tallies,
            facets: [grades.facets(), facets::count(&answers)].concat(),
            ..Group::default()
        })
        .collect()
}

/// Compares gold and ours in one report.
pub fn compare(set: &Set, case: &Case) -> (Tally, Vec<Pair>) {
    let text = Tokenized::of(case.text());
    let gold = measure(&case.gold.spans(), &text, set.ends);
    let ours = measure(&case.ours, &text, set.ends);
    let pairs = align(&gold, &ours);
    (Tally::of(&gold, &ours, &pairs), pairs)
}

/// Scores predictions that came from elsewhere. A report without a prediction counts as
/// one in which nothing was found.
pub fn of_files(
    gold: &[GoldReport],
    predicted: &[GoldReport],
    ends: Ends,
) -> Result<Vec<Tally>, String> {
    if let Some(extra) = predicted.iter().find(|one| !gold.iter().any(|g| g.doc_id == one.doc_id)) {
        return Err(format!("no gold for the predicted report {}", extra.doc_id));
    }
    gold.iter()
        .map(|report| {
            let ours = predicted.iter().find(|one| one.doc_id == report.doc_id);
            let text = report.text.as_ref().ok_or(format!("{}: no text", report.doc_id))?;
            let text = Tokenized::of(text);
            let gold = measure(&report.spans(), &text, ends);
            let ours = measure(&ours.map(GoldReport::spans).unwrap_or_default(), &text, ends);
            Ok(Tally::of(&gold, &ours, &align(&gold, &ours)))
        })
        .collect()
}

impl Group {
    /// Every number of the group that is frozen.
    pub fn rows(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        let mut push = |name: String, share: f64| rows.push(Row { name, score: points(share) });
        if !self.tallies.is_empty() {
            let tally: Tally = self.tallies.iter().copied().sum();
            for (name, score) in scores(&tally) {
                push(format!("{name} F1"), score.f1);
            }
            for (name, form) in forms(&tally) {
                push(format!("{name} found recall"), form.found_recall());
            }
            let quoted = tally.outer_direct;
            if quoted.gold > 0 {
                push("direct, not nested found recall".to_string(), quoted.found_recall());
                push("direct, not nested right source".to_string(), quoted.source_share());
            }
        }
        for facet in &self.facets {
            push(facet.name.to_string(), ratio(facet.right, facet.stated));
        }
        for (name, share) in &self.shares {
            push((*name).to_string(), *share);
        }
        rows
    }
}

impl fmt::Display for Group {
    /// The table that a person reads.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.name)?;
        if !self.tallies.is_empty() {
            write_tallies(f, &self.tallies)?;
        }
        for Facet { name, right, stated } in &self.facets {
            let share = 100.0 * ratio(*right, *stated);
            writeln!(f, "  {name:<26} {right:>5} of {stated:<5} {share:>6.1}")?;
        }
        for (name, share) in &self.shares {
            writeln!(f, "  {name:<40} {:>6.1}", 100.0 * share)?;
        }
        Ok(())
    }
}

fn write_tallies(f: &mut fmt::Formatter<'_>, tallies: &[Tally]) -> fmt::Result {
    let tally: Tally = tallies.iter().copied().sum();
    let Tally { reports, gold, ours, .. } = tally;
    writeln!(f, "  reports {reports}   gold attributions {gold}   ours {ours}")?;
    let likely = likely_f1(tallies);
    let heading = if likely.is_empty() { "" } else { "   95 % of F1" };
    writeln!(f, "  {:<22} {:>6} {:>6} {:>6}{heading}", "", "P", "R", "F1")?;
    for (at, (name, score)) in scores(&tally).into_iter().enumerate() {
        let [p, r, f1] = [score.precision, score.recall, score.f1].map(|share| 100.0 * share);
        write!(f, "  {name:<22} {p:>6.1} {r:>6.1} {f1:>6.1}")?;
        if let Some(Range { start, end }) = likely.get(at) {
            write!(f, "   {:.1} to {:.1}", 100.0 * start, 100.0 * end)?;
        }
        writeln!(f)?;
    }
    for (name, form) in forms(&tally) {
        let [found, content] =
            [form.found_recall(), form.content_recall()].map(|share| 100.0 * share);
        let gold = form.gold;
        writeln!(
            f,
            "  {name:<9} gold {gold:>5}   found {found:>5.1}   content covered {content:>5.1}"
        )?;
    }
    let quoted = tally.outer_direct;
    if quoted.gold > 0 {
        let [found, source] =
            [quoted.found_recall(), quoted.source_share()].map(|share| 100.0 * share);
        let gold = quoted.gold;
        writeln!(
            f,
            "  direct, not nested   gold {gold:>5}   found {found:>5.1}   of these right source {source:>5.1}"
        )?;
    }
    Ok(())
}

/// The scores of a tally by name, in the order in which they are printed.
fn scores(tally: &Tally) -> Vec<(String, Score)> {
    let mut scores = Vec::new();
    for (name, role) in ROLES.iter().zip(&tally.roles) {
        scores.push((format!("{name} exact"), role.exact()));
        scores.push((format!("{name} partial"), role.partial()));
        scores.push((format!("{name} pooled"), role.pooled()));
    }
    scores.push(("found".to_string(), tally.found()));
    scores.push(("found, right source".to_string(), tally.link()));
    scores.push(("full exact".to_string(), tally.full()));
    scores
}

/// The forms that gold has.
fn forms(tally: &Tally) -> impl Iterator<Item = (&'static str, FormTally)> {
    FORMS.into_iter().zip(tally.forms).filter(|(_, form)| form.gold > 0)
}

/// Where each F1 would fall in 95 of 100 other samples of as many reports, by drawing from
/// the reports again and again (bootstrap): a move inside it may be chance. Nothing for a
/// handful of reports, of which no interval can be made.
fn likely_f1(tallies: &[Tally]) -> Vec<Range<f64>> {
    if tallies.len() < REPORTS_FOR_INTERVAL {
        return Vec::new();
    }
    let mut random = Random::seeded(0);
    let mut draws: Vec<Vec<f64>> = Vec::new();
    for _ in 0..DRAWS {
        let sample: Tally = tallies.iter().map(|_| tallies[random.below(tallies.len())]).sum();
        let f1s = scores(&sample).into_iter().map(|(_, score)| score.f1);
        draws.resize_with(f1s.len(), Vec::new);
        draws.iter_mut().zip(f1s).for_each(|(draws, f1)| draws.push(f1));
    }
    for draws in &mut draws {
        draws.sort_by(f64::total_cmp);
    }
    draws.iter().map(|draws| draws[DRAWS / 40]..draws[DRAWS - 1 - DRAWS / 40]).collect()
}

/// Fewer reports give no interval.
const REPORTS_FOR_INTERVAL: usize = 10;

/// Samples drawn for an interval.
const DRAWS: usize = 1000;

/// A share as it is printed and frozen: of 100, with one decimal.
fn points(share: f64) -> f64 {
    (share * 1000.0).round() / 10.0
}
