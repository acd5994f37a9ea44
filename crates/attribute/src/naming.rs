//! Speaker phrases taken apart: the name, the head noun, the kind of speaker.

mod kinds;
mod name;
mod words;

use crate::lexicon::Noun;
use kinds::{kind, kind_by_apposition};
use name::name_in;
use record::plain::single_spaced;
use record::{CleanSpan, SpeakerKind};
use std::ops::Range;
use words::Word;
pub(crate) use words::words;

/// The words of a speaker, looked at once.
#[derive(Clone, Debug)]
pub(crate) struct Naming<'a> {
    /// What a chain calls the speaker: the name, or the phrase without what is set off by commas.
    pub(crate) label: String,
    pub(crate) kind: SpeakerKind,
    /// The lower-case noun that heads a phrase with no name of its own, in the singular.
    pub(crate) head: Option<String>,
    /// The words of the name, if it is one.
    pub(crate) name: Vec<&'a str>,
    /// Every capitalised word of the phrase.
    pub(crate) capitals: Vec<&'a str>,
    pub(crate) determiner: Determiner,
    pub(crate) pronoun: Option<Pronoun>,
    pub(crate) plural: bool,
    /// "No group", « Aucun groupe »: nobody speaks.
    pub(crate) denies: bool,
}

/// How a phrase begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Determiner {
    Definite,
    Indefinite,
    None,
}

/// A pronoun as speaker.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Pronoun {
    He,
    She,
    It,
    They,
    /// The speaker of the quotation that it stands in.
    First,
    /// "you", "on", "others": nobody that could be found.
    Other,
}

/// Takes the words of a speaker apart.
pub(crate) fn naming(text: &str, span: CleanSpan) -> Naming<'_> {
    // "The Anvil's study found": whose study it is (golden `en-group-they`).
    let phrase = span.of(text);
    let phrase = phrase.strip_suffix("'s").or_else(|| phrase.strip_suffix("’s")).unwrap_or(phrase);
    let words = words(phrase);
    let pronoun = match words.as_slice() {
        [one] => pronoun(&one.lower),
        _ => None,
    };
    let core = core(phrase, &words);
    let core_words = within(&words, core.clone());
    let determiner = determiner(core_words);
    let head_stretch = before_preposition(core_words);
    let name = name_in(head_stretch, before_clause(core_words), determiner);
    let noun_head = head_noun(head_stretch);
    let kind = match pronoun {
        Some(pronoun) => pronoun_kind(pronoun),
        None => kind_by_apposition(phrase, &words, core.clone(), name, noun_head)
            .unwrap_or_else(|| kind(core_words, head_stretch, name, noun_head)),
    };
    let plural = head_stretch.last().is_some_and(|word| word.text.ends_with(['s', 'x']));
    let label = label(&phrase[core], core_words, name, kind, determiner);
    Naming {
        label,
        kind,
        head: noun_head
            .map(|head| head.word)
            .or_else(|| plain_head(head_stretch))
            .filter(|_| name.is_empty())
            .map(|head| singular(&head.lower)),
        name: name.iter().map(|word| word.text).collect(),
        capitals: words.iter().filter(|word| word.is_capital).map(|word| word.text).collect(),
        determiner,
        pronoun,
        plural,
        denies: words.first().is_some_and(|word| {
            matches!(&*word.lower, "no" | "nobody" | "none" | "aucun" | "aucune" | "personne")
        }),
    }
}

/// The words that begin in a range of bytes.
fn within<'w, 'a>(words: &'w [Word<'a>], range: Range<usize>) -> &'w [Word<'a>] {
    let start = words.partition_point(|word| word.at < range.start);
    let end = words.partition_point(|word| word.at < range.end);
    &words[start..end.max(start)]
}

/// The words up to their relative clause: "a commander of the group that bombed Port Ilva" is
/// not called Port Ilva (golden `en-name-in-clause`).
fn before_clause<'w, 'a>(words: &'w [Word<'a>]) -> &'w [Word<'a>] {
    let clause = words.iter().skip(1).position(|word| is_relative(word.text));
    &words[..clause.map_or(words.len(), |at| at + 1)]
}

