//! A channel as it is kept: a guild's text channel or forum, a thread, or a direct message's.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::clock::{Millis, timestamp};
use crate::people::{self, User};
use crate::server::Overwrite;

/// A guild's text channel.
pub const TEXT: u64 = 0;
/// A direct message's channel.
pub const DM: u64 = 1;
/// A public thread.
pub const PUBLIC_THREAD: u64 = 11;
/// A private thread.
pub const PRIVATE_THREAD: u64 = 12;
/// A forum, which holds threads only.
pub const FORUM: u64 = 15;

/// The forum's flag that each post needs a tag.
const REQUIRE_TAG: u64 = 1 << 4;

/// A channel.
#[derive(Clone, Debug)]
pub struct Channel {
    /// Its id.
    pub id: u64,
    /// Its type: [`TEXT`], [`DM`], [`PUBLIC_THREAD`], [`PRIVATE_THREAD`] or [`FORUM`].
    pub kind: u64,
    /// Its guild; nothing for a direct message's.
    pub guild: Option<u64>,
    /// Its name; empty for a direct message's.
    pub name: String,
    /// The channel that a thread belongs to.
    pub parent: Option<u64>,
    /// Where it stands among the guild's channels.
    pub position: u32,
    /// What it allows and denies beyond the roles. A thread has none of its own.
    pub overwrites: Vec<Overwrite>,
    /// The tags that a forum offers.
    pub tags: Vec<Tag>,
    /// Whether each post in a forum needs a tag.
    pub requires_tag: bool,
    /// What only a thread has.
    pub thread: Option<Thread>,
    /// With whom a direct message is exchanged.
    pub recipient: Option<u64>,
    /// The newest message in it.
    pub last_message: Option<u64>,
}

/// A tag that a forum offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// Its id.
    pub id: u64,
    /// Its name.
    pub name: String,
    /// Whether it takes MANAGE_THREADS to apply it.
    pub moderated: bool,
}

/// What only a thread has.
#[derive(Clone, Debug)]
pub struct Thread {
    /// Who started it.
    pub owner: u64,
    /// Whether somebody archived it. [`Thread::is_archived`] knows of inactivity as well.
    pub archived: bool,
    /// Whether it takes MANAGE_THREADS to go on in it.
    pub locked: bool,
    /// After how many minutes without activity it is archived.
    pub auto_archive: u64,
    /// When something last happened in it, in milliseconds since 1970.
    pub active: Millis,
    /// Who is in it.
    pub members: BTreeSet<u64>,
    /// The ids of the tags that a forum's post has.
    pub applied_tags: Vec<u64>,
    /// Whether its members may bring others into it.
    pub invitable: bool,
    /// How many messages were sent in it.
    pub messages: u64,
}

impl Thread {
    /// Whether it is archived at that moment, by somebody or for lack of activity.
    pub fn is_archived(&self, now: Millis) -> bool {
        self.archived || now.saturating_sub(self.active) >= self.auto_archive * 60_000
    }
}

impl Channel {
    /// A channel of that kind with nothing in it.
    pub(crate) fn new(id: u64, kind: u64, guild: Option<u64>, name: &str) -> Self {
        Self {
            id,
            kind,
            guild,
            name: name.to_owned(),
            parent: None,
            position: 0,
            overwrites: Vec::new(),
            tags: Vec::new(),
            requires_tag: false,
            thread: None,
            recipient: None,
            last_message: None,
        }
    }

    /// The channel in which a bot and that person exchange direct messages.
    pub(crate) fn dm(user: u64) -> Self {
        let mut channel = Self::new(dm_id(user), DM, None, "");
        channel.recipient = Some(user);
        channel
    }

    /// The channel object; `recipient` is whom a direct message is exchanged with.
    pub(crate) fn json(&self, now: Millis, recipient: Option<&User>) -> Value {
        let mut json = json!({
            "id": self.id.to_string(), "type": self.kind, "flags": 0,
            "last_message_id": self.last_message.map(|id| id.to_string()),
        });
        let Some(guild) = self.guild else {
            json["recipients"] = recipient.map(people::user).into_iter().collect();
            return json;
        };
        json["guild_id"] = json!(guild.to_string());
        json["name"] = json!(self.name);
        json["parent_id"] = json!(self.parent.map(|id| id.to_string()));
        json["rate_limit_per_user"] = json!(0);
        if let Some(thread) = &self.thread {
            thread.describe(self, now, &mut json);
            return json;
        }
        json["position"] = json!(self.position);
        json["nsfw"] = json!(false);
        json["topic"] = Value::Null;
        json["permission_overwrites"] = self.overwrites.iter().map(Overwrite::json).collect();
        if self.kind == FORUM {
            json["flags"] = json!(if self.requires_tag { REQUIRE_TAG } else { 0 });
            json["available_tags"] = self.tags.iter().map(Tag::json).collect();
            json["default_reaction_emoji"] = Value::Null;
            json["default_sort_order"] = Value::Null;
            json["default_forum_layout"] = json!(0);
        }
        json
    }
}

impl Thread {
    fn describe(&self, channel: &Channel, now: Millis, json: &mut Value) {
        let tags: Vec<String> = self.applied_tags.iter().map(ToString::to_string).collect();
        json["owner_id"] = json!(self.owner.to_string());
        json["message_count"] = json!(self.messages);
        json["total_message_sent"] = json!(self.messages);
        json["member_count"] = json!(self.members.len());
        json["applied_tags"] = json!(tags);
        json["thread_metadata"] = json!({
            "archived": self.is_archived(now), "locked": self.locked, "archive_timestamp": timestamp(self.active),
            "auto_archive_duration": self.auto_archive, "create_timestamp": timestamp(crate::snowflake::moment(channel.id)),
        });
        if channel.kind == PRIVATE_THREAD {
            json["thread_metadata"]["invitable"] = json!(self.invitable);
        }
    }

    /// The object that says since when somebody is in the thread.
    pub(crate) fn member_json(&self, thread: u64, user: u64) -> Value {
        json!({
            "id": thread.to_string(), "user_id": user.to_string(), "flags": 0,
            "join_timestamp": timestamp(crate::snowflake::moment(thread)),
        })
    }
}

impl Tag {
    fn json(&self) -> Value {
        json!({
            "id": self.id.to_string(), "name": self.name, "moderated": self.moderated,
            "emoji_id": null, "emoji_name": null,
        })
    }
}

/// The id of the channel in which a bot and that person exchange direct messages: the one after the person's.
pub(crate) fn dm_id(user: u64) -> u64 {
    user + 1
}
