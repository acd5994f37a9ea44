//! Ids are hashes of what makes a thing itself, so the same report read twice,
//! on any machine, is the same rows.
//!
//! The ids of all that one report holds begin alike, with the first 24 bits of the report's own:
//! in a case of many reports their rows then lie together in the indices, where one page of the
//! file is written for a report and not one for each name. The other 40 bits tell them apart.

use crate::CleanSpan;
use sha2::{Digest, Sha256};
use std::fmt;
use std::str::FromStr;

/// So many first bytes does an id share with that of its report.
const SHARED: usize = 3;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $letter:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; 8]);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!($letter, "{:016x}"), self.bits())
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }
        impl FromStr for $name {
            type Err = String;
            fn from_str(word: &str) -> Result<Self, String> {
                word.strip_prefix($letter)
                    .filter(|hex| hex.len() == 16 && hex.bytes().all(|b| b.is_ascii_hexdigit()))
                    .and_then(|hex| u64::from_str_radix(hex, 16).ok())
                    .map(Self::of_bits)
                    .ok_or_else(|| format!(concat!("'{}' is not an id of the form ", $letter, " and 16 hexadecimal digits"), word))
            }
        }
        impl $name {
            /// Its 64 bits, for tables that keep ids as numbers.
            pub const fn bits(self) -> u64 {
                u64::from_be_bytes(self.0)
            }

            /// The id of these bits.
            pub const fn of_bits(bits: u64) -> Self {
                Self(bits.to_be_bytes())
            }

            /// Whether both are ids of one thing: cases up to format 10 hold ids that do not
            /// begin as that of their report, and are alike only behind that beginning.
            pub fn is_but_for_its_report(self, other: Self) -> bool {
                self.0[SHARED..] == other.0[SHARED..]
            }

            #[allow(dead_code, reason = "some things belong to no one report")]
            fn within(report: ReportId, parts: &[&[u8]]) -> Self {
                let Self(mut id) = Self::of_parts(parts);
                id[..SHARED].copy_from_slice(&report.0[..SHARED]);
                Self(id)
            }

            fn of_parts(parts: &[&[u8]]) -> Self {
                let mut hash = Sha256::new();
                for part in parts {
                    // The length keeps ("ab", "c") apart from ("a", "bc").
                    hash.update((part.len() as u64).to_le_bytes());
                    hash.update(part);
                }
                let digest = hash.finalize();
                Self(digest[..8].try_into().expect("a SHA-256 has 32 bytes"))
            }
        }
    };
}

id! {
    /// A report, by its original bytes. Written `r` and 16 hexadecimal digits.
    ReportId, "r"
}
id! {
    /// A name in its place. Written `m` and 16 hexadecimal digits.
    MentionId, "m"
}
id! {
    /// Whom one report treats as one, by the place of the first mention.
    /// Written `b` and 16 hexadecimal digits.
    BearerId, "b"
}
id! {
    /// Who is one over all reports, by its first bearer. Written `a` and 16 hexadecimal digits.
    ActorId, "a"
}
id! {
    /// A relation that a report states, by its kind and the places of both names.
    /// Written `l` and 16 hexadecimal digits.
    RelationshipId, "l"
}
id! {
    /// A dependence between two reports, by its kind and the reports.
    /// Written `d` and 16 hexadecimal digits.
    DependenceId, "d"
}
id! {
    /// What a clause says, by its kind and place. Written `f` and 16 hexadecimal digits.
    FrameId, "f"
}
id! {
    /// A claim, by its first frame. Written `c` and 16 hexadecimal digits.
    ClaimId, "c"
}
id! {
    /// Two values of a claim that differ. Written `x` and 16 hexadecimal digits.
    ConflictId, "x"
}
id! {
    /// A statement, by its report and the places of its speaker, cue and content.
    /// Written `s` and 16 hexadecimal digits.
    StatementId, "s"
}

impl ReportId {
    /// The id of the report whose original bytes have this SHA-256. It has 64 bits: that any
    /// two reports of a case of a million share one has a chance below one in ten million.
    pub fn of_sha256(sha256: &[u8; 32]) -> Self {
        Self::of_parts(&[b"report", sha256])
    }
}

