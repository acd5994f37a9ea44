//! A case as pages: served on this machine to one person, or written as files.
//!
//! Every page is a pure function from rows of the case file to markup, and is the same in
//! both homes but for its links and for what a person can decide, which needs the server.
//! Drawings are SVG made here; each has a table with the same content. One style sheet and
//! one script, both our own, stand in `assets/` and are part of the program; without the
//! script everything can be read.
//!
//! Report text is hostile: it reaches a page only through `text`, and no page asks anything
//! of any other machine.
//!
//! What this room does not know: how a report is read or linked. When a person judges, the
//! caller's own function links the case anew.

mod address;
mod bundle;
mod chain;
mod draw;
mod guard;
mod judging;
mod marks;
mod pages;
mod routes;
mod server;
mod site;
mod text;

pub use bundle::{Failure, Written, write_bundle};
pub use judging::Relink;
pub use server::{Options, Serving, serve};
pub use site::{About, MeasuredStep};
