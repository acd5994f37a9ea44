//! Treebanks in CoNLL-U: what the trainer needs of them.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// A sentence of a treebank: its syntactic words; ranges and empty nodes are left out.
#[derive(Clone, Debug, Default)]
pub struct Sentence {
    pub words: Vec<Row>,
    /// Tokens of several words: as written, and their first and last word, from 1.
    pub joined: Vec<(String, usize, usize)>,
    /// Which document of its file it stands in; where the file tells of none, every
    /// [`TOGETHER`] sentences count as one.
    pub document: usize,
}

/// How many sentences count as a document where no document is told of.
const TOGETHER: usize = 20;

/// A line of a treebank.
#[derive(Clone, Debug)]
pub struct Row {
    pub form: String,
    pub lemma: String,
    pub upos: String,
    pub xpos: String,
    pub features: String,
    /// From 1; 0 is the root.
    pub head: usize,
    pub relation: String,
}

impl Sentence {
    pub fn forms(&self) -> Vec<&str> {
        self.words.iter().map(|row| row.form.as_str()).collect()
    }

    /// The tokens as written, and of how many words each is.
    pub fn tokens(&self) -> Vec<(&str, usize)> {
        let mut tokens = Vec::new();
        let mut joined = self.joined.iter().peekable();
        let mut at = 1;
        while at <= self.words.len() {
            match joined.next_if(|(_, first, _)| *first == at) {
                // Only what cannot be cut in the text itself; "don't" can.
                Some((form, first, last)) if annotate::fused::parts(form).is_some() => {
                    tokens.push((form.as_str(), last + 1 - first));
                    at = last + 1;
                }
                _ => {
                    tokens.push((self.words[at - 1].form.as_str(), 1));
                    at += 1;
                }
            }
        }
        tokens
    }
}

/// Every sentence of a file. A line that is not CoNLL-U stops the run: the data is ours to fix.
pub fn read(path: &Path) -> Vec<Sentence> {
    let text = fs::read_to_string(path)
        .unwrap_or_else(|error| panic!("cannot read {}: {error}", path.display()));
    sentences(&text)
}

/// Sentences in CoNLL-U, a word a line; what was joined is left apart.
pub fn written(sentences: &[Sentence]) -> String {
    let mut text = String::new();
    for sentence in sentences {
        for (id, row) in (1..).zip(&sentence.words) {
            let Row { form, lemma, upos, xpos, features, head, relation } = row;
            let _ = writeln!(
                text,
                "{id}\t{form}\t{lemma}\t{upos}\t{xpos}\t{features}\t{head}\t{relation}\t_\t_"
            );
        }
        text.push('\n');
    }
    text
}

/// Every sentence of a text in CoNLL-U.
pub fn sentences(text: &str) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let (mut words, mut joined) = (Vec::new(), Vec::new());
    let mut begun = 0;
    for line in text.lines().chain([""]) {
        if line.is_empty() {
            if !words.is_empty() {
                let (words, joined) = (std::mem::take(&mut words), std::mem::take(&mut joined));
                let document = if begun > 0 { begun } else { sentences.len() / TOGETHER };
                sentences.push(Sentence { words, joined, document });
            }
        } else if line.starts_with("# newdoc") {
            begun += 1;
        } else if let Some(row) = row(line) {
            words.push(row);
        } else if let Some(range) = range(line) {
            joined.push(range);
        }
    }
    sentences
}

fn range(line: &str) -> Option<(String, usize, usize)> {
    let (id, rest) = line.split_once('\t')?;
    let (first, last) = id.split_once('-')?;
    let form = rest.split('\t').next()?;
    Some((form.to_owned(), first.parse().ok()?, last.parse().ok()?))
}

fn row(line: &str) -> Option<Row> {
    let columns: Vec<&str> = line.split('\t').collect();
    let [id, form, lemma, upos, xpos, features, head, relation, ..] = columns[..] else {
        return None;
    };
    id.parse::<usize>().ok()?;
    Some(Row {
        form: form.to_owned(),
        lemma: lemma.to_owned(),
        upos: upos.to_owned(),
        xpos: xpos.to_owned(),
        features: features.to_owned(),
        head: head.parse().ok()?,
        relation: relation.to_owned(),
    })
}
