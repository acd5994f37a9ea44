//! The pages as they leave the program: served to one browser, and written as files.

mod browser;
mod bundle;
#[path = "../common/mod.rs"]
mod common;
mod served;
mod visitor;

use common::{printed as whosaid, root};

/// What `attribute="` is followed by, up to the closing quotation mark, each time.
fn values<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    let opening = format!(" {attribute}=\"");
    page.split(&opening).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// A report that tries what a report can try.
const HOSTILE: &str = "\
<script>alert('title')</script> \u{202E}gnp.exe

By <img src=x onerror=alert(1)>

The Ministry \"><script>alert(2)</script> said on Monday that \"</bdi></blockquote><script>alert(3)</script>\".
The \u{202E}minister\u{7} said that all was & is <b>well</b>.
";

/// A report that is written from right to left.
const RIGHT_TO_LEFT: &str = "\
إغلاق ميناء قشير

قالت المتحدثة سلمى العرابي يوم الاثنين إن ميناء قشير (Port Qashir) أُغلق حتى إشعار آخر.
";

/// The hostile report, with a word of 100,000 letters behind it.
fn hostile() -> String {
    format!("{HOSTILE}\nThe mayor said that {} was there.\n", "w".repeat(100_000))
}
