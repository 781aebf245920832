//! One request for Apple's feed.

use std::time::Duration;

use reqwest::redirect::{Attempt, Policy};
use reqwest::{Client, Url};

use super::feed::Unreadable;
use crate::ids::Timestamp;

/// A request takes no longer, and so does no part of it (imessage facts, section 5).
const TIMEOUT: Duration = Duration::from_secs(5);
/// The feed has some 20 KiB; nobody reads more than this (imessage facts, section 5).
pub(super) const MOST_BYTES: usize = 1024 * 1024;
/// So many redirections within the host are followed.
const MOST_REDIRECTIONS: usize = 3;

/// Why the feed was not read.
#[derive(Debug, thiserror::Error)]
pub(super) enum Failure {
    /// The request failed.
    #[error("the request failed: {0}")]
    Request(#[from] reqwest::Error),
    /// The host answered something else.
    #[error("the host answered with status {0}")]
    Status(u16),
    /// The answer is too long to be the feed.
    #[error("the answer is longer than 1 MiB")]
    Long,
    /// The answer is not the feed.
    #[error("the answer is not the feed: {0}")]
    Unreadable(#[from] Unreadable),
}

/// What fetches the feed.
#[derive(Debug)]
pub(super) struct Fetch {
    client: Client,
    feed: Url,
}

impl Fetch {
    /// # Errors
    /// The system gives no TLS.
    pub(super) fn new(feed: Url) -> Result<Self, reqwest::Error> {
        let client = Client::builder()
            .user_agent(concat!("Blueback/", env!("CARGO_PKG_VERSION")))
            .timeout(TIMEOUT)
            .connect_timeout(TIMEOUT)
            .redirect(Policy::custom(within_the_host))
            // One request in a minute or more: a connection in between would only be held open.
            .pool_max_idle_per_host(0)
            .build()?;
        Ok(Self { client, feed })
    }

    /// The bytes of the feed. The moment makes the address a new one for caches on the way, as Apple's own page does.
    ///
    /// # Errors
    /// Why there are none.
    pub(super) async fn bytes(&self, now: Timestamp) -> Result<Vec<u8>, Failure> {
        let mut url = self.feed.clone();
        url.query_pairs_mut()
            .append_pair("_", &now.millis().to_string());
        let mut response = self.client.get(url).send().await?;
        if !response.status().is_success() {
            return Err(Failure::Status(response.status().as_u16()));
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await? {
            if bytes.len() + chunk.len() > MOST_BYTES {
                return Err(Failure::Long);
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(bytes)
    }
}

/// Follows what leads elsewhere on the same host, in the same way; everything else is answered as a failure.
fn within_the_host(attempt: Attempt<'_>) -> reqwest::redirect::Action {
    let place = |url: &Url| {
        let host = url.host_str().map(str::to_owned);
        (url.scheme().to_owned(), host, url.port_or_known_default())
    };
    let first = attempt.previous().first().map(place);
    if first == Some(place(attempt.url())) && attempt.previous().len() <= MOST_REDIRECTIONS {
        attempt.follow()
    } else {
        attempt.stop()
    }
}
