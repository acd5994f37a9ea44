//! Archives of the web, made here.

use super::digest;
use crate::archive_tests::{check_begin, gzip_of, lines_of, lines_taking, zip_of};
use crate::{Source, Take, load};
use sha2::{Digest, Sha256};

/// A record of this type with these fields and block.
fn record(kind: &str, fields: &str, block: &[u8]) -> Vec<u8> {
    let head =
        format!("WARC/1.1\r\nWARC-Type: {kind}\r\n{fields}Content-Length: {}\r\n\r\n", block.len());
    [head.as_bytes(), block, b"\r\n\r\n"].concat()
}

/// The answer of a server: fields, a blank line and the body.
fn answer(address: &str, head: &str, body: &[u8]) -> Vec<u8> {
    let block = [format!("HTTP/1.1 {head}\r\n\r\n").as_bytes(), body].concat();
    let fields = format!(
        "WARC-Target-URI: {address}\r\nContent-Type: application/http; msgtype=response\r\n"
    );
    record("response", &fields, &block)
}

const HTML: &str = "200 OK\r\nContent-Type: text/html; charset=utf-8";

fn page(number: usize) -> Vec<u8> {
    let body = format!("<p>Report {number}: le barrage, плотина, السد.</p>");
    answer(&format!("https://post.example/2024/06/dam-{number}"), HTML, body.as_bytes())
}

fn crawl() -> Vec<Vec<u8>> {
    vec![
        record("warcinfo", "", b"software: ours\r\n"),
        page(1),
        record("request", "", b"GET / HTTP/1.1\r\n\r\n"),
        answer("https://post.example/logo.png", "200 OK\r\nContent-Type: image/png", b"\x89PNG"),
        answer("https://post.example/", HTML, b"<p>Front page.</p>"),
        answer(
            "https://post.example/gone-2",
            "404 Not Found\r\nContent-Type: text/html",
            b"<p>Gone.</p>",
        ),
        record("revisit", "WARC-Target-URI: https://post.example/2024/06/dam-1\r\n", b""),
        page(2),
    ]
}

fn text(number: usize) -> String {
    format!("Report {number}: le barrage, плотина, السد.")
}

#[test]
fn pages_are_read_with_the_byte_where_their_record_begins() {
    let plain: Vec<u8> = crawl().concat();
    let packed: Vec<Vec<u8>> = crawl().iter().map(|record| gzip_of(record)).collect();
    let one_member = gzip_of(&plain);
    let place = |records: &[Vec<u8>], number: usize| records[..number].concat().len();
    let aside = "!not-a-page left aside: 1 answers that are no page (errors, redirections), \
        1 pages that look like no report (front pages, sections, searches), \
        1 parts that are no page (pictures, scripts, styles), \
        1 revisits of pages that had not changed (--all-pages reads these pages too)";
    for (name, bytes, first, second) in [
        ("c.warc", plain.clone(), place(&crawl(), 1).to_string(), place(&crawl(), 7).to_string()),
        (
            "c.warc.gz",
            packed.concat(),
            place(&packed, 1).to_string(),
            place(&packed, 7).to_string(),
        ),
        (
            "c.warc.gz",
            one_member,
            format!("0+{}", place(&crawl(), 1)),
            format!("0+{}", place(&crawl(), 7)),
        ),
    ] {
        assert_eq!(
            lines_of(name, &bytes),
            [
                format!("{name}@{first}: {}", text(1)),
                format!("{name}@{second}: {}", text(2)),
                format!("{name}: {aside}"),
            ]
        );
    }
    let all = lines_taking(Take::AllPages, "c.warc", &plain);
    assert!(all.iter().any(|line| line.ends_with("Front page.")), "{all:?}");
    let wet = record(
        "conversion",
        "WARC-Target-URI: https://post.example/dam-7\r\nContent-Type: text/plain\r\n",
        b"The dam failed.",
    );
    check_begin(&lines_of("c.wet", &wet), &["c.wet@0: The dam failed."]);
}

