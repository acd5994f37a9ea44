//! Words that give something as said with nobody, or only a noun, behind them: "reportedly",
//! "is said to", « aurait fait », "the claim that", « selon lesquelles », "Name: “…”".

use crate::border::{clause_end, without_stop};
use crate::draft::{Draft, Family};
use crate::finite::has_finite_verb;
use crate::frame::Frame;
use crate::lexicon::{Noun, Small, Tongue};
use crate::phrase::phrase_after;
use crate::speaker::without_participle;
use crate::subject::subject_before;
use crate::tree::verb_of;
use record::CleanSpan;
use std::ops::Range;

/// Adds what a frame gives as hearsay; `first` is the frame's first draft.
pub(crate) fn read(frame: &Frame, number: usize, first: usize, drafts: &mut Vec<Draft>) {
    let spoken = |drafts: &[Draft], at: usize| {
        let here = frame.items[at].span;
        drafts[first..]
            .iter()
            .any(|draft| draft.content.iter().chain(&draft.cue).any(|span| span.overlaps(here)))
    };
    for at in 0..frame.len() {
        let found = match frame.tongue {
            Some(Tongue::English) => said_claim(frame, at)
                .or_else(|| hopes_for(frame, at))
                .or_else(|| reportedly(frame, at).filter(|_| !spoken(drafts, at))),
            Some(Tongue::French) => french_claim(frame, at)
                .or_else(|| hopes_for(frame, at))
                .or_else(|| suspected(frame, at).filter(|_| !spoken(drafts, at)))
                .or_else(|| conditional(frame, at).filter(|_| !spoken(drafts, at))),
            None => None,
        };
        // Inside a quotation the one quoted knows; only what is said of others counts.
        let found = found.filter(|found| frame.quotation.is_none() || found.head == "soupçonner");
        drafts.extend(informed(frame, number, at));
        drafts.extend(found.map(|found| found.draft(frame, number)));
    }
    drafts.extend(label(frame).filter(|found| !spoken(drafts, found.quote)).map(|found| Draft {
        speaker: Some(frame.span(found.name)),
        ..Draft::of(Family::Quotation, number, vec![frame.items[found.quote].span])
    }));
}

/// Hearsay as a rule sees it, by the items of its frame.
struct Hearsay {
    speaker: Option<CleanSpan>,
    cue: Range<usize>,
    head: &'static str,
    /// What of the content stands before the cue.
    before: Option<Range<usize>>,
    content: Range<usize>,
    family: Family,
}

impl Hearsay {
    fn draft(self, frame: &Frame, number: usize) -> Draft {
        let content = self.before.into_iter().chain([self.content]);
        Draft {
            speaker: self.speaker,
            cue: vec![frame.span(self.cue)],
            head: self.head.to_owned(),
            ..Draft::of(self.family, number, content.map(|items| frame.span(items)).collect())
        }
    }
}

/// "The crates reportedly carried no markings" (golden `en-reportedly`).
fn reportedly(frame: &Frame, at: usize) -> Option<Hearsay> {
    if !matches!(frame.word(at), "reportedly" | "allegedly" | "supposedly" | "purportedly") {
        return None;
    }
    let start = clause_start(frame, at);
    // "Reportedly, | she left" (golden `en-reportedly-first`)
    let from = at + 1 + usize::from(frame.is_comma(at + 1));
    let end = clause_end(frame, from);
    let before = Some(start..without_stop(frame, start, at)).filter(|items| !items.is_empty());
    let says = end > from && has_finite_verb(frame, start..end);
    says.then(|| Hearsay { before, ..hearsay(at..at + 1, "reportedly", from..end) })
}

/// « Ces hommes sont soupçonnés d’avoir … »: by whom is not said.
fn suspected(frame: &Frame, at: usize) -> Option<Hearsay> {
    let is_suspected =
        frame.word(at).starts_with("soupçonné") || frame.word(at).starts_with("accusé");
    let be = at.checked_sub(1).filter(|&be| {
        is_suspected && matches!(frame.word(be), "est" | "sont" | "était" | "étaient")
    })?;
    let end = clause_end(frame, at + 2);
    (matches!(frame.word(at + 1), "de" | "d'") && end > at + 2)
        .then(|| hearsay(be..at + 2, "soupçonner", at + 2..end))
}

