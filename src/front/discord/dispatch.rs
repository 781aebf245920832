//! Takes interactions in as they come: each in a task of its own, never more than we can hold.

use std::sync::Arc;

use tokio::runtime::Handle;
use tokio::sync::Semaphore;
use tokio_util::task::TaskTracker;

use super::answer::answer;
use super::arrival::{Arrival, Asked};
use super::counters::count;
use super::reply::Wiring;
use crate::runtime::Notice;

/// So many answers are worked out at once. At 500 a second that is four seconds' worth, beyond
/// which nobody would be answered in time.
const ROOM: usize = 2048;
/// So many more are told at once that there are too many.
const LOBBY: usize = 512;

/// Where the gateway hands interactions over.
#[derive(Clone)]
pub(super) struct Dispatch {
    wiring: Arc<Wiring>,
    /// Answers run here, whatever thread they are handed over on.
    handle: Handle,
    tasks: TaskTracker,
    room: Arc<Semaphore>,
    lobby: Arc<Semaphore>,
}

impl Dispatch {
    /// Answers within the given tasks of the runtime that `handle` belongs to.
    pub(super) fn new(wiring: Arc<Wiring>, handle: Handle, tasks: TaskTracker) -> Self {
        Self {
            wiring,
            handle,
            tasks,
            room: Arc::new(Semaphore::new(ROOM)),
            lobby: Arc::new(Semaphore::new(LOBBY)),
        }
    }

    /// Takes one interaction in. It returns at once.
    pub(super) fn take(&self, mut arrival: Arrival) {
        let permit = self.room.clone().try_acquire_owned().or_else(|_full| {
            count(&self.wiring.counters.crowded);
            arrival.asked = Asked::Say(Notice::Busy);
            self.lobby.clone().try_acquire_owned()
        });
        // With the lobby full too, all we could do would come too late.
        let Ok(permit) = permit else {
            return;
        };
        let wiring = Arc::clone(&self.wiring);
        let task = async move {
            answer(&wiring, arrival).await;
            drop(permit);
        };
        self.tasks.spawn_on(task, &self.handle);
    }

    /// Counts what could not be decoded.
    pub(super) fn unreadable(&self) {
        count(&self.wiring.counters.unreadable);
    }
}
