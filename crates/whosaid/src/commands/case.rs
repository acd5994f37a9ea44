//! Opening the case that was asked for, and finding a report in it.

use crate::args::CaseFile;
use crate::stop::Stop;
use record::ReportId;
use store::{Case, StoredReport, StoredStatement};

/// How many reports an ambiguous name lists before it stops.
const MOST_CHOICES: usize = 5;

/// Opens the case to look at it.
pub fn open(file: &CaseFile) -> Result<Case, Stop> {
    Case::open(file.path()).map_err(|error| {
        if error.is_missing() && file.is_default() {
            return Stop::with_hint(
                format!("there is no case file {} in this folder", file.path().display()),
                "read some reports first (whosaid read FOLDER), or name a case (--case FILE)",
            );
        }
        error.into()
    })
}

/// The one report that `word` means.
pub fn find_report(case: &Case, word: &str) -> Result<StoredReport, Stop> {
    match case.find_report(word)?.as_slice() {
        [one] => load_report(case, one.id),
        [] => Err(Stop::with_hint(
            format!("no report of this case is called '{word}'"),
            "whosaid show reports lists them with their ids and files",
        )),
        several => {
            let mut choices: Vec<String> = several
                .iter()
                .take(MOST_CHOICES)
                .map(|report| format!("{} ({})", report.id, report.file))
                .collect();
            if several.len() > MOST_CHOICES {
                choices.push(format!("and {} more", several.len() - MOST_CHOICES));
            }
            Err(Stop::with_hint(
                format!("'{word}' may be any of {} reports", several.len()),
                format!("give one of these ids: {}", choices.join(", ")),
            ))
        }
    }
}

/// A report that the case was seen to hold, whole.
pub fn load_report(case: &Case, id: ReportId) -> Result<StoredReport, Stop> {
    case.report(id)?.ok_or_else(|| {
        Stop::with_hint(
            format!("report {id} is gone from the case"),
            "another program changed the case while this one was reading; run it again",
        )
    })
}

/// The statements of a report, in the order of its text.
pub fn statements(case: &Case, report: &StoredReport) -> Result<Vec<StoredStatement>, Stop> {
    Ok(case.statements(Some(report.id))?.collect::<Result<_, _>>()?)
}

/// Hands each report of the case to `show`, by the names of their files, one at a time: a
/// case of any size takes the memory of one report.
pub fn each_report(
    case: &Case,
    mut show: impl FnMut(&StoredReport) -> Result<(), Stop>,
) -> Result<(), Stop> {
    case.reports()?.iter().try_for_each(|summary| show(&load_report(case, summary.id)?))
}
