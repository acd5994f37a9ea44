//! What follows a verb of saying: the words to whom and how, then what opens the content.

use crate::asides::{
    Adjunct, adjunct, after_comma, before_infinitive, behind_aside, behind_means,
    past_time_before_that, time_after,
};
use crate::clause::opens_clause;
use crate::finite::has_finite_verb;
use crate::frame::Frame;
use crate::group::{Group, Use};
use crate::infinitive::is_infinitive;
use crate::lexicon::{Noun, Small, Tongue, Verb};
use crate::object::{keeps_account, opens_estimate, opens_object, opens_plea};
use crate::phrase::phrase_after;
use crate::tree::{has_clause_below, subject_head};
use crate::unmarked::{asks_as_spoken, is_said_bare, speaks_unmarked};
use record::Upos;
use std::ops::Range;

/// What opens the content on the right of a cue.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Opener {
    /// A quotation, after a comma, a colon or nothing.
    Quote,
    /// A colon, and then no quotation.
    Colon,
    /// A colon that ends the frame: the content is the next one.
    ColonAtEnd,
    /// "that", "que".
    That,
    /// "how", "whether", "si".
    Interrogative,
    /// A clause with nothing to open it.
    Bare,
    /// "to leave", "de partir".
    Infinitive,
    /// A preposition of the verb.
    Preposition,
    /// A noun phrase.
    Object,
    /// "denied having": a gerund.
    Gerund,
    /// There is no content on the right.
    Nothing,
}

/// The right side of a cue.
#[derive(Clone, Debug)]
pub(crate) struct Opening {
    pub(crate) opener: Opener,
    /// The first item of the content.
    pub(crate) at: usize,
    /// One past the last item of the cue: takes in the preposition of "called for".
    pub(crate) cue_end: usize,
    pub(crate) addressee: Option<Range<usize>>,
    /// One past the last item that belongs to the saying when there is no content here.
    pub(crate) tail_end: usize,
}

