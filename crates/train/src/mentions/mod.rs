//! Makes the weights of names: `train names en fr`.
//!
//! Corpora are read into sentences with the tags that each leaves possible, a field over
//! whole sentences learns from them, and what it learnt is pruned, rounded, laid out and
//! scored as stored.

mod corpora;
mod data;
mod field;
mod learn;
mod lists;
mod sample;
mod score;
mod settings;
mod store;
mod ways;
mod written;

use annotate::names::Finder;
use annotate::names::features::Lists;
use score::Score;
use settings::Settings;
use std::time::Instant;
use weights::File;

/// Runs the command with the words after `names`.
pub fn run(words: impl Iterator<Item = String>) -> Result<(), String> {
    let settings = Settings::read(words)?;
    for language in &settings.languages {
        if settings.choose {
            choose(language, &settings)?;
            continue;
        }
        let path = settings.out.join(format!("{language}.names.weights"));
        let data = data::of(language, &settings, None);
        if !settings.score_only {
            let bytes = train(language, &data, &settings);
            std::fs::write(&path, bytes).map_err(|e| format!("{}: {e}", path.display()))?;
        }
        let bytes = std::fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        println!("{language}: {} bytes", bytes.len());
        let file = File::check(bytes).map_err(|error| error.to_string())?;
        let finder = Finder::new(&file)?;
        for set in data.dev.iter().chain(if settings.test { &data.test[..] } else { &[] }) {
            let mut score = Score::default();
            score.add(&finder, set, settings.errors);
            score.print(set.name);
        }
    }
    Ok(())
}

/// Trains once for each part of our own training documents, without that part, and prints the
/// scores of all parts together; of the other sets the mean over the trainings.
fn choose(language: &str, settings: &Settings) -> Result<(), String> {
    let mut scores: Vec<(&str, Score)> = Vec::new();
    for fold in 0..settings.folds {
        let data = data::of(language, settings, Some(fold));
        let bytes = train(language, &data, settings);
        let file = File::check(bytes).map_err(|error| error.to_string())?;
        let finder = Finder::new(&file)?;
        for set in &data.dev {
            let at = scores.iter().position(|(name, _)| *name == set.name).unwrap_or_else(|| {
                scores.push((set.name, Score::default()));
                scores.len() - 1
            });
            scores[at].1.add(&finder, set, settings.errors);
        }
    }
    for (name, score) in scores {
        score.print(name);
    }
    Ok(())
}

fn train(language: &str, data: &data::Data, settings: &Settings) -> Vec<u8> {
    let start = Instant::now();
    let say = |what: &str| println!("{language}: {what}, {} s", start.elapsed().as_secs());
    let mut habits = lists::Habits::default();
    for corpus in &data.train {
        habits.count(corpus);
    }
    let phrases = lists::Phrases::read(&settings.data, language, settings.lists, &habits);
    say(&format!("{} phrases", phrases.len()));

    // The lists are looked up as stored, so that training meets what a text will meet.
    let nothing = crate::learner::Averages::new();
    let card = (data.licence, data.sources.as_str());
    let empty = store::Learnt { weights: &nothing, phrases: &phrases, habits: &habits };
    let bytes = store::file(language, card.0, card.1, &empty, 0);
    let file = File::check(bytes).expect("just written");
    let lists = Lists {
        phrases: file.map(annotate::names::sections::PHRASES).ok(),
        habits: file.map(annotate::names::sections::HABITS).ok(),
    };
    let lists = if settings.no_habits { Lists { habits: None, ..lists } } else { lists };
    let documents: Vec<_> = data.train.iter().flatten().collect();
    let mut samples = learn::prepare(&documents, lists);
    if settings.shout > 0 {
        let shouted: Vec<_> = shouted(&documents, settings.shout);
        samples.extend(learn::prepare(&shouted.iter().collect::<Vec<_>>(), lists));
    }
    learn::forget_rare(&mut samples, settings.fewest);
    let pieces: usize = samples.iter().map(|sample| sample.keys.len()).sum();
    say(&format!("{} sentences, {pieces} pieces", samples.len()));
    let learnt = learn::learn(&samples, settings.plan);
    say(&format!("{} keys", learnt.len()));
    let learnt = store::Learnt { weights: &learnt, phrases: &phrases, habits: &habits };
    store::file(language, card.0, card.1, &learnt, settings.room)
}

/// Every n-th sentence with a name once more, as a headline writes it.
fn shouted(documents: &[&sample::Document], every: usize) -> Vec<sample::Document> {
    let named = documents.iter().flat_map(|document| document.iter());
    let named = named.filter(|sample| !sample.names.is_empty());
    let copies = named.step_by(every).enumerate();
    copies.map(|(at, sample)| vec![sample.shouted(at % 2 == 0)]).collect()
}
