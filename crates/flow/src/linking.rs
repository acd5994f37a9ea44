//! What holds between all reports of a case: what it takes out, what was found in.

mod actors;
mod claims;
mod reports;

pub use actors::link;
pub use claims::link_claims;
pub use reports::{link_as_one_story, link_reports};

use jiff::civil::Date;

/// How much of what holds between reports is made anew.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Linking {
    /// What new reports touch; all of it where the case is small or has grown much.
    #[default]
    Touched,
    /// All of it.
    Anew,
    /// Nothing; a later run does it.
    Later,
}

/// The days from a fixed one to an ISO date; nothing for a date that is written otherwise.
pub fn day(date: Option<&str>) -> Option<i32> {
    let date: Date = date?.get(..10)?.parse().ok()?;
    i32::try_from(date.duration_since(Date::ZERO).as_hours() / 24).ok()
}
