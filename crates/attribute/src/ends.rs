//! Where what a verb of saying reports ends inside its sentence: before the next act of its speaker, at
//! the verb of the noun that its clause tells of, at the main clause.

use crate::finite::has_finite_verb;
use crate::frame::Frame;
use crate::group::{Group, Use, verb_group};
use crate::lexicon::{Inflection, Small};
use crate::reporting::Reading;
use crate::subject::subject_before;
use crate::tree::joined_act;
use record::{Tense, Upos};
use std::ops::Range;

impl Reading<'_, '_> {
    /// "rejected the vote | and ruled by decree": the next act of the one who says it (golden
    /// `en-next-act`).
    pub(crate) fn before_next_act(&self, start: usize, end: usize) -> usize {
        let frame = self.frame;
        let is_verb = |at: &usize| frame.upos(*at) == Some(Upos::Verb);
        let verb = self.group.items.clone().rev().find(is_verb);
        let joined = verb.and_then(|verb| joined_act(frame, verb, start + 1, end));
        joined.unwrap_or(end)
    }

    /// « dénonce une « mascarade » | et réclame un scrutin »: behind what is only named, a verb of
    /// saying right behind "and" is the next act (golden `fr-objet-puis-acte`).
    pub(crate) fn before_joined_verb(&self, start: usize, end: usize) -> usize {
        let frame = self.frame;
        let opens_noun = |at| frame.small(at) == Some(Small::Determiner);
        let joins = |at: &usize| {
            let next = at + 1;
            matches!(frame.word(*at), "and" | "but" | "et" | "mais")
                && (frame.is_parsed_finite(next) || opens_noun(next + 1))
                && frame
                    .verbs(next)
                    .iter()
                    .any(|form| matches!(form.inflection, Inflection::Finite | Inflection::Past))
        };
        (start + 1..end).find(joins).unwrap_or(end)
    }

    /// "said the port was shut | and accused the army", "deny that he knew | and say": what a clause reports
    /// ends before the next saying of the same one, told by the tense that it shares with the first and
    /// that the words between do not (goldens `en-joined-saying`, `fr-dit-et-accuse`).
    pub(crate) fn before_joined_saying(&self, start: usize, end: usize) -> usize {
        let frame = self.frame;
        if self.group.use_ != Use::Finite {
            return end;
        }
        let joins = |at: &usize| {
            matches!(frame.word(*at), "and" | "but" | "or" | "et" | "mais")
                && joined_saying(frame, *at)
                    .is_some_and(|next| self.goes_on_saying(start..*at, &next))
        };
        let conjunction = (start + 2..end).find(joins);
        conjunction.map_or(end, |at| at - usize::from(frame.is_comma(at - 1)))
    }

    /// Whether a saying behind a conjunction is one more of the same speaker, and none of whom the clause
    /// between is about.
    fn goes_on_saying(&self, between: Range<usize>, next: &Group) -> bool {
        let frame = self.frame;
        let own = time_of(frame, &self.group);
        let there = time_of(frame, next);
        let inner = between.clone().find(|&at| {
            has_finite_verb(frame, at..at + 1)
                && !matches!(frame.small(at), Some(Small::Relative | Small::That))
        });
        let helps = |at: usize| matches!(frame.small(at), Some(Small::Auxiliary | Small::Modal));
        // "would not say": those who were asked decline by it.
        if there == Time::Would {
            return next.negated && own == Time::Past && inner.is_some_and(helps);
        }
        // "called for a truce and settle it": no finite form behind a past.
        let is_base = !frame.word(next.items.end - 1).ends_with('s') && next.items.len() == 1;
        let hopes = (own, there) == (Time::Past, Time::Present) && !is_base;
        if there != own && !hopes {
            return false;
        }
        let Some(inner) = inner else { return true };
        let quoted = (inner..between.end).any(|at| frame.quote(at).is_some());
        match time_at(frame, inner) {
            Time::Perfect if there == Time::Past && next.items.len() == 1 => {
                quoted || !self.is_of_someone(inner)
            }
            Time::Would | Time::Perfect => true,
            _ if helps(inner) => time_at(frame, inner) != there || there == Time::Past,
            time => time != there,
        }
    }

    /// "said the mayor had left and denied it": she may have denied it.
    fn is_of_someone(&self, verb: usize) -> bool {
        let frame = self.frame;
        subject_before(frame, verb).is_some_and(|subject| {
            let is_pronoun = frame.small(subject.start) == Some(Small::Subject);
            !is_pronoun
                && subject.clone().any(|at| frame.is_capital(at) || frame.noun(at).is_some())
        })
    }

