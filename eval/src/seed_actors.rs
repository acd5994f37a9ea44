//! Who is who over the five sample reports: names that are one actor, names that are two.
//!
//! The whole path is scored: a name that was not found in its report is in no actor, so its
//! group is not joined.

use crate::facets::Facet;
use crate::rows::Group;
use link::actors::{Actors, Bearer, link};
use record::{ActorClass, BearerId, Reading};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const REPORTS: &str = "seeds";
const GOLD: &str = "seeds-gold/cross.json";

/// Names as `report:name`, the report by the beginning of its file name.
#[derive(Deserialize)]
struct Gold {
    actors_same: Vec<Vec<String>>,
    actors_different: Vec<[String; 2]>,
}

/// A report as it was read, and the beginning of its file name.
struct Read {
    key: String,
    reading: Reading,
}

/// Scores the sample reports; nothing when they are not there.
pub fn score(data: &Path) -> Result<Vec<Group>, String> {
    let path = data.join(GOLD);
    if !path.is_file() {
        return Ok(Vec::new());
    }
    let problem = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let text = fs::read_to_string(&path).map_err(|error| problem(&error))?;
    let gold: Gold = serde_json::from_str(&text).map_err(|error| problem(&error))?;
    let reports = read(&data.join(REPORTS))?;
    let actors = link(&bearers(&reports), &[]);
    let of = |name: &String| actors_of(&actors, &reports, name);
    let joined = gold.actors_same.iter().filter(|names| {
        let sets: Vec<BTreeSet<usize>> = names.iter().map(of).collect();
        sets[0].iter().any(|actor| sets.iter().all(|set| set.contains(actor)))
    });
    let apart = gold.actors_different.iter().filter(|[a, b]| of(a).is_disjoint(&of(b)));
    let facets = vec![
        Facet { name: "groups joined", right: joined.count(), stated: gold.actors_same.len() },
        Facet { name: "pairs apart", right: apart.count(), stated: gold.actors_different.len() },
    ];
    Ok(vec![Group { name: "actors seeds".to_owned(), facets, ..Group::default() }])
}

fn read(folder: &Path) -> Result<Vec<Read>, String> {
    let problem = |error: &dyn std::fmt::Display| format!("{}: {error}", folder.display());
    let mut reports = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| problem(&error))? {
        let file = entry.map_err(|error| problem(&error))?.path();
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text = fs::read_to_string(&file).map_err(|error| problem(&error))?;
        let key = name.split('_').next().unwrap_or_default().to_owned();
        reports.push(Read { key, reading: flow::read_report(testkit::report(&name, &text)) });
    }
    reports.sort_by(|a, b| a.key.cmp(&b.key));
    Ok(reports)
}

fn bearers(reports: &[Read]) -> Vec<Bearer> {
    let mut all = Vec::new();
    for Read { reading, .. } in reports {
        let (mentions, text) = (&reading.mentions, reading.annotated.text());
        for (at, bearer) in mentions.bearers.iter().enumerate() {
            let Some(class) = ActorClass::of(bearer.kind) else { continue };
            let name = |at: &usize| mentions.all[*at].span.of(text).to_owned();
            all.push(Bearer {
                id: mentions.bearer_id(reading.report.id, at),
                class,
                label: bearer.label.clone(),
                names: bearer.mentions.iter().map(name).collect(),
                context: bearer.roles.iter().map(|role| role.noun.clone()).collect(),
            });
        }
    }
    all
}

/// The actors that a name of one report is of.
fn actors_of(actors: &Actors, reports: &[Read], name: &str) -> BTreeSet<usize> {
    let (key, name) = name.split_once(':').unwrap_or_default();
    let mut ids: BTreeSet<BearerId> = BTreeSet::new();
    for Read { reading, .. } in reports.iter().filter(|report| report.key == key) {
        let text = reading.annotated.text();
        for mention in &reading.mentions.all {
            if let Some(bearer) = mention.bearer.filter(|_| is_name(mention.span.of(text), name)) {
                ids.insert(reading.mentions.bearer_id(reading.report.id, bearer));
            }
        }
    }
    let holds = |at: &usize| actors.all[*at].bearers.iter().any(|bearer| ids.contains(bearer));
    (0..actors.all.len()).filter(holds).collect()
}

/// The same letters, but for marks.
fn is_name(words: &str, name: &str) -> bool {
    let plain = |text: &str| -> String {
        text.chars()
            .filter(|letter| letter.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect()
    };
    plain(words) == plain(name)
}
