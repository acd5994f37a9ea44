//! Work on many threads, results in the order of the items, memory bounded.

use crossbeam_channel::bounded;
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::thread;

/// How many items a thread may be ahead of the slowest one. Enough that one long report does
/// not idle the others, few enough that memory does not grow with the number of items.
const AHEAD: usize = 8;

/// Gives items one at a time; breaks when no more are wanted.
pub type Feed<'f, T> = dyn FnMut(T) -> ControlFlow<()> + 'f;

/// Calls `work` on each item that `items` feeds, on `jobs` threads, and hands the results to
/// `sink` on the calling thread in the order of the items. `items` runs on a thread of its own
/// and waits while too many are under way. The first error of `sink` ends it all.
pub fn map<T, U, E>(
    items: impl FnOnce(&mut Feed<'_, T>) + Send,
    jobs: usize,
    work: impl Fn(T) -> U + Sync,
    mut sink: impl FnMut(U) -> Result<(), E>,
) -> Result<(), E>
where
    T: Send,
    U: Send,
{
    let jobs = jobs.max(1);
    let window = jobs * AHEAD;
    let (task_in, task_out) = bounded::<(usize, T)>(jobs);
    let (done_in, done_out) = bounded::<(usize, U)>(window);
    // A ticket is taken for each item begun and given back when its result is taken: so many
    // items are in flight, or wait for an earlier one, and no more.
    let (ticket_in, ticket_out) = bounded::<()>(window);

    thread::scope(|scope| {
        for _ in 0..window {
            ticket_in.send(()).expect("the receiver lives in this scope");
        }
        scope.spawn(move || {
            let mut number = 0..;
            items(&mut |item| {
                let at = number.next().expect("there are more numbers than items");
                // Either fails only when the sink has ended the run.
                if ticket_out.recv().is_err() || task_in.send((at, item)).is_err() {
                    return ControlFlow::Break(());
                }
                ControlFlow::Continue(())
            });
        });
        for _ in 0..jobs {
            let (task_out, done_in, work) = (task_out.clone(), done_in.clone(), &work);
            scope.spawn(move || {
                for (at, item) in task_out {
                    if done_in.send((at, work(item))).is_err() {
                        return;
                    }
                }
            });
        }
        // Only the threads hold these now, so the loop below ends when they do.
        drop((task_out, done_in));
        // And these end with this closure, before the scope waits for the threads: an error of
        // the sink leaves nobody to send to or to take tickets from, so every thread returns.
        let (done_out, ticket_in) = (done_out, ticket_in);

        let mut early = BTreeMap::new();
        let mut next = 0;
        for (at, result) in &done_out {
            early.insert(at, result);
            while let Some(result) = early.remove(&next) {
                next += 1;
                sink(result)?;
                // Fails only when every item has been begun.
                let _ = ticket_in.send(());
            }
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::{Feed, map};
    use proptest::prelude::*;
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
            let done: Result<(), ()> = map(all(items), jobs, work, |at| { taken.push(at); Ok(()) });
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
            |item: i32| item,
            |item| {
                taken += 1;
                if item == 40 { Err("full") } else { Ok(()) }
            },
        );
        assert_eq!((done, taken), (Err("full"), 41));
    }
}
