//! One channel or thread: read, changed, deleted.

use serde_json::Value;

use super::forum::tags;
use super::reach::{Reached, may_add_thread, reach};
use crate::answer::Answer;
use crate::channel::{Channel, FORUM, Tag, Thread};
use crate::check;
use crate::clock::Millis;
use crate::permission::{MANAGE_CHANNELS, MANAGE_THREADS, SEND_MESSAGES, SEND_MESSAGES_IN_THREADS};
use crate::refusal::{thread_archived, wrong_channel_type};
use crate::route::Kind;
use crate::shared::Shared;
use crate::world::World;

/// `GET /channels/{id}`
pub(super) fn get(shared: &Shared, id: u64) -> Result<Answer, Answer> {
    let (world, now) = (shared.world(), shared.clock.now());
    reach(&world, id, now)?;
    Ok(Answer::ok(json(&world, id, now)))
}

/// `PATCH /channels/{id}`: a thread as a whole, a channel's name, a forum's tags.
pub(super) fn edit(shared: &Shared, id: u64, body: &Value) -> Result<Answer, Answer> {
    let now = shared.clock.now();
    let allowed = |world: &World| {
        let here = reach(world, id, now)?;
        match &here.channel.thread {
            Some(thread) => may_edit(world, &here, thread, body, now),
            None if here.channel.guild.is_none() => Err(wrong_channel_type()),
            None => here.need(MANAGE_CHANNELS),
        }
    };
    let schema = {
        let world = shared.world();
        allowed(&world)?;
        match &world.channels[&id].thread {
            Some(_) => "UpdateThreadRequestPartial",
            None => "UpdateGuildChannelRequestPartial",
        }
    };
    check::against(shared, Kind::EditChannel, Some(schema), body, false)?;
    let mut world = shared.world();
    allowed(&world)?;
    let here = reach(&world, id, now)?;
    if let Some(name) = body["name"]
        .as_str()
        .filter(|_| here.channel.thread.is_some())
    {
        here.moderate_title(&world, name)?;
    }
    let applied = match (&here.channel.thread, body.get("applied_tags")) {
        (Some(_), Some(wanted)) => {
            let parent = here.channel.parent.unwrap_or(0);
            let parent = reach(&world, parent, now)?;
            Some(tags(&parent, wanted)?)
        }
        _ => None,
    };
    if let Some(channel) = world.channels.get_mut(&id) {
        change(channel, body, applied, now, || shared.new_id());
    }
    let json = json(&world, id, now);
    drop(world);
    shared.tell_thread_update(id);
    Ok(Answer::ok(json))
}

/// `DELETE /channels/{id}`
pub(super) fn delete(shared: &Shared, id: u64) -> Result<Answer, Answer> {
    let (mut world, now) = (shared.world(), shared.clock.now());
    let here = reach(&world, id, now)?;
    match (&here.channel.thread, here.channel.guild) {
        (Some(_), _) => here.need(MANAGE_THREADS)?,
        (None, Some(_)) => here.need(MANAGE_CHANNELS)?,
        // Closing a direct message changes nothing for the other side.
        (None, None) => return Ok(Answer::ok(json(&world, id, now))),
    }
    let gone = world.delete_channel(id);
    let json = gone
        .as_ref()
        .map_or(Value::Null, |gone| gone.json(now, None));
    drop(world);
    if let Some(gone) = gone {
        shared.tell_deleted(&gone);
    }
    Ok(Answer::ok(json))
}

pub(super) fn json(world: &World, id: u64, now: Millis) -> Value {
    let Some(channel) = world.channels.get(&id) else {
        return Value::Null;
    };
    channel.json(now, world.recipient(channel))
}

/// Whether a thread may be changed that way. Discord's pages disagree on what a thread's creator may without
/// MANAGE_THREADS; this follows the stricter one: only to take it out of the archive where it is not locked.
fn may_edit(
    world: &World,
    here: &Reached<'_>,
    thread: &Thread,
    body: &Value,
    now: Millis,
) -> Result<(), Answer> {
    let only_unarchives = body
        .as_object()
        .is_some_and(|body| body.len() == 1 && body.get("archived") == Some(&Value::Bool(false)));
    if only_unarchives && !thread.locked {
        if !here.has(SEND_MESSAGES) {
            here.need(SEND_MESSAGES_IN_THREADS)?;
        }
    } else {
        here.need(MANAGE_THREADS)?;
    }
    if thread.is_archived(now) {
        if body["archived"] != Value::Bool(false) {
            return Err(thread_archived());
        }
        may_add_thread(world, here.channel, now)?;
    }
    Ok(())
}

fn change(
    channel: &mut Channel,
    body: &Value,
    applied: Option<Vec<u64>>,
    now: Millis,
    new_id: impl Fn() -> u64,
) {
    if let Some(name) = body["name"].as_str().filter(|name| !name.is_empty()) {
        name.clone_into(&mut channel.name);
    }
    if let (Some(tags), FORUM) = (body["available_tags"].as_array(), channel.kind) {
        let tag = |tag: &Value| Tag {
            id: tag["id"]
                .as_str()
                .and_then(|id| id.parse().ok())
                .unwrap_or_else(&new_id),
            name: tag["name"].as_str().unwrap_or("").to_owned(),
            moderated: tag["moderated"] == true,
        };
        channel.tags = tags.iter().map(tag).collect();
    }
    let Some(thread) = &mut channel.thread else {
        return;
    };
    let flag = |key: &str, before: bool| body[key].as_bool().unwrap_or(before);
    if body["archived"] == Value::Bool(false) {
        thread.active = now;
    }
    thread.archived = flag("archived", thread.archived);
    thread.locked = flag("locked", thread.locked);
    thread.invitable = flag("invitable", thread.invitable);
    if let Some(minutes) = body["auto_archive_duration"].as_u64() {
        thread.auto_archive = minutes;
    }
    if let Some(applied) = applied {
        thread.applied_tags = applied;
    }
}
