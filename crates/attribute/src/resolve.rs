//! Whom a pronoun, a surname or "the source" stands for in this report. Undecided is an answer:
//! a wrong speaker is worse than a missing one.

mod definite;
mod pronouns;

use crate::draft::{Draft, Side};
use crate::frame::Frame;
use crate::interview::Interview;
use crate::lexicon::{Noun, noun};
use crate::names::{Names, is_title_case};
use crate::naming::{Determiner, Naming, Pronoun, is_indefinite, naming};
use crate::subjects::{Subjects, main_subject};
use pronouns::is_personal;
use record::plain::single_spaced;
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

/// Who is known in a report before anyone speaks.
pub(crate) struct Known<'a> {
    pub(crate) names: &'a Names,
    pub(crate) interview: Option<&'a Interview>,
}

/// The voices of all drafts, which are given in the order they are to be read in: what holds
/// another comes before it.
pub(crate) fn voices(
    text: &str,
    known: &Known,
    frames: &[Frame],
    drafts: &[Draft],
    inside: &[Option<usize>],
    order: &[usize],
) -> Vec<Option<Voice>> {
    let names = known.names;
    let mut resolver = Resolver {
        text,
        names,
        interview: known.interview,
        drafts,
        frames,
        namings: drafts
            .iter()
            .map(|draft| draft.speaker.map(|span| named(text, names, span)))
            .collect(),
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

/// The words of a speaker taken apart; "Cook" is called so and cooks nothing where the finder of names
/// sees a person (golden `en-called-cook`).
fn named<'t>(text: &'t str, names: &Names, span: CleanSpan) -> Naming<'t> {
    let mut naming = naming(text, span);
    let words = span.of(text);
    // "General Motors": an officer's title that begins the name of a body (golden `en-general-works`).
    let whole = words.split([',', '(']).next().unwrap_or(words).trim();
    let at = whole.split_whitespace().count().saturating_sub(naming.name.len() + 1);
    let body: Vec<&str> = whole.split_whitespace().skip(at).collect();
    let is_body = naming.kind == SpeakerKind::Person
        && body.len() > naming.name.len()
        && whole.ends_with(naming.name.join(" ").as_str())
        && names.found_kind(&body.join(" ")) == Some(NameKind::Organisation);
    if is_body {
        naming.head = None;
        naming.label = body.join(" ");
        naming.name = body;
        naming.kind = SpeakerKind::Group;
    }
    // "Salar administrators": the first word is a name wherever it stands (golden `en-label-keeps-name`).
    let first = words.split_whitespace().next().unwrap_or("");
    if naming.label.starts_with(char::is_lowercase)
        && first.starts_with(char::is_uppercase)
        && names.found_kind(first).is_some()
        && noun(&first.to_lowercase()).is_none()
        && naming.label.to_lowercase().starts_with(&first.to_lowercase())
    {
        naming.label.replace_range(..first.len().min(naming.label.len()), first);
    }
    let is_name = naming.head.as_deref().and_then(noun) == Some(Noun::Role)
        && words.split_whitespace().all(|word| word.starts_with(char::is_uppercase))
        && names.found_kind(words) == Some(NameKind::Person);
    if is_name {
        naming.name = words.split_whitespace().collect();
        naming.head = None;
        naming.label = single_spaced(words);
        naming.kind = SpeakerKind::Person;
    }
    naming
}

struct Resolver<'a> {
    text: &'a str,
    names: &'a Names,
    interview: Option<&'a Interview>,
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
            voice.label = single_spaced(name.of(self.text));
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
        } else if self.frames[self.drafts[index].frame].is_heading() {
            self.for_office_of_headline(naming, span)
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
                party: Party { label: single_spaced(full.of(self.text)), span: Some(full) },
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
            // "China" is no short name of China Airlines (golden `en-china-airlines`).
            .or_else(|| {
                let is_place = self.names.found_kind(only) == Some(NameKind::Place);
                self.names.longer_name(self.text, only, span).filter(|_| !is_place)
            })?;
        let words: Vec<&str> = full.of(self.text).split_whitespace().collect();
        let long = naming(self.text, full);
        (words.len() > 1).then(|| Found {
            party: Party { label: long.label.clone(), span: Some(full) },
            kind: long.kind,
            introduced: None,
        })
    }

    fn found(&self, draft: usize) -> Option<Found> {
        let voice = self.voices[draft].as_ref()?;
        // Who "he" was is not known, so "she" or "the man" stands for nobody either.
        if voice.resolved.is_none() && self.naming_of(draft).pronoun.is_some() {
            return None;
        }
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

fn is_one_of(words: &str) -> bool {
    let lower = words.to_lowercase().replace('’', "'");
    ["one of them", "l'un d'eux", "l'une d'elles", "l'un d'entre eux", "l'une d'entre elles"]
        .contains(&lower.as_str())
}

fn outlet_label(phrase: &str) -> String {
    let core = single_spaced(phrase.split([',', '(']).next().unwrap_or(phrase));
    core.strip_prefix("the ").unwrap_or(&core).to_owned()
}
