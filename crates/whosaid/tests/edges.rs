//! The program as a person or a script meets it: standard output, standard error, exit code.

use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

const STORY: &str = "\
---
title: Bridge at Lomno closed
outlet: Harbour Digest
date: 2024-06-18
language: en
---

The bridge at Lomno has been closed since dawn, the Ministry of Roads said on Tuesday.

“Nobody told us anything,” said Ilda Marne, who runs the ferry.
";

const RECIT: &str = "\
---
title: Le pont de Lomno fermé
outlet: La Voix du Port
language: fr
---

« Personne ne nous a prévenus », a déclaré Ilda Marne, qui exploite le bac.
";

/// What came of one run.
struct Ran {
    out: String,
    err: String,
    code: Option<i32>,
}

/// A folder to run in.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder can be made") }
    }

    /// A desk with two reports in `story/`.
    fn with_story() -> Self {
        let desk = Self::new();
        desk.put("story/bridge.txt", STORY.as_bytes());
        desk.put("story/pont.txt", RECIT.as_bytes());
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn put(&self, name: &str, bytes: &[u8]) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("it is in a folder"))
            .expect("a folder can be made");
        fs::write(path, bytes).expect("a file can be written");
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_whosaid"));
        command.args(args).current_dir(self.folder.path()).env_remove("NO_COLOR");
        command
    }

    fn run(&self, args: &[&str]) -> Ran {
        let output = self.command(args).stdin(Stdio::null()).output().expect("it runs");
        Ran {
            out: String::from_utf8(output.stdout).expect("UTF-8"),
            err: String::from_utf8(output.stderr).expect("UTF-8"),
            code: output.status.code(),
        }
    }

    /// Runs, and checks the exit code and that the words stand on standard error.
    #[track_caller]
    fn check(&self, args: &[&str], code: i32, on_stderr: &[&str]) -> Ran {
        let ran = self.run(args);
        assert_eq!(ran.code, Some(code), "{args:?}\n{}\n{}", ran.out, ran.err);
        for words in on_stderr {
            assert!(ran.err.contains(words), "{args:?} does not say '{words}':\n{}", ran.err);
        }
        assert!(!ran.err.contains("panicked"), "{}", ran.err);
        ran
    }
}

/// Each line as JSON that follows the schema.
#[track_caller]
fn lines(out: &str) -> Vec<Value> {
    let schema = include_str!("../../../docs/reference/jsonl.schema.json");
    let schema: Value = serde_json::from_str(schema).expect("the schema is JSON");
    let validator = jsonschema::draft202012::new(&schema).expect("the schema is a schema");
    out.lines()
        .map(|line| {
            let value: Value = serde_json::from_str(line).expect("each line is JSON");
            let problems: Vec<String> =
                validator.iter_errors(&value).map(|problem| problem.to_string()).collect();
            assert!(problems.is_empty(), "{line}\n{}", problems.join("\n"));
            value
        })
        .collect()
}

fn of_kind<'a>(lines: &'a [Value], kind: &str) -> Vec<&'a Value> {
    lines.iter().filter(|line| line["kind"] == kind).collect()
}

#[test]
fn reading_stores_and_prints_the_dossier() {
    let desk = Desk::with_story();
    let ran = desk.check(
        &["read", "story"],
        0,
        &[
            "the case is kept in case.whosaid in the current folder",
            "2 reports stored in case.whosaid",
        ],
    );
    assert!(ran.out.starts_with("2 reports in case.whosaid\n"), "{}", ran.out);
    for words in [
        "Bridge at Lomno closed",
        "Le pont de Lomno fermé",
        "1 English · 1 French",
        "Harbour Digest ← Ilda Marne",
        "La Voix du Port ← Ilda Marne",
        "    said        “Nobody told us anything,”",
    ] {
        assert!(ran.out.contains(words), "no '{words}' in\n{}", ran.out);
    }
    assert!(!ran.out.contains('\u{1b}'), "a pipe gets no colour");
}

