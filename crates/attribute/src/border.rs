//! Where content ends: at the end of its clause, at another saying, at a contrast of the outlet's.

use crate::finite::has_finite_verb;
use crate::frame::Frame;
use crate::lexicon::{Inflection, Noun, Small, Tongue, VerbForm, is_contrast};
use crate::opening::{is_citing, opens_according};
use record::Upos;

/// One past the last item of content that begins at `start`: the frame's end, without its full
/// stop, or where another saying begins.
pub(crate) fn clause_end(frame: &Frame, start: usize) -> usize {
    // "said that, although it is late, the crews go on": the comma behind "that" ends nothing (golden
    // `en-that-comma`).
    let opens = frame.small(start) == Some(Small::That) && frame.is_comma(start + 1);
    let first = if opens { start + 2 } else { start + 1 };
    let mut at = start;
    while at < frame.len() {
        let ends = || {
            frame.word(at) == ";" && frame.is_mark(at)
                || ends_content(frame, at)
                || opens_headline(frame, at)
        };
        if at >= first && ends() {
            break;
        }
        at += 1;
    }
    without_stop(frame, start, at)
}

/// "Dockers Reject Offer | as Owner Warns of Closures": a headline tells two things at once (golden
/// `en-headline-as`).
fn opens_headline(frame: &Frame, at: usize) -> bool {
    let clause = at + 2..frame.len().min(at + 9);
    frame.is_heading()
        && frame.word(at) == "as"
        && frame.tongue == Some(Tongue::English)
        && frame.small(at + 1).is_none()
        && clause.into_iter().any(|at| frame.is_parsed_finite(at) || !frame.verbs(at).is_empty())
}

/// Where a clause with a subject of its own begins behind ", but", ", and", « , mais » inside a
/// stretch, or the end of the stretch.
pub(crate) fn before_new_clause(frame: &Frame, start: usize, end: usize) -> usize {
    let joins = |at: &usize| {
        frame.is_comma(*at) && matches!(frame.word(at + 1), "but" | "and" | "mais" | "et")
    };
    let opens = |at: &usize| {
        let next = at + 2;
        let subject = matches!(frame.small(next), Some(Small::Subject | Small::Determiner) | None);
        let verb = (next + 1..end.min(next + 8)).take_while(|&at| !frame.is_comma(at));
        subject && verb.into_iter().any(|at| has_finite_verb(frame, at..at + 1))
    };
    // ", dropping its earlier account", « , invoquant le secret »: another act of the same one (golden
    // `fr-invoquant`).
    let acts = |at: &usize| {
        let next = at + 1 + usize::from(matches!(frame.word(at + 1), "se" | "s'" | "en"));
        let word = frame.word(next);
        let is_participle = match frame.tongue {
            Some(Tongue::English) => {
                word.ends_with("ing")
                    && !matches!(word, "including" | "according" | "regarding" | "concerning")
            }
            _ => word.ends_with("ant") && frame.upos(next) == Some(Upos::Verb),
        };
        frame.is_comma(*at) && word.len() > 5 && is_participle
    };
    // "praised the crews whilst the union blamed him" (golden `en-whilst`)
    let contrasts = |at: &usize| {
        matches!(frame.word(*at), "whilst" | "whereas")
            && (matches!(frame.small(at + 1), Some(Small::Determiner | Small::Subject))
                || frame.is_capital(at + 1))
            && has_finite_verb(frame, at + 2..end.min(at + 9))
            // ", although the count rises", « , bien que le nombre augmente » (goldens
            // `en-object-although`, `fr-objet-bien-que`)
            || frame.is_comma(*at)
                && matches!(frame.word(at + 1), "although" | "though" | "bien" | "quoique")
                && has_finite_verb(frame, at + 2..end.min(at + 12))
    };
    // "condemned it before adding that": a saying of its own (golden `en-before-adding`).
    let adds = |at: &usize| {
        let says = |form: &VerbForm| form.inflection == Inflection::Gerund && form.verb.takes('q');
        // « a parlé de « rumeurs », avant d'inviter un témoin » (golden `fr-objet-avant-de`)
        let french = frame.is_comma(*at)
            && frame.word(at + 1) == "avant"
            && matches!(frame.word(at + 2), "de" | "d'");
        french || frame.word(*at) == "before" && frame.verbs(at + 1).iter().any(says)
    };
    // ", with one resident saying": someone else's words.
    let with = |at: &usize| frame.is_comma(*at) && frame.word(at + 1) == "with";
    // "plans to stay two months, which is shorter than before" (goldens `en-which-is-shorter`,
    // `fr-ce-qui-est-moins`): the outlet compares.
    let compares = |at: &usize| {
        let which = frame.word(at + 1) == "which";
        let ce_qui = frame.word(at + 1) == "ce" && frame.word(at + 2) == "qui";
        let verb = at + 2 + usize::from(ce_qui);
        frame.is_comma(*at) && (which || ce_qui) && has_finite_verb(frame, verb..verb + 1)
    };
    // "called for an inquiry: “…”": the quotation is a saying of its own (goldens
    // `en-act-then-quotation`, `fr-acte-puis-citation`).
    let quotes = |at: &usize| frame.word(*at) == ":" && frame.quote(at + 1).is_some();
    let ends = |at: &usize| {
        adds(at)
            || contrasts(at)
            || joins(at) && opens(at)
            || acts(at)
            || with(at)
            || compares(at)
            || quotes(at)
    };
    (start + 1..end).find(ends).unwrap_or(end)
}

