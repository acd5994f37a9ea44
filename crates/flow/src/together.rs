//! A few reports read and linked with no case file on disk: for tests and scores.
//!
//! What links them is what links a case, so a score is the product's own.

use crate::linking::{Linking, link, link_as_one_story, link_claims, link_reports};
use record::{Claim, Reading, Report};
use store::{Case, Error};

/// Reports that were read and linked together.
#[derive(Debug)]
pub struct Together {
    /// What was read, in the order in which the reports were given.
    pub readings: Vec<Reading>,
    /// The claims of all stories.
    pub claims: Vec<Claim>,
}

/// Reads these reports and links them.
pub fn read_together(reports: Vec<Report>) -> Together {
    read_and_link(reports, |case| link_reports(case, Linking::Anew))
}

/// The same of reports that are known to tell one story, or are to be held against each other
/// as if they did.
pub fn read_as_one_story(reports: Vec<Report>) -> Together {
    read_and_link(reports, link_as_one_story)
}

fn read_and_link(
    reports: Vec<Report>,
    link_reports: impl FnOnce(&Case) -> Result<(), Error>,
) -> Together {
    let readings: Vec<Reading> = reports.into_iter().map(crate::read_report).collect();
    let claims = claims_of(&readings, link_reports).expect("a case in memory has no disk to fail");
    Together { readings, claims }
}

fn claims_of(
    readings: &[Reading],
    link_reports: impl FnOnce(&Case) -> Result<(), Error>,
) -> Result<Vec<Claim>, Error> {
    let case = Case::in_memory()?;
    case.write(readings)?;
    link(&case, Linking::Anew)?;
    link_reports(&case)?;
    link_claims(&case)?;
    let mut claims = Vec::new();
    case.each_claim(|stored| {
        claims.push(stored.claim.clone());
        Ok::<(), Error>(())
    })?;
    Ok(claims)
}
