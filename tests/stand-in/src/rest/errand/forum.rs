//! Posts in a forum, and the tags on them.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::Sent;
use super::reach::{Reached, may_add_thread, reach};
use super::sends::{compose, deliver, may_attach};
use super::threads::{add, begun};
use crate::answer::{Answer, Complaint};
use crate::channel::PUBLIC_THREAD;
use crate::check;
use crate::permission::{MANAGE_THREADS, SEND_MESSAGES};
use crate::refusal::wrong;
use crate::route::Kind;
use crate::shared::Shared;
use crate::world::World;

/// `POST /channels/{id}/threads` in a forum: a thread and its first message, which share an id.
pub(super) fn post(shared: &Shared, forum: u64, sent: Sent<'_>) -> Result<Answer, Answer> {
    let now = shared.clock.now();
    let allowed = |world: &World| {
        let here = reach(world, forum, now)?;
        here.need(SEND_MESSAGES)?;
        may_attach(&here, sent)
    };
    allowed(&shared.world())?;
    let schema = Some("CreateForumThreadRequest");
    check::against(shared, Kind::StartThread, schema, sent.body, false)?;
    let Some(first) = sent.body.get("message") else {
        let missing = Complaint::new("message", "BASE_TYPE_REQUIRED", "This field is required");
        return Err(Answer::invalid_form(&[missing]));
    };
    let mut world = shared.world();
    allowed(&world)?;
    let here = reach(&world, forum, now)?;
    let none = json!([]);
    let applied = tags(&here, sent.body.get("applied_tags").unwrap_or(&none))?;
    may_add_thread(&world, here.channel, now)?;
    here.moderate_title(&world, sent.body["name"].as_str().unwrap_or(""))?;
    let message = Sent {
        body: first,
        uploads: sent.uploads,
    };
    let mut post = compose(shared, forum, message, now)?;
    here.moderate(&world, &post.json)?;
    let id = post.id;
    post.channel = id;
    post.json["channel_id"] = json!(id.to_string());
    let mut thread = begun(&world, sent.body, now);
    thread.applied_tags = applied;
    let added = add(&mut world, (id, PUBLIC_THREAD), forum, sent.body, thread);
    let first = deliver(&mut world, post, first, None, now)?;
    let mut json = added.json(&world, now);
    json["message"] = first.body;
    if let Some(message) = json["message"].as_object_mut() {
        message.remove("thread");
    }
    Ok(Answer::created(json))
}

/// The tags that a body applies to a forum's post, if the forum offers them and the bot may apply them.
pub(super) fn tags(forum: &Reached<'_>, wanted: &Value) -> Result<Vec<u64>, Answer> {
    let wanted = wanted.as_array().map_or(&[][..], Vec::as_slice);
    let mut applied = Vec::new();
    for (at, tag) in wanted.iter().enumerate() {
        let id = tag.as_str().and_then(|id| id.parse::<u64>().ok());
        let Some(tag) = forum.channel.tags.iter().find(|tag| Some(tag.id) == id) else {
            let path = format!("applied_tags.{at}");
            return Err(wrong(&path, "INVALID_FORUM_TAG", "Invalid tag"));
        };
        if tag.moderated && !forum.has(MANAGE_THREADS) {
            let message = "Cannot use a moderated tag";
            return Err(Answer::refused(403, 40066, message));
        }
        applied.push(tag.id);
    }
    let different: BTreeSet<&u64> = applied.iter().collect();
    if different.len() > 5 || different.len() < applied.len() {
        let message = "Must be 5 or fewer different tags.";
        return Err(wrong("applied_tags", "BASE_TYPE_MAX_LENGTH", message));
    }
    if applied.is_empty() && forum.channel.requires_tag {
        let message = "A tag is required to create a forum post in this channel";
        return Err(Answer::refused(400, 40067, message));
    }
    Ok(applied)
}
