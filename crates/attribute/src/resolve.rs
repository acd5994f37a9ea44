//! Whom a pronoun, a surname or "the source" stands for in this report. Undecided is an answer:
//! a wrong speaker is worse than a missing one.

mod pronouns;

use crate::draft::{Draft, Side};
use crate::frame::Frame;
use crate::lexicon::{Noun, is_leading, noun};
use crate::names::{Introduction, Names, is_title_case};
use crate::naming::{Determiner, Naming, Pronoun, is_indefinite, naming, one_line, words};
use crate::subjects::{Subjects, main_subject};
use pronouns::is_personal;
use record::{CleanSpan, NameKind, Party, SpeakerKind};
use std::collections::{HashMap, HashSet};

/// What is known of the speaker of one draft.
#[derive(Clone, Debug)]
pub(crate) struct Voice {
    pub(crate) kind: SpeakerKind,
    /// What a chain calls it: the fullest words found.
    pub(crate) label: String,
    pub(crate) resolved: Option<Party>,
    /// False for "nobody": there is no link of a chain.
    pub(crate) speaks: bool,
    /// The draft that introduced this speaker, whose chain it keeps.
    pub(crate) introduced: Option<usize>,
}

/// The voices of all drafts, which are given in the order they are to be read in: what holds
/// another comes before it.
pub(crate) fn voices(
    text: &str,
    names: &Names,
    frames: &[Frame],
    drafts: &[Draft],
    inside: &[Option<usize>],
    order: &[usize],
) -> Vec<Option<Voice>> {
    let mut resolver = Resolver {
        text,
        names,
        drafts,
        frames,
        namings: drafts.iter().map(|draft| draft.speaker.map(|span| naming(text, span))).collect(),
        voices: vec![None; drafts.len()],
        by_head: HashMap::new(),
        last: Vec::new(),
        nested: Vec::new(),
        inside,
        subjects: Subjects::of(frames, drafts),
        cited: drafts
            .iter()
            .filter_map(|draft| draft.link)
            .filter(|(_, side)| *side == Side::Root)
            .map(|(host, _)| host)
            .collect(),
        reached: 0,
        taken_up: HashMap::new(),
    };
    for &index in order {
        resolver.pass_subjects(drafts[index].frame);
        let Some(span) = drafts[index].speaker else { continue };
        let same =
            resolver.last.last().copied().filter(|&before| drafts[before].speaker == Some(span));
        let voice = match same {
            // A quotation that carries on has the speaker of the one before.
            Some(before) => resolver.voices[before].clone(),
            None => Some(resolver.voice(index, span, inside[index])),
        };
        resolver.take_up(index, voice.as_ref());
        resolver.voices[index] = voice;
        if same.is_none() {
            resolver.remember(index, inside[index].is_some() && drafts[index].link.is_none());
        }
    }
    resolver.voices
}

struct Resolver<'a> {
    text: &'a str,
    names: &'a Names,
    drafts: &'a [Draft],
    frames: &'a [Frame<'a>],
    /// The words of each speaker, taken apart once.
    namings: Vec<Option<Naming<'a>>>,
    voices: Vec<Option<Voice>>,
    /// The last draft whose speaker was introduced by a noun: "a source …", "a commander …".
    by_head: HashMap<String, Antecedent>,
    /// Drafts in the order read, without those in the words of another.
    last: Vec<usize>,
    /// Those in the words of another.
    nested: Vec<usize>,
    inside: &'a [Option<usize>],
    subjects: Subjects,
    /// Drafts that cite someone: who cites publishes.
    cited: HashSet<usize>,
    /// The first frame whose subject has not been looked at.
    reached: usize,
    /// People by what they are called, with the pronoun that they were taken up by.
    taken_up: HashMap<String, Pronoun>,
}

/// What a short form may go back to.
#[derive(Clone, Copy, Debug)]
enum Antecedent {
    Draft(usize),
    /// Someone who came up and said nothing yet: "A security official gave another account."
    Words(CleanSpan),
}

