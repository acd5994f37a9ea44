//! Verbs of saying with their speaker and their content, before, after or around it.

use crate::beside::items_of;
use crate::border::{before_gloss, before_new_clause, before_next_that, before_splice, clause_end};
use crate::draft::{Draft, Family};
use crate::finite::{has_finite_verb, is_verb_here};
use crate::frame::Frame;
use crate::group::{Group, Use, verb_group};
use crate::lexicon::{Noun, Small, Tongue};
use crate::opening::{Opener, Opening, is_citing, is_only, opening, opens_according};
use crate::phrase::Phrase;
use crate::quoted_as::quotes_as;
use crate::speaker::without_participle;
use crate::subject::subject_before;
use crate::tree::noun_of;
use record::{CleanSpan, Stance, Upos};

/// The quotations that make up the frames around one.
#[derive(Clone, Copy)]
pub(crate) struct Beside {
    /// A question or a cry before it, where a sentence may seem to end: “…?” Orr asked.
    pub(crate) before: Option<CleanSpan>,
    /// What follows a colon that ends it.
    pub(crate) behind: Option<CleanSpan>,
}

/// Adds what the verbs of a frame report.
pub(crate) fn read(frame: &Frame, number: usize, beside: Beside, drafts: &mut Vec<Draft>) {
    let first = drafts.len();
    for head in 0..frame.len() {
        if is_citing(frame, head) {
            continue;
        }
        let Some(group) = verb_group(frame, head) else { continue };
        // "quoted Orr as saying": told by the second verb, with its link.
        if matches!(group.verb.lemma, "quote" | "cite") && quotes_as(frame, group.items.end) {
            continue;
        }
        // What stands in the content of the saying before has a subject of its own (golden
        // `en-told-inside`).
        let verb = frame.items[head].span;
        let last = last_saying(&drafts[first..], verb);
        let around = last.and_then(|last| last.content.iter().find(|piece| piece.covers(verb)));
        let within = around.map_or(0, |piece| items_of(frame, *piece).start);
        let told_before = last.filter(|_| around.is_none()).and_then(|draft| draft.speaker);
        let reading = Reading { frame, number, group, told_before, within, beside };
        if let Some(quoted) = reading.quoted_as() {
            let link = quoted.link(frame, drafts.len());
            drafts.push(quoted.said);
            drafts.extend(link);
        } else if let Some(draft) = reading.draft() {
            drafts.push(draft);
        }
    }
}

/// The saying before a verb: the last one, or the one that has it in its content when that ended
/// before the verb, too: "said the crew planned to stay, and | accused" (golden `en-joined-saying`).
fn last_saying(drafts: &[Draft], verb: CleanSpan) -> Option<&Draft> {
    let ends = |draft: &Draft| !draft.content.iter().any(|piece| piece.covers(verb));
    let mut last = drafts.last()?;
    while ends(last) {
        let holds = |draft: &&Draft| {
            ends(draft) && draft.content.iter().any(|piece| piece.covers(last.passage()))
        };
        match drafts.iter().find(holds) {
            Some(outer) => last = outer,
            None => break,
        }
    }
    Some(last)
}

pub(crate) struct Reading<'f, 'a> {
    pub(crate) frame: &'f Frame<'a>,
    number: usize,
    pub(crate) group: Group,
    /// The speaker of the saying before in the same frame.
    pub(crate) told_before: Option<CleanSpan>,
    /// The first item of the content that the verb stands in.
    pub(crate) within: usize,
    beside: Beside,
}

impl Reading<'_, '_> {
    fn draft(&self) -> Option<Draft> {
        match self.group.use_ {
            Use::Finite => {
                let french = self.frame.tongue == Some(Tongue::French);
                (french.then(|| self.comme()).flatten())
                    .or_else(|| self.inverted())
                    .or_else(|| self.relative_object())
                    .or_else(|| self.relative_content())
                    .or_else(|| self.finite())
            }
            Use::Gerund => self.gerund(),
            Use::Passive => self.passive(),
            Use::Infinitive => self.infinitive(),
        }
    }

