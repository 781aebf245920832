//! Looks after what nobody presses: timers that are due, whether desks are well, and whether cards still stand.

mod health;
mod reconcile;
mod timers;

use std::future::Future;
use std::time::Duration;

use super::Medium;
use super::office::Office;

pub(super) use health::keep;

/// After a failure of the store it is asked again.
const STORE_PAUSE: Duration = Duration::from_secs(1);

/// Looks after timers, desks and cards. One for each store.
pub struct Watch {
    office: Office,
}

impl Watch {
    /// A watch of an office.
    pub fn new(office: Office) -> Self {
        Self { office }
    }

    /// Watches until it is asked to stop. Whatever it does then is as after a crash: done, or done at the next start.
    pub async fn run(&self, medium: &dyn Medium, stop: impl Future<Output = ()>) {
        let all = async {
            tokio::join!(
                timers::run(&self.office),
                health::run(&self.office, medium),
                reconcile::run(&self.office, medium),
            )
        };
        tokio::select! {
            () = stop => {}
            _ = all => {}
        }
    }
}
