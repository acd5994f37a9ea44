//! What ingest promises of saved web pages. The pages are invented.

use super::*;
use record::{DropReason, Found, LaidOut, PartRole, SkipReason};
use std::time::Instant;

fn load_page(bytes: &[u8]) -> Result<Report, Skipped> {
    web_page(bytes.to_vec(), "page.html".to_owned())
}

fn value(fact: Option<&Found>) -> (&str, &str) {
    fact.map_or(("", ""), |found| (&found.value, found.place.as_str()))
}

/// Paragraphs long enough that no rule takes them for labels.
const STORY: [&str; 3] = [
    "The council of the port town of Marrow closed its harbour on Monday after the northern gate \
     of the dam failed, the harbour master said, and ships were sent to Lomno.",
    "“We had asked for new gates for eleven years,” said Ada Quay, who leads the pilots’ union. \
     “Nobody answered us, and now the water has answered.”",
    "Engineers of the water board, who did not want to be named, said the repair would take at \
     least three months and would need parts that are made in one place only.",
];

fn page_of(story: &str) -> String {
    format!(
        "<!DOCTYPE html><html lang='en-GB'><head><title>Dam gate failed | The Harbour Post</title>
         <meta property='og:site_name' content='The Harbour Post'>
         <meta property='article:published_time' content='2024-06-18T10:12:00+02:00'>
         <meta property='article:modified_time' content='2024-06-19T08:00:00+02:00'>
         <link rel='canonical' href='https://post.example/dam'>
         <script type='application/ld+json'>{{\"@context\":\"https://schema.org\",
           \"@type\":\"NewsArticle\",\"headline\":\"Dam gate failed\",
           \"author\":[{{\"@type\":\"Person\",\"name\":\"Rosa Reel\"}}]}}</script>
         <script>var menu = '<p>no words</p>';</script></head>
         <body><nav><ul><li><a href='/'>Home</a><li><a href='/world'>World</a></ul></nav>
         <main><article><h1>Dam gate failed</h1>{story}</article></main>
         <aside class='related'><h3>Related</h3><a href='/x'>Fishermen wait for the spring</a></aside>
         <footer>© 2024 The Harbour Post</footer></body></html>"
    )
}

fn story() -> String {
    STORY.map(|words| format!("<p>{words}</p>")).concat()
}

#[test]
fn a_page_is_its_words_and_what_it_declares() {
    let html = page_of(&story());
    let report = load_page(html.as_bytes()).expect("a report");
    assert_eq!(report.original, html.as_bytes(), "the original is untouched");
    let facts = &report.declared;
    assert_eq!(value(facts.title.as_ref()), ("Dam gate failed", "headline"));
    assert_eq!(value(facts.author.as_ref()), ("Rosa Reel", "json-ld"));
    assert_eq!(value(facts.outlet.as_ref()), ("The Harbour Post", "meta-tag"));
    assert_eq!(value(facts.date.as_ref()), ("2024-06-18T10:12:00+02:00", "meta-tag"));
    assert_eq!(value(facts.updated.as_ref()), ("2024-06-19T08:00:00+02:00", "meta-tag"));
    assert_eq!(value(facts.canonical.as_ref()), ("https://post.example/dam", "meta-tag"));
    assert_eq!(value(facts.language.as_ref()), ("en", "meta-tag"));

    let laid = |words: &str| {
        let at = report.text.find(words).expect("the words are kept");
        report.layout.iter().find(|laid| laid.span.range().contains(&at)).map(|laid| laid.part)
    };
    assert_eq!(laid("Dam gate failed"), Some(LaidOut::Role(PartRole::Title)));
    for words in STORY {
        assert_eq!(laid(words), None, "{words}");
    }
    assert_eq!(laid("World"), Some(LaidOut::Outside(DropReason::Menu)));
    assert_eq!(laid("Fishermen"), Some(LaidOut::Outside(DropReason::RelatedLinks)));
    assert!(matches!(laid("© 2024"), Some(LaidOut::Outside(_))));
    assert!(!report.text.contains("no words"), "a script is no text");
}

#[test]
fn a_page_in_the_encoding_that_it_names() {
    let words = "Взрыв на плотине произошёл ночью, сообщили в администрации района.";
    let html = format!("<meta charset=\"windows-1251\"><p>{words}</p>");
    let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode(&html);
    let report = load_page(&bytes).expect("a report");
    assert_eq!(report.text, words);
    assert_eq!(report.encoding, "windows-1251");
    // A page that lies about its encoding is read as what it is.
    let lying = format!("<meta charset=iso-8859-1><p>{words}</p>");
    assert_eq!(load_page(lying.as_bytes()).expect("a report").text, words);
}

#[test]
fn a_page_without_words_is_no_report() {
    for html in [
        "<html><head><title>x</title><script>run()</script></head><body><div id=app></div></body>",
        "<html></html>",
        "<script>document.write('words')</script>",
        "<style>p { color: red }</style><!-- words -->",
    ] {
        let skipped = load_page(html.as_bytes()).expect_err("no report");
        assert_eq!(skipped.reason, SkipReason::Empty, "{html}");
        assert!(skipped.detail.contains("no text"), "{}", skipped.detail);
    }
    assert_eq!(load_page(b"").expect_err("no report").reason, SkipReason::Empty);
    assert_eq!(load_page(b"\x89PNG\r\n\0\0").expect_err("no report").reason, SkipReason::Binary);
    assert_eq!(load_page(&[0, 1, 2, 0, 200, 0, 0]).expect_err("none").reason, SkipReason::Binary);
}

/// Marks of type that are never closed, no two alike: a parser opens all of them again in every
/// paragraph.
fn open_marks(many: usize) -> String {
    let marks: Vec<String> = (0..many).map(|n| format!("<b id={n}><p>")).collect();
    marks.concat()
}

/// Pages made to hang or to crash a reader. Each is read in seconds without optimisation; what
/// is lost is remarked on.
#[test]
fn hostile_pages_are_read_or_refused() {
    let many = 100_000;
    let story = story();
    for (what, html) in [
        ("levels", "<div>".repeat(many) + &story + &"</div>".repeat(many)),
        ("open levels", "<div><span><table>".repeat(many) + &story),
        ("open marks", open_marks(many) + &story),
        ("links", "<a href=x>".repeat(many) + &story),
        ("unfinished tags", "<a <a b=\"".repeat(many) + &story),
        ("unfinished comment", format!("{story}<!-- {}", "<!--".repeat(many))),
        ("ends without starts", "</div></p></b>".repeat(many) + &story),
        ("quotes", format!("{story}<p title='{}", "x".repeat(1_000_000))),
        ("lists", "<ul><li>".repeat(many) + &story),
        ("no body", "words ".repeat(many)),
        ("null and high signs", "<p>\u{FFFD}\u{202E}&#0;&#xD800;&#99999999;</p>".repeat(1000)),
        ("one line", format!("<p>{}</p>", "word ".repeat(200_000))),
    ] {
        let begun = Instant::now();
        let read = load_page(html.as_bytes());
        assert!(begun.elapsed().as_secs() < 60, "{what}: {:?}", begun.elapsed());
        if let Ok(report) = read {
            assert!(report.layout.iter().all(|laid| report.text.get(laid.span.range()).is_some()));
        }
    }
    let deep = load_page(("<div>".repeat(many) + &story).as_bytes()).expect("a report");
    assert!(deep.text.contains(STORY[1]), "the words of a deep page are kept");
    assert!(deep.remarks.iter().any(|remark| remark.message.contains("deep")));
}

#[test]
fn a_page_that_is_too_large_is_said_to_be() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("large.html");
    std::fs::write(&path, vec![b'x'; 50_000_000]).expect("a file is written");
    load(&Source::File(path), |loaded| {
        let skipped = loaded.expect_err("no report");
        assert_eq!(skipped.reason, SkipReason::TooLarge);
    });
    let pictures = format!("<img src='data:{}'>{}", "x".repeat(20_000_000), story());
    let report = load_page(pictures.as_bytes()).expect("a report");
    assert!(report.text.contains(STORY[2]), "pictures inside a page do not count");
}
