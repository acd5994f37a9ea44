//! What ingest promises of archives: every document in them, one at a time, and a clear word on
//! archives made to do harm. All are made here.

use super::*;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// What is given of a file of this name with these bytes, a line each: `name: text`, or
/// `name: !reason detail`. The folder of the file is left out.
pub fn lines_of(name: &str, bytes: &[u8]) -> Vec<String> {
    lines_taking(Take::default(), name, bytes)
}

pub fn lines_taking(take: Take, name: &str, bytes: &[u8]) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).expect("a file is written");
    let within = format!("{}/", folder.path().display());
    let mut lines = Vec::new();
    let _ = open(&Source::File(path), take, &mut |offer| {
        lines.push(match offer.and_then(Offer::read) {
            Ok(report) => format!("{}: {}", report.file, report.text.trim()),
            Err(skip) => format!("{}: !{} {}", skip.file, skip.reason, skip.detail),
        });
        ControlFlow::Continue(())
    });
    lines.iter().map(|line| line.replace(&within, "")).collect()
}

/// Every line begins as drawn.
#[track_caller]
pub fn check_begin(lines: &[String], drawn: &[&str]) {
    let all_begin = lines.iter().zip(drawn).all(|(line, begins)| line.starts_with(begins));
    assert!(all_begin && lines.len() == drawn.len(), "{lines:#?}\nshould begin\n{drawn:#?}");
}

pub fn zip_of(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(*name, SimpleFileOptions::default()).expect("a member");
        archive.write_all(bytes).expect("its bytes");
    }
    archive.finish().expect("an archive").into_inner()
}

fn tar_of(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = tar::Builder::new(Vec::new());
    for (name, bytes) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        // Names that lead out are refused by the writer of the library.
        header.as_mut_bytes()[..name.len()].copy_from_slice(name.as_bytes());
        header.set_cksum();
        archive.append(&header, *bytes).expect("a member");
    }
    archive.into_inner().expect("an archive")
}

pub fn gzip_of(bytes: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(bytes).expect("memory takes it");
    packed.finish().expect("memory takes it")
}

const FILES: &[(&str, &[u8])] = &[
    ("a/dam.txt", b"The dam failed."),
    ("a/barrage.html", "<p>Le barrage a cédé.</p>".as_bytes()),
    ("a/плотина.md", "Плотина прорвана.".as_bytes()),
];

const READ: &[&str] = &[
    "!/a/dam.txt: The dam failed.",
    "!/a/barrage.html: Le barrage a cédé.",
    "!/a/плотина.md: Плотина прорвана.",
];

#[test]
fn every_document_of_an_archive_is_read_under_its_name() {
    let tar = tar_of(FILES);
    for (name, bytes) in [
        ("all.zip", zip_of(FILES)),
        ("all.tar", tar.clone()),
        ("all.tar.gz", gzip_of(&tar)),
        ("all.TGZ", gzip_of(&tar)),
    ] {
        let drawn: Vec<String> = READ.iter().map(|line| format!("{name}{line}")).collect();
        assert_eq!(lines_of(name, &bytes), drawn);
    }
    assert_eq!(lines_of("dam.txt.gz", &gzip_of(b"Words.")), ["dam.txt.gz: Words."]);
    let nested = zip_of(&[("week.zip", &zip_of(FILES)), ("x.tar.gz", &gzip_of(&tar))]);
    assert_eq!(lines_of("year.zip", &nested).len(), 6, "archives in archives");
    assert_eq!(lines_of("year.zip", &nested)[0], "year.zip!/week.zip!/a/dam.txt: The dam failed.");
}

#[test]
fn the_original_of_a_member_is_its_bytes() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("all.zip");
    std::fs::write(&path, zip_of(FILES)).expect("a file is written");
    let mut originals = Vec::new();
    load(&Source::File(path), |report| originals.push(report.expect("a report").original));
    let drawn: Vec<&[u8]> = FILES.iter().map(|&(_, bytes)| bytes).collect();
    assert_eq!(originals, drawn);
}

