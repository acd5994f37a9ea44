//! Golden stories: a few short reports, and what is expected of them together.
//!
//! ```text
//! golden/story/update/
//!   01-halcyon.txt      reports, each named by what stands before its first hyphen
//!   02-courier.txt
//!   expected.json       claims, on whose word, and where they differ; written by a person
//! ```
//!
//! A statement is given as a report and a piece of its words, `02: a fait neuf morts`; meant
//! is what the report tells there, a frame whose trigger lies in the piece, or for a state
//! meets it.
//!
//! What is expected of a story is all that may conflict in it: a conflict that no claim lists
//! is a mistake. Other differences may be more than those listed.

use record::{Claim, ConflictKind, Difference, DifferenceKind, FieldName, FrameId, Reading, Root};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// What is expected of one story.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct Story {
    /// The name of its folder.
    #[serde(skip)]
    pub name: String,
    /// Its reports: what their names begin with, and their files.
    #[serde(skip)]
    pub reports: Vec<(String, PathBuf)>,
    /// The folder of its reports, from the root of the repository, where they stand elsewhere.
    reports_in: Option<PathBuf>,
    /// What it shows.
    pub shows: String,
    /// Why it is known to come out wrong for now.
    pub wrong: Option<String>,
    claims: Vec<Expected>,
    /// Statements that are of two claims.
    #[serde(default)]
    apart: Vec<[String; 2]>,
}

/// A claim that should be there. What is not given is not looked at.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct Expected {
    claim: String,
    /// What stands together in it, one piece for each statement.
    tells: Vec<String>,
    reports: Option<usize>,
    /// All its roots, each by a piece of its label, or by several with `|` between them.
    roots: Option<Vec<String>>,
    unnamed: Option<usize>,
    /// Outlets of one ring.
    circular: Option<Vec<Vec<String>>>,
    /// Answers, each with all who give it.
    #[serde(default)]
    answers: Vec<Answered>,
    /// Differences that should be there; an empty list says that nothing conflicts.
    #[serde(default)]
    differences: Vec<Differs>,
}

/// An answer that should be there, with all the roots whose word it is, as in
/// [`Expected::roots`].
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct Answered {
    field: String,
    value: String,
    roots: Vec<String>,
}

/// A difference that should be there.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct Differs {
    kind: String,
    #[serde(rename = "type")]
    conflict: Option<String>,
    field: String,
    a: Option<String>,
    b: Option<String>,
}

/// Every story of the repository, by name.
///
/// # Panics
/// When there is none, or one cannot be read.
pub fn all() -> Vec<Story> {
    let folder = repository().join("golden/story");
    let mut stories: Vec<Story> = files(&folder).iter().map(|story| read(story)).collect();
    assert!(!stories.is_empty(), "no golden story in {}", folder.display());
    stories.sort_by(|a, b| a.name.cmp(&b.name));
    stories
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(folder: &Path) -> Story {
    let text = fs::read_to_string(folder.join("expected.json"));
    let text = text.unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut story: Story =
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    story.name = file_name(folder);
    let elsewhere = story.reports_in.as_ref().map(|folder| repository().join(folder));
    let mut reports = files(elsewhere.as_deref().unwrap_or(folder));
    let is_report =
        |file: &Path| file.extension().is_some_and(|kind| kind == "txt" || kind == "md");
    reports.retain(|file| is_report(file));
    story.reports = reports
        .into_iter()
        .map(|file| (file_name(&file).split('-').next().unwrap_or_default().to_owned(), file))
        .collect();
    story
}

/// What a folder holds, by name.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut files: Vec<PathBuf> = entries.filter_map(Result::ok).map(|one| one.path()).collect();
    files.sort();
    files
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

impl Story {
    /// What is not as expected, a line each; nothing when all is. The readings are those of
    /// [`Story::reports`], in the same order.
    pub fn faults(&self, readings: &[Reading], claims: &[Claim]) -> Vec<String> {
        let outcome = Outcome { story: self, readings, claims };
        let mut faults = Vec::new();
        let mut listed: Vec<(usize, &[Differs])> = Vec::new();
        for expected in &self.claims {
            match outcome.claim_of(expected) {
                Ok(claim) => {
                    faults.extend(expected.faults(&claims[claim]));
                    listed.push((claim, &expected.differences));
                }
                Err(fault) => faults.push(fault),
            }
        }
        faults.extend(self.apart.iter().filter_map(|pair| outcome.apart(pair)));
        faults.extend(outcome.conflicts_not_listed(&listed));
        faults
    }
}

/// A story, and what was made of it.
struct Outcome<'a> {
    story: &'a Story,
    readings: &'a [Reading],
    claims: &'a [Claim],
}