/// Reads the right side of a verb group from item `from`.
pub(crate) fn opening(frame: &Frame, group: &Group, from: usize) -> Opening {
    let mut found = Opening {
        opener: Opener::Nothing,
        at: from,
        cue_end: group.items.end,
        addressee: None,
        tail_end: from,
    };
    let verb = group.verb;
    let french = frame.tongue == Some(Tongue::French);
    let mut at = from;
    // Only adverbs and times stand between the verb and this place: « dénonce également le … ».
    let mut direct = true;
    // « n'exclut pas | de partir » (golden `fr-nexclut-pas-de`)
    if group.negated && matches!(frame.word(at), "pas" | "plus" | "jamais" | "guère") {
        at += 1;
        found.cue_end = at;
    }
    let first = at;
    while at < frame.len() {
        found.tail_end = at;
        if frame.quote(at).is_some() {
            return found.with(Opener::Quote, at);
        }
        if frame.is_mark(at) {
            if frame.word(at) == ":" {
                let opener = match frame.quote(at + 1) {
                    Some(_) => Opener::Quote,
                    None if frame.is_end(at + 1) => Opener::ColonAtEnd,
                    None => Opener::Colon,
                };
                return found.with(opener, at + 1);
            }
            if frame.is_comma(at) && at + 1 == frame.len() {
                return found.with(Opener::ColonAtEnd, at + 1);
            }
            // "tries to — as Orr puts it — | “end it”" (golden `en-as-she-puts-it`)
            if frame.is_dash(at) && frame.quote(at + 1).is_some() {
                return found.with(Opener::Quote, at + 1);
            }
            // "told the council today (3 May) that" (golden `en-updated-that`)
            if let Some(that) = that_behind_bracket(frame, at) {
                at = that;
                continue;
            }
            if frame.is_comma(at) && speaks_unmarked(frame, group, at) {
                return found.with(Opener::Colon, at + 1);
            }
            if direct && let Some(opener) = behind_aside(frame, group, at) {
                let (opener, at) = opener;
                found.cue_end = if opener == Opener::Preposition { at } else { found.cue_end };
                return found.with(opener, at);
            }
            if frame.is_comma(at) {
                match after_comma(frame, at) {
                    Some(next) => {
                        at = next;
                        continue;
                    }
                    None => return found,
                }
            }
            return found;
        }
        // "argued for decades that": when it was argued (golden `en-argued-for-years`).
        let leads_to_that = || {
            let phrase = phrase_after(frame, at + 1).filter(|phrase| phrase.start == at + 1);
            let phrase = phrase.or_else(|| time_after(frame, at + 1));
            phrase.is_some_and(|phrase| frame.small(phrase.end) == Some(Small::That))
        };
        // "asked the state for five cranes" (golden `en-asked-the-state-for`); in a quotation it is what
        // its speaker tells.
        // "thanked the crew for their patience" (golden `en-thanked-for`)
        let gives = matches!(verb.lemma, "thank" | "congratulate" | "compliment");
        let asks = verb.lemma == "ask" && frame.word(at) == "for" && frame.quotation.is_none();
        let asks_for =
            (asks || gives) && found.addressee.as_ref().is_some_and(|told| told.end == at);
        if direct || asks_for || is_behind_addressee(frame, verb, &found, at) {
            if (verb.prepositions.contains(&frame.word(at)) && verb.takes('p')
                || is_own_preposition(frame, group, at))
                && !opens_request(frame, group, at)
                && (group.negated || !only_denied(verb.lemma))
                && !pleases(frame, group, at)
                && (verb.lemma != "committed" || is_gerund(frame, at + 1))
                && (!matches!(verb.lemma, "tenir" | "stick") || keeps_account(frame, group, at))
                // « appelle à 15 h 48 » (golden `fr-appelle-a-15-h`)
                && !(verb.lemma == "appeler" && frame.is_number(at + 1))
                && !(verb.takes('c') && leads_to_that())
            {
                found.cue_end = at + 1;
                return found.with(Opener::Preposition, at + 1);
            }
            if at == from && frame.word(at) == "back" {
                at += 1;
                continue;
            }
        }
        if is_only(frame, group, at) {
            return found.with(Opener::Object, at + 1);
        }
        if let Some(end) = past_time_before_that(frame, at) {
            at = end;
            direct = false;
            continue;
        }
        if at == from && is_said_bare(frame, group, at) {
            return found.with(Opener::Infinitive, at);
        }
        let was_told = group.use_ == Use::Passive && group.verb.lemma == "tell" && at == from;
        if let Some(opener) = clause_opener(frame, group, at, found.addressee.is_some() || was_told)
        {
            return found.with(opener, at);
        }
        if verb.takes('c')
            && let Some(that) = that_behind_clause(frame, at)
        {
            return found.with(Opener::That, that);
        }
        if at == first
            && takes_addressee(frame, group)
            // "The town was told its ferry would go" (golden `en-was-told-bare`)
            && !(group.use_ == Use::Passive && group.verb.lemma == "tell")
            && !is_told_of(frame.word(at))
            && let Some(end) = addressee_end(frame, at)
            && !is_asked_for(frame, group, at, end)
        {
            found.addressee = Some(at..end);
            direct = false;
            at = end;
            continue;
        }
        // "asked Orr about plans the town had": no clause of hers (golden `en-asked-about`).
        // "think about part of it – you must": nor of theirs (golden `en-think-about`).
        let thinks = matches!(verb.lemma, "think" | "know" | "hear" | "learn");
        if frame.word(at) == "about" && (found.addressee.is_some() || thinks) {
            return found;
        }
        // « revendique 4 000 adhérents » (golden `fr-objet-nombre`)
        let counts = frame.is_number(at) && !frame.is_time(at + 1) && !frame.is_end(at + 1);
        let is_named = opens_estimate(frame, group, at) || opens_plea(frame, group, at);
        if direct
            && (is_named
                || (counts
                    || frame.word(at) == "des"
                    || frame.word(at) == "d'" && frame.word(at + 1) == "autres")
                    && verb.takes('o')
                    && opens_object(frame, group, at))
        {
            return found.with(Opener::Object, at);
        }
        // « avaient rejeté la semaine dernière | une offre » (golden `fr-rejete-la-semaine-derniere`)
        let when = time_after(frame, at).filter(|when| when.len() > 1 && french && direct);
        if let Some(when) = when {
            let is_last =
                |word| matches!(word, "dernier" | "dernière" | "passé" | "passée" | "même");
            at = when.end + usize::from(is_last(frame.word(when.end)));
            continue;
        }
        if direct && let Some(object) = behind_means(frame, at) {
            at = object;
            continue;
        }
        // « alertait dès 2024 | sur ces pratiques », "warned in March | of a breach" (goldens
        // `fr-alertait-des`, `en-warned-in-of`)
        let dated = time_after(frame, at + 1)
            .filter(|_| direct && frame.small(at) == Some(Small::Preposition))
            .filter(|time| verb.takes('p') && verb.prepositions.contains(&frame.word(time.end)));
        if let Some(time) = dated {
            at = time.end;
            continue;
        }
        if let Some(Adjunct { end, addressee }) = adjunct(frame, at) {
            direct &= french && found.addressee.is_none() && addressee.is_none() && verb.takes('o')
                || frame.is_time(at)
                || frame.is_number(at)
                || frame.small(at) == Some(Small::Adverb);
            found.addressee = found.addressee.or(addressee);
            at = end;
            continue;
        }
        return if at == first && verb.takes('s') && opens_wish(frame, at) {
            found.with(Opener::Infinitive, at)
        } else if at == from && verb.takes('g') && is_gerund(frame, at) {
            found.with(Opener::Gerund, at)
        } else if (direct || is_behind_addressee(frame, verb, &found, at))
            && opens_object(frame, group, at)
        {
            found.with(Opener::Object, at)
        } else {
            found
        };
    }
    found.tail_end = frame.len();
    found
}

