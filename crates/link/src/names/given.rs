//! Names that many people bear, each with its spellings: "Hasan" and "Husayn" sound alike and
//! are two names, "Mehmet" and "Muhammad" do not and are one.
//!
//! A line of the tables is one name, called by its first spelling.

mod tables;

use super::letters::{Written, is_mark, letters};
use std::collections::HashMap;
use std::sync::LazyLock;
use tables::{COMMON, MUSLIM, SLAVIC, WESTERN};

static NAMES: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
    let mut names = HashMap::new();
    for line in [MUSLIM, SLAVIC, WESTERN].iter().flat_map(|table| table.lines()) {
        let Some(name) = line.split_whitespace().next() else { continue };
        for spelling in line.split_whitespace() {
            names.entry(key_of(spelling)).or_insert(name);
        }
    }
    names
});

/// Which name a word is a spelling of, if it is one that many people bear. `letters` are those
/// of `shown`.
pub fn name_of(shown: &str, letters: &str, written: Written) -> Option<&'static str> {
    NAMES.get(&key(shown, letters, written)).copied()
}

/// The key of a spelling as it stands in the tables.
fn key_of(spelling: &str) -> String {
    let (letters, written) = letters(spelling);
    key(spelling, &letters, written)
}

/// So common that two of them do not tell one person from another.
pub fn is_common(name: &str) -> bool {
    COMMON.contains(&name)
}

/// The spelling without what writers drop or double. Arabic script has keys of its own: its
/// letters tell names apart that look the same in ours without their vowels.
fn key(shown: &str, letters: &str, written: Written) -> String {
    if written == Written::Abjad {
        let plain = |letter| match letter {
            'أ' | 'إ' | 'آ' => 'ا',
            'ى' | 'ی' => 'ي',
            'ک' => 'ك',
            letter => letter,
        };
        return shown.chars().filter(|letter| !is_mark(*letter)).map(plain).collect();
    }
    let mut key = String::with_capacity(letters.len());
    let mut spelled = letters.replace("ou", "u").replace("oo", "u").replace("ee", "i");
    spelled = spelled.replace("dj", "j").replace("ph", "f").replace('q', "k");
    if spelled.len() > 3 && spelled.ends_with('h') && !spelled.ends_with("kh") {
        spelled.pop();
    }
    for letter in spelled.chars() {
        if !key.ends_with(letter) {
            key.push(if letter == 'y' { 'i' } else { letter });
        }
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spelling_stands_for_one_name() {
        let mut seen: HashMap<String, &str> = HashMap::new();
        let mut twice = Vec::new();
        for line in [MUSLIM, SLAVIC, WESTERN].iter().flat_map(|table| table.lines()) {
            let Some(name) = line.split_whitespace().next() else { continue };
            for spelling in line.split_whitespace() {
                let other = *seen.entry(key_of(spelling)).or_insert(name);
                if other != name {
                    twice.push(format!("{spelling} stands for {other} and for {name}"));
                }
            }
        }
        assert_eq!(twice, Vec::<String>::new());
    }

    #[test]
    fn names_that_sound_alike_stay_apart() {
        for (a, b) in
            [("hasan", "husayn"), ("jamal", "jamil"), ("omar", "amer"), ("salim", "salam")]
        {
            let [a_name, b_name] = [a, b].map(|word| name_of(word, word, Written::Alphabet));
            assert!(a_name.is_some() && b_name.is_some() && a_name != b_name, "{a} {b}");
        }
        assert_eq!(
            name_of("mehmet", "mehmet", Written::Alphabet),
            name_of("محمد", "mhmd", Written::Abjad),
            "one name in two scripts"
        );
    }
}
