//! One invented story: what is the same in all its reports.

use super::words::{
    BEGINNINGS, DONE, ENDS, FACTS, GIVEN, GROUPS, OUTLETS, PEOPLE, THINGS, TOWN_ENDS,
};
use crate::random::Random;

/// How many persons there are in the world of the corpus; the first are named most often.
const PERSONS: usize = 20_000;
/// And towns.
const TOWNS: usize = 3000;
/// And countries.
const COUNTRIES: usize = 60;

/// A story.
pub struct Story {
    pub number: usize,
    persons: [usize; 5],
    town: usize,
    countries: [usize; 2],
    group: usize,
    numbers: [usize; 4],
}

impl Story {
    /// Story number `number`; always the same one.
    pub fn numbered(number: usize) -> Self {
        let mut random = Random::seeded(number ^ 0x57_0B1E5);
        Self {
            number,
            persons: [(); 5].map(|()| skewed(&mut random, PERSONS)),
            town: skewed(&mut random, TOWNS),
            countries: [(); 2].map(|()| skewed(&mut random, COUNTRIES)),
            group: random.below(GROUPS.len() * COUNTRIES),
            numbers: [3, 2, 40, 6].map(|least| least + random.below(least * 20)),
        }
    }

    /// A fact in the words of a report.
    pub fn sentence(&self, fact: usize, language: usize, wording: usize) -> String {
        let said = worded(FACTS[fact][language], Random::seeded(wording << 8 ^ fact));
        let mut sentence = String::new();
        let mut letters = said.chars();
        while let Some(letter) = letters.next() {
            match letter {
                '$' => sentence += &self.fill(letters.next().unwrap_or('$'), fact, language),
                letter => sentence.push(letter),
            }
        }
        let mut letters = sentence.chars();
        match letters.next() {
            Some(first) => first.to_uppercase().chain(letters).collect(),
            None => sentence,
        }
    }

    /// What stands for a letter: `A` to `E` persons by their full names and `a` to `e` by the
    /// last, `T` the town, `S` and `U` countries, `G` a group and `g` its acronym, `o` an outlet,
    /// `x` to `z` things, `k` and `l` people, `v` and `w` what was done, digits numbers.
    fn fill(&self, gap: char, fact: usize, language: usize) -> String {
        let of = |list: &[[&str; 2]]| -> String {
            let mut random = Random::seeded(self.number << 12 ^ fact << 6 ^ gap as usize);
            list[random.below(list.len())][language].to_owned()
        };
        match gap {
            'A'..='E' => full_name(self.persons[gap as usize - 'A' as usize], language),
            'a'..='e' => family_name(self.persons[gap as usize - 'a' as usize], language),
            'T' => town(self.town),
            'S' => country(self.countries[0], language),
            'U' => country(self.countries[1], language),
            'G' => {
                let of_country = country(self.group % COUNTRIES, language);
                format!("{} {of_country}", GROUPS[self.group / COUNTRIES][language])
            }
            'g' => self.acronym(language),
            'o' => outlet(language, fact),
            'x'..='z' => of(THINGS),
            'k' | 'l' => of(PEOPLE),
            'v' | 'w' => of(DONE),
            digit => {
                let at = digit.to_digit(10).map_or(0, |digit| digit as usize - 1);
                self.numbers[at % self.numbers.len()].to_string()
            }
        }
    }

    fn acronym(&self, language: usize) -> String {
        let name = self.fill('G', 0, language);
        name.split([' ', '’'])
            .filter_map(|word| word.chars().next())
            .filter(|c| c.is_uppercase())
            .collect()
    }

    /// The day on which a report of the story came out: a story begins every few hours and goes
    /// on for a week at most.
    pub fn date(&self, place: usize) -> String {
        let day = self.number / 24 + (place / 8).min(7);
        format!("{}-{:02}-{:02}", 2023 + day / 336, day / 28 % 12 + 1, day % 28 + 1)
    }
}

/// An outlet that writes in `language`; of the same number the same one.
pub fn outlet(language: usize, number: usize) -> String {
    let own: Vec<&str> =
        OUTLETS.iter().filter(|(of, _)| *of == language).map(|(_, name)| *name).collect();
    format!("{} {}", own[number % own.len()], town(number % 23))
}

/// A number below `bound`, small ones far more often.
fn skewed(random: &mut Random, bound: usize) -> usize {
    let one = random.below(1000);
    one * one * one / 1_000_000 * bound / 1000 + random.below(bound / 20)
}

/// The sentence with one way of saying it for each `[one|other]`.
fn worded(fact: &str, mut random: Random) -> String {
    let mut said = String::new();
    for (at, part) in fact.split(['[', ']']).enumerate() {
        if at % 2 == 0 {
            said.push_str(part);
        } else {
            let ways: Vec<&str> = part.split('|').collect();
            said.push_str(ways[random.below(ways.len())]);
        }
    }
    said
}

fn full_name(person: usize, language: usize) -> String {
    format!("{} {}", GIVEN[person * 7 % GIVEN.len()][language], family_name(person, language))
}

/// Some forty persons have one.
fn family_name(person: usize, language: usize) -> String {
    let (begin, end) = (person % BEGINNINGS.len(), person / 29 % ENDS.len());
    let name = format!("{}{}", BEGINNINGS[begin], ENDS[end]);
    let name = if person.is_multiple_of(3) { format!("al-{name}") } else { name };
    if language == 0 { name } else { spelled_in_french(&name) }
}

fn spelled_in_french(name: &str) -> String {
    [("sh", "ch"), ("Sh", "Ch"), ("u", "ou"), ("J", "Dj"), ("w", "ou")]
        .iter()
        .fold(name.to_owned(), |name, (sound, letters)| name.replace(sound, letters))
}

fn town(number: usize) -> String {
    let (begin, end) = (number % BEGINNINGS.len(), number / 3 % TOWN_ENDS.len());
    let middle = ["", "a", "or", "in", "ul"][number / BEGINNINGS.len() % 5];
    format!("{}{middle}{}", BEGINNINGS[begin], TOWN_ENDS[end])
}

fn country(number: usize, language: usize) -> String {
    let stem =
        format!("{}{}", BEGINNINGS[number * 5 % BEGINNINGS.len()], ["or", "av", "un"][number % 3]);
    format!("{stem}{}", ["ia", "ie"][language])
}
