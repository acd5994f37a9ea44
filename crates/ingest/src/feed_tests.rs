//! What ingest promises of saved feeds, lists in JSON and workbooks. All are made here.

use super::*;
use crate::archive_tests::{check_begin, lines_of, zip_of};

/// The one report of a file: its facts and its remarks.
fn told(name: &str, bytes: &[u8]) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).expect("a file is written");
    let mut told = Vec::new();
    load(&Source::File(path), |report| {
        let report = report.expect("a report");
        let facts = report.declared;
        let all = [facts.title, facts.outlet, facts.author, facts.date, facts.language, facts.url];
        told.push(all.map(|fact| fact.map_or_else(String::new, |fact| fact.value)).join("|"));
    });
    told
}

const RSS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="x" xmlns:dc="y" xmlns:media="z"><channel>
<title>The Harbour Post</title><link>https://post.example</link><language>en-gb</language>
<image><title>Logo</title></image>
<item><title>Dam &amp; gates fail</title><link>https://post.example/dam</link>
<dc:creator><![CDATA[Rosa Reel]]></dc:creator><pubDate>Tue, 18 Jun 2024 10:00:00 +0200</pubDate>
<description>A teaser.</description><media:title>A picture</media:title>
<content:encoded><![CDATA[<p>The dam failed on Monday, the harbour master said.</p><p>Nobody was hurt.</p>]]></content:encoded>
</item>
<item><title>Only a teaser</title><description>&lt;b&gt;Short&lt;/b&gt; words&nbsp;here.</description>
<guid>https://post.example/2</guid></item>
<item><title>Nothing</title><link>https://post.example/3</link></item>
</channel></rss>"#;

#[test]
fn items_of_rss() {
    let lines = lines_of("f.rss", RSS.as_bytes());
    check_begin(
        &lines,
        &[
            "f.rss#1: The dam failed on Monday, the harbour master said.\n\nNobody was hurt.",
            "f.rss#2: Short words\u{a0}here.",
            "f.rss#3: !no-text the item has no text; save the page at https://post.example/3",
        ],
    );
    let whole = RSS.split("<item><title>Nothing").next().expect("a beginning").to_owned();
    assert_eq!(
        told("f.xml", (whole + "</channel></rss>").as_bytes()),
        [
            "Dam & gates fail|The Harbour Post|Rosa Reel|2024-06-18T10:00:00+02:00|en|https://post.example/dam",
            "Only a teaser|The Harbour Post|||en|https://post.example/2",
        ]
    );
}

#[test]
fn entries_of_atom_in_french() {
    let atom = r#"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Le Phare</title>
        <entry><title type="html">Le barrage a c&amp;eacute;d&amp;eacute;</title>
        <link rel="self" href="https://phare.example/self"/><link href="https://phare.example/a?x=1&amp;y=2"/>
        <author><name>Luc Quai</name><email>l@phare.example</email></author>
        <updated>2024-06-18T10:00:00Z</updated>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Le barrage a <b>cédé</b>.</p></div></content>
        </entry></feed>"#;
    assert_eq!(lines_of("f.atom", atom.as_bytes()), ["f.atom#1: Le barrage a cédé."]);
    assert_eq!(
        told("f.atom", atom.as_bytes()),
        [
            "Le barrage a cédé|Le Phare|Luc Quai|2024-06-18T10:00:00Z|fr|https://phare.example/a?x=1&y=2"
        ]
    );
}

#[test]
fn a_feed_in_another_encoding_and_a_list_of_rdf() {
    let feed = "<?xml version='1.0' encoding='windows-1251'?><rdf:RDF xmlns:rdf='r'>\
        <channel><title>Маяк</title></channel><item><title>Плотина</title>\
        <description>Плотина прорвана, сообщили в администрации.</description></item></rdf:RDF>";
    let (bytes, ..) = encoding_rs::WINDOWS_1251.encode(feed);
    assert_eq!(lines_of("f.rdf", &bytes), ["f.rdf#1: Плотина прорвана, сообщили в администрации."]);
    assert_eq!(told("f.rdf", &bytes), ["Плотина|Маяк||||"]);
}

#[test]
fn what_is_no_feed_is_told() {
    check_begin(
        &lines_of("x.xml", b"<page><p>words</p></page>"),
        &["x.xml: !format no item of a feed"],
    );
    let cut = &RSS[..RSS.find("A teaser").expect("it is there")];
    check_begin(
        &lines_of("x.rss", cut.as_bytes()),
        &["x.rss: !damaged the feed is damaged or cut at byte"],
    );
    let deep = format!("<rss><item><description>{}", "<a>".repeat(200_000));
    check_begin(&lines_of("x.rss", deep.as_bytes()), &["x.rss: !damaged"]);
    // Declared entities are not believed, so none can grow without end.
    let laughs = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><rss><item>\
        <description>&b; words</description></item></rss>";
    check_begin(&lines_of("x.rss", laughs.as_bytes()), &["x.rss#1: &b; words"]);
}

