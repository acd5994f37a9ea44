//! What gold says beyond spans: who a pronoun is, the chain, the kind of speaker, the title
//! and outlet, the furniture. Counted as right of all that gold states, so that what was
//! not found is not right.

use crate::attribution::Pair;
use crate::gold::{Case, GoldAttribution};
use record::{CodePoints, Modality, SpeakerKind, Statement};
use std::collections::BTreeSet;

/// Something gold states, and how often ours is the same.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Facet {
    /// What is asked.
    pub name: &'static str,
    /// Ours is the same.
    pub right: usize,
    /// Gold states it.
    pub stated: usize,
}

/// Counts what the gold states of each attribution. `pairs` are those of the report.
pub fn of_attributions(case: &Case, pairs: &[Pair]) -> Vec<Facet> {
    let mut facets = Vec::new();
    for &(name, stated, right) in QUESTIONS {
        let mut facet = Facet { name, right: 0, stated: 0 };
        for (at, gold) in case.gold.attributions.iter().enumerate().filter(|(_, g)| stated(g)) {
            let ours = pairs.iter().find(|pair| pair.gold == at && pair.found);
            let answer = ours.is_some_and(|pair| right(gold, case.statement(pair.ours), case));
            facet.stated += 1;
            facet.right += usize::from(answer);
        }
        facets.push(facet);
    }
    facets
}

/// Counts what the gold states of the report as a whole.
pub fn of_report(case: &Case) -> Vec<Facet> {
    let facts = &case.reading.annotated.clean.facts;
    let value = |found: &Option<record::Found>| found.as_ref().map(|found| found.value.clone());
    let same = |gold: &Option<String>, ours: Option<String>| {
        gold.as_deref().map(normalised) == ours.as_deref().map(normalised)
    };
    let yes_no = |name, right| Facet { name, right: usize::from(right), stated: 1 };
    let language = case.reading.annotated.language.as_str();
    let [furniture, story] = lines(case);
    vec![
        yes_no("title", same(&case.gold.title, value(&facts.title))),
        yes_no("outlet", same(&case.gold.outlet, value(&facts.outlet))),
        yes_no("language", case.gold.language.as_deref() == Some(language)),
        furniture,
        story,
    ]
}

/// Adds up facets of the same name, in the order of first sight, and leaves out those that
/// no gold states.
pub fn sum(facets: impl IntoIterator<Item = Facet>) -> Vec<Facet> {
    let mut sums: Vec<Facet> = Vec::new();
    for facet in facets {
        match sums.iter_mut().find(|sum| sum.name == facet.name) {
            Some(sum) => {
                sum.right += facet.right;
                sum.stated += facet.stated;
            }
            None => sums.push(facet),
        }
    }
    sums.retain(|sum| sum.stated > 0);
    sums
}

