//! Annotated text in; statements with speaker, cue, content and chain out.
//!
//! The rules read the surface (quotation marks, small words, verbs of saying, capitals) and ask
//! the parser where it is the better witness: whether a word is a verb, what its subject is. They
//! run in this order, and each module's first lines say what it needs:
//!
//! 1. `frame`: sentences, with each quotation as one item and its words as frames of their own;
//! 2. `reporting`, `according`, `citing`, `hearsay`, `held`, `colon`, `unlisted`, `learned`, `papers`, `carried`, `pulled`,
//!    `block`, `turns`: drafts of speaker, cue and content, with whom `passed_on` finds to have been told;
//! 3. `settle`: drafts in conflict decided, drafts that lie in others nested;
//! 4. `resolve`: whom "he", "Demir" or "the source" stands for, and "I" in an `interview`;
//! 5. `chains`: from the outlet to the root;
//! 6. `manner`: stance, modality, basis, medium, form; and the rest is the outlet's own voice.
//!
//! Left out on purpose: other reports, what is true, how a token was made. Only `tree` walks the
//! tree of the parser, which is to replace the inside of `phrase` and `group` too.

mod according;
mod asides;
mod beside;
mod block;
mod border;
mod carried;
mod chains;
mod citing;
mod clause;
mod colon;
mod draft;
mod ends;
mod finite;
mod frame;
mod group;
mod hanging;
mod hearsay;
mod held;
mod in_relative;
mod infinitive;
mod interview;
mod inverted;
mod item;
mod learned;
mod lexicon;
mod manner;
mod names;
mod naming;
mod object;
mod opening;
mod own_voice;
mod papers;
mod passed_on;
mod passive;
mod phrase;
mod pulled;
mod quoted_as;
mod reach;
mod reporting;
mod resolve;
mod settle;
mod speaker;
mod subject;
mod subjects;
mod tree;
mod turns;
mod unlisted;
mod unmarked;

use draft::{Draft, Family, Side};
use frame::Frame;
use names::Names;
use naming::Pronoun;
use record::{
    Annotated, ChainLink, Cue, Grade, PartRole, Party, Speaker, SpeakerKind, Stance, Statement,
    Statements,
};
use resolve::Voice;
use std::cmp::Reverse;

/// Finds who said what, by which cue, and on whose word.
///
/// Never fails: what cannot be read is the outlet's own voice. Linear in the length of the text.
pub fn attribute(annotated: &Annotated) -> Statements {
    let mut frames = frame::frames(annotated);
    let answers = turns::answers(annotated, &frames);
    turns::mark(&answers, &mut frames);
    let frames = frames;
    let outlet = annotated.clean.facts.outlet.as_ref().map(|outlet| outlet.value.as_str());
    let drafts = settle::settled(drafts(annotated, &frames, answers));
    let drafts = settle::without_own_disclaimers(annotated.text(), outlet, drafts);
    let inside = settle::nesting(&drafts);
    let order = reading_order(&drafts);
    let beginning = chains::beginning(annotated, &frames, &drafts);
    let outlets = chains::outlets(annotated.text(), &beginning, &drafts);
    let names = Names::of(annotated, &frames, &outlets);
    let interview = interview::interview(annotated, &frames, &names);
    let known = resolve::Known { names: &names, interview: interview.as_ref() };
    let voices = resolve::voices(annotated.text(), &known, &frames, &drafts, &inside, &order);
    let report = chains::Report {
        text: annotated.text(),
        frames: &frames,
        outlets: &outlets,
        beginning: &beginning,
    };
    let chains = chains::chains(&report, &drafts, &voices, &inside, &order);
    let own = own_voice::statements(annotated, &frames, &drafts, &beginning);
    let said = statements(annotated, &frames, drafts, &inside, voices, chains);
    Statements { all: in_order(said, own), remarks: Vec::new() }
}