#[test]
fn what_is_not_read_is_told_and_the_rest_goes_on() {
    let lines = lines_of(
        "mixed.zip",
        &zip_of(&[
            ("__MACOSX/._dam.txt", b"\0\0"),
            (".DS_Store", b"\0"),
            ("empty.txt", b""),
            ("picture.jpg", b"\xff\xd8\xff"),
            ("picture.txt", b"\x89PNG\r\n"),
            ("dam.txt", b"The dam failed."),
        ]),
    );
    check_begin(
        &lines,
        &[
            "mixed.zip!/empty.txt: !empty",
            "mixed.zip!/picture.jpg: !format files ending in .jpg are not read",
            "mixed.zip!/picture.txt: !binary this is a PNG picture",
            "mixed.zip!/dam.txt: The dam failed.",
        ],
    );
    let many: Vec<(String, &[u8])> = (0..500).map(|n| (format!("{n}.jpg"), &b"x"[..])).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|(name, bytes)| (&**name, *bytes)).collect();
    let lines = lines_of("many.zip", &zip_of(&many));
    assert_eq!(lines.len(), limits::MAX_TOLD + 1);
    assert_eq!(
        lines.last().expect("a last"),
        "many.zip: !format and 400 more of it for the same reason"
    );
}

#[test]
fn names_that_lead_out_and_links_are_refused() {
    let files: &[(&str, &[u8])] =
        &[("../../etc/passwd.txt", b"words"), ("/root/x.txt", b"words"), ("a/ok.txt", b"words")];
    let drawn = |name: &str| {
        [
            format!("{name}!/../../etc/passwd.txt: !unsafe its name leads out"),
            format!("{name}!//root/x.txt: !unsafe its name leads out"),
            format!("{name}!/a/ok.txt: words"),
        ]
    };
    for (name, bytes) in [("out.zip", zip_of(files)), ("out.tar", tar_of(files))] {
        let drawn = drawn(name);
        check_begin(&lines_of(name, &bytes), &drawn.each_ref().map(String::as_str));
    }
    let mut archive = tar::Builder::new(Vec::new());
    let mut header = tar::Header::new_gnu();
    header.set_entry_type(tar::EntryType::Symlink);
    header.set_size(0);
    archive.append_link(&mut header, "loop.txt", "loop.txt").expect("a link");
    let bytes = archive.into_inner().expect("an archive");
    check_begin(&lines_of("l.tar", &bytes), &["l.tar!/loop.txt: !unsafe a link"]);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.add_symlink("l.txt", "/etc/passwd", SimpleFileOptions::default()).expect("a link");
    let bytes = archive.finish().expect("an archive").into_inner();
    check_begin(&lines_of("l.zip", &bytes), &["l.zip!/l.txt: !unsafe a link"]);
}

#[test]
fn bombs_are_told_and_take_seconds_at_most() {
    let zeros = vec![0; 100_000_000];
    let started = std::time::Instant::now();
    check_begin(&lines_of("zeros.gz", &gzip_of(&zeros)), &["zeros.gz: !too-large one report may"]);
    check_begin(
        &lines_of("z.tar.gz", &gzip_of(&zeros)),
        &["z.tar.gz: !no-reports the archive holds no"],
    );
    let packed = zip_of(&[("z.txt", &zeros), ("ok.txt", b"words")]);
    check_begin(&lines_of("z.zip", &packed), &["z.zip!/z.txt: !too-large", "z.zip!/ok.txt: words"]);
    // Many members that are each below their limit.
    let page = vec![b' '; 30_000_000];
    let pages: Vec<(String, &[u8])> = (0..6).map(|n| (format!("{n}.html"), &page[..])).collect();
    let pages: Vec<(&str, &[u8])> = pages.iter().map(|(name, bytes)| (&**name, *bytes)).collect();
    let lines = lines_of("pages.zip", &zip_of(&pages));
    assert!(lines.len() < 5, "{lines:?}");
    assert!(lines.last().expect("a last").contains("!unsafe here its"), "{lines:?}");
    let mut deep = zip_of(&[("a.txt", b"words")]);
    for _ in 0..8 {
        deep = zip_of(&[("in.zip", &deep)]);
    }
    let lines = lines_of("deep.zip", &deep);
    assert!(lines.len() == 1 && lines[0].contains("!unsafe an archive more than"), "{lines:?}");
    assert!(started.elapsed().as_secs() < 60, "{:?}", started.elapsed());
}