/// A label as it is compared: no case, no articles in front, one kind of apostrophe.
pub fn normalised(label: &str) -> String {
    let lower = label.to_lowercase().replace('’', "'");
    let words = lower.trim_matches(|c: char| c.is_whitespace() || "\"“”«».,:;".contains(c));
    let bare = ARTICLES.iter().find_map(|article| words.strip_prefix(article)).unwrap_or(words);
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Articles with what separates them from their noun. The elided ones come with none.
const ARTICLES: &[&str] =
    &["the ", "an ", "a ", "les ", "le ", "la ", "l'", "une ", "un ", "des ", "du ", "d'"];

type Stated = fn(&GoldAttribution) -> bool;
type Right = fn(&GoldAttribution, &Statement, &Case) -> bool;

/// Name, whether gold states it, whether ours is right.
const QUESTIONS: &[(&str, Stated, Right)] = &[
    (
        "speaker kind",
        |gold| gold.source_kind.is_some(),
        |gold, ours, _| {
            gold.source_kind.as_deref().is_some_and(|kind| is_kind(kind, ours.speaker.kind))
        },
    ),
    (
        "speaker resolved",
        |gold| gold.source_is.is_some(),
        |gold, ours, case| {
            gold.source_is.as_deref().map(normalised)
                == Some(normalised(&speaker_label(ours, case)))
        },
    ),
    (
        "chain",
        |gold| gold.chain.is_some(),
        |gold, ours, _| {
            let labels = |labels: Vec<&str>| labels.into_iter().map(normalised).collect::<Vec<_>>();
            gold.chain.as_ref().is_some_and(|chain| {
                labels(chain.iter().map(String::as_str).collect())
                    == labels(ours.chain.iter().map(|link| link.label.as_str()).collect())
            })
        },
    ),
    (
        "root of chain",
        |gold| gold.chain.is_some(),
        |gold, ours, _| {
            let root = gold.chain.as_ref().and_then(|chain| chain.last());
            root.map(|label| normalised(label))
                == ours.chain.last().map(|link| normalised(&link.label))
        },
    ),
    (
        "modality",
        |gold| gold.modality.is_some(),
        |gold, ours, _| {
            gold.modality.as_deref().is_some_and(|modality| is_modality(modality, ours.modality))
        },
    ),
    (
        "medium",
        |gold| gold.medium.is_some(),
        |gold, ours, _| {
            gold.medium.as_deref().map(normalised)
                == ours.medium.as_ref().map(|medium| normalised(&medium.label))
        },
    ),
];

/// The kinds of gold are coarser than ours.
fn is_kind(gold: &str, ours: SpeakerKind) -> bool {
    match gold {
        "anonymous" => matches!(ours, SpeakerKind::Described | SpeakerKind::Unnamed),
        "organisation" | "organization" | "group" => {
            matches!(ours, SpeakerKind::Group | SpeakerKind::State)
        }
        other => other == ours.as_str(),
    }
}

fn is_modality(gold: &str, ours: Modality) -> bool {
    match gold {
        "asserted" => ours == Modality::Actual,
        "requested" => ours == Modality::Planned,
        other => other == ours.as_str(),
    }
}

/// Whom the speaker stands for, or the speaker's own words.
fn speaker_label(statement: &Statement, case: &Case) -> String {
    let resolved = statement.speaker.resolved.as_ref().map(|party| party.label.clone());
    resolved.unwrap_or_else(|| {
        let text = case.reading.annotated.text();
        let words: Vec<_> = statement.speaker.spans.iter().map(|span| span.of(text)).collect();
        words.join(" ")
    })
}

/// Lines of furniture that were dropped, and lines of the story that were kept. A line that
/// gold furniture touches is furniture. Front matter is neither.
fn lines(case: &Case) -> [Facet; 2] {
    let points = CodePoints::of(case.text());
    let dropped: BTreeSet<usize> = case
        .reading
        .annotated
        .clean
        .dropped
        .iter()
        .flat_map(|dropped| points.span(dropped.span))
        .collect();
    let front_matter = case.reading.report.front_matter.map_or(0, |span| points.span(span).end);
    let mut furniture = Facet { name: "furniture lines dropped", right: 0, stated: 0 };
    let mut story = Facet { name: "story lines kept", right: 0, stated: 0 };
    let mut start = 0;
    for line in case.text().split_inclusive('\n') {
        let place = start..start + line.chars().count();
        start = place.end;
        if line.trim().is_empty() || place.start < front_matter {
            continue;
        }
        let touches = |&(from, to): &(usize, usize)| from < place.end && place.start < to;
        let visible = line.chars().zip(place.clone()).filter(|(c, _)| !c.is_whitespace());
        let gone: Vec<bool> = visible.map(|(_, at)| dropped.contains(&at)).collect();
        if case.gold.boilerplate_spans.iter().any(touches) {
            furniture.stated += 1;
            furniture.right += usize::from(gone.iter().all(|gone| *gone));
        } else {
            story.stated += 1;
            story.right += usize::from(!gone.iter().any(|gone| *gone));
        }
    }
    [furniture, story]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_compared_without_case_and_articles() {
        for (one, other) in [
            ("The Daily Lamp", "Daily Lamp"),
            ("Des sources locales", "sources locales"),
            ("l’agence Ovia", "Agence  Ovia"),
            ("un porte-parole", "porte-parole"),
        ] {
            assert_eq!(normalised(one), normalised(other));
        }
        assert_ne!(normalised("Andro Veli"), normalised("Veli"));
    }
}
