//! Whether clauses of several reports are found to tell one event, on the events of ECB+ that
//! its annotators tied across reports.
//!
//! Two clauses that tell one event are mostly one claim, so this shows what is missed and what
//! is joined wrongly on far more text than our own pairs have. Topics that the scored pairs of
//! `gold/pairs` come from are left out: these here may be looked at. The two stories of a topic,
//! which are alike on purpose, are read as if they were one, since a join across them is the
//! mistake to be afraid of.

use crate::claim_pairs::ecb_set_apart;
use crate::json_lines;
use crate::rows::Group;
use crate::stories::{Report, places, written};
use flow::Together;
use record::{Frame, Reading};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// An act or event in a report, and what is made of it.
struct Mention {
    report: usize,
    words: String,
    chain: String,
    /// The frames whose trigger it is.
    frames: Vec<usize>,
    /// The claims that hold one of them, as indices into those of the story.
    claims: BTreeSet<usize>,
}

/// The two stories of a topic, read as one.
struct Story {
    name: String,
    together: Together,
    mentions: Vec<Mention>,
}

/// Scores the events; empty when the data is not there.
pub fn score(data: &Path) -> Result<Vec<Group>, String> {
    let mut tally = Tally::default();
    each(data, |story| tally.take(&story.mentions))?;
    if tally.all == 0.0 {
        return Ok(Vec::new());
    }
    Ok(vec![Group {
        name: "events ecb+ dev".to_owned(),
        shares: vec![
            ("told by a frame", tally.told / tally.all),
            ("joined precision", tally.precision.mean()),
            ("joined recall", tally.recall.mean()),
        ],
        ..Group::default()
    }])
}

/// The events that reports share, each with what is made of its mentions: `=3` is a claim.
pub fn listed(data: &Path) -> Result<String, String> {
    let mut list = String::new();
    each(data, |story| list.push_str(&shown(&story)))?;
    Ok(list)
}

fn each(data: &Path, mut take: impl FnMut(Story)) -> Result<(), String> {
    let file = data.join("data/ecbplus/ecbplus_dev.jsonl.gz");
    if !file.exists() {
        return Ok(());
    }
    let scored = ecb_set_apart()?;
    let topic = |id: &str| id.split('_').next().unwrap_or_default().to_owned();
    let scored: BTreeSet<String> = scored.iter().map(|id| topic(id)).collect();
    let mut stories: BTreeMap<String, Vec<Report>> = BTreeMap::new();
    for report in json_lines::read_gzip::<Report>(&file)? {
        if !scored.contains(&topic(&report.doc_id)) {
            stories.entry(topic(&report.doc_id)).or_default().push(report);
        }
    }
    for (name, reports) in stories {
        take(read(name, &reports));
    }
    Ok(())
}

fn read(name: String, gold: &[Report]) -> Story {
    let reports =
        gold.iter().map(|report| testkit::report(&report.doc_id, &written(report))).collect();
    let together = flow::read_as_one_story(reports);
    let mut claims_of = BTreeMap::new();
    for (at, claim) in together.claims.iter().enumerate() {
        for frame in &claim.frames {
            claims_of.entry(*frame).or_insert_with(BTreeSet::new).insert(at);
        }
    }
    let mut mentions = Vec::new();
    for (at, (report, reading)) in gold.iter().zip(&together.readings).enumerate() {
        let places = places(report);
        for mention in report.acts() {
            let (Some(chain), Some(&first), Some(&last)) =
                (&mention.chain, mention.tokens.first(), mention.tokens.last())
            else {
                continue;
            };
            let place = places[first].start..places[last].end;
            let frames: Vec<usize> = frames_in(reading, &place);
            let ids = frames.iter().map(|&at| reading.frames[at].id(reading.report.id));
            mentions.push(Mention {
                report: at,
                words: reading.report.text[place].to_owned(),
                chain: chain.clone(),
                claims: ids.filter_map(|id| claims_of.get(&id)).flatten().copied().collect(),
                frames,
            });
        }
    }
    Story { name, together, mentions }
}

fn frames_in(reading: &Reading, place: &std::ops::Range<usize>) -> Vec<usize> {
    let map = &reading.annotated.clean.map;
    let meets = |frame: &Frame| {
        map.to_raw(frame.trigger).first().is_some_and(|raw| {
            let raw = raw.range();
            raw.start < place.end && place.start < raw.end
        })
    };
    (0..reading.frames.len()).filter(|&at| meets(&reading.frames[at])).collect()
}

#[derive(Default)]
struct Mean {
    sum: f64,
    count: f64,
}

impl Mean {
    fn take(&mut self, value: f64) {
        self.sum += value;
        self.count += 1.0;
    }

    fn mean(&self) -> f64 {
        if self.count > 0.0 { self.sum / self.count } else { 0.0 }
    }
}

/// Of each mention: the share of those joined with it that are of its event, the share of those
/// of its event that are joined with it; of other reports alone.
#[derive(Default)]
struct Tally {
    all: f64,
    told: f64,
    precision: Mean,
    recall: Mean,
}

impl Tally {
    fn take(&mut self, mentions: &[Mention]) {
        for one in mentions {
            self.all += 1.0;
            self.told += f64::from(u8::from(!one.frames.is_empty()));
            let (mut gold, mut ours, mut both) = (0.0, 0.0, 0.0);
            for other in mentions.iter().filter(|other| other.report != one.report) {
                let is_gold = one.chain == other.chain;
                let is_ours = !one.claims.is_disjoint(&other.claims);
                gold += f64::from(u8::from(is_gold));
                ours += f64::from(u8::from(is_ours));
                both += f64::from(u8::from(is_gold && is_ours));
            }
            if gold > 0.0 {
                self.recall.take(both / gold);
            }
            if ours > 0.0 {
                self.precision.take(both / ours);
            }
        }
    }
}

fn shown(story: &Story) -> String {
    let mut list = format!("== {}\n", story.name);
    let mut chains: BTreeMap<&str, Vec<&Mention>> = BTreeMap::new();
    for mention in &story.mentions {
        chains.entry(&mention.chain).or_default().push(mention);
    }
    for (chain, mentions) in chains {
        writeln!(list, "{chain}").expect("a String takes all");
        for one in mentions {
            let reading = &story.together.readings[one.report];
            let claims: Vec<String> = one.claims.iter().map(|at| format!("={at}")).collect();
            writeln!(list, "   {:3} {} [{}]", one.report, claims.join(""), one.words)
                .expect("a String takes all");
            for &at in &one.frames {
                writeln!(list, "          {}", told(reading, &reading.frames[at]))
                    .expect("a String takes all");
            }
        }
    }
    list
}

fn told(reading: &Reading, frame: &Frame) -> String {
    let text = reading.annotated.text();
    let all = |parts: &[record::Participant]| {
        parts.iter().map(|one| one.span.of(text)).collect::<Vec<_>>().join(" + ")
    };
    let place = frame.place.as_ref().map_or("", |one| one.span.of(text));
    format!(
        "{} {}: {} > {} @ {} | {}",
        frame.kind.as_str(),
        frame.predicate,
        all(&frame.actors),
        all(&frame.recipients),
        place,
        frame.clause.of(text).replace('\n', " "),
    )
}
