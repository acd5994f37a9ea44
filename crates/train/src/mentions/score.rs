//! Scores what is stored: names with the same ends and the same kind.

use super::sample::{Document, Sample};
use annotate::names::{Finder, Found};
use record::NameKind;
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
    fn of(self, found: &[(std::ops::Range<usize>, NameKind)]) -> Found {
        let seen = found.iter().filter(|(_, kind)| self == Self::Own || *kind != NameKind::Other);
        seen.map(|(range, kind)| match (self, kind) {
            (Self::Three, NameKind::Outlet) => (range.clone(), NameKind::Organisation),
            _ => (range.clone(), *kind),
        })
        .collect()
    }
}

/// Prints the score of a set, in all and by kind.
pub fn print(finder: &Finder<'_>, set: &Set, errors: bool) {
    let mut all = Tally::default();
    let mut once = Tally::default();
    let mut kinds = [Tally::default(); NameKind::ALL.len()];
    for document in &set.documents {
        let forms: Vec<Vec<&str>> = document.iter().map(Sample::words).collect();
        let found = finder.find_in(&forms);
        let first = finder.find_once(&forms);
        for ((sample, found), first) in document.iter().zip(found).zip(first) {
            let (ours, gold) = (set.view.of(&found), set.view.of(&sample.names));
            all.add(&ours, &gold);
            all.gold += sample.lost;
            once.add(&set.view.of(&first), &gold);
            once.gold += sample.lost;
            for kind in NameKind::ALL {
                let of_kind = |names: &Found| -> Found {
                    names.iter().filter(|(_, own)| own == kind).cloned().collect()
                };
                kinds[*kind as usize].add(&of_kind(&ours), &of_kind(&gold));
            }
            if errors && ours != gold {
                list(sample, &ours, &gold);
            }
        }
    }
    let [precision, recall, f1] = all.percent();
    println!(
        "{}: P {precision:.1}  R {recall:.1}  F1 {f1:.2}  ({} names; first pass alone {:.2})",
        set.name,
        all.gold,
        once.percent()[2]
    );
    for (kind, tally) in NameKind::ALL.iter().zip(kinds) {
        if tally.gold > 0 {
            let [precision, recall, f1] = tally.percent();
            println!("  {kind}: P {precision:.1}  R {recall:.1}  F1 {f1:.1}  ({})", tally.gold);
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
