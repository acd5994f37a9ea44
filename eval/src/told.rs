//! Stories told several ways: whether what we make one claim is one fact, for every two clauses
//! of two reports.
//!
//! `eval/gold/told` has a folder a story: reports whose clauses are marked with the number of the
//! fact that they tell, `[[4b fourteen bodies]]`, and `facts.tsv`, which says how the variants of
//! a fact stand to each other. Pairs that annotators chose are hard on purpose; here every pair
//! counts, so that precision is what a reader meets. `eval/gold/topics` is marked alike and has what
//! a reporter's folder mostly has: reports of one topic and of many events. `eval/gold/told-apart`
//! and `eval/gold/topics-apart` have stories whose errors are not listed.

use crate::claim_pairs::{CONFLICT, Ours, compare, f1, same_or_not, shown};
use crate::facets::Facet;
use crate::pair_texts::ours_of;
use crate::rows::Group;
use crate::sets;
use record::{CodePoints, FrameId, RawSpan, Reading};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Each set by its name: reports of one event, of one topic; to choose by and only scored.
const SETS: [(&str, &str); 4] = [
    ("told", "eval/gold/told"),
    ("told apart", "eval/gold/told-apart"),
    ("topics", "eval/gold/topics"),
    ("topics apart", "eval/gold/topics-apart"),
];

/// The sets whose errors may be read.
pub const OPEN: [&str; 2] = ["told", "topics"];
const FACTS: &str = "facts.tsv";

/// A story: its reports and how the variants of its facts stand to each other.
struct Story {
    name: String,
    reports: Vec<Told>,
    /// `("4a", "4b")`, the smaller first, and what the third column says of them.
    variants: HashMap<(String, String), String>,
}

/// A report and the clauses in it that tell a fact.
struct Told {
    text: String,
    clauses: Vec<Clause>,
}

/// A clause that tells a fact.
struct Clause {
    /// The fact's number.
    fact: String,
    /// Number and letter of the variant.
    variant: String,
    /// Where it stands, in bytes.
    span: RawSpan,
}

impl Told {
    /// Takes the marks out of a text.
    fn of(marked: &str) -> Result<Self, String> {
        let mut text = String::with_capacity(marked.len());
        let mut clauses = Vec::new();
        let mut pieces = marked.split("[[");
        text.push_str(pieces.next().unwrap_or_default());
        for piece in pieces {
            let parts = piece.split_once("]]").and_then(|(within, behind)| {
                let (variant, words) = within.split_once(' ')?;
                Some((variant, words, behind))
            });
            let (variant, words, behind) = parts.ok_or_else(|| format!("bad mark: {piece:?}"))?;
            let start = text.len();
            text.push_str(words);
            let span = RawSpan::new(start..text.len());
            text.push_str(behind);
            let fact = variant.trim_end_matches(|c: char| c.is_ascii_lowercase()).to_owned();
            clauses.push(Clause { fact, variant: variant.to_owned(), span });
        }
        Ok(Self { text, clauses })
    }
}

impl Story {
    fn read(folder: &Path) -> Result<Self, String> {
        let read = |path: &Path| {
            fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
        };
        let mut variants = HashMap::new();
        let facts = read(&folder.join(FACTS))?;
        for relations in facts.lines().filter_map(|line| line.split('\t').nth(2)) {
            variants.extend(relations.split([';', ':', ',']).filter_map(relation));
        }
        let mut texts: Vec<_> = fs::read_dir(folder)
            .map_err(|error| format!("{}: {error}", folder.display()))?
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|end| end == "txt"))
            .collect();
        texts.sort();
        let reports = texts
            .iter()
            .map(|path| {
                Told::of(&read(path)?).map_err(|error| format!("{}: {error}", path.display()))
            })
            .collect::<Result<_, String>>()?;
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Self { name, reports, variants })
    }

    /// What a reader makes of two clauses: whether they are about the same, and how they differ.
    fn gold(&self, a: &Clause, b: &Clause) -> (bool, Option<&str>) {
        let relation = self.variants.get(&in_order(&a.variant, &b.variant)).map(String::as_str);
        (a.fact == b.fact && relation != Some("other-scope"), relation.filter(|_| a.fact == b.fact))
    }
}

/// `3a-3b conflict number` as the two variants, the smaller first, and what is said of them.
fn relation(words: &str) -> Option<((String, String), String)> {
    let (pair, said) = words.trim().split_once(' ')?;
    let (one, two) = pair.split_once('-')?;
    let is_variant = |one: &str| one.starts_with(|c: char| c.is_ascii_digit());
    (is_variant(one) && is_variant(two)).then(|| (in_order(one, two), said.trim().to_owned()))
}

/// Two variants, the smaller first.
fn in_order(one: &str, two: &str) -> (String, String) {
    (one.min(two).to_owned(), one.max(two).to_owned())
}

/// Two clauses of two reports of a story, what gold says and what our claims say.
struct Judged<'s> {
    story: &'s Story,
    places: [(usize, &'s Clause); 2],
    same: bool,
    relation: Option<&'s str>,
    ours: Ours,
}

impl Judged<'_> {
    fn conflict(&self) -> Option<&str> {
        self.relation?.strip_prefix("conflict ")
    }
}

/// Scores every set.
pub fn score() -> Result<Vec<Group>, String> {
    let group = |(name, folder)| {
        let stories = stories(folder)?;
        let judged: Vec<Judged<'_>> = stories.iter().flat_map(judge).collect();
        Ok(group(&format!("claims {name}"), &judged))
    };
    SETS.into_iter().map(group).collect()
}