#[test]
fn bodies_are_put_together_and_unpacked() {
    let html = "<p>Le barrage a cédé.</p>".as_bytes();
    let rest = format!("{:x}", html.len() - 10);
    let chunked = [
        b"a;x=1\r\n",
        &html[..10],
        b"\r\n",
        rest.as_bytes(),
        b"\r\n",
        &html[10..],
        b"\r\n0\r\n\r\n",
    ]
    .concat();
    let (russian, ..) = encoding_rs::WINDOWS_1251.encode("<p>Плотина прорвана ночью.</p>");
    for (fields, body, drawn) in [
        ("Transfer-Encoding: chunked", chunked.as_slice(), "Le barrage a cédé."),
        ("Transfer-Encoding: chunked", html, "Le barrage a cédé."),
        ("Content-Encoding: gzip", &gzip_of(html), "Le barrage a cédé."),
        ("Content-Encoding: gzip", html, "Le barrage a cédé."),
        ("X: y", &russian, "Плотина прорвана ночью."),
    ] {
        let head = format!("200 OK\r\nContent-Type: text/html; charset=windows-1251\r\n{fields}");
        let bytes = answer("https://post.example/dam-1", &head, body);
        assert_eq!(lines_of("c.warc", &bytes), [format!("c.warc@0: {drawn}")], "{fields}");
    }
    let zeros = gzip_of(&vec![b' '; 100_000_000]);
    let bomb = answer(
        "https://post.example/dam-1",
        "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip",
        &zeros,
    );
    check_begin(&lines_of("c.warc", &bomb), &["c.warc@0: !damaged its body unpacks to more than"]);
}

fn remarks(bytes: &[u8]) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("c.warc");
    std::fs::write(&path, bytes).expect("a file is written");
    let mut remarks = Vec::new();
    load(&Source::File(path), |report| {
        let report = report.expect("a report");
        assert_eq!(report.original, b"<p>The dam failed.</p>", "the original is the body");
        remarks.extend(report.remarks.into_iter().map(|remark| remark.message));
    });
    remarks
}

#[test]
fn digests_that_do_not_fit_are_remarked_on() {
    let block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>The dam failed.</p>";
    let with = |digest: &str| {
        record(
            "response",
            &format!(
                "WARC-Target-URI: https://p.example/dam-1\r\nContent-Type: \
            application/http\r\nWARC-Payload-Digest: {digest}\r\n"
            ),
            block,
        )
    };
    let right = digest::hex(&Sha256::digest(b"<p>The dam failed.</p>"));
    assert_eq!(remarks(&with(&format!("sha256:{right}"))), [""; 0]);
    let wrong = remarks(&with("sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"));
    assert!(
        wrong[0].starts_with("the payload of its record does not have the digest"),
        "{wrong:?}"
    );
}

#[test]
fn lengths_that_lie_cost_one_record() {
    let lie = |length: &str| {
        let whole = String::from_utf8(page(1)).expect("text");
        let at = whole.find("Content-Length: ").expect("a length");
        let end = at + whole[at..].find("\r\n").expect("an end");
        format!("{}Content-Length: {length}{}", &whole[..at], &whole[end..]).into_bytes()
    };
    for (length, says_packed, says_plain) in [
        ("3", "its length 3 does not lead to its end", "its length 3 does not lead to its end"),
        ("200", "it says that it has 200 bytes, and", "its length 200 does not lead to its end"),
        ("99999", "it says that it has 99999 bytes, and", "it says that it has 99999 bytes, and"),
        ("9999999999999", "it says that it has", "it says that it has 9999999999999 bytes, and"),
        ("-1", "its length '-1' is no number", "its length '-1' is no number"),
    ] {
        let packed = [gzip_of(&page(0)), gzip_of(&lie(length)), gzip_of(&page(2))].concat();
        let at = gzip_of(&page(0)).len();
        let lines = lines_of("c.warc.gz", &packed);
        let says = format!("c.warc.gz@{at}: !damaged {says_packed}");
        check_begin(&lines, &["c.warc.gz@0: Report 0", &says, "c.warc.gz@"]);
        assert!(lines[2].ends_with(&text(2)), "{lines:?}");
        let plain = [page(0), lie(length), page(2)].concat();
        let lines = lines_of("c.warc", &plain);
        let says = format!("c.warc@{}: !damaged {says_plain}", page(0).len());
        check_begin(&lines[..2], &["c.warc@0: Report 0", &says]);
        if length.len() < 10 {
            assert!(lines.len() == 3 && lines[2].ends_with(&text(2)), "{length}: {lines:?}");
        }
    }
}

