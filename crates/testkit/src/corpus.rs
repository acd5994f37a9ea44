//! Makes many reports out of the sample story, for benches: as long as real ones, all
//! different, the same on every machine.
//!
//! A made report keeps the head and foot of one report of the story (title, byline, furniture)
//! and draws its paragraphs from all reports in that language. Paragraphs stay whole, since a
//! sentence torn out of its quotation is not what news looks like. Names and numbers change
//! every so many reports (`REPORTS_A_STORY`), so that a corpus has many stories of many reports each,
//! as a crawl has.
//!
//! What this is not: material to measure quality on.

use crate::build::annotated;
use crate::random::Random;
use record::Language;
use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Reports that share their names and numbers.
const REPORTS_A_STORY: usize = 20;

/// Words a made report has at least, if its language has that many.
const WORDS: usize = 500;

/// A block of fewer words is a heading, a byline or furniture and no paragraph.
const PARAGRAPH_WORDS: usize = 15;

/// Writes `count` reports into `folder`, which is made when it is missing.
pub fn write(count: usize, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let corpus = Corpus::of(&story()?);
    for number in 0..count {
        fs::write(folder.join(format!("report-{number:06}.txt")), corpus.report(number))?;
    }
    Ok(())
}

/// The texts of the sample story, in the order of their files.
fn story() -> io::Result<Vec<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/port-qashir");
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    files.retain(|file| file.extension().is_some_and(|kind| kind == "txt" || kind == "md"));
    files.sort();
    files.iter().map(fs::read_to_string).collect()
}

/// What reports are made from.
struct Corpus {
    frames: Vec<Frame>,
    /// Every paragraph of the story with its language.
    paragraphs: Vec<(Language, String)>,
    names: HashSet<String>,
}

/// What of a report of the story stays where it was.
struct Frame {
    language: Language,
    head: String,
    foot: String,
}

impl Corpus {
    fn of(texts: &[String]) -> Self {
        let mut corpus = Self { frames: Vec::new(), paragraphs: Vec::new(), names: names(texts) };
        for text in texts {
            let language = annotated(text).language;
            let blocks: Vec<&str> = text.split("\n\n").collect();
            let first = blocks.iter().position(|block| is_paragraph(block)).unwrap_or(0);
            let last = blocks.iter().rposition(|block| is_paragraph(block)).unwrap_or(0);
            corpus.frames.push(Frame {
                language,
                head: blocks[..first].join("\n\n"),
                foot: blocks[last + 1..].join("\n\n"),
            });
            let body = blocks[first..=last].iter().filter(|block| is_paragraph(block));
            corpus.paragraphs.extend(body.map(|block| (language, (*block).to_string())));
        }
        corpus
    }

    /// Report number `number`; always the same one.
    fn report(&self, number: usize) -> String {
        let frame = &self.frames[number % self.frames.len()];
        let mut pool: Vec<&str> = self
            .paragraphs
            .iter()
            .filter(|(language, _)| *language == frame.language)
            .map(|(_, paragraph)| paragraph.as_str())
            .collect();
        let mut random = Random::seeded(number);
        let mut blocks = vec![frame.head.as_str()];
        let mut words = 0;
        while words < WORDS && !pool.is_empty() {
            let paragraph = pool.swap_remove(random.below(pool.len()));
            words += paragraph.split_whitespace().count();
            blocks.push(paragraph);
        }
        blocks.push(&frame.foot);
        blocks.retain(|block| !block.is_empty());
        self.vary(&blocks.join("\n\n"), number / REPORTS_A_STORY)
    }

    /// The text with the names and numbers of story number `story`.
    fn vary(&self, text: &str, story: usize) -> String {
        let mut varied = String::with_capacity(text.len());
        for (word, gap) in words(text) {
            let random = || Random::seeded(story ^ hash(word));
            match word.chars().next() {
                Some('0'..='9') => varied += &renumber(word, random()),
                Some('A'..='Z') if self.names.contains(word) => {
                    varied.extend(respell(word, random()));
                }
                _ => varied += word,
            }
            varied += gap;
        }
        varied
    }
}

/// Running prose: long enough, and ends as a sentence does.
fn is_paragraph(block: &str) -> bool {
    block.split_whitespace().count() >= PARAGRAPH_WORDS
        && block.trim_end().ends_with(['.', '!', '?', '"', '”', '»', ')', '*'])
}

