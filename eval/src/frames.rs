//! Frames against the gold of two event coders, actors and kinds alike.
//!
//! PETRARCH's unit tests name invented actors by codes and give CAMEO codes of events, which the
//! table of the PLOVER manual (2021) maps to kinds. PLOVER's own gold gives the words of both
//! sides and one event a sentence; its older types are merged as the manual did. An event is
//! asked for by its two sides first: its kind is scored where one of our frames has both.

use crate::facets::Facet;
use crate::json_lines;
use crate::recognizers::{Half, half_of};
use crate::rows::Group;
use record::{Frame, FrameKind, Modality, Participant, Polarity, Reading};
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// Scores what is there.
pub fn scores(data: &Path) -> Result<Vec<Group>, String> {
    let mut groups = Vec::new();
    for (name, cases) in all(data)? {
        for (half, part) in [(Half::Dev, "dev"), (Half::Score, "score")] {
            let mut count = Count::default();
            for case in cases.iter().filter(|case| half_of(&case.id) == half) {
                count.add(&judge(case));
            }
            groups.push(Group {
                name: format!("frames {name} {part}"),
                facets: count.facets(),
                ..Group::default()
            });
        }
    }
    Ok(groups)
}

/// What is wrong in the halves that are there to be looked at.
pub fn errors(data: &Path) -> Result<String, String> {
    let mut out = String::new();
    for case in all(data)?.into_iter().flat_map(|(_, cases)| cases) {
        if half_of(&case.id) == Half::Dev {
            let judged = judge(&case);
            if judged.events.iter().any(|event| !event.is_right()) || judged.too_many > 0 {
                judged.list(&case, &mut out);
            }
        }
    }
    Ok(out)
}

/// A sentence and the events that it is expected to tell.
struct Case {
    id: String,
    text: String,
    events: Vec<Expected>,
    /// What words our actors must hold to be judged at all, where gold leaves others aside.
    known: Vec<String>,
    /// Whether what is still to come counts as agreed to or threatened with, as in PLOVER.
    intents: bool,
}

/// An event by the words of both sides, each any of several, and its kind where it has one.
#[derive(Debug)]
struct Expected {
    actors: Vec<String>,
    recipients: Vec<String>,
    kind: Option<FrameKind>,
}

fn all(data: &Path) -> Result<Vec<(&'static str, Vec<Case>)>, String> {
    let mut found = Vec::new();
    let (petrarch, plover) = (data.join("data/petrarch-unit-tests"), data.join("data/plover-gold"));
    let table = data.join("data/plover-codebook/CAMEO2PLOVER-2021.txt");
    if petrarch.is_dir() && table.is_file() {
        found.push(("petrarch", petrarch_cases(&petrarch, &table)?));
    }
    if plover.is_dir() {
        found.push(("plover", plover_cases(&plover)?));
    }
    Ok(found)
}

#[derive(Deserialize)]
struct Petrarch {
    id: String,
    text: String,
    #[serde(default)]
    events_udp: Vec<PetrarchEvent>,
}

#[derive(Deserialize)]
struct PetrarchEvent {
    #[serde(default)]
    sourcecode: Option<String>,
    #[serde(default)]
    targetcode: Option<String>,
    #[serde(default)]
    eventcode: Option<String>,
}

