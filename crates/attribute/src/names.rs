//! Who is introduced in a report: full names, and what each is called.
//!
//! "Commander Ali Demir", "Lena Orr, the mayor of Port Salis", "the group's site, The Beacon".
//! Later parts ask whom "Demir", "the mayor" or "the site" may stand for.

mod acronyms;
mod called;

use crate::frame::Frame;
use crate::item::{Item, ItemKind};
use crate::lexicon::{Noun, Small, is_name_particle, noun};
use acronyms::{acronym_in, begins_alike, initials, spelled_by_initials};
use called::called;
use record::{Annotated, CleanSpan, Name, NameKind};
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// A name with the words that introduced it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Introduction {
    pub(crate) name: CleanSpan,
    /// The name with its title or apposition: modifiers are compared with it.
    pub(crate) phrase: CleanSpan,
    /// What the name was called makes it a person.
    pub(crate) person: bool,
}

/// The introductions of a report.
#[derive(Debug, Default)]
pub(crate) struct Names {
    /// Full names by their last word, in lower case, in order.
    last_words: HashMap<String, Vec<CleanSpan>>,
    /// Names of several words by their first word.
    first_words: HashMap<String, Vec<CleanSpan>>,
    /// Full names by the acronym behind them: "Dockers' Union of Salis (DUS)".
    acronyms: HashMap<String, CleanSpan>,
    /// Names of three words and more by their initials: "Harbour Rights Watch".
    initials: HashMap<String, Vec<CleanSpan>>,
    /// What a name was called: a group, an outlet, a state.
    kinds: HashMap<String, Noun>,
    /// Names that "which" goes back to.
    things: HashSet<String>,
    /// What the finder of names takes a name for, where it always takes it for the same.
    found: HashMap<String, Option<NameKind>>,
    /// The places of the names of people, in order.
    people: Vec<CleanSpan>,
    /// Introductions by head noun, in order.
    nouns: HashMap<String, Vec<Introduction>>,
}

/// At most so many introductions are kept for one word: more would decide nothing.
const ENOUGH: usize = 12;

impl Names {
    /// `outlets`: those that the report names as its own or as its origin.
    pub(crate) fn of(annotated: &Annotated, frames: &[Frame], outlets: &[String]) -> Self {
        let text = annotated.text();
        let mut names = Self::default();
        let is_person = |name: &&Name| name.kind == NameKind::Person;
        names.people.extend(annotated.names.iter().filter(is_person).map(|name| name.span));
        for name in &annotated.names {
            let words = name.span.of(text).to_lowercase();
            let known = names.found.entry(words).or_insert(Some(name.kind));
            *known = known.filter(|kind| *kind == name.kind);
        }
        for outlet in outlets {
            names.kinds.insert(outlet.to_lowercase(), Noun::Outlet);
        }
        // In a headline of capitals every word looks like a name.
        for frame in frames.iter().filter(|frame| !is_title_case(frame) && !is_shouted(text, frame))
        {
            let mut at = 0;
            names.note_acronyms(frame);
            while at < frame.len() {
                let run = capital_run(frame, at);
                if run.is_empty() {
                    at += 1;
                    continue;
                }
                names.note(text, frame, &run);
                at = run.end;
            }
        }
        names
    }

    /// "Dockers' Union of Salis (DUS)", « Coalition de la gauche (COGA) »: what stands before a
    /// bracket that holds only capitals.
    fn note_acronyms(&mut self, frame: &Frame) {
        // "SALIS, Tazuria (Beacon) –": a place and the agency (golden `en-agency-in-dateline`).
        for bracket in frame.story_start().max(1)..frame.len() {
            let Some(acronym) = acronym_in(frame, bracket) else { continue };
            let full = spelled_by_initials(frame, bracket, &acronym)
                .or_else(|| begins_alike(frame, bracket, &acronym));
            if let Some(full) = full {
                self.acronyms.entry(acronym).or_insert(frame.span(full));
            }
        }
    }

