//! Who speaks at a verb of saying: the words beside it, or what the parser hangs on it; and who
//! cannot be the one who says, names or wants something.

use crate::beside::items_of;
use crate::clause::opens_with_verb;
use crate::draft::Family;
use crate::finite::has_finite_verb;
use crate::frame::Frame;
use crate::lexicon::{Inflection, Noun, Small, Tongue};
use crate::phrase::{LONGEST, Phrase, is_the_same, phrase_after, trimmed};
use crate::reach::plain_before;
use crate::reporting::Reading;
use crate::subject::{by_whom, subject_before};
use crate::tree::{antecedent_of, subject_head, subject_of};
use record::{CleanSpan, Relation, Upos};

impl Reading<'_, '_> {
    /// The speaker of a finite verb, and the item its words begin at when they stand beside it.
    pub(crate) fn speaker(&self) -> Option<(Option<CleanSpan>, Option<usize>)> {
        let frame = self.frame;
        let mut start = self.group.items.start;
        // "Orr later said" (golden `en-adverb-before-verb`).
        // « avait nié, puis | revendiqué » (golden `fr-avait-dabord-nie`)
        let form = frame.verbs(start).iter().map(|form| form.inflection).next();
        if start > 1 && frame.word(start - 1) == "puis" && form == Some(Inflection::Participle) {
            return Some((Some(self.shared_subject()?), None));
        }
        let is_adverb = |at: usize| frame.small(at) == Some(Small::Adverb);
        while start > 1 && is_adverb(start - 1) && !is_the_same(frame, start - 1) {
            start -= 1;
        }
        // "and several times | called it" (golden `en-several-times`)
        let often = start > 2 && matches!(frame.word(start - 1), "times" | "occasions");
        if often
            && (frame.is_number(start - 2)
                || matches!(frame.word(start - 2), "several" | "many" | "few" | "numerous"))
        {
            start -= 2;
        }
        let before = start.checked_sub(1)?;
        match frame.small(before) {
            Some(Small::Relative)
                if frame.word(before) != "where"
                    && frame.word(before) != "où"
                    && frame.word(before) != "dont" =>
            {
                let antecedent_end =
                    if before > 0 && frame.is_comma(before - 1) { before - 1 } else { before };
                let phrase = subject_before(frame, antecedent_end)
                    .map(|phrase| body_of(frame, phrase, frame.word(before)))
                    .map(|phrase| without_participle(frame, behind_verb(frame, phrase)))
                    .or_else(|| name_before(frame, antecedent_end))
                    // "signs in the survey, which found" (golden `en-in-the-survey-which`)
                    .or_else(|| self.antecedent())?;
                return Some((Some(frame.span(phrase)), None));
            }
            Some(Small::Conjunction) => return Some((Some(self.shared_subject()?), None)),
            // « que » is never a subject.
            Some(Small::That) if frame.tongue == Some(Tongue::French) => return None,
            Some(Small::That) => {
                let phrase = subject_before(frame, before)?;
                return Some((Some(frame.span(phrase)), None));
            }
            _ => {}
        }
        // "Port rejects result, | alleges fraud" (golden `en-headline-alleges`)
        if frame.is_heading() && frame.is_comma(before) && self.told_before.is_some() {
            return Some((self.told_before, None));
        }
        if let Some(phrase) = self.own_subject(start) {
            // "called to let | the family | know she was there" (golden `en-let-them-know`)
            if phrase.start > 0
                && matches!(frame.word(phrase.start - 1), "let" | "lets" | "letting")
            {
                return None;
            }
            if frame.small(phrase.start) == Some(Small::Subject)
                && frame.word(phrase.start).starts_with('-')
            {
                return None;
            }
            return Some((Some(frame.span(phrase.clone())), Some(phrase.start)));
        }
        None
    }

    /// What the parser hangs a clause of saying on, when no rule sees it.
    fn antecedent(&self) -> Option<Phrase> {
        let says = self.group.verb.takes('q') || is_evidence(self.group.verb.lemma);
        let noun = antecedent_of(self.frame, self.group.items.end - 1).filter(|_| says)?;
        Some(without_according(self.frame, noun))
    }

