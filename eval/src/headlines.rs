//! Whether headlines of several outlets are joined when they tell one event, on our own invented
//! ones, half of them French: `eval/gold/headlines`.
//!
//! A headline is all there is of its report here. They were worded as wires word them, before
//! anything was tried on them; rules may be chosen on them.

use crate::pair_texts::declared;
use crate::rows::Group;
use crate::sets;
use record::Report;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

const HEADLINES: &str = "eval/gold/headlines/dev.psv";

/// A headline, and what it is about.
struct Line {
    event: String,
    language: String,
    report: Report,
}

/// Scores how the headlines are joined.
pub fn score() -> Result<Vec<Group>, String> {
    let mut pairs: Vec<[bool; 3]> = Vec::new();
    for lines in stories()?.into_values() {
        let claims = claims_of(&lines);
        for (b, later) in lines.iter().enumerate() {
            for (a, first) in lines[..b].iter().enumerate() {
                let joined = !claims[a].is_disjoint(&claims[b]);
                pairs.push([first.event == later.event, joined, first.language != later.language]);
            }
        }
    }
    let of = |pairs: &mut dyn Iterator<Item = &[bool; 3]>| {
        let (mut gold, mut ours, mut both) = (0.0, 0.0, 0.0);
        for [is, joined, _] in pairs {
            gold += f64::from(u8::from(*is));
            ours += f64::from(u8::from(*joined));
            both += f64::from(u8::from(*is && *joined));
        }
        let share = |of: f64| if of > 0.0 { both / of } else { 0.0 };
        [share(ours), share(gold)]
    };
    let [precision, recall] = of(&mut pairs.iter());
    let [_, across] = of(&mut pairs.iter().filter(|[.., across]| *across));
    Ok(vec![Group {
        name: "headlines dev".to_owned(),
        shares: vec![
            ("joined precision", precision),
            ("joined recall", recall),
            ("joined recall en-fr", across),
        ],
        ..Group::default()
    }])
}

/// What is missed and what is joined wrongly.
pub fn wrong() -> Result<String, String> {
    let mut list = String::new();
    for lines in stories()?.into_values() {
        let claims = claims_of(&lines);
        for (b, later) in lines.iter().enumerate() {
            for (a, first) in lines[..b].iter().enumerate() {
                let joined = !claims[a].is_disjoint(&claims[b]);
                let is = first.event == later.event;
                if joined != is {
                    let what = if is { "missed" } else { "WRONG " };
                    writeln!(list, "{what} {} | {}", first.report.text, later.report.text)
                        .expect("a String takes all");
                }
            }
        }
    }
    Ok(list)
}

fn stories() -> Result<BTreeMap<String, Vec<Line>>, String> {
    let text = std::fs::read_to_string(sets::repository().join(HEADLINES))
        .map_err(|error| format!("{HEADLINES}: {error}"))?;
    let mut stories: BTreeMap<String, Vec<Line>> = BTreeMap::new();
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        let parts: Vec<&str> = line.splitn(6, '|').collect();
        let [story, event, language, date, outlet, words] = parts[..] else {
            return Err(format!("{HEADLINES}: line {} has no six parts", at + 1));
        };
        let report = declared(&format!("{story}-{at}"), words, [outlet, date, language]);
        let line = Line { event: event.to_owned(), language: language.to_owned(), report };
        stories.entry(story.to_owned()).or_default().push(line);
    }
    Ok(stories)
}

/// Of each headline, the claims that it stands in.
fn claims_of(lines: &[Line]) -> Vec<BTreeSet<usize>> {
    let together = flow::read_as_one_story(lines.iter().map(|line| line.report.clone()).collect());
    let of = |reading: &record::Reading| {
        let holds = |claim: &record::Claim| {
            reading.frames.iter().any(|frame| claim.frames.contains(&frame.id(reading.report.id)))
        };
        let claims = together.claims.iter().enumerate();
        claims.filter(|(_, claim)| holds(claim)).map(|(at, _)| at).collect()
    };
    together.readings.iter().map(of).collect()
}
