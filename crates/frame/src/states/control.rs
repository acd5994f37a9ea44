//! Who holds a place: "runs vast areas of X", "X is under the control of", « aux mains de ».
//!
//! To take a place is an event, unless the words look back on it: "since it took control of X".

use super::{State, area, behind, place_at};
use crate::events::Event;
use crate::movements::is_place;
use crate::subject;
use crate::tree::Trees;
use crate::{beside, participants};
use record::{FrameKind, Mentions, Participant, Relation, Tense, Upos, VerbForm};

const PHRASES: &[Relation] =
    &[Relation::Nmod, Relation::Obl, Relation::OblArg, Relation::OblMod, Relation::OblAgent];

/// Every state of holding a place.
pub(super) fn of_clauses(trees: &Trees<'_>, mentions: &Mentions) -> Vec<Event> {
    let reader = Reader { trees, mentions };
    (0..trees.annotated.tokens.len())
        .filter_map(|token| match trees.upos(token) {
            Upos::Verb => reader.of_verb(token),
            Upos::Noun => reader.of_noun(token),
            _ => None,
        })
        .map(|state| state.into_event(trees))
        .collect()
}

/// Verbs of holding.
fn holds(lemma: &str) -> bool {
    matches!(
        lemma,
        "control"
            | "hold"
            | "run"
            | "rule"
            | "govern"
            | "dominate"
            | "administer"
            | "occupy"
            | "contrôler"
            | "tenir"
            | "gouverner"
            | "dominer"
            | "administrer"
            | "occuper"
            | "détenir"
    )
}

/// Verbs that carry "control" and mean that it is there.
fn has(lemma: &str) -> bool {
    matches!(
        lemma,
        "have"
            | "hold"
            | "retain"
            | "keep"
            | "maintain"
            | "exercise"
            | "exert"
            | "avoir"
            | "garder"
            | "conserver"
            | "exercer"
            | "maintenir"
            | "détenir"
    )
}

/// Verbs that carry "control" and mean that it begins.
fn takes(lemma: &str) -> bool {
    matches!(
        lemma,
        "take"
            | "seize"
            | "gain"
            | "assume"
            | "win"
            | "establish"
            | "regain"
            | "prendre"
            | "assumer"
            | "obtenir"
            | "reprendre"
            | "établir"
    )
}

struct Reader<'a> {
    trees: &'a Trees<'a>,
    mentions: &'a Mentions,
}

impl Reader<'_> {
    /// "The brigade has held most of Tarsk", "the town, held by the army".
    fn of_verb(&self, verb: usize) -> Option<State> {
        let lemma = self.trees.lemma(verb);
        if !holds(lemma) || self.is_seizure(verb, lemma) {
            return None;
        }
        let voiced = subject::of(self.trees, verb);
        let (holder, held) = if voiced.passive {
            let by = behind(self.trees, verb, PHRASES, &["by", "par"]).next();
            (by?, voiced.subject?)
        } else {
            // « tient de vastes zones » is often read as if "de" asked for it.
            let object = beside::object(self.trees, verb, voiced)
                .or_else(|| behind(self.trees, verb, PHRASES, &["de"]).next());
            (voiced.subject?, object?)
        };
        self.is_area(held).then(|| self.state(verb, verb, holder, held))
    }

    /// The past of "occupy" tells how it began.
    fn is_seizure(&self, verb: usize, lemma: &str) -> bool {
        let form = self.trees.morphology(verb);
        let past = form.tense == Some(Tense::Past) && form.verb_form == Some(VerbForm::Finite);
        let perfect = self.trees.by(verb, &[Relation::AuxTense]).next().is_some();
        matches!(lemma, "occupy" | "occuper") && (past || perfect)
    }

    /// "in control of X", "under the control of Y", « aux mains de Y ».
    fn of_noun(&self, noun: usize) -> Option<State> {
        let trees = self.trees;
        let case: Vec<&str> =
            trees.by(noun, &[Relation::Case]).map(|case| trees.lemma(case)).collect();
        let within = |words: &[&str]| case.iter().any(|word| words.contains(word));
        match trees.lemma(noun) {
            "control" | "contrôle" if within(&["under", "sous"]) => self.held_by(noun),
            "hand" | "main" if within(&["in", "à"]) && !self.is_ones_own(noun) => {
                self.held_by(noun)
            }
            "control" | "contrôle" => self.in_control(noun, within(&["in"])),
            _ => None,
        }
    }

    /// « à la main », "in his hands": no place is held.
    fn is_ones_own(&self, noun: usize) -> bool {
        behind(self.trees, noun, PHRASES, &["of", "de"]).next().is_none()
    }

    /// "Tarsk is under the control of the brigade", "areas under the control of".
    fn held_by(&self, noun: usize) -> Option<State> {
        let trees = self.trees;
        let owner = trees.by(noun, &[Relation::NmodPoss]).next();
        let holder = behind(trees, noun, PHRASES, &["of", "de"]).next().or(owner)?;
        let subject = trees.by(noun, &[Relation::Nsubj]).next();
        let head = trees.head(noun);
        let above = head.and_then(|head| match trees.upos(head) {
            Upos::Verb => subject::of(trees, head).subject,
            _ => Some(head),
        });
        let ground = subject.or(above).filter(|ground| self.is_area(*ground))?;
        Some(self.state(if subject.is_some() { noun } else { head? }, noun, holder, ground))
    }

    /// "is in control of X", "has control over X", "since it took control of X".
    fn in_control(&self, noun: usize, is_in: bool) -> Option<State> {
        let trees = self.trees;
        let over = |word| behind(trees, word, PHRASES, &["of", "over", "de", "sur"]);
        // "Assumed control over most of Tarsk" is often read as if the verb asked for it.
        let of_verb = || over(trees.head(noun)?).find(|ground| *ground > noun);
        let ground = over(noun).next().or_else(of_verb)?;
        let own = trees.by(noun, &[Relation::Nsubj]).next().filter(|_| is_in);
        let (head, holder) = match (own, trees.head(noun)) {
            (Some(own), _) => (noun, own),
            (None, Some(verb)) if self.tells_a_state(verb, is_in) => {
                (verb, subject::of(trees, verb).subject?)
            }
            _ => return None,
        };
        self.is_area(ground).then(|| self.state(head, noun, holder, ground))
    }

    fn tells_a_state(&self, verb: usize, is_in: bool) -> bool {
        let lemma = self.trees.lemma(verb);
        let since = self
            .trees
            .by(verb, &[Relation::Mark])
            .any(|mark| matches!(self.trees.lemma(mark), "since" | "depuis"));
        has(lemma)
            || takes(lemma) && since
            || is_in && matches!(lemma, "be" | "remain" | "stay" | "être" | "rester")
    }

    /// A phrase that names a place, or calls something one.
    fn is_area(&self, noun: usize) -> bool {
        let trees = self.trees;
        trees.below(noun, |token| trees.is_clause(token)).into_iter().any(|token| {
            let is_part = token == noun || trees.relation(token) == Relation::Nmod;
            place_at(trees, self.mentions, token).is_some()
                || is_part && is_place(&trees.lemma(token).to_lowercase())
        })
    }

    fn state(&self, head: usize, trigger: usize, holder: usize, ground: usize) -> State {
        let actors: Vec<Participant> = participants::of(self.trees, self.mentions, holder);
        State {
            kind: FrameKind::Controls,
            head,
            trigger,
            actors,
            recipients: area(self.trees, self.mentions, ground),
        }
    }
}
