//! Messages, made here.

use crate::archive_tests::{check_begin, lines_of};
use crate::{Source, load};

const NEWSLETTER: &str = "From: =?utf-8?q?Le_Phare_=C3=A9dition_du_soir?= <news@phare.example>\r\n\
    Subject: =?utf-8?b?TGUgYmFycmFnZSBhIGPDqWTDqQ==?=\r\nDate: Tue, 18 Jun 2024 10:00:00 +0200\r\n\
    List-Unsubscribe: <https://phare.example/u>\r\nMIME-Version: 1.0\r\n\
    Content-Type: multipart/mixed; boundary=xx\r\n\r\n--xx\r\n\
    Content-Type: multipart/alternative; boundary=yy\r\n\r\n--yy\r\n\
    Content-Type: text/plain; charset=utf-8\r\n\r\nSee https://phare.example/track\r\n--yy\r\n\
    Content-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
    <p>Le barrage a c=E9d=E9, selon la capitainerie.</p>\r\n--yy--\r\n--xx\r\n\
    Content-Type: application/pdf; name=plan.pdf\r\nContent-Disposition: attachment; filename=plan.pdf\r\n\
    Content-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--xx--\r\n";

fn told(bytes: &[u8]) -> String {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("m.eml");
    std::fs::write(&path, bytes).expect("a file is written");
    let mut told = String::new();
    load(&Source::File(path), |report| {
        let report = report.expect("a report");
        let facts = report.declared;
        let all = [facts.title, facts.outlet, facts.author, facts.date, facts.url];
        told = all.map(|fact| fact.map_or_else(String::new, |fact| fact.value)).join("|");
        for remark in report.remarks {
            told += "\n";
            told += &remark.message;
        }
    });
    told
}

#[test]
fn a_newsletter_is_its_page_and_its_header() {
    assert_eq!(
        lines_of("m.eml", NEWSLETTER.as_bytes()),
        ["m.eml: Le barrage a cédé, selon la capitainerie."]
    );
    assert_eq!(
        told(NEWSLETTER.as_bytes()),
        "Le barrage a cédé|Le Phare édition du soir||2024-06-18T10:00:00+02:00|\n\
         files that hang on the message are not read: plan.pdf; save them and give them by themselves"
    );
}

#[test]
fn a_message_of_a_person_in_plain_text() {
    let text = "From: Rosa Reel <rosa@post.example>\nSubject: Dam\nContent-Type: text/plain; \
                charset=windows-1251\nContent-Transfer-Encoding: 8bit\n\n";
    let (words, ..) = encoding_rs::WINDOWS_1251.encode("Плотина прорвана.\n");
    let bytes = [text.as_bytes(), &words].concat();
    assert_eq!(lines_of("m.eml", &bytes), ["m.eml: Плотина прорвана."]);
    assert_eq!(told(&bytes), "Dam||Rosa Reel||");
}

#[test]
fn a_page_saved_as_a_message() {
    let page = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://post.example/dam\r\n\
        Subject: Dam fails\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; \
        boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>The dam failed.</p>\r\n--b--\r\n";
    assert_eq!(lines_of("p.mhtml", page.as_bytes()), ["p.mhtml: The dam failed."]);
    assert_eq!(told(page.as_bytes()), "Dam fails||||https://post.example/dam");
}

#[test]
fn what_is_no_message_is_told() {
    check_begin(&lines_of("m.eml", b"Subject: x\n\n"), &["m.eml: !empty the message has no words"]);
    check_begin(&lines_of("m.eml", b"\x00\x01\x02"), &["m.eml: !damaged it is no message"]);
    let nested = "Content-Type: message/rfc822\n\n".repeat(20_000);
    assert_eq!(lines_of("m.eml", nested.as_bytes()).len(), 1);
    let parts = "Content-Type: multipart/mixed; boundary=a\n\n--a\n".repeat(20_000);
    assert_eq!(lines_of("m.eml", parts.as_bytes()).len(), 1);
}
