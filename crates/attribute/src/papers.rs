//! What a paper, a study or a picture holds, told by its object: "The audit flagged 40 cracks", "it also
//! showed fewer delays"; « L'étude relevait onze fissures ».

use crate::border::{before_gloss, before_new_clause, clause_end};
use crate::draft::{Draft, Family};
use crate::finite::has_finite_verb;
use crate::frame::Frame;
use crate::lexicon::{Noun, Small, Tongue};
use crate::phrase::Phrase;
use crate::subject::by_whom;
use crate::tree::{joined_act, subject_head, subject_of};
use record::{Upos, VerbForm};

/// Adds what the papers of a frame hold, where no draft from `first` on has their verb; `before` is the
/// frame that a pronoun looks back to.
pub(crate) fn read(
    frame: &Frame,
    before: Option<&Frame>,
    number: usize,
    first: usize,
    drafts: &mut Vec<Draft>,
) {
    for verb in 1..frame.len() {
        let Some(lemma) = holding(frame, verb) else { continue };
        let here = frame.items[verb].span;
        let is_read = |draft: &Draft| draft.cue.iter().any(|cue| cue.overlaps(here));
        if drafts[first..].iter().any(is_read) {
            continue;
        }
        let Some(speaker) = paper(frame, verb).or_else(|| it(frame, before?, verb)) else {
            continue;
        };
        let Some(object) = object(frame, verb) else { continue };
        let start = group_start(frame, verb);
        let is_clause = has_finite_verb(frame, object.clone());
        let family = if is_clause { Family::Clause } else { Family::Object };
        drafts.push(Draft {
            speaker: Some(frame.span(speaker)),
            cue: vec![frame.span(start..verb + 1)],
            head: lemma.to_owned(),
            negated: (start..verb).any(|at| frame.small(at) == Some(Small::Negation)),
            ..Draft::of(family, number, vec![frame.span(object)])
        });
    }
}

/// The verb of what a paper holds that stands at an item.
fn holding<'f>(frame: &'f Frame, verb: usize) -> Option<&'f str> {
    const ENGLISH: &str = "show find list flag detail identify count record document uncover expose \
         suggest indicate predict allege claim contain";
    const FRENCH: &str = "montrer relever recenser dénombrer répertorier lister pointer détailler \
         chiffrer comptabiliser suggérer révéler indiquer souligner prévoir";
    let syntax = frame.syntax(verb)?;
    let verbs = if frame.tongue? == Tongue::English { ENGLISH } else { FRENCH };
    let is_verb = frame.is_word(verb) && syntax.upos == Upos::Verb;
    let tells = is_verb && verbs.split_whitespace().any(|lemma| lemma == syntax.lemma);
    let has_auxiliary =
        (group_start(frame, verb)..verb).any(|at| frame.small(at) == Some(Small::Auxiliary));
    // « Le rapport recense douze accidents »: the parser leaves the form of a rare verb open.
    let form = syntax.morphology.verb_form;
    let is_open = form.is_none() && frame.tongue == Some(Tongue::French);
    let is_finite = form == Some(VerbForm::Finite) || is_open || has_auxiliary;
    (tells && is_finite).then_some(&*syntax.lemma)
}

/// "has | already | flagged": where the group of a verb begins.
fn group_start(frame: &Frame, verb: usize) -> usize {
    let belongs = |at: &usize| {
        matches!(
            frame.small(*at),
            Some(Small::Auxiliary | Small::Modal | Small::Negation | Small::Adverb)
        )
    };
    let start = verb - (0..verb).rev().take_while(belongs).count();
    (start..=verb).find(|&at| frame.small(at) != Some(Small::Adverb)).unwrap_or(verb)
}

/// The subject of a verb when it is a paper, or whoever stands behind it (goldens `en-audit-flagged`,
/// `fr-etude-relevait`, `en-poll-by-showed`).
fn paper(frame: &Frame, verb: usize) -> Option<Phrase> {
    let head = subject_head(frame, verb).filter(|&head| is_paper(frame, head));
    let parsed = head.and_then(|_| subject_of(frame, verb));
    parsed.or_else(|| opening_paper(frame, verb)).map(|subject| by_whom(frame, subject))
}

/// "A survey of 200 pilots by Orr, a firm in Salis, | showed": a paper opens the sentence, and no verb
/// stands before (golden `en-survey-of-by`).
fn opening_paper(frame: &Frame, verb: usize) -> Option<Phrase> {
    let start = frame.story_start();
    let end = group_start(frame, verb);
    let opens = matches!(frame.small(start), Some(Small::Determiner) | None);
    let paper = (start..end.min(start + 5)).find(|&at| is_paper(frame, at));
    let is_late = |at: &usize| frame.is_mark(*at) || frame.is_time(*at);
    let end = end - (start..end).rev().take_while(is_late).count();
    let is_bare = paper.is_some() && !(start..end).any(|at| frame.is_parsed_finite(at));
    (opens && is_bare).then_some(start..end)
}

/// "The study found so. | It also showed": the paper that the sentence before is about (golden
/// `en-it-also-showed`).
fn it(frame: &Frame, before: &Frame, verb: usize) -> Option<Phrase> {
    let it = group_start(frame, verb).checked_sub(1)?;
    let it = (0..=it).rev().find(|&at| frame.small(at) != Some(Small::Adverb))?;
    let is_pronoun = matches!(frame.word(it), "it" | "il" | "elle");
    let near = before.paragraph == frame.paragraph;
    let first = (1..before.len()).find(|&at| before.is_parsed_finite(at)).filter(|_| near)?;
    let is_about = subject_head(before, first).is_some_and(|head| is_paper(before, head));
    (is_pronoun && is_about).then_some(it..it + 1)
}

/// A law only rules.
fn is_paper(frame: &Frame, at: usize) -> bool {
    matches!(frame.noun(at), Some(Noun::Document | Noun::Post))
        && !matches!(frame.word(at), "law" | "laws" | "treaty" | "loi" | "lois" | "traité")
}

/// What the paper holds: a noun phrase right behind the verb, up to the end of its clause.
fn object(frame: &Frame, verb: usize) -> Option<Phrase> {
    let from = verb + 1;
    let is_adverb = |at: &usize| frame.small(*at) == Some(Small::Adverb);
    let from = from + (from..frame.len()).take_while(is_adverb).count();
    let opens = match frame.small(from) {
        Some(Small::Determiner) => true,
        Some(Small::Preposition) => frame.word(from) == "des",
        None => {
            let english = frame.tongue == Some(Tongue::English);
            let counts = frame.is_number(from) || frame.upos(from) == Some(Upos::Numeral);
            counts || english && frame.is_word(from) && !frame.is_time(from)
        }
        // "showed | nearly half were worried"
        Some(Small::Auxiliary) => from > verb + 1,
        // "more than 300 claims"
        Some(_) => matches!(frame.word(from), "more" | "fewer" | "plus"),
    };
    let from = if frame.small(from) == Some(Small::Auxiliary) { verb + 1 } else { from };
    let whole = clause_end(frame, from);
    let end = before_new_clause(frame, from, whole);
    // "showed Orr, a pilot, leading Brill": behind an aside it is what she does.
    let is_aside = frame.word(end + 1).ends_with("ing") && (from..end).any(|at| frame.is_comma(at));
    let end = if is_aside { whole } else { end };
    // "lists 40 cracks | and calls on the state to act" (golden `en-report-lists`)
    let end = joined_act(frame, verb, from, end).unwrap_or(end);
    let end = before_gloss(frame, from, end);
    (opens && end > from).then_some(from..end)
}
