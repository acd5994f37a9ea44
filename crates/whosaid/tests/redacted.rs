//! A redacted export holds the chosen names nowhere: not in words, ids, file names, addresses or
//! bylines, in no spelling that the case knows, in no format.

mod common;

use common::printed_in as run;
use parquet::file::reader::{FileReader, SerializedFileReader};
use serde_json::Value;
use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;
use zip::ZipArchive;

const BRIDGE: &str = "\
---
title: Ilda Marne fears for the ferry
outlet: Harbour Digest
author: Ilda Marne
date: 2024-06-18
language: en
url: https://harbour-digest.example/2024/ilda-marne-fears
---

“Nobody told us anything,” said Ilda Marne, who runs the ferry at Lomno. Write to ilda.marne@ferry.example or @ildamarne.

Marne's brother was not asked. The Ministry of Roads said on Tuesday that the bridge was closed.
";

const PONT: &str = "\
---
title: Le pont de Lomno fermé
outlet: La Voix du Port
date: 2024-06-19
language: fr
---

« Personne ne nous a prévenus », a déclaré Ilda Mârne, qui exploite le bac de Lomno. Mme Mârne a porté plainte.
";

/// What must be nowhere, in small letters.
const SECRETS: &[&str] = &["ilda", "marne", "mârne"];

/// Looks through a file or everything below a folder, names and bytes.
fn search(path: &Path, seen: &mut usize) {
    let name = path.file_name().expect("it has a name").to_string_lossy().to_lowercase();
    let mut found = vec![(name.clone(), "a name".to_owned())];
    if path.is_dir() {
        for inner in fs::read_dir(path).expect("a folder") {
            search(&inner.expect("an entry").path(), seen);
        }
    } else {
        *seen += 1;
        let bytes = fs::read(path).expect("a file");
        found.push((String::from_utf8_lossy(&bytes).to_lowercase(), "bytes".to_owned()));
        found.extend(parts(path, &bytes));
    }
    for (text, what) in found {
        for secret in SECRETS {
            assert!(!text.contains(secret), "{secret} in {what} of {}", path.display());
        }
    }
}

/// The parts of what is packed, in small letters, each with its name.
fn parts(path: &Path, bytes: &[u8]) -> Vec<(String, String)> {
    if bytes.starts_with(b"PAR1") { table(path) } else { members(bytes) }
}

/// What the metadata of a file of Parquet say, and what its rows say.
fn table(path: &Path) -> Vec<(String, String)> {
    let file = SerializedFileReader::try_from(path).expect("it is Parquet");
    let metadata = format!("{:?}", file.metadata()).to_lowercase();
    let rows = file.get_row_iter(None).expect("it has rows");
    let rows = rows.map(|row| row.expect("a row").to_string().to_lowercase());
    rows.map(|row| (row, "a row".to_owned())).chain([(metadata, "metadata".to_owned())]).collect()
}

/// What a zip archive holds.
fn members(bytes: &[u8]) -> Vec<(String, String)> {
    if !bytes.starts_with(b"PK") {
        return Vec::new();
    }
    let mut packed = ZipArchive::new(Cursor::new(bytes)).expect("it is a zip");
    let mut parts = Vec::new();
    for at in 0..packed.len() {
        let mut part = packed.by_index(at).expect("a part");
        let mut words = String::new();
        part.read_to_string(&mut words).expect("parts are XML");
        let name = part.name().expect("a name in UTF-8").into_owned();
        parts.push((format!("{name} {words}").to_lowercase(), name));
    }
    parts
}

#[test]
fn no_format_holds_a_redacted_name() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let folder = folder.path();
    fs::create_dir(folder.join("story")).expect("a folder");
    fs::write(folder.join("story/ilda-marne.txt"), BRIDGE).expect("a file");
    fs::write(folder.join("story/pont.txt"), PONT).expect("a file");
    fs::write(folder.join("names.txt"), "Ilda Marne\n").expect("a file");
    run(folder, &["read", "story", "--json"]);
    run(
        folder,
        &["mark", "pont.txt", "corrected", "--note", "Marne complained", "--author", "Ilda"],
    );

    let formats = [
        "csv",
        "parquet",
        "xlsx",
        "events",
        "jsonl",
        "html",
        "markdown",
        "docx",
        "ftm",
        "annotations",
        "geojson",
        "graphml",
        "prov",
    ];
    for format in formats {
        let out = folder.join(format!("out-{format}"));
        let to = out.display().to_string();
        run(folder, &["export", format, "--redact", "names.txt", "--out", &to]);
        let mut seen = 0;
        search(&out, &mut seen);
        assert!(seen > 0, "{format} wrote nothing");
    }

    let lines = fs::read_to_string(folder.join("out-jsonl")).expect("lines");
    assert!(lines.contains("said Person-A, who runs the ferry"));
    assert!(lines.contains("a déclaré Person-A"), "one label in all languages");
    assert!(lines.contains("The Ministry of Roads"));

    // Whoever speaks under another name is one actor under it, in both languages.
    let lines: Vec<Value> =
        lines.lines().map(|line| serde_json::from_str(line).expect("a line")).collect();
    let of_kind = |kind: &str| lines.iter().filter(|line| line["kind"] == kind).collect::<Vec<_>>();
    let actors: Vec<&Value> =
        of_kind("actor").into_iter().filter(|actor| actor["label"] == "Person-A").collect();
    let [actor] = actors.as_slice() else { panic!("one actor: {actors:?}") };
    assert_eq!((&actor["class"], &actor["reports"]), (&"person".into(), &2.into()));
    let spoken = of_kind("statement")
        .into_iter()
        .filter(|said| said["speaker"]["actor"] == actor["id"])
        .count();
    assert_eq!(spoken, 2, "her words are hers under the other name");
}
