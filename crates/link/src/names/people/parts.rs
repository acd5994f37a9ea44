//! A person's name cut into its parts: given names, kunya, patronymics, family name.

use crate::names::letters::Written;
use crate::names::likeness::Word;
use crate::names::tokens::{Parsed, Token};
use crate::names::words;

/// What a part of a person's name is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Part {
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
pub(super) struct Unit {
    pub(super) part: Part,
    pub(super) word: Word,
    /// "Abdul X": servant of.
    pub(super) servant: bool,
}

/// A person's name in its parts.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Person {
    pub(super) units: Vec<Unit>,
    /// "Jr", "Sr", "II", as a number.
    pub(super) generation: Option<u32>,
    /// The family name comes first, before a comma.
    pub(super) comma: bool,
    /// All letters, without what stands between words.
    pub(super) run_together: String,
}

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
