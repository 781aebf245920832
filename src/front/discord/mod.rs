//! Discord: one slash command for each flow, and cards that only the person sees.
//!
//! | an interaction | in |
//! |---|---|
//! | comes through serenity's gateway, kept at arm's length | `gateway` |
//! | is read into the words of the field | `arrival`, `custom_id`, `desk_id` |
//! | gets a task of its own, if there is room | `dispatch` |
//! | is answered in time, or announced and answered later | `answer` |
//! | looks like this, within these limits | `card`, `panel`, `form`, `component`, `limits` |
//! | goes out through a small client of our own | `reply`, `rest` |
//!
//! What a desk promises goes out by itself: `desks` keeps them for as long as the bot runs, and `medium` is what they
//! live in. `permissions` works out who may do what where, and `chart` draws how a desk did. Beside that, `commands` tells
//! Discord what can be typed, and `counters` tells the operator how it goes.

mod answer;
mod arrival;
mod backoff;
mod base36;
mod card;
mod channel_kind;
mod chart;
mod commands;
mod component;
mod counters;
mod custom_id;
mod desk_id;
mod desks;
mod dispatch;
mod form;
mod gateway;
mod limits;
mod medium;
mod panel;
mod permissions;
mod reply;
mod rest;

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;
use secrecy::SecretString;
use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::time::{MissedTickBehavior, interval, timeout};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use self::commands::Told;
use self::counters::Counters;
use self::desks::Desks;
use self::dispatch::Dispatch;
use self::gateway::{Gateway, stay_connected};
use self::reply::Wiring;
use self::rest::Rest;
use crate::runtime::{Library, Runtime};

pub use self::commands::CommandFault;
pub use self::limits::{Unfit, fits};

/// Where Discord is.
pub const DISCORD: &str = "https://discord.com";

/// Answers that are in work when the bot is stopped have so long to be finished.
const GRACE: Duration = Duration::from_secs(5);
/// How often the counts are logged.
const MINUTE: Duration = Duration::from_secs(60);

/// What the operator says about Discord.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The bot's secret, without `Bot` before it.
    pub token: SecretString,
    /// What stands for [`DISCORD`]: an `http` or `https` address. The gateway's address is asked
    /// there too.
    pub api: String,
}

/// Why the bot cannot run, or stopped by itself. Each says what to do, on one line.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// The address makes no sense.
    #[error(
        "`{0}` is not the address of an API; set BLUEBACK_DISCORD_API to something like {DISCORD}, or leave it out"
    )]
    Address(String),
    /// Discord does not know the token.
    #[error(
        "Discord does not accept the bot's token; copy it anew from the developer portal (Bot, Reset Token) into DISCORD_TOKEN"
    )]
    Token,
    /// Discord wants an intent that this application does not have.
    #[error(
        "Discord refuses the gateway intents (4013 or 4014); this bot asks for none, so check that the application's bot is not disabled in the developer portal"
    )]
    Intents,
    /// No connection.
    #[error("Discord cannot be reached; check the network, and BLUEBACK_DISCORD_API if it is set")]
    Unreachable,
    /// Too many sessions were begun today.
    #[error(
        "only {remaining} new Discord sessions are left, too few to go on safely; find out why the bot restarts so often, and start it again in {minutes} minutes"
    )]
    Exhausted {
        /// How many are left.
        remaining: u64,
        /// When there are all again.
        minutes: u64,
    },
    /// Discord closes each connection before a session stands.
    #[error(
        "Discord closed the connection again and again before a session stood (as for close codes 4003 and 4010 to 4012); see https://discordstatus.com, and update the bot if all is well there"
    )]
    Refused,
    /// The words for the commands are missing.
    #[error("the commands cannot be described: {0}; run `blueback check`")]
    Commands(#[from] CommandFault),
    /// This machine gives us no thread, or one died.
    #[error(
        "this machine cannot run the connection to Discord; check its limits on threads, files and memory"
    )]
    Broken,
}