    /// Lena Orr said …; …, Lena Orr said.
    fn finite(&self) -> Option<Draft> {
        let frame = self.frame;
        let group = &self.group;
        let opening = opening(frame, group, group.items.end);
        let (speaker, subject_start) = self.speaker()?;
        let says_nothing =
            matches!(group.verb.lemma, "verify" | "authenticate" | "vérifier" | "authentifier")
                || group.verb.lemma == "answer" && opening.opener == Opener::Object
                || group.verb.tail == ["suite"];
        if says_nothing && !group.negated {
            return None;
        }
        let is_nobody = |at| {
            self.means_the_reader(at)
                || self.is_asked(at)
                || self.is_impersonal(at)
                || self.only_names(at)
        };
        // « La défense soutient que »: what things hold up is no clause (golden `fr-soutient-que`).
        let argues = group.verb.lemma == "soutenir"
            && matches!(opening.opener, Opener::That | Opener::Quote | Opener::ColonAtEnd);
        if subject_start.is_some_and(is_nobody)
            || !argues && self.shows(speaker, subject_start)
            || self.happens()
        {
            return None;
        }
        // "asked | the state | for": whom it is said to is no part of it.
        let told = opening.addressee.clone().filter(|told| told.end < opening.cue_end);
        let cue = match told {
            Some(told) => {
                vec![frame.span(group.items.clone()), frame.span(told.end..opening.cue_end)]
            }
            None => vec![frame.span(group.items.start..opening.cue_end)],
        };
        let addressee = opening.addressee.clone().map(|phrase| frame.span(phrase));
        if let Some(draft) = subject_start.and_then(|at| self.as_said(at, &opening)) {
            return Some(draft);
        }
        let mut draft = if let Some(content) = self.naming(&opening) {
            self.build_with(speaker, vec![content], Family::Object)?
        } else if let Some((family, content)) = self.family_of(&opening) {
            let is_act = self.is_own_act(family, subject_start)
                || subject_start.is_some_and(|at| self.is_only_supposed(family, at));
            if is_act || !self.can_act(family, speaker) {
                return None;
            }
            let left = subject_start.filter(|_| family == Family::Quotation);
            let left = left.and_then(|at| self.quotation_on_the_left(at));
            let content = left.into_iter().flatten().chain(content).collect();
            self.build_with(speaker, content, family)?
        } else {
            // « Contactée, la direction n'a pas répondu »: no answer has no content before it.
            let comma_clause = (group.verb.takes('q') || group.verb.takes('b'))
                && !declines(group.negated, group.verb.lemma);
            // “…?” Orr, the head of the port, said at a Nov. 6 event in Salis (golden
            // `en-said-at-an-event`).
            let quoted = || {
                subject_start.is_some_and(|at| {
                    self.stands_behind_quotation(at)
                        || self.asked_before(at, opening.opener).is_some()
                })
            };
            let closes = self.nothing_on_the_right(&opening)
                || opening.opener == Opener::Nothing && quoted();
            if !comma_clause || !closes {
                return None;
            }
            let asked = self.asked_before(subject_start?, opening.opener);
            let left = self.content_on_the_left(self.said_start(subject_start?), true);
            let left = left.or_else(|| asked.clone())?;
            // « D'après les notes, plusieurs agents avaient prévenu le port »: the notes tell it (golden
            // `fr-notes-que`).
            if left.first().is_some_and(|left| opens_according(frame, items_of(frame, *left).start))
            {
                return None;
            }
            // "They could pass, if the crew learn enough": nothing is told.
            if subject_start.is_some_and(|at| matches!(frame.word(at), "if" | "unless")) {
                return None;
            }
            // "who, as far as I can tell, nobody else has heard"
            if matches!(frame.word(subject_start?), "nobody" | "personne") {
                return None;
            }
            // "It is cold, you know, up there": no clause that you say (goldens `en-you-know`,
            // `fr-vous-savez`).
            let is_filler = matches!(group.verb.lemma, "know" | "see" | "savoir" | "voir")
                && matches!(frame.word(subject_start?), "you" | "vous" | "tu");
            if is_filler {
                return None;
            }
            // « On se rencontrait, on criait »: who only cries out says no clause (golden
            // `fr-on-criait`).
            let says = group.verb.takes('c') || group.verb.takes('b');
            if !says && !self.holds_quotation(&left) && asked.is_none() {
                return None;
            }
            if asked.is_some_and(|asked| asked == left) {
                self.build_with(speaker, left, Family::Quotation)?
            } else {
                let content = self.with_rest(left, opening.tail_end);
                self.build_with(speaker, content, Family::CommaClause)?
            }
        };
        draft.cue = cue;
        draft.addressee = addressee;
        draft.negated &= !is_only(frame, group, group.items.end);
        set_stance(frame, &mut draft, &opening);
        // "No group claimed responsibility": nobody did it.
        draft.negated |= subject_start.is_some_and(|at| {
            matches!(
                frame.word(at),
                "no" | "nobody" | "none" | "neither" | "aucun" | "aucune" | "personne"
            )
        });
        Some(draft)
    }

