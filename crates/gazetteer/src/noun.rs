//! The names of places of a report, as the noun that the rest of the program speaks of.

use crate::{Answer, Gazetteer, resolve};
use record::{Annotated, CleanSpan, FoundPlace, NameKind, Place};

/// Decides every name of a place of a report, with the index that the program carries.
pub fn places(annotated: &Annotated) -> Vec<Place> {
    let names = annotated.names.iter().filter(|name| name.kind == NameKind::Place);
    let spans: Vec<CleanSpan> = names.map(|name| name.span).collect();
    let answers = resolve(Gazetteer::embedded(), annotated.text(), &spans);
    answers.into_iter().map(noun).collect()
}

fn noun(answer: Answer) -> Place {
    let found = answer.place.zip(answer.precision).map(|(place, precision)| FoundPlace {
        name: place.name().to_owned(),
        kind: place.facts.kind,
        precision,
        north_milli: thousandths(place.facts.point.latitude),
        east_milli: thousandths(place.facts.point.longitude),
        reach_km: place.facts.radius_km,
        within: place.holders().map(|holder| holder.name().to_owned()).collect(),
        country: place.country_code().map(str::to_owned),
        source: place.facts.source.to_string(),
    });
    Place { span: answer.span, found, reasons: answer.reasons }
}

fn thousandths(degrees: f64) -> i32 {
    (degrees * 1000.0).round() as i32
}
