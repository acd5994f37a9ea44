//! Speaker phrases taken apart: the name, the head noun, the kind of speaker.

mod kinds;

use crate::lexicon::{Noun, is_name_particle, noun};
use kinds::{kind, kind_by_apposition};
use record::{CleanSpan, SpeakerKind};

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
    let phrase = span.of(text);
    let words: Vec<&str> = words(phrase);
    let pronoun = match words.as_slice() {
        [one] => pronoun(&one.to_lowercase()),
        _ => None,
    };
    let core = core(phrase);
    let core_words = self::words(core);
    let determiner = determiner(&core_words);
    let head_stretch = before_preposition(&core_words);
    let name = name_in(head_stretch, &self::words(before_clause(core)), determiner);
    let noun_head = head_noun(head_stretch);
    let kind = match pronoun {
        Some(pronoun) => pronoun_kind(pronoun),
        None => kind_by_apposition(phrase, core, &name, noun_head)
            .unwrap_or_else(|| kind(&core_words, head_stretch, &name, noun_head)),
    };
    let plural = head_stretch.last().is_some_and(|word| word.ends_with('s') || word.ends_with('x'));
    let capitals = words.iter().copied().filter(|word| is_capital(word)).collect();
    let label = label(core, &name, kind, determiner);
    Naming {
        label,
        kind,
        head: noun_head.filter(|_| name.is_empty()).map(|(word, _)| singular(word)),
        name,
        capitals,
        determiner,
        pronoun,
        plural,
        denies: words.first().is_some_and(|word| {
            matches!(
                word.to_lowercase().as_str(),
                "no" | "nobody" | "none" | "aucun" | "aucune" | "personne"
            )
        }),
    }
}

/// Words without the marks at their ends; "l'armée" is two.
pub(crate) fn words(phrase: &str) -> Vec<&str> {
    phrase
        .split_whitespace()
        .flat_map(|word| {
            let at = word.find(['\'', '’']).filter(|&at| is_elided(&word[..at]));
            match at {
                Some(at) => {
                    let cut = at + word[at..].chars().next().map_or(0, char::len_utf8);
                    [&word[..cut], &word[cut..]]
                }
                None => ["", word],
            }
        })
        .map(|word| {
            let word = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word);
            word.trim_matches(|c: char| ",;:()[]«»\"“”".contains(c))
        })
        .filter(|word| !word.is_empty())
        .collect()
}

/// The phrase up to its relative clause: "a commander of the group that bombed Port Ilva" is not
/// called Port Ilva (golden `en-name-in-clause`).
fn before_clause(phrase: &str) -> &str {
    let clause = phrase
        .match_indices(' ')
        .map(|(at, _)| at)
        .find(|&at| phrase[at + 1..].split(' ').next().is_some_and(is_relative));
    &phrase[..clause.unwrap_or(phrase.len())]
}

/// The phrase up to an aside; "the mayor, Lena Orr" is Lena Orr, and so is "his deputy,
/// Colonel Lena Orr" (golden `fr-nom-apres-role`).
fn core(phrase: &str) -> &str {
    let bracket = phrase.find(" (").filter(|_| {
        // "a source close to the Lanterns (LAN)": the bracket is part of what weighs.
        determiner(&words(phrase)) != Determiner::Indefinite
    });
    // "two people who have read it": the clause is all that weighs them; a name stands alone.
    let clause = Some(before_clause(phrase).len())
        .filter(|&at| at < phrase.len())
        .filter(|&at| words(&phrase[..at]).iter().skip(1).any(|word| is_capital(word)));
    let end = phrase.find(',').into_iter().chain(bracket).chain(clause).min();
    let end = end.unwrap_or(phrase.len());
    let first = phrase[..end].trim();
    let first_words = words(first);
    let named = name_in(before_preposition(&first_words), &first_words, determiner(&first_words));
    if determiner(&first_words) == Determiner::None || !named.is_empty() {
        return first;
    }
    let rest = match phrase[end..].strip_prefix(" (") {
        Some(bracket) => bracket.split_once(')').map_or("", |(_, rest)| rest),
        None => &phrase[end..],
    };
    let Some(rest) = rest.trim_start().strip_prefix(',') else { return first };
    let rest = rest.split(',').next().unwrap_or(rest).trim();
    if is_name_behind_role(rest) { rest } else { first }
}

