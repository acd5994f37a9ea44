//! Relations and identities inside reports: against the annotation of re3d, and against what is
//! expected of the five reports of the first story.
//!
//! re3d is about who fights whom where; of its relations three are ours to find. Its annotators
//! marked what the text says in the next words and not all of it, so precision is a lower bound.

use crate::facets::Facet;
use crate::json_lines;
use crate::rows::Group;
use record::{CleanSpan, CodePoints, Reading, RelationshipKind};
use serde::Deserialize;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::path::Path;

const SOURCES: &[&str] = &[
    "australian-department-of-foreign-affairs",
    "centcom",
    "uk-government",
    "us-state-department",
    "wikipedia",
];

#[derive(Deserialize)]
struct Document {
    #[serde(rename = "_id")]
    id: String,
    text: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entity {
    document_id: String,
    begin: usize,
    end: usize,
    #[serde(rename = "type")]
    kind: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct GoldRelation {
    document_id: String,
    source_begin: usize,
    source_end: usize,
    source: String,
    target_begin: usize,
    target_end: usize,
    target: String,
    #[serde(rename = "type")]
    kind: String,
}

/// Right and stated of one row.
#[derive(Clone, Copy, Default)]
struct Count(usize, usize);

impl Count {
    fn add(&mut self, right: bool) {
        self.0 += usize::from(right);
        self.1 += 1;
    }

    fn facet(self, name: &'static str) -> Facet {
        Facet { name, right: self.0, stated: self.1 }
    }
}

/// Scores what is there.
pub fn scores(data: &Path) -> Result<Vec<Group>, String> {
    let mut groups = Vec::new();
    groups.extend(re3d(&data.join("data/re3d"))?);
    groups.extend(first_story(data)?);
    Ok(groups)
}

fn re3d(folder: &Path) -> Result<Option<Group>, String> {
    if !folder.is_dir() {
        return Ok(None);
    }
    let mut rows = Re3d::default();
    for source in SOURCES {
        let folder = folder.join(source);
        let mut entities: HashMap<String, Vec<Entity>> = HashMap::new();
        for entity in json_lines::read::<Entity>(&folder.join("entities.json"))? {
            entities.entry(entity.document_id.clone()).or_default().push(entity);
        }
        let mut relations: HashMap<String, Vec<GoldRelation>> = HashMap::new();
        for relation in json_lines::read::<GoldRelation>(&folder.join("relations.json"))? {
            relations.entry(relation.document_id.clone()).or_default().push(relation);
        }
        for document in json_lines::read::<Document>(&folder.join("documents.json"))? {
            let entities = entities.remove(&document.id).unwrap_or_default();
            let relations = relations.remove(&document.id).unwrap_or_default();
            rows.add(&document.text, &entities, &relations);
        }
    }
    Ok(Some(Group { name: "relations re3d en".into(), facets: rows.facets(), ..Group::default() }))
}

#[derive(Default)]
struct Re3d {
    same: Count,
    introduced: Count,
    leads: Count,
    belongs: Count,
    right: Count,
}

impl Re3d {
    fn add(&mut self, text: &str, entities: &[Entity], gold: &[GoldRelation]) {
        let reading = flow::read_report(testkit::report("document.txt", text));
        let ours = Ours::of(&reading, text);
        let ends = |relation: &GoldRelation| {
            [relation.source_begin..relation.source_end, relation.target_begin..relation.target_end]
        };
        let persons: HashSet<(usize, usize)> = entities
            .iter()
            .filter(|entity| entity.kind == "Person")
            .map(|entity| (entity.begin, entity.end))
            .collect();
        let named =
            |relation: &&GoldRelation| is_name(&relation.source) && is_name(&relation.target);
        let (mut identical, mut belonging) = (Vec::new(), Vec::new());
        for relation in gold.iter().filter(named) {
            let [source, target] = ends(relation);
            match relation.kind.as_str() {
                "IsSynonymOf" => {
                    self.same.add(ours.are_one(&source, &target));
                    identical.push([source, target]);
                }
                "InChargeOf" => {
                    if persons.contains(&(source.start, source.end)) {
                        self.leads.add(ours.is_tied(&source, &target));
                    }
                    belonging.push([source, target]);
                }
                "BelongsTo" => {
                    self.belongs.add(ours.is_tied(&source, &target));
                    belonging.push([source, target]);
                }
                _ => {}
            }
        }
        // Ours are judged only between what the annotators took for entities at all.
        let marked = |place: &Range<usize>| {
            entities.iter().any(|entity| shares(&(entity.begin..entity.end), place))
        };
        let stated = |gold: &[[Range<usize>; 2]], one: &Range<usize>, other: &Range<usize>| {
            gold.iter().any(|[a, b]| {
                shares(a, one) && shares(b, other) || shares(a, other) && shares(b, one)
            })
        };
        for (one, other) in ours.introduced.iter().filter(|(a, b)| marked(a) && marked(b)) {
            self.introduced.add(stated(&identical, one, other));
        }
        for (one, other) in ours.tied.iter().filter(|(a, b)| marked(a) && marked(b)) {
            self.right.add(stated(&belonging, one, other));
        }
    }

    fn facets(&self) -> Vec<Facet> {
        vec![
            self.same.facet("is the same as: found"),
            self.introduced.facet("is the same as: precision"),
            self.leads.facet("person in charge: found"),
            self.belongs.facet("belongs to: found"),
            self.right.facet("charge, belong: precision"),
        ]
    }
}

fn is_name(words: &str) -> bool {
    words.split_whitespace().any(|word| word.starts_with(char::is_uppercase))
}

/// One is mostly in the other.
fn shares(one: &Range<usize>, other: &Range<usize>) -> bool {
    let shared = one.end.min(other.end).saturating_sub(one.start.max(other.start));
    2 * shared >= one.len().min(other.len()).max(1)
}

/// What we say of a report, in code points of its text.
struct Ours {
    /// Names and what their bearers are called, with the bearer.
    names: Vec<(Range<usize>, usize)>,
    introduced: Vec<(Range<usize>, Range<usize>)>,
    /// Ends of relations of leading and belonging.
    tied: Vec<(Range<usize>, Range<usize>)>,
}

impl Ours {
    fn of(reading: &Reading, text: &str) -> Self {
        let points = CodePoints::of(text);
        let place = |span: CleanSpan| {
            let raw = reading.annotated.clean.map.to_raw(span);
            raw.into_iter().reduce(record::RawSpan::join).map_or(0..0, |raw| points.span(raw))
        };
        let mentions = &reading.mentions;
        let at = |mention: usize| place(mentions.all[mention].span);
        let mut names = Vec::new();
        for (number, bearer) in mentions.bearers.iter().enumerate() {
            names.extend(bearer.mentions.iter().map(|&name| (at(name), number)));
            names.extend(bearer.roles.iter().map(|role| (place(role.span), number)));
        }
        let introduced = mentions.introductions.iter().map(|one| (at(one.first), at(one.second)));
        let ties = mentions.relations.iter().filter(|relation| {
            use RelationshipKind::{Leads, MemberOf, PartOf};
            matches!(relation.kind, Leads | MemberOf | PartOf)
        });
        Self {
            names,
            introduced: introduced.collect(),
            tied: ties.map(|one| (at(one.subject), at(one.object))).collect(),
        }
    }

    fn bearers(&self, place: &Range<usize>) -> HashSet<usize> {
        let here = self.names.iter().filter(|(own, _)| shares(own, place));
        here.map(|(_, bearer)| *bearer).collect()
    }

    fn are_one(&self, one: &Range<usize>, other: &Range<usize>) -> bool {
        !self.bearers(one).is_disjoint(&self.bearers(other))
    }

    fn is_tied(&self, one: &Range<usize>, other: &Range<usize>) -> bool {
        self.tied.iter().any(|(a, b)| shares(a, one) && shares(b, other))
    }
}

#[derive(Deserialize)]
struct Cross {
    actors_same: Vec<Vec<String>>,
    actors_different: Vec<[String; 2]>,
    actor_relations: Vec<[String; 4]>,
}

/// What is expected of the first story, as far as one report alone can show it.
fn first_story(data: &Path) -> Result<Option<Group>, String> {
    let path = data.join("seeds-gold/cross.json");
    let Ok(text) = std::fs::read_to_string(&path) else { return Ok(None) };
    let cross: Cross =
        serde_json::from_str(&text).map_err(|error| format!("cross.json: {error}"))?;
    let readings = readings(&data.join("seeds"))?;
    let Some(()) = (!readings.is_empty()).then_some(()) else { return Ok(None) };
    let (mut same, mut apart, mut relations) = Default::default();
    for group in &cross.actors_same {
        let names: Vec<(&str, &str)> =
            group.iter().filter_map(|name| name.split_once(':')).collect();
        for (at, (report, name)) in names.iter().enumerate() {
            for (_, other) in names[at + 1..].iter().filter(|(theirs, _)| theirs == report) {
                same_one(&mut same, &readings, report, name, other, true);
            }
        }
    }
    for [one, other] in &cross.actors_different {
        let (Some((report, name)), Some((theirs, other))) =
            (one.split_once(':'), other.split_once(':'))
        else {
            continue;
        };
        if report == theirs {
            same_one(&mut apart, &readings, report, name, other, false);
        }
    }
    let relations_found: &mut Count = &mut relations;
    for [report, subject, kind, object] in &cross.actor_relations {
        let found =
            readings.get(report).is_some_and(|one| has_relation(one, subject, kind, object));
        relations_found.add(found);
    }
    let facets = vec![
        same.facet("one in a report: joined"),
        apart.facet("two in a report: apart"),
        relations.facet("relations found"),
    ];
    Ok(Some(Group { name: "bearers seeds".into(), facets, ..Group::default() }))
}

fn readings(folder: &Path) -> Result<HashMap<String, Reading>, String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Ok(HashMap::new()) };
    let mut readings = HashMap::new();
    for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        let Some((number, _)) = name.as_deref().and_then(|name| name.split_once('_')) else {
            continue;
        };
        let text = std::fs::read_to_string(&path)
            .map_err(|error| format!("{}: {error}", path.display()))?;
        let reading = flow::read_report(testkit::report("seed.txt", &text));
        readings.insert(number.to_owned(), reading);
    }
    Ok(readings)
}