#[test]
fn damaged_stretches_are_passed_over() {
    let packed: Vec<Vec<u8>> = (0..5).map(|number| gzip_of(&page(number))).collect();
    let mut bytes = packed.concat();
    let start = packed[0].len() + packed[1].len();
    for byte in &mut bytes[start + 20..start + 60] {
        *byte ^= 0x5a;
    }
    let lines = lines_of("c.warc.gz", &bytes);
    check_begin(
        &lines,
        &[
            "c.warc.gz@0",
            "c.warc.gz@",
            &format!("c.warc.gz@{start}: !damaged"),
            "c.warc.gz@",
            "c.warc.gz@",
        ],
    );
    assert!(lines[3].ends_with(&text(3)) && lines[4].ends_with(&text(4)), "{lines:?}");
    let cut = &packed.concat()[..packed.concat().len() - 30];
    let lines = lines_of("c.warc.gz", cut);
    assert!(
        lines.len() == 5 && lines[4].contains("!damaged its packed bytes are damaged or cut"),
        "{lines:?}"
    );
    check_begin(
        &lines_of("no.warc", b"words and words"),
        &["no.warc@0: !damaged here no record begins", "no.warc: !no-reports"],
    );
    check_begin(
        &lines_of("no.warc.gz", &gzip_of(&[0; 1000])),
        &["no.warc.gz@0: !damaged", "no.warc.gz: !no-reports"],
    );
}

#[test]
fn a_file_of_lying_lengths_comes_to_an_end() {
    let lie = b"WARC/1.0\r\nContent-Length: 30000000\r\n\r\n".repeat(30_000);
    let started = std::time::Instant::now();
    let lines = lines_of("c.warc", &lie);
    assert!(lines.len() <= 3, "{lines:?}");
    assert!(started.elapsed().as_secs() < 60, "{:?}", started.elapsed());
}

#[test]
fn a_wacz_archive_is_its_crawls_with_their_digests() {
    let packed: Vec<u8> = crawl().iter().flat_map(|record| gzip_of(record)).collect();
    let package = |digest: &str| {
        format!(
            r#"{{"resources": [{{"path": "archive/data.warc.gz", "hash": "sha256:{digest}"}}]}}"#
        )
    };
    let wacz = |digest: &str| {
        zip_of(&[
            ("datapackage.json", package(digest).as_bytes()),
            ("archive/data.warc.gz", &packed),
            ("pages/pages.jsonl", b"{}"),
        ])
    };
    let right = digest::hex(&Sha256::digest(&packed));
    let lines = lines_of("c.wacz", &wacz(&right));
    check_begin(
        &lines,
        &[
            "c.wacz!/archive/data.warc.gz@",
            "c.wacz!/archive/data.warc.gz@",
            "c.wacz!/archive/data.warc.gz: !not-a-page left aside",
        ],
    );
    let lines = lines_of("c.wacz", &wacz("00"));
    assert!(lines[3].contains("!damaged its SHA-256 is"), "{lines:?}");
    check_begin(
        &lines_of("c.wacz", &zip_of(&[("a", b"b")])),
        &["c.wacz: !no-reports no WARC file"],
    );
}

#[test]
fn the_day_of_the_crawl_is_no_day_of_publication() {
    let check = |date: &str, expected: Option<&str>| {
        let block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>The dam failed.</p>";
        let fields = format!(
            "WARC-Date: {date}\r\nWARC-Target-URI: https://post.example/a-dam-fails\r\n\
             Content-Type: application/http\r\n"
        );
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("crawl.warc");
        std::fs::write(&path, record("response", &fields, block)).expect("a file");
        load(&Source::File(path), |report| {
            let facts = report.expect("a page").declared;
            assert_eq!(facts.captured.map(|found| found.value).as_deref(), expected, "{date}");
            assert_eq!(facts.date, None, "{date}");
        });
    };
    check("2024-06-18T10:12:00Z", Some("2024-06-18T10:12:00Z"));
    check("2024-06-18T10:12:00.123456Z", Some("2024-06-18T10:12:00Z"));
    check("yesterday", None);
}
