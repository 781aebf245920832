//! Looks again when a file of flows or words changes.

use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use notify::{Event, RecursiveMode, Watcher};

use crate::cli::failure::{Failure, Kind};
use crate::config::Texts;

/// An editor writes a file in several strokes; so long nothing must have changed before it is looked at.
const QUIET: Duration = Duration::from_millis(100);

/// Looks once, and again after every change of a file in the folders, until it fails or the program is stopped.
pub(super) fn run(
    texts: &Texts,
    mut look: impl FnMut() -> Result<(), Failure>,
) -> Result<(), Failure> {
    let folders: Vec<&Path> = [&texts.flows, &texts.words]
        .into_iter()
        .flatten()
        .map(AsRef::as_ref)
        .collect();
    if folders.is_empty() {
        let error = anyhow::anyhow!("there is nothing to watch: flows and words are those inside");
        return Err(Failure::new(Kind::Asked, error)
            .hint("name a folder with --flows or --words, or in the settings"));
    }
    let (changed, changes) = channel();
    let told = move |event: notify::Result<Event>| {
        // Where nobody listens any more, the program is about to end.
        if event.map_or(true, |event| matters(&event)) {
            changed.send(()).ok();
        }
    };
    let mut watcher = notify::recommended_watcher(told).map_err(|error| failed(&error))?;
    for folder in folders {
        let watched = watcher.watch(folder, RecursiveMode::Recursive);
        watched.map_err(|error| failed(&error))?;
    }
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

/// Whether a file that flows or words are made of may read differently now.
fn matters(event: &Event) -> bool {
    let ours = |path: &std::path::PathBuf| {
        let ending = path.extension().and_then(|ending| ending.to_str());
        matches!(ending, Some("toml" | "ftl" | "txt" | "tsv")) || path.is_dir()
    };
    !event.kind.is_access() && event.paths.iter().any(ours)
}

fn failed(error: &notify::Error) -> Failure {
    let error = anyhow::anyhow!("cannot watch the folders: {error}");
    Failure::new(Kind::Internal, error).hint("look with `blueback check`, without --watch")
}

#[cfg(test)]
mod tests {
    use super::*;
    use notify::event::{AccessKind, DataChange, EventKind, ModifyKind};

    #[test]
    fn only_a_change_of_a_file_of_ours_matters() {
        let written = EventKind::Modify(ModifyKind::Data(DataChange::Any));
        let event = |kind, path: &str| Event::new(kind).add_path(path.into());
        assert!(matters(&event(written, "flows/a.toml")));
        assert!(matters(&event(written, "i18n/de/a.ftl")));
        assert!(!matters(&event(written, "flows/.a.toml.swp")));
        assert!(!matters(&event(
            EventKind::Access(AccessKind::Any),
            "flows/a.toml"
        )));
    }

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
