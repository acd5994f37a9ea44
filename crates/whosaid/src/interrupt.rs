//! Ctrl-C during long work: a word about what is kept, and the code that says so.

use crate::exit::Exit;
use crate::terminal::note;

/// From now on Ctrl-C says `message` and ends the program as interrupted.
///
/// Ending at once is safe at any moment: what the case file has not committed is not in it.
pub fn tell_when_interrupted(message: &'static str) {
    let handler = move || {
        note(message);
        std::process::exit(i32::from(Exit::Interrupted.code()));
    };
    // Where no handler can be set, Ctrl-C ends the program as it always does.
    let _ = ctrlc::set_handler(handler);
}