impl Resolver<'_> {
    fn voice(&self, index: usize, span: CleanSpan, inside: Option<usize>) -> Voice {
        let naming = self.naming_of(index);
        let mut voice = Voice {
            kind: naming.kind,
            label: naming.label.clone(),
            resolved: None,
            speaks: !naming.denies,
            introduced: None,
        };
        if naming.denies {
            voice.kind = SpeakerKind::None;
            return voice;
        }
        // What the report calls an outlet or a place anywhere it is here, whatever its shape.
        if !naming.name.is_empty() && matches!(voice.kind, SpeakerKind::Person | SpeakerKind::Group)
        {
            match self.names.kind_of(&naming.name.join(" ")) {
                Some(Noun::Outlet) => voice.kind = SpeakerKind::Outlet,
                _ if self.names.is_thing(&naming.name.join(" ")) => {
                    voice.kind = SpeakerKind::Group;
                }
                Some(Noun::State)
                    if naming.name.len() == 1 && !self.names.is_surname(naming.name[0]) =>
                {
                    voice.kind = SpeakerKind::State;
                }
                _ => {}
            }
        }
        let is_surname = || self.names.full_name(self.text, naming.name[0], span).is_some();
        if voice.kind == SpeakerKind::State && naming.name.len() == 1 && is_surname() {
            voice.kind = SpeakerKind::Person;
        }
        if voice.kind == SpeakerKind::Group && naming.name.len() == 1 {
            voice.kind = self.kind_of_single_name(naming.name[0], index);
            if voice.kind == SpeakerKind::Outlet {
                // "The Beacon" keeps its article, which a group would lose.
                voice.label = outlet_label(span.of(self.text));
            }
        }
        if naming.head.is_none() && !naming.name.is_empty() {
            voice.kind = self.kind_by_finder(voice.kind, naming);
        }
        if let Some(name) = self.name_behind_office(naming, span) {
            voice.kind = SpeakerKind::Person;
            voice.label = one_line(name.of(self.text));
        }
        let heading = self.frames.get(self.drafts[index].frame).is_some_and(is_title_case);
        if heading && voice.kind == SpeakerKind::Person {
            voice.kind = SpeakerKind::Described;
        }
        let found = if let Some(subject) = self.owner(index, span) {
            Some(self.found_by_phrase(subject))
        } else if let Some(pronoun) = naming.pronoun {
            let found = self.for_pronoun(pronoun, index, span, inside);
            if found.is_none() && is_personal(pronoun) {
                // Undecided: the words stay, and nobody is named (golden `en-pronoun-unclear`).
                // "He" is somebody, whoever it is; a French thing is « il » too.
                let somebody = matches!(&*span.of(self.text).to_lowercase(), "he" | "she" | "him");
                voice.kind = if somebody { SpeakerKind::Person } else { SpeakerKind::None };
            }
            found
        } else if is_one_of(span.of(self.text)) {
            self.last_plural()
        } else if !naming.name.is_empty() {
            self.for_name(naming, span)
        } else if naming.determiner == Determiner::Definite {
            self.for_definite(naming, span)
        } else {
            None
        };
        if let Some(found) = found {
            voice.label.clone_from(&found.party.label);
            // "The newspaper" tells what kind of name it stands for, whatever was said of the
            // name before (golden `en-newspaper-again`).
            let is_outlet = naming.head.as_deref().and_then(noun) == Some(Noun::Outlet);
            let stays = found.kind == SpeakerKind::State;
            voice.kind = if is_outlet && !stays { SpeakerKind::Outlet } else { found.kind };
            voice.introduced = found.introduced;
            voice.resolved = Some(found.party);
        }
        voice
    }

    /// "Minister of Education Lena Orr": an office that is called by what it is of, and the name that
    /// ends it (golden `en-minister-of-name`).
    fn name_behind_office(&self, naming: &Naming, span: CleanSpan) -> Option<CleanSpan> {
        let is_office = naming.kind == SpeakerKind::Described
            && naming.head.as_deref().and_then(noun) == Some(Noun::Role);
        let phrase = span.of(self.text);
        let end = span.range().start + phrase.find([',', '(']).unwrap_or(phrase.len());
        let core = CleanSpan::new(span.range().start..end).trimmed(self.text);
        let mut people = self.names.people_in(core);
        let only = people.next().filter(|only| is_office && only.end == core.end)?;
        let before = &self.text[core.range().start..only.range().start];
        // "the mother of Ali Demir" is somebody else.
        let last = before.split_whitespace().next_back()?;
        let ties = last.ends_with(['’', '\'']) || last.starts_with(char::is_lowercase);
        let is_one = people.next().is_none() && (!ties || noun(last).is_some());
        (is_one && !last.ends_with("'s") && !last.ends_with("’s")).then_some(only)
    }

    /// A name of which only its shape tells what it is: the finder of names has seen its
    /// neighbours too (goldens `fr-ong`, `en-called-for`).
    fn kind_by_finder(&self, kind: SpeakerKind, naming: &Naming) -> SpeakerKind {
        let found = self.names.found_kind(&naming.name.join(" "));
        let is_bare = naming.name.len() == 1 && naming.determiner == Determiner::None;
        match (kind, found) {
            (SpeakerKind::Person, Some(NameKind::Organisation)) => SpeakerKind::Group,
            (SpeakerKind::Group, Some(NameKind::Person)) if is_bare => SpeakerKind::Person,
            _ => kind,
        }
    }

    /// "The union repeated its claim": the subject of the sentence owns what is claimed (golden
    /// `en-noun-statement`).
    fn owner(&self, index: usize, span: CleanSpan) -> Option<CleanSpan> {
        let word = span.of(self.text).to_lowercase();
        let frame = self.frames.get(self.drafts[index].frame)?;
        matches!(word.as_str(), "its" | "his" | "her" | "their")
            .then(|| main_subject(frame))
            .flatten()
            .filter(|subject| subject.end <= span.start)
            .filter(|subject| naming(self.text, *subject).pronoun.is_none())
    }

    /// "one of them", « l’une d’elles »: one of those who spoke last (golden `en-one-of-them`).
    fn last_plural(&self) -> Option<Found> {
        let last = *self.last.last()?;
        let plural = self.naming_of(last).plural;
        plural.then(|| self.found(last)).flatten()
    }

    /// A name of one word: by what it was called, by whether it is a surname, by what it does.
    fn kind_of_single_name(&self, name: &str, index: usize) -> SpeakerKind {
        match self.names.kind_of(name) {
            Some(Noun::Outlet) => SpeakerKind::Outlet,
            Some(Noun::Role) => SpeakerKind::Person,
            _ if self.names.is_surname(name) => SpeakerKind::Person,
            Some(Noun::State) => SpeakerKind::State,
            None if self.cited.contains(&index) => SpeakerKind::Outlet,
            _ => SpeakerKind::Group,
        }
    }

    /// Takes note of the subjects of the sentences before a frame.
    fn pass_subjects(&mut self, frame: usize) {
        while self.reached < frame.min(self.subjects.by_frame.len()) {
            let subject = self.subjects.by_frame[self.reached];
            if let Some(span) = subject.filter(|span| is_indefinite(span.of(self.text))) {
                let naming = naming(self.text, span);
                if let Some(head) =
                    naming.head.filter(|_| naming.determiner == Determiner::Indefinite)
                {
                    self.by_head.insert(head, Antecedent::Words(span));
                }
            }
            self.reached += 1;
        }
    }

    /// Takes note of who is "he" and who is "she" (golden `en-she-is-not-he`).
    fn take_up(&mut self, index: usize, voice: Option<&Voice>) {
        let pronoun = self.naming_of(index).pronoun;
        let gender = pronoun.filter(|pronoun| matches!(pronoun, Pronoun::He | Pronoun::She));
        let person = voice.filter(|voice| voice.kind == SpeakerKind::Person);
        let found = person.and_then(|voice| voice.resolved.as_ref());
        if let (Some(gender), Some(found)) = (gender, found) {
            self.taken_up.entry(found.label.clone()).or_insert(gender);
        }
    }

    fn remember(&mut self, index: usize, nested: bool) {
        let head = self.naming_of(index).head.clone();
        let resolved = self.voices[index].as_ref().is_some_and(|voice| voice.resolved.is_some());
        if let Some(head) = head.filter(|_| !resolved) {
            self.by_head.insert(head, Antecedent::Draft(index));
        }
        if nested {
            self.nested.push(index);
        } else {
            self.last.push(index);
        }
    }

    fn found_by_phrase(&self, span: CleanSpan) -> Found {
        self.found_by_words(span, &naming(self.text, span))
    }

    fn found_by_words(&self, span: CleanSpan, naming: &Naming) -> Found {
        let found = (!naming.name.is_empty()).then(|| self.for_name(naming, span)).flatten();
        found.unwrap_or_else(|| Found {
            party: Party { label: naming.label.clone(), span: Some(span) },
            kind: naming.kind,
            introduced: None,
        })
    }

    /// The words of the speaker of a draft that has one.
    fn naming_of(&self, draft: usize) -> &Naming<'_> {
        self.namings[draft].as_ref().expect("only drafts with a speaker are asked for their words")
    }

    fn paragraph(&self, draft: usize) -> usize {
        self.frames.get(self.drafts[draft].frame).map_or(0, |frame| frame.paragraph)
    }

    /// "Demir" → "Ali Demir"; "the Beacon" → "Beacon Press".
    fn for_name(&self, short: &Naming, span: CleanSpan) -> Option<Found> {
        let [only] = short.name.as_slice() else { return None };
        if let Some(full) = self.names.spelled_out(only).filter(|full| full.end <= span.start) {
            return Some(Found {
                party: Party { label: one_line(full.of(self.text)), span: Some(full) },
                kind: match naming(self.text, full).kind {
                    kind @ (SpeakerKind::Outlet | SpeakerKind::State) => kind,
                    _ => SpeakerKind::Group,
                },
                introduced: None,
            });
        }
        let full = self
            .names
            .full_name(self.text, only, span)
            .or_else(|| self.names.longer_name(self.text, only, span))?;
        let words: Vec<&str> = full.of(self.text).split_whitespace().collect();
        let long = naming(self.text, full);
        (words.len() > 1).then(|| Found {
            party: Party { label: long.label.clone(), span: Some(full) },
            kind: long.kind,
            introduced: None,
        })
    }

    /// "the source", "the Chechen leader", "le site du parti".
    fn for_definite(&self, naming: &Naming, span: CleanSpan) -> Option<Found> {
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
            party: Party { label: one_line(intro.name.of(self.text)), span: Some(intro.name) },
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

    fn found(&self, draft: usize) -> Option<Found> {
        let voice = self.voices[draft].as_ref()?;
        let party = voice.resolved.clone().unwrap_or_else(|| Party {
            label: voice.label.clone(),
            span: self.drafts[draft].speaker,
        });
        Some(Found { party, kind: voice.kind, introduced: voice.introduced.or(Some(draft)) })
    }
}

/// An antecedent.
struct Found {
    party: Party,
    kind: SpeakerKind,
    introduced: Option<usize>,
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

fn is_one_of(words: &str) -> bool {
    let lower = words.to_lowercase().replace('’', "'");
    ["one of them", "l'un d'eux", "l'une d'elles", "l'un d'entre eux", "l'une d'entre elles"]
        .contains(&lower.as_str())
}

fn outlet_label(phrase: &str) -> String {
    let core = one_line(phrase.split([',', '(']).next().unwrap_or(phrase));
    core.strip_prefix("the ").unwrap_or(&core).to_owned()
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
