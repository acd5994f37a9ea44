//! What made this case, and how often it is right.

use crate::address::Address;
use crate::site::{MeasuredStep, Site};
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
                "Scores of 100 against data that people annotated; what is missing to 100 is the error. "
                "Rules were chosen on the sets called dev, examples, seeds and golden: expect less on other texts. "
                "Those called score were only scored."
            }
            @for step in &about.measured { (measured(step)) }
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

fn measured(step: &MeasuredStep) -> Markup {
    html! {
        details {
            summary { (step.name) }
            p.small { (step.means) }
            table {
                thead {
                    tr {
                        th scope="col" { "Set" }
                        th scope="col" { "Measure" }
                        th.number scope="col" { "Score" }
                    }
                }
                tbody {
                    @for (set, measure, score) in &step.scores {
                        tr {
                            th scope="row" { (set) }
                            td { (measure) }
                            td.number { (format!("{score:.1}")) }
                        }
                    }
                }
            }
        }
    }
}

fn rows(rows: &[(String, String)]) -> Markup {
    html! { dl { @for (name, does) in rows { dt { (name) } dd { (does) } } } }
}
