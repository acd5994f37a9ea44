//! A name with all that the grouping asks of it.

use crate::candidates::{Candidate, folded};
use crate::fold::fold;
use crate::kinds::{Evidence, Speakers, acts_here, evidence};
use crate::lexicon::{compounds, lands, nouns, small};
use crate::text::{Words, article_len, is_acronym};
use record::MentionKind;
use std::ops::Range;

/// A name in its place, taken apart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Named {
    pub(crate) words: Range<usize>,
    pub(crate) sentence: usize,
    /// Its words for comparing, without particles and without the word of its level.
    pub(crate) form: Vec<String>,
    /// "province" of "Jabrun province", also where it stands beside the name.
    pub(crate) level: Option<&'static str>,
    /// What it may be shortened to by its initials.
    pub(crate) initials: Vec<String>,
    /// It is itself initials.
    pub(crate) acronym: bool,
    pub(crate) evidence: Evidence,
    /// A state acts under this name here.
    pub(crate) acts: bool,
    /// A town whose name may stand for its government.
    pub(crate) seat: bool,
}

impl Named {
    pub(crate) fn of(words: &Words<'_>, name: &Candidate, speakers: &Speakers) -> Self {
        let level = level(words, &name.words);
        let form = form(words, &name.words, level.is_some());
        let whole = form.concat();
        let evidence = evidence(words, name, speakers);
        let placed = evidence.kind() == MentionKind::Place;
        Self {
            sentence: words.all[name.words.start].sentence,
            level,
            initials: initials(words, &name.words),
            acronym: name.words.len() == 1 && is_acronym(words.all[name.words.start].text),
            evidence,
            acts: placed && level.is_none() && acts_here(words, &name.words),
            seat: lands::is_seat(&whole),
            form,
            words: name.words.clone(),
        }
    }

    /// What it names, as far as it shows itself.
    pub(crate) fn kind(&self) -> MentionKind {
        self.evidence.kind()
    }

    /// Two names of one key are one bearer's unless something speaks against it.
    pub(crate) fn key(&self) -> (String, Option<&'static str>, bool) {
        (self.form.join(" "), self.level, self.seat && self.acts)
    }
}

/// The words for comparing: folded, without particles; "Abu" and its like stay.
fn form(words: &Words<'_>, name: &Range<usize>, has_level: bool) -> Vec<String> {
    let is_small = |lower: &str| {
        !compounds::begins_person(lower) && compounds::is_particle(lower)
            || small::is_article(lower)
            || small::is_of(lower)
    };
    let kept = name.clone().filter(|&at| {
        let lower = words.all[at].lower.as_str();
        !(is_small(lower) || has_level && nouns::level(lower).is_some())
    });
    let form: Vec<String> =
        kept.map(|at| fold(words.all[at].text)).filter(|word| !word.is_empty()).collect();
    if form.is_empty() { folded(words, name) } else { form }
}

/// "province" in "Jabrun Province", "Jabrun province", "la province de Jabrun".
fn level(words: &Words<'_>, name: &Range<usize>) -> Option<&'static str> {
    let inside = || name.clone().find_map(|at| nouns::level(&words.all[at].lower));
    let behind = || nouns::level(words.lower(name.start, Some(name.end)));
    let before = |back: usize| words.lower(name.start, name.start.checked_sub(back));
    let ahead = || small::is_of(before(1)).then(|| nouns::level(before(2))).flatten();
    if name.len() > 1 { inside().or_else(ahead) } else { behind().or_else(ahead) }
}

/// The initials that a longer name may have: with and without Arabic articles, of its capitals
/// alone and of all its words but the smallest.
fn initials(words: &Words<'_>, name: &Range<usize>) -> Vec<String> {
    if name.len() < 2 {
        return Vec::new();
    }
    let first = |text: &str| fold(text).chars().next();
    let (mut plain, mut articles, mut all) = (String::new(), String::new(), String::new());
    for word in &words.all[name.clone()] {
        let article = article_len(word.text);
        let small = small::is_of(&word.lower) || small::is_article(&word.lower);
        if article > 0 {
            articles.extend(word.lower.chars().next());
        }
        if word.is_capital() {
            plain.extend(first(word.text));
            articles.extend(first(word.text));
        } else if compounds::is_particle(&word.lower) && !small {
            articles.extend(first(word.text));
        }
        if !small && word.lower != "&" {
            all.extend(first(word.text));
        }
    }
    let mut initials = vec![plain, articles, all];
    initials.retain(|one| one.chars().count() > 1);
    initials.dedup();
    initials
}
