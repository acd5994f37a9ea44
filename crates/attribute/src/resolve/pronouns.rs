//! "He", "it", « elle », « eux »: the last speaker or the subject before, when it fits and nobody
//! else has come up since.

use super::{Found, Resolver};
use crate::beside::items_of;
use crate::draft::Family;
use crate::interview::Interview;
use crate::lexicon::{Noun, Small, Tongue, noun};
use crate::naming::{Naming, Pronoun, naming, words};
use crate::subjects::main_subject;
use record::plain::single_spaced;
use record::{CleanSpan, NameKind, Party, SpeakerKind};

impl Resolver<'_> {
    /// Whom a pronoun stands for, unless the report calls that one by another.
    pub(super) fn for_pronoun(
        &self,
        pronoun: Pronoun,
        index: usize,
        span: CleanSpan,
        inside: Option<usize>,
    ) -> Option<Found> {
        let found = self.taken_for(pronoun, index, span, inside)?;
        let found = self.teller_of_him(pronoun, index, &found).unwrap_or(found);
        let known = self.taken_up.get(&found.party.label).copied();
        let is_other = matches!(pronoun, Pronoun::He | Pronoun::She)
            && known.is_some_and(|known| known != pronoun);
        (!is_other).then_some(found)
    }

    /// "Jan Hask lived in that house, he said" behind what Orr said: who is told of, and has said
    /// nothing yet, is not the one who tells it (goldens `en-lived-there-he-said`,
    /// `fr-habitait-la-dit-il`).
    fn teller_of_him(&self, pronoun: Pronoun, index: usize, found: &Found) -> Option<Found> {
        let is_person = matches!(pronoun, Pronoun::He | Pronoun::She);
        let said = self.drafts[index].content.first().filter(|_| is_person)?.of(self.text);
        let told_of = said.starts_with(&*found.party.label);
        let spoke = |draft: usize| self.voices[draft].as_ref().map(|voice| &voice.label);
        let has_spoken = self.last.iter().any(|&draft| spoke(draft) == Some(&found.party.label));
        let last = *self.last.last().filter(|_| told_of && !has_spoken)?;
        let near = self.paragraph(index).saturating_sub(self.paragraph(last)) <= 1;
        self.found(last).filter(|teller| near && teller.kind == SpeakerKind::Person)
    }

    /// "He", "they": the last speaker, when it fits and nobody else has come up since.
    fn taken_for(
        &self,
        pronoun: Pronoun,
        index: usize,
        span: CleanSpan,
        inside: Option<usize>,
    ) -> Option<Found> {
        if pronoun == Pronoun::First {
            return match inside {
                Some(holder) => self.found(holder),
                None => self.answerer(index),
            };
        }
        if let Some(holder) = inside.filter(|&holder| self.is_quoted_in(index, holder)) {
            return self.told_of_by(holder, pronoun);
        }
        if let Some(found) = self.teller(pronoun, index, span) {
            return Some(found);
        }
        if let Some(found) = self.subject_of_same_sentence(pronoun, index, span) {
            return Some(found);
        }
        if let Some(before) = self.subject_sentence(index, pronoun)
            && !self.subjects.says[before]
            && let Some(subject) = self.subjects.by_frame[before]
            && let Some(found) = self.subject_for(pronoun, subject)
        {
            // Its title tells that it is meant (golden `fr-un-autre-entre`).
            let is_told = self.gender(subject) == Some(pronoun);
            return (is_told || !self.another_spoke(index, &found)).then_some(found);
        }
        if let Some(found) = self.named_in_sentence_before(pronoun, index) {
            return Some(found);
        }
        let last = *self.last.last()?;
        let voice = self.voices[last].as_ref()?;
        let before = self.drafts[last].speaker?;
        let fits = match pronoun {
            Pronoun::He | Pronoun::She => {
                voice.kind == SpeakerKind::Person
                    || voice.kind == SpeakerKind::Described
                        && !self.naming_of(last).plural
                        && is_somebody(self.naming_of(last))
                    || self.is_french_thing(last)
            }
            Pronoun::It => matches!(
                voice.kind,
                SpeakerKind::Group
                    | SpeakerKind::State
                    | SpeakerKind::Outlet
                    | SpeakerKind::Document
            ),
            Pronoun::They => {
                matches!(voice.kind, SpeakerKind::Group | SpeakerKind::State | SpeakerKind::Outlet)
                    || self.naming_of(last).plural
            }
            Pronoun::First | Pronoun::Other => false,
        };
        let near = self.paragraph(index).saturating_sub(self.paragraph(last)) <= 1;
        let agrees = self.gender(before).is_none_or(|gender| {
            gender == pronoun || !matches!(pronoun, Pronoun::He | Pronoun::She)
        });
        (fits && near && agrees && !self.someone_between(before, span))
            .then(|| self.found(last))
            .flatten()
            .or_else(|| self.only_person_since(pronoun, index, span))
    }

    /// The sentence before, or the one before that when its subject is the same pronoun: "Orr, 51,
    /// leads the port. She has a son. She said" (goldens `en-she-has-she-said`, `fr-elle-a-elle-dit`).
    fn subject_sentence(&self, index: usize, pronoun: Pronoun) -> Option<usize> {
        let step = |at: usize| self.subjects.before.get(at).copied().flatten();
        let is_same = |before: usize| {
            let subject = self.subjects.by_frame[before];
            let said = subject.filter(|_| !self.subjects.says[before]);
            said.is_some_and(|subject| naming(self.text, subject).pronoun == Some(pronoun))
        };
        let first = step(self.drafts[index].frame)?;
        let mut sentences = std::iter::successors(Some(first), |&before| step(before)).take(SAME);
        sentences.find(|&before| !is_same(before))
    }

    /// "I" in an answer of an interview without labels (golden `en-interview-no-labels`).
    fn answerer(&self, index: usize) -> Option<Found> {
        let frame = self.frames.get(self.drafts[index].frame)?;
        let answers = |interview: &&Interview| {
            frame.quotation.is_none() && !frame.is_heading() && interview.is_answer(frame.paragraph)
        };
        let answerer = self.interview.filter(answers)?.answerer;
        Some(Found {
            party: Party { label: single_spaced(answerer.of(self.text)), span: Some(answerer) },
            kind: SpeakerKind::Person,
            introduced: None,
        })
    }

    /// "Orr presented a plan. … The state will hold a share. … He said": the last person who spoke,
    /// when nobody else was named since (goldens `en-he-paragraphs-later`, `fr-il-plus-loin`).
    fn only_person_since(&self, pronoun: Pronoun, index: usize, span: CleanSpan) -> Option<Found> {
        let is_quoted = self.frames[self.drafts[index].frame].quotation.is_some();
        if is_quoted || !matches!(pronoun, Pronoun::He | Pronoun::She) {
            return None;
        }
        let is_somebody = |&draft: &usize| {
            let kind = self.voices[draft].as_ref().map(|voice| voice.kind);
            matches!(kind, Some(SpeakerKind::Person))
                || matches!(kind, Some(SpeakerKind::Described)) && !self.naming_of(draft).plural
        };
        let draft = self.last.iter().rev().copied().take(MANY).find(is_somebody)?;
        let spoke = self.drafts[draft].speaker?;
        let found = self.found(draft).filter(|found| found.kind == SpeakerKind::Person)?;
        let near = self.paragraph(index).saturating_sub(self.paragraph(draft)) <= FAR;
        let agrees = self.gender(spoke).is_none_or(|gender| gender == pronoun);
        let surname = found.party.label.rsplit(' ').next()?;
        let alone = |between: CleanSpan| {
            self.names
                .people_in(between)
                .all(|name| name.of(self.text).rsplit(' ').next() == Some(surname))
        };
        let between = CleanSpan { start: spoke.end, end: span.start };
        let first = self.drafts[draft].frame + 1;
        let heads = self.subjects.by_frame.get(first..self.drafts[index].frame).unwrap_or(&[]);
        let is_other = |subject: &CleanSpan| is_somebody_else(&naming(self.text, *subject));
        (near && agrees && spoke.end <= span.start && alone(between))
            .then_some(found)
            .filter(|_| !heads.iter().flatten().any(is_other))
    }

    /// "Orr said that he believed it": who tells of "he" in the same sentence, with nobody named
    /// between them (golden `en-said-he-believed`).
    fn teller(&self, pronoun: Pronoun, index: usize, span: CleanSpan) -> Option<Found> {
        let holder = self.inside[index]?;
        let same = self.drafts[holder].frame == self.drafts[index].frame
            && self.frames[self.drafts[index].frame].quotation.is_none();
        let teller =
            self.drafts[holder].speaker.filter(|teller| same && teller.end <= span.start)?;
        let fits = matches!(pronoun, Pronoun::He | Pronoun::She);
        let found = self.found(holder).filter(|found| fits && found.kind == SpeakerKind::Person)?;
        let between = CleanSpan { start: teller.end, end: span.start };
        let agrees = self.gender(teller).is_none_or(|gender| gender == pronoun);
        (agrees && self.names.people_in(between).next().is_none()).then_some(found)
    }

    /// « Le gouvernement annonce … Il promet »: a French body is he or she, whichever its article
    /// or nothing tells (golden `fr-il-le-gouvernement`).
    fn is_french_thing(&self, draft: usize) -> bool {
        let kind = self.voices[draft].as_ref().map(|voice| voice.kind);
        let frame = self.frames.get(self.drafts[draft].frame);
        frame.is_some_and(|frame| frame.tongue == Some(Tongue::French))
            && !self.naming_of(draft).plural
            && matches!(
                kind,
                Some(
                    SpeakerKind::Group
                        | SpeakerKind::State
                        | SpeakerKind::Outlet
                        | SpeakerKind::Document
                )
            )
    }

    /// "I rang Lena Orr. … she said": the one person whom the writer met in the sentence before, or
    /// whom a sentence in which nobody speaks is about (goldens `en-i-rang`, `fr-un-autre-entre`).
    fn named_in_sentence_before(&self, pronoun: Pronoun, index: usize) -> Option<Found> {
        let before = self.subjects.before.get(self.drafts[index].frame).copied().flatten()?;
        let frame = &self.frames[before];
        let opens = matches!(frame.word(0), "i" | "we" | "je" | "j'" | "nous");
        let fits = matches!(pronoun, Pronoun::He | Pronoun::She);
        let near = self.frames[self.drafts[index].frame].paragraph <= frame.paragraph + 1;
        let about = if opens { frame.len() } else { frame.len().min(HEAD) };
        let mut people = self.full_names_in(frame.span(0..about));
        let only = people.next().filter(|_| fits && near && !self.subjects.says[before])?;
        people.all(|other| other == only).then(|| self.found_by_phrase(only))
    }

    /// The people who are named in full in a stretch of the text.
    fn full_names_in(&self, stretch: CleanSpan) -> impl Iterator<Item = CleanSpan> + '_ {
        self.names
            .people_in(stretch)
            .filter(|name| name.of(self.text).split_whitespace().nth(1).is_some())
    }

    /// A draft in a quotation, whose speaker says "I".
    fn is_quoted_in(&self, index: usize, holder: usize) -> bool {
        // Nor is he the one who answers (golden `en-he-in-an-answer`).
        let frame = self.frames.get(self.drafts[index].frame);
        let is_quoted = frame.is_some_and(|frame| frame.quotation.is_some())
            && self.drafts[holder].frame != self.drafts[index].frame;
        is_quoted || self.drafts[holder].family == Family::Turn
    }

    /// "He told me": in a quotation he is not the one quoted, but one whom that one spoke of
    /// before (golden `en-he-in-quotation`).
    fn told_of_by(&self, holder: usize, pronoun: Pronoun) -> Option<Found> {
        let label = &self.voices[holder].as_ref()?.label;
        let last = self.nested.iter().rev().copied().take(4).find(|&nested| {
            let voice = self.voices[nested].as_ref();
            let teller = self.inside[nested].and_then(|outer| self.voices[outer].as_ref());
            voice.is_some_and(|voice| voice.label != *label)
                && teller.is_some_and(|teller| teller.label == *label)
        })?;
        let near = self.paragraph(holder).saturating_sub(self.paragraph(last)) <= 1;
        let speaker = self.drafts[last].speaker?;
        let found = near.then(|| self.subject_for(pronoun, speaker)).flatten()?;
        Some(Found { introduced: Some(last), ..found })
    }

    /// "The officials went to a station where they claimed …", « Le groupe a visé l’hôtel car,
    /// selon lui, … »: who heads the sentence, when nobody said anything before in it (golden
    /// `en-pronoun-same-sentence`).
    fn subject_of_same_sentence(
        &self,
        pronoun: Pronoun,
        index: usize,
        span: CleanSpan,
    ) -> Option<Found> {
        let frame = self.frames.get(self.drafts[index].frame)?;
        // "A day after the probe was published, it said": the clause is about when (golden
        // `en-after-it-was-published`).
        let is_when = |subject: &CleanSpan| {
            let before = items_of(frame, *subject).start;
            pronoun == Pronoun::It
                && (0..before).any(|at| frame.small(at) == Some(Small::Subordinator))
        };
        // "The cook was clubbed, he says": whom it tells of is not the one who tells it (golden
        // `en-clubbed-he-says`).
        let draft = &self.drafts[index];
        let is_told_of = |subject: &CleanSpan| {
            let told = draft.content.iter().any(|piece| piece.covers(*subject));
            let is_told = told && draft.family == Family::CommaClause;
            let is_person = matches!(pronoun, Pronoun::He | Pronoun::She);
            is_told && is_person && naming(self.text, *subject).name.is_empty()
        };
        let subject = main_subject(frame).filter(|subject| {
            subject.end <= span.start && !is_when(subject) && !is_told_of(subject)
        })?;
        let spoke = self
            .last
            .last()
            .is_some_and(|&last| self.drafts[last].frame == self.drafts[index].frame);
        if spoke { None } else { self.subject_for(pronoun, subject) }
    }

    /// The subject of the sentence before, when a pronoun can stand for it.
    fn subject_for(&self, pronoun: Pronoun, subject: CleanSpan) -> Option<Found> {
        let naming = naming(self.text, subject);
        let known = !naming.name.is_empty() || naming.head.is_some();
        // "Orr" looks like a body by its shape (golden `en-she-is-not-he`).
        let is_surname = || matches!(naming.name[..], [only] if self.names.is_surname(only));
        let kind = match self.kind_by_finder(naming.kind, &naming) {
            SpeakerKind::Group if is_surname() => SpeakerKind::Person,
            kind => kind,
        };
        let fits = match (pronoun, kind) {
            (Pronoun::He | Pronoun::She, SpeakerKind::Person | SpeakerKind::Described) => {
                naming.kind == SpeakerKind::Person || !naming.plural && is_somebody(&naming)
            }
            // « La direction dément. … affirme-t-elle »: French things are he or she.
            (
                Pronoun::He | Pronoun::She,
                SpeakerKind::Group
                | SpeakerKind::State
                | SpeakerKind::Outlet
                | SpeakerKind::Document,
            ) => french_gender(subject.of(self.text)).is_some() && !naming.plural,
            (
                Pronoun::It,
                SpeakerKind::Group
                | SpeakerKind::State
                | SpeakerKind::Outlet
                | SpeakerKind::Document,
            ) => true,
            // "A group of lawyers sued the port. They said" (golden `en-group-they`)
            (Pronoun::They, kind) => {
                naming.plural
                    || matches!(kind, SpeakerKind::Group)
                    || naming.head.as_deref().is_some_and(is_collective)
            }
            _ => false,
        };
        let agrees = self.gender(subject).is_none_or(|gender| gender == pronoun);
        // "the New Dam" is no "he", whatever its shape (golden `en-he-no-dam`).
        let is_thing = matches!(pronoun, Pronoun::He | Pronoun::She)
            && naming.head.is_none()
            && (subject.of(self.text).to_lowercase().starts_with("the ") || self.is_ship(&naming));
        let fits = fits && !is_thing;
        (known && fits && agrees && naming.pronoun.is_none())
            .then(|| self.found_by_words(subject, &naming))
    }

    /// "MV Salis": what stands before the name, or what the finder of names says, makes it no person
    /// (golden `en-he-no-ship`).
    fn is_ship(&self, naming: &Naming) -> bool {
        let found = self.names.found_kind(&naming.name.join(" "));
        matches!(naming.name.first(), Some(&("MV" | "MS" | "SS" | "HMS" | "USS" | "INS")))
            || found.is_some_and(|kind| kind != NameKind::Person)
    }

    /// Someone else spoke just before: then a pronoun may stand for either.
    fn another_spoke(&self, index: usize, found: &Found) -> bool {
        self.last.last().is_some_and(|&last| {
            self.paragraph(last) == self.paragraph(index)
                && self.voices[last].as_ref().is_some_and(|voice| {
                    voice.kind == found.kind && voice.label != found.party.label
                })
        })
    }

    /// Told by a title: "Mr", "Mme".
    fn gender(&self, span: CleanSpan) -> Option<Pronoun> {
        let pronoun = naming(self.text, span).pronoun;
        // "He … She said": one who was "he" is no "she" (golden `fr-il-puis-elle`).
        if matches!(pronoun, Some(Pronoun::He | Pronoun::She)) {
            return pronoun;
        }
        words(span.of(self.text))
            .iter()
            .find_map(|word| match word.text.trim_end_matches('.') {
                "Mr" | "M" | "Sir" | "Lord" | "King" | "Prince" => Some(Pronoun::He),
                "Mrs" | "Ms" | "Mme" | "Mlle" | "Lady" | "Queen" | "Princess" | "spokeswoman"
                | "chairwoman" => Some(Pronoun::She),
                _ => None,
            })
            .or_else(|| french_gender(span.of(self.text)))
    }

    /// Another named person heads a sentence between two places (golden `fr-un-autre-entre`).
    fn someone_between(&self, from: CleanSpan, to: CleanSpan) -> bool {
        let first = self.frames.partition_point(|frame| frame.items[0].span.start <= from.start);
        // "He has no plans, he says": what comes first in a sentence has nothing before it there
        // (golden `en-he-says-of-himself`).
        let until = self.frames.partition_point(|frame| frame.items[0].span.start < to.start);
        let until = until.max(first);
        let is_other = |name: CleanSpan| {
            let surname = name.of(self.text).rsplit(' ').next().unwrap_or("");
            !from.of(self.text).contains(surname) && self.names.is_surname(surname)
        };
        // « Wren n'y croit pas. « … », dit-il »: anyone named in the sentence just before may be meant
        // (goldens `en-named-just-before`, `fr-nomme-juste-avant`).
        let outer = self.frames[first..until].iter().rev().find(|frame| {
            frame.quotation.is_none() && frame.items[frame.len() - 1].span.end <= to.start
        });
        let whole = outer.filter(|frame| frame.items[0].span.start > from.start);
        if whole.is_some_and(|frame| self.names.people_in(frame.span(0..frame.len())).any(is_other))
        {
            return true;
        }
        self.frames[first..until.min(first + 12)]
            .iter()
            .filter(|frame| frame.quotation.is_none())
            .any(|frame| {
                // Who is named inside a quotation heads nothing.
                let words = (0..frame.len().min(HEAD)).take_while(|&at| frame.quote(at).is_none());
                let Some(last) = words.last() else { return false };
                let head = frame.span(0..last + 1);
                let capitals = (0..frame.len()).take_while(|&at| {
                    frame.is_word(at) && frame.is_capital(at) && frame.small(at).is_none()
                });
                capitals.count() >= 2 || self.full_names_in(head).next().is_some()
            })
    }
}

