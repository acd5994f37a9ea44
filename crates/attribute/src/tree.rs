//! What the parser says of a frame: which words are the subject of a verb.
//!
//! The surface rules decide where they can: a parser goes wrong inside long quotations.

use crate::frame::Frame;
use crate::lexicon::Small;
use crate::phrase::{Phrase, trimmed, valid};
use record::{Morphology, Relation, Tense, Upos, VerbForm};

/// No word of a phrase stands further from its head, in steps of the tree.
const DEEPEST: usize = 12;

/// The words before a verb that the parser hangs on it as its subject, with all that hangs on them.
pub(crate) fn subject_of(frame: &Frame, verb: usize) -> Option<Phrase> {
    let head = subject_head(frame, verb)?;
    let start = (0..=head).rev().take_while(|&at| hangs_on(frame, at, head)).last()?;
    let is_end = |at: &usize| hangs_on(frame, *at, head) && !(frame.is_comma(*at));
    let end = (head..verb).rev().find(is_end)? + 1;
    // "— as | Orr puts it —", "As | Minister of Ports Orr announced" (goldens `en-as-she-puts-it`,
    // `en-as-minister-of`)
    let opens = |at: &usize| {
        let likens = frame.word(*at) == "as" && (*at == 0 || frame.is_dash(at - 1));
        !frame.is_mark(*at) && !likens && frame.small(*at) != Some(Small::Conjunction)
    };
    let start = (start..end).find(opens)?;
    valid(frame, start..end)
}

/// The noun before a participle that the parser hangs it on: « un message | disant » (golden
/// `fr-message-disant`).
pub(crate) fn noun_of(frame: &Frame, participle: usize) -> Option<Phrase> {
    let syntax = frame.syntax(participle)?;
    matches!(syntax.relation, Relation::Acl | Relation::Amod).then_some(())?;
    let noun = frame.item_of(syntax.head?).filter(|&noun| noun < participle)?;
    let start = (0..=noun).rev().take_while(|&at| hangs_on(frame, at, noun)).last()?;
    valid(frame, trimmed(frame, start..noun + 1))
}

/// The noun that the parser hangs the clause of a verb on: "in the survey, which | found" (golden
/// `en-in-the-survey-which`).
pub(crate) fn antecedent_of(frame: &Frame, verb: usize) -> Option<Phrase> {
    let syntax = frame.syntax(verb).filter(|syntax| syntax.relation == Relation::AclRelcl)?;
    let noun = frame.item_of(syntax.head?).filter(|&noun| noun < verb)?;
    let start = (0..=noun).rev().take_while(|&at| hangs_on(frame, at, noun)).last()?;
    valid(frame, trimmed(frame, start..noun + 1))
}

/// Whether the parser takes a phrase behind a verb for what it is done to. It takes many a French
/// subject so, where the verb stands first.
pub(crate) fn is_object(frame: &Frame, verb: usize, phrase: &Phrase) -> bool {
    let token = frame.items[verb].token;
    phrase
        .clone()
        .filter_map(|at| frame.syntax(at))
        .any(|syntax| syntax.head == Some(token) && syntax.relation == Relation::Obj)
}

/// Where the next act of the same subject begins, a verb of the same form that the parser joins to a
/// verb by "and" or "but": its conjunction, or the comma before that.
pub(crate) fn joined_act(frame: &Frame, verb: usize, from: usize, end: usize) -> Option<usize> {
    let token = frame.items[verb].token;
    let form = frame.syntax(verb)?.morphology;
    // "claimed it was so and claim she lied": a saying in another tense is one too.
    let says = |at: &usize| {
        frame.is_parsed_finite(*at) && frame.verbs(*at).iter().any(|form| form.verb.takes('c'))
    };
    let is_act = |at: &usize| {
        frame.syntax(*at).is_some_and(|syntax| {
            syntax.head == Some(token)
                && syntax.relation == Relation::Conj
                && syntax.upos == Upos::Verb
                && (is_alike(syntax.morphology, form) || says(at))
        })
    };
    let act = (from..end).find(is_act)?;
    let belongs = |at: &usize| {
        matches!(frame.small(*at), Some(Small::Adverb | Small::Auxiliary | Small::Negation))
    };
    let first = (from + 1..=act).rev().find(|at| !belongs(&(at - 1)))?;
    let conjunction = (first - 1).max(from);
    // "rejected it, | suspended the council and ruled", but "called for them to go, set …"
    let is_verb = |at: usize| frame.upos(at) == Some(Upos::Verb);
    let listed = frame.is_comma(conjunction) && !(from..conjunction).any(is_verb);
    let joins = frame.small(conjunction) == Some(Small::Conjunction);
    let comma = conjunction > from && frame.is_comma(conjunction - 1);
    (joins || listed).then(|| conjunction - usize::from(comma))
}