impl Outcome<'_> {
    /// The frames that a report tells in these words.
    fn frames(&self, piece: &str) -> Result<BTreeSet<FrameId>, String> {
        let (key, words) = piece.split_once(": ").ok_or(format!("{piece}: not `report: words`"))?;
        let report = self.story.reports.iter().position(|(name, _)| name == key);
        let reading = &self.readings[report.ok_or(format!("{piece}: no such report"))?];
        let text = reading.annotated.text();
        let words = as_in(text, words).ok_or(format!("{piece}: not in the report"))?;
        let within = |frame: &&record::Frame| {
            let trigger = frame.trigger.range();
            // What makes a state can be a long stretch with both names in it.
            if frame.kind.is_state() {
                words.start < trigger.end && trigger.start < words.end
            } else {
                words.start <= trigger.start && trigger.end <= words.end
            }
        };
        let frames: BTreeSet<FrameId> =
            reading.frames.iter().filter(within).map(|frame| frame.id(reading.report.id)).collect();
        if frames.is_empty() { Err(format!("{piece}: no frame")) } else { Ok(frames) }
    }

    /// The claim that tells all the pieces.
    fn claim_of(&self, expected: &Expected) -> Result<usize, String> {
        let name = &expected.claim;
        let mut pieces = Vec::new();
        for piece in &expected.tells {
            pieces.push(self.frames(piece).map_err(|fault| format!("{name}: {fault}"))?);
        }
        let holds = |claim: &Claim, piece: &BTreeSet<FrameId>| {
            claim.frames.iter().any(|frame| piece.contains(frame))
        };
        let told = |claim: &Claim| pieces.iter().filter(|piece| holds(claim, piece)).count();
        let best = (0..self.claims.len()).rev().max_by_key(|at| told(&self.claims[*at]));
        let Some(best) = best else { return Err(format!("{name}: no claim at all")) };
        if told(&self.claims[best]) == pieces.len() {
            return Ok(best);
        }
        let mut fault = format!("{name}: told by no one claim");
        for (piece, frames) in expected.tells.iter().zip(&pieces) {
            let of: Vec<String> = (0..self.claims.len())
                .filter(|at| holds(&self.claims[*at], frames))
                .map(|at| format!("{at} ({})", self.claims[at].kind.as_str()))
                .collect();
            write!(fault, "\n      {piece}  -> claim {}", of.join(", "))
                .expect("a String takes all that is written");
        }
        Err(fault)
    }

    /// Says so when two pieces stand in one claim.
    fn apart(&self, [a, b]: &[String; 2]) -> Option<String> {
        let (one, other) = match (self.frames(a), self.frames(b)) {
            (Ok(one), Ok(other)) => (one, other),
            // What is not told at all is in no claim; words that are not there are a mistake.
            (Err(fault), _) | (_, Err(fault)) => {
                return Some(fault).filter(|fault| !fault.ends_with("no frame"));
            }
        };
        let both = |claim: &&Claim| {
            [&one, &other].iter().all(|part| claim.frames.iter().any(|at| part.contains(at)))
        };
        let claim = self.claims.iter().find(both)?;
        Some(format!("one claim of {}: {a} | {b}", claim.kind.as_str()))
    }

    fn conflicts_not_listed(&self, listed: &[(usize, &[Differs])]) -> Vec<String> {
        let mut faults = Vec::new();
        for (at, claim) in self.claims.iter().enumerate() {
            let conflicts =
                claim.differences.iter().filter(|one| one.kind == DifferenceKind::Conflict);
            for conflict in conflicts {
                let mut of_claim = listed.iter().filter(|(claim, _)| *claim == at);
                let is_listed = |differs: &Differs| differs.is_met(claim, conflict);
                if !of_claim.any(|(_, differs)| differs.iter().any(is_listed)) {
                    let shown = drawn(claim, conflict);
                    faults.push(format!("not expected, in “{}”: {shown}", claim.title));
                }
            }
        }
        faults
    }
}

impl Expected {
    /// What of this claim is not as expected.
    fn faults(&self, claim: &Claim) -> Vec<String> {
        let name = &self.claim;
        let mut faults = Vec::new();
        let mut number = |what: &str, expected: Option<usize>, found: usize| {
            if expected.is_some_and(|expected| expected != found) {
                let expected = expected.unwrap_or_default();
                faults.push(format!("{name}: {what} expected {expected}, found {found}"));
            }
        };
        number("reports", self.reports, claim.support.reports.len());
        number("unnamed roots", self.unnamed, claim.support.unnamed());
        if let Some(roots) = &self.roots
            && !are_the_roots(roots, &claim.support.roots.iter().collect::<Vec<_>>())
        {
            let found: Vec<&str> =
                claim.support.roots.iter().map(|root| root.label.as_str()).collect();
            faults.push(format!("{name}: roots expected {roots:?}, found {found:?}"));
        }
        if let Some(rings) = &self.circular
            && !are_the_rings(rings, &claim.support.circular)
        {
            let found = &claim.support.circular;
            faults.push(format!("{name}: rings expected {rings:?}, found {found:?}"));
        }
        for answered in self.answers.iter().filter(|one| !one.is_met(claim)) {
            faults.push(format!("{name}: expected {answered:?}, found {:?}", claim.fields));
        }
        for differs in &self.differences {
            if !claim.differences.iter().any(|one| differs.is_met(claim, one)) {
                let found: Vec<String> =
                    claim.differences.iter().map(|one| drawn(claim, one)).collect();
                faults.push(format!("{name}: expected {differs:?}, found {found:?}"));
            }
        }
        faults
    }
}

