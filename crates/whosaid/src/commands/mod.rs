//! The commands, one module each.

mod about;
mod actors;
mod annotate;
mod case;
mod claims;
mod dependences;
mod export;
mod judge;
mod man;
mod mark;
mod measured;
mod names;
mod places;
mod read;
mod search;
mod serve;
mod show;
mod topics;
mod verify;

pub use about::about;
pub use annotate::annotate;
pub use export::export;
pub use judge::judge;
pub use man::{completions, man};
pub use mark::mark;
pub use names::names;
pub use read::read;
pub use search::search;
pub use serve::serve;
pub use show::show;
pub use verify::verify;
