//! The pages as they leave the program: served to one browser, and written as files.

mod browser;
mod bundle;
mod served;
mod visitor;

use std::path::{Path, PathBuf};
use std::process::Command;

/// The root of the repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the repository")
}

/// Runs the program to its end, and gives its standard output.
fn whosaid(arguments: &[&str], case: &Path) -> String {
    let run = Command::new(env!("CARGO_BIN_EXE_whosaid"))
        .args(arguments)
        .arg("--case")
        .arg(case)
        .current_dir(root())
        .output()
        .expect("the program starts");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).expect("the output is text")
}

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

/// The hostile report, with a word of 100,000 letters behind it.
fn hostile() -> String {
    format!("{HOSTILE}\nThe mayor said that {} was there.\n", "w".repeat(100_000))
}