/// Words of the calendar, which English writes like names; another month would be no date.
const CALENDAR: &str = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February \
     March April May June July August September October November December";

/// Words that begin with a capital inside a sentence and never stand without it.
fn names(texts: &[String]) -> HashSet<String> {
    let all: HashSet<&str> =
        texts.iter().flat_map(|text| words(text)).map(|(word, _)| word).collect();
    let is_name = |word: &str| {
        word.len() > 2
            && word.starts_with(|c: char| c.is_ascii_uppercase())
            && !all.contains(word.to_lowercase().as_str())
            && !CALENDAR.split(' ').any(|day| day == word)
    };
    let mut names = HashSet::new();
    for text in texts {
        let mut inside_sentence = false;
        for (word, gap) in words(text) {
            if inside_sentence && is_name(word) {
                names.insert(word.to_string());
            }
            inside_sentence = !word.is_empty() && matches!(gap, " " | "-" | "'" | "’");
        }
    }
    names
}

/// The words of a text, each with the one character after it that is part of no word.
fn words(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split_inclusive(|c: char| !c.is_alphanumeric()).map(|piece| {
        let word = piece.trim_end_matches(|c: char| !c.is_alphanumeric());
        piece.split_at(word.len())
    })
}

/// Another number: what may be a day of the month stays one, a year stays what it is, and so
/// does a number of one digit.
fn renumber(number: &str, mut random: Random) -> String {
    match number.parse() {
        Ok(10..=28) => (10 + random.below(19)).to_string(),
        Ok(29..=999) => (29 + random.below(971)).to_string(),
        _ => number.to_string(),
    }
}

/// Another name of the same length, sound and case: consonants move along, vowels stay.
fn respell(name: &str, mut random: Random) -> impl Iterator<Item = char> {
    const CONSONANTS: &[u8] = b"bdfgklmnprstvz";
    let step = random.below(CONSONANTS.len());
    name.chars().map(move |c| {
        let lower = c.to_ascii_lowercase();
        match CONSONANTS.iter().position(|&other| char::from(other) == lower) {
            None => c,
            Some(at) => {
                let other = char::from(CONSONANTS[(at + step) % CONSONANTS.len()]);
                if c == lower { other } else { other.to_ascii_uppercase() }
            }
        }
    })
}

/// A number for a word, the same everywhere (FNV-1a).
fn hash(word: &str) -> usize {
    let hash = word.bytes().fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)
    });
    hash as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn corpus() -> Corpus {
        Corpus::of(&story().expect("the sample story is in the repository"))
    }

    #[test]
    fn reports_are_all_different_and_as_long_as_real_ones() {
        let corpus = corpus();
        let reports: Vec<String> = (0..300).map(|number| corpus.report(number)).collect();
        assert_eq!(reports.iter().collect::<HashSet<_>>().len(), reports.len());
        for report in &reports {
            let words = report.split_whitespace().count();
            assert!((450..800).contains(&words), "{words} words");
        }
    }

    #[test]
    fn a_report_keeps_to_one_language() {
        let corpus = corpus();
        for number in 0..24 {
            let frame = &corpus.frames[number % corpus.frames.len()];
            assert_ne!(frame.language, Language::Undetermined);
            let report = annotated(&corpus.report(number));
            let others = report.paragraphs.iter().filter(|paragraph| {
                paragraph.language != frame.language && paragraph.span.len() > 200
            });
            assert_eq!(others.count(), 0, "report {number}");
        }
    }

    #[test]
    fn the_same_report_is_made_again() {
        assert_eq!(corpus().report(77), corpus().report(77));
    }

    #[test]
    fn another_story_has_other_names_of_the_same_shape() {
        let corpus = corpus();
        assert!(corpus.names.contains("Tamruni"));
        assert!(!corpus.names.contains("The") && !corpus.names.contains("Monday"));
        let text = "Governor Yusuf al-Tamruni said on Monday, May 13 that 63 had died.";
        let varied = corpus.vary(text, 1);
        assert_ne!(corpus.vary(text, 2), varied);
        assert_eq!(varied.split(' ').count(), text.split(' ').count());
        assert!(
            varied.contains("said on Monday, May 1") || varied.contains("said on Monday, May 2")
        );
    }
}
