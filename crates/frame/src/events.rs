//! The walk over the clauses: each verb or noun of an event, and who takes part in it.

mod copular;
mod without_verb;

use crate::beside::{self, Beside};
use crate::cast::{self, Cast};
use crate::lexicon::{Entry, Lexicon, OTHER, Role};
use crate::participants;
use crate::setting;
use crate::stand_ins::StandIns;
use crate::subject::{self, Voiced};
use crate::tree::Trees;
use record::{CleanSpan, Frame, FrameKind, Mentions, Relation, Statements, Upos};
use std::collections::BTreeSet;

/// An event, and the token that its clause hangs under.
pub(crate) struct Event {
    /// The verb, or the noun where no verb carries it.
    pub head: usize,
    /// The verb or noun that makes it this kind.
    pub trigger: usize,
    /// The noun that its pattern names: "talks" of "held talks".
    pub fixed: Option<usize>,
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
    let cues = among(trees, statements.all.iter().flat_map(|said| &said.cue.spans));
    let speakers = among(trees, statements.all.iter().flat_map(|said| &said.speaker.spans));
    let stand_ins = StandIns::of(trees, statements, mentions, &cues);
    let walk = Walk { trees, mentions, cues: &cues, speakers: &speakers, stand_ins };
    let annotated = trees.annotated;
    let events = annotated
        .paragraphs
        .iter()
        .filter_map(|paragraph| Some((paragraph, Lexicon::of(paragraph.language)?)))
        .flat_map(|(paragraph, lexicon)| {
            annotated.sentences_of(paragraph).iter().map(move |sentence| (sentence, lexicon))
        })
        // Who asks says nothing (golden `en-questions`, `fr-questions`).
        .filter(|(sentence, _)| !trees.is_question(&sentence.tokens))
        .flat_map(|(sentence, lexicon)| sentence.tokens.clone().map(move |token| (token, lexicon)))
        .filter_map(|(token, lexicon)| walk.event(token, lexicon))
        .collect();
    without_fixed_nouns(events)
}

/// Without the nouns that belong to the pattern of a verb ("held talks" is one event) and the
/// verbs that only carry a noun ("tendered her resignation").
fn without_fixed_nouns(events: Vec<Event>) -> Vec<Event> {
    let fixed: BTreeSet<usize> = events.iter().filter_map(|event| event.fixed).collect();
    let carrying = |event: &&Event| event.head != event.trigger && !fixed.contains(&event.trigger);
    let carriers: BTreeSet<usize> = events.iter().filter(carrying).map(|one| one.head).collect();
    let is_told = |event: &Event| {
        fixed.contains(&event.trigger)
            || event.frame.kind == FrameKind::Other && carriers.contains(&event.trigger)
    };
    events.into_iter().filter(|event| !is_told(event)).collect()
}

/// Which tokens stand in one of these places.
fn among<'s>(trees: &Trees<'_>, places: impl Iterator<Item = &'s CleanSpan>) -> Vec<bool> {
    let mut among = vec![false; trees.annotated.tokens.len()];
    for place in places {
        among[trees.tokens(*place)].fill(true);
    }
    among
}

struct Walk<'a> {
    trees: &'a Trees<'a>,
    mentions: &'a Mentions,
    /// Which tokens stand in the cue of a statement.
    cues: &'a [bool],
    /// Which tokens stand for who makes one.
    speakers: &'a [bool],
    stand_ins: StandIns<'a>,
}

