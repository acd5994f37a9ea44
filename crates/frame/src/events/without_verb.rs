//! What is told without a verb of its own: those of whom a verb tells, and what somebody reports.

use super::{Event, Walk};
use crate::cast::Cast;
use crate::lexicon::{Lexicon, OTHER};
use crate::tolls;
use record::{FrameKind, Relation, Upos};

impl Walk<'_> {
    /// « Deux blessés sont morts » : what became of them is the verb's to tell (golden
    /// `fr-a-qui-le-nombre`).
    pub(super) fn are_told_of(&self, noun: usize, lexicon: &Lexicon) -> bool {
        let trees = self.trees;
        let verb = trees.head(noun).filter(|_| trees.relation(noun) == Relation::Nsubj);
        let suffers = |verb: usize| {
            let (_, entries) = lexicon.verb(trees.lemma(verb), trees.word(verb));
            entries.iter().any(|entry| entry.kind == FrameKind::Suffers)
        };
        verb.is_some_and(suffers) && !lexicon.tells_act(trees.lemma(noun))
    }

    /// What somebody says there is, without a clause that would tell it: "reported an engine
    /// failure", « s’est engagé à », "declared three days of mourning" (golden `en-said-things`,
    /// `fr-choses-dites`).
    pub(super) fn of_said_thing(&self, noun: usize, lexicon: &Lexicon) -> Option<Event> {
        const CLAUSES: &[Relation] = &[Relation::Ccomp, Relation::Xcomp, Relation::Parataxis];
        const NO_THINGS: &[&str] = &[
            "say", "tell", "add", "think", "believe", "dire", "ajouter", "affirmer", "penser",
            "croire", "estimer",
        ];
        let trees = self.trees;
        let verb = trees.head(noun).filter(|&verb| self.cues[verb] && !self.cues[noun])?;
        let is_said = trees.relation(noun) == Relation::Obj
            && !self.speakers[noun]
            && !self.is_responsibility(noun)
            && trees.upos(verb) == Upos::Verb
            && trees.by(verb, CLAUSES).next().is_none();
        // A verb that some table has tells what it is about itself: "rejected the ultimatum"; and
        // what "said" has for its object is no thing.
        let takes_things = !NO_THINGS.contains(&trees.lemma(verb));
        if !is_said || !takes_things || self.of_verb(verb, lexicon).is_some() {
            return None;
        }
        let cast = Cast { recipients: vec![noun], ..Cast::default() };
        let mut event = self.frame(noun, noun, &OTHER, &cast);
        // Numbers of dead have a frame of their own.
        if tolls::are_told(trees, &event.tokens) {
            return None;
        }
        let (lemma, _) = lexicon.verb(trees.lemma(verb), trees.word(verb));
        event.frame.predicate = format!("{lemma} {}", trees.lemma(noun));
        Some(event)
    }
}
