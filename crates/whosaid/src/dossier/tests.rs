//! What a reader sees, drawn in full on rows built by hand.

use super::*;
use crate::terminal::Page;
use record::{Basis, DropReason, Form, FoundIn, Grade, Modality, SpeakerKind, Stance, StatementId};
use store::{
    StoredDropped, StoredFact, StoredLink, StoredParty, StoredReport, StoredStatement, TextSpan,
};

const FILE: &str = "clips/bridge.txt";

const TEXT: &str = "\
Bridge at Lomno closed
SHARE
The Teriva Courier reported on Monday, citing a rail worker, that the bridge at Lomno had been closed since dawn.

“Nobody told us anything,” she added. The ministry did not confirm the closure.
";

/// The first place of `words` in the text.
fn span(words: &str) -> TextSpan {
    let byte = TEXT.find(words).unwrap_or_else(|| panic!("the text has no '{words}'"));
    let start = TEXT[..byte].chars().count();
    TextSpan { start, end: start + words.chars().count(), text: words.into() }
}

fn fact(value: &str) -> StoredFact {
    StoredFact { value: value.into(), place: FoundIn::FrontMatter, span: None }
}

fn report() -> StoredReport {
    StoredReport {
        id: "r0000000000000001".parse().expect("an id"),
        files: vec![FILE.into()],
        sha256: String::new(),
        encoding: "UTF-8".into(),
        title: Some(fact("Bridge at Lomno closed")),
        outlet: Some(fact("Harbour Digest")),
        author: None,
        date: Some(fact("2024-06-18")),
        updated: None,
        url: None,
        canonical: None,
        captured: None,
        language: Some(fact("en")),
        text: TEXT.into(),
        dropped: vec![StoredDropped { span: span("SHARE\n"), reason: DropReason::ShareBar }],
        remarks: Vec::new(),
        stored_at: String::new(),
        read_by: String::new(),
        mark: None,
    }
}

fn id(number: u64) -> StatementId {
    format!("s{number:016x}").parse().expect("an id")
}

/// A firm statement in other words; `chain` is pairs of label and kind.
fn statement(
    number: u64,
    [speaker, cue, content]: [&str; 3],
    chain: &[(&str, SpeakerKind)],
) -> StoredStatement {
    StoredStatement {
        id: id(number),
        report: report().id,
        file: FILE.into(),
        speaker: vec![span(speaker)],
        resolved: None,
        speaker_kind: chain.last().expect("a chain has a root").1,
        cue: vec![span(cue)],
        cue_head: cue.into(),
        cue_negated: false,
        content: vec![span(content)],
        form: Form::Indirect,
        grade: Grade::Firm,
        addressee: None,
        medium: None,
        inside: None,
        stance: Stance::Asserts,
        modality: Modality::Actual,
        basis: Basis::NotStated,
        chain: chain
            .iter()
            .map(|&(label, kind)| StoredLink {
                label: label.into(),
                kind,
                statement: None,
                passage: None,
            })
            .collect(),
        passage: vec![span(content)],
    }
}

fn statements() -> Vec<StoredStatement> {
    use SpeakerKind::{Described, Outlet, State};
    let digest = ("Harbour Digest", Outlet);
    let courier = ("The Teriva Courier", Outlet);
    let worker = ("a rail worker", Described);
    let closed = "that the bridge at Lomno had been closed since dawn";
    let mut reported =
        statement(1, ["The Teriva Courier", "reported", closed], &[digest, courier, worker]);
    let mut citing = statement(2, ["a rail worker", "citing", closed], &[digest, courier, worker]);
    citing.inside = Some(reported.id);
    citing.chain[1].passage = Some(span("The Teriva Courier reported"));
    citing.chain[1].statement = Some(reported.id);
    reported.chain.clone_from(&citing.chain);
    let words = "“Nobody told us anything,”";
    let mut quote = statement(3, ["she", "added", words], &[digest, courier, worker]);
    quote.form = Form::Direct;
    quote.resolved = Some(StoredParty { label: "a rail worker".into(), span: None });
    let mut denied = statement(
        4,
        ["The ministry", "did not confirm", "the closure"],
        &[digest, ("The ministry", State)],
    );
    denied.cue_negated = true;
    denied.grade = Grade::Weak;
    let mut own = statement(5, ["SHARE", "SHARE", "Bridge at Lomno closed"], &[digest]);
    own.form = Form::OwnVoice;
    own.speaker.clear();
    own.cue.clear();
    own.modality = Modality::Reported;
    vec![own, reported, citing, quote, denied]
}

/// Draws a page of 72 columns and compares it, without colour and trailing space.
#[track_caller]
fn check(draw: impl FnOnce(&mut Page), expected: &str) {
    let mut page = Page::new(72);
    draw(&mut page);
    let drawn = anstream::adapter::strip_str(&page.finish()).to_string();
    let drawn: Vec<&str> = drawn.lines().map(str::trim_end).collect();
    let drawn = drawn.join("\n");
    assert!(drawn.trim() == expected.trim(), "--- drawn\n{drawn}\n--- expected\n{expected}");
}

