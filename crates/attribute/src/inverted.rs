//! Sayings whose verb stands before its subject, or inside a clause about what is said: “…,” said
//! Lena Orr; dit-il; « une version que conteste le syndicat »; "which critics say is closed".

use crate::beside::items_of;
use crate::border::clause_end;
use crate::clause::holds_clause;
use crate::draft::{Draft, Family};
use crate::finite::has_finite_verb;
use crate::lexicon::{Noun, Small, Tongue, is_media_word};
use crate::opening::{Opener, opening};
use crate::phrase::{LONGEST, Phrase, phrase_after};
use crate::reporting::Reading;
use crate::subject::subject_before;
use crate::tree::is_object;
use record::{CleanSpan, Stance, Upos};

impl Reading<'_, '_> {
    /// “…,” said Lena Orr. « … », a déclaré Lena Orr. … dit-il.
    pub(crate) fn inverted(&self) -> Option<Draft> {
        let frame = self.frame;
        let group = &self.group;
        let french = frame.tongue == Some(Tongue::French);
        if !(group.verb.takes('q') || group.verb.takes('c') && french) {
            return None;
        }
        let is_clitic = |at: &usize| {
            frame.small(*at) == Some(Small::Subject) && frame.word(*at).starts_with('-')
        };
        match group.items.clone().chain([group.items.end]).find(is_clitic) {
            Some(clitic) if self.is_asked(clitic) => None,
            Some(clitic) => self.before_clitic(clitic),
            None => self.before_subject(),
        }
    }

    /// « … », a-t-il déclaré. … dit-il.
    fn before_clitic(&self, clitic: usize) -> Option<Draft> {
        let frame = self.frame;
        let group = &self.group;
        let after = group.items.end.max(clitic + 1);
        let content = if let Some(left) = self.content_on_the_left(group.items.start, false) {
            self.with_rest(left, after)
        } else {
            let opening = opening(frame, group, after);
            if opening.opener != Opener::Quote {
                return None;
            }
            self.quoted(opening.at)
        };
        let mut draft = self.build(clitic..clitic + 1, content, Family::CommaClause)?;
        let speaker = frame.items[clitic].span;
        let letters = frame.word(clitic).rsplit('-').next().map_or(0, str::len);
        let end = speaker.range().end;
        draft.speaker = Some(CleanSpan::new(end - letters..end));
        draft.cue = self.cue_around(clitic);
        Some(draft)
    }

    /// “…,” said Lena Orr. « … », a déclaré Lena Orr.
    fn before_subject(&self) -> Option<Draft> {
        let frame = self.frame;
        let group = &self.group;
        let left = self.content_on_the_left(group.items.start, false)?;
        let english = frame.tongue == Some(Tongue::English);
        if english && (group.items.len() > 1 || cannot_stand_first(group.verb.lemma)) {
            return None;
        }
        let from = group.items.end;
        let addressed = if english { None } else { self.addressee_between(from) };
        let from = addressed.as_ref().map_or(from, |phrase| phrase.end);
        let from = self.past_time(from);
        let subject = phrase_after(frame, from).filter(|phrase| phrase.start == from)?;
        let subject = self.with_clause(subject);
        // "The union, in a letter, warned crews against sailing" (golden `en-warned-them-against`)
        let is_told = english
            && group.verb.takes('a')
            && group.verb.prepositions.contains(&frame.word(subject.end));
        if is_told || self.is_done_to(&left, &subject) || self.is_second_act(&left, &subject) {
            return None;
        }
        let after = subject.end;
        let next_mark = (after..frame.len())
            .find(|&at| frame.is_mark(at) && frame.word(at) != "." || frame.quote(at).is_some())
            .unwrap_or(frame.len());
        // "…, said the plan was dead": what follows is a clause, so nothing is inverted.
        let is_clause = english && has_finite_verb(frame, after..next_mark);
        if is_clause || frame.small(after) == Some(Small::That) {
            return None;
        }
        let tail = opening(frame, group, after);
        let content = self.with_rest(left, tail.tail_end.max(after));
        let mut draft = self.build(subject, content, Family::CommaClause)?;
        draft.addressee = addressed.or(tail.addressee).map(|phrase| frame.span(phrase));
        Some(draft)
    }

    /// “…,” said a nurse who gave her name as Amal; said two people with knowledge of the talks:
    /// what weighs someone goes to the next mark (goldens `en-said-one-who`, `fr-dit-une-qui`).
    fn with_clause(&self, subject: Phrase) -> Phrase {
        let frame = self.frame;
        let weighs = frame.small(subject.end) == Some(Small::Relative)
            || matches!(frame.word(subject.end), "with" | "familiar" | "close" | "briefed")
            // "says the letter signed by seven doctors" (golden `en-letter-signed-by`)
            || matches!(frame.word(subject.end), "by" | "par")
                && frame.upos(subject.end - 1) == Some(Upos::Verb);
        let limit = frame.len().min(subject.end + LONGEST);
        let end = (subject.end..limit)
            .find(|&at| frame.is_mark(at) || frame.quote(at).is_some())
            .filter(|_| weighs);
        subject.start..end.unwrap_or(subject.end)
    }