#[test]
fn feeds_and_lists_in_json() {
    let feed = r#"{"version": "https://jsonfeed.org/version/1.1", "title": "المنارة", "language": "ar",
        "items": [{"id": "1", "url": "https://manara.example/1", "title": "انهار السد",
          "content_html": "<p>انهار السد يوم الاثنين.</p>", "date_published": "2024-06-18T10:00:00Z",
          "authors": [{"name": "ليلى ميناء"}]}]}"#;
    assert_eq!(lines_of("f.json", feed.as_bytes()), ["f.json#1: انهار السد يوم الاثنين."]);
    assert_eq!(
        told("f.json", feed.as_bytes()),
        ["انهار السد|المنارة|ليلى ميناء|2024-06-18T10:00:00Z|ar|https://manara.example/1"]
    );
    assert_eq!(
        lines_of("l.json", br#"[{"text": "One."}, {"texte": "Deux."}]"#),
        ["l.json#1: One.", "l.json#2: Deux."]
    );
    assert_eq!(lines_of("l.json", br#"{"text": "One.", "title": "T"}"#), ["l.json#1: One."]);
    check_begin(
        &lines_of("package.json", br#"{"name": "x"}"#),
        &["package.json: !no-text no column"],
    );
    check_begin(&lines_of("l.json", b"[{"), &["l.json: !damaged it is no JSON"]);
    check_begin(&lines_of("l.json", "[".repeat(1_000_000).as_bytes()), &["l.json: !damaged"]);
}

/// A workbook with these rows of words, and a date as a number in the last column.
fn workbook_of(rows: &[&[&str]]) -> Vec<u8> {
    let rows: Vec<String> = rows
        .iter()
        .enumerate()
        .map(|(at, row)| {
            let cells: Vec<String> = row
                .iter()
                .enumerate()
                .map(|(column, words)| {
                    let place = format!("{}{}", char::from(b'A' + column as u8), at + 1);
                    match words.parse::<f64>() {
                        Ok(number) => format!("<c r='{place}' s='1'><v>{number}</v></c>"),
                        Err(_) => {
                            format!("<c r='{place}' t='inlineStr'><is><t>{words}</t></is></c>")
                        }
                    }
                })
                .collect();
            format!("<row r='{}'>{}</row>", at + 1, cells.concat())
        })
        .collect();
    let rows = rows.concat();
    let relation = |id: &str, kind: &str, target: &str| {
        format!(
            "<Relationship Id='{id}' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}' Target='{target}'/>"
        )
    };
    let relations = |inside: String| {
        format!(
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>{inside}</Relationships>"
        )
    };
    let main = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
    zip_of(&[
        ("_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")).as_bytes()),
        ("xl/workbook.xml", format!(
            "<workbook {main} xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>\
             <sheets><sheet name='Liste' sheetId='1' r:id='r1'/></sheets></workbook>").as_bytes()),
        ("xl/_rels/workbook.xml.rels", relations(
            relation("r1", "worksheet", "worksheets/sheet1.xml") + &relation("r2", "styles", "styles.xml")).as_bytes()),
        ("xl/styles.xml", format!("<styleSheet {main}><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>").as_bytes()),
        ("xl/worksheets/sheet1.xml", format!("<worksheet {main}><sheetData>{rows}</sheetData></worksheet>").as_bytes()),
    ])
}

#[test]
fn rows_of_a_workbook() {
    let rows: &[&[&str]] = &[
        &["Titre", "Journal", "Texte", "Date"],
        &["Le barrage", "Le Phare", "Le barrage a cédé.", "45461"],
        &["Вода", "Маяк", "", "45462"],
    ];
    let lines = lines_of("l.xlsx", &workbook_of(rows));
    check_begin(
        &lines,
        &[
            "l.xlsx#Liste:2: Le barrage a cédé.",
            "l.xlsx#Liste:3: !no-text the row has no text, html or path",
        ],
    );
    assert_eq!(told("l.xlsx", &workbook_of(&rows[..2])), ["Le barrage|Le Phare||2024-06-18||"]);
    let strange: &[&[&str]] = &[&["a", "b"], &["1", "2"]];
    check_begin(
        &lines_of("l.xlsx", &workbook_of(strange)),
        &["l.xlsx: !no-text no column is known"],
    );
    check_begin(&lines_of("l.xlsx", b"words"), &["l.xlsx: !damaged it is no zip archive"]);
    let zeros = vec![b' '; 80_000_000];
    let bomb = zip_of(&[("xl/worksheets/sheet1.xml", &zeros)]);
    check_begin(
        &lines_of("l.xlsx", &bomb),
        &["l.xlsx: !unsafe its part xl/worksheets/sheet1.xml unpacks"],
    );
}
