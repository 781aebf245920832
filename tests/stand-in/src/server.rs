//! A guild as it is kept: its roles, its members, and its rules about messages and threads.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::clock::{Millis, timestamp};
use crate::people::{self, OWNER, User};
use crate::permission::{ADMINISTRATOR, ALL, EVERYONE};

/// How many threads may be active in a guild at once.
pub(crate) const MOST_ACTIVE_THREADS: usize = 1000;

/// A guild.
#[derive(Clone, Debug)]
pub struct Server {
    /// Its id, which is also that of its role `@everyone`.
    pub id: u64,
    /// Its name.
    pub name: String,
    /// Its preferred language.
    pub locale: String,
    /// Whose it is.
    pub owner: u64,
    /// The text channel that it began with.
    pub general: u64,
    /// Its roles by id, `@everyone` and the bot's own among them.
    pub roles: BTreeMap<u64, Role>,
    /// Its members by the user's id, the bot among them.
    pub members: BTreeMap<u64, Member>,
    /// The role that came with the bot.
    pub bot_role: u64,
    /// Texts that no message of the bot may hold, in lower case.
    pub blocked: Vec<String>,
    /// How many threads may be active at once.
    pub most_active_threads: usize,
}

/// A role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// Its id.
    pub id: u64,
    /// Its name.
    pub name: String,
    /// What it allows.
    pub permissions: u64,
    /// How high it stands; 0 is `@everyone`.
    pub position: u32,
    /// Whether it belongs to the bot.
    pub managed: bool,
    /// Whether anybody may ping it.
    pub mentionable: bool,
}

/// Somebody's membership.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Member {
    /// The ids of the roles given, without `@everyone`.
    pub roles: BTreeSet<u64>,
    /// Since when, in milliseconds since 1970.
    pub joined: Millis,
    /// Until when in a time-out, in milliseconds since 1970; 0 for never.
    pub timed_out_until: Millis,
}

/// Whom an overwrite is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whom {
    /// A role, by its id; the guild's id stands for everyone.
    Role(u64),
    /// A member, by the user's id.
    Member(u64),
}

/// What a channel allows or denies to somebody beyond the roles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overwrite {
    /// To whom.
    pub whom: Whom,
    /// What is allowed.
    pub allow: u64,
    /// What is denied.
    pub deny: u64,
}

impl Server {
    /// A guild of the application's owner, with `@everyone` and the bot with a role of its own; `general` is the
    /// channel it begins with.
    pub(crate) fn new(id: u64, name: &str, locale: &str, bot: &Bot<'_>, general: u64) -> Self {
        let role = |id, name: &str, permissions, position: u32| Role {
            id,
            name: name.to_owned(),
            permissions,
            position,
            managed: position > 0,
            mentionable: false,
        };
        let own = role(bot.role, bot.name, bot.permissions, 1);
        let member = |roles: BTreeSet<u64>| Member {
            roles,
            joined: crate::snowflake::moment(id),
            timed_out_until: 0,
        };
        Self {
            id,
            name: name.to_owned(),
            locale: locale.to_owned(),
            owner: OWNER,
            general,
            roles: BTreeMap::from([(id, role(id, "@everyone", EVERYONE, 0)), (bot.role, own)]),
            members: BTreeMap::from([
                (OWNER, member(BTreeSet::new())),
                (bot.id, member(BTreeSet::from([bot.role]))),
            ]),
            bot_role: bot.role,
            blocked: Vec::new(),
            most_active_threads: MOST_ACTIVE_THREADS,
        }
    }

    /// What the roles of a member allow everywhere in the guild; nothing to somebody who is no member.
    pub fn base_permissions(&self, user: u64) -> u64 {
        let Some(member) = self.members.get(&user) else {
            return 0;
        };
        if user == self.owner {
            return ALL;
        }
        let own = member.roles.iter().chain([&self.id]);
        let all = own.filter_map(|role| self.roles.get(role));
        let all = all.fold(0, |all, role| all | role.permissions);
        if all & ADMINISTRATOR == 0 { all } else { ALL }
    }

    /// A member object without permissions.
    pub(crate) fn member_json(&self, user: &User, member: &Member) -> Value {
        let until = (member.timed_out_until > 0).then(|| timestamp(member.timed_out_until));
        let roles: Vec<String> = member.roles.iter().map(ToString::to_string).collect();
        json!({
            "user": people::user(user), "nick": null, "avatar": null, "banner": null, "roles": roles,
            "joined_at": timestamp(member.joined), "premium_since": null, "deaf": false, "mute": false,
            "flags": 0, "pending": false, "communication_disabled_until": until,
            "avatar_decoration_data": null, "collectibles": null,
        })
    }

    /// All role objects, the lowest first.
    pub(crate) fn roles_json(&self, bot: u64) -> Value {
        let mut roles: Vec<&Role> = self.roles.values().collect();
        roles.sort_by_key(|role| (role.position, role.id));
        roles.into_iter().map(|role| role.json(bot)).collect()
    }

    /// The guild object.
    pub(crate) fn json(&self, bot: u64) -> Value {
        json!({
            "id": self.id.to_string(), "name": self.name, "icon": null, "description": null, "home_header": null,
            "splash": null, "discovery_splash": null, "features": [], "banner": null,
            "owner_id": self.owner.to_string(), "application_id": null, "region": "deprecated",
            "afk_channel_id": null, "afk_timeout": 300, "system_channel_id": null, "system_channel_flags": 0,
            "widget_enabled": false, "widget_channel_id": null, "verification_level": 0, "roles": self.roles_json(bot),
            "default_message_notifications": 0, "mfa_level": 0, "explicit_content_filter": 0, "max_presences": null,
            "max_members": 500_000, "max_stage_video_channel_users": 50, "max_video_channel_users": 25,
            "vanity_url_code": null, "premium_tier": 0, "premium_subscription_count": 0,
            "preferred_locale": self.locale, "rules_channel_id": null, "safety_alerts_channel_id": null,
            "public_updates_channel_id": null, "premium_progress_bar_enabled": false, "nsfw": false, "nsfw_level": 0,
            "emojis": [], "stickers": [], "incidents_data": null,
        })
    }
}

/// The bot, as it comes into a guild.
#[derive(Debug)]
pub(crate) struct Bot<'a> {
    pub(crate) id: u64,
    pub(crate) name: &'a str,
    pub(crate) role: u64,
    pub(crate) permissions: u64,
}

impl Role {
    /// The role object.
    pub(crate) fn json(&self, bot: u64) -> Value {
        let mut json = json!({
            "id": self.id.to_string(), "name": self.name, "permissions": self.permissions.to_string(),
            "position": self.position, "color": 0, "hoist": false, "managed": self.managed,
            "colors": {"primary_color": 0, "secondary_color": null, "tertiary_color": null},
            "mentionable": self.mentionable, "icon": null, "unicode_emoji": null, "flags": 0,
        });
        if self.managed {
            json["tags"] = json!({"bot_id": bot.to_string()});
        }
        json
    }
}

impl Overwrite {
    /// The overwrite object.
    pub(crate) fn json(&self) -> Value {
        let (id, kind) = match self.whom {
            Whom::Role(id) => (id, 0),
            Whom::Member(id) => (id, 1),
        };
        json!({
            "id": id.to_string(), "type": kind, "allow": self.allow.to_string(), "deny": self.deny.to_string(),
        })
    }
}
