//! What a line of the article looks like, as keys of features.
//!
//! Almost nothing here knows a language: how long a line is, how much of it is links, how it
//! begins and ends, where it stands, what stands beside it, and whether the elements around it
//! are those that most of the article stands in. Words, of the line and of the names of its
//! elements, come in hashed, for what is said in the same words on every page.

mod looks;

use crate::blocks::{Block, Content};
use crate::keys::{key, of_word};
use crate::letters;
use crate::verdict::Weight;
use looks::{Keys, Kind, SIGNS, fifths, is_address, is_clock, is_year, logarithm, shape};
use std::collections::HashMap;

/// Levels of elements around a line that are looked at.
const LEVELS: usize = 4;

/// Characters of a line that a paragraph has.
const LONG: usize = 120;

/// Words of the longest line whose words are all looked at; of a longer one the first is.
const FEW: usize = 25;

/// A line of the page.
struct Line {
    /// The rules take it for a line of the article.
    kept: bool,
    /// The elements around it that stand by themselves, innermost first.
    around: Vec<usize>,
    /// Its elements by tag and names, and the number of the one around them.
    place: u64,
    /// The same by tag and names alone.
    kind_of_place: u64,
    /// Twice the binary logarithm of its characters.
    length: u64,
    /// Share of links, in fifths.
    links: u64,
    /// Kinds of its first and last sign.
    shape: u64,
    /// Letters and digits.
    letters: String,
}

/// All lines of a page, and what is known of the whole.
pub(crate) struct Lines<'p> {
    page: &'p Content,
    all: Vec<Line>,
    weight: Weight,
    /// Characters of kept lines by their place, and by its kind.
    at_place: HashMap<u64, usize>,
    at_kind: HashMap<u64, usize>,
    /// How often the same words stand on the page.
    times: HashMap<u64, usize>,
    title: String,
    /// The first and the last kept line.
    ends: (usize, usize),
    /// Long kept lines, in order.
    long: Vec<usize>,
    /// Characters of kept lines before each.
    before: Vec<usize>,
    /// How much of each the base found to be the article, in fifths.
    core: Vec<u64>,
}

impl<'p> Lines<'p> {
    /// Looks at a page: which lines the rules keep, how many characters of each the base took
    /// for the article, and the declared headline.
    pub fn of(page: &'p Content, kept: &[bool], core: &[usize], title: Option<&str>) -> Self {
        let lines: Vec<Line> = page
            .blocks
            .iter()
            .zip(kept)
            .map(|(block, kept)| Line::of(page, block, *kept))
            .collect();
        let (mut at_place, mut at_kind) = (HashMap::new(), HashMap::new());
        let mut times: HashMap<u64, usize> = HashMap::new();
        let mut before = Vec::with_capacity(lines.len());
        let mut seen = 0;
        for (line, block) in lines.iter().zip(&page.blocks) {
            before.push(seen);
            *times.entry(of_word(&line.letters)).or_default() += 1;
            if line.kept {
                seen += block.chars;
                *at_place.entry(line.place).or_default() += block.chars;
                *at_kind.entry(line.kind_of_place).or_default() += block.chars;
            }
        }
        let first = kept.iter().position(|kept| *kept).unwrap_or(0);
        let last = kept.iter().rposition(|kept| *kept).unwrap_or(0);
        let is_long = |at: &usize| lines[*at].kept && page.blocks[*at].chars >= LONG;
        let core = core.iter().zip(&page.blocks).map(|(core, block)| fifths(*core, block.chars));
        Self {
            long: (0..lines.len()).filter(is_long).collect(),
            weight: Weight::of(page, kept),
            core: core.collect(),
            title: title.map(letters).unwrap_or_default(),
            ends: (first, last),
            page,
            all: lines,
            at_place,
            at_kind,
            times,
            before,
        }
    }

    /// The keys of one line.
    pub fn keys(&self, at: usize) -> Vec<u64> {
        let mut keys = Keys(Vec::with_capacity(160));
        self.looks(at, &mut keys);
        self.signs(at, &mut keys);
        self.position(at, &mut keys);
        self.surroundings(at, &mut keys);
        self.neighbours(at, &mut keys);
        self.words(at, &mut keys);
        keys.0.sort_unstable();
        keys.0.dedup();
        keys.0
    }