/// « Le navire aurait déchargé des caisses » (golden `fr-conditionnel`): the conditional of
/// hearsay, when no "si" makes it one of condition.
fn conditional(frame: &Frame, at: usize) -> Option<Hearsay> {
    let has = matches!(frame.word(at), "aurait" | "auraient");
    let is = matches!(frame.word(at), "serait" | "seraient");
    let unreal = (0..frame.len()).any(|at| {
        matches!(frame.word(at), "si" | "s'il" | "?" | "sinon" | "sans")
            || frame.word(at) == "s'" && frame.word(at + 1).starts_with("il")
    });
    if !(has || is) || unreal || has && !is_participle(frame, at + 1) {
        return None;
    }
    // « se serait endormi », « y auraient péri » (goldens `fr-se-serait`, `fr-y-auraient`)
    let clitic = at > 0 && matches!(frame.word(at - 1), "se" | "s'" | "y" | "en");
    let subject = subject_before(frame, at - usize::from(clitic))?;
    if matches!(
        frame.word(subject.start),
        "ce" | "c'" | "cela" | "ça" | "je" | "j'" | "nous" | "on"
    ) {
        return None;
    }
    let start = clause_start(frame, at);
    let end = clause_end(frame, at + 1);
    Some(hearsay(at..at + 1, "conditionnel", start..end))
}

/// « aurait déchargé », « aurait été vu », but no « aurait dû », « aurait pu ».
fn is_participle(frame: &Frame, at: usize) -> bool {
    let past =
        |at: usize| (at..at + 3).find(|&at| frame.small(at) != Some(Small::Adverb)).unwrap_or(at);
    let at = past(at);
    // « aurait, un temps, songé » (golden `fr-aurait-un-temps`)
    let closing = (at + 1..frame.len().min(at + 6)).find(|&at| frame.is_comma(at));
    let at = closing.filter(|_| frame.is_comma(at)).map_or(at, |comma| past(comma + 1));
    let word = frame.word(at);
    let wished =
        matches!(word, "dû" | "pu" | "fallu" | "voulu" | "aimé" | "préféré" | "souhaité" | "suffi");
    let ends = ["é", "i", "u", "t", "s", "ée", "és", "ées"].iter().any(|end| word.ends_with(end));
    frame.is_word(at) && ends && !wished
}

/// "the mayor's claim that the dam was cracked" (golden `en-noun-claim`).
fn said_claim(frame: &Frame, at: usize) -> Option<Hearsay> {
    let head = match frame.word(at) {
        "claim" | "claims" => "claim",
        "allegation" | "allegations" => "allegation",
        "accusation" | "accusations" => "accusation",
        "rumour" | "rumours" | "rumor" | "rumors" => "rumour",
        "assertion" | "suggestion" | "suggestions" => "suggestion",
        "reports" => "report",
        "warning" | "warnings" => "warning",
        "belief" => "belief",
        "pretext" => "pretext",
        other => told_noun(other)?,
    };
    // "claims by the army that the road was clear" (golden `en-claims-by`)
    let by = (frame.word(at + 1) == "by").then(|| phrase_after(frame, at + 2)).flatten();
    let that = by.as_ref().map_or(at + 1, |by| by.end);
    if frame.small(that) != Some(Small::That) || !has_finite_verb(frame, that + 1..frame.len()) {
        return None;
    }
    let owner = match at.checked_sub(1) {
        _ if by.is_some() => by,
        Some(before) if matches!(frame.word(before), "'s" | "'") => {
            subject_before(frame, before).map(|owner| without_participle(frame, owner))
        }
        Some(before) if matches!(frame.word(before), "its" | "his" | "her" | "their") => {
            repeated_by(frame, before).or(Some(before..at))
        }
        _ => None,
    };
    if owner.is_none() && told_noun(frame.word(at)).is_some() {
        return None;
    }
    let speaker = owner.map(|owner| frame.span(owner));
    let end = before_verb_of(frame, at)
        .or_else(|| before_main_clause(frame, that))
        .unwrap_or_else(|| clause_end(frame, that));
    Some(Hearsay { speaker, family: Family::Noun, ..hearsay(at..at + 1, head, that..end) })
}

