//! Work on many threads, results in the order of the items, memory bounded.

use crate::room::{ClosedAtEnd, Load, Room};
use crossbeam_channel::bounded;
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::thread;

/// How many items a thread may be ahead of the sink. Enough that neither one long report nor a
/// batch that is being written idles the others (a file is two items: its report and its end),
/// few enough that memory does not grow with the number of items.
const AHEAD: usize = 96;

/// How many bytes of items may be under way. A report has some thousands, a page saved with its
/// pictures some millions, and each costs several times its bytes while it is read.
const BYTES: usize = 96 * 1024 * 1024;

/// Gives items one at a time; breaks when no more are wanted.
pub type Feed<'f, T> = dyn FnMut(T) -> ControlFlow<()> + 'f;

/// Calls `work` on each item that `items` feeds, on `jobs` threads, and hands the results to
/// `sink` on the calling thread in the order of the items. `items` runs on a thread of its own
/// and waits while too many are under way, or too many bytes of them, which `bytes` tells of an
/// item. The first error of `sink` ends it all.
pub fn map<T, U, E>(
    items: impl FnOnce(&mut Feed<'_, T>) + Send,
    jobs: usize,
    bytes: impl Fn(&T) -> usize + Sync,
    work: impl Fn(T) -> U + Sync,
    mut sink: impl FnMut(U) -> Result<(), E>,
) -> Result<(), E>
where
    T: Send,
    U: Send,
{
    let jobs = jobs.max(1);
    let window = jobs * AHEAD;
    let (task_in, task_out) = bounded::<Numbered<T>>(jobs);
    let (done_in, done_out) = bounded::<Numbered<U>>(window);
    // Taken for each item begun and given back when its result is taken: so many items are under
    // way, or wait for an earlier one, and no more.
    let room = Room::of(Load { items: window, bytes: BYTES });
    let room = &room;

    thread::scope(|scope| {
        let bytes = &bytes;
        scope.spawn(move || {
            let mut number = 0..;
            items(&mut |item| {
                let at = number.next().expect("there are more numbers than items");
                let bytes = bytes(&item);
                // Either fails only when the sink has ended the run.
                if !room.take(bytes) || task_in.send(Numbered { at, bytes, item }).is_err() {
                    return ControlFlow::Break(());
                }
                ControlFlow::Continue(())
            });
        });
        for _ in 0..jobs {
            let (task_out, done_in, work) = (task_out.clone(), done_in.clone(), &work);
            scope.spawn(move || {
                for Numbered { at, bytes, item } in task_out {
                    if done_in.send(Numbered { at, bytes, item: work(item) }).is_err() {
                        return;
                    }
                }
            });
        }
        // Only the threads hold these now, so the loop below ends when they do.
        drop((task_out, done_in));
        // And these end with this closure, before the scope waits for the threads: an error of
        // the sink leaves nobody to send to and closes the room, so every thread returns.
        let (done_out, _closed) = (done_out, ClosedAtEnd(room));

        let mut early = BTreeMap::new();
        let mut next = 0;
        for done in &done_out {
            early.insert(done.at, done);
            while let Some(done) = early.remove(&next) {
                next += 1;
                sink(done.item)?;
                room.give(done.bytes);
            }
        }
        Ok(())
    })
}

/// An item or its result, its place in the order, and the bytes of the item.
struct Numbered<T> {
    at: usize,
    bytes: usize,
    item: T,
}

#[cfg(test)]
mod tests {
    use super::{BYTES, Feed, map};
    use proptest::prelude::*;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    /// Feeds all of `items`.
    fn all<T>(items: impl IntoIterator<Item = T>) -> impl FnOnce(&mut Feed<'_, T>) {
        |feed| {
            let _ = items.into_iter().try_for_each(feed);
        }
    }

    proptest! {
        #[test]
        fn results_come_in_order_on_any_number_of_threads(
            pauses in proptest::collection::vec(0_u64..3, 0..60),
            jobs in 0_usize..7,
        ) {
            let items: Vec<(usize, u64)> = pauses.iter().copied().enumerate().collect();
            let mut taken = Vec::new();
            let work = |(at, pause)| {
                std::thread::sleep(Duration::from_millis(pause));
                at
            };
            let done: Result<(), ()> = map(all(items), jobs, |_| 0, work, |at| { taken.push(at); Ok(()) });
            prop_assert!(done.is_ok());
            prop_assert_eq!(taken, (0..pauses.len()).collect::<Vec<_>>());
        }
    }

    #[test]
    fn an_error_of_the_sink_ends_the_run() {
        let mut taken = 0;
        let done = map(
            all(0..100_000),
            3,
            |_| 0,
            |item: i32| item,
            |item| {
                taken += 1;
                if item == 40 { Err("full") } else { Ok(()) }
            },
        );
        assert_eq!((done, taken), (Err("full"), 41));
    }

    /// A hundred pages of 20 MB: those under way never hold more than what is allowed.
    #[test]
    fn large_items_wait_for_room() {
        const PAGE: usize = 20 * 1024 * 1024;
        let held = AtomicUsize::new(0);
        let most = AtomicUsize::new(0);
        let pages = |feed: &mut Feed<'_, usize>| {
            let _ = (0..100).try_for_each(&mut *feed);
        };
        let work = |page: usize| {
            let now = held.fetch_add(PAGE, Ordering::SeqCst) + PAGE;
            most.fetch_max(now, Ordering::SeqCst);
            page
        };
        let mut taken = 0;
        let sink = |page| {
            assert_eq!(page, taken);
            taken += 1;
            held.fetch_sub(PAGE, Ordering::SeqCst);
            Ok::<_, ()>(())
        };
        assert_eq!(map(pages, 8, |_| PAGE, work, sink), Ok(()));
        assert_eq!(taken, 100);
        let most = most.into_inner();
        assert!((PAGE..=BYTES).contains(&most), "{most} bytes under way");
    }

    /// One that is larger than all that may be under way is taken alone.
    #[test]
    fn an_item_larger_than_the_room_is_taken() {
        let mut taken = Vec::new();
        let done: Result<(), ()> = map(
            all([1, BYTES + 1, 2, usize::MAX]),
            3,
            |bytes| *bytes,
            |item| item,
            |item| {
                taken.push(item);
                Ok(())
            },
        );
        assert_eq!((done, taken), (Ok(()), vec![1, BYTES + 1, 2, usize::MAX]));
    }
}
