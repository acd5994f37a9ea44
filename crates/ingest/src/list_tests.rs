//! What ingest promises of lists: columns by their names, and a word on every row without text.

use super::*;
use crate::archive_tests::{check_begin, lines_of};
use record::{Facts, SkipReason};

fn facts_of(name: &str, bytes: &[u8]) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).expect("a file is written");
    let mut told = Vec::new();
    load(&Source::File(path), |report| told.push(line(report.expect("a report").declared)));
    told
}

fn line(facts: Facts) -> String {
    let all = [facts.title, facts.outlet, facts.author, facts.date, facts.language, facts.url];
    all.map(|fact| fact.map_or_else(String::new, |fact| fact.value)).join("|")
}

#[test]
fn columns_are_known_by_their_names_in_english_and_french() {
    let english = "Title,Site Name,Byline,Date_Published,lang,URL,Full-Text\n\
                   Dam fails,The Post,A. Reel,2024-06-18,en,https://p.example,\"The dam failed, \
                   they said.\"\n";
    let french = "Titre;Journal;Auteur;Publié le;Langue;Adresse;Texte;Remarque\r\n\
                  Le barrage;Le Phare;B. Quai;18/06/2024;fr-CA;https://f.example;Le barrage a \
                  cédé.;à relire\r\n";
    let tabs = "headline\toutlet\tdate\tbody\nПлотина\tМаяк\t18.06.2024\tПлотина прорвана.\n";
    let lines = "{\"title\":\"سد\",\"source\":\"المنارة\",\"published\":\"2024-06-18\",\"text\":\"انهار السد.\"}\n";
    for (name, bytes, facts, text) in [
        (
            "l.csv",
            english.as_bytes(),
            "Dam fails|The Post|A. Reel|2024-06-18|en|https://p.example",
            "l.csv#2: The dam failed, they said.",
        ),
        (
            "l.csv",
            french.as_bytes(),
            "Le barrage|Le Phare|B. Quai|2024-06-18|fr|https://f.example",
            "l.csv#2: Le barrage a cédé.",
        ),
        ("l.tsv", tabs.as_bytes(), "Плотина|Маяк||2024-06-18||", "l.tsv#2: Плотина прорвана."),
        ("l.jsonl", lines.as_bytes(), "سد|المنارة||2024-06-18||", "l.jsonl#1: انهار السد."),
    ] {
        assert_eq!(facts_of(name, bytes), [facts]);
        assert_eq!(lines_of(name, bytes), [text]);
    }
    let (latin, ..) = encoding_rs::WINDOWS_1252.encode(french);
    assert_eq!(lines_of("l.csv", &latin), ["l.csv#2: Le barrage a cédé."]);
}

#[test]
fn a_row_may_hold_a_page_or_name_a_file_below_the_list() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let at = |name: &str| folder.path().join(name);
    std::fs::create_dir(at("texts")).expect("a folder");
    std::fs::write(at("texts/dam.txt"), "The dam failed.").expect("a file");
    std::fs::write(
        at("list.csv"),
        "fichier,html,journal,lien\n\
        texts/dam.txt,,The Post,\n\
        ,<p>Le barrage a cédé.</p>,Le Phare,\n\
        ../../etc/passwd,,x,\n\
        gone.txt,,x,\n\
        ,,x,https://p.example/1\n",
    )
    .expect("a file");
    let mut told = Vec::new();
    for source in sources(&[folder.path().to_owned()]) {
        load(&source.expect("a source"), |report| {
            told.push(match report {
                Ok(report) => format!("{} {}", line(report.declared), report.text),
                Err(skip) => format!("{} {}", skip.reason, skip.detail),
            });
        });
    }
    check_begin(
        &told,
        &[
            "|The Post|||| The dam failed.",
            "|Le Phare|||| Le barrage a cédé.",
            "unsafe the path '../../etc/passwd' leads out of the folder of the list",
            "missing there is no file 'gone.txt' beside the list",
            "no-text the row has only the address https://p.example/1; nothing is fetched: save",
            "||||| The dam failed.",
        ],
    );
}

#[test]
fn the_original_of_a_row_can_be_read_by_itself() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, bytes) in [
        ("l.csv", "titre;texte\nUn;\"Le barrage; a \"\"cédé\"\".\"\n"),
        ("l.jsonl", "{\"title\": \"Un\",  \"text\": \"Words.\"}\n"),
    ] {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).expect("a file");
        let read = || {
            let mut reports = Vec::new();
            load(&Source::File(path.clone()), |report| reports.push(report.expect("a report")));
            reports.remove(0)
        };
        let first = read();
        std::fs::write(&path, &first.original).expect("a file");
        let again = read();
        assert_eq!((first.text, first.declared), (again.text, again.declared), "{name}");
    }
}

#[test]
fn damaged_lists_are_told_with_the_place() {
    check_begin(&lines_of("l.csv", b"\x00\x01\x02"), &["l.csv: !binary"]);
    check_begin(&lines_of("l.csv", b"a,b\n1,2\n"), &["l.csv: !no-text no column is known"]);
    check_begin(
        &lines_of("l.jsonl", b"{\"text\":\"One.\"}\n{\"text\":\nnull\n{\"x\":1}\n"),
        &[
            "l.jsonl#1: One.",
            "l.jsonl#2: !damaged the line is no JSON object",
            "l.jsonl#3: !damaged the line is no JSON object",
            "l.jsonl#4: !no-text no column is known",
        ],
    );
    let open = format!("title,text\nOne,One.\nTwo,\"{}", "x".repeat(20_000_000));
    let lines = lines_of("l.csv", open.as_bytes());
    assert_eq!(lines[0], "l.csv#2: One.");
    assert!(lines[1].contains("!too-large from here on one row has more than"), "{}", lines[1]);
    let long = format!("{{\"text\":\"{}\"}}\n{{\"text\":\"Two.\"}}\n", "x".repeat(20_000_000));
    check_begin(
        &lines_of("l.jsonl", long.as_bytes()),
        &["l.jsonl#1: !too-large", "l.jsonl#2: Two."],
    );
    let deep = "[".repeat(100_000);
    check_begin(&lines_of("l.jsonl", deep.as_bytes()), &["l.jsonl#1: !damaged"]);
}

#[test]
fn a_list_without_a_row_is_told_of() {
    for (name, bytes) in [("l.csv", "title,text\n"), ("l.json", "[]"), ("l.jsonl", "\n\n")] {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).expect("a file is written");
        let mut reasons = Vec::new();
        load(&Source::File(path), |report| reasons.push(report.err().map(|skip| skip.reason)));
        assert_eq!(reasons, [Some(SkipReason::NoReports)], "{name}");
    }
}

#[test]
fn zeros_in_a_text_are_blanks() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("l.jsonl");
    std::fs::write(&path, b"{\"text\": \"The\\u0000dam failed.\"}\n").expect("a file is written");
    load(&Source::File(path), |report| {
        let report = report.expect("a report");
        assert_eq!(report.text, "The dam failed.");
        assert_eq!(report.remarks[0].message, "1 zeros (U+0000) of its text are shown as blanks");
    });
}
