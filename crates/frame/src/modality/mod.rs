//! Whether a clause is said to be so, and how real it is given to be.
//!
//! Needs the trees. Asked of a verb: the words beside it ("did not", "may", « aurait »), the
//! word that opens its clause ("if", « sans »), the verb above it ("failed to", « veut »), and
//! whether a subject or object is nobody ("no fighter left"). Two denials one above the other
//! lift each other. What a speaker makes of his content ("denied that") is asked in `of_content`.
//!
//! Left out: irony, questions, and what only the context denies.

mod content;
mod english;
mod french;
mod words;

pub(crate) use content::{is_presupposed, of_content};

use crate::subject;
use crate::tree::Trees;
use record::{Language, Modality, Mood, Polarity, PronounType, Relation, Upos, VerbForm};
use words::{Effect, Words};

/// Verbs above one another that are looked at: "wants to try to begin to leave".
const FAR: usize = 5;

/// Those whom a verb tells of.
const PARTS: &[Relation] = &[Relation::Nsubj, Relation::NsubjPass, Relation::Obj];

const AUXILIARIES: &[Relation] =
    &[Relation::Aux, Relation::AuxTense, Relation::AuxPass, Relation::Cop];

/// Of the clause that hangs under `head`, a verb or a noun.
pub(crate) fn of(trees: &Trees<'_>, head: usize) -> (Polarity, Modality) {
    let sentence = &trees.annotated.sentences[trees.sentence(head)];
    let language = trees.annotated.paragraphs[sentence.paragraph].language;
    let Some(words) = words::of(language) else { return (Polarity::Positive, Modality::Actual) };
    let reader = Reader { trees, words };
    let reality = reader.of(head, FAR);
    let polarity = if reality.denied { Polarity::Negative } else { Polarity::Positive };
    (polarity, reality.modality)
}

/// How real a clause is.
#[derive(Clone, Copy)]
struct Reality {
    denied: bool,
    modality: Modality,
}

impl Reality {
    const ACTUAL: Self = Self { denied: false, modality: Modality::Actual };

    /// With what stands above: the inner modality counts where there is one.
    fn below(self, above: Self) -> Self {
        let modality =
            if self.modality == Modality::Actual { above.modality } else { self.modality };
        Self { denied: self.denied != above.denied, modality }
    }

    fn with(self, effect: Option<Effect>) -> Self {
        match effect {
            Some(Effect::Not) => Self { denied: !self.denied, ..self },
            Some(Effect::Is(modality)) if self.modality == Modality::Actual => {
                Self { modality, ..self }
            }
            _ => self,
        }
    }
}

struct Reader<'a> {
    trees: &'a Trees<'a>,
    words: &'static Words,
}