#[test]
fn reading_twice_adds_nothing() {
    let desk = Desk::with_story();
    let first = desk.check(
        &["read", "story", "--case", "s.whosaid", "--jobs", "1"],
        0,
        &["2 reports stored"],
    );
    assert!(!first.err.contains("the case is kept"), "the case was named: {}", first.err);
    let before = desk.run(&["export", "jsonl", "--case", "s.whosaid"]).out;
    let again = desk.check(
        &["read", "story", "--case", "s.whosaid", "--jobs", "3"],
        0,
        &["0 reports stored, 2 already there"],
    );
    assert_eq!(again.out, first.out);
    assert_eq!(desk.run(&["export", "jsonl", "--case", "s.whosaid"]).out, before);
}

#[test]
fn standard_input_is_a_report() {
    let desk = Desk::new();
    let mut child = desk
        .command(&["read", "-", "--json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("it runs");
    let mut stdin = child.stdin.take().expect("a pipe");
    stdin.write_all(STORY.as_bytes()).expect("it is read");
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success());
    let lines = lines(&String::from_utf8(output.stdout).expect("UTF-8"));
    let reports = of_kind(&lines, "report");
    assert_eq!(reports[0]["file"], "-");
    assert_eq!(reports[0]["text"], STORY);
}

/// Each thing that is no report is named with its reason, and the run goes on.
#[test]
fn bad_input_is_listed_and_the_run_goes_on() {
    for (name, bytes, reason) in [
        ("empty.txt", &b""[..], "empty"),
        ("blank.txt", b" \n\t\n", "empty"),
        ("binary.txt", b"\x00\x01\x02\x00\xff\x00\x00\x00\x80\x81\x00", "binary"),
        ("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "binary"),
    ] {
        let desk = Desk::with_story();
        desk.put(name, bytes);
        desk.check(
            &["read", name, "story"],
            3,
            &[&format!("skipped: {name}: "), "2 reports stored, 1 skipped in case.whosaid"],
        );
        let json = desk.check(&["show", "skipped", "--json"], 0, &[]);
        let remarks = lines(&json.out);
        assert_eq!(remarks.len(), 1, "{}", json.out);
        assert_eq!((&remarks[0]["file"], &remarks[0]["reason"]), (&name.into(), &reason.into()));
        assert_eq!(remarks[0]["report"], Value::Null);
        let text = desk.check(&["show", "skipped"], 0, &[]);
        assert!(text.out.starts_with(&format!("{name}: {reason}: ")), "{}", text.out);
    }
}

#[test]
fn a_dry_run_says_what_would_be_read_and_writes_nothing() {
    let desk = Desk::with_story();
    desk.put("empty.txt", b"");
    let said = desk.check(
        &["read", "--dry-run", "empty.txt", "story"],
        3,
        &["nothing was written; 2 reports would be read, 0 already there, 1 skipped"],
    );
    assert!(
        said.out.starts_with("skip     empty.txt: empty: the file has no bytes"),
        "{}",
        said.out
    );
    assert_eq!(said.out.matches("\nread     story/").count(), 2, "{}", said.out);
    assert!(!desk.path("case.whosaid").exists(), "no case is made");
}

#[test]
fn a_missing_path_and_a_folder_without_reports_are_named() {
    let desk = Desk::with_story();
    fs::create_dir(desk.path("bare")).expect("a folder can be made");
    desk.check(
        &["read", "nowhere.txt", "bare", "story"],
        3,
        &["skipped: nowhere.txt: ", "skipped: bare: ", "2 reports stored, 2 skipped"],
    );
}

#[test]
fn nothing_read_at_all_is_a_failure() {
    let desk = Desk::new();
    desk.check(
        &["read", "nowhere.txt"],
        1,
        &["skipped: nowhere.txt: ", "0 reports stored, 1 skipped"],
    );
}

#[test]
fn invalid_utf_8_is_read_as_a_legacy_encoding() {
    let desk = Desk::new();
    desk.put("vieux.txt", b"Le maire a \xe9t\xe9 pr\xe9venu, a-t-il d\xe9clar\xe9.\n");
    let ran = desk.check(&["read", "vieux.txt", "--json"], 0, &["1 report stored"]);
    let all = lines(&ran.out);
    let report = of_kind(&all, "report")[0];
    assert_eq!(report["encoding"], "windows-1252");
    assert_eq!(report["text"], "Le maire a été prévenu, a-t-il déclaré.\n");
}

#[cfg(unix)]
#[test]
fn an_unreadable_file_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::with_story();
    desk.put("secret.txt", b"words");
    let secret = desk.path("secret.txt");
    fs::set_permissions(&secret, fs::Permissions::from_mode(0o0)).expect("permissions can be set");
    if fs::read(&secret).is_ok() {
        return; // The superuser reads everything.
    }
    desk.check(&["read", "secret.txt", "story"], 3, &["skipped: secret.txt: "]);
}

#[test]
fn a_case_that_cannot_be_used_says_why_and_what_to_try() {
    let desk = Desk::with_story();
    desk.check(
        &["show"],
        1,
        &["error: there is no case file case.whosaid", "hint: read some reports"],
    );
    desk.check(
        &["verify", "--case", "x.whosaid"],
        1,
        &["error: there is no case file x.whosaid", "hint: "],
    );
    desk.check(
        &["read", "story", "--case", "nowhere/x.whosaid"],
        1,
        &["nowhere/x.whosaid cannot be made: no such folder", "hint: make the folder first"],
    );
    desk.put("notes.txt", b"these are my notes");
    for command in [&["read", "story"][..], &["show"], &["export", "jsonl"], &["search", "bridge"]]
    {
        let args = [command, &["--case", "notes.txt"]].concat();
        desk.check(&args, 1, &["error: ", "notes.txt is no case file", "hint: "]);
    }
    let notes = fs::read(desk.path("notes.txt")).expect("it is still there");
    assert_eq!(notes, b"these are my notes", "a file that is no case stays as it is");
}

#[test]
fn a_case_from_a_newer_format_is_left_alone() {
    let desk = Desk::with_story();
    desk.check(&["read", "story"], 0, &[]);
    sql(&desk.path("case.whosaid"), "PRAGMA user_version = 9999");
    desk.check(&["read", "story"], 1, &["error: ", "case format 9999, newer than", "hint: "]);
    desk.check(&["show"], 1, &["error: ", "case format 9999, newer than", "hint: "]);
}

#[test]
fn a_case_that_another_process_writes_is_busy() {
    let desk = Desk::with_story();
    desk.check(&["read", "story/bridge.txt"], 0, &[]);
    let other = rusqlite::Connection::open(desk.path("case.whosaid")).expect("it opens");
    other.execute_batch("BEGIN EXCLUSIVE").expect("it is locked");
    desk.check(&["read", "story"], 1, &["error: another process is writing", "hint: wait"]);
    other.execute_batch("ROLLBACK").expect("it is free");
    desk.check(&["read", "story"], 0, &["1 report stored, 1 already there"]);
}

fn sql(case: &Path, command: &str) {
    let case = rusqlite::Connection::open(case).expect("it opens");
    case.execute_batch(command).expect("it is done");
}

#[test]
fn a_damaged_case_fails_verification() {
    let desk = Desk::with_story();
    desk.check(&["read", "story"], 0, &[]);
    let fine = desk.check(&["verify"], 0, &[]);
    assert!(fine.out.contains("nothing is wrong with 2 reports"), "{}", fine.out);
    let json = lines(&desk.check(&["verify", "--json"], 0, &[]).out);
    assert_eq!((&json[0]["kind"], &json[0]["reports"]), (&"verified".into(), &2.into()));
    // The schema refuses edits by ordinary means; damage does not ask.
    sql(
        &desk.path("case.whosaid"),
        "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE type = 'trigger';
         PRAGMA writable_schema = RESET; UPDATE report_text SET text = 'another text'",
    );
    desk.check(&["verify"], 1, &["error: ", " in case.whosaid", "hint: trust nothing"]);
    let json = lines(&desk.check(&["verify", "--json"], 1, &[]).out);
    assert!(json.iter().all(|line| line["kind"] == "problem") && !json.is_empty());
}

#[test]
fn a_closed_pipe_is_a_normal_end() {
    let desk = Desk::with_story();
    desk.put("story/long.txt", "A line of a long report, one of many.\n".repeat(20_000).as_bytes());
    desk.check(&["read", "story"], 0, &[]);
    for args in [&["export", "jsonl"][..], &["show"], &["show", "report", "long.txt"], &["man"]] {
        let mut child = desk
            .command(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it runs");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("it ends");
        let err = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{args:?}: {err}");
        assert_eq!(err, "", "{args:?}");
    }
}

/// A device that is always full stands for any output that fails in the middle.
#[cfg(target_os = "linux")]
#[test]
fn an_output_that_cannot_be_written_is_a_failure() {
    let desk = Desk::with_story();
    desk.check(&["read", "story"], 0, &[]);
    for args in [&["show"][..], &["export", "jsonl"], &["about"]] {
        let full = fs::File::options().write(true).open("/dev/full").expect("Linux has it");
        let output = desk.command(args).stdout(full).output().expect("it runs");
        let err = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{args:?}: {err}");
        assert!(err.contains("error: the output cannot be written: "), "{args:?}: {err}");
    }
}

#[test]
fn the_export_follows_the_contract() {
    let desk = Desk::with_story();
    desk.put("story/nothing.txt", b"");
    desk.check(&["read", "story"], 3, &[]);
    let out = desk.check(&["export", "jsonl"], 0, &[]).out;
    let all = lines(&out);
    let reports = of_kind(&all, "report");
    let files: Vec<&Value> = reports.iter().map(|report| &report["file"]).collect();
    assert_eq!(files, ["story/bridge.txt", "story/pont.txt"], "by the names of the files");
    assert!(!of_kind(&all, "statement").is_empty(), "someone is quoted in the story");
    for line in of_kind(&all, "statement") {
        let report =
            reports.iter().find(|report| report["id"] == line["report"]).expect("its report");
        let text: Vec<char> = report["text"].as_str().expect("text").chars().collect();
        for role in ["speaker", "cue", "content"] {
            for span in line[role]["spans"].as_array().expect("spans") {
                let at = |end: &str| span[end].as_u64().expect("a number") as usize;
                let words: String = text[at("start")..at("end")].iter().collect();
                assert_eq!(span["text"], words.as_str(), "spans count code points");
            }
        }
    }
    assert_eq!(all.last().expect("a line")["reason"], "empty", "skipped files come last");
    desk.check(&["export", "jsonl", "--out", "all.jsonl"], 0, &["written to all.jsonl"]);
    assert_eq!(fs::read_to_string(desk.path("all.jsonl")).expect("it is there"), out);
    assert_eq!(desk.check(&["show", "--json"], 0, &[]).out, out, "the same lines");
    desk.check(
        &["export", "jsonl", "--out", "no/such/folder.jsonl"],
        1,
        &["cannot be written", "hint: "],
    );
}

#[test]
fn every_command_that_prints_data_prints_json() {
    let desk = Desk::with_story();
    desk.put("story/nothing.txt", b"");
    let read = desk.check(&["read", "story", "--json"], 3, &[]);
    let all = lines(&read.out);
    let report = of_kind(&all, "report")[0]["id"].as_str().expect("an id");
    let mut asked = vec![
        (vec!["show", "report", report], "report"),
        (vec!["show", "reports"], "report"),
        (vec!["show", "dropped"], "report"),
        (vec!["show", "skipped"], "remark"),
        (vec!["search", "Lomno"], "hit"),
        (vec!["verify"], "verified"),
        (vec!["about"], "about"),
    ];
    let statement = of_kind(&all, "statement")[0]["id"].as_str().expect("an id");
    asked.push((vec!["show", "statement", statement], "statement"));
    asked.push((vec!["show", "sources"], "root"));
    for (mut args, kind) in asked {
        args.push("--json");
        let found = lines(&desk.check(&args, 0, &[]).out);
        assert_eq!(found.first().map(|line| &line["kind"]), Some(&kind.into()), "{args:?}");
    }
}

#[test]
fn one_thing_is_shown_by_id_by_its_beginning_and_by_file() {
    let desk = Desk::with_story();
    let read = desk.check(&["read", "story", "--json"], 0, &[]);
    let all = lines(&read.out);
    let id = of_kind(&all, "report")[0]["id"].as_str().expect("an id").to_owned();
    for word in [id.as_str(), &id[..9], "bridge.txt", "story/bridge.txt"] {
        let shown = desk.check(&["show", "report", word], 0, &[]);
        assert!(shown.out.contains("    8 │ The bridge at Lomno has been closed"), "{}", shown.out);
        assert!(shown.out.contains("6 lines not shown: front matter"), "{}", shown.out);
    }
    let shown = desk.check(&["show", "report", "bridge.txt", "--dropped"], 0, &[]);
    assert!(shown.out.contains("    2 │ [dropped: front matter] title:"), "{}", shown.out);
    desk.check(
        &["show", "report", "other.txt"],
        1,
        &["no report of this case is called", "hint: "],
    );
    desk.check(&["show", "statement", "s12"], 1, &["'s12' is not an id", "hint: "]);
    desk.check(
        &["show", "statement", "s0000000000000000"],
        1,
        &["no statement of this case", "hint: "],
    );
}

#[test]
fn a_search_that_finds_nothing_is_no_failure() {
    let desk = Desk::with_story();
    desk.check(&["read", "story"], 0, &[]);
    let found = desk.check(&["search", "ferry"], 0, &[]);
    assert!(found.out.contains("story/bridge.txt:10"), "{}", found.out);
    let nothing = desk.check(&["search", "submarine"], 0, &["nothing found for submarine"]);
    assert_eq!(nothing.out, "");
}

#[test]
fn wrong_arguments_are_a_usage_error() {
    let desk = Desk::new();
    for args in [&["read"][..], &["reed"], &["read", "x", "--jobs", "0"], &["export", "xml"], &[]] {
        desk.check(args, 2, &[]);
    }
}

#[test]
fn colour_is_for_a_terminal_and_no_color_is_honoured() {
    let desk = Desk::with_story();
    desk.check(&["read", "story"], 0, &[]);
    let run = |name: &str, value: &str, also: Option<(&str, &str)>| {
        let mut command = desk.command(&["show"]);
        command.env(name, value).envs(also);
        String::from_utf8(command.output().expect("it runs").stdout).expect("UTF-8")
    };
    assert!(run("CLICOLOR_FORCE", "1", None).contains("\u{1b}["), "colour can be asked for");
    assert!(!run("NO_COLOR", "1", None).contains('\u{1b}'));
    assert!(!run("TERM", "dumb", None).contains('\u{1b}'));
}

/// A report that would move the cursor, set the title of the window and turn its words around.
#[test]
fn foreign_text_cannot_act_on_the_terminal() {
    let desk = Desk::new();
    let evil = "---\ntitle: \"a\u{1b}]0;b\u{7}c\u{202e}d\u{9b}2J\"\n---\n\n\
        He said “\u{1b}[2J\u{202e}yes, the ferry runs again from tomorrow”, and then he left.\n";
    // Long enough that ingest does not take it for a binary file.
    let evil = format!("{evil}{}", "The ferry runs twice a day.\n".repeat(50));
    desk.put("evil.txt", evil.as_bytes());
    desk.check(&["read", "evil.txt"], 0, &[]);
    for args in [&["show"][..], &["show", "report", "evil.txt", "--dropped"], &["export", "jsonl"]]
    {
        let ran = desk.check(args, 0, &[]);
        for bad in ['\u{1b}', '\u{7}', '\u{9b}', '\u{202e}'] {
            assert!(!ran.out.contains(bad), "{args:?} lets {bad:?} through");
        }
    }
}

#[test]
fn completions_and_manual_pages_come_from_the_definitions() {
    let desk = Desk::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        assert!(desk.check(&["completions", shell], 0, &[]).out.contains("whosaid"));
    }
    assert!(desk.check(&["man"], 0, &[]).out.contains(".TH whosaid 1"));
    assert!(desk.check(&["man", "read"], 0, &[]).out.contains("jobs"));
    desk.check(&["man", "nothing"], 1, &["there is no command 'nothing'", "hint: "]);
}

#[test]
fn a_large_case_is_not_printed_report_by_report() {
    let desk = Desk::new();
    for number in 0..51 {
        let text = format!("---\ntitle: Report {number}\n---\n\nWords of report {number}.\n");
        desk.put(&format!("many/{number:02}.txt"), text.as_bytes());
    }
    let ran = desk.check(&["read", "many"], 0, &["51 reports stored"]);
    assert!(ran.out.contains("and 39 more: whosaid show reports"), "{}", ran.out);
    assert!(!ran.out.contains("Report 47\n"), "{}", ran.out);
    assert!(desk.check(&["show", "--all"], 0, &[]).out.contains("Report 47\n"));
    assert!(desk.check(&["show", "reports"], 0, &[]).out.contains("Report 7\n"));
}

#[cfg(unix)]
#[test]
fn an_interrupted_run_keeps_what_is_stored() {
    let desk = Desk::new();
    for number in 0..150 {
        let words = format!("“Words,” said witness number {number}. ").repeat(40);
        desk.put(&format!("many/{number:03}.txt"), words.as_bytes());
    }
    let child = desk
        .command(&["read", "many", "--jobs", "1"])
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it runs");
    let case = desk.path("case.whosaid");
    while !case.exists() {
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    let killed = Command::new("kill").args(["-INT", &child.id().to_string()]).status();
    assert!(killed.expect("kill is there").success());
    let output = child.wait_with_output().expect("it ends");
    let err = String::from_utf8_lossy(&output.stderr);
    // A fast machine may have been done before the signal came.
    if output.status.code() != Some(0) {
        assert_eq!(output.status.code(), Some(130), "{err}");
        assert!(err.contains("what is stored is stored"), "{err}");
    }
    let again = desk.check(&["read", "many"], 0, &[]);
    assert!(again.out.starts_with("150 reports in"), "{}", again.out);
    desk.check(&["verify"], 0, &[]);
}

/// Two reports in two languages name one town; one of them names it only as a direction, and a
/// village that nobody knows. Real towns, for invented ones are in no index.
#[test]
fn places_are_shown_with_what_they_rest_on() {
    let desk = Desk::new();
    let english = "Fighting went on near Aleppo on Monday, residents of Aleppo said.\n\n\
                   The road to Qaxxorimbu is closed, an official in Syria said.\n";
    let french = "Des combats ont eu lieu à Alep, en Syrie, a déclaré un officier.\n";
    desk.put("wire.txt", english.as_bytes());
    desk.put("voix.txt", french.as_bytes());
    desk.check(&["read", "wire.txt", "voix.txt"], 0, &[]);
    let shown = desk.check(&["show", "places"], 0, &[]).out;
    for words in [
        "Aleppo\n  town in Aleppo, Syria · 2 reports · 3 names\n  36.201°N 37.161°E · geonames:170063\n",
        "  “Alep”: so spelled, as one other place is; lies in Syria, named beside it\n    voix.txt\n",
        "  “Aleppo” (only roughly there): ",
        "Syria\n  country · 2 reports · 2 names\n  35.000°N 38.000°E · reaches about ",
        "Names that stand for no place\n  “Qaxxorimbu”: no place of this name is known\n    wire.txt\n",
    ] {
        assert!(shown.contains(words), "no '{words}' in\n{shown}");
    }
    let one = desk.check(&["show", "places", "voix.txt"], 0, &[]).out;
    assert!(one.contains("· 1 report · 1 name\n") && !one.contains("Qaxxorimbu"), "{one}");

    let json = lines(&desk.check(&["show", "places", "--json"], 0, &[]).out);
    let expected = [
        ("Alep", Some("Aleppo"), Some("town")),
        ("Syrie", Some("Syria"), Some("country")),
        ("Aleppo", Some("Aleppo"), Some("vague")),
        ("Aleppo", Some("Aleppo"), Some("town")),
        ("Qaxxorimbu", None, None),
        ("Syria", Some("Syria"), Some("country")),
    ];
    let told: Vec<_> = json
        .iter()
        .map(|line| {
            let words = line["span"]["text"].as_str().expect("words");
            (words, line["name"].as_str(), line["precision"].as_str())
        })
        .collect();
    assert_eq!(told, expected);
    let exported = lines(&desk.check(&["export", "jsonl"], 0, &[]).out);
    assert_eq!(of_kind(&exported, "place").len(), 6);
}
