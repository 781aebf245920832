//! The committer's thread: jobs in, one batch and one flush, answers out.

use std::{
    cell::OnceCell,
    sync::{
        Arc,
        atomic::Ordering::Relaxed,
        mpsc::{Receiver, RecvTimeoutError},
    },
    thread,
    time::Duration,
};

use super::{
    Backend, Batch, Error, Transaction,
    committer::{Job, Order, Outcome, Shared},
    copying::Copies,
};

/// The most jobs and bytes that share one flush (store facts, section 3, point 6).
const BATCH_JOBS: usize = 256;
const BATCH_BYTES: usize = 256 * 1024;

/// The pause after a failed attempt to open the store again, doubled each time up to the longest.
const FIRST_PAUSE: Duration = Duration::from_millis(10);
const LONGEST_PAUSE: Duration = Duration::from_secs(1);

/// Serves jobs until the queue is closed and empty.
///
/// Those that arrive during a flush, and during the pause that the back end asks for after it, are the next batch. So
/// who comes alone is served at once, and where many come they share a flush and one waking of this thread. While a
/// copy is made, each batch is followed by a page of it instead of the pause.
pub(super) fn serve(mut backend: Box<dyn Backend>, orders: &Receiver<Order>, shared: &Shared) {
    let mut copies = Copies::default();
    loop {
        let order = match copies.patience() {
            None => orders.recv().map_err(RecvTimeoutError::from),
            Some(patience) => orders.recv_timeout(patience),
        };
        let served = match order {
            Ok(Order::Job(first)) => serve_batch(&mut *backend, first, orders, shared, &mut copies),
            Ok(Order::Copy(copy)) => {
                // Others that wait already may be the same one.
                copies.add(copy);
                continue;
            }
            Err(RecvTimeoutError::Timeout) => Ok(0),
            Err(RecvTimeoutError::Disconnected) => break,
        };
        let went = served.and_then(|written| {
            if copies.any() {
                let went = copies.step(&mut *backend);
                shared.rewrites.store(copies.rewrites(), Relaxed);
                return went;
            }
            if written > 0 {
                thread::sleep(backend.pause(written));
            }
            Ok(())
        });
        if let Err(error) = went {
            tracing::error!(%error, "the store failed; opening it again");
            *shared.down() = Some(Arc::new(error.clone()));
            copies.abandon(&mut *backend, &error);
            if !reopen(&mut *backend, orders, shared) {
                break;
            }
        }
    }
    copies.abandon(&mut *backend, &Error::Closed);
    // A back end may have threads and files of its own; they must be gone before the end is announced.
    drop(backend);
}

/// Runs one batch of jobs, commits it and answers them in order. Returns how many shared the commit; none where nothing
/// was to be written.
///
/// # Errors
///
/// Why the back end can no longer be believed. The jobs have been answered.
fn serve_batch(
    backend: &mut dyn Backend,
    first: Box<dyn Job>,
    orders: &Receiver<Order>,
    shared: &Shared,
    copies: &mut Copies,
) -> Result<usize, Error> {
    let mut batch = Batch::default();
    let mut outcomes: Vec<Box<dyn Outcome>> = Vec::new();
    let spoilt = OnceCell::new();
    let mut next = Some(first);
    while let Some(job) = next {
        let mut records = Transaction::new(backend, &batch, &spoilt);
        let outcome = job.run(&mut records);
        let writes = records.into_writes();
        if outcome.succeeded() {
            batch.append(writes);
        }
        outcomes.push(outcome);
        let full =
            outcomes.len() >= BATCH_JOBS || batch.bytes() >= BATCH_BYTES || spoilt.get().is_some();
        next = if full { None } else { next_job(orders, copies) };
    }
    let committed = match spoilt.into_inner() {
        Some(error) => Err(error),
        None if batch.is_empty() => Ok(0),
        None => backend.commit(&batch).map(|()| {
            shared.commits.fetch_add(1, Relaxed);
            outcomes.len()
        }),
    };
    shared.waiting.fetch_sub(outcomes.len(), Relaxed);
    match &committed {
        Ok(_) => {
            let succeeded = outcomes
                .iter()
                .filter(|outcome| outcome.succeeded())
                .count();
            shared.jobs.fetch_add(succeeded as u64, Relaxed);
        }
        Err(error) => {
            shared.failures.fetch_add(1, Relaxed);
            // Known before the answers are, so that a caller who tries again at once is refused at once.
            *shared.down() = Some(Arc::new(error.clone()));
        }
    }
    for outcome in outcomes {
        outcome.release(committed.as_ref().map(drop).map_err(Error::clone));
    }
    if committed.is_ok() {
        copies.follow(backend, &batch);
    }
    committed
}

/// The next job that waits; copies asked for before it begin after this batch.
fn next_job(orders: &Receiver<Order>, copies: &mut Copies) -> Option<Box<dyn Job>> {
    loop {
        match orders.try_recv().ok()? {
            Order::Job(job) => return Some(job),
            Order::Copy(copy) => copies.add(copy),
        }
    }
}

/// Opens the store again until that succeeds, and refuses jobs meanwhile. False when the queue was closed first.
fn reopen(backend: &mut dyn Backend, orders: &Receiver<Order>, shared: &Shared) -> bool {
    let mut pause = FIRST_PAUSE;
    loop {
        let reason = match backend.reopen() {
            Ok(()) => {
                shared.reopened.fetch_add(1, Relaxed);
                tracing::info!("the store is open again");
                // Jobs queued before the failure was known never ran, so they may run now.
                *shared.down() = None;
                return true;
            }
            Err(error) => {
                tracing::error!(%error, "the store cannot be opened again yet");
                Arc::new(error)
            }
        };
        *shared.down() = Some(Arc::clone(&reason));
        // Few jobs can come here, those that were on their way when the handles began to refuse them. Each starts the
        // pause anew, which therefore stays bounded.
        loop {
            match orders.recv_timeout(pause) {
                Ok(Order::Copy(copy)) => copy.answer(&Err(Error::Unavailable {
                    cause: Arc::clone(&reason),
                })),
                Ok(Order::Job(job)) => {
                    shared.waiting.fetch_sub(1, Relaxed);
                    job.refuse(Error::Unavailable {
                        cause: Arc::clone(&reason),
                    });
                }
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return false,
            }
        }
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}
