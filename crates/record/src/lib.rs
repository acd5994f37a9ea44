//! The nouns of whosaid. Every other room speaks in these words.
//!
//! A [`Report`] is one news text as we received it. [`CleanText`] is its story,
//! with every dropped line kept aside. [`Annotated`] adds language, paragraphs,
//! sentences, tokens, quotations, names, times and quantities. [`Statements`] say who said
//! what, by which cue, on whose word. [`Mentions`] are its names, who bears them, and how
//! those stand to one another. [`Place`]s are its names of places and what they stand for.
//! A [`Reading`] is all of these for one report. A [`Claim`] is what several reports say of one
//! event or state.
//!
//! What is left out on purpose: files, SQL, HTTP, serialisation formats and any
//! reading of language. A noun here knows its own shape and nothing else.

mod actor;
mod annotated;
mod claim;
mod clean_text;
mod decision;
mod dependence;
mod fingerprint;
mod frame;
mod id;
mod judgement;
mod mention;
mod place;
pub mod plain;
mod quantity;
mod reading;
mod remark;
mod report;
mod span;
mod statement;
mod syntax;
mod time;
mod tree;
mod words;

pub use actor::{Actor, ActorClass, Apart, Evidence, Join, Verdict};
pub use annotated::{
    Annotated, Language, Name, NameKind, Paragraph, Quotation, Sentence, Token, TokenKind,
};
pub use claim::{
    Claim, ConflictKind, Difference, DifferenceKind, Field, FieldName, FieldValue, Root, Support,
};
pub use clean_text::{
    CleanText, Credit, CreditKind, DropReason, Dropped, OffsetMap, Part, PartRole,
};
pub use decision::{Decided, Decision};
pub use dependence::{Dependence, DependenceKind, SharedPassage};
pub use fingerprint::{Fingerprint, Mark};
pub use frame::{Counted, CountedKind, Frame, FrameKind, Mode, Participant, Polarity};
pub use id::{
    ActorId, BearerId, ClaimId, ConflictId, DependenceId, FrameId, MentionId, RelationshipId,
    ReportId, StatementId,
};
pub use judgement::Pair;
pub use mention::{
    Bearer, GroupReason, Introduction, IntroductionKind, Mention, MentionKind, Mentions,
    Relationship, RelationshipKind, Role,
};
pub use place::{FoundPlace, Place, PlaceKind, PlacePrecision};
pub use quantity::{Quantity, QuantityKind};
pub use reading::Reading;
pub use remark::{Remark, Stage};
pub use report::{Facts, Found, FoundIn, Laid, LaidOut, Report, SkipReason, Skipped, Standing};
pub use span::{CleanOffset, CleanSpan, CodePoints, Offset, RawOffset, RawSpan, Span};
pub use statement::{
    Basis, ChainLink, Cue, Form, Grade, Modality, Party, Speaker, SpeakerKind, Stance, Statement,
    Statements,
};
pub use syntax::{
    Mood, Morphology, Number, PronounType, Relation, Syntax, Tense, Upos, VerbForm, Voice,
};
pub use time::{Day, Interval, Length, Precision, Time, TimeKind, TimeUnit};
pub use tree::{SeenWord, Tree, TreeWord, Written};
