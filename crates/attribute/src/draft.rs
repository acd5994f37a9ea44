//! A statement as a rule first sees it: spans only, nobody resolved.

use crate::lexicon::Tongue;
use record::{CleanSpan, Grade, Stance};

/// Which rule made a draft. Earlier families win where two claim the same words.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Family {
    /// A quotation with a reporting clause before, after or inside it.
    Quotation,
    /// An embedded post with its signature.
    Post,
    /// A turn of an interview, behind the label of who speaks.
    Turn,
    /// A quotation that stands alone and carries on for the speaker before.
    FreeQuotation,
    /// A verb with that/que, how, whether, or a bare clause.
    Clause,
    /// ", X said," with no quotation marks.
    CommaClause,
    /// "according to", "selon".
    AccordingTo,
    /// "citing X": a further link over the content of another draft.
    Citing,
    /// "vowed to", "urged Y to".
    Infinitive,
    /// "called for", "warned of".
    Preposition,
    /// "was told that", "it was reported that".
    Passive,
    /// "denied the charge".
    Object,
    /// "the claim that …", « selon lesquelles ».
    Noun,
    /// "reportedly", "is said to", « aurait fait ».
    Hearsay,
}

impl Family {
    /// How far a family can be relied on in a language, as measured on our development articles.
    /// French objects and prepositions were right 25 times of 25, English ones 3 of 6 (golden
    /// `fr-parle-de`, `en-called-for`).
    pub(crate) fn grade(self, tongue: Option<Tongue>) -> Grade {
        match self {
            Self::Preposition | Self::Object if tongue == Some(Tongue::French) => Grade::Firm,
            _ if self.has_no_clause() => Grade::Weak,
            _ => Grade::Firm,
        }
    }

    /// What is said is named or hinted at, and no clause or quotation gives it.
    pub(crate) fn has_no_clause(self) -> bool {
        matches!(
            self,
            Self::Preposition | Self::Passive | Self::Object | Self::Noun | Self::Hearsay
        )
    }
}

/// Speaker, cue and content, as found.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    /// The words that name the speaker, with what identifies them.
    pub(crate) speaker: Option<CleanSpan>,
    pub(crate) cue: Vec<CleanSpan>,
    /// Dictionary form of the cue.
    pub(crate) head: String,
    pub(crate) negated: bool,
    pub(crate) content: Vec<CleanSpan>,
    pub(crate) family: Family,
    pub(crate) stance: Stance,
    pub(crate) addressee: Option<CleanSpan>,
    /// The frame that holds the cue, as an index.
    pub(crate) frame: usize,
    /// The draft over whose content this one is a further link, as an index into the drafts.
    pub(crate) link: Option<(usize, Side)>,
}

impl Draft {
    /// What a rule of this family found in a frame. By whom, with which word and to whom it is said
    /// is left open; it is asserted, and nothing is negated.
    pub(crate) fn of(family: Family, frame: usize, content: Vec<CleanSpan>) -> Self {
        Self {
            speaker: None,
            cue: Vec::new(),
            head: String::new(),
            negated: false,
            content,
            family,
            stance: Stance::Asserts,
            addressee: None,
            frame,
            link: None,
        }
    }
}

/// On which side of another speaker a further link of the chain stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Side {
    /// "said, citing X": nearer to the root.
    Root,
    /// "said X, quoted by Y": nearer to the outlet.
    Outlet,
}

impl Draft {
    /// First to last byte of speaker, cue and content.
    pub(crate) fn passage(&self) -> CleanSpan {
        let all = self.content.iter().chain(&self.cue).chain(&self.speaker);
        all.copied().reduce(CleanSpan::join).expect("a draft has content")
    }

    /// First to last byte of cue and content.
    pub(crate) fn said(&self) -> CleanSpan {
        let all = self.content.iter().chain(&self.cue);
        all.copied().reduce(CleanSpan::join).expect("a draft has content")
    }

    /// First to last byte of the content.
    pub(crate) fn content_span(&self) -> CleanSpan {
        self.content.iter().copied().reduce(CleanSpan::join).expect("a draft has content")
    }
}
