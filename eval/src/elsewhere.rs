//! Gold of our own on texts that are not ours: places and a hash, without the words.
//!
//! One report a line: `from` names a JSON Lines file of the data folder and `doc_id` the line
//! in it; `sha256` is of the text that the places count in (code points). Where a label is
//! words of the text, its place stands in a field ending in `_at`; what the text does not say
//! in so many words (`"Wikinews"`, `"(outlet)"`) stands as it is.

use crate::gold::{GoldAttribution, GoldReport};
use crate::json_lines;
use record::CodePoints;
use serde::Deserialize;
use std::collections::HashMap;
use std::path::Path;
use testkit::names::sha256;

#[derive(Deserialize)]
struct Line {
    doc_id: String,
    from: String,
    sha256: String,
    lang: String,
    attributions: Vec<Marked>,
}

#[derive(Deserialize)]
struct Marked {
    #[serde(flatten)]
    attribution: GoldAttribution,
    source_is_at: Option<Label>,
    chain_at: Option<Vec<Label>>,
    addressee_at: Option<Label>,
    medium_at: Option<Label>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Label {
    Place(usize, usize),
    Words(String),
}

/// A line of a data file, of which only this is read.
#[derive(Deserialize)]
struct Text {
    #[serde(alias = "_id")]
    doc_id: String,
    text: String,
}

/// The documents that the gold at `path` is about.
pub fn documents(path: &Path) -> Result<Vec<String>, String> {
    Ok(json_lines::read::<Line>(path)?.into_iter().map(|line| line.doc_id).collect())
}

/// Reads the gold at `path` with the texts below `data`; `None` when a data file is not there.
/// A text that has changed since it was annotated is an error that names it.
pub fn load(path: &Path, data: &Path) -> Result<Option<Vec<GoldReport>>, String> {
    let lines: Vec<Line> = json_lines::read(path)?;
    let mut texts: HashMap<String, HashMap<String, String>> = HashMap::new();
    for line in &lines {
        let file = data.join(&line.from);
        if !file.is_file() {
            return Ok(None);
        }
        if !texts.contains_key(&line.from) {
            let all: Vec<Text> = json_lines::read(&file)?;
            let by_id = all.into_iter().map(|text| (text.doc_id, text.text)).collect();
            texts.insert(line.from.clone(), by_id);
        }
    }
    lines
        .into_iter()
        .map(|line| {
            let text = texts[&line.from]
                .get(&line.doc_id)
                .ok_or_else(|| format!("{} has no text '{}'", line.from, line.doc_id))?;
            with_words(line, text)
        })
        .collect::<Result<_, _>>()
        .map(Some)
}

fn with_words(line: Line, text: &str) -> Result<GoldReport, String> {
    if sha256(text) != line.sha256 {
        return Err(format!("{}: its text is not the one that was annotated", line.doc_id));
    }
    let points = CodePoints::of(text);
    let words = |label: Label| match label {
        Label::Words(words) => words,
        Label::Place(start, end) => {
            let place = points.to_byte(start)..points.to_byte(end);
            text.get(place).unwrap_or_default().to_owned()
        }
    };
    let attributions = line
        .attributions
        .into_iter()
        .map(|marked| GoldAttribution {
            source_is: marked.source_is_at.map(words),
            chain: marked.chain_at.map(|chain| chain.into_iter().map(words).collect()),
            addressee: marked.addressee_at.map(words),
            medium: marked.medium_at.map(words),
            ..marked.attribution
        })
        .collect();
    Ok(GoldReport {
        doc_id: line.doc_id,
        text: Some(text.to_owned()),
        language: Some(line.lang),
        attributions,
        ..GoldReport::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    const TEXT: &str = "Le maire a démenti. « Non », a-t-il dit à l’Écho.";

    fn check(gold_hash: &str, data_line: Option<&str>) -> Result<Option<Vec<GoldReport>>, String> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let gold = folder.path().join("gold.jsonl");
        fs::write(
            &gold,
            format!(
                r#"{{"doc_id":"d1","from":"texts.jsonl","sha256":"{gold_hash}","lang":"fr","attributions":[{{"source":[[31,33]],"cue":[[29,30]],"content":[[20,27]],"source_is_at":[0,8],"chain_at":["(outlet)",[0,8]]}}]}}"#
            ),
        )
        .expect("gold is written");
        if let Some(line) = data_line {
            fs::write(folder.path().join("texts.jsonl"), line).expect("data is written");
        }
        load(&gold, folder.path())
    }

    #[test]
    fn places_become_words_when_the_text_is_the_same() {
        let hash = sha256(TEXT);
        let data = format!(r#"{{"doc_id":"d1","text":"{TEXT}"}}"#);
        let gold = check(&hash, Some(&data)).expect("it loads").expect("it is here");
        let attribution = &gold[0].attributions[0];
        assert_eq!(attribution.source_is.as_deref(), Some("Le maire"));
        assert_eq!(attribution.chain, Some(vec!["(outlet)".to_owned(), "Le maire".to_owned()]));
        let other = check("00000000", Some(&data)).expect_err("another text");
        assert!(other.contains("d1"), "{other}");
        assert!(check("11111111", None).expect("no error").is_none(), "no data, no set");
    }
}