/// "Lena Orr", "Calder & Stone Mutual", "le colonel Luc Berg".
fn is_name_behind_role(rest: &str) -> bool {
    let words = words(rest);
    let is_name = |words: &[&str]| {
        !words.is_empty()
            && words.len() <= 5
            && is_capital(words[0])
            && words.iter().all(|word| is_capital(word) || is_particle(word) || *word == "&")
    };
    let role = words.iter().rposition(|word| noun(&word.to_lowercase()) == Some(Noun::Role));
    is_name(&words) || role.is_some_and(|at| at < 4 && is_name(&words[at + 1..]))
}

fn is_elided(word: &str) -> bool {
    matches!(word, "l" | "d" | "L" | "D" | "qu" | "j" | "J" | "c" | "C" | "n" | "s" | "m" | "t")
}

fn determiner(words: &[&str]) -> Determiner {
    let Some(first) = words.first() else { return Determiner::None };
    match first.to_lowercase().replace('’', "'").as_str() {
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
        "they" | "them" | "their" | "ils" | "elles" | "eux" => Pronoun::They,
        "i" | "we" | "je" | "j'" | "j’" | "nous" | "me" | "us" => Pronoun::First,
        "you" | "on" | "vous" | "others" | "some" | "many" | "someone" | "everyone" | "c'"
        | "tu" | "certains" | "beaucoup" => Pronoun::Other,
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
fn before_preposition<'w, 'a>(words: &'w [&'a str]) -> &'w [&'a str] {
    let end = words
        .iter()
        .enumerate()
        .skip(1)
        .find(|(_, word)| {
            let word = word.to_lowercase().replace('’', "'");
            is_preposition(&word) || is_relative(&word)
        })
        .map_or(words.len(), |(at, _)| at);
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

fn is_particle(word: &str) -> bool {
    is_name_particle(word)
        || matches!(word, "ul" | "y" | "&")
        || ["al-", "el-", "ar-", "as-", "ad-", "d'", "d’", "l'", "l’"]
            .iter()
            .any(|start| word.starts_with(start))
}

pub(crate) fn is_capital(word: &str) -> bool {
    word.chars().next().is_some_and(|c| c.is_uppercase() || !c.is_lowercase() && c.is_alphabetic())
        || ["al-", "el-", "ar-", "as-"].iter().any(|start| {
            word.strip_prefix(start).is_some_and(|rest| rest.starts_with(char::is_uppercase))
        })
}

/// The name in a phrase: capitals after the last role noun, or all of it.
fn name_in<'a>(stretch: &[&'a str], core: &[&'a str], determiner: Determiner) -> Vec<&'a str> {
    let skip = usize::from(determiner != Determiner::None);
    let stretch = stretch.get(skip..).unwrap_or(&[]);
    // "Sources in the harbour": a capital at the head of a sentence makes no name.
    if stretch.len() == 1 && noun(&stretch[0].to_lowercase()) == Some(Noun::Source) {
        return Vec::new();
    }
    let role = stretch.iter().rposition(|word| noun(&word.to_lowercase()) == Some(Noun::Role));
    if let Some(at) = role {
        let after = &stretch[at + 1..];
        return if !after.is_empty()
            && after.iter().all(|word| is_capital(word) || is_particle(word))
        {
            after.to_vec()
        } else {
            name_at_end(core)
        };
    }
    let lower = stretch.iter().rposition(|word| !is_capital(word) && !is_particle(word));
    if let Some(at) = lower.filter(|at| at + 1 < stretch.len()) {
        let named = match noun(&stretch[at].to_lowercase()) {
            // "the armed group Tidewatch", "the newspaper al-Sahil".
            Some(Noun::Group | Noun::Outlet) => true,
            Some(_) => false,
            // "harbour master Lena Orr": a name of two words behind any other word.
            None => stretch.len() - at > 2,
        };
        if named {
            return stretch[at + 1..].to_vec();
        }
    }
    let lower_noun = stretch.iter().any(|word| !is_capital(word) && noun(word).is_some());
    if lower_noun || stretch.is_empty() {
        return Vec::new();
    }
    let whole = core.get(skip..).unwrap_or(&[]);
    let all_name = |words: &[&str]| {
        words.first().is_some_and(|word| is_capital(word))
            && words.iter().all(|word| {
                is_capital(word)
                    || is_particle(word)
                    || is_preposition(&word.to_lowercase())
                    || *word == "&"
                    || *word == "the"
                    || *word == "la"
            })
    };
    if all_name(whole) {
        whole.to_vec()
    } else if all_name(stretch) {
        stretch.to_vec()
    } else {
        Vec::new()
    }
}

/// « le député d’opposition Jean Morel »: a full name at the end, behind a lower-case word that
/// ties nothing to it (golden `fr-nom-apres-role`).
fn name_at_end<'a>(core: &[&'a str]) -> Vec<&'a str> {
    let Some(before) = core.iter().rposition(|word| !is_capital(word)) else { return Vec::new() };
    let word = core[before].to_lowercase().replace('’', "'");
    let ties = is_preposition(&word) || is_particle(&word) || is_article(&word);
    let name = &core[before + 1..];
    if !ties && (2..=4).contains(&name.len()) { name.to_vec() } else { Vec::new() }
}

