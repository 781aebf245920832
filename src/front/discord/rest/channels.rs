//! Channels, and the way to a person's direct messages.

use reqwest::Method;
use serde::{Deserialize, Deserializer};
use serde_json::json;

use super::body::Body;
use super::gate::Route;
use super::{Fault, Rest, wire};
use crate::front::discord::channel_kind::ChannelKind;
use crate::front::discord::permissions::{Overwrite, Permissions, Place, Target};
use crate::ids::{ChannelId, RoleId, UserId};

/// A forum that demands a tag of each post (discord facts, section 1.9).
const REQUIRE_TAG: u64 = 1 << 4;

/// A channel, a category or a thread.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Channel {
    /// Its id.
    #[serde(deserialize_with = "wire::id")]
    pub(crate) id: ChannelId,
    /// What kind it is.
    #[serde(rename = "type", deserialize_with = "kind")]
    pub(crate) kind: ChannelKind,
    /// The category of a channel, or the channel of a thread.
    #[serde(default, deserialize_with = "wire::maybe_id")]
    pub(crate) parent_id: Option<ChannelId>,
    /// Its name; empty for direct messages.
    #[serde(default)]
    pub(crate) name: String,
    /// What it changes for whom; empty for threads.
    #[serde(
        default,
        rename = "permission_overwrites",
        deserialize_with = "overwrites"
    )]
    pub(crate) overwrites: Vec<Overwrite>,
    /// The tags that a forum offers.
    #[serde(default, rename = "available_tags")]
    pub(crate) tags: Vec<Tag>,
    /// The tags that a post has.
    #[serde(default, deserialize_with = "wire::ids")]
    pub(crate) applied_tags: Vec<u64>,
    #[serde(default)]
    flags: u64,
    #[serde(default, rename = "thread_metadata")]
    thread: Option<ThreadState>,
}

/// What only a thread has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
struct ThreadState {
    #[serde(default)]
    locked: bool,
}

/// A tag that a forum offers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct Tag {
    /// Its id.
    #[serde(deserialize_with = "wire::id")]
    pub(crate) id: u64,
    /// Its name, as the server's admins wrote it.
    pub(crate) name: String,
    /// Whether only those who manage posts may give it.
    #[serde(default)]
    pub(crate) moderated: bool,
}

impl Channel {
    /// Whether it is a forum that demands a tag of each post.
    pub(crate) fn requires_tag(&self) -> bool {
        self.flags & REQUIRE_TAG != 0
    }

    /// Whether it is a thread in which only those who manage threads may go on.
    pub(crate) fn is_locked(&self) -> bool {
        self.thread.is_some_and(|thread| thread.locked)
    }

    /// What it means for permissions. For a thread, ask its channel.
    pub(crate) fn place(&self) -> Place {
        Place {
            id: self.id,
            overwrites: self.overwrites.clone(),
        }
    }
}

impl Rest {
    /// A channel or thread.
    pub(crate) async fn channel(&self, channel: ChannelId) -> Result<Channel, Fault> {
        let route = Route::new("get channel", channel.0);
        let path = ["channels", &channel.to_string()];
        self.read(self.bot(route, Method::GET, &path, None)).await
    }

    /// The channel of a person's direct messages, which is the same each time.
    pub(crate) async fn direct_messages(&self, user: UserId) -> Result<ChannelId, Fault> {
        let route = Route::new("open direct messages", 0);
        let body = Body::json(&json!({"recipient_id": user.to_string()}));
        let path = ["users", "@me", "channels"];
        let call = self.bot(route, Method::POST, &path, Some(body));
        let channel: Channel = self.read(call).await?;
        Ok(channel.id)
    }
}

fn kind<'de, D: Deserializer<'de>>(from: D) -> Result<ChannelKind, D::Error> {
    u8::deserialize(from).map(ChannelKind::from_number)
}

#[derive(Deserialize)]
struct OverwriteWire {
    #[serde(deserialize_with = "wire::id")]
    id: u64,
    #[serde(rename = "type")]
    kind: u8,
    allow: Permissions,
    deny: Permissions,
}

fn overwrites<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Overwrite>, D::Error> {
    let all: Option<Vec<OverwriteWire>> = Option::deserialize(from)?;
    let overwrite = |wire: OverwriteWire| Overwrite {
        of: match wire.kind {
            0 => Target::Role(RoleId(wire.id)),
            _ => Target::Member(UserId(wire.id)),
        },
        allow: wire.allow,
        deny: wire.deny,
    };
    Ok(all.into_iter().flatten().map(overwrite).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::front::discord::permissions::Permission;

    fn read(value: serde_json::Value) -> Channel {
        serde_json::from_value(value).unwrap()
    }

    #[test]
    fn a_forum_is_read() {
        let forum = read(json!({
            "id": "5", "type": 15, "guild_id": "1", "parent_id": null, "name": "desk",
            "flags": 16, "position": 0, "last_message_id": null,
            "available_tags": [
                {"id": "7", "name": "New", "moderated": true, "emoji_id": null, "emoji_name": "🆕"}
            ],
            "permission_overwrites": [
                {"id": "1", "type": 0, "allow": "0", "deny": "1024"},
                {"id": "20", "type": 1, "allow": "1024", "deny": "0"}
            ],
        }));
        assert_eq!(forum.kind, ChannelKind::Forum);
        assert!(forum.requires_tag() && forum.tags[0].moderated);
        let place = forum.place();
        assert_eq!(place.overwrites[0].of, Target::Role(RoleId(1)));
        assert!(place.overwrites[0].deny.has(Permission::ViewChannel));
        assert_eq!(place.overwrites[1].of, Target::Member(UserId(20)));
    }

    #[test]
    fn a_thread_and_direct_messages_are_read() {
        let thread = read(json!({
            "id": "6", "type": 12, "parent_id": "5", "name": "case", "applied_tags": ["7"],
            "thread_metadata": {"archived": true, "locked": false, "auto_archive_duration": 1440,
                "archive_timestamp": null, "invitable": false},
        }));
        assert_eq!(thread.kind, ChannelKind::PrivateThread);
        assert_eq!(thread.parent_id, Some(ChannelId(5)));
        assert_eq!(thread.applied_tags, [7]);
        let direct = read(json!({"id": "8", "type": 1, "recipients": [], "flags": 0}));
        assert!(direct.name.is_empty() && direct.parent_id.is_none());
    }
}
