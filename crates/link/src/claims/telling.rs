//! What one clause tells, read once to be compared often: who did it and to whom whatever the
//! grammar, where, which days, which words.

use super::days::{self, Days};
use super::gist::Gist;
use super::ordinals::{Ordinal, ordinals};
use super::who::Who;
use super::{Amount, Named, Teller, Told, Voice, When};
use super::{nouns, numbers, verbs};
use crate::independence::Held;
use crate::names::letters;
use record::{CountedKind, Form, FrameKind, Grade, Modality, Mode, Polarity, Stance, StatementId};
use std::collections::BTreeSet;

/// A frame with its report and statement.
#[derive(Clone, Debug)]
pub struct Telling<'s> {
    /// The report.
    pub teller: &'s Teller,
    /// The report, as an index into the reports of the story in order.
    pub at: usize,
    /// The statement; none for a headline.
    pub voice: Option<&'s Voice>,
    /// The frame.
    pub told: &'s Told,
    /// What it belongs to: only frames of one family can tell one event.
    pub family: Family,
    /// Who does it.
    pub agents: Vec<Who<'s>>,
    /// To whom it is done, who goes, who dies.
    pub patients: Vec<Who<'s>>,
    /// When it happened, as far as its own words tell.
    pub when: Option<&'s When>,
    /// Its words say that it was weeks or longer ago.
    pub is_long_ago: bool,
    /// It tells of another event for comparison.
    pub is_compared: bool,
    /// On which days; of violence that does not say when, as said before in the report.
    pub days: Option<Days>,
    /// Where, or where to; of violence that does not say where, as said before in the report.
    pub site: Option<&'s Named>,
    /// What its clause is about.
    pub gist: Gist,
    /// In which fields its words are.
    pub fields: Gist,
    /// What the clauses around it are about, beside the words that it has itself.
    pub scene: Gist,
    /// How far down its report it stands, of 1.
    pub depth: f64,
    /// Which of several things it speaks of.
    pub ordinals: Vec<Ordinal>,
    /// How rare in the story what its verb or noun means is, of 1.
    pub rarity: f64,
    /// What its verb or noun can mean.
    pub senses: &'static [&'static str],
    /// What its verb or noun is in English, in plain letters.
    english: Vec<String>,
    /// It tells the cause of an event that it names.
    pub cause: Option<Caused<'s>>,
}

/// What made something happen, and what happened: "a heater caused the fire", "a wave capsized the
/// ferry".
#[derive(Clone, Debug)]
pub struct Caused<'s> {
    /// Whatever made it happen.
    pub by: Vec<&'s Named>,
    /// What happened, where the words name it as somebody would who takes part.
    effect: Vec<&'s Named>,
    /// What happened, as a verb would mean it.
    pub what: BTreeSet<&'static str>,
}

impl<'s> Caused<'s> {
    /// The cause that a frame with these senses tells of something that went wrong.
    fn of(told: &'s Told, senses: &[&'static str]) -> Option<Self> {
        if senses.contains(&verbs::CAUSE) { Self::named(told) } else { Self::done(told, senses) }
    }

    /// By a word for causing; where a blame is laid on a thing ("the fire was blamed on a heater")
    /// that thing.
    fn named(told: &'s Told) -> Option<Self> {
        let (effect, others): (Vec<&Named>, Vec<&Named>) =
            told.recipients.iter().partition(|one| !happened(one).is_empty());
        let blames = told.kind == FrameKind::Accuse;
        // "Rusted cables were to blame": for what went wrong, which is not said again.
        if blames && told.recipients.is_empty() {
            let by: Vec<&Named> = told.actors.iter().collect();
            let holds = !by.is_empty() && by.iter().copied().all(is_thing);
            let what = BTreeSet::from([verbs::ACCIDENT]);
            return holds.then_some(Self { by, effect: Vec::new(), what });
        }
        let by = if blames { others } else { told.actors.iter().collect() };
        let what = effect.iter().flat_map(|one| happened(one)).collect();
        let holds =
            !effect.is_empty() && (!blames || !by.is_empty() && by.iter().copied().all(is_thing));
        holds.then_some(Self { by, effect, what })
    }

    /// By a verb for what happened, said of a thing that did it to another.
    fn done(told: &'s Told, senses: &[&'static str]) -> Option<Self> {
        let what: BTreeSet<&str> =
            senses.iter().copied().filter(|one| verbs::is_accident(one)).collect();
        let by: Vec<&Named> = told.actors.iter().collect();
        let is_done =
            !by.is_empty() && !told.recipients.is_empty() && by.iter().copied().all(is_thing);
        (is_done && !what.is_empty()).then_some(Self { by, effect: Vec::new(), what })
    }
}

