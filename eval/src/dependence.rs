//! How well copies and translations are found among reports.
//!
//! Translations are those of MEANTIME: Wikinews articles about four subjects, in English and
//! put into other languages. Copies are made up here, as an outlet shortens a wire report: some
//! of the paragraphs are dropped, those that stay change places, and a lead of the outlet's own
//! stands above.

use crate::facets::Facet;
use crate::json_lines;
use crate::rows::Group;
use link::dependence::{Dependence, Text, find};
use record::{CleanSpan, CodePoints, DependenceKind, Language};
use serde::Deserialize;
use std::path::Path;
use testkit::Random;

/// Languages that the English articles were put into.
const OTHER_LANGUAGES: [&str; 3] = ["es", "it", "nl"];

/// Of ten paragraphs, how many a made-up copy drops.
const DROPPED: [(usize, &str); 5] = [
    (0, "whole copies found"),
    (3, "three tenths dropped, found"),
    (5, "half dropped, found"),
    (7, "seven tenths dropped, found"),
    (8, "eight tenths dropped, found"),
];

/// Texts with fewer paragraphs cannot be shortened at so many rates.
const PARAGRAPHS: usize = 5;

#[derive(Deserialize)]
struct Article {
    doc_id: String,
    sentences: Vec<String>,
}

#[derive(Deserialize)]
struct Wikinews {
    text: String,
}

/// Scores translations; empty when the data is not there.
pub fn translations(data: &Path) -> Result<Vec<Group>, String> {
    let folder = data.join("data/meantime");
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let english = articles(&folder, "en")?;
    OTHER_LANGUAGES
        .iter()
        .map(|language| {
            let other = articles(&folder, language)?;
            let all: Vec<&Article> = english.iter().chain(&other).collect();
            let mut texts: Vec<Text> =
                all.iter().map(|article| text(&article.sentences.join("\n\n"))).collect();
            for text in &mut texts[english.len()..] {
                text.language = Language::Undetermined;
            }
            let found = find(&texts);
            let found: Vec<&Dependence> =
                found.iter().filter(|one| one.kind == DependenceKind::Translation).collect();
            let right = found.iter().filter(|one| all[one.from].doc_id == all[one.to].doc_id);
            let right = right.count();
            Ok(Group {
                name: format!("translations en-{language}"),
                facets: vec![
                    Facet { name: "translations found", right, stated: other.len() },
                    Facet { name: "found are translations", right, stated: found.len() },
                ],
                ..Group::default()
            })
        })
        .collect()
}

fn articles(folder: &Path, language: &str) -> Result<Vec<Article>, String> {
    json_lines::read_gzip(&folder.join(language).join("articles_dev.jsonl.gz"))
}

/// Scores made-up copies; empty when the texts are not there.
pub fn copies(data: &Path) -> Result<Vec<Group>, String> {
    let mut groups = Vec::new();
    let folder = data.join("data/meantime");
    if folder.exists() {
        let stories = articles(&folder, "en")?.into_iter().map(|article| article.sentences);
        groups.push(copies_of("copies en", stories.collect()));
    }
    let file = data.join("data/wikinews-fr-100/wikinews_fr_dev.jsonl");
    if file.exists() {
        let stories: Vec<Wikinews> = json_lines::read(&file)?;
        let paragraphs = |story: &Wikinews| {
            story.text.lines().filter(|line| !line.trim().is_empty()).map(String::from).collect()
        };
        groups.push(copies_of("copies fr", stories.iter().map(paragraphs).collect()));
    }
    Ok(groups)
}

/// Makes one copy of each story at each rate, and looks for it among all stories and copies of
/// that rate.
fn copies_of(name: &str, mut stories: Vec<Vec<String>>) -> Group {
    stories.retain(|paragraphs| paragraphs.len() >= PARAGRAPHS);
    // A lead is nobody's copy: it comes from stories that are set aside for it.
    let leads = stories.split_off(stories.len() * 3 / 4).concat();
    let originals: Vec<Text> = stories.iter().map(|story| text(&story.join("\n\n"))).collect();
    let (mut facets, mut all_found, mut all_right) = (Vec::new(), 0, 0);
    for (tenths, name) in DROPPED {
        let mut texts = originals.clone();
        texts.extend(
            (0..stories.len())
                .map(|at| text(&copy_of(&stories[at], &leads[at % leads.len()], at, tenths))),
        );
        let found = find(&texts);
        let is_right = |one: &&Dependence| one.from.abs_diff(one.to) == stories.len();
        let right = found.iter().filter(is_right).count();
        all_found += found.len();
        all_right += right;
        facets.push(Facet { name, right, stated: stories.len() });
    }
    facets.push(Facet { name: "found are copies", right: all_right, stated: all_found });
    Group { name: name.to_string(), facets, ..Group::default() }
}

/// The story as another outlet prints it, below a lead of its own.
fn copy_of(story: &[String], lead: &str, seed: usize, tenths: usize) -> String {
    let mut random = Random::seeded(seed * 10 + tenths);
    let mut kept = story.to_vec();
    for _ in 0..kept.len() * tenths / 10 {
        kept.remove(random.below(kept.len()));
    }
    for place in (1..kept.len()).rev() {
        kept.swap(place, random.below(place + 1));
    }
    kept.insert(0, lead.to_string());
    kept.join("\n\n")
}

/// A text as link sees it.
pub(crate) fn text(text: &str) -> Text {
    let annotated = annotate::annotate(testkit::clean_text(text));
    let points = CodePoints::of(text);
    let place = |span: &CleanSpan| {
        let range = points.span(*span);
        Some(range.start as u32..range.end as u32)
    };
    let fingerprint = fingerprint::fingerprint(&annotated).placed(place);
    Text { language: annotated.language, fingerprint }
}
