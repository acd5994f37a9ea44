//! Whether two names can be those of one person: which parts stand for each other, and what those
//! that are left say.

use super::parts::{Part, Person, Unit};
use crate::names::given::is_common;
use crate::names::letters::Written;
use crate::names::likeness::{Likeness, Word, all_near};
use crate::names::{Comparison, Verdict};

impl Unit {
    fn likeness(&self, other: &Self) -> Likeness {
        match (self.part, other.part) {
            (Part::Initial, Part::Initial) if self.word.letters == other.word.letters => {
                Likeness::Same
            }
            (Part::Initial, Part::Name | Part::Patronymic) => initial_of(self, other),
            (Part::Name | Part::Patronymic, Part::Initial) => initial_of(other, self),
            (Part::Kunya, Part::Kunya)
            | (Part::Name | Part::Patronymic, Part::Name | Part::Patronymic) => {
                let alike = self.word.likeness(&other.word);
                if alike < Likeness::Near && self.servant != other.servant {
                    return Likeness::Near;
                }
                let another = are_man_and_woman(&self.word, &other.word)
                    || family_ending(&self.word) != family_ending(&other.word);
                if alike != Likeness::Same && another {
                    return Likeness::Other;
                }
                alike
            }
            _ => Likeness::Other,
        }
    }
}

fn initial_of(initial: &Unit, name: &Unit) -> Likeness {
    if name.word.letters.starts_with(&initial.word.letters) {
        Likeness::Respelled
    } else {
        Likeness::Other
    }
}

/// "Ivanov" and "Ivanova", "Karim" and "Karima", "Pavlovsky" and "Pavlovskaya".
fn are_man_and_woman(a: &Word, b: &Word) -> bool {
    let feminine = |man: &str, woman: &str| {
        woman.strip_suffix('a').is_some_and(|stem| stem == man)
            && !man.ends_with(['a', 'e', 'i', 'o', 'u', 'y'])
            || ["sky", "skiy", "ski"].iter().any(|end| {
                man.strip_suffix(end).is_some_and(|stem| {
                    woman.strip_prefix(stem).is_some_and(|rest| rest.starts_with("ska"))
                })
            })
    };
    let (a, b) = (a.letters.as_str(), b.letters.as_str());
    feminine(a, b) || feminine(b, a)
}

/// Endings that make a family of a name: "Karagözoğlu" is not "Karagözlü".
const FAMILY: &[&str] = &["oghlu", "oglu", "zadeh", "zade", "shvili", "dze", "enko", "tchuk"];

fn family_ending(word: &Word) -> Option<usize> {
    let of = |end: &&str| word.letters.len() > end.len() && word.letters.ends_with(*end);
    FAMILY.iter().position(of).map(|at| match FAMILY[at] {
        "oglu" => 0,
        "zade" => 2,
        _ => at,
    })
}

/// One part of each name that stand for each other.
struct Pair {
    a: usize,
    b: usize,
    likeness: Likeness,
}

/// The best pairs of parts, each part in one at most.
fn pairs(a: &Person, b: &Person) -> Vec<Pair> {
    let mut all = Vec::new();
    for (i, one) in a.units.iter().enumerate() {
        for (j, two) in b.units.iter().enumerate() {
            let likeness = one.likeness(two);
            if likeness < Likeness::Near {
                all.push(Pair { a: i, b: j, likeness });
            }
        }
    }
    // The same place in the name breaks ties, so that a doubled name finds its own.
    all.sort_by_key(|pair| (pair.likeness, pair.a.abs_diff(pair.b), pair.a.min(pair.b), pair.a));
    let mut chosen: Vec<Pair> = Vec::new();
    for pair in all {
        if chosen.iter().all(|other| other.a != pair.a && other.b != pair.b) {
            chosen.push(pair);
        }
    }
    chosen.sort_by_key(|pair| pair.a);
    chosen
}

