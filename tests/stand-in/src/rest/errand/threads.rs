//! Starting threads: on their own, from a message, or as a forum's post.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::reach::{Reached, may_add_thread, reach};
use super::{Sent, forum};
use crate::answer::Answer;
use crate::channel::{Channel, FORUM, PRIVATE_THREAD, PUBLIC_THREAD, TEXT, Thread};
use crate::check;
use crate::clock::Millis;
use crate::message::{Origin, Post, write};
use crate::people;
use crate::permission::{CREATE_PRIVATE_THREADS, CREATE_PUBLIC_THREADS};
use crate::refusal::wrong_channel_type;
use crate::route::Kind;
use crate::shared::Shared;
use crate::world::World;

/// How long a thread stays active by itself where nobody says, in minutes.
const USUAL_ARCHIVE: u64 = 4320;

/// `POST /channels/{id}/threads`
pub(super) fn start(shared: &Shared, channel: u64, sent: Sent<'_>) -> Result<Answer, Answer> {
    let now = shared.clock.now();
    let kind = reach(&shared.world(), channel, now)?.channel.kind;
    match kind {
        FORUM => forum::post(shared, channel, sent),
        TEXT => on_its_own(shared, channel, sent.body, now),
        _ => Err(wrong_channel_type()),
    }
}

fn on_its_own(shared: &Shared, channel: u64, body: &Value, now: Millis) -> Result<Answer, Answer> {
    // Without a type it is a private one.
    let kind = body["type"].as_u64().unwrap_or(PRIVATE_THREAD);
    let needed = match kind {
        PUBLIC_THREAD => CREATE_PUBLIC_THREADS,
        PRIVATE_THREAD => CREATE_PRIVATE_THREADS,
        _ => return Err(wrong_channel_type()),
    };
    reach(&shared.world(), channel, now)?.need(needed)?;
    let schema = Some("CreateTextThreadWithoutMessageRequest");
    check::against(shared, Kind::StartThread, schema, body, false)?;
    let mut world = shared.world();
    let here = reach(&world, channel, now)?;
    here.need(needed)?;
    may_start(&world, &here, body, now)?;
    let id = shared.new_id();
    let thread = begun(&world, body, now);
    let added = add(&mut world, (id, kind), channel, body, thread);
    if kind == PUBLIC_THREAD {
        // The channel says that a thread was started in it.
        let mut notice = notice(shared, channel, 18, now)?;
        notice.json["content"] = body["name"].clone();
        world.put_post(notice, now);
    }
    Ok(Answer::created(added.json(&world, now)))
}

/// `POST /channels/{id}/messages/{message}/threads`: the thread has the message's id.
pub(super) fn start_from(
    shared: &Shared,
    channel: u64,
    message: u64,
    body: &Value,
) -> Result<Answer, Answer> {
    let now = shared.clock.now();
    let allowed = |world: &World| {
        let here = reach(world, channel, now)?;
        if here.channel.kind != TEXT {
            return Err(wrong_channel_type());
        }
        here.need(CREATE_PUBLIC_THREADS)?;
        super::messages::found(world, channel, message)?;
        if world.channels.contains_key(&message) {
            let message = "A thread has already been created for this message";
            return Err(Answer::refused(400, 160_004, message));
        }
        Ok(())
    };
    allowed(&shared.world())?;
    check::body(shared, Kind::StartThreadFromMessage, body, false)?;
    let mut world = shared.world();
    allowed(&world)?;
    may_start(&world, &reach(&world, channel, now)?, body, now)?;
    let thread = begun(&world, body, now);
    let added = add(&mut world, (message, PUBLIC_THREAD), channel, body, thread);
    world.has_thread(message);
    // A thread from a message begins with a copy of it.
    let mut copy = notice(shared, message, 21, now)?;
    copy.json["message_reference"] = json!({
        "type": 0, "channel_id": channel.to_string(), "message_id": message.to_string(),
    });
    world.put_post(copy, now);
    Ok(Answer::created(added.json(&world, now)))
}

fn may_start(world: &World, here: &Reached<'_>, body: &Value, now: Millis) -> Result<(), Answer> {
    may_add_thread(world, here.channel, now)?;
    here.moderate_title(world, body["name"].as_str().unwrap_or(""))
}

/// A message that Discord itself puts somewhere in the bot's name.
fn notice(shared: &Shared, channel: u64, kind: u64, now: Millis) -> Result<Post, Answer> {
    let (bot, name) = (
        shared.config.application_id,
        &shared.config.application_name,
    );
    let origin = Origin {
        id: shared.new_id(),
        channel,
        author: people::bot(bot, name),
        kind,
        now,
        flags: 0,
        only_for: None,
    };
    let mut post = write(origin, &json!({"content": "-"}), &[])?;
    post.json["content"] = json!("");
    Ok(post)
}

/// A thread that the bot begins now.
pub(super) fn begun(world: &World, body: &Value, now: Millis) -> Thread {
    Thread {
        owner: world.bot,
        archived: false,
        locked: false,
        auto_archive: body["auto_archive_duration"]
            .as_u64()
            .unwrap_or(USUAL_ARCHIVE),
        active: now,
        members: BTreeSet::from([world.bot]),
        applied_tags: Vec::new(),
        invitable: body["invitable"].as_bool().unwrap_or(true),
        messages: 0,
    }
}

/// A thread that was just put into the world.
pub(super) struct Added(u64);

impl Added {
    /// The thread object, with the bot's membership.
    pub(super) fn json(&self, world: &World, now: Millis) -> Value {
        let Some(channel) = world.channels.get(&self.0) else {
            return Value::Null;
        };
        let mut json = channel.json(now, None);
        if let Some(thread) = &channel.thread {
            json["member"] = thread.member_json(channel.id, world.bot);
        }
        json
    }
}

/// Puts a thread of that id and type under a channel.
pub(super) fn add(
    world: &mut World,
    (id, kind): (u64, u64),
    parent: u64,
    body: &Value,
    thread: Thread,
) -> Added {
    let guild = world
        .channels
        .get(&parent)
        .and_then(|channel| channel.guild);
    let mut channel = Channel::new(id, kind, guild, body["name"].as_str().unwrap_or(""));
    channel.parent = Some(parent);
    channel.thread = Some(thread);
    world.channels.insert(id, channel);
    Added(id)
}
