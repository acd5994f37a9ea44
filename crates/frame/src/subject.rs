//! Who a verb is said of: its own subject, or the one that it shares with the verb above it.

use crate::beside;
use crate::tree::Trees;
use record::{Number, PronounType, Relation, Tense, Upos, VerbForm};

/// The subject of a verb as the grammar has it, and whether the verb is passive.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Voiced {
    /// The head of the subject.
    pub subject: Option<usize>,
    /// The subject is the one to whom it is done.
    pub passive: bool,
}

pub(crate) const SUBJECTS: &[Relation] =
    &[Relation::Nsubj, Relation::NsubjPass, Relation::NsubjCaus, Relation::NsubjOuter];

/// How far up a shared subject is looked for: "he wants to try to begin to …".
const FAR: usize = 4;

/// The subject of `verb`.
pub(crate) fn of(trees: &Trees<'_>, verb: usize) -> Voiced {
    let passive = is_passive(trees, verb);
    let mut at = verb;
    for _ in 0..FAR {
        if let Some(own) = own(trees, at) {
            return Voiced { subject: Some(own), passive };
        }
        match shared(trees, at) {
            Shared::With(verb) => at = verb,
            Shared::Is(noun) => return Voiced { subject: Some(noun), passive },
            Shared::Nobodys => break,
        }
    }
    Voiced { subject: None, passive }
}

/// Whether the verb stands in the passive.
pub(crate) fn is_passive(trees: &Trees<'_>, verb: usize) -> bool {
    let has = |relations: &[Relation]| trees.by(verb, relations).next().is_some();
    if has(&[Relation::AuxPass, Relation::NsubjPass, Relation::OblAgent, Relation::CsubjPass]) {
        return true;
    }
    if has(&[Relation::Aux, Relation::AuxTense]) {
        return false;
    }
    if has(&[Relation::Nsubj]) {
        return is_headline_passive(trees, verb);
    }
    if !is_past_participle(trees, verb) {
        return false;
    }
    match (trees.relation(verb), trees.head(verb)) {
        (Relation::Acl | Relation::Advcl, _) => !has(&[Relation::Obj]),
        (Relation::Conj, Some(above)) => is_passive(trees, above),
        _ => false,
    }
}

/// A participle; behind a noun it may have been read as a past tense: "headquarters torched".
fn is_past_participle(trees: &Trees<'_>, verb: usize) -> bool {
    let form = trees.morphology(verb);
    let is_behind_noun = trees.relation(verb) == Relation::Acl && form.tense == Some(Tense::Past);
    is_behind_noun
        || form.verb_form == Some(VerbForm::Participle) && form.tense != Some(Tense::Present)
}

/// Verbs that are never without whom they are done to; with none, their subject is the one.
const DONE_TO_SOMEONE: &[&str] = &[
    "arrest",
    "detain",
    "jail",
    "imprison",
    "kill",
    "slay",
    "murder",
    "wound",
    "injure",
    "stab",
    "behead",
    "abduct",
    "kidnap",
    "torch",
    "destroy",
    "damage",
    "loot",
    "ransack",
    "seize",
    "raid",
    "bomb",
    "charge",
    "indict",
    "convict",
    "sentence",
    "acquit",
    "sack",
    "oust",
    "dismiss",
    "elect",
    "appoint",
    "name",
    "rescue",
    "evacuate",
    "expel",
    "deport",
    "release",
    "free",
    "ban",
    "suspend",
    "rob",
    "ambush",
    "assassinate",
    "execute",
    "topple",
    "displace",
    "disperse",
    "find",
    "foil",
];

/// "Opposition leader Lena Orr arrested": a headline leaves out "was" (golden
/// `frame/en-headlines`).
fn is_headline_passive(trees: &Trees<'_>, verb: usize) -> bool {
    let is_past = trees.morphology(verb).tense == Some(Tense::Past);
    let has_more =
        [Relation::Obj, Relation::Iobj, Relation::Ccomp, Relation::Xcomp, Relation::Mark];
    is_past
        && trees.relation(verb) == Relation::Root
        && DONE_TO_SOMEONE.contains(&trees.lemma(verb))
        && trees.by(verb, &has_more).next().is_none()
        && beside::misread_object(trees, verb).is_none()
}

