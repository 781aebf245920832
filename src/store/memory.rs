//! A store in memory that behaves as one on a disk: what was not flushed when it crashes is gone.
//!
//! The [`Disk`] outlives the [`Memory`] that writes to it, as a disk outlives a process. The terminal uses one for as
//! long as a conversation lasts; tests crash it, fill it and let it fail.

use std::{
    collections::{BTreeMap, VecDeque},
    io,
    ops::Bound,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use super::{Backend, Batch, Error, Key, Removal, backend::range};

/// A disk in memory. Clones are the same disk.
#[derive(Debug, Clone, Default)]
pub struct Disk(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    durable: BTreeMap<Key, Vec<u8>>,
    /// The store that is to take the place of this one.
    successor: Option<BTreeMap<Key, Vec<u8>>>,
    /// Batches written and not flushed, oldest first.
    pending: VecDeque<Batch>,
    faults: VecDeque<Fault>,
    /// How many bytes of keys and values it holds; no limit when absent.
    capacity: Option<usize>,
    /// Which [`Memory`] lives: the one opened last, if there was no crash since.
    life: u64,
    flushes: u64,
}

/// What goes wrong once, at the next commit or reopening.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// A commit fails, and its batch is lost.
    Lost,
    /// A commit fails, and its batch is on disk nevertheless.
    Unsure,
    /// The power fails between writing and flushing; [`Disk::crash`] decides what becomes of the batch.
    Power,
    /// The store cannot be opened again.
    Reopen,
    /// A write to the successor fails.
    Successor,
    /// A write to the successor is lost, and nobody notices.
    Forgotten,
}

impl Disk {
    /// Cuts the power: of the batches written and not flushed, the `kept` oldest had reached the disk by chance.
    /// Every [`Memory`] over this disk is dead from now on.
    pub fn crash(&self, kept: usize) {
        let mut state = self.state();
        for _ in 0..kept {
            state.flush_one();
        }
        state.pending.clear();
        state.life += 1;
    }

    /// Lets something go wrong once; faults of one kind strike in the order given.
    pub fn fail_next(&self, fault: Fault) {
        self.state().faults.push_back(fault);
    }

    /// Limits the keys and values to this many bytes in all, or removes the limit.
    pub fn set_capacity(&self, bytes: Option<usize>) {
        self.state().capacity = bytes;
    }

    /// How many batches were written and never flushed.
    #[must_use]
    pub fn pending(&self) -> usize {
        self.state().pending.len()
    }

    /// How many commits have been flushed.
    #[must_use]
    pub fn flushes(&self) -> u64 {
        self.state().flushes
    }

    /// What would survive a crash now.
    #[must_use]
    pub fn durable(&self) -> BTreeMap<Key, Vec<u8>> {
        self.state().durable.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Takes the next fault of this kind, if one was asked for.
    fn strikes(&mut self, fault: Fault) -> bool {
        let position = self.faults.iter().position(|next| *next == fault);
        position
            .and_then(|position| self.faults.remove(position))
            .is_some()
    }

    /// Makes the oldest pending batch durable. False when none is left.
    fn flush_one(&mut self) -> bool {
        let Some(batch) = self.pending.pop_front() else {
            return false;
        };
        apply(&mut self.durable, &batch);
        true
    }

    /// The bytes of keys and values after `batch`.
    fn bytes_with(&self, batch: &Batch) -> usize {
        let entry = |key: &Key, value: &[u8]| key.as_bytes().len() + value.len();
        let kept = self
            .durable
            .iter()
            .filter(|(key, _)| batch.get(key).is_none());
        kept.map(|(key, value)| entry(key, value)).sum::<usize>()
            + batch
                .iter()
                .map(|(key, value)| value.map_or(0, |value| entry(key, value)))
                .sum::<usize>()
    }
}

fn apply(records: &mut BTreeMap<Key, Vec<u8>>, batch: &Batch) {
    for (key, value) in batch.iter() {
        match value {
            Some(value) => records.insert(key.clone(), value.to_vec()),
            None => records.remove(key),
        };
    }
}

/// The back end over a [`Disk`].
#[derive(Debug)]
pub struct Memory {
    disk: Disk,
    life: u64,
}

impl Memory {
    /// Opens what is durable on `disk`. A [`Memory`] opened earlier over the same disk is dead from now on.
    #[must_use]
    pub fn open(disk: &Disk) -> Memory {
        let mut state = disk.state();
        state.pending.clear();
        state.successor = None;
        state.life += 1;
        Memory {
            disk: disk.clone(),
            life: state.life,
        }
    }

