//! One footnote: report, date, address and sentence.

use record::StatementId;
use record::plain::single_spaced;
use store::Teller;

/// How much of a passage a footnote quotes, in code points; its statement's id leads to the rest.
const LONGEST: usize = 600;

/// The words of the footnote of a statement.
pub(crate) fn footnote(id: StatementId, teller: &Teller) -> String {
    let outlet = teller.outlet.as_deref().unwrap_or("outlet not named");
    let title = teller.title.as_ref().map(|title| format!(", “{title}”")).unwrap_or_default();
    let published = teller.published.as_deref().unwrap_or("date not found");
    let address = teller.url.as_deref().unwrap_or(&teller.file);
    let (passage, report) = (one_line(&teller.passage), teller.report);
    format!("{outlet}{title}, {published}, {address}: “{passage}” ({report}, {id})")
}

/// `words` without line breaks, cut where they are long.
fn one_line(words: &str) -> String {
    let line = single_spaced(words);
    match line.char_indices().nth(LONGEST) {
        None => line,
        Some((at, _)) => format!("{} …", line[..at].trim_end()),
    }
}
