//! What every back end does alike. A back end is a [`Place`], and a line in the macro at the foot.

use std::ops::Bound;

use blueback::store::{
    Backend, Committer, Error, META, Prefix, RECORD_BYTES, Record,
    memory::{Disk, Memory},
    sled::Sled,
};

/// A place where a back end keeps its records, and outlives it.
pub(super) trait Place {
    fn open(&self) -> Result<Box<dyn Backend>, Error>;
}

impl Place for Disk {
    fn open(&self) -> Result<Box<dyn Backend>, Error> {
        Ok(Box::new(Memory::open(self)))
    }
}

impl Place for tempfile::TempDir {
    fn open(&self) -> Result<Box<dyn Backend>, Error> {
        Ok(Box::new(Sled::open(self.path().join("store"))?))
    }
}

const THING: Prefix = Prefix::new("t/");
const OTHER: Prefix = Prefix::new("u/");

pub(super) fn start(place: &impl Place) -> Committer {
    Committer::start(place.open().unwrap()).unwrap()
}

fn record(byte: u8) -> Record {
    Record {
        version: byte,
        payload: vec![byte; usize::from(byte)],
    }
}

async fn put(store: &Committer, number: u64, byte: u8) {
    store
        .run(move |records| records.put(THING.numbers([number]), record(byte)))
        .await
        .unwrap();
}

async fn get(store: &Committer, number: u64) -> Option<Record> {
    store
        .run(move |records| records.get(&THING.numbers([number])))
        .await
        .unwrap()
}

/// The numbers of the keys on a page.
async fn page(store: &Committer, prefix: Prefix, from: Bound<u64>, limit: usize) -> Vec<u64> {
    let page = store.run(move |records| {
        let from = from.map(|number| prefix.numbers([number]));
        records.scan(prefix.as_bytes(), from.as_ref(), limit)
    });
    let number = |key: &[u8]| u64::from_be_bytes(key.try_into().unwrap());
    page.await
        .unwrap()
        .iter()
        .map(|(key, _)| number(key.after(&prefix).unwrap()))
        .collect()
}

async fn what_was_put_is_there_after_opening_again(place: impl Place) {
    let store = start(&place);
    put(&store, 1, 10).await;
    put(&store, 2, 20).await;
    put(&store, 1, 11).await;
    store
        .run(|records| {
            records.delete(THING.numbers([2]));
            Ok(())
        })
        .await
        .unwrap();
    store.close().await.unwrap();
    let store = start(&place);
    assert_eq!(get(&store, 1).await, Some(record(11)));
    assert_eq!(get(&store, 2).await, None);
}

async fn a_job_sees_its_own_writes_and_those_before_it(place: impl Place) {
    let store = start(&place);
    put(&store, 1, 1).await;
    let seen = store.run(|records| {
        records.put(THING.numbers([2]), record(2))?;
        records.delete(THING.numbers([1]));
        let page = records.scan(THING.as_bytes(), Bound::Unbounded, 9)?;
        Ok((
            records.get(&THING.numbers([1]))?,
            records.get(&THING.numbers([2]))?,
            page.len(),
        ))
    });
    assert_eq!(seen.await.unwrap(), (None, Some(record(2)), 1));
}

async fn a_failed_or_panicked_job_writes_nothing_and_the_next_one_works(place: impl Place) {
    let store = start(&place);
    let refused = store.run(|records| {
        records.put(THING.numbers([1]), record(1))?;
        Err::<(), _>(Error::Closed)
    });
    assert!(matches!(refused.await, Err(Error::Closed)));
    let panicked = store.run(|records| -> Result<(), Error> {
        records.put(THING.numbers([1]), record(1))?;
        panic!("on purpose");
    });
    assert!(matches!(panicked.await, Err(Error::Panicked)));
    assert_eq!(get(&store, 1).await, None);
    put(&store, 1, 2).await;
    assert_eq!(get(&store, 1).await, Some(record(2)));
}

async fn a_scan_is_ordered_bounded_and_keeps_to_its_prefix(place: impl Place) {
    let store = start(&place);
    store
        .run(|records| {
            for number in [256, 3, 1, 2, 65536] {
                records.put(THING.numbers([number]), record(1))?;
                records.put(OTHER.numbers([number + 1]), record(2))?;
            }
            Ok(())
        })
        .await
        .unwrap();
    assert_eq!(
        page(&store, THING, Bound::Unbounded, 99).await,
        [1, 2, 3, 256, 65536]
    );
    assert_eq!(page(&store, THING, Bound::Unbounded, 2).await, [1, 2]);
    assert_eq!(page(&store, THING, Bound::Excluded(2), 2).await, [3, 256]);
    assert_eq!(page(&store, THING, Bound::Included(2), 2).await, [2, 3]);
    assert!(
        page(&store, THING, Bound::Excluded(65536), 9)
            .await
            .is_empty()
    );
    assert_eq!(page(&store, OTHER, Bound::Unbounded, 1).await, [2]);
    assert!(
        page(&store, Prefix::new("v/"), Bound::Unbounded, 9)
            .await
            .is_empty()
    );
    assert!(page(&store, THING, Bound::Unbounded, 0).await.is_empty());
}

