//! A sentence about someone, a colon and a quotation: "The mayor was blunt: “…”", « Le maire ne
//! mâche pas ses mots : « … » ». No verb of saying stands there, so the cue is empty.

use crate::draft::{Draft, Family};
use crate::finite::has_finite_verb;
use crate::frame::Frame;
use crate::lexicon::{Noun, Small, Tongue};
use crate::phrase::{LONGEST, Phrase, phrase_after};
use crate::subject::subject_before;
use record::CleanSpan;

/// Adds the quotation that ends a frame behind a colon, when no draft from `first` on has it.
/// `following` is the quotation that makes up the next frame.
pub(crate) fn read(
    frame: &Frame,
    number: usize,
    following: Option<CleanSpan>,
    first: usize,
    drafts: &mut Vec<Draft>,
) {
    drafts.extend(ascribed(frame, number).filter(|_| drafts.len() == first));
    drafts.extend(quoted_first(frame, number));
    let Some((colon, quotation)) = quoted_at_end(frame, following) else { return };
    let taken = drafts[first..].iter().any(|draft| {
        draft.family == Family::Quotation
            || draft.content.iter().any(|piece| piece.overlaps(quotation))
    });
    if taken {
        return;
    }
    if frame.is_heading() {
        drafts.extend(label(frame, colon).map(|label| Draft {
            speaker: Some(frame.span(label)),
            ..Draft::of(Family::Quotation, number, vec![quotation])
        }));
        return;
    }
    // "The church denied the charge:" and a block: the one who speaks in the sentence goes on
    // (goldens `en-denied-then-block`, `fr-dement-puis-bloc`).
    let spoke = || drafts[first..].last().and_then(|draft| draft.speaker);
    let speaker = answerer(frame, colon).or_else(|| label(frame, colon));
    let speaker = speaker.or_else(|| subject(frame, colon));
    let Some(speaker) = speaker.map(|speaker| frame.span(speaker)).or_else(spoke) else { return };
    drafts.push(Draft {
        speaker: Some(speaker),
        ..Draft::of(Family::Quotation, number, vec![quotation])
    });
}

/// "Two boats sank in the bay – police", "Dam is safe: mayor": a headline, and who says so at its end
/// (golden `en-headline-police`).
fn ascribed(frame: &Frame, number: usize) -> Option<Draft> {
    let start = frame.story_start();
    let mark = (start + 3..frame.len())
        .rev()
        .find(|&at| frame.is_mark(at) && (frame.is_dash(at) || frame.word(at) == ":"))?;
    let tail = mark + 1..frame.len();
    let speaks = |at: usize| {
        matches!(frame.noun(at), Some(Noun::Role | Noun::Source | Noun::State | Noun::Group))
            || matches!(frame.word(at), "police" | "report" | "study" | "poll" | "survey")
    };
    let is_plain = |at: usize| frame.is_word(at) && frame.small(at).is_none();
    let is_someone = (1..4).contains(&tail.len())
        && tail.clone().all(is_plain)
        && (speaks(frame.len() - 1) || frame.word(frame.len() - 1).ends_with("-elect"));
    let is_told = frame.is_heading()
        && frame.tongue == Some(Tongue::English)
        && is_someone
        && (start..mark).any(|at| frame.is_parsed_finite(at));
    is_told.then(|| Draft {
        speaker: Some(frame.span(tail)),
        ..Draft::of(Family::CommaClause, number, vec![frame.span(start..mark)])
    })
}

/// « « J'ai eu peur » : la pilote Lena Morel raconte », "“I was afraid”: pilot Lena Orr on her year": a
/// headline, and behind its quotation whose words they are (goldens `fr-titre-citation-dabord`,
/// `en-headline-quote-first`).
fn quoted_first(frame: &Frame, number: usize) -> Option<Draft> {
    frame.quote(0).filter(|_| frame.is_heading() && frame.word(1) == ":")?;
    let speaker = phrase_after(frame, 2).filter(|phrase| phrase.start == 2)?;
    let is_role = |at: usize| frame.noun(at) == Some(Noun::Role);
    let named = speaker.clone().filter(|&at| frame.is_capital(at) && at > 2).count();
    (named > 1 || named > 0 && speaker.clone().any(is_role)).then(|| Draft {
        speaker: Some(frame.span(speaker)),
        ..Draft::of(Family::Quotation, number, vec![frame.items[0].span])
    })
}

