//! What the tellings of a claim say, field by field: equal answers of all tellings are one.

use super::causes::{self, Cause};
use super::days::{self, Days};
use super::gather;
use super::kin::{Kin, Kinship};
use super::nouns;
use super::numbers::{self, Between};
use super::places::{self, Where};
use super::telling::{Family, Telling};
use super::who::{Alike, Who};
use super::{Amount, Named, Told};
use crate::names::letters;
use record::{CountedKind, FieldName, FrameKind};
use std::collections::{BTreeMap, BTreeSet};

/// One answer, and which tellings of the claim give it.
#[derive(Clone, Debug)]
pub struct Answer<'s> {
    /// What is said.
    pub said: Said<'s>,
    /// As a reader would write it.
    pub shown: String,
    /// The tellings, as indices into those of the claim, in order.
    pub tellings: Vec<usize>,
}

/// What is said of one field.
#[derive(Clone, Debug)]
pub enum Said<'s> {
    /// That it is so, or is not.
    Holds(bool),
    /// Who.
    Who(Who<'s>),
    /// Where.
    Place(&'s Named),
    /// When.
    Days(Days),
    /// On which day of the week, from Monday, 0, where no date is known.
    Weekday(i32),
    /// How many; and whether it is said to be a part of a whole, or a growth.
    Amount(&'s Amount, bool),
    /// With what, in its words.
    Words,
    /// Why, by words for reasons.
    Causes(BTreeSet<Cause>),
    /// By what: "a faulty heater".
    CausedBy(Who<'s>),
    /// What it is, was or belongs to: how, and what.
    Parent(FrameKind, Who<'s>),
}

/// All fields of a claim.
pub fn fields<'s>(
    tellings: &[&Telling<'s>],
    kinship: &Kinship,
) -> BTreeMap<FieldName, Vec<Answer<'s>>> {
    let mut fields: BTreeMap<FieldName, Vec<Answer<'s>>> = BTreeMap::new();
    let heading = gather::heading(tellings).filter(|one| one.holds());
    for (at, telling) in tellings.iter().enumerate() {
        // "The doors were locked" says no to "all doors were open".
        let is_opposite = heading.is_some_and(|one| telling.is_opposite_of(one));
        let holds = telling.holds() != is_opposite;
        let so = if holds { "yes" } else { "no" }.to_owned();
        let said = std::iter::once((FieldName::Holds, Said::Holds(holds), so)).chain(said(telling));
        for (name, said, shown) in said {
            let answers = fields.entry(name).or_default();
            match answers.iter_mut().find(|answer| is_same(&answer.said, &said, kinship)) {
                Some(answer) => answer.take(at, &said, shown),
                None => answers.push(Answer { said, shown, tellings: vec![at] }),
            }
        }
    }
    if let Some(answers) = fields.get_mut(&FieldName::Place) {
        into_finer(
            answers,
            |said| match said {
                Said::Place(spot) => Some(*spot),
                _ => None,
            },
            |whole, part| places::holds(whole, part),
        );
    }
    if let Some(answers) = fields.get_mut(&FieldName::Date) {
        into_finer(
            answers,
            |said| match said {
                Said::Days(days) => Some(*days),
                _ => None,
            },
            |whole, part| whole.holds(*part),
        );
    }
    for name in [FieldName::Actor, FieldName::Recipient] {
        if let Some(answers) = fields.get_mut(&name) {
            drop_descriptions(answers);
        }
    }
    if fields.get(&FieldName::Holds).is_some_and(|answers| {
        answers.iter().all(|answer| matches!(answer.said, Said::Holds(true)))
    }) {
        fields.remove(&FieldName::Holds);
    }
    fields
}

impl<'s> Answer<'s> {
    /// Both are one number, said with more or less care.
    pub fn is_number_of(&self, other: &Self) -> bool {
        match (&self.said, &other.said) {
            (Said::Amount(one, _), Said::Amount(two, _)) => {
                numbers::value(one) == numbers::value(two)
            }
            _ => false,
        }
    }

    fn take(&mut self, at: usize, said: &Said<'s>, shown: String) {
        if self.tellings.last() != Some(&at) {
            self.tellings.push(at);
        }
        // A name says more than words for people.
        if let (Said::Who(mine), Said::Who(theirs)) = (&self.said, said)
            && mine.actor().is_none()
            && theirs.actor().is_some()
        {
            self.said = said.clone();
            self.shown = shown;
        }
    }
}

/// Whether two tellings of a state name the same for whatever the one names.
pub fn agree(one: &Telling<'_>, other: &Telling<'_>, kinship: &Kinship) -> bool {
    let is_named = |said: &Said<'_>| matches!(said, Said::Who(_) | Said::Parent(..));
    let theirs = said(other);
    let has = |name: FieldName, mine: &Said<'_>| {
        theirs.iter().any(|(field, said, _)| *field == name && is_same(mine, said, kinship))
    };
    let mine = said(one);
    let mut named = mine.iter().filter(|(_, said, _)| is_named(said));
    named.all(|(name, said, _)| has(*name, said))
}

/// What one telling says, field by field.
fn said<'s>(telling: &Telling<'s>) -> Vec<(FieldName, Said<'s>, String)> {
    let told = telling.told;
    let mut all = Vec::new();
    let who = |who: &Who<'s>| (Said::Who(who.clone()), shown_who(who, told));
    let mut add = |name: FieldName, (said, shown): (Said<'s>, String)| {
        if !shown.is_empty() {
            all.push((name, said, shown));
        }
    };
    let (actors, recipients) = sides(telling);
    if let Some(cause) = &telling.cause {
        for one in &cause.by {
            let one = Who::of(one);
            let shown = one.label().to_owned();
            add(FieldName::Cause, (Said::CausedBy(one), shown));
        }
    }
    match told.kind {
        _ if telling.cause.is_some() => {}
        FrameKind::Formerly | FrameKind::AffiliatedWith | FrameKind::PartOf => {
            for parent in recipients {
                let shown = format!("{} {}", how(told.kind), parent.label());
                add(FieldName::Recipient, (Said::Parent(told.kind, parent.clone()), shown));
            }
        }
        FrameKind::BasedIn => {
            for seat in recipients {
                add(FieldName::Place, (Said::Place(seat.named), seat.label().to_owned()));
            }
        }
        kind => {
            let (one, two) = fields_of_sides(kind);
            for (field, side) in [(one, actors), (two, recipients)] {
                for (field, one) in side.iter().filter_map(|one| Some((field?, one))) {
                    add(field, who(one));
                }
            }
        }
    }
    for (name, place) in
        [(FieldName::Place, telling.place()), (FieldName::Origin, telling.origin())]
    {
        if let Some(place) = place.filter(|_| told.kind != FrameKind::Controls) {
            add(name, (Said::Place(place), places::label(place).to_owned()));
        }
    }
    if let Some(when) = telling.when {
        match (Days::of(when), days::weekday(&when.words)) {
            (Some(days), _) => {
                let shown = if days.is_day { days::written(days.from) } else { when.words.clone() };
                add(FieldName::Date, (Said::Days(days), shown));
            }
            (None, Some(day)) => {
                add(FieldName::Date, (Said::Weekday(day), when.words.trim().to_owned()));
            }
            (None, None) => {}
        }
    }
    let bare = |amount: &&Amount| {
        amount.what == CountedKind::Other && amount.unit.is_none() && amount.counted.is_none()
    };
    for amount in told.quantities.iter().filter(|amount| !bare(amount)) {
        let part = is_part(amount, &told.clause);
        add(field_of(amount.what), (Said::Amount(amount, part), numbers::shown(amount)));
    }
    let causes = match telling.family {
        Family::Movement => why_they_go(telling),
        Family::Violence if telling.cause.is_none() => causes::of_violence(&told.clause),
        _ => BTreeSet::new(),
    };
    if let Some(first) = causes.first() {
        let shown = told.means.clone().unwrap_or_else(|| first.as_str().to_owned());
        add(FieldName::Cause, (Said::Causes(causes), shown));
    } else if let Some(means) = &told.means {
        add(FieldName::Means, (Said::Words, means.trim().to_owned()));
    }
    all
}

/// Why those of a movement go: by its words, and by who made them or asked them to.
fn why_they_go(telling: &Telling<'_>) -> BTreeSet<Cause> {
    let (told, frames) = (telling.told, &telling.teller.frames);
    let own = frames.iter().position(|one| std::ptr::eq(one, told));
    let above = frames.iter().filter(|one| own.is_some() && one.about == own);
    let words = [Some(&told.clause), told.means.as_ref()].into_iter().flatten();
    let by_kind = above.chain([told]).filter_map(|one| causes::of_kind(one.kind));
    words.flat_map(|words| causes::of_movement(words)).chain(by_kind).collect()
}

/// What is asked by a kind of who does it and of whom it is done to. What the question itself
/// names is no answer to it.
fn fields_of_sides(kind: FrameKind) -> (Option<FieldName>, Option<FieldName>) {
    match kind {
        FrameKind::MemberOf => (None, None),
        FrameKind::Leads | FrameKind::Controls => (Some(FieldName::Actor), None),
        FrameKind::Designated | FrameKind::BackedBy => (None, Some(FieldName::Actor)),
        _ => (Some(FieldName::Actor), Some(FieldName::Recipient)),
    }
}

/// Who stands as the one who does it, and who as the one it is done to: who goes somewhere does.
fn sides<'t, 's>(telling: &'t Telling<'s>) -> (&'t [Who<'s>], &'t [Who<'s>]) {
    match telling.family {
        Family::Movement if telling.told.kind != FrameKind::Coerce && telling.agents.is_empty() => {
            (&telling.patients, &[])
        }
        _ => (&telling.agents, &telling.patients),
    }
}