impl StatementId {
    /// The id of a statement of `report` by the places of its speaker, cue and content.
    pub fn of_spans(report: ReportId, roles: [&[CleanSpan]; 3]) -> Self {
        let mut places = Vec::new();
        for role in roles {
            places.extend((role.len() as u32).to_le_bytes());
            for &span in role {
                places.extend(place(span));
            }
        }
        Self::within(report, &[b"statement", &report.0, &places])
    }
}

impl MentionId {
    /// The id of a name of `report` by its place.
    pub fn of_place(report: ReportId, span: CleanSpan) -> Self {
        Self::within(report, &[b"mention", &report.0, &place(span)])
    }
}

impl BearerId {
    /// The id of whoever bears the names of `report` that begin with the one at this place.
    pub fn of_place(report: ReportId, first: CleanSpan) -> Self {
        Self::within(report, &[b"bearer", &report.0, &place(first)])
    }
}

impl ActorId {
    /// The id of the actor whose first bearer this is.
    pub fn of_bearer(first: BearerId) -> Self {
        Self::of_parts(&[b"actor", &first.0])
    }
}

impl DependenceId {
    /// The id of a dependence of this kind of one report on another.
    pub fn of_reports(kind: &str, from: ReportId, on: ReportId) -> Self {
        Self::of_parts(&[b"dependence", kind.as_bytes(), &from.0, &on.0])
    }
}

impl FrameId {
    /// The id of a frame by its kind and the places of its trigger and clause.
    pub fn of_places(report: ReportId, kind: &str, [trigger, clause]: [CleanSpan; 2]) -> Self {
        let places = [place(trigger), place(clause)].concat();
        Self::within(report, &[b"frame", &report.0, kind.as_bytes(), &places])
    }
}

impl ClaimId {
    /// The id of the claim whose first frame this is.
    pub fn of_frame(first: FrameId) -> Self {
        Self::of_parts(&[b"claim", &first.0])
    }

    /// The id of the claim that answers this question, whose first frame this is: "it runs Idlib
    /// and parts of Hama" answers two.
    pub fn of_question(question: &str, first: FrameId) -> Self {
        Self::of_parts(&[b"claim", question.as_bytes(), &first.0])
    }
}

impl ConflictId {
    /// The id of two differing values of a field, by the first frame that gives each.
    pub fn of_values(field: &str, a: Option<FrameId>, b: Option<FrameId>) -> Self {
        let bytes = |id: Option<FrameId>| id.map(|id| id.0).unwrap_or_default();
        Self::of_parts(&[b"conflict", field.as_bytes(), &bytes(a), &bytes(b)])
    }
}

impl RelationshipId {
    /// The id of a relation by its kind and the places of subject and object.
    pub fn of_places(report: ReportId, kind: &str, [subject, object]: [CleanSpan; 2]) -> Self {
        let places = [place(subject), place(object)].concat();
        Self::within(report, &[b"relation", &report.0, kind.as_bytes(), &places])
    }
}

fn place(span: CleanSpan) -> [u8; 8] {
    let range = span.range();
    let mut place = [0; 8];
    place[..4].copy_from_slice(&(range.start as u32).to_le_bytes());
    place[4..].copy_from_slice(&(range.end as u32).to_le_bytes());
    place
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_from_its_words() {
        let id = ReportId::of_sha256(&[7; 32]);
        assert_eq!(id.to_string().parse(), Ok(id));
        assert!("r12".parse::<ReportId>().is_err());
        assert!("s0000000000000000".parse::<ReportId>().is_err());
        assert!("r+00000000000000f".parse::<ReportId>().is_err());
    }

    #[test]
    fn what_a_report_holds_begins_as_its_own_id() {
        let report = ReportId::of_sha256(&[7; 32]);
        let span = |start| CleanSpan::new(start..start + 1);
        let [one, two] = [0, 5].map(|start| MentionId::of_place(report, span(start)).to_string());
        assert_eq!([&one[1..7], &two[1..7]], [&report.to_string()[1..7]; 2]);
        assert_ne!(one, two);
    }
}
