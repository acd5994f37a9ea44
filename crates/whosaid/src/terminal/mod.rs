//! What a terminal may be shown, and how.
//!
//! Data goes to standard output through [`Output`], messages to standard error through
//! [`note`]. Neither panics when the other end is closed. Colour is added by [`Page`] and
//! taken out again by `anstream` where it is not wanted (a pipe, `NO_COLOR`, a dumb terminal).

mod foreign;
mod output;
mod page;
mod wrap;

pub use foreign::foreign;
pub use output::{Output, note};
pub use page::{Mark, Page};
pub use wrap::{cut, wrap};
