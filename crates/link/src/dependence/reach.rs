//! Which reports to look at again when some are new, and what it takes to do so.
//!
//! A report is held against the nearest reports before it that share a key. So a new report
//! bears on itself and on those after it that have it, now, among the nearest; and each of
//! these is answered by itself and by its own nearest. Both are found by going through all
//! reports once, noting those that have a key of the ones in question.

use super::blocking::NEIGHBOURS;
use super::{Text, copies, translations};
use record::Language;
use std::collections::{BTreeSet, HashMap};

/// Reports in question and, of all reports, those that have a key of theirs.
#[derive(Default)]
pub struct Reach {
    /// In question: place, language, and the keys of both kinds.
    centre: Vec<(usize, Language, [Vec<u64>; 2])>,
    /// Who has each key, of runs of words and of pairs of landmarks, by language and place.
    with_key: [HashMap<u64, Vec<(Language, usize)>>; 2],
}

impl Reach {
    /// The reports in question; a place is where a report stands among all of them.
    pub fn of<'t>(centre: impl IntoIterator<Item = (usize, &'t Text)>) -> Self {
        let mut reach = Self::default();
        for (place, text) in centre {
            let keys = keys(text);
            for (with_key, keys) in reach.with_key.iter_mut().zip(&keys) {
                with_key.extend(keys.iter().map(|key| (*key, Vec::new())));
            }
            reach.centre.push((place, text.language, keys));
        }
        reach
    }

    /// Takes note of one of all reports; each is to be shown once, in any order.
    pub fn see(&mut self, place: usize, text: &Text) {
        for (with_key, keys) in self.with_key.iter_mut().zip(keys(text)) {
            for key in keys {
                if let Some(those) = with_key.get_mut(&key) {
                    those.push((text.language, place));
                }
            }
        }
    }

    /// The places of the reports in question and of those after them that are now held
    /// against one of them.
    pub fn asked_again(mut self) -> BTreeSet<usize> {
        self.sort();
        let mut again: BTreeSet<usize> = self.centre.iter().map(|(place, ..)| *place).collect();
        for (place, language, [runs, pairs]) in &self.centre {
            let nearest = |those: &[(Language, usize)]| -> Vec<usize> {
                let own = of_language(those, *language);
                let after = own.partition_point(|(_, other)| other <= place);
                own[after..].iter().take(NEIGHBOURS).map(|(_, other)| *other).collect()
            };
            for key in runs {
                again.extend(nearest(&self.with_key[0][key]));
            }
            for key in pairs {
                let those = &self.with_key[1][key];
                // Behind so many of the same language it is out of sight for all others too.
                let last = nearest(those).get(NEIGHBOURS - 1).copied().unwrap_or(usize::MAX);
                let in_sight = |other: usize| *place < other && other <= last;
                again.extend(those.iter().map(|(_, other)| *other).filter(|at| in_sight(*at)));
            }
        }
        again
    }

    /// The places of the reports in question and of all that they are held against.
    pub fn held_against(mut self) -> BTreeSet<usize> {
        self.sort();
        let mut all: BTreeSet<usize> = self.centre.iter().map(|(place, ..)| *place).collect();
        for (place, own, [runs, pairs]) in &self.centre {
            let nearest = |those: &[(Language, usize)]| -> Vec<usize> {
                let before = those.partition_point(|(_, other)| other < place);
                let near = &those[before.saturating_sub(NEIGHBOURS)..before];
                near.iter().map(|(_, other)| *other).collect()
            };
            for key in runs {
                all.extend(nearest(of_language(&self.with_key[0][key], *own)));
            }
            for key in pairs {
                let of_languages = self.with_key[1][key].chunk_by(|one, other| one.0 == other.0);
                all.extend(of_languages.filter(|those| those[0].0 != *own).flat_map(nearest));
            }
        }
        all
    }

    fn sort(&mut self) {
        for those in self.with_key.iter_mut().flat_map(HashMap::values_mut) {
            those.sort_unstable();
        }
    }
}