impl Opening {
    fn with(mut self, opener: Opener, at: usize) -> Self {
        self.opener = opener;
        self.at = at;
        self
    }
}

/// « recommande aux habitants la prudence » (golden `fr-objet-apres-destinataire`).
fn is_behind_addressee(frame: &Frame, verb: &Verb, found: &Opening, at: usize) -> bool {
    let french = frame.tongue == Some(Tongue::French);
    // "warned the crews against sailing" (golden `en-warned-them-against`)
    let warns = verb.lemma == "warn" && frame.word(at) == "against";
    (french || warns) && found.addressee.as_ref().is_some_and(|told| told.end == at)
}

/// "did not respond to": an answer says something, no answer declines to.
fn only_denied(lemma: &str) -> bool {
    matches!(lemma, "reply" | "respond" | "répondre")
}

/// "did not appeal to Orr": it did not please her (golden `en-did-not-appeal`).
fn pleases(frame: &Frame, group: &Group, at: usize) -> bool {
    let asks = |at: usize| matches!(frame.word(at), "for" | "to");
    let end = (at + 1..frame.len()).find(|&at| frame.is_mark(at)).unwrap_or(frame.len());
    group.verb.lemma == "appeal" && frame.word(at) == "to" && !(at + 1..end).any(asks)
}

/// « appelle les habitants | à partir »: what they are to do begins with its « à » (golden
/// `fr-appelle-a-partir`).
fn opens_request(frame: &Frame, group: &Group, at: usize) -> bool {
    frame.tongue == Some(Tongue::French)
        && group.verb.takes('r')
        && at > group.items.end
        && is_infinitive(frame, at + 1)
}

/// « ne reconnaît que | deux morts »: what is named behind the restriction is so (golden
/// `fr-ne-reconnait-que`).
pub(crate) fn is_only(frame: &Frame, group: &Group, que: usize) -> bool {
    let named = frame.is_number(que + 1) || frame.small(que + 1) == Some(Small::Determiner);
    frame.tongue == Some(Tongue::French)
        && group.negated
        && group.verb.takes('o')
        && que == group.items.end
        && matches!(frame.word(que), "que" | "qu'")
        && named
        && !has_finite_verb(frame, que + 1..frame.len().min(que + 25))
}

