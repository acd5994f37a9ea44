//! What the outlet asserts with no cue: each sentence of the story that no statement touches.

use crate::carried::has_words;
use crate::draft::{Draft, Family};
use crate::frame::Frame;
use crate::manner::modality;
use record::{
    Annotated, Basis, ChainLink, CleanSpan, Cue, Form, Grade, Modality, Speaker, SpeakerKind,
    Stance, Statement,
};

/// A statement for every sentence of running prose that no content and no cue touches.
pub(crate) fn statements(
    annotated: &Annotated,
    frames: &[Frame],
    drafts: &[Draft],
    chain: &[ChainLink],
) -> Vec<Statement> {
    // The line that signs a quotation says nothing itself (golden `en-signed-off`).
    let signatures = drafts.iter().filter(|draft| draft.cue.is_empty());
    let mut taken: Vec<CleanSpan> = drafts
        .iter()
        .flat_map(|draft| draft.content.iter().chain(&draft.cue))
        .chain(signatures.filter_map(|draft| draft.speaker.as_ref()))
        .copied()
        .collect();
    taken.sort();
    let mut free = Free { taken: &taken, next: 0, reached: None };
    frames
        .iter()
        .filter(|frame| frame.quotation.is_none() && frame.role.is_none() && has_words(frame))
        .map(|frame| (frame, frame.span(0..frame.len())))
        .filter(|(_, span)| free.is_free(*span))
        .map(|(frame, span)| Statement {
            speaker: Speaker { spans: Vec::new(), resolved: None, kind: SpeakerKind::Outlet },
            cue: Cue::default(),
            content: vec![span],
            form: Form::OwnVoice,
            grade: Grade::Firm,
            addressee: None,
            medium: None,
            inside: None,
            stance: Stance::Asserts,
            modality: hedged(frame, span.of(annotated.text())),
            basis: Basis::NotStated,
            chain: chain.to_vec(),
            passage: span,
        })
        .collect()
}

fn hedged(frame: &Frame, words: &str) -> Modality {
    modality(frame.tongue, Stance::Asserts, Family::Clause, words)
}

/// Walks once over what is taken while the sentences are asked for in order.
struct Free<'a> {
    taken: &'a [CleanSpan],
    next: usize,
    /// The furthest end of what began before.
    reached: Option<record::CleanOffset>,
}

impl Free<'_> {
    fn is_free(&mut self, span: CleanSpan) -> bool {
        while let Some(taken) = self.taken.get(self.next).filter(|taken| taken.start < span.end) {
            self.reached = self.reached.max(Some(taken.end));
            self.next += 1;
        }
        self.reached.is_none_or(|reached| reached <= span.start)
    }
}
