//! Names of groups, parties, companies, outlets: words that many share, and words of its own.

use super::initials::{self, Acronym};
use super::likeness::{Likeness, Word, all_near};
use super::sounds::Sounds;
use super::tokens::{Parsed, Token, parse};
use super::words::{self, Concept};
use super::{Comparison, Keys};

/// One word that counts in the name of a group.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Item {
    word: Word,
    /// What it means, if many groups have it in their names.
    concepts: &'static [(Concept, &'static str)],
    number: Option<u32>,
}

/// The name of a group in its words.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Group {
    items: Vec<Item>,
    acronym: Option<Acronym>,
    parsed: Parsed,
    run_together: String,
    /// The same group under other names, cut by a stroke: "A/B".
    others: Vec<Group>,
}

/// Kinds of group so wide that a name means the same without them.
const WIDE: &[&str] = &["GROUP", "ORGANIZATION", "MOVEMENT", "FORCES"];

impl Group {
    /// The words of a name.
    pub fn of(name: &str, parsed: &Parsed) -> Self {
        let acronym = Acronym::of(name);
        let others = match name.split_once('/') {
            Some((one, two)) if acronym.is_none() && long_enough(one) && long_enough(two) => {
                [one, two].map(|part| Self::of(part, &parse(part))).into()
            }
            _ => Vec::new(),
        };
        let mut parsed = parsed.clone();
        // "Name (ABC)": the bracket says the name again.
        let again = parsed.bracket.len() == 1
            && Acronym::of(&parsed.bracket[0].shown).is_some_and(|short| short.fits(&parsed));
        if !again {
            let bracket = std::mem::take(&mut parsed.bracket);
            parsed.main.extend(bracket);
        }
        let items: Vec<Item> = parsed
            .main
            .iter()
            .filter(|token| !token.article && !token.small && !token.letters.is_empty())
            .filter(|token| !words::is_legal(&token.letters))
            .map(item)
            .collect();
        let run_together = items.iter().map(|item| item.word.letters.as_str()).collect::<String>();
        Self { items, acronym, parsed, run_together, others }
    }
}

impl Group {
    /// The words that two spellings of a name share, its initials, and its first word.
    pub fn keys(&self) -> Keys {
        let mut keys = Keys::default();
        if let Some(short) = &self.acronym {
            keys.short = Some(format!("i {}", short.key()));
            keys.whole.push(format!("i {}", short.key()));
            return keys;
        }
        let mut words: Vec<String> =
            self.items.iter().filter(|item| !item.is_wide()).map(Item::key).collect();
        words.sort_unstable();
        keys.whole.push(format!("g {}", words.join(" ")));
        keys.whole.push(format!("r {}", Sounds::of(&self.run_together, false).skeleton()));
        if let [only] = self.items.as_slice() {
            keys.short = Some(format!("w {}", only.key()));
        } else {
            keys.long
                .extend(initials::keys(&self.parsed).into_iter().map(|key| format!("i {key}")));
            let first = self.items.first().filter(|first| first.concepts.is_empty());
            keys.long.extend(first.map(|first| format!("w {}", first.key())));
        }
        keys.whole.extend(self.others.iter().flat_map(|other| other.keys().whole));
        keys
    }
}

impl Item {
    fn is_wide(&self) -> bool {
        self.concepts.iter().any(|(concept, _)| WIDE.contains(&concept.0))
    }

    fn key(&self) -> String {
        match (self.number, self.concepts.first()) {
            (Some(number), _) => number.to_string(),
            (None, Some((concept, _))) => concept.0.to_owned(),
            (None, None) => self.word.key(),
        }
    }
}

fn long_enough(part: &str) -> bool {
    part.chars().filter(|letter| letter.is_alphabetic()).count() >= 4
}

fn item(token: &Token) -> Item {
    // In the name of a group a given name is a word like any other.
    let word = Word::new(&token.shown, token.letters.clone(), token.written).into_any_word();
    Item { concepts: words::concepts(&token.letters), number: words::number(&token.letters), word }
}

