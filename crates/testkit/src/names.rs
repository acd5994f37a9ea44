//! Our gold of names: where each sentence lies in texts that are not ours, and what is named.
//!
//! `eval/names/*.jsonl` holds offsets and hashes, never the words themselves. The words are
//! found again in the folder the texts lie in, and a sentence whose hash differs is refused:
//! it would be scored against another text.

use record::{CodePoints, NameKind};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;
use std::fs;
use std::ops::Range;
use std::path::Path;

/// A text with the sentences of it that were annotated.
#[derive(Clone, Debug)]
pub struct Document {
    /// Where the words are from.
    pub id: String,
    /// All of them.
    pub text: String,
    /// The annotated sentences, in order.
    pub sentences: Vec<Annotation>,
}

/// One annotated sentence.
#[derive(Clone, Debug)]
pub struct Annotation {
    /// In bytes of the document.
    pub span: Range<usize>,
    /// Never used for training or for choosing.
    pub for_score: bool,
    /// In bytes of the document, in order.
    pub names: Vec<(Range<usize>, NameKind)>,
}

/// A line of the gold.
#[derive(Deserialize)]
struct Line {
    file: String,
    doc: String,
    start: usize,
    end: usize,
    sha256: String,
    r#use: String,
    names: Vec<(usize, usize, String)>,
}

/// The documents of a gold file whose texts lie below `data`, in the order of the file.
/// Tells what is missing or has changed.
pub fn documents(gold: &Path, data: &Path) -> Result<Vec<Document>, String> {
    let lines = read(gold)?;
    let mut texts: HashMap<String, BTreeMap<String, String>> = HashMap::new();
    let mut documents: Vec<Document> = Vec::new();
    for (at, line) in lines.lines().enumerate() {
        let whole = |error| format!("{} line {}: {error}", gold.display(), at + 1);
        let line: Line = serde_json::from_str(line).map_err(|error| whole(error.to_string()))?;
        if !texts.contains_key(&line.file) {
            texts.insert(line.file.clone(), texts_of(&data.join(&line.file))?);
        }
        let text = texts[&line.file]
            .get(&line.doc)
            .ok_or_else(|| whole(format!("no text '{}' in {}", line.doc, line.file)))?;
        let id = format!("{} {}", line.file, line.doc);
        if documents.last().is_none_or(|last| last.id != id) {
            documents.push(Document { id, text: text.clone(), sentences: Vec::new() });
        }
        let annotation = annotation(&line, text).map_err(whole)?;
        documents.last_mut().expect("one was just pushed").sentences.push(annotation);
    }
    Ok(documents)
}

fn annotation(line: &Line, text: &str) -> Result<Annotation, String> {
    let points = CodePoints::of(text);
    let count = text.chars().count();
    let byte = |at: usize| points.to_byte((line.start + at).min(count));
    let span = byte(0)..byte(line.end.saturating_sub(line.start));
    if sha256(&text[span.clone()]) != line.sha256 {
        return Err(format!("the words of '{}' are not those that were annotated", line.doc));
    }
    let names =
        line.names.iter().map(|(start, end, kind)| Ok((byte(*start)..byte(*end), kind.parse()?)));
    Ok(Annotation {
        span,
        for_score: line.r#use == "score",
        names: names.collect::<Result<_, String>>()?,
    })
}

/// The texts of a file by name: JSON lines with `doc_id` or `_id`, or sentences of a treebank.
fn texts_of(path: &Path) -> Result<BTreeMap<String, String>, String> {
    let content = read(path)?;
    if path.extension().is_some_and(|end| end == "conllu") {
        return Ok(sentences_of(&content));
    }
    let mut texts = BTreeMap::new();
    for line in content.lines().filter(|line| !line.trim().is_empty()) {
        let value: serde_json::Value =
            serde_json::from_str(line).map_err(|error| format!("{}: {error}", path.display()))?;
        let id = value.get("doc_id").or_else(|| value.get("_id")).and_then(|id| id.as_str());
        let text = value.get("text").and_then(|text| text.as_str());
        if let (Some(id), Some(text)) = (id, text) {
            texts.insert(id.to_owned(), text.to_owned());
        }
    }
    Ok(texts)
}

