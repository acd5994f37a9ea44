//! What is said with the one who says it behind the verb, or nowhere: "was told to leave",
//! "is expected to sign", « un plan voulu par le maire ».

use crate::border::clause_end;
use crate::draft::{Draft, Family};
use crate::infinitive::opens_infinitive;
use crate::lexicon::{Small, Tongue};
use crate::opening::{Opener, Opening, opening};
use crate::phrase::{Phrase, phrase_after};
use crate::reporting::Reading;
use crate::subject::subject_before;
use crate::tree::noun_of;

impl Reading<'_, '_> {
    /// "was told by the mayor that …", "it was reported that …", "was condemned by the union".
    pub(crate) fn passive(&self) -> Option<Draft> {
        let frame = self.frame;
        let by = self.agent(self.group.items.end);
        let from = by.as_ref().map_or(self.group.items.end, |phrase| phrase.end);
        let opening = opening(frame, &self.group, from);
        let start = self.group.items.start;
        let hung = || noun_of(frame, self.group.items.end - 1);
        let aside = start.checked_sub(1).filter(|&at| frame.is_comma(at));
        let subject = match aside {
            Some(_) => hung(),
            None => subject_before(frame, start),
        };
        self.passive_clause(&opening, by.clone(), subject.clone())
            .or_else(|| self.told_to(by.clone(), subject.clone()))
            .or_else(|| self.expected_to(subject.clone()))
            .or_else(|| self.by_someone(by?, subject?))
    }

    fn passive_clause(
        &self,
        opening: &Opening,
        by: Option<Phrase>,
        subject: Option<Phrase>,
    ) -> Option<Draft> {
        let frame = self.frame;
        let verb = self.group.verb;
        let is_it = subject.clone().is_some_and(|subject| {
            subject.len() == 1 && matches!(frame.word(subject.start), "it" | "il")
        });
        if opening.opener == Opener::Quote && !verb.takes('c') {
            return None;
        }
        // "Asked whether he would go, the mayor laughed" (golden `en-asked-whether`)
        if verb.lemma == "ask" && opening.opener == Opener::Interrogative {
            let (_, mut content) = self.family_of(opening)?;
            let end = (opening.at..frame.len()).find(|&at| frame.is_comma(at));
            if let Some(end) = end.filter(|&end| end > opening.at) {
                content = vec![frame.span(opening.at..end)];
            }
            return self.build_with(by.map(|by| frame.span(by)), content, Family::Passive);
        }
        let is_told = verb.takes('a') && frame.tongue == Some(Tongue::English);
        if !(is_it || is_told)
            || !matches!(opening.opener, Opener::That | Opener::Bare | Opener::Quote)
        {
            return None;
        }
        let (_, content) = self.family_of(opening)?;
        let speaker = by.map(|phrase| frame.span(phrase));
        let mut draft = self.build_with(speaker, content, Family::Passive)?;
        if !is_it {
            draft.addressee = subject.map(|phrase| frame.span(phrase));
        }
        Some(draft)
    }

    /// "were told to go home", « a été prié de partir » (golden `en-told-to`).
    fn told_to(&self, by: Option<Phrase>, subject: Option<Phrase>) -> Option<Draft> {
        let frame = self.frame;
        let verb = self.group.verb;
        let from = by.as_ref().map_or(self.group.items.end, |phrase| phrase.end);
        let is_told = verb.takes('r') || frame.tongue == Some(Tongue::English) && verb.takes('a');
        if !is_told || !opens_infinitive(self.frame, from) {
            return None;
        }
        let content = frame.span(from..clause_end(frame, from).max(from + 1));
        let mut draft =
            self.build_with(by.map(|by| frame.span(by)), vec![content], Family::Passive)?;
        draft.addressee = subject.map(|phrase| frame.span(phrase));
        draft.stance = record::Stance::Asks;
        Some(draft)
    }

    /// "The ship is believed to have turned back": the subject is part of what is believed
    /// (golden `en-expected-to`).
    fn expected_to(&self, subject: Option<Phrase>) -> Option<Draft> {
        let frame = self.frame;
        let from = self.group.items.end;
        let verb = self.group.verb;
        // "is known to be cold": so it is; "was admitted to hospital" (golden `en-known-to-be`).
        let thinks = verb.takes('b') && !matches!(verb.lemma, "know" | "admit")
            || matches!(verb.lemma, "allege" | "consider" | "assume" | "understand");
        // "is thought likely to have turned back" (golden `en-thought-likely`)
        let likely = matches!(frame.word(from), "likely" | "unlikely" | "certain" | "sure");
        let to = from + usize::from(likely);
        if frame.tongue != Some(Tongue::English) || !thinks || !opens_infinitive(self.frame, to) {
            return None;
        }
        let end = clause_end(frame, from);
        // "A man said to have left | was found" (golden `en-man-said-to`)
        let has_auxiliary = self.group.items.len() > 1;
        let is_main = |at: &usize| frame.is_parsed_finite(*at) && !has_auxiliary;
        let end = (from + 2..end).find(is_main).unwrap_or(end);
        let content = vec![frame.span(subject?), frame.span(from..end.max(from + 1))];
        self.build_with(None, content, Family::Hearsay)
    }

    /// "The plan was rejected by the union", « un plan voulu en mai par le maire »: what stands
    /// before the verb is what is meant (golden `en-rejected-by`).
    fn by_someone(&self, by: Phrase, subject: Phrase) -> Option<Draft> {
        let frame = self.frame;
        let verb = self.group.verb;
        // "The blast was claimed by a cell" (goldens `en-claimed-by`, `fr-revendique-par`)
        // « saluée par le syndicat », "applauded by the union" (golden `fr-salue-par`)
        let claims = matches!(
            verb.lemma,
            "claim" | "revendiquer" | "applaud" | "deplore" | "saluer" | "louer" | "contester"
        );
        let named = verb.takes('o') && (verb.takes('q') || verb.takes('c')) || claims;
        let is_someone = by.clone().any(|at| {
            frame.is_capital(at)
                || frame.noun(at).is_some()
                || matches!(frame.small(at), Some(Small::Subject | Small::Object))
        });
        // "was praised by Orr as “a leap”" (goldens `en-praised-as`, `fr-salue-comme`)
        let from = by.end;
        let judged = matches!(frame.word(from), "as" | "comme") && frame.quote(from + 1).is_some();
        let named_as = judged.then(|| frame.span(from..clause_end(frame, from).max(from + 2)));
        (named && is_someone && frame.small(subject.start) != Some(Small::Subject))
            .then(|| {
                let content = std::iter::once(frame.span(subject)).chain(named_as).collect();
                self.build_with(Some(frame.span(by)), content, Family::Passive)
            })
            .flatten()
    }

    /// The one behind "by", « par », over a time: « annoncées en mai par le gouvernement ».
    fn agent(&self, from: usize) -> Option<Phrase> {
        let frame = self.frame;
        let passed = |at: usize| {
            frame.is_time(at)
                || frame.is_number(at)
                || frame.small(at) == Some(Small::Adverb)
                || matches!(frame.word(at), "en" | "on" | "in" | "le")
                    && (frame.is_time(at + 1) || frame.is_number(at + 1))
        };
        let by = (from..frame.len().min(from + 6)).find(|&at| !passed(at))?;
        matches!(frame.word(by), "by" | "par")
            .then(|| phrase_after(frame, by + 1).filter(|phrase| phrase.start == by + 1))
            .flatten()
    }
}
