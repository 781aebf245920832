//! Flows and words are read again while the bot runs: when a file changes, and when SIGHUP asks for it.
//!
//! What is new is read and checked wholly, as at the start, on a thread of its own, and then takes the place of what is
//! in use at once. Where it has a fault, what is in use stays; the operator's log names each fault, and `/desk doctor`
//! tells admins.

use std::sync::Arc;
use std::time::Duration;

use notify::RecommendedWatcher;
use tokio::sync::Notify;
use tokio::time::timeout;

use super::folders::{self, QUIET};
use super::load;
use crate::config::Texts;
use crate::runtime::{Clock, GuideFault, Runtime, Shelf};
use crate::workshop::finding::Finding;

/// Files that change without a pause are read all the same after so long.
const LONGEST: Duration = Duration::from_secs(5);
/// So many faults are named in the log; how many more there are is said.
const MOST_NAMED: usize = 20;

/// Reads flows and words again.
pub struct Reload {
    texts: Arc<Texts>,
    shelf: Shelf,
    clock: Clock,
}

/// What came of reading again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Read {
    /// What was read is in use.
    InUse,
    /// It has so many faults, and what was in use stays.
    Refused(usize),
    /// Flows and words are those inside the program, which do not change while it runs.
    Nothing,
}

impl Reload {
    /// Reads where the settings say, for a runtime to answer from.
    pub fn new(texts: Texts, runtime: &Runtime) -> Self {
        Self {
            texts: Arc::new(texts),
            shelf: runtime.shelf().clone(),
            clock: runtime.clock().clone(),
        }
    }

    /// Reads once, and answers from what was read if it is sound.
    pub async fn read(&self) -> Read {
        if folders::of(&self.texts).is_empty() {
            tracing::info!(
                "there is nothing to read again: flows and words are those inside the program"
            );
            return Read::Nothing;
        }
        let texts = Arc::clone(&self.texts);
        // Reading and proving take up to seconds, for which nobody who answers people is to be held up.
        let read = tokio::task::spawn_blocking(move || load::for_discord(&texts)).await;
        match read {
            Ok(Ok(library)) => {
                let flows = library.flows.len();
                let languages = library.words.locales().len();
                self.shelf.put(library);
                tracing::info!(
                    flows,
                    languages,
                    "flows and words were read anew and are in use"
                );
                Read::InUse
            }
            Ok(Err(unsound)) => self.refuse(&unsound.findings),
            Err(panicked) => {
                tracing::error!(%panicked, "flows and words could not be read; those before stay in use");
                self.refuse(&[])
            }
        }
    }

    fn refuse(&self, findings: &[Finding]) -> Read {
        for finding in findings.iter().take(MOST_NAMED) {
            tracing::error!(
                file = finding.file,
                line = finding.line,
                code = finding.code,
                fault = finding.message,
                advice = finding.advice,
                "a fault in flows or words"
            );
        }
        let faults = findings.len().max(1);
        tracing::error!(
            faults,
            unnamed = findings.len().saturating_sub(MOST_NAMED),
            "the guide was changed, and has a fault; the one before is in use"
        );
        let at = self.clock.now();
        self.shelf.refuse(GuideFault { at, faults });
        Read::Refused(faults)
    }

    /// Reads whenever a file changes, and whenever it is asked to, for ever.
    pub async fn keep(&self, asked: &Notify) {
        let changed = Arc::new(Notify::new());
        let mut watcher = self.watch(&changed);
        loop {
            tokio::select! {
                () = changed.notified() => quiet(&changed).await,
                () = asked.notified() => tracing::info!(signal = "SIGHUP", "asked to read flows and words again"),
            }
            // Watched anew before it is read: a folder may have been taken away and another put in its place.
            drop(watcher.take());
            watcher = self.watch(&changed);
            self.read().await;
        }
    }

    fn watch(&self, changed: &Arc<Notify>) -> Option<RecommendedWatcher> {
        if folders::of(&self.texts).is_empty() {
            return None;
        }
        let changed = Arc::clone(changed);
        match folders::watch(&self.texts, move || changed.notify_one()) {
            Ok(watcher) => Some(watcher),
            Err(error) => {
                tracing::warn!(%error, "the folders of flows and words cannot be watched; send SIGHUP after a change");
                None
            }
        }
    }
}

/// Waits until nothing has changed for a moment.
async fn quiet(changed: &Notify) {
    let still = async { while timeout(QUIET, changed.notified()).await.is_ok() {} };
    // Files that change for ever are read in the middle of it, and again.
    timeout(LONGEST, still).await.ok();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn many_strokes_are_one_change_and_strokes_without_end_are_waited_for_so_long() {
        let changed = Notify::new();
        let one = timeout(QUIET * 2, quiet(&changed));
        assert!(one.await.is_ok(), "no stroke more");
        let strokes = async {
            loop {
                tokio::time::sleep(QUIET / 2).await;
                changed.notify_one();
            }
        };
        let without_end = async {
            tokio::select! {
                () = strokes => {}
                () = quiet(&changed) => {}
            }
        };
        let mut without_end = std::pin::pin!(without_end);
        let early = timeout(LONGEST - QUIET, &mut without_end).await;
        assert!(early.is_err(), "many strokes are one change");
        assert!(timeout(2 * QUIET, without_end).await.is_ok());
    }
}
