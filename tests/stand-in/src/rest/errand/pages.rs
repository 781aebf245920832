//! Lists that are read a page at a time: a channel's messages, its archived threads.

use serde_json::{Value, json};

use super::messages::seen;
use super::reach::reach;
use crate::answer::Answer;
use crate::channel::{PRIVATE_THREAD, Thread};
use crate::message::Post;
use crate::permission::{MANAGE_THREADS, READ_MESSAGE_HISTORY};
use crate::refusal::wrong;
use crate::shared::Shared;
use crate::world::World;

/// `GET /channels/{id}/messages`: newest first, none where the bot may not read what was sent before.
pub(super) fn messages(shared: &Shared, channel: u64, query: &str) -> Result<Answer, Answer> {
    let (world, now) = (shared.world(), shared.clock.now());
    let here = reach(&world, channel, now)?;
    if !here.has(READ_MESSAGE_HISTORY) {
        return Ok(Answer::ok(json!([])));
    }
    let most = limit(query, 50, 100)?;
    let of = |key: &str| parameter(query, key).and_then(|id| id.parse::<u64>().ok());
    let all = world.posts_in(channel);
    let mut posts: Vec<&Post> = all.filter(|post| post.only_for.is_none()).collect();
    posts.sort_by_key(|post| post.id);
    let place = |id: u64| posts.partition_point(|post| post.id < id);
    let (from, to) = match (of("around"), of("before"), of("after")) {
        (Some(around), ..) => {
            let middle = place(around);
            let from = middle.saturating_sub(most / 2);
            (from, from + most)
        }
        (_, Some(before), _) => (place(before).saturating_sub(most), place(before)),
        (_, _, Some(after)) => (place(after + 1), place(after + 1) + most),
        _ => (posts.len().saturating_sub(most), posts.len()),
    };
    let page = &posts[from.min(posts.len())..to.min(posts.len())];
    let page = page.iter().rev();
    Ok(Answer::ok(
        page.map(|post| seen(&world, post, shared, now)).collect(),
    ))
}

/// `GET /channels/{id}/threads/archived/public` and `…/private`: what was archived last comes first.
pub(super) fn archived(
    shared: &Shared,
    channel: u64,
    private: bool,
    query: &str,
) -> Result<Answer, Answer> {
    let (world, now) = (shared.world(), shared.clock.now());
    let here = reach(&world, channel, now)?;
    here.need(READ_MESSAGE_HISTORY)?;
    if private {
        here.need(MANAGE_THREADS)?;
    }
    let most = limit(query, 50, 100)?;
    let before = parameter(query, "before")
        .unwrap_or("~")
        .replace("%3A", ":");
    let mut found: Vec<(&Thread, Value)> = inside(&world, channel, private)
        .filter(|(thread, _)| thread.is_archived(now))
        .map(|(thread, id)| (thread, world.channels[&id].json(now, None)))
        .filter(|(_, json)| archived_at(json) < before.as_str())
        .collect();
    found.sort_by_key(|(thread, _)| std::cmp::Reverse(thread.active));
    let more = found.len() > most;
    found.truncate(most);
    let threads: Vec<Value> = found.into_iter().map(|(_, json)| json).collect();
    Ok(Answer::ok(
        json!({"threads": threads, "members": [], "has_more": more}),
    ))
}

fn inside(world: &World, parent: u64, private: bool) -> impl Iterator<Item = (&Thread, u64)> {
    let ours = world.channels.values().filter(move |channel| {
        channel.parent == Some(parent) && (channel.kind == PRIVATE_THREAD) == private
    });
    ours.filter_map(|channel| Some((channel.thread.as_ref()?, channel.id)))
}

fn archived_at(thread: &Value) -> &str {
    thread["thread_metadata"]["archive_timestamp"]
        .as_str()
        .unwrap_or("")
}

/// The value of a parameter; a leading `&` is taken, as some clients write one.
fn parameter<'q>(query: &'q str, key: &str) -> Option<&'q str> {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs
        .filter(|(name, _)| *name == key)
        .map(|(_, value)| value)
        .next()
}

fn limit(query: &str, usual: usize, most: usize) -> Result<usize, Answer> {
    let Some(limit) = parameter(query, "limit") else {
        return Ok(usual);
    };
    let limit = limit.parse().ok();
    limit
        .filter(|limit| (1..=most).contains(limit))
        .ok_or_else(|| {
            let message = "int value should be between 1 and 100.";
            wrong("limit", "NUMBER_TYPE_RANGE", message)
        })
}