    fn looks(&self, at: usize, keys: &mut Keys) {
        let (line, block) = (&self.all[at], &self.page.blocks[at]);
        let (length, short) = (line.length, line.length / 3);
        let tag = block.tag as u64;
        keys.add(Kind::Bias, &[]);
        keys.add(Kind::Tag, &[tag]);
        keys.add(Kind::Tag, &[tag, length / 2]);
        keys.add(Kind::Core, &[self.core[at]]);
        keys.add(Kind::Core, &[self.core[at], tag, short]);
        keys.add(Kind::Length, &[length]);
        keys.add(Kind::Links, &[line.links]);
        keys.add(Kind::Links, &[line.links, length / 2]);
        keys.add(Kind::Shape, &[line.shape]);
        keys.add(Kind::Shape, &[line.shape, short]);
    }

    fn signs(&self, at: usize, keys: &mut Keys) {
        let (line, text) = (&self.all[at], self.page.blocks[at].text.as_str());
        let short = line.length / 3;
        let count = |is: fn(char) -> bool| text.chars().filter(|c| is(*c)).count();
        let all = text.chars().count();
        let ends = count(|c| matches!(c, '.' | '!' | '?' | '。' | '؟')).min(5) as u64;
        let commas = count(|c| matches!(c, ',' | '،' | '、')).min(4) as u64;
        keys.add(Kind::Sentences, &[ends]);
        keys.add(Kind::Commas, &[commas]);
        keys.add(Kind::Digits, &[fifths(count(|c| c.is_ascii_digit()), all), short]);
        let capitals = fifths(count(char::is_uppercase), count(char::is_alphabetic).max(1));
        keys.add(Kind::Capitals, &[capitals, short]);
        for sign in SIGNS.chars().filter(|sign| text.contains(*sign)) {
            keys.add(Kind::Sign, &[u64::from(sign), line.length / 4]);
        }
        for (which, is) in [(0, is_clock as fn(&str) -> bool), (1, is_year), (2, is_address)] {
            if text.split_whitespace().any(is) {
                keys.add(Kind::Token, &[which, short]);
            }
        }
        if text.contains('\n') {
            keys.add(Kind::Breaks, &[]);
        }
        let times = self.times.get(&of_word(&line.letters)).copied().unwrap_or(1);
        if times > 1 {
            keys.add(Kind::Repeated, &[times.min(4) as u64]);
        }
        if !line.letters.is_empty() && self.title.contains(&line.letters) {
            keys.add(Kind::InTitle, &[u64::from(self.title == line.letters)]);
        }
    }

    fn position(&self, at: usize, keys: &mut Keys) {
        let line = &self.all[at];
        let part = self.part(at);
        keys.add(Kind::Part, &[part]);
        keys.add(Kind::Part, &[part, line.length / 2]);
        keys.add(Kind::PartShape, &[part, line.shape]);
        keys.add(Kind::PartLinks, &[part, line.links, line.length / 3]);
        keys.add(Kind::Before, &[(self.before[at] * 10 / self.weight.total.max(1)) as u64]);
        let next = self.long.partition_point(|long| *long < at);
        let near = [next.checked_sub(1), Some(next)].into_iter().flatten();
        let near = near.filter_map(|near| self.long.get(near));
        let away = near.map(|long| long.abs_diff(at)).min().unwrap_or(99);
        keys.add(Kind::Away, &[logarithm(away).min(12), part]);
    }

    /// Before, in the head of, in, in the tail of, or behind what is kept.
    fn part(&self, at: usize) -> u64 {
        let (first, last) = self.ends;
        let first_long = self.long.first().copied().unwrap_or(first);
        let last_long = self.long.last().copied().unwrap_or(last);
        match at {
            at if at < first => 0,
            at if at > last => 1,
            at if at < first_long => 2,
            at if at > last_long => 3,
            _ => 4,
        }
    }

