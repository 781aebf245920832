//! Writing the store afresh while it works: nothing is lost, and nothing deleted is left.

use std::{fs, path::Path};

use blueback::store::{
    Committer, Error, Prefix, Record,
    memory::{Disk, Fault, Memory},
    sled::Sled,
};

use super::contract::{Place, over_every_back_end, start};
use super::{
    full, history,
    kill::{Child, length_in},
};

const WORDS: Prefix = Prefix::new("v/");

/// Takes steps in several tasks at once while `work` goes on, and returns how many were answered.
async fn under_load<T>(store: &Committer, work: impl Future<Output = T>) -> (u64, T) {
    let load = async {
        let steps = || async {
            loop {
                history::step(store).await.unwrap();
            }
        };
        let never: ((), (), ()) = tokio::join!(steps(), steps(), steps());
        never
    };
    let done = tokio::select! {
        done = work => done,
        _ = load => unreachable!("the load has no end"),
    };
    (store.stats().jobs, done)
}

async fn what_is_written_during_a_rewrite_is_in_it(place: impl Place) {
    let store = start(&place);
    for _ in 0..150 {
        history::step(&store).await.unwrap();
    }
    let rewrites = async {
        while store.stats().rewrites < 8 || store.stats().jobs < 250 {
            store.rewrite().await.unwrap();
        }
    };
    let (answered, ()) = under_load(&store, rewrites).await;
    assert!(answered >= 250, "there was load");
    let length = history::length(&store).await.unwrap();
    assert!(length >= answered);
    store.close().await.unwrap();
    let store = start(&place);
    assert_eq!(history::length(&store).await.unwrap(), length);
    history::step(&store).await.unwrap();
}

async fn rewrites_that_wait_are_one(place: impl Place) {
    let store = start(&place);
    history::step(&store).await.unwrap();
    let (go, wait) = std::sync::mpsc::channel::<()>();
    let gate = store.run(move |_| {
        wait.recv().ok();
        Ok(())
    });
    let rewrites = async {
        // They are asked in this order.
        let asked = tokio::join!(store.rewrite(), store.rewrite(), store.rewrite(), async {
            go.send(()).unwrap()
        },);
        [asked.0, asked.1, asked.2]
    };
    let (gate, rewrites) = tokio::join!(gate, rewrites);
    gate.unwrap();
    assert!(rewrites.iter().all(Result::is_ok), "{rewrites:?}");
    assert_eq!(store.stats().rewrites, 1);
}

async fn closing_does_not_wait_for_a_rewrite(place: impl Place) {
    let store = start(&place);
    for _ in 0..100 {
        history::step(&store).await.unwrap();
    }
    let (rewritten, closed) = tokio::join!(store.rewrite(), store.close());
    closed.unwrap();
    assert!(matches!(rewritten, Ok(()) | Err(Error::Closed)));
    assert_eq!(history::length(&start(&place)).await.unwrap(), 100);
}

over_every_back_end! {
    what_is_written_during_a_rewrite_is_in_it
    rewrites_that_wait_are_one
    closing_does_not_wait_for_a_rewrite
}

/// A store in memory with some records.
async fn in_memory() -> (Disk, Committer) {
    let disk = Disk::default();
    let store = Committer::start(Box::new(Memory::open(&disk))).unwrap();
    for _ in 0..100 {
        history::step(&store).await.unwrap();
    }
    (disk, store)
}

#[tokio::test]
async fn a_rewrite_that_fails_harms_nothing_and_the_next_one_works() {
    for fault in [Fault::Successor, Fault::Forgotten] {
        let (disk, store) = in_memory().await;
        disk.fail_next(fault);
        let failed = store.rewrite().await.unwrap_err();
        let told = matches!(failed, Error::NoSpace { .. } | Error::Damaged { .. });
        assert!(told, "{failed}");
        assert_eq!(history::length(&store).await.unwrap(), 100);
        assert_eq!((store.stats().failures, store.stats().rewrites), (0, 0));
        store.rewrite().await.unwrap();
        assert_eq!(history::length(&store).await.unwrap(), 100);
    }
}

#[tokio::test]
async fn a_store_that_fails_during_a_rewrite_is_read_afresh_and_the_rewrite_is_told() {
    let (disk, store) = in_memory().await;
    let (go, wait) = std::sync::mpsc::channel::<()>();
    let gate = store.run(move |_| {
        wait.recv().ok();
        Ok(())
    });
    disk.fail_next(Fault::Unsure);
    // They are asked in this order, so the failure comes before the last page.
    let (_, rewritten, step, ()) =
        tokio::join!(gate, store.rewrite(), history::step(&store), async {
            go.send(()).unwrap();
        });
    assert!(
        rewritten.is_err() && step.is_err(),
        "{rewritten:?} {step:?}"
    );
    while store.run(|_| Ok(())).await.is_err() {
        std::thread::yield_now();
    }
    assert_eq!(history::length(&store).await.unwrap(), 101);
    store.rewrite().await.unwrap();
}

/// Whether any file below a folder holds these bytes.
fn holds(folder: &Path, bytes: &[u8]) -> bool {
    fs::read_dir(folder).unwrap().any(|entry| {
        let path = entry.unwrap().path();
        if path.is_dir() {
            return holds(&path, bytes);
        }
        let content = fs::read(&path).unwrap();
        content.windows(bytes.len()).any(|window| window == bytes)
    })
}

#[tokio::test]
async fn nothing_deleted_is_left_on_disk() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    let store = Committer::start(Box::new(Sled::open(&path).unwrap())).unwrap();
    const SECRET: &[u8] = b"the words of a person";
    let written = store.run(|records| {
        let payload = SECRET.to_vec();
        records.put(
            WORDS.numbers([1]),
            Record {
                version: 1,
                payload,
            },
        )
    });
    written.await.unwrap();
    // A damaged store's copy holds them as well.
    fs::create_dir(path.join("damaged-1")).unwrap();
    fs::write(path.join("damaged-1/db"), SECRET).unwrap();
    let deleted = store.run(|records| {
        records.delete(WORDS.numbers([1]));
        Ok(())
    });
    deleted.await.unwrap();
    assert!(holds(&path, SECRET), "deleting alone leaves the bytes");
    for _ in 0..2 {
        store.rewrite().await.unwrap();
        assert!(!holds(&path, SECRET));
    }
    store.close().await.unwrap();
    assert!(!holds(&path, SECRET));
    assert_eq!(fs::read_to_string(path.join("current")).unwrap(), "sled\n");
}

#[test]
fn a_pointer_that_cannot_be_right_deletes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    let last = Child::start("rewrite-close", &path).last_ack();
    fs::remove_file(path.join("current")).unwrap();
    for _ in 0..2 {
        let refused = Sled::open(&path).err().unwrap();
        assert!(refused.to_string().contains("sled-2"), "{refused}");
    }
    fs::write(path.join("current"), "sled-2\n").unwrap();
    assert_eq!(Some(length_in(&path)), last);
}

#[test]
fn a_disk_that_fills_up_during_a_rewrite_harms_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    let mut child = full::limited("rewrite-full", &path, "unlimited");
    let error = child.wait_for("error");
    assert!(error.contains("no space left"), "{error}");
    // With the limit gone it goes on, in the same process.
    child.wait_for("rewritten");
    let last = child.last_ack();
    assert_eq!(Some(length_in(&path)), last);
}
