//! Whom an outlet quotes: "Halcyon quoted a pilot as saying that …", "Orr was quoted by Halcyon as
//! saying …". Two links of one chain: the outlet, and the one it quotes.

use crate::draft::{Draft, Family, Side};
use crate::finite::has_finite_verb;
use crate::frame::Frame;
use crate::lexicon::Small;
use crate::opening::{Opening, opening};
use crate::phrase::{LONGEST, Phrase, phrase_after, trimmed, valid};
use crate::reporting::Reading;
use crate::subject::subject_before;

/// What is said, and the outlet that quotes it, as a link over it.
pub(crate) struct QuotedAs {
    pub(crate) said: Draft,
    outlet: Option<(Phrase, Phrase)>,
}

impl QuotedAs {
    /// The link of the outlet over what is said; `said` is its place among the drafts.
    pub(crate) fn link(&self, frame: &Frame, said: usize) -> Option<Draft> {
        let (outlet, cue) = self.outlet.clone()?;
        Some(Draft {
            speaker: Some(frame.span(outlet)),
            cue: vec![frame.span(cue)],
            head: "quote".to_owned(),
            family: Family::Citing,
            addressee: None,
            link: Some((said, Side::Outlet)),
            ..self.said.clone()
        })
    }
}

impl Reading<'_, '_> {
    /// "quoted X as | saying …" (golden `en-quoted-as-saying`).
    pub(crate) fn quoted_as(&self) -> Option<QuotedAs> {
        let frame = self.frame;
        let says = self.group.items.clone();
        let as_at = says.start.checked_sub(1).filter(|&at| frame.word(at) == "as")?;
        let verb = (as_at.saturating_sub(LONGEST)..as_at)
            .rev()
            .find(|&at| matches!(frame.word(at), "quoted" | "quotes" | "cited" | "cites"))?;
        let helps = |at: &usize| {
            matches!(frame.small(*at), Some(Small::Auxiliary | Small::Adverb | Small::Modal))
        };
        let start = verb - (0..verb).rev().take_while(helps).count();
        let is_passive = (start..verb).any(|at| is_be(frame.word(at)));
        let subject = subject_before(frame, start);
        // "“…,” the Beacon quoted Orr as saying." (golden `en-quoted-as-saying-last`)
        let right = self.family_of(&opening(frame, &self.group, says.end));
        let content = right.map(|(_, content)| content).or_else(|| {
            let left = subject.as_ref().map_or(start, |subject| subject.start);
            self.quotation_on_the_left(left)
        })?;
        let (speaker, outlet) = if is_passive {
            let by = (verb + 1..as_at).find(|&at| frame.word(at) == "by");
            let by = by.and_then(|by| phrase_after(frame, by + 1));
            (subject?, by.map(|by| (by, verb..verb + 1)))
        } else {
            // 'quotes a “port aide” as saying'
            let holds = |at: usize| frame.quote(at).is_some();
            let quoted = if (verb + 1..as_at).any(holds) {
                verb + 1..as_at
            } else {
                valid(frame, trimmed(frame, verb + 1..as_at))?
            };
            (quoted, subject.map(|subject| (subject, start..verb + 1)))
        };
        if has_finite_verb(frame, speaker.clone()) && !is_passive {
            return None;
        }
        let mut said = self.build(speaker, content, Family::Clause)?;
        said.cue = vec![frame.span(as_at..says.end)];
        Some(QuotedAs { said, outlet })
    }
}

impl Reading<'_, '_> {
    /// "“…,” the pilot can be heard saying" (golden `en-heard-saying`).
    pub(crate) fn heard(&self, heard: usize, opening: &Opening) -> Option<Draft> {
        let frame = self.frame;
        let helps = |at: &usize| {
            matches!(frame.small(*at), Some(Small::Auxiliary | Small::Adverb | Small::Modal))
        };
        let start = heard - (0..heard).rev().take_while(helps).count();
        let subject = subject_before(frame, start)?;
        let right = self.family_of(opening);
        let left = || Some((Family::Quotation, self.quotation_on_the_left(subject.start)?));
        let (family, content) = right.or_else(left)?;
        let mut draft = self.build(subject, content, family)?;
        draft.addressee = opening.addressee.clone().map(|told| frame.span(told));
        Some(draft)
    }
}

/// Behind "quoted" comes somebody "as saying".
pub(crate) fn quotes_as(frame: &Frame, from: usize) -> bool {
    (from..frame.len().min(from + LONGEST))
        .take_while(|&at| !frame.is_comma(at))
        .any(|at| frame.word(at) == "as" && frame.word(at + 1) == "saying")
}

fn is_be(word: &str) -> bool {
    matches!(word, "is" | "are" | "was" | "were" | "been" | "being")
}
