//! Whom a message really pings: what its text names, what the body allows, and what the bot may.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::clock::Millis;
use crate::message::Post;
use crate::people;
use crate::permission::MENTION_EVERYONE;
use crate::world::World;

/// Whom a message pinged. An edit pings nobody at Discord, but what it marks as a mention is counted here too.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pinged {
    /// Whether everyone, or everyone who is online.
    pub everyone: bool,
    /// The ids of users who were named.
    pub users: BTreeSet<u64>,
    /// The ids of roles that were named.
    pub roles: BTreeSet<u64>,
}

impl Pinged {
    /// Whether nobody was.
    pub fn is_nobody(&self) -> bool {
        *self == Self::default()
    }

    fn extend(&mut self, other: &Self) {
        self.everyone |= other.everyone;
        self.users.extend(&other.users);
        self.roles.extend(&other.roles);
    }
}

/// Who speaks by which rules.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Speaker {
    /// The author's id.
    pub(crate) user: u64,
    /// Whether a body that says nothing pings users only, as in answers to interactions.
    pub(crate) only_users: bool,
    /// To whose message this one replies.
    pub(crate) replied_to: Option<u64>,
}

impl World {
    /// Writes into a message whom it mentions, and notes whom it pings. Nobody is pinged by what only one person sees.
    pub(crate) fn mention(&self, post: &mut Post, body: &Value, by: Speaker, now: Millis) {
        if post.only_for.is_some() {
            return;
        }
        let named = named(&spoken(&post.json));
        let pinged = self.allowed(post.channel, named, body.get("allowed_mentions"), by, now);
        let users = pinged.users.iter().filter_map(|id| self.users.get(id));
        post.json["mentions"] = users.map(people::user).collect();
        let roles: Vec<String> = pinged.roles.iter().map(ToString::to_string).collect();
        post.json["mention_roles"] = json!(roles);
        post.json["mention_everyone"] = json!(pinged.everyone);
        post.pinged.extend(&pinged);
    }

    fn allowed(
        &self,
        channel: u64,
        named: Pinged,
        allowed: Option<&Value>,
        by: Speaker,
        now: Millis,
    ) -> Pinged {
        let allowed = allowed.filter(|allowed| !allowed.is_null());
        let all = |what: &str| match allowed {
            None => !by.only_users || what == "users",
            Some(allowed) => allowed["parse"]
                .as_array()
                .is_some_and(|kinds| kinds.iter().any(|kind| kind == what)),
        };
        let listed = |key: &str, id: u64| {
            let list = allowed.and_then(|allowed| allowed[key].as_array());
            list.is_some_and(|list| list.contains(&json!(id.to_string())))
        };
        let may = self.permissions(by.user, channel, now);
        let guild = self
            .channels
            .get(&channel)
            .and_then(|channel| channel.guild);
        let server = guild.and_then(|guild| self.servers.get(&guild));
        let is_here = |user: &u64| match server {
            Some(server) => server.members.contains_key(user),
            None => self.permissions(*user, channel, now) != 0,
        };
        let pingable = |role: &u64| {
            let role = server.and_then(|server| server.roles.get(role));
            role.is_some_and(|role| role.mentionable || may & MENTION_EVERYONE != 0)
        };
        let mut users = named.users;
        users.retain(|user| (all("users") || listed("users", *user)) && is_here(user));
        let answers = allowed.is_none_or(|allowed| allowed["replied_user"] == true);
        users.extend(by.replied_to.filter(|_| answers && !by.only_users));
        let mut roles = named.roles;
        roles.retain(|role| (all("roles") || listed("roles", *role)) && pingable(role));
        Pinged {
            everyone: named.everyone
                && all("everyone")
                && server.is_some()
                && may & MENTION_EVERYONE != 0,
            users,
            roles,
        }
    }
}

/// Everything in a message that can ping: its content and its text displays, but not its embeds.
pub(crate) fn spoken(message: &Value) -> String {
    let mut text = message["content"].as_str().unwrap_or("").to_owned();
    displays(&message["components"], &mut text);
    text
}

fn displays(part: &Value, text: &mut String) {
    match part {
        Value::Array(list) => list.iter().for_each(|part| displays(part, text)),
        Value::Object(_) => {
            if part["type"] == 10 {
                text.push('\n');
                text.push_str(part["content"].as_str().unwrap_or(""));
            }
            displays(&part["components"], text);
        }
        _ => {}
    }
}

fn named(text: &str) -> Pinged {
    let mut named = Pinged {
        everyone: text.contains("@everyone") || text.contains("@here"),
        ..Pinged::default()
    };
    for part in text.split("<@").skip(1) {
        let Some((inside, _)) = part.split_once('>') else {
            continue;
        };
        let (role, digits) = match inside.strip_prefix('&') {
            Some(digits) => (true, digits),
            None => (false, inside.strip_prefix('!').unwrap_or(inside)),
        };
        let Ok(id) = digits.parse() else { continue };
        let list = if role {
            &mut named.roles
        } else {
            &mut named.users
        };
        list.insert(id);
    }
    named
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_in_content_and_displays() {
        let message = json!({"content": "<@1> <@!2> <@&3> <@x> <@", "components": [
            {"type": 17, "components": [{"type": 10, "content": "@here <@4>"}]},
        ]});
        let named = named(&spoken(&message));
        assert!(named.everyone);
        assert_eq!(named.users, BTreeSet::from([1, 2, 4]));
        assert_eq!(named.roles, BTreeSet::from([3]));
    }
}