    /// What stands before the verb, or what the parser takes for its subject when nothing does
    /// or when that is longer: "Executives across the world say" (golden `en-parsed-subject`); no
    /// subject begins right behind a preposition: "On Monday Lena Orr stated" (golden
    /// `en-comma-then-paragraph`).
    fn own_subject(&self, start: usize) -> Option<Phrase> {
        let frame = self.frame;
        let before = behind_quotation(frame, start).or_else(|| subject_before(frame, start));
        let is_verb = |at: &usize| matches!(frame.upos(*at), Some(Upos::Verb | Upos::Auxiliary));
        let hangs = |at: usize| matches!(frame.small(at), Some(Small::Preposition));
        // "on condition that his name not be used, said": half a verb is nobody (goldens
        // `en-not-be-used-said`, `fr-publie-affirme`).
        let is_half = |phrase: &Phrase| {
            phrase.len() == 1
                && !frame.is_capital(phrase.start)
                && frame.upos(phrase.start) == Some(Upos::Verb)
        };
        let half = before.as_ref().is_some_and(is_half);
        // "the girl who was saved after a day | under rubble say" (golden `en-relatives-of-who-say`)
        let is_left = |phrase: &Phrase| {
            let opens = |at: usize| matches!(frame.word(at), "after" | "before" | "during");
            let lasts =
                |at: usize| frame.is_time(at) || matches!(frame.word(at), "day" | "hour" | "year");
            let is_span = frame.tongue == Some(Tongue::English) && phrase.clone().any(lasts);
            is_span && (opens(phrase.start) || phrase.start > 0 && opens(phrase.start - 1))
        };
        let left = before.as_ref().is_some_and(is_left);
        let before = if half || left { self.head_of_sentence() } else { before };
        let verb = self.group.items.clone().rev().find(is_verb);
        let parsed = verb.and_then(|verb| subject_of(frame, verb));
        let parsed = parsed.filter(|phrase| !is_left(phrase));
        let parsed = parsed.map(|phrase| by_whom(frame, phrase));
        let list = before.as_ref().and_then(|before| with_list_before(frame, before));
        if list.is_some() {
            return list;
        }
        match (before, parsed) {
            (None, parsed) => parsed,
            // "has over the past few months | warned" (golden `en-subject-begins`).
            (Some(before), Some(parsed)) if is_inside_group(frame, &parsed, &before) => {
                Some(parsed)
            }
            // "Members of the council, led by Orr, demanded": what hangs on them is nobody.
            (Some(before), Some(parsed))
                if !frame.is_capital(before.start)
                    && frame.upos(before.start) == Some(Upos::Verb) =>
            {
                Some(parsed)
            }
            (Some(before), Some(parsed))
                if frame.tongue == Some(Tongue::English)
                    && parsed.start < before.start
                    && parsed.end >= before.start
                    && !parsed.start.checked_sub(1).is_some_and(hangs)
                    && ((parsed.start..before.start).all(|at| !frame.is_mark(at))
                        || is_name_told_of(frame, &parsed, &before)
                        || are_adjectives(frame, parsed.start..before.start)
                        || is_list_of_names(frame, parsed.start..before.start)) =>
            {
                Some(parsed)
            }
            (before, _) => before,
        }
    }

    /// "A soldier who was there, and who spoke on condition that …, said": who opens the sentence.
    fn head_of_sentence(&self) -> Option<Phrase> {
        let frame = self.frame;
        let start = frame.story_start();
        let start = start + usize::from(frame.small(start) == Some(Small::Conjunction));
        let is_someone = |at: usize| {
            frame.is_capital(at) && at > start
                || matches!(frame.noun(at), Some(Noun::Role | Noun::Source | Noun::Group))
        };
        phrase_after(frame, start)
            .filter(|phrase| phrase.start == start && phrase.clone().any(is_someone))
    }

    pub(crate) fn shared_subject(&self) -> Option<CleanSpan> {
        self.told_before.or_else(|| self.main_subject().map(|phrase| self.frame.span(phrase)))
    }

    /// 'Orr “walked in and gave up”, and told the police': the quotation holds the verb.
    fn holds_verb(&self, at: usize) -> bool {
        self.within > 0 && self.frame.quote(at).is_some() && opens_with_verb(self.frame, at)
    }

