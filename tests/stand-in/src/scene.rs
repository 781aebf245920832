//! Where a person acts, and what a client lets a person do there.

use serde_json::Value;

use crate::channel::{Channel, dm_id};
use crate::impossible::Impossible;
use crate::permission::{ADMINISTRATOR, USE_APPLICATION_COMMANDS};
use crate::person::Person;
use crate::shown::Message;
use crate::world::World;

impl Person {
    /// The channel in which the person is.
    pub(crate) fn here(&self) -> u64 {
        self.place.unwrap_or_else(|| dm_id(self.user.id))
    }

    /// The channel of a message, or the person's own where that is none of the person's business. An ephemeral
    /// message that somebody else sees can be acted on from wherever one is: that is how a forged act looks.
    pub(crate) fn channel_of(&self, world: &World, on: Option<&Message>) -> u64 {
        let now = self.shared.clock.now();
        let of = on.and_then(|message| message.json["channel_id"].as_str()?.parse().ok());
        of.filter(|channel| world.sees(self.user.id, *channel, now))
            .unwrap_or_else(|| self.here())
    }

    /// Whether the person can act in a channel at all: sees it, and it is no closed thread.
    pub(crate) fn may_act(&self, world: &World, channel: u64) -> Result<(), Impossible> {
        let now = self.shared.clock.now();
        if !world.sees(self.user.id, channel, now) {
            return Err(Impossible::NotThere(channel));
        }
        let thread = world.channels.get(&channel);
        let thread = thread.and_then(|channel| channel.thread.as_ref());
        // Discord's client makes components in a locked thread unusable even for administrators.
        if thread.is_some_and(|thread| thread.locked || thread.is_archived(now)) {
            return Err(Impossible::ThreadClosed(channel));
        }
        Ok(())
    }

    /// Whether the person can use what is on a message.
    pub(crate) fn may_use(&self, on: &Message) -> Result<(), Impossible> {
        if on.is_ephemeral() {
            return Ok(());
        }
        let place = on.json["channel_id"].as_str();
        let place = place.and_then(|id| id.parse().ok()).unwrap_or(0);
        self.may_act(&self.shared.world(), place)
    }

    /// Whether the person's client shows a command in a channel.
    pub(crate) fn sees_command(&self, world: &World, command: &Value, channel: &Channel) -> bool {
        let context = u64::from(channel.guild.is_none());
        let contexts = command["contexts"].as_array();
        if contexts.is_some_and(|contexts| !contexts.contains(&context.into())) {
            return false;
        }
        if channel.guild.is_none() {
            return true;
        }
        let now = self.shared.clock.now();
        let may = world.permissions(self.user.id, channel.id, now);
        let needed = command["default_member_permissions"].as_str();
        let needed = needed.and_then(|bits| bits.parse::<u64>().ok());
        let allowed = match needed {
            None => true,
            Some(0) => may & ADMINISTRATOR != 0,
            Some(bits) => may & bits == bits,
        };
        allowed && may & USE_APPLICATION_COMMANDS != 0
    }
}
