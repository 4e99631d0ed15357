//! Work on all cores.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// How many workers there are at most.
pub fn workers() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

/// What `work` makes of each of `items`, in their order. They are begun in that order too.
pub fn in_parallel<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let work_on = || {
        let mut done = Vec::new();
        loop {
            let i = next.fetch_add(1, Ordering::Relaxed);
            match items.get(i) {
                Some(item) => done.push((i, work(item))),
                None => return done,
            }
        }
    };
    let mut done: Vec<(usize, R)> = thread::scope(|scope| {
        let workers = workers().min(items.len());
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work_on)).collect();
        workers
            .into_iter()
            .flat_map(|worker| worker.join().unwrap_or_else(|panic| resume_unwind(panic)))
            .collect()
    });
    done.sort_by_key(|(i, _)| *i);
    done.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_items() {
        let items: Vec<u64> = (0..100).collect();
        let slow_at_first = |i: &u64| {
            thread::sleep(std::time::Duration::from_micros(100 - i));
            i * i
        };
        let squares: Vec<u64> = items.iter().map(|i| i * i).collect();
        assert_eq!(in_parallel(&items, slow_at_first), squares);
        assert!(in_parallel(&[], slow_at_first).is_empty());
    }

    #[test]
    #[should_panic(expected = "seven")]
    fn a_panic_is_passed_on() {
        in_parallel(&[1, 7, 2], |i| assert!(*i != 7, "seven"));
    }
}