    fn note(&mut self, text: &str, frame: &Frame, run: &Range<usize>) {
        let name = name_of(frame, run);
        if name.is_empty() {
            return;
        }
        let span = frame.span(name.clone());
        if name.len() >= 2 {
            let last = frame.word(name.end - 1).to_owned();
            let first = frame.word(name.start).to_owned();
            push(self.last_words.entry(last).or_default(), span, text);
            push(self.first_words.entry(first).or_default(), span, text);
        }
        if name.len() >= 3 {
            push(self.initials.entry(initials(frame, &name)).or_default(), span, text);
        }
        if let Some(long) = with_complement(frame, &name) {
            let span = frame.span(long);
            push(
                self.first_words.entry(frame.word(name.start).to_owned()).or_default(),
                span,
                text,
            );
            self.kinds.entry(span.of(text).to_lowercase()).or_insert(Noun::Group);
        }
        // "in Tazuria": a place, and when it speaks its state does.
        let in_place = run.start > 0
            && name.len() == 1
            && name == *run
            && matches!(frame.word(run.start - 1), "in" | "en");
        if in_place {
            self.kinds.entry(span.of(text).to_lowercase()).or_insert(Noun::State);
        }
        // "Salis Digest, which …": no person, whatever its shape (golden `en-which-no-person`).
        if frame.is_comma(run.end) && frame.word(run.end + 1) == "which" {
            self.things.insert(span.of(text).to_lowercase());
        }
        for (head, phrase, person) in called(frame, run, &name) {
            if let Some(kind) = noun(&head) {
                self.kinds.entry(span.of(text).to_lowercase()).or_insert(kind);
            }
            let list = self.nouns.entry(head).or_default();
            if list.len() < ENOUGH {
                list.push(Introduction { name: span, phrase: frame.span(phrase), person });
            }
        }
    }

    /// The one full name that ends in `last` and begins before `before`; none when two differ.
    pub(crate) fn full_name(&self, text: &str, last: &str, before: CleanSpan) -> Option<CleanSpan> {
        one(self.last_words.get(&last.to_lowercase())?, text, before)
    }

    /// The full name that an acronym was put behind, or the one that has its initials.
    pub(crate) fn spelled_out(&self, acronym: &str) -> Option<CleanSpan> {
        let letters = acronym.to_lowercase();
        let introduced = self.acronyms.get(&letters).copied();
        let by_initials = || match self.initials.get(&letters)?.as_slice() {
            [only] if acronym.chars().all(char::is_uppercase) => Some(*only),
            _ => None,
        };
        introduced.or_else(by_initials)
    }

    /// What a name was called where it stood.
    pub(crate) fn kind_of(&self, name: &str) -> Option<Noun> {
        self.kinds.get(&name.to_lowercase()).copied()
    }

    /// Whether the report says "which" of a name.
    pub(crate) fn is_thing(&self, name: &str) -> bool {
        self.things.contains(&name.to_lowercase())
    }

    /// What the finder of names takes a name for everywhere in the report.
    pub(crate) fn found_kind(&self, name: &str) -> Option<NameKind> {
        self.found.get(&name.to_lowercase()).copied().flatten()
    }

    /// The people that the finder of names sees in a stretch of the text.
    pub(crate) fn people_in(&self, stretch: CleanSpan) -> impl Iterator<Item = CleanSpan> + '_ {
        let first = self.people.partition_point(|span| span.start < stretch.start);
        self.people[first..].iter().copied().take_while(move |span| span.end <= stretch.end)
    }

    /// Whether a word ends a full name, be it of one person or of several.
    pub(crate) fn is_surname(&self, word: &str) -> bool {
        self.last_words.contains_key(&word.to_lowercase())
    }

    /// The one longer name that begins with `first`.
    pub(crate) fn longer_name(
        &self,
        text: &str,
        first: &str,
        before: CleanSpan,
    ) -> Option<CleanSpan> {
        // "Salar 320" is a ship of Salar's, and no longer name of it (golden `en-name-with-number`).
        one(self.first_words.get(&first.to_lowercase())?, text, before)
            .filter(|name| !name.of(text).contains(|c: char| c.is_ascii_digit()))
    }

    /// Everyone who is called `noun` anywhere in the report.
    pub(crate) fn called_anywhere(&self, noun: &str) -> &[Introduction] {
        self.nouns.get(noun).map_or(&[], Vec::as_slice)
    }

    /// Who was called `noun` before a place in the text.
    pub(crate) fn called(
        &self,
        noun: &str,
        before: CleanSpan,
    ) -> impl Iterator<Item = Introduction> + '_ {
        let all = self.nouns.get(noun).map_or(&[][..], Vec::as_slice);
        all.iter().copied().filter(move |intro| intro.name.start < before.start)
    }
}