    /// Where the saying begins behind what is said: “…,” | as Orr put it (golden `en-as-she-put-it`).
    fn said_start(&self, subject: usize) -> usize {
        let start = self.paper_start(subject);
        let likens = start > 1 && self.frame.word(start - 1) == "as" && self.group.verb.takes('q');
        start - usize::from(likens)
    }

    /// “May I?” | Orr softly asked the guard: the question before a saying that opens its frame (golden
    /// `en-question-before`).
    fn asked_before(&self, subject: usize, opener: Opener) -> Option<Vec<CleanSpan>> {
        let opens = subject == self.frame.story_start() && opener == Opener::Nothing;
        let asked = self.beside.before.filter(|_| opens && self.group.verb.takes('q'))?;
        Some(vec![asked])
    }

    /// "…, a statement from | the port said": where the paper begins that someone stands behind (golden
    /// `en-a-statement-from`).
    fn paper_start(&self, subject: usize) -> usize {
        let frame = self.frame;
        let ties = subject > 1
            && matches!(frame.word(subject - 1), "from" | "by" | "of" | "de" | "du" | "d'" | "des");
        let is_paper = |at: usize| matches!(frame.noun(at), Some(Noun::Document | Noun::Post));
        let opens = |at: &usize| frame.small(*at) == Some(Small::Determiner);
        if !ties || !is_paper(subject - 2) {
            return subject;
        }
        (subject.saturating_sub(5)..subject - 2).rev().find(opens).unwrap_or(subject)
    }

    /// After a comma clause only the frame's end, a comma or a quotation may follow.
    fn nothing_on_the_right(&self, opening: &Opening) -> bool {
        let at = opening.tail_end;
        opening.opener == Opener::Nothing
            && (self.frame.is_end(at)
                || self.frame.is_mark(at) && self.frame.word(at) == ";"
                || self.frame.is_comma(at)
                || self.frame.is_dash(at)
                || matches!(
                    self.frame.small(at),
                    Some(Small::Subordinator | Small::Conjunction | Small::Relative)
                )
                || self.frame.word(at) == "(")
    }