/// A participant as a reader would write it, without its number; nothing for mere people.
fn shown_who(who: &Who<'_>, told: &Told) -> String {
    if who.actor().is_some() {
        return who.label().to_owned();
    }
    let mut numbers = told.quantities.iter().map(|amount| amount.words.trim());
    let label = who.label();
    let bare = numbers.find_map(|number| label.strip_prefix(number)).unwrap_or(label).trim();
    let anybody = !who.means.is_empty() && who.means.iter().all(|one| nouns::is_anybody(one));
    if anybody && who.lands.is_empty() && who.names.is_empty() {
        String::new()
    } else {
        bare.to_owned()
    }
}

/// How a state of what one is reads before its object.
fn how(kind: FrameKind) -> &'static str {
    match kind {
        FrameKind::Formerly => "formerly",
        FrameKind::PartOf => "part of",
        _ => "affiliated with",
    }
}

/// The field of a number.
fn field_of(what: CountedKind) -> FieldName {
    match what {
        CountedKind::Killed => FieldName::Killed,
        CountedKind::Wounded => FieldName::Wounded,
        CountedKind::Missing => FieldName::Missing,
        CountedKind::Detained => FieldName::Detained,
        CountedKind::Displaced => FieldName::Displaced,
        CountedKind::Fighters => FieldName::Fighters,
        CountedKind::People | CountedKind::Protesters => FieldName::People,
        CountedKind::Money => FieldName::Money,
        CountedKind::Weapons => FieldName::Weapons,
        _ => FieldName::Number,
    }
}

