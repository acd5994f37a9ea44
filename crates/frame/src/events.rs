//! The walk over the clauses: each verb or noun of an event, and who takes part in it.

use crate::beside::{self, Beside};
use crate::lexicon::{Entry, Lexicon, Role};
use crate::participants;
use crate::subject::{self, Voiced};
use crate::tree::Trees;
use record::{Frame, FrameKind, Mentions, Modality, Polarity, Relation, Statements, Upos};

/// An event, and the token that its clause hangs under.
pub(crate) struct Event {
    /// The verb, or the noun where no verb carries it.
    pub head: usize,
    /// The verb or noun that makes it this kind.
    pub trigger: usize,
    /// The tokens of its clause, in order.
    pub tokens: Vec<usize>,
    /// The heads of what it is about: what is asked for, blamed, promised.
    pub content: Vec<usize>,
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
    content: Vec<usize>,
    /// Someone does it with someone else: each is actor and recipient.
    together: bool,
}

impl Cast {
    fn take(&mut self, role: Role, noun: usize) {
        match role {
            Role::Actor => self.actors.push(noun),
            Role::Recipient => self.recipients.push(noun),
            Role::Both => {
                self.actors.push(noun);
                self.recipients.push(noun);
                self.together = true;
            }
            Role::Content => self.content.push(noun),
            Role::Origin | Role::Nobody => {}
        }
    }
}

impl Walk<'_> {
    /// The event that a token tells, if it tells one.
    fn event(&self, token: usize, lexicon: &Lexicon) -> Option<Event> {
        match self.trees.upos(token) {
            Upos::Verb => self.of_verb(token, lexicon),
            Upos::Noun => self.of_noun(token, lexicon),
            Upos::Adjective if self.has_copula(token) => self.of_verb(token, lexicon),
            _ => None,
        }
    }

    fn has_copula(&self, token: usize) -> bool {
        self.trees.by(token, &[Relation::Cop]).next().is_some()
    }

    fn of_verb(&self, verb: usize, lexicon: &Lexicon) -> Option<Event> {
        let entries = lexicon.verb(self.trees.lemma(verb));
        if entries.is_empty() && (self.cues[verb] || lexicon.is_light(self.trees.lemma(verb))) {
            return None;
        }
        let voiced = subject::of(self.trees, verb);
        let places = beside::a_verb(self.trees, verb, voiced);
        let fitting = entries.iter().filter(|entry| self.fits(verb, &places, entry));
        match fitting.max_by_key(|entry| entry.demands()) {
            Some(entry) => {
                let cast = self.cast_of_verb(&places, voiced, entry, lexicon);
                Some(self.frame(verb, verb, entry, &cast))
            }
            None => self.of_other_verb(verb, voiced, &places, lexicon),
        }
    }

    /// Any other clause, unless it only says that something is said or carries a noun.
    fn of_other_verb(
        &self,
        verb: usize,
        voiced: Voiced,
        places: &[Beside<'_>],
        lexicon: &Lexicon,
    ) -> Option<Event> {
        let is_verb = self.trees.upos(verb) == Upos::Verb;
        if !is_verb || self.cues[verb] || lexicon.is_light(self.trees.lemma(verb)) {
            return None;
        }
        let cast = self.cast_of_verb(places, voiced, OTHER, lexicon);
        if cast.actors.is_empty() && cast.recipients.is_empty() {
            return None;
        }
        Some(self.frame(verb, verb, OTHER, &cast))
    }

    /// Whether what the entry asks for stands beside the verb.
    fn fits(&self, verb: usize, places: &[Beside<'_>], entry: &Entry) -> bool {
        let trees = self.trees;
        let particle = |word: &&str| {
            trees.dependents(verb).iter().any(|&at| trees.word(at).to_lowercase() == **word)
        };
        let object = places.iter().find(|(at, _)| *at == "object").map(|(_, noun)| *noun);
        let fixed = entry.object.is_empty()
            || object.is_some_and(|object| entry.object.contains(&trees.lemma(object)));
        if !fixed || !entry.particles.iter().all(particle) {
            return false;
        }
        let of_object = self.of_object(places, entry);
        let is_there = |slot: &&crate::lexicon::Slot| {
            places.iter().chain(&of_object).any(|(at, _)| slot.at.contains(at))
        };
        entry.slots.iter().filter(|slot| slot.must).all(|slot| is_there(&slot))
    }

    /// What stands beside the object, where the pattern names the object.
    fn of_object<'a>(&'a self, places: &[Beside<'a>], entry: &Entry) -> Vec<Beside<'a>> {
        let mut found = Vec::new();
        if !entry.object.is_empty() {
            for (_, object) in places.iter().filter(|(at, _)| *at == "object") {
                beside::prepositions(self.trees, *object, &mut found);
            }
        }
        found
    }

    fn cast_of_verb(
        &self,
        places: &[Beside<'_>],
        voiced: Voiced,
        entry: &Entry,
        lexicon: &Lexicon,
    ) -> Cast {
        let mut cast = Cast::default();
        let is_fixed = !entry.object.is_empty();
        for &(at, noun) in places {
            let role = match entry.role(at) {
                Some(role) => role,
                None if at == "subject" => Role::Actor,
                None if at == "object" && !is_fixed => Role::Recipient,
                None if matches!(at, "by" | "par") && voiced.passive => Role::Actor,
                None if at == "do" => Role::Content,
                None => continue,
            };
            let is_event = !lexicon.noun(self.trees.lemma(noun)).is_empty();
            let tells = role == Role::Recipient && entry.kind != FrameKind::Other && is_event;
            cast.take(if tells { Role::Content } else { role }, noun);
        }
        for (at, noun) in self.of_object(places, entry) {
            if let Some(role) = entry.role(at) {
                cast.take(role, noun);
            }
        }
        cast
    }

    /// The event of a noun that has a doer or someone to whom it is done, or that a verb carries.
    fn of_noun(&self, noun: usize, lexicon: &Lexicon) -> Option<Event> {
        let entry = lexicon.noun(self.trees.lemma(noun)).first()?;
        let mut places = Vec::new();
        beside::prepositions(self.trees, noun, &mut places);
        let carrier = self.carrier(noun, lexicon);
        if let Some(verb) = carrier {
            beside::prepositions(self.trees, verb, &mut places);
        }
        let mut cast = Cast::default();
        for (at, phrase) in places {
            if let Some(role) = entry.role(at).or((at == "owner").then_some(Role::Actor)) {
                cast.take(role, phrase);
            }
        }
        if let Some(voiced) = carrier.map(|verb| subject::of(self.trees, verb))
            && !voiced.passive
        {
            cast.actors.extend(voiced.subject);
        }
        if cast.actors.is_empty() && cast.recipients.is_empty() {
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
        let mut frame = Frame {
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
        let is_mutual = entry.slots.iter().any(|slot| slot.role == Role::Both)
            && frame.recipients.is_empty()
            && frame.actors.len() > 1;
        if cast.together || is_mutual {
            both_sides(&mut frame);
        }
        Event { head, trigger, tokens, content: cast.content.clone(), frame }
    }
}

/// Where several do it with each other, each is also the one with whom it is done: "Ankara met
/// Damascus", "the two sides clashed".
fn both_sides(frame: &mut Frame) {
    let Frame { actors, recipients, .. } = frame;
    let missing: Vec<_> = actors.iter().filter(|one| !recipients.contains(one)).cloned().collect();
    recipients.extend(missing);
}
