//! A second look at a document: what is a name in one place is that name in the others.
//!
//! - An acronym in brackets after a name is a name of the same kind: "Rumat al-Shuhub (RSH)".
//! - Of several readings of the same words the commonest holds everywhere.
//! - Words found as a name somewhere are found wherever they are written the same way.
//! - The last part of a person's name, alone, is that person.

use super::Found;
use record::NameKind;
use std::collections::HashMap;
use std::ops::Range;

/// Longer names are not looked for again.
const LONGEST_NAME: usize = 6;

/// Votes by words: how often they were read as each kind.
type Votes<'t> = HashMap<Vec<&'t str>, [u32; NameKind::ALL.len()]>;

/// A reading of the very same words counts twice, one of a longer name of which they are the
/// last part once.
const READ: u32 = 2;
const PART: u32 = 1;

/// Makes the names of a document agree with one another.
pub(super) fn agree(sentences: &[Vec<&str>], found: &mut [Found]) {
    for (forms, found) in sentences.iter().zip(found.iter_mut()) {
        acronyms(forms, found);
    }
    let votes = votes(sentences, found);
    for (forms, found) in sentences.iter().zip(found.iter_mut()) {
        for (range, kind) in found.iter_mut() {
            *kind = votes.get(&forms[range.clone()]).map_or(*kind, |votes| winner(votes, *kind));
        }
        missed(forms, found, &votes);
    }
}

/// Reads "Name (ABC)": what stands in the brackets is a name of the same kind.
fn acronyms(forms: &[&str], found: &mut Found) {
    let mut new: Found = Vec::new();
    for (range, kind) in found.iter() {
        let at = range.end + 1;
        let (Some(&"("), Some(&")")) = (forms.get(range.end), forms.get(at + 1)) else { continue };
        if range.len() > 1 && is_acronym(forms[at]) && *kind != NameKind::Person {
            new.push((at..at + 1, *kind));
        }
    }
    if !new.is_empty() {
        found.retain(|(range, _)| !new.iter().any(|(other, _)| overlap(range, other)));
        found.extend(new);
        found.sort_by_key(|(range, _)| range.start);
    }
}

fn is_acronym(form: &str) -> bool {
    let capitals = form.chars().filter(|c| c.is_uppercase()).count();
    (2..=10).contains(&form.chars().count()) && capitals * 2 > form.chars().count()
}

fn votes<'t>(sentences: &[Vec<&'t str>], found: &[Found]) -> Votes<'t> {
    let mut votes: Votes<'t> = HashMap::new();
    for (forms, found) in sentences.iter().zip(found) {
        for (range, kind) in found {
            let words = &forms[range.clone()];
            if words.len() > LONGEST_NAME {
                continue;
            }
            votes.entry(words.to_vec()).or_default()[*kind as usize] += READ;
            if let ([_, .., last], NameKind::Person) = (words, kind)
                && begins_with_capital(last)
                && last.chars().count() > 2
            {
                votes.entry(vec![last]).or_default()[*kind as usize] += PART;
            }
        }
    }
    votes
}

/// The kind with most votes; `own` holds when it has as many.
fn winner(votes: &[u32; NameKind::ALL.len()], own: NameKind) -> NameKind {
    let most = votes.iter().max().copied().unwrap_or(0);
    if votes[own as usize] == most {
        return own;
    }
    NameKind::ALL.iter().copied().find(|kind| votes[*kind as usize] == most).unwrap_or(own)
}

/// Adds what was found elsewhere, longest first, where nothing was found yet.
fn missed(forms: &[&str], found: &mut Found, votes: &Votes<'_>) {
    let mut taken = vec![false; forms.len()];
    for at in found.iter().flat_map(|(range, _)| range.clone()) {
        taken[at] = true;
    }
    let before = found.len();
    let mut at = 0;
    while at < forms.len() {
        let free = taken[at..].iter().take(LONGEST_NAME).take_while(|taken| !**taken).count();
        let begins = begins_with_capital(forms[at]);
        let longest = (1..=free)
            .rev()
            .filter(|_| begins)
            .find_map(|len| votes.get(&forms[at..at + len]).map(|votes| (len, votes)));
        let Some((len, votes)) = longest else {
            at += 1;
            continue;
        };
        found.push((at..at + len, winner(votes, NameKind::Person)));
        at += len;
    }
    if found.len() > before {
        found.sort_by_key(|(range, _)| range.start);
    }
}

fn begins_with_capital(form: &str) -> bool {
    form.chars().next().is_some_and(char::is_uppercase)
}

fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

#[cfg(test)]
mod tests {
    use super::*;
    use NameKind::{Organisation, Person, Place};

    #[track_caller]
    fn check(
        sentences: &[&str],
        first: &[&[(Range<usize>, NameKind)]],
        expected: &[&[(Range<usize>, NameKind)]],
    ) {
        let sentences: Vec<Vec<&str>> =
            sentences.iter().map(|one| one.split(' ').collect()).collect();
        let mut found: Vec<Found> = first.iter().map(|one| one.to_vec()).collect();
        agree(&sentences, &mut found);
        assert_eq!(found, expected);
    }

    #[test]
    fn an_acronym_takes_the_kind_of_the_name_before_it_everywhere() {
        check(
            &["Rumat al-Shuhub ( RSH ) left", "The RSH said"],
            &[&[(0..2, Organisation)], &[(1..2, Place)]],
            &[&[(0..2, Organisation), (3..4, Organisation)], &[(1..2, Place)]],
        );
        check(
            &["Rumat al-Shuhub ( RSH ) left", "The RSH said"],
            &[&[(0..2, Organisation)], &[]],
            &[&[(0..2, Organisation), (3..4, Organisation)], &[(1..2, Organisation)]],
        );
    }

    #[test]
    fn a_surname_alone_is_its_person() {
        check(
            &["Ilyas Berkhane spoke", "Berkhane left"],
            &[&[(0..2, Person)], &[]],
            &[&[(0..2, Person)], &[(0..1, Person)]],
        );
    }

    #[test]
    fn the_commonest_reading_holds() {
        check(
            &["Umdara", "Umdara", "Umdara"],
            &[&[(0..1, Place)], &[(0..1, Person)], &[(0..1, Place)]],
            &[&[(0..1, Place)], &[(0..1, Place)], &[(0..1, Place)]],
        );
    }
}
