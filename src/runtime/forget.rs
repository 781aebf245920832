//! Forgets replies that nobody can ask for any more, so that the store does not grow for ever.

use std::ops::Bound;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering::Relaxed};
use std::time::Duration;

use super::records::{REPLIES, replied};
use crate::ids::Timestamp;
use crate::store::{Error, Key, Transaction};

/// A reply is kept so long. Discord delivers an interaction again within minutes, when a
/// connection resumes, and refuses answers to it after 15 minutes (discord facts, section 2.4).
const KEPT: Duration = Duration::from_secs(24 * 60 * 60);
/// At most so many are forgotten in one transaction. It is more than the one that a transaction
/// adds, so the number of replies kept shrinks towards what a day brings.
const AT_ONCE: usize = 4;
/// When nothing old is left, the next look is so much later.
const PAUSE: Duration = Duration::from_secs(60);

/// When to look for old replies again. One for each store.
#[derive(Debug)]
pub(super) struct Forgetting {
    next: AtomicI64,
    reported: AtomicBool,
}

impl Default for Forgetting {
    fn default() -> Self {
        Self {
            next: AtomicI64::new(i64::MIN),
            reported: AtomicBool::new(false),
        }
    }
}

impl Forgetting {
    /// Deletes a few old replies, as part of a transaction that writes anyway. Replies are in the
    /// order of their interactions' times, so the old ones are the first.
    ///
    /// # Errors
    /// Whatever reading the disk reports.
    pub(super) fn some(&self, records: &mut Transaction<'_>, now: Timestamp) -> Result<(), Error> {
        if !self.due(now) {
            return Ok(());
        }
        let first = match records.scan(REPLIES.as_bytes(), Bound::Unbounded, AT_ONCE) {
            Ok(first) => first,
            // A damaged reply must not keep people from new ones; only the forgetting stops.
            Err(error @ Error::Damaged { .. }) => {
                if !self.reported.swap(true, Relaxed) {
                    tracing::error!(%error, "old replies cannot be forgotten; the store will grow");
                }
                self.pause(now);
                return Ok(());
            }
            Err(error) => return Err(error),
        };
        let old = |key: &Key| replied(key).is_some_and(|id| now - id.made_at() > KEPT);
        let mut forgotten = 0;
        for (key, _) in first.into_iter().take_while(|(key, _)| old(key)) {
            records.delete(key);
            forgotten += 1;
        }
        if forgotten < AT_ONCE {
            self.pause(now);
        }
        Ok(())
    }

    /// Whether it is time. After the clock was set back it is, too: what was planned means nothing then.
    fn due(&self, now: Timestamp) -> bool {
        let next = Timestamp::from_millis(self.next.load(Relaxed));
        now >= next || next - now > PAUSE
    }

    fn pause(&self, now: Timestamp) {
        self.next.store((now + PAUSE).millis(), Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::super::records::reply_key;
    use super::*;
    use crate::ids::InteractionId;
    use crate::store::memory::{Disk, Memory};
    use crate::store::{Committer, Record};

    const NOW: Timestamp = Timestamp::from_millis(1_767_603_600_000);
    const HOUR: Duration = Duration::from_secs(60 * 60);

    fn before(time: Duration) -> Timestamp {
        Timestamp::from_millis(NOW.millis() - time.as_millis() as i64)
    }

    /// A store with replies of these ages, and its disk.
    async fn with_replies(ages: &[Duration]) -> (Committer, Disk) {
        let disk = Disk::default();
        let store = Committer::start(Box::new(Memory::open(&disk))).unwrap();
        let ages = ages.to_vec();
        store
            .run(move |records| {
                for (n, age) in ages.iter().enumerate() {
                    let record = Record {
                        version: 1,
                        payload: Vec::new(),
                    };
                    let id = InteractionId::at(before(*age), n as u64);
                    records.put(reply_key(id), record)?;
                }
                Ok(())
            })
            .await
            .unwrap();
        (store, disk)
    }

    fn replies(disk: &Disk) -> usize {
        let durable = disk.durable();
        durable.keys().filter(|key| replied(key).is_some()).count()
    }

    async fn forget(store: &Committer, forgetting: &std::sync::Arc<Forgetting>, now: Timestamp) {
        let forgetting = std::sync::Arc::clone(forgetting);
        let work = store.run(move |records| forgetting.some(records, now));
        work.await.unwrap();
    }

    #[tokio::test]
    async fn the_old_are_forgotten_a_few_at_a_time_and_the_young_kept() {
        let mut ages = [KEPT + HOUR; 10].to_vec();
        ages.extend([KEPT - HOUR; 3]);
        let (store, disk) = with_replies(&ages).await;
        let forgetting = std::sync::Arc::default();
        for left in [9, 5, 3, 3] {
            forget(&store, &forgetting, NOW).await;
            assert_eq!(replies(&disk), left);
        }
    }

    #[tokio::test]
    async fn after_the_last_old_one_it_rests_for_a_minute() {
        let (store, disk) = with_replies(&[KEPT - Duration::from_secs(30)]).await;
        let forgetting = std::sync::Arc::default();
        forget(&store, &forgetting, NOW).await;
        forget(&store, &forgetting, NOW + Duration::from_secs(59)).await;
        assert_eq!(replies(&disk), 1);
        forget(&store, &forgetting, NOW + PAUSE).await;
        assert_eq!(replies(&disk), 0);
    }

    #[tokio::test]
    async fn a_clock_set_back_does_not_stop_it() {
        let (store, disk) = with_replies(&[KEPT + HOUR]).await;
        let forgetting = std::sync::Arc::new(Forgetting::default());
        forgetting.pause(NOW + Duration::from_secs(365 * 24 * 60 * 60));
        forget(&store, &forgetting, NOW).await;
        assert_eq!(replies(&disk), 0);
    }

    #[tokio::test]
    async fn a_damaged_reply_does_not_keep_a_turn_from_its_end() {
        let (store, disk) = with_replies(&[KEPT + HOUR; 2]).await;
        store.close().await.unwrap();
        let mut damaged = crate::store::Batch::default();
        let first = disk.durable().into_keys().find(|k| replied(k).is_some());
        damaged.insert(first.unwrap(), Some(vec![0; 9]));
        let mut memory = Memory::open(&disk);
        crate::store::Backend::commit(&mut memory, &damaged).unwrap();
        let store = Committer::start(Box::new(memory)).unwrap();
        forget(&store, &std::sync::Arc::default(), NOW).await;
        assert_eq!(replies(&disk), 2, "nothing is deleted that cannot be read");
    }
}
