//! Which reports lean on which: an echo is no second witness.

use crate::terminal::{Mark, Page, foreign};
use record::DependenceKind;
use record::plain::count;
use store::{StoredDependence, StoredEdge, StoredStory};

/// How many lines of dependences an overview has before it says how many more there are.
const MOST_EDGES: usize = 12;

/// Lays out, below an overview, which reports are echoes of others and how many stories they
/// tell. Nothing when every report stands alone and there is one story.
pub fn leaning(page: &mut Page, edges: &[StoredEdge], stories: &[StoredStory]) {
    if !edges.is_empty() {
        page.blank();
        page.line(0, Mark::Heading, "Reports that lean on others");
        for edge in edges.iter().take(MOST_EDGES) {
            page.small_print(2, &in_words(edge), &edge.id.to_string());
        }
        if edges.len() > MOST_EDGES {
            let more = format!("and {} more: whosaid show dependences", edges.len() - MOST_EDGES);
            page.line(2, Mark::Small, &more);
        }
    }
    if stories.len() > 1 {
        page.blank();
        page.line(0, Mark::Heading, &format!("{} different stories", stories.len()));
        for story in stories.iter().take(MOST_EDGES) {
            let title = story.title.as_deref().unwrap_or("(no headline)");
            let reports = count(story.reports.len(), "report");
            page.small_print(2, &foreign(title), &format!("{reports} · {}", story.first));
        }
        if stories.len() > MOST_EDGES {
            page.line(2, Mark::Small, &format!("and {} more", stories.len() - MOST_EDGES));
        }
    }
}

/// One dependence with its passages side by side.
pub fn one_dependence(page: &mut Page, dependence: &StoredDependence) {
    let edge = &dependence.edge;
    page.line(0, Mark::Heading, &in_words(edge));
    page.line(
        0,
        Mark::Small,
        &format!("{} · {} leans on {}", edge.id, edge.report, edge.on_report),
    );
    for passage in &dependence.passages {
        page.blank();
        let words = |label: &str, words: &str, page: &mut Page| {
            page.words(2, label, 12, &foreign(words), usize::MAX);
        };
        let here = &passage.place.text;
        match &passage.on {
            // Where a line breaks is what copying changes first.
            Some(on) if on.text.split_whitespace().eq(here.split_whitespace()) => {
                words("in both", here, page);
            }
            Some(on) => {
                words("here", here, page);
                words("there", &on.text, page);
            }
            None => words("here", here, page),
        }
    }
}

/// One sentence: who leans on whom, how, and by how much.
pub fn in_words(edge: &StoredEdge) -> String {
    let (one, other) = (foreign(name(&edge.file)), foreign(name(&edge.on_file)));
    let percent = edge.percent.map_or(String::new(), |percent| percent.to_string());
    let passages = count(edge.passages, "passage");
    match edge.kind {
        DependenceKind::Copy => format!("{one} is a copy of {other}: {percent} % of its words"),
        DependenceKind::Shortened => {
            format!("{one} shortens {other}: {percent} % of its words, in {passages}")
        }
        DependenceKind::Rewrite => {
            format!("{one} rewrites {other}: {percent} % of its words, in {passages}")
        }
        DependenceKind::Translation => {
            format!("{one} translates {other}: {percent} % of its names and numbers, in one order")
        }
        DependenceKind::Version => match edge.percent {
            Some(_) => format!("{one} is a version of {other}: {percent} % of its words"),
            None => format!("{one} is a version of {other}, of the same address"),
        },
        DependenceKind::Cites => format!("{one} cites {other}, in {passages}"),
    }
}

/// The last part of a path; the rest is the same for most reports of a case.
fn name(file: &str) -> &str {
    file.rsplit(['/', '\\']).next().unwrap_or(file)
}