/// The bytes of a phrase up to an aside; "the mayor, Lena Orr" is Lena Orr, and so is "his deputy,
/// Colonel Lena Orr" (golden `fr-nom-apres-role`).
fn core(phrase: &str, words: &[Word]) -> Range<usize> {
    if is_list(phrase) {
        return trimmed(phrase, 0..phrase.len());
    }
    let bracket = phrase
        .match_indices('(')
        .map(|(at, _)| at)
        .find(|&at| phrase[..at].ends_with(' '))
        .map(|at| at - 1)
        // "a source close to the Lanterns (LAN)": the bracket is part of what weighs.
        .filter(|_| determiner(words) != Determiner::Indefinite);
    // "two people who have read it": the clause is all that weighs them; a name stands alone.
    let clause = words.get(before_clause(words).len()).map(|word| word.at);
    let clause =
        clause.filter(|&at| within(words, 0..at).iter().skip(1).any(|word| word.is_capital));
    let end = comma(phrase).into_iter().chain(bracket).chain(clause).min();
    let end = end.unwrap_or(phrase.len());
    let first = trimmed(phrase, 0..end);
    let first_words = within(words, first.clone());
    let determiner = determiner(first_words);
    let named = name_in(before_preposition(first_words), first_words, determiner);
    let ends_in_office = first_words.last().is_some_and(|word| word.noun == Some(Noun::Role));
    // "A spokeswoman for the contractor, Delmar Works": the contractor's name (golden
    // `en-spokeswoman-for-the`).
    let speaks_for = determiner == Determiner::Indefinite
        && first_words.iter().any(|word| matches!(&*word.lower, "for" | "at" | "with" | "chez"));
    // "Minister of Ports, Lena Orr" (golden `en-minister-comma-name`)
    let is_office =
        first_words.first().is_some_and(|word| word.noun == Some(Noun::Role) && word.is_capital)
            && phrase.matches(',').count() == 1;
    let is_plain = determiner == Determiner::None && !ends_in_office && !is_office;
    // "The Bank of Salis's chief economist, Lena Orr": the bank's, and her name (golden
    // `en-banks-economist`).
    let owns = ["'s ", "’s "].iter().any(|mark| phrase[first.clone()].contains(mark));
    let is_owned = owns
        && phrase.matches(',').count() == 1
        && first_words.last().is_some_and(|word| !word.is_capital);
    if (is_plain || speaks_for || !named.is_empty()) && !is_owned {
        return first;
    }
    let Some(from) = behind_bracket(phrase, end).and_then(|at| behind_comma(phrase, at)) else {
        return first;
    };
    let to = phrase[from..].find(',').map_or(phrase.len(), |at| from + at);
    let rest = trimmed(phrase, from..to);
    if is_name_behind_role(within(words, rest.clone())) { rest } else { first }
}

/// "the union, the league and the port": each has its article, and none tells of another (goldens
/// `en-list-of-bodies`, `fr-liste-de-corps`).
fn is_list(phrase: &str) -> bool {
    let is_definite = |part: &str| {
        words(part).first().is_some_and(|word| determiner_of(&word.lower) == Determiner::Definite)
    };
    let Some((before, last)) = phrase.rsplit_once(", ") else { return false };
    let both = last.split_once(" and ").or_else(|| last.split_once(" et "));
    before.split(", ").all(is_definite)
        && both.is_some_and(|(one, other)| is_definite(one) && is_definite(other))
}

/// The first comma that is not inside a number: "a poll of 1,500 voters" (golden
/// `en-study-published`).
fn comma(phrase: &str) -> Option<usize> {
    let is_digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
    let bytes = phrase.as_bytes();
    let in_number =
        |at: usize| at > 0 && is_digit(bytes.get(at - 1)) && is_digit(bytes.get(at + 1));
    phrase.match_indices(',').map(|(at, _)| at).find(|&at| !in_number(at))
}

/// Past a bracket that opens at a byte of the phrase; none when it never closes.
fn behind_bracket(phrase: &str, at: usize) -> Option<usize> {
    if !phrase[at..].trim_start().starts_with('(') {
        return Some(at);
    }
    phrase[at..].find(')').map(|closing| at + closing + 1)
}

/// Past a comma that stands there.
fn behind_comma(phrase: &str, at: usize) -> Option<usize> {
    let rest = phrase[at..].trim_start().strip_prefix(',')?;
    Some(phrase.len() - rest.len())
}

fn trimmed(phrase: &str, range: Range<usize>) -> Range<usize> {
    let words = &phrase[range.clone()];
    let start = range.start + (words.len() - words.trim_start().len());
    let end = range.end - (words.len() - words.trim_end().len());
    start..end.max(start)
}

