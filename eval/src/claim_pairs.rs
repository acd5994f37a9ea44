//! Whether two statements of two reports are about the same, and whether they conflict: our
//! own gold of pairs, `eval/gold/pairs`, with a card beside it.
//!
//! A pair is right by what the claims of its story make of it: the reports of the story are
//! read and joined whole, then it is looked up whether one claim holds both statements and
//! how their values stand. The parts `dev`, `dev2`, `dev3` and, since it was opened, `score` are
//! there to choose rules on; `score3` is only scored; of `blind` nothing but the numbers is ever
//! printed, and it is not even read unless it is asked for by name.

use crate::facets::Facet;
use crate::pair_texts::{self, Texts, ours_of};
use crate::rows::Group;
use crate::{json_lines, sets};
use flow::Together;
use record::{Claim, DifferenceKind, FrameId, Participant, Reading, Report};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

const PAIRS: &str = "eval/gold/pairs/pairs.jsonl";

/// Two statements, and what a reader makes of them.
#[derive(Deserialize)]
struct Pair {
    id: String,
    story: String,
    part: Part,
    a: Piece,
    b: Piece,
    same: bool,
    #[serde(default)]
    difference: Option<String>,
    #[serde(default)]
    conflict: Option<String>,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
enum Part {
    Dev,
    Dev2,
    /// Scored only until rules were chosen on it too; the card says since when.
    Score,
    Dev3,
    /// Scored only: its errors are not listed.
    Score3,
    Blind,
}

/// The parts whose errors may be read.
const OPEN: [Part; 4] = [Part::Dev, Part::Dev2, Part::Dev3, Part::Score];

/// The parts that every run scores.
const SCORED: [Part; 5] = [Part::Dev, Part::Dev2, Part::Dev3, Part::Score, Part::Score3];

impl Part {
    /// The name of its scores.
    fn row(self) -> &'static str {
        match self {
            Self::Dev => "claims dev",
            Self::Dev2 => "claims dev2",
            Self::Score => "claims score",
            Self::Dev3 => "claims dev3",
            Self::Score3 => "claims score3",
            Self::Blind => "claims blind",
        }
    }
}

/// A stretch of a report, in code points of its text.
#[derive(Deserialize)]
struct Piece {
    report: String,
    at: [usize; 2],
}

/// What our claims make of a pair.
#[derive(Default)]
pub(crate) struct Ours {
    /// One claim holds both.
    pub(crate) same: bool,
    /// How they differ there, where they do.
    pub(crate) difference: Option<&'static str>,
    /// Of which type, for a conflict.
    pub(crate) conflict: Option<&'static str>,
    /// What was read of each side; empty when nothing was.
    pub(crate) told: [String; 2],
}

/// A pair, what was made of it, and the languages of its sides.
struct Judged {
    pair: Pair,
    ours: Ours,
    languages: String,
}

/// Scores the pairs, but for the blind ones; empty when one of the texts is not there.
pub fn score(data: &Path) -> Result<Vec<Group>, String> {
    score_parts(data, &SCORED)
}

/// Scores the blind pairs, which are for one last run.
pub fn blind(data: &Path) -> Result<Vec<Group>, String> {
    score_parts(data, &[Part::Blind])
}

fn score_parts(data: &Path, parts: &[Part]) -> Result<Vec<Group>, String> {
    let Some(judged) = judge(data, parts)? else { return Ok(Vec::new()) };
    let of_part = |part: &Part| {
        let pairs: Vec<&Judged> = judged.iter().filter(|one| one.pair.part == *part).collect();
        group(part.row(), &pairs)
    };
    Ok(parts.iter().map(of_part).collect())
}

/// The reports of ECB+ that pairs come from, but for those of `dev2`, which everyone may read.
pub fn ecb_set_apart() -> Result<Vec<String>, String> {
    let pairs: Vec<Pair> = json_lines::read(&sets::repository().join(PAIRS))?;
    let apart = pairs.into_iter().filter(|pair| pair.part != Part::Dev2);
    let reports: BTreeSet<String> = apart.flat_map(|pair| [pair.a.report, pair.b.report]).collect();
    pair_texts::ecb_of(&reports)
}

