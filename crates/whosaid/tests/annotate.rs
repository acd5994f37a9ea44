//! `whosaid annotate` as a process: what it prints, what it says of bad input, how it ends.

use serde_json::Value;
use std::fs;
use std::io::Write;
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

/// What came of one run.
struct Ran {
    out: String,
    err: String,
    code: Option<i32>,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Self {
            out: String::from_utf8(output.stdout).expect("UTF-8"),
            err: String::from_utf8(output.stderr).expect("UTF-8"),
            code: output.status.code(),
        }
    }
}

fn command(folder: &TempDir, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_whosaid"));
    command.arg("annotate").args(args).current_dir(folder.path());
    command
}

/// Runs on files of these names and bytes; checks the exit code and what standard error says.
#[track_caller]
fn check(files: &[(&str, &[u8])], args: &[&str], code: i32, on_stderr: &[&str]) -> Ran {
    let folder = tempfile::tempdir().expect("a folder can be made");
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).expect("a file can be written");
    }
    let output = command(&folder, args).stdin(Stdio::null()).output().expect("it runs");
    let ran = Ran::from(output);
    assert_eq!(ran.code, Some(code), "{args:?}\n{}\n{}", ran.out, ran.err);
    for words in on_stderr {
        assert!(ran.err.contains(words), "{args:?} does not say '{words}':\n{}", ran.err);
    }
    assert!(on_stderr.is_empty() == ran.err.is_empty(), "{args:?} says:\n{}", ran.err);
    assert!(!ran.err.contains("panicked"), "{}", ran.err);
    ran
}

/// The columns of the words and ranges that were printed.
fn rows(out: &str) -> Vec<Vec<&str>> {
    let lines = out.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let rows: Vec<Vec<&str>> = lines.map(|line| line.split('\t').collect()).collect();
    assert!(rows.iter().all(|row| row.len() == 10), "{out}");
    rows
}

const RECIT: &str = "Le maire n’a pas parlé du port. « Nous partons », dit-il aux témoins.\n";

#[test]
fn words_tags_and_trees_are_printed() {
    let ran = check(&[("recit.txt", RECIT.as_bytes())], &["recit.txt"], 0, &[]);
    assert!(ran.out.starts_with("# newdoc id = recit.txt\n# newpar\n# sent_id = r"), "{}", ran.out);
    assert!(ran.out.contains("\n# text = Le maire n’a pas parlé du port.\n"), "{}", ran.out);
    let rows = rows(&ran.out);
    let at = rows.iter().position(|row| row[1] == "du").expect("du is printed");
    assert_eq!(rows[at][0], "7-8");
    assert_eq!(rows[at][9], "TokenRange=23:25");
    assert_eq!([rows[at + 1][1], rows[at + 2][1]], ["de", "le"]);
    let elided = rows.iter().find(|row| row[1] == "n’").expect("n’ is printed");
    assert_eq!(elided[9], "SpaceAfter=No|TokenRange=9:11");
    assert_eq!(
        rows.iter().filter(|row| row[6] == "0" && row[7] == "root").count(),
        2,
        "{}",
        ran.out
    );
}

#[test]
fn names_are_printed_with_their_ends_and_kinds() {
    let text = "Colonel Idris Maréchal spoke in Paris on Monday.";
    let args = ["a.txt", "--language", "en"];
    let ran = check(&[("a.txt", text.as_bytes())], &args, 0, &[]);
    let named: Vec<_> = rows(&ran.out)
        .into_iter()
        .filter_map(|row| Some((row[1], row[9].split('|').find_map(|p| p.strip_prefix("Name="))?)))
        .collect();
    let expected = [("Idris", "B-person"), ("Maréchal", "I-person"), ("Paris", "B-place")];
    assert_eq!(named, expected, "{}", ran.out);

    let json = [&args[..], &["--format", "json"]].concat();
    let ran = check(&[("a.txt", text.as_bytes())], &json, 0, &[]);
    let sentence: Value = serde_json::from_str(&ran.out).expect("one object");
    assert_eq!(sentence["names"][0]["type"], "person");
    assert_eq!(sentence["names"][0]["span"]["text"], "Idris Maréchal");
}