fn is_article(word: &str) -> bool {
    determiner(&[word]) != Determiner::None
}

/// The noun that a phrase is about, and what it makes of it: in English the last before a
/// preposition, in French the first after the article; the one listed is taken.
fn head_noun<'a>(stretch: &[&'a str]) -> Option<(&'a str, Noun)> {
    let listed = |word: &&'a str| noun(&word.to_lowercase()).map(|kind| (*word, kind));
    let french = stretch.first().is_some_and(|word| {
        matches!(
            word.to_lowercase().replace('’', "'").as_str(),
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
    });
    if french {
        return stretch.iter().find_map(listed);
    }
    // "the city engineer" is no city: in English the last word counts, or one before a name.
    let heads = |at: &usize| *at + 1 == stretch.len() || is_capital(stretch[*at + 1]);
    (0..stretch.len()).rev().filter(heads).find_map(|at| listed(&stretch[at]))
}

fn label(core: &str, name: &[&str], kind: SpeakerKind, determiner: Determiner) -> String {
    if matches!(core.split_whitespace().count(), 1) && pronoun(&core.to_lowercase()).is_some() {
        return core.to_lowercase();
    }
    let named = matches!(kind, SpeakerKind::Person | SpeakerKind::Outlet | SpeakerKind::Group)
        && !name.is_empty();
    if named && (kind == SpeakerKind::Person || determiner != Determiner::None) {
        // "the Gazette" is called Gazette in a chain; "The Observer", "Le Phare" keep theirs,
        // « Le journal La Balise » does not.
        let bare = words(core).get(usize::from(determiner != Determiner::None)) == name.first();
        let keeps = kind == SpeakerKind::Outlet && bare && core.starts_with(char::is_uppercase);
        if !keeps {
            return name.join(" ");
        }
    }
    let keeps = kind == SpeakerKind::Outlet && !name.is_empty();
    let described = kind == SpeakerKind::Described || kind == SpeakerKind::Unnamed;
    let plain = one_line(core);
    // "Officials" are officials; "Tazuria's rulers" keep their capital.
    let first = plain.split(' ').next().unwrap_or("");
    let described = described && !first.ends_with("'s") && !first.ends_with("’s");
    // "RSH fighters" keep theirs too (golden `en-acronym-first`).
    let described = described && first.chars().filter(|c| c.is_uppercase()).count() < 2;
    if determiner == Determiner::None && !(described && name.is_empty()) || keeps {
        return plain;
    }
    let mut letters = plain.chars();
    letters.next().map_or(String::new(), |first| first.to_lowercase().chain(letters).collect())
}

/// Words as a label: no line break, no double blank, no hyphen of a line's end.
pub(crate) fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A noun without the mark of its plural, so that "the sources" and "sources" meet.
pub(crate) fn singular(word: &str) -> String {
    let word = word.to_lowercase();
    match word.strip_suffix('s') {
        Some(stem) if stem.len() > 2 && !stem.ends_with('s') => stem.to_owned(),
        _ => word,
    }
}
