//! The committer's handle: takes jobs from anywhere, and answers each when its writes are on disk.

use std::{
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, AtomicUsize, Ordering},
        mpsc::{self, SyncSender, TrySendError},
    },
    thread,
};

use tokio::sync::{oneshot, watch};

use super::{Backend, Error, Sink, Transaction, copying::Copy, schema, writer};

/// How many jobs may wait; more are refused (store facts, section 3, point 6). At 5,000 commits a second without any
/// grouping this is under a second of work.
const QUEUE: usize = 4096;

/// The way to the store: any number of clones, one thread behind them.
///
/// When the last clone is dropped, the thread finishes what is queued and ends; [`Committer::close`] waits for that.
#[derive(Clone)]
pub struct Committer {
    shared: Arc<Shared>,
    queue: Arc<Mutex<Option<Queue>>>,
    ended: watch::Receiver<bool>,
}

/// The way in; gone once the store closes.
type Queue = SyncSender<Order>;

/// What the handles and the thread both see.
#[derive(Default)]
pub(super) struct Shared {
    pub(super) waiting: AtomicUsize,
    pub(super) jobs: AtomicU64,
    pub(super) commits: AtomicU64,
    pub(super) failures: AtomicU64,
    pub(super) reopened: AtomicU64,
    pub(super) rewrites: AtomicU64,
    /// Why the store is being opened again, while it is.
    pub(super) down: Mutex<Option<Arc<Error>>>,
}

