//! "The source", "the Chechen leader", « le site du parti »: whoever was introduced by that noun, or
//! is called so and nobody else is.

use super::{Antecedent, Found, Resolver};
use crate::lexicon::{Noun, is_leading, noun};
use crate::names::Introduction;
use crate::naming::{Naming, naming, words};
use record::plain::single_spaced;
use record::{CleanSpan, Party, SpeakerKind};

impl Resolver<'_> {
    /// "the source", "the Chechen leader", "le site du parti".
    pub(super) fn for_definite(&self, naming: &Naming, span: CleanSpan) -> Option<Found> {
        let head = naming.head.as_deref()?;
        let own: Vec<&str> =
            naming.capitals.iter().copied().filter(|word| !is_article(word)).collect();
        if let Some(&antecedent) = self.by_head.get(head) {
            let introduced = match antecedent {
                Antecedent::Draft(draft) => self.drafts[draft].speaker?,
                Antecedent::Words(words) => words,
            };
            // "The town" is none of "several towns" (golden `en-one-of-several`).
            let as_many = self::naming(self.text, introduced).plural == naming.plural;
            if as_many && (own.is_empty() || self.shares_words(&own, introduced)) {
                return match antecedent {
                    Antecedent::Draft(draft) => self.found(draft),
                    Antecedent::Words(words) => Some(self.found_by_phrase(words)),
                };
            }
        }
        let named: Vec<Introduction> = self
            .names
            .called(head, span)
            .filter(|intro| own.is_empty() || self.shares_words(&own, intro.phrase))
            .collect();
        if let Some(intro) = self.only_one(&named) {
            return Some(self.found_by_name(intro));
        }
        if own.is_empty()
            && let Some(found) = self.last_called_so(head)
        {
            return Some(found);
        }
        if own.is_empty() && is_any_group(head) {
            return self.last_of(SpeakerKind::Group, naming);
        }
        if own.is_empty() && noun(head) == Some(Noun::Outlet) {
            return self.last_of(SpeakerKind::Outlet, naming);
        }
        if head == "source" && words(span.of(self.text)).iter().any(|word| is_same(word.text)) {
            return self.last.last().and_then(|&last| self.found(last));
        }
        if own.is_empty()
            && let Some(found) = self.for_other_word(head, span)
        {
            return Some(found);
        }
        if is_leading(head) && !own.is_empty() {
            return self.last_leader(&own);
        }
        // The lede says "the governor", the next paragraph who that is (golden `en-named-later`).
        let later = self.names.called_anywhere(head);
        let is_office = own.is_empty() && noun(head) == Some(Noun::Role) && !naming.plural;
        is_office
            .then(|| self.only_one(later))
            .flatten()
            .filter(|intro| intro.person)
            .map(|intro| self.found_by_name(intro))
    }

    /// "Police chief says", « Le maire d'Ilva » in a headline: who is called so below, when nobody
    /// else is (golden `en-headline-office`).
    pub(super) fn for_office_of_headline(&self, naming: &Naming, span: CleanSpan) -> Option<Found> {
        let head = naming.head.as_deref().filter(|head| noun(head) == Some(Noun::Role))?;
        let intro = self.only_one(self.names.called_anywhere(head)).filter(|intro| intro.person)?;
        let called = intro.phrase.of(self.text).to_lowercase();
        let said = span.of(self.text).to_lowercase();
        let same = said
            .split_whitespace()
            .all(|word| called.split_whitespace().any(|other| other == word));
        (same && !naming.plural).then(|| self.found_by_name(intro))
    }

    /// « le magistrat » behind « le procureur », "the diplomat" behind "the ambassador": when all
    /// who were so called are one (golden `fr-magistrat`).
    fn for_other_word(&self, head: &str, span: CleanSpan) -> Option<Found> {
        let offices = offices_of(head);
        let named: Vec<Introduction> =
            offices.iter().flat_map(|office| self.names.called(office, span)).collect();
        if let Some(intro) = self.only_one(&named) {
            return Some(self.found_by_name(intro));
        }
        let mut described = offices.iter().filter_map(|office| self.by_head.get(*office));
        match (described.next()?, described.next()) {
            (Antecedent::Draft(draft), None) if named.is_empty() => self.found(*draft),
            _ => None,
        }
    }

    /// "the agency" behind "the Halcyon Environment Agency": the one speaker whose name has the word
    /// (golden `en-agency-of-state`).
    fn last_called_so(&self, head: &str) -> Option<Found> {
        let is_body = matches!(noun(head), Some(Noun::Group | Noun::State | Noun::Outlet));
        let named = |&draft: &usize| {
            let voice = self.voices[draft].as_ref()?;
            let naming = self.namings[draft].as_ref()?;
            let has_word = naming.name.iter().any(|word| word.to_lowercase() == head);
            (has_word && naming.name.len() > 1).then_some((draft, voice))
        };
        let mut called = self.last.iter().rev().filter_map(named);
        let (last, voice) = called.next().filter(|_| is_body)?;
        let is_only = called.all(|(_, other)| other.label == voice.label);
        is_only.then(|| self.found(last)).flatten()
    }

    /// "the group", "the newspaper" behind one of its kind that has just spoken.
    fn last_of(&self, kind: SpeakerKind, naming: &Naming) -> Option<Found> {
        let last = *self.last.last()?;
        let voice = self.voices[last].as_ref()?;
        let is_name = voice.label.starts_with(char::is_uppercase);
        (voice.kind == kind && is_name && !naming.plural).then(|| self.found(last)).flatten()
    }

    /// All introductions name one person or thing.
    fn only_one(&self, named: &[Introduction]) -> Option<Introduction> {
        let last = *named.last()?;
        let key = |intro: &Introduction| {
            intro.name.of(self.text).split_whitespace().next_back().map(str::to_lowercase)
        };
        named.iter().all(|intro| key(intro) == key(&last)).then_some(named[0])
    }

    fn found_by_name(&self, intro: Introduction) -> Found {
        let kind = if intro.person { SpeakerKind::Person } else { self.kind_by_phrase(intro) };
        Found {
            party: Party { label: single_spaced(intro.name.of(self.text)), span: Some(intro.name) },
            kind,
            introduced: None,
        }
    }

    fn kind_by_phrase(&self, intro: Introduction) -> SpeakerKind {
        let phrase = intro.phrase.of(self.text);
        let before_comma = phrase.find(',').map_or(phrase.len(), |at| at);
        let start = intro.phrase.range().start;
        naming(self.text, CleanSpan::new(start..start + before_comma)).kind
    }

    /// The last speaker, a person who was called head, chief or president of the same.
    fn last_leader(&self, own: &[&str]) -> Option<Found> {
        let last = *self.last.last()?;
        let voice = self.voices[last].as_ref().filter(|voice| voice.kind == SpeakerKind::Person)?;
        let first = self.last.iter().copied().find(|&draft| {
            self.voices[draft].as_ref().is_some_and(|other| other.label == voice.label)
        })?;
        let introduced = self.drafts[first].speaker?;
        self.shares_words(own, introduced).then(|| self.found(last)).flatten()
    }

    /// Every capitalised word of a short form stands in the long one: "Chechen" in "Chechnya".
    fn shares_words(&self, own: &[&str], long: CleanSpan) -> bool {
        let long = words(long.of(self.text));
        own.iter().all(|word| long.iter().any(|other| alike(word, other.text)))
    }
}

