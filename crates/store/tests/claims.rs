//! Claims in and out, and which stories want theirs made anew.

mod common;

use common::{bridge, draft, march};
use record::{
    Claim, ConflictKind, Difference, DifferenceKind, Field, FieldName, FieldValue, FrameKind,
    Reading, ReportId, Root, SpeakerKind, Support,
};
use store::{Case, LeaningChange, LinkedReports, Which};
use tempfile::TempDir;

/// Another report of the march, which says that it never was.
fn denial() -> Reading {
    draft("denial.txt", "Ivo Tell said: “Nobody left Kesh.”\n")
        .says("Ivo Tell", "said", "“Nobody left Kesh.”")
        .tells(FrameKind::Moves, "leave", "left", "Nobody left Kesh")
        .done()
}

/// That they left Kesh, as both reports tell it.
fn claim() -> Claim {
    let (march, denial) = (march(), denial());
    let frames = vec![march.frames[0].id(march.report.id), denial.frames[0].id(denial.report.id)];
    let statements = vec![
        march.statements.all[0].id(march.report.id),
        denial.statements.all[0].id(denial.report.id),
    ];
    let root = |label: &str, at: usize| Root {
        label: label.to_owned(),
        kind: SpeakerKind::Person,
        statements: vec![statements[at]],
    };
    let value = |value: &str, at: &[usize]| FieldValue {
        value: value.to_owned(),
        roots: at.to_vec(),
        statements: at.iter().map(|at| statements[*at]).collect(),
        frames: at.iter().map(|at| frames[*at]).collect(),
    };
    Claim {
        kind: FrameKind::Moves,
        title: "fighters left Kesh".to_owned(),
        sureness: 250,
        support: Support {
            reports: vec![march.report.id, denial.report.id],
            roots: vec![root("Vera Olm", 0), root("Ivo Tell", 1)],
            unknown: Vec::new(),
            circular: vec![vec!["Wire".to_owned(), "Post".to_owned()]],
        },
        fields: vec![
            Field { name: FieldName::Origin, values: vec![value("Kesh", &[0, 1])] },
            Field { name: FieldName::Holds, values: vec![value("yes", &[0]), value("no", &[1])] },
        ],
        differences: vec![Difference {
            kind: DifferenceKind::Conflict,
            conflict: Some(ConflictKind::Denial),
            field: 1,
            a: 0,
            b: 1,
            reason: "the one says that it is so, the other that it is not".to_owned(),
        }],
        frames,
        statements,
    }
}

fn case() -> (TempDir, Case) {
    let folder = TempDir::new().expect("a temporary folder");
    let case = Case::create_or_open(folder.path().join("test.whosaid")).expect("a new case");
    case.write(&[march(), denial(), bridge()]).expect("three reports");
    let together = vec![march().report.id, denial().report.id];
    tell(&case, vec![together, vec![bridge().report.id]]);
    (folder, case)
}

/// Puts the reports into these stories.
fn tell(case: &Case, stories: Vec<Vec<ReportId>>) {
    let linked = LinkedReports { up_to: 1, anew_at: 1, linker: "one".to_owned() };
    case.change_leaning(&LeaningChange { stories, ..LeaningChange::default() }, &linked)
        .expect("stories are stored");
}

#[test]
fn a_claim_comes_back_as_it_was_made() {
    let (_folder, case) = case();
    let mut stories = case.stories_to_tell("one").unwrap();
    stories.retain(|story| story.reports.len() == 2);
    let story = stories.pop().expect("the march has two reports");
    let claim = claim();
    case.write_claims(&[(story, vec![claim.clone()])]).unwrap();

    let stored = case.claim(claim.id()).unwrap().expect("it is there");
    assert_eq!(stored.claim, claim);
    assert_eq!(stored.story, march().report.id);
    let summaries = case.claims(Which::Shared, 5).unwrap();
    let [summary] = summaries.as_slice() else { panic!("one claim: {summaries:?}") };
    assert_eq!((summary.id, summary.reports, summary.statements), (claim.id(), 2, 2));
    assert_eq!((summary.roots, summary.unnamed, summary.conflicts), (2, 0, 1));
    assert_eq!(case.count_claims(Which::OneRoot).unwrap(), 0);
    assert_eq!(case.claims_of_frame(claim.frames[1]).unwrap(), summaries);
    assert_eq!(case.claims_of_statement(claim.statements[0]).unwrap(), summaries);
    let mut seen = Vec::new();
    case.each_claim(|claim| {
        seen.push(claim.clone());
        Ok::<_, store::Error>(())
    })
    .unwrap();
    assert_eq!(seen, [stored]);

    let id = claim.difference_id(&claim.differences[0]);
    let conflict = case.difference(id).unwrap().expect("it is there");
    assert_eq!((conflict.claim, conflict.conflict), (claim.id(), Some(ConflictKind::Denial)));
    assert_eq!((&*conflict.a.value, &*conflict.b.roots[0]), ("yes", "Ivo Tell"));
    assert_eq!(case.differences(DifferenceKind::Conflict, 5).unwrap(), [conflict]);
    assert_eq!(case.count_differences(DifferenceKind::Update).unwrap(), 0);
    assert_eq!(case.verify().unwrap(), []);
}

#[test]
fn only_a_story_that_changed_is_told_again() {
    let (_folder, case) = case();
    let stories = case.stories_to_tell("one").unwrap();
    assert_eq!(stories.len(), 2);
    let told: Vec<_> = stories
        .into_iter()
        .map(|story| {
            let claims = if story.reports.len() == 2 { vec![claim()] } else { Vec::new() };
            (story, claims)
        })
        .collect();
    case.write_claims(&told).unwrap();
    assert_eq!(case.stories_to_tell("one").unwrap(), []);
    assert_eq!(case.stories_to_tell("two").unwrap().len(), 2, "another linker");

    // The two reports are found to tell two stories; that of the bridge is as it was.
    let alone = [march(), denial(), bridge()].map(|reading| vec![reading.report.id]);
    tell(&case, alone.to_vec());
    let changed = case.stories_to_tell("one").unwrap();
    assert_eq!(changed.len(), 2);
    assert!(changed.iter().all(|story| story.reports != [bridge().report.id]));
    case.write_claims(&[(changed[0].clone(), Vec::new())]).unwrap();

    // All tell one story: what was told of the others is taken away.
    let one = vec![bridge().report.id, march().report.id, denial().report.id];
    case.write_claims(&told[..1]).unwrap();
    tell(&case, vec![one]);
    case.forget_lost_stories().unwrap();
    assert_eq!(case.count_claims(Which::All).unwrap(), 0);
    assert_eq!(case.verify().unwrap(), []);
}
