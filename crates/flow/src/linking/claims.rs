//! The claims of each story that changed, from what the case holds of its reports.

use super::day;
use link::claims::{Amount, Judged, Link, Named, Office, Spot, Story, Teller, Told, Voice, When};
use record::{Dependence, Language, Pair, ReportId, StatementId};
use std::collections::HashMap;
use std::iter::zip;
use store::{
    Case, Error, StoredCounted, StoredFrame, StoredLink, StoredMention, StoredParticipant,
    StoredPlace, StoredRole, StoredStatement, StoredTime, StoryToTell, actor_within,
};

/// Changes when the same stories would give other claims.
const TELLING: &str = "claims 40";

/// Stories are loaded, told and written together up to so many reports: enough to keep all cores
/// at work and to wait for the disk seldom, few enough to hold in memory.
const BATCH_REPORTS: usize = 1000;

/// Makes the claims of every story of which something changed, and stores them in the place of
/// those that were there.
pub fn link_claims(case: &Case) -> Result<(), Error> {
    let stories = case.stories_to_tell(TELLING)?;
    case.forget_lost_stories()?;
    let judged = judged(case)?;
    for batch in batches(stories) {
        let loaded: Vec<Story> =
            batch.iter().map(|story| load(case, &story.reports)).collect::<Result<_, _>>()?;
        let told = link::claims::claims_of_each(&loaded, &judged);
        case.write_claims(&zip(batch, told).collect::<Vec<_>>())?;
    }
    Ok(())
}

/// The stories in their order, in runs of about [`BATCH_REPORTS`] reports; one that is longer is
/// a run of its own.
fn batches(stories: Vec<StoryToTell>) -> Vec<Vec<StoryToTell>> {
    let mut batches: Vec<Vec<StoryToTell>> = Vec::new();
    let mut room = 0;
    for story in stories {
        let reports = story.reports.len();
        match batches.last_mut() {
            Some(batch) if reports <= room => batch.push(story),
            _ => {
                batches.push(vec![story]);
                room = BATCH_REPORTS;
            }
        }
        room = room.saturating_sub(reports);
    }
    batches
}

fn load(case: &Case, reports: &[ReportId]) -> Result<Story, Error> {
    let tellers = reports.iter().map(|report| teller(case, *report)).collect::<Result<_, _>>()?;
    Ok(Story { tellers, leaning: leaning(case, reports)? })
}

/// What a person decided on statements, in the order in which it was decided.
fn judged(case: &Case) -> Result<Vec<Judged>, Error> {
    let all = case.judgements()?.into_iter();
    Ok(all
        .filter_map(|judged| match judged.pair {
            Pair::Statements(a, b) => Some(Judged { a, b, verdict: judged.verdict }),
            Pair::Bearers(..) | Pair::Reports(..) => None,
        })
        .collect())
}

/// Which of these reports lean on which.
fn leaning(case: &Case, reports: &[ReportId]) -> Result<Vec<Dependence>, Error> {
    if reports.len() < 2 {
        return Ok(Vec::new());
    }
    let edges = case.dependences_among(reports)?;
    Ok(edges
        .into_iter()
        .map(|edge| Dependence {
            kind: edge.kind,
            from: edge.report,
            on: edge.on_report,
            percent: edge.percent,
            passages: Vec::new(),
        })
        .collect())
}