/// What the words for something that went wrong mean; nothing for other words.
fn happened(named: &Named) -> BTreeSet<&'static str> {
    let head = nouns::head(&named.words);
    let meanings = head.iter().flat_map(|word| verbs::meanings_in_text(&letters::letters(word).0));
    meanings.copied().filter(|one| verbs::is_mishap(one)).collect()
}

/// Whether words are for no people, as far as is known.
fn is_thing(named: &Named) -> bool {
    let means = nouns::meanings(&named.words);
    named.actor.is_none()
        && !nouns::is_pronoun(&named.words)
        && !means.iter().any(|one| nouns::is_people(one))
}

/// Those who take part and the places.
fn sides(told: &Told) -> impl Iterator<Item = &Named> {
    told.actors.iter().chain(&told.recipients).chain(&told.place).chain(&told.origin)
}

/// The words of a clause and of those who take part, who can stand outside it: "the six guards who
/// lost their lives".
fn words_of(told: &Told) -> impl Iterator<Item = String> {
    let sides = sides(told).map(|named| named.words.as_str());
    let outside = sides.filter(|one| !told.clause.contains(one));
    [told.clause.as_str()].into_iter().chain(outside).flat_map(letters::words)
}

/// The names of linked bearers among the sides.
fn linked_names(told: &Told) -> impl Iterator<Item = &str> {
    sides(told).filter(|named| named.actor.is_some()).filter_map(|named| named.label.as_deref())
}

/// The words of the clauses next to one, beside its own.
fn around(clauses: &[Vec<String>], place: usize) -> Vec<String> {
    /// So many on either side.
    const NEXT: usize = 2;
    let near = &clauses[place.saturating_sub(NEXT)..clauses.len().min(place + NEXT + 1)];
    let own = &clauses[place];
    near.iter().flatten().filter(|word| !own.contains(word)).cloned().collect()
}

/// Kinds of frames that tell one thing in other words.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Family {
    /// Killing, wounding, dying.
    Violence,
    /// Going, sending, driving out.
    Movement,
    /// Meeting, agreeing, working together.
    Talks,
    /// Holding and letting go.
    Custody,
    /// Putting under pressure: lists, bans.
    Pressure,
    /// Giving help.
    Help,
    /// A kind that only itself is like, or a state.
    Only(FrameKind),
}

impl Family {
    /// The family of a frame whose verb or noun has these senses.
    fn of(told: &Told, senses: &[&str]) -> Self {
        let goes = told.place.is_some() || told.origin.is_some();
        match (told.kind, told.mode) {
            (FrameKind::Coerce | FrameKind::Sanction, Some(Mode::Expel)) if goes => Self::Movement,
            // A clause of no kind about something that went wrong.
            (FrameKind::Other, _)
                if tells_toll(told) || senses.iter().any(|one| verbs::is_disaster(one)) =>
            {
                Self::Violence
            }
            (_, Some(Mode::Visit)) if is_visit_to_place(told) => Self::Movement,
            (FrameKind::Retreat, None | Some(Mode::Withdraw | Mode::Return))
            | (FrameKind::Mobilize | FrameKind::Moves, _) => Self::Movement,
            (FrameKind::Coerce, Some(Mode::Arrest))
            | (FrameKind::Retreat, Some(Mode::Release))
            | (FrameKind::Assault, Some(Mode::Abduct)) => Self::Custody,
            (FrameKind::Assault | FrameKind::Suffers, _) => Self::Violence,
            (FrameKind::Agree | FrameKind::Consult | FrameKind::Cooperate, _) => Self::Talks,
            (FrameKind::Sanction | FrameKind::Coerce, _) => Self::Pressure,
            (FrameKind::Aid | FrameKind::Support, _) => Self::Help,
            (kind, _) => Self::Only(kind),
        }
    }
}

