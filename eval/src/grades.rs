//! How far each grade can be relied on: of our firm statements, and of our weak ones, how many
//! are found in gold with the right source; and how much of all gold each grade brings.

use crate::attribution::Pair;
use crate::facets::Facet;
use crate::gold::Case;
use record::Grade;
use std::ops::AddAssign;

/// The counts of one or more reports. They add up.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Grades {
    gold: usize,
    firm: Counts,
    weak: Counts,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
struct Counts {
    ours: usize,
    right: usize,
}

impl Grades {
    /// Counts one report.
    pub fn of(case: &Case, pairs: &[Pair]) -> Self {
        let mut grades = Self { gold: case.gold.attributions.len(), ..Self::default() };
        for at in 0..case.ours.len() {
            let is_right =
                pairs.iter().any(|pair| pair.ours == at && pair.found && pair.same_source);
            let counts = match case.statement(at).grade {
                Grade::Firm => &mut grades.firm,
                Grade::Weak => &mut grades.weak,
            };
            *counts += Counts { ours: 1, right: usize::from(is_right) };
        }
        grades
    }

    /// One row for each number; no precision of a grade that nothing has.
    pub fn facets(self) -> Vec<Facet> {
        let Self { gold, firm, weak } = self;
        [
            ("firm precision", firm.right, firm.ours),
            ("firm recall", firm.right, gold),
            ("weak precision", weak.right, weak.ours),
            ("weak recall", weak.right, gold),
        ]
        .into_iter()
        .filter(|&(_, _, stated)| stated > 0)
        .map(|(name, right, stated)| Facet { name, right, stated })
        .collect()
    }
}

impl AddAssign for Grades {
    fn add_assign(&mut self, other: Self) {
        self.gold += other.gold;
        self.firm += other.firm;
        self.weak += other.weak;
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.ours += other.ours;
        self.right += other.right;
    }
}
