//! Scores as rows: one number each, named, printed as a table and frozen by name.

use crate::attribution::{Ends, FORMS, Pair, ROLES, Score, Tally, align, measure};
use crate::facets::{self, Facet};
use crate::gold::{Case, GoldReport};
use crate::sets::Set;
use crate::tokens::Tokenized;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The scores of the reports of one set in one language.
#[derive(Debug)]
pub struct Group {
    /// The set and the language: `gum en`.
    pub name: String,
    /// Attributions found.
    pub tally: Option<Tally>,
    /// Everything that is simply right or not.
    pub facets: Vec<Facet>,
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
    let mut by_language: BTreeMap<&str, (Tally, Vec<Facet>)> = BTreeMap::new();
    for case in cases {
        let (tally, pairs) = compare(set, case);
        let language = case.gold.language.as_deref().unwrap_or("und");
        let (sum, facets) = by_language.entry(language).or_default();
        *sum += tally;
        facets.extend(facets::of_attributions(case, &pairs));
        if set.whole_report {
            facets.extend(facets::of_report(case));
        }
    }
    by_language
        .into_iter()
        .map(|(language, (tally, facets))| Group {
            name: format!("{} {language}", set.name),
            tally: Some(tally),
            facets: facets::sum(facets),
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
) -> Result<Tally, String> {
    if let Some(extra) = predicted.iter().find(|one| !gold.iter().any(|g| g.doc_id == one.doc_id)) {
        return Err(format!("no gold for the predicted report {}", extra.doc_id));
    }
    let tallies: Result<Vec<Tally>, String> = gold
        .iter()
        .map(|report| {
            let ours = predicted.iter().find(|one| one.doc_id == report.doc_id);
            let text = report.text.as_ref().ok_or(format!("{}: no text", report.doc_id))?;
            let text = Tokenized::of(text);
            let gold = measure(&report.spans(), &text, ends);
            let ours = measure(&ours.map(GoldReport::spans).unwrap_or_default(), &text, ends);
            Ok(Tally::of(&gold, &ours, &align(&gold, &ours)))
        })
        .collect();
    Ok(tallies?.into_iter().sum())
}

impl Group {
    /// Every number of the group that is frozen.
    pub fn rows(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        let mut push = |name: String, share: f64| rows.push(Row { name, score: points(share) });
        if let Some(tally) = &self.tally {
            for (name, score) in scores(tally) {
                push(format!("{name} F1"), score.f1);
            }
            for (name, form) in FORMS.iter().zip(&tally.forms).filter(|(_, form)| form.gold > 0) {
                push(format!("{name} found recall"), form.found_recall());
            }
        }
        for facet in &self.facets {
            push(facet.name.to_string(), crate::tokens::ratio(facet.right, facet.stated));
        }
        rows
    }

    /// The table that a person reads.
    pub fn table(&self) -> String {
        let mut out = format!("{}\n", self.name);
        if let Some(tally) = &self.tally {
            write_tally(&mut out, tally).expect("a String takes all that is written");
        }
        for facet in &self.facets {
            let share = 100.0 * crate::tokens::ratio(facet.right, facet.stated);
            writeln!(
                out,
                "  {:<26} {:>5} of {:<5} {share:>6.1}",
                facet.name, facet.right, facet.stated
            )
            .expect("a String takes all that is written");
        }
        out
    }
}

fn write_tally(out: &mut String, tally: &Tally) -> std::fmt::Result {
    let Tally { reports, gold, ours, .. } = tally;
    writeln!(out, "  reports {reports}   gold attributions {gold}   ours {ours}")?;
    writeln!(out, "  {:<22} {:>6} {:>6} {:>6}", "", "P", "R", "F1")?;
    for (name, score) in scores(tally) {
        let Score { precision, recall, f1 } = score;
        let [p, r, f] = [precision, recall, f1].map(|share| 100.0 * share);
        writeln!(out, "  {name:<22} {p:>6.1} {r:>6.1} {f:>6.1}")?;
    }
    for (name, form) in FORMS.iter().zip(&tally.forms).filter(|(_, form)| form.gold > 0) {
        let [found, content] =
            [form.found_recall(), form.content_recall()].map(|share| 100.0 * share);
        writeln!(
            out,
            "  {name:<9} gold {:>5}   found recall {found:>5.1}   content partial recall {content:>5.1}",
            form.gold
        )?;
    }
    Ok(())
}

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

/// A share as it is printed and frozen: of 100, with one decimal.
fn points(share: f64) -> f64 {
    (share * 1000.0).round() / 10.0
}
