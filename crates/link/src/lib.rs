//! Names and bearers of many reports in; who is the same as whom, with reasons, out.
//!
//! [`names`] compares two names alone; [`actors`] joins the bearers of all reports.
//!
//! Left out on purpose: the case file, and every word of a report but its names and
//! statements. Nothing here does input or output; the same input gives the same answer
//! whatever its order and however many threads.

pub mod actors;
pub mod names;
