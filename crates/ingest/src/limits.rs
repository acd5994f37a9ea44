//! How much of anything is taken, so that no file can cost a laptop its memory or its evening.

use record::{SkipReason, Skipped};
use std::cell::Cell;
use std::rc::Rc;

/// The most bytes one report of plain text may have. A news report has some thousands; whatever
/// is larger is a collection or no report at all.
pub const MAX_TEXT_BYTES: u64 = 8 * 1024 * 1024;

/// The most bytes one page or document may have: programs that save a page in one file write its
/// pictures into it.
pub const MAX_DOCUMENT_BYTES: u64 = 32 * 1024 * 1024;

/// The most bytes of an archive that lies inside another one and must be held to be opened.
pub const MAX_NESTED_BYTES: u64 = 64 * 1024 * 1024;

/// Archives in archives in archives; people pack a folder of archives once.
pub const MAX_DEPTH: usize = 4;

/// The most members of one archive. Their list is held in memory while the archive is open.
pub const MAX_MEMBERS: u64 = 250_000;

/// Words pack into a fifth of their bytes, tables of a page into a fiftieth. What unpacks to
/// more than this many times its bytes was made to exhaust whoever opens it.
const MAX_RATIO: u64 = 100;

/// A small archive may unpack to so much, whatever its ratio.
const ALWAYS_ALLOWED: u64 = 64 * 1024 * 1024;

/// Refusals told one by one for one source; the others are counted.
pub const MAX_TOLD: usize = 100;

/// What one source on disk may still unpack to, archives inside it included. Its copies share
/// what is left.
#[derive(Clone)]
pub struct Budget {
    left: Rc<Cell<u64>>,
    packed: u64,
}

impl Budget {
    /// For a source of so many bytes on disk.
    pub fn of(packed: u64) -> Self {
        let left = packed.saturating_mul(MAX_RATIO).saturating_add(ALWAYS_ALLOWED);
        Self { left: Rc::new(Cell::new(left)), packed }
    }

    /// Takes what was unpacked from it; false when it is spent.
    pub fn spend(&self, bytes: u64) -> bool {
        self.left.set(self.left.get().saturating_sub(bytes));
        !self.is_spent()
    }

    pub fn is_spent(&self) -> bool {
        self.left.get() == 0
    }

    /// What to say of the source that spent it, at the member where it did.
    pub fn refusal(&self, name: &str) -> Skipped {
        Skipped {
            file: name.to_owned(),
            reason: SkipReason::Unsafe,
            detail: format!(
                "here its {} bytes have unpacked to more than {MAX_RATIO} times as many, as in \
                 archives made to fill a machine; nothing further was unpacked: unpack it \
                 yourself and give the folder if you trust it",
                self.packed
            ),
        }
    }
}
