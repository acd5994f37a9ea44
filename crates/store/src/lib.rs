//! The case file: everything about one story or collection, in one SQLite database.
//!
//! A [`Case`] is opened for writing ([`Case::create_or_open`]) or for reading only
//! ([`Case::open`]). What [`Case::write`] reported as stored stays stored, whatever
//! happens to the program afterwards. Rows are added and never edited; a report that is
//! there already adds nothing.
//!
//! Spans are stored in Unicode code points of the decoded text, so that
//! `substr(text, start + 1, end - start)` in any SQLite tool gives the words.
//! `docs/reference/case-file.md` describes every table, column and view.
//!
//! What this room does not know: language, files of reports, terminals, how a statement
//! was found.

mod actors;
mod anchors;
mod case;
pub mod chains;
mod claim_loading;
mod claim_parts;
mod claim_rows;
mod claims;
mod custody;
mod dependences;
mod error;
mod frame_rows;
mod frames;
mod hash;
mod judgement_log;
mod judgements;
mod linked;
mod lists;
mod loading;
mod marks;
mod mention_rows;
mod mentions;
mod namesakes;
mod origin;
mod originals;
mod overview;
mod passage;
mod place;
mod places;
mod query;
mod read;
mod report_rows;
mod rows;
mod schema;
mod seals;
mod search;
mod speakers;
mod speaking;
mod sql;
mod standing;
mod statement_rows;
mod statements;
mod tables;
mod taken_over;
mod tallies;
mod tellers;
mod told;
mod told_stories;
mod traces;
mod verify;
mod where_when;
mod write;

pub use case::Case;
pub use claim_parts::{Around, Asked, CountedOn, Differing, Given, ToldBy};
pub use claims::{Which, differences_of};
pub use custody::LogEnd;
pub use error::Error;
pub use judgement_log::LoggedJudgement;
pub use judgements::StoredJudgement;
pub use lists::{Bearing, OpenPair, RelationLine, RemarkLine, StoredRun};
pub use origin::{Origin, WrittenBy};
pub use originals::StoredOriginal;
pub use overview::{Extent, Reliance, RootKind, RootSummary};
pub use rows::{
    ActorChange, ActorSummary, Counts, FiledReport, LeaningChange, LinkedBearers, LinkedReports,
    NamesakeChange, Naming, ReportSummary, StoredActor, StoredBearer, StoredDependence,
    StoredDropped, StoredEdge, StoredEnd, StoredFact, StoredIntroduction, StoredLeaning,
    StoredLink, StoredMention, StoredNamesake, StoredParty, StoredPassage, StoredPlace,
    StoredRelation, StoredRemark, StoredReport, StoredRole, StoredSkip, StoredStatement,
    StoredStory, TextSpan,
};
pub use search::{Hit, MOST_RANKED};
pub use speakers::{actor_within, speaker_of};
pub use speaking::{Spelling, Stretch};
pub use standing::{LeaningChain, LeaningClaim, LeaningNumber, StoredMark};
pub use statements::StatementsOf;
pub use tables::{Cell, Column, Holds, Table};
pub use tellers::Teller;
pub use told::{
    ClaimSummary, StoredAnswer, StoredClaim, StoredCounted, StoredDifference, StoredFrame,
    StoredParticipant, StoredTime,
};
pub use told_stories::StoryToTell;
pub use verify::Problem;
pub use where_when::{Days, Happening, NamedPlace};
pub use write::Written;