#[test]
fn what_english_glues_is_one_token() {
    let args = ["a.txt", "--language", "en"];
    let ran = check(&[("a.txt", b"We don't know the mayor's plan.")], &args, 0, &[]);
    let ranges: Vec<_> = rows(&ran.out)
        .into_iter()
        .filter(|row| row[0].contains('-'))
        .map(|row| row[1].to_owned())
        .collect();
    assert_eq!(ranges, ["don't", "mayor's"], "{}", ran.out);
}

#[test]
fn json_has_one_object_a_sentence_with_spans_of_the_text() {
    let text = format!("---\nlanguage: fr\n---\n\n{RECIT}");
    let ran = check(&[("recit.txt", text.as_bytes())], &["recit.txt", "--format", "json"], 0, &[]);
    let letters: Vec<char> = text.chars().collect();
    let in_place = |span: &Value| {
        let at = |name: &str| span[name].as_u64().expect("a number") as usize;
        letters[at("start")..at("end")].iter().collect::<String>() == span["text"]
    };
    let schema = include_str!("../../../docs/reference/jsonl.schema.json");
    let schema: Value = serde_json::from_str(schema).expect("the schema is JSON");
    let validator = jsonschema::draft202012::new(&schema).expect("the schema is a schema");
    let sentences: Vec<Value> =
        ran.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(sentences.len(), 2, "{}", ran.out);
    for sentence in &sentences {
        assert!(validator.is_valid(sentence), "{sentence}");
        assert_eq!(sentence["kind"], "sentence");
        assert_eq!(sentence["language"], "fr");
        assert!(in_place(&sentence["span"]), "{sentence}");
        let tokens = sentence["tokens"].as_array().expect("tokens");
        assert!(tokens.iter().all(|token| in_place(&token["span"])), "{sentence}");
        let words = sentence["words"].as_array().expect("words");
        let of_tokens: usize =
            tokens.iter().map(|token| token["words"].as_array().expect("words").len()).sum();
        assert_eq!(of_tokens, words.len());
    }
}

const GIVEN: &str = "\
# sent_id = own-1
# note = stays
1-2\tAu\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
1\tà\tx\tX\t_\t_\t3\tdep\t_\tA=1
2\tle\tx\tX\t_\t_\t3\tdep\t_\t_
2.1\tvoici\t_\t_\t_\t_\t_\t_\t_\t_
3\tport\tx\tX\t_\t_\t0\troot\t_\t_

";

#[test]
fn given_tokens_are_kept() {
    let args = ["own.conllu", "--input", "conllu", "--language", "fr"];
    let ran = check(&[("own.conllu", GIVEN.as_bytes())], &args, 0, &[]);
    assert!(ran.out.starts_with("# sent_id = own-1\n# note = stays\n"), "{}", ran.out);
    let rows = rows(&ran.out);
    let kept: Vec<_> = rows.iter().map(|row| [row[0], row[1], row[9]]).collect();
    let expected =
        [["1-2", "Au", "SpaceAfter=No"], ["1", "à", "A=1"], ["2", "le", "_"], ["3", "port", "_"]];
    assert_eq!(kept, expected);
    assert_eq!([rows[1][3], rows[2][3], rows[3][3]], ["ADP", "DET", "NOUN"], "{}", ran.out);

    let json = [&args[..], &["--format", "json"]].concat();
    let ran = check(&[("own.conllu", GIVEN.as_bytes())], &json, 0, &[]);
    let sentence: Value = serde_json::from_str(&ran.out).expect("one object");
    assert_eq!(sentence["id"], "own-1");
    assert_eq!(sentence["tokens"][0]["words"], serde_json::json!([1, 2]));
}

