//! What the bot reaches: a channel it sees, with what it may do in it, and where it may speak.

use crate::answer::Answer;
use crate::channel::{Channel, DM, FORUM};
use crate::clock::Millis;
use crate::mentions::spoken;
use crate::permission::{MANAGE_THREADS, SEND_MESSAGES, SEND_MESSAGES_IN_THREADS};
use crate::refusal::{
    missing_access, missing_permissions, thread_archived, too_many_threads, unknown_channel,
};
use crate::world::World;
use serde_json::Value;

/// A channel that the bot sees, and what it may do in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reached<'w> {
    pub(super) channel: &'w Channel,
    may: u64,
}

/// Finds a channel that the bot sees.
pub(super) fn reach(world: &World, id: u64, now: Millis) -> Result<Reached<'_>, Answer> {
    let channel = world.channels.get(&id).ok_or_else(unknown_channel)?;
    if !world.sees(world.bot, id, now) {
        return Err(missing_access());
    }
    Ok(Reached {
        channel,
        may: world.permissions(world.bot, id, now),
    })
}

impl Reached<'_> {
    /// Whether the bot has all of these permissions here.
    pub(super) fn has(&self, bits: u64) -> bool {
        self.may & bits == bits
    }

    /// Demands permissions (50013).
    pub(super) fn need(&self, bits: u64) -> Result<(), Answer> {
        if self.has(bits) {
            Ok(())
        } else {
            Err(missing_permissions())
        }
    }

    /// Demands that the thread, if it is one, is open for changes of what is in it (50083).
    pub(super) fn open(&self, now: Millis) -> Result<(), Answer> {
        match &self.channel.thread {
            Some(thread) if thread.is_archived(now) => Err(thread_archived()),
            _ => Ok(()),
        }
    }

    /// Whether the bot may send a message here.
    pub(super) fn may_send(&self, world: &World, now: Millis) -> Result<(), Answer> {
        match (&self.channel.thread, self.channel.kind) {
            (Some(thread), _) => {
                self.need(SEND_MESSAGES_IN_THREADS)?;
                if thread.locked {
                    if thread.is_archived(now) {
                        return Err(thread_archived());
                    }
                    if !self.has(MANAGE_THREADS) {
                        return Err(Answer::refused(403, 160_005, "Thread is locked"));
                    }
                }
                if thread.is_archived(now) {
                    may_add_thread(world, self.channel, now)?;
                }
                Ok(())
            }
            (None, DM) => may_write_to(world, self.channel.recipient.unwrap_or(0)),
            (None, FORUM) => Err(Answer::refused(
                400,
                50008,
                "Cannot send messages in a non-text channel",
            )),
            (None, _) => self.need(SEND_MESSAGES),
        }
    }

    /// Refuses a text that the guild's rules block (200000).
    pub(super) fn moderate(&self, world: &World, message: &Value) -> Result<(), Answer> {
        let embeds = message["embeds"].to_string();
        let text = spoken(message) + if embeds == "[]" { "" } else { &embeds };
        if is_blocked(world, self.channel, &text) {
            let message = "Message was blocked by automatic moderation";
            return Err(Answer::refused(400, 200_000, message));
        }
        Ok(())
    }

    /// Refuses a thread's name that the guild's rules block (200001).
    pub(super) fn moderate_title(&self, world: &World, title: &str) -> Result<(), Answer> {
        if is_blocked(world, self.channel, title) {
            let message = "Title was blocked by automatic moderation";
            return Err(Answer::refused(400, 200_001, message));
        }
        Ok(())
    }
}

/// Whether one more thread may be active in the channel's guild (160006).
pub(super) fn may_add_thread(world: &World, channel: &Channel, now: Millis) -> Result<(), Answer> {
    let Some(server) = channel.guild.and_then(|guild| world.servers.get(&guild)) else {
        return Ok(());
    };
    if world.active_threads(server.id, now) >= server.most_active_threads {
        return Err(too_many_threads());
    }
    Ok(())
}

fn is_blocked(world: &World, channel: &Channel, text: &str) -> bool {
    let text = text.to_lowercase();
    let server = channel.guild.and_then(|guild| world.servers.get(&guild));
    server.is_some_and(|server| server.blocked.iter().any(|blocked| text.contains(blocked)))
}

fn may_write_to(world: &World, user: u64) -> Result<(), Answer> {
    if !world.has_mutual_guild(user) {
        let message = "Cannot send messages to this user due to having no mutual guilds";
        return Err(Answer::refused(403, 50278, message));
    }
    if world.closed.contains(&user) {
        return Err(Answer::refused(
            403,
            50007,
            "Cannot send messages to this user",
        ));
    }
    Ok(())
}
