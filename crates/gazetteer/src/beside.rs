//! What the names beside a name say: `Binnish, Idlib` holds, `Ohio, Indiana, Iowa` lists.

use crate::candidates::{Asked, Candidate};
use crate::spelling::fold;
use crate::{Kind, Place};
use std::collections::BTreeMap;

/// `Binnish, Idlib`: candidates that lie in a candidate of the next name gain, and so does the
/// candidate that holds them.
pub(crate) fn hold_each_other(asked: &mut [Asked]) {
    for at in 1..asked.len() {
        let (before, after) = asked.split_at_mut(at);
        let (Some(held), Some(holder)) = (before.last_mut(), after.first_mut()) else { continue };
        let twins: Vec<_> = holder.candidates.iter().map(|outer| outer.place.id).collect();
        let is_twin = |inner: &Candidate| twins.contains(&inner.place.id);
        if held.setting.next_listed && !held.candidates.iter().any(is_twin) {
            list_siblings(held, holder);
        }
        if !held.setting.next_holds {
            continue;
        }
        // `Kiev, Kyiv` names one place twice: golden/gazetteer/en-spellings.
        let alone = |inner: &&mut Candidate| !is_twin(inner);
        for inner in held.candidates.iter_mut().filter(alone) {
            for outer in &mut holder.candidates {
                if lies_in(&inner.place, &outer.place) {
                    let gain = if inner.held < HELD { HELD } else { inner.held };
                    inner.held = gain;
                    inner.holder.get_or_insert_with(|| outer.place.name().to_owned());
                    outer.held = outer.held.max(HOLDS);
                }
            }
        }
    }
    share_among_namesakes(asked);
}

const HELD: f32 = 4.0;
const HOLDS: f32 = 1.0;

/// `Ohio, Indiana, Iowa`: divisions of one country in a list speak for each other.
fn list_siblings(one: &mut Asked, next: &mut Asked) {
    for first in &mut one.candidates {
        for second in &mut next.candidates {
            let [left, right] = [&first.place, &second.place];
            if left.facts.kind == Kind::Province
                && right.facts.kind == Kind::Province
                && left.id != right.id
                && left.parent().map(|area| area.id) == right.parent().map(|area| area.id)
            {
                first.listed += LISTED;
                second.listed += LISTED;
            }
        }
    }
}

const LISTED: f32 = 2.5;

/// By the areas that hold it, or for a region by distance.
pub(crate) fn lies_in(inner: &Place, outer: &Place) -> bool {
    if inner.id == outer.id || !outer.facts.kind.is_area() {
        return false;
    }
    match outer.facts.kind {
        Kind::Region | Kind::Natural => {
            let far = inner.facts.point.distance_km(outer.facts.point);
            far <= f64::from(outer.facts.radius_km)
        }
        _ => inner.lies_in(outer.id),
    }
}

/// One report, one meaning: what is said beside one mention of a name counts for the others.
fn share_among_namesakes(asked: &mut [Asked]) {
    let mut held = BTreeMap::new();
    for one in asked.iter() {
        for candidate in one.candidates.iter().filter(|candidate| candidate.held >= HELD) {
            held.insert((fold(one.setting.name), candidate.place.id), candidate.holder.clone());
        }
    }
    for one in asked.iter_mut() {
        let name = fold(one.setting.name);
        for candidate in &mut one.candidates {
            if let Some(holder) = held.get(&(name.clone(), candidate.place.id)) {
                candidate.held = candidate.held.max(HELD);
                candidate.holder.clone_from(holder);
            }
        }
    }
}
