//! What the other places of the report say: a shared country, a common province, nearness.

use crate::beside::lies_in;
use crate::candidates::Asked;
use crate::resolve::is_carried;
use crate::spelling::fold;
use crate::{Kind, Place};
use std::collections::BTreeMap;

/// The places that a round decided, by name, so that a name does not vouch for itself.
pub(crate) struct Around<'a> {
    decided: Vec<(String, Place<'a>)>,
}

impl<'a> Around<'a> {
    /// What the names of a report stand for so far; what nothing carries is left out.
    pub(crate) fn of(asked: &[Asked<'a, '_>], chosen: &[Option<usize>]) -> Self {
        let mut decided: BTreeMap<String, Place<'a>> = BTreeMap::new();
        for (one, choice) in asked.iter().zip(chosen) {
            let candidate = choice.and_then(|at| one.candidates.get(at));
            if let Some(candidate) = candidate.filter(|candidate| is_carried(one, candidate)) {
                decided.entry(fold(one.setting.name)).or_insert(candidate.place);
            }
        }
        Self { decided: decided.into_iter().collect() }
    }

    /// Points of each candidate for the company it would keep.
    pub(crate) fn weigh(&self, asked: &mut Asked) {
        let name = fold(asked.setting.name);
        for candidate in &mut asked.candidates {
            let place = &candidate.place;
            let others = self.decided.iter().filter(|(other, _)| *other != name);
            let mut best: Option<(f32, &Place)> = None;
            let mut compatriots = 0;
            for (_, other) in others {
                let near = nearness(place, other);
                if place.country().is_some_and(|country| {
                    other.country().is_some_and(|other| other.id == country.id)
                }) {
                    compatriots += 1;
                }
                if near > best.map_or(0.0, |(near, _)| near) {
                    best = Some((near, other));
                }
            }
            let share = compatriots as f32 / self.decided.len().max(1) as f32;
            candidate.around = best.map_or(0.0, |(near, _)| near) + SAME_COUNTRY * share;
            candidate.company = best.map(|(_, other)| other.name().to_owned());
        }
    }
}

const SAME_COUNTRY: f32 = 3.0;

/// How much one place of a report speaks for another: the more, the smaller the area that holds
/// both, or the nearer they are.
fn nearness(place: &Place, other: &Place) -> f32 {
    if place.id == other.id {
        return 0.0;
    }
    if lies_in(place, other) || lies_in(other, place) {
        let area = if lies_in(place, other) { other } else { place };
        return match area.facts.kind {
            Kind::District => 2.5,
            Kind::Province => 2.0,
            Kind::Country => 1.5,
            _ => 0.3,
        };
    }
    if place.facts.kind == Kind::Country || other.facts.kind == Kind::Country {
        return 0.0;
    }
    let far = place.facts.point.distance_km(other.facts.point) as f32;
    1.5 * (-far / 200.0).exp()
}
