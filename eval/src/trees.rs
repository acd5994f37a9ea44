//! Tags and trees against treebanks: on gold tokens, and from running text.

use crate::conll::{self, Sentence, Subtypes, Word, score};
use crate::facets::Facet;
use crate::rows::Group;
use crate::segmentation::documents;
use record::{CleanText, Found, FoundIn, Language};
use std::path::Path;

/// Development parts, below the data folder: their name, file, and the share of it that is read.
const TREEBANKS: [(&str, &str, Share); 3] = [
    ("EWT en", "data/UD_English-EWT/en_ewt-ud-dev.conllu", Share::All),
    ("GSD fr", "data/UD_French-GSD/fr_gsd-ud-dev.conllu", Share::Fifth),
    ("Sequoia fr", "data/UD_French-Sequoia/fr_sequoia-ud-dev.conllu", Share::All),
];

/// Which sentences of a file are scored.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Share {
    All,
    /// Every fifth: the weights were trained on the others.
    Fifth,
}

/// What the cuts of a text are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cuts {
    /// Gold: only tags and trees are ours.
    Gold,
    /// Ours, from running text.
    Ours,
}

/// Scores the treebanks that are there, both ways.
pub fn treebanks(data: &Path) -> Result<Vec<Group>, String> {
    let mut groups = Vec::new();
    for (name, file, share) in TREEBANKS {
        let path = data.join(file);
        if !path.is_file() {
            continue;
        }
        let text = share.of(&read(&path)?);
        for (cuts, title) in [(Cuts::Gold, "gold tokens"), (Cuts::Ours, "running text")] {
            let facets = of_text(&text, cuts).map_err(|error| named(&path, &error))?;
            let kept = |facet: &Facet| cuts == Cuts::Ours || facet.name.ends_with(['S']);
            groups.push(Group {
                name: format!("trees {name}, {title}"),
                facets: facets.into_iter().filter(kept).collect(),
                ..Group::default()
            });
        }
    }
    Ok(groups)
}

/// Scores our reading of a gold file, or with `predicted` that of anyone.
pub fn of_files(gold: &Path, predicted: Option<&Path>, cuts: Cuts) -> Result<Group, String> {
    let text = read(gold)?;
    let scored = match predicted {
        None => of_text(&text, cuts),
        Some(path) => {
            let ours = conll::sentences(&read(path)?).map_err(|error| named(path, &error))?;
            conll::sentences(&text).and_then(|gold| score(&gold, &ours, cuts.subtypes()))
        }
    };
    let facets = scored.map_err(|error| named(gold, &error))?.into();
    let name = predicted.unwrap_or(gold).display().to_string();
    Ok(Group { name, facets, ..Group::default() })
}

fn of_text(conllu: &str, cuts: Cuts) -> Result<[Facet; 6], String> {
    let gold = conll::sentences(conllu)?;
    let language = language_of(&gold);
    let ours = match cuts {
        Cuts::Gold => gold.iter().map(|sentence| on_gold_words(sentence, language)).collect(),
        Cuts::Ours => from_running_text(conllu, language),
    };
    score(&gold, &ours, cuts.subtypes())
}

impl Cuts {
    /// On gold tokens the passive counts, as where weights are trained; from running text
    /// nothing but what the shared task counts.
    fn subtypes(self) -> Subtypes {
        if self == Self::Gold { Subtypes::Passive } else { Subtypes::None }
    }
}

impl Share {
    fn of(self, conllu: &str) -> String {
        if self == Self::All {
            return conllu.to_owned();
        }
        let blocks = conllu.split_inclusive("\n\n").skip(4).step_by(5);
        blocks.collect()
    }
}

fn on_gold_words(gold: &Sentence, language: Language) -> Sentence {
    let forms: Vec<&str> = gold.words.iter().map(|word| word.form.as_str()).collect();
    let words = annotate::annotate_tokens(language, &forms);
    Sentence { words: words.iter().map(Word::from).collect(), tokens: gold.tokens.clone() }
}

fn from_running_text(conllu: &str, language: Language) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    for document in documents(conllu) {
        let mut clean: CleanText = testkit::clean_text(&document.text);
        let value = language.to_string();
        clean.facts.language = Some(Found { value, place: FoundIn::FrontMatter, span: None });
        let (annotated, trees) = annotate::annotate_with_trees(clean);
        sentences.extend(trees.iter().map(|tree| Sentence::of_tree(tree, annotated.text())));
    }
    sentences
}

fn language_of(gold: &[Sentence]) -> Language {
    const ENOUGH: usize = 3000;
    let words = gold.iter().flat_map(|sentence| &sentence.words).take(ENOUGH);
    annotate::language_of(&words.map(|word| word.form.as_str()).collect::<Vec<_>>().join(" "))
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path)
        .map_err(|error| format!("cannot read {}: {error}", path.display()))
}

fn named(path: &Path, error: &str) -> String {
    format!("{}: {error}", path.display())
}