/// Whether two names can be those of one person.
pub fn compare(a: &Person, b: &Person) -> Comparison {
    if let (Some(one), Some(two)) = (a.generation, b.generation)
        && one != two
    {
        return Comparison::different("one is the elder and one the younger");
    }
    if is_run_together(a, b) {
        return Comparison::same("the same letters, cut into words differently");
    }
    let pairs = pairs(a, b);
    let left = |units: &[Unit], taken: &dyn Fn(usize) -> bool| -> Vec<usize> {
        (0..units.len()).filter(|at| !taken(*at)).collect()
    };
    let left_a = left(&a.units, &|at| pairs.iter().any(|pair| pair.a == at));
    let left_b = left(&b.units, &|at| pairs.iter().any(|pair| pair.b == at));
    if !left_a.is_empty() && !left_b.is_empty() {
        return contradiction(a, b, &left_a, &left_b, &pairs).sharing(!pairs.is_empty());
    }
    let flipped = !left_a.is_empty();
    let (short, long, left) = if flipped { (b, a, &left_a) } else { (a, b, &left_b) };
    let mut found =
        agreement(&Sides { short, long, flipped }, &pairs, left).sharing(!pairs.is_empty());
    if a.generation != b.generation && found.verdict == Verdict::Same {
        found = Comparison::undecided("only one name says which generation");
    }
    found
}

/// "PolPot": the same letters, or nearly, cut into words differently.
fn is_run_together(a: &Person, b: &Person) -> bool {
    let alone = a.units.len().min(b.units.len()) == 1 && a.units.len() != b.units.len();
    let word = |person: &Person| {
        Word::new("", person.run_together.clone(), Written::Alphabet).into_any_word()
    };
    let same = !a.run_together.is_empty() && a.run_together == b.run_together;
    (same && a.units.len() != b.units.len())
        || (alone
            && a.run_together.len() >= 10
            && a.run_together.len().abs_diff(b.run_together.len()) <= 1
            && word(a).likeness(&word(b)) <= Likeness::Slip)
}

/// Both names have parts that the other lacks.
fn contradiction(
    a: &Person,
    b: &Person,
    left_a: &[usize],
    left_b: &[usize],
    pairs: &[Pair],
) -> Comparison {
    let (one, two) = (&a.units[left_a[0]], &b.units[left_b[0]]);
    let words = format!("'{}' and '{}'", one.word.shown, two.word.shown);
    let near = |one: &usize, two: &usize| a.units[*one].likeness(&b.units[*two]) == Likeness::Near;
    if all_near(left_a, left_b, near) {
        return Comparison::undecided(format!("{words} are alike, and not enough"));
    }
    let kunya = |unit: &Unit| unit.part == Part::Kunya;
    if kunya(one) != kunya(two) && !pairs.is_empty() {
        return Comparison::undecided(format!(
            "{words}: a by-name and a given name may be one person's"
        ));
    }
    let what = match (one.part, two.part) {
        (Part::Kunya, _) => "another by-name",
        (Part::Patronymic, Part::Patronymic) => "another father",
        _ if left_a[0] == 0 && left_b[0] == 0 && !pairs.is_empty() => "another given name",
        _ if are_man_and_woman(&one.word, &two.word) => "the form of a man and that of a woman",
        _ => "another name",
    };
    Comparison::different(format!("{what}: {words}"))
}

/// Two names of which every part of the one stands in the other.
struct Sides<'p> {
    /// All of it stands in the other.
    short: &'p Person,
    /// It may have more.
    long: &'p Person,
    /// The longer was given first.
    flipped: bool,
}

impl<'p> Sides<'p> {
    /// The parts of a pair, in the order in which the names were given.
    fn parts(&self, pair: &Pair) -> [&'p Unit; 2] {
        let [a, b] = if self.flipped { [self.long, self.short] } else { [self.short, self.long] };
        [&a.units[pair.a], &b.units[pair.b]]
    }

    /// Where the parts of a pair stand in the shorter name and in the longer.
    fn places(&self, pair: &Pair) -> (usize, usize) {
        if self.flipped { (pair.b, pair.a) } else { (pair.a, pair.b) }
    }

    /// Neither part is an initial.
    fn is_whole(&self, pair: &Pair) -> bool {
        self.parts(pair).iter().all(|unit| unit.part != Part::Initial)
    }

    /// It is a name that many bear.
    fn is_known(&self, pair: &Pair) -> bool {
        self.parts(pair).iter().any(|unit| unit.word.name.is_some())
    }

    /// It is a name that very many bear.
    fn is_common(&self, pair: &Pair) -> bool {
        self.parts(pair)[0].word.name.is_some_and(is_common)
    }