/// Whether two answers are one.
fn is_same(a: &Said<'_>, b: &Said<'_>, kinship: &Kinship) -> bool {
    match (a, b) {
        (Said::Holds(one), Said::Holds(two)) => one == two,
        (Said::Who(one), Said::Who(two)) | (Said::CausedBy(one), Said::CausedBy(two)) => {
            same_who(one, two, kinship)
        }
        (Said::Place(one), Said::Place(two)) => places::compare(one, two) == Where::Same,
        (Said::Days(one), Said::Days(two)) => one == two,
        (Said::Weekday(one), Said::Weekday(two)) => one == two,
        (Said::Days(days), Said::Weekday(day)) | (Said::Weekday(day), Said::Days(days)) => {
            days.weekday() == Some(*day)
        }
        (Said::Amount(one, part), Said::Amount(two, other)) => {
            part == other && numbers::compare(one, two) == Between::Same
        }
        (Said::Causes(one), Said::Causes(two)) => one == two,
        (Said::Parent(how, one), Said::Parent(too, two)) => {
            how == too && same_who(one, two, kinship)
        }
        _ => false,
    }
}

fn same_who(a: &Who<'_>, b: &Who<'_>, kinship: &Kinship) -> bool {
    match (a.actor(), b.actor()) {
        (Some(one), Some(two)) => kinship.kin(one, two) == Kin::Same,
        (None, None) => {
            let words = |who: &Who<'_>| who.named.words.trim().to_lowercase();
            let meaning = |who: &Who<'_>| who.means.iter().any(|one| !nouns::is_anybody(one));
            words(a) == words(b)
                || (a.alike(b, kinship) == Alike::Described
                    && meaning(a)
                    && a.means == b.means
                    && a.lands == b.lands)
        }
        _ => false,
    }
}

