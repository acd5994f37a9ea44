//! What stands beside a verb or noun: each phrase with the word of its place.
//!
//! A place is a preposition in dictionary form, or one of `subject`, `object`, `owner`, `do`:
//! the last is a clause in the infinitive ("told them to leave").

use crate::subject::Voiced;
use crate::tree::Trees;
use record::{Relation, VerbForm};

/// The head of a phrase, and its place.
pub(crate) type Beside<'a> = (&'a str, usize);

/// What stands beside a verb that has no noun of its own in the pattern.
pub(crate) fn a_verb<'a>(trees: &Trees<'a>, verb: usize, voiced: Voiced) -> Vec<Beside<'a>> {
    let mut places = Vec::new();
    if !voiced.passive {
        places.extend(voiced.subject.map(|at| ("subject", at)));
    }
    places.extend(object(trees, verb, voiced).map(|at| ("object", at)));
    prepositions(trees, verb, &mut places);
    let infinitives = trees
        .by(verb, &[Relation::Xcomp, Relation::Ccomp])
        .filter(|&at| trees.morphology(at).verb_form == Some(VerbForm::Infinitive));
    places.extend(infinitives.map(|at| ("do", at)));
    places
}

/// The head of what it is done to.
pub(crate) fn object(trees: &Trees<'_>, verb: usize, voiced: Voiced) -> Option<usize> {
    if voiced.passive {
        return voiced.subject;
    }
    trees.by(verb, &[Relation::Obj, Relation::ObjLvc, Relation::ObjAgent]).next()
}

/// The phrases with a preposition that hang under a token, and whose it is.
pub(crate) fn prepositions<'a>(trees: &Trees<'a>, head: usize, places: &mut Vec<Beside<'a>>) {
    for &noun in trees.dependents(head) {
        match trees.relation(noun) {
            Relation::Obl
            | Relation::OblArg
            | Relation::OblMod
            | Relation::OblAgent
            | Relation::Nmod
            | Relation::Iobj => {
                let mut cases = trees.by(noun, &[Relation::Case]);
                places.extend(cases.next().map(|case| (trees.lemma(case), noun)));
            }
            Relation::NmodPoss => places.push(("owner", noun)),
            _ => {}
        }
    }
}
