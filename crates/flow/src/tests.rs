//! What a run promises: the same case on any number of threads, nothing twice, and no end
//! for one bad file.

use crate::{Options, Summary, read_into};
use record::SkipReason;
use std::fs;
use std::path::Path;
use store::Case;

const STORIES: &[&str] = &[
    "Ferry runs aground\n\nThe harbour master said on Monday that the ferry had hit a sandbank.\n",
    "Le bac s’échoue\n\nSelon le capitaine du port, « le bac a touché un banc de sable ».\n",
    "Паром сел на мель\n\nКапитан сообщил, что паром сел на мель.\n",
];

/// Reads `folder` into a case on `jobs` threads; gives the summary and all that is stored.
fn check(folder: &Path, case: &Path, jobs: usize) -> (Summary, Vec<String>) {
    let case = Case::create_or_open(case).expect("a case");
    let mut last = None;
    let summary =
        read_into(&case, &[folder.to_owned()], Options { jobs, link: true }, |progress| {
            last = Some(progress);
        })
        .expect("a run");
    let told = last.expect("progress is told");
    assert_eq!(told.done, told.sources, "every source is dealt with");
    assert_eq!((told.stored, told.skipped), (summary.stored, summary.skipped.len()));
    let ids: Vec<_> =
        case.reports().expect("reports").into_iter().map(|report| report.id).collect();
    let stored = ids
        .into_iter()
        .map(|id| {
            let report = case.report(id).expect("a read").expect("it is listed");
            let statements: Vec<_> =
                case.statements(Some(id)).expect("statements").map(Result::unwrap).collect();
            format!("{:?} {:?} {statements:?}", report.files, report.text)
        })
        .collect();
    (summary, stored)
}

fn folder_of(count: usize) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for at in 0..count {
        let text = format!("{}\nReport {at}.\n", STORIES[at % STORIES.len()]);
        fs::write(folder.path().join(format!("{at:04}.txt")), text).expect("a file");
    }
    folder
}

#[test]
fn any_number_of_threads_gives_the_same_case() {
    let folder = folder_of(60);
    let cases = tempfile::tempdir().expect("a temporary folder");
    let (_, one) = check(folder.path(), &cases.path().join("1.whosaid"), 1);
    assert_eq!(one.len(), 60);
    for jobs in [2, 5] {
        let case = cases.path().join(format!("{jobs}.whosaid"));
        assert_eq!(check(folder.path(), &case, jobs).1, one, "{jobs} threads");
    }
}

#[test]
fn reading_twice_adds_nothing() {
    let folder = folder_of(7);
    fs::write(
        folder.path().join("copy.txt"),
        fs::read(folder.path().join("0003.txt")).expect("a file"),
    )
    .expect("a file");
    let case = folder.path().join("case.whosaid");
    let (first, stored) = check(folder.path(), &case, 2);
    assert_eq!((first.stored, first.known), (7, 1), "a copy of the same bytes is one report");
    let (second, again) = check(folder.path(), &case, 2);
    assert_eq!((second.stored, second.known), (0, 8));
    assert_eq!(stored, again);
}

#[test]
fn a_bad_file_costs_itself_only() {
    let folder = folder_of(3);
    fs::write(folder.path().join("0001b.txt"), b"").expect("a file");
    fs::write(folder.path().join("picture.txt"), b"\x00\x01\x02\x00").expect("a file");
    let (summary, stored) = check(folder.path(), &folder.path().join("case.whosaid"), 2);
    assert_eq!(stored.len(), 3);
    let reasons: Vec<_> = summary.skipped.iter().map(|skip| skip.reason).collect();
    assert_eq!(reasons, [SkipReason::Empty, SkipReason::Binary], "in the order of the listing");
}