/// Words that take up any group again; "the management" is that of nobody who spoke before
/// (golden `fr-direction-autre`).
fn is_any_group(word: &str) -> bool {
    matches!(
        word,
        "group"
            | "organisation"
            | "organization"
            | "movement"
            | "party"
            | "coalition"
            | "alliance"
            | "union"
            | "association"
            | "company"
            | "firm"
            | "militia"
            | "faction"
            | "charity"
            | "ngo"
            | "groupe"
            | "mouvement"
            | "parti"
            | "formation"
            | "milice"
            | "entreprise"
            | "société"
            | "syndicat"
            | "ong"
            | "collectif"
            | "fédération"
            | "compagnie"
            | "centrale"
    )
}

fn is_same(word: &str) -> bool {
    matches!(word.to_lowercase().as_str(), "same" | "même")
}

/// The offices that a wider word may take up again.
fn offices_of(word: &str) -> &'static [&'static str] {
    match word {
        "magistrat" => &["procureur", "procureure", "juge"],
        "magistrate" => &["prosecutor", "judge"],
        "diplomate" => &["ambassadeur", "ambassadrice", "émissaire"],
        "diplomat" => &["ambassador", "envoy"],
        "official" => &["spokesman", "spokeswoman", "secretary", "director", "adviser"],
        "responsable" => &["porte-parole", "directeur", "directrice", "secrétaire"],
        "officer" => &["colonel", "captain", "lieutenant", "general"],
        "officier" => &["colonel", "capitaine", "lieutenant", "général"],
        "syndicaliste" => &["secrétaire"],
        _ => &[],
    }
}

fn is_article(word: &str) -> bool {
    matches!(
        word.to_lowercase().replace('’', "'").as_str(),
        "the"
            | "le"
            | "la"
            | "les"
            | "l'"
            | "this"
            | "that"
            | "these"
            | "ce"
            | "cet"
            | "cette"
            | "ces"
            | "its"
            | "his"
            | "her"
            | "their"
            | "son"
            | "sa"
            | "ses"
    )
}

/// The same word, or one made from the other: they share their first four letters, or all.
fn alike(a: &str, b: &str) -> bool {
    let (a, b) = (a.to_lowercase(), b.to_lowercase());
    let shared = a.chars().zip(b.chars()).take_while(|(x, y)| x == y).count();
    a == b || shared >= 4 && shared + 5 >= a.chars().count().max(b.chars().count())
}