/// One person who is not named: "the minister" between a name and "he".
fn is_somebody_else(naming: &Naming) -> bool {
    naming.name.is_empty()
        && !naming.plural
        && naming.head.as_deref().and_then(noun) == Some(Noun::Role)
}

/// So many sentences may begin with the same pronoun.
const SAME: usize = 4;

/// So many sayings of others may stand between.
const MANY: usize = 12;

/// So many paragraphs behind whoever spoke "he" may still stand for him.
const FAR: usize = 4;

/// "The pilot" can be "she", "the arrest" cannot (golden `en-she-no-thing`).
fn is_somebody(naming: &Naming) -> bool {
    !naming.name.is_empty() || naming.head.as_deref().and_then(noun) == Some(Noun::Role)
}

/// One word for several people.
fn is_collective(noun: &str) -> bool {
    matches!(
        noun,
        "group"
            | "team"
            | "crowd"
            | "couple"
            | "family"
            | "pair"
            | "trio"
            | "jury"
            | "crew"
            | "board"
    )
}

/// Within so many words a sentence names who heads it.
const HEAD: usize = 8;

pub(super) fn is_personal(pronoun: Pronoun) -> bool {
    matches!(pronoun, Pronoun::He | Pronoun::She | Pronoun::It | Pronoun::They)
}

/// By the article: « la direction » is she, « le parquet » is he.
fn french_gender(words: &str) -> Option<Pronoun> {
    match words.split_whitespace().next()?.to_lowercase().as_str() {
        "la" | "une" | "cette" => Some(Pronoun::She),
        "le" | "un" | "ce" | "cet" => Some(Pronoun::He),
        _ => None,
    }
}
