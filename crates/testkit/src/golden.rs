//! Golden cases: a folder with a report and what we expect of it, read and argued with by
//! people.
//!
//! ```text
//! golden/attribute/fr-nested-chain/
//!   report.txt    a short text
//!   expect.txt    what the room makes of it, drawn so that a person can judge it
//!   why.md        two lines: what it shows, and which mistake it came from
//! ```
//!
//! A case is a folder and nothing else; a new case is a new folder. `WHOSAID_BLESS=1` writes
//! what the room makes now. A known wrong answer stays, under a first line `wrong: ` that says
//! what would be right; the day the answer changes, the test tells.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// The line that marks a known wrong answer.
const WRONG: &str = "wrong:";

/// Checks every case of a room: `read` is given the report and draws what the room makes of it.
///
/// # Panics
/// When a case differs, with every difference; and when the room has no case at all, since a
/// test that finds nothing to test is a mistake.
pub fn check(room: &str, read: impl Fn(&str) -> String) {
    check_files(room, "report.txt", read);
}

/// As [`check`] does, where the report of a case is a file of another name (`page.html`).
///
/// # Panics
/// As [`check`] does.
pub fn check_files(room: &str, file: &str, read: impl Fn(&str) -> String) {
    let cases = cases(room, file);
    assert!(!cases.is_empty(), "no golden case in golden/{room}");
    let bless = std::env::var_os("WHOSAID_BLESS").is_some_and(|value| value == "1");
    let mut differences = String::new();
    for case in cases {
        let report = read_file(&case.join(file));
        let drawn = with_one_line_end(&read(&report));
        assert!(case.join("why.md").is_file(), "{} has no why.md", case.display());
        let expectation = case.join("expect.txt");
        let expected = fs::read_to_string(&expectation).unwrap_or_default();
        let verdict = compare(&expected, &drawn);
        if bless && verdict != Verdict::Same {
            fs::write(&expectation, &drawn).expect("an expectation can be written when blessing");
        } else if let Some(message) = verdict.message() {
            let name = case.file_name().map(|name| name.to_string_lossy().into_owned());
            writeln!(differences, "golden/{room}/{}: {message}", name.unwrap_or_default())
                .expect("a String takes all that is written");
        }
    }
    assert!(differences.is_empty(), "\n{differences}\nWHOSAID_BLESS=1 writes what is found now");
}

/// The case folders of a room, in order.
fn cases(room: &str, file: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../golden").join(room);
    let Ok(entries) = fs::read_dir(&folder) else { return Vec::new() };
    let mut cases: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|case| case.join(file).is_file())
        .collect();
    cases.sort();
    cases
}

/// What became of an expectation.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Verdict {
    Same,
    /// The lines that differ.
    Differs(String),
    /// The same, for a case that is noted as wrong.
    WrongAnswerChanged {
        note: String,
        lines: String,
    },
}

impl Verdict {
    fn message(&self) -> Option<String> {
        match self {
            Self::Same => None,
            Self::Differs(lines) => Some(format!("differs\n{lines}")),
            Self::WrongAnswerChanged { note, lines } => Some(format!(
                "was noted as wrong ({note}) and has changed; bless it, and put the note back if \
                 it is still wrong\n{lines}"
            )),
        }
    }
}

fn compare(expected: &str, drawn: &str) -> Verdict {
    let note = expected.lines().next().and_then(|line| line.strip_prefix(WRONG));
    let answer = match note {
        Some(_) => expected.split_once('\n').map_or("", |(_, answer)| answer),
        None => expected,
    };
    if with_one_line_end(answer) == drawn {
        return Verdict::Same;
    }
    let lines = changed_lines(answer, drawn);
    match note {
        Some(note) => Verdict::WrongAnswerChanged { note: note.trim().to_string(), lines },
        None => Verdict::Differs(lines),
    }
}

/// The lines between the common beginning and the common end: `-` expected, `+` found.
fn changed_lines(expected: &str, drawn: &str) -> String {
    let (expected, drawn): (Vec<&str>, Vec<&str>) =
        (expected.lines().collect(), drawn.lines().collect());
    let same =
        |pairs: &mut dyn Iterator<Item = (&&str, &&str)>| pairs.take_while(|(a, b)| a == b).count();
    let head = same(&mut expected.iter().zip(&drawn));
    let (expected, drawn) = (&expected[head..], &drawn[head..]);
    let tail = same(&mut expected.iter().rev().zip(drawn.iter().rev()));
    let (expected, drawn) = (&expected[..expected.len() - tail], &drawn[..drawn.len() - tail]);
    let mut lines = format!("  from line {}\n", head + 1);
    for (sign, side) in [('-', expected), ('+', drawn)] {
        for line in side {
            writeln!(lines, "  {sign} {line}").expect("a String takes all that is written");
        }
    }
    lines
}

fn read_file(path: &Path) -> String {
    fs::read_to_string(path)
        .unwrap_or_else(|error| panic!("a case can be read: {}: {error}", path.display()))
}

fn with_one_line_end(text: &str) -> String {
    format!("{}\n", text.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_but_for_the_line_end_at_the_end() {
        assert_eq!(compare("one\ntwo\n\n", "one\ntwo\n"), Verdict::Same);
        assert_eq!(compare("wrong: should be 2\none\n", "one\n"), Verdict::Same);
    }

    #[test]
    fn a_difference_is_shown_by_its_lines() {
        let Verdict::Differs(lines) = compare("a\nb\nd\n", "a\nc\nd\n") else {
            panic!("it differs");
        };
        assert_eq!(lines, "  from line 2\n  - b\n  + c\n");
        assert_eq!(changed_lines("", "a\n"), "  from line 1\n  + a\n");
        assert_eq!(changed_lines("a\na\n", "a\n"), "  from line 2\n  - a\n");
    }

    #[test]
    fn a_wrong_answer_that_changes_says_so() {
        let message = compare("wrong: he is Veli\nhe\n", "Veli\n").message();
        assert!(
            message.is_some_and(|message| message.starts_with("was noted as wrong (he is Veli)"))
        );
    }
}
