//! Case file in; JSON Lines, tables, documents and graphs out.
//!
//! This room owns the wire format: the shapes in `wire` are the contract that
//! `docs/reference/jsonl.md` explains and `docs/reference/jsonl.schema.json` fixes.
//! The inner types of the product are not serialised, so that they can change
//! while the lines stay the same.
//!
//! Nothing is computed here that the case file does not say, and nothing is
//! written anywhere but into the string, the writer or the folder that the caller gives.

mod about;
mod annotations;
mod dossier;
mod escape;
mod failure;
mod ftm;
mod geojson;
mod graphml;
mod jsonl;
mod prov;
mod row;
mod tables;
mod told;
mod whole;
mod wire;
mod xml;

pub use annotations::annotations;
pub use dossier::{docx, markdown};
pub use failure::Failure;
pub use ftm::ftm;
pub use geojson::geojson;
pub use graphml::graphml;
pub use jsonl::{
    actor, case, dependence, hit, judgement, line, marked, mention, place, problem, relation,
    remark, report, root, skip, statement, story, verified,
};
pub use prov::prov;
pub use tables::{csv, csv_metadata, csv_table, parquet, xlsx};
pub use told::{claim, conflict, frame};
pub use whole::{jsonl, report_lines};