#[test]
fn an_archive_of_a_million_members_is_refused_before_it_is_listed() {
    // The record at the end alone says how many there are.
    let mut bytes = zip_of(&[("a.txt", b"words")]);
    let end = bytes.len() - 22;
    let mut large = b"PK\x06\x06".to_vec();
    large.extend(44_u64.to_le_bytes());
    large.extend([0; 12]);
    large.extend([1_000_000_u64.to_le_bytes(); 2].concat());
    large.extend([0; 16]);
    bytes.splice(end..end, large);
    check_begin(&lines_of("m.zip", &bytes), &["m.zip: !too-large it has 1000000 members"]);
}

#[test]
fn cut_and_damaged_archives_are_told() {
    let zip = zip_of(FILES);
    for (name, whole) in
        [("c.zip", zip.clone()), ("c.tar", tar_of(FILES)), ("c.tgz", gzip_of(&tar_of(FILES)))]
    {
        for cut in (0..whole.len()).step_by(whole.len() / 40 + 1) {
            let lines = lines_of(name, &whole[..cut]);
            assert!(!lines.is_empty(), "{name} cut at {cut} says something");
        }
        let mut flipped = whole.clone();
        for at in (0..whole.len()).step_by(7) {
            flipped[at] ^= 0x55;
            assert!(!lines_of(name, &flipped).is_empty());
        }
    }
    check_begin(
        &lines_of("no.zip", b"words, no archive"),
        &["no.zip: !damaged it is no zip archive"],
    );
    check_begin(
        &lines_of("no.tgz", b"words, no archive"),
        &["no.tgz: !damaged its bytes are damaged"],
    );
    check_begin(&lines_of("none.zip", b""), &["none.zip: !empty"]);
    let lines = lines_of("story.txt", &zip);
    check_begin(&lines, &["story.txt: !binary this is a zip archive or an office document"]);
}

#[test]
fn side_cars_tell_of_their_report_and_are_none() {
    let told = br#"{"title": "Dam fails", "publisher": {"name": "The Post"}, "authors": ["A", "B"],
                    "date_published": "2024-06-18", "lang": "en-GB", "url": "https://p.example/d"}"#;
    let files: &[(&str, &[u8])] = &[("dam.json", told), ("dam.txt", b"The dam failed.")];
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, bytes) in files {
        std::fs::write(folder.path().join(name), bytes).expect("a file");
    }
    std::fs::write(folder.path().join("all.zip"), zip_of(files)).expect("a file");
    std::fs::write(folder.path().join("before.tar"), tar_of(files)).expect("a file");
    let behind: Vec<_> = files.iter().rev().copied().collect();
    std::fs::write(folder.path().join("behind.tgz"), gzip_of(&tar_of(&behind))).expect("a file");
    let mut told = Vec::new();
    for source in sources(&[folder.path().to_owned()]) {
        load(&source.expect("a source"), |report| {
            let facts = report.expect("a report").declared;
            let all =
                [facts.title, facts.outlet, facts.author, facts.date, facts.language, facts.url];
            told.push(all.map(|fact| fact.expect("a fact").value).join("|"));
        });
    }
    let drawn = "Dam fails|The Post|A, B|2024-06-18|en|https://p.example/d";
    assert_eq!(told, [drawn; 4], "the file and the member of each archive");
}

#[cfg(unix)]
#[test]
fn link_loops_on_disk_are_told() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().expect("a temporary folder");
    let at = |name: &str| folder.path().join(name);
    std::fs::write(at("a.txt"), "words").expect("a file");
    symlink(folder.path(), at("round")).expect("a link");
    symlink(at("two.txt"), at("one.txt")).expect("a link");
    symlink(at("one.txt"), at("two.txt")).expect("a link");
    let listed: Vec<String> = sources(&[folder.path().to_owned()])
        .map(|source| source.map_or_else(|skip| skip.reason.to_string(), |source| source.name()))
        .collect();
    let a = at("a.txt").display().to_string();
    assert_eq!(listed, [&*a, "missing", "unsafe", "missing"]);
}
