//! The pages in a real browser: a headless Chromium, driven by a script for Node.
//!
//! Where Chromium or Node is missing the test says so and passes, unless `WHOSAID_BROWSER` is
//! `required`, as in `.ci/run`. `WHOSAID_AXE` names the file of axe-core, which is not ours to
//! ship; `WHOSAID_PICTURES` a folder for pictures of the pages.

use super::visitor::Server;
use super::{RIGHT_TO_LEFT, hostile, root, whosaid};
use std::env;
use std::fs;
use std::process::Command;

/// Under what names Chromium is known.
const BROWSERS: &[&str] = &["chromium", "chromium-browser", "google-chrome"];

#[test]
fn the_pages_work_in_a_browser() {
    let starts = |program: &&&str| Command::new(program).arg("--version").output().is_ok();
    let browser = BROWSERS.iter().find(starts);
    let (Some(browser), true) = (browser, starts(&&"node")) else {
        let required = env::var("WHOSAID_BROWSER").is_ok_and(|value| value == "required");
        assert!(!required, "Chromium and Node are needed and not both there");
        println!("skipped: Chromium and Node are not both there");
        return;
    };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = |name: &str| folder.path().join(name);
    let (case, hostile_case, bundle) = (file("case"), file("hostile"), file("pages"));
    whosaid(&["read", "examples/port-qashir"], &case);
    whosaid(&["export", "html", "--out", bundle.to_str().expect("a name in UTF-8")], &case);
    for (name, text) in [("hostile.txt", hostile()), ("rtl.txt", RIGHT_TO_LEFT.to_owned())] {
        fs::write(file(name), text).expect("a file");
        whosaid(&["read", file(name).to_str().expect("a name in UTF-8")], &hostile_case);
    }
    let (server, hostile_server) = (Server::start(&case), Server::start(&hostile_case));
    let run = Command::new("node")
        .arg(root().join("crates/whosaid/tests/pages/browser/story.mjs"))
        .args([browser, server.address().as_str(), hostile_server.address().as_str()])
        .arg(&bundle)
        .arg(env::var("WHOSAID_AXE").unwrap_or_else(|_| "-".into()))
        .args(env::var("WHOSAID_PICTURES"))
        .output()
        .expect("node starts");
    let said = String::from_utf8_lossy(&run.stdout);
    println!("{said}");
    assert!(run.status.success(), "{said}{}", String::from_utf8_lossy(&run.stderr));
}
