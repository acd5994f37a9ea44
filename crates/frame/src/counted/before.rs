//! What the words before a number say of it: a verb that it is the object of, a toll, a cost.

use super::words::Small;
use super::{Count, FAR};
use record::CountedKind::{self, Killed, People, Wounded};
use record::{Relation, Upos};

impl Count<'_> {
    /// What the words before the number say: a verb right before it, or a toll.
    pub(super) fn before(&self) -> Option<CountedKind> {
        let from = self.sentence.start.max(self.number.start.saturating_sub(FAR));
        let verb = (from..self.number.start).rev().find(|&at| {
            !matches!(self.trees.upos(at), Upos::Determiner | Upos::Adverb)
                && self.small(at) != Some(Small::Between)
        });
        let fate = verb.and_then(|at| self.words.active(&self.lower(at)));
        fate.or_else(|| self.cost(from)).or_else(|| self.toll(from)).or_else(|| self.toll_of_verb())
    }

    /// "The toll from an explosion in the main port of the country rose to 12": the verb that the
    /// number hangs under is said of a toll, however far before it.
    fn toll_of_verb(&self) -> Option<CountedKind> {
        let verb = self.number.clone().rev().find_map(|token| {
            let head = self.trees.head(token)?;
            (self.trees.upos(head) == Upos::Verb).then_some(head)
        })?;
        let mut subjects = self.trees.by(verb, &[Relation::Nsubj, Relation::NsubjPass]);
        let is_toll = subjects.any(|subject| self.small(subject) == Some(Small::Toll));
        (is_toll && self.noun.is_none()).then_some(Killed)
    }

    /// "cost the lives of 12", « a coûté la vie à douze personnes ».
    fn cost(&self, from: usize) -> Option<CountedKind> {
        const NEAR: usize = 3;
        let life = (from.max(self.number.start.saturating_sub(NEAR))..self.number.start)
            .find(|&at| matches!(self.lower(at).as_str(), "vie" | "vies" | "life" | "lives"))?;
        let verbs = life.saturating_sub(NEAR).max(from)..life;
        let costs = |at| {
            let word = self.lower(at);
            word.starts_with("coût") || word.starts_with("cost") || word.starts_with("claim")
        };
        verbs.into_iter().any(costs).then_some(Killed)
    }

    /// "the toll rose to 12", « le nombre de blessés est passé à 40 ».
    fn toll(&self, from: usize) -> Option<CountedKind> {
        let bare = self.noun.is_none_or(|noun| matches!(self.noun_kind(noun), None | Some(People)));
        let at = (from..self.number.start)
            .rev()
            .find(|&at| matches!(self.small(at), Some(Small::Toll | Small::Number)))?;
        if !bare {
            return None;
        }
        if self.small(at) == Some(Small::Toll) {
            return Some(Killed);
        }
        let named = (at + 1..self.number.start.min(at + 5)).find_map(|at| {
            let word = self.lower(at);
            self.words.noun(&word).or_else(|| self.words.deed(&word))
        })?;
        matches!(
            named,
            Killed
                | Wounded
                | CountedKind::Missing
                | CountedKind::Detained
                | CountedKind::Displaced
        )
        .then_some(named)
    }
}
