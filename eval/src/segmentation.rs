//! How well sentences and tokens are found: rules of sentence splitting, right or not, and
//! F1 of sentences and tokens on running text of treebanks.

use crate::facets::Facet;
use crate::json_lines;
use crate::rows::Group;
use record::Annotated;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::ops::Range;
use std::path::Path;

/// One rule: a text and its sentences, without the white space around them.
#[derive(Deserialize)]
struct Rule {
    name: String,
    golden: Option<bool>,
    text: String,
    sentences: Vec<String>,
    /// Options of the program that the rules were made for; they ask for other work than
    /// splitting, such as joining the lines of a PDF.
    options: serde_json::Map<String, serde_json::Value>,
}

impl Rule {
    fn is_golden(&self) -> bool {
        self.golden == Some(true)
    }

    /// The same sentences. Blanks and line breaks inside them are compared as one blank: the
    /// rules expect them cleaned, while ours are the words of the report as they stand.
    fn is_kept_by(&self, ours: &[String]) -> bool {
        let words = |sentences: &[String]| {
            let split = |sentence: &String| sentence.split_whitespace().map(String::from).collect();
            sentences.iter().map(split).collect::<Vec<Vec<String>>>()
        };
        words(ours) == words(&self.sentences)
    }

    fn explain(&self, language: &str, ours: &[String]) -> String {
        let golden = if self.is_golden() { ", golden" } else { "" };
        let cleaning = if self.options.is_empty() { "" } else { " (asks for cleaning)" };
        let heading = format!("== {} ({language}{golden}){cleaning}\n", self.name);
        let expected = self.sentences.iter().map(|sentence| format!("   gold  {sentence:?}\n"));
        let found = ours.iter().map(|sentence| format!("   ours  {sentence:?}\n"));
        std::iter::once(heading).chain(expected).chain(found).collect()
    }
}

/// Languages of the rules that we read.
const RULE_LANGUAGES: [&str; 4] = ["en", "fr", "ru", "ar"];

/// The folder of the rules, below the data folder.
const RULES: &str = "data/pragmatic-segmenter-rules";

/// Development parts of treebanks, below the data folder: their name and file.
const TREEBANKS: [(&str, &str); 3] = [
    ("EWT en", "data/UD_English-EWT/en_ewt-ud-dev.conllu"),
    ("GSD fr", "data/UD_French-GSD/fr_gsd-ud-dev.conllu"),
    ("Sequoia fr", "data/UD_French-Sequoia/fr_sequoia-ud-dev.conllu"),
];

/// Scores the rules of every language that is there.
pub fn rules(data: &Path) -> Result<Vec<Group>, String> {
    let mut groups = Vec::new();
    for language in RULE_LANGUAGES {
        let Some(rules) = load_rules(data, language)? else { continue };
        let mut golden = Facet { name: "golden rules", right: 0, stated: 0 };
        let mut all = Facet { name: "rules", right: 0, stated: 0 };
        for rule in &rules {
            let right = rule.is_kept_by(&sentences_of(&rule.text));
            if rule.is_golden() {
                golden.stated += 1;
                golden.right += usize::from(right);
            }
            if rule.options.is_empty() {
                all.stated += 1;
                all.right += usize::from(right);
            }
        }
        let facets = [golden, all].into_iter().filter(|facet| facet.stated > 0).collect();
        groups.push(Group { name: format!("sentences {language}"), facets, ..Group::default() });
    }
    Ok(groups)
}

/// The rules that we break: expected and ours.
pub fn broken_rules(data: &Path) -> Result<String, String> {
    let mut broken = Vec::new();
    for language in RULE_LANGUAGES {
        for rule in load_rules(data, language)?.unwrap_or_default() {
            let ours = sentences_of(&rule.text);
            if !rule.is_kept_by(&ours) {
                broken.push(rule.explain(language, &ours));
            }
        }
    }
    Ok(broken.join("\n"))
}

/// Scores sentences and tokens on the treebanks that are there.
pub fn treebanks(data: &Path) -> Result<Vec<Group>, String> {
    let mut groups = Vec::new();
    for (name, file) in TREEBANKS {
        let path = data.join(file);
        if path.is_file() {
            let text = std::fs::read_to_string(&path)
                .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
            let mut sentences = Agreement::default();
            let mut tokens = Agreement::default();
            for document in documents(&text) {
                let annotated = annotate(&document.text);
                let ours = annotated.sentences.iter().map(|sentence| sentence.span.range());
                sentences.count(&document.sentences, ours);
                let ours = annotated.tokens.iter().map(|token| token.span.range());
                tokens.count(&document.tokens, ours);
            }
            let facets = vec![sentences.facet("sentences F1"), tokens.facet("tokens F1")];
            groups.push(Group { name: format!("treebank {name}"), facets, ..Group::default() });
        }
    }
    Ok(groups)
}