impl<'s> Telling<'s> {
    /// Reads a frame; nothing for one that no claim can be made of: an act of saying that was
    /// itself denied, a clause with nobody, no place and no number, and no words to know it by.
    pub fn of(teller: &'s Teller, at: usize, told: &'s Told, words: &[String]) -> Option<Self> {
        let voice = told.voice.and_then(|voice| teller.voices.get(voice));
        if voice.is_some_and(|voice| voice.negated || voice.stance == Stance::DeclinesToSay) {
            return None;
        }
        let (senses, of_phrase) = senses(told);
        let when = when(told, senses);
        let cause = Caused::of(told, senses);
        let (agents, patients) = match &cause {
            Some(cause) if cause.effect.is_empty() => (Vec::new(), who(&told.recipients)),
            Some(cause) => (who(cause.effect.iter().copied()), Vec::new()),
            None => parts(told),
        };
        let takes_part =
            |one: &Who<'_>| of_phrase.is_none_or(|noun| !std::ptr::eq(one.named, noun));
        let (agents, patients): (Vec<_>, Vec<_>) = (
            agents.into_iter().filter(takes_part).collect(),
            patients.into_iter().filter(takes_part).collect(),
        );
        // A commission for elections is in no field of elections by its name.
        let named = linked_names(told).flat_map(letters::words).collect();
        let telling = Self {
            teller,
            at,
            voice,
            told,
            family: if cause.is_some() { Family::Violence } else { Family::of(told, senses) },
            agents,
            patients,
            when,
            is_long_ago: told.when.as_ref().is_some_and(|when| is_long_ago(&when.words)),
            days: when.and_then(Days::of),
            site: told
                .place
                .as_ref()
                .or_else(|| told.recipients.first().filter(|_| is_visit_to_place(told))),
            gist: Gist::of(teller.language, words, &told.predicate, &told.quantities),
            fields: Gist::of_fields(teller.language, words, &named),
            scene: Gist::default(),
            depth: 0.0,
            ordinals: ordinals(teller.language, words),
            rarity: 1.0,
            senses,
            english: verbs::in_english(teller.language, &told.predicate),
            is_compared: compares(told),
            cause,
        };
        (telling.is_about_something() || telling.can_be_joined()).then_some(telling)
    }

    /// The frames of a report that a claim can be made of. "22 people were wounded" happened
    /// where and when the sentences before it say that seven died (`golden/story/two-alike`).
    pub fn all(teller: &'s Teller, at: usize) -> Vec<Self> {
        let (mut days, mut site) = (None, None);
        let words: Vec<Vec<String>> =
            teller.frames.iter().map(|told| words_of(told).collect()).collect();
        let tell = |(place, told): (usize, &'s Told)| {
            let telling = Self::of(teller, at, told, &words[place])?;
            let scene = Gist::of(teller.language, &around(&words, place), "", &[]);
            let depth = crate::number(place) / crate::number(teller.frames.len());
            Some(Self { scene, depth, ..telling })
        };
        let mut all: Vec<Self> = teller.frames.iter().enumerate().filter_map(tell).collect();
        for telling in all.iter_mut().filter(|one| one.family == Family::Violence) {
            if telling.days.is_some() || telling.site.is_some() {
                (days, site) = (telling.days.or(days), telling.site.or(site));
            } else if telling.told.quantities.iter().any(|amount| numbers::is_toll(amount.what)) {
                (telling.days, telling.site) = (days, site);
            }
        }
        // "Eight killed as parties clash in Tarsk": the lead tells its toll before the place.
        let told_first = all.iter().position(|one| one.family == Family::Violence);
        if let Some(first) = told_first
            && let [toll, rest @ ..] = &mut all[first..]
            && toll.days.is_none()
            && toll.site.is_none()
            && let Some(next) = rest.iter().find(|one| one.family == Family::Violence)
        {
            (toll.days, toll.site) = (next.days, next.site);
        }
        all
    }

