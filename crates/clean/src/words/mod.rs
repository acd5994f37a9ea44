//! What furniture says of itself, by language: tables of words, and one look-up over all of them.
//!
//! All languages are asked at once, because pages mix them: a French story stands above an
//! English "Check Also". The tables hold short forms that we wrote down ourselves; accents,
//! capitals and marks at the ends do not matter ([`crate::shape::fold`]).

mod arabic;
pub(crate) mod calendar;
mod english;
mod french;
pub(crate) mod itself;
mod russian;
mod turkish;
mod ukrainian;

use crate::shape::fold;
use record::DropReason;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// What one language says on the furniture of its pages.
pub(crate) struct Words {
    /// Whole lines that are furniture wherever they stand.
    pub labels: Table,
    /// Whole lines that are furniture at the head or the tail of a page or beside other
    /// furniture, but could head a part of a story.
    pub sections: &'static str,
    /// `LABEL: anything` is furniture.
    pub labelled: Table,
    /// A line of some thirty words at most that begins so is furniture.
    pub beginnings: Table,
    /// A line with these words in it is furniture, however it begins.
    pub phrases: Table,
    /// A letter to the reader begins so; the outlet may follow ("A message from X:").
    pub letters: &'static str,
    /// The last line of an appeal.
    pub closings: &'static str,
    /// "We", "us", "you": the page speaks to its reader, outside quotation marks.
    pub reader: &'static str,
    /// Beginnings of the words that appeals and newsletter boxes are about.
    pub wanted: &'static str,
    /// Nouns of counters: "12 shares", "3 min read".
    pub counted: &'static str,
    /// "Jane says:", "2 hours ago": the shape of readers' comments.
    pub remarks: &'static str,
    /// What datelines are made of.
    pub datelines: Datelines,
}

/// What the datelines of one language are made of.
pub(crate) struct Datelines {
    /// What a report calls itself: "Analysis", "Special report".
    pub kinds: &'static str,
    /// Those who write, unnamed: "correspondent", "desk".
    pub writers: &'static str,
    /// What leads up to them: "from our".
    pub openers: &'static str,
    /// Which part of a country, before its name: "eastern".
    pub directions: &'static str,
    /// Towns that have an article, as outlets do.
    pub towns: &'static str,
}

impl Datelines {
    /// For languages whose datelines are not read piece by piece.
    const NONE: Self = Self { kinds: "", writers: "", openers: "", directions: "", towns: "" };
}

const LANGUAGES: [&Words; 6] = [
    &english::WORDS,
    &french::WORDS,
    &arabic::WORDS,
    &russian::WORDS,
    &turkish::WORDS,
    &ukrainian::WORDS,
];

/// The tables of all languages, folded, ready to be asked.
pub(crate) struct Lexicon {
    labels: HashMap<String, DropReason>,
    sections: HashSet<String>,
    labelled: Vec<(String, DropReason)>,
    beginnings: Vec<(String, DropReason)>,
    /// By their first word, since most lines hold no word that a phrase begins with.
    phrases: HashMap<String, Vec<(String, DropReason)>>,
    letters: Vec<String>,
    closings: Vec<String>,
    reader: HashSet<String>,
    wanted: Vec<String>,
    counted: HashSet<String>,
    remarks: Vec<String>,
    kinds: HashSet<String>,
    writers: HashSet<String>,
    openers: HashSet<String>,
    directions: HashSet<String>,
    towns: HashSet<String>,
}

/// The one lexicon.
pub(crate) static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::new);

impl Lexicon {
    fn new() -> Self {
        Self {
            labels: by_reason(|words| words.labels).collect(),
            sections: listed(|words| words.sections).collect(),
            labelled: by_reason(|words| words.labelled).collect(),
            beginnings: by_reason(|words| words.beginnings).collect(),
            phrases: by_first_word(by_reason(|words| words.phrases)),
            letters: listed(|words| words.letters).collect(),
            closings: listed(|words| words.closings).collect(),
            reader: listed(|words| words.reader).collect(),
            wanted: listed(|words| words.wanted).collect(),
            counted: listed(|words| words.counted).collect(),
            remarks: listed(|words| words.remarks).collect(),
            kinds: listed(|words| words.datelines.kinds).collect(),
            writers: listed(|words| words.datelines.writers).collect(),
            openers: listed(|words| words.datelines.openers).collect(),
            directions: listed(|words| words.datelines.directions).collect(),
            towns: listed(|words| words.datelines.towns).collect(),
        }
    }

    /// The reason a whole line is furniture wherever it stands.
    pub fn label(&self, folded: &str) -> Option<DropReason> {
        self.labels.get(folded).copied()
    }

    /// The name of a section of a page.
    pub fn is_section(&self, folded: &str) -> bool {
        self.sections.contains(folded)
    }