fn sentences_of(content: &str) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    let mut id = "";
    for line in content.lines() {
        if let Some(value) = line.strip_prefix("# sent_id = ") {
            id = value.trim();
        } else if let Some(text) = line.strip_prefix("# text = ") {
            texts.insert(id.to_owned(), text.to_owned());
        }
    }
    texts
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}

/// SHA-256 in hexadecimal, as `sha256sum` prints it.
pub fn sha256(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// The documents of a Universal NER file, a paragraph a sentence. Persons, organisations
/// and places only; what else it tags is left out.
pub fn universal(path: &Path) -> Result<Vec<Document>, String> {
    let content = read(path)?;
    let mut documents: Vec<Document> = Vec::new();
    let mut rows: Vec<(&str, &str)> = Vec::new();
    let mut words = "";
    for line in content.lines().chain([""]) {
        if let Some(text) = line.strip_prefix("# text = ") {
            words = text;
        } else if line.starts_with("# newdoc") || documents.is_empty() {
            let id = line.to_owned();
            documents.push(Document { id, text: String::new(), sentences: Vec::new() });
        } else if line.is_empty() && !rows.is_empty() {
            documents.last_mut().expect("one was just pushed").add_tagged(words, &rows);
            rows.clear();
        } else if !line.starts_with('#') {
            let mut columns = line.split('\t').skip(1);
            rows.extend(columns.next().zip(columns.next()));
        }
    }
    documents.retain(|document| !document.sentences.is_empty());
    Ok(documents)
}

impl Document {
    /// Adds a sentence of which each word has its tag ("B-PER", "I-PER", "O").
    fn add_tagged(&mut self, words: &str, rows: &[(&str, &str)]) {
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        let start = self.text.len();
        self.text.push_str(words);
        let mut names: Vec<(Range<usize>, NameKind)> = Vec::new();
        let (mut at, mut before) = (start, "O");
        for (word, tag) in rows {
            let found = self.text[at..]
                .find(word)
                .map_or(at..at, |found| at + found..at + found + word.len());
            at = found.end;
            let kind = match tag.get(2..) {
                Some("PER") => Some(NameKind::Person),
                Some("ORG") => Some(NameKind::Organisation),
                Some("LOC") => Some(NameKind::Place),
                _ => None,
            };
            let goes_on = tag.starts_with("I-") && before.get(2..) == tag.get(2..);
            match (kind, names.last_mut()) {
                (Some(_), Some((range, _))) if goes_on => range.end = found.end,
                (Some(kind), _) => names.push((found, kind)),
                (None, _) => {}
            }
            before = tag;
        }
        let span = start..self.text.len();
        self.sentences.push(Annotation { span, for_score: false, names });
    }
}

/// Counts of names: right means the same span and the same kind.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Tally {
    /// In both.
    pub right: usize,
    /// Found.
    pub ours: usize,
    /// In the gold.
    pub gold: usize,
}

impl Tally {
    /// Counts the names of one text.
    pub fn add<T: PartialEq>(&mut self, ours: &[T], gold: &[T]) {
        self.right += ours.iter().filter(|name| gold.contains(name)).count();
        self.ours += ours.len();
        self.gold += gold.len();
    }

    /// Precision, recall and F1, in percent.
    #[expect(clippy::cast_precision_loss, reason = "counts of names are far below 2^52")]
    pub fn percent(&self) -> [f64; 3] {
        let share = |whole: usize| self.right as f64 * 100.0 / whole.max(1) as f64;
        let f1 = 200.0 * self.right as f64 / (self.ours + self.gold).max(1) as f64;
        [share(self.ours), share(self.gold), f1]
    }
}