    /// Makes each name one thing among those that its clause is about (`golden/story/long-name`).
    pub fn weigh_names_as_one(&mut self) {
        linked_names(self.told).for_each(|name| self.gist.weigh_as_one(name));
    }

    /// It has a place, a number, or someone: a name, for a clause of no kind.
    pub fn is_about_something(&self) -> bool {
        let any = self.told.kind != FrameKind::Other;
        let is_someone = |who: &Who<'_>| any || who.actor().is_some() || who.spot().is_some();
        self.everyone().any(is_someone)
            || self.place().is_some()
            || self.told.quantities.iter().any(|amount| numbers::is_scale(amount.what))
    }

    /// Somebody beside the outlet says it, whatever it is about: "we will not pay".
    pub fn is_on_the_word_of_another(&self) -> bool {
        let is_anothers =
            |voice: &Voice| voice.form != Form::OwnVoice && voice.grade == Grade::Firm;
        self.voice.is_some_and(is_anothers) && self.can_be_joined()
    }

    /// It has words that another report may have for the same, in its language or in another.
    fn can_be_joined(&self) -> bool {
        !self.senses.is_empty() || !self.agents.is_empty() || !self.patients.is_empty()
    }

    /// How rare in the story the rarest name is that both have, of 1; 1 when they share none.
    pub fn rarity_of_shared_name(&self, other: &Self) -> f64 {
        let shared = self.everyone().filter(|one| {
            one.actor().is_some() && other.everyone().any(|two| one.actor() == two.actor())
        });
        shared.map(|one| one.rarity).max_by(f64::total_cmp).unwrap_or(1.0)
    }

