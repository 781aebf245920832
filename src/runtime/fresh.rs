//! Writes the store afresh from time to time, so that what was deleted does not stay in its files for ever.

use std::time::Duration;

use super::Clock;
use crate::ids::Timestamp;
use crate::store::{Committer, Error, Key, META, Record};

/// After a failure it is tried again; a full disk is not free again in a minute.
const AGAIN: Duration = Duration::from_secs(60 * 60);

/// Rewrites the store, so that nothing deleted before is left in its folder, and writes down when.
///
/// # Errors
///
/// As [`Committer::rewrite`].
pub async fn purge(store: &Committer, clock: &Clock) -> Result<(), Error> {
    store.rewrite().await?;
    write_down(store, clock.now()).await
}

/// Purges whenever the last time is so long ago, across restarts; a new store is first purged that long after its
/// first start. Never returns.
pub async fn keep_fresh(store: &Committer, clock: &Clock, every: Duration) {
    loop {
        if let Err(error) = once(store, clock, every).await {
            if matches!(error, Error::Closed) {
                return;
            }
            tracing::warn!(%error, "the store was not written afresh; it is tried again in an hour");
            clock.until(clock.now() + AGAIN).await;
        }
    }
}

async fn once(store: &Committer, clock: &Clock, every: Duration) -> Result<(), Error> {
    let now = clock.now();
    let last = store.run(|records| records.get(&key())).await?;
    // A moment in the future is from a clock that was set back since, and says nothing.
    let Some(last) = last
        .and_then(|record| moment(&record))
        .filter(|at| *at <= now)
    else {
        return write_down(store, now).await;
    };
    clock.until(last + every).await;
    purge(store, clock).await?;
    tracing::info!("the store was written afresh; what was deleted is gone from its files");
    Ok(())
}

async fn write_down(store: &Committer, at: Timestamp) -> Result<(), Error> {
    let record = Record {
        version: 1,
        payload: at.millis().to_le_bytes().to_vec(),
    };
    store.run(move |records| records.put(key(), record)).await
}

/// Where it is written down when the store was last written afresh.
fn key() -> Key {
    META.key(b"rewritten").expect("the key is short")
}

fn moment(record: &Record) -> Option<Timestamp> {
    let millis = record.payload.as_slice().try_into().ok()?;
    Some(Timestamp::from_millis(i64::from_le_bytes(millis)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::memory::{Disk, Fault, Memory};

    const WEEK: Duration = Duration::from_secs(7 * 24 * 60 * 60);

    fn start(disk: &Disk) -> Committer {
        Committer::start(Box::new(Memory::open(disk))).unwrap()
    }

    /// Lets time pass until the store was rewritten so often.
    async fn rewritten(store: &Committer, clock: &Clock, times: u64, step: Duration) {
        while store.stats().rewrites < times {
            clock.advance(step);
            tokio::task::yield_now().await;
        }
    }

    #[tokio::test]
    async fn it_is_purged_a_week_after_the_last_time_and_not_before_also_across_restarts() {
        let (disk, clock) = (Disk::default(), Clock::default());
        let store = start(&disk);
        once(&store, &clock, WEEK).await.unwrap();
        assert_eq!(
            store.stats().rewrites,
            0,
            "a new store has nothing to forget"
        );
        clock.advance(WEEK - Duration::from_secs(600));
        let early = tokio::time::timeout(Duration::from_millis(1), once(&store, &clock, WEEK));
        assert!(early.await.is_err(), "it waits for ten minutes more");
        store.close().await.unwrap();
        let store = start(&disk);
        clock.advance(Duration::from_secs(600));
        once(&store, &clock, WEEK).await.unwrap();
        assert_eq!(store.stats().rewrites, 1);
    }

    #[tokio::test]
    async fn a_failure_is_tried_again() {
        let (disk, clock) = (Disk::default(), Clock::default());
        let store = start(&disk);
        purge(&store, &clock).await.unwrap();
        disk.fail_next(Fault::Successor);
        let keeping = tokio::spawn({
            let (store, clock) = (store.clone(), clock.clone());
            async move { keep_fresh(&store, &clock, WEEK).await }
        });
        rewritten(&store, &clock, 2, Duration::from_secs(24 * 60 * 60)).await;
        keeping.abort();
    }

    #[tokio::test]
    async fn a_clock_that_was_set_back_does_not_stop_it() {
        let (disk, clock) = (Disk::default(), Clock::default());
        let store = start(&disk);
        write_down(&store, clock.now() + 60 * WEEK).await.unwrap();
        once(&store, &clock, WEEK).await.unwrap();
        clock.advance(WEEK);
        once(&store, &clock, WEEK).await.unwrap();
        assert_eq!(store.stats().rewrites, 1);
    }
}
