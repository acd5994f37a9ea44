//! Word lists that go into the weights: known places, parts of people's names, legal forms of
//! companies, and how words are usually written.

use super::sample::Document;
use annotate::keys::atom;
use annotate::names::features::{BEGINS_LONGER, LONGEST_PHRASE};
use annotate::words::fold;
use record::plain::single_spaced;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

/// The lists a phrase can be in, as bits.
mod list {
    pub const COUNTRY: u16 = 1;
    pub const CITY: u16 = 2;
    pub const TOWN: u16 = 4;
    /// Places of countries at war.
    pub const CONFLICT: u16 = 8;
    pub const LEGAL_FORM: u16 = 16;
    pub const PERSON: u16 = 32;
    pub const FREQUENT_PERSON: u16 = 64;
    pub const OUTLET: u16 = 128;
    pub const ORGANISATION: u16 = 256;
    pub const OTHER: u16 = 512;
}

/// Names that news names often, written down by us.
const KNOWN: [(u16, &str); 3] = [
    (list::OUTLET, include_str!("../../known/outlets.txt")),
    (list::ORGANISATION, include_str!("../../known/organisations.txt")),
    (list::OTHER, include_str!("../../known/others.txt")),
];

/// Articles that may be left out before a name that has one.
const ARTICLES: [&str; 5] = ["The ", "Le ", "La ", "Les ", "L'"];

/// Which lists are used.
#[expect(clippy::struct_excessive_bools, reason = "one switch a list")]
#[derive(Clone, Copy)]
pub struct Choice {
    pub places: bool,
    pub conflict: bool,
    pub people: bool,
    pub forms: bool,
    pub known: bool,
}

/// Phrases by atom, with the lists that have them.
#[derive(Default)]
pub struct Phrases(BTreeMap<u64, u16>);

impl Phrases {
    /// Reads the lists that were chosen. `habits` says which words are no names.
    pub fn read(data: &Path, language: &str, choice: Choice, habits: &Habits) -> Self {
        let mut phrases = Self::default();
        if choice.places {
            phrases.countries(data, habits);
            phrases.cities(data, language, habits);
        }
        if choice.conflict {
            phrases.conflict(data, language, habits);
        }
        if choice.forms {
            phrases.legal_forms(data);
        }
        if choice.people {
            phrases.people(data, habits);
        }
        if choice.known {
            phrases.known(habits);
        }
        phrases
    }

