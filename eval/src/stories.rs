//! How well reports are grouped into stories, on ECB+: news of 33 topics with two stories
//! each, which are alike on purpose (two bank robberies, two earthquakes).

use crate::dependence::text;
use crate::json_lines;
use crate::rows::Group;
use link::stories::stories;
use serde::Deserialize;
use std::collections::HashMap;
use std::ops::Range;
use std::path::Path;

/// A report of ECB+, by its tokens.
#[derive(Deserialize)]
pub(crate) struct Report {
    pub doc_id: String,
    story: String,
    tokens: Vec<String>,
    sentence_of_token: Vec<usize>,
    mentions: Vec<Mention>,
}

/// Words that its annotators marked.
#[derive(Deserialize)]
pub(crate) struct Mention {
    #[serde(rename = "type")]
    kind: String,
    /// As indices into the tokens.
    pub tokens: Vec<usize>,
    /// What is marked as one with it, here and in other reports.
    #[serde(default)]
    pub chain: Option<String>,
}

impl Report {
    /// What happens or is done in it, but for acts of saying.
    pub fn acts(&self) -> impl Iterator<Item = &Mention> {
        self.mentions
            .iter()
            .filter(|one| one.kind.contains("ACTION") && !one.kind.contains("REPORTING"))
    }
}

/// Scores the grouping; empty when the data is not there.
pub fn score(data: &Path) -> Result<Vec<Group>, String> {
    let file = data.join("data/ecbplus/ecbplus_dev.jsonl.gz");
    if !file.exists() {
        return Ok(Vec::new());
    }
    let reports: Vec<Report> = json_lines::read_gzip(&file)?;
    let texts: Vec<_> = reports.iter().map(|report| text(&written(report))).collect();
    let ours = stories(&texts, &vec![None; texts.len()]);
    let gold: Vec<&str> = reports.iter().map(|report| report.story.as_str()).collect();
    let [precision, recall] = b_cubed(&gold, &ours);
    let f1 = 2.0 * precision * recall / (precision + recall);
    Ok(vec![Group {
        name: "stories ecb+".to_string(),
        shares: vec![
            ("B-cubed precision", precision),
            ("B-cubed recall", recall),
            ("B-cubed F1", f1),
        ],
        ..Group::default()
    }])
}

/// The words with blanks between them, a paragraph a sentence.
pub(crate) fn written(report: &Report) -> String {
    laid_out(report).0
}

/// Where each token stands in [`written`], in bytes.
pub(crate) fn places(report: &Report) -> Vec<Range<usize>> {
    laid_out(report).1
}

fn laid_out(report: &Report) -> (String, Vec<Range<usize>>) {
    let mut text = String::new();
    let mut places = Vec::new();
    let mut last = None;
    for (token, sentence) in report.tokens.iter().zip(&report.sentence_of_token) {
        match last {
            Some(last) if last == sentence => text.push(' '),
            Some(_) => text.push_str("\n\n"),
            None => {}
        }
        places.push(text.len()..text.len() + token.len());
        text.push_str(token);
        last = Some(sentence);
    }
    (text, places)
}

/// Precision and recall, the means of those of each report (Bagga and Baldwin 1998): of the reports grouped
/// with it, the share of its story; of its story, the share grouped with it.
fn b_cubed(gold: &[&str], ours: &[usize]) -> [f64; 2] {
    let mut in_gold: HashMap<&str, f64> = HashMap::new();
    let mut in_ours: HashMap<usize, f64> = HashMap::new();
    let mut in_both: HashMap<(&str, usize), f64> = HashMap::new();
    for (&gold, &ours) in gold.iter().zip(ours) {
        *in_gold.entry(gold).or_default() += 1.0;
        *in_ours.entry(ours).or_default() += 1.0;
        *in_both.entry((gold, ours)).or_default() += 1.0;
    }
    let all: f64 = in_ours.values().sum();
    gold.iter().zip(ours).fold([0.0; 2], |[precision, recall], (gold, ours)| {
        let both = in_both[&(*gold, *ours)] / all;
        [precision + both / in_ours[ours], recall + both / in_gold[gold]]
    })
}

#[cfg(test)]
mod tests {
    use super::b_cubed;

    #[test]
    fn b_cubed_of_a_group_too_large() {
        let [precision, recall] = b_cubed(&["a", "a", "b"], &[0, 0, 0]);
        assert!((precision - 5.0 / 9.0).abs() < 1e-9, "{precision}");
        assert!((recall - 1.0).abs() < 1e-9, "{recall}");
    }
}
