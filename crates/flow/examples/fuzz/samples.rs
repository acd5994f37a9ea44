//! Valid files of every format, invented and made here, as parts and the way to pack them, so
//! that what is packed can be damaged inside.

use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::{Cursor, Write};
use testkit::pdf;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A valid file.
pub struct Sample {
    /// Of its name.
    pub ending: &'static str,
    /// What is in it.
    pub inside: Vec<Vec<u8>>,
    /// Its bytes, with this in it.
    pub pack: fn(&[Vec<u8>]) -> Vec<u8>,
}

/// The ending of a case.
pub const CASE: &str = "case";

/// All readers.
pub const NAMES: &[&str] = &[
    "text", "html", "feed", "list", "workbook", "mail", "docx", "odt", "pdf", "warc", "wacz",
    "zip", "tar", "case",
];

/// The samples of one reader; none for a name that is no reader.
pub fn of(reader: &str) -> Vec<Sample> {
    let one = |ending, text: &str| Sample { ending, inside: vec![text.into()], pack: alone };
    match reader {
        "text" => vec![one("txt", TEXT)],
        "html" => vec![one("html", HTML)],
        "feed" => vec![one("rss", RSS), one("atom", ATOM), one("json", JSON_FEED)],
        "list" => vec![one("csv", CSV), one("jsonl", JSON_LINES), one("json", JSON_FEED)],
        "workbook" => vec![packed("xlsx", WORKBOOK, |parts| zipped(WORKBOOK, parts))],
        "mail" => vec![one("eml", MAIL)],
        "docx" => vec![packed("docx", DOCX, |parts| zipped(DOCX, parts))],
        "odt" => vec![packed("odt", ODT, |parts| zipped(ODT, parts))],
        "pdf" => vec![Sample { ending: "pdf", inside: objects(), pack: pdf::document }],
        "warc" => vec![
            Sample { ending: "warc", inside: crawl(), pack: |parts| parts.concat() },
            Sample { ending: "warc.gz", inside: crawl(), pack: members },
        ],
        "wacz" => vec![Sample { ending: "wacz", inside: crawl(), pack: wacz }],
        "zip" => vec![packed("zip", FOLDER, |parts| zipped(FOLDER, parts))],
        "tar" => vec![
            packed("tar", FOLDER, tarred),
            packed("tar.gz", FOLDER, |parts| gzip(&tarred(parts))),
        ],
        CASE => vec![Sample { ending: CASE, inside: vec![case()], pack: alone }],
        _ => Vec::new(),
    }
}

/// A folder: names and what is in them.
type Folder = &'static [(&'static str, &'static str)];

fn packed(ending: &'static str, folder: Folder, pack: fn(&[Vec<u8>]) -> Vec<u8>) -> Sample {
    let inside = folder.iter().map(|(_, text)| text.as_bytes().to_vec()).collect();
    Sample { ending, inside, pack }
}

fn alone(parts: &[Vec<u8>]) -> Vec<u8> {
    parts[0].clone()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(bytes).expect("memory takes it");
    packed.finish().expect("memory takes it")
}

fn members(parts: &[Vec<u8>]) -> Vec<u8> {
    parts.iter().flat_map(|part| gzip(part)).collect()
}

fn zip_of<'f>(files: impl IntoIterator<Item = (&'f str, Vec<u8>)>) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(name, SimpleFileOptions::default()).expect("a member");
        archive.write_all(&bytes).expect("memory takes it");
    }
    archive.finish().expect("an archive").into_inner()
}

fn zipped(folder: Folder, parts: &[Vec<u8>]) -> Vec<u8> {
    zip_of(folder.iter().map(|(name, _)| *name).zip(parts.iter().cloned()))
}

fn tarred(parts: &[Vec<u8>]) -> Vec<u8> {
    let mut archive = tar::Builder::new(Vec::new());
    for ((name, _), bytes) in FOLDER.iter().zip(parts) {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        archive.append_data(&mut header, name, bytes.as_slice()).expect("a member");
    }
    archive.into_inner().expect("an archive")
}

fn wacz(parts: &[Vec<u8>]) -> Vec<u8> {
    let package = br#"{"resources": [{"path": "archive/data.warc.gz", "hash": "sha256:00"}]}"#;
    zip_of([("datapackage.json", package.to_vec()), ("archive/data.warc.gz", members(parts))])
}

