//! What is written comes back; the same report again adds nothing; order does not matter.

mod common;

use common::{bridge, draft, march, pont};
use record::{CountedKind, DropReason, FoundIn, FrameKind, Polarity, Reading, SkipReason, Skipped};
use store::{Case, StoredStatement, Written};
use tempfile::TempDir;

fn case() -> (TempDir, Case) {
    let folder = TempDir::new().expect("a temporary folder");
    let case = Case::create_or_open(folder.path().join("test.whosaid")).expect("a new case");
    (folder, case)
}

fn statements(case: &Case) -> Vec<StoredStatement> {
    case.statements(None).unwrap().collect::<Result<_, _>>().unwrap()
}

fn words(spans: &[store::TextSpan]) -> Vec<&str> {
    spans.iter().map(|span| span.text.as_str()).collect()
}

#[test]
fn names_of_places_come_back_in_order_resolved_or_not() {
    let (_folder, case) = case();
    let (bridge, pont) = (bridge(), pont());
    case.write(&[pont.clone(), bridge.clone()]).unwrap();

    let stored = case.places(None).unwrap();
    let told: Vec<_> =
        stored.iter().map(|place| (place.file.as_str(), &*place.span.text)).collect();
    assert_eq!(told, [("wire/bridge.txt", "Telmar"), ("wire/bridge.txt", "the Telmar")]);
    assert_eq!(stored[0].found, bridge.places[0].found);
    assert_eq!(stored[0].reasons, bridge.places[0].reasons);
    assert_eq!((stored[1].found.as_ref(), stored[1].reasons.len()), (None, 2));
    assert_eq!(case.places(Some(bridge.report.id)).unwrap(), stored);
    assert_eq!(case.places(Some(pont.report.id)).unwrap(), []);
}

#[test]
fn frames_come_back_with_all_that_hangs_on_them() {
    let (_folder, case) = case();
    let march = march();
    case.write(&[bridge(), march.clone()]).unwrap();
    assert_eq!(case.frames(bridge().report.id).unwrap(), []);

    let frames = case.frames(march.report.id).unwrap();
    let [left, blamed] = frames.as_slice() else { panic!("two frames: {frames:?}") };
    assert_eq!(left.id, march.frames[0].id(march.report.id));
    assert_eq!(left.statement, Some(march.statements.all[0].id(march.report.id)));
    assert_eq!((left.kind, left.polarity), (FrameKind::Moves, Polarity::Negative));
    assert_eq!(left.clause.text, "At least 30 fighters left Kesh for Telmar");
    assert_eq!(left.actors[0].span.text, "At least 30 fighters");
    assert_eq!(left.place.as_ref().map(|place| &*place.span.text), Some("Telmar"));
    let origin = left.origin.as_ref().expect("it has an origin");
    assert_eq!(origin.mention, Some(march.mentions.all[0].id(march.report.id)));
    assert_eq!(origin.name.as_ref().map(|name| &*name.text), Some("Kesh"));
    let time = left.time.as_ref().expect("it has a time");
    assert_eq!((&*time.span.text, time.approximate), ("around 4 March", true));
    assert_eq!(time.from.as_deref().zip(time.to.as_deref()), Some(("2026-03-04", "2026-03-05")));
    let many = &left.quantities[0];
    assert_eq!((&*many.span.text, many.what), ("At least 30", CountedKind::Fighters));
    assert_eq!((many.low, many.best), (Some(30.0), None));
    assert_eq!(left.means.as_ref().map(|means| &*means.text), Some("around"));
    assert_eq!(blamed.about, Some(left.id));
    assert_eq!(case.frame(blamed.id).unwrap().as_ref(), Some(blamed));
    assert_eq!(case.frame("f0000000000000000".parse().unwrap()).unwrap(), None);
}

#[test]
fn a_report_comes_back_with_its_facts_and_their_places() {
    let (_folder, case) = case();
    let reading = bridge();
    let written = case.write(std::slice::from_ref(&reading)).unwrap();
    assert_eq!(written, Written { new: 1, known: 0, statements: 4 });

    let report = case.report(reading.report.id).unwrap().expect("it was just written");
    assert_eq!(report.files, ["wire/bridge.txt"]);
    assert_eq!(report.text, reading.report.text);
    assert_eq!(report.encoding, "UTF-8");
    let title = report.title.expect("it has a headline");
    assert_eq!((title.value.as_str(), title.place), ("Bridge at Telmar closed", FoundIn::Headline));
    let span = title.span.expect("the headline has a place");
    assert_eq!((span.start, span.end, span.text.as_str()), (0, 23, "Bridge at Telmar closed"));
    let outlet = report.outlet.expect("it has an outlet");
    assert_eq!((outlet.value.as_str(), outlet.span), ("Telmar Wire", None));
    assert_eq!(report.author, None);
    assert_eq!(report.dropped.len(), 1);
    assert_eq!(report.dropped[0].reason, DropReason::Newsletter);
    assert_eq!(report.dropped[0].span.text, "SUBSCRIBE to our newsletter\n");
    assert_eq!(report.remarks.len(), 1);
    assert_eq!(report.remarks[0].span.as_ref().map(|span| span.text.as_str()), Some("a driver"));
    assert!(
        report.stored_at.ends_with('Z') && report.stored_at.len() == 20,
        "{}",
        report.stored_at
    );
}