    /// The subject of the frame's first finite verb, or of the content's that it stands in.
    pub(crate) fn main_subject(&self) -> Option<Phrase> {
        let frame = self.frame;
        let verb = (self.within + 1..self.group.items.start)
            .find(|&at| has_finite_verb(frame, at..at + 1) || self.holds_verb(at))?;
        // « La maire n' | écarte pas cette thèse, expliquant que » (golden `fr-necarte-pas`)
        let belongs = |at: &usize| {
            let object = matches!(frame.small(*at), Some(Small::Negation | Small::Object));
            // « Mon mari l'| a lue et m'a dit que » (golden `fr-la-lue-et-dit`)
            (object || frame.word(*at) == "l'") && frame.tongue == Some(Tongue::French)
        };
        let verb = verb - (1..verb).rev().take_while(belongs).count();
        // "He now | works abroad and asked that" (golden `en-now-works-and-asked`)
        let is_adverb = |at: &usize| frame.small(*at) == Some(Small::Adverb);
        let start = verb - (1..verb).rev().take_while(is_adverb).count();
        subject_before(frame, start)
            .or_else(|| subject_of(frame, verb))
            .filter(|subject| subject.start >= self.within)
    }

    /// "The delay shows that the dam is weak", "a flood which threatens the town": a thing that
    /// shows or threatens says nothing; a poll, a film and a person do (golden `en-thing-shows`).
    pub(crate) fn shows(&self, speaker: Option<CleanSpan>, subject: Option<usize>) -> bool {
        let frame = self.frame;
        let lemma = self.group.verb.lemma;
        // "The plan demands patience" (goldens `en-plan-demands`, `fr-plan-exige`)
        // "This reward will encourage them to", "this right guarantees that" (goldens
        // `en-reward-encourages`, `fr-droit-garantit`)
        let leads =
            matches!(lemma, "encourage" | "guarantee" | "encourager" | "garantir" | "inciter");
        // « Un étage ajouté a condamné l'internat » (golden `fr-etage-a-condamne`)
        let threatens = leads
            || matches!(
                lemma,
                "threaten" | "menacer" | "demand" | "exiger" | "réclamer" | "condemn" | "condamner"
            );
        // "The grant supports the school" (goldens `en-grant-supports`, `fr-subvention-soutient`)
        let holds = is_for_something(lemma);
        let threatens = threatens || holds;
        let counts = threatens || subject.is_some() && is_evidence(lemma);
        let Some(speaker) = speaker.filter(|_| counts) else { return false };
        let items = items_of(frame, speaker);
        let verb = self.group.items.clone().rev().find(|&at| frame.upos(at) == Some(Upos::Verb));
        let parsed = verb.and_then(|verb| subject_head(frame, verb));
        // "Orr, whose feud threatened": the feud (golden `en-whose-feud`).
        let last = items.end - 1;
        if threatens && items.clone().any(|at| matches!(frame.word(at), "whose")) {
            return frame.noun(last).is_none() && !frame.is_capital(last);
        }
        let is_noun = |at: &usize| frame.upos(*at) == Some(Upos::Noun);
        let head = parsed
            .filter(|head| items.contains(head))
            .or_else(|| items.clone().find(is_noun).filter(|_| threatens))
            .unwrap_or(items.start);
        let is_thing = is_noun(&head) && frame.noun(head).is_none() && !frame.is_capital(head);
        is_thing && !frame.word(head).ends_with('s')
            || !(leads || lemma == "promise" && self.says_it_will())
                && matches!(
                    frame.word(head),
                    "it" | "this" | "that" | "which" | "cela" | "ce" | "ceci" | "ça"
                )
    }

    /// "It promised to pay", but "It promises to be a good year" (golden `en-it-promised`).
    fn says_it_will(&self) -> bool {
        let end = self.group.items.end;
        self.frame.word(end - 1) == "promised"
            && self.frame.small(end) == Some(Small::To)
            && self.frame.word(end + 1) != "be"
    }

    /// « Il convient de », « il a été décidé de »: nobody is « il » (golden `fr-il-convient`).
    pub(crate) fn is_impersonal(&self, subject: usize) -> bool {
        let frame = self.frame;
        // « Ça t'avertit quand un bateau arrive » (golden `fr-ca-avertit`)
        if matches!(frame.word(subject), "ça" | "cela" | "ceci") {
            return true;
        }
        let is_done = self.group.items.clone().any(|at| frame.word(at) == "été");
        let suits = matches!(self.group.verb.lemma, "convenir" | "appartenir");
        frame.word(subject) == "il" && (is_done || suits)
    }