fn crawl() -> Vec<Vec<u8>> {
    let record = |kind: &str, block: &str| {
        format!(
            "WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://post.example/dam-1\r\n\
             WARC-Payload-Digest: sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5\r\nContent-Type: \
             application/http; msgtype=response\r\nContent-Length: {}\r\n\r\n{block}\r\n\r\n",
            block.len()
        )
        .into_bytes()
    };
    vec![
        record("warcinfo", "software: ours\r\n"),
        record("response", &format!("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{HTML}")),
        record(
            "response",
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\n\
             Transfer-Encoding: chunked\r\nContent-Encoding: br\r\n\r\na\r\n0123456789\r\n0\r\n\r\n",
        ),
        record("revisit", "HTTP/1.1 200 OK\r\n\r\n"),
    ]
}

/// The objects of a PDF.
fn objects() -> Vec<Vec<u8>> {
    let content =
        b"BT /F1 12 Tf 50 700 Td (The dam failed on Mon-) Tj 0 -14 Td (day, they said.) Tj \
                   [(Le) -200 (barrage)] TJ ET /X1 Do";
    let form = b"BT /F1 9 Tf 1 0 0 1 50 20 Tm <0041> Tj ET";
    let table = b"begincmap 1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfchar \
                 <41> <0627> <42> <0644> endbfchar 1 beginbfrange <43> <50> <0410> endbfrange endcmap";
    vec![
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_vec(),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font \
         << /F1 5 0 R >> /XObject << /X1 7 0 R >> >> >>"
            .to_vec(),
        pdf::stream("", content),
        b"<< /Type /Font /Subtype /TrueType /BaseFont /Arial /Encoding /WinAnsiEncoding /FirstChar 0 \
         /LastChar 4 /Widths [500 500 500 500 500] /ToUnicode 6 0 R >>"
            .to_vec(),
        pdf::stream("", table),
        pdf::stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", form),
    ]
}

/// A case with two reports in it.
fn case() -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("sample.whosaid");
    let text = folder.path().join("one.txt");
    let page = folder.path().join("two.html");
    std::fs::write(&text, TEXT).expect("a file");
    std::fs::write(&page, HTML).expect("a file");
    let case = store::Case::create_or_open(&path).expect("a case");
    flow::read_into(&case, &[text, page], flow::Options::default(), |_| ()).expect("a run");
    drop(case);
    std::fs::read(path).expect("the case is a file")
}

const TEXT: &str = "---\ntitle: Dam fails\nauthors:\n  - Rosa Reel\ndate: 18/06/2024\n---\n\
    The dam failed on Monday, the harbour master said. “We had asked for gates,” said Ada Quay.\n\n\
    Le barrage a cédé, selon la capitainerie.\n\nПлотина прорвана.\n\nانهار السد.\n";

const HTML: &str = "<!DOCTYPE html><html lang='en'><head><meta charset=utf-8><title>Dam fails</title>\
    <meta property='og:site_name' content='The Harbour Post'><script type='application/ld+json'>\
    {\"@type\":\"NewsArticle\",\"headline\":\"Dam fails\",\"author\":[{\"name\":\"Rosa Reel\"}]}</script>\
    </head><body><nav><ul><li><a href=/>Home</a></ul></nav><article itemscope><h1>Dam fails</h1>\
    <time datetime='2024-06-18T10:00:00Z'>18 June</time><p>The dam failed on Monday, the harbour \
    master said, and ships were sent to Lomno.<p>“We had asked for new gates,” said <b>Ada Quay</b>, \
    who leads the pilots’ union.<table><tr><td>a<td>b</table><ul><li>one<li>two</ul>\
    <p>السد &amp; плотина &#233; &nbsp;</article><footer>© 2024</footer></body></html>";

const RSS: &str = "<?xml version='1.0' encoding='UTF-8'?><rss version='2.0'><channel><title>The Post</title>\
    <item><title>Dam &amp; gates</title><link>https://p.example/1</link><pubDate>Tue, 18 Jun 2024 10:00:00 \
    +0200</pubDate><dc:creator><![CDATA[Rosa Reel]]></dc:creator><content:encoded><![CDATA[<p>The dam \
    failed.</p>]]></content:encoded></item><item><description>&lt;b&gt;Le barrage&lt;/b&gt;</description>\
    </item></channel></rss>";

