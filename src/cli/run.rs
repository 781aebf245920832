//! `blueback run`: the bot, from settings to a graceful end.

use std::future::Future;
use std::io;
use std::sync::Arc;

use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use tracing::level_filters::LevelFilter;

use super::failure::{CHECK_LISTS, Failure, Kind};
use super::load::{self, Unsound};
use super::logs;
use super::reload::Reload;
use crate::config::{self, Discord, Settings};
use crate::desk::Rules;
use crate::front::apple;
use crate::front::discord::{self, RunError};
use crate::runtime::{Clock, Keep, Runtime, keep_fresh, reminders};
use crate::store::Committer;
use crate::store::sled::Sled;

/// Threads that word and send answers, beside those of the store and of each connection. One does
/// thousands of answers a second, far more than Discord brings; a second would mostly be woken to
/// find nothing to do, which costs more than it does.
const WORKERS: usize = 1;

/// Answers people until SIGTERM or SIGINT, or until Discord says that it is of no use.
pub(super) fn run(settings: Settings) -> Result<(), Failure> {
    // Only builds for tests have places to die in; what `FAILPOINTS` says is in force until the end.
    let _points = fail::has_failpoints().then(fail::FailScenario::setup);
    logs::start(settings.logs.levels, LevelFilter::INFO);
    let discord = discord(settings.discord)?;
    let library = load::for_discord(&settings.texts).map_err(unsound)?;
    let tokio = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(WORKERS)
        .enable_all()
        .build()?;
    tokio.block_on(async {
        // Heard from here on, so that a stop while the store opens is a graceful one too.
        let stop = stop()?;
        let asked = again()?;
        let store = Committer::start(Box::new(Sled::open(&settings.store.data)?))?;
        let clock = Clock::default();
        let runtime = Runtime::new(library, store.clone(), clock.clone());
        let nudge = settings.reminders.nudge;
        let runtime = runtime.with_reminders(reminders::Rules { nudge });
        let runtime = runtime.with_rules(rules(settings.desk));
        let runtime = runtime.with_keep(keep(settings.keep));
        let runtime = Arc::new(match settings.status.crowd {
            true => runtime,
            false => runtime.without_crowd(),
        });
        let page = status_page(settings.status, &runtime);
        let beside = tokio::spawn(look_after(store, clock, settings.store));
        let reload = Reload::new(settings.texts, &runtime);
        let reload = tokio::spawn(async move { reload.keep(&asked).await });
        let ran = discord::run(Arc::clone(&runtime), discord, stop).await;
        if let Some(page) = page {
            page.abort();
        }
        reload.abort();
        beside.abort();
        // What it listens on is gone when it is.
        beside.await.ok();
        runtime.close().await;
        ran.map_err(failed)
    })
}

/// Reads Apple's status page from now on, unless the settings say that nobody wants it. It ends with what it returns.
fn status_page(settings: config::Status, runtime: &Runtime) -> Option<JoinHandle<()>> {
    let feed = settings.feed?;
    let (status, clock) = (runtime.status().clone(), runtime.clock().clone());
    Some(tokio::spawn(async move {
        if let Err(error) = apple::run(feed, status, clock).await {
            tracing::error!(%error, "Apple's status page cannot be read; people are asked to look at it");
        }
    }))
}

/// Does what `blueback store` asks for, and writes the store afresh from time to time.
async fn look_after(store: Committer, clock: Clock, settings: config::Store) {
    let fresh = async {
        if let Some(every) = settings.rewrite {
            keep_fresh(&store, &clock, every).await;
        }
    };
    tokio::join!(
        super::store::listen::serve(&settings.data, &store, &clock),
        fresh
    );
}

/// The settings of desks, in the desk's own words.
fn rules(desk: config::Desk) -> Rules {
    Rules {
        announce: desk.announce,
        call_role_from: desk.call_role_from - 1,
        remind_owner: desk.remind_owner,
        claim_lasts: desk.claim_lasts,
        remind_member: desk.remind_member,
        close_silent: desk.close_silent,
        reopen: desk.reopen,
        cooldown: desk.cooldown,
    }
}

/// How long what is kept, in the runtime's own words.
fn keep(keep: config::Keep) -> Keep {
    Keep {
        finished: keep.finished,
        unfinished: keep.unfinished,
        closed_cases: keep.closed_cases,
        drafts: keep.drafts,
        left_servers: keep.left_servers,
        erasures: keep.erasures,
    }
}

fn discord(settings: Discord) -> Result<discord::Settings, Failure> {
    let Some(token) = settings.token else {
        return Err(
            Failure::new(Kind::Settings, anyhow::anyhow!("DISCORD_TOKEN is not set")).hint(
                "copy the bot's token from https://discord.com/developers/applications (Bot, Reset Token)",
            ),
        );
    };
    Ok(discord::Settings {
        token,
        api: settings.api,
    })
}

/// Comes when the process is asked to stop.
fn stop() -> io::Result<impl Future<Output = ()>> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => tracing::info!(signal = "SIGTERM", "asked to stop"),
            _ = interrupt.recv() => tracing::info!(signal = "SIGINT", "asked to stop"),
        }
    })
}

/// Tells each time that the process is asked to read flows and words again.
fn again() -> io::Result<Arc<Notify>> {
    let mut hangup = signal(SignalKind::hangup())?;
    let asked = Arc::new(Notify::new());
    let tell = Arc::clone(&asked);
    tokio::spawn(async move {
        while hangup.recv().await.is_some() {
            tell.notify_one();
        }
    });
    Ok(asked)
}

/// Whoever starts the bot sees the first fault at once.
fn unsound(unsound: Unsound) -> Failure {
    let hint = unsound
        .first()
        .map_or_else(String::new, |first| first + "; ");
    Failure::from(unsound).hint(hint + CHECK_LISTS)
}

fn failed(error: RunError) -> Failure {
    let kind = match &error {
        RunError::Address(_) | RunError::Token | RunError::Intents => Kind::Settings,
        RunError::Unreachable | RunError::Exhausted { .. } | RunError::Refused => Kind::Discord,
        RunError::Commands(_) => Kind::Asked,
        RunError::Broken => Kind::Internal,
    };
    Failure::new(kind, error)
}