/// The pairs of clauses of an open set that come out wrong, with their words.
pub fn wrong(name: &str) -> Result<String, String> {
    let (_, folder) = SETS
        .into_iter()
        .find(|(set, _)| *set == name && OPEN.contains(set))
        .ok_or_else(|| format!("{name} is no open set"))?;
    let stories = stories(folder)?;
    let mut list = String::new();
    for judged in stories.iter().flat_map(judge) {
        let conflict = judged.ours.difference == Some(CONFLICT);
        if judged.same == judged.ours.same && conflict == judged.conflict().is_some() {
            continue;
        }
        let relation = judged.relation.unwrap_or_default();
        let [gold, ours] = [judged.same, judged.ours.same].map(same_or_not);
        let difference = judged.ours.difference.unwrap_or_default();
        let type_ = judged.ours.conflict.unwrap_or_default();
        writeln!(
            list,
            "{}\n   gold {gold} {relation}\n   ours {ours} {difference} {type_}",
            judged.story.name
        )
        .expect("a String takes all");
        for ((report, clause), told) in judged.places.iter().zip(&judged.ours.told) {
            let words = clause.span.of(&judged.story.reports[*report].text);
            let told = if told.is_empty() { "no frame" } else { told };
            writeln!(list, "      {} {}: {words}   ({told})", report + 1, clause.variant)
                .expect("a String takes all");
        }
    }
    Ok(list)
}

fn stories(folder: &str) -> Result<Vec<Story>, String> {
    let folder = sets::repository().join(folder);
    let entries =
        fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut folders: Vec<_> =
        entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders.iter().map(|folder| Story::read(folder)).collect()
}

fn judge(story: &Story) -> Vec<Judged<'_>> {
    let name = |at: usize| format!("{}-{}", story.name, at + 1);
    let reports = story.reports.iter().enumerate();
    let reports = reports.map(|(at, told)| testkit::report(&name(at), &told.text)).collect();
    let together = flow::read_as_one_story(reports);
    let of = |told: &Told| {
        let reading = together.readings.iter().find(|one| one.report.text == told.text);
        let reading = reading.expect("every report is read");
        told.clauses.iter().map(|clause| frames(reading, clause.span)).collect()
    };
    let frames: Vec<Vec<(Vec<FrameId>, String)>> = story.reports.iter().map(of).collect();
    let mut judged = Vec::new();
    for (one, first) in story.reports.iter().enumerate() {
        for (two, second) in story.reports.iter().enumerate().skip(one + 1) {
            for (a, (told_a, shown_a)) in first.clauses.iter().zip(&frames[one]) {
                for (b, (told_b, shown_b)) in second.clauses.iter().zip(&frames[two]) {
                    let (same, relation) = story.gold(a, b);
                    let ours = Ours {
                        told: [shown_a.clone(), shown_b.clone()],
                        ..compare(told_a, told_b, &together)
                    };
                    let places = [(one, a), (two, b)];
                    judged.push(Judged { story, places, same, relation, ours });
                }
            }
        }
    }
    judged
}

/// What is told in a clause, and the same in a few words.
fn frames(reading: &Reading, clause: RawSpan) -> (Vec<FrameId>, String) {
    let place = CodePoints::of(&reading.report.text).span(clause);
    let frames = ours_of(reading, [place.start, place.end]);
    let shown = shown(reading, &frames);
    (frames, shown)
}

fn group(name: &str, judged: &[Judged<'_>]) -> Group {
    let [precision, recall, f1_same] = f1(judged.iter().map(|one| [one.same, one.ours.same]));
    let conflict =
        |one: &Judged<'_>| [one.conflict().is_some(), one.ours.difference == Some(CONFLICT)];
    let [conflict_precision, conflict_recall, conflict_f1] = f1(judged.iter().map(conflict));
    let stated: Vec<_> = judged.iter().filter(|one| one.conflict().is_some()).collect();
    let right = stated.iter().filter(|one| one.conflict() == one.ours.conflict).count();
    let both_told =
        |one: &&Judged<'_>| one.same && one.ours.told.iter().all(|told| !told.is_empty());
    let same = judged.iter().filter(|one| one.same).count();
    Group {
        name: name.to_owned(),
        facets: vec![
            Facet { name: "conflicts of the right type", right, stated: stated.len() },
            Facet {
                name: "pairs of which both tell something",
                right: judged.iter().filter(both_told).count(),
                stated: same,
            },
        ],
        shares: vec![
            ("same claim precision", precision),
            ("same claim recall", recall),
            ("same claim F1", f1_same),
            ("conflict precision", conflict_precision),
            ("conflict recall", conflict_recall),
            ("conflict F1", conflict_f1),
        ],
        ..Group::default()
    }
}

#[cfg(test)]
mod tests {
    use super::{Told, relation};

    #[test]
    fn marks_are_taken_out() {
        let told = Told::of("Nine [[3a nine died]] in [[4 the fire]].").expect("marks are right");
        assert_eq!(told.text, "Nine nine died in the fire.");
        let clauses: Vec<_> = told
            .clauses
            .iter()
            .map(|one| (one.fact.as_str(), one.variant.as_str(), one.span.of(&told.text)))
            .collect();
        assert_eq!(clauses, [("3", "3a", "nine died"), ("4", "4", "the fire")]);
        assert!(Told::of("[[3a nine died").is_err());
    }

    #[test]
    fn variants_stand_to_each_other() {
        let relation = relation(" 3b-3a conflict number").expect("two variants and a word");
        assert_eq!(relation, (("3a".to_owned(), "3b".to_owned()), "conflict number".to_owned()));
        assert_eq!(super::relation("3b forty-two dead"), None);
    }
}
