//! Where what a verb of saying reports ends inside its sentence: before the next act of its speaker, at
//! the verb of the noun that its clause tells of, at the main clause.

use crate::finite::has_finite_verb;
use crate::group::Use;
use crate::lexicon::{Inflection, Small};
use crate::reporting::Reading;
use crate::subject::subject_before;
use crate::tree::joined_act;
use record::Upos;

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