    /// Both parts name the father.
    fn says_father(&self, pair: &Pair) -> bool {
        self.parts(pair).iter().all(|unit| unit.part == Part::Patronymic)
    }
}

/// Every part of one name stands in the other; `left` are the parts that only the longer has.
fn agreement(sides: &Sides<'_>, pairs: &[Pair], left: &[usize]) -> Comparison {
    let whole: Vec<&Pair> = pairs.iter().filter(|pair| sides.is_whole(pair)).collect();
    if whole.is_empty() {
        return Comparison::undecided("no whole word in common");
    }
    let reasons = pairs.iter().filter_map(|pair| told(sides.parts(pair), pair.likeness));
    too_little(sides, &whole, pairs.len(), left)
        .unwrap_or_else(|| in_their_places(sides, &whole, pairs, left))
        .because(reasons)
}

/// What the words in common are too few to tell; `whole` are the pairs without initials, of
/// `pairs` in all.
fn too_little(
    sides: &Sides<'_>,
    whole: &[&Pair],
    pairs: usize,
    left: &[usize],
) -> Option<Comparison> {
    let slips = whole.iter().filter(|pair| pair.likeness == Likeness::Slip).count();
    if slips > 1 || (slips == 1 && whole.len() < 2) {
        return Some(Comparison::undecided("spelled alike, and not enough"));
    }
    if whole.len() > 1 {
        return None;
    }
    let is_known = whole.iter().any(|pair| sides.is_known(pair));
    if pairs > 1 {
        return is_known.then(|| Comparison::undecided("an initial and a name that many bear"));
    }
    Some(match (left.is_empty(), is_known) {
        (true, false) => Comparison::same("the same name"),
        (true, true) => Comparison::undecided("a given name alone"),
        (false, _) => Comparison::undecided("only one part in common"),
    })
}

/// What the places of the common words tell, and what the longer name has beside them.
fn in_their_places(
    sides: &Sides<'_>,
    whole: &[&Pair],
    pairs: &[Pair],
    left: &[usize],
) -> Comparison {
    let Sides { short, long, .. } = sides;
    let mut places: Vec<(usize, usize)> = pairs.iter().map(|pair| sides.places(pair)).collect();
    places.sort_unstable();
    let in_order = places.windows(2).all(|two| two[0].1 < two[1].1);
    let order_is_told =
        short.comma || long.comma || whole.iter().any(|pair| sides.says_father(pair));
    if !in_order && !order_is_told && whole.iter().all(|pair| sides.is_known(pair)) {
        return Comparison::undecided("given name and family name may be swapped");
    }
    if left.is_empty() {
        return Comparison::same("every part agrees");
    }
    if whole.iter().all(|pair| sides.is_common(pair)) && whole.len() < 3 {
        return Comparison::undecided("only names that many bear in common");
    }
    let first = places.iter().map(|place| place.1).min().unwrap_or(0);
    let leads = |at: &usize| {
        *at < first
            && long.units[*at].part != Part::Kunya
            && long.units[*at].word.name != Some("muhammad")
    };
    if left.iter().any(leads) && whole.len() < 3 {
        return Comparison::undecided("the longer begins with another given name");
    }
    let last = places.iter().any(|place| place.1 + 1 == long.units.len());
    if in_order && (last || places[0].1 <= first) && short.units.len() >= 2 {
        let more: Vec<&str> = left.iter().map(|at| long.units[*at].word.shown.as_str()).collect();
        return Comparison::same(format!("the longer adds '{}'", more.join(" ")));
    }
    Comparison::undecided("the parts in common do not stand in the same order")
}

/// What is to say about a pair; nothing when it is the same word.
fn told(parts: [&Unit; 2], likeness: Likeness) -> Option<String> {
    let [one, two] = parts.map(|unit| unit.word.shown.as_str());
    let initial = parts.iter().any(|unit| unit.part == Part::Initial);
    match likeness {
        _ if one.eq_ignore_ascii_case(two) => None,
        _ if initial => Some(format!("'{one}' and '{two}': an initial")),
        Likeness::Slip => Some(format!("'{one}' and '{two}' differ in one letter")),
        _ => Some(format!("'{one}' and '{two}' are spellings of one name")),
    }
}