fn load_rules(data: &Path, language: &str) -> Result<Option<Vec<Rule>>, String> {
    let path = data.join(RULES).join(format!("{language}.jsonl"));
    if path.is_file() { json_lines::read(&path).map(Some) } else { Ok(None) }
}

fn annotate(text: &str) -> Annotated {
    annotate::annotate(testkit::clean_text(text))
}

fn sentences_of(text: &str) -> Vec<String> {
    let annotated = annotate(text);
    annotated.sentences.iter().map(|sentence| sentence.span.of(text).to_string()).collect()
}

/// Spans that gold and ours have, and that they share.
#[derive(Default)]
struct Agreement {
    shared: usize,
    gold: usize,
    ours: usize,
}

impl Agreement {
    fn count(&mut self, gold: &[Range<usize>], ours: impl Iterator<Item = Range<usize>>) {
        let gold: BTreeSet<_> = gold.iter().map(|span| (span.start, span.end)).collect();
        let ours: BTreeSet<_> = ours.map(|span| (span.start, span.end)).collect();
        self.shared += gold.intersection(&ours).count();
        self.gold += gold.len();
        self.ours += ours.len();
    }

    /// F1 as a part of a whole: twice the shared of all.
    fn facet(&self, name: &'static str) -> Facet {
        Facet { name, right: 2 * self.shared, stated: self.gold + self.ours }
    }
}

/// A document of a treebank, as running text again.
#[derive(Default)]
pub(crate) struct Document {
    pub(crate) text: String,
    sentences: Vec<Range<usize>>,
    /// Surface tokens: a contraction that the treebank analyses in parts is one.
    tokens: Vec<Range<usize>>,
}

/// Puts the words of a CoNLL-U file back into running text. A treebank without marks of
/// documents is one document; paragraphs are set apart by a blank line where they are marked.
pub(crate) fn documents(conllu: &str) -> Vec<Document> {
    let mut documents = vec![Document::default()];
    for block in conllu.split("\n\n").filter(|block| !block.trim().is_empty()) {
        if block.lines().any(|line| line.starts_with("# newdoc")) {
            documents.push(Document::default());
        }
        let document = documents.last_mut().expect("there is one from the start");
        if block.lines().any(|line| line.starts_with("# newpar")) && !document.text.is_empty() {
            document.text.truncate(document.text.trim_end().len());
            document.text += "\n\n";
        }
        document.add_sentence(block);
    }
    documents.retain(|document| !document.text.is_empty());
    documents
}

impl Document {
    fn add_sentence(&mut self, block: &str) {
        let start = self.text.len();
        let mut end = start;
        let mut inside_contraction = 0;
        for line in block.lines().filter(|line| !line.starts_with('#')) {
            let columns: Vec<&str> = line.split('\t').collect();
            let &[id, form, .., misc] = &columns[..] else { continue };
            if let Some((_, last)) = id.split_once('-') {
                inside_contraction = last.parse().unwrap_or(0);
            } else if id.contains('.') || id.parse().is_ok_and(|id: usize| id <= inside_contraction)
            {
                continue;
            }
            let at = self.text.len();
            self.text += form;
            end = self.text.len();
            self.tokens.push(at..end);
            if !misc.split('|').any(|note| note == "SpaceAfter=No") {
                self.text.push(' ');
            }
        }
        self.sentences.push(start..end);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_treebank_becomes_running_text() {
        let row =
            |id: &str, form: &str, misc: &str| format!("{id}\t{form}\t_\t_\t_\t_\t_\t_\t_\t{misc}");
        let block = |notes: &str, rows: &[String]| format!("{notes}\n{}\n", rows.join("\n"));
        let conllu = [
            block(
                "# newdoc id = a\n# newpar",
                &[
                    row("1-2", "Au", "_"),
                    row("1", "à", "_"),
                    row("2", "le", "_"),
                    row("3", "port", "SpaceAfter=No"),
                    row("4", ".", "_"),
                ],
            ),
            block("# text = Oui.", &[row("1", "Oui", "SpaceAfter=No"), row("2", ".", "_")]),
            block("# newpar", &[row("1", "Fin", "_"), row("1.1", "est", "_")]),
        ]
        .join("\n");
        let documents = documents(&conllu);
        assert_eq!(documents.len(), 1);
        let Document { text, sentences, tokens } = &documents[0];
        assert_eq!(text, "Au port. Oui.\n\nFin ");
        let words = |spans: &[Range<usize>]| {
            spans.iter().map(|span| &text[span.clone()]).collect::<Vec<_>>()
        };
        assert_eq!(words(sentences), ["Au port.", "Oui.", "Fin"]);
        assert_eq!(words(tokens), ["Au", "port", ".", "Oui", ".", "Fin"]);
    }
}
