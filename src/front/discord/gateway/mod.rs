//! Keeps the bot connected: asks where the gateway is, connects each shard, and connects again
//! when a connection is lost, without ever using up the sessions that Discord grants a day.

mod address;
mod connection;
mod ear;

use std::sync::Arc;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use serenity::gateway::GatewayError;
use serenity::http::{Http, HttpBuilder};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc, watch};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use self::connection::{Ended, Plan, connect};
use self::ear::Heard;
use super::RunError;
use super::backoff::backoff;
use super::counters::count;
use super::dispatch::Dispatch;
use super::reply::Wiring;
use super::rest::{Fault, Told};
use crate::ids::UserId;
use crate::runtime::Share;

/// Discord counts 1000 sessions a day and resets the token of a bot that begins more (discord
/// facts, section 1.7). The last few are left for a person to restart with.
const RESERVE: u64 = 20;
/// Connections in a row that may end before a session stands: more would only repeat a refusal.
const REFUSALS: u32 = 4;
/// A first connection is tried so often.
const FIRST_TRIES: u32 = 4;
/// Sessions that may begin at once begin once in this time (discord facts, section 1.7).
const TURN: Duration = Duration::from_secs(5);
/// A connection that lived shorter than this counts as a failure, and the next waits longer.
const SHORT: Duration = Duration::from_secs(60);
/// The first wait between connections; it doubles up to the longest.
const AGAIN: Duration = Duration::from_secs(1);
/// The longest wait: 288 sessions a day.
const MOST: Duration = Duration::from_secs(300);
/// How long to ask where the gateway is before calling it unreachable.
const ASK: Duration = Duration::from_secs(8);

/// What all shards share.
pub(super) struct Gateway {
    pub(super) wiring: Arc<Wiring>,
    pub(super) dispatch: Dispatch,
    pub(super) token: SecretString,
    /// Set with the first session.
    pub(super) identity: watch::Sender<Option<Identity>>,
    pub(super) stop: CancellationToken,
}

/// Who the bot is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Identity {
    /// Its application.
    pub(super) application: u64,
    /// Itself, as a member of servers and an author of messages; old bots have another number than their application.
    pub(super) user: UserId,
}

/// Connects all shards, and returns when they have been stopped.
///
/// # Errors
/// What would not change by trying again; all shards have been closed by then.
pub(super) async fn stay_connected(gateway: Arc<Gateway>) -> Result<(), RunError> {
    let asked = gateway.wiring.rest.gateway(ASK);
    let Some(told) = gateway.stop.run_until_cancelled(asked).await else {
        return Ok(());
    };
    let told = told.map_err(unreachable)?;
    let turns = Arc::new(Semaphore::new(
        told.session_start_limit.max_concurrency.max(1) as usize,
    ));
    let http = Arc::new(http(&gateway.token));
    tracing::info!(
        shards = told.shards,
        sessions_left = told.session_start_limit.remaining,
        "Discord takes the token"
    );
    let mut shards = JoinSet::new();
    for shard in 0..told.shards.max(1) {
        let shard = Shard {
            gateway: Arc::clone(&gateway),
            http: Arc::clone(&http),
            turns: Arc::clone(&turns),
            shard,
            shards: told.shards.max(1),
        };
        shards.spawn(keep(shard, told.clone()));
    }
    let mut result = Ok(());
    while let Some(ended) = shards.join_next().await {
        let ended = ended.unwrap_or(Err(RunError::Broken));
        if ended.is_err() {
            gateway.stop.cancel();
        }
        result = result.and(ended);
    }
    result
}

/// Serenity insists on a client for requests. It never makes any.
fn http(token: &SecretString) -> Http {
    HttpBuilder::new(token.expose_secret())
        .ratelimiter_disabled(true)
        .build()
}

struct Shard {
    gateway: Arc<Gateway>,
    http: Arc<Http>,
    turns: Arc<Semaphore>,
    shard: u32,
    shards: u32,
}

