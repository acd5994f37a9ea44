//! The walk over the clauses: each verb or noun of an event, and who takes part in it.

use crate::lexicon::{Entry, Lexicon, Role};
use crate::participants;
use crate::subject::{self, Voiced};
use crate::tree::Trees;
use record::{Frame, FrameKind, Mentions, Modality, Polarity, Relation, Statements, Upos};

/// An event, and the token that its clause hangs under.
pub(crate) struct Event {
    /// The verb, or the noun where no verb carries it.
    pub head: usize,
    /// The tokens of its clause, in order.
    pub tokens: Vec<usize>,
    pub frame: Frame,
}

/// The events of a report, in order of their triggers.
pub(crate) fn of_clauses(
    trees: &Trees<'_>,
    statements: &Statements,
    mentions: &Mentions,
) -> Vec<Event> {
    let walk = Walk { trees, mentions, cues: cues(trees, statements) };
    let annotated = trees.annotated;
    annotated
        .paragraphs
        .iter()
        .filter_map(|paragraph| Some((paragraph, Lexicon::of(paragraph.language)?)))
        .flat_map(|(paragraph, lexicon)| {
            annotated.sentences_of(paragraph).iter().map(move |sentence| (sentence, lexicon))
        })
        .flat_map(|(sentence, lexicon)| sentence.tokens.clone().map(move |token| (token, lexicon)))
        .filter_map(|(token, lexicon)| walk.event(token, lexicon))
        .collect()
}

/// Which tokens stand in the cue of a statement.
fn cues(trees: &Trees<'_>, statements: &Statements) -> Vec<bool> {
    let tokens = &trees.annotated.tokens;
    let mut cues = vec![false; tokens.len()];
    for cue in statements.all.iter().flat_map(|statement| &statement.cue.spans) {
        let first = tokens.partition_point(|token| token.span.end <= cue.start);
        let inside = tokens[first..].iter().take_while(|token| token.span.start < cue.end);
        let count = inside.count();
        cues[first..first + count].fill(true);
    }
    cues
}

/// What a clause tells that no table knows.
const OTHER: &Entry = &Entry {
    kind: FrameKind::Other,
    mode: None,
    particles: Vec::new(),
    object: Vec::new(),
    slots: Vec::new(),
};

struct Walk<'a> {
    trees: &'a Trees<'a>,
    mentions: &'a Mentions,
    cues: Vec<bool>,
}

/// Who stands where beside a predicate, by the head of each phrase.
#[derive(Default)]
struct Cast {
    actors: Vec<usize>,
    recipients: Vec<usize>,
}

impl Cast {
    fn take(&mut self, role: Role, noun: usize) {
        if matches!(role, Role::Actor | Role::Both) {
            self.actors.push(noun);
        }
        if matches!(role, Role::Recipient | Role::Both) {
            self.recipients.push(noun);
        }
    }
}