fn same_one(
    count: &mut Count,
    readings: &HashMap<String, Reading>,
    report: &str,
    one: &str,
    other: &str,
    expected: bool,
) {
    let Some(reading) = readings.get(report) else { return };
    let joined = !bearers_called(reading, one).is_disjoint(&bearers_called(reading, other));
    count.add(joined == expected);
}

/// The bearers that have a name of these words.
fn bearers_called(reading: &Reading, name: &str) -> HashSet<usize> {
    let text = reading.annotated.text();
    let plain = |words: &str| words.to_lowercase().replace('’', "'");
    let named = reading.mentions.all.iter().filter(|one| plain(one.span.of(text)) == plain(name));
    named.filter_map(|mention| mention.bearer).collect()
}

fn has_relation(reading: &Reading, subject: &str, kind: &str, object: &str) -> bool {
    let kind = match kind {
        "affiliate of" => RelationshipKind::AffiliatedWith,
        "branch of" => RelationshipKind::PartOf,
        "backed by" => RelationshipKind::BackedBy,
        "formerly" => RelationshipKind::Formerly,
        _ => RelationshipKind::Leads,
    };
    let mentions = &reading.mentions;
    let is = |mention: usize, name: &str| {
        let bearer = mentions.all[mention].bearer;
        bearer.is_some_and(|bearer| bearers_called(reading, name).contains(&bearer))
    };
    mentions.relations.iter().any(|one| {
        one.kind == kind && !one.negated && is(one.subject, subject) && is(one.object, object)
    })
}
