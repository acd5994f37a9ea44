//! Office documents, made here.

use crate::archive_tests::{check_begin, lines_of, zip_of};
use crate::{Source, load};
use record::{LaidOut, PartRole, Report};

fn report(name: &str, bytes: &[u8]) -> Report {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).expect("a file is written");
    let mut reports = Vec::new();
    load(&Source::File(path), |report| reports.push(report.expect("a report")));
    reports.remove(0)
}

/// Lines with a role, and the title and author of the properties.
fn roles(report: &Report) -> Vec<(&str, PartRole)> {
    let laid = report.layout.iter();
    laid.map(|laid| match laid.part {
        LaidOut::Role(role) => (laid.span.of(&report.text), role),
        LaidOut::Outside(reason) => panic!("{reason}"),
        LaidOut::Lead => panic!("a document names no lead"),
    })
    .collect()
}

const CORE: &str = "<cp:coreProperties xmlns:dc='d'><dc:title>Dam fails</dc:title>\
    <dc:creator>Rosa Reel</dc:creator></cp:coreProperties>";

#[test]
fn a_word_document_is_its_paragraphs_headings_and_notes() {
    let body = "<w:document xmlns:w='w'><w:body>\
        <w:p><w:pPr><w:pStyle w:val='Titre1'/></w:pPr><w:r><w:t>Le barrage a c&#233;d&#xE9;</w:t></w:r></w:p>\
        <w:p><w:r><w:t xml:space='preserve'>Selon la </w:t></w:r><w:r><w:t>capitainerie,</w:t><w:br/><w:t>il a cédé.</w:t></w:r>\
        <w:del><w:r><w:delText>rayé</w:delText><w:t>rayé</w:t></w:r></w:del><w:r><w:instrText>HYPERLINK</w:instrText></w:r></w:p>\
        <w:p/><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Плотина</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>السد</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\
        <mc:AlternateContent><mc:Choice><w:p><w:r><w:t>Boîte</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>Boîte</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>\
        </w:body></w:document>";
    let notes = "<w:footnotes xmlns:w='w'><w:footnote><w:p><w:r><w:t>Une note.</w:t></w:r></w:p></w:footnote></w:footnotes>";
    let bytes = zip_of(&[
        ("word/document.xml", body.as_bytes()),
        ("word/footnotes.xml", notes.as_bytes()),
        ("docProps/core.xml", CORE.as_bytes()),
    ]);
    let report = report("d.docx", &bytes);
    assert_eq!(
        report.text,
        "Le barrage a cédé\n\nSelon la capitainerie, il a cédé.\n\nПлотина\n\nالسد\n\nBoîte\n\nUne note."
    );
    assert_eq!(roles(&report), [("Le barrage a cédé", PartRole::Heading)]);
    let facts = &report.declared;
    assert_eq!(facts.title.as_ref().expect("a title").value, "Dam fails");
    assert_eq!(facts.author.as_ref().expect("an author").value, "Rosa Reel");
    assert_eq!(facts.date, None, "the day it was made is not that of publication");
    assert_eq!(report.original, bytes);
}

#[test]
fn an_open_document_is_its_paragraphs_headings_and_notes() {
    let body = "<office:document-content xmlns:text='t'><office:body><office:text>\
        <text:p text:style-name='Title'>Dam fails</text:p><text:h>Гавань</text:h>\
        <text:p>The dam<text:s text:c='2'/>failed,<text:note><text:note-citation>1</text:note-citation>\
        <text:note-body><text:p>A note.</text:p></text:note-body></text:note> they <text:span>said</text:span>.\
        <office:annotation><text:p>a comment</text:p></office:annotation></text:p>\
        </office:text></office:body></office:document-content>";
    let report = report(
        "d.odt",
        &zip_of(&[("content.xml", body.as_bytes()), ("meta.xml", CORE.as_bytes())]),
    );
    assert_eq!(report.text, "Dam fails\n\nГавань\n\nThe dam  failed, they said.\n\nA note.");
    assert_eq!(roles(&report), [("Dam fails", PartRole::Title), ("Гавань", PartRole::Heading)]);
}

#[test]
fn damaged_documents_are_told() {
    check_begin(&lines_of("d.docx", b"words"), &["d.docx: !damaged it is no zip archive"]);
    check_begin(
        &lines_of("d.docx", &zip_of(&[("a", b"b")])),
        &["d.docx: !damaged it has no part word/document.xml"],
    );
    check_begin(
        &lines_of("d.odt", &zip_of(&[("content.xml", b"<a/>")])),
        &["d.odt: !empty the document has no words"],
    );
    let deep = "<w:p>".repeat(500_000);
    assert_eq!(lines_of("d.docx", &zip_of(&[("word/document.xml", deep.as_bytes())])).len(), 1);
    let zeros = vec![b' '; 80_000_000];
    let bomb = zip_of(&[("word/document.xml", &zeros)]);
    check_begin(
        &lines_of("d.docx", &bomb),
        &["d.docx: !unsafe its part word/document.xml unpacks"],
    );
}