impl Walk<'_> {
    /// The event that a token tells, if it tells one.
    fn event(&self, token: usize, lexicon: &Lexicon) -> Option<Event> {
        match self.trees.upos(token) {
            Upos::Verb => self.of_verb(token, lexicon),
            Upos::Noun => self.of_noun(token, lexicon),
            _ => None,
        }
    }

    fn of_verb(&self, verb: usize, lexicon: &Lexicon) -> Option<Event> {
        let voiced = subject::of(self.trees, verb);
        let entry = lexicon
            .verb(self.trees.lemma(verb))
            .iter()
            .filter(|entry| self.fits(verb, voiced, entry))
            .max_by_key(|entry| entry.demands());
        let Some(entry) = entry else { return self.of_other_verb(verb, voiced, lexicon) };
        let cast = self.cast_of_verb(verb, voiced, entry);
        Some(self.frame(verb, verb, entry, &cast))
    }

    /// Any other clause, unless it only says that something is said or carries a noun.
    fn of_other_verb(&self, verb: usize, voiced: Voiced, lexicon: &Lexicon) -> Option<Event> {
        if self.cues[verb] || lexicon.is_light(self.trees.lemma(verb)) {
            return None;
        }
        let cast = self.cast_of_verb(verb, voiced, OTHER);
        if cast.actors.is_empty() && cast.recipients.is_empty() {
            return None;
        }
        Some(self.frame(verb, verb, OTHER, &cast))
    }

    /// Whether what the entry asks for stands beside the verb.
    fn fits(&self, verb: usize, voiced: Voiced, entry: &Entry) -> bool {
        let trees = self.trees;
        let particle = |word: &&str| {
            trees.dependents(verb).iter().any(|&at| trees.word(at).to_lowercase() == **word)
        };
        let object = self.object(verb, voiced);
        let fixed = entry.object.is_empty()
            || object.is_some_and(|object| entry.object.contains(&trees.lemma(object)));
        let there = entry.slots.iter().filter(|slot| slot.must).all(|slot| {
            self.places(verb, voiced, entry).iter().any(|(at, _)| slot.at.contains(&at.as_str()))
        });
        fixed && there && entry.particles.iter().all(particle)
    }

    /// The head of what it is done to.
    fn object(&self, verb: usize, voiced: Voiced) -> Option<usize> {
        if voiced.passive {
            return voiced.subject;
        }
        self.trees.by(verb, &[Relation::Obj, Relation::ObjLvc]).next()
    }

    /// Every phrase beside the verb by the word of its place: a preposition, `object`, `subject`.
    fn places(&self, verb: usize, voiced: Voiced, entry: &Entry) -> Vec<(String, usize)> {
        let mut places = Vec::new();
        let object = self.object(verb, voiced);
        if !voiced.passive {
            places.extend(voiced.subject.map(|at| ("subject".to_owned(), at)));
        }
        match object {
            Some(object) if entry.object.is_empty() => places.push(("object".to_owned(), object)),
            Some(object) => self.prepositions(object, &mut places),
            None => {}
        }
        self.prepositions(verb, &mut places);
        places
    }

    /// The phrases with a preposition that hang under a token.
    fn prepositions(&self, head: usize, places: &mut Vec<(String, usize)>) {
        const PHRASES: &[Relation] = &[
            Relation::Obl,
            Relation::OblArg,
            Relation::OblMod,
            Relation::OblAgent,
            Relation::Nmod,
            Relation::Iobj,
        ];
        for noun in self.trees.by(head, PHRASES) {
            if let Some(case) = self.trees.by(noun, &[Relation::Case]).next() {
                places.push((self.trees.lemma(case).to_lowercase(), noun));
            }
        }
        for noun in self.trees.by(head, &[Relation::NmodPoss]) {
            places.push(("owner".to_owned(), noun));
        }
    }

    fn cast_of_verb(&self, verb: usize, voiced: Voiced, entry: &Entry) -> Cast {
        let mut cast = Cast::default();
        for (at, noun) in self.places(verb, voiced, entry) {
            let role = entry.role(&at).or(match at.as_str() {
                "subject" => Some(Role::Actor),
                "object" => Some(Role::Recipient),
                "by" | "par" if voiced.passive => Some(Role::Actor),
                _ => None,
            });
            if let Some(role) = role {
                cast.take(role, noun);
            }
        }
        // Both sides meet: "Ankara met Damascus".
        if entry.slots.iter().any(|slot| slot.role == Role::Both) {
            cast.recipients.extend(cast.actors.clone());
            cast.recipients.sort_unstable();
            cast.recipients.dedup();
        }
        cast
    }

    /// The event of a noun that has a doer or someone to whom it is done, or that a verb carries.
    fn of_noun(&self, noun: usize, lexicon: &Lexicon) -> Option<Event> {
        let entry = lexicon.noun(self.trees.lemma(noun)).first()?;
        let mut places = Vec::new();
        self.prepositions(noun, &mut places);
        let carrier = self.carrier(noun, lexicon);
        if let Some(verb) = carrier {
            self.prepositions(verb, &mut places);
        }
        let mut cast = Cast::default();
        for (at, phrase) in places {
            if let Some(role) = entry.role(&at).or((at == "owner").then_some(Role::Actor)) {
                cast.take(role, phrase);
            }
        }
        if let Some(voiced) = carrier.map(|verb| subject::of(self.trees, verb))
            && !voiced.passive
        {
            cast.actors.extend(voiced.subject);
        }
        if carrier.is_none() && cast.actors.is_empty() && cast.recipients.is_empty() {
            return None;
        }
        Some(self.frame(carrier.unwrap_or(noun), noun, entry, &cast))
    }

    /// The verb that only carries the noun: "launch" of "launch an attack".
    fn carrier(&self, noun: usize, lexicon: &Lexicon) -> Option<usize> {
        let verb = self.trees.head(noun)?;
        let carried = matches!(
            self.trees.relation(noun),
            Relation::Obj | Relation::ObjLvc | Relation::NsubjPass
        );
        (carried && lexicon.is_light(self.trees.lemma(verb))).then_some(verb)
    }

    fn frame(&self, head: usize, trigger: usize, entry: &Entry, cast: &Cast) -> Event {
        let trees = self.trees;
        let everyone = |heads: &[usize]| {
            heads
                .iter()
                .flat_map(|&head| participants::of(trees, self.mentions, head))
                .collect::<Vec<_>>()
        };
        let tokens = trees.clause(head);
        let span = trees.span(trigger);
        let frame = Frame {
            kind: entry.kind,
            mode: entry.mode,
            predicate: trees.lemma(trigger).to_owned(),
            trigger: span,
            clause: trees.cover(&tokens).unwrap_or(span),
            sentence: trees.sentence(trigger),
            statement: None,
            actors: everyone(&cast.actors),
            recipients: everyone(&cast.recipients),
            place: None,
            origin: None,
            time: None,
            quantities: Vec::new(),
            means: None,
            polarity: Polarity::Positive,
            modality: Modality::Actual,
            about: None,
        };
        Event { head, tokens, frame }
    }
}