    /// ", adding that …": the subject is the speaker before, or that of the clause it hangs on.
    fn gerund(&self) -> Option<Draft> {
        let frame = self.frame;
        let group = &self.group;
        let mut opening = opening(frame, group, group.items.end);
        let is_adverb = |at: &usize| frame.small(*at) == Some(Small::Adverb);
        // ", later | revealing that" (golden `en-later-revealing`)
        let start = group.items.start;
        let start = start - (1..start).rev().take_while(is_adverb).count();
        let before = start.checked_sub(1);
        if let Some(heard) = before.filter(|&before| is_overheard(frame, before)) {
            return self.heard(heard, &opening);
        }
        // ", asking them to leave" (golden `en-asking-to`)
        let asks = opening.opener == Opener::Infinitive && opening.addressee.is_some();
        // ", calling the claim “absurd”" (goldens `en-calling-it`, `fr-qualifiant`)
        let named = self.naming(&opening);
        // ", repeatedly calling for an account" (goldens `en-calling-for`, `fr-appelant-a`)
        let calls =
            opening.opener == Opener::Preposition && matches!(group.verb.lemma, "call" | "appeler");
        // ", accusing the port of a lie" (goldens `en-accusing-of`, `fr-accusant-de`)
        let accuses = matches!(group.verb.lemma, "accuse" | "blame" | "accuser")
            && matches!(opening.opener, Opener::Object | Opener::Preposition);
        // ", demanding an inquiry", « , invoquant le secret » (goldens `en-demanding-an-inquiry`,
        // `fr-evoquant-des-raisons`)
        let after_comma = start > 0 && frame.is_comma(start - 1);
        let acts = after_comma
            && is_told_act(group.verb.lemma)
            && matches!(opening.opener, Opener::Object | Opener::Infinitive);
        // « s'accusant | de l'avoir fait »: « de » opens the content.
        opening.at -= usize::from(accuses && opening.opener == Opener::Preposition);
        if !asks
            && !calls
            && !accuses
            && !acts
            && named.is_none()
            && !matches!(
                opening.opener,
                Opener::That | Opener::Quote | Opener::Colon | Opener::Bare | Opener::Interrogative
            )
        {
            return None;
        }
        // « sachant que », "considering that" join clauses (golden `fr-sachant-que`).
        let joins = matches!(
            frame.word(group.items.end - 1),
            "sachant" | "considering" | "assuming" | "supposing" | "seeing"
        );
        if joins {
            return None;
        }
        let comma = start > 0
            && (frame.is_comma(start - 1)
                || frame.is_dash(start - 1)
                || is_aspect(frame.word(start - 1))
                || matches!(
                    frame.word(start - 1),
                    // "condemned it before adding that" (golden `en-before-adding`)
                    "and" | "en" | "by" | "et" | "while" | "whilst" | "before"
                ));
        let speaker = if comma {
            self.told_before.or_else(|| self.main_subject().map(|phrase| frame.span(phrase)))?
        } else {
            // "lean towards thinking" (golden `en-towards-thinking`)
            if before.is_some_and(|at| frame.small(at) == Some(Small::Preposition)) {
                return None;
            }
            let strict = matches!(opening.opener, Opener::That | Opener::Quote | Opener::Colon);
            let subject = subject_before(frame, start);
            let writes = |noun: &Phrase| {
                matches!(frame.noun(noun.end - 1), Some(Noun::Document | Noun::Post))
            };
            // "sent a letter today asking them to go" (golden `en-letter-today-asking`)
            let paper = || subject.clone().filter(writes);
            let noun = noun_of(frame, group.items.end - 1).or_else(paper);
            // "a lawsuit saying he had lied" (golden `en-lawsuit-saying`)
            let is_paper = noun.as_ref().is_some_and(writes);
            // ", with one clerk saying the port was shut" (golden `en-with-clerk-saying`)
            let is_led = subject.as_ref().is_some_and(|subject| {
                subject.start > 1
                    && frame.word(subject.start - 1) == "with"
                    && frame.is_comma(subject.start - 2)
            });
            // "a firm saying there is no news" (golden `en-firm-saying-bare`)
            let speaks = |noun: Phrase| noun.end == start && frame.noun(noun.end - 1).is_some();
            let is_someone = opening.opener == Opener::Bare
                && matches!(group.verb.lemma, "say" | "claim" | "insist" | "argue" | "allege")
                && noun.clone().or_else(|| noun_beside(frame, start)).is_some_and(speaks);
            // ", the union | accusing the port" (goldens `en-accusing-of`, `fr-accusant-de`)
            let is_absolute = accuses
                && subject
                    .as_ref()
                    .is_some_and(|subject| subject.start > 0 && frame.is_comma(subject.start - 1));
            if !(strict || is_paper || is_led || is_someone || is_absolute) || named.is_some() {
                return None;
            }
            let beside = noun
                .filter(|noun| (noun.end..start).all(|at| frame.is_time(at)))
                .or_else(|| noun_beside(frame, start));
            let phrase = behind_with(frame, subject.or(beside)?);
            // "set off by | an anonymous message claiming" (golden `en-set-off-by-a-message`)
            let phrase = without_participle(frame, phrase);
            // "seen a million times in | posts claiming it shows" (golden `en-in-posts-claiming`)
            let posts = phrase.clone().rev().find(|&at| frame.word(at) == "in").filter(|_| {
                frame.noun(phrase.end - 1) == Some(Noun::Post)
                    && phrase.clone().any(|at| frame.is_number(at) || frame.word(at) == "times")
            });
            let phrase = posts.map_or(phrase.start, |at| at + 1)..phrase.end;
            // « n'écartait pas cette thèse expliquant que »: whoever rejects it explains (golden
            // `fr-necarte-pas`).
            let explains = frame.tongue == Some(Tongue::French)
                && matches!(frame.word(phrase.start), "ce" | "cet" | "cette" | "ces")
                && phrase.clone().all(|at| !frame.is_capital(at) && frame.noun(at).is_none());
            let phrase = explains.then(|| self.main_subject()).flatten().unwrap_or(phrase);
            self.publisher(&phrase).unwrap_or_else(|| frame.span(phrase))
        };
        let named = named.map(|content| (Family::Object, vec![content]));
        let (family, content) = named.or_else(|| self.family_of(&opening))?;
        let mut draft = self.build_with(Some(speaker), content, family)?;
        if calls {
            draft.cue = vec![frame.span(group.items.start..opening.cue_end)];
            draft.stance = Stance::Asks;
        }
        draft.addressee = opening.addressee.map(|phrase| frame.span(phrase));
        Some(draft)
    }

