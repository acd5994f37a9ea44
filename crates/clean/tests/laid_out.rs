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
