//! What made this case, and how often it is right.

use crate::address::Address;
use crate::site::Site;
use crate::text::words;
use maud::{Markup, html};
use store::{Case, Error, StoredRun};

/// What the page shows.
pub struct View {
    runs: Vec<StoredRun>,
}

/// Loads it.
pub fn load(case: &Case) -> Result<View, Error> {
    Ok(View { runs: case.runs()? })
}

/// Lays it out.
pub fn page(site: &Site, view: &View) -> Markup {
    let about = site.about;
    let main = html! {
        h1 { "Method" }
        p.lead { "whosaid " (about.version) ". It shows what each account rests on, and never says what is true." }
        section {
            h2 { "What to expect" }
            ul { @for limit in &about.limits { li { (limit) } } }
        }
        section {
            h2 { "Measured" }
            p.small {
                "F1 in percent against gold data: statements found, and found with the right speaker. "
                "The rules were written with these texts in sight, but for those called score: expect less on others."
            }
            table {
                thead {
                    tr {
                        th scope="col" { "Set and language" }
                        th.number scope="col" { "Found" }
                        th.number scope="col" { "Right speaker" }
                    }
                }
                tbody {
                    @for (set, found, speaker) in &about.measured {
                        tr {
                            th scope="row" { (set) }
                            td.number { (format!("{found:.1}")) }
                            td.number { (format!("{speaker:.1}")) }
                        }
                    }
                }
            }
        }
        section {
            h2 { "The path of a report" }
            (rows(&about.stages))
        }
        section {
            h2 { "Languages" }
            (rows(&about.languages))
        }
        section {
            h2 { "What wrote this case" }
            table.wide {
                thead {
                    tr { th scope="col" { "When" } th scope="col" { "Version" } th scope="col" { "Settings" } }
                }
                tbody {
                    @for run in &view.runs {
                        tr {
                            th scope="row" { (run.started_at) }
                            td { (words(&run.version)) }
                            td { (words(&run.settings)) }
                        }
                    }
                }
            }
        }
    };
    site.page("Method", Address::Method, &main)
}

fn rows(rows: &[(String, String)]) -> Markup {
    html! { dl { @for (name, does) in rows { dt { (name) } dd { (does) } } } }
}