    /// "The union issued a statement | saying", « a publié un communiqué | disant »: who publishes a
    /// paper says what is in it (goldens `en-issued-a-statement`, `fr-publie-un-communique`).
    fn publisher(&self, paper: &Phrase) -> Option<CleanSpan> {
        let frame = self.frame;
        let is_paper = |at: usize| matches!(frame.noun(at), Some(Noun::Document | Noun::Post));
        if !is_paper(paper.end - 1) {
            return None;
        }
        let verb = paper.start.checked_sub(1)?;
        let verb = (0..=verb).rev().find(|&at| {
            !frame.is_time(at)
                && !matches!(frame.small(at), Some(Small::Adverb | Small::Preposition))
        })?;
        if !publishes(frame.word(verb)) {
            return None;
        }
        let helps = |at: &usize| {
            matches!(frame.small(*at), Some(Small::Auxiliary | Small::Adverb | Small::Modal))
        };
        let start = verb - (0..verb).rev().take_while(helps).count();
        let joined = start > 0
            && (frame.is_comma(start - 1) || frame.small(start - 1) == Some(Small::Conjunction));
        if joined {
            return self
                .told_before
                .or_else(|| self.main_subject().map(|phrase| frame.span(phrase)));
        }
        subject_before(frame, start).map(|subject| frame.span(subject))
    }