/// The keys of a text by which others are found, each once.
fn keys(text: &Text) -> [Vec<u64>; 2] {
    [copies::keys(text), translations::keys(text)].map(|mut keys| {
        keys.sort_unstable();
        keys.dedup();
        keys
    })
}

/// Those of one language, of a list in order.
fn of_language(those: &[(Language, usize)], language: Language) -> &[(Language, usize)] {
    let start = those.partition_point(|(other, _)| *other < language);
    let end = those.partition_point(|(other, _)| *other <= language);
    &those[start..end]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dependence::{Dependence, find, find_of};
    use proptest::prelude::*;
    use record::{Fingerprint, Mark};

    /// A report of so many facts; reports of the same facts share words and landmarks.
    fn text(facts: &[u32], language: Language) -> Text {
        let marks = |salt: u32, each: u32| -> Vec<Mark<_>> {
            let all = facts.iter().flat_map(|fact| (0..each).map(move |at| fact * 100 + at));
            all.zip((0..).step_by(20))
                .map(|(hash, at)| Mark { hash: hash ^ salt, place: at..at + 20 })
                .collect()
        };
        let narration = marks(language as u32 + 1, 5);
        let fingerprint =
            Fingerprint { narration, landmarks: marks(77, 6), ..Fingerprint::default() };
        Text { language, fingerprint }
    }

    /// What is found by those in reach of the new ones alone, by places among all.
    fn by_reach(texts: &[Text], new: &[usize]) -> (BTreeSet<usize>, Vec<Dependence>) {
        let seeing = |centre: &BTreeSet<usize>| {
            let mut reach = Reach::of(centre.iter().map(|place| (*place, &texts[*place])));
            texts.iter().enumerate().for_each(|(place, text)| reach.see(place, text));
            reach
        };
        let again = seeing(&new.iter().copied().collect()).asked_again();
        let near: Vec<usize> = seeing(&again).held_against().into_iter().collect();
        let some: Vec<Text> = near.iter().map(|place| texts[*place].clone()).collect();
        let mut found = find_of(&some, |at| again.contains(&near[at]));
        for one in &mut found {
            (one.from, one.to) = (near[one.from], near[one.to]);
        }
        (again, found)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        /// Whatever comes in, in whatever place: what was found before, but for the reports that
        /// are asked again, and what these give now, is what asking all of them gives.
        #[test]
        fn only_what_is_in_reach_changes(
            stories in proptest::collection::vec((0_u32..2, 0_u32..4, proptest::bool::weighted(0.3)), 1..90),
            new in proptest::collection::btree_set(0_usize..90, 1..4),
        ) {
            let texts: Vec<Text> = stories.iter().map(|(story, skips, french)| {
                let facts: Vec<u32> =
                    (0..5).filter(|fact| fact != skips).map(|fact| story * 10 + fact + 1).collect();
                text(&facts, if *french { Language::French } else { Language::English })
            }).collect();
            let new: Vec<usize> = new.into_iter().filter(|place| *place < texts.len()).collect();
            let old: Vec<usize> = (0..texts.len()).filter(|place| !new.contains(place)).collect();
            let before: Vec<Text> = old.iter().map(|place| texts[*place].clone()).collect();
            let mut before = find(&before);
            for one in &mut before {
                (one.from, one.to) = (old[one.from], old[one.to]);
            }
            let (again, mut found) = by_reach(&texts, &new);
            found.extend(before.into_iter().filter(|one| !again.contains(&one.from.max(one.to))));
            found.sort_by(|a, b| {
                let later = |one: &Dependence| one.from.max(one.to);
                later(a).cmp(&later(b)).then(b.share.total_cmp(&a.share))
                    .then(a.from.min(a.to).cmp(&b.from.min(b.to)))
            });
            prop_assert_eq!(found, find(&texts));
        }
    }
}
