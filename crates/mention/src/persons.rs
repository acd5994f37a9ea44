//! When two names may be one person's: surnames, given names, initials.
//!
//! Given names decide against: "Yusuf al-Tamruni" is not "Halima al-Tamruni" (golden
//! `en-two-of-one-surname`).

use crate::fold::alike;
use crate::lexicon::compounds::begins_person;
use record::GroupReason;

/// Why two names of two or more words each may be one person's; `None` when they may not.
pub(crate) fn same_person(one: &[String], other: &[String]) -> Option<GroupReason> {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let (last, surname) = (short.last()?, long.last()?);
    if short.len() < 2 {
        return None;
    }
    // "Abu Dahir" of "Abu Dahir al-Shawri".
    if begins_person(&short[0]) && long.starts_with(short) {
        return Some(GroupReason::FullerName);
    }
    if !alike(last, surname) {
        return None;
    }
    let given = &long[..long.len() - 1];
    if !in_order(&short[..short.len() - 1], given) {
        return None;
    }
    Some(if short.len() == long.len() { GroupReason::Spelling } else { GroupReason::FullerName })
}

/// Why one word may be short for a full name.
pub(crate) fn short_for(word: &str, full: &[String]) -> Option<GroupReason> {
    let (surname, given) = full.split_last()?;
    if given.is_empty() {
        return None;
    }
    if word == surname {
        Some(GroupReason::Surname)
    } else if alike(word, surname) {
        Some(GroupReason::Spelling)
    } else {
        None
    }
}

/// A given name alone: right only where nobody else could be meant.
pub(crate) fn given_name_of(word: &str, full: &[String]) -> bool {
    full.len() > 1 && full[0] == word && !begins_person(word)
}

/// All given names of the shorter name are among those of the longer, in order; an initial
/// stands for its name.
fn in_order(short: &[String], long: &[String]) -> bool {
    let mut rest = long.iter();
    short.iter().all(|mine| rest.any(|theirs| same_given(mine, theirs)))
}

fn same_given(one: &str, other: &str) -> bool {
    let is_initial = |word: &str| word.chars().count() == 1;
    one == other
        || (is_initial(one) && other.starts_with(one))
        || (is_initial(other) && one.starts_with(other))
        || (is_muhammad(one) && is_muhammad(other))
}

/// The one given name whose spellings outnumber all others.
fn is_muhammad(word: &str) -> bool {
    let mut consonants: Vec<char> = word.chars().filter(|c| !"aeiou".contains(*c)).collect();
    consonants.dedup();
    consonants == ['m', 'h', 'm', 'd'] || matches!(word, "mehmet" | "mehmed")
}

#[cfg(test)]
mod tests {
    use super::{same_person, short_for};
    use record::GroupReason::{self, FullerName, Spelling, Surname};

    fn words(name: &str) -> Vec<String> {
        name.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn full_names_are_compared_by_all_their_parts() {
        let check = |one: &str, other: &str, expected: Option<GroupReason>| {
            assert_eq!(same_person(&words(one), &words(other)), expected, "{one} / {other}");
            assert_eq!(same_person(&words(other), &words(one)), expected, "{other} / {one}");
        };
        check("yusuf tamruni", "halima tamruni", None);
        check("lena orr", "lena maria orr", Some(FullerName));
        check("l orr", "lena orr", Some(Spelling));
        check("p orr", "lena orr", None);
        check("abu dahir", "abu dahir shawri", Some(FullerName));
        check("abu dahir shawri", "abu nasir shawri", None);
        check("mohammad julani", "muhammad jolani", Some(Spelling));
        check("lena orr", "lena dorr", None);
    }

    #[test]
    fn one_word_is_a_surname() {
        let check = |word: &str, full: &str, expected: Option<GroupReason>| {
            assert_eq!(short_for(word, &words(full)), expected, "{word} / {full}");
        };
        check("tamruni", "yusuf tamruni", Some(Surname));
        check("jolani", "abu muhammad julani", Some(Spelling));
        check("yusuf", "yusuf tamruni", None);
        check("orr", "orr", None);
    }
}