impl Reader<'_> {
    fn of(&self, head: usize, far: usize) -> Reality {
        let own = Reality { denied: self.is_denied(head), modality: self.own_modality(head) };
        let opened = self.opened(head);
        let own = own.with(opened);
        match far.checked_sub(1) {
            // « sans tirer » is no purpose.
            Some(far) if opened != Some(Effect::Not) => own.below(self.above(head, far)),
            _ => own,
        }
    }

    fn lower(&self, token: usize) -> String {
        self.trees.word(token).replace('’', "'").to_lowercase()
    }

    /// The words right under a token, beside it.
    fn beside(&self, head: usize) -> impl Iterator<Item = usize> + '_ {
        const BESIDE: &[Relation] = &[
            Relation::Advmod,
            Relation::Aux,
            Relation::AuxPass,
            Relation::AuxTense,
            Relation::Cop,
            Relation::Amod,
            Relation::Det,
            Relation::Cc,
            Relation::CcPreconj,
            Relation::Discourse,
        ];
        self.trees.by(head, BESIDE)
    }

    /// "did not", « n'a jamais », "no fighter", « sans ».
    fn is_denied(&self, head: usize) -> bool {
        let words = self.words;
        let says_no = if words.language == Language::French {
            self.is_denied_in_french(head)
        } else {
            let not = |at| words.beside(&self.lower(at)) == Some(Effect::Not);
            self.beside(head).filter(|&at| not(at) && !self.is_parted(at, head)).count() % 2 == 1
        };
        says_no || self.has_none(head)
    }

    /// « Il n’y était pas : il a été arrêté » : what stands before a colon or a semicolon is said of
    /// something else, whatever the tree (golden `en-denied-before-a-colon`,
    /// `fr-nie-avant-deux-points`).
    fn is_parted(&self, at: usize, head: usize) -> bool {
        (at.min(head)..at.max(head)).any(|between| matches!(self.trees.word(between), ":" | ";"))
    }

    /// « ne » and a second word, around the verb or its auxiliary. « ne … que » denies nothing.
    fn is_denied_in_french(&self, head: usize) -> bool {
        let auxiliaries = self.trees.by(head, AUXILIARIES);
        let around: Vec<usize> = std::iter::once(head).chain(auxiliaries).collect();
        let has = |is: &dyn Fn(&str) -> bool| {
            let below = around.iter().flat_map(|&at| self.trees.dependents(at));
            below.into_iter().any(|&at| !self.is_parted(at, head) && is(&self.lower(at)))
        };
        let ne = has(&|word| matches!(word, "ne" | "n'"));
        let second = has(&|word| self.words.is_second(word));
        let no_noun = || {
            self.trees.upos(head) == Upos::Noun
                && self.beside(head).any(|at| self.words.is_none(&self.lower(at)))
        };
        // A tagger that took « aucun combattant » apart leaves them before the verb.
        let before = || {
            let first = self.trees.annotated.sentences[self.trees.sentence(head)].tokens.start;
            (first.max(head.saturating_sub(8))..head).any(|at| {
                self.trees.morphology(at).pronoun == Some(PronounType::Negative)
                    && self.words.is_none(&self.lower(at))
            })
        };
        ne && (second || before() || self.counts_none(head)) || no_noun()
    }

    /// « Aucune fumée n’a atteint la ville », "no smoke reached the town", however long the phrase
    /// (golden `fr-aucun`); "not one shot was fired" (golden `en-not-one`).
    fn counts_none(&self, head: usize) -> bool {
        let is_none = |at| self.words.is_none(&self.lower(at)) || self.is_not_one(at);
        // The subject may hang by a verb before it, after a clause of its own.
        let subject = subject::of(self.trees, head).subject.filter(|&subject| subject < head);
        self.trees.by(head, PARTS).chain(subject).any(|part| {
            let mut beside = self.trees.by(part, &[Relation::Det, Relation::Advmod]);
            beside.any(is_none)
        })
    }

    /// The first of "not one", "not a single"; "not all" leaves some.
    fn is_not_one(&self, at: usize) -> bool {
        let words = self.words;
        words.beside(&self.lower(at)) == Some(Effect::Not)
            && at + 1 < self.trees.annotated.tokens.len()
            && matches!(self.lower(at + 1).as_str(), "one" | "a" | "an")
    }

    /// "No fighter left", "killed nobody": the subject or object is nobody. French has « ne » with
    /// it, and « une personne » is somebody.
    fn has_none(&self, head: usize) -> bool {
        let is_none = |part: usize| self.words.is_none(&self.lower(part));
        self.words.language != Language::French
            && (self.trees.by(head, PARTS).any(is_none) || self.counts_none(head))
    }

    /// What the verb's own form and the words beside it say.
    fn own_modality(&self, head: usize) -> Modality {
        let beside = self.beside(head).find_map(|at| match self.words.beside(&self.lower(at)) {
            Some(Effect::Is(modality)) => Some(modality),
            _ => None,
        });
        let conditional = self.has_condition(head);
        if let Some(modality) = beside.or_else(|| self.mood(head)) {
            let could = matches!(modality, Modality::Planned | Modality::Reported);
            return if conditional && could { Modality::Conditional } else { modality };
        }
        if conditional { Modality::Conditional } else { Modality::Actual }
    }

    /// The French conditional of hearsay and future; the English future has words of its own.
    fn mood(&self, head: usize) -> Option<Modality> {
        let verbs: Vec<usize> =
            std::iter::once(head).chain(self.trees.by(head, AUXILIARIES)).collect();
        let has = |mood| verbs.iter().any(|at| self.trees.morphology(*at).mood == Some(mood));
        if has(Mood::Conditional) {
            return Some(Modality::Reported);
        }
        let planned = has(Mood::Imperative) || verbs.iter().any(|at| self.is_future(*at));
        planned.then_some(Modality::Planned)
    }

    fn is_future(&self, verb: usize) -> bool {
        self.words.language == Language::French
            && self.trees.morphology(verb).verb_form == Some(VerbForm::Finite)
            && french::is_future(&self.lower(verb), &self.trees.lemma(verb).to_lowercase())
    }

    /// A clause with "if" hangs under it, or under a noun of it by mistake.
    fn has_condition(&self, head: usize) -> bool {
        let is_condition = |clause: usize| {
            self.trees
                .by(clause, &[Relation::Mark])
                .any(|mark| self.words.is_condition(&self.lower(mark)))
        };
        let nouns = self.trees.by(head, &[Relation::Obj, Relation::Obl]);
        std::iter::once(head)
            .chain(nouns)
            .any(|at| self.trees.by(at, &[Relation::Advcl]).any(is_condition))
    }

    /// What the word says that opens the clause.
    fn opened(&self, head: usize) -> Option<Effect> {
        self.trees
            .by(head, &[Relation::Mark, Relation::Case])
            .find_map(|mark| self.words.mark(&self.lower(mark)))
            .or_else(|| self.is_to_be(head).then_some(Effect::Is(Modality::Planned)))
    }

    /// "is to leave", "are to meet".
    fn is_to_be(&self, head: usize) -> bool {
        let be = self.beside(head).any(|at| self.trees.lemma(at) == "be");
        be && self.is_infinitive(head) && self.trees.morphology(head).verb_form.is_none()
    }

    /// What the verb or noun above makes of it.
    fn above(&self, head: usize, far: usize) -> Reality {
        let Some(above) = self.trees.head(head) else { return Reality::ACTUAL };
        let lemma = self.trees.lemma(above).to_lowercase();
        let effect = self.words.governor(&lemma).filter(|effect| {
            // "X says he left" is X's word; "is said to have left" is hearsay.
            *effect != Effect::Is(Modality::Reported) || subject::is_passive(self.trees, above)
        });
        match self.trees.relation(head) {
            Relation::Xcomp => self.of(above, far).with_governor(effect),
            Relation::Ccomp | Relation::Csubj | Relation::CsubjPass => {
                let finite = !self.is_infinitive(head);
                let tells = matches!(effect, Some(Effect::Is(Modality::Planned)))
                    && !self.words.is_wish(&lemma);
                if finite && (effect.is_none() || tells) {
                    return Reality::ACTUAL;
                }
                self.of(above, far).with_governor(effect)
            }
            Relation::Acl if self.is_infinitive(head) => {
                Reality::ACTUAL.with(effect.or(Some(Effect::Is(Modality::Planned))))
            }
            Relation::Advcl if self.is_infinitive(head) && self.has_purpose(head) => {
                Reality::ACTUAL.with(Some(Effect::Is(Modality::Planned)))
            }
            Relation::Conj if self.shares(head, above) => self.of(above, far),
            Relation::Obj | Relation::Obl | Relation::OblArg | Relation::NsubjPass
                if self.trees.upos(head) == Upos::Noun && !self.trees.is_background(head) =>
            {
                self.of_object(head, above, effect, far)
            }
            _ => Reality::ACTUAL,
        }
    }

    /// "prevented an attack", "called for a withdrawal": an event as what is wanted or denied.
    fn of_object(&self, noun: usize, verb: usize, effect: Option<Effect>, far: usize) -> Reality {
        match effect {
            Some(Effect::Not) => self.of(verb, far).with_governor(effect),
            Some(Effect::Is(Modality::Planned | Modality::Possible)) => {
                let wanted = self.of(verb, far).with_governor(effect);
                // Who did not order the attack leaves it standing (golden `en-denied`).
                if wanted.denied && self.is_definite(noun) { Reality::ACTUAL } else { wanted }
            }
            _ => Reality::ACTUAL,
        }
    }

    /// "the attack", "its attack", « cette attaque ».
    fn is_definite(&self, noun: usize) -> bool {
        const DEFINITE: &[&str] =
            &["the", "this", "that", "these", "those", "le", "l'", "l’", "ce", "cet", "son"];
        let mut beside = self.trees.by(noun, &[Relation::Det, Relation::NmodPoss]);
        beside.any(|at| DEFINITE.contains(&self.trees.lemma(at)))
    }

    fn is_infinitive(&self, head: usize) -> bool {
        self.trees.morphology(head).verb_form == Some(VerbForm::Infinitive)
            || self.trees.by(head, &[Relation::Mark]).any(|mark| self.lower(mark) == "to")
    }

    fn has_purpose(&self, head: usize) -> bool {
        self.trees
            .by(head, &[Relation::Mark, Relation::Case])
            .any(|mark| self.words.is_purpose(&self.lower(mark)))
    }

    /// "may leave and seek revenge": the second verb has the auxiliaries of the first.
    fn shares(&self, head: usize, above: usize) -> bool {
        const OWN: &[Relation] = &[
            Relation::Nsubj,
            Relation::NsubjPass,
            Relation::Aux,
            Relation::AuxTense,
            Relation::AuxPass,
        ];
        self.trees.upos(head) == Upos::Verb
            && self.trees.upos(above) == Upos::Verb
            && self.trees.morphology(head).verb_form != Some(VerbForm::Finite)
            && self.trees.by(head, OWN).next().is_none()
    }
}

impl Reality {
    /// What this verb, itself so real, makes of the clause below it.
    fn with_governor(self, effect: Option<Effect>) -> Self {
        match effect {
            Some(Effect::Is(modality)) => Self { modality, ..self },
            Some(Effect::Not) => Self { denied: !self.denied, ..self },
            None => self,
        }
    }
}

#[cfg(test)]
mod tests;