impl Item {
    fn likeness(&self, other: &Self) -> Likeness {
        match (self.number, other.number) {
            (Some(one), Some(two)) if one == two => return Likeness::Same,
            (None, None) => {}
            _ => return Likeness::Other,
        }
        if self.shared(other).is_some() {
            return Likeness::Same;
        }
        let alike = self.word.likeness(&other.word);
        if !self.concepts.is_empty() && !other.concepts.is_empty() {
            return if alike == Likeness::Same { alike } else { Likeness::Other };
        }
        alike
    }

    /// The meaning that both words have.
    fn shared(&self, other: &Self) -> Option<Concept> {
        let means = |concept: Concept| other.concepts.iter().any(|(theirs, _)| *theirs == concept);
        self.concepts.iter().map(|(concept, _)| *concept).find(|concept| means(*concept))
    }

    /// Two romanisations of one Arabic word that begin with different sounds ("Gama'a" and
    /// "Jemaah"): which land says it so is all that tells two groups of this name apart. The
    /// Turkish c of "Cund" is the j of "Junud".
    fn is_respelled(&self, other: &Self) -> bool {
        let arabic = |item: &Self| item.concepts.iter().any(|(_, language)| *language == "ar");
        let first = |item: &Self| {
            let letters: String = item.word.letters.chars().take(1).collect();
            Sounds::of(&letters, false)
        };
        arabic(self) && arabic(other) && first(self).distance(&first(other)) > SAME_SOUND
    }
}

/// The price up to which two spellings of a consonant are one sound.
const SAME_SOUND: u32 = 8;

/// Whether two names can be those of one group.
pub fn compare(a: &Group, b: &Group) -> Comparison {
    for (one, two) in [(a, b), (b, a)] {
        if let Some(found) = one.acronym.as_ref().and_then(|short| of_acronym(short, one, two)) {
            return found;
        }
        for other in &one.others {
            let found = compare(other, two);
            if found.verdict == super::Verdict::Same {
                return found;
            }
        }
    }
    if a.run_together == b.run_together
        && !a.run_together.is_empty()
        && a.items.len() != b.items.len()
    {
        return Comparison::same("the same letters, cut into words differently");
    }
    of_words(a, b)
}

/// What an acronym says; nothing when the other is no name that it could be short for.
fn of_acronym(short: &Acronym, one: &Group, two: &Group) -> Option<Comparison> {
    if two.acronym.is_some() {
        return None;
    }
    let fits = short.fits(&two.parsed);
    let shown = one.parsed.main.iter().map(|token| token.shown.as_str()).collect::<String>();
    Some(match (fits, short.len()) {
        (true, 3..) => Comparison::same(format!("'{shown}' are the initials")).sharing(true),
        (true, _) => Comparison::undecided(format!("'{shown}' are the initials, of many names"))
            .sharing(true),
        (false, _) if two.items.len() < 2 => return None,
        (false, _) => Comparison::undecided(format!("'{shown}' are not the initials")),
    })
}

fn of_words(a: &Group, b: &Group) -> Comparison {
    let pairs = pairs(a, b);
    let left = |group: &Group, taken: &dyn Fn(usize) -> bool| -> Vec<usize> {
        (0..group.items.len()).filter(|at| !taken(*at)).collect()
    };
    let left_a = left(a, &|at| pairs.iter().any(|pair| pair.0 == at));
    let left_b = left(b, &|at| pairs.iter().any(|pair| pair.1 == at));
    let reasons: Vec<String> = pairs.iter().filter_map(|pair| told(a, b, *pair)).collect();
    match (left_a.as_slice(), left_b.as_slice()) {
        ([], []) => all_agree(a, b, &pairs).because(reasons).sharing(!pairs.is_empty()),
        ([], more) => one_has_more(b, more, a, &pairs).because(reasons).sharing(!pairs.is_empty()),
        (more, []) => one_has_more(a, more, b, &pairs).because(reasons).sharing(!pairs.is_empty()),
        (one, two) => contradiction(a, b, one, two).sharing(!pairs.is_empty()),
    }
}

/// The best pairs of words, each word in one at most.
fn pairs(a: &Group, b: &Group) -> Vec<(usize, usize, Likeness)> {
    let mut all = Vec::new();
    for (i, one) in a.items.iter().enumerate() {
        for (j, two) in b.items.iter().enumerate() {
            let likeness = one.likeness(two);
            if likeness < Likeness::Near {
                all.push((i, j, likeness));
            }
        }
    }
    all.sort_by_key(|&(i, j, likeness)| (likeness, i.abs_diff(j), i.min(j), i));
    let mut chosen: Vec<(usize, usize, Likeness)> = Vec::new();
    for pair in all {
        if chosen.iter().all(|other| other.0 != pair.0 && other.1 != pair.1) {
            chosen.push(pair);
        }
    }
    chosen.sort_by_key(|pair| pair.0);
    chosen
}

