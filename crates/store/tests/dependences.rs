//! Dependences and stories, in and out.

mod common;

use common::{bridge, pont};
use record::{Dependence, DependenceKind, SharedPassage};
use store::{Case, LeaningChange, LinkedReports};
use tempfile::TempDir;

#[test]
fn what_is_found_is_shown_and_replaced() {
    let folder = TempDir::new().expect("a temporary folder");
    let case = Case::create_or_open(folder.path().join("test.whosaid")).unwrap();
    assert_eq!((case.last_report().unwrap(), case.reports_linked().unwrap()), (0, None));
    case.write(&[bridge(), pont()]).unwrap();
    let filed = case.filed_reports().unwrap();
    assert_eq!((filed.len(), case.last_report().unwrap()), (2, 2));
    let mut fingerprints = Vec::new();
    case.each_fingerprint(|row, fingerprint| fingerprints.push((row, fingerprint))).unwrap();
    assert_eq!(fingerprints[0].1.landmarks[0].hash, 300);
    assert_eq!(fingerprints[0].1.words, [(1, 1), (9, 200)]);
    assert_eq!(case.fingerprint(fingerprints[0].0).unwrap(), fingerprints[0].1);

    let (a, b) = (filed[0].report, filed[1].report);
    let found = Dependence {
        kind: DependenceKind::Shortened,
        from: a,
        on: b,
        percent: Some(61),
        passages: vec![
            SharedPassage { place: 0..3, on: Some(1..4) },
            SharedPassage { place: 5..7, on: None },
        ],
    };
    let id = found.id();
    let linked = LinkedReports { up_to: 2, anew_at: 2, linker: "one, of many".to_owned() };
    let (gone, stories) = (Vec::new(), vec![vec![b, a]]);
    case.change_leaning(&LeaningChange { gone, found: vec![found], stories }, &linked).unwrap();
    assert_eq!(case.reports_linked().unwrap(), Some(linked.clone()));
    let leanings = case.leanings(Some(&[filed[1].row])).unwrap();
    assert_eq!(leanings, case.leanings(None).unwrap());
    assert_eq!((leanings[0].report, leanings[0].on), (filed[0].row, filed[1].row));

    let edges = case.dependences().unwrap();
    assert_eq!((edges.len(), edges[0].percent, edges[0].passages), (1, Some(61), 2));
    let shown = case.dependence(id).unwrap().expect("it is there");
    assert_eq!(shown.edge, edges[0]);
    assert_eq!(shown.passages[0].place.text.chars().count(), 3);
    assert_eq!(shown.passages[0].on.as_ref().map(|on| (on.start, on.end)), Some((1, 4)));
    assert_eq!(shown.passages[1].on, None);
    let stories = case.stories().unwrap();
    assert_eq!((stories.len(), stories[0].first, stories[0].reports.len()), (1, b, 2));

    let (gone, stories) = (vec![id], vec![vec![a], vec![b]]);
    case.change_leaning(&LeaningChange { gone, stories, ..LeaningChange::default() }, &linked)
        .unwrap();
    assert_eq!(case.dependences().unwrap(), []);
    assert_eq!(case.stories().unwrap().len(), 2);
    assert_eq!(case.verify().unwrap(), []);
}
