//! Small stories in one notation, and the claims made of them.
//!
//! A line is what one report tells: outlet, language and day; on whose word, outermost first;
//! the kind; then parts. `*` stands before words that are no name, `=` before a copy.
//!
//! ```text
//! Halcyon en 13: al-Monitor > a source: moves; by *fighters; at Ukraine; on 12; killed 9; not
//! ```

mod any_story;
mod differences;
mod joined;
mod judged;

use super::{Amount, Link, Named, Spot, Teller, Told, Voice, When, claims};
use record::{
    Claim, CountedKind, Dependence, DependenceKind, Form, Grade, Language, Modality,
    PlacePrecision, Polarity, Precision, SpeakerKind, Stance,
};
use std::fmt::Write as _;
use std::str::FromStr;

/// An id of any kind, the same for the same words.
fn id<T: FromStr<Err = String>>(letter: char, words: &str) -> T {
    let hash = super::telling::number(words, usize::MAX);
    format!("{letter}{hash:016x}").parse().expect("an id is a letter and 16 digits")
}

fn named(words: &str) -> Named {
    match words.strip_prefix('*') {
        Some(words) => Named { words: words.into(), actor: None, label: None, place: None },
        None => Named {
            words: words.into(),
            actor: Some(id('a', words)),
            label: Some(words.into()),
            place: None,
        },
    }
}

/// "Qashir in Jabrun in Tazuria".
fn place(words: &str) -> Named {
    let mut areas = words.split(" in ").map(str::to_owned);
    let name = areas.next().unwrap_or_default();
    let spot = Spot {
        source: name.clone(),
        name: name.clone(),
        precision: PlacePrecision::Town,
        within: areas.collect(),
    };
    Named { place: Some(spot), ..named(&format!("*{name}")) }
}

/// "9", "9+" for at least, "~400", with whom it counts behind a blank.
fn amount(what: CountedKind, words: &str) -> Amount {
    let (number, counted) = words.split_once(' ').unwrap_or((words, ""));
    let value: f64 = number.trim_matches(['~', '+']).parse().expect("a number");
    let (at_least, about) = (number.ends_with('+'), number.starts_with('~'));
    Amount {
        words: words.into(),
        what,
        low: (!about).then_some(value),
        best: (!at_least).then_some(value),
        high: (!about && !at_least).then_some(value),
        approximate: about,
        unit: None,
        counted: (!counted.is_empty()).then(|| counted.to_owned()),
    }
}

fn kind_of(speaker: &str) -> SpeakerKind {
    match speaker.split(' ').next() {
        Some("a" | "an" | "un" | "une") => SpeakerKind::Described,
        Some("the" | "la" | "les") => SpeakerKind::State,
        Some("sources") => SpeakerKind::Unnamed,
        _ if ["Halcyon", "Courier", "Phare", "Wire"].contains(&speaker) => SpeakerKind::Outlet,
        _ => SpeakerKind::Person,
    }
}

fn link(speaker: &str) -> Link {
    Link { label: speaker.into(), kind: kind_of(speaker), actor: None }
}

/// One line as one report.
fn teller(line: &str) -> Teller {
    let (head, rest) = line.split_once(": ").expect("outlet, language, day");
    let head: Vec<&str> = head.trim_start_matches('=').split(' ').collect();
    let (speakers, parts) = rest.split_once(": ").unwrap_or(("", rest));
    let own = speakers.is_empty();
    let mut chain = vec![link(head[0])];
    chain.extend(speakers.split(" > ").filter(|one| !one.is_empty()).map(link));
    let voice = Voice {
        statement: id('s', line),
        chain,
        form: if own { Form::OwnVoice } else { Form::Indirect },
        grade: Grade::Firm,
        stance: Stance::Asserts,
        modality: Modality::Actual,
        negated: false,
    };
    Teller {
        report: id('r', line),
        language: if head[1] == "fr" { Language::French } else { Language::English },
        outlet: Some(head[0].into()),
        day: head.get(2).and_then(|day| day.parse().ok()),
        voices: vec![voice],
        frames: vec![told(line, parts)],
        offices: Vec::new(),
    }
}