/// "raising | hopes for | a cure", "dismissed talk of fraud", « La crainte d' | un exode »: what people hope
/// and fear, whoever they are (goldens `en-raising-hopes`, `fr-crainte-dun`).
fn hopes_for(frame: &Frame, at: usize) -> Option<Hearsay> {
    let before = at.checked_sub(1).map_or("", |before| frame.word(before));
    let of = frame.word(at + 1);
    let (head, opens) = match frame.word(at) {
        "hopes" => ("hope", is_stirred(before) && matches!(of, "for" | "of")),
        "fears" => ("fear", is_stirred(before) && of == "of"),
        "talk" => ("talk", is_stirred(before) && of == "of"),
        "crainte" | "craintes" => {
            let article = matches!(before, "la" | "les" | "une" | "des");
            let named = matches!(frame.word(at + 2), "un" | "une") || of == "d'une";
            ("crainte", article && matches!(of, "de" | "d'") && named)
        }
        _ => return None,
    };
    let end = phrase_after(frame, at + 2)?.end;
    // "a treatment | that would cost pennies"
    let is_told_of = matches!(frame.small(end), Some(Small::That | Small::Relative));
    let mark = (end..frame.len()).find(|&at| frame.is_mark(at)).unwrap_or(frame.len());
    let end = if is_told_of { mark } else { end };
    (opens && end > at + 2)
        .then(|| Hearsay { family: Family::Noun, ..hearsay(at..at + 2, head, at + 2..end) })
}

/// What one does with hopes, fears and talk.
fn is_stirred(word: &str) -> bool {
    matches!(
        word,
        "raising"
            | "raised"
            | "raises"
            | "raise"
            | "amid"
            | "fuelling"
            | "fueling"
            | "fuelled"
            | "fueled"
            | "stoking"
            | "stoked"
            | "sparking"
            | "sparked"
            | "dashing"
            | "dashed"
            | "dismissed"
            | "dismissing"
            | "dismisses"
            | "despite"
    )
}

/// Nouns that tell what their owner says, and mean much else where they have none: "the pilots' demand
/// that" (golden `en-demand-that`).
fn told_noun(word: &str) -> Option<&'static str> {
    const NOUNS: &[&str] = &[
        "demand",
        "fear",
        "hope",
        "concern",
        "complaint",
        "promise",
        "pledge",
        "denial",
        "announcement",
        "argument",
        "position",
        "view",
        "conclusion",
        "finding",
        "statement",
        "prediction",
        "threat",
        "insistence",
        "assurance",
        "admission",
        "contention",
        "theory",
        "suspicion",
    ];
    NOUNS.iter().find(|noun| word.strip_suffix('s').unwrap_or(word) == **noun).copied()
}

/// "it repeated | its position that": whoever repeats it (golden `en-repeated-its-position`).
fn repeated_by(frame: &Frame, owner: usize) -> Option<Range<usize>> {
    let verb = owner.checked_sub(1)?;
    let repeats = matches!(
        frame.word(verb),
        "repeated"
            | "reiterated"
            | "restated"
            | "reaffirmed"
            | "voiced"
            | "stated"
            | "repeats"
            | "repeating"
    );
    subject_before(frame, verb).filter(|_| repeats)
}

/// "The claim that the dam was cracked | has not been proved": up to the verb of the noun (golden
/// `en-claim-then-verb`).
fn before_verb_of(frame: &Frame, noun: usize) -> Option<usize> {
    let verb = verb_of(frame, noun)?;
    let helps = |at: &usize| {
        matches!(
            frame.small(*at),
            Some(Small::Auxiliary | Small::Modal | Small::Negation | Small::Adverb)
        )
    };
    let group = verb - (noun..verb).rev().take_while(helps).count()..verb + 1;
    let start = group.into_iter().find(|&at| frame.small(at) != Some(Small::Adverb))?;
    (start > noun + 3).then_some(start)
}

/// "Despite claims that the road was clear, | the drivers waited": where the sentence of what only opens
/// it begins.
fn before_main_clause(frame: &Frame, that: usize) -> Option<usize> {
    let opens =
        matches!(frame.small(frame.story_start()), Some(Small::Preposition | Small::Subordinator));
    let comma = (that..frame.len()).find(|&at| frame.is_comma(at)).filter(|_| opens)?;
    has_finite_verb(frame, comma + 1..frame.len()).then_some(comma)
}