    fn living(&self) -> Result<MutexGuard<'_, State>, Error> {
        let state = self.disk.state();
        if state.life == self.life {
            Ok(state)
        } else {
            Err(failure(io::ErrorKind::BrokenPipe))
        }
    }
}

fn failure(kind: io::ErrorKind) -> Error {
    Error::from_io("memory".as_ref(), kind.into())
}

impl Backend for Memory {
    fn get(&self, key: &Key) -> Result<Option<Vec<u8>>, Error> {
        Ok(self.living()?.durable.get(key).cloned())
    }

    fn scan(
        &self,
        prefix: &[u8],
        from: Bound<&Key>,
        limit: usize,
    ) -> Result<Vec<(Key, Vec<u8>)>, Error> {
        let state = self.living()?;
        let entries = range(&state.durable, prefix, from).take(limit);
        Ok(entries
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect())
    }

    fn commit(&mut self, batch: &Batch) -> Result<(), Error> {
        let mut state = self.living()?;
        if state.strikes(Fault::Lost) {
            return Err(failure(io::ErrorKind::Other));
        }
        if state
            .capacity
            .is_some_and(|capacity| state.bytes_with(batch) > capacity)
        {
            return Err(failure(io::ErrorKind::StorageFull));
        }
        state.pending.push_back(batch.clone());
        if state.strikes(Fault::Power) {
            state.life += 1;
            return Err(failure(io::ErrorKind::BrokenPipe));
        }
        while state.flush_one() {}
        state.flushes += 1;
        if state.strikes(Fault::Unsure) {
            Err(failure(io::ErrorKind::Other))
        } else {
            Ok(())
        }
    }

    fn reopen(&mut self) -> Result<(), Error> {
        let mut state = self.living()?;
        if state.strikes(Fault::Reopen) {
            return Err(failure(io::ErrorKind::Other));
        }
        state.pending.clear();
        state.successor = None;
        Ok(())
    }

    fn records(&self) -> Result<u64, Error> {
        Ok(self.living()?.durable.len() as u64)
    }

    fn begin_successor(&mut self) -> Result<(), Error> {
        self.living()?.successor = Some(BTreeMap::new());
        Ok(())
    }

    fn write_successor(&mut self, part: &Batch) -> Result<(), Error> {
        let mut state = self.living()?;
        if state.strikes(Fault::Successor) {
            return Err(failure(io::ErrorKind::StorageFull));
        }
        if !state.strikes(Fault::Forgotten)
            && let Some(successor) = &mut state.successor
        {
            apply(successor, part);
        }
        Ok(())
    }

    fn succeed(&mut self) -> Result<Removal, Error> {
        let mut state = self.living()?;
        let successor = state.successor.take();
        if successor.as_ref() != Some(&state.durable) {
            return Err(Error::Damaged {
                place: "memory".to_owned(),
                detail: "the rewritten store is not the same".to_owned(),
            });
        }
        state.durable = successor.unwrap_or_default();
        Ok(Box::new(|| Ok(())))
    }

    fn drop_successor(&mut self) {
        self.disk.state().successor = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Prefix;

    fn batch(number: u64) -> Batch {
        let mut batch = Batch::default();
        batch.insert(Prefix::new("t/").numbers([number]), Some(vec![0; 10]));
        batch
    }

    #[test]
    fn a_power_cut_keeps_what_was_flushed_and_of_the_rest_what_chance_kept() {
        for kept in [0, 1] {
            let disk = Disk::default();
            let mut memory = Memory::open(&disk);
            memory.commit(&batch(1)).unwrap();
            disk.fail_next(Fault::Power);
            memory.commit(&batch(2)).unwrap_err();
            assert_eq!(disk.pending(), 1);
            disk.crash(kept);
            assert_eq!(disk.durable().len(), 1 + kept);
            assert!(
                memory.reopen().is_err(),
                "the process that held it died with the power"
            );
            assert_eq!(
                Memory::open(&disk)
                    .scan(b"t/", Bound::Unbounded, 9)
                    .unwrap()
                    .len(),
                1 + kept
            );
        }
    }

    #[test]
    fn a_full_disk_refuses_what_does_not_fit_and_takes_what_does() {
        let disk = Disk::default();
        disk.set_capacity(Some(45));
        let mut memory = Memory::open(&disk);
        memory.commit(&batch(1)).unwrap();
        memory.commit(&batch(1)).unwrap();
        memory.commit(&batch(2)).unwrap();
        assert!(matches!(
            memory.commit(&batch(3)),
            Err(Error::NoSpace { .. })
        ));
        disk.set_capacity(None);
        memory.commit(&batch(3)).unwrap();
    }
}
