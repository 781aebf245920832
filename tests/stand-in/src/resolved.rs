//! The objects behind ids that a person chose: users, members, roles, channels.

use serde_json::{Map, Value, json};

use crate::clock::Millis;
use crate::people;
use crate::world::World;

/// Gathers what a person's choices name, seen by that person in that guild.
#[derive(Debug)]
pub(crate) struct Resolved<'w> {
    world: &'w World,
    guild: Option<u64>,
    user: u64,
    now: Millis,
    found: Map<String, Value>,
}

impl<'w> Resolved<'w> {
    pub(crate) fn new(world: &'w World, guild: Option<u64>, user: u64, now: Millis) -> Self {
        Self {
            world,
            guild,
            user,
            now,
            found: Map::new(),
        }
    }

    /// Adds what was chosen; false where there is no such thing.
    pub(crate) fn add(&mut self, what: What, id: &str) -> bool {
        let Ok(number) = id.parse() else { return false };
        match what {
            What::User => self.user(number),
            What::Role => self.role(number),
            What::Mentionable => self.user(number) || self.role(number),
            What::Channel => self.channel(number),
        }
    }

    /// All that was found; nothing where nothing was.
    pub(crate) fn json(self) -> Option<Value> {
        (!self.found.is_empty()).then_some(Value::Object(self.found))
    }

    fn user(&mut self, id: u64) -> bool {
        let Some(user) = self.world.users.get(&id) else {
            return false;
        };
        self.put("users", id, people::user(user));
        let server = self.guild.and_then(|guild| self.world.servers.get(&guild));
        if let Some((server, member)) =
            server.and_then(|server| Some((server, server.members.get(&id)?)))
        {
            let mut json = server.member_json(user, member);
            for left_out in ["user", "deaf", "mute"] {
                json.as_object_mut().map(|json| json.remove(left_out));
            }
            json["permissions"] = json!(server.base_permissions(id).to_string());
            self.put("members", id, json);
        }
        true
    }

    fn role(&mut self, id: u64) -> bool {
        let server = self.guild.and_then(|guild| self.world.servers.get(&guild));
        let Some(role) = server.and_then(|server| server.roles.get(&id)) else {
            return false;
        };
        self.put("roles", id, role.json(self.world.bot));
        true
    }

    fn channel(&mut self, id: u64) -> bool {
        let ours = |guild: Option<u64>| guild == self.guild;
        let channel = self.world.channels.get(&id);
        let Some(channel) = channel.filter(|channel| ours(channel.guild)) else {
            return false;
        };
        let mut json = channel.json(self.now, None);
        if let Some(json) = json.as_object_mut() {
            json.remove("permission_overwrites");
        }
        let may = |user| self.world.permissions(user, id, self.now).to_string();
        json["permissions"] = json!(may(self.user));
        json["app_permissions"] = json!(may(self.world.bot));
        self.put("channels", id, json);
        true
    }

    fn put(&mut self, list: &str, id: u64, json: Value) {
        self.found
            .entry(list)
            .or_insert_with(|| json!({}))
            .as_object_mut()
            .map(|list| list.insert(id.to_string(), json));
    }
}

/// What an id stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    User,
    Role,
    Mentionable,
    Channel,
}

/// What the value of an option of that type stands for; nothing where it stands for itself.
pub(crate) fn of_option(kind: u64) -> Option<What> {
    match kind {
        6 => Some(What::User),
        7 => Some(What::Channel),
        8 => Some(What::Role),
        9 => Some(What::Mentionable),
        _ => None,
    }
}

/// What the values of a select of that type stand for; nothing where they stand for themselves.
pub(crate) fn of_select(kind: u64) -> Option<What> {
    match kind {
        5 => Some(What::User),
        6 => Some(What::Role),
        7 => Some(What::Mentionable),
        8 => Some(What::Channel),
        _ => None,
    }
}
