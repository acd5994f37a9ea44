//! Whom a report treats as one: our bearers against chains of coreference, by B-cubed.
//!
//! Only names are scored, as a name is what the room groups: gold mentions whose head is a
//! proper noun. Each is given to the bearer of our mention that covers its head; one that we do
//! not have is a bearer of its own, which costs recall. B-cubed (Bagga and Baldwin 1998) asks
//! of each name how much of our bearer is of its chain, and how much of its chain our bearer has.

use crate::facets::Facet;
use crate::rows::Group;
use flate2::read::MultiGzDecoder;
use record::{Mentions, OffsetMap};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::ops::Range;
use std::path::Path;

const ARTICLES: &str = "data/meantime/en/articles_dev.jsonl.gz";
const CHAINS: &str = "data/meantime/en/entity_mentions_dev.jsonl.gz";

#[derive(Deserialize)]
struct Article {
    doc_id: String,
    sentences: Vec<String>,
}

#[derive(Deserialize)]
struct GoldMention {
    subtopic: String,
    coref_chain: String,
    mention_head_pos: String,
    mention_head: String,
    mention_head_id: usize,
    sent_id: usize,
}

/// A name of the gold: the place of its head, in bytes, and its chain.
struct GoldName {
    head: Range<usize>,
    chain: String,
}

/// Scores the development part of MEANTIME; nothing when it is not there.
pub fn scores(data: &Path) -> Result<Vec<Group>, String> {
    if !data.join(ARTICLES).is_file() {
        return Ok(Vec::new());
    }
    let mut gold: HashMap<String, Vec<GoldMention>> = HashMap::new();
    for mention in read::<GoldMention>(&data.join(CHAINS))? {
        gold.entry(mention.subtopic.clone()).or_default().push(mention);
    }
    let mut sums = Sums::default();
    for article in read::<Article>(&data.join(ARTICLES))? {
        let mentions = gold.remove(&article.doc_id).unwrap_or_default();
        sums.add(&article, &mentions);
    }
    Ok(vec![Group {
        name: "bearers MEANTIME en".into(),
        facets: sums.facets(),
        ..Group::default()
    }])
}

fn read<T: for<'de> Deserialize<'de>>(path: &Path) -> Result<Vec<T>, String> {
    let problem = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let file = File::open(path).map_err(|error| problem(&error))?;
    BufReader::new(MultiGzDecoder::new(file))
        .lines()
        .map(|line| {
            let line = line.map_err(|error| problem(&error))?;
            serde_json::from_str(&line).map_err(|error| problem(&error))
        })
        .collect()
}

/// Sums over all names of all reports.
#[derive(Default)]
struct Sums {
    names: usize,
    found: usize,
    /// In millionths.
    precision: usize,
    recall: usize,
}

impl Sums {
    fn add(&mut self, article: &Article, mentions: &[GoldMention]) {
        let (text, words) = text_of(&article.sentences);
        let names: Vec<GoldName> = mentions.iter().filter_map(|one| name_of(one, &words)).collect();
        let reading = flow::read_report(testkit::report("article.txt", &text));
        let ours = ours(&names, &reading.mentions, &reading.annotated.clean.map);
        self.found += ours.iter().flatten().count();
        self.names += names.len();
        let (precision, recall) = b_cubed(&names, &ours);
        self.precision += precision;
        self.recall += recall;
    }

    fn facets(&self) -> Vec<Facet> {
        let parts = |sum: usize| sum / (self.names.max(1) * (WHOLE / PARTS));
        let (precision, recall) = (parts(self.precision), parts(self.recall));
        let f1 = 2 * precision * recall / (precision + recall).max(1);
        let share = |name, right| Facet { name, right, stated: PARTS };
        vec![
            Facet { name: "names found", right: self.found, stated: self.names },
            share("B-cubed precision", precision),
            share("B-cubed recall", recall),
            share("B-cubed F1", f1),
        ]
    }
}

/// A share is printed as so many of ten thousand, and summed in millionths.
const PARTS: usize = 10_000;
const WHOLE: usize = 1_000_000;

/// The text of an article, a sentence a paragraph, and the places of its words.
fn text_of(sentences: &[String]) -> (String, Vec<Vec<Range<usize>>>) {
    let mut text = String::new();
    let mut words = Vec::new();
    for sentence in sentences {
        let mut places = Vec::new();
        for word in sentence.split(' ') {
            if !places.is_empty() {
                text.push(' ');
            }
            places.push(text.len()..text.len() + word.len());
            text.push_str(word);
        }
        text.push_str("\n\n");
        words.push(places);
    }
    (text, words)
}

fn name_of(mention: &GoldMention, words: &[Vec<Range<usize>>]) -> Option<GoldName> {
    let named =
        mention.mention_head_pos == "PROPN" && mention.mention_head.starts_with(char::is_uppercase);
    let head = words.get(mention.sent_id)?.get(mention.mention_head_id)?.clone();
    named.then(|| GoldName { head, chain: mention.coref_chain.clone() })
}

/// For each gold name the number of our bearer; `None` when we have no name there.
fn ours(names: &[GoldName], mentions: &Mentions, map: &OffsetMap) -> Vec<Option<usize>> {
    let places: Vec<(Range<usize>, Option<usize>)> = mentions
        .all
        .iter()
        .flat_map(|mention| {
            map.to_raw(mention.span).into_iter().map(|raw| (raw.range(), mention.bearer))
        })
        .collect();
    let bearer_at = |head: &Range<usize>| {
        let at = places.partition_point(|(place, _)| place.end <= head.start);
        places.get(at).filter(|(place, _)| place.start < head.end)?.1
    };
    names.iter().map(|name| bearer_at(&name.head)).collect()
}

/// The sums of precision and recall over the names of one report, in millionths.
fn b_cubed(names: &[GoldName], ours: &[Option<usize>]) -> (usize, usize) {
    let mut both: BTreeMap<(&str, usize), usize> = BTreeMap::new();
    let mut of_chain: BTreeMap<&str, usize> = BTreeMap::new();
    let mut of_bearer: BTreeMap<usize, usize> = BTreeMap::new();
    for (name, bearer) in names.iter().zip(ours) {
        *of_chain.entry(&name.chain).or_default() += 1;
        if let Some(bearer) = bearer {
            *of_bearer.entry(*bearer).or_default() += 1;
            *both.entry((&name.chain, *bearer)).or_default() += 1;
        }
    }
    let (mut precision, mut recall) = (0, 0);
    for (name, bearer) in names.iter().zip(ours) {
        let chain = of_chain[name.chain.as_str()];
        // A name that we do not have stands alone.
        let (shared, own) = bearer
            .map_or((1, 1), |bearer| (both[&(name.chain.as_str(), bearer)], of_bearer[&bearer]));
        precision += WHOLE * shared / own;
        recall += WHOLE * shared / chain;
    }
    (precision, recall)
}

#[cfg(test)]
mod tests {
    use super::{GoldName, b_cubed};

    #[test]
    fn b_cubed_of_a_small_report() {
        let names = ["a", "a", "b"].map(|chain| GoldName { head: 0..1, chain: chain.into() });
        let check = |ours: [Option<usize>; 3], expected: (usize, usize)| {
            assert_eq!(b_cubed(&names, &ours), expected, "{ours:?}");
        };
        check([Some(0), Some(0), Some(1)], (3_000_000, 3_000_000));
        check([Some(0), Some(0), Some(0)], (2 * 666_666 + 333_333, 3_000_000));
        check([Some(0), None, Some(1)], (3_000_000, 2_000_000));
    }
}