/// An answer that holds exactly one finer answer is that answer, told less exactly.
fn into_finer<'s, T>(
    answers: &mut Vec<Answer<'s>>,
    of: impl Fn(&Said<'s>) -> Option<T>,
    holds: impl Fn(&T, &T) -> bool,
) {
    for at in (0..answers.len()).rev() {
        let Some(mine) = of(&answers[at].said) else { continue };
        let finer: Vec<usize> = (0..answers.len())
            .filter(|&other| {
                other != at && of(&answers[other].said).is_some_and(|one| holds(&mine, &one))
            })
            .collect();
        if let [only] = finer[..] {
            let moved = std::mem::take(&mut answers[at].tellings);
            answers[only].tellings.extend(moved);
            answers[only].tellings.sort_unstable();
            answers[only].tellings.dedup();
            answers.remove(at);
        }
    }
}

/// Words for people say nothing new where one name is given that they can stand for.
fn drop_descriptions(answers: &mut Vec<Answer<'_>>) {
    let named = answers
        .iter()
        .filter(|one| matches!(&one.said, Said::Who(who) if who.actor().is_some()))
        .count();
    if named == 0 {
        return;
    }
    answers.retain(|one| match &one.said {
        Said::Who(who) => who.actor().is_some() || !(who.means.is_empty() && who.lands.is_empty()),
        _ => true,
    });
}

/// Words after a number that make it a part or a growth of another.
const MORE: &[&str] = &[
    "more",
    "other",
    "others",
    "additional",
    "further",
    "de plus",
    "autre",
    "autres",
    "supplementaires",
    "nouveaux",
    "nouvelles",
];

/// Words right behind a number that make it a part of another: "some 20 injured among the crowd".
const AMONG: &[&str] = &["among", "injured among", "killed among", "parmi", "blesses parmi"];

/// Words before a number that make it a part of another.
const OF_THEM: &[&str] = &[
    "including",
    "among them",
    "of them",
    "of whom",
    "of which",
    "dont",
    "y compris",
    "parmi eux",
    "parmi lesquels",
];

/// Whether a number is said to be a part of a whole, or what came on top: "including five
/// children", "five more people".
fn is_part(amount: &Amount, clause: &str) -> bool {
    let Some((before, after)) = clause.split_once(amount.words.trim()) else { return false };
    let folded = |text: &str| {
        let words: Vec<String> = letters::words(text).collect();
        format!(" {} ", words.join(" "))
    };
    let (before, inside, after) = (folded(before), folded(&amount.words), folded(after));
    let near = |text: &str| text.split_whitespace().take(4).collect::<Vec<_>>().join(" ");
    let after = format!(" {} ", near(&after));
    let is_more =
        |word: &&str| after.contains(&format!(" {word} ")) || inside.contains(&format!(" {word} "));
    AMONG.iter().any(|word| after.starts_with(&format!(" {word} ")))
        || MORE.iter().any(is_more) && !inside.contains(" more than ")
        || OF_THEM.iter().any(|word| before.ends_with(&format!(" {word} ")))
}
