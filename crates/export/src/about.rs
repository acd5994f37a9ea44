//! What every export says of itself: which case, which program, which settings and weights.

use store::{Case, Error};

/// The version that writes.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The name of the table of [`about`].
pub(crate) const NAME: &str = "about";

/// What a row of it is.
pub(crate) const ABOUT: &str = "one thing to know of this export";

/// Its columns with their meanings.
pub(crate) const COLUMNS: [(&str, &str); 2] = [
    (
        "what",
        "case, format, reports, statements, judgements, written by, with (a setting of the one before), exported by",
    ),
    ("value", "the answer"),
];

/// What there is to know of an export of `case`, in order: what, and the answer.
pub(crate) fn about(case: &Case) -> Result<Vec<(&'static str, String)>, Error> {
    let origin = case.origin()?;
    let mut rows = vec![
        ("case", origin.case),
        ("format", origin.format.to_string()),
        ("reports", origin.reports.to_string()),
        ("statements", origin.statements.to_string()),
        ("judgements", origin.judgements.to_string()),
    ];
    for run in &origin.written_by {
        rows.push(("written by", format!("whosaid {}", run.version)));
        rows.extend(run.each_setting().map(|(name, value)| ("with", format!("{name}: {value}"))));
    }
    rows.push(("exported by", format!("whosaid {VERSION}")));
    Ok(rows)
}