    /// "What it calls “digital terror”", « ce qu'il appelle »: a name, and nothing is told (goldens
    /// `en-what-it-calls`, `fr-ce-quil-appelle`).
    pub(crate) fn only_names(&self, subject: usize) -> bool {
        let what = subject.checked_sub(1).map_or("", |at| self.frame.word(at));
        let names = matches!(
            self.group.verb.lemma,
            "call" | "term" | "label" | "dub" | "appeler" | "nommer" | "qualifier"
        );
        // "the camp, also called “Q-West”": what it is called, by nobody (golden `en-also-called`).
        let start = self.group.items.start;
        let also = start > 1 && self.frame.word(start - 1) == "also";
        let opens = start - usize::from(also);
        let is_aside = opens > 0 && self.frame.is_comma(opens - 1);
        // "launched by a user labelled “Anonymous”": so are these.
        let verb = self.frame.syntax(self.group.items.end - 1);
        let hangs = verb.is_some_and(|verb| verb.relation == Relation::Acl);
        let quoted = (is_aside || hangs) && self.frame.quote(self.group.items.end).is_some();
        names && (quoted || matches!(what, "what" | "que" | "qu'"))
    }

    /// « s'expliquer par », « s'annonce difficile »: what happens to a thing (golden
    /// `fr-il-convient`).
    pub(crate) fn happens(&self) -> bool {
        let frame = self.frame;
        let start = self.group.items.start;
        let reflexive = matches!(frame.word(start), "s'" | "se");
        let lemma = self.group.verb.lemma;
        reflexive
            && matches!(
                lemma,
                "expliquer"
                    | "informer"
                    | "annoncer"
                    | "confirmer"
                    | "révéler"
                    | "montrer"
                    | "préciser"
                    | "prévoir"
            )
    }

    /// "As we know", « comme vous le savez »: the reader is meant (golden `en-thing-shows`).
    pub(crate) fn means_the_reader(&self, subject: usize) -> bool {
        let frame = self.frame;
        matches!(self.group.verb.lemma, "know" | "see" | "remember" | "recall" | "savoir" | "voir")
            && matches!(frame.word(subject), "we" | "you" | "nous" | "vous" | "on")
            && subject.checked_sub(1).is_some_and(|at| matches!(frame.word(at), "as" | "comme"))
    }

    /// "Do you think the dam will hold?", « Est-ce que vous pensez que … ? »: whoever is asked has said
    /// nothing yet (goldens `en-do-you-think`, `fr-pensez-vous`).
    pub(crate) fn is_asked(&self, subject: usize) -> bool {
        let frame = self.frame;
        let is_you = matches!(frame.word(subject), "you" | "vous" | "tu" | "-vous" | "-tu");
        let french = frame.tongue == Some(Tongue::French);
        let helps = |at| matches!(frame.small(at), Some(Small::Auxiliary | Small::Modal));
        let is_inverted = french || subject.checked_sub(1).is_some_and(helps);
        is_you && is_inverted && frame.word(frame.len() - 1) == "?"
    }

    /// "I want to go", "did you decide to": what those who talk intend is what they talk of.
    pub(crate) fn is_own_act(&self, family: Family, subject: Option<usize>) -> bool {
        let wants = || matches!(self.group.verb.lemma, "want" | "wish" | "prefer" | "decide");
        matches!(family, Family::Infinitive | Family::Object | Family::Preposition)
            && subject.is_some_and(|at| match self.frame.word(at) {
                "you" => true,
                "i" | "we" | "people" | "someone" | "anyone" | "everyone" | "nobody" => {
                    wants() && !self.frame.is_spoken()
                }
                _ => false,
            })
    }

    /// "She would lose her job if she rejected him": nobody has rejected anything (golden
    /// `en-if-she-rejected`).
    pub(crate) fn is_only_supposed(&self, family: Family, subject: usize) -> bool {
        let before = subject.checked_sub(1).map_or("", |at| self.frame.word(at));
        (family.has_no_clause() || family == Family::Infinitive)
            && matches!(before, "if" | "unless" | "si" | "s'")
    }

