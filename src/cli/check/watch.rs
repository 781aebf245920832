//! Looks again when a file of flows or words changes.

use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};

use crate::cli::failure::{Failure, Kind};
use crate::cli::folders::{self, QUIET};
use crate::config::Texts;

/// Looks once, and again after every change of a file in the folders, until it fails or the program is stopped.
pub(super) fn run(
    texts: &Texts,
    mut look: impl FnMut() -> Result<(), Failure>,
) -> Result<(), Failure> {
    if folders::of(texts).is_empty() {
        let error = anyhow::anyhow!("there is nothing to watch: flows and words are those inside");
        return Err(Failure::new(Kind::Asked, error)
            .hint("name a folder with --flows or --words, or in the settings"));
    }
    let (changed, changes) = channel();
    let tell = move || {
        // Where nobody listens any more, the program is about to end.
        changed.send(()).ok();
    };
    let _watcher = folders::watch(texts, tell).map_err(|error| failed(&error))?;
    loop {
        look()?;
        if !wait(&changes) {
            return Ok(());
        }
    }
}

/// Waits for a change, and then until it is over; no more will come where the answer is false.
fn wait(changes: &Receiver<()>) -> bool {
    if changes.recv().is_err() {
        return false;
    }
    loop {
        match changes.recv_timeout(QUIET) {
            Ok(()) => {}
            Err(RecvTimeoutError::Timeout) => return true,
            Err(RecvTimeoutError::Disconnected) => return false,
        }
    }
}

fn failed(error: &notify::Error) -> Failure {
    let error = anyhow::anyhow!("cannot watch the folders: {error}");
    Failure::new(Kind::Internal, error).hint("look with `blueback check`, without --watch")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_strokes_are_one_change() {
        let (changed, changes) = channel();
        (0..50).for_each(|_| changed.send(()).unwrap());
        assert!(wait(&changes));
        assert!(changes.try_recv().is_err());
        drop(changed);
        assert!(!wait(&changes));
    }
}
