//! Which treebanks are read, and which part of each is for what.

use crate::conllu::{Sentence, read};
use crate::french;
use crate::store::card;
use std::path::Path;
use weights::Card;

/// The sentences of one language.
pub struct Data {
    pub card: Card,
    pub train: Vec<Sentence>,
    /// For choosing; the first is what choices are made by.
    pub dev: Vec<(&'static str, Vec<Sentence>)>,
    /// For the last score.
    pub test: Vec<(&'static str, Vec<Sentence>)>,
}

/// Every n-th sentence of the French GSD dev file is kept aside: its train file is not at hand,
/// so the rest of dev is training text.
const KEPT_ASIDE: usize = 5;

/// The data of a language.
pub fn of(language: &str, root: &Path) -> Data {
    if language == "fr" { french(root) } else { english(root) }
}

fn english(root: &Path) -> Data {
    let file = |name: &str| read(&root.join(name));
    let mut train = file("UD_English-EWT/en_ewt-ud-train.conllu");
    train.extend(file("GUM-open-genres/en_gum_open-train.conllu"));
    Data {
        card: card(
            "en",
            "CC BY-SA 4.0",
            "UD English-EWT train (CC BY-SA 4.0), GUM open genres train (CC BY, CC BY-SA, public domain)",
        ),
        train,
        dev: vec![
            ("EWT dev", file("UD_English-EWT/en_ewt-ud-dev.conllu")),
            ("GUM dev", file("GUM-open-genres/en_gum_open-dev.conllu")),
        ],
        test: vec![
            ("EWT test", file("UD_English-EWT/en_ewt-ud-test.conllu")),
            ("GUM test", file("GUM-open-genres/en_gum_open-test.conllu")),
        ],
    }
}

fn french(root: &Path) -> Data {
    let file = |name: &str| read(&root.join(name));
    let gsd = file("UD_French-GSD/fr_gsd-ud-dev.conllu");
    let mut train = file("UD_French-Sequoia/fr_sequoia-ud-train.conllu");
    let mut aside = Vec::new();
    for (at, sentence) in gsd.into_iter().enumerate() {
        if at % KEPT_ASIDE == KEPT_ASIDE - 1 {
            aside.push(sentence);
        } else {
            train.push(sentence);
        }
    }
    train.extend(file("UD_French-FQB/fr_fqb-ud-test.conllu"));
    train.extend(file("UD_French-Rhapsodie/fr_rhapsodie-ud-train.conllu"));
    french::fill(&mut train);
    Data {
        card: card(
            "fr",
            "LGPL-LR and CC BY-SA 4.0",
            "UD French-Sequoia train (LGPL-LR), French-GSD four fifths of dev (CC BY-SA 4.0), \
             French-FQB (LGPL-LR), French-Rhapsodie train (CC BY-SA 4.0)",
        ),
        train,
        dev: vec![
            ("Sequoia dev", file("UD_French-Sequoia/fr_sequoia-ud-dev.conllu")),
            ("GSD aside", aside),
        ],
        test: vec![
            ("Sequoia test", file("UD_French-Sequoia/fr_sequoia-ud-test.conllu")),
            ("GSD test", file("UD_French-GSD/fr_gsd-ud-test.conllu")),
        ],
    }
}