/// The noun that a relative clause in the plural speaks of, where the tree has it on a singular
/// below it: « les rebelles du Front de l'Est qui ont mené l'opération » (golden `frame/fr-qui-ont`).
pub(crate) fn agreeing(trees: &Trees<'_>, verb: usize, noun: usize) -> usize {
    const FAR: usize = 4;
    const WITHIN: &[Relation] =
        &[Relation::Nmod, Relation::NmodAppos, Relation::Flat, Relation::FlatName, Relation::Appos];
    let number = |at: usize| trees.morphology(at).number;
    let is_several = |at: usize| {
        number(at) == Some(Number::Plural) || trees.by(at, &[Relation::Conj]).next().is_some()
    };
    let auxiliaries = [Relation::Aux, Relation::AuxTense, Relation::AuxPass, Relation::Cop];
    let told = trees.by(verb, &auxiliaries).chain([verb]).find_map(number);
    if told != Some(Number::Plural) || is_several(noun) {
        return noun;
    }
    let above = |&at: &usize| trees.head(at).filter(|_| WITHIN.contains(&trees.relation(at)));
    std::iter::successors(Some(noun), above).take(FAR).find(|&at| is_several(at)).unwrap_or(noun)
}

/// Whether a word can stand for the noun that a clause hangs on.
pub(crate) fn is_relative(trees: &Trees<'_>, token: usize) -> bool {
    trees.morphology(token).pronoun == Some(PronounType::Relative)
        || matches!(trees.lemma(token), "who" | "which" | "that" | "qui" | "lequel")
}

/// The subject that hangs under the verb itself; for "who" and "qui" whom they stand for.
fn own(trees: &Trees<'_>, verb: usize) -> Option<usize> {
    let mut subjects = trees.by(verb, SUBJECTS);
    let Some(first) = subjects.next() else {
        return misread(trees, verb).or_else(|| left_above(trees, verb));
    };
    // The title and the name read as two: "Opposition leader Lena Orr arrested" (golden
    // `frame/en-headlines`).
    let is_named = |at: &usize| *at == first + 1 && trees.upos(*at) == Upos::ProperNoun;
    let subject = subjects.next().filter(is_named).unwrap_or(first);
    if trees.relation(verb) == Relation::AclRelcl && is_relative(trees, subject) {
        return trees.head(verb).map(|noun| agreeing(trees, verb, noun));
    }
    // "The group's goal was fighting them", « l'objectif de Kiev est de libérer … » : who has the
    // goal (golden `fr-objectif-est-de`).
    let is_aim = AIMS.contains(&trees.lemma(subject))
        || trees.has_copula(verb) && trees.upos(verb) == Upos::Verb && !trees.is_infinitive(verb);
    if is_aim {
        return owner(trees, subject);
    }
    Some(trees.counted_below(subject))
}

/// What stands before a finite verb like its subject, but was hung there as something else:
/// "Pyongyang on Thursday fired" (golden `en-subject-before-time`).
fn misread(trees: &Trees<'_>, verb: usize) -> Option<usize> {
    let is_finite = trees.morphology(verb).verb_form == Some(VerbForm::Finite);
    let stands_alone =
        matches!(trees.relation(verb), Relation::Root | Relation::Ccomp | Relation::Parataxis);
    if !is_finite || !stands_alone {
        return None;
    }
    let before = trees.dependents(verb).iter().copied().filter(|&at| at < verb);
    before.into_iter().find_map(|at| {
        let case = [Relation::Case, Relation::Mark, Relation::Cop];
        let is_free = !trees.is_time(at) && trees.by(at, &case).next().is_none();
        let is_noun = matches!(trees.upos(at), Upos::Noun | Upos::ProperNoun)
            || trees.is_name(at)
            || trees.by(at, &[Relation::Nummod]).next().is_some();
        // "Russian President Boris Yeltsin" may hang by its first word.
        let title = trees.by(at, &[Relation::Appos, Relation::Flat]).find(|&at| trees.is_name(at));
        (is_free && trees.upos(at) != Upos::Punctuation).then_some(if is_noun {
            Some(at)
        } else {
            title.filter(|_| is_free)
        })?
    })
}

/// "Lena Orr, the mayor, left on Monday, an official said": of two subjects of the verb above, the
/// one before what is said belongs there (golden `en-subject-left-above`).
fn left_above(trees: &Trees<'_>, verb: usize) -> Option<usize> {
    let above = trees.head(verb).filter(|_| trees.relation(verb) == Relation::Ccomp)?;
    let subjects: Vec<usize> = trees.by(above, SUBJECTS).collect();
    let [first, second, ..] = subjects[..] else { return None };
    (first < verb && verb < second && verb < above).then_some(first)
}

