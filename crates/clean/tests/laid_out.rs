//! What the markup of a page says of its lines, and what the words of a line say against it.

use clean::clean;
use record::{DropReason, Laid, LaidOut, PartRole, RawSpan};

const TEXT: &str = "Two men are held after the fire, a spokesman said on Monday.\n\n\
    Story continues under this\n\n\
    Reuters\n\n\
    A court will decide on Tuesday whether they stay in custody.";

/// A line that trained weights take for furniture is dropped, unless it is signed or credits an
/// agency: a chain may end there.
#[test]
fn a_credit_outweighs_the_looks_of_its_line() {
    let mut report = testkit::report("page.html", TEXT);
    for line in ["Story continues under this", "Reuters"] {
        let start = TEXT.find(line).expect("a line of the text");
        let span = RawSpan::new(start..start + line.len());
        report.layout.push(Laid { span, part: LaidOut::Outside(DropReason::UnlikeStory) });
    }
    let clean = clean(&report);
    let dropped: Vec<&str> = clean.dropped.iter().map(|gone| gone.span.of(TEXT).trim()).collect();
    assert_eq!(dropped, ["Story continues under this"]);
    assert_eq!(clean.dropped[0].reason, DropReason::UnlikeStory);
    assert!(clean.parts.iter().any(|part| part.role == PartRole::Credit));
}

/// Between the headline and the story, what the markup counts to neither may say who and when.
#[test]
fn who_and_when_stand_below_the_headline() {
    for (lines, author, date, updated) in [
        (&["By Ada Quay ⋅ 3 May 2031"][..], Some("Ada Quay"), Some("2031-05-03"), None),
        (&["Written by", "Ada Quay", "May 3rd, 2031"], Some("Ada Quay"), Some("2031-05-03"), None),
        (
            &["Écrit par", "Luc Quai", "Mis à jour le 4 mai 2031"],
            Some("Luc Quai"),
            None,
            Some("2031-05-04"),
        ),
        (&["Edited by Tom Vell", "Luc Quai•3 mai 2031"], None, Some("2031-05-03"), None),
        (&["Тайм-лист", "3 мая 2031"], None, Some("2031-05-03"), None),
        (&["More from Ada Quay"], None, None, None),
    ] {
        let report = below_the_headline(lines);
        let facts = clean(&report).facts;
        let value = |found: &Option<record::Found>| found.as_ref().map(|found| found.value.clone());
        let found = [value(&facts.author), value(&facts.date), value(&facts.updated)];
        assert_eq!(found.each_ref().map(Option::as_deref), [author, date, updated], "{lines:?}");
    }
}

/// A page with these lines outside of the article, between headline and story.
fn below_the_headline(lines: &[&str]) -> record::Report {
    let headline = "The ferry at Lomno stays in harbour";
    let story =
        "The ferry at Lomno will not sail before Friday, the harbour office said on Monday.";
    let text = [&[headline], lines, &[story]].concat().join("\n\n");
    let mut report = testkit::report("page.html", &text);
    let laid = |line: &str, part| {
        let start = text.find(line).expect("a line of the text");
        Laid { span: RawSpan::new(start..start + line.len()), part }
    };
    report.layout.push(laid(headline, LaidOut::Role(PartRole::Title)));
    let outside = LaidOut::Outside(DropReason::OutsideArticle);
    report.layout.extend(lines.iter().map(|line| laid(line, outside)));
    report
}