/// "Lena Orr", "Calder & Stone Mutual", "le colonel Luc Berg".
fn is_name_behind_role(words: &[Word]) -> bool {
    let is_name = |words: &[Word]| {
        !words.is_empty()
            && words.len() <= 5
            && words[0].is_capital
            && words.iter().all(|word| word.is_capital || word.is_particle() || word.text == "&")
    };
    let role = words.iter().rposition(|word| word.noun == Some(Noun::Role));
    is_name(words) || role.is_some_and(|at| at < 4 && is_name(&words[at + 1..]))
}

/// Whether a phrase begins with "a", « des » and their like.
pub(crate) fn is_indefinite(phrase: &str) -> bool {
    let first = phrase.split([' ', '\'', '’']).next().unwrap_or("");
    determiner_of(&first.to_lowercase()) == Determiner::Indefinite
        || phrase.starts_with(['d', 'D']) && first.len() == 1
}

fn determiner(words: &[Word]) -> Determiner {
    words.first().map_or(Determiner::None, |first| determiner_of(&first.lower))
}

fn determiner_of(word: &str) -> Determiner {
    match word {
        "the" | "no" | "this" | "these" | "those" | "that" | "its" | "his" | "her" | "their"
        | "le" | "la" | "les" | "l'" | "ce" | "cet" | "cette" | "ces" | "son" | "sa" | "ses"
        | "leur" | "leurs" => Determiner::Definite,
        "a" | "an" | "some" | "several" | "many" | "one" | "two" | "three" | "un" | "une"
        | "des" | "plusieurs" | "certains" | "certaines" | "quelques" | "de" | "d'" | "another"
        | "most" | "few" | "other" | "d'autres" | "deux" => Determiner::Indefinite,
        _ => Determiner::None,
    }
}

fn pronoun(word: &str) -> Option<Pronoun> {
    Some(match word {
        "he" | "him" | "his" | "il" | "lui" => Pronoun::He,
        "she" | "her" | "elle" => Pronoun::She,
        "it" | "its" => Pronoun::It,
        "they" | "them" | "their" | "ils" | "elles" | "eux" | "leur" | "leurs" => Pronoun::They,
        "i" | "we" | "je" | "j'" | "nous" | "me" | "us" | "my" | "our" | "mon" | "ma" | "notre"
        | "moi" => Pronoun::First,
        "you" | "on" | "vous" | "others" | "some" | "many" | "someone" | "everyone" | "c'"
        | "tu" | "certains" | "beaucoup" | "ses" | "son" => Pronoun::Other,
        _ => return None,
    })
}

fn pronoun_kind(pronoun: Pronoun) -> SpeakerKind {
    match pronoun {
        Pronoun::He | Pronoun::She | Pronoun::First => SpeakerKind::Person,
        _ => SpeakerKind::Unnamed,
    }
}

/// The words before the first preposition: they hold the head noun.
fn before_preposition<'w, 'a>(words: &'w [Word<'a>]) -> &'w [Word<'a>] {
    let ends = |word: &Word| is_preposition(&word.lower) || is_relative(&word.lower);
    let end = words.iter().skip(1).position(ends).map_or(words.len(), |at| at + 1);
    &words[..end]
}

/// "who have read the report" says nothing of the kind of those who did.
fn is_relative(word: &str) -> bool {
    matches!(word, "who" | "whose" | "which" | "that" | "qui" | "dont" | "que" | "qu'")
}

fn is_preposition(word: &str) -> bool {
    matches!(
        word,
        "of" | "from"
            | "in"
            | "at"
            | "for"
            | "with"
            | "by"
            | "on"
            | "near"
            | "to"
            | "de"
            | "du"
            | "des"
            | "d'"
            | "en"
            | "à"
            | "au"
            | "aux"
            | "dans"
            | "chez"
            | "pour"
            | "sur"
            | "par"
            | "seen"
            | "published"
            | "close"
            | "proche"
            | "proches"
    )
}

/// The noun that a phrase is about, and what it makes of it.
#[derive(Clone, Copy)]
struct Head<'w, 'a> {
    word: &'w Word<'a>,
    noun: Noun,
}

/// The head of a phrase: in English the last noun before a preposition, in French the first
/// after the article; the one listed is taken.
fn head_noun<'w, 'a>(stretch: &'w [Word<'a>]) -> Option<Head<'w, 'a>> {
    let listed = |word: &'w Word<'a>| word.noun.map(|noun| Head { word, noun });
    if stretch.first().is_some_and(is_french_article) {
        return stretch.iter().find_map(listed);
    }
    // "the city engineer" is no city: in English the last word counts, or one before a name.
    let heads = |at: &usize| *at + 1 == stretch.len() || stretch[*at + 1].is_capital;
    (0..stretch.len()).rev().filter(heads).find_map(|at| listed(&stretch[at]))
}

