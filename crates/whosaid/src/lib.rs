//! whosaid as a library: read reports into a case, open it again, and go through what it says.
//!
//! This is all of the program that other programs should lean on; what the names mean is in
//! [`record`], and the tables and the JSON Lines are described in `docs/reference/`.
//!
//! ```
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let folder = std::env::temp_dir().join(format!("whosaid-doc-{}", std::process::id()));
//! # std::fs::create_dir_all(&folder)?;
//! # let note = folder.join("ferry.txt");
//! # std::fs::write(&note, "Ferry aground\n\nThe ferry had hit a sandbank, Captain Ove Lind said on Monday.\n")?;
//! // Read a file, a folder or an archive into a case.
//! let case = whosaid::Case::create_or_open(folder.join("ferry.whosaid"))?;
//! let summary = whosaid::read_into(&case, &[note], whosaid::Options::default(), |_| ())?;
//! assert_eq!(summary.stored, 1);
//!
//! // Who says what, on whose word, and where it stands.
//! for statement in case.statements(None)? {
//!     let statement = statement?;
//!     let chain: Vec<&str> = statement.chain.iter().map(|link| link.label.as_str()).collect();
//!     println!("{}: {}", chain.join(" > "), statement.content[0].text);
//! }
//!
//! // What the reports tell together, one claim at a time.
//! case.each_claim(|claim| -> Result<(), whosaid::Error> {
//!     println!("{}: {} roots", claim.claim.title, claim.claim.support.roots.len());
//!     Ok(())
//! })?;
//!
//! // Can it be trusted as stored?
//! assert!(case.verify()?.is_empty());
//! # drop(case);
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok(())
//! # }
//! ```
//!
//! One report alone, with no case, is read by [`read_report`]; [`web_page`] makes a report of the
//! bytes of a saved page.
//!
//! ```
//! let page = b"<html><body><article><p>Nobody told us, said Ilda Marne, who runs the ferry.</p>\
//!     <p>The bridge at Lomno has been closed since dawn, the ministry said on Tuesday.</p>\
//!     </article></body></html>";
//! let report = whosaid::web_page(page.to_vec(), "bridge.html".to_owned())
//!     .map_err(|skipped| skipped.detail)
//!     .expect("it is a page");
//! let reading = whosaid::read_report(report);
//! for statement in &reading.statements.all {
//!     println!("{:?}", statement.stance);
//! }
//! ```

pub use flow::{Linking, Options, Progress, Summary, read_into, read_report, web_page};
pub use record;
pub use store::{
    Case, ClaimSummary, Error, Hit, Problem, ReportSummary, StoredActor, StoredClaim,
    StoredDependence, StoredFrame, StoredReport, StoredStatement, Which,
};