    /// "called the report “an insult”", « a qualifié ces soupçons de « conte » », "put the toll at
    /// four" (goldens `en-called-it`, `fr-qualifie`, `en-put-toll`).
    fn naming(&self, opening: &Opening) -> Option<CleanSpan> {
        let frame = self.frame;
        let verb = self.group.verb;
        let object = frame.is_word(opening.at)
            && matches!(
                frame.small(opening.at),
                None | Some(Small::Determiner | Small::Object | Small::Subject)
            )
            // "considered | what is said “rumours”" (golden `en-considered-what`)
            || frame.word(opening.at) == "what" && verb.lemma == "consider"
            // "called | that figure “a fantasy”" (golden `en-called-that-figure`)
            || frame.word(opening.at) == "that"
                && frame.upos(opening.at + 1) == Some(Upos::Noun)
                && frame.tongue == Some(Tongue::English);
        if !verb.takes('n') || !object || opening.opener == Opener::Preposition {
            return None;
        }
        let end = clause_end(frame, opening.at);
        // "dubbed the row: “…”" (golden `en-dubbed-colon`)
        let opens = |at: usize| frame.word(at) == ":" && frame.quote(at + 1).is_some();
        let plain = (opening.at..end).find(|&at| frame.is_mark(at) && !opens(at)).unwrap_or(end);
        let mut inner = opening.at + 1..plain;
        let named = if verb.lemma == "put" {
            inner.any(|at| {
                let counts = frame.is_number(at + 1) || frame.upos(at + 1) == Some(Upos::Numeral);
                frame.word(at) == "at" && counts
            })
        } else {
            inner.any(|at| {
                frame.quote(at).is_some()
                    || verb.lemma != "call" && matches!(frame.word(at), "as" | "comme")
            }) || self.judges(opening.at..plain)
        };
        // "called it “fair” | and said" (golden `en-joined-saying`)
        let end = self.before_joined_verb(opening.at, end);
        (named && end > opening.at).then(|| frame.span(opening.at..end))
    }

    /// "called | the accusation absurd": a judgement, and no name (golden `en-called-absurd`).
    fn judges(&self, words: Phrase) -> bool {
        let frame = self.frame;
        let is_adjective = |at: usize| frame.upos(at) == Some(Upos::Adjective);
        let is_noun = |at: usize| matches!(frame.upos(at), Some(Upos::Noun | Upos::Pronoun));
        self.group.verb.lemma == "call"
            && (words.start + 1..words.end).any(|at| {
                let ends = at + 1 == words.end || frame.small(at + 1) == Some(Small::Conjunction);
                let is_adverb = frame.upos(at - 1) == Some(Upos::Adverb) && at > words.start + 1;
                ends && is_adjective(at) && is_noun(at - 1 - usize::from(is_adverb))
            })
    }

    /// Which rule an opening is for, with its content.
    pub(crate) fn family_of(&self, opening: &Opening) -> Option<(Family, Vec<CleanSpan>)> {
        let frame = self.frame;
        let verb = self.group.verb;
        let rest = |family| {
            let end = self.before_main_clause(opening.at, clause_end(frame, opening.at));
            let end = self.before_next_act(opening.at, end);
            let end = self.before_joined_saying(opening.at, end);
            let end = self.before_main_verb(opening.at, end);
            let end = before_gloss(frame, opening.at, end);
            // "stressed its duty to pay and urged them": the verb was that of the next act (golden
            // `en-next-act`).
            let is_clause = opening.opener != Opener::Bare
                || verb.lemma == "say"
                || (opening.at..end).any(|at| frame.quote(at).is_some())
                || has_finite_verb(frame, opening.at..end);
            let family = if is_clause { family } else { Family::Object };
            (end > opening.at && (is_clause || verb.takes('o')))
                .then(|| (family, vec![frame.span(opening.at..end)]))
        };
        // What is only named or intended has no clause of its own: ", but the navy had …" is the
        // outlet again (goldens `en-but-new-subject`, `en-while-they-blamed`).
        let act = |family| {
            let end = before_new_clause(frame, opening.at, clause_end(frame, opening.at));
            let end = before_next_that(frame, opening.at, end);
            let end = before_splice(frame, opening.at, end);
            let end = self.before_main_clause(opening.at, end);
            let end = self.before_next_act(opening.at, end);
            let end = self.before_joined_verb(opening.at, end);
            let end = self.before_joined_saying(opening.at, end);
            let end = self.before_main_verb(opening.at, end);
            let end = before_gloss(frame, opening.at, end);
            (end > opening.at).then(|| (family, vec![frame.span(opening.at..end)]))
        };
        match opening.opener {
            // “People see ‘pennies a day’ and they want it”: what is seen (golden `en-see-quoted`)
            Opener::Quote
                if matches!(verb.lemma, "see" | "know" | "voir" | "savoir")
                    && !self.group.items.clone().any(|at| frame.word(at) == "y") =>
            {
                None
            }
            Opener::Quote if verb.takes('q') || verb.takes('c') || verb.takes('b') => {
                Some((Family::Quotation, self.quoted(opening.at)))
            }
            // « évoque « un risque » » (goldens `en-quoted-object`, `fr-objet-cite`)
            Opener::Quote if verb.takes('o') => act(Family::Object),
            // "We continue to hope: more will come": told by none but verbs of clauses.
            Opener::Colon
                if verb.takes('c') || verb.takes('q') && opening.at == self.group.items.end + 1 =>
            {
                rest(Family::Clause)
            }
            Opener::ColonAtEnd => Some((Family::Quotation, vec![self.beside.behind?])),
            Opener::That | Opener::Interrogative | Opener::Bare | Opener::Gerund => {
                rest(Family::Clause)
            }
            // "Those who say | so should leave" (golden `en-said-so`)
            Opener::Infinitive if frame.word(opening.at) == "so" => {
                Some((Family::Object, vec![frame.items[opening.at].span]))
            }
            Opener::Infinitive => act(Family::Infinitive),
            Opener::Preposition => act(Family::Preposition),
            Opener::Object => act(Family::Object),
            _ => None,
        }
    }

