//! How something is said: stance, modality, basis, medium, form.

use crate::draft::{Draft, Family};
use crate::frame::Frame;
use crate::lexicon::{Small, Tongue, lowered};
use record::{Annotated, Basis, CleanSpan, Form, Modality, Party, SpeakerKind, Stance};
use std::ops::Range;

/// The words of the pieces of a content, with the frame they stand in.
pub(crate) fn form(annotated: &Annotated, draft: &Draft) -> Form {
    if matches!(draft.family, Family::Post | Family::Turn) || is_quoted(annotated, draft) {
        return Form::Direct;
    }
    let (mut inside, mut outside) = (0, 0);
    for &piece in &draft.content {
        let (quoted, all) = quoted_letters(annotated, piece);
        inside += quoted;
        outside += all - quoted;
    }
    let names_it = draft.family == Family::Object || draft.stance == Stance::DeclinesToSay;
    if names_it && inside == 0 {
        return Form::ReportedAct;
    }
    match (inside, outside) {
        // The saying stands between the marks: its pieces lie inside the quotation.
        (0, _) if draft.family == Family::Quotation => Form::Direct,
        (0, _) => Form::Indirect,
        (_, 0) => Form::Direct,
        _ => Form::Mixed,
    }
}

/// What one says inside the words of another stands between that one's marks (golden
/// `en-first-person-quoted`).
fn is_quoted(annotated: &Annotated, draft: &Draft) -> bool {
    let passage = draft.content_span();
    let until = annotated.quotations.partition_point(|q| q.span.start <= passage.start);
    // Quotations nest, and nobody nests deeper than this.
    let around = annotated.quotations[..until].iter().rev().take(8);
    around.into_iter().any(|quotation| quotation.inner.covers(passage))
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
    if family == Family::Hearsay {
        return Modality::Reported;
    }
    let hints = tongue.map(|tongue| (tongue, Hints::of(tongue, content)));
    if hints.as_ref().is_some_and(|(_, hints)| hints.has(Hint::Hedge)) {
        return Modality::Reported;
    }
    let asks = matches!(stance, Stance::Asks | Stance::Promises)
        || matches!(stance, Stance::Threatens) && family == Family::Infinitive;
    if asks && matches!(family, Family::Infinitive | Family::Preposition | Family::Object)
        || matches!(stance, Stance::Asks | Stance::Promises)
    {
        return Modality::Planned;
    }
    hints.map_or(Modality::Actual, |(tongue, hints)| hints.modality(tongue))
}

/// What the speaker does. To refuse is to decline to say only before a word of saying: "refused to
/// comment", but « a refusé de participer » (golden `fr-refuse-participer`).
pub(crate) fn stance(text: &str, draft: &Draft) -> Stance {
    let refuses = draft.stance == Stance::DeclinesToSay
        && matches!(draft.family, Family::Infinitive | Family::Preposition)
        && matches!(draft.head.as_str(), "refuse" | "refuser" | "decline" | "décliner");
    if !refuses {
        return draft.stance;
    }
    let content = draft.content_span().of(text).to_lowercase().replace('’', "'");
    let verb = content.split(|c: char| !c.is_alphabetic()).find(|word| {
        !matches!(*word, "to" | "de" | "d" | "à" | "s" | "se" | "en" | "y" | "further")
    });
    let says = verb.is_none_or(|verb| {
        matches!(
            verb,
            "comment"
                | "say"
                | "answer"
                | "respond"
                | "reply"
                | "elaborate"
                | "speculate"
                | "name"
                | "identify"
                | "confirm"
                | "discuss"
                | "disclose"
                | "reveal"
                | "specify"
                | "give"
                | "provide"
                | "be"
                | "speak"
                | "talk"
                | "commenter"
                | "dire"
                | "répondre"
                | "préciser"
                | "exprimer"
                | "confirmer"
                | "communiquer"
                | "donner"
                | "indiquer"
                | "livrer"
                | "révéler"
                | "nommer"
                | "parler"
                | "détailler"
                | "fournir"
        )
    });
    if says { draft.stance } else { Stance::Asserts }
}

/// What a word of a content tells of how real it is.
#[derive(Clone, Copy)]
enum Hint {
    /// "reportedly", « prétendument ».
    Hedge,
    If,
    Would,
    May,
    Will,
    /// Any verb in the French conditional.
    Conditional,
    Aurait,
    /// « n'… pas » has both of its halves.
    Ne,
    Pas,
    Not,
}

/// The hints of a content, gathered in one walk: one bit each.
#[derive(Default)]
struct Hints(u16);