fn all_agree(a: &Group, b: &Group, pairs: &[(usize, usize, Likeness)]) -> Comparison {
    if pairs.is_empty() {
        return Comparison::undecided("no word of its own in either name");
    }
    let own = pairs.iter().filter(|pair| a.items[pair.0].concepts.is_empty()).count();
    let slips = pairs.iter().filter(|pair| pair.2 == Likeness::Slip).count();
    if slips > 1 || (slips == 1 && pairs.len() == 1 && a.items[0].word.letters.len() < 6) {
        return Comparison::undecided("spelled alike, and not enough");
    }
    let same_letters = a.run_together == b.run_together;
    if own == 0 && pairs.len() < 2 {
        return Comparison::undecided("a word that many groups are named by, and no more");
    }
    if own == 0 && !same_letters {
        let respelled =
            |pair: &&(usize, usize, Likeness)| a.items[pair.0].is_respelled(&b.items[pair.1]);
        if pairs.len() < 3 && pairs.iter().any(|pair| respelled(&pair)) {
            return Comparison::undecided(
                "only words that many groups are named by, in two spellings",
            );
        }
    }
    Comparison::same("every word agrees")
}

/// Every word of `short` stands in `long`, which has `more` besides.
fn one_has_more(
    long: &Group,
    more: &[usize],
    short: &Group,
    pairs: &[(usize, usize, Likeness)],
) -> Comparison {
    let words: Vec<&str> = more.iter().map(|at| long.items[*at].word.shown.as_str()).collect();
    let words = words.join(" ");
    if pairs.is_empty() {
        return Comparison::undecided("no word of its own in either name");
    }
    let sets_apart = |at: &usize| {
        let item = &long.items[*at];
        item.number.is_some()
            || item.concepts.iter().any(|(concept, _)| words::is_distinguishing(*concept))
    };
    if more.iter().any(sets_apart) {
        return Comparison::different(format!("'{words}' makes a part or another one of it"));
    }
    let wide =
        |at: &usize| long.items[*at].concepts.iter().any(|(concept, _)| WIDE.contains(&concept.0));
    let own =
        short.items.iter().any(|item| item.concepts.is_empty() && item.word.letters.len() > 3);
    if own && more.iter().all(wide) && pairs.iter().all(|pair| pair.2 < Likeness::Slip) {
        return Comparison::same(format!("'{words}' only says what kind of group it is"));
    }
    Comparison::undecided(format!("only one has '{words}'"))
}

/// Both names have words that the other lacks.
fn contradiction(a: &Group, b: &Group, left_a: &[usize], left_b: &[usize]) -> Comparison {
    let (one, two) = (&a.items[left_a[0]], &b.items[left_b[0]]);
    let words = format!("'{}' and '{}'", one.word.shown, two.word.shown);
    if let (Some(_), Some(_)) = (one.number, two.number) {
        return Comparison::different(format!("another number: {words}"));
    }
    let near = |one: &usize, two: &usize| a.items[*one].likeness(&b.items[*two]) == Likeness::Near;
    if all_near(left_a, left_b, near) {
        return Comparison::undecided(format!("{words} are alike, and not enough"));
    }
    Comparison::different(format!("another word: {words}"))
}

/// What is to say about a pair; nothing when it is the same word.
fn told(a: &Group, b: &Group, (i, j, likeness): (usize, usize, Likeness)) -> Option<String> {
    let (one, two) = (&a.items[i].word, &b.items[j].word);
    if one.letters == two.letters {
        return None;
    }
    let (one, two) = (&one.shown, &two.shown);
    Some(if a.items[i].shared(&b.items[j]).is_some() {
        format!("'{one}' and '{two}' mean the same")
    } else if likeness == Likeness::Slip {
        format!("'{one}' and '{two}' differ in one letter")
    } else {
        format!("'{one}' and '{two}' are spellings of one word")
    })
}
