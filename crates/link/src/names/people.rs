//! Names of people: given names, kunya, patronymics, family name.

use super::given::is_common;
use super::letters::Written;
use super::likeness::{Likeness, Word, all_near};
use super::tokens::{Parsed, Token};
use super::words;
use super::{Comparison, Keys};

/// What a part of a person's name is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Part {
    /// A given or a family name; which of the two, its place tells.
    Name,
    /// "Abu X", "Umm X": called after a child.
    Kunya,
    /// "bin X", "Xovich": called after a father.
    Patronymic,
    /// One letter.
    Initial,
}

/// One part of a person's name.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Unit {
    part: Part,
    word: Word,
    /// "Abdul X": servant of.
    servant: bool,
}

/// A person's name in its parts.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Person {
    units: Vec<Unit>,
    /// "Jr", "Sr", "II", as a number.
    generation: Option<u32>,
    /// The family name comes first, before a comma.
    comma: bool,
    /// All letters, without what stands between words.
    run_together: String,
}

/// Parts of a name that are looked at for its keys.
const MOST_PARTS: usize = 6;

const KUNYA: &[&str] = &["abu", "abou", "ebu", "abo", "umm", "oum", "um"];
const CHILD_OF: &[&str] =
    &["bin", "ibn", "ben", "bint", "ould", "wuld", "oglu", "ogly", "ogli", "uulu", "kyzy", "qizi"];
const SERVANT: &[&str] =
    &["abd", "abdul", "abdel", "abdal", "abdol", "abdoul", "abdur", "abdus", "abdu", "abdou"];
const FAITH: &[&str] = &["din", "deen", "dine", "eddine", "eddin", "uddin", "addin", "ad-din"];
const FUSED_FAITH: &[&str] = &[
    "eddine", "eddin", "uddin", "uddine", "uddeen", "addin", "addine", "aldin", "eldin", "oddin",
    "udin", "edine", "adine", "adin", "edin", "iddin",
];
const PATRONYMIC: &[&str] = &[
    "ovich", "evich", "ovitch", "evitch", "ovych", "evych", "ovytch", "evytch", "iyovytch", "ovna",
    "evna", "ivna", "yovych",
];

impl Person {
    /// The parts of a name.
    pub fn of(parsed: &Parsed) -> Self {
        let mut tokens: Vec<&Token> = parsed.main.iter().collect();
        let mut person = Self {
            comma: parsed.before_comma.is_some_and(|words| words == 1 || words < tokens.len()),
            run_together: tokens.iter().map(|token| token.letters.as_str()).collect(),
            ..Self::default()
        };
        if let Some(words) = parsed.before_comma.filter(|_| person.comma) {
            tokens.rotate_left(words.min(parsed.main.len()));
        }
        tokens.dedup_by(|one, two| one.letters == two.letters && !one.letters.is_empty());
        while tokens.len() > 1 && words::is_title(&tokens[0].letters) {
            tokens.remove(0);
        }
        person.generation = generation(&mut tokens);
        let mut rest = tokens.as_slice();
        while let Some((first, later)) = rest.split_first() {
            rest = later;
            person.add(first, &mut rest);
        }
        person
    }

    /// Any two parts that two spellings of a name share, its family name, and its by-name.
    pub fn keys(&self) -> Keys {
        let whole = |unit: &&Unit| unit.part != Part::Initial;
        let parts: Vec<String> = self.units.iter().filter(whole).map(Unit::key).collect();
        let mut keys = Keys::default();
        match parts.as_slice() {
            [] => {}
            [one] => {
                keys.whole.push(format!("p {one}"));
                keys.short = Some(format!("p {one}"));
            }
            several => {
                for (at, one) in several.iter().enumerate().take(MOST_PARTS) {
                    for two in several[at + 1..].iter().take(MOST_PARTS) {
                        let (one, two) = (one.min(two), one.max(two));
                        keys.whole.push(format!("p {one} {two}"));
                    }
                }
                keys.long.extend(several.last().map(|family| format!("p {family}")));
                let kunya = self.units.iter().filter(|unit| unit.part == Part::Kunya);
                keys.long.extend(kunya.map(|unit| format!("p {}", unit.key())));
            }
        }
        keys
    }