    /// What stands behind the verb is what it is done to: « a établi des contacts » (golden
    /// `fr-a-etabli-des`); « Un responsable, a confirmé les faits », « L'image, qui a fait le tour du
    /// pays, montre le maire », where no clause stands before (golden `fr-virgule-avant-verbe`).
    fn is_done_to(&self, left: &[CleanSpan], behind: &Phrase) -> bool {
        let frame = self.frame;
        let is_clause = |span: &CleanSpan| holds_clause(frame, items_of(frame, *span));
        let is_relative = |at: usize| frame.small(at) == Some(Small::Relative);
        let has_relative = |span: &CleanSpan| items_of(frame, *span).any(is_relative);
        let is_noun = !left.iter().any(is_clause);
        let has_subject = is_noun && left.iter().any(has_relative) && !frame.is_comma(behind.end);
        // « ont indiqué | des sources médicales » (golden `fr-indique-des-sources`)
        let speaks = |at: usize| matches!(frame.noun(at), Some(Noun::Role | Noun::Source));
        let is_thing = frame.word(behind.start) == "des" && !behind.clone().any(speaks);
        let is_object = is_object(frame, self.group.items.end - 1, behind) && (is_thing || is_noun);
        // « Un béret rouge, symbole du régime, estime un ancien officier » (golden
        // `fr-estime-un-officier`): nobody is what is meant by that.
        let is_teller = matches!(frame.word(behind.start), "un" | "une")
            && behind.clone().take(4).any(|at| frame.noun(at) == Some(Noun::Role))
            && matches!(
                self.group.verb.lemma,
                "estimer"
                    | "affirmer"
                    | "assurer"
                    | "expliquer"
                    | "résumer"
                    | "raconter"
                    | "confier"
                    | "souligner"
                    | "préciser"
                    | "ajouter"
                    | "déplorer"
                    | "regretter"
            );
        let is_object = is_object && !is_teller;
        !self.holds_quotation(left) && !self.is_set_in(behind) && (is_object || has_subject)
    }

    /// "Port opens dock, announces new ferry": a headline tells two acts of one, and a ferry announces
    /// nothing (golden `en-headline-two-acts`).
    fn is_second_act(&self, left: &[CleanSpan], behind: &Phrase) -> bool {
        let frame = self.frame;
        let is_someone = |at: usize| frame.is_capital(at) || frame.noun(at).is_some();
        frame.is_heading() && !self.holds_quotation(left) && !behind.clone().any(is_someone)
    }

    /// « Le pont, | soulignent les élus, | avait tenu »: a comma on either side, and then the verb of
    /// what stands before (golden `fr-incise-au-milieu`).
    fn is_set_in(&self, behind: &Phrase) -> bool {
        let frame = self.frame;
        let comma = self.group.items.start.checked_sub(1).is_some_and(|at| frame.is_comma(at));
        let next = behind.end + 1;
        comma
            && frame.is_comma(behind.end)
            && has_finite_verb(frame, next..frame.len().min(next + 2))
    }

    /// "a annoncé mercredi le gouverneur": the time may stand before the subject.
    pub(crate) fn past_time(&self, from: usize) -> usize {
        let frame = self.frame;
        let from = self.past_manner(from);
        // « conclut tout simplement le maire » (golden `fr-tout-simplement`)
        let quite = self.frame.word(from) == "tout"
            && matches!(self.frame.word(from + 1), "simplement" | "bonnement" | "net" | "court");
        let from = from + 2 * usize::from(quite);
        (from..frame.len())
            .find(|&at| {
                !(frame.is_time(at)
                    || frame.is_number(at) && frame.is_time(at + 1)
                    || frame.small(at) == Some(Small::Adverb))
            })
            .unwrap_or(from)
    }

    /// « lâche, fataliste, le maire »: how it was said may too (golden `fr-lache-fataliste`).
    fn past_manner(&self, from: usize) -> usize {
        let frame = self.frame;
        let words = || (from + 1..frame.len().min(from + 5)).take_while(|&at| frame.is_word(at));
        let behind = from + 1 + words().count();
        let manner = frame.is_comma(from)
            && frame.is_comma(behind)
            && words().all(|at| !frame.is_capital(at))
            && !has_finite_verb(frame, from..behind);
        if manner { behind + 1 } else { from }
    }

    /// "a déclaré à la BBC Lena Orr"
    fn addressee_between(&self, from: usize) -> Option<Phrase> {
        matches!(self.frame.word(from), "à" | "au" | "aux")
            .then(|| phrase_after(self.frame, from + 1))
            .flatten()
            .map(|phrase| self.up_to_outlet(phrase))
            .filter(|phrase| phrase.end < self.frame.len() && self.frame.is_word(phrase.end))
    }