    /// The same of the words of a name that one of them has and the other is linked by.
    pub fn rarity_of_shared_words(&self, other: &Self) -> f64 {
        let rarity = |one: &Who<'_>| {
            let namesakes = other.everyone().filter(|two| !one.names.is_disjoint(&two.names));
            namesakes.map(|two| one.rarity.min(two.rarity)).max_by(f64::total_cmp)
        };
        self.everyone().filter_map(rarity).max_by(f64::total_cmp).unwrap_or(1.0)
    }

    /// Whoever takes part in it.
    pub fn everyone(&self) -> impl Iterator<Item = &Who<'s>> {
        self.agents.iter().chain(&self.patients)
    }

    /// Whether its verb or noun can mean what the other's does.
    pub fn means_what(&self, other: &Self) -> bool {
        self.senses.iter().any(|one| other.senses.contains(one))
    }

    /// Whether it is told with the same verb or noun, in one language.
    pub fn has_verb_of(&self, other: &Self) -> bool {
        self.teller.language == other.teller.language
            && self.told.predicate == other.told.predicate
            && !verbs::is_bare(&self.told.predicate)
    }

    /// Whether this noun tells it: "there were no weapons".
    pub fn is_told_by(&self, noun: &str) -> bool {
        /// "Weapons" of "weapon".
        const STEM: usize = 5;
        let stem = |word: &str| number(&letters::letters(word).0, STEM);
        stem(noun) == stem(&self.told.predicate)
    }

    /// Whether its verb or noun can be translated by the other's, or both by one word.
    pub fn translates(&self, other: &Self) -> bool {
        self.english.iter().any(|one| other.english.contains(one))
    }

    /// Whether both are told with words for one thing, of one language or of two.
    pub fn is_told_as(&self, other: &Self) -> bool {
        self.has_verb_of(other) || self.means_what(other) || self.translates(other)
    }

    /// Whether one of its numbers rises while an event goes on: of the dead, of those rescued.
    pub fn is_toll(&self, amount: &Amount) -> bool {
        let rescues = || self.senses.iter().any(|one| matches!(*one, "RESCUE" | "EVACUATE"));
        numbers::is_toll(amount.what) || amount.what == CountedKind::People && rescues()
    }

    /// The day of the week on which it happened, by its date or by its words.
    pub fn weekday(&self) -> Option<i32> {
        let named = || self.when.and_then(|when| days::weekday(&when.words));
        self.days.and_then(Days::weekday).or_else(named)
    }

    /// Where, or where to.
    pub fn place(&self) -> Option<&'s Named> {
        self.told.place.as_ref()
    }

    /// Where from.
    pub fn origin(&self) -> Option<&'s Named> {
        self.told.origin.as_ref()
    }

    /// What holds it: its report and statement.
    pub fn held(&self) -> Held {
        (self.at, self.voice.and(self.told.voice))
    }

    /// On whose word.
    pub fn statement(&self) -> Option<StatementId> {
        self.voice.map(|voice| voice.statement)
    }

    /// Whether it says that it is so, or that it is not.
    pub fn holds(&self) -> bool {
        let denied = self.voice.is_some_and(|voice| voice.stance == Stance::Denies);
        self.told.polarity == Polarity::Positive && !denied
    }

    /// Whether it says that it is so and so excludes what the other says.
    pub fn is_opposite_of(&self, other: &Self) -> bool {
        self.holds() && other.holds() && verbs::are_opposites(self.senses, other.senses)
    }

    /// Whether it tells what somebody wants to have.
    pub fn is_asked_for(&self) -> bool {
        let asks = |voice: &Voice| voice.stance == Stance::Asks;
        self.told.kind == FrameKind::Request
            || self.told.modality == Modality::Planned && self.voice.is_some_and(asks)
    }

    /// Whether it tells what is to come, and neither asks for it nor doubts it.
    pub fn is_plan(&self) -> bool {
        let hold = |voice: &Voice| matches!(voice.stance, Stance::Asserts | Stance::Promises);
        self.holds() && self.told.modality == Modality::Planned && self.voice.is_none_or(hold)
    }

    /// Whether it tells what was or is, and not what is asked for, meant or possible.
    pub fn is_real(&self) -> bool {
        let asks = |voice: &Voice| {
            matches!(
                voice.stance,
                Stance::Asks | Stance::Promises | Stance::Threatens | Stance::Doubts
            )
        };
        let real = |modality| {
            matches!(modality, Modality::Actual | Modality::Reported | Modality::Negated)
        };
        real(self.told.modality)
            && !self.voice.is_some_and(|voice| asks(voice) || !real(voice.modality))
    }
}

/// Whether words for a time say that it was weeks or longer ago.
fn is_long_ago(words: &str) -> bool {
    const AGO: &[&str] = &["ago", "earlier", "last", "il y a", "dernier", "derniere", "plus tot"];
    const LONG: &[&str] = &[
        "week", "month", "year", "decade", "spring", "summer", "autumn", "winter", "semaine",
        "mois", "an", "annee", "decennie", "printemp", "ete", "automne", "hiver",
    ];
    let words: Vec<String> = letters::words(words)
        .map(|word| word.strip_suffix('s').filter(|_| word != "mois").unwrap_or(&word).to_owned())
        .collect();
    let ago = format!(" {} ", words.join(" "));
    AGO.iter().any(|one| ago.contains(&format!(" {one} ")))
        && words.iter().any(|word| LONG.contains(&word.as_str()))
}

/// When it happened, as far as its words tell: the day on which a toll rose or bodies were found is
/// not the day on which people died (`golden/story/port-qashir`).
fn when<'s>(told: &'s Told, senses: &[&str]) -> Option<&'s When> {
    const TOLLS: &[&str] = &["toll", "tolls", "bilan", "bilans"];
    let mut words = told.clause.split(|letter: char| !letter.is_alphanumeric());
    let counts_later = told.kind == FrameKind::Suffers
        && (senses.contains(&"FIND")
            || senses.contains(&"RISE")
            || words.any(|word| TOLLS.contains(&word.to_lowercase().as_str())));
    told.when.as_ref().filter(|_| !counts_later)
}

