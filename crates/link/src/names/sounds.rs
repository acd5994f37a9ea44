//! How alike two words sound, across the ways of spelling the same name in Latin letters.
//!
//! A word becomes a row of sounds: consonants by what they may stand for (`ch` is one sound
//! in English and another in French, `c` a third in Turkish), vowels in runs. The distance is
//! that of Levenshtein with a price for each change: nothing for what two romanisations spell
//! differently (`q` and `k`), little for vowels, the whole price for another consonant.
//! Prices are in hundredths of a consonant and were set by hand from the rules of romanising
//! Arabic, Persian, Turkish and Russian in English and in French.

use std::collections::HashMap;
use std::sync::LazyLock;

/// One sound of a word.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Sound {
    /// A consonant, by a letter of our own: capitals for what is spelled with two.
    Consonant(u8),
    /// A run of vowels, by what it may be.
    Vowels(u8),
}

/// What a run of vowels may be.
const OPEN: u8 = 1;
const FRONT: u8 = 2;
const BACK: u8 = 4;

/// The sounds of a word.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Sounds {
    all: Vec<Sound>,
    /// Short vowels are not written in it.
    bare: bool,
}

/// Consonants that are spelled with several letters, the longest first.
const SPELLED: &[(&str, u8)] = &[
    ("shch", b'S'),
    ("tsch", b'C'),
    ("tch", b'C'),
    ("dzh", b'j'),
    ("sch", b'S'),
    ("sh", b'S'),
    ("ch", b'H'),
    ("dj", b'j'),
    ("kh", b'X'),
    ("gh", b'G'),
    ("zh", b'Z'),
    ("th", b'T'),
    ("dh", b'D'),
    ("ph", b'f'),
    ("ck", b'k'),
    ("x", b'x'),
];

/// Nothing is nearer than this to being another consonant.
pub const OTHER: u32 = 100;

impl Sounds {
    /// The sounds of a word in the letters of [`super::letters`].
    pub fn of(letters: &str, bare: bool) -> Self {
        let letters = ending(letters);
        let mut all = Vec::with_capacity(letters.len());
        let mut rest = letters.as_str();
        while let Some(letter) = rest.chars().next() {
            let (sound, length) = spelled(rest).unwrap_or_else(|| single(rest, letter, &all));
            rest = &rest[length..];
            push(&mut all, sound);
        }
        // A final h is the sign of a final a, and is dropped as often as written.
        if all.len() > 1
            && all.last() == Some(&Sound::Consonant(b'h'))
            && matches!(all[all.len() - 2], Sound::Vowels(_))
        {
            all.pop();
        }
        Self { all, bare }
    }

    /// How many consonants it has.
    pub fn consonants(&self) -> usize {
        self.all.iter().filter(|sound| matches!(sound, Sound::Consonant(_))).count()
    }

    /// The consonants, those that romanisations confuse as one: names that may be the same
    /// have nearly always the same skeleton. For finding candidates, never for deciding.
    pub fn skeleton(&self) -> String {
        let mut out = String::new();
        for sound in &self.all {
            let Sound::Consonant(letter) = sound else { continue };
            let class = match letter {
                b'q' | b'c' | b'g' | b'G' | b'X' | b'H' | b'C' | b'j' | b'k' | b'S' | b'Z' => 'k',
                b's' | b'z' | b'T' | b'D' | b'x' => 's',
                b'd' | b't' => 't',
                b'v' | b'w' | b'f' => 'f',
                b'b' | b'p' => 'p',
                b'h' | b'y' => continue,
                other => char::from(*other),
            };
            if !out.ends_with(class) {
                out.push(class);
            }
        }
        out
    }

    /// The price of making one word of the other.
    pub fn distance(&self, other: &Self) -> u32 {
        let bare = self.bare || other.bare;
        let (a, b) = (&self.all, &other.all);
        let mut row: Vec<u32> = Vec::with_capacity(b.len() + 1);
        row.push(0);
        for j in 0..b.len() {
            row.push(row[j] + dropped(b, j, bare));
        }
        for i in 0..a.len() {
            let mut diagonal = row[0];
            row[0] += dropped(a, i, bare);
            for j in 0..b.len() {
                let ends = i + 1 == a.len() && j + 1 == b.len();
                let best = (diagonal + changed(a[i], b[j], ends, bare))
                    .min(row[j + 1] + dropped(a, i, bare))
                    .min(row[j] + dropped(b, j, bare));
                diagonal = std::mem::replace(&mut row[j + 1], best);
            }
        }
        row[b.len()]
    }
}

/// Endings of family names that only the romanisation tells apart.
fn ending(letters: &str) -> String {
    for (end, plain) in
        [("off", "ov"), ("eff", "ev"), ("ovs", "ov"), ("iev", "ev"), ("yev", "ev"), ("ine", "in")]
    {
        if let Some(stem) = letters.strip_suffix(end)
            && stem.len() >= 3
        {
            return format!("{stem}{plain}");
        }
    }
    letters.to_owned()
}

fn spelled(rest: &str) -> Option<(Sound, usize)> {
    SPELLED
        .iter()
        .find(|(spelling, _)| rest.starts_with(spelling))
        .map(|(spelling, letter)| (Sound::Consonant(*letter), spelling.len()))
}