/// Keeps one shard connected until it is stopped.
async fn keep(shard: Shard, mut told: Told) -> Result<(), RunError> {
    let stop = shard.gateway.stop.clone();
    let clock = shard.gateway.wiring.runtime.clock();
    let (mut refused, mut failures, mut stood) = (0, 0, false);
    loop {
        match stop.run_until_cancelled(turn(&shard, &told)).await {
            Some(ours) => ours?,
            None => return Ok(()),
        }
        let begun = clock.now();
        let ended = live(&shard, &told).await;
        if stop.is_cancelled() {
            return Ok(());
        }
        let lived = clock.now() - begun;
        match ended {
            Ended::Lost { ready: true } => {
                (refused, stood) = (0, true);
                failures = if lived < SHORT { failures + 1 } else { 0 };
            }
            Ended::Lost { ready: false } => {
                (refused, failures) = (refused + 1, failures + 1);
                if refused >= REFUSALS {
                    return Err(RunError::Refused);
                }
            }
            Ended::Unreachable => {
                failures += 1;
                if !stood && failures >= FIRST_TRIES {
                    return Err(RunError::Unreachable);
                }
            }
            Ended::Refused(why) => return Err(refusal(&why)),
            Ended::Broken => return Err(RunError::Broken),
        }
        let wait = backoff(AGAIN, failures.saturating_sub(1), MOST);
        tracing::warn!(
            shard = shard.shard,
            ?wait,
            "the connection to Discord is lost"
        );
        if stop
            .run_until_cancelled(tokio::time::sleep(wait))
            .await
            .is_none()
        {
            return Ok(());
        }
        match stop.run_until_cancelled(ask(&shard)).await {
            Some(again) => told = again?,
            None => return Ok(()),
        }
    }
}

/// Waits for this shard's turn to begin a session, if any are left. The turn is over five seconds
/// after it began, whatever becomes of the session.
async fn turn(shard: &Shard, told: &Told) -> Result<(), RunError> {
    let left = told.session_start_limit;
    if left.remaining <= RESERVE {
        return Err(RunError::Exhausted {
            remaining: left.remaining,
            minutes: left.reset_after.div_ceil(60_000),
        });
    }
    let permit: Option<OwnedSemaphorePermit> = Arc::clone(&shard.turns).acquire_owned().await.ok();
    tokio::spawn(async move {
        tokio::time::sleep(TURN).await;
        drop(permit);
    });
    Ok(())
}

/// Asks where the gateway is until there is an answer.
async fn ask(shard: &Shard) -> Result<Told, RunError> {
    for tries in 0.. {
        match shard.gateway.wiring.rest.gateway(ASK).await {
            Ok(told) => return Ok(told),
            Err(Fault::Refused { status: 401, .. }) => return Err(RunError::Token),
            Err(fault) => {
                let wait = backoff(AGAIN, tries, MOST);
                tracing::warn!(%fault, ?wait, "Discord does not tell where its gateway is");
                tokio::time::sleep(wait).await;
            }
        }
    }
    Err(RunError::Unreachable)
}

/// One connection, with what it tells about itself counted and logged.
async fn live(shard: &Shard, told: &Told) -> Ended {
    let (heard, mut hears) = mpsc::channel(16);
    let plan = Plan {
        address: told.url.clone(),
        shard: shard.shard,
        shards: shard.shards,
        http: Arc::clone(&shard.http),
        dispatch: shard.gateway.dispatch.clone(),
        heard,
        stop: shard.gateway.stop.clone(),
    };
    let counters = &shard.gateway.wiring.counters;
    count(&counters.identifies);
    tracing::info!(
        shard = shard.shard,
        shards = shard.shards,
        "connecting to Discord"
    );
    let mut connected = std::pin::pin!(connect(plan));
    let ended = loop {
        tokio::select! {
            ended = &mut connected => break ended,
            Some(heard) = hears.recv() => note(shard, heard).await,
        }
    };
    while let Ok(heard) = hears.try_recv() {
        note(shard, heard).await;
    }
    ended
}

async fn note(shard: &Shard, heard: Heard) {
    match heard {
        Heard::Ready { identity, servers } => {
            let application = identity.application;
            tracing::info!(shard = shard.shard, application, "connected to Discord");
            shard.gateway.identity.send_replace(Some(identity));
            let share = Share {
                nth: shard.shard,
                of: shard.shards,
            };
            let runtime = &shard.gateway.wiring.runtime;
            if let Err(error) = runtime.learn_servers(servers, share).await {
                tracing::error!(%error, "which servers were left is looked at with the next session");
            }
        }
        Heard::Resumed => {
            count(&shard.gateway.wiring.counters.resumes);
            tracing::info!(shard = shard.shard, "took the session up again");
        }
    }
}

fn unreachable(fault: Fault) -> RunError {
    if let Fault::Refused { status: 401, .. } = fault {
        return RunError::Token;
    }
    tracing::error!(%fault, "Discord does not tell where its gateway is");
    RunError::Unreachable
}

fn refusal(why: &GatewayError) -> RunError {
    // Serenity may learn new kinds, which a `match` could not name.
    if matches!(why, GatewayError::InvalidAuthentication) {
        RunError::Token
    } else if matches!(
        why,
        GatewayError::InvalidGatewayIntents | GatewayError::DisallowedGatewayIntents
    ) {
        RunError::Intents
    } else {
        RunError::Refused
    }
}
