//! A medium that shows nothing and refuses nothing: what is measured is Blueback alone.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Mutex, PoisonError};

use blueback::desk::State;
use blueback::desk::health::Health;
use blueback::ids::{ChannelId, GuildId, MessageId, Timestamp, UserId};
use blueback::runtime::desk::{Delivery, DeskSettings, Medium, Parcel, Placed};
use tokio::sync::watch;

/// Counts what is asked of it.
#[derive(Debug, Default)]
pub(crate) struct Wall {
    requests: AtomicU64,
    cards: watch::Sender<u32>,
    boards: Mutex<BTreeMap<GuildId, u64>>,
    moved: watch::Sender<()>,
}

impl Wall {
    /// Messages that were sent or changed.
    pub(crate) fn requests(&self) -> u64 {
        self.requests.load(Relaxed)
    }

    /// Waits until so many cases are shown.
    pub(crate) async fn shown(&self, cases: u32) {
        let mut seen = self.cards.subscribe();
        let all = seen.wait_for(|seen| *seen >= cases).await;
        all.expect("the wall stands");
    }

    /// How often a server's board was sent or changed.
    pub(crate) fn boards(&self, guild: GuildId) -> u64 {
        let boards = self.boards.lock().unwrap_or_else(PoisonError::into_inner);
        boards.get(&guild).copied().unwrap_or_default()
    }

    /// Waits until it was changed more often than that.
    pub(crate) async fn board_changed(&self, guild: GuildId, before: u64) {
        let mut moved = self.moved.subscribe();
        while self.boards(guild) <= before {
            moved.changed().await.expect("the wall stands");
        }
    }

    fn take(&self, parcel: &Parcel, new: bool) -> MessageId {
        let nth = self.requests.fetch_add(1, Relaxed);
        match parcel.case {
            None => {
                let mut boards = self.boards.lock().unwrap_or_else(PoisonError::into_inner);
                *boards.entry(parcel.guild).or_default() += 1;
            }
            Some(_) if new => self.cards.send_modify(|cards| *cards += 1),
            Some(_) => {}
        }
        self.moved.send_replace(());
        MessageId(nth + 1)
    }
}

fn ready<T: Send + 'static>(value: T) -> Delivery<'static, T> {
    Box::pin(std::future::ready(Ok(value)))
}

impl Medium for Wall {
    fn post<'a>(&'a self, _: ChannelId, parcel: &'a Parcel) -> Delivery<'a, MessageId> {
        ready(self.take(parcel, true))
    }

    fn find<'a>(&'a self, _: ChannelId, _: &'a Parcel) -> Delivery<'a, Option<MessageId>> {
        ready(None)
    }

    fn find_since<'a>(
        &'a self,
        _: ChannelId,
        _: &'a Parcel,
        _: Timestamp,
    ) -> Delivery<'a, Option<MessageId>> {
        ready(None)
    }

    fn edit<'a>(&'a self, _: Placed, parcel: &'a Parcel) -> Delivery<'a, ()> {
        self.take(parcel, false);
        ready(())
    }

    fn stands(&self, _: Placed) -> Delivery<'_, bool> {
        ready(true)
    }

    fn thread<'a>(&'a self, of: Placed, _: &'a str) -> Delivery<'a, ChannelId> {
        ready(ChannelId(of.message.0))
    }

    fn begin_post<'a>(
        &'a self,
        _: ChannelId,
        _: &'a str,
        _: State,
        parcel: &'a Parcel,
    ) -> Delivery<'a, Placed> {
        let message = self.take(parcel, true);
        let channel = ChannelId(message.0);
        ready(Placed { channel, message })
    }

    fn find_post<'a>(&'a self, _: ChannelId, _: &'a Parcel) -> Delivery<'a, Option<Placed>> {
        ready(None)
    }

    fn label<'a>(
        &'a self,
        _: ChannelId,
        _: Option<ChannelId>,
        _: &'a str,
        _: State,
    ) -> Delivery<'a, ()> {
        ready(())
    }

    fn unarchive(&self, _: ChannelId) -> Delivery<'_, ()> {
        ready(())
    }

    fn private_thread<'a>(
        &'a self,
        _: GuildId,
        parent: ChannelId,
        _: &'a str,
        _: UserId,
    ) -> Delivery<'a, ChannelId> {
        ready(parent)
    }

    fn conversation(&self, person: UserId) -> Delivery<'_, ChannelId> {
        ready(ChannelId(person.0))
    }

    fn examine<'a>(&'a self, _: &'a DeskSettings) -> Delivery<'a, Health> {
        ready(Health {
            at: Timestamp::from_millis(0),
            ailments: Vec::new(),
        })
    }
}