fn is_own_preposition(frame: &Frame, group: &Group, at: usize) -> bool {
    group.verb.prepositions.contains(&frame.word(at)) && group.use_ != Use::Passive
}

fn clause_opener(frame: &Frame, group: &Group, at: usize, told: bool) -> Option<Opener> {
    let verb = group.verb;
    // "was surprised | he had stayed" (golden `en-viewed-as`)
    let is_felt = verb.takes('c')
        && at == group.items.end
        && frame.small(at) != Some(Small::To)
        && group.is_feeling(frame);
    match frame.small(at) {
        // « J'y pense à chaque fois qu'il pleut »: when (golden `fr-chaque-fois-que`)
        Some(Small::That) if at > 0 && frame.word(at - 1) == "fois" => None,
        // "recommend dishes that go well": of the dishes (golden `en-that-of-a-noun`).
        Some(Small::That)
            if frame.tongue == Some(Tongue::English)
                && at > group.items.end
                // "updated the page that lists" (golden `en-updated-that`)
                && (!told || verb.lemma == "update")
                && (frame.upos(at + 1) == Some(Upos::Verb)
                    || matches!(frame.small(at + 1), Some(Small::Auxiliary | Small::Modal))) =>
        {
            None
        }
        Some(Small::That)
            if verb.takes('c')
                && (frame.tongue == Some(Tongue::French) || !is_pronoun_that(frame, at)) =>
        {
            // "ne dit que": a restriction, no content.
            (!(group.negated
                && frame.tongue == Some(Tongue::French)
                && !has_finite_verb(frame, at + 1..frame.len().min(at + 25))))
            .then_some(Opener::That)
        }
        // « demander à ce que le pont soit fermé » (golden `fr-je-peux-confirmer`)
        _ if verb.takes('c')
            && frame.word(at) == "à"
            && frame.word(at + 1) == "ce"
            && frame.small(at + 2) == Some(Small::That) =>
        {
            Some(Opener::That)
        }
        // "I don't know why." asks nothing that is told, "how can you tell whether" tells nothing
        // (golden `en-tells-nothing`).
        Some(Small::Interrogative)
            if verb.takes('w')
                && !ends_clause(frame, at + 1)
                // "does not know how to swim" (golden `en-know-how-to`)
                && !(verb.lemma == "know"
                    && frame.word(at) == "how"
                    && frame.small(at + 1) == Some(Small::To))
                && (told || frame.word(group.items.end - 1) != "tell") =>
        {
            Some(Opener::Interrogative)
        }
        // « ne sait où aller »: does not know how to (golden `fr-verbe-inconnu`).
        Some(Small::Relative)
            if verb.takes('w')
                && (frame.word(at) == "where"
                    || frame.word(at) == "où"
                        && !(verb.lemma == "savoir" && is_infinitive(frame, at + 1))) =>
        {
            Some(Opener::Interrogative)
        }
        // "would not say who had told him", « n'a pas dit qui » (goldens `en-say-who`, `fr-dire-qui`)
        Some(Small::Relative)
            if verb.takes('w')
                && verb.takes('q')
                && verb.lemma != "tell"
                && at == group.items.end
                && matches!(frame.word(at), "who" | "which" | "whose" | "qui")
                && !ends_clause(frame, at + 1) =>
        {
            Some(Opener::Interrogative)
        }
        Some(Small::Subordinator) if verb.takes('w') && matches!(frame.word(at), "if" | "when") => {
            Some(Opener::Interrogative)
        }
        Some(Small::Auxiliary | Small::Modal) if asks_as_spoken(frame, group, at) => {
            Some(Opener::Interrogative)
        }
        Some(Small::To)
            if (verb.takes('i') || verb.takes('r') && told) && is_infinitive(frame, at + 1) =>
        {
            Some(Opener::Infinitive)
        }
        // "had asked | to leave" (golden `en-had-asked-to`)
        Some(Small::To)
            if verb.lemma == "ask"
                && group.use_ == Use::Finite
                && group.items.len() > 1
                && is_infinitive(frame, at + 1) =>
        {
            Some(Opener::Infinitive)
        }
        // "aims to “build the largest wall”", "told them to “clear” the shed" (golden
        // `en-aims-to-quoted`)
        Some(Small::To)
            if (verb.takes('i') || verb.takes('r') && told) && frame.quote(at + 1).is_some() =>
        {
            Some(Opener::Infinitive)
        }
        // "asked them not to leave" (golden `en-asked-not-to`)
        Some(Small::Negation)
            if (verb.takes('i') || verb.takes('r') && told)
                && frame.small(at + 1) == Some(Small::To)
                && is_infinitive(frame, at + 2) =>
        {
            Some(Opener::Infinitive)
        }
        // « lui a conseillé de « changer » de port » (golden `fr-conseille-de-cite`)
        Some(Small::Preposition)
            if frame.tongue == Some(Tongue::French)
                && (verb.takes('i') || verb.takes('r'))
                && matches!(frame.word(at), "de" | "d'" | "à")
                && (is_infinitive(frame, at + 1)
                    || frame.word(at) != "à" && frame.quote(at + 1).is_some()) =>
        {
            Some(Opener::Infinitive)
        }
        None | Some(Small::Object)
            if frame.tongue == Some(Tongue::French)
                && verb.takes('i')
                && is_infinitive(frame, at) =>
        {
            Some(Opener::Infinitive)
        }
        // « affirme n'avoir vu personne » (golden `fr-navoir-vu`)
        Some(Small::Negation)
            if frame.tongue == Some(Tongue::French)
                && verb.takes('i')
                && matches!(frame.word(at + 1), "avoir" | "être") =>
        {
            Some(Opener::Infinitive)
        }
        // « affirme ne rien savoir » (golden `fr-ne-rien-savoir`)
        Some(Small::Negation)
            if frame.tongue == Some(Tongue::French)
                && verb.takes('i')
                && verb.takes('q')
                && matches!(frame.word(at + 1), "rien" | "pas" | "plus" | "jamais")
                && (is_infinitive(frame, at + 2)
                    || matches!(frame.word(at + 2), "avoir" | "être")) =>
        {
            Some(Opener::Infinitive)
        }
        Some(Small::Auxiliary | Small::Modal)
            if frame.tongue == Some(Tongue::French)
                && verb.takes('i')
                && matches!(frame.word(at), "avoir" | "être") =>
        {
            Some(Opener::Infinitive)
        }
        // "told AP on condition of anonymity as they were not allowed to speak": why (golden
        // `en-as-they-were-not`).
        _ if frame.word(at) == "as" && at > group.items.end => None,
        // "People assume | she must be late", but "assumed control" (golden `en-people-assume`)
        Some(Small::Subject) if verb.lemma == "assume" && opens_clause(frame, at) => {
            Some(Opener::Bare)
        }
        _ if frame.tongue == Some(Tongue::English)
            && (verb.takes('b') || verb.takes('a') && told || is_felt)
            && (opens_clause(frame, at) && !is_thing_found(frame, group, at)
                || is_clause_by_place(frame, group, at)) =>
        {
            Some(Opener::Bare)
        }
        _ => None,
    }
}