fn petrarch_cases(folder: &Path, table: &Path) -> Result<Vec<Case>, String> {
    let kinds = cameo(&read(table)?);
    let names = actors(&read(&folder.join("PETR.Validate.actors.txt"))?);
    let records = json_lines::read::<Petrarch>(&folder.join("records.jsonl"))?;
    let known: Vec<String> = names.iter().map(|(name, _)| name.clone()).collect();
    let case = |record: Petrarch| {
        let event = |event: &PetrarchEvent| {
            let kind = kinds.get(event.eventcode.as_deref()?).copied();
            let actors = named(&names, event.sourcecode.as_deref()?);
            let recipients = named(&names, event.targetcode.as_deref()?);
            (!actors.is_empty() && !recipients.is_empty()).then_some(Expected {
                actors,
                recipients,
                kind,
            })
        };
        let events = record.events_udp.iter().filter_map(event).collect();
        let Petrarch { id, text, .. } = record;
        Case { id, text, events, known: known.clone(), intents: false }
    };
    Ok(records.into_iter().map(case).collect())
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// The kind of each CAMEO code: `064: COOPERATE, , intelligence # …`.
fn cameo(table: &str) -> BTreeMap<String, FrameKind> {
    table
        .lines()
        .filter_map(|line| line.split_once(':'))
        .filter_map(|(code, rest)| {
            let kind = rest.split([',', '#']).next()?.trim().to_lowercase().parse().ok()?;
            code.trim().chars().all(|letter| letter.is_ascii_digit()).then_some((code, kind))
        })
        .map(|(code, kind)| (code.trim().to_owned(), kind))
        .collect()
}

/// The names of the small dictionary, each with its codes: `NAME [CODE]`, `+SYNONYM` below it,
/// and codes that hold for some years on lines of their own.
fn actors(dictionary: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut entries: Vec<(Vec<String>, BTreeSet<String>)> = Vec::new();
    for line in dictionary.lines().filter(|line| !line.starts_with(['#', '<'])) {
        let line = line.split('#').next().unwrap_or_default();
        let (name, code) = line
            .split_once('[')
            .map_or((line, None), |(name, rest)| (name, rest.split([']', ' ', '<', '>']).next()));
        let name = name.trim().trim_start_matches('+').trim_matches('_').replace('_', " ");
        if !name.is_empty() {
            if !line.starts_with('+') || entries.is_empty() {
                entries.push(<_>::default());
            }
            entries.last_mut().expect("one was just there").0.push(name.to_lowercase());
        }
        if let (Some(code), Some((_, codes))) = (code, entries.last_mut()) {
            codes.insert(code.to_owned());
        }
    }
    entries
        .into_iter()
        .flat_map(|(names, codes)| names.into_iter().map(move |name| (name, codes.clone())))
        .collect()
}

/// The names that a code can stand for: those of its nation, whatever the role behind it.
fn named(names: &[(String, BTreeSet<String>)], code: &str) -> Vec<String> {
    let letters: Vec<char> = code.chars().collect();
    let parts: BTreeSet<String> = letters.chunks(3).map(|part| part.iter().collect()).collect();
    names
        .iter()
        .filter(|(_, codes)| {
            codes.iter().any(|code| code.get(..3).is_some_and(|nation| parts.contains(nation)))
        })
        .map(|(name, _)| name.clone())
        .collect()
}

#[derive(Deserialize)]
struct Plover {
    id: String,
    text: String,
    event: String,
    #[serde(default)]
    source: Value,
    #[serde(default)]
    target: Value,
}

fn plover_cases(folder: &Path) -> Result<Vec<Case>, String> {
    let records = json_lines::read::<Plover>(&folder.join("records.jsonl"))?;
    let case = |record: Plover| {
        let sources = words(&record.source);
        let mut targets = words(&record.target);
        if targets.is_empty() && sources.len() > 1 {
            targets.clone_from(&sources);
        }
        let expected = Expected {
            actors: sources,
            recipients: targets,
            kind: merged(&record.event).parse().ok(),
        };
        let is_two_sided = !expected.actors.is_empty() && !expected.recipients.is_empty();
        let events = if is_two_sided { vec![expected] } else { Vec::new() };
        Case { id: record.id, text: record.text, events, known: Vec::new(), intents: true }
    };
    Ok(records.into_iter().map(case).collect())
}

/// The words of one side.
fn words(side: &Value) -> Vec<String> {
    let actors = side.as_array().into_iter().flatten();
    actors
        .filter_map(|actor| actor.get("actorText")?.as_str())
        .map(str::to_lowercase)
        .filter(|words| !words.is_empty())
        .collect()
}

/// The type of the manual of 2021 for one of the 18 before it.
fn merged(kind: &str) -> String {
    match kind {
        "DEMAND" => "request".to_owned(),
        "DISAPPROVE" | "INVESTIGATE" => "accuse".to_owned(),
        "FIGHT" => "assault".to_owned(),
        other => other.to_lowercase(),
    }
}

/// How a sentence was read.
struct Judged {
    reading: Reading,
    events: Vec<Found>,
    /// Frames with both sides that no event asked for.
    too_many: usize,
    /// All frames with both sides.
    ours: usize,
}

/// What became of an expected event.
struct Found {
    both: bool,
    kind: Option<bool>,
}

impl Found {
    fn is_right(&self) -> bool {
        self.both && self.kind != Some(false)
    }
}

fn judge(case: &Case) -> Judged {
    let reading = flow::read_report(testkit::report("sentence.txt", &case.text));
    let text = reading.annotated.text().to_lowercase();
    let has = |side: &[Participant], words: &[String]| {
        side.iter().any(|one| {
            let own = text.get(one.span.range()).unwrap_or_default();
            let bearer = one.mention.and_then(|at| reading.mentions.all[at].bearer);
            let name = bearer.map(|at| reading.mentions.bearers[at].label.to_lowercase());
            words.iter().any(|words| {
                holds(own, words) || name.as_ref().is_some_and(|name| holds(name, words))
            })
        })
    };
    let two_sided: Vec<&Frame> = reading
        .frames
        .iter()
        .filter(|frame| !frame.kind.is_state() && !is_plain(frame.kind))
        .filter(|frame| !frame.actors.is_empty() && !frame.recipients.is_empty())
        .filter(|frame| {
            case.known.is_empty()
                || has(&frame.actors, &case.known) && has(&frame.recipients, &case.known)
        })
        .collect();
    let mut asked = vec![false; two_sided.len()];
    let mut events = Vec::new();
    for event in &case.events {
        let mut found = Found { both: false, kind: event.kind.map(|_| false) };
        for (frame, asked) in two_sided.iter().zip(&mut asked) {
            if has(&frame.actors, &event.actors) && has(&frame.recipients, &event.recipients) {
                found.both = true;
                let right = event.kind.is_some_and(|kind| tells(frame, kind, case.intents));
                *asked |= right || event.kind.is_none();
                found.kind = found.kind.map(|before| before || right);
            }
        }
        events.push(found);
    }
    let too_many = asked.iter().filter(|asked| !**asked).count();
    let ours = two_sided.len();
    Judged { reading, events, too_many, ours }
}

/// Whether the words of ours hold those of gold, or the other way round.
fn holds(ours: &str, gold: &str) -> bool {
    ours.contains(gold) || ours.len() > 3 && gold.contains(ours)
}

/// What is no event of PLOVER's.
fn is_plain(kind: FrameKind) -> bool {
    matches!(kind, FrameKind::Other | FrameKind::Moves | FrameKind::Suffers)
}

/// Whether the frame is of that kind. By the manual of PLOVER, cooperation that is still to come
/// is agreed to, and force that is still to come is threatened.
fn tells(frame: &Frame, kind: FrameKind, intents: bool) -> bool {
    use FrameKind::{
        Agree, Aid, Assault, Coerce, Consult, Cooperate, Mobilize, Reject, Sanction, Support,
        Threaten,
    };
    if frame.kind == kind {
        return true;
    }
    let to_come = matches!(frame.modality, Modality::Planned | Modality::Conditional);
    let cooperates = matches!(frame.kind, Consult | Support | Cooperate | Aid);
    let harms = matches!(frame.kind, Sanction | Coerce | Assault | Mobilize);
    let refused = frame.polarity == Polarity::Negative && (cooperates || frame.kind == Agree);
    intents
        && match kind {
            Agree => to_come && cooperates,
            Threaten => to_come && harms,
            Reject => refused,
            _ => false,
        }
}

#[derive(Default)]
struct Count {
    kind: (usize, usize),
    both: (usize, usize),
    ours: (usize, usize),
}

impl Count {
    fn add(&mut self, judged: &Judged) {
        for event in &judged.events {
            self.both.0 += usize::from(event.both);
            self.both.1 += 1;
            if let Some(right) = event.kind.filter(|_| event.both) {
                self.kind.0 += usize::from(right);
                self.kind.1 += 1;
            }
        }
        self.ours.0 += judged.ours - judged.too_many;
        self.ours.1 += judged.ours;
    }

    fn facets(&self) -> Vec<Facet> {
        let facet = |name, (right, stated)| Facet { name, right, stated };
        vec![
            facet("kind where both sides are found", self.kind),
            facet("both sides found", self.both),
            facet("ours that gold has too", self.ours),
        ]
    }
}

impl Judged {
    /// The sentence, what was expected, and what we read.
    fn list(&self, case: &Case, out: &mut String) {
        let text = self.reading.annotated.text();
        let _ = writeln!(out, "{}  {}", case.id, case.text);
        for (event, found) in case.events.iter().zip(&self.events) {
            let mark = match (found.both, found.kind) {
                (false, _) => "missed",
                (true, Some(false)) => "kind",
                (true, _) => "right",
            };
            let kind = event.kind.map_or("(no kind)", FrameKind::as_str);
            let side = |words: &[String]| {
                let there = words.iter().filter(|word| text.to_lowercase().contains(*word));
                there.cloned().collect::<Vec<_>>().join("|")
            };
            let (actors, recipients) = (side(&event.actors), side(&event.recipients));
            let _ = writeln!(out, "    {mark}: {kind}: {actors} -> {recipients}");
        }
        for frame in self.reading.frames.iter().filter(|frame| !frame.kind.is_state()) {
            let side = |all: &[Participant]| {
                all.iter().map(|one| one.span.of(text)).collect::<Vec<_>>().join(" + ")
            };
            let (actors, recipients) = (side(&frame.actors), side(&frame.recipients));
            let _ = writeln!(
                out,
                "        {} {} ({}): {actors} -> {recipients}",
                frame.kind, frame.predicate, frame.modality
            );
        }
    }
}