impl Answered {
    /// Whether the claim has this answer, on the word of these and no others.
    fn is_met(&self, claim: &Claim) -> bool {
        let asked = claim.fields.iter().filter(|field| field.name.as_str() == self.field);
        let mut values = asked.flat_map(|field| &field.values);
        values.any(|value| {
            let roots = value.roots.iter().map(|at| &claim.support.roots[*at]);
            names(&self.value, &value.value)
                && are_the_roots(&self.roots, &roots.collect::<Vec<_>>())
        })
    }
}

impl Differs {
    /// Whether this is the difference that was expected; its values may stand either way round.
    fn is_met(&self, claim: &Claim, difference: &Difference) -> bool {
        let field = &claim.fields[difference.field];
        let [a, b] = [difference.a, difference.b].map(|at| field.values[at].value.as_str());
        let holds = |expected: &Option<String>, value: &str| {
            expected.as_deref().is_none_or(|piece| names(piece, value))
        };
        let conflict = difference.conflict.map(ConflictKind::as_str);
        self.kind == difference.kind.as_str()
            && self.conflict.as_deref().is_none_or(|types| {
                conflict.is_some_and(|conflict| types.split('|').any(|one| one == conflict))
            })
            && self.field.split('|').any(|one| one == FieldName::as_str(field.name))
            && ((holds(&self.a, a) && holds(&self.b, b))
                || (holds(&self.a, b) && holds(&self.b, a)))
    }
}

/// A difference as a line.
fn drawn(claim: &Claim, difference: &Difference) -> String {
    let Difference { kind, conflict, field, a, b, reason } = difference;
    let field = &claim.fields[*field];
    let [a, b] = [a, b].map(|at| &field.values[*at].value);
    let conflict = conflict.map_or("", ConflictKind::as_str);
    format!("{} {conflict} {}: {a} | {b} ({reason})", kind.as_str(), field.name.as_str())
}

/// Each expected root is one that was found, and there is no other.
fn are_the_roots(expected: &[String], found: &[&Root]) -> bool {
    let mut left = found.to_vec();
    for root in expected {
        let Some(at) = left.iter().position(|one| names(root, &one.label)) else { return false };
        left.remove(at);
    }
    left.is_empty()
}

fn are_the_rings(expected: &[Vec<String>], found: &[Vec<String>]) -> bool {
    let is_ring = |outlets: &Vec<String>, ring: &Vec<String>| {
        outlets.len() == ring.len()
            && outlets.iter().all(|outlet| ring.iter().any(|one| names(outlet, one)))
    };
    expected.len() == found.len()
        && expected.iter().all(|outlets| found.iter().any(|ring| is_ring(outlets, ring)))
}

/// Whether the words of one of the expected pieces stand in the value, as whole words.
fn names(pieces: &str, value: &str) -> bool {
    let padded = |text: &str| {
        let words: Vec<String> = text
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect();
        format!(" {} ", words.join(" "))
    };
    let value = padded(value);
    pieces.split('|').any(|piece| value.contains(&padded(piece)))
}

/// Where these words stand in a text, whose blanks may be other blanks.
fn as_in(text: &str, words: &str) -> Option<std::ops::Range<usize>> {
    let words: Vec<&str> = words.split_whitespace().collect();
    let mut starts = text.match_indices(words.first()?).map(|(at, _)| at);
    starts.find_map(|start| Some(start..end_of(text, start, &words)?))
}

/// Where these words end, when they stand here with only blanks between them.
fn end_of(text: &str, start: usize, words: &[&str]) -> Option<usize> {
    let mut at = start;
    for (place, word) in words.iter().enumerate() {
        let rest = &text[at..];
        let blanks = rest.len() - rest.trim_start().len();
        if (place > 0) != (blanks > 0) {
            return None;
        }
        rest[blanks..].strip_prefix(word)?;
        at += blanks + word.len();
    }
    Some(at)
}

#[cfg(test)]
mod tests {
    use super::{as_in, names};

    #[test]
    fn words_are_found_across_other_blanks() {
        assert_eq!(as_in("bilan : 2\u{a0}000\nhabitants.", "2 000 habitants"), Some(8..24));
        assert_eq!(as_in("bilan", "bilans"), None);
    }

    #[test]
    fn a_value_is_named_by_whole_words() {
        let check = |pieces, value, expected| assert_eq!(names(pieces, value), expected);
        check("9", "at least 9 killed", true);
        check("9", "19", false);
        check("Rumat al-Shuhub|RSH", "RSH", true);
        check("1,987|1987", "1987", true);
    }
}