/// A headline most of whose words begin with a capital (golden `en-title-case`).
pub(crate) fn is_title_case(frame: &Frame) -> bool {
    let words = || (1..frame.len()).filter(|&at| frame.is_word(at));
    let capitals = words().filter(|&at| frame.is_capital(at)).count();
    frame.is_heading() && frame.len() > 3 && capitals * 10 > words().count() * 6
}

/// "WE WERE NOT THERE WHEN THEY CAME": words in capitals that name nobody (golden `en-shouted`).
fn is_shouted(text: &str, frame: &Frame) -> bool {
    let words = || frame.items.iter().filter(|item| item.kind == ItemKind::Word);
    let is_loud = |item: &&Item| !item.span.of(text).chars().any(char::is_lowercase);
    let is_small = |item: &Item| item.kind == ItemKind::Word && !item.capital;
    let opens_small = frame.items.iter().take(4).any(is_small);
    frame.len() > 5 && !opens_small && words().filter(is_loud).count() * 10 > words().count() * 8
}

/// "Union of Dockers and Pilots", « Coalition de la gauche radicale »: a body with what it is of
/// (golden `en-body-of`).
fn with_complement(frame: &Frame, name: &Range<usize>) -> Option<Range<usize>> {
    let is_body = name.clone().any(|at| matches!(frame.noun(at), Some(Noun::Group | Noun::State)));
    if !is_body || !matches!(frame.word(name.end), "of" | "de" | "du" | "des" | "d'" | "for") {
        return None;
    }
    let article = frame.small(name.end + 1) == Some(Small::Determiner);
    let from = name.end + 1 + usize::from(article);
    let run = capital_run(frame, from);
    let joined = matches!(frame.word(run.end), "and" | "et")
        .then(|| capital_run(frame, run.end + 1))
        .filter(|more| !more.is_empty());
    let end = joined.map_or(run.end, |more| more.end);
    (!run.is_empty()).then_some(name.start..end)
}

fn push(list: &mut Vec<CleanSpan>, span: CleanSpan, text: &str) {
    if list.len() < ENOUGH && list.iter().all(|other| other.of(text) != span.of(text)) {
        list.push(span);
    }
}

fn one(spans: &[CleanSpan], text: &str, before: CleanSpan) -> Option<CleanSpan> {
    let mut earlier = spans.iter().filter(|span| span.start < before.start);
    let first = *earlier.next()?;
    // "Lena Orr" and "Lena Maria Orr" agree; "Lena Orr" and "Paul Orr" do not.
    let given = |span: CleanSpan| span.of(text).split_whitespace().next().map(str::to_lowercase);
    earlier.all(|other| given(*other) == given(first)).then_some(first)
}

/// Capitalised words in a row, with the particles between them: "Abdul al-Karim Dorr".
fn capital_run(frame: &Frame, start: usize) -> Range<usize> {
    let mut end = start;
    let mut at = start;
    while at < frame.len() && at - start < 12 {
        let item = &frame.items[at];
        let named = item.kind == ItemKind::Word
            && item.capital
            && !(at == start && frame.small(at).is_some());
        let particle = at > start && is_name_particle(frame.word(at));
        if named {
            end = at + 1;
        } else if !particle {
            break;
        }
        at += 1;
    }
    start..end
}

/// A letter alone, as an initial and as « M. » before a name.
pub(crate) fn is_letter(word: &str) -> bool {
    word.trim_end_matches('.').chars().count() == 1
}

/// The name in a run: what stands after its last title ("Interior Minister Lena Orr").
fn name_of(frame: &Frame, run: &Range<usize>) -> Range<usize> {
    // "Paul M. Brill": no « M. » Brill (golden `en-middle-m`).
    let is_initial = |at: usize| {
        is_letter(frame.word(at)) && at > run.start && frame.noun(at - 1) != Some(Noun::Role)
    };
    let is_title = |at: &usize| frame.noun(*at) == Some(Noun::Role) && !is_initial(*at);
    let title = run.clone().rev().find(is_title);
    let start = title.map_or(run.start, |at| at + 1);
    let mut end = run.end;
    while end > start && frame.is_time(end - 1) {
        end -= 1;
    }
    start..end.max(start)
}
