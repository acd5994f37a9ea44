//! What a run promises: the same case on any number of threads, nothing twice, and no end
//! for one bad file.

use crate::{Linking, Options, Originals, Summary, Would, read_into, would_read};
use proptest::prelude::*;
use record::SkipReason;
use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::ops::Range;
use std::path::{Path, PathBuf};
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
    let summary = read_into(
        &case,
        &[folder.to_owned()],
        Options { jobs, ..Options::default() },
        |progress| {
            last = Some(progress);
        },
    )
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

#[test]
fn members_of_an_archive_are_reports_and_are_not_read_twice() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let archive = |texts: &[String]| {
        let file = fs::File::create(folder.path().join("all.zip")).expect("a file");
        let mut archive = zip::ZipWriter::new(file);
        for (at, text) in texts.iter().enumerate() {
            let name = format!("{at:04}.txt");
            let options = zip::write::SimpleFileOptions::default();
            archive.start_file(name, options).expect("a member");
            archive.write_all(text.as_bytes()).expect("its bytes");
        }
        archive.finish().expect("an archive");
    };
    let texts: Vec<String> =
        (0..40).map(|at| format!("{}\nReport {at}.\n", STORIES[at % STORIES.len()])).collect();
    let case = folder.path().join("case.whosaid");
    // As a run that was stopped after nine: the same members are known, the others are read.
    archive(&texts[..9]);
    assert_eq!(check(folder.path(), &case, 2).0.stored, 9);
    archive(&texts);
    let (summary, stored) = check(folder.path(), &case, 2);
    assert_eq!((summary.stored, summary.known, summary.reports.len()), (31, 9, 40));
    assert!(stored.iter().any(|line| line.contains("all.zip!/0039.txt")), "{stored:?}");
}

#[test]
fn a_dry_run_says_what_a_run_would_do() {
    let folder = folder_of(3);
    fs::write(folder.path().join("empty.txt"), "").expect("a file");
    let paths = [folder.path().to_owned()];
    let case = Case::create_or_open(folder.path().join("case.whosaid")).expect("a case");
    read_into(&case, &[folder.path().join("0001.txt")], Options::default(), |_| ()).expect("a run");
    let known = case.known_reports().expect("a read");
    let mut told = Vec::new();
    let done: Result<(), ()> = would_read(
        &paths,
        Options::default(),
        |id| known.contains(&id),
        |would| {
            told.push(match would {
                Would::Read { .. } => "read".to_owned(),
                Would::Know { .. } => "there".to_owned(),
                Would::Skip(skip) => skip.reason.to_string(),
            });
            Ok(())
        },
    );
    assert_eq!(
        (done, told),
        (Ok(()), ["read", "there", "read", "empty"].map(str::to_owned).to_vec())
    );
    assert_eq!(case.reports().expect("a read").len(), 1, "nothing was written");
}

/// What the case says between reports, a line each, in order.
fn between_reports(case: &Case) -> Vec<String> {
    let mut lines = Vec::new();
    for edge in case.dependences().expect("dependences") {
        lines.push(format!("{} {:?}", edge.id, edge.percent));
    }
    for story in case.stories().expect("stories") {
        lines.push(format!("{} {:?}", story.first, story.reports));
    }
    for actor in case.actors().expect("actors") {
        let stored = case.actor(actor.id).expect("a read").expect("it is listed");
        let bearers: BTreeSet<_> = stored.namings.iter().map(|naming| naming.bearer).collect();
        lines.push(format!("{} {} {bearers:?}", actor.id, actor.label));
        lines.push(format!("{:?} {:?}", stored.joins, stored.apart));
        lines.push(format!("{:?}", stored.summary));
    }
    lines.extend(tallies(case));
    lines.sort();
    lines
}

/// What is tallied of the case, a line each.
fn tallies(case: &Case) -> Vec<String> {
    const ALL: usize = 100_000;
    let mut lines = vec![format!(
        "{:?} {:?} {:?} {}",
        case.counts().expect("counts"),
        case.extent().expect("the extent"),
        case.root_kinds().expect("kinds"),
        case.days_count().expect("a count"),
    )];
    lines.extend(case.roots(0, ALL).expect("roots").iter().map(|one| format!("{one:?}")));
    lines.extend(case.reliances(ALL).expect("ways").iter().map(|one| format!("{one:?}")));
    lines.extend(case.named_places(0, ALL).expect("places").iter().map(|one| format!("{one:?}")));
    lines
}

