//! What the bot reads about a guild.

use serde_json::{Value, json};

use crate::answer::Answer;
use crate::people;
use crate::refusal::{unknown_guild, unknown_member, unknown_user};
use crate::server::Server;
use crate::shared::Shared;
use crate::world::World;

/// `GET /guilds/{id}`
pub(super) fn guild(shared: &Shared, id: u64) -> Result<Answer, Answer> {
    let world = shared.world();
    Ok(Answer::ok(found(&world, id)?.json(world.bot)))
}

/// `GET /guilds/{id}/channels`: all of them, seen or not, without threads.
pub(super) fn channels(shared: &Shared, id: u64) -> Result<Answer, Answer> {
    let (world, now) = (shared.world(), shared.clock.now());
    found(&world, id)?;
    let ours = world.channels.values();
    let ours = ours.filter(|channel| channel.guild == Some(id) && channel.thread.is_none());
    Ok(Answer::ok(
        ours.map(|channel| channel.json(now, None)).collect(),
    ))
}

/// `GET /guilds/{id}/roles`
pub(super) fn roles(shared: &Shared, id: u64) -> Result<Answer, Answer> {
    let world = shared.world();
    Ok(Answer::ok(found(&world, id)?.roles_json(world.bot)))
}

/// `GET /guilds/{id}/members/{user}`
pub(super) fn member(shared: &Shared, id: u64, user: u64) -> Result<Answer, Answer> {
    let world = shared.world();
    let server = found(&world, id)?;
    let is_bot = user == world.bot;
    if !is_bot && !world.users.contains_key(&user) {
        return Err(unknown_user());
    }
    let member = server.members.get(&user).ok_or_else(unknown_member)?;
    let nobody = people::User {
        id: user,
        name: String::new(),
        locale: String::new(),
    };
    let mut json = server.member_json(world.users.get(&user).unwrap_or(&nobody), member);
    if is_bot {
        json["user"] = people::bot(user, &shared.config.application_name);
    }
    Ok(Answer::ok(json))
}

/// `GET /guilds/{id}/threads/active`: those that the bot sees, newest first.
pub(super) fn active_threads(shared: &Shared, id: u64) -> Result<Answer, Answer> {
    let (world, now) = (shared.world(), shared.clock.now());
    found(&world, id)?;
    let (mut threads, mut members) = (Vec::<Value>::new(), Vec::<Value>::new());
    for channel in world.channels.values().rev() {
        let ours = channel.guild == Some(id) && world.sees(world.bot, channel.id, now);
        let Some(thread) = channel.thread.as_ref().filter(|_| ours) else {
            continue;
        };
        if thread.is_archived(now) {
            continue;
        }
        threads.push(channel.json(now, None));
        if thread.members.contains(&world.bot) {
            members.push(thread.member_json(channel.id, world.bot));
        }
    }
    let body = json!({"threads": threads, "members": members, "has_more": false});
    Ok(Answer::ok(body))
}

/// A guild that the bot is in.
fn found(world: &World, id: u64) -> Result<&Server, Answer> {
    let server = world.servers.get(&id);
    server
        .filter(|server| server.members.contains_key(&world.bot))
        .ok_or_else(unknown_guild)
}
