//! The path of a few reports in memory, with no case file: read, linked, joined into claims.
//!
//! For tests and scores. A run writes what was read and links from what the case holds.

use crate::linking::day;
use link::actors::Bearer;
use link::claims::{Amount, Link, Named, Spot, Teller, Told, Voice, When};
use link::dependence::{Outlets, Text};
use record::{
    ActorClass, ActorId, BearerId, Claim, CleanSpan, CodePoints, Counted, Day, Dependence,
    DependenceKind, Frame, Participant, Reading, Report, SpeakerKind, Statement,
};
use std::collections::{BTreeMap, HashMap};

/// Reports that were read and linked together.
#[derive(Debug)]
pub struct Together {
    /// What was read, in the order in which the reports were given.
    pub readings: Vec<Reading>,
    /// The story of each report, as the index of the first report that tells it.
    pub story: Vec<usize>,
    /// The claims of all stories.
    pub claims: Vec<Claim>,
}

/// Reads these reports and links them.
pub fn read_together(reports: Vec<Report>) -> Together {
    read_and_link(reports, link::stories::stories)
}

/// The same of reports that are known to tell one story, or are to be held against each other
/// as if they did.
pub fn read_as_one_story(reports: Vec<Report>) -> Together {
    read_and_link(reports, |texts, _| vec![0; texts.len()])
}

fn read_and_link(
    reports: Vec<Report>,
    stories: impl Fn(&[Text], &[Option<i32>]) -> Vec<usize>,
) -> Together {
    let readings: Vec<Reading> = reports.into_iter().map(crate::read_report).collect();
    let days: Vec<Option<i32>> = readings.iter().map(day_of).collect();
    let texts: Vec<Text> = readings.iter().map(text_of).collect();
    let story = stories(&texts, &days);
    let leaning = leaning(&readings, &texts, &story);
    let actors = Known::of(&readings);
    let mut stories: BTreeMap<usize, Vec<Teller>> = BTreeMap::new();
    for ((reading, day), story) in readings.iter().zip(days).zip(&story) {
        stories.entry(*story).or_default().push(teller(reading, day, &actors));
    }
    let claims =
        stories.values().flat_map(|tellers| link::claims::claims(tellers, &leaning)).collect();
    Together { readings, story, claims }
}

fn day_of(reading: &Reading) -> Option<i32> {
    let date = reading.annotated.clean.facts.date.as_ref();
    day(date.map(|date| date.value.as_str()))
}

/// What finds copies and translations, with places in the decoded text.
fn text_of(reading: &Reading) -> Text {
    let points = CodePoints::of(&reading.report.text);
    let map = &reading.annotated.clean.map;
    let fingerprint = reading.fingerprint.placed(|span| {
        let place = points.span(*map.to_raw(*span).first()?);
        Some(u32::try_from(place.start).ok()?..u32::try_from(place.end).ok()?)
    });
    Text { language: reading.annotated.language, fingerprint }
}

fn leaning(readings: &[Reading], texts: &[Text], story: &[usize]) -> Vec<Dependence> {
    let outlets: Vec<Outlets> = readings.iter().map(outlets_of).collect();
    let between = |kind, from: usize, on: usize| Dependence {
        kind,
        from: readings[from].report.id,
        on: readings[on].report.id,
        percent: None,
        passages: Vec::new(),
    };
    let cites = link::dependence::cites(&outlets, story);
    cites
        .iter()
        .map(|(from, on, _)| between(DependenceKind::Cites, *from, *on))
        .chain(link::dependence::find(texts).iter().map(|one| between(one.kind, one.from, one.to)))
        .collect()
}

/// Its own outlet, and those that its chains lead through.
fn outlets_of(reading: &Reading) -> Outlets {
    let own = reading.annotated.clean.facts.outlet.as_ref().map(|outlet| outlet.value.clone());
    let links = reading.statements.all.iter().flat_map(|statement| statement.chain.iter().skip(1));
    let named = links
        .filter(|link| link.kind == SpeakerKind::Outlet && link.passage.is_some())
        .map(|link| (link.label.clone(), 0..0))
        .collect();
    Outlets { own, named }
}

/// Who is who over all reports.
struct Known {
    of_bearer: HashMap<BearerId, (ActorId, String)>,
}

impl Known {
    fn of(readings: &[Reading]) -> Self {
        let bearers: Vec<Bearer> = readings.iter().flat_map(bearers_of).collect();
        let mut of_bearer = HashMap::new();
        for actor in link::actors::link(&bearers, &[]).all {
            let id = actor.id();
            of_bearer.extend(actor.bearers.iter().map(|one| (*one, (id, actor.label.clone()))));
        }
        Self { of_bearer }
    }

    fn bearer(&self, reading: &Reading, bearer: usize) -> Option<&(ActorId, String)> {
        self.of_bearer.get(&reading.mentions.bearer_id(reading.report.id, bearer))
    }
}