/// The pairs of the open parts that come out wrong, with their words.
pub fn wrong(data: &Path) -> Result<String, String> {
    let Some(judged) = judge(data, &OPEN)? else { return Err("not all texts are here".to_owned()) };
    let texts = Texts::load(data)?.ok_or("not all texts are here")?;
    let mut list = String::new();
    for Judged { pair, ours, .. } in &judged {
        let conflict = ours.difference == Some(CONFLICT);
        if ours.same == pair.same && conflict == pair.conflict.is_some() {
            continue;
        }
        let of = |difference: Option<&str>, conflict: Option<&str>| {
            [difference, conflict].into_iter().flatten().collect::<Vec<_>>().join(" ")
        };
        let expected = of(pair.difference.as_deref(), pair.conflict.as_deref());
        let found = of(ours.difference, ours.conflict);
        writeln!(list, "{} {}", pair.id, pair.story).expect("a String takes all");
        writeln!(list, "   gold {} {expected}", same_or_not(pair.same))
            .expect("a String takes all");
        writeln!(list, "   ours {} {found}", same_or_not(ours.same)).expect("a String takes all");
        for (piece, told) in [&pair.a, &pair.b].into_iter().zip(&ours.told) {
            let words = texts.words(&piece.report, piece.at);
            let told = if told.is_empty() { "no frame" } else { told };
            writeln!(list, "      {}: {words}   ({told})", piece.report)
                .expect("a String takes all");
        }
    }
    Ok(list)
}

pub(crate) fn same_or_not(same: bool) -> &'static str {
    if same { "same" } else { "not the same" }
}

pub(crate) const CONFLICT: &str = DifferenceKind::Conflict.as_str();
const OTHER_SCOPE: &str = DifferenceKind::OtherScope.as_str();

/// Every pair of these parts beside what our claims make of it; nothing when a text is not
/// there.
fn judge(data: &Path, parts: &[Part]) -> Result<Option<Vec<Judged>>, String> {
    let pairs: Vec<Pair> = json_lines::read(&sets::repository().join(PAIRS))?;
    let Some(texts) = Texts::load(data)? else { return Ok(None) };
    let mut stories: BTreeMap<String, Vec<Pair>> = BTreeMap::new();
    for pair in pairs.into_iter().filter(|pair| parts.contains(&pair.part)) {
        stories.entry(pair.story.clone()).or_default().push(pair);
    }
    let mut judged = Vec::new();
    for pairs in stories.into_values() {
        judged.extend(judge_story(pairs, &texts)?);
    }
    Ok(Some(judged))
}