impl Shared {
    pub(super) fn down(&self) -> MutexGuard<'_, Option<Arc<Error>>> {
        self.down.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Counts since the start. One commit is one flush.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stats {
    /// Jobs answered with success.
    pub jobs: u64,
    /// Batches made durable.
    pub commits: u64,
    /// Batches that failed, by a commit or by a read of the disk.
    pub failures: u64,
    /// How often the store was opened again after that.
    pub reopened: u64,
    /// How often it was written afresh.
    pub rewrites: u64,
}

/// What waits in the queue.
pub(super) enum Order {
    Job(Box<dyn Job>),
    Copy(Copy),
}

/// A piece of work in the queue, whatever it answers.
pub(super) trait Job: Send {
    /// Does the work. The outcome tells the caller once the fate of the writes is known.
    fn run(self: Box<Self>, records: &mut Transaction<'_>) -> Box<dyn Outcome>;
    /// Answers with an error, without doing the work.
    fn refuse(self: Box<Self>, error: Error);
}

/// An answer that waits for its batch.
pub(super) trait Outcome {
    /// Whether the work itself succeeded, so that its writes count.
    fn succeeded(&self) -> bool;
    /// Gives the answer: its own, or the error that befell the batch.
    fn release(self: Box<Self>, batch: Result<(), Error>);
}

struct Work<F, T> {
    work: F,
    caller: oneshot::Sender<Result<T, Error>>,
}

impl<F, T> Job for Work<F, T>
where
    F: FnOnce(&mut Transaction<'_>) -> Result<T, Error> + Send,
    T: Send + 'static,
{
    fn run(self: Box<Self>, records: &mut Transaction<'_>) -> Box<dyn Outcome> {
        // The transaction of a panicked job is thrown away, so nobody sees what the panic left half done.
        let Work { work, caller } = *self;
        let work = std::panic::AssertUnwindSafe(|| work(records));
        let answer = std::panic::catch_unwind(work).unwrap_or(Err(Error::Panicked));
        Box::new(Answer { answer, caller })
    }

    fn refuse(self: Box<Self>, error: Error) {
        // A caller that no longer waits needs no answer; the same holds below.
        let _ = self.caller.send(Err(error));
    }
}

struct Answer<T> {
    answer: Result<T, Error>,
    caller: oneshot::Sender<Result<T, Error>>,
}

impl<T> Outcome for Answer<T> {
    fn succeeded(&self) -> bool {
        self.answer.is_ok()
    }

    fn release(self: Box<Self>, batch: Result<(), Error>) {
        let _ = self.caller.send(batch.and(self.answer));
    }
}

impl Committer {
    /// Checks the store's format and starts the thread.
    ///
    /// # Errors
    ///
    /// [`Error::Newer`] when a later program wrote the store, [`Error::Io`] when no thread can be started, and
    /// whatever the back end reports.
    pub fn start(mut backend: Box<dyn Backend>) -> Result<Committer, Error> {
        schema::ensure(&mut *backend)?;
        let shared = Arc::new(Shared::default());
        let (queue, jobs) = mpsc::sync_channel(QUEUE);
        let (end, ended) = watch::channel(false);
        let thread = {
            let shared = Arc::clone(&shared);
            move || {
                writer::serve(backend, &jobs, &shared);
                // Nobody may be listening, which is how a dropped committer ends.
                let _ = end.send(true);
            }
        };
        thread::Builder::new()
            .name("store".to_owned())
            .spawn(thread)
            .map_err(|source| Error::from_io("the committer's thread".as_ref(), source))?;
        Ok(Committer {
            shared,
            queue: Arc::new(Mutex::new(Some(queue))),
            ended,
        })
    }

    /// Runs `work` on the committer's thread and returns its answer once everything it wrote, and everything it may
    /// have read, is on disk.
    ///
    /// Work runs one at a time, in the order of the calls, and must not block. If it returns an error or panics, it
    /// writes nothing. Dropping the future does not take the work back: it may run later or not, so a caller that may
    /// ask again makes its work recognise that it has been done, for example by a record named after the request.
    ///
    /// # Errors
    ///
    /// The work's own; [`Error::Busy`], [`Error::Unavailable`] and [`Error::Closed`] at once and with nothing done;
    /// [`Error::Panicked`]; or why the batch could not be committed, in which case it may be on disk or not.
    pub async fn run<T, F>(&self, work: F) -> Result<T, Error>
    where
        T: Send + 'static,
        F: FnOnce(&mut Transaction<'_>) -> Result<T, Error> + Send + 'static,
    {
        let (caller, answer) = oneshot::channel();
        self.enqueue(Box::new(Work { work, caller }))?;
        answer.await.unwrap_or(Err(Error::Closed))
    }

    /// Writes everything afresh, while the store goes on working, and deletes what it was, with all copies of damaged
    /// files. What was deleted before the call is in no file of the store afterwards. A crash leaves the old store or
    /// the new one, with everything answered in either.
    ///
    /// Calls that wait for one another are one rewrite.
    ///
    /// # Errors
    ///
    /// [`Error::Busy`], [`Error::Unavailable`] and [`Error::Closed`] as with [`Committer::run`]; [`Error::NoSpace`]
    /// when there is no room for a second store; or why it failed. The store is as it was then; that the old one could
    /// not be deleted is an error, too.
    pub async fn rewrite(&self) -> Result<(), Error> {
        let (caller, answer) = oneshot::channel();
        self.send(Order::Copy(Copy::successor(caller)))?;
        answer.await.unwrap_or(Err(Error::Closed))
    }

    /// Copies everything into `sink`, while the store goes on working. The copy is the store as it is when
    /// [`Sink::finish`] is called. Dropping the future ends it.
    ///
    /// # Errors
    ///
    /// [`Error::Busy`], [`Error::Unavailable`] and [`Error::Closed`] as with [`Committer::run`]; what the sink says;
    /// or why the store could not be read.
    pub async fn copy_into(&self, sink: Box<dyn Sink>) -> Result<(), Error> {
        let (caller, answer) = oneshot::channel();
        self.send(Order::Copy(Copy::into_sink(sink, caller)))?;
        answer.await.unwrap_or(Err(Error::Closed))
    }

    /// How many jobs are queued or being worked on.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.shared.waiting.load(Ordering::Relaxed)
    }

    /// What has been done so far.
    #[must_use]
    pub fn stats(&self) -> Stats {
        let read = |count: &AtomicU64| count.load(Ordering::Relaxed);
        Stats {
            jobs: read(&self.shared.jobs),
            commits: read(&self.shared.commits),
            failures: read(&self.shared.failures),
            reopened: read(&self.shared.reopened),
            rewrites: read(&self.shared.rewrites),
        }
    }

    /// Refuses new work, finishes what is queued, and returns when the back end is closed. May be called again.
    ///
    /// # Errors
    ///
    /// Why the store was not available, when it was given up while being opened again.
    pub async fn close(&self) -> Result<(), Error> {
        drop(self.queue().take());
        // An error means that the thread is gone, which is what is waited for.
        let _ = self.ended.clone().wait_for(|ended| *ended).await;
        match &*self.shared.down() {
            Some(cause) => Err(Error::Unavailable {
                cause: Arc::clone(cause),
            }),
            None => Ok(()),
        }
    }

    fn enqueue(&self, job: Box<dyn Job>) -> Result<(), Error> {
        self.shared.waiting.fetch_add(1, Ordering::Relaxed);
        self.send(Order::Job(job)).inspect_err(|_| {
            self.shared.waiting.fetch_sub(1, Ordering::Relaxed);
        })
    }

    fn send(&self, order: Order) -> Result<(), Error> {
        let queue = self.queue();
        let Some(queue) = &*queue else {
            return Err(Error::Closed);
        };
        if let Some(cause) = &*self.shared.down() {
            return Err(Error::Unavailable {
                cause: Arc::clone(cause),
            });
        }
        queue.try_send(order).map_err(|refused| match refused {
            TrySendError::Full(_) => Error::Busy { waiting: QUEUE },
            TrySendError::Disconnected(_) => Error::Closed,
        })
    }

    fn queue(&self) -> MutexGuard<'_, Option<Queue>> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