    /// What is only named or intended is so by someone: "had fled to Russia, supported" has lost
    /// its subject (golden `en-not-by-someone`).
    pub(crate) fn can_act(&self, family: Family, speaker: Option<CleanSpan>) -> bool {
        let frame = self.frame;
        let Some(speaker) = speaker.filter(|_| family.has_no_clause()) else { return true };
        let items = items_of(frame, speaker);
        let (first, last) = (items.start, items.end - 1);
        let is_that = |at: usize| frame.small(at) == Some(Small::That);
        // « commandée | la même année par la mairie »: when, and by whom (golden `fr-etude-relevait`).
        let when = is_the_same(frame, first + 1)
            && items.clone().any(|at| matches!(frame.word(at), "par"));
        if when {
            return false;
        }
        // "A third say that “honest” describes Orr": what is said is nobody (golden
        // `en-told-not-inverted`).
        if items.clone().any(|at| is_that(at) && at > first && !frame.verbs(at - 1).is_empty()) {
            return false;
        }
        let in_clause =
            items.clone().any(|at| is_that(at) || frame.small(at) == Some(Small::Relative));
        let acts =
            items.clone().any(|at| !frame.is_capital(at) && has_finite_verb(frame, at..at + 1));
        (in_clause || !acts)
            && (matches!(frame.small(first), Some(Small::Determiner | Small::Subject))
                || items.clone().any(|at| frame.is_capital(at) || frame.noun(at).is_some())
                || frame.word(last).ends_with('s'))
    }
}

/// "Residents of Salis, Tor, | Old Ilva and Mokoran say": names with commas behind "of" (golden
/// `en-residents-of-a-list`).
fn is_list_of_names(frame: &Frame, words: Phrase) -> bool {
    let of = words.clone().find(|&at| matches!(frame.word(at), "of" | "in" | "from"));
    let is_name = |at: usize| frame.is_comma(at) || frame.is_word(at) && frame.is_capital(at);
    of.is_some_and(|of| (of + 1..words.end).all(is_name))
        && words.clone().any(|at| frame.is_comma(at))
}

/// "The port, the union | and the council are", « Le port, la ligue et le conseil ont »: what stands
/// before the verb is the end of a list that opens the sentence (goldens `en-list-of-bodies`,
/// `fr-liste-de-corps`).
fn with_list_before(frame: &Frame, phrase: &Phrase) -> Option<Phrase> {
    let start = frame.story_start();
    let list = start..phrase.end;
    let opens_item = |at: usize| frame.is_capital(at) || frame.small(at) == Some(Small::Determiner);
    let is_listed = |at: usize| !frame.is_mark(at) || frame.is_comma(at) && opens_item(at + 1);
    let joins = |at: usize| matches!(frame.word(at), "and" | "et") && opens_item(at + 1);
    let comma = (start..phrase.start).find(|&at| frame.is_comma(at))?;
    // "Last week, the union and the port said", "Writing in a post, …": no first of a list.
    let places = |at: usize| {
        frame.is_time(at)
            || frame.upos(at) == Some(Upos::Verb)
            || frame.small(at) == Some(Small::Preposition)
                && !matches!(frame.word(at), "of" | "de" | "du" | "des" | "d'")
    };
    let closing = comma.checked_sub(1)?;
    let is_noun = matches!(frame.upos(closing), Some(Upos::Noun | Upos::ProperNoun));
    let is_first = is_noun
        && !(start..comma).any(places)
        && opens_item(start)
        && plain_before(frame, comma).is_some_and(|first| first.start == start);
    let is_list = list.clone().all(is_listed)
        && (comma..phrase.end).any(joins)
        && !has_finite_verb(frame, list.clone());
    (is_first && is_list).then_some(list)
}

/// "A few small, | limited studies have found": a comma between adjectives (golden
/// `en-small-limited-studies`).
fn are_adjectives(frame: &Frame, mut words: Phrase) -> bool {
    frame.small(words.start) == Some(Small::Determiner)
        && words.all(|at| {
            frame.is_comma(at)
                || frame.upos(at) == Some(Upos::Adjective)
                || matches!(frame.small(at), Some(Small::Determiner | Small::Adverb))
        })
}