/// "asked for men from the Lanterns | (an armed group)", « (une branche du parti) »: what the outlet
/// says of a name in brackets at the end is no part of what is said (goldens `en-gloss-at-end`,
/// `fr-glose-a-la-fin`).
pub(crate) fn before_gloss(frame: &Frame, start: usize, end: usize) -> usize {
    if end < start + 4 || frame.word(end - 1) != ")" {
        return end;
    }
    let opening = (start + 1..end - 1).rev().find(|&at| frame.word(at) == "(");
    let tells = |opening: &usize| {
        frame.small(opening + 1) == Some(Small::Determiner)
            && frame.is_capital(opening - 1)
            && !has_finite_verb(frame, opening + 1..end)
    };
    opening.filter(tells).unwrap_or(end)
}

/// Takes the final full stop, comma or colon away.
pub(crate) fn without_stop(frame: &Frame, start: usize, mut end: usize) -> usize {
    while end > start
        && frame.is_mark(end - 1)
        && matches!(frame.word(end - 1), "." | "," | ":" | ";" | "–" | "—" | "-" | "--")
    {
        if frame.word(end - 1) == "." && end < frame.len() && frame.is_end(end) {
            // One of several stops: "..." belongs to what is said.
            break;
        }
        end -= 1;
    }
    end
}

/// ", the Salis Times reported.", ", officials said on Monday": someone with a verb of saying ends the
/// sentence (goldens `en-outlet-reported-last`, `en-officials-said-last`).
fn said_last(frame: &Frame, first: usize) -> bool {
    let has = |at: usize| matches!(frame.word(at), "has" | "have");
    let says = |at: &usize| {
        frame.verbs(*at).iter().any(|form| {
            matches!(form.inflection, Inflection::Past | Inflection::Finite | Inflection::Base)
                && form.verb.takes('q')
        }) || frame.word(*at) == "learned" && has(*at - 1)
            // ", court records show" (golden `en-records-show-last`)
            || matches!(frame.word(*at), "show" | "shows" | "showed")
                && frame.noun(at - 1) == Some(Noun::Document)
    };
    let names = |at: &usize| {
        let ties = matches!(frame.word(*at), "'s" | "of" | "for" | "in" | "at" | "and");
        let opens = *at == first && frame.small(*at) == Some(Small::Determiner);
        // ", Radio Salis has learned" (golden `en-has-learned-last`)
        let helps = has(*at) && says(&(at + 1));
        opens || ties || helps || frame.is_word(*at) && frame.small(*at).is_none()
    };
    let limit = frame.len().min(first + 9);
    let verb =
        first + 1 + (first..limit).take_while(|at| *at == first || !says(at)).skip(1).count();
    let tail = verb + 1;
    let when = matches!(frame.small(tail), Some(Small::Preposition)) || frame.is_time(tail);
    // ", the source disclosed, although some would settle" (golden `en-said-although`)
    let goes_on = frame.is_comma(tail)
        && matches!(frame.word(tail + 1), "although" | "though" | "but" | "because");
    let closes = frame.is_end(tail)
        || goes_on
        || when && frame.len() - tail < 7 && !has_finite_verb(frame, tail..frame.len());
    frame.tongue == Some(Tongue::English)
        && verb < limit
        && says(&verb)
        && (first..verb).all(|at| names(&at))
        && closes
}

