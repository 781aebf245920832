//! Between each batch and its answers lies a real sync of the store's file, and the test of that can fail.

use std::{fs::File, ops::Bound, panic::AssertUnwindSafe, path::Path, sync::Arc};

use blueback::store::{
    Backend, Batch, Committer, Error, Key, Removal,
    sled::{
        Sled,
        disk_guard::{Syncs, Watch},
    },
};

use super::history;

/// Fails unless every answer waits for both kinds of sync.
async fn demand_a_sync_before_each_answer(store: &Committer, syncs: &Syncs) {
    for _ in 0..50 {
        let before = (syncs.interposed(), syncs.second_belt());
        history::step(store).await.unwrap();
        assert!(
            syncs.interposed() > before.0,
            "answered before sled's own sync"
        );
        assert!(
            syncs.second_belt() > before.1,
            "answered before the second belt"
        );
    }
}

#[tokio::test]
async fn every_answer_waits_for_a_sync() {
    let folder = tempfile::tempdir().unwrap();
    let sled = Sled::open(folder.path().join("store")).unwrap();
    let syncs = sled.syncs();
    assert!(syncs.interposed() > 0, "opening proves it already");
    let store = Committer::start(Box::new(sled)).unwrap();
    demand_a_sync_before_each_answer(&store, &syncs).await;
}

/// sled as it is without the guard: the batch is applied, and nobody waits for the disk.
struct Unguarded {
    sled: sled::Db,
    _watch: Watch,
}

impl Unguarded {
    fn open(path: &Path, syncs: &Arc<Syncs>) -> Unguarded {
        let sled = sled::Config::new()
            .path(path)
            .flush_every_ms(None)
            .open()
            .unwrap();
        let watch = Watch::new(File::open(path.join("db")).unwrap(), syncs).unwrap();
        Unguarded {
            sled,
            _watch: watch,
        }
    }
}

impl Backend for Unguarded {
    fn get(&self, key: &Key) -> Result<Option<Vec<u8>>, Error> {
        Ok(self
            .sled
            .get(key.as_bytes())
            .unwrap()
            .map(|value| value.to_vec()))
    }

    fn scan(&self, _: &[u8], _: Bound<&Key>, _: usize) -> Result<Vec<(Key, Vec<u8>)>, Error> {
        Ok(Vec::new())
    }

    fn commit(&mut self, batch: &Batch) -> Result<(), Error> {
        let mut writes = sled::Batch::default();
        for (key, value) in batch.iter() {
            match value {
                Some(value) => writes.insert(key.as_bytes(), value),
                None => writes.remove(key.as_bytes()),
            }
        }
        self.sled.apply_batch(writes).unwrap();
        Ok(())
    }

    fn reopen(&mut self) -> Result<(), Error> {
        Ok(())
    }

    fn records(&self) -> Result<u64, Error> {
        Ok(self.sled.len() as u64)
    }

    fn begin_successor(&mut self) -> Result<(), Error> {
        Err(Error::Closed)
    }

    fn write_successor(&mut self, _: &Batch) -> Result<(), Error> {
        Err(Error::Closed)
    }

    fn succeed(&mut self) -> Result<Removal, Error> {
        Err(Error::Closed)
    }

    fn drop_successor(&mut self) {}
}

#[test]
fn the_demand_fails_when_the_guard_is_off() {
    let folder = tempfile::tempdir().unwrap();
    let syncs = Arc::default();
    let store = Committer::start(Box::new(Unguarded::open(folder.path(), &syncs))).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let demand =
        AssertUnwindSafe(|| runtime.block_on(demand_a_sync_before_each_answer(&store, &syncs)));
    let failure =
        std::panic::catch_unwind(demand).expect_err("nothing was synced, and nobody noticed");
    assert!(
        failure
            .downcast_ref::<&str>()
            .is_some_and(|text| text.contains("answered before"))
    );
}
