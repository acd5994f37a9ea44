//! What stands beside a verb or noun: each phrase with the word of its place.
//!
//! A place is a preposition in dictionary form, or one of `subject`, `object`, `owner`, `do`:
//! the last is a clause in the infinitive ("told them to leave").

use crate::subject::Voiced;
use crate::tree::Trees;
use record::{Relation, Upos};

/// The head of a phrase, and its place.
pub(crate) type Beside<'a> = (&'a str, usize);

/// What stands beside a verb that has no noun of its own in the pattern.
pub(crate) fn a_verb<'a>(trees: &Trees<'a>, verb: usize, voiced: Voiced) -> Vec<Beside<'a>> {
    let mut places = Vec::new();
    if !voiced.passive {
        places.extend(voiced.subject.map(|at| ("subject", at)));
    }
    let object = object(trees, verb, voiced);
    places.extend(object.map(|at| ("object", at)));
    // "gave them arms", « leur a donné des armes » : the bare one is the one to whom.
    let bare = |at: &usize| trees.by(*at, &[Relation::Case]).next().is_none();
    for given in trees.by(verb, &[Relation::Iobj]).filter(bare) {
        places.extend([("to", given), ("à", given)]);
        if object.is_none() {
            places.push(("object", given));
        }
    }
    prepositions(trees, verb, &mut places);
    let infinitives = trees
        .by(verb, &[Relation::Xcomp, Relation::Ccomp, Relation::Advcl])
        .filter(|&at| trees.is_infinitive(at));
    for clause in infinitives {
        places.push(("do", clause));
        // « appeler à déposer les armes » : la préposition tient au verbe.
        let mark = trees.by(clause, &[Relation::Mark, Relation::Case]).next();
        places.extend(mark.map(|mark| (trees.lemma(mark), clause)));
    }
    places
}

/// The head of what it is done to.
pub(crate) fn object(trees: &Trees<'_>, verb: usize, voiced: Voiced) -> Option<usize> {
    if voiced.passive {
        return voiced.subject;
    }
    let object = trees.by(verb, &[Relation::Obj, Relation::ObjLvc, Relation::ObjAgent]).next();
    let object = object.or_else(|| misread_object(trees, verb))?;
    Some(trees.counted_below(whom_before(trees, verb, object).unwrap_or(object)))
}

/// "Recruited fighters to send them to the front", « réorganiser les combattants pour les envoyer » :
/// the pronoun of what is meant stands for what the verb before it has as its object (golden
/// `en-to-send-them`, `fr-pour-les-envoyer`).
fn whom_before(trees: &Trees<'_>, verb: usize, object: usize) -> Option<usize> {
    const THEM: &[&str] =
        &["they", "them", "he", "him", "she", "her", "it", "le", "la", "les", "il", "lui"];
    let is_meant = matches!(trees.relation(verb), Relation::Advcl | Relation::Xcomp);
    if !is_meant || !trees.is_infinitive(verb) || trees.upos(object) != Upos::Pronoun {
        return None;
    }
    let is_them = THEM.contains(&trees.word(object).to_lowercase().as_str());
    let above = trees.head(verb).filter(|&above| is_them && above < verb)?;
    let noun = trees.by(above, &[Relation::Obj]).find(|&at| at < verb && at != object)?;
    let number = |at: usize| trees.morphology(at).number;
    let may_be = number(object).zip(number(noun)).is_none_or(|(one, two)| one == two);
    (trees.upos(noun) == Upos::Noun && may_be).then_some(noun)
}

/// A noun right behind the verb with no preposition, which was hung there as an oblique:
/// "deported 168 Liberians for …" (golden `en-object-as-oblique`).
pub(crate) fn misread_object(trees: &Trees<'_>, verb: usize) -> Option<usize> {
    const OBLIQUE: &[Relation] =
        &[Relation::Obl, Relation::OblArg, Relation::OblMod, Relation::OblUnmarked];
    let noun = trees.by(verb, OBLIQUE).find(|&at| at > verb)?;
    let is_bare = trees.by(noun, &[Relation::Case]).next().is_none();
    let is_noun = matches!(trees.upos(noun), Upos::Noun | Upos::ProperNoun);
    (is_bare && is_noun && !trees.is_time(noun)).then_some(noun)
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

/// What is said to be a noun: "miners" of "miners are on strike".
pub(crate) fn copular_subject(trees: &Trees<'_>, noun: usize) -> Option<usize> {
    let mut subjects = trees.by(noun, &[Relation::Nsubj, Relation::NsubjOuter]);
    subjects.next().filter(|_| trees.has_copula(noun))
}

/// What a verb says that there is: "there were 200 people on board", « il y avait 200 personnes »
/// (golden `en-there-were`, `fr-il-y-avait`).
pub(crate) fn existing(trees: &Trees<'_>, verb: usize) -> Option<usize> {
    const EMPTY: &[Relation] = &[Relation::Expl, Relation::ExplSubj];
    const THERE: &[Relation] = &[Relation::Nsubj, Relation::Obj];
    let is_there = matches!(trees.lemma(verb), "be" | "avoir" | "rester" | "remain")
        && trees.by(verb, EMPTY).next().is_some();
    trees.by(verb, THERE).find(|at| *at > verb).filter(|_| is_there)
}

/// The name before a noun that says whose it is: "an Australian ultimatum", "UN calls".
pub(crate) fn name_before(trees: &Trees<'_>, noun: usize) -> Option<usize> {
    trees.by(noun, &[Relation::Amod, Relation::Compound, Relation::NmodDesc]).find(|&at| {
        let word = trees.word(at);
        // A capital at the beginning of a sentence says nothing: "Deadly clashes".
        let is_inside =
            at.checked_sub(1).is_some_and(|before| trees.sentence(before) == trees.sentence(at));
        let is_named = trees.is_name(at) || trees.upos(at) == Upos::Adjective && is_inside;
        is_named && word.starts_with(char::is_uppercase) && word.chars().any(char::is_lowercase)
            || trees.is_name(at)
    })
}