/// What linking sees of one report.
fn teller(case: &Case, report: ReportId) -> Result<Teller, Error> {
    let head = case.report_summary(report)?;
    let statements: Vec<StoredStatement> =
        case.statements(Some(report))?.collect::<Result<_, _>>()?;
    let frames = case.frames(report)?;
    let known = Known { mentions: &case.mentions(report)?, places: &case.places(Some(report))? };
    let voices: HashMap<StatementId, usize> =
        statements.iter().enumerate().map(|(at, statement)| (statement.id, at)).collect();
    let at: HashMap<_, usize> =
        frames.iter().enumerate().map(|(at, frame)| (frame.id, at)).collect();
    Ok(Teller {
        report,
        language: head.as_ref().map_or(Language::Undetermined, language),
        outlet: head.as_ref().and_then(|head| head.outlet.clone()),
        day: head.as_ref().and_then(|head| day(head.date.as_deref())),
        offices: case.roles(report)?.into_iter().map(office).collect(),
        voices: statements.iter().map(|statement| known.voice(statement)).collect(),
        frames: frames
            .iter()
            .map(|frame| Told {
                voice: frame.statement.and_then(|id| voices.get(&id).copied()),
                about: frame.about.and_then(|id| at.get(&id).copied()),
                ..known.told(frame)
            })
            .collect(),
    })
}

fn office(role: StoredRole) -> Office {
    Office { words: role.words, actor: role.actor, label: role.label }
}

fn language(head: &store::ReportSummary) -> Language {
    head.language.as_deref().and_then(|code| code.parse().ok()).unwrap_or(Language::Undetermined)
}

/// The names and places of one report.
#[derive(Clone, Copy)]
struct Known<'a> {
    mentions: &'a [StoredMention],
    places: &'a [StoredPlace],
}

impl Known<'_> {
    fn voice(self, statement: &StoredStatement) -> Voice {
        let link = |link: &StoredLink| Link {
            label: link.label.clone(),
            kind: link.kind,
            actor: actor_within(self.mentions, link.passage.as_ref(), link.kind),
        };
        Voice {
            statement: statement.id,
            chain: statement.chain.iter().map(link).collect(),
            form: statement.form,
            grade: statement.grade,
            stance: statement.stance,
            modality: statement.modality,
            negated: statement.cue_negated,
        }
    }

    /// A frame, but for what it points at.
    fn told(self, frame: &StoredFrame) -> Told {
        let all = |parts: &[StoredParticipant]| parts.iter().map(|one| self.named(one)).collect();
        Told {
            frame: frame.id,
            voice: None,
            kind: frame.kind,
            mode: frame.mode,
            predicate: frame.predicate.clone(),
            clause: frame.clause.text.clone(),
            wording: frame.wording.clone(),
            actors: all(&frame.actors),
            recipients: all(&frame.recipients),
            place: frame.place.as_ref().map(|one| self.named(one)),
            origin: frame.origin.as_ref().map(|one| self.named(one)),
            when: frame.time.as_ref().map(when),
            quantities: frame.quantities.iter().map(amount).collect(),
            means: frame.means.as_ref().map(|means| means.text.clone()),
            polarity: frame.polarity,
            modality: frame.modality,
            about: None,
        }
    }

    fn named(self, part: &StoredParticipant) -> Named {
        Named {
            words: part.span.text.clone(),
            actor: part.actor,
            label: part.label.clone(),
            place: self.spot(part),
        }
    }

    /// The place of the earth that a name stands for: its own name, or the first in its words.
    fn spot(self, part: &StoredParticipant) -> Option<Spot> {
        let span = part.name.as_ref().unwrap_or(&part.span);
        let from = self.places.partition_point(|place| place.span.end <= span.start);
        let place = self.places.get(from).filter(|place| place.span.start < span.end)?;
        let found = place.found.as_ref()?;
        Some(Spot {
            source: found.source.clone(),
            name: found.name.clone(),
            precision: found.precision,
            within: found.within.clone(),
        })
    }
}

fn when(time: &StoredTime) -> When {
    When {
        words: time.span.text.clone(),
        from: day(time.from.as_deref()),
        to: day(time.to.as_deref()),
        precision: time.precision,
        approximate: time.approximate,
    }
}

fn amount(counted: &StoredCounted) -> Amount {
    Amount {
        words: counted.span.text.clone(),
        what: counted.what,
        low: counted.low,
        best: counted.best,
        high: counted.high,
        approximate: counted.approximate,
        unit: counted.unit.clone(),
        counted: counted.counted.as_ref().map(|words| words.text.clone()),
    }
}