async fn a_page_is_full_though_a_job_deleted_what_lies_before(place: impl Place) {
    let store = start(&place);
    for number in 1..=6 {
        put(&store, number, 1).await;
    }
    let page = store.run(|records| {
        for number in 1..=3 {
            records.delete(THING.numbers([number]));
        }
        records.put(THING.numbers([9]), record(1))?;
        records.scan(THING.as_bytes(), Bound::Unbounded, 3)
    });
    let keys: Vec<_> = page
        .await
        .unwrap()
        .into_iter()
        .map(|(key, _)| key)
        .collect();
    assert_eq!(keys, [4, 5, 6].map(|number| THING.numbers([number])));
}

async fn the_largest_record_and_key_fit_and_larger_ones_are_refused(place: impl Place) {
    let store = start(&place);
    let key = THING.key(&[9; 126]).unwrap();
    for (bytes, fits) in [(RECORD_BYTES - 5, true), (RECORD_BYTES - 4, false)] {
        let (key, record) = (
            key.clone(),
            Record {
                version: 1,
                payload: vec![7; bytes],
            },
        );
        let put = store.run(move |records| records.put(key, record)).await;
        assert_eq!(put.is_ok(), fits, "{put:?}");
        assert!(fits || matches!(put, Err(Error::TooLarge { .. })));
    }
    let kept = store
        .run(move |records| records.get(&key))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(kept.payload.len(), RECORD_BYTES - 5);
}

async fn many_jobs_at_once_share_commits_and_none_is_lost(place: impl Place) {
    let store = start(&place);
    let jobs: Vec<_> = (0..300)
        .map(|_| {
            let store = store.clone();
            tokio::spawn(async move {
                let key = THING.numbers([0]);
                store
                    .run(move |records| {
                        let count = records.get(&key)?.map_or(0, |record| {
                            u16::from_le_bytes(*record.payload.first_chunk().unwrap())
                        }) + 1;
                        records.put(
                            key,
                            Record {
                                version: 1,
                                payload: count.to_le_bytes().to_vec(),
                            },
                        )?;
                        Ok(count)
                    })
                    .await
                    .unwrap()
            })
        })
        .collect();
    let mut counts = Vec::new();
    for job in jobs {
        counts.push(job.await.unwrap());
    }
    counts.sort_unstable();
    assert_eq!(counts, (1..=300).collect::<Vec<u16>>());
    assert_eq!(store.stats().jobs, 300);
    assert!(store.stats().commits <= 300);
    assert_eq!(store.waiting(), 0);
}

async fn a_read_needs_no_commit(place: impl Place) {
    let store = start(&place);
    assert_eq!(get(&store, 1).await, None);
    assert_eq!(store.stats().commits, 0);
}

async fn closing_finishes_what_is_queued_and_refuses_the_rest(place: impl Place) {
    let store = start(&place);
    let jobs: Vec<_> = (0..50)
        .map(|number| {
            let store = store.clone();
            tokio::spawn(async move { put(&store, number, 1).await })
        })
        .collect();
    // On the one thread of this test every job has been queued once all have had a turn.
    tokio::task::yield_now().await;
    store.close().await.unwrap();
    store.close().await.unwrap();
    for job in jobs {
        job.await.unwrap();
    }
    assert!(matches!(store.run(|_| Ok(())).await, Err(Error::Closed)));
    assert_eq!(
        page(&start(&place), THING, Bound::Unbounded, 99)
            .await
            .len(),
        50
    );
}

async fn a_store_of_a_later_format_is_refused_and_left_alone(place: impl Place) {
    let store = start(&place);
    put(&store, 1, 1).await;
    let schema = || META.key(b"schema").unwrap();
    let later = Record {
        version: 1,
        payload: 2_u32.to_le_bytes().to_vec(),
    };
    store
        .run(move |records| records.put(schema(), later))
        .await
        .unwrap();
    store.close().await.unwrap();
    for _ in 0..2 {
        let refused = place.open().and_then(Committer::start).map(drop);
        assert!(
            matches!(refused, Err(Error::Newer { found: 2, known: 1 })),
            "{refused:?}"
        );
    }
}

/// Each behaviour over every back end; a new back end is one line here.
macro_rules! over_every_back_end {
    ($($behaviour:ident)*) => {
        mod memory {
            $(#[tokio::test] async fn $behaviour() {
                super::$behaviour(blueback::store::memory::Disk::default()).await;
            })*
        }
        mod sled {
            $(#[tokio::test] async fn $behaviour() {
                super::$behaviour(tempfile::tempdir().unwrap()).await;
            })*
        }
    };
}
pub(super) use over_every_back_end;

over_every_back_end! {
    what_was_put_is_there_after_opening_again
    a_job_sees_its_own_writes_and_those_before_it
    a_failed_or_panicked_job_writes_nothing_and_the_next_one_works
    a_scan_is_ordered_bounded_and_keeps_to_its_prefix
    a_page_is_full_though_a_job_deleted_what_lies_before
    the_largest_record_and_key_fit_and_larger_ones_are_refused
    many_jobs_at_once_share_commits_and_none_is_lost
    a_read_needs_no_commit
    closing_finishes_what_is_queued_and_refuses_the_rest
    a_store_of_a_later_format_is_refused_and_left_alone
}
