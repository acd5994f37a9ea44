//! What a person decides on: always two, so that no run has to find again what was meant.

use crate::{BearerId, ReportId, StatementId};
use std::fmt::Display;
use std::str::FromStr;

/// Two on which a person decides; the one with the lower id stands first. Their ids are of what
/// one report holds, so they stay when the reports are linked anew.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Pair {
    /// Names in two reports: are they of one?
    Bearers(BearerId, BearerId),
    /// Two reports: is one an echo of the other?
    Reports(ReportId, ReportId),
    /// Two statements: are they about the same?
    Statements(StatementId, StatementId),
}

impl Pair {
    /// Two bearers.
    pub fn of_bearers(a: BearerId, b: BearerId) -> Self {
        Self::Bearers(a.min(b), a.max(b))
    }

    /// Two reports.
    pub fn of_reports(a: ReportId, b: ReportId) -> Self {
        Self::Reports(a.min(b), a.max(b))
    }

    /// Two statements.
    pub fn of_statements(a: StatementId, b: StatementId) -> Self {
        Self::Statements(a.min(b), a.max(b))
    }

    /// Two ids as they are written; nothing for one thing, or two that are not of one kind.
    pub fn read(a: &str, b: &str) -> Option<Self> {
        fn both<T: FromStr + PartialEq>(a: &str, b: &str) -> Option<(T, T)> {
            a.parse().ok().zip(b.parse().ok()).filter(|(a, b)| a != b)
        }
        both(a, b)
            .map(|(a, b)| Self::of_bearers(a, b))
            .or_else(|| both(a, b).map(|(a, b)| Self::of_reports(a, b)))
            .or_else(|| both(a, b).map(|(a, b)| Self::of_statements(a, b)))
    }

    /// Both ids as they are written.
    pub fn ids(self) -> [String; 2] {
        fn both(a: impl Display, b: impl Display) -> [String; 2] {
            [a.to_string(), b.to_string()]
        }
        match self {
            Self::Bearers(a, b) => both(a, b),
            Self::Reports(a, b) => both(a, b),
            Self::Statements(a, b) => both(a, b),
        }
    }

    /// What both are, in one word.
    pub fn what(self) -> &'static str {
        match self {
            Self::Bearers(..) => "names",
            Self::Reports(..) => "reports",
            Self::Statements(..) => "statements",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Pair;

    #[test]
    fn two_ids_of_one_kind_are_a_pair_in_order() {
        for (a, b, what) in [
            ("b0000000000000002", "b0000000000000001", Some("names")),
            ("r0000000000000001", "r0000000000000002", Some("reports")),
            ("s0000000000000002", "s0000000000000001", Some("statements")),
            ("s0000000000000001", "s0000000000000001", None),
            ("s0000000000000001", "b0000000000000002", None),
            ("c0000000000000001", "c0000000000000002", None),
            ("", "x", None),
        ] {
            let pair = Pair::read(a, b);
            assert_eq!(pair.map(Pair::what), what, "{a} {b}");
            if let Some([one, two]) = pair.map(Pair::ids) {
                assert_eq!([one.as_str(), &two], [a.min(b), a.max(b)]);
            }
        }
    }
}
