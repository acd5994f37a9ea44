//! Decides which place each name of one report stands for.
//!
//! Every candidate of a name gathers points: for what it is and how many people live there, for
//! the words beside the name, for lying in the place named next to it, for sharing a country or
//! a neighbourhood with the other places of the report. Names are decided together, in a few
//! rounds: the first looks at each name with its neighbours, the later ones at all that the one
//! before decided. What no evidence carries stays unresolved.
//!
//! What is left out on purpose: whether a word is a name of a place at all.

use crate::beside::hold_each_other;
use crate::candidates::{Asked, Candidate, Filed, candidates};
use crate::company::Around;
use crate::setting::{Setting, setting};
use crate::{Gazetteer, Kind, Place, Precision};
use record::CleanSpan;
use std::collections::HashMap;

/// What became of one name.
#[derive(Clone, Debug)]
pub struct Answer<'a> {
    /// The name, as it was asked.
    pub span: CleanSpan,
    /// The place; `None` when nothing carries one.
    pub place: Option<Place<'a>>,
    /// How exactly the report says where.
    pub precision: Option<Precision>,
    /// Why, in words; for an unresolved name, why not.
    pub reasons: Vec<String>,
}

/// Decides every name of a report; answers come in the order of the names. Spans are in order
/// and lie in the text, which is the whole story: the words around a name count.
pub fn resolve<'a>(gazetteer: &'a Gazetteer, text: &str, names: &[CleanSpan]) -> Vec<Answer<'a>> {
    let nexts = names.iter().skip(1).copied().map(Some).chain([None]);
    // A report says most of its names more than once.
    let mut filed = HashMap::new();
    let mut asked: Vec<Asked> = names
        .iter()
        .zip(nexts)
        .map(|(span, next)| {
            let setting = setting(text, *span, next);
            let written = span.of(text);
            let filed = filed
                .entry((setting.name, written))
                .or_insert_with(|| Filed::under(gazetteer, setting.name, written));
            let candidates = candidates(filed, &setting, written);
            Asked { span: *span, setting, candidates }
        })
        .collect();
    hold_each_other(&mut asked);
    let mut chosen: Vec<Option<usize>> = asked.iter().map(best).collect();
    for _ in 0..ROUNDS {
        let around = Around::of(&asked, &chosen);
        for one in &mut asked {
            around.weigh(one);
        }
        chosen = asked.iter().map(best).collect();
    }
    let answers = asked.iter().zip(&chosen).map(|(one, choice)| answer(one, *choice));
    answers.collect()
}

/// Rounds of looking at the other places; decisions stand still after two, as a rule.
const ROUNDS: usize = 3;

/// The best candidate: most points, then the most people, then the first of the index.
fn best(asked: &Asked) -> Option<usize> {
    let rank = |candidate: &Candidate| (candidate.points(), candidate.place.facts.population);
    let all = asked.candidates.iter().enumerate();
    all.max_by(|(at, one), (other_at, other)| {
        let (points, people) = rank(one);
        let (other_points, other_people) = rank(other);
        points.total_cmp(&other_points).then(people.cmp(&other_people)).then(other_at.cmp(at))
    })
    .map(|(at, _)| at)
}

/// A village needs more than its name: the place beside it, or company of its country. A place
/// that only sounds like the name needs near company.
pub(crate) fn is_carried(asked: &Asked, candidate: &Candidate) -> bool {
    let facts = candidate.place.facts;
    let company = candidate.held + candidate.around;
    if !candidate.exact {
        return company >= CLOSE_COMPANY;
    }
    let small = match facts.kind {
        Kind::Town | Kind::Neighbourhood => facts.population < VILLAGE,
        kind => kind == Kind::District,
    };
    let only_one = asked.candidates.len() == 1 && facts.population > 0;
    !small || only_one || company >= COMPANY
}

fn answer<'a>(asked: &Asked<'a, '_>, choice: Option<usize>) -> Answer<'a> {
    let span = asked.span;
    let unresolved = |reason: &str| Answer {
        span,
        place: None,
        precision: None,
        reasons: vec![reason.to_owned()],
    };
    let Some(candidate) = choice.and_then(|at| asked.candidates.get(at)) else {
        return unresolved("no place of this name is known");
    };
    if !is_carried(asked, candidate) {
        return unresolved("nothing in the report points to one of the small places so named");
    }
    Answer {
        span,
        place: Some(candidate.place),
        precision: Some(precision(candidate.place.facts.kind, &asked.setting)),
        reasons: reasons(asked, candidate),
    }
}

/// Inhabitants below which a name alone is not enough.
const VILLAGE: u64 = 15_000;
/// Points of company that carry a village.
const COMPANY: f32 = 1.0;
/// Points that carry a place that only sounds like the name: more than a common country gives.
const CLOSE_COMPANY: f32 = 3.0;

fn precision(kind: Kind, setting: &Setting) -> Precision {
    if setting.vague.is_some() {
        return Precision::Vague;
    }
    match kind {
        Kind::Town | Kind::Neighbourhood => Precision::Town,
        Kind::District => Precision::District,
        Kind::Province => Precision::Province,
        Kind::Country => Precision::Country,
        Kind::Region | Kind::Continent | Kind::Natural => Precision::Region,
    }
}

fn reasons(asked: &Asked, candidate: &Candidate) -> Vec<String> {
    let mut reasons = Vec::new();
    let rivals = asked.candidates.len() - 1;
    match (candidate.exact, rivals) {
        (true, 0) => reasons.push("the only place so spelled".to_owned()),
        (true, 1) => reasons.push("so spelled, as one other place is".to_owned()),
        (true, _) => reasons.push(format!("so spelled, as {rivals} other places are")),
        (false, _) => reasons.push(format!("sounds like {}", candidate.place.name())),
    }
    if let Some((_, word)) = &asked.setting.rank {
        reasons.push(format!("called '{word}'"));
    }
    if let Some(words) = &asked.setting.vague {
        reasons.push(format!("an area by the word '{words}'"));
    }
    if asked.setting.dateline {
        reasons.push("in the dateline".to_owned());
    }
    if let Some(holder) = &candidate.holder {
        reasons.push(format!("lies in {holder}, named beside it"));
    } else if let Some(company) = candidate.company.as_ref().filter(|_| candidate.is_supported()) {
        reasons.push(format!("goes with {company}, named in the report"));
    }
    if rivals > 0 && !candidate.is_supported() {
        reasons.push("the best known of them".to_owned());
    }
    reasons
}
