//! How much may be under way at a time: so many items, and so many bytes of them.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Room for work under way. Who begins an item takes its room, waiting for it if need be; who has
/// its result gives it back.
pub struct Room {
    state: Mutex<State>,
    changed: Condvar,
    most: Load,
}

/// Items and their bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Load {
    pub items: usize,
    pub bytes: usize,
}

#[derive(Default)]
struct State {
    taken: Load,
    closed: bool,
}

impl Room {
    /// Room for `most`. An item that is larger than all of it is let in when nothing else is
    /// under way.
    pub fn of(most: Load) -> Self {
        Self { state: Mutex::default(), changed: Condvar::new(), most }
    }

    /// Waits until there is room for one more item of so many bytes, and takes it; false when the
    /// room was closed.
    pub fn take(&self, bytes: usize) -> bool {
        let full = |state: &mut State| {
            let taken = state.taken;
            let fits = taken.items < self.most.items
                && taken.bytes.saturating_add(bytes) <= self.most.bytes;
            !state.closed && taken.items > 0 && !fits
        };
        let mut state =
            self.changed.wait_while(self.lock(), full).unwrap_or_else(PoisonError::into_inner);
        state.taken.items += 1;
        state.taken.bytes = state.taken.bytes.saturating_add(bytes);
        !state.closed
    }

    /// Gives back what an item of so many bytes took.
    pub fn give(&self, bytes: usize) {
        let mut state = self.lock();
        state.taken.items = state.taken.items.saturating_sub(1);
        state.taken.bytes = state.taken.bytes.saturating_sub(bytes);
        self.changed.notify_all();
    }

    /// Lets in nobody any more, and lets go who waits.
    pub fn close(&self) {
        self.lock().closed = true;
        self.changed.notify_all();
    }

    /// Counters stay right whatever panicked beside them.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Closes a room when it is dropped, so that nobody waits for work that has ended.
pub struct ClosedAtEnd<'r>(pub &'r Room);

impl Drop for ClosedAtEnd<'_> {
    fn drop(&mut self) {
        self.0.close();
    }
}