    /// "the group that says it bombed the dam | has claimed": a saying inside a clause about a
    /// noun ends before the verb of that noun (golden `en-relative-subject`).
    pub(crate) fn before_main_verb(&self, start: usize, end: usize) -> usize {
        let frame = self.frame;
        let cue = self.group.items.start;
        let is_relative =
            cue > 1 && matches!(frame.small(cue - 1), Some(Small::Relative | Small::That));
        if !is_relative {
            return end;
        }
        if frame.is_comma(cue - 2) {
            // "Orr, who is critical of the plan, | left the room" (golden `en-relative-in-commas`).
            return (start + 1..end)
                .find(|&at| frame.is_comma(at) && has_finite_verb(frame, at + 1..at + 2))
                .unwrap_or(end);
        }
        (start + 1..end.min(start + 30))
            .filter(|&at| matches!(frame.small(at), Some(Small::Auxiliary | Small::Modal)))
            .find(|&at| subject_before(frame, at).is_some_and(|subject| subject.start < cue))
            .unwrap_or(end)
    }

    /// "While Orr said the dam was safe, | the tests were stopped": what a saying in a clause of the
    /// outlet's reports ends where the main clause begins (golden `en-while-she-said`).
    pub(crate) fn before_main_clause(&self, start: usize, end: usize) -> usize {
        let frame = self.frame;
        let cue = self.group.items.start;
        // "But in March, after officials announced a plan, | the union said" too (golden
        // `en-but-after-they-said`).
        let story = frame.story_start();
        let comma = (story..cue).rev().find(|&at| frame.is_comma(at));
        let first = comma.map_or(story, |comma| comma + 1);
        let hangs = |at: usize| {
            frame.small(at) == Some(Small::Subordinator)
                && !matches!(frame.word(at), "as" | "during" | "so" | "comme" | "ainsi")
        };
        // "In reply to critics saying it was late, | Orr said" (golden `en-critics-saying`)
        let adjunct = self.group.use_ == Use::Gerund
            && frame.small(first) == Some(Small::Preposition)
            && !has_finite_verb(frame, first..cue);
        let opens =
            adjunct || hangs(first) || comma.is_some() && (first..cue.min(first + 5)).any(hangs);
        let is_main = |at: &usize| {
            let next = at + 1;
            frame.is_comma(*at)
                && matches!(frame.small(next), None | Some(Small::Subject | Small::Determiner))
                && (next + 1..end.min(next + 10))
                    .take_while(|&at| !frame.is_comma(at))
                    .any(|at| has_finite_verb(frame, at..at + 1))
        };
        if !opens {
            return end;
        }
        (start + 2..end).find(is_main).unwrap_or(end)
    }
}

/// When a verb group tells that it was, as far as sayings that are joined share it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Time {
    /// "says", « dit ».
    Present,
    /// "said", "did not say", « a dit ».
    Past,
    /// "had said", « disait, avait dit »: what was told then of an earlier time.
    Perfect,
    /// "would say", « dirait ».
    Would,
}

fn time_of(frame: &Frame, group: &Group) -> Time {
    let is_verb = |at: &usize| {
        matches!(frame.small(*at), Some(Small::Auxiliary | Small::Modal))
            || !frame.verbs(*at).is_empty()
    };
    let first = group.items.clone().find(is_verb).unwrap_or(group.items.start);
    time_at(frame, first)
}

fn time_at(frame: &Frame, at: usize) -> Time {
    let word = frame.word(at);
    match word {
        "had" | "avait" | "avaient" | "était" | "étaient" => return Time::Perfect,
        "would" | "wo" | "will" | "could" | "might" | "'d" => return Time::Would,
        "was" | "were" | "did" | "a" | "ont" => return Time::Past,
        _ => {}
    }
    if word.ends_with("aient") || word.ends_with("ait") && frame.verbs(at).is_empty() {
        return Time::Perfect;
    }
    let past = frame.syntax(at).is_some_and(|syntax| syntax.morphology.tense == Some(Tense::Past));
    if past { Time::Past } else { Time::Present }
}

/// The finite saying right behind a conjunction.
fn joined_saying(frame: &Frame, conjunction: usize) -> Option<Group> {
    let first = conjunction + 1;
    let first = first
        + (first..frame.len()).take_while(|&at| frame.small(at) == Some(Small::Adverb)).count();
    let mut heads = first..frame.len().min(first + 5);
    let group = heads.find_map(|head| verb_group(frame, head))?;
    let is_thought = matches!(
        group.verb.lemma,
        "want"
            | "hope"
            | "think"
            | "believe"
            | "feel"
            | "know"
            | "expect"
            | "fear"
            | "see"
            | "hear"
            | "learn"
            | "find"
            | "show"
            | "plan"
            | "decide"
    );
    let opens = group.items.start <= first && group.items.start > conjunction;
    let is_past = time_of(frame, &group) == Time::Past;
    (opens && group.use_ == Use::Finite && !(is_thought && is_past)).then_some(group)
}