#[test]
fn one_report_shows_who_speaks_by_chain() {
    check(
        |page| one_report(page, &report(), &statements()),
        "\
Bridge at Lomno closed
Harbour Digest · 2024-06-18 · English
clips/bridge.txt · r0000000000000001

  Harbour Digest ← The Teriva Courier ← a rail worker (described, not
  named)
    reported, citing
                that the bridge at Lomno had been closed since dawn
                paraphrase · line 3 · s0000000000000002
    added       “Nobody told us anything,”
                direct quote · here “she” · line 5 · s0000000000000003

  Harbour Digest ← The ministry
    did not confirm
                the closure
                paraphrase · weak evidence · cue negated
                line 5 · s0000000000000004

  Harbour Digest, in its own voice
    Bridge at Lomno closed
    as hearsay · line 1 · s0000000000000005
",
    );
}

#[test]
fn an_overview_says_what_rests_on_whom() {
    let mut overview = Overview::default();
    overview.add(&report(), &statements());
    check(
        |page| {
            overview.show(page, "case.whosaid");
            overview.show_nameless(page);
        },
        "\
1 report in case.whosaid
1 English · published 2024-06-18
5 statements · 1 in the outlets' own voice · of 3 by others 2 (66 %)
rest on people not named · 1 on weak evidence

Who is not named
  a rail worker: 2 statements in 1 report · s0000000000000002
",
    );
}

#[test]
fn a_statement_stands_in_its_place_with_its_chain() {
    check(
        |page| statement_in_context(page, &report(), &statements()[2]),
        "\
Statement s0000000000000002
clips/bridge.txt:3 · r0000000000000001

    1 │ Bridge at Lomno closed
    3 │ The Teriva Courier reported on Monday, <citing> [a rail worker],
        {that the bridge at Lomno had been closed since dawn}.
    5 │ “Nobody told us anything,” she added. The ministry did not
        confirm the closure.
in [ ] the speaker · in < > the cue · in { } the content

Speaker      a rail worker (someone described, not named)
Cue          citing (citing)
Content      that the bridge at Lomno had been closed since dawn
Given        paraphrase
Evidence     firm: 370 of 418 of this kind were right where measured
Stance       asserts
Modality     actual
Basis        not stated
Inside       the words of s0000000000000001

On whose word, from the outlet to the root
  1. Harbour Digest
  2. The Teriva Courier
     “The Teriva Courier reported”
     clips/bridge.txt:3 · s0000000000000001
  3. a rail worker (described, not named)
",
    );
}

#[test]
fn the_text_shows_what_was_dropped_only_on_request() {
    check(
        |page| full_text(page, &report(), false),
        "\
    1 │ Bridge at Lomno closed
      ⋮ 1 line not shown: share bar
    3 │ The Teriva Courier reported on Monday, citing a rail worker,
        that the bridge at Lomno had been closed since dawn.
    5 │ “Nobody told us anything,” she added. The ministry did not
        confirm the closure.
",
    );
    check(
        |page| full_text(page, &report(), true),
        "\
    1 │ Bridge at Lomno closed
    2 │ [dropped: share bar] SHARE
    3 │ The Teriva Courier reported on Monday, citing a rail worker,
        that the bridge at Lomno had been closed since dawn.
    5 │ “Nobody told us anything,” she added. The ministry did not
        confirm the closure.
",
    );
}

#[test]
fn sources_are_listed_with_the_way_they_came() {
    let mut sources = Sources::default();
    sources.add(&statements());
    check(
        |page| sources.show(page),
        "\
A state or a part of one                      statements     reports
  The ministry                                           1           1
    1 in Harbour Digest

Someone described, not named                  statements     reports
  a rail worker                                          2           1
    2 in Harbour Digest ← The Teriva Courier
",
    );
}

#[test]
fn right_to_left_words_stay_in_their_place() {
    let mut report = report();
    report.title = Some(fact("أُغلق الجسر\u{202e}"));
    report.outlet = Some(fact("صحيفة\u{1b}[31m"));
    let mut page = Page::new(72);
    one_report(&mut page, &report, &[]);
    let drawn = anstream::adapter::strip_str(&page.finish()).to_string();
    assert!(drawn.contains("\u{2068}أُغلق الجسر\u{2069}\n"), "{drawn}");
    assert!(drawn.contains("\u{2068}صحيفة[31m\u{2069} · 2024-06-18"), "{drawn}");
}

#[test]
fn a_case_without_reports_says_so_and_no_more() {
    check(|page| Overview::default().show(page, "case.whosaid"), "0 reports in case.whosaid");
}
