//! One connection to the gateway: serenity's shard on a thread of its own, under our eyes.
//!
//! Serenity has traps that only distance makes harmless (discord facts, section 2.4). When a
//! connection ends in some ways its shard spins without ever yielding; so it has its own thread,
//! and a message that fails to be sent is what makes it stop. Its log lines may hold tokens and
//! what people typed; so nothing that it says on that thread is recorded. It would connect anew
//! by itself and for ever; so its own queue has no address to go to, and each new session is
//! begun by us.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex as StdMutex, OnceLock};
use std::time::Duration;

use serenity::gateway::{
    GatewayError, Shard, ShardManager, ShardManagerOptions, ShardMessenger, ShardRunner,
    ShardRunnerOptions,
};
use serenity::http::Http;
use serenity::model::gateway::{GatewayIntents, ShardInfo};
use serenity::model::id::ShardId;
use serenity::model::user::OnlineStatus;
use serenity::prelude::{RwLock, TypeMap};
use tokio::sync::{Mutex, mpsc, oneshot};
use tokio::time::{MissedTickBehavior, interval, timeout};
use tokio_util::sync::CancellationToken;

use super::address::hand_out;
use super::ear::{Ear, Heard};
use crate::front::discord::dispatch::Dispatch;

/// A shard that has not yielded for so long spins.
const SPINNING: Duration = Duration::from_millis(500);
/// Discord gets so long to return our farewell.
const FAREWELL: Duration = Duration::from_secs(2);
/// A connection that does not stand after this time is given up.
const CONNECT: Duration = Duration::from_secs(10);

/// What a connection needs.
pub(super) struct Plan {
    pub(super) address: String,
    pub(super) shard: u32,
    pub(super) shards: u32,
    pub(super) http: Arc<Http>,
    pub(super) dispatch: Dispatch,
    pub(super) heard: mpsc::Sender<Heard>,
    pub(super) stop: CancellationToken,
}

/// How a connection ended.
#[derive(Debug)]
pub(super) enum Ended {
    /// It never stood.
    Unreachable,
    /// It stood and is gone.
    Lost {
        /// Whether a session stood, too.
        ready: bool,
    },
    /// Discord will never let us in like this.
    Refused(GatewayError),
    /// The thread could not be started, or died.
    Broken,
}

/// Connects, and returns when the connection has ended or was closed because of `stop`.
pub(super) async fn connect(plan: Plan) -> Ended {
    let pulse = Arc::new(Pulse::default());
    let (done, mut ended) = oneshot::channel();
    let seen = Arc::clone(&pulse);
    let thread = std::thread::Builder::new().name(format!("gateway-{}", plan.shard));
    let started = thread.spawn(move || {
        let silent = tracing::subscriber::NoSubscriber::default();
        let ended = tracing::subscriber::with_default(silent, || live(plan, &seen));
        done.send(ended).ok();
    });
    if started.is_err() {
        return Ended::Broken;
    }
    let mut look = interval(SPINNING);
    look.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut last = 0;
    loop {
        tokio::select! {
            ended = &mut ended => return ended.unwrap_or(Ended::Broken),
            _ = look.tick() => last = pulse.look(last),
        }
    }
}

/// Shows from outside whether the shard still yields.
#[derive(Default)]
struct Pulse {
    begun: AtomicU64,
    finished: AtomicU64,
    messenger: OnceLock<ShardMessenger>,
}

impl Pulse {
    /// Looks whether the shard is within the same turn as at the last look, and if so makes it send
    /// something harmless: over a connection that is gone this fails, and the shard ends.
    fn look(&self, last: u64) -> u64 {
        let finished = self.finished.load(Ordering::Acquire);
        let begun = self.begun.load(Ordering::Acquire);
        if begun == last
            && begun != finished
            && let Some(messenger) = self.messenger.get()
        {
            messenger.set_status(OnlineStatus::Online);
        }
        begun
    }
}

fn live(plan: Plan, pulse: &Pulse) -> Ended {
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
    else {
        return Ended::Broken;
    };
    let ended = runtime.block_on(session(plan, pulse));
    // A name that is still being looked up must not hold us.
    runtime.shutdown_background();
    ended
}

async fn session(plan: Plan, pulse: &Pulse) -> Ended {
    let address = Arc::new(Mutex::new(plan.address.clone()));
    let resume_at = Arc::new(StdMutex::new(plan.address));
    let ready = Arc::new(AtomicBool::new(false));
    let info = ShardInfo {
        id: ShardId(plan.shard),
        total: plan.shards,
    };
    let token = plan.http.token().to_owned();
    let shard = Shard::new(
        Arc::clone(&address),
        &token,
        info,
        GatewayIntents::empty(),
        None,
    );
    let shard = tokio::select! {
        shard = timeout(CONNECT, shard) => shard,
        () = plan.stop.cancelled() => return Ended::Lost { ready: false },
    };
    let Ok(Ok(shard)) = shard else {
        return Ended::Unreachable;
    };
    let ear = Ear {
        dispatch: plan.dispatch,
        heard: plan.heard,
        resume_at: Arc::clone(&resume_at),
        ready: Arc::clone(&ready),
    };
    let mut runner = runner(shard, ear, plan.http);
    pulse.messenger.set(ShardMessenger::new(&runner)).ok();
    let mut running = pin!(runner.run());
    let mut running = pin!(poll_fn(|context| {
        pulse.begun.fetch_add(1, Ordering::Release);
        let poll = running.as_mut().poll(context);
        pulse.finished.fetch_add(1, Ordering::Release);
        poll
    }));
    let ended = tokio::select! {
        ended = &mut running => ended,
        never = hand_out(Arc::clone(&address), resume_at) => match never {},
        () = plan.stop.cancelled() => {
            // Without an address the shard cannot come back after the farewell, and ends.
            address.lock().await.clear();
            if let Some(messenger) = pulse.messenger.get() {
                messenger.shutdown_clean();
            }
            timeout(FAREWELL, &mut running).await.unwrap_or(Ok(()))
        }
    };
    // What the shard heard last is still to be handed over, by tasks of this thread.
    for _ in 0..8 {
        tokio::task::yield_now().await;
    }
    match ended {
        Err(serenity::Error::Gateway(refusal)) => Ended::Refused(refusal),
        Ok(()) | Err(_) => Ended::Lost {
            ready: ready.load(Ordering::Acquire),
        },
    }
}

/// Serenity's shard with all that it insists on, of which it needs little.
fn runner(shard: Shard, ear: Ear, http: Arc<Http>) -> ShardRunner {
    let id = shard.shard_info().id;
    let data = Arc::new(RwLock::new(TypeMap::new()));
    let (manager, _ended) = ShardManager::new(ShardManagerOptions {
        data: Arc::clone(&data),
        event_handlers: Vec::new(),
        raw_event_handlers: Vec::new(),
        shard_index: id.0,
        shard_init: 1,
        shard_total: shard.shard_info().total,
        // What the manager starts by itself, it starts nowhere.
        ws_url: Arc::new(Mutex::new(String::new())),
        http: Arc::clone(&http),
        intents: GatewayIntents::empty(),
        presence: None,
    });
    // A shard that ends asks its manager to wait up to five seconds for this message.
    manager.shutdown_finished(id);
    ShardRunner::new(ShardRunnerOptions {
        data,
        event_handlers: Vec::new(),
        raw_event_handlers: vec![Arc::new(ear)],
        manager,
        shard,
        http,
    })
}