    /// Adds the part that begins with `token`, and takes what else belongs to it from `rest`.
    fn add(&mut self, token: &Token, rest: &mut &[&Token]) {
        let letters = token.letters.as_str();
        if letters.is_empty() || token.article {
            return;
        }
        if CHILD_OF.contains(&letters) && !(self.units.is_empty() && letters == "ben") {
            if let Some(father) = take(rest) {
                let alone = self.units.is_empty() && rest.iter().all(|token| token.article);
                let part = if alone { Part::Name } else { Part::Patronymic };
                self.push(part, father, rest);
            }
        } else if KUNYA.contains(&letters) && !rest.is_empty() {
            if let Some(child) = take(rest) {
                self.push(Part::Kunya, child, rest);
            }
        } else if token.small {
        } else if letters.chars().count() == 1 && token.written == Written::Alphabet {
            self.units.push(unit(Part::Initial, token, letters));
        } else if token.capitals && letters.len() == 2 && self.units.is_empty() && !rest.is_empty()
        {
            for at in 0..2 {
                self.units.push(unit(Part::Initial, token, &letters[at..=at]));
            }
        } else {
            self.push(Part::Name, token, rest);
        }
    }

    /// Adds a name with what is joined to it: "Abd al-X", "X al-Din".
    fn push(&mut self, part: Part, token: &Token, rest: &mut &[&Token]) {
        let letters = token.letters.as_str();
        let later = !self.units.is_empty();
        let part = match part {
            Part::Name if later && PATRONYMIC.iter().any(|end| letters.ends_with(end)) => {
                Part::Patronymic
            }
            Part::Name
                if token.written == Written::Abjad && letters == "bu" && !rest.is_empty() =>
            {
                Part::Kunya
            }
            part => part,
        };
        if (SERVANT.contains(&letters) || (token.written == Written::Abjad && letters == "bd"))
            && let Some(of) = take(rest)
        {
            let mut unit = unit(part, of, &of.letters);
            unit.word.shown = format!("{} {}", token.shown, of.shown);
            if of.letters == "allah" || of.letters == "allh" || of.letters == "llh" {
                unit.word.name = Some("abdullah");
            } else {
                unit.servant = true;
            }
            self.units.push(unit);
            return;
        }
        let mut unit = unit(part, token, letters);
        if unit.word.name.is_none() {
            if let Some(of) = fused_servant(letters) {
                unit.word = Word::new(&token.shown, of.to_owned(), token.written);
                unit.servant = true;
            } else if let Some(stem) = fused_faith(letters) {
                unit.word = Word::new(&token.shown, format!("{stem}din"), token.written);
            }
        }
        let faith = rest.iter().position(|next| !next.article);
        if let Some(at) = faith
            && FAITH.contains(&rest[at].letters.as_str())
        {
            unit.word = Word::new(
                &format!("{} {}", token.shown, rest[at].shown),
                format!("{letters}din"),
                token.written,
            );
            *rest = &rest[at + 1..];
        }
        self.units.push(unit);
    }
}

fn unit(part: Part, token: &Token, letters: &str) -> Unit {
    Unit { part, word: Word::new(&token.shown, letters.to_owned(), token.written), servant: false }
}

/// The next word that is no article.
fn take<'t>(rest: &mut &[&'t Token]) -> Option<&'t Token> {
    let at = rest.iter().position(|token| !token.article)?;
    let token = rest[at];
    *rest = &rest[at + 1..];
    Some(token)
}

/// "Abdulhakim", "Abdurrahman": the name after the servant.
fn fused_servant(letters: &str) -> Option<&str> {
    let rest = letters.strip_prefix("abd")?;
    let rest = rest.strip_prefix("ou").or_else(|| rest.strip_prefix(['u', 'e', 'a', 'o', 'i']))?;
    let name = match rest.as_bytes() {
        [b'l', ..] => &rest[1..],
        [one, two, ..] if one == two => &rest[1..],
        _ => return None,
    };
    (name.len() >= 3).then_some(name)
}

/// "Nureddin": the word before the faith.
fn fused_faith(letters: &str) -> Option<&str> {
    FUSED_FAITH.iter().find_map(|end| letters.strip_suffix(end)).filter(|stem| stem.len() >= 3)
}

/// Takes "Jr", "Sr", "III" off the end.
fn generation(tokens: &mut Vec<&Token>) -> Option<u32> {
    let last = tokens.last().filter(|_| tokens.len() > 1)?;
    let generation = match last.letters.as_str() {
        "sr" | "senior" | "pere" => 1,
        "jr" | "junior" | "fils" | "ii" => 2,
        "iii" => 3,
        _ => return None,
    };
    tokens.pop();
    Some(generation)
}

impl Unit {
    fn key(&self) -> String {
        let key = self.word.key();
        if self.part == Part::Kunya { format!("+{key}") } else { key }
    }

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
    let mut found = agreement(
        a,
        b,
        &pairs,
        if left_a.is_empty() { &left_b } else { &left_a },
        left_a.is_empty(),
    )
    .sharing(!pairs.is_empty());
    if a.generation != b.generation && found.verdict == super::Verdict::Same {
        found = Comparison::undecided("only one name says which generation");
    }
    found
}

