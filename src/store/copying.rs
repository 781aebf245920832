//! Copies of everything while the store goes on working, a page between two batches.
//!
//! The committer's thread does it, so a copy needs no lock and no snapshot: after each page it stands at a key. What is
//! committed meanwhile up to that key is written to the copy as well; what is committed beyond it is met when the copy
//! comes there. So at its last page the copy is the store, exactly, and nobody has waited for more than one page.

use std::{
    collections::VecDeque,
    ops::Bound,
    thread::{self, JoinHandle},
    time::Duration,
};

use tokio::sync::oneshot;

use super::{Backend, Batch, Error, Key};

/// How many records a page has at most. With the largest ones that is 384 KiB, and usually 30.
const PAGE: usize = 64;

/// How long to wait for work before looking again whether a slow reader takes the next page.
const SLOW: Duration = Duration::from_millis(2);

/// Where a copy goes when it does not take the store's place.
///
/// All of it is called on the committer's thread and must not block it.
pub trait Sink: Send {
    /// The copy begins; the store has about so many records now.
    ///
    /// # Errors
    ///
    /// Any error, here and below, ends the copy and nothing else.
    fn begin(&mut self, records: u64) -> Result<(), Error>;

    /// Whether it takes another page now. What is committed meanwhile comes in any case.
    fn ready(&mut self) -> bool;

    /// Takes what changes; a later write of a key counts, and a write without value takes the key away again.
    ///
    /// # Errors
    ///
    /// As [`Sink::begin`].
    fn write(&mut self, part: &Batch) -> Result<(), Error>;

    /// What was written is the store as it is at this moment.
    ///
    /// # Errors
    ///
    /// As [`Sink::begin`].
    fn finish(&mut self) -> Result<(), Error>;
}

/// A copy that somebody waits for.
pub(super) struct Copy {
    target: Target,
    callers: Vec<oneshot::Sender<Result<(), Error>>>,
}

enum Target {
    /// The store that takes this one's place.
    Successor,
    Sink(Box<dyn Sink>),
}

impl Copy {
    /// One that takes the store's place.
    pub(super) fn successor(caller: oneshot::Sender<Result<(), Error>>) -> Copy {
        Copy {
            target: Target::Successor,
            callers: vec![caller],
        }
    }

    /// One that goes elsewhere.
    pub(super) fn into_sink(
        sink: Box<dyn Sink>,
        caller: oneshot::Sender<Result<(), Error>>,
    ) -> Copy {
        Copy {
            target: Target::Sink(sink),
            callers: vec![caller],
        }
    }

    /// Tells those who wait; nobody may, and then nobody needs it.
    pub(super) fn answer(self, result: &Result<(), Error>) {
        for caller in self.callers {
            let _ = caller.send(result.clone());
        }
    }

    fn begin(&mut self, backend: &mut dyn Backend) -> Result<(), Error> {
        match &mut self.target {
            Target::Successor => backend.begin_successor(),
            Target::Sink(sink) => sink.begin(backend.records()?),
        }
    }

    fn ready(&mut self) -> bool {
        match &mut self.target {
            Target::Successor => true,
            Target::Sink(sink) => sink.ready(),
        }
    }

    fn write(&mut self, backend: &mut dyn Backend, part: &Batch) -> Result<(), Error> {
        match &mut self.target {
            Target::Successor => backend.write_successor(part),
            Target::Sink(sink) => sink.write(part),
        }
    }

    /// Whether those who wait have all gone away.
    fn forsaken(&self) -> bool {
        self.callers.iter().all(oneshot::Sender::is_closed)
    }
}

/// A copy under way, and how far it has come.
struct Running {
    copy: Copy,
    last: Option<Key>,
}

/// The copies of one store: one under way, others waiting for it.
#[derive(Default)]
pub(super) struct Copies {
    waiting: VecDeque<Copy>,
    running: Option<Running>,
    /// Stores that were replaced and are being deleted.
    leaving: Vec<JoinHandle<()>>,
    /// How often a successor took the store's place.
    rewrites: u64,
}

impl Copies {
    /// Adds one. Rewrites that have not begun are one rewrite; one that has begun may hold what was deleted since.
    pub(super) fn add(&mut self, copy: Copy) {
        let rewrite = |copy: &&mut Copy| matches!(copy.target, Target::Successor);
        match self.waiting.iter_mut().find(rewrite) {
            Some(earlier) if matches!(copy.target, Target::Successor) => {
                earlier.callers.extend(copy.callers);
            }
            Some(_) | None => self.waiting.push_back(copy),
        }
    }