/// "has not found | his rhythm and fails", "heard | the case and convicted him": with no clause below the
/// verb in the tree it is a thing that is found, shown or heard (golden `en-found-his-rhythm`).
fn is_thing_found(frame: &Frame, group: &Group, at: usize) -> bool {
    // "had added | a label to the film", "recognized | an officer who had fled" (golden
    // `en-added-a-label`)
    let finds = matches!(
        group.verb.lemma,
        "find" | "show" | "hear" | "add" | "report" | "recognize" | "recognise"
    );
    let verb = group.items.end - 1;
    // "Photos released of the scene showed | bodies": what papers and pictures show is told.
    let told = subject_head(frame, verb)
        .is_some_and(|head| matches!(frame.noun(head), Some(Noun::Document | Noun::Post)));
    finds && !told && !has_clause_below(frame, verb, at)
}

/// "Orr said | home gardening fosters trust among neighbours": what is said so is no thing, and its
/// verb is one that the parser takes for a noun (golden `en-clause-by-place`).
fn is_clause_by_place(frame: &Frame, group: &Group, at: usize) -> bool {
    let says = matches!(frame.word(group.items.end - 1), "said" | "says" | "saying");
    let head = group.items.start;
    let inverted = head > 0 && (frame.quote(head - 1).is_some() || frame.is_comma(head - 1));
    let from_behind = inverted && frame.word(head) != "saying";
    let opens = match frame.small(at) {
        // "said the word", "said a prayer"
        Some(Small::Determiner) => {
            !frame.is_time(at + 1) && !matches!(frame.word(at + 1), "word" | "words" | "same")
        }
        None => frame.is_word(at) && !frame.is_time(at) && !frame.is_capital(at),
        _ => false,
    };
    let end = (at..frame.len()).find(|&at| frame.is_mark(at)).unwrap_or(frame.len());
    let is_form = |at: usize| {
        let word = frame.word(at);
        frame.is_word(at)
            && frame.small(at).is_none()
            && !frame.is_capital(at)
            && matches!(frame.upos(at), Some(Upos::Noun | Upos::Verb | Upos::Adjective))
            && (word.ends_with('s') && !word.ends_with("ss")
                || !frame.verbs(at).is_empty()
                || frame.upos(at) == Some(Upos::Verb))
    };
    let goes_on = |at: usize| {
        matches!(
            frame.small(at),
            Some(Small::Determiner | Small::Preposition | Small::To | Small::Adverb)
        ) || frame.small(at).is_none() && frame.is_word(at) && !frame.is_end(at)
    };
    says && opens
        && !from_behind
        && group.items.end == at
        && frame.is_end(end)
        && end - at > 4
        && (at + 1..end - 1).any(|at| is_form(at) && goes_on(at + 1))
}