/// "the poster" behind "one poster": a noun of no list heads a phrase too, so that it can be taken
/// up again (golden `en-any-noun-again`).
fn plain_head<'w, 'a>(stretch: &'w [Word<'a>]) -> Option<&'w Word<'a>> {
    let nouns = stretch.get(1..)?;
    let is_plain = |word: &&Word| !word.is_capital && word.text.chars().all(char::is_alphabetic);
    let head = if is_french_article(&stretch[0]) {
        nouns.iter().find(is_plain)
    } else {
        nouns.last().filter(is_plain)
    };
    head.filter(|word| word.lower.chars().count() > 3)
        .filter(|_| determiner(stretch) != Determiner::None)
}

fn is_french_article(word: &Word) -> bool {
    matches!(
        &*word.lower,
        "le" | "la"
            | "les"
            | "l'"
            | "un"
            | "une"
            | "des"
            | "ce"
            | "cet"
            | "cette"
            | "ces"
            | "plusieurs"
            | "certains"
            | "certaines"
            | "quelques"
            | "son"
            | "sa"
            | "ses"
            | "de"
            | "d'"
    )
}

fn label(
    core: &str,
    core_words: &[Word],
    name: &[Word],
    kind: SpeakerKind,
    determiner: Determiner,
) -> String {
    if let [only] = core_words
        && pronoun(&only.lower).is_some()
    {
        return core.to_lowercase();
    }
    // « La Coalition de la gauche radicale » is not called Coalition (golden `fr-coalition`).
    let is_only_kind =
        matches!(name, [only] if only.noun.is_some()) && core_words.len() > name.len() + 1;
    let named = matches!(kind, SpeakerKind::Person | SpeakerKind::Outlet | SpeakerKind::Group)
        && !name.is_empty()
        && !is_only_kind;
    // "Salis's main news agency Halcyon", "Halcyon news agency": what is said of it is no name.
    let is_described = name.len() < core_words.len()
        && (kind == SpeakerKind::Outlet
            || name.first().is_some_and(|first| first.at > core_words[0].at));
    if named && (kind == SpeakerKind::Person || determiner != Determiner::None || is_described) {
        // "the Gazette" is called Gazette in a chain; "The Observer", "Le Phare" keep theirs,
        // « Le journal La Balise » does not.
        let bare = core_words.len() == name.len() + usize::from(determiner != Determiner::None);
        let keeps = kind == SpeakerKind::Outlet && bare && core.starts_with(char::is_uppercase);
        if !keeps {
            return name.iter().map(|word| word.text).collect::<Vec<_>>().join(" ");
        }
    }
    let keeps = kind == SpeakerKind::Outlet && !name.is_empty();
    let described = kind == SpeakerKind::Described || kind == SpeakerKind::Unnamed;
    // "the agency's" is the agency; Corvin's alone may be a name.
    let owner = core.strip_suffix("'s").or_else(|| core.strip_suffix("’s"));
    let plain = single_spaced(owner.filter(|_| core_words.len() > 1).unwrap_or(core));
    // "Officials" are officials; "Tazuria's rulers" keep their capital.
    let first = plain.split(' ').next().unwrap_or("");
    let described = described && !first.ends_with("'s") && !first.ends_with("’s");
    // "RSH fighters" keep theirs too (golden `en-acronym-first`).
    let described = described && first.chars().filter(|c| c.is_uppercase()).count() < 2;
    // "Treasury Board officials" are named by what is theirs.
    let second = plain.split(' ').nth(1).unwrap_or("");
    let described = described && !second.starts_with(char::is_uppercase);
    if determiner == Determiner::None && !(described && name.is_empty()) || keeps {
        return plain;
    }
    let mut letters = plain.chars();
    letters.next().map_or(String::new(), |first| first.to_lowercase().chain(letters).collect())
}

/// A noun without the mark of its plural, so that "the sources" and "sources" meet.
pub(crate) fn singular(word: &str) -> String {
    let word = word.to_lowercase();
    match word.strip_suffix('s') {
        Some(stem) if stem.len() > 2 && !stem.ends_with('s') => stem.to_owned(),
        _ => word,
    }
}