#[test]
fn standard_input_is_read() {
    for (args, given) in [
        (&["-", "--language", "en"][..], "The mayor left.\n"),
        (&["-", "--input", "conllu", "--language", "fr"], GIVEN),
    ] {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let mut child = command(&folder, args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it runs");
        let mut stdin = child.stdin.take().expect("it was piped");
        stdin.write_all(given.as_bytes()).expect("it reads");
        drop(stdin);
        let ran = Ran::from(child.wait_with_output().expect("it ends"));
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
        assert!(!rows(&ran.out).is_empty());
    }
}

#[test]
fn what_cannot_be_read_is_told() {
    check(&[], &["nowhere.txt"], 1, &["skipped: nowhere.txt", "check the path"]);
    check(&[("a.txt", b"")], &["a.txt"], 1, &["skipped: a.txt: the file has no bytes"]);
    check(&[("a.txt", b"\x00\x01\x02\xff\x00")], &["a.txt"], 1, &["skipped: a.txt"]);
    let good: &[u8] = b"The mayor left the town.";
    check(&[("a.txt", good)], &["a.txt", "b.txt"], 3, &["skipped: b.txt"]);
}

#[test]
fn what_is_no_conllu_is_told_with_its_line() {
    let line = "\n1\tword\n";
    for (bytes, on_stderr) in [
        (&b"# one\n1\tword\n"[..], &["a.conllu:2: 2 columns", "hint: mend the line"][..]),
        (line.as_bytes(), &["a.conllu:2: 2 columns"]),
        (b"", &["a.conllu holds no sentence", "hint: "]),
        (b"# only\n", &["a.conllu holds no sentence"]),
        (b"#\n\xff\n", &["a.conllu:2: the line is not UTF-8"]),
    ] {
        let ran = check(&[("a.conllu", bytes)], &["a.conllu", "--input", "conllu"], 1, on_stderr);
        assert_eq!(ran.out, "");
    }
    check(&[], &["a.conllu", "--input", "conllu"], 1, &["a.conllu cannot be read", "hint: "]);
}

#[test]
fn a_language_without_weights_gets_words_and_a_remark() {
    let text = "---\nlanguage: ru\n---\nКапитан порта сообщил журналистам в понедельник, что паром сел на мель у берега.";
    let on_stderr = ["a.txt: there are no weights for language 'ru'"];
    let ran = check(&[("a.txt", text.as_bytes())], &["a.txt"], 0, &on_stderr);
    let rows = rows(&ran.out);
    assert!(rows.len() > 10 && rows.iter().all(|row| row[3] == "_" && row[6] == "_"));
}

/// Any text at all: no panic, every letter printed again, in order.
#[test]
fn odd_texts_are_read_whole() {
    let odd = [
        "👩‍🚒🔥 #fire @who https://example.org/a?b=c\u{200f}\u{202e} x\u{301}\u{301}",
        "قال المتحدث إن الجسر مغلق. The mayor said «نعم» and left. Мэр ушёл.",
        "\u{1b}[31mred\u{7}\u{1b}[0m word\u{85}next\u{2028}line\u{feff}end",
        "...---...''\"\"“”«»‹›((([[[{{{",
    ];
    for text in odd {
        let folder = tempfile::tempdir().expect("a folder can be made");
        fs::write(folder.path().join("a.txt"), text).expect("a file can be written");
        let args = ["a.txt", "--language", "en"];
        let output = command(&folder, &args).stdin(Stdio::null()).output().expect("it runs");
        let ran = Ran::from(output);
        assert!(!ran.err.contains("panicked"), "{text:?}: {}", ran.err);
        if ran.code == Some(0) {
            let mut covered = 0;
            let printed: String = rows(&ran.out)
                .into_iter()
                .filter(|row| {
                    let (first, last) = row[0].split_once('-').unwrap_or((row[0], row[0]));
                    let first: usize = first.parse().expect("a number");
                    covered = if first == 1 { 0 } else { covered };
                    let own = first > covered;
                    covered = covered.max(last.parse().expect("a number"));
                    own
                })
                .map(|row| row[1].to_owned())
                .collect();
            let letters = |text: &str| text.split_whitespace().collect::<String>();
            assert_eq!(letters(&printed), letters(text).trim_start_matches('\u{feff}'));
        }
    }
}
