//! PDFs, made here letter by letter.

use crate::archive_tests::{check_begin, lines_of};
use crate::{Source, load};
use flate2::Compression;
use flate2::write::ZlibEncoder;
use record::{LaidOut, Report};
use std::fmt::Write as _;
use std::io::Write as _;
use testkit::pdf::{document, stream};

/// A line at this place: its letters, from the left.
type Placed<'t> = (f64, f64, &'t str);

/// A document whose pages have these lines, in a font with a table of letters.
fn pdf_of(pages: &[Vec<Placed<'_>>]) -> Vec<u8> {
    let letters: Vec<char> = {
        let all: std::collections::BTreeSet<char> =
            pages.iter().flatten().flat_map(|(_, _, text)| text.chars()).collect();
        all.into_iter().collect()
    };
    let code = |letter: char| letters.iter().position(|known| *known == letter).expect("known") + 1;
    let table: String = letters.iter().fold(String::new(), |mut table, letter| {
        let mut units = [0; 2];
        let units = letter.encode_utf16(&mut units).iter().map(|unit| format!("{unit:04X}"));
        let units = units.collect::<Vec<_>>().concat();
        let _ = writeln!(table, "1 beginbfchar <{:02X}> <{units}> endbfchar", code(*letter));
        table
    });
    let table = format!(
        "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange\n{table}endcmap end"
    );
    let mut objects: Vec<Vec<u8>> = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".into(),
        format!(
            "<< /Type /Pages /Kids [{}] /Count {} >>",
            (0..pages.len()).map(|at| format!("{} 0 R ", 5 + 2 * at)).collect::<Vec<_>>().concat(),
            pages.len()
        )
        .into(),
        format!(
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 0 /LastChar 255 /Widths [{}] /ToUnicode 4 0 R >>",
            "500 ".repeat(256)
        )
        .into(),
        stream("", table.as_bytes()),
    ];
    for (at, page) in pages.iter().enumerate() {
        objects.push(format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {} 0 R /Resources << /Font << /F1 3 0 R >> >> >>", 6 + 2 * at).into());
        let content = page.iter().fold(String::new(), |mut content, (x, y, text)| {
            let codes = text.chars().map(|letter| format!("{:02X}", code(letter)));
            let codes = codes.collect::<Vec<_>>().concat();
            let _ = writeln!(content, "BT /F1 10 Tf 1 0 0 1 {x} {y} Tm <{codes}> Tj ET");
            content
        });
        objects.push(stream("", content.as_bytes()));
    }
    document(&objects)
}

fn report(bytes: &[u8]) -> Report {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("d.pdf");
    std::fs::write(&path, bytes).expect("a file is written");
    let mut reports = Vec::new();
    load(&Source::File(path), |report| reports.push(report.expect("a report")));
    reports.remove(0)
}

#[test]
fn lines_become_paragraphs_and_parted_words_one() {
    let page = vec![
        (50.0, 700.0, "The northern gate of the dam failed on Mon-"),
        (50.0, 688.0, "day, the harbour master of the well-known"),
        (50.0, 676.0, "port said, and ships were sent to a well-"),
        (50.0, 664.0, "known harbour."),
        (50.0, 640.0, "Le barrage a cédé, selon la capitainerie."),
        (50.0, 616.0, "Плотина прорвана ночью."),
    ];
    let report = report(&pdf_of(&[page]));
    assert_eq!(
        report.text,
        "The northern gate of the dam failed on Monday, the harbour master of the well-known port \
         said, and ships were sent to a well-known harbour.\n\n\
         Le barrage a cédé, selon la capitainerie.\n\nПлотина прорвана ночью."
    );
}

#[test]
fn runs_from_the_right_are_read_in_their_order() {
    let seen: String = "انهار السد يوم الاثنين.".chars().rev().collect();
    let report = report(&pdf_of(&[vec![(50.0, 700.0, &seen)]]));
    assert_eq!(report.text, "انهار السد يوم الاثنين.");
}

#[test]
fn columns_are_read_one_after_the_other_and_heads_set_apart() {
    let page = |lines: [&'static str; 4]| {
        vec![
            (50.0, 780.0, "The Harbour Post 18 June"),
            (50.0, 700.0, lines[0]),
            (50.0, 688.0, lines[1]),
            (350.0, 700.0, lines[2]),
            (350.0, 688.0, lines[3]),
            (300.0, 20.0, "12"),
        ]
    };
    let pages = [
        page(["One begins and goes", "on in the next", "column of the page", "until it is over."]),
        page(["Two begins here", "and goes on", "in a column", "until it stops"]),
        page(["in mid-sentence and", "comes to", "an end on page", "three at last."]),
    ];
    let report = report(&pdf_of(&pages));
    let mut story = report.text.clone();
    for laid in report.layout.iter().rev() {
        assert!(matches!(laid.part, LaidOut::Outside(_)));
        story.replace_range(laid.span.range(), "");
    }
    let story: Vec<&str> = story.split("\n\n").filter(|words| !words.is_empty()).collect();
    assert_eq!(
        story,
        [
            "One begins and goes on in the next column of the page until it is over.",
            "Two begins here and goes on in a column until it stops in mid-sentence and comes to \
             an end on page three at last.",
        ]
    );
    assert_eq!(report.text.matches("The Harbour Post").count(), 3, "nothing is lost");
}

#[test]
fn documents_made_to_do_harm_are_told() {
    let packed = |bytes: &[u8]| {
        let mut packed = ZlibEncoder::new(Vec::new(), Compression::fast());
        packed.write_all(bytes).expect("memory takes it");
        packed.finish().expect("memory takes it")
    };
    let with_stream = |bytes: &[u8]| {
        document(&[
            b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
            b"<< /Type /Pages /Kids [] /Count 0 >>".to_vec(),
            stream("/Filter /FlateDecode", bytes),
        ])
    };
    let bomb = with_stream(&packed(&vec![b' '; 80_000_000]));
    check_begin(
        &lines_of("b.pdf", &bomb),
        &["b.pdf: !unsafe its streams unpack to more than can be held"],
    );
    let deep = with_stream(&packed("[".repeat(100_000).as_bytes()));
    check_begin(&lines_of("d.pdf", &deep), &["d.pdf: !unsafe its objects lie in each other"]);
    let deep = document(&["[".repeat(1_000_000).into()]);
    check_begin(&lines_of("d.pdf", &deep), &["d.pdf: !unsafe its objects lie in each other"]);
    let page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /X 4 0 R >> >> >>";
    let catalog = "<< /Type /Catalog /Pages 2 0 R >>";
    let pages = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
    let form =
        stream("/Type /XObject /Subtype /Form /Resources << /XObject << /X 4 0 R >> >>", b"/X Do");
    let round = document(&[catalog.into(), pages.into(), page.into(), form]);
    check_begin(&lines_of("r.pdf", &round), &["r.pdf: !unsafe its forms hold themselves"]);
    let pages = "<< /Type /Pages /Parent 2 0 R /Kids [3 0 R] /Count 1 >>";
    let round = document(&[
        catalog.into(),
        pages.into(),
        page.replace("/MediaBox [0 0 9 9]", "").into(),
        stream("", b""),
    ]);
    check_begin(&lines_of("r.pdf", &round), &["r.pdf: !unsafe its pages hold themselves"]);
}

#[test]
fn damaged_documents_and_scans_are_told() {
    let whole = pdf_of(&[vec![(50.0, 700.0, "The dam failed.")]]);
    for cut in (0..whole.len()).step_by(97) {
        assert_eq!(lines_of("c.pdf", &whole[..cut]).len(), 1, "cut at {cut}");
    }
    let mut flipped = whole;
    for at in (0..flipped.len()).step_by(211) {
        flipped[at] ^= 0x15;
        assert_eq!(lines_of("c.pdf", &flipped).len(), 1, "flipped up to {at}");
    }
    check_begin(&lines_of("x.pdf", b"words"), &["x.pdf: !damaged it is no PDF"]);
    check_begin(
        &lines_of("s.pdf", &pdf_of(&[vec![]])),
        &["s.pdf: !empty no words are in it: it may be a scan"],
    );
}