/// Everything that the rules see.
fn drafts(annotated: &Annotated, frames: &[Frame], answers: Vec<Draft>) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for (number, frame) in frames.iter().enumerate().filter(|(_, frame)| is_read(frame)) {
        let first = drafts.len();
        // Of the same level: behind “This is how it begins,” comes what its speaker goes on to say.
        let next = frames.get(number + 1).filter(|next| next.quotation == frame.quotation);
        let following = next.and_then(carried::alone);
        let block = next.and_then(|next| block::set_off(annotated, frame, next));
        let asked = carried::asked_before(annotated.text(), &frames[..number], frame);
        let beside = reporting::Beside { before: asked, behind: following.or(block) };
        reporting::read(frame, number, beside, &mut drafts);
        unlisted::read_incise(frame, number, &mut drafts);
        carried::widen_incises(annotated, frame, &mut drafts[first..]);
        according::read(frame, number, following, &mut drafts);
        citing::read(frame, number, first, &mut drafts);
        hearsay::read(frame, number, first, &mut drafts);
        held::read(frame, number, &mut drafts);
        let before = frames[..number].iter().rev().find(|it| it.quotation == frame.quotation);
        papers::read(frame, before, number, first, &mut drafts);
        let behind = following.or(block.filter(|_| drafts.len() > first));
        colon::read(frame, number, behind, first, &mut drafts);
        unlisted::read(annotated.text(), frame, number, first, &mut drafts);
        learned::put_origins(frame, &mut drafts[first..]);
    }
    carried::lend_speakers(frames, &mut drafts);
    passed_on::add_hosts(frames, &mut drafts);
    carried::carry_on(annotated, &mut drafts);
    pulled::read(annotated, frames, &mut drafts);
    block::carry_on(annotated, frames, &mut drafts);
    carried::free_quotations(annotated, frames, &mut drafts);
    carried::posts(annotated, frames, &mut drafts);
    drafts.extend(answers);
    drafts
}

/// Lines that are no prose are not read for cues; a post is read whole.
fn is_read(frame: &Frame) -> bool {
    !matches!(
        frame.role,
        Some(
            PartRole::Byline
                | PartRole::DateLine
                | PartRole::Credit
                | PartRole::Post
                | PartRole::PostSignature
        )
    )
}

/// What holds another comes before it, and a further link comes after its host.
fn reading_order(drafts: &[Draft]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..drafts.len()).collect();
    order.sort_by_key(|&index| {
        let host = drafts[index].link.map_or(index, |(host, _)| host);
        let passage = drafts[host].passage();
        (passage.start, Reverse(passage.end), host, host != index, index)
    });
    order
}

fn statements(
    annotated: &Annotated,
    frames: &[Frame],
    drafts: Vec<Draft>,
    inside: &[Option<usize>],
    voices: Vec<Option<Voice>>,
    chains: Vec<Vec<ChainLink>>,
) -> Vec<Statement> {
    let text = annotated.text();
    let mut cites = vec![false; drafts.len()];
    for draft in &drafts {
        if let Some((host, Side::Root)) = draft.link {
            cites[host] = true;
        }
    }
    let media = media(text, frames, &drafts, &voices);
    let stances: Vec<Stance> = drafts.iter().map(|draft| draft.stance).collect();
    let mut statements = Vec::with_capacity(drafts.len());
    let with_chains = drafts.into_iter().zip(voices).zip(chains).zip(media).enumerate();
    for (index, (((draft, voice), chain), medium)) in with_chains {
        let kind = voice.as_ref().map_or(SpeakerKind::None, |voice| voice.kind);
        let passage = draft.passage();
        let tongue = frames.get(draft.frame).and_then(|frame| frame.tongue);
        let words: Vec<&str> = draft.content.iter().map(|piece| piece.of(text)).collect();
        // "rejected a claim that teenagers fought": whoever rejects it denies what it tells (goldens
        // `en-rejected-a-claim`, `fr-rejette-laffirmation`).
        let rejected = inside[index]
            .map(|host| stances[host])
            .filter(|stance| matches!(stance, Stance::Denies | Stance::Doubts))
            .filter(|_| draft.family == Family::Noun && draft.speaker.is_none());
        let stance = rejected.unwrap_or_else(|| manner::stance(text, &draft));
        // Whoever tells an aim promises nothing, and what is aimed at is planned.
        let does = if held::is_aim(&draft.head) { Stance::Promises } else { draft.stance };
        statements.push(Statement {
            form: manner::form(annotated, &draft),
            grade: if is_nobody(
                text,
                frames,
                &draft,
                voice.as_ref().filter(|_| inside[index].is_some()),
            ) {
                Grade::Weak
            } else {
                draft.family.grade(tongue)
            },
            modality: manner::modality(tongue, does, draft.family, &words.join(" ")),
            basis: manner::basis(&draft.head, kind, cites[index]),
            speaker: Speaker {
                spans: draft.speaker.into_iter().collect(),
                resolved: voice.and_then(|voice| voice.resolved),
                kind,
            },
            // « a écrit sur X »: a place, and nobody is told.
            addressee: draft
                .addressee
                .filter(|told| {
                    medium.as_ref().is_none_or(|medium: &Party| medium.span != Some(*told))
                })
                .map(|span| Party { label: span.of(text).to_owned(), span: Some(span) }),
            medium,
            inside: inside[index],
            stance,
            chain,
            passage,
            cue: Cue { spans: draft.cue, head: draft.head, negated: draft.negated },
            content: draft.content,
        });
    }
    statements
}

