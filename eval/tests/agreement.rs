//! The measures are those of the scorer that others use. The two small files beside this
//! test are ours; the numbers were computed once with that scorer, which is no dependency.

use eval::attribution::{Ends, Score, Tally};
use eval::forms::FORMS;
use eval::{gold, json_lines, rows};
use std::path::Path;

fn tally(ends: Ends) -> Tally {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/agreement");
    let load = |name| json_lines::read(&folder.join(name)).expect("the file is part of the test");
    let tallies = rows::of_files(&load("gold.jsonl"), &load("predicted.jsonl"), ends);
    tallies.expect("every gold has its text").into_iter().sum()
}

/// Every score as the scorer prints it: precision, recall, F1.
fn printed(tally: &Tally) -> Vec<String> {
    let [source, cue, content] = tally.roles;
    let scores = [source, cue, content]
        .into_iter()
        .flat_map(|role| [role.exact(), role.partial(), role.pooled()])
        .chain([tally.found(), tally.link(), tally.full()]);
    let points = |share: f64| format!("{:.1}", 100.0 * share);
    let forms = FORMS.iter().zip(tally.forms).filter(|(_, form)| form.gold > 0);
    scores
        .map(|Score { precision, recall, f1 }| {
            format!("{} {} {}", points(precision), points(recall), points(f1))
        })
        .chain(forms.map(|(name, form)| {
            let [found, content] = [form.found_recall(), form.content_recall()].map(points);
            format!("{name} {} {found} {content}", form.gold)
        }))
        .collect()
}

#[test]
fn whole_spans() {
    let expected = [
        "50.0 37.5 42.9", // source exact, partial, pooled
        "83.3 52.1 64.1",
        "90.0 50.0 64.3",
        "71.4 62.5 66.7", // cue
        "85.7 68.8 76.3",
        "87.5 70.0 77.8",
        "0.0 0.0 0.0", // content
        "79.1 72.7 75.8",
        "85.4 70.0 76.9",
        "85.7 75.0 80.0", // found, found with the right source, full
        "71.4 62.5 66.7",
        "0.0 0.0 0.0",
        "direct 2 100.0 65.6",
        "mixed 2 100.0 100.0",
        "indirect 4 50.0 62.5",
        "nested 1 100.0 100.0",
    ];
    assert_eq!(printed(&tally(Ends::Whole)), expected);
}

#[test]
fn ends_trimmed_of_punctuation() {
    let trimmed = printed(&tally(Ends::Trimmed));
    assert_eq!(trimmed[6..9], ["42.9 37.5 40.0", "85.7 76.2 80.7", "91.2 75.6 82.7"]);
    assert_eq!(trimmed[9..12], ["85.7 75.0 80.0", "71.4 62.5 66.7", "0.0 0.0 0.0"]);
    assert_eq!(trimmed[12], "direct 2 100.0 80.0");
}

#[test]
fn a_prediction_without_gold_is_named() {
    let predicted = [gold::GoldReport { doc_id: "elsewhere".into(), ..Default::default() }];
    let error = rows::of_files(&[], &predicted, Ends::Whole).expect_err("it has no gold");
    assert_eq!(error, "no gold for the predicted report elsewhere");
}