fn told(line: &str, parts: &str) -> Told {
    let mut parts = parts.split("; ");
    let kind = parts.next().expect("a kind").parse().expect("a kind of frame");
    let mut told = Told {
        frame: id('f', line),
        voice: Some(0),
        kind,
        mode: None,
        predicate: kind.as_str().into(),
        wording: None,
        clause: parts
            .clone()
            .filter_map(|part| Some(part.split_once(' ')?.1))
            .collect::<Vec<_>>()
            .join(" "),
        actors: Vec::new(),
        recipients: Vec::new(),
        place: None,
        origin: None,
        when: None,
        quantities: Vec::new(),
        means: None,
        polarity: Polarity::Positive,
        modality: Modality::Actual,
        about: None,
    };
    for part in parts {
        let (name, value) = part.split_once(' ').unwrap_or((part, ""));
        match name {
            "by" => told.actors.push(named(value)),
            "to" => told.recipients.push(named(value)),
            "at" => told.place = Some(place(value)),
            "from" => told.origin = Some(place(value)),
            "on" => {
                let from = value.parse::<i32>().ok();
                let to = from.map(|day| day + 1);
                let (words, precision) = (value.into(), Precision::Day);
                told.when = Some(When { words, from, to, precision, approximate: false });
            }
            "not" => told.polarity = Polarity::Negative,
            "why" => told.clause = value.into(),
            "says" => told.predicate = value.into(),
            "when" => told.when = Some(some_time(value)),
            what => {
                told.quantities.push(amount(what.parse().expect("what is counted"), value));
            }
        }
    }
    told
}

/// A time whose day is not known: "Thursday night", "three weeks ago".
fn some_time(words: &str) -> When {
    let precision = Precision::Day;
    When { words: words.into(), from: None, to: None, precision, approximate: false }
}

/// The claims of a story; a report whose line begins with `=` copies the one before it.
fn of(story: &[&str]) -> Vec<Claim> {
    let tellers: Vec<Teller> = story.iter().map(|line| teller(line)).collect();
    let copies = story.windows(2).enumerate().filter(|(_, pair)| pair[1].starts_with('='));
    let leaning: Vec<Dependence> = copies
        .map(|(at, _)| Dependence {
            kind: DependenceKind::Copy,
            from: tellers[at + 1].report,
            on: tellers[at].report,
            percent: None,
            passages: Vec::new(),
        })
        .collect();
    claims(&tellers, &leaning, &[])
}

/// A claim a line: reports, roots, what is not known; then how its values differ.
fn drawn(claims: &[Claim]) -> String {
    let mut out = String::new();
    for claim in claims {
        let mut roots: Vec<&str> =
            claim.support.roots.iter().map(|root| root.label.as_str()).collect();
        roots.sort_unstable();
        let reports = claim.support.reports.len();
        write!(out, "{}, {reports} of {}", claim.kind, roots.join(", ")).expect("a String");
        if !claim.support.unknown.is_empty() {
            write!(out, ", {} unknown", claim.support.unknown.len()).expect("a String");
        }
        for ring in &claim.support.circular {
            write!(out, ", ring of {}", ring.join(" and ")).expect("a String");
        }
        for one in &claim.differences {
            let field = &claim.fields[one.field];
            let mut values = [&field.values[one.a].value, &field.values[one.b].value];
            values.sort_unstable();
            let kind = one.conflict.map_or(one.kind.as_str(), |kind| kind.as_str());
            write!(out, "; {kind}: {} | {}", values[0], values[1]).expect("a String");
        }
        out.push('\n');
    }
    out
}

fn check(story: &[&str], expected: &[&str]) {
    let drawn = drawn(&of(story));
    let mut lines: Vec<&str> = drawn.lines().collect();
    lines.sort_unstable();
    let mut expected = expected.to_vec();
    expected.sort_unstable();
    assert_eq!(lines, expected, "{story:#?}");
}
