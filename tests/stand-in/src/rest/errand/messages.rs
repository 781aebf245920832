//! One message in a channel: read, changed, deleted, pinned.

use serde_json::{Value, json};

use super::Sent;
use super::reach::reach;
use super::sends::may_attach;
use crate::answer::Answer;
use crate::check;
use crate::clock::Millis;
use crate::message::Post;
use crate::permission::{MANAGE_MESSAGES, PIN_MESSAGES, READ_MESSAGE_HISTORY};
use crate::refusal::unknown_message;
use crate::route::Kind;
use crate::shared::Shared;
use crate::world::World;

/// `GET /channels/{id}/messages/{message}`
pub(super) fn get(shared: &Shared, channel: u64, message: u64) -> Result<Answer, Answer> {
    let (world, now) = (shared.world(), shared.clock.now());
    reach(&world, channel, now)?.need(READ_MESSAGE_HISTORY)?;
    let post = found(&world, channel, message)?;
    Ok(Answer::ok(seen(&world, post, shared, now)))
}

/// `PATCH /channels/{id}/messages/{message}`: only one's own.
pub(super) fn edit(
    shared: &Shared,
    channel: u64,
    message: u64,
    sent: Sent<'_>,
) -> Result<Answer, Answer> {
    let now = shared.clock.now();
    let allowed = |world: &World| {
        let here = reach(world, channel, now)?;
        let post = found(world, channel, message)?;
        if post.author != world.bot {
            let message = "Cannot edit a message authored by another user";
            return Err(Answer::refused(403, 50005, message));
        }
        here.open(now)?;
        may_attach(&here, sent)?;
        Ok(post.is_components())
    };
    let components = allowed(&shared.world())?;
    check::body(shared, Kind::EditMessage, sent.body, components)?;
    let mut world = shared.world();
    allowed(&world)?;
    // A rule looks at what the body says, not at what stood there before.
    reach(&world, channel, now)?.moderate(&world, sent.body)?;
    let json = world.edit_post(message, sent.body, sent.uploads, false, now)?;
    Ok(Answer::ok(json))
}

/// `DELETE /channels/{id}/messages/{message}`
pub(super) fn delete(shared: &Shared, channel: u64, message: u64) -> Result<Answer, Answer> {
    let (mut world, now) = (shared.world(), shared.clock.now());
    let here = reach(&world, channel, now)?;
    if found(&world, channel, message)?.author != world.bot {
        here.need(MANAGE_MESSAGES)?;
    }
    if let Some(post) = world.posts.get_mut(message) {
        post.deleted = true;
    }
    Ok(Answer::empty())
}

/// `PUT` and `DELETE /channels/{id}/messages/pins/{message}`
pub(super) fn pin(
    shared: &Shared,
    channel: u64,
    message: u64,
    put: bool,
) -> Result<Answer, Answer> {
    let (mut world, now) = (shared.world(), shared.clock.now());
    let here = reach(&world, channel, now)?;
    if here.channel.guild.is_some() {
        here.need(PIN_MESSAGES)?;
    }
    here.open(now)?;
    found(&world, channel, message)?;
    if let Some(post) = world.posts.get_mut(message) {
        post.json["pinned"] = json!(put);
    }
    Ok(Answer::empty())
}

/// A message that the channel's own routes know: no ephemeral one.
pub(super) fn found(world: &World, channel: u64, message: u64) -> Result<&Post, Answer> {
    let post = world.posts.get(message);
    let here = |post: &&Post| post.channel == channel && !post.deleted && post.only_for.is_none();
    post.filter(here).ok_or_else(unknown_message)
}

/// The message object as the bot may see it. What other people say in a guild is left out without the intent for it,
/// unless it names the bot.
pub(super) fn seen(world: &World, post: &Post, shared: &Shared, now: Millis) -> Value {
    let mut json = world.post_json(post.id, now);
    let guild = world.channels.get(&post.channel);
    let guild = guild.and_then(|channel| channel.guild);
    let own = post.author == world.bot || post.pinged.users.contains(&world.bot);
    if guild.is_some() && !own && !shared.config.privileged_intents {
        json["content"] = json!("");
        for list in ["embeds", "attachments", "components"] {
            json[list] = json!([]);
        }
    }
    json
}
