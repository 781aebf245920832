//! Sending a message into a channel, a thread or a direct message.

use serde_json::{Value, json};

use super::Sent;
use super::reach::{Reached, reach};
use crate::answer::Answer;
use crate::channel::Channel;
use crate::check;
use crate::clock::Millis;
use crate::mentions::Speaker;
use crate::message::{self, Origin, Post};
use crate::people;
use crate::permission::{ATTACH_FILES, READ_MESSAGE_HISTORY};
use crate::refusal::{unknown_message, wrong};
use crate::route::Kind;
use crate::shared::Shared;
use crate::world::World;

/// How long a nonce is remembered, in milliseconds. Discord says "the past few minutes".
pub(crate) const NONCE_LIFE: Millis = 5 * 60 * 1000;

/// `POST /channels/{id}/messages`
pub(super) fn send(shared: &Shared, channel: u64, sent: Sent<'_>) -> Result<Answer, Answer> {
    let now = shared.clock.now();
    let allowed = |world: &World| {
        let here = reach(world, channel, now)?;
        here.may_send(world, now)?;
        may_attach(&here, sent)
    };
    allowed(&shared.world())?;
    check::body(shared, Kind::SendMessage, sent.body, false)?;
    let mut world = shared.world();
    allowed(&world)?;
    let nonce = nonce(sent.body);
    let unique = sent.body["enforce_nonce"] == true;
    world.nonces.retain(|(_, at, _)| at + NONCE_LIFE > now);
    if let Some(earlier) = nonce.as_deref().filter(|_| unique) {
        let known = world.nonces.iter().find(|(nonce, ..)| nonce == earlier);
        if let Some((_, _, message)) = known {
            let post = world.posts.get(*message).filter(|post| !post.deleted);
            let id = post.ok_or_else(unknown_message)?.id;
            return Ok(Answer::ok(world.post_json(id, now)));
        }
    }
    let reply = replied(&world, channel, sent.body, now)?;
    let mut post = compose(shared, channel, sent, now)?;
    if nonce.is_some() {
        post.json["nonce"] = sent.body["nonce"].clone();
    }
    let id = post.id;
    let mut replied_to = None;
    if let Some((earlier, reference)) = reply {
        replied_to = Some(earlier.author);
        post.json["type"] = json!(19);
        post.json["message_reference"] = reference;
        post.json["referenced_message"] = earlier.json.clone();
    }
    let answer = deliver(&mut world, post, sent.body, replied_to, now)?;
    if let Some(nonce) = nonce {
        world.nonces.push_back((nonce, now, id));
    }
    let is_dm = world
        .channels
        .get(&channel)
        .is_some_and(|channel| channel.guild.is_none());
    drop(world);
    if is_dm {
        // The bot hears its own direct messages too.
        shared.tell_dm(&answer.body);
    }
    Ok(answer)
}

/// A message of the bot's in a channel, not there yet.
pub(super) fn compose(
    shared: &Shared,
    channel: u64,
    sent: Sent<'_>,
    now: Millis,
) -> Result<Post, Answer> {
    let (bot, name) = (
        shared.config.application_id,
        &shared.config.application_name,
    );
    let origin = Origin {
        id: shared.new_id(),
        channel,
        author: people::bot(bot, name),
        kind: 0,
        now,
        // Only answers to interactions can be ephemeral.
        flags: message::settable(sent.body) & !message::EPHEMERAL,
        only_for: None,
    };
    message::write(origin, sent.body, sent.uploads)
}

/// Puts a composed message into its channel, unless a rule blocks it. Whom it pings in a thread is in it from now on.
pub(super) fn deliver(
    world: &mut World,
    mut post: Post,
    body: &Value,
    replied_to: Option<u64>,
    now: Millis,
) -> Result<Answer, Answer> {
    reach(world, post.channel, now)?.moderate(world, &post.json)?;
    let by = Speaker {
        user: world.bot,
        only_users: false,
        replied_to,
    };
    world.mention(&mut post, body, by, now);
    let (id, pinged) = (post.id, post.pinged.users.clone());
    let channel = world.channels.get_mut(&post.channel);
    if let Some(Channel {
        thread: Some(thread),
        ..
    }) = channel
    {
        thread.members.extend(pinged);
    }
    world.put_post(post, now);
    Ok(Answer::ok(world.post_json(id, now)))
}

/// Files take a permission of their own.
pub(super) fn may_attach(here: &Reached<'_>, sent: Sent<'_>) -> Result<(), Answer> {
    if sent.uploads.is_empty() {
        Ok(())
    } else {
        here.need(ATTACH_FILES)
    }
}

fn nonce(body: &Value) -> Option<String> {
    match body.get("nonce")? {
        Value::String(nonce) => Some(nonce.clone()),
        Value::Number(nonce) => Some(nonce.to_string()),
        _ => None,
    }
}

/// The message that a body replies to, with the reference to it.
fn replied(
    world: &World,
    channel: u64,
    body: &Value,
    now: Millis,
) -> Result<Option<(Post, Value)>, Answer> {
    let Some(reference) = body.get("message_reference").filter(|it| !it.is_null()) else {
        return Ok(None);
    };
    let here = reach(world, channel, now)?;
    if !here.has(READ_MESSAGE_HISTORY) {
        let message = "Cannot reply without permission to read message history";
        return Err(Answer::refused(403, 160_002, message));
    }
    let id = reference["message_id"].as_str();
    let id: Option<u64> = id.and_then(|id| id.parse().ok());
    let post = id.and_then(|id| world.posts.get(id));
    let post =
        post.filter(|post| post.channel == channel && !post.deleted && post.only_for.is_none());
    let Some(post) = post else {
        if reference["fail_if_not_exists"] == false {
            return Ok(None);
        }
        return Err(wrong(
            "message_reference",
            "REPLIES_UNKNOWN_MESSAGE",
            "Unknown message",
        ));
    };
    let mut json = json!({
        "type": 0, "channel_id": channel.to_string(), "message_id": post.id.to_string(),
    });
    if let Some(guild) = here.channel.guild {
        json["guild_id"] = json!(guild.to_string());
    }
    Ok(Some((post.clone(), json)))
}