/// ", but experts disagree", « , mais les secours parlent de douze »: a clause of the outlet's, with
/// a subject of its own (goldens `en-but-others`, `fr-mais-dautres`).
fn turns(frame: &Frame, comma: usize) -> bool {
    let first = comma + 2;
    let opens = matches!(frame.small(first), Some(Small::Subject | Small::Determiner) | None)
        && (frame.is_word(first) || frame.is_number(first));
    let mut words = (first + 1..frame.len().min(first + 9))
        .take_while(|&at| !frame.is_comma(at) && frame.quote(at).is_none());
    matches!(frame.word(comma + 1), "but" | "mais")
        && opens
        && !is_of_the_teller(frame, first)
        && words.any(|at| has_finite_verb(frame, at..at + 1))
}

/// ", but their pleas were not heard", « , mais leurs appels »: what is told of those who were just
/// told of is told by the same one, unless it says what they say or do not say (goldens
/// `en-but-their-pleas`, `fr-mais-leurs-appels`).
fn is_of_the_teller(frame: &Frame, first: usize) -> bool {
    let of_them = matches!(
        frame.word(first),
        "their"
            | "his"
            | "her"
            | "its"
            | "this"
            | "they"
            | "he"
            | "she"
            | "leur"
            | "leurs"
            | "sa"
            | "son"
            | "ses"
            | "cette"
            | "ils"
            | "elles"
            | "il"
            | "elle"
    );
    let mut rest = (first + 1..frame.len()).take_while(|&at| !frame.is_comma(at));
    let says = |at: usize| {
        frame.upos(at) == Some(Upos::Verb)
            && frame.verbs(at).iter().any(|form| {
                form.inflection != Inflection::Gerund
                    && ['c', 'q', 'w'].iter().any(|use_| form.verb.takes(*use_))
            })
    };
    of_them && !rest.any(says)
}

/// ", but wanted to show": another verb of the same one (golden `en-but-wanted`).
fn acts(frame: &Frame, at: usize) -> bool {
    frame.is_parsed_finite(at)
        && frame
            .verbs(at)
            .iter()
            .any(|form| matches!(form.inflection, Inflection::Past | Inflection::Finite))
}

/// ", with analyst Shawn Orr saying", ", the port adding that": someone with a participle of saying
/// (golden `en-with-clerk-saying`).
fn opens_another(frame: &Frame, first: usize) -> bool {
    let with = frame.word(first) == "with";
    let from = first + usize::from(with);
    let names = |at: &usize| {
        frame.is_word(*at) && matches!(frame.small(*at), None | Some(Small::Determiner))
    };
    let says = |at: usize| {
        matches!(frame.word(at), "saying" | "adding" | "claiming" | "stating" | "telling")
    };
    let until =
        from + (from..frame.len().min(from + 8)).take_while(|at| names(at) && !says(*at)).count();
    let is_someone = with || frame.is_capital(from) || frame.small(from) == Some(Small::Determiner);
    frame.tongue == Some(Tongue::English) && until > from && is_someone && says(until)
}

