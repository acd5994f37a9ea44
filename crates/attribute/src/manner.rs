//! How something is said: stance, modality, basis, medium, form.

use crate::draft::{Draft, Family};
use crate::frame::Frame;
use crate::lexicon::{Small, Tongue};
use record::{Annotated, Basis, CleanSpan, Form, Modality, Party, SpeakerKind, Stance};

/// The words of the pieces of a content, with the frame they stand in.
pub(crate) fn form(annotated: &Annotated, draft: &Draft) -> Form {
    if draft.family == Family::Object || draft.stance == Stance::DeclinesToSay {
        return Form::ReportedAct;
    }
    if draft.family == Family::Post {
        return Form::Direct;
    }
    let (mut inside, mut outside) = (0, 0);
    for &piece in &draft.content {
        let (quoted, all) = quoted_letters(annotated, piece);
        inside += quoted;
        outside += all - quoted;
    }
    match (inside, outside) {
        // The saying stands between the marks: its pieces lie inside the quotation.
        (0, _) if draft.family == Family::Quotation => Form::Direct,
        (0, _) => Form::Indirect,
        (_, 0) => Form::Direct,
        _ => Form::Mixed,
    }
}

/// How many letters of a span stand in quotations, and how many there are.
fn quoted_letters(annotated: &Annotated, span: CleanSpan) -> (usize, usize) {
    let text = annotated.text();
    let letters = |span: CleanSpan| span.of(text).chars().filter(|c| c.is_alphanumeric()).count();
    let first = annotated.quotations.partition_point(|q| q.span.start < span.start);
    // The quotation that a nested statement stands in makes it no less indirect in itself.
    let quoted = annotated.quotations[first..]
        .iter()
        .take_while(|q| q.span.start < span.end)
        .fold((0, span.start), |(sum, covered), q| {
            if q.span.start >= covered && span.covers(q.span) {
                (sum + letters(q.span), q.span.end)
            } else {
                (sum, covered)
            }
        })
        .0;
    (quoted, letters(span))
}

/// How real the content is given to be.
pub(crate) fn modality(
    tongue: Option<Tongue>,
    stance: Stance,
    family: Family,
    content: &str,
) -> Modality {
    // "on May 12" is no possibility.
    let head = content.char_indices().nth(600).map_or(content, |(at, _)| &content[..at]);
    let words: Vec<String> = head
        .split(|c: char| !c.is_alphanumeric() && !"'’-".contains(c))
        .filter(|word| !word.is_empty() && *word != "May")
        .take(60)
        .map(|word| word.to_lowercase().replace('’', "'"))
        .collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let has = |list: &[&str]| words.iter().any(|word| list.contains(word));
    let asks = matches!(stance, Stance::Asks | Stance::Promises)
        || matches!(stance, Stance::Threatens) && family == Family::Infinitive;
    if has(&["reportedly", "allegedly", "supposedly", "prétendument"]) {
        return Modality::Reported;
    }
    if family == Family::Hearsay {
        return Modality::Reported;
    }
    if asks && matches!(family, Family::Infinitive | Family::Preposition | Family::Object)
        || matches!(stance, Stance::Asks | Stance::Promises)
    {
        return Modality::Planned;
    }
    match tongue {
        Some(Tongue::English) => {
            if has(&["if", "unless", "provided"]) && has(&["would", "will", "could", "might"]) {
                Modality::Conditional
            } else if has(&["may", "might", "could", "perhaps", "possibly", "probably", "likely"]) {
                Modality::Possible
            } else if is_denied_english(&words) {
                Modality::Negated
            } else if has(&["will", "plans", "intends", "'ll", "shall"]) {
                Modality::Planned
            } else {
                Modality::Actual
            }
        }
        Some(Tongue::French) => {
            let conditional = words
                .iter()
                .any(|word| matches!(*word, "aurait" | "auraient" | "serait" | "seraient"));
            if has(&["si", "s'il", "s'ils"])
                && words.iter().any(|word| word.ends_with("rait") || word.ends_with("raient"))
            {
                Modality::Conditional
            } else if has(&[
                "pourrait",
                "pourraient",
                "peut-être",
                "probablement",
                "possible",
                "éventuellement",
                "susceptible",
            ]) {
                Modality::Possible
            } else if conditional {
                Modality::Reported
            } else if is_denied_french(&words) {
                Modality::Negated
            } else if has(&["prévoit", "envisage"]) {
                Modality::Planned
            } else {
                Modality::Actual
            }
        }
        None => Modality::Actual,
    }
}