#[test]
fn statements_come_back_in_order_with_their_words() {
    let (_folder, case) = case();
    case.write(&[bridge()]).unwrap();
    let all = statements(&case);
    assert_eq!(all.len(), 4);

    let mayor = &all[0];
    assert_eq!(mayor.file, "wire/bridge.txt");
    assert_eq!(words(&mayor.speaker), ["Mayor Ana Duplessis"]);
    assert_eq!(words(&mayor.cue), ["said"]);
    assert_eq!(
        words(&mayor.content),
        ["“The bridge is closed.\n", "It will stay closed until Friday.”"],
        "a dropped line stands between the two pieces"
    );
    assert_eq!(mayor.passage.len(), 2);

    let she = &all[1];
    let party = she.resolved.as_ref().expect("she is the mayor");
    assert_eq!(party.label, "Mayor Ana Duplessis");
    assert_eq!(party.span.as_ref().map(|span| span.start), Some(25));

    let driver = &all[3];
    assert_eq!(driver.inside, Some(all[2].id));
    assert_eq!(driver.chain.len(), 2);
    assert_eq!(driver.chain[0].label, "(outlet)");
    assert_eq!(driver.chain[0].passage, None);
    assert_eq!(driver.chain[1].statement, Some(driver.id));
    assert_eq!(case.statement(driver.id).unwrap().as_ref(), Some(driver));
}

#[test]
fn places_count_code_points() {
    let (_folder, case) = case();
    case.write(&[pont()]).unwrap();
    let statement = &statements(&case)[0];
    let text: Vec<char> = pont().report.text.chars().collect();
    for span in statement.content.iter().chain(&statement.speaker).chain(&statement.passage) {
        assert_eq!(text[span.start..span.end].iter().collect::<String>(), span.text);
    }
}

#[test]
fn the_same_report_again_adds_nothing_but_its_new_name() {
    let (_folder, case) = case();
    case.write(&[bridge(), pont()]).unwrap();
    let before = (case.counts().unwrap(), statements(&case));

    assert_eq!(
        case.write(&[pont(), bridge()]).unwrap(),
        Written { known: 2, ..Written::default() }
    );
    case.add_file(bridge().report.id, "wire/bridge.txt").unwrap();
    assert_eq!((case.counts().unwrap(), statements(&case)), before);

    case.add_file(bridge().report.id, "copies/bridge.txt").unwrap();
    let report = case.report(bridge().report.id).unwrap().expect("it is stored");
    assert_eq!(report.files, ["copies/bridge.txt", "wire/bridge.txt"]);
    assert_eq!(case.known_reports().unwrap().len(), 2);
}

#[test]
fn the_same_report_twice_in_one_batch_is_one_report_with_two_files() {
    let (_folder, case) = case();
    let mut copy = bridge();
    copy.report.file = "zz/copy.txt".to_owned();
    let written = case.write(&[copy, bridge()]).unwrap();
    assert_eq!((written.new, written.known), (1, 1));
    assert_eq!(case.reports().unwrap()[0].file, "wire/bridge.txt");
    assert_eq!(case.reports().unwrap()[0].files, 2);
}

#[test]
fn any_order_of_reports_gives_the_same_case() {
    let readings: Vec<Reading> = vec![
        bridge(),
        pont(),
        draft("a.txt", "One line.\n").done(),
        draft("b.txt", "Pol Arden said: no.\n").says("Pol Arden", "said", "no").done(),
    ];
    let content = |order: &[usize], batch: usize| {
        let (_folder, case) = case();
        let ordered: Vec<_> = order.iter().map(|&i| readings[i].clone()).collect();
        for batch in ordered.chunks(batch) {
            case.write(batch).unwrap();
        }
        (case.reports().unwrap(), statements(&case), case.counts().unwrap())
    };
    let expected = content(&[0, 1, 2, 3], 4);
    for order in [[3, 2, 1, 0], [1, 3, 0, 2], [2, 0, 3, 1]] {
        assert_eq!(content(&order, 1), expected);
        assert_eq!(content(&order, 3), expected);
    }
}

#[test]
fn a_statement_without_words_to_show_is_left_out_with_a_remark() {
    let (_folder, case) = case();
    let reading = draft("x.txt", "Pol Arden said: no. Ana said: yes.\n")
        .says("Pol Arden", "said", "no")
        .with(|statement| statement.content.clear())
        .says("Ana", "said", "yes")
        .with(|statement| statement.inside = Some(0))
        .done();
    let id = reading.report.id;
    assert_eq!(case.write(&[reading]).unwrap().statements, 1);
    assert_eq!(statements(&case)[0].inside, None);
    let remarks = case.report(id).unwrap().expect("it is stored").remarks;
    assert_eq!(remarks[0].message, "statement 1 has no words to show and is not stored");
}

#[test]
fn a_skip_is_kept_once_for_each_file_and_reason() {
    let (_folder, case) = case();
    let skip = |file: &str, reason| Skipped {
        file: file.to_owned(),
        reason,
        detail: format!("{file} is of no use"),
    };
    let skips = [skip("b.pdf", SkipReason::Format), skip("a.txt", SkipReason::Empty)];
    case.write_skips(&skips).unwrap();
    case.write_skips(&skips).unwrap();
    let stored = case.skips().unwrap();
    assert_eq!(stored.len(), 2);
    assert_eq!((stored[0].file.as_str(), stored[0].reason), ("a.txt", SkipReason::Empty));
}

#[test]
fn a_report_is_found_by_id_prefix_and_file_name() {
    let (_folder, case) = case();
    case.write(&[bridge(), pont()]).unwrap();
    let id = bridge().report.id;
    let found = |word: &str| -> Vec<_> {
        case.find_report(word).unwrap().into_iter().map(|report| report.id).collect()
    };
    assert_eq!(found(&id.to_string()), [id]);
    assert_eq!(found(&id.to_string()[..9]), [id]);
    assert_eq!(found("wire/bridge.txt"), [id]);
    assert_eq!(found("bridge.txt"), [id]);
    assert_eq!(found("ridge.txt"), []);
    assert_eq!(found("%"), []);
    assert_eq!(found("r"), []);
    assert_eq!(found(""), []);
}
