//! Discord as the medium that desks live in.
//!
//! | part | holds |
//! |---|---|
//! | `messages` | a message: sent once, found again, changed |
//! | `posts` | a forum's posts |
//! | `tags` | which tag of a forum stands for a state |
//! | `threads` | threads, and the way to a person |
//! | `health` | whether a desk is well |
//! | `undelivered` | what a refusal of Discord means for a delivery |

mod health;
mod messages;
mod posts;
mod tags;
mod threads;
mod undelivered;

use std::fmt;
use std::sync::{Arc, Weak};

use tokio::sync::watch;

use super::gateway::Identity;
use super::reply::Wiring;
use super::rest::Rest;
use crate::desk::State;
use crate::desk::health::Health;
use crate::ids::{ChannelId, GuildId, MessageId, Timestamp, UserId};
use crate::runtime::Runtime;
use crate::runtime::desk::{Delivery, DeskSettings, Medium, Parcel, Placed, Undelivered};

/// Discord, for as long as the bot runs. It holds on to nothing that would outlive that.
pub(super) struct InDiscord {
    wiring: Weak<Wiring>,
    identity: watch::Receiver<Option<Identity>>,
}

/// What one delivery works with.
struct Hands {
    wiring: Arc<Wiring>,
    /// The bot itself.
    bot: UserId,
}

impl Hands {
    fn rest(&self) -> &Rest {
        &self.wiring.rest
    }

    fn runtime(&self) -> &Runtime {
        &self.wiring.runtime
    }
}

impl InDiscord {
    /// Discord over this wiring; the bot is known once a session stands.
    pub(super) fn new(wiring: &Arc<Wiring>, identity: watch::Receiver<Option<Identity>>) -> Self {
        Self {
            wiring: Arc::downgrade(wiring),
            identity,
        }
    }

    fn hands(&self) -> Result<Hands, Undelivered> {
        let not_now = |why: &str| Undelivered::Trouble(why.to_owned());
        let wiring = self.wiring.upgrade();
        let identity = *self.identity.borrow();
        Ok(Hands {
            wiring: wiring.ok_or_else(|| not_now("the bot has stopped"))?,
            bot: identity
                .ok_or_else(|| not_now("no session has stood yet"))?
                .user,
        })
    }
}

impl fmt::Debug for InDiscord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Discord")
    }
}

impl Medium for InDiscord {
    fn post<'a>(&'a self, channel: ChannelId, parcel: &'a Parcel) -> Delivery<'a, MessageId> {
        Box::pin(async move { messages::post(&self.hands()?, channel, parcel).await })
    }

    fn find<'a>(
        &'a self,
        channel: ChannelId,
        parcel: &'a Parcel,
    ) -> Delivery<'a, Option<MessageId>> {
        Box::pin(async move { messages::find(&self.hands()?, channel, parcel).await })
    }

    fn find_since<'a>(
        &'a self,
        channel: ChannelId,
        parcel: &'a Parcel,
        since: Timestamp,
    ) -> Delivery<'a, Option<MessageId>> {
        Box::pin(async move { messages::find_since(&self.hands()?, channel, parcel, since).await })
    }

    fn edit<'a>(&'a self, placed: Placed, parcel: &'a Parcel) -> Delivery<'a, ()> {
        Box::pin(async move { messages::edit(&self.hands()?, placed, parcel).await })
    }

    fn stands(&self, placed: Placed) -> Delivery<'_, bool> {
        Box::pin(async move { messages::stands(&self.hands()?, placed).await })
    }

    fn thread<'a>(&'a self, of: Placed, name: &'a str) -> Delivery<'a, ChannelId> {
        Box::pin(async move { threads::of_message(&self.hands()?, of, name).await })
    }

    fn begin_post<'a>(
        &'a self,
        forum: ChannelId,
        name: &'a str,
        state: State,
        parcel: &'a Parcel,
    ) -> Delivery<'a, Placed> {
        Box::pin(async move { posts::begin(&self.hands()?, forum, name, state, parcel).await })
    }

    fn find_post<'a>(
        &'a self,
        forum: ChannelId,
        parcel: &'a Parcel,
    ) -> Delivery<'a, Option<Placed>> {
        Box::pin(async move { posts::find(&self.hands()?, forum, parcel).await })
    }

    fn label<'a>(
        &'a self,
        thread: ChannelId,
        forum: Option<ChannelId>,
        name: &'a str,
        state: State,
    ) -> Delivery<'a, ()> {
        Box::pin(async move { threads::label(&self.hands()?, thread, forum, name, state).await })
    }

    fn unarchive(&self, thread: ChannelId) -> Delivery<'_, ()> {
        Box::pin(async move { threads::unarchive(&self.hands()?, thread).await })
    }

    fn private_thread<'a>(
        &'a self,
        guild: GuildId,
        parent: ChannelId,
        name: &'a str,
        person: UserId,
    ) -> Delivery<'a, ChannelId> {
        Box::pin(async move { threads::private(&self.hands()?, guild, parent, name, person).await })
    }

    fn conversation(&self, person: UserId) -> Delivery<'_, ChannelId> {
        Box::pin(async move { threads::conversation(&self.hands()?, person).await })
    }

    fn examine<'a>(&'a self, desk: &'a DeskSettings) -> Delivery<'a, Health> {
        Box::pin(async move { health::examine(&self.hands()?, desk).await })
    }
}
