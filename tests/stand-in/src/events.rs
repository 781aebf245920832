//! What the gateway tells of besides interactions, to sessions that asked for it by their intents.

use serde_json::{Value, json};

use crate::channel::Channel;
use crate::shared::Shared;

/// Intent: guilds, channels and threads.
const GUILDS: u64 = 1 << 0;
/// Intent: direct messages.
const DIRECT_MESSAGES: u64 = 1 << 12;

impl Shared {
    /// Tells of something about a guild, its channels or its threads.
    pub(crate) fn tell_guild(&self, guild: u64, event: &str, body: &Value) {
        self.sessions()
            .dispatch_to(Some(guild), GUILDS, event, body);
    }

    /// Tells of a guild as a session first hears of it.
    pub(crate) fn tell_guild_create(&self, guild: u64) {
        let body = {
            let (world, now) = (self.world(), self.clock.now());
            let Some(server) = world.servers.get(&guild) else {
                return;
            };
            let ours = world.channels.values();
            let ours = ours.filter(|channel| channel.guild == Some(guild));
            let visible = ours.filter(|channel| world.sees(world.bot, channel.id, now));
            let (threads, channels): (Vec<_>, Vec<_>) =
                visible.partition(|channel| channel.thread.is_some());
            let json = |list: Vec<&Channel>| -> Value {
                list.iter().map(|channel| channel.json(now, None)).collect()
            };
            let mut body = server.json(world.bot);
            let more = json!({
                "unavailable": false, "large": false, "member_count": server.members.len(), "members": [],
                "presences": [], "voice_states": [], "stage_instances": [], "guild_scheduled_events": [],
                "soundboard_sounds": [], "channels": json(channels), "threads": json(threads),
                "joined_at": server.members.get(&world.bot).map(|member| crate::clock::timestamp(member.joined)),
            });
            for (key, value) in more.as_object().into_iter().flatten() {
                body[key] = value.clone();
            }
            body
        };
        self.tell_guild(guild, "GUILD_CREATE", &body);
    }

    /// Tells of a person's direct message to the bot.
    pub(crate) fn tell_dm(&self, message: &Value) {
        self.sessions()
            .dispatch_to(None, DIRECT_MESSAGES, "MESSAGE_CREATE", message);
    }

    /// Tells that a channel or a thread is gone.
    pub(crate) fn tell_deleted(&self, gone: &Channel) {
        let Some(guild) = gone.guild else { return };
        let json = gone.json(self.clock.now(), None);
        if gone.thread.is_none() {
            self.tell_guild(guild, "CHANNEL_DELETE", &json);
            return;
        }
        let body = json!({
            "id": json["id"], "guild_id": json["guild_id"], "parent_id": json["parent_id"], "type": json["type"],
        });
        self.tell_guild(guild, "THREAD_DELETE", &body);
    }

    /// Tells of a thread as it is now.
    pub(crate) fn tell_thread_update(&self, thread: u64) {
        let found = {
            let (world, now) = (self.world(), self.clock.now());
            let channel = world.channels.get(&thread);
            let thread = channel.filter(|channel| channel.thread.is_some());
            thread.map(|thread| (thread.guild, thread.json(now, None)))
        };
        if let Some((Some(guild), body)) = found {
            self.tell_guild(guild, "THREAD_UPDATE", &body);
        }
    }
}
