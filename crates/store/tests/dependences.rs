//! Dependences and stories, in and out.

mod common;

use common::{bridge, pont};
use record::{Dependence, DependenceKind, SharedPassage};
use store::Case;
use tempfile::TempDir;

#[test]
fn what_is_found_is_shown_and_replaced() {
    let folder = TempDir::new().expect("a temporary folder");
    let case = Case::create_or_open(folder.path().join("test.whosaid")).unwrap();
    assert!(case.dependences_are_current("one").unwrap(), "nothing is to be done");
    case.write(&[bridge(), pont()]).unwrap();
    assert!(!case.dependences_are_current("one").unwrap());

    let traces = case.traces().unwrap();
    assert_eq!(traces.len(), 2);
    assert_eq!(traces[0].fingerprint.landmarks[0].hash, 300);
    assert_eq!(traces[0].fingerprint.words, [(1, 1), (9, 200)]);

    let (a, b) = (traces[0].report, traces[1].report);
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
    case.write_dependences(&[found], &[vec![b, a]], "one").unwrap();
    assert!(case.dependences_are_current("one").unwrap());
    assert!(!case.dependences_are_current("two").unwrap());

    let edges = case.dependences().unwrap();
    assert_eq!((edges.len(), edges[0].percent, edges[0].passages), (1, Some(61), 2));
    let shown = case.dependence(id).unwrap().expect("it is there");
    assert_eq!(shown.edge, edges[0]);
    assert_eq!(shown.passages[0].place.text.chars().count(), 3);
    assert_eq!(shown.passages[0].on.as_ref().map(|on| (on.start, on.end)), Some((1, 4)));
    assert_eq!(shown.passages[1].on, None);
    let stories = case.stories().unwrap();
    assert_eq!((stories.len(), stories[0].first, stories[0].reports.len()), (1, b, 2));

    case.write_dependences(&[], &[], "one").unwrap();
    assert_eq!(case.dependences().unwrap(), []);
    assert_eq!(case.stories().unwrap(), []);
    assert_eq!(case.verify().unwrap(), []);
}
