//! The golden stories, read and linked: what several reports tell together, on whose word,
//! and where they differ.

use std::fmt::Write as _;
use testkit::stories::{self, Story};

/// Reads the reports of a story and says what is not as expected.
fn check(story: &Story) -> Vec<String> {
    let reports = story.reports.iter().map(|(_, file)| {
        let mut reports = Vec::new();
        let source = ingest::Source::File(file.clone());
        ingest::load(&source, |report| reports.extend(report.ok()));
        reports.pop().expect("a story holds reports only")
    });
    let together = flow::read_together(reports.collect());
    story.faults(&together.readings, &together.claims)
}

#[test]
fn every_story_is_told_as_its_gold_says() {
    let (mut message, mut wrong) = (String::new(), 0);
    let stories = stories::all();
    for story in &stories {
        let faults = check(story);
        match (&story.wrong, faults.is_empty()) {
            (None, true) => {}
            (Some(_), false) => {
                wrong += 1;
                println!("golden/story/{}, wrong for now:", story.name);
                println!("    {}", faults.join("\n    "));
            }
            (Some(note), true) => {
                println!("golden/story/{}: right now; take the note out ({note})", story.name);
            }
            (None, false) => {
                let faults = faults.join("\n    ");
                writeln!(message, "golden/story/{}: {}\n    {faults}", story.name, story.shows)
                    .expect("a String takes all that is written");
            }
        }
    }
    println!("{} of {} golden stories are wrong for now", wrong, stories.len());
    assert!(message.is_empty(), "\n{message}");
}