    /// « à l’AFP | Lena Morel »: an outlet and then a name (golden `fr-a-confie-a-lafp`).
    fn up_to_outlet(&self, phrase: Phrase) -> Phrase {
        let frame = self.frame;
        let last = phrase.clone().rev().find(|&at| is_media_word(frame.word(at)));
        // « à l'Agence Ponant | le chef des pompiers » (golden `fr-a-indique-a-lagence`)
        let is_whole = frame.small(phrase.end) == Some(Small::Determiner);
        let names = |at: &usize| at + 1 < phrase.end && frame.is_capital(at + 1);
        match last.filter(|at| !is_whole && names(at)) {
            Some(at) => phrase.start..at + 1,
            None => phrase,
        }
    }

    /// « Une version que conteste le syndicat »: what is said stands before, who says it behind
    /// (golden `fr-relative-objet`).
    pub(crate) fn relative_object(&self) -> Option<Draft> {
        let frame = self.frame;
        if frame.tongue == Some(Tongue::English) {
            return self.disputed_object();
        }
        let that = self.group.items.start.checked_sub(1)?;
        if frame.tongue != Some(Tongue::French)
            || frame.small(that) != Some(Small::That)
            || !self.group.verb.takes('o')
        {
            return None;
        }
        let said = subject_before(frame, that).filter(|said| said.end == that)?;
        let from = self.group.items.end;
        let speaker = phrase_after(frame, from).filter(|phrase| phrase.start == from)?;
        self.build(speaker, vec![frame.span(said)], Family::Object)
    }

    /// "an explanation that Orr disputed", "a charge which the port denies" (golden
    /// `en-that-orr-disputed`).
    fn disputed_object(&self) -> Option<Draft> {
        let frame = self.frame;
        let verb = self.group.verb;
        let behind = self.group.items.end;
        let judges = matches!(verb.stance, Stance::Denies | Stance::Accuses | Stance::Doubts);
        let closes = frame.is_mark(behind) || behind == frame.len();
        let speaker = subject_before(frame, self.group.items.start)?;
        let relative = (speaker.start.saturating_sub(1)..speaker.end)
            .find(|&at| matches!(frame.word(at), "that" | "which"))?;
        let comma = usize::from(relative > 0 && frame.is_comma(relative - 1));
        let said = subject_before(frame, relative - comma)?;
        let is_clause = judges && closes && verb.takes('o') && relative + 1 < speaker.end.max(1);
        is_clause.then(|| {
            let speaker = relative.max(speaker.start - 1) + 1..speaker.end;
            self.build(speaker, vec![frame.span(said)], Family::Object)
        })?
    }

    /// "a camp, which the town describes as a retreat", "which critics say is closed": what is
    /// said stands on both sides (golden `en-relative-content`).
    pub(crate) fn relative_content(&self) -> Option<Draft> {
        let frame = self.frame;
        let verb = self.group.verb;
        let subject = subject_before(frame, self.group.items.start)?;
        let floor = subject.start.saturating_sub(1);
        // "a rule that many pilots say is dead" (golden `en-that-many-say`); "a thing that I think is so"
        // tells what the speaker of it all thinks.
        let is_own = matches!(frame.word(subject.end - 1), "i" | "we" | "you");
        let opens = |at: &usize| match frame.word(*at) {
            "which" | "whom" | "who" => true,
            "that" => !is_own && *at > 0 && frame.upos(at - 1) == Some(Upos::Noun),
            _ => false,
        };
        let relative = (floor..subject.end).rev().find(opens)?;
        let speaker = relative + 1..subject.end;
        let from = self.group.items.end;
        let named = verb.takes('n') && frame.word(from) == "as";
        let claused = (verb.takes('b') || verb.takes('c'))
            && !frame.is_capital(from)
            && has_finite_verb(frame, from..from + 1)
            && (frame.word(relative) != "that" || frame.is_parsed_finite(from));
        if frame.tongue != Some(Tongue::English) || speaker.is_empty() || !(named || claused) {
            return None;
        }
        let limit = clause_end(frame, from);
        let end = (from..limit).find(|&at| frame.is_comma(at)).unwrap_or(limit);
        let content = vec![frame.span(relative..relative + 1), frame.span(from..end)];
        self.build(speaker, content, Family::Clause)
    }

    fn cue_around(&self, clitic: usize) -> Vec<CleanSpan> {
        let frame = self.frame;
        let items = &self.group.items;
        if items.contains(&clitic) {
            vec![frame.span(items.start..clitic), frame.span(clitic + 1..items.end)]
        } else {
            vec![frame.span(items.clone())]
        }
    }
}

/// "“…” describes Orr", "“…,” Orr told the Anvil": behind these stands no subject (golden
/// `en-told-not-inverted`).
fn cannot_stand_first(lemma: &str) -> bool {
    matches!(
        lemma,
        "describe"
            | "label"
            | "call"
            | "tell"
            | "inform"
            | "notify"
            | "remind"
            | "assure"
            | "brief"
    )
}
