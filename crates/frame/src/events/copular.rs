//! What a form of "to be" says of somebody or something: what it is, how it is, where it is, how
//! many there are (golden `en-copular`, `fr-attributs`).
//!
//! Left out: what only carries a clause ("it is clear that"), what is picked out of others ("it
//! was the army that"), what a state tells, and what somebody thinks of it.

use super::{Event, Walk};
use crate::cast::{self, Cast};
use crate::lexicon::{Lexicon, OTHER};
use crate::{beside, causes, subject, tolls};
use record::{Relation, Upos};

/// Nouns of what somebody did: "the ambush was the work of the brigade".
const WORKS: &[&str] = &["work", "handiwork", "doing", "œuvre"];

/// Nouns of who did what stands behind "of": « sont les auteurs de l’attaque ».
const AUTHORS: &[&str] =
    &["author", "perpetrator", "organiser", "mastermind", "auteur", "organisateur", "cerveau"];

/// Nouns of those to whom it was done by what stands behind "of": « a été la cible de voleurs ».
const TARGETS: &[&str] = &["target", "victim", "cible", "victime"];

/// Words for something said before, or for nothing.
const POINTING: &[&str] =
    &["it", "this", "that", "these", "those", "there", "il", "ce", "c'", "c’", "cela", "ça"];

