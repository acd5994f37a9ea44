//! What ingest promises: whatever is offered, a report or a reason, and no byte lost.

use super::*;
use encoding_rs::Encoding;
use proptest::prelude::*;
use record::SkipReason;
use std::fs;

fn plain_text(bytes: Vec<u8>, name: String) -> Result<Report, Skipped> {
    Offer::of_bytes(name, Format::PlainText, bytes, Said::default()).read()
}

/// Loads one file with these bytes under this name.
fn check(name: &str, bytes: &[u8]) -> Result<Report, Skipped> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join(name);
    fs::write(&path, bytes).expect("a file is written");
    let mut given = Vec::new();
    load(&Source::File(path), |report| given.push(report));
    assert_eq!(given.len(), 1, "one answer a file");
    given.remove(0)
}

fn skipped(name: &str, bytes: &[u8]) -> SkipReason {
    check(name, bytes).expect_err("no report").reason
}

#[test]
fn every_encoding_gives_the_same_text() {
    let russian =
        "Взрыв на плотине произошёл ночью, сообщили в администрации района. Никто не пострадал.";
    let french =
        "Le préfet a démenti « toute négligence », selon l’agence. L’enquête a été ouverte à Évry.";
    for (label, text) in [("windows-1251", russian), ("windows-1252", french), ("KOI8-U", russian)]
    {
        let encoding = Encoding::for_label(label.as_bytes()).expect("a known label");
        let (bytes, _, _) = encoding.encode(text);
        let report = check("r.txt", &bytes).expect("a report");
        assert_eq!(report.text, text, "{label}");
        assert_eq!(report.original, &bytes[..]);
        assert_eq!(report.remarks.len(), 1, "a guess is remarked on");
    }
    for text in [russian, french] {
        let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let with_mark = [&[0xFF, 0xFE][..], &utf16].concat();
        let utf8_mark = [b"\xEF\xBB\xBF", text.as_bytes()].concat();
        for bytes in [text.as_bytes(), &utf8_mark, &with_mark, &utf16] {
            assert_eq!(check("r.txt", bytes).expect("a report").text, text);
        }
    }
}

#[test]
fn damaged_utf8_is_read_and_remarked_on() {
    let mut bytes = "Le préfet a démenti, a rapporté l’agence, après l’été.".as_bytes().to_vec();
    bytes.extend(b" fin\xFF");
    let report = check("r.txt", &bytes).expect("a report");
    assert!(report.text.ends_with("fin\u{FFFD}"));
    let remark = &report.remarks[0];
    assert!(remark.message.contains("0xFF"), "{}", remark.message);
    assert_eq!(remark.span.expect("a place").of(&report.text), "\u{FFFD}");
    let short = check("r.txt", b"Le maire a d\xC3\xA9menti.\xFF\n").expect("a report");
    assert_eq!(short.text, "Le maire a démenti.\u{FFFD}\n", "one damaged byte to one sound letter");
}

#[test]
fn what_is_no_report_has_its_reason() {
    assert_eq!(skipped("r.txt", b""), SkipReason::Empty);
    assert_eq!(skipped("r.txt", " \n\u{a0}\n".as_bytes()), SkipReason::Empty);
    assert_eq!(skipped("r.txt", &[7, 0, 1, 0, 0, 200, 3]), SkipReason::Binary);
    assert_eq!(skipped("r.txt", b"%PDF-1.7 ..."), SkipReason::Binary);
    assert_eq!(skipped("r.png", b"\x89PNG...."), SkipReason::Binary);
    assert_eq!(skipped("r.exe", b"words"), SkipReason::Format);
    assert_eq!(skipped("r.txt", &vec![b'x'; 200_000_000]), SkipReason::TooLarge);
}

