//! Ids are hashes of what makes a thing itself, so the same report read twice,
//! on any machine, is the same rows.

use crate::CleanSpan;
use sha2::{Digest, Sha256};
use std::fmt;
use std::str::FromStr;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $letter:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; 8]);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!($letter, "{:016x}"), u64::from_be_bytes(self.0))
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
                    .map(|number| Self(number.to_be_bytes()))
                    .ok_or_else(|| format!(concat!("'{}' is not an id of the form ", $letter, " and 16 hexadecimal digits"), word))
            }
        }
        impl $name {
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
            for span in role {
                let range = span.range();
                places.extend((range.start as u32).to_le_bytes());
                places.extend((range.end as u32).to_le_bytes());
            }
        }
        Self::of_parts(&[b"statement", &report.0, &places])
    }
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
}