    /// Whether there is something to copy.
    pub(super) fn any(&self) -> bool {
        self.running.is_some() || !self.waiting.is_empty()
    }

    /// How often a successor has taken the store's place.
    pub(super) fn rewrites(&self) -> u64 {
        self.rewrites
    }

    /// How long the thread may wait for work; `None` for as long as it likes.
    pub(super) fn patience(&mut self) -> Option<Duration> {
        let slow = self.running.as_mut().is_some_and(|run| !run.copy.ready());
        self.any()
            .then_some(if slow { SLOW } else { Duration::ZERO })
    }

    /// Writes what was just committed to the copy under way, as far as that has come.
    pub(super) fn follow(&mut self, backend: &mut dyn Backend, committed: &Batch) {
        let Some(mut running) = self.running.take() else {
            return;
        };
        let Some(last) = &running.last else {
            self.running = Some(running);
            return;
        };
        let mut part = Batch::default();
        for (key, value) in committed.iter().filter(|(key, _)| *key <= last) {
            part.insert(key.clone(), value.map(<[u8]>::to_vec));
        }
        if part.is_empty() {
            self.running = Some(running);
            return;
        }
        match running.copy.write(backend, &part) {
            Ok(()) => self.running = Some(running),
            Err(error) => give_up(running.copy, backend, error),
        }
    }

    /// Copies one page, or puts a complete copy to its use.
    ///
    /// # Errors
    ///
    /// When the store itself can no longer be believed. That the copy fails is told to those who wait for it only.
    pub(super) fn step(&mut self, backend: &mut dyn Backend) -> Result<(), Error> {
        let mut running = match self.running.take() {
            Some(running) => running,
            None => {
                let Some(mut copy) = self.waiting.pop_front() else {
                    return Ok(());
                };
                if let Err(error) = copy.begin(backend) {
                    give_up(copy, backend, error);
                    return Ok(());
                }
                Running { copy, last: None }
            }
        };
        if running.copy.forsaken() && matches!(running.copy.target, Target::Sink(_)) {
            return Ok(());
        }
        if !running.copy.ready() {
            self.running = Some(running);
            return Ok(());
        }
        let from = running
            .last
            .as_ref()
            .map_or(Bound::Unbounded, Bound::Excluded);
        let page = match backend.scan(b"", from, PAGE) {
            Ok(page) => page,
            Err(error) => {
                let spoilt = error.spoils_handle().then(|| error.clone());
                give_up(running.copy, backend, error);
                return spoilt.map_or(Ok(()), Err);
            }
        };
        let Some((last, _)) = page.last() else {
            return self.finish(running.copy, backend);
        };
        running.last = Some(last.clone());
        let mut part = Batch::default();
        for (key, value) in page {
            part.insert(key, Some(value));
        }
        match running.copy.write(backend, &part) {
            Ok(()) => self.running = Some(running),
            Err(error) => give_up(running.copy, backend, error),
        }
        Ok(())
    }

    fn finish(&mut self, mut copy: Copy, backend: &mut dyn Backend) -> Result<(), Error> {
        if let Target::Sink(sink) = &mut copy.target {
            let finished = sink.finish();
            copy.answer(&finished);
            return Ok(());
        }
        match backend.succeed() {
            Ok(remove) => {
                self.rewrites += 1;
                self.leaving.retain(|thread| !thread.is_finished());
                // Deleting a large file takes long, and nobody needs to wait for it but who wants it gone.
                self.leaving
                    .push(thread::spawn(move || copy.answer(&remove())));
                Ok(())
            }
            Err(error) => {
                let spoilt = error.spoils_handle().then(|| error.clone());
                give_up(copy, backend, error);
                spoilt.map_or(Ok(()), Err)
            }
        }
    }

    /// Gives up all copies, because the store fails or ends, and waits until what was replaced is gone.
    pub(super) fn abandon(&mut self, backend: &mut dyn Backend, error: &Error) {
        if let Some(running) = self.running.take() {
            give_up(running.copy, backend, error.clone());
        }
        for copy in self.waiting.drain(..) {
            copy.answer(&Err(error.clone()));
        }
        for thread in self.leaving.drain(..) {
            // A panic there has told those who wait by dropping their answer.
            let _ = thread.join();
        }
    }
}

fn give_up(copy: Copy, backend: &mut dyn Backend, error: Error) {
    tracing::warn!(%error, "a copy of the store was given up; the store goes on as it is");
    if matches!(copy.target, Target::Successor) {
        backend.drop_successor();
    }
    copy.answer(&Err(error));
}
