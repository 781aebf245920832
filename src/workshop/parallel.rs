//! Work that falls into parts, on all processors.

use std::num::NonZero;
use std::sync::Mutex;
use std::thread;

/// Does the work on each item; the results keep the order of the items, so that it does not matter who was faster.
pub fn each<T: Send, R: Send>(items: Vec<T>, work: impl Fn(T) -> R + Sync) -> Vec<R> {
    let count = items.len();
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    if workers == 1 || count < 2 {
        return items.into_iter().map(work).collect();
    }
    let ahead = Mutex::new(items.into_iter().enumerate());
    let next = || ahead.lock().ok().and_then(|mut ahead| ahead.next());
    let worker = || {
        let mut done = Vec::new();
        while let Some((nth, item)) = next() {
            done.push((nth, work(item)));
        }
        done
    };
    let mut all: Vec<(usize, R)> = Vec::with_capacity(count);
    thread::scope(|scope| {
        let others: Vec<_> = (1..workers.min(count))
            .map(|_| scope.spawn(worker))
            .collect();
        all.extend(worker());
        for other in others {
            match other.join() {
                Ok(done) => all.extend(done),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
    });
    all.sort_by_key(|(nth, _)| *nth);
    all.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_keep_the_order_of_the_items() {
        let all: Vec<u32> = (0..1000).collect();
        let doubled = each(all.clone(), |n| n * 2);
        assert_eq!(doubled, all.iter().map(|n| n * 2).collect::<Vec<_>>());
        assert!(each(Vec::<u32>::new(), |n| n).is_empty());
    }
}
