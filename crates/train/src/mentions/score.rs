//! Scores what is stored: names with the same ends and the same kind.

use super::sample::{Document, Sample};
use annotate::names::{Finder, Found};
use record::NameKind;
use std::ops::Range;
use testkit::names::Tally;

/// Texts to score.
pub struct Set {
    pub name: &'static str,
    pub view: View,
    pub documents: Vec<Document>,
}

/// Which kinds a set knows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// All of ours.
    Own,
    /// Persons, organisations and places; outlets are organisations.
    Three,
}

impl View {
    fn of(self, found: &[(Range<usize>, NameKind)]) -> Found {
        let seen = found.iter().filter(|(_, kind)| self == Self::Own || *kind != NameKind::Other);
        seen.map(|(range, kind)| match (self, kind) {
            (Self::Three, NameKind::Outlet) => (range.clone(), NameKind::Organisation),
            _ => (range.clone(), *kind),
        })
        .collect()
    }
}

/// The score of a set.
#[derive(Clone, Default)]
pub struct Score {
    all: Tally,
    /// The same ends, whatever the kind.
    ends: Tally,
    kinds: [Tally; NameKind::ALL.len()],
}

impl Score {
    /// Adds the names of a set; tells what is wrong when `errors` is set.
    pub fn add(&mut self, finder: &Finder<'_>, set: &Set, errors: bool) {
        for document in &set.documents {
            let forms: Vec<Vec<&str>> = document.iter().map(Sample::words).collect();
            let found = finder.find_in(&forms);
            for (sample, found) in document.iter().zip(found) {
                let (ours, gold) = (set.view.of(&found), set.view.of(&sample.names));
                self.add_names(&ours, &gold, sample.lost);
                if errors && ours != gold {
                    list(sample, &ours, &gold);
                }
            }
        }
    }

    fn add_names(&mut self, ours: &Found, gold: &Found, lost: usize) {
        let ends = |names: &Found| -> Vec<Range<usize>> {
            names.iter().map(|(range, _)| range.clone()).collect()
        };
        self.all.add(ours, gold);
        self.ends.add(&ends(ours), &ends(gold));
        for (kind, tally) in NameKind::ALL.iter().zip(&mut self.kinds) {
            let of_kind = |names: &Found| -> Found {
                names.iter().filter(|(_, own)| own == kind).cloned().collect()
            };
            tally.add(&of_kind(ours), &of_kind(gold));
        }
        self.all.gold += lost;
        self.ends.gold += lost;
    }

    /// Prints the score, in all and by kind.
    pub fn print(&self, name: &str) {
        let [precision, recall, f1] = self.all.percent();
        println!(
            "{name}: P {precision:.1}  R {recall:.1}  F1 {f1:.2}  ({} names; ends alone {:.2})",
            self.all.gold,
            self.ends.percent()[2]
        );
        for (kind, tally) in NameKind::ALL.iter().zip(self.kinds) {
            if tally.gold > 0 {
                let [precision, recall, f1] = tally.percent();
                println!("  {kind}: P {precision:.1}  R {recall:.1}  F1 {f1:.1}  ({})", tally.gold);
            }
        }
    }
}

fn list(sample: &Sample, ours: &Found, gold: &Found) {
    println!("= {}", sample.forms.join(" "));
    for (sign, these, others) in [("-", gold, ours), ("+", ours, gold)] {
        for (range, kind) in these.iter().filter(|name| !others.contains(name)) {
            println!("  {sign} {kind}: {}", sample.forms[range.clone()].join(" "));
        }
    }
}
