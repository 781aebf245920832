//! A medium in memory with every fault on tap. It remembers all that was ever sent, and never takes two for one.

use std::future::{pending, ready};
use std::sync::{Arc, Mutex, MutexGuard};

use tokio::sync::Notify;

use super::town::{CONVERSATIONS, Fault, Town, conversation_of};
use crate::desk::State;
use crate::desk::health::{Ailment, Health};
use crate::ids::{ChannelId, GuildId, MessageId, Timestamp, UserId};
use crate::runtime::desk::{Delivery, DeskSettings, Medium, Parcel, Placed, Undelivered};

/// The medium over it; clones are the same.
#[derive(Debug, Clone, Default)]
pub(in crate::runtime) struct Made {
    town: Arc<Mutex<Town>>,
    died: Arc<Notify>,
}

impl Made {
    pub(in crate::runtime) fn town(&self) -> MutexGuard<'_, Town> {
        self.town.lock().unwrap()
    }

    /// Comes when the program is to die.
    pub(in crate::runtime) async fn died(&self) {
        self.died.notified().await;
    }

    pub(in crate::runtime) fn die(&self) {
        self.died.notify_one();
    }

    /// Makes a request that changes something, with the next fault.
    fn change<T: Send + 'static>(
        &self,
        change: impl FnOnce(&mut Town) -> Result<T, Undelivered>,
    ) -> Delivery<'_, T> {
        let mut town = self.town();
        let down = Fault::Refused(Undelivered::Trouble("503".to_owned()));
        let fault = match town.down {
            true => down,
            false => town.faults.pop_front().unwrap_or(Fault::None),
        };
        match fault {
            Fault::None => Box::pin(ready(change(&mut town))),
            Fault::Refused(why) => Box::pin(ready(Err(why))),
            Fault::Unheard => {
                // What the medium refuses anyway is heard.
                let changed = change(&mut town);
                let unheard = Undelivered::Trouble("the connection was reset".to_owned());
                Box::pin(ready(changed.and(Err(unheard))))
            }
            Fault::DiesBefore | Fault::DiesAfter => {
                if fault == Fault::DiesAfter {
                    _ = change(&mut town);
                }
                self.die();
                Box::pin(pending())
            }
        }
    }

    fn read<T: Send + 'static>(&self, answer: Result<T, Undelivered>) -> Delivery<'_, T> {
        Box::pin(ready(answer))
    }
}

impl Medium for Made {
    fn post<'a>(&'a self, channel: ChannelId, parcel: &'a Parcel) -> Delivery<'a, MessageId> {
        self.change(|town| {
            let conversation = conversation_of(channel);
            if conversation.is_some_and(|user| town.left.contains(&user)) {
                return Err(Undelivered::PersonGone);
            }
            if conversation.is_some_and(|user| town.closed.contains(&user)) {
                town.refusals += 1;
                return Err(Undelivered::Refused);
            }
            town.post(channel, parcel)
        })
    }

    fn find<'a>(
        &'a self,
        channel: ChannelId,
        parcel: &'a Parcel,
    ) -> Delivery<'a, Option<MessageId>> {
        let found = self.town().find(channel, parcel);
        self.read(found)
    }

    fn find_since<'a>(
        &'a self,
        channel: ChannelId,
        parcel: &'a Parcel,
        _since: Timestamp,
    ) -> Delivery<'a, Option<MessageId>> {
        self.find(channel, parcel)
    }

    fn edit<'a>(&'a self, placed: Placed, parcel: &'a Parcel) -> Delivery<'a, ()> {
        self.change(|town| town.edit(placed, parcel))
    }

    fn stands(&self, placed: Placed) -> Delivery<'_, bool> {
        let mut town = self.town();
        let stands = town.channel(placed.channel).map(|channel| {
            let message = channel.messages.get(&placed.message);
            message.is_some_and(|message| !message.deleted)
        });
        self.read(stands)
    }

    fn thread<'a>(&'a self, of: Placed, name: &'a str) -> Delivery<'a, ChannelId> {
        self.change(|town| {
            let root = town.channel(of.channel)?.messages.get(&of.message);
            if root.is_none_or(|root| root.deleted) {
                return Err(Undelivered::MessageGone);
            }
            if town.full && !town.channels.contains_key(&ChannelId(of.message.0)) {
                return Err(Undelivered::Full);
            }
            Ok(town.begin(of.message.0, of.channel, name))
        })
    }

    fn begin_post<'a>(
        &'a self,
        forum: ChannelId,
        name: &'a str,
        state: State,
        parcel: &'a Parcel,
    ) -> Delivery<'a, Placed> {
        self.change(|town| {
            town.channel(forum)?;
            town.accepts(parcel)?;
            if town.full {
                return Err(Undelivered::Full);
            }
            let id = town.next();
            let channel = town.begin(id, forum, name);
            town.channel(channel)?.state = Some(state);
            let message = town.post(channel, parcel)?;
            Ok(Placed { channel, message })
        })
    }

    fn find_post<'a>(
        &'a self,
        forum: ChannelId,
        parcel: &'a Parcel,
    ) -> Delivery<'a, Option<Placed>> {
        let mut town = self.town();
        if let Err(closed) = town.channel(forum) {
            return self.read(Err(closed));
        }
        let posts = town.channels.iter();
        let posts = posts.filter(|(_, channel)| channel.parent == Some(forum) && !channel.gone);
        let posts: Vec<ChannelId> = posts.map(|(id, _)| *id).collect();
        let mut placed = posts.into_iter().filter_map(|channel| {
            let message = town.find(channel, parcel).ok()??;
            Some(Placed { channel, message })
        });
        let placed = placed.next();
        self.read(Ok(placed))
    }

    fn label<'a>(
        &'a self,
        thread: ChannelId,
        _: Option<ChannelId>,
        name: &'a str,
        state: State,
    ) -> Delivery<'a, ()> {
        self.change(|town| {
            let channel = town.channel(thread)?;
            if channel.locked {
                return Err(Undelivered::Locked);
            }
            channel.name = name.to_owned();
            channel.state = Some(state);
            channel.archived = matches!(state, State::Solved | State::Closed(_));
            Ok(())
        })
    }

    fn unarchive(&self, thread: ChannelId) -> Delivery<'_, ()> {
        self.change(|town| {
            let channel = town.channel(thread)?;
            if channel.locked {
                return Err(Undelivered::Locked);
            }
            channel.archived = false;
            Ok(())
        })
    }

    fn private_thread<'a>(
        &'a self,
        _: GuildId,
        parent: ChannelId,
        name: &'a str,
        _: UserId,
    ) -> Delivery<'a, ChannelId> {
        self.change(|town| {
            town.channel(parent)?;
            let mut known = town.channels.iter();
            let known = known.find(|(_, c)| c.parent == Some(parent) && c.name == name && !c.gone);
            if let Some((id, _)) = known {
                return Ok(*id);
            }
            let id = town.next();
            Ok(town.begin(id, parent, name))
        })
    }

    fn conversation(&self, person: UserId) -> Delivery<'_, ChannelId> {
        self.change(|town| {
            let id = ChannelId(CONVERSATIONS + person.0);
            town.channels.entry(id).or_default();
            Ok(id)
        })
    }

    fn examine<'a>(&'a self, desk: &'a DeskSettings) -> Delivery<'a, Health> {
        let mut town = self.town();
        let ailments = match town.channel(desk.channel) {
            Ok(_) => Vec::new(),
            Err(_) => vec![Ailment::ChannelGone(desk.channel)],
        };
        let at = Timestamp::from_millis(0);
        self.read(Ok(Health { at, ailments }))
    }
}