    fn surroundings(&self, at: usize, keys: &mut Keys) {
        let line = &self.all[at];
        let short = line.length / 3;
        for (level, number) in line.around.iter().enumerate() {
            let element = &self.page.elements[*number];
            let share = fifths(self.weight.of[*number], self.weight.total);
            let is_big = self.weight.of[*number] * 4 > self.weight.total;
            if level < LEVELS {
                keys.add(Kind::Share, &[level as u64, share]);
                keys.add(Kind::Element, &[level as u64, element.tag]);
            } else if is_big {
                continue;
            }
            for name in &self.page.names[element.names.clone()] {
                keys.add(Kind::Name, &[*name, u64::from(is_big)]);
                keys.add(Kind::NameAt, &[*name, level.min(1) as u64]);
            }
        }
        let holder = self.page.blocks[at].holders.first().map_or(0, |(holder, _)| *holder);
        for number in
            self.page.above(holder).take_while(|number| self.page.elements[*number].is_inline)
        {
            let element = &self.page.elements[number];
            keys.add(Kind::Inside, &[element.tag, short]);
            for name in &self.page.names[element.names.clone()] {
                keys.add(Kind::InsideName, &[*name]);
            }
        }
        let total = self.weight.total;
        let at_place = self.at_place.get(&line.place).copied().unwrap_or(0);
        let at_kind = self.at_kind.get(&line.kind_of_place).copied().unwrap_or(0);
        keys.add(Kind::Place, &[fifths(at_place, total), short]);
        keys.add(Kind::AlikePlace, &[fifths(at_kind, total), short]);
        let frame = line.around.iter().position(|number| self.weight.of[*number] * 2 > total);
        let frame = frame.unwrap_or(12) as u64;
        keys.add(Kind::Frame, &[frame]);
        keys.add(Kind::Frame, &[frame, short]);
        let scope =
            self.page.above(holder).fold(0, |all, number| all | self.page.elements[number].scope.0);
        for flag in (0..32).filter(|flag| scope >> flag & 1 == 1) {
            keys.add(Kind::Scope, &[flag]);
        }
    }

    fn neighbours(&self, at: usize, keys: &mut Keys) {
        for (side, other) in
            [(0, at.checked_sub(2)), (1, at.checked_sub(1)), (2, Some(at + 1)), (3, Some(at + 2))]
        {
            let Some((number, other)) = other.and_then(|at| Some((at, self.all.get(at)?))) else {
                keys.add(Kind::NoNeighbour, &[side]);
                continue;
            };
            let kept = u64::from(other.kept);
            keys.add(Kind::NextLength, &[side, kept, other.length / 2]);
            keys.add(Kind::NextTag, &[side, kept, self.page.blocks[number].tag as u64]);
            keys.add(Kind::NextShape, &[side, kept, other.shape]);
            keys.add(Kind::NextLinks, &[side, kept, other.links, other.length / 3]);
            let same = u64::from(self.all[at].place == other.place);
            keys.add(Kind::NextPlace, &[side, kept, same]);
        }
    }

    fn words(&self, at: usize, keys: &mut Keys) {
        let text = &self.page.blocks[at].text;
        let words: Vec<u64> = text
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .take(FEW + 1)
            .map(of_word)
            .collect();
        if words.len() > FEW {
            keys.add(Kind::FirstWord, &words[..1]);
            keys.add(Kind::FirstWord, &words[..2]);
            return;
        }
        for (at, word) in words.iter().enumerate() {
            keys.add(Kind::Word, &[*word]);
            keys.add(Kind::Words, &[at.checked_sub(1).map_or(0, |before| words[before]), *word]);
        }
    }
}

impl Line {
    fn of(page: &Content, block: &Block, kept: bool) -> Self {
        let holder = block.holders.first().map_or(0, |(holder, _)| *holder);
        let around: Vec<usize> = page
            .above(holder)
            .filter(|number| !page.elements[*number].is_inline)
            .take(12)
            .collect();
        let named = |level: usize| {
            let element = around.get(level).map(|number| &page.elements[*number]);
            element.map_or(0, |element| {
                let names = &page.names[element.names.clone()];
                key(element.tag, &names[..names.len().min(3)])
            })
        };
        Self {
            kept,
            place: key(1, &[named(0), around.get(1).map_or(0, |number| *number as u64 + 1)]),
            kind_of_place: key(2, &[named(0), named(1)]),
            length: logarithm(block.chars),
            links: fifths(block.linked, block.chars),
            shape: shape(&block.text),
            letters: letters(&block.text),
            around,
        }
    }
}
