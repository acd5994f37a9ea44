//! The dossier as a text for a word processor (Office Open XML), with real footnotes.
//!
//! Five parts and no more: what the file holds, how they hang together, styles, text, footnotes.
//! The dossier is told twice, once for the text and once for its footnotes, so that neither is
//! kept in memory. No part is written as Zip64, which `LibreOffice` does not open.

use super::tell::tell;
use super::{Block, Piece};
use crate::Failure;
use crate::xml::escaped;
use std::io::{self, Seek, Write};
use store::Case;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Writes the dossier of `case` to `out`.
pub fn docx(case: &Case, out: impl Write + Seek) -> Result<(), Failure> {
    let mut file = ZipWriter::new(out);
    for (name, words) in [
        ("[Content_Types].xml", include_str!("parts/content-types.xml")),
        ("_rels/.rels", include_str!("parts/package.rels.xml")),
        ("word/_rels/document.xml.rels", include_str!("parts/document.rels.xml")),
        ("word/styles.xml", include_str!("parts/styles.xml")),
    ] {
        begin(&mut file, name)?;
        file.write_all(words.as_bytes())?;
    }
    case.as_it_is(|| {
        begin(&mut file, "word/document.xml")?;
        write!(file, "{HEAD}<w:document xmlns:w=\"{SPACE}\"><w:body>")?;
        let mut footnotes = 0;
        tell(case, &mut |block| text(&mut file, block, &mut footnotes))?;
        write!(file, "{PAGE}</w:body></w:document>")?;
        begin(&mut file, "word/footnotes.xml")?;
        write!(file, "{HEAD}<w:footnotes xmlns:w=\"{SPACE}\">{SEPARATORS}")?;
        let mut footnotes = 0;
        tell(case, &mut |block| notes(&mut file, block, &mut footnotes))?;
        Ok::<_, Failure>(write!(file, "</w:footnotes>")?)
    })?;
    file.finish().map_err(io::Error::from)?;
    Ok(())
}

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const SPACE: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// A4 with margins of 2.5 cm, in twentieths of a point.
const PAGE: &str = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1418\" \
    w:right=\"1418\" w:bottom=\"1418\" w:left=\"1418\" w:header=\"709\" w:footer=\"709\" \
    w:gutter=\"0\"/></w:sectPr>";

/// The two lines between text and footnotes, which every such file must have.
const SEPARATORS: &str = "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/>\
    </w:r></w:p></w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r>\
    <w:continuationSeparator/></w:r></w:p></w:footnote>";

fn begin(file: &mut ZipWriter<impl Write + Seek>, name: &str) -> Result<(), Failure> {
    // The clock has no part in it: the same case gives the same bytes.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    Ok(file.start_file(name, options).map_err(io::Error::from)?)
}

/// One block of the text; counts its footnotes.
fn text(out: &mut impl Write, block: Block, footnotes: &mut usize) -> Result<(), Failure> {
    let (style, pieces) = match block {
        Block::Heading(level, words) => (format!("Heading{level}"), vec![Piece::Words(words)]),
        Block::Paragraph(pieces) => ("Normal".to_owned(), pieces),
        Block::Item(pieces) => ("ListBullet".to_owned(), pieces),
    };
    write!(out, "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>")?;
    if style == "ListBullet" {
        write!(out, "<w:r><w:t>•</w:t><w:tab/></w:r>")?;
    }
    for piece in pieces {
        match piece {
            Piece::Words(words) => run(out, "", &words)?,
            Piece::Strong(words) => run(out, "<w:rPr><w:b/></w:rPr>", &words)?,
            Piece::Footnote(_) => {
                *footnotes += 1;
                write!(
                    out,
                    "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>\
                     <w:footnoteReference w:id=\"{footnotes}\"/></w:r>"
                )?;
            }
        }
    }
    Ok(write!(out, "</w:p>")?)
}

/// The footnotes of one block.
fn notes(out: &mut impl Write, block: Block, footnotes: &mut usize) -> Result<(), Failure> {
    let (Block::Paragraph(pieces) | Block::Item(pieces)) = block else { return Ok(()) };
    for piece in pieces {
        let Piece::Footnote(words) = piece else { continue };
        *footnotes += 1;
        write!(
            out,
            "<w:footnote w:id=\"{footnotes}\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr>\
             <w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>"
        )?;
        run(out, "", &format!(" {words}"))?;
        write!(out, "</w:p></w:footnote>")?;
    }
    Ok(())
}

fn run(out: &mut impl Write, style: &str, words: &str) -> Result<(), Failure> {
    let words = escaped(&words.replace(['\n', '\r', '\t'], " "));
    Ok(write!(out, "<w:r>{style}<w:t xml:space=\"preserve\">{words}</w:t></w:r>")?)
}