impl Hints {
    fn of(tongue: Tongue, content: &str) -> Self {
        // "on May 12" is no possibility.
        let head = content.char_indices().nth(600).map_or(content, |(at, _)| &content[..at]);
        let words = head
            .split(|c: char| !c.is_alphanumeric() && !"'’-".contains(c))
            .filter(|word| !word.is_empty() && *word != "May");
        let mut hints = Self::default();
        for (at, word) in words.take(60).enumerate() {
            match tongue {
                Tongue::English => hints.note_english(at, &lowered(word)),
                Tongue::French => hints.note_french(at, &lowered(word)),
            }
        }
        hints
    }

    fn has(&self, hint: Hint) -> bool {
        self.0 & (1 << hint as u16) != 0
    }

    fn add(&mut self, hint: Hint) {
        self.0 |= 1 << hint as u16;
    }

    fn note_english(&mut self, at: usize, word: &str) {
        match word {
            "reportedly" | "allegedly" | "supposedly" => self.add(Hint::Hedge),
            "if" | "unless" | "provided" => self.add(Hint::If),
            "would" => self.add(Hint::Would),
            "will" => {
                self.add(Hint::Would);
                self.add(Hint::Will);
            }
            "could" | "might" => {
                self.add(Hint::Would);
                self.add(Hint::May);
            }
            "may" | "perhaps" | "possibly" | "probably" | "likely" => self.add(Hint::May),
            "plans" | "intends" | "'ll" | "shall" => self.add(Hint::Will),
            // Only the first clause tells whether all of it is denied.
            "not" | "never" | "no" if at < 8 => self.add(Hint::Not),
            _ if at < 8 && word.ends_with("n't") => self.add(Hint::Not),
            _ => {}
        }
    }

    fn note_french(&mut self, at: usize, word: &str) {
        match word {
            "prétendument" => self.add(Hint::Hedge),
            "si" | "s'il" | "s'ils" => self.add(Hint::If),
            "pourrait" | "pourraient" => {
                self.add(Hint::May);
                self.add(Hint::Conditional);
            }
            "peut-être" | "probablement" | "possible" | "éventuellement" | "susceptible" => {
                self.add(Hint::May);
            }
            "aurait" | "auraient" | "serait" | "seraient" => {
                self.add(Hint::Aurait);
                self.add(Hint::Conditional);
            }
            "prévoit" | "envisage" => self.add(Hint::Will),
            "aucun" | "aucune" | "jamais" if at < 10 => {
                self.add(Hint::Ne);
                self.add(Hint::Pas);
            }
            "pas" | "plus" | "rien" if at < 10 => self.add(Hint::Pas),
            _ if at < 10 && (word == "ne" || word.starts_with("n'")) => self.add(Hint::Ne),
            _ if word.ends_with("rait") || word.ends_with("raient") => self.add(Hint::Conditional),
            _ => {}
        }
    }

    fn modality(&self, tongue: Tongue) -> Modality {
        let conditional = if tongue == Tongue::French { Hint::Conditional } else { Hint::Would };
        let denied = self.has(Hint::Not) || self.has(Hint::Ne) && self.has(Hint::Pas);
        if self.has(Hint::If) && self.has(conditional) {
            Modality::Conditional
        } else if self.has(Hint::May) {
            Modality::Possible
        } else if self.has(Hint::Aurait) {
            Modality::Reported
        } else if denied {
            Modality::Negated
        } else if self.has(Hint::Will) {
            Modality::Planned
        } else {
            Modality::Actual
        }
    }
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
    let party = |at: usize| {
        let span = frame.span(described(frame, at));
        Party { label: span.of(text).to_owned(), span: Some(span) }
    };
    let places = || (0..frame.len()).filter(|&at| frame.is_word(at) && outside(at));
    // "in a post on X" (goldens `en-on-x`, `fr-sur-x`)
    let on_x =
        |at: usize| frame.word(at) == "x" && at > 0 && matches!(frame.word(at - 1), "on" | "sur");
    let platform =
        places().find(|&at| (is_platform(frame.word(at)) || on_x(at)) && frame.is_capital(at));
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

/// "public statement", « conférence de presse »: a means with what tells it from others (golden
/// `en-public-statement`).
fn described(frame: &Frame, at: usize) -> Range<usize> {
    let is_adjective =
        |at: &usize| frame.is_word(*at) && frame.small(*at).is_none() && !frame.is_capital(*at);
    let before = (at.saturating_sub(2)..at).rev().take_while(is_adjective).count();
    let opens = frame.small((at - before).saturating_sub(1)) == Some(Small::Determiner);
    let before = if opens { before } else { 0 };
    let of_press = frame.word(at + 1) == "de" && frame.word(at + 2) == "presse";
    at - before..at + 1 + if of_press { 2 } else { 0 }
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