/// "Brill, a quiet, native advocate, said": all that stands before the verb tells of the name that
/// opens it (golden `en-subject-begins`).
fn is_name_told_of(frame: &Frame, parsed: &Phrase, before: &Phrase) -> bool {
    let opens = frame.is_capital(parsed.start) && frame.small(parsed.start) != Some(Small::To);
    opens
        && parsed.end == before.end
        && frame.small(before.start) == Some(Small::Determiner)
        && !has_finite_verb(frame, parsed.start..before.start)
}

/// “…,” lead author Brill, a pilot in Ilva, Tazuria, and a friend, | said: all that stands between a
/// quotation and a verb with commas (golden `en-quoted-verb`).
fn behind_quotation(frame: &Frame, verb: usize) -> Option<Phrase> {
    let comma = verb.checked_sub(1).filter(|&at| frame.is_comma(at))?;
    let floor = comma.saturating_sub(LONGEST);
    let quote = (floor..comma).rev().find(|&at| frame.quote(at).is_some())?;
    let first = quote + 1 + usize::from(frame.is_comma(quote + 1));
    let commas = (first..comma).filter(|&at| frame.is_comma(at)).count();
    let opens = frame.is_word(first)
        && matches!(frame.small(first), None | Some(Small::Determiner))
        && !has_finite_verb(frame, first..comma);
    (opens && commas > 1).then_some(first..comma)
}

/// Between a subject and what stands right before its verb are only an auxiliary and small words.
fn is_inside_group(frame: &Frame, subject: &Phrase, before: &Phrase) -> bool {
    let between = subject.end..before.start;
    between.clone().any(|at| frame.small(at) == Some(Small::Auxiliary))
        && between.clone().all(|at| frame.small(at).is_some() || frame.is_time(at))
}

/// "to meet Lena Orr, who had said": the name right before, whatever it is to its own verb
/// (golden `en-relative-of-object`).
fn name_before(frame: &Frame, end: usize) -> Option<Phrase> {
    let start =
        (0..end).rev().take_while(|&at| frame.is_word(at) && frame.is_capital(at)).last()?;
    Some(start..end)
}

/// Verbs of being for something, by words or by what one is.
fn is_for_something(lemma: &str) -> bool {
    matches!(
        lemma,
        "support"
            | "back"
            | "favor"
            | "favour"
            | "promise"
            | "underscore"
            | "soutenir"
            | "appuyer"
            | "favoriser"
            | "promettre"
            | "souligner"
    )
}

/// Verbs that things stand before as people do.
fn is_evidence(lemma: &str) -> bool {
    const ENGLISH: &str =
        "show demonstrate prove illustrate establish indicate suggest imply signal reveal find";
    const FRENCH: &str = "montrer démontrer prouver indiquer suggérer révéler signifier témoigner \
         illustrer";
    ENGLISH.split(' ').chain(FRENCH.split_whitespace()).any(|verb| verb == lemma)
}

/// "The wish pleases | Lena Orr, who believes": what stands before a clause about someone begins
/// behind the verb (golden `en-subject-begins`).
fn behind_verb(frame: &Frame, phrase: Phrase) -> Phrase {
    let is_verb = |at: &usize| {
        frame.is_parsed_finite(*at) && frame.upos(*at) == Some(Upos::Verb) && !frame.is_capital(*at)
    };
    let opens = |at: &usize| matches!(frame.small(*at), Some(Small::Relative | Small::That));
    let clause = phrase.clone().find(opens).unwrap_or(phrase.end);
    let verb = (phrase.start + 1..clause).rev().find(is_verb);
    let is_someone = |phrase: &Phrase| {
        phrase.clone().any(|at| frame.is_capital(at) || frame.noun(at) == Some(Noun::Role))
    };
    let behind = verb.map(|verb| trimmed(frame, verb + 1..phrase.end));
    behind.filter(is_someone).unwrap_or(phrase)
}

