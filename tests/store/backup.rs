//! Copies made under load: each is the store as it really was at a moment, whatever it is restored to.

use std::path::Path;

use blueback::ids::Timestamp;
use blueback::store::{
    Batch, Committer, Error, Prefix, Record,
    backup::{self, Reader},
    sled::{Replacement, Sled},
};

use super::contract::{Place, over_every_back_end, start};
use super::history;

/// A whole backup in memory.
pub(super) async fn back_up(store: &Committer) -> Vec<u8> {
    let (sink, mut chunks) = backup::chunks(Timestamp::from_millis(0));
    let read = async {
        let mut bytes = Vec::new();
        while let Some(chunk) = chunks.next().await {
            bytes.extend(chunk);
            // Somebody who is not always the fastest.
            tokio::task::yield_now().await;
        }
        bytes
    };
    let (copied, bytes) = tokio::join!(store.copy_into(sink), read);
    copied.unwrap();
    bytes
}

/// Puts a backup in the place of the store in a folder.
fn restore(bytes: &[u8], folder: &Path) -> Result<(), Error> {
    let mut reader = Reader::new(bytes, "backup".as_ref())?;
    let mut replacement = Replacement::begin(folder)?;
    while let Some(entry) = reader.next_entry()? {
        let mut part = Batch::default();
        part.insert(entry.key, entry.value);
        replacement.write(&part)?;
    }
    replacement.finish()
}

async fn length_in(folder: &Path) -> u64 {
    let store = Committer::start(Box::new(Sled::open(folder).unwrap())).unwrap();
    let length = history::length(&store).await.unwrap();
    store.close().await.unwrap();
    length
}

async fn a_backup_under_load_is_a_moment_that_was(place: impl Place) {
    let store = start(&place);
    for _ in 0..100 {
        history::step(&store).await.unwrap();
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("restored");
    let mut last = 0;
    for round in 0..6 {
        let backups = async {
            let before = store.stats().jobs;
            (before, back_up(&store).await, store.stats().jobs)
        };
        let load = async {
            loop {
                let step = || history::step(&store);
                let steps = tokio::join!(step(), step(), step(), step());
                steps.0.unwrap();
            }
        };
        let (before, bytes, after): (u64, Vec<u8>, u64) = tokio::select! {
            done = backups => done,
            () = load => unreachable!("the load has no end"),
        };
        restore(&bytes, &path).unwrap();
        // Each step is a job, so what was answered before is there, and what was asked after is not.
        let length = length_in(&path).await;
        assert!(
            (before..=after + 4).contains(&length) && length >= last,
            "round {round}: {length} of {before} to {after}"
        );
        last = length;
    }
}

async fn a_copy_whose_reader_goes_away_ends_and_harms_nothing(place: impl Place) {
    let store = start(&place);
    for _ in 0..100 {
        history::step(&store).await.unwrap();
    }
    let (sink, chunks) = backup::chunks(Timestamp::from_millis(0));
    drop(chunks);
    assert!(store.copy_into(sink).await.is_err());
    let (sink, _chunks) = backup::chunks(Timestamp::from_millis(0));
    // One that nobody waits for ends by itself, so that the next one has its turn.
    drop(futures_util::FutureExt::now_or_never(store.copy_into(sink)));
    let bytes = back_up(&store).await;
    let mut reader = Reader::new(&bytes[..], "backup".as_ref()).unwrap();
    let mut records = 0;
    while reader.next_entry().unwrap().is_some() {
        records += 1;
    }
    assert!(records >= 62, "{records}");
    assert_eq!(history::length(&store).await.unwrap(), 100);
}

over_every_back_end! {
    a_backup_under_load_is_a_moment_that_was
    a_copy_whose_reader_goes_away_ends_and_harms_nothing
}

#[tokio::test]
async fn a_replacement_that_is_given_up_leaves_the_old_store() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    let store = start(&folder);
    history::step(&store).await.unwrap();
    assert!(matches!(
        Replacement::begin(&path),
        Err(Error::Locked { .. })
    ));
    store.close().await.unwrap();
    let mut replacement = Replacement::begin(&path).unwrap();
    assert!(replacement.old_records().unwrap() > 1);
    let mut part = Batch::default();
    part.insert(Prefix::new("t/").numbers([7]), Some(vec![0; 9]));
    let refused = replacement.write(&part);
    assert!(matches!(refused, Err(Error::Damaged { .. })), "{refused:?}");
    drop(replacement);
    assert_eq!(length_in(&path).await, 1);
}

#[tokio::test]
async fn a_store_that_cannot_be_read_can_be_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    let store = start(&folder);
    for _ in 0..5 {
        history::step(&store).await.unwrap();
    }
    let bytes = back_up(&store).await;
    store.close().await.unwrap();
    std::fs::write(path.join("sled/db"), vec![7; 100_000]).unwrap();
    assert!(Sled::open(&path).is_err());
    let replacement = Replacement::begin(&path).unwrap();
    assert!(replacement.old_records().is_err());
    drop(replacement);
    restore(&bytes, &path).unwrap();
    assert_eq!(length_in(&path).await, 5);
}

#[tokio::test]
async fn a_backup_of_a_later_format_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    let mut replacement = Replacement::begin(&path).unwrap();
    let key = blueback::store::META.key(b"schema").unwrap();
    let later = Record {
        version: 1,
        payload: 2_u32.to_le_bytes().to_vec(),
    };
    let mut part = Batch::default();
    part.insert(key.clone(), Some(later.encode(&key).unwrap()));
    let refused = replacement.write(&part);
    assert!(matches!(refused, Err(Error::Newer { found: 2, .. })));
}
