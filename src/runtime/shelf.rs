//! Where the library stands that people are answered from, so that another can take its place while they are.
//!
//! Whoever answers takes the library once, and decides and words with that one, so that no card mixes two. Whoever
//! holds one from before finishes with it.

use std::sync::Arc;

use tokio::sync::watch;

use super::Library;
use crate::ids::Timestamp;

/// Where the current library stands. Clones are the same.
#[derive(Clone)]
pub struct Shelf(Arc<watch::Sender<Standing>>);

/// What stands on the shelf.
#[derive(Clone)]
struct Standing {
    library: Arc<Library>,
    fault: Option<GuideFault>,
}

/// What came after the library in use, and has faults, so that it is not used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GuideFault {
    /// When it was read.
    pub at: Timestamp,
    /// How many faults it has, 1 or more.
    pub faults: usize,
}

impl Shelf {
    /// A shelf with a first library.
    pub fn new(library: Library) -> Self {
        Self(Arc::new(watch::Sender::new(Standing {
            library: Arc::new(library),
            fault: None,
        })))
    }

    /// The library to answer from now.
    pub fn current(&self) -> Arc<Library> {
        Arc::clone(&self.0.borrow().library)
    }

    /// Whether this library is the one to answer from now.
    pub(super) fn is_current(&self, library: &Arc<Library>) -> bool {
        Arc::ptr_eq(&self.0.borrow().library, library)
    }

    /// Another library takes the place of the one before, for everybody who begins to answer from now on.
    pub fn put(&self, library: Library) {
        self.0.send_replace(Standing {
            library: Arc::new(library),
            fault: None,
        });
    }

    /// Something new was read and has faults: the library stays, and it is remembered that it is behind.
    pub fn refuse(&self, fault: GuideFault) {
        self.0.send_modify(|standing| standing.fault = Some(fault));
    }

    /// What was read last, if it has faults and is therefore not in use.
    pub fn fault(&self) -> Option<GuideFault> {
        self.0.borrow().fault
    }

    /// Tells of every library that takes the place of another.
    pub fn changes(&self) -> Changes {
        Changes {
            shelf: self.clone(),
            changes: self.0.subscribe(),
            seen: self.current(),
        }
    }
}

/// Tells of libraries, one after the other; where they come faster than they are asked for, of the newest.
pub struct Changes {
    shelf: Shelf,
    changes: watch::Receiver<Standing>,
    seen: Arc<Library>,
}

impl Changes {
    /// The library that was told of last, or that stood there at first.
    pub fn seen(&self) -> &Arc<Library> {
        &self.seen
    }

    /// Waits until another library stands there than was told of, and tells of it.
    pub async fn next(&mut self) -> Arc<Library> {
        // The shelf is held here, so that it does not go while this waits.
        let other = |standing: &Standing| !Arc::ptr_eq(&standing.library, &self.seen);
        self.seen = match self.changes.wait_for(other).await {
            Ok(standing) => Arc::clone(&standing.library),
            Err(_gone) => self.shelf.current(),
        };
        Arc::clone(&self.seen)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::desk::trial::world::library;

    #[tokio::test]
    async fn whoever_holds_a_library_keeps_it_and_the_next_gets_the_new_one() {
        let shelf = Shelf::new(library());
        let mut changes = shelf.changes();
        let before = shelf.current();
        let fault = GuideFault {
            at: Timestamp::from_millis(7),
            faults: 2,
        };
        shelf.refuse(fault);
        assert!(shelf.is_current(&before), "a faulty one takes no place");
        assert_eq!(shelf.fault(), Some(fault));
        shelf.put(library());
        assert!(!shelf.is_current(&before));
        assert_eq!(shelf.fault(), None, "a sound one mends it");
        let told = changes.next().await;
        assert!(shelf.is_current(&told));
        assert_eq!(before.words.locales().len(), 1);
    }
}