/// What someone has in mind, and does not act itself.
const AIMS: &[&str] = &[
    "aim",
    "goal",
    "objective",
    "purpose",
    "intention",
    "mission",
    "plan",
    "task",
    "objectif",
    "but",
    "projet",
];

enum Shared {
    /// The subject of that verb.
    With(usize),
    /// This noun.
    Is(usize),
    /// Nobody's.
    Nobodys,
}

/// Where a verb without a subject of its own has it from.
fn shared(trees: &Trees<'_>, verb: usize) -> Shared {
    let Some(above) = trees.head(verb) else { return Shared::Nobodys };
    match trees.relation(verb) {
        Relation::Advcl if is_others_act(trees, verb) => {
            controller(trees, verb, above).map_or(Shared::With(above), Shared::Is)
        }
        Relation::Conj | Relation::Advcl => Shared::With(above),
        Relation::Xcomp | Relation::Ccomp => match controller(trees, verb, above) {
            Some(noun) => Shared::Is(noun),
            None if trees.relation(verb) == Relation::Xcomp => Shared::With(above),
            None if is_perfect_infinitive(trees, verb) => Shared::With(above),
            None => Shared::Nobodys,
        },
        Relation::Acl if is_aim(trees, verb) => match (owner(trees, above), trees.head(above)) {
            (Some(owner), _) => Shared::Is(owner),
            (None, Some(governor)) if trees.upos(governor) == Upos::Verb => Shared::With(governor),
            _ => Shared::Nobodys,
        },
        Relation::Acl if is_noun(trees, above) => Shared::Is(above),
        _ => Shared::Nobodys,
    }
}

/// « assure avoir transmis le rapport » : it may hang like a clause with a subject (golden
/// `fr-assure-avoir`).
fn is_perfect_infinitive(trees: &Trees<'_>, verb: usize) -> bool {
    trees.by(verb, &[Relation::AuxTense]).any(|auxiliary| trees.is_infinitive(auxiliary))
}

/// "accused them of shelling", "kept them from leaving", « accusé d'avoir tué », « condamné pour
/// avoir tué » : the act is not the subject's (golden `en-accused`, `fr-accuse`).
fn is_others_act(trees: &Trees<'_>, verb: usize) -> bool {
    let is_past = trees.by(verb, &[Relation::AuxTense, Relation::Aux]).next().is_some();
    // "before leaving", « avant de partir » : the small word has another before it.
    let stands_alone = |mark: usize| {
        let before = mark.checked_sub(1).map_or("", |at| trees.lemma(at));
        !matches!(
            before,
            "avant" | "afin" | "lieu" | "plus" | "loin" | "près" | "instead" | "ahead"
        )
    };
    let mut marks = trees.by(verb, &[Relation::Mark, Relation::Case]);
    marks.any(|mark| match trees.lemma(mark) {
        _ if !stands_alone(mark) => false,
        "of" | "from" | "into" | "for" | "de" | "à" => true,
        "pour" => is_past,
        _ => false,
    })
}

/// Whom the verb above makes the doer: "ordered the troops to leave".
fn controller(trees: &Trees<'_>, verb: usize, above: usize) -> Option<usize> {
    const OBJECTS: &[Relation] = &[Relation::Obj, Relation::Iobj, Relation::NsubjPass];
    let object = trees.by(above, OBJECTS).find(|&object| object < verb && is_noun(trees, object));
    object.or_else(|| beside::misread_object(trees, above).filter(|&object| object < verb))
}

/// Whether a clause says what a noun is for, and not what it does: "their aim of fighting",
/// "a decision to leave", "le refus de négocier".
fn is_aim(trees: &Trees<'_>, verb: usize) -> bool {
    trees.is_infinitive(verb) || trees.by(verb, &[Relation::Mark, Relation::Case]).next().is_some()
}

/// Whose the aim is.
fn owner(trees: &Trees<'_>, noun: usize) -> Option<usize> {
    let owner = trees.by(noun, &[Relation::NmodPoss]).next();
    let of = || {
        trees.by(noun, &[Relation::Nmod]).find(|&at| {
            let mut cases = trees.by(at, &[Relation::Case]);
            cases.any(|case| matches!(trees.lemma(case), "of" | "de"))
        })
    };
    owner.or_else(of).filter(|&at| trees.upos(at) != Upos::Pronoun)
}

fn is_noun(trees: &Trees<'_>, token: usize) -> bool {
    matches!(trees.upos(token), Upos::Noun | Upos::ProperNoun | Upos::Pronoun)
}