fn judge_story(pairs: Vec<Pair>, texts: &Texts) -> Result<Vec<Judged>, String> {
    let mut names: Vec<&str> =
        pairs.iter().flat_map(|pair| [&pair.a, &pair.b]).map(|one| one.report.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    let reports: Vec<Report> =
        names.iter().map(|name| texts.report(name)).collect::<Result<_, _>>()?;
    let together = flow::read_as_one_story(reports);
    let reading = |piece: &Piece| {
        let at = names.binary_search(&piece.report.as_str()).unwrap_or_default();
        &together.readings[at]
    };
    let compared = |pair: &Pair| {
        let [a, b] = [&pair.a, &pair.b].map(|piece| ours_of(reading(piece), piece.at));
        let told = [(&pair.a, &a), (&pair.b, &b)].map(|(piece, told)| shown(reading(piece), told));
        Ours { told, ..compare(&a, &b, &together) }
    };
    let ours: Vec<Ours> = pairs.iter().map(compared).collect();
    let judged = pairs.into_iter().zip(ours).map(|(pair, ours)| {
        let mut languages =
            [&pair.a, &pair.b].map(|piece| texts.language(&piece.report).to_owned());
        languages.sort();
        Judged { languages: languages.join("-"), pair, ours }
    });
    Ok(judged.collect())
}

/// Frames in a few words each: kind, predicate, who to whom, how many.
pub(crate) fn shown(reading: &Reading, told: &[FrameId]) -> String {
    let text = reading.annotated.text();
    let words = |parts: &[Participant]| {
        let words: Vec<&str> = parts.iter().map(|part| part.span.of(text)).collect();
        words.join(", ")
    };
    let frames = reading.frames.iter().filter(|frame| told.contains(&frame.id(reading.report.id)));
    let shown = frames.map(|frame| {
        let counted: Vec<&str> = frame.quantities.iter().map(|one| one.what.as_str()).collect();
        let (kind, predicate) = (frame.kind.as_str(), &frame.predicate);
        let (actors, recipients) = (words(&frame.actors), words(&frame.recipients));
        format!("{kind} {predicate}: {actors} > {recipients} [{}]", counted.join(" "))
    });
    shown.collect::<Vec<_>>().join("; ")
}

/// What the claims make of two statements that tell these frames.
pub(crate) fn compare(a: &[FrameId], b: &[FrameId], together: &Together) -> Ours {
    let mut ours = Ours::default();
    let holds =
        |claim: &Claim, frames: &[FrameId]| frames.iter().any(|frame| claim.frames.contains(frame));
    for claim in together.claims.iter().filter(|claim| holds(claim, a) && holds(claim, b)) {
        ours.same = true;
        for difference in &claim.differences {
            let field = &claim.fields[difference.field];
            let of = |value: usize, frames: &[FrameId]| {
                field.values[value].frames.iter().any(|frame| frames.contains(frame))
            };
            let [one, two] = [difference.a, difference.b];
            let meets = (of(one, a) && of(two, b)) || (of(one, b) && of(two, a));
            // A conflict is shown before anything else.
            if meets && ours.difference != Some(CONFLICT) {
                ours.difference = Some(difference.kind.as_str());
                ours.conflict = difference.conflict.map(record::ConflictKind::as_str);
            }
        }
    }
    // The same event told of another part of it is not the same claim.
    if ours.difference == Some(OTHER_SCOPE) {
        ours.same = false;
    }
    ours
}

fn group(name: &str, pairs: &[&Judged]) -> Group {
    let same = |one: &&Judged| [one.pair.same, one.ours.same];
    let conflict =
        |one: &&Judged| [one.pair.conflict.is_some(), one.ours.difference == Some(CONFLICT)];
    let [precision, recall, f1] = f1(pairs.iter().map(same));
    let [.., conflict_f1] = self::f1(pairs.iter().map(conflict));
    let of_languages = |languages: &str| {
        let of: Vec<_> = pairs.iter().filter(|one| one.languages == languages).map(same).collect();
        let [.., f1] = self::f1(of.into_iter());
        f1
    };
    let stated: Vec<_> = pairs.iter().filter(|one| one.pair.conflict.is_some()).collect();
    let typed = stated.iter().filter(|one| one.pair.conflict.as_deref() == one.ours.conflict);
    let right = typed.count();
    Group {
        name: name.to_owned(),
        facets: vec![Facet { name: "conflicts of the right type", right, stated: stated.len() }],
        shares: vec![
            ("same claim precision", precision),
            ("same claim recall", recall),
            ("same claim F1", f1),
            ("same claim F1 en-en", of_languages("en-en")),
            ("same claim F1 en-fr", of_languages("en-fr")),
            ("conflict F1", conflict_f1),
        ],
        ..Group::default()
    }
}

/// Precision, recall and F1 of yes and no: what gold says, what we say.
pub(crate) fn f1(answers: impl Iterator<Item = [bool; 2]>) -> [f64; 3] {
    let (mut both, mut gold, mut ours) = (0.0, 0.0, 0.0);
    for [is, said] in answers {
        gold += f64::from(u8::from(is));
        ours += f64::from(u8::from(said));
        both += f64::from(u8::from(is && said));
    }
    let share = |of: f64| if of > 0.0 { both / of } else { 0.0 };
    let [precision, recall] = [share(ours), share(gold)];
    let f1 = if both > 0.0 { 2.0 * precision * recall / (precision + recall) } else { 0.0 };
    [precision, recall, f1]
}

#[cfg(test)]
mod tests {
    use super::f1;

    #[test]
    fn f1_of_yes_and_no() {
        let [precision, recall, f1] =
            f1([[true, true], [true, false], [false, true], [false, false]].into_iter());
        assert!((precision - 0.5).abs() < 1e-9 && (recall - 0.5).abs() < 1e-9);
        assert!((f1 - 0.5).abs() < 1e-9);
        assert!(super::f1([[true, false]].into_iter())[2].abs() < 1e-9);
    }
}
