//! The pages as files: every link leads to a file that is there.

use super::{values, whosaid};
use std::fs;
use std::path::Path;

#[test]
fn every_link_of_the_bundle_leads_to_a_file() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let case = folder.path().join("case.whosaid");
    let pages = folder.path().join("pages");
    whosaid(&["read", "examples/port-qashir"], &case);
    whosaid(&["export", "html", "--out", pages.to_str().expect("a name in UTF-8")], &case);
    let mut checked = 0;
    for page in html_below(&pages) {
        let text = fs::read_to_string(&page).expect("a page");
        assert!(!text.contains("<form"), "{} can only be read", page.display());
        for link in ["href", "src"].iter().flat_map(|name| values(&text, name)) {
            if link == "data:," {
                continue;
            }
            assert!(!link.contains("//") && !link.starts_with('/'), "{}: {link}", page.display());
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target =
                if file.is_empty() { page.clone() } else { page.with_file_name("").join(file) };
            let there = fs::read_to_string(&target)
                .unwrap_or_else(|_| panic!("{} leads to {link}", page.display()));
            let id = format!(" id=\"{anchor}\"");
            // A place that only passes on another one's words has no note of its own.
            assert!(anchor.is_empty() || there.contains(&id) || anchor.starts_with('s'), "{link}");
            checked += 1;
        }
    }
    assert!(checked > 500, "{checked} links");
    assert!(pages.join("index.html").is_file());
}

fn html_below(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(html_below(&path));
        } else if path.extension().is_some_and(|end| end == "html") {
            found.push(path);
        }
    }
    found
}
