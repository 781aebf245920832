//! Hands the gateway's address to serenity, slowly if it asks often.
//!
//! Serenity reads the address from a mutex each time it connects. We hold that mutex and open it
//! for a moment at a time, so that each connection has our consent: a gateway that drops us at
//! once is not stormed (serenity itself would come back within milliseconds, without end).

use std::convert::Infallible;
use std::sync::{Arc, Mutex as StdMutex, PoisonError};
use std::time::Duration;

use tokio::sync::Mutex;

/// The mutex is opened this often while all is calm; it is the most that a resume is delayed by.
const CALM: Duration = Duration::from_millis(100);
/// The longest wait between two connections.
const MOST: Duration = Duration::from_secs(30);
/// After so long without a connection, all is calm again.
const FORGET: Duration = Duration::from_secs(60);

/// Gives the address out until it is dropped.
pub(super) async fn hand_out(
    address: Arc<Mutex<String>>,
    resume_at: Arc<StdMutex<String>>,
) -> Infallible {
    let mut wait = CALM;
    let mut calm = Duration::ZERO;
    loop {
        let mut held = address.lock().await;
        held.clone_from(&resume_at.lock().unwrap_or_else(PoisonError::into_inner));
        tokio::time::sleep(wait).await;
        drop(held);
        // The mutex is fair: if somebody waits it is theirs now, and not to be had.
        if address.try_lock().is_err() {
            wait = (wait * 2).min(MOST);
            calm = Duration::ZERO;
        } else {
            calm += wait;
            if calm >= FORGET {
                wait = CALM;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::time::Instant;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn who_asks_often_waits_longer() {
        let address = Arc::new(Mutex::new("first".to_owned()));
        let resume_at = Arc::new(StdMutex::new("second".to_owned()));
        let giver = tokio::spawn(hand_out(address.clone(), resume_at));
        tokio::task::yield_now().await;
        let mut waits = Vec::new();
        for _ in 0..12 {
            let asked = Instant::now();
            assert_eq!(*address.lock().await, "second");
            waits.push(asked.elapsed());
        }
        assert!(waits[0] <= CALM);
        assert!(waits.is_sorted() && waits[11] == MOST, "{waits:?}");
        // A calm minute later, nobody has to wait any more.
        // The clock of this test is paused: it jumps to the end of the wait.
        let nothing = std::future::pending::<()>();
        let calm = tokio::time::timeout(FORGET + 2 * MOST, nothing).await;
        assert!(calm.is_err());
        let asked = Instant::now();
        drop(address.lock().await);
        assert!(asked.elapsed() <= CALM);
        giver.abort();
    }
}
