//! Discord is told the commands: at the start, and again when flows or words change them.

use std::time::Duration;

use serde_json::Value;
use tokio::sync::watch;

use super::compare::normal;
use super::{CommandFault, describe};
use crate::front::discord::backoff::backoff;
use crate::front::discord::gateway::Identity;
use crate::front::discord::reply::Wiring;
use crate::front::discord::rest::{Fault, Rest};
use crate::runtime::{Changes, Runtime};

/// The first wait after Discord could not be told; it doubles up to the longest.
const AGAIN: Duration = Duration::from_secs(5);
const LONGEST: Duration = Duration::from_secs(600);

/// What Discord is to be told, now and whenever it changes.
pub(in crate::front::discord) struct Told {
    commands: Value,
    changes: Changes,
}

impl Told {
    /// The commands of what a runtime answers from now.
    ///
    /// # Errors
    /// The words that are missing or too long.
    pub(in crate::front::discord) fn of(runtime: &Runtime) -> Result<Self, CommandFault> {
        let changes = runtime.shelf().changes();
        let commands = describe(changes.seen())?;
        Ok(Self { commands, changes })
    }

    /// Tells Discord as soon as we know who we are, and after every change, for ever.
    pub(in crate::front::discord) async fn keep(
        mut self,
        wiring: &Wiring,
        mut known: watch::Receiver<Option<Identity>>,
    ) {
        let Ok(Some(ours)) = known.wait_for(Option::is_some).await.map(|known| *known) else {
            return;
        };
        let mut tries = 0;
        loop {
            // What was begun is finished, so that what is told later also arrives later.
            let again = tell(&wiring.rest, ours.application, &self.commands, tries).await;
            let wait = async {
                match again {
                    Some(wait) => tokio::time::sleep(wait).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                () = wait => tries += 1,
                other = self.changes.next() => {
                    tries = 0;
                    match describe(&other) {
                        Ok(commands) => self.commands = commands,
                        Err(fault) => tracing::error!(%fault, "the commands stay as they are"),
                    }
                }
            }
        }
    }
}

/// Tells Discord our commands if it has others. Returns how long to wait before it may help to try again.
async fn tell(rest: &Rest, application: u64, commands: &Value, tries: u32) -> Option<Duration> {
    match register(rest, application, commands).await {
        Ok(true) => tracing::info!("told Discord the commands anew"),
        Ok(false) => tracing::info!("Discord has the commands as they are"),
        Err(
            fault @ Fault::Refused {
                status: 400..=499, ..
            },
        ) => {
            tracing::error!(%fault, "Discord refuses the commands; those it has stay");
        }
        Err(fault) => {
            let wait = backoff(AGAIN, tries, LONGEST);
            tracing::warn!(%fault, ?wait, "the commands are not told yet");
            return Some(wait);
        }
    }
    None
}

/// Tells Discord our commands if it has others; whether it had to be told.
async fn register(rest: &Rest, application: u64, ours: &Value) -> Result<bool, Fault> {
    let theirs = rest.commands(application).await?;
    let changed = normal(&theirs) != normal(ours);
    if changed {
        rest.put_commands(application, ours).await?;
    }
    Ok(changed)
}
