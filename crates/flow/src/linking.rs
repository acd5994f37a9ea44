//! Who is who over all reports of a case: bearers and judgements out, actors in.

use link::actors::{Bearer, Judged};
use record::ActorClass;
use store::{Case, Error, StoredBearer};

/// Changes when the same bearers would give other actors.
const LINKER: &str = "linker 1";

/// Links the names of all reports into actors and stores them in the place of those that were
/// there. What a person judged is kept. Nothing is done in a case with nothing new.
pub fn link(case: &Case) -> Result<(), Error> {
    if case.actors_are_current(LINKER)? {
        return Ok(());
    }
    let bearers: Vec<Bearer> = case.bearers()?.into_iter().filter_map(bearer).collect();
    let judged: Vec<Judged> = case
        .judgements()?
        .into_iter()
        .map(|judged| Judged { a: judged.a, b: judged.b, verdict: judged.verdict })
        .collect();
    let actors = link::actors::link(&bearers, &judged);
    case.write_actors(&actors.all, &actors.apart, LINKER)
}

/// What linking looks at; nothing for a ship, a law, a work.
fn bearer(stored: StoredBearer) -> Option<Bearer> {
    let class = ActorClass::of(stored.kind)?;
    let StoredBearer { id, label, mut names, context, .. } = stored;
    if names.is_empty() {
        names.push(label.clone());
    }
    Some(Bearer { id, class, label, names, context })
}