    /// `LABEL: anything`.
    pub fn labelled(&self, folded: &str) -> Option<DropReason> {
        let (label, _) = folded.split_once([':', '|'])?;
        let label = label.trim_end();
        self.labelled.iter().find(|(word, _)| word == label).map(|&(_, reason)| reason)
    }

    /// A line that begins with words that only furniture begins with.
    pub fn beginning(&self, folded: &str) -> Option<DropReason> {
        self.beginnings.iter().find(|(word, _)| begins(folded, word)).map(|&(_, reason)| reason)
    }

    /// A line that holds words that only furniture holds.
    pub fn phrase(&self, folded: &str) -> Option<DropReason> {
        words_with_all_after(folded).find_map(|(word, from_here)| {
            let phrases = self.phrases.get(word)?;
            phrases
                .iter()
                .find(|(phrase, _)| from_here.starts_with(phrase.as_str()))
                .map(|&(_, reason)| reason)
        })
    }

    /// A letter to the reader begins here; what follows the words may name the outlet.
    pub fn letter<'f>(&self, folded: &'f str) -> Option<&'f str> {
        self.letters.iter().find(|word| begins(folded, word)).map(|word| &folded[word.len()..])
    }

    /// An appeal ends with this line.
    pub fn closes_appeal(&self, folded: &str) -> bool {
        self.closings.iter().any(|closing| folded == closing)
    }

    /// A word by which a page speaks to its reader.
    pub fn is_reader_word(&self, word: &str) -> bool {
        self.reader.contains(word)
    }

    /// A line that asks for money, an address or attention.
    pub fn wants_something(&self, folded: &str) -> bool {
        folded.split(' ').any(|word| self.wanted.iter().any(|stem| word.starts_with(stem.as_str())))
    }

    /// A noun that counters count.
    pub fn is_counted(&self, word: &str) -> bool {
        self.counted.contains(word)
    }

    /// What a report calls itself, or two such words: "Communiqué et reportage".
    pub fn is_kind_of_text(&self, folded: &str) -> bool {
        let bare = [" du", " of"].iter().find_map(|of| folded.strip_suffix(of)).unwrap_or(folded);
        bare.split(" et ")
            .flat_map(|kind| kind.split(" and "))
            .all(|kind| self.kinds.contains(kind))
    }

    /// One of those who write, unnamed: "correspondent".
    pub fn is_writer(&self, word: &str) -> bool {
        self.writers.contains(word)
    }

    /// A piece of a dateline begins so that says who wrote: "from", « de notre ».
    pub fn opens_writer(&self, folded: &str) -> bool {
        folded.split(' ').next().is_some_and(|word| self.openers.contains(word))
    }

    /// What stands behind "eastern".
    pub fn without_direction<'t>(&self, text: &'t str) -> &'t str {
        text.split_once(' ')
            .filter(|(word, _)| self.directions.contains(*word))
            .map_or(text, |(_, rest)| rest)
    }

    /// "La Paz".
    pub fn is_articled_town(&self, folded: &str) -> bool {
        self.towns.contains(folded)
    }

    /// A line of a reader's comment that is not what the reader says.
    pub fn frames_comment(&self, folded: &str) -> bool {
        self.remarks
            .iter()
            .any(|mark| folded == mark || folded.ends_with(mark) || begins(folded, mark))
    }
}

/// `folded` begins with `word`, and `word` ends there.
pub(crate) fn begins(folded: &str, word: &str) -> bool {
    folded
        .strip_prefix(word)
        .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric) || word.ends_with('\''))
}

/// Each word of `folded` with the line from there on.
fn words_with_all_after(folded: &str) -> impl Iterator<Item = (&str, &str)> {
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| (word, &folded[word.as_ptr() as usize - folded.as_ptr() as usize..]))
}

fn by_first_word(
    phrases: impl Iterator<Item = (String, DropReason)>,
) -> HashMap<String, Vec<(String, DropReason)>> {
    let mut by_word: HashMap<String, Vec<_>> = HashMap::new();
    for (phrase, reason) in phrases {
        let (first, _) = words_with_all_after(&phrase).next().expect("a phrase has a word");
        by_word.entry(first.to_owned()).or_default().push((phrase, reason));
    }
    by_word
}

/// Words by the reason they give; a list is one string, its words apart by ` | `.
type Table = &'static [(DropReason, &'static str)];

fn by_reason(table: fn(&Words) -> Table) -> impl Iterator<Item = (String, DropReason)> {
    LANGUAGES
        .into_iter()
        .flat_map(table)
        .flat_map(|&(reason, words)| split(words).map(move |word| (word, reason)))
}

fn listed(list: fn(&Words) -> &'static str) -> impl Iterator<Item = String> {
    LANGUAGES.into_iter().flat_map(move |words| split(list(words)))
}

fn split(list: &'static str) -> impl Iterator<Item = String> {
    list.split('|').map(fold).filter(|word| !word.is_empty())
}
