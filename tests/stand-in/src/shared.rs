//! What the gateway, the REST side and the people share.

use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

use crate::clock::Clock;
use crate::config::Config;
use crate::faults::Faults;
use crate::schema::Schema;
use crate::sessions::Sessions;
use crate::snowflake::Snowflakes;
use crate::world::World;

/// One of each, for the whole stand-in.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) config: Config,
    pub(crate) clock: Clock,
    pub(crate) faults: Faults,
    pub(crate) schema: Option<&'static Schema>,
    pub(crate) gateway_url: String,
    world: Mutex<World>,
    sessions: Mutex<Sessions>,
    ids: Snowflakes,
    moves: watch::Sender<u64>,
}

impl Shared {
    pub(crate) fn new(
        config: Config,
        gateway_url: String,
        schema: Option<&'static Schema>,
    ) -> Self {
        Self {
            clock: Clock::default(),
            faults: Faults::default(),
            world: Mutex::new(World::new(&config)),
            sessions: Mutex::default(),
            ids: Snowflakes::default(),
            moves: watch::Sender::new(0),
            schema,
            gateway_url,
            config,
        }
    }

    /// The world, locked; never hold it across an await.
    pub(crate) fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The gateway's sessions, locked; never lock the world inside.
    pub(crate) fn sessions(&self) -> MutexGuard<'_, Sessions> {
        self.sessions.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A new id of this moment.
    pub(crate) fn new_id(&self) -> u64 {
        self.ids.make(self.clock.now())
    }

    /// A new id of that moment.
    pub(crate) fn id_of(&self, moment: u64) -> u64 {
        self.ids.make(moment)
    }

    /// Tells whoever watches that something happened.
    pub(crate) fn changed(&self) {
        self.moves.send_modify(|count| *count += 1);
    }

    /// Whoever holds this learns that something happened.
    pub(crate) fn watch(&self) -> watch::Receiver<u64> {
        self.moves.subscribe()
    }
}