/// The sound of one letter, which is the first of `rest`.
fn single(rest: &str, letter: char, before: &[Sound]) -> (Sound, usize) {
    // "Kasraoui" is the French "Qasrawi".
    if rest.strip_prefix("ou").is_some_and(|next| next.starts_with(['a', 'e', 'i'])) {
        return (Sound::Consonant(b'w'), 2);
    }
    let next_is_vowel = rest[letter.len_utf8()..].starts_with(['a', 'e', 'i', 'o', 'u']);
    let sound = match letter {
        'a' => Sound::Vowels(OPEN),
        'e' => Sound::Vowels(OPEN | FRONT),
        'o' | 'u' => Sound::Vowels(BACK),
        'y' if next_is_vowel => Sound::Consonant(b'y'),
        'i' | 'y' => Sound::Vowels(FRONT),
        // "ow" in "Tawhid" is a vowel to one writer and a consonant to another.
        'w' if !next_is_vowel && matches!(before.last(), Some(Sound::Vowels(_))) => {
            Sound::Vowels(BACK)
        }
        letter if letter.is_ascii() => Sound::Consonant(letter as u8),
        // A letter of no alphabet known here stands for itself alone, as far as a byte can.
        letter => Sound::Consonant(128 | (letter as u32 % 128) as u8),
    };
    (sound, letter.len_utf8())
}

/// Adds a sound: runs of vowels are one, doubled consonants are one.
fn push(all: &mut Vec<Sound>, sound: Sound) {
    let inside = all.len() > 1;
    match (all.last_mut(), sound) {
        (Some(Sound::Vowels(run)), Sound::Vowels(more)) => *run |= more,
        (Some(last), sound) if *last == sound => {}
        // The glide of "Tayyiba", which others write "Taiba".
        (Some(Sound::Consonant(b'y')), Sound::Vowels(more)) if more & FRONT != 0 => {
            all.pop();
            push(all, sound);
        }
        // The glide of "Dawud", which others write "Daoud".
        (Some(Sound::Consonant(b'w')), Sound::Vowels(BACK)) if inside => {
            all.pop();
            push(all, sound);
        }
        _ => all.push(sound),
    }
}

/// The price of a sound that only one of two words has.
fn dropped(word: &[Sound], at: usize, bare: bool) -> u32 {
    let last = at + 1 == word.len();
    match word[at] {
        Sound::Vowels(_) if bare => 6,
        Sound::Vowels(BACK) if last => 25,
        // "Karim" and "Karima", "Iraq" and "Iraqi" are two words.
        Sound::Vowels(_) if last => 45,
        Sound::Vowels(_) => 25,
        Sound::Consonant(b'h') => 20,
        Sound::Consonant(b'y') => 10,
        Sound::Consonant(b'G') => 30,
        Sound::Consonant(_) => OTHER,
    }
}

/// The price of one sound for another.
fn changed(a: Sound, b: Sound, ends: bool, bare: bool) -> u32 {
    match (a, b) {
        (a, b) if a == b => 0,
        (Sound::Vowels(a), Sound::Vowels(b)) if a & b != 0 => 4,
        (Sound::Vowels(a), Sound::Vowels(b)) => match a | b {
            // Uzbek and Tajik write o for a.
            both if both & OPEN != 0 && both & BACK != 0 && !bare => 25,
            _ if bare => 20,
            _ => 40,
        },
        (Sound::Consonant(b'w' | b'v'), Sound::Vowels(v))
        | (Sound::Vowels(v), Sound::Consonant(b'w' | b'v')) => {
            if v & BACK != 0 {
                15
            } else {
                OTHER
            }
        }
        (Sound::Consonant(b'y' | b'j'), Sound::Vowels(v))
        | (Sound::Vowels(v), Sound::Consonant(b'y' | b'j')) => {
            if v & FRONT != 0 {
                10
            } else {
                OTHER
            }
        }
        (Sound::Consonant(_), Sound::Vowels(_)) | (Sound::Vowels(_), Sound::Consonant(_)) => {
            2 * OTHER
        }
        (Sound::Consonant(a), Sound::Consonant(b)) => between(a.min(b), a.max(b), ends),
    }
}

/// What romanisations confuse, by price: two consonants a word, in either order.
const CONFUSED: &[(u32, &str)] = &[
    (0, "kq ck cC CH"),
    (4, "HS Dd Tt vw Gg"),
    (8, "cj cs HX Zj jy"),
    (15, "cq CS Gq gq Dz"),
    (18, "Xh Hk Hc Sc gj"),
    (22, "Ts Xk sx kx Cj"),
    (28, "gh fv sz Ss Hj"),
    (32, "dt bp gk"),
    (35, "Zz Td Xq fw"),
    (60, "mn"),
];

/// What is confused more readily at the end of a word, where Turkish and Russian harden.
const CONFUSED_AT_END: (u32, &str) = (10, "dt bp");

static PRICES: LazyLock<HashMap<(u8, u8), u32>> = LazyLock::new(|| {
    let mut prices = HashMap::new();
    for (price, pairs) in CONFUSED {
        for pair in pairs.split(' ').map(str::as_bytes) {
            prices.insert((pair[0], pair[1]), *price);
            prices.insert((pair[1], pair[0]), *price);
        }
    }
    prices
});

/// The price of one consonant for another.
fn between(a: u8, b: u8, ends: bool) -> u32 {
    let (price, pairs) = CONFUSED_AT_END;
    let hardened = |pair: &str| [[a, b], [b, a]].iter().any(|two| pair.as_bytes() == two);
    if ends && pairs.split(' ').any(hardened) {
        return price;
    }
    PRICES.get(&(a, b)).copied().unwrap_or(OTHER)
}