/// "PolPot": the same letters, or nearly, cut into words differently.
fn is_run_together(a: &Person, b: &Person) -> bool {
    let alone = a.units.len().min(b.units.len()) == 1 && a.units.len() != b.units.len();
    let word = |person: &Person| Word {
        name: None,
        ..Word::new("", person.run_together.clone(), Written::Alphabet)
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

/// Every part of one name stands in the other; `left` are the parts that only the longer has.
fn agreement(
    a: &Person,
    b: &Person,
    pairs: &[Pair],
    left: &[usize],
    a_is_short: bool,
) -> Comparison {
    let (short, long) = if a_is_short { (a, b) } else { (b, a) };
    let in_long = |pair: &Pair| if a_is_short { pair.b } else { pair.a };
    let in_short = |pair: &Pair| if a_is_short { pair.a } else { pair.b };
    let whole: Vec<&Pair> = pairs
        .iter()
        .filter(|pair| {
            a.units[pair.a].part != Part::Initial && b.units[pair.b].part != Part::Initial
        })
        .collect();
    let reasons: Vec<String> = pairs.iter().filter_map(|pair| told(a, b, pair)).collect();
    if whole.is_empty() {
        return Comparison::undecided("no whole word in common");
    }
    let slips = whole.iter().filter(|pair| pair.likeness == Likeness::Slip).count();
    if slips > 1 || (slips == 1 && whole.len() < 2) {
        return Comparison::undecided("spelled alike, and not enough").because(reasons);
    }
    let is_known =
        |pair: &&&Pair| a.units[pair.a].word.name.or(b.units[pair.b].word.name).is_some();
    let is_common = |pair: &&Pair| a.units[pair.a].word.name.is_some_and(is_common);
    if whole.len() == 1 && pairs.len() == 1 {
        let alone = left.is_empty() && whole.iter().filter(is_known).count() == 0;
        return if alone {
            Comparison::same("the same name").because(reasons)
        } else if left.is_empty() {
            Comparison::undecided("a given name alone").because(reasons)
        } else {
            Comparison::undecided("only one part in common").because(reasons)
        };
    }
    if whole.len() < 2 && whole.iter().any(|pair| is_known(&pair)) {
        return Comparison::undecided("an initial and a name that many bear").because(reasons);
    }
    let mut places: Vec<(usize, usize)> =
        pairs.iter().map(|pair| (in_short(pair), in_long(pair))).collect();
    places.sort_unstable();
    let in_order = places.windows(2).all(|two| two[0].1 < two[1].1);
    let says_father = |pair: &&&Pair| {
        a.units[pair.a].part == Part::Patronymic && b.units[pair.b].part == Part::Patronymic
    };
    let order_is_told = a.comma || b.comma || whole.iter().any(|pair| says_father(&pair));
    if !in_order && !order_is_told && whole.iter().all(|pair| is_known(&pair)) {
        return Comparison::undecided("given name and family name may be swapped").because(reasons);
    }
    if left.is_empty() {
        return Comparison::same("every part agrees").because(reasons);
    }
    if whole.iter().all(is_common) && whole.len() < 3 {
        return Comparison::undecided("only names that many bear in common").because(reasons);
    }
    let first = places.iter().map(|place| place.1).min().unwrap_or(0);
    let leads = |at: &usize| {
        *at < first
            && long.units[*at].part != Part::Kunya
            && long.units[*at].word.name != Some("muhammad")
    };
    if left.iter().any(leads) && whole.len() < 3 {
        return Comparison::undecided("the longer begins with another given name").because(reasons);
    }
    let last = places.iter().any(|place| place.1 + 1 == long.units.len());
    if in_order && (last || places[0].1 <= first) && short.units.len() >= 2 {
        let more: Vec<&str> = left.iter().map(|at| long.units[*at].word.shown.as_str()).collect();
        return Comparison::same(format!("the longer adds '{}'", more.join(" "))).because(reasons);
    }
    Comparison::undecided("the parts in common do not stand in the same order").because(reasons)
}

/// What is to say about a pair; nothing when it is the same word.
fn told(a: &Person, b: &Person, pair: &Pair) -> Option<String> {
    let (one, two) = (&a.units[pair.a].word.shown, &b.units[pair.b].word.shown);
    let initial = a.units[pair.a].part == Part::Initial || b.units[pair.b].part == Part::Initial;
    match pair.likeness {
        _ if one.eq_ignore_ascii_case(two) => None,
        _ if initial => Some(format!("'{one}' and '{two}': an initial")),
        Likeness::Slip => Some(format!("'{one}' and '{two}' differ in one letter")),
        _ => Some(format!("'{one}' and '{two}' are spellings of one name")),
    }
}
