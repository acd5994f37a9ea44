//! An acronym in brackets after a name is a name of the same kind: "Rumat al-Shuhub (RSH)".
//!
//! Bodies have acronyms; of places, countries and their like, which the word lists know. So a
//! place that no list knows is a body when an acronym of three letters or more is given for it.

use super::Found;
use super::features::Lists;
use record::NameKind;

/// Adds the acronyms to the names of a sentence, or corrects what was read of them.
pub(super) fn settle(forms: &[&str], lists: Lists<'_>, found: &mut Found) {
    let mut new: Found = Vec::new();
    for (range, kind) in found.iter_mut() {
        let at = range.end + 1;
        let (Some(&"("), Some(&")")) = (forms.get(range.end), forms.get(at + 1)) else { continue };
        if range.len() > 1 && is_acronym(forms[at]) && *kind != NameKind::Person {
            let is_long = forms[at].chars().count() > 2;
            if *kind == NameKind::Place && is_long && !lists.know(&forms[range.clone()]) {
                *kind = NameKind::Organisation;
            }
            new.push((at..at + 1, *kind));
        }
    }
    if !new.is_empty() {
        let is_new = |at: usize| new.iter().any(|(range, _)| range.start == at);
        found.retain(|(range, _)| !range.clone().any(is_new));
        found.extend(new);
        found.sort_by_key(|(range, _)| range.start);
    }
}

fn is_acronym(form: &str) -> bool {
    let capitals = form.chars().filter(|c| c.is_uppercase()).count();
    (2..=10).contains(&form.chars().count()) && capitals * 2 > form.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use NameKind::{Organisation, Person, Place};

    #[track_caller]
    fn check(sentence: &str, first: &Found, expected: &Found) {
        let forms: Vec<&str> = sentence.split(' ').collect();
        let mut found = first.clone();
        settle(&forms, Lists::default(), &mut found);
        assert_eq!(&found, expected, "{sentence}");
    }

    #[test]
    fn an_acronym_takes_the_kind_of_the_name_before_it() {
        let both = vec![(0..2, Organisation), (3..4, Organisation)];
        check("Rumat al-Shuhub ( RSH ) left", &vec![(0..2, Organisation)], &both);
        let first = vec![(0..2, Organisation), (3..4, Place)];
        check("Rumat al-Shuhub ( RSH ) left", &first, &both);
    }

    #[test]
    fn a_place_that_no_list_knows_has_no_acronym_of_three_letters() {
        let both = vec![(0..2, Organisation), (3..4, Organisation)];
        check("Rumat al-Shuhub ( RSH ) left", &vec![(0..2, Place), (3..4, Place)], &both);
        let places = vec![(0..2, Place), (3..4, Place)];
        check("Port Qashir ( PQ ) sleeps", &places, &places);
    }

    #[test]
    fn other_brackets_are_left_alone() {
        for (sentence, found) in [
            ("Ilyas Berkhane ( RSH ) left", vec![(0..2, Person)]),
            ("Rumat al-Shuhub ( formerly ) left", vec![(0..2, Organisation)]),
            ("Umdara ( PQ ) sleeps", vec![(0..1, Place)]),
        ] {
            check(sentence, &found, &found);
        }
    }
}
