//! What is seen in a text: sentences, tokens and trees, for printing and for scoring.
//!
//! Nothing is stored, and nothing but the front matter is left out: a line of page furniture
//! is read like any other, so that whoever scores us finds every letter of the text again.

use crate::run::guarded;
use ingest::{Offer, Take};
use record::{
    Annotated, CleanText, DropReason, Dropped, Found, FoundIn, Language, OffsetMap, RawSpan,
    Report, Skipped, Tree,
};
use std::ops::ControlFlow;
use std::path::PathBuf;

/// A report with what was seen in it.
#[derive(Debug)]
pub struct Seen {
    /// The report.
    pub report: Report,
    /// Its layers; the text is that of the report but for its front matter.
    pub annotated: Annotated,
    /// The words and the tree of each sentence, in the order of the sentences.
    pub trees: Vec<Tree>,
}

/// Looks at everything that `paths` hold, in order: files, folders, `-` for standard input.
/// `language` is believed where it is given. An error of `sink` ends the run.
pub fn annotate_each<E>(
    paths: &[PathBuf],
    language: Option<Language>,
    mut sink: impl FnMut(Result<Seen, Skipped>) -> Result<(), E>,
) -> Result<(), E> {
    let mut ended = Ok(());
    for source in ingest::sources(paths) {
        let mut look = |offer: Result<Offer, Skipped>| {
            let looked = offer.and_then(Offer::read).and_then(|report| {
                guarded(report.file.clone(), || annotate_report(report, language))
            });
            ended = sink(looked);
            if ended.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        };
        let opened = match source {
            Ok(source) => ingest::open(&source, Take::default(), &mut look),
            Err(skipped) => look(Err(skipped)),
        };
        if opened.is_break() {
            break;
        }
    }
    ended
}

/// Looks at one report. `language` is believed where it is given.
pub fn annotate_report(report: Report, language: Option<Language>) -> Seen {
    let (annotated, trees) = annotate::annotate_with_trees(whole_text(&report, language));
    Seen { report, annotated, trees }
}

/// All of the report's text but its front matter.
fn whole_text(report: &Report, language: Option<Language>) -> CleanText {
    let start = report.front_matter.map_or(0, |span| span.range().end);
    let kept = RawSpan::new(start..report.text.len());
    let mut facts = report.declared.clone();
    if let Some(language) = language {
        let value = language.to_string();
        facts.language = Some(Found { value, place: FoundIn::Words, span: None });
    }
    let dropped = |span| Dropped { span, reason: DropReason::FrontMatter };
    CleanText {
        text: kept.of(&report.text).to_owned(),
        map: OffsetMap::of_kept([kept]),
        dropped: report.front_matter.map(dropped).into_iter().collect(),
        facts,
        ..CleanText::default()
    }
}