impl Walk<'_> {
    /// What is said of a subject by a word with a form of "to be".
    pub(super) fn of_copula(&self, word: usize, lexicon: &Lexicon) -> Option<Event> {
        let trees = self.trees;
        beside::copular_subject(trees, word)?;
        let mut own = trees.by(word, &[Relation::Nsubj, Relation::NsubjOuter]);
        let named = own.find(|&at| !cast::is_nobody(trees, at));
        let subject = named.or_else(|| subject::of(trees, word).subject)?;
        let is_condition = lexicon.is_condition(&trees.lemma(word).to_lowercase());
        let is_told = is_condition
            || self.is_where_or_how_many(word)
            || self.tells_what_it_is(word, subject, lexicon);
        let is_asked_for = cast::is_nobody(trees, subject) && !self.is_pointing(subject);
        if !is_told
            || is_asked_for
            || self.cues[word]
            || self.only_carries_clause(word, subject, is_condition)
            || self.is_told_as_state(word)
            || [word, subject].into_iter().any(|at| causes::says_why(trees, at))
        {
            return None;
        }
        let trigger = self.copula_of_place(word).unwrap_or(word);
        let mut event = self.frame(word, trigger, &OTHER, &self.cast_of_copula(word, subject));
        // "The toll is 31 dead": those have a frame of their own.
        if trees.upos(word) == Upos::Numeral && tolls::are_told(trees, &event.tokens) {
            return None;
        }
        if let Some(noun) = self.named_by(word, subject) {
            trees.lemma(noun).clone_into(&mut event.frame.predicate);
        }
        Some(event)
    }

    /// "The owner is on the run", "turnout was 71 percent", « la ville est sans électricité »
    /// (golden `en-where-it-stands`, `fr-ou-en-est`).
    fn is_where_or_how_many(&self, noun: usize) -> bool {
        const BEFORE: &[Relation] = &[Relation::Case, Relation::Nummod];
        matches!(self.trees.upos(noun), Upos::Noun | Upos::Numeral | Upos::Symbol)
            && self.trees.by(noun, BEFORE).next().is_some()
    }

    /// Whether a word says what its subject is, and not what somebody thinks of it.
    fn tells_what_it_is(&self, word: usize, subject: usize, lexicon: &Lexicon) -> bool {
        let trees = self.trees;
        match trees.upos(word) {
            _ if trees.is_time(word) => self.is_thing(subject),
            Upos::ProperNoun => self.is_thing(subject) || self.has_case(word),
            Upos::Numeral => true,
            Upos::Noun | Upos::Adjective => !lexicon.says_little(&trees.lemma(word).to_lowercase()),
            _ => false,
        }
    }

    fn is_thing(&self, subject: usize) -> bool {
        matches!(self.trees.upos(subject), Upos::Noun | Upos::Adjective)
    }

    fn is_pointing(&self, subject: usize) -> bool {
        POINTING.contains(&self.trees.lemma(subject).to_lowercase().as_str())
    }

    /// "It is clear that", « c’est lui qui », "was likely to leave": another clause tells; one that
    /// is "ready to" is so all the same.
    fn only_carries_clause(&self, word: usize, subject: usize, is_condition: bool) -> bool {
        const CONTENT: &[Relation] =
            &[Relation::Csubj, Relation::CsubjPass, Relation::Ccomp, Relation::AdvclCleft];
        const BELOW: &[Relation] =
            &[Relation::Xcomp, Relation::Advcl, Relation::Acl, Relation::AclRelcl];
        let trees = self.trees;
        let has = |relations: &[Relation]| trees.by(word, relations).next().is_some();
        has(CONTENT)
            || self.is_pointing(subject) && (has(BELOW) || trees.is_time(word))
            || has(&[Relation::Xcomp]) && trees.upos(word) == Upos::Adjective && !is_condition
    }

    /// Whether these words tell a relation between names: "is the leader of the brigade".
    fn is_told_as_state(&self, word: usize) -> bool {
        let span = self.trees.span(word);
        self.mentions.relations.iter().any(|relation| relation.passage.covers(span))
    }

    /// Of whom or what it is said, and who did it where the word says that.
    fn cast_of_copula(&self, word: usize, subject: usize) -> Cast {
        let trees = self.trees;
        let lemma = trees.lemma(word).to_lowercase();
        let is_one_of = |words: &[&str]| words.contains(&lemma.as_str());
        let behind = self.behind_of(word);
        let (actors, recipients) = if is_one_of(WORKS) {
            (behind, Some(subject))
        } else if is_one_of(AUTHORS) {
            (Some(subject), behind)
        } else if is_one_of(TARGETS) {
            // "The target of an attack": who made it is not said.
            let is_act = |noun: &usize| Lexicon::any_has_noun(trees.lemma(*noun));
            (behind.filter(|noun| !is_act(noun)), Some(subject))
        } else if trees.upos(word) == Upos::ProperNoun && !self.has_case(word) {
            (None, Some(word))
        } else {
            (None, Some(subject))
        };
        let known = |noun: &usize| !cast::is_nobody(trees, *noun);
        Cast {
            actors: actors.into_iter().filter(known).collect(),
            recipients: recipients.into_iter().filter(known).collect(),
            ..Cast::default()
        }
    }

    /// The word that says what is told, where it is not the one behind "to be": "the final
    /// destination was Rotterdam", "the robbers were three", "is one of the guards", "is in Tarsk".
    fn named_by(&self, word: usize, subject: usize) -> Option<usize> {
        let trees = self.trees;
        let one = matches!(trees.lemma(word), "one" | "un").then(|| self.behind_of(word)).flatten();
        let is_value =
            trees.is_time(word) || matches!(trees.upos(word), Upos::ProperNoun | Upos::Numeral);
        let said = (is_value && self.is_thing(subject)).then_some(subject);
        self.copula_of_place(word).or(one).or(said)
    }

    /// "They were in Tarsk": where somebody is.
    fn copula_of_place(&self, word: usize) -> Option<usize> {
        let is_place = self.trees.upos(word) == Upos::ProperNoun && self.has_case(word);
        self.trees.by(word, &[Relation::Cop]).next().filter(|_| is_place)
    }

    fn behind_of(&self, word: usize) -> Option<usize> {
        let mut places = Vec::new();
        beside::prepositions(self.trees, word, &mut places);
        places
            .into_iter()
            .find(|(at, _)| matches!(*at, "of" | "de" | "owner"))
            .map(|(_, noun)| noun)
    }

    fn has_case(&self, noun: usize) -> bool {
        self.trees.by(noun, &[Relation::Case]).next().is_some()
    }
}
