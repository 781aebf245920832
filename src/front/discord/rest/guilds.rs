//! What a server is made of: roles, channels, members, threads.

use reqwest::Method;
use serde::Deserialize;

use super::calls::UNHURRIED;
use super::channels::Channel;
use super::gate::Route;
use super::{Fault, Rest, wire};
use crate::front::discord::permissions::{Member, Permissions, Role, Server};
use crate::ids::{GuildId, RoleId, Timestamp, UserId};

impl Rest {
    /// A server's owner and roles.
    pub(crate) async fn server(&self, guild: GuildId) -> Result<Server, Fault> {
        let route = Route::new("get guild", guild.0);
        let path = ["guilds", &guild.to_string()];
        let call = self.bot(route, Method::GET, &path, None);
        let server: GuildWire = self.read(call).await?;
        Ok(server.into())
    }

    /// A server's channels and categories, without threads.
    pub(crate) async fn channels(&self, guild: GuildId) -> Result<Vec<Channel>, Fault> {
        let route = Route::new("get guild channels", guild.0);
        let path = ["guilds", &guild.to_string(), "channels"];
        self.read(self.bot(route, Method::GET, &path, None)).await
    }

    /// A member of a server, such as the bot itself.
    pub(crate) async fn member(&self, guild: GuildId, user: UserId) -> Result<Member, Fault> {
        let route = Route::new("get member", guild.0);
        let path = ["guilds", &guild.to_string(), "members", &user.to_string()];
        let member: MemberWire = self.read(self.bot(route, Method::GET, &path, None)).await?;
        Ok(Member {
            user,
            roles: member.roles,
            silenced_until: member.communication_disabled_until,
        })
    }

    /// A server's threads that are not archived and that the bot sees.
    pub(crate) async fn active_threads(&self, guild: GuildId) -> Result<Vec<Channel>, Fault> {
        let route = Route::new("get active threads", guild.0);
        let path = ["guilds", &guild.to_string(), "threads", "active"];
        let active: ActiveWire = self.read(self.bot(route, Method::GET, &path, None)).await?;
        Ok(active.threads)
    }

    /// Makes a request and reads its answer.
    pub(super) async fn read<T: for<'de> Deserialize<'de>>(
        &self,
        call: super::Call,
    ) -> Result<T, Fault> {
        let answer = self.send(call, self.now() + UNHURRIED).await?;
        serde_json::from_slice(&answer).map_err(|_| Fault::Unreadable)
    }
}

#[derive(Deserialize)]
struct GuildWire {
    #[serde(deserialize_with = "wire::id")]
    id: GuildId,
    #[serde(deserialize_with = "wire::id")]
    owner_id: UserId,
    roles: Vec<RoleWire>,
}

#[derive(Deserialize)]
struct RoleWire {
    #[serde(deserialize_with = "wire::id")]
    id: RoleId,
    name: String,
    permissions: Permissions,
    #[serde(default)]
    mentionable: bool,
    #[serde(default)]
    tags: TagsWire,
}

#[derive(Default, Deserialize)]
struct TagsWire {
    #[serde(default, deserialize_with = "wire::maybe_id")]
    bot_id: Option<UserId>,
}

#[derive(Deserialize)]
struct MemberWire {
    #[serde(deserialize_with = "wire::ids")]
    roles: Vec<RoleId>,
    #[serde(default, deserialize_with = "wire::moment")]
    communication_disabled_until: Option<Timestamp>,
}

#[derive(Deserialize)]
struct ActiveWire {
    threads: Vec<Channel>,
}

impl From<GuildWire> for Server {
    fn from(wire: GuildWire) -> Self {
        let role = |role: RoleWire| Role {
            id: role.id,
            name: role.name,
            permissions: role.permissions,
            mentionable: role.mentionable,
            bot: role.tags.bot_id,
        };
        Self {
            id: wire.id,
            owner: wire.owner_id,
            roles: wire.roles.into_iter().map(role).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::front::discord::permissions::Permission;

    #[test]
    fn a_server_is_read() {
        let role = |id: &str, permissions: &str, tags| {
            json!({
                "id": id, "name": "role", "permissions": permissions, "position": 1, "color": 0,
                "managed": true, "mentionable": id == "3", "tags": tags, "flags": 0,
            })
        };
        let mut everyone = role("1", "2048", json!({}));
        everyone.as_object_mut().unwrap().remove("tags");
        let bot = json!({"bot_id": "20", "premium_subscriber": null});
        let wire = json!({
            "id": "1", "name": "place", "owner_id": "10", "features": [],
            "roles": [everyone, role("3", "0", bot)],
        });
        let server: GuildWire = serde_json::from_value(wire).unwrap();
        let server = Server::from(server);
        assert_eq!(server.everyone(), RoleId(1));
        assert!(server.roles[0].permissions.has(Permission::SendMessages));
        let own = server.own_role(UserId(20)).unwrap();
        assert!(own.id == RoleId(3) && own.mentionable);
    }

    #[test]
    fn a_member_is_read() {
        let wire = json!({
            "roles": ["3"], "communication_disabled_until": null, "nick": null, "flags": 0,
            "user": {"id": "20", "username": "bot"},
        });
        let member: MemberWire = serde_json::from_value(wire).unwrap();
        assert_eq!(member.roles, [RoleId(3)]);
        assert_eq!(member.communication_disabled_until, None);
    }
}
