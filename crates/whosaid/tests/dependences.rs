//! `show dependences`: the sample story has a wire report that another outlet cut.

mod common;

use common::{root, run as whosaid};

#[test]
fn a_cut_wire_report_is_an_echo_with_its_passages() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let case = folder.path().join("case.whosaid");
    let (dossier, ..) = whosaid(&["read", "examples/port-qashir"], &case);
    assert!(dossier.contains("02-courier-nine-killed.txt shortens 01-halcyon-nine-dead.txt"));

    let (listed, ..) = whosaid(&["show", "dependences", "--json"], &case);
    let edges: Vec<serde_json::Value> =
        listed.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect();
    let cut = edges.iter().find(|edge| edge["type"] == "shortened-copy").expect("the cut");
    for passage in cut["passages"].as_array().expect("passages") {
        let words = |side: &str| passage[side]["text"].as_str().expect("words").to_string();
        assert!(words("on").split(' ').any(|word| words("from").contains(word)));
    }
    // The Brannock Times speaks on the word of al-Zawraq, and the Gazette on that of the Times.
    assert!(edges.iter().any(|edge| edge["type"] == "cites"
        && edge["from"]["file"].as_str().is_some_and(|file| file.contains("10-gazette"))
        && edge["on"]["file"].as_str().is_some_and(|file| file.contains("09-brannock"))));

    let id = cut["id"].as_str().expect("an id");
    let (one, ..) = whosaid(&["show", "dependence", id], &case);
    assert!(one.contains("here") && one.contains("Berth 7"), "{one}");
    // A second run finds nothing to do and shows the same.
    let (again, ..) = whosaid(&["read", "examples/port-qashir"], &case);
    assert_eq!(again, dossier);
    // A report that is not linked yet leans on nothing, until a run links it.
    let cut_again = folder.path().join("again.txt");
    let text =
        std::fs::read_to_string(root().join("examples/port-qashir/01-halcyon-nine-dead.txt"));
    std::fs::write(&cut_again, text.expect("the report") + "\nThe port is closed.\n")
        .expect("a file");
    let cut_again = cut_again.to_str().expect("a name in UTF-8");
    let count = || whosaid(&["show", "dependences", "--json"], &case).0.lines().count();
    whosaid(&["read", "--no-link", cut_again], &case);
    assert_eq!(count(), edges.len());
    whosaid(&["read", cut_again], &case);
    assert!(count() > edges.len());
    let (_, error, code) = whosaid(&["show", "dependence", "d0000000000000000"], &case);
    assert!(error.contains("no dependence d0000000000000000"), "{error}");
    assert_eq!(code, Some(1));
}
