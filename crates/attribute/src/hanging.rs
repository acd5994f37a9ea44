//! Sayings that hang in another clause: "As Orr told the Anvil, …", « comme le rappelle la
//! préfecture », "refused to say whether".

use crate::border::clause_end;
use crate::draft::{Draft, Family};
use crate::finite::has_finite_verb;
use crate::lexicon::{Small, Tongue};
use crate::opening::{Opener, Opening, opening};
use crate::phrase::{LONGEST, Phrase, phrase_after, valid};
use crate::reporting::Reading;
use crate::subject::subject_before;
use record::{CleanSpan, Relation, Stance, Upos};

impl Reading<'_, '_> {
    /// "declined to say whether …", « a tenu à préciser que … »: the subject is that of the verb
    /// before it (golden `en-to-say-whether`).
    pub(crate) fn infinitive(&self) -> Option<Draft> {
        let frame = self.frame;
        let opening = opening(frame, &self.group, self.group.items.end);
        if let Some(draft) = self.told_by_infinitive(&opening) {
            return Some(draft);
        }
        let start = self.group.items.start;
        if self.seeks_to_know(start) {
            return None;
        }
        // « a dit non, avant d'appeler | à la grève » (golden `fr-avant-dappeler`)
        let de = start > 0 && matches!(frame.word(start - 1), "de" | "d'");
        let then = de && start > 1 && frame.word(start - 2) == "avant";
        if then
            && opening.addressee.is_none()
            && let Some(speaker) = self.told_before
            && matches!(opening.opener, Opener::Preposition | Opener::Object)
        {
            let (family, content) = self.family_of(&opening)?;
            let mut draft = self.build_with(Some(speaker), content, family)?;
            draft.cue = vec![frame.span(start..opening.cue_end)];
            return Some(draft);
        }
        let bare = opening.opener == Opener::Bare && self.is_someone_before(start);
        if !bare
            && !matches!(
                opening.opener,
                Opener::That | Opener::Quote | Opener::Colon | Opener::Interrogative
            )
        {
            return None;
        }
        // Goldens `en-declined`, `fr-refuse-de-dire`: there what is declined is the content.
        let declines = start.checked_sub(1 + usize::from(de)).is_some_and(|before| {
            let verbs = frame.verbs(before);
            verbs.iter().any(|form| form.verb.stance == Stance::DeclinesToSay)
        });
        // "a chance to hear what", "calls on Salis to explain how": of a noun, and nobody says it
        // (golden `en-duty-to-remind`).
        let is_of_noun = frame
            .syntax(self.group.items.end - 1)
            .is_some_and(|syntax| syntax.relation == Relation::Acl);
        if declines || is_of_noun {
            return None;
        }
        if self.is_someone_before(start) {
            let (family, content) = self.family_of(&opening)?;
            return self.build(self.led_to(start)?, content, family);
        }
        // « a lancé Lena Orr, avant d'ajouter que » (golden `fr-avant-dajouter`)
        if let Some(speaker) = self.told_before.filter(|_| then) {
            let (family, content) = self.family_of(&opening)?;
            return self.build_with(Some(speaker), content, family);
        }
        let verb = (1..start)
            .rev()
            .find(|&at| has_finite_verb(frame, at..at + 1) && !frame.is_capital(at))?;
        let from = (0..verb).rev().find(|&at| !has_finite_verb(frame, at..at + 1))? + 1;
        let speaker = subject_before(frame, from)?;
        // "It is impossible to know whether …": nobody knows (golden `en-tells-nothing`).
        if matches!(frame.word(speaker.start), "it" | "il" | "there" | "c'" | "ce")
            && speaker.len() == 1
        {
            return None;
        }
        let (family, content) = self.family_of(&opening)?;
        let mut draft = self.build(speaker, content, family)?;
        draft.addressee = opening.addressee.map(|phrase| frame.span(phrase));
        Some(draft)
    }

    /// "wants | to know whether", « veut savoir si »: what is sought is not told (golden
    /// `en-wants-to-know`).
    fn seeks_to_know(&self, start: usize) -> bool {
        let learns = matches!(
            self.group.verb.lemma,
            "know" | "hear" | "see" | "learn" | "find" | "savoir" | "entendre" | "voir"
        );
        let seeks = start.checked_sub(1).map_or("", |at| self.frame.word(at));
        learns
            && matches!(
                seeks,
                "want"
                    | "wants"
                    | "wanted"
                    | "like"
                    | "wish"
                    | "veut"
                    | "veulent"
                    | "voulait"
                    | "voulaient"
                    | "aimerait"
                    | "cherche"
            )
    }

    /// "calls on Salis | to explain how": whoever stands before the infinitive has not said it (golden
    /// `en-calls-to-explain`).
    fn is_someone_before(&self, start: usize) -> bool {
        let frame = self.frame;
        let before = start.checked_sub(1).and_then(|before| frame.upos(before));
        frame.tongue == Some(Tongue::English)
            && frame.small(start) == Some(Small::To)
            && matches!(before, Some(Upos::Noun | Upos::ProperNoun | Upos::Pronoun))
    }

