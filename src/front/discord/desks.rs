//! Keeps desks for as long as the bot runs: what they promise is delivered, and somebody looks after them.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use super::backoff::backoff;
use super::gateway::Identity;
use super::medium::InDiscord;
use super::reply::Wiring;

/// The first wait after something went wrong that never should; it doubles up to the longest.
const AGAIN: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_secs(300);

/// What keeps all desks.
pub(super) struct Desks {
    wiring: Arc<Wiring>,
    medium: Arc<InDiscord>,
    identity: watch::Receiver<Option<Identity>>,
    opened: bool,
}

impl Desks {
    /// Opens all desks, before anybody is answered: else a person would be told that there is none. Where the store cannot
    /// be read now, it is tried again later.
    pub(super) async fn open(
        wiring: &Arc<Wiring>,
        identity: watch::Receiver<Option<Identity>>,
    ) -> Self {
        let medium = Arc::new(InDiscord::new(wiring, identity.clone()));
        let mut desks = Self {
            wiring: Arc::clone(wiring),
            medium,
            identity,
            opened: false,
        };
        desks.try_to_open().await;
        desks
    }

    /// Keeps them until it is asked to stop. Whatever happens here, the bot goes on answering.
    pub(super) async fn keep(mut self, stop: CancellationToken) {
        let mut tries = 0;
        while !self.opened {
            if paused(tries, &stop).await.is_none() {
                return;
            }
            self.try_to_open().await;
            tries += 1;
        }
        // Nothing can be delivered before a session has stood, and much needs to know who the bot is.
        let known = self.identity.wait_for(Option::is_some);
        if !matches!(stop.run_until_cancelled(known).await, Some(Ok(_))) {
            return;
        }
        for tries in 0.. {
            let (runtime, stopping) = (Arc::clone(&self.wiring.runtime), stop.clone());
            let kept = tokio::spawn(async move { runtime.keep_desks(stopping).await }).await;
            if stop.is_cancelled() {
                return;
            }
            let panicked = kept.is_err();
            tracing::error!(panicked, "desks were left alone; they are taken up again");
            if paused(tries, &stop).await.is_none() {
                return;
            }
        }
    }

    async fn try_to_open(&mut self) {
        let opened = self.wiring.runtime.open_desks(self.medium.clone()).await;
        if let Err(error) = &opened {
            tracing::error!(%error, "the desks cannot be read yet");
        }
        self.opened = opened.is_ok();
    }
}

/// Waits before something is tried again; none if it is time to stop.
async fn paused(tries: u32, stop: &CancellationToken) -> Option<()> {
    let wait = backoff(AGAIN, tries, LONGEST);
    stop.run_until_cancelled(tokio::time::sleep(wait)).await
}
