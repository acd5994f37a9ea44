//! How the program ends, for the script that called it. `docs/reference/exit-codes.md` is its page.

use std::process::ExitCode;

/// How the program ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Exit {
    /// Everything that was asked for was done. A closed pipe is this, too.
    Done,
    /// It could not be done, and standard error says why.
    Failure,
    /// The arguments were wrong; nothing was tried.
    Usage,
    /// Done, but some of what was offered was no report. It is listed on standard error.
    DoneWithSkips,
    /// Stopped by Ctrl-C. What was stored is stored.
    Interrupted,
}

impl Exit {
    /// Every ending, in the order of the page.
    #[cfg(test)]
    pub const ALL: &'static [Self] =
        &[Self::Done, Self::Failure, Self::Usage, Self::DoneWithSkips, Self::Interrupted];

    /// The number that the shell sees.
    pub const fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Failure => 1,
            Self::Usage => 2,
            Self::DoneWithSkips => 3,
            // 128 and the number of the signal, as shells count.
            Self::Interrupted => 130,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        exit.code().into()
    }
}

#[cfg(test)]
mod tests {
    use super::Exit;

    #[test]
    fn the_page_names_every_code() {
        let page = include_str!("../../../docs/reference/exit-codes.md");
        for exit in Exit::ALL {
            let row = format!("| {} |", exit.code());
            assert!(page.contains(&row), "exit-codes.md has no row '{row}' for {exit:?}");
        }
        assert_eq!(page.matches("\n| ").count(), Exit::ALL.len() + 2, "one row a code, no other");
    }
}
