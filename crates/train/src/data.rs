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
    /// Sentences with the tags and trees of a teacher; without lemmas and features.
    pub silver: Vec<Sentence>,
    /// For choosing; the first is what choices are made by.
    pub dev: Vec<(&'static str, Vec<Sentence>)>,
    /// For the last score.
    pub test: Vec<(&'static str, Vec<Sentence>)>,
}

/// What the card says of English silver; `teacher/texts.py` names the same texts.
const ENGLISH_SILVER: &str = "; trees of a teacher made from all-MiniLM-L6-v2 (Apache-2.0) and this data, over \
    WikiGold (CC BY 4.0), CrossNER train and dev (texts CC BY-SA), Broad Twitter Corpus without f \
    (CC BY 4.0), WNUT 2017 train (CC BY 4.0), MEANTIME (CC BY 4.0), re3d without its \
    non-commercial parts (public domain, OGL v3.0, CC BY-SA 3.0, CC BY 3.0 AU)";

/// And of French silver.
const FRENCH_SILVER: &str = "; trees of a teacher made from this data and fastText vectors of \
    Explosion (CC0), over French Wikinews (CC BY 2.5) and invented news (Apache-2.0)";

/// Every n-th sentence of the French GSD dev file is kept aside: its train file is not at hand,
/// so the rest of dev is training text.
const KEPT_ASIDE: usize = 5;

impl Data {
    /// What tags and trees are learnt from: the treebanks, then the silver.
    pub fn taught(&self) -> impl Iterator<Item = &Sentence> {
        self.train.iter().chain(&self.silver)
    }
}

/// The data of a language; `silver` is the folder of a teacher's trees.
pub fn of(language: &str, root: &Path, silver: Option<&Path>) -> Data {
    let (mut data, read_over) = match language {
        "fr" => (french(root), FRENCH_SILVER),
        _ => (english(root), ENGLISH_SILVER),
    };
    if let Some(folder) = silver {
        data.silver = read(&folder.join(language).with_extension("conllu"));
        data.card.data.push_str(read_over);
    }
    data
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
        silver: Vec::new(),
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
        silver: Vec::new(),
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