/// The colon and the quotation behind it, with nothing else to the end.
fn quoted_at_end(frame: &Frame, following: Option<CleanSpan>) -> Option<(usize, CleanSpan)> {
    let colon = (2..frame.len()).rev().find(|&at| frame.word(at) == ":" && frame.is_mark(at))?;
    if frame.is_end(colon + 1) {
        return Some((colon, following?));
    }
    frame.quote(colon + 1).filter(|_| frame.is_end(colon + 2))?;
    Some((colon, frame.items[colon + 1].span))
}

/// "Lena Orr, head of the dockers' union: “…”", « Le maire de Salis, Paul Morel : « … » »: a name and
/// what its bearer is, with no verb (goldens `en-label-with-office`, `fr-etiquette-fonction`).
fn label(frame: &Frame, colon: usize) -> Option<Phrase> {
    let commas = || (1..colon).filter(|&at| frame.is_comma(at));
    let names = |part: Phrase| {
        part.len() > 1 && part.clone().all(|at| frame.is_word(at) && frame.is_capital(at))
    };
    let is_office = |part: Phrase| {
        let is_role = |at: usize| frame.noun(at) == Some(Noun::Role);
        part.take(6).any(is_role)
    };
    let (first, last) = (commas().next()?, commas().next_back()?);
    let is_label = names(0..first) && is_office(first + 1..colon)
        || names(last + 1..colon) && is_office(0..last);
    let is_short = colon < LONGEST && !has_finite_verb(frame, 0..colon);
    (is_label && is_short).then_some(0..colon)
}

/// "His answer was short: “…”": whose answer it is (golden `en-blunt-colon`). French « sa » does
/// not say whether he or she is meant.
fn answerer(frame: &Frame, colon: usize) -> Option<Phrase> {
    let noun = (1..colon.min(4)).find(|&at| is_words_of_someone(frame.word(at)))?;
    let whose = matches!(frame.word(0), "his" | "her" | "their");
    // "Orr's answer was blunt: “…”" (golden `en-orrs-answer`)
    let owner = (1..noun).find(|&at| frame.word(at) == "'s");
    let named = owner.filter(|&owner| (0..owner).all(|at| frame.is_capital(at)));
    named.map(|owner| 0..owner).or((whose && noun > 0).then_some(0..1))
}

fn is_words_of_someone(word: &str) -> bool {
    matches!(
        word,
        "answer"
            | "reply"
            | "response"
            | "reaction"
            | "verdict"
            | "comment"
            | "message"
            | "advice"
            | "words"
            | "conclusion"
            | "explanation"
    )
}

/// The subject of the first finite verb, when it is somebody (goldens `en-blunt-colon`,
/// `fr-deux-points-sans-verbe`).
fn subject(frame: &Frame, colon: usize) -> Option<Phrase> {
    // "Although he was late, the crew …": the sentence has another subject than its first clause.
    let hangs = frame.small(0) == Some(Small::Subordinator) || frame.word(0) == "bien";
    let comma = (0..colon).find(|&at| frame.is_comma(at));
    let start = if hangs { comma? + 1 } else { 0 };
    let verb = (start + 1..colon).find(|&at| has_finite_verb(frame, at..at + 1))?;
    // « L'imam y | voit autre chose : « … » » (golden `fr-y-voit-autre-chose`)
    let belongs = |at: &usize| {
        frame.small(*at) == Some(Small::Negation)
            || frame.small(*at) == Some(Small::Object) && frame.tongue == Some(Tongue::French)
    };
    let before = (start + 1..verb).rev().take_while(belongs).count();
    let subject = subject_before(frame, verb - before)?;
    let head = |at: usize| frame.noun(at) == Some(Noun::Role);
    let is_name = subject.clone().all(|at| frame.is_capital(at) && frame.noun(at).is_none());
    let is_pronoun = matches!(
        frame.word(subject.start),
        "he" | "she" | "they" | "il" | "elle" | "ils" | "elles"
    );
    let names = |at: usize| frame.is_capital(at) && frame.noun(at).is_none();
    let is_someone = is_pronoun
        || is_name && frame.small(subject.start).is_none()
        || subject.clone().any(head)
        || subject.len() > 1 && names(subject.end - 1);
    is_someone.then_some(subject)
}