    pub(crate) fn build(
        &self,
        subject: Phrase,
        content: Vec<CleanSpan>,
        family: Family,
    ) -> Option<Draft> {
        let speaker = self.frame.span(subject);
        self.build_with(Some(speaker), content, family)
    }

    pub(crate) fn holds_quotation(&self, content: &[CleanSpan]) -> bool {
        content
            .iter()
            .any(|span| items_of(self.frame, *span).any(|at| self.frame.quote(at).is_some()))
    }

    pub(crate) fn build_with(
        &self,
        speaker: Option<CleanSpan>,
        content: Vec<CleanSpan>,
        family: Family,
    ) -> Option<Draft> {
        let group = &self.group;
        let quoted = self.holds_quotation(&content);
        let family =
            if family == Family::CommaClause && quoted { Family::Quotation } else { family };
        (!content.is_empty()).then(|| Draft {
            speaker,
            cue: vec![self.frame.span(group.items.clone())],
            head: group.verb.lemma.to_owned(),
            negated: group.negated,
            stance: group.verb.stance,
            ..Draft::of(family, self.number, content)
        })
    }
}

/// What is named or meant in a participle behind a comma is told there.
fn is_told_act(lemma: &str) -> bool {
    const ENGLISH: &str = "demand promise denounce condemn reject deny vow pledge dismiss";
    const FRENCH: &str =
        "exiger réclamer promettre dénoncer condamner rejeter nier évoquer invoquer";
    ENGLISH.split(' ').chain(FRENCH.split_whitespace()).any(|verb| verb == lemma)
}

/// Verbs of making a paper known.
fn publishes(word: &str) -> bool {
    const ENGLISH: &str = "issued issues issue issuing released releases releasing published \
         publishes publishing posted posts posting sent sends sending wrote writes writing signed \
         made circulated distributed read";
    const FRENCH: &str = "publié publie publient publiant diffusé diffuse diffusent diffusant \
         envoyé envoie adressé adresse signé signe écrit lu rédigé posté émis";
    ENGLISH.split_whitespace().chain(FRENCH.split_whitespace()).any(|verb| verb == word)
}