    pub fn entries(&self) -> impl Iterator<Item = (u64, u16)> {
        self.0.iter().map(|(atom, lists)| (*atom, *lists))
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    fn add(&mut self, name: &str, list: u16, habits: &Habits) {
        // Spaced as pieces are: marks stand alone.
        let phrase = phrase(name);
        let words = phrase.split(' ').count();
        let latin = name.chars().all(|c| {
            !c.is_alphabetic() || (c as u32) < 0x250 || ('\u{1e00}'..'\u{1f00}').contains(&c)
        });
        let capital = name.chars().next().is_some_and(char::is_uppercase);
        if !latin || !capital || words > LONGEST_PHRASE || phrase.chars().count() < 2 {
            return;
        }
        if words == 1 && habits.is_small(&phrase) {
            return;
        }
        self.insert(&phrase, list);
    }

    /// Adds a folded phrase, and that longer phrases begin as it does.
    fn insert(&mut self, phrase: &str, list: u16) {
        *self.0.entry(atom(phrase)).or_default() |= list;
        for (end, _) in phrase.match_indices(' ') {
            *self.0.entry(atom(&phrase[..end])).or_default() |= BEGINS_LONGER;
        }
    }

    fn known(&mut self, habits: &Habits) {
        for (list, names) in KNOWN {
            let lines = names.lines().filter(|line| !line.starts_with('#'));
            for name in lines.flat_map(|line| line.split(';')).map(str::trim) {
                self.add(name, list, habits);
                if let Some(bare) = ARTICLES.iter().find_map(|article| name.strip_prefix(article)) {
                    self.add(bare, list, habits);
                }
            }
        }
    }

    fn countries(&mut self, data: &Path, habits: &Habits) {
        for line in unpacked(&data.join("rigour-names/territories.jsonl.zst")).lines() {
            let Ok(value) = serde_json::from_str::<serde_json::Value>(line) else { continue };
            for field in ["name", "full_name"] {
                if let Some(name) = value[field].as_str() {
                    self.add(name, list::COUNTRY, habits);
                }
            }
            for field in ["names_strong", "names_weak"] {
                for name in value[field].as_array().into_iter().flatten().filter_map(|n| n.as_str())
                {
                    self.add(name, list::COUNTRY, habits);
                }
            }
        }
    }

    fn cities(&mut self, data: &Path, language: &str, habits: &Habits) {
        // News names the small towns of its own country.
        let home = if language == "fr" { "FR" } else { "US" };
        for line in unpacked(&data.join("geonames-cities/geonames_cities.tsv.zst")).lines().skip(1)
        {
            let fields: Vec<&str> = line.split('\t').collect();
            let [_, name, ascii, others, ..] = fields[..] else { continue };
            let people: u64 = fields.get(11).and_then(|n| n.parse().ok()).unwrap_or(0);
            let list = if people >= 100_000 { list::CITY } else { list::TOWN };
            let fewest = if fields.get(8) == Some(&home) { 500 } else { 5_000 };
            if people < fewest {
                continue;
            }
            self.add(name, list, habits);
            self.add(ascii, list, habits);
            if people >= 200_000 {
                for other in others.split(',') {
                    self.add(other, list, habits);
                }
            }
        }
    }

    fn conflict(&mut self, data: &Path, language: &str, habits: &Habits) {
        let prefix = if language == "fr" { "fra:" } else { "eng:" };
        for line in unpacked(&data.join("wof-conflict-places/wof_places.tsv.zst")).lines().skip(1) {
            let fields: Vec<&str> = line.split('\t').collect();
            if fields.len() < 14 {
                continue;
            }
            let people: u64 = fields[12].parse().unwrap_or(0);
            let large = matches!(fields[3], "country" | "region" | "county") || people >= 2_000;
            if !large {
                continue;
            }
            self.add(fields[5], list::CONFLICT, habits);
            for name in fields[13].split('|').filter_map(|name| name.strip_prefix(prefix)) {
                self.add(name, list::CONFLICT, habits);
            }
        }
    }

    fn legal_forms(&mut self, data: &Path) {
        let path = data.join("rigour-names/org_types.yml");
        let Ok(text) = fs::read_to_string(path) else { return };
        for line in text.lines() {
            let line = line.trim_start_matches([' ', '-']);
            let name = line
                .strip_prefix("display: ")
                .or_else(|| line.strip_prefix("compare: "))
                .unwrap_or(line);
            let name = name.trim_matches('"');
            if name.starts_with(char::is_uppercase) && !name.contains(':') {
                self.insert(&phrase(name), list::LEGAL_FORM);
            }
        }
    }

    /// Parts of the names of people, with how many people have them.
    fn people(&mut self, data: &Path, habits: &Habits) {
        let mut counts: BTreeMap<String, u32> = BTreeMap::new();
        for file in ["wd_russian_80.tsv.zst", "wd_arabic_80.tsv.zst"] {
            for line in unpacked(&data.join("wikidata-translit-coling2018").join(file)).lines() {
                let mut fields = line.split('\t');
                if let (Some(name), Some(count)) = (fields.next(), fields.nth(1)) {
                    *counts.entry(name.to_owned()).or_default() += count.parse().unwrap_or(0);
                }
            }
        }
        for (name, count) in counts {
            if count < 4 || name.chars().count() < 3 || habits.is_small(&name) {
                continue;
            }
            let list =
                if count >= 30 { list::PERSON | list::FREQUENT_PERSON } else { list::PERSON };
            self.insert(&name, list);
        }
    }
}

/// A name as its folded pieces, a space between two.
fn phrase(name: &str) -> String {
    let mut lower = String::new();
    fold(name, &mut lower);
    let mut phrase = String::new();
    for char in lower.chars() {
        let elided =
            char == '\'' && phrase.rsplit(' ').next().is_some_and(|word| matches!(word, "l" | "d"));
        match char {
            '\'' if elided => phrase.push_str("' "),
            ',' | '(' | ')' => {
                phrase.push(' ');
                phrase.push(char);
                phrase.push(' ');
            }
            _ => phrase.push(char),
        }
    }
    single_spaced(&phrase)
}

/// The text of a file packed with zstd, by the program of that name.
fn unpacked(path: &Path) -> String {
    let output = Command::new("zstd").arg("-dcq").arg(path).output();
    let output = output.unwrap_or_else(|error| panic!("cannot run zstd: {error}"));
    assert!(output.status.success(), "cannot unpack {}", path.display());
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// How words are usually written: with a capital or without.
#[derive(Default)]
pub struct Habits {
    /// By folded word: times small, times with a capital that no sentence start explains.
    counts: BTreeMap<String, [u32; 2]>,
}

impl Habits {
    /// Counts the words of documents.
    pub fn count(&mut self, documents: &[Document]) {
        for sample in documents.iter().flatten() {
            self.count_words(sample.forms.iter().map(String::as_str));
        }
    }

    pub fn count_words<'a>(&mut self, words: impl Iterator<Item = &'a str>) {
        let mut start = true;
        let mut lower = String::new();
        for form in words {
            let Some(first) = form.chars().next().filter(|c| c.is_alphabetic()) else {
                continue;
            };
            let capital = first.is_uppercase();
            if !(capital && start) {
                fold(form, &mut lower);
                let counts = self.counts.entry(lower.clone()).or_default();
                counts[usize::from(capital)] += 1;
            }
            start = false;
        }
    }

    /// The word is nearly always written small.
    fn is_small(&self, lower: &str) -> bool {
        self.counts.get(lower).is_some_and(|[small, capital]| *small > 5 * capital.max(&1))
    }

    /// The class of every word that was seen often enough.
    pub fn classes(&self) -> impl Iterator<Item = (u64, u16)> {
        self.counts.iter().filter_map(|(word, [small, capital])| {
            let total = small + capital;
            let share = capital * 100 / total;
            let class = match share {
                0 => 1,
                1..=19 => 2,
                20..=59 => 3,
                60..=95 => 4,
                _ => 5,
            };
            let often = if total >= 20 { 5 } else { 0 };
            (total >= 3).then(|| (atom(word), class + often))
        })
    }
}