/// « les informations selon lesquelles le barrage serait fissuré » (golden `fr-selon-lesquelles`);
/// « une source militaire selon laquelle »: who says so stands before (golden `fr-selon-laquelle`).
fn french_claim(frame: &Frame, at: usize) -> Option<Hearsay> {
    let by_which = frame.word(at) == "selon"
        && matches!(frame.word(at + 1), "lequel" | "laquelle" | "lesquels" | "lesquelles");
    let end = clause_end(frame, at + 2);
    let is_someone = |noun: &Range<usize>| {
        let kind = noun.clone().find_map(|at| frame.noun(at));
        matches!(kind, Some(Noun::Source | Noun::Role | Noun::Group | Noun::State))
            && !noun.clone().any(|at| is_hearsay_noun(frame.word(at)))
    };
    // « la version de l'armée, selon laquelle » (golden `fr-version-de`)
    let owner = |noun: Range<usize>| {
        let of = noun.clone().find(|&at| matches!(frame.word(at), "de" | "du" | "d'" | "des"));
        match of {
            Some(of) if is_account(frame.word(of - usize::from(of > noun.start))) => {
                of + 1..noun.end
            }
            _ => noun,
        }
    };
    let comma = usize::from(at > 0 && frame.is_comma(at - 1));
    let before = subject_before(frame, at - comma)
        .map(owner)
        .filter(|noun| by_which && !noun.is_empty() && is_someone(noun));
    (by_which && end > at + 2).then(|| Hearsay {
        speaker: before.map(|noun| frame.span(noun)),
        family: Family::Noun,
        ..hearsay(at..at + 2, "selon lequel", at + 2..end)
    })
}

/// What someone tells, by its noun.
fn is_account(word: &str) -> bool {
    matches!(word, "version" | "thèse" | "affirmation" | "déclaration" | "analyse" | "théorie")
}

/// Rumours and news have nobody behind them.
fn is_hearsay_noun(word: &str) -> bool {
    matches!(word.trim_end_matches('s'), "rumeur" | "information" | "bruit")
}

fn hearsay(cue: Range<usize>, head: &'static str, content: Range<usize>) -> Hearsay {
    Hearsay { speaker: None, cue, head, before: None, content, family: Family::Hearsay }
}

/// Where the clause around an item begins: after a semicolon, a dateline, an "and" at the head.
fn clause_start(frame: &Frame, at: usize) -> usize {
    let after = (0..at).rev().find(|&at| frame.is_mark(at) && matches!(frame.word(at), ";" | ":"));
    let mut start = after.map_or(0, |at| at + 1).max(frame.story_start());
    while start < at && (frame.is_mark(start) || frame.small(start) == Some(Small::Conjunction)) {
        start += 1;
    }
    start
}

/// "Sources have provided information to the Beacon regarding the camps" (golden
/// `en-provided-information`): told, and no word of it quoted.
fn informed(frame: &Frame, number: usize, at: usize) -> Option<Draft> {
    let is_news = matches!(frame.word(at), "information" | "informations" | "details" | "détails");
    let of = matches!(frame.word(at.checked_sub(1)?), "des" | "some" | "new");
    let verb = at.checked_sub(1 + usize::from(of))?;
    let gives = matches!(
        frame.word(verb),
        "provided" | "gave" | "given" | "passed" | "shared" | "fourni" | "donné" | "transmis"
    );
    if !is_news || !gives {
        return None;
    }
    let auxiliaries = (0..verb)
        .rev()
        .take_while(|&at| matches!(frame.small(at), Some(Small::Auxiliary | Small::Adverb)));
    let start = verb - auxiliaries.count();
    let speaker = subject_before(frame, start)?;
    let told = matches!(frame.word(at + 1), "to" | "à" | "au")
        .then(|| phrase_after(frame, at + 2))
        .flatten();
    let about = told.as_ref().map_or(at + 1, |told| told.end);
    let opens = matches!(
        frame.word(about),
        "regarding" | "about" | "on" | "concerning" | "sur" | "concernant"
    );
    let end = clause_end(frame, about + 1);
    (opens && end > about + 1).then(|| Draft {
        speaker: Some(frame.span(speaker)),
        cue: vec![frame.span(start..at + 1)],
        head: "inform".to_owned(),
        addressee: told.map(|told| frame.span(told)),
        ..Draft::of(Family::Noun, number, vec![frame.span(about + 1..end)])
    })
}

/// A name, a colon and a quotation.
struct Label {
    name: Range<usize>,
    quote: usize,
}

/// "Lena Orr: “We saw it burn”" (golden `en-name-colon-quote`).
fn label(frame: &Frame) -> Option<Label> {
    let colon = (1..frame.len().min(10)).find(|&at| frame.word(at) == ":" && frame.is_mark(at))?;
    let is_name = |at: usize| {
        let role = frame.noun(at) == Some(Noun::Role);
        frame.is_word(at) && (role || frame.is_capital(at) && frame.noun(at).is_none())
    };
    let start = frame.story_start();
    let article = usize::from(frame.small(start) == Some(Small::Determiner));
    let named = start + article < colon && (start + article..colon).all(is_name);
    let quote = colon + 1;
    (named && frame.quote(quote).is_some()).then_some(Label { name: start..colon, quote })
}