impl Walk<'_> {
    /// The event that a token tells, if it tells one.
    fn event(&self, token: usize, lexicon: &Lexicon) -> Option<Event> {
        match self.trees.upos(token) {
            // « Il est tombé samedi »: no verb, whatever the tag.
            Upos::Verb if self.trees.is_time(token) => None,
            Upos::Verb => self.of_verb(token, lexicon),
            Upos::Noun => self
                .of_noun(token, lexicon)
                .or_else(|| self.of_copula(token, lexicon))
                .or_else(|| self.of_said_thing(token, lexicon)),
            Upos::Adjective if self.trees.has_copula(token) => {
                self.of_verb(token, lexicon).or_else(|| self.of_copula(token, lexicon))
            }
            Upos::Adverb | Upos::ProperNoun | Upos::Numeral | Upos::Symbol
                if self.trees.has_copula(token) =>
            {
                self.of_copula(token, lexicon)
            }
            // The first word of a headline is often taken for something else.
            _ => self.of_happening(token, lexicon),
        }
    }

    fn of_verb(&self, verb: usize, lexicon: &Lexicon) -> Option<Event> {
        let (lemma, entries) = lexicon.verb(self.trees.lemma(verb), self.trees.word(verb));
        if entries.is_empty() && (self.cues[verb] || self.only_carries(verb, lexicon)) {
            return None;
        }
        if self.is_about_naming(verb) || self.is_about_none(verb) {
            return None;
        }
        let voiced = subject::of(self.trees, verb);
        let places = beside::a_verb(self.trees, verb, voiced);
        let fitting = entries.iter().filter(|entry| cast::fits(self.trees, verb, &places, entry));
        // Of those that ask for as much, the first of the tables.
        let Some(entry) = fitting.rev().max_by_key(|entry| entry.demands()) else {
            return self.of_other_verb(verb, voiced, &places, lexicon);
        };
        let mut cast = cast::of_verb(self.trees, &places, voiced, entry, lexicon);
        if lexicon.is_harm(lemma) {
            self.blame_mishaps(&mut cast, lexicon);
        }
        if cast.is_empty() && cast.content.is_empty() {
            return self.of_other_verb(verb, voiced, &places, lexicon);
        }
        let mut event = self.frame(verb, verb, entry, &cast);
        let object = places.iter().find(|(at, _)| *at == "object").map(|(_, noun)| *noun);
        event.fixed = object.filter(|_| !entry.object.is_empty());
        event.frame.predicate = match (event.fixed, entry.particles.first()) {
            (Some(noun), _) => format!("{lemma} {}", self.trees.lemma(noun)),
            (None, Some(particle)) => format!("{lemma} {}", particle[0]),
            (None, None) => self.trees.with_particle(verb, lemma),
        };
        let is_nobody = |&actor: &usize| self.is_mishap(actor, lexicon);
        // Nobody is said to have done it (golden `en-nobody-did-it`, `fr-explosion-a-tue`).
        if lexicon.is_harm(lemma) && cast.actors.iter().all(is_nobody) {
            event.frame.kind = FrameKind::Suffers;
            event.frame.mode = None;
        }
        Some(event)
    }

    /// "The collapse of the bridge, which killed nine": the bridge did not (golden `en-denied`).
    fn blame_mishaps(&self, cast: &mut Cast, lexicon: &Lexicon) {
        for actor in &mut cast.actors {
            let above = self.trees.head(*actor).filter(|&noun| self.is_mishap(noun, lexicon));
            let is_of = self.trees.relation(*actor) == Relation::Nmod;
            *actor = above.filter(|_| is_of).unwrap_or(*actor);
        }
    }

    fn is_mishap(&self, noun: usize, lexicon: &Lexicon) -> bool {
        lexicon.is_mishap(&self.trees.lemma(noun).to_lowercase())
    }

    /// "A clerk who asked not to be named", « qui a demandé à ne pas être nommé »: that is told of a
    /// source and happened to nobody (golden `en-not-to-be-named`, `fr-ne-pas-etre-nomme`).
    fn is_about_naming(&self, verb: usize) -> bool {
        const NAMING: &[&str] = &["name", "identify", "quote", "nommer", "identifier", "citer"];
        const ASKING: &[&str] = &[
            "ask",
            "request",
            "wish",
            "want",
            "prefer",
            "decline",
            "refuse",
            "demander",
            "souhaiter",
            "vouloir",
            "préférer",
            "refuser",
        ];
        const BELOW: &[Relation] = &[Relation::Xcomp, Relation::Ccomp, Relation::Advcl];
        let trees = self.trees;
        let is_naming = |at: usize| {
            let passive = trees.by(at, &[Relation::AuxPass]).next().is_some();
            passive && NAMING.contains(&trees.lemma(at))
        };
        let asks =
            |at: usize| ASKING.contains(&trees.lemma(at)) && trees.by(at, BELOW).any(is_naming);
        asks(verb) || is_naming(verb) && trees.head(verb).is_some_and(asks)
    }

    /// "No message sent by the gang was opened": that it sent some is not said (golden
    /// `en-none-that`, `fr-aucun-qui`).
    fn is_about_none(&self, verb: usize) -> bool {
        const NONE: &[&str] = &["no", "nobody", "none", "nothing", "aucun", "nul"];
        let trees = self.trees;
        let is_said_of = matches!(trees.relation(verb), Relation::Acl | Relation::AclRelcl);
        trees.head(verb).filter(|_| is_said_of).is_some_and(|noun| {
            let mut beside = trees.by(noun, &[Relation::Det, Relation::Advmod]);
            NONE.contains(&trees.lemma(noun)) || beside.any(|at| NONE.contains(&trees.lemma(at)))
        })
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
        if !is_verb || self.cues[verb] || self.only_carries(verb, lexicon) || self.is_modal(verb) {
            return None;
        }
        if let Some(noun) = beside::existing(self.trees, verb) {
            // "There were clashes": told by its noun.
            if self.of_noun(noun, lexicon).is_some() {
                return None;
            }
            let cast = Cast { recipients: vec![noun], ..Cast::default() };
            let mut event = self.frame(verb, verb, &OTHER, &cast);
            self.trees.lemma(noun).clone_into(&mut event.frame.predicate);
            return Some(event);
        }
        let cast = cast::of_verb(self.trees, places, voiced, &OTHER, lexicon);
        let mut event = (!cast.is_empty()).then(|| self.frame(verb, verb, &OTHER, &cast))?;
        let (lemma, _) = lexicon.verb(self.trees.lemma(verb), self.trees.word(verb));
        event.frame.predicate = self.trees.with_particle(verb, lemma);
        Some(event)
    }

    /// « Les pourparlers doivent reprendre » : what is told is the verb below.
    fn is_modal(&self, verb: usize) -> bool {
        const MODALS: &[&str] = &["devoir", "pouvoir", "vouloir", "aller", "falloir", "venir"];
        let below = [Relation::Xcomp, Relation::Ccomp];
        MODALS.contains(&self.trees.lemma(verb))
            && self.trees.by(verb, &below).any(|at| self.trees.is_infinitive(at))
    }

    /// The event of a noun that has a doer or someone to whom it is done.
    fn of_noun(&self, noun: usize, lexicon: &Lexicon) -> Option<Event> {
        if lexicon.noun(self.trees.lemma(noun)).is_empty() {
            return self.of_happening(noun, lexicon);
        }
        if self.are_told_of(noun, lexicon) {
            return None;
        }
        let carrier = self.carrier(noun, lexicon);
        let (entry, cast) = cast::of_noun(
            self.trees,
            noun,
            carrier.map(|verb| (verb, subject::of(self.trees, verb))),
            lexicon,
        )?;
        // "A strike was planned": whoever is not named there may be anybody, and so joins anything.
        let is_said = entry.kind != FrameKind::Assault && self.is_said_to_be(noun, carrier);
        let tells = !cast.is_empty() || self.carries_headline(noun) || is_said;
        tells.then(|| self.frame(carrier.unwrap_or(noun), noun, entry, &cast))
    }

    /// What a noun tells that no table has: where it carries its sentence ("Collapse of a bridge in
    /// Tarsk", golden `frame/en-headlines`, `frame/fr-titres`), where it says of what it tells, and
    /// where a verb carries it ("after the collapse of the bridge", « a pris la fuite », golden
    /// `frame/en-happenings`, `frame/fr-evenements`).
    fn of_happening(&self, noun: usize, lexicon: &Lexicon) -> Option<Event> {
        let lemma = self.trees.lemma(noun).to_lowercase();
        if self.cues[noun] || !lexicon.is_happening(&lemma) && !lexicon.is_mishap(&lemma) {
            return None;
        }
        if self.only_dates(noun, &lemma) {
            return None;
        }
        let is_noun = self.trees.upos(noun) == Upos::Noun;
        let is_sentence =
            self.trees.relation(noun) == Relation::Root && self.trees.fragment(noun).is_some();
        let carrier = self.carrier(noun, lexicon).filter(|_| is_noun);
        if !is_noun && !is_sentence {
            return None;
        }
        let cast = self.cast_of_happening(noun, carrier);
        let tells = !cast.is_empty()
            || is_sentence && self.carries_headline(noun)
            || self.is_said_to_be(noun, carrier);
        tells.then(|| self.frame(carrier.unwrap_or(noun), noun, &OTHER, &cast))
    }

    /// "From the beginning of the war", « après le début de la guerre » : that says when something
    /// else was (golden `en-from-the-beginning`, `fr-depuis-le-debut`).
    fn only_dates(&self, noun: usize, lemma: &str) -> bool {
        const PHASES: &[&str] = &[
            "beginning",
            "start",
            "outbreak",
            "onset",
            "end",
            "début",
            "commencement",
            "déclenchement",
            "éclatement",
            "fin",
        ];
        const WHEN: &[&str] = &[
            "from", "since", "at", "after", "before", "until", "till", "by", "during", "towards",
            "depuis", "dès", "à", "après", "avant", "jusque", "jusqu’", "jusqu'", "vers",
            "pendant",
        ];
        let mut cases = self.trees.by(noun, &[Relation::Case]);
        PHASES.contains(&lemma) && cases.any(|case| WHEN.contains(&self.trees.lemma(case)))
    }

    /// Of what a noun tells, and who did it: "the closure of the port by the army", "put an end to
    /// the siege".
    fn cast_of_happening(&self, noun: usize, carrier: Option<usize>) -> Cast {
        let mut places = Vec::new();
        beside::prepositions(self.trees, noun, &mut places);
        let at = |words: &'static [&'static str]| {
            places.iter().filter(move |(at, _)| words.contains(at)).map(|(_, noun)| *noun)
        };
        let mut cast = Cast {
            actors: at(&["by", "par"]).collect(),
            recipients: at(&["of", "de", "d’", "d'", "owner"]).collect(),
            ..Cast::default()
        };
        if let Some(verb) = carrier {
            let voiced = subject::of(self.trees, verb);
            cast.actors.extend(voiced.subject.filter(|_| !voiced.passive));
            let own = places.len();
            let mut places = places.clone();
            beside::prepositions(self.trees, verb, &mut places);
            let to = places.iter().filter(|(at, _)| matches!(*at, "to" | "à"));
            cast.recipients.extend(to.map(|(_, noun)| *noun));
            // "The mutiny was led by a colonel".
            let by = |at: &str| voiced.passive && matches!(at, "by" | "par");
            cast.actors
                .extend(places[own..].iter().filter(|(at, _)| by(at)).map(|(_, noun)| *noun));
        }
        cast
    }

    /// Whether a noun stands for a whole sentence that says where or when: "Deadly clashes in
    /// Tarsk".
    fn carries_headline(&self, noun: usize) -> bool {
        let is_root = self.trees.relation(noun) == Relation::Root;
        let around = self.trees.fragment(noun).filter(|_| is_root);
        around.is_some_and(|tokens| {
            let tokens: Vec<usize> = tokens.collect();
            setting::place(self.trees, self.mentions, &tokens).is_some()
        })
    }

    /// "37 arrests were made", « le procès s’est tenu à huis clos » : the verb says that it
    /// happens, and neither says to whom (golden `en-carried`, `fr-portes`).
    fn is_said_to_be(&self, noun: usize, carrier: Option<usize>) -> bool {
        carrier.is_some() && self.trees.relation(noun) == Relation::NsubjPass
    }

    /// The verb that only carries the noun: "launch" of "launch an attack".
    fn carrier(&self, noun: usize, lexicon: &Lexicon) -> Option<usize> {
        let verb = self.trees.head(noun)?;
        if self.is_responsibility(verb) {
            return self.trees.head(verb).filter(|&claims| self.trees.upos(claims) == Upos::Verb);
        }
        let is_claimed = matches!(self.trees.relation(noun), Relation::Obl | Relation::OblArg)
            && self.trees.by(noun, &[Relation::Case]).any(|case| self.trees.lemma(case) == "for")
            && self.trees.by(verb, &[Relation::Obj]).any(|at| self.is_responsibility(at));
        if is_claimed {
            return Some(verb);
        }
        let carried = matches!(
            self.trees.relation(noun),
            Relation::Obj | Relation::ObjLvc | Relation::NsubjPass
        );
        let (lemma, _) = lexicon.verb(self.trees.lemma(verb), self.trees.word(verb));
        // "agreed to a ceasefire", « sont convenus d’une trêve ».
        let agrees = matches!(lemma, "agree" | "convenir")
            && matches!(self.trees.relation(noun), Relation::Obl | Relation::OblArg);
        if agrees {
            return Some(verb);
        }
        let may_carry = lexicon.may_carry(lemma) && !self.has_particle(verb);
        (carried && (lexicon.is_light(lemma) || may_carry)).then_some(verb)
    }

    /// "Claimed responsibility for the attack", « a revendiqué la responsabilité de l’attentat » :
    /// who claims it is said to have done it (golden `en-claimed`, `fr-revendique`).
    fn is_responsibility(&self, noun: usize) -> bool {
        matches!(self.trees.lemma(noun), "responsibility" | "responsabilité")
            && matches!(self.trees.relation(noun), Relation::Obj | Relation::NsubjPass)
    }

    /// Whether a verb tells nothing without its noun: "make" does, "make off" does not.
    fn only_carries(&self, verb: usize, lexicon: &Lexicon) -> bool {
        lexicon.is_light(self.trees.lemma(verb))
            && !self.has_particle(verb)
            && !self.tells_of_thing(verb, lexicon)
    }

    /// "The plant made shirts", « a ouvert un centre », "talks resume": a light verb with no event
    /// that it would carry (golden `en-things-made`, `fr-choses-faites`).
    fn tells_of_thing(&self, verb: usize, lexicon: &Lexicon) -> bool {
        const CARRIED: &[Relation] = &[Relation::Ccomp, Relation::Xcomp];
        let trees = self.trees;
        match beside::object(trees, verb, subject::of(trees, verb)) {
            Some(noun) => !lexicon.tells_event(&trees.lemma(noun).to_lowercase()),
            None => trees.by(verb, CARRIED).next().is_none(),
        }
    }

    fn has_particle(&self, verb: usize) -> bool {
        self.trees.particle(verb).is_some()
    }

    fn frame(&self, head: usize, trigger: usize, entry: &Entry, cast: &Cast) -> Event {
        let trees = self.trees;
        let everyone = |heads: &[usize]| {
            let named = |&head: &usize| {
                let mut all = participants::of(trees, self.mentions, head);
                if let [one] = all.as_mut_slice() {
                    one.mention = one.mention.or_else(|| self.stand_ins.name(head));
                }
                all
            };
            heads.iter().flat_map(named).collect::<Vec<_>>()
        };
        let tokens = trees.clause(head);
        let span = trees.span(trigger);
        let clause = trees.cover(trees.without_opener(head, &tokens)).unwrap_or(span);
        let mut frame = Frame {
            mode: entry.mode,
            actors: everyone(&cast.actors),
            recipients: everyone(&cast.recipients),
            ..Frame::new(
                entry.kind,
                trees.lemma(trigger).to_owned(),
                [span, clause],
                trees.sentence(trigger),
            )
        };
        let is_mutual = entry.slots.iter().any(|slot| slot.role == Role::Both)
            && frame.recipients.is_empty()
            && frame.actors.len() > 1;
        if cast.together || is_mutual {
            both_sides(&mut frame);
        }
        Event { head, trigger, fixed: None, tokens, content: cast.content.clone(), frame }
    }
}

/// Where several do it with each other, each is also the one with whom it is done: "Ankara met
/// Damascus", "the two sides clashed".
fn both_sides(frame: &mut Frame) {
    let Frame { actors, recipients, .. } = frame;
    let missing: Vec<_> = actors.iter().filter(|one| !recipients.contains(one)).cloned().collect();
    recipients.extend(missing);
}
