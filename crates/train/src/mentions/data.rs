//! Which corpora are read for which language, and which part of each is for what.

use super::corpora::{self, Part};
use super::sample::{Document, FOUR, THREE};
use super::score::{Set, View};
use super::settings::Settings;

/// The texts of one language.
pub struct Data {
    pub licence: &'static str,
    pub sources: String,
    /// By corpus.
    pub train: Vec<Vec<Document>>,
    /// For choosing.
    pub dev: Vec<Set>,
    /// For the last score.
    pub test: Vec<Set>,
}

/// The data of a language; without one part of our own documents, which is then for choosing.
pub fn of(language: &str, settings: &Settings, fold: Option<usize>) -> Data {
    if language == "fr" { french(settings, fold) } else { english(settings, fold) }
}

fn english(settings: &Settings, fold: Option<usize>) -> Data {
    let file = |name: &str| settings.data.join(name);
    let mut data = Data {
        licence: "CC BY-SA 4.0",
        sources: String::new(),
        train: Vec::new(),
        dev: vec![Set {
            name: "UNER-EWT dev",
            view: View::Three,
            documents: corpora::universal(&file("UNER_English-EWT/en_ewt-ud-dev.iob2")),
        }],
        test: Vec::new(),
    };
    if settings.test {
        data.test.push(Set {
            name: "UNER-EWT test",
            view: View::Three,
            documents: corpora::universal(&file("UNER_English-EWT/en_ewt-ud-test.iob2")),
        });
    }
    if settings.score_only {
        own("en", settings, fold, &mut data);
        return data;
    }
    english_corpora(settings, true, &mut data);
    written(settings, &mut data);
    own("en", settings, fold, &mut data);
    data
}

/// English texts. Those that are written with care help French too, which has so few.
fn english_corpora(settings: &Settings, with_web: bool, data: &mut Data) {
    let file = |name: &str| settings.data.join(name);
    if with_web {
        data.add(settings, "uner", "UNER English-EWT train (CC BY-SA 4.0)", || {
            corpora::universal(&file("UNER_English-EWT/en_ewt-ud-train.iob2"))
        });
    }
    data.add(settings, "wikigold", "WikiGold (CC BY 4.0)", || {
        corpora::columns(&file("wikigold/wikigold.conll.txt"), FOUR)
    });
    data.add(settings, "gum", "GUM open genres train (CC BY, CC BY-SA, public domain)", || {
        corpora::gum(&file("GUM-open-genres/en_gum_open-train.conllu"))
    });
    if with_web {
        tweets(settings, data);
    }
    for domain in ["politics", "literature", "music", "science"] {
        let source = format!("CrossNER {domain} (MIT, texts CC BY-SA)");
        data.add(settings, domain, &source, || {
            let part = |name: &str| {
                corpora::columns(&file(&format!("crossner/{domain}-{name}.txt")), FOUR)
            };
            ["train", "dev"].into_iter().flat_map(part).collect()
        });
    }
}

fn tweets(settings: &Settings, data: &mut Data) {
    let file = |name: &str| settings.data.join(name);
    data.add(settings, "twitter", "Broad Twitter Corpus a b e g h (CC BY 4.0)", || {
        let part = |name: &str| {
            corpora::columns(&file(&format!("broad-twitter-corpus/{name}.conll")), THREE)
        };
        ["a", "b", "e", "g", "h"].into_iter().flat_map(part).collect()
    });
    data.add(settings, "wnut", "WNUT 2017 train (CC BY 4.0)", || {
        corpora::columns(&file("wnut17/wnut17train.conll"), FOUR)
    });
}

fn french(settings: &Settings, fold: Option<usize>) -> Data {
    let mut data = Data {
        licence: "LGPL-LR and CC BY-SA 4.0",
        sources: String::new(),
        train: Vec::new(),
        dev: Vec::new(),
        test: Vec::new(),
    };
    own("fr", settings, fold, &mut data);
    if settings.score_only {
        return data;
    }
    english_corpora(settings, false, &mut data);
    written(settings, &mut data);
    data
}

/// Texts that we wrote for this, in both languages: names are much the same in both.
fn written(settings: &Settings, data: &mut Data) {
    for language in ["en", "fr"] {
        let source = format!("own texts, {language} (Apache-2.0)");
        data.add(settings, &format!("written-{language}"), &source, || {
            corpora::written(language, &settings.texts.join(language))
        });
    }
}

/// Into how many parts our own documents are cut when a run is for choosing.
pub const PARTS: usize = 5;

fn own(language: &'static str, settings: &Settings, fold: Option<usize>, data: &mut Data) {
    let gold = settings.gold.join(format!("{language}.jsonl"));
    let mut documents = corpora::own(language, &gold, &settings.data, &Part::Train);
    let mut aside = Vec::new();
    if let Some(fold) = fold {
        // Blocks, so that neighbours stay together where a document is a sentence.
        let (kept, rest): (Vec<_>, Vec<_>) = documents
            .into_iter()
            .enumerate()
            .partition(|(at, _)| at / block(language) % PARTS == fold);
        aside = kept.into_iter().map(|(_, document)| document).collect();
        documents = rest.into_iter().map(|(_, document)| document).collect();
    }
    if !aside.is_empty() {
        data.dev.push(Set { name: "own, aside", view: View::Own, documents: aside });
    }
    let more = settings.gold.join(format!("{language}-more.jsonl"));
    if more.is_file() && !settings.without.iter().any(|other| other == "more") {
        documents.extend(corpora::own(language, &more, &settings.data, &Part::Train));
    }
    if settings.test {
        let documents = corpora::own(language, &gold, &settings.data, &Part::Score);
        data.test.push(Set { name: "own, score part", view: View::Own, documents });
    }
    if !settings.score_only {
        data.add(settings, "own", "own annotation (eval/names)", || documents);
        // It is small, and the only one that annotates just what we ask for.
        if let Some(own) = data.train.last().cloned() {
            data.train.extend(std::iter::repeat_n(own, settings.own.saturating_sub(1)));
        }
    }
}

fn block(language: &str) -> usize {
    if language == "fr" { 12 } else { 2 }
}

impl Data {
    fn add(
        &mut self,
        settings: &Settings,
        name: &str,
        source: &str,
        read: impl FnOnce() -> Vec<Document>,
    ) {
        if settings.without.iter().any(|other| other == name) {
            return;
        }
        let documents = read();
        let samples = || documents.iter().flatten();
        let names: usize = samples().map(|sample| sample.names.len()).sum();
        let lost: usize = samples().map(|sample| sample.lost).sum();
        println!("  {name}: {} sentences, {names} names, {lost} lost", samples().count());
        if !self.sources.is_empty() {
            self.sources.push_str(", ");
        }
        self.sources.push_str(source);
        self.train.push(documents);
    }
}
