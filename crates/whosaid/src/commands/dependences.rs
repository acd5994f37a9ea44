//! `whosaid show dependences` and `show dependence`: which reports lean on which.

use crate::dossier::{in_words, leaning, one_dependence};
use crate::stop::Stop;
use crate::terminal::{Output, Page};
use record::DependenceId;
use std::io::Write;
use store::{Case, StoredDependence};

/// Every dependence, a line each; in JSON with its passages.
pub fn dependences(case: &Case, json: bool, out: &mut Output) -> Result<(), Stop> {
    for edge in case.dependences()? {
        if json {
            out.line(&export::dependence(&load(case, edge.id)?))?;
        } else {
            let mut page = Page::new(out.width());
            page.small_print(0, &in_words(&edge), &edge.id.to_string());
            out.write_all(page.finish().as_bytes())?;
        }
    }
    Ok(())
}

/// One dependence with the passages that show it.
pub fn dependence(case: &Case, word: &str, json: bool, out: &mut Output) -> Result<(), Stop> {
    let id = word
        .parse()
        .map_err(|error: String| Stop::with_hint(error, "whosaid show dependences lists them"))?;
    let dependence = load(case, id)?;
    if json {
        return Ok(out.line(&export::dependence(&dependence))?);
    }
    let mut page = Page::new(out.width());
    one_dependence(&mut page, &dependence);
    Ok(out.write_all(page.finish().as_bytes())?)
}

/// What the overview says of them, as it is laid out below the roots.
pub fn below_overview(case: &Case, page: &mut Page) -> Result<(), Stop> {
    leaning(page, &case.dependences()?, &case.stories()?);
    Ok(())
}

fn load(case: &Case, id: DependenceId) -> Result<StoredDependence, Stop> {
    case.dependence(id)?.ok_or_else(|| {
        Stop::with_hint(
            format!("no dependence {id} in this case"),
            "whosaid show dependences lists them",
        )
    })
}