/// The verb that the parser joins a verb to: « a évoqué un risque et | demandé ».
pub(crate) fn conjunct_of(frame: &Frame, verb: usize) -> Option<usize> {
    let syntax = frame.syntax(verb).filter(|syntax| syntax.relation == Relation::Conj)?;
    frame.item_of(syntax.head?).filter(|&first| frame.upos(first) == Some(Upos::Verb))
}

/// The verb that the parser hangs a noun on as its subject.
pub(crate) fn verb_of(frame: &Frame, noun: usize) -> Option<usize> {
    let syntax = frame.syntax(noun)?;
    matches!(syntax.relation, Relation::Nsubj | Relation::NsubjPass).then_some(())?;
    frame.item_of(syntax.head?).filter(|&verb| verb > noun)
}

/// The same form, or "has accused" and "named". Of French participles some tell their tense and some
/// do not (golden `fr-objet-cite`).
fn is_alike(one: Morphology, other: Morphology) -> bool {
    let is_past = |of: Morphology| of.tense == Some(Tense::Past);
    let untold = one.tense.is_none() || other.tense.is_none();
    let participles = [one, other].iter().all(|of| of.verb_form == Some(VerbForm::Participle));
    one.tense == other.tense && (one.verb_form == other.verb_form || is_past(one))
        || untold && participles
}

/// The word that the parser hangs on a verb as its subject.
pub(crate) fn subject_head(frame: &Frame, verb: usize) -> Option<usize> {
    let token = frame.items[verb].token;
    let is_subject = |at: &usize| {
        frame.syntax(*at).is_some_and(|syntax| {
            syntax.head == Some(token)
                && matches!(syntax.relation, Relation::Nsubj | Relation::NsubjPass)
        })
    };
    (0..verb).rev().take(40).find(is_subject)
}

/// Whether the parser hangs a clause on a verb behind an item. It takes some for an object or for an
/// open complement, with a finite verb in them: "found | its ride is soft".
pub(crate) fn has_clause_below(frame: &Frame, verb: usize, from: usize) -> bool {
    let top = frame.items[verb].token;
    let is_finite = |at: usize| {
        let token = frame.items[at].token;
        let helps = |aux: usize| {
            frame.is_parsed_finite(aux)
                && frame.syntax(aux).is_some_and(|syntax| syntax.head == Some(token))
        };
        let plain = |at: &usize| frame.small(*at) != Some(Small::Conjunction);
        frame.is_parsed_finite(at) || (from..at).take_while(plain).any(helps)
    };
    (from..frame.len()).any(|at| {
        frame.syntax(at).filter(|syntax| syntax.head == Some(top)).is_some_and(
            |syntax| match syntax.relation {
                Relation::Ccomp | Relation::Parataxis => true,
                Relation::Obj | Relation::Xcomp => is_finite(at),
                _ => false,
            },
        )
    })
}

/// Whether an item is a word or hangs under it.
fn hangs_on(frame: &Frame, at: usize, head: usize) -> bool {
    let top = frame.items[head].token;
    let mut here = at;
    for _ in 0..DEEPEST {
        let item = &frame.items[here];
        if item.token == top {
            return true;
        }
        let Some(up) = frame.syntax(here).and_then(|syntax| syntax.head) else { return false };
        if up == top {
            return true;
        }
        match frame.item_of(up) {
            Some(next) => here = next,
            None => return false,
        }
    }
    false
}