const ATOM: &str = "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='fr'><title>Le Phare</title><entry>\
    <title type='html'>Le barrage</title><link href='https://phare.example/1'/><author><name>Luc Quai</name>\
    </author><updated>2024-06-18T10:00:00Z</updated><content type='xhtml'><div><p>Le barrage a <b>cédé</b>.\
    </p></div></content></entry></feed>";

const JSON_FEED: &str = r#"{"version": "https://jsonfeed.org/version/1.1", "title": "المنارة", "items": [
    {"id": "1", "url": "https://m.example/1", "title": "السد", "content_html": "<p>انهار السد.</p>",
     "authors": [{"name": "ليلى"}], "date_published": "2024-06-18T10:00:00Z"}, {"content_text": "Words."}]}"#;

const CSV: &str = "title;outlet;date;text;html;path\nDam;The Post;2024-06-18;\"The \"\"dam\"\" failed.\";;\n\
    Le barrage;Le Phare;18/06/2024;;<p>Le barrage a cédé.</p>;\nВода;;;;;gone.txt\n";

const JSON_LINES: &str = "{\"title\": \"Dam\", \"text\": \"The dam failed.\", \"authors\": [\"A\", {\"name\": \"B\"}]}\n\
    {\"titre\": \"Le barrage\", \"html\": \"<p>Le barrage a c\\u00e9d\\u00e9.</p>\"}\n{\"url\": \"https://x.example\"}\n";

const MAIL: &str = "From: =?utf-8?q?Le_Phare?= <n@phare.example>\r\nSubject: =?utf-8?b?TGUgYmFycmFnZQ==?=\r\n\
    Date: Tue, 18 Jun 2024 10:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; \
    boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=windows-1251\r\nContent-Transfer-Encoding: \
    base64\r\n\r\nz+vu8uju4A==\r\n--b\r\nContent-Type: text/html; charset=iso-8859-1\r\n\
    Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>Le barrage a c=E9d=E9.</p>\r\n--b--\r\n";

const DOCX: Folder = &[
    (
        "word/document.xml",
        "<w:document xmlns:w='w'><w:body><w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr>\
        <w:r><w:t>Dam fails</w:t></w:r></w:p><w:p><w:r><w:t xml:space='preserve'>The dam </w:t></w:r><w:del><w:r>\
        <w:t>x</w:t></w:r></w:del><w:r><w:t>failed &amp; &#233;.</w:t><w:br/></w:r></w:p></w:body></w:document>",
    ),
    (
        "word/footnotes.xml",
        "<w:footnotes xmlns:w='w'><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnotes>",
    ),
    (
        "docProps/core.xml",
        "<cp:coreProperties><dc:title>Dam</dc:title><dc:creator>R</dc:creator></cp:coreProperties>",
    ),
];

const ODT: Folder = &[
    (
        "content.xml",
        "<office:document-content><office:text><text:h>Dam</text:h><text:p>The<text:s text:c='3'/>dam\
        <text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p>\
        </text:note-body></text:note> failed.</text:p></office:text></office:document-content>",
    ),
    ("meta.xml", "<office:meta><dc:title>Dam</dc:title></office:meta>"),
];

const WORKBOOK: Folder = &[
    (
        "_rels/.rels",
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>\
        <Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' \
        Target='xl/workbook.xml'/></Relationships>",
    ),
    (
        "xl/workbook.xml",
        "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' \
        xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>\
        <sheet name='List' sheetId='1' r:id='r1'/></sheets></workbook>",
    ),
    (
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>\
        <Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet' \
        Target='worksheets/sheet1.xml'/><Relationship Id='r2' \
        Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings' \
        Target='sharedStrings.xml'/></Relationships>",
    ),
    (
        "xl/sharedStrings.xml",
        "<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' count='2'>\
        <si><t>Text</t></si><si><t>The dam failed.</t></si></sst>",
    ),
    (
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>\
        <sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><t>Date</t></is></c></row>\
        <row r='2'><c r='A2' t='s'><v>1</v></c><c r='B2'><v>45461.5</v></c></row></sheetData></worksheet>",
    ),
];

const FOLDER: Folder = &[
    ("a/one.txt", TEXT),
    ("a/one.json", "{\"title\": \"Dam\", \"date\": \"2024-06-18\"}"),
    ("a/two.html", HTML),
    ("list.csv", CSV),
    ("feed.rss", RSS),
    ("message.eml", MAIL),
];