/// The first clause of the content is denied.
fn is_denied_english(words: &[&str]) -> bool {
    words
        .iter()
        .take(8)
        .any(|word| matches!(*word, "not" | "never" | "no") || word.ends_with("n't"))
}

fn is_denied_french(words: &[&str]) -> bool {
    let head = &words[..words.len().min(10)];
    head.iter()
        .any(|word| matches!(*word, "ne" | "aucun" | "aucune" | "jamais") || word.starts_with("n'"))
        && head
            .iter()
            .any(|word| matches!(*word, "pas" | "jamais" | "aucun" | "aucune" | "plus" | "rien"))
}

/// How the speaker knows, as far as the cue and the kind of speaker tell.
pub(crate) fn basis(head: &str, kind: SpeakerKind, cites: bool) -> Basis {
    match (head, kind) {
        ("see" | "hear" | "voir" | "entendre", _) => Basis::Saw,
        ("learn" | "apprendre", _) => Basis::Told,
        _ if cites => Basis::Told,
        (
            "conclude" | "suspect" | "infer" | "estimate" | "conclure" | "estimer" | "guess"
            | "reason" | "assume",
            _,
        ) => Basis::Inference,
        (_, SpeakerKind::Document) => Basis::Document,
        (_, SpeakerKind::Post) => Basis::Recording,
        _ => Basis::NotStated,
    }
}

/// By which means it was said: a platform, or a noun such as "statement", beside the cue.
pub(crate) fn medium(text: &str, frame: &Frame, draft: &Draft) -> Option<Party> {
    let outside =
        |at: usize| draft.content.iter().all(|piece| !piece.overlaps(frame.items[at].span));
    let party = |at: usize| Party {
        label: frame.items[at].span.of(text).to_owned(),
        span: Some(frame.items[at].span),
    };
    let places = || (0..frame.len()).filter(|&at| frame.is_word(at) && outside(at));
    let platform = places().find(|&at| is_platform(frame.word(at)) && frame.is_capital(at));
    let noun = || {
        places().find(|&at| {
            is_medium(frame.word(at))
                && at > 0
                && (frame.small(at - 1) == Some(Small::Determiner)
                    || frame.word(at - 1) == "de"
                    || at > 1 && frame.small(at - 2) == Some(Small::Determiner))
                && (at.saturating_sub(4)..at).any(|i| {
                    matches!(
                        frame.word(i),
                        "in" | "on"
                            | "during"
                            | "dans"
                            | "lors"
                            | "via"
                            | "by"
                            | "à"
                            | "au"
                            | "en"
                            | "sur"
                            | "at"
                    )
                })
                && draft.speaker.is_none_or(|speaker| !speaker.overlaps(frame.items[at].span))
        })
    };
    platform.or_else(noun).map(party)
}

fn is_platform(word: &str) -> bool {
    matches!(
        word,
        "telegram"
            | "twitter"
            | "facebook"
            | "instagram"
            | "youtube"
            | "tiktok"
            | "whatsapp"
            | "vkontakte"
            | "mastodon"
            | "bluesky"
            | "weibo"
            | "linkedin"
            | "snapchat"
    )
}

fn is_medium(word: &str) -> bool {
    matches!(
        word,
        "statement"
            | "interview"
            | "video"
            | "post"
            | "letter"
            | "report"
            | "conference"
            | "briefing"
            | "speech"
            | "email"
            | "e-mail"
            | "tweet"
            | "article"
            | "recording"
            | "message"
            | "communiqué"
            | "entretien"
            | "vidéo"
            | "lettre"
            | "rapport"
            | "conférence"
            | "discours"
            | "courriel"
            | "allocution"
            | "publication"
            | "déclaration"
    )
}