/// Whether it tells how many died or were hurt, in whatever words: "the toll rose to 14".
pub fn tells_toll(told: &Told) -> bool {
    let of_people = |what| matches!(what, CountedKind::Killed | CountedKind::Wounded);
    told.quantities.iter().any(|amount| of_people(amount.what))
}

/// What its verb can mean, with the noun beside it where the two mean something together: "take
/// effect", « prêter serment », "taken to hospital", "the funeral takes place". That noun takes no
/// part in it.
fn senses(told: &Told) -> (&'static [&'static str], Option<&Named>) {
    let beside = told.recipients.iter().chain(&told.place).chain(&told.actors);
    let together = beside.filter_map(|named| {
        let head = nouns::head(&named.words).last().copied()?;
        Some((verbs::meanings_of_phrase(&told.predicate, head), Some(named)))
    });
    let found = together.into_iter().find(|(senses, _)| !senses.is_empty());
    let told_by = found.as_ref().map_or_else(|| verbs::meanings(&told.predicate), |one| one.0);
    // That something took place is no one thing: a massacre, a ceremony.
    if told_by.contains(&verbs::HAPPEN) {
        return what_happens(told).unwrap_or((&[], found.and_then(|one| one.1)));
    }
    let alone =
        || if verbs::is_bare(&told.predicate) { &[] } else { verbs::meanings(&told.predicate) };
    found.unwrap_or_else(|| (alone(), None))
}

/// Whether it tells of another event for comparison: "a similar evacuation was halted".
fn compares(told: &Told) -> bool {
    let mut heads = told.actors.iter().chain(&told.recipients).map(|one| nouns::head(&one.words));
    heads.any(|words| words.into_iter().any(nouns::is_comparison))
}

/// What a noun of one meaning says that takes place, « les obsèques auront lieu dimanche »; the noun
/// takes no part in it.
fn what_happens(told: &Told) -> Option<(&'static [&'static str], Option<&Named>)> {
    let mut events = told.actors.iter().map(|named| {
        let noun = nouns::head(&named.words).last().copied();
        (noun.map_or(&[][..], verbs::meanings), Some(named))
    });
    events.find(|(meanings, _)| meanings.len() == 1)
}

/// Whether it tells of somebody who comes to see a place: "visited Orsk", « s’est rendu à Orsk ».
fn is_visit_to_place(told: &Told) -> bool {
    told.mode == Some(Mode::Visit)
        && !told.recipients.is_empty()
        && told.recipients.iter().all(|one| one.place.is_some())
}

/// Participants, without pronouns that stand for nobody known.
fn who<'s>(all: impl IntoIterator<Item = &'s Named>) -> Vec<Who<'s>> {
    let known = |one: &&Named| one.actor.is_some() || !nouns::is_pronoun(&one.words);
    all.into_iter().filter(known).map(Who::of).collect()
}

/// Who does it and to whom: who goes, stands or dies is the one it happens to.
fn parts(told: &Told) -> (Vec<Who<'_>>, Vec<Who<'_>>) {
    // What one flees goes nowhere.
    if is_visit_to_place(told) || verbs::meanings(&told.predicate).contains(&"FLEE") {
        return (Vec::new(), who(&told.actors));
    }
    let happens = matches!(told.kind, FrameKind::Moves | FrameKind::Suffers)
        || (matches!(told.kind, FrameKind::Mobilize | FrameKind::Retreat)
            && told.mode != Some(Mode::Release));
    if happens && told.recipients.is_empty() {
        (Vec::new(), who(&told.actors))
    } else {
        (who(&told.actors), who(&told.recipients))
    }
}

/// A word by its first letters (FNV-1a, by Fowler, Noll and Vo).
pub fn number(word: &str, letters: usize) -> u64 {
    word.chars().take(letters).fold(0xcbf2_9ce4_8422_2325, |hash, letter| {
        (hash ^ u64::from(letter)).wrapping_mul(0x0100_0000_01b3)
    })
}