/// "the head of | the Pilots' Union, which says": a person is no "which" (golden
/// `en-which-body-says`).
fn body_of(frame: &Frame, phrase: Phrase, relative: &str) -> Phrase {
    let phrase = without_asked(frame, without_according(frame, phrase));
    if let Some(someone) = someone_behind_thing(frame, &phrase, relative) {
        return someone;
    }
    let of = phrase.clone().find(|&at| matches!(frame.word(at), "of" | "for" | "at" | "from"));
    match of {
        Some(from)
            if matches!(relative, "who" | "qui")
                && from > phrase.start
                && from + 1 < phrase.end
                && matches!(frame.word(from - 1), "message" | "word" | "verdict" | "view") =>
        {
            from + 1..phrase.end
        }
        Some(of)
            if relative == "which"
                && of > phrase.start
                && of + 1 < phrase.end
                && frame.noun(of - 1) == Some(Noun::Role) =>
        {
            of + 1..phrase.end
        }
        _ => phrase,
    }
}

/// « Interrogé sur la version du | ministère, qui évoque » (golden `fr-interroge-sur-version`).
fn without_asked(frame: &Frame, phrase: Phrase) -> Phrase {
    let asked = matches!(
        frame.word(phrase.start),
        "interrogé" | "interrogée" | "interrogés" | "questionné"
    );
    // « du | ministère de la Mer »: the first of them (golden `fr-interroge-sur-note`).
    let ties = |at: &usize| matches!(frame.word(*at), "de" | "du" | "des");
    let about = |at: &usize| frame.word(*at) == "sur";
    let of = phrase.clone().find(ties).or_else(|| phrase.clone().find(about));
    let of = of.filter(|&of| asked && of + 1 < phrase.end);
    of.map_or(phrase.start, |of| of + 1)..phrase.end
}

/// "according to | port records, which indicate" (goldens `en-records-which`, `fr-selon-qui`).
fn without_according(frame: &Frame, phrase: Phrase) -> Phrase {
    let cue = match (frame.word(phrase.start), frame.word(phrase.start + 1)) {
        ("according", "to") | ("d'", "après") => 2,
        ("selon", _) => 1,
        _ => 0,
    };
    if cue < phrase.len() { phrase.start + cue..phrase.end } else { phrase }
}

/// "a blow to | the pilots, who say", "testimony from | a man who claims": "who" is no thing, and the
/// last one named is meant (goldens `en-blow-to-pilots`, `fr-coup-pour-les-pilotes`).
fn someone_behind_thing(frame: &Frame, phrase: &Phrase, relative: &str) -> Option<Phrase> {
    let is_person = |at: usize| {
        frame.is_capital(at) && at > phrase.start && !frame.is_time(at)
            || matches!(
                frame.noun(at),
                Some(Noun::Role | Noun::Source | Noun::Group | Noun::State | Noun::Outlet)
            )
    };
    let ties = |at: &usize| matches!(frame.small(*at), Some(Small::Preposition | Small::To));
    let of = (phrase.start + 1..phrase.end).rev().find(ties)?;
    let is_befallen = (phrase.start..of).any(|at| befalls_someone(frame.word(at)));
    let is_thing =
        matches!(relative, "who" | "qui") && !(phrase.start..of).any(is_person) && is_befallen;
    let (first, last) = (of + 1, phrase.end - 1);
    let is_someone = first <= last
        && (frame.noun(last) == Some(Noun::Role) || frame.is_capital(last))
        && !frame.is_time(first);
    (is_thing && is_someone).then_some(first..phrase.end)
}

/// Nouns of what someone gives or meets with.
fn befalls_someone(noun: &str) -> bool {
    const NOUNS: &str = "blow setback boost relief victory defeat win loss gift surprise warning threat \
         testimony evidence message challenge worry disappointment \
         coup revers soulagement victoire défaite cadeau surprise avertissement menace témoignage \
         preuve défi déception";
    NOUNS.split_whitespace().any(|listed| listed == noun)
}

/// « dénoncé par | les élus », who then say so (golden `fr-les-deux`); "complying with | the union's
/// request" (golden `en-plan-to`).
pub(crate) fn without_participle(frame: &Frame, phrase: Phrase) -> Phrase {
    let by = phrase.clone().find(|&at| matches!(frame.word(at), "par" | "by" | "with"));
    match by.filter(|_| frame.upos(phrase.start) == Some(Upos::Verb)) {
        Some(by) if by + 1 < phrase.end => by + 1..phrase.end,
        _ => phrase,
    }
}