/// "In response to | critics saying that": the noun between a preposition and the participle
/// (golden `en-critics-saying`).
fn noun_beside(frame: &Frame, end: usize) -> Option<Phrase> {
    let is_noun = |at: &usize| {
        frame.is_word(*at)
            && matches!(frame.small(*at), None | Some(Small::Determiner))
            // "on Monday recalled screaming": no noun (golden `en-recalled-screaming`)
            && !is_verb_here(frame, *at)
    };
    let start = end - (0..end).rev().take_while(is_noun).count();
    let hangs = start.checked_sub(1).map(|at| frame.small(at)) == Some(Some(Small::Preposition))
        || start.checked_sub(1).is_some_and(|at| frame.small(at) == Some(Small::To));
    (hangs && start < end).then_some(start..end)
}

/// "alarm with | some analysts saying": the noun behind "with" is what the participle hangs on
/// (golden `en-subject-begins`).
fn behind_with(frame: &Frame, phrase: Phrase) -> Phrase {
    // "because of | reports saying" (golden `en-because-of-reports`)
    if frame.word(phrase.start) == "because" && frame.word(phrase.start + 1) == "of" {
        return phrase.start + 2..phrase.end;
    }
    let with = phrase.clone().rev().find(|&at| frame.word(at) == "with");
    with.map_or(phrase.start, |with| with + 1)..phrase.end
}

/// "did not answer", "had not commented", « n'a pas souhaité s'exprimer » (goldens
/// `en-did-not-answer`, `fr-pas-repondu`).
fn declines(negated: bool, lemma: &str) -> bool {
    negated
        && matches!(
            lemma,
            "answer" | "reply" | "respond" | "comment" | "répondre" | "souhaiter" | "commenter"
        )
}

/// "was heard | saying", "was recorded saying" (golden `en-recorded-saying`).
fn is_overheard(frame: &Frame, at: usize) -> bool {
    let is_be = at > 0 && frame.small(at - 1) == Some(Small::Auxiliary);
    frame.word(at) == "heard"
        || is_be
            && matches!(frame.word(at), "recorded" | "overheard" | "filmed" | "quoted" | "caught")
}

/// "Towns have started asking them to pay" (golden `en-asking-to`).
fn is_aspect(word: &str) -> bool {
    matches!(word, "started" | "begun" | "began" | "kept" | "keeps" | "stopped" | "continued")
}

/// A verb of saying with an infinitive asks when it has an addressee: "told them to leave".
fn set_stance(frame: &Frame, draft: &mut Draft, opening: &Opening) {
    let opener = opening.opener;
    if draft.head == "claim" && frame.word(opening.at) == "responsibility" {
        draft.stance = Stance::ClaimsResponsibility;
    }
    // « veut savoir si » (golden `fr-veut-savoir`)
    let seeks = draft.head == "savoir" && opener == Opener::Interrogative && {
        let cue = items_of(frame, draft.cue[0]);
        cue.into_iter().any(|at| matches!(frame.word(at), "veut" | "veulent" | "voulait"))
    };
    if seeks {
        draft.stance = Stance::Asks;
    }
    // « revendique 4 000 adhérents »: so many, and no act.
    let counts = opener == Opener::Object && frame.is_number(opening.at);
    if draft.stance == Stance::ClaimsResponsibility && counts {
        draft.stance = Stance::Asserts;
    }
    // "pleaded not guilty" denies, and whoever pleads guilty admits it.
    if matches!(&*draft.head, "plead" | "plaider") && opener == Opener::Object {
        let denies = matches!(frame.word(opening.at), "not" | "non" | "innocent");
        let asks = frame.small(opening.at) == Some(Small::Determiner);
        draft.stance = match (denies, asks) {
            (true, _) => Stance::Denies,
            (_, true) => Stance::Asks,
            _ => Stance::Confirms,
        };
    }
    if declines(draft.negated, &draft.head) {
        draft.stance = Stance::DeclinesToSay;
    }
    let tells_to = opener == Opener::Infinitive && draft.addressee.is_some();
    let calls_for = opener == Opener::Preposition && draft.head == "call";
    if matches!(draft.stance, Stance::Asserts | Stance::Threatens) && tells_to || calls_for {
        draft.stance = Stance::Asks;
    }
}