/// The means of every draft. What a speaker goes on to write is written in the same place:
/// "In a post on Telegram, Orr called for … “…,” the mayor wrote."
fn media(
    text: &str,
    frames: &[Frame],
    drafts: &[Draft],
    voices: &[Option<Voice>],
) -> Vec<Option<Party>> {
    let mut media: Vec<Option<Party>> = Vec::with_capacity(drafts.len());
    let mut last: Option<(&str, usize, Party)> = None;
    for (draft, voice) in drafts.iter().zip(voices) {
        let Some(frame) = frames.get(draft.frame) else {
            media.push(None);
            continue;
        };
        let label = voice.as_ref().map_or("", |voice| &voice.label);
        let written =
            matches!(draft.head.as_str(), "write" | "post" | "tweet" | "écrire" | "tweeter");
        // "It denied …" right behind "the group said on Telegram" goes on there (golden
        // `en-medium-goes-on`).
        let goes_on = |before: usize| frame.paragraph == before && is_pronoun(text, draft);
        let carried = || {
            let (speaker, paragraph, party) = last.as_ref()?;
            let near = written && frame.paragraph <= paragraph + 1 || goes_on(*paragraph);
            (near && *speaker == label).then(|| party.clone())
        };
        let medium = manner::medium(text, frame, draft).or_else(carried);
        if let Some(party) = &medium {
            last = Some((label, frame.paragraph, party.clone()));
        }
        media.push(medium);
    }
    media
}

/// "I think", "you know" in no quotation, with nobody told who says so, or only the head of an interview
/// telling it (goldens `en-nobodys-i`, `fr-je-de-personne`, `en-interview-no-labels`).
fn is_nobody(text: &str, frames: &[Frame], draft: &Draft, voice: Option<&Voice>) -> bool {
    let is_quoted = frames.get(draft.frame).is_some_and(|frame| frame.quotation.is_some());
    let is_known = is_quoted || voice.is_some_and(|voice| voice.resolved.is_some());
    let speaker = draft.speaker.filter(|_| !is_known);
    speaker.is_some_and(|speaker| {
        let is_reader = || matches!(&*speaker.of(text).to_lowercase(), "you" | "vous" | "tu");
        naming::naming(text, speaker).pronoun == Some(Pronoun::First) || is_reader()
    })
}

fn is_pronoun(text: &str, draft: &Draft) -> bool {
    draft.speaker.is_some_and(|speaker| naming::naming(text, speaker).pronoun.is_some())
}

/// Puts statements and own voice in the order of their content, and moves every index with them.
fn in_order(said: Vec<Statement>, own: Vec<Statement>) -> Vec<Statement> {
    let mut all: Vec<(usize, Statement)> = said.into_iter().chain(own).enumerate().collect();
    all.sort_by_key(|(old, statement)| {
        let start = statement.content.iter().map(|piece| piece.start).min();
        let end = statement.content.iter().map(|piece| piece.end).max();
        (start, Reverse(end), *old)
    });
    let mut place = vec![0; all.len()];
    for (new, (old, _)) in all.iter().enumerate() {
        place[*old] = new;
    }
    all.into_iter()
        .map(|(_, mut statement)| {
            statement.inside = statement.inside.map(|at| place[at]);
            for link in &mut statement.chain {
                link.statement = link.statement.map(|at| place[at]);
            }
            statement
        })
        .collect()
}