fn bearers_of(reading: &Reading) -> impl Iterator<Item = Bearer> {
    let (mentions, text) = (&reading.mentions, reading.annotated.text());
    mentions.bearers.iter().enumerate().filter_map(move |(at, bearer)| {
        let name = |at: &usize| mentions.all[*at].span.of(text).to_owned();
        Some(Bearer {
            id: mentions.bearer_id(reading.report.id, at),
            class: ActorClass::of(bearer.kind)?,
            label: bearer.label.clone(),
            names: bearer.mentions.iter().map(name).collect(),
            context: bearer.roles.iter().map(|role| role.noun.clone()).collect(),
        })
    })
}

/// What linking sees of one report.
fn teller(reading: &Reading, day: Option<i32>, actors: &Known) -> Teller {
    let outlet = reading.annotated.clean.facts.outlet.as_ref();
    let one = OneReport { reading, actors };
    Teller {
        report: reading.report.id,
        language: reading.annotated.language,
        outlet: outlet.map(|outlet| outlet.value.clone()),
        day,
        voices: reading.statements.all.iter().map(|statement| one.voice(statement)).collect(),
        frames: reading.frames.iter().map(|frame| one.told(frame)).collect(),
    }
}

/// A report, and who its names are.
#[derive(Clone, Copy)]
struct OneReport<'a> {
    reading: &'a Reading,
    actors: &'a Known,
}

impl OneReport<'_> {
    fn words(self, span: CleanSpan) -> String {
        span.of(self.reading.annotated.text()).to_owned()
    }

    fn voice(self, statement: &Statement) -> Voice {
        let link = |link: &record::ChainLink| Link {
            label: link.label.clone(),
            kind: link.kind,
            actor: self.speaker(&link.label),
        };
        Voice {
            statement: statement.id(self.reading.report.id),
            chain: statement.chain.iter().map(link).collect(),
            form: statement.form,
            grade: statement.grade,
            stance: statement.stance,
            modality: statement.modality,
            negated: statement.cue.negated,
        }
    }

    /// Who has this name in the report.
    fn speaker(self, label: &str) -> Option<ActorId> {
        let mentions = &self.reading.mentions;
        let named = mentions.bearers.iter().position(|bearer| {
            let is_it = |at: &usize| self.words(mentions.all[*at].span) == label;
            bearer.label == label || bearer.mentions.iter().any(is_it)
        });
        self.actors.bearer(self.reading, named?).map(|(actor, _)| *actor)
    }

    fn told(self, frame: &Frame) -> Told {
        let all = |parts: &[Participant]| parts.iter().map(|one| self.named(one)).collect();
        Told {
            frame: frame.id(self.reading.report.id),
            voice: frame.statement,
            kind: frame.kind,
            mode: frame.mode,
            predicate: frame.predicate.clone(),
            clause: self.words(frame.clause),
            actors: all(&frame.actors),
            recipients: all(&frame.recipients),
            place: frame.place.as_ref().map(|one| self.named(one)),
            origin: frame.origin.as_ref().map(|one| self.named(one)),
            when: frame.time.map(|time| self.when(time)),
            quantities: frame.quantities.iter().map(|counted| self.amount(*counted)).collect(),
            means: frame.means.map(|span| self.words(span)),
            polarity: frame.polarity,
            modality: frame.modality,
            about: frame.about,
        }
    }

    fn named(self, part: &Participant) -> Named {
        let mention = part.mention.map(|at| &self.reading.mentions.all[at]);
        let bearer = mention.and_then(|mention| mention.bearer);
        let actor = bearer.and_then(|bearer| self.actors.bearer(self.reading, bearer));
        let span = mention.map_or(part.span, |mention| mention.span);
        Named {
            words: self.words(part.span),
            actor: actor.map(|(actor, _)| *actor),
            label: actor.map(|(_, label)| label.clone()),
            place: self.spot(span),
        }
    }

    fn spot(self, span: CleanSpan) -> Option<Spot> {
        let place = self.reading.places.iter().find(|place| place.span.overlaps(span))?;
        let found = place.found.as_ref()?;
        Some(Spot {
            source: found.source.clone(),
            name: found.name.clone(),
            precision: found.precision,
            within: found.within.clone(),
        })
    }

    fn when(self, time: usize) -> When {
        let time = &self.reading.annotated.times[time];
        let number = |day: Option<Day>| day.and_then(|one| day_number(&one.to_string()));
        When {
            words: self.words(time.span),
            from: number(time.interval.and_then(|interval| interval.from)),
            to: number(time.interval.and_then(|interval| interval.to)),
            precision: time.precision,
            approximate: time.approximate,
        }
    }

    fn amount(self, counted: Counted) -> Amount {
        let quantity = &self.reading.annotated.quantities[counted.quantity];
        Amount {
            words: self.words(quantity.span),
            what: counted.what,
            low: quantity.low,
            best: quantity.best,
            high: quantity.high,
            approximate: quantity.approximate,
            unit: quantity.unit.map(str::to_owned),
            counted: quantity.counted.map(|span| self.words(span)),
        }
    }
}

fn day_number(iso: &str) -> Option<i32> {
    day(Some(iso))
}