pub(crate) fn ends_clause(frame: &Frame, at: usize) -> bool {
    at >= frame.len() || frame.is_mark(at) && frame.quote(at).is_none() && !frame.is_comma(at)
}

/// "said after the storm had passed | that": over the clause that tells when it was said, to the "that"
/// behind it (goldens `en-said-after-clause`, `fr-dit-apres-proposition`).
fn that_behind_clause(frame: &Frame, at: usize) -> Option<usize> {
    let opens = matches!(
        frame.word(at),
        "after" | "before" | "when" | "while" | "lorsque" | "quand" | "pendant"
    );
    let is_that = |at: &usize| frame.small(*at) == Some(Small::That) && *at > 0;
    let limit = frame.len().min(at + 30);
    let clause = (at + 2..limit).take_while(|&at| !frame.is_mark(at) && frame.quote(at).is_none());
    let that = clause.into_iter().filter(is_that).find(|&that| {
        // « pendant que »
        let first = at + 1 + usize::from(frame.small(at + 1) == Some(Small::That));
        let told = frame.verbs(that - 1).iter().any(|form| form.verb.takes('c'));
        has_finite_verb(frame, first..that) && !told && has_finite_verb(frame, that + 1..limit)
    });
    that.filter(|_| opens)
}

/// The "that" right behind a bracket that opens at an item.
fn that_behind_bracket(frame: &Frame, at: usize) -> Option<usize> {
    let closing = (at + 1..frame.len().min(at + 9)).find(|&at| frame.word(at) == ")")?;
    (frame.word(at) == "(" && frame.small(closing + 1) == Some(Small::That)).then_some(closing + 1)
}

/// "said that on Monday": a pronoun, when a mark or the end follows.
fn is_pronoun_that(frame: &Frame, at: usize) -> bool {
    // "asked me that too" (golden `en-answer-ends-asking`)
    ends_clause(frame, at + 1) || matches!(frame.word(at + 1), "too" | "again")
}

fn is_gerund(frame: &Frame, at: usize) -> bool {
    frame.tongue == Some(Tongue::English)
        && frame.word(at).len() > 5
        && frame.word(at).ends_with("ing")
        && frame.upos(at) != Some(Upos::Noun)
}