/// Whether the words at a comma or conjunction carry another saying, or the outlet's contrast.
fn ends_content(frame: &Frame, at: usize) -> bool {
    let comma = frame.is_comma(at) || frame.is_dash(at);
    let conjunction = matches!(frame.word(at), "and" | "but" | "et" | "mais");
    if !comma && !conjunction {
        return false;
    }
    let mut next = at + 1;
    if comma && is_contrast(frame.word(next)) {
        return frame.word(next) != "alors" && frame.word(next) != "tandis"
            || frame.small(next + 1) == Some(Small::That);
    }
    // « , ce que démentent les habitants »: the outlet's (golden `fr-ce-que-dementent`).
    let says_so = frame.verbs(next + 2).iter().any(|form| form.verb.takes('o'));
    if comma && frame.word(next) == "ce" && matches!(frame.word(next + 1), "que" | "qu'") && says_so
    {
        return true;
    }
    if comma && (is_citing(frame, next) || opens_according(frame, next)) {
        return true;
    }
    if comma && matches!(frame.word(next), "and" | "but" | "et" | "mais" | "en") {
        next += 1;
    }
    while matches!(
        frame.small(next),
        Some(Small::Adverb | Small::Negation | Small::Auxiliary | Small::Object)
    ) {
        next += 1;
    }
    // « M. Morel a, sans surprise, balayé l'idée »: half a verb (golden `fr-verbe-coupe`).
    let has_auxiliary = (at + 1..next).any(|at| frame.small(at) == Some(Small::Auxiliary));
    let says = |inflections: &[Inflection]| {
        frame.is_word(next)
            && frame.verbs(next).iter().any(|form| {
                inflections.contains(&form.inflection)
                    && (form.inflection != Inflection::Participle || has_auxiliary)
                    && (form.verb.takes('q') || form.verb.takes('c'))
            })
    };
    // ", but did not say whether" (golden `en-but-did-not-say`)
    let does = (at + 1..next).any(|at| matches!(frame.word(at), "did" | "does" | "do"));
    let declines = comma && does && says(&[Inflection::Base]);
    let finite = [Inflection::Past, Inflection::Finite, Inflection::Participle];
    let opens_after = || {
        let after = next + 1;
        // "and called on the state to" (golden `en-and-called-on`)
        let calls = frame
            .verbs(next)
            .iter()
            .any(|form| form.verb.prepositions.contains(&frame.word(after)));
        calls
            || matches!(frame.small(after), Some(Small::That))
            || frame.quote(after).is_some()
            || frame.word(after) == ":"
            || frame.is_comma(after) && frame.quote(after + 1).is_some()
    };
    // "but that in retrospect, he understood": the comma is inside its clause (golden
    // `en-that-in-retrospect`).
    let that = (at.saturating_sub(5)..at).rev().find(|&at| frame.small(at) == Some(Small::That));
    let is_inside = that.is_some_and(|that| that > 0 && !has_finite_verb(frame, that + 1..at));
    let new_subject = comma && !is_inside && frame.small(next) == Some(Small::Subject) && {
        let verb = (next + 1..next + 3).find(|&at| frame.small(at).is_none());
        verb.is_some_and(|at| frame.verbs(at).iter().any(|form| form.verb.takes('c')))
    };
    comma && (turns(frame, at) || said_last(frame, at + 1))
        || new_subject
        || opens_another(frame, at + 1)
        || declines
        || comma && matches!(frame.word(at + 1), "but" | "mais") && acts(frame, next)
        || comma && says(&[Inflection::Gerund])
        || says(&finite) && (comma || opens_after())
}

/// "said thugs ordered him to leave | and that he did not know": the next "that" is told by another verb
/// (golden `en-and-that-behind-act`). « demande le départ de l'armée et qu'on juge » goes on.
pub(crate) fn before_next_that(frame: &Frame, from: usize, end: usize) -> usize {
    let is_that = |at: usize| frame.small(at) == Some(Small::That);
    let joins = |at: &usize| frame.small(*at) == Some(Small::Conjunction) && is_that(at + 1);
    let english = frame.tongue == Some(Tongue::English);
    let joined = (from + 1..end).find(joins).filter(|&at| english && !(from..at).any(is_that));
    joined.map_or(end, |at| at - usize::from(frame.is_comma(at - 1)))
}

/// « On nous avait promis des vaches | , on a reçu des lettres »: who speaks sets clause beside clause
/// (golden `fr-virgule-puis-on`).
pub(crate) fn before_splice(frame: &Frame, from: usize, end: usize) -> usize {
    let opens = |at: &usize| {
        let subject = frame.small(at + 1) == Some(Small::Subject);
        let helps = matches!(frame.small(at + 2), Some(Small::Negation | Small::Object));
        let verb = at + 2 + usize::from(helps);
        frame.is_comma(*at) && subject && has_finite_verb(frame, verb..verb + 1)
    };
    let spliced = (from + 1..end).find(opens).filter(|_| frame.is_spoken());
    spliced.unwrap_or(end)
}