    /// "led | the bureau | to conclude that": who is led to say it says it (golden
    /// `en-led-to-conclude`).
    fn led_to(&self, start: usize) -> Option<Phrase> {
        let frame = self.frame;
        let leads = (start.saturating_sub(LONGEST)..start).rev().find(|&at| {
            matches!(frame.word(at), "led" | "leads" | "prompted" | "forced" | "compelled")
        })?;
        valid(frame, leads + 1..start)
    }

    /// « Et le maire de conclure : « … » »: the infinitive of a tale (golden `fr-et-lui-de-conclure`).
    fn told_by_infinitive(&self, opening: &Opening) -> Option<Draft> {
        let frame = self.frame;
        let de = self.group.items.start.checked_sub(1)?;
        let tells = matches!(frame.word(de), "de" | "d'") && frame.word(0) == "et";
        let (family, content) = self.family_of(opening).filter(|_| tells)?;
        if de == 1 {
            // « Et d'ajouter : « … » »: `carried` knows who spoke before.
            return self.build_with(None, content, family);
        }
        let subject = subject_before(frame, de).filter(|subject| subject.start == 1)?;
        self.build(subject, content, family)
    }

    /// "As Orr told the Anvil, the dam is cracked" (golden `en-as-told`).
    pub(crate) fn as_said(&self, subject: usize, opening: &Opening) -> Option<Draft> {
        let frame = self.frame;
        let group = &self.group;
        let opens = subject == 1 && frame.word(0) == "as";
        let told = opening.addressee.as_ref().map_or(group.items.end, |told| told.end);
        // "As Orr announced today in Salis, the port will close" (golden `en-as-announced`)
        let at_comma = frame.is_comma(told) || opening.opener != Opener::Nothing;
        let comma = if at_comma { told } else { opening.tail_end };
        let says = group.verb.takes('q') || group.verb.takes('c');
        if !opens || !says || !frame.is_comma(comma) || frame.is_end(comma + 1) {
            return None;
        }
        let content = self.after_comma(comma + 1);
        let mut draft = self.build(subject..group.items.start, content, Family::CommaClause)?;
        draft.addressee = opening.addressee.clone().map(|told| frame.span(told));
        Some(draft)
    }

    /// « comme le rappelle la préfecture, … » (golden `fr-comme-le-rappelle`).
    pub(crate) fn comme(&self) -> Option<Draft> {
        let frame = self.frame;
        let group = &self.group;
        let start = group.items.start;
        let says = group.verb.takes('q') || group.verb.takes('c');
        let is_it = |at: usize| matches!(frame.word(at), "l'" | "le");
        let clitic = is_it(start.checked_sub(1)?);
        let comme = start.checked_sub(1 + usize::from(clitic))?;
        // « comme le veut la loi » (golden `fr-comme-le-veut`)
        if !says || group.verb.lemma == "vouloir" {
            return None;
        }
        if frame.word(comme) != "comme" {
            // « Comme Lena Morel l'a annoncé lundi, … » (golden `fr-comme-elle-la-dit`)
            let verb = start - usize::from(clitic);
            let takes_up = frame.word(0) == "comme" && (clitic || is_it(start));
            let speaker = subject_before(frame, verb).filter(|it| takes_up && it.start == 1)?;
            let told = opening(frame, group, group.items.end).addressee;
            let mut draft = self.as_opens(speaker, group.items.end)?;
            draft.addressee = told.map(|told| frame.span(told));
            return Some(draft);
        }
        // « Comme l'a annoncé lundi | le maire à Salis, … » (golden `fr-comme-la-annonce`)
        let from = self.past_time(group.items.end);
        let speaker = phrase_after(frame, from).filter(|phrase| phrase.start == from)?;
        if comme == 0 {
            let behind = speaker.end;
            return self.as_opens(speaker, behind);
        }
        let behind = speaker.end;
        let opens = frame.is_comma(behind) || frame.word(behind) == ":";
        let content = if opens && !frame.is_end(behind + 1) {
            self.after_comma(behind + 1)
        } else {
            self.content_on_the_left(comme, true)?
        };
        self.build(speaker, content, Family::CommaClause)
    }

    /// The clause behind the comma of a « comme … » that opens the sentence; `from` stands behind its
    /// last word.
    fn as_opens(&self, speaker: Phrase, from: usize) -> Option<Draft> {
        let frame = self.frame;
        let behind = opening(frame, &self.group, from).tail_end;
        let opens = frame.is_comma(behind) || frame.word(behind) == ":";
        if !opens || frame.is_end(behind + 1) {
            return None;
        }
        self.build(speaker, self.after_comma(behind + 1), Family::CommaClause)
    }

    /// What follows a comma: a quotation, or all of the clause.
    fn after_comma(&self, from: usize) -> Vec<CleanSpan> {
        let frame = self.frame;
        if frame.quote(from).is_some() {
            return self.quoted(from);
        }
        vec![frame.span(from..clause_end(frame, from).max(from + 1))]
    }
}