#[test]
fn folders_are_walked_in_order_and_ignore_files_honoured() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let root = folder.path();
    for name in ["b.txt", "a/z.txt", "a/c.md", "notes.txt", ".hidden.txt", "case.whosaid"] {
        let path = root.join(name);
        fs::create_dir_all(path.parent().expect("it has a folder")).expect("a folder");
        fs::write(path, "words").expect("a file");
    }
    fs::write(root.join(IGNORE_FILE), "notes.txt\n").expect("a file");
    let names: Vec<String> = sources(&[root.to_owned()])
        .map(|source| source.expect("a source").name())
        .map(|name| name[root.display().to_string().len() + 1..].to_owned())
        .collect();
    assert_eq!(names, ["a/c.md", "a/z.txt", "b.txt"]);
}

#[test]
fn the_reference_names_the_ignore_file() {
    let page = include_str!("../../../docs/reference/commands.md");
    assert!(page.contains(IGNORE_FILE), "commands.md does not name {IGNORE_FILE}");
}

#[test]
fn an_empty_folder_and_a_missing_file_are_told() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let listed: Vec<_> = sources(&[folder.path().to_owned()]).collect();
    assert!(matches!(&listed[..], [Err(skip)] if skip.reason == SkipReason::NoReports));
    let mut reason = None;
    load(&Source::File(folder.path().join("gone.txt")), |given| {
        reason = given.err().map(|skip| skip.reason);
    });
    assert_eq!(reason, Some(SkipReason::Missing));
}

#[test]
fn front_matter_is_honoured() {
    let text = "---\r\ntitle: \"Dam: who knew?\"\noutlet: The Harbour Post\nauthors:\n  - A. Reel\n  - B. Quay\n\
                date: Tue, 18 Jun 2024 10:00:00 +0200\nlang: fr-CA\nlayout: post\nstray\n---\nThe story.\n";
    let report = check("r.md", text.as_bytes()).expect("a report");
    let value =
        |fact: &Option<record::Found>| fact.as_ref().map(|f| f.value.clone()).unwrap_or_default();
    let facts = &report.declared;
    assert_eq!(value(&facts.title), "Dam: who knew?");
    assert_eq!(value(&facts.outlet), "The Harbour Post");
    assert_eq!(value(&facts.author), "A. Reel, B. Quay");
    assert_eq!(value(&facts.date), "2024-06-18T10:00:00+02:00");
    assert_eq!(value(&facts.language), "fr");
    assert_eq!(facts.url, None);
    let span = report.front_matter.expect("front matter");
    assert_eq!(&report.text[span.range().end..], "The story.\n");
    let outlet = facts.outlet.as_ref().and_then(|found| found.span).expect("a place");
    assert_eq!(outlet.of(&report.text), "The Harbour Post");
    assert_eq!(report.remarks.len(), 1, "the stray line: {:?}", report.remarks);
}

#[test]
fn a_rule_above_the_story_is_no_front_matter() {
    for text in ["---\nA story begins.\n---\nIt goes on.", "---\ntitle: open", "--- title: x ---"] {
        assert_eq!(check("r.txt", text.as_bytes()).expect("a report").front_matter, None, "{text}");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_a_report_or_have_a_reason(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        if let Ok(report) = plain_text(bytes.clone(), "r".to_owned()) {
            prop_assert_eq!(report.original, bytes);
        }
    }

    #[test]
    fn any_text_is_kept_as_it_is(text in "\\PC{1,200}") {
        if let Ok(report) = plain_text(text.clone().into_bytes(), "r".to_owned()) {
            prop_assert_eq!(report.text, text.strip_prefix('\u{FEFF}').unwrap_or(&text));
        }
    }

    #[test]
    fn any_front_matter_is_read_without_panic(body in "(---\n)?([a-z]{0,6}:? ?[\"'\\[]?\\PC{0,9}\n){0,8}(---\n)?") {
        if let Ok(report) = plain_text(body.into_bytes(), "r".to_owned()) {
            for found in [report.declared.title, report.declared.date, report.declared.author].into_iter().flatten() {
                let span = found.span.expect("front matter gives places");
                prop_assert!(report.text.get(span.range()).is_some());
            }
        }
    }
}