/// Links `texts` one after the other, in this order, from the one at `late` on, and all at once;
/// both say the same.
fn check_one_by_one(texts: &[String], late: usize) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = |number: usize| folder.path().join(format!("{number:04}.txt"));
    let case = |name: &str| Case::create_or_open(folder.path().join(name)).expect("a case");
    let read = |case: &Case, numbers: Range<usize>, linking| {
        let files: Vec<PathBuf> = numbers.map(file).collect();
        read_into(case, &files, Options { linking, ..Options::default() }, |_| ()).expect("a run");
    };
    for (number, text) in texts.iter().enumerate() {
        fs::write(file(number), text).expect("a file");
    }
    let (one_by_one, at_once) = (case("one.whosaid"), case("all.whosaid"));
    read(&one_by_one, 0..late, Linking::Touched);
    for number in late..texts.len() {
        read(&one_by_one, number..number + 1, Linking::Touched);
    }
    read(&at_once, 0..texts.len(), Linking::Anew);
    assert_eq!(between_reports(&one_by_one), between_reports(&at_once));
    assert!(!at_once.actors().expect("actors").is_empty(), "names were found");
    assert_eq!(one_by_one.verify().expect("a read"), []);
}

#[test]
fn one_report_after_the_other_gives_what_all_at_once_give() {
    // The last to come in are of all stories, and of days before and after others.
    let (late, early): (Vec<usize>, Vec<usize>) = (0..32).partition(|number| number % 6 == 3);
    let texts: Vec<String> =
        early.iter().chain(&late).map(|number| testkit::corpus::report(*number)).collect();
    check_one_by_one(&texts, early.len());
}

/// Names that are alike, short for others, or each short for two.
const LOOK_ALIKE: &[&str] = &[
    "Karim Haddouri",
    "Samir Haddouri",
    "Haddouri",
    "Karim Hadouri",
    "Mayor Haddouri",
    "Mayor Samir Haddouri",
    "the Plain Liberation Army",
    "the Port Liberation Army",
    "PLA",
    "the Plain Liberation Army (PLA)",
    "Omar al-Tamruni",
    "Omar Tamrouni",
    "al-Tamruni",
    "Colonel Tamruni",
    "the Salt League",
    "the Salt League (PLA)",
    "Samir Omar Haddouri",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10))]
    #[test]
    fn names_that_come_in_one_by_one_are_linked_as_all_at_once(
        named in proptest::collection::vec((0..LOOK_ALIKE.len(), 0..LOOK_ALIKE.len()), 4..14),
    ) {
        let text = |(number, (one, two)): (usize, &(usize, usize))| {
            let (one, two) = (LOOK_ALIKE[*one], LOOK_ALIKE[*two]);
            format!("Report {number}\n\nOn Monday {one} met {two} in Tolvan.\n")
        };
        let texts: Vec<String> = named.iter().enumerate().map(text).collect();
        check_one_by_one(&texts, texts.len() / 2);
    }
}

/// Reads `folder` with its originals left outside, does `harm` to it, and gives what is then
/// wrong with the case.
fn check_outside(harm: impl FnOnce(&Path)) -> Vec<String> {
    let folder = folder_of(2);
    fs::write(folder.path().join("list.csv"), "title,text\nA,Of a list.\n").expect("a list");
    let cases = tempfile::tempdir().expect("a temporary folder");
    let case = Case::create_or_open(cases.path().join("case.whosaid")).expect("a case");
    let options = Options { originals: Originals::Outside, ..Options::default() };
    let paths = [folder.path().to_owned()];
    let summary = read_into(&case, &paths, options, |_| ()).expect("a run");
    assert_eq!((summary.stored, summary.skipped.len()), (3, 0));
    assert!(case.verify().expect("a check").is_empty(), "sound as it was read");
    harm(folder.path());
    let base = folder.path().display().to_string();
    let problems = case.verify().expect("a check");
    problems.iter().map(|problem| problem.what.replace(&base, "FOLDER")).collect()
}

#[test]
fn originals_left_outside_are_checked_where_they_lie() {
    assert_eq!(check_outside(|_| ()), [""; 0]);
    let gone = |folder: &Path| fs::remove_file(folder.join("0000.txt")).expect("it was there");
    let found = check_outside(gone);
    let lies = "it was left outside the case at FOLDER/0000.txt and cannot be read there";
    assert!(matches!(&found[..], [one] if one.starts_with(lies)), "{found:?}");
    let grown = |folder: &Path| fs::write(folder.join("0001.txt"), "other").expect("a file");
    let [one] = &check_outside(grown)[..] else { panic!("one file was changed") };
    assert!(one.starts_with("the file outside the case, FOLDER/0001.txt, is not one of "), "{one}");
    let changed = |folder: &Path| {
        let path = folder.join("0001.txt");
        let same_length = fs::read_to_string(&path).expect("a text").replace("bac", "bai");
        fs::write(path, same_length).expect("a file");
    };
    let [one] = &check_outside(changed)[..] else { panic!("one file was changed") };
    assert!(one.starts_with("its SHA-256 is "), "{one}");
    // What a list holds is no file of its own and is kept.
    let list = |folder: &Path| fs::remove_file(folder.join("list.csv")).expect("it was there");
    assert_eq!(check_outside(list), [""; 0]);
}