/// English puts the addressee right behind the verb, French behind "à" but for a few verbs: « appelle
/// les habitants au calme » (golden `fr-appelle-au-calme`).
fn takes_addressee(frame: &Frame, group: &Group) -> bool {
    match frame.tongue {
        Some(Tongue::English) => group.verb.takes('a') || group.verb.takes('r'),
        _ => matches!(
            group.verb.lemma,
            "appeler"
                | "exhorter"
                | "inviter"
                | "inciter"
                | "encourager"
                | "presser"
                | "prier"
                | "sommer"
                | "supplier"
                | "remercier"
                | "prévenir"
                | "avertir"
                | "informer"
                | "aviser"
                | "alerter"
        ),
    }
}

/// "tells stories", "told lies": what is told, and nobody to whom (golden `en-tells-nothing`).
fn is_told_of(word: &str) -> bool {
    matches!(
        word,
        "story"
            | "stories"
            | "tale"
            | "tales"
            | "joke"
            | "jokes"
            | "lie"
            | "lies"
            | "secrets"
            | "truth"
            | "something"
            | "anything"
            | "everything"
            | "nothing"
    )
}

/// "urge | caution", "requested | access to the records": with nothing behind it that someone is to do,
/// it is what is asked for (golden `en-urge-caution`).
fn is_asked_for(frame: &Frame, group: &Group, at: usize, end: usize) -> bool {
    let verb = group.verb;
    let does = (end..frame.len().min(end + 3)).any(|at| {
        frame.small(at) == Some(Small::To) && is_infinitive(frame, at + 1)
            || frame.small(at) == Some(Small::That)
            || frame.quote(at).is_some()
    });
    frame.tongue == Some(Tongue::English)
        && verb.takes('o')
        && verb.takes('r')
        && !verb.takes('a')
        && frame.small(at) != Some(Small::Object)
        && !does
}

fn addressee_end(frame: &Frame, at: usize) -> Option<usize> {
    match frame.small(at) {
        Some(Small::Object | Small::Subject) => return Some(at + 1),
        // "told her | I would" (golden `en-told-her-id`)
        Some(Small::Determiner)
            if frame.word(at) == "her"
                && matches!(
                    frame.small(at + 1),
                    Some(Small::Subject | Small::That | Small::To | Small::Interrogative)
                ) =>
        {
            return Some(at + 1);
        }
        Some(Small::That | Small::To | Small::Preposition | Small::Interrogative) => return None,
        _ => {}
    }
    let phrase = phrase_after(frame, at).filter(|phrase| phrase.start == at)?;
    Some(before_infinitive(frame, phrase).end)
}

/// "wants the owners to pay": whoever is to do it is part of what is wanted (golden
/// `en-wants-them-to`).
fn opens_wish(frame: &Frame, at: usize) -> bool {
    let opens =
        matches!(frame.small(at), None | Some(Small::Determiner | Small::Object | Small::Subject));
    let to = (at + 1..frame.len().min(at + 10))
        .take_while(|&at| !frame.is_mark(at) && frame.quote(at).is_none())
        .find(|&at| frame.small(at) == Some(Small::To));
    opens && to.is_some_and(|to| is_infinitive(frame, to + 1))
}

/// "citing", "quoting", "citant": the words after it name an origin; "referring to" tells only what
/// is meant (golden `en-referring-to`).
pub(crate) fn is_citing(frame: &Frame, at: usize) -> bool {
    matches!(frame.word(at), "citing" | "quoting" | "citant") && frame.is_word(at)
}

/// "according to", "selon", "d'après".
pub(crate) fn opens_according(frame: &Frame, at: usize) -> bool {
    match frame.tongue {
        Some(Tongue::English) => frame.word(at) == "according" && frame.word(at + 1) == "to",
        Some(Tongue::French) => {
            frame.word(at) == "selon" || frame.word(at) == "d'" && frame.word(at + 1) == "après"
        }
        None => false,
    }
}