/// Runs the bot until `stop` comes, then says farewell to Discord and finishes the answers and deliveries that
/// are in work. The runtime stays open; its owner closes it.
///
/// # Errors
/// What keeps the bot from running and would not change by trying again.
pub async fn run(
    runtime: Arc<Runtime>,
    settings: Settings,
    stop: impl Future<Output = ()>,
) -> Result<(), RunError> {
    let base = address(&settings.api)?;
    let told = Told::of(&runtime)?;
    let counters = Arc::new(Counters::default());
    let authorization = rest::authorization(&settings.token).ok_or(RunError::Token)?;
    let rest = Rest::new(
        base,
        authorization,
        Arc::clone(&runtime),
        Arc::clone(&counters),
    );
    let wiring = Arc::new(Wiring {
        runtime,
        rest: rest.ok_or(RunError::Broken)?,
        counters,
    });
    let answers = TaskTracker::new();
    let stopping = CancellationToken::new();
    let (identity, known) = watch::channel(None);
    let gateway = Arc::new(Gateway {
        dispatch: Dispatch::new(Arc::clone(&wiring), Handle::current(), answers.clone()),
        wiring: Arc::clone(&wiring),
        token: settings.token,
        identity,
        stop: stopping.clone(),
    });
    // Before anybody is answered: else somebody could be shown what was to be erased.
    if let Err(error) = wiring.runtime.finish_erasures().await {
        tracing::error!(%error, "erasures that were cut off go on later");
    }
    let kept_data = tokio::spawn({
        let (runtime, stop) = (Arc::clone(&wiring.runtime), stopping.clone());
        async move { runtime.keep_data(stop).await }
    });
    let mut connected = std::pin::pin!(stay_connected(gateway));
    let desks = Desks::open(&wiring, known.clone()).await;
    let desks = tokio::spawn(desks.keep(stopping.clone()));
    let beside = async { tokio::join!(told.keep(&wiring, known), report(&wiring)) };
    let result = tokio::select! {
        result = &mut connected => result,
        _ = beside => Ok(()),
        () = stop => {
            tracing::info!("stopping");
            stopping.cancel();
            connected.await
        }
    };
    stopping.cancel();
    answers.close();
    let (answered, kept) = tokio::join!(timeout(GRACE, answers.wait()), timeout(2 * GRACE, desks));
    // It stops at once, whatever it does, as in a crash.
    let _stopped = kept_data.await;
    if answered.is_err() {
        tracing::warn!(
            unfinished = answers.len(),
            "stopped with answers unfinished"
        );
    }
    if kept.is_err() {
        tracing::warn!("stopped in the middle of deliveries; they go on at the next start");
    }
    wiring.counters.report(wiring.runtime.deliveries());
    result
}

/// Whether the commands of a library can be described to Discord.
///
/// # Errors
/// The first words that are missing or too long.
pub fn describes(library: &Library) -> Result<(), CommandFault> {
    commands::describe(library).map(drop)
}

/// The API's address, which takes paths and holds no secrets.
fn address(api: &str) -> Result<Url, RunError> {
    let url = Url::parse(api.trim()).ok().filter(|url| {
        matches!(url.scheme(), "http" | "https")
            && url.has_host()
            && url.username().is_empty()
            && url.password().is_none()
            && url.query().is_none()
            && url.fragment().is_none()
    });
    url.ok_or_else(|| RunError::Address(api.to_owned()))
}

/// Logs the counts once a minute, for ever.
async fn report(wiring: &Wiring) {
    let mut minutes = interval(MINUTE);
    minutes.set_missed_tick_behavior(MissedTickBehavior::Skip);
    minutes.tick().await;
    loop {
        minutes.tick().await;
        wiring.counters.report(wiring.runtime.deliveries());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_taken_with_or_without_a_path() {
        for good in [
            DISCORD,
            "http://127.0.0.1:8080",
            "http://127.0.0.1:8080/",
            "https://proxy/discord",
        ] {
            assert!(address(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "discord.com",
            "ws://discord.com",
            "http://",
            "https://a:b@c",
            "https://a?b",
        ] {
            assert!(matches!(address(bad), Err(RunError::Address(_))), "{bad}");
        }
    }
}
