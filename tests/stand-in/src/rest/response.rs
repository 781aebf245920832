//! The messages of an interaction after its first answer: read, change, delete, add.

use serde_json::Value;

use super::callback::send;
use crate::answer::Answer;
use crate::attachment::Upload;
use crate::interaction::{Interaction, unknown_webhook};
use crate::message::{LOADING, Post};
use crate::refusal::unknown_message;
use crate::route::Target;
use crate::shared::Shared;
use crate::world::World;

/// Which message of which interaction a path names.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) application: u64,
    pub(crate) token: &'a str,
    pub(crate) message: Target,
}

/// `GET /webhooks/{application}/{token}/messages/…`
pub(crate) fn get(shared: &Shared, place: Place<'_>) -> Result<Answer, Answer> {
    let world = shared.world();
    let (_, message) = named(shared, &world, place)?;
    let post = world.posts.get(message).ok_or_else(unknown_message)?;
    Ok(Answer::ok(post.json.clone()))
}

/// `PATCH /webhooks/{application}/{token}/messages/…`
pub(crate) fn edit(
    shared: &Shared,
    place: Place<'_>,
    (body, uploads): (&Value, &[Upload]),
    checked: impl FnOnce(bool) -> Result<(), Answer>,
) -> Result<Answer, Answer> {
    let components = {
        let world = shared.world();
        let (_, message) = named(shared, &world, place)?;
        world.posts.get(message).is_some_and(Post::is_components)
    };
    checked(components)?;
    let mut world = shared.world();
    let (interaction, message) = named(shared, &world, place)?;
    let now = shared.clock.now();
    let channel = world.posts.get(message).map_or(0, |post| post.channel);
    world.may_answer_in(channel, true, now)?;
    let json = world.edit_post(message, body, uploads, true, now)?;
    changed(&mut world, interaction, None);
    Ok(Answer::ok(json))
}

/// `DELETE /webhooks/{application}/{token}/messages/…`
pub(crate) fn delete(shared: &Shared, place: Place<'_>) -> Result<Answer, Answer> {
    let mut world = shared.world();
    let (interaction, message) = named(shared, &world, place)?;
    if let Some(post) = world.posts.get_mut(message) {
        post.deleted = true;
    }
    changed(&mut world, interaction, None);
    Ok(Answer::empty())
}

/// `POST /webhooks/{application}/{token}`: one more message. Right after a deferred answer it takes that one's place.
pub(crate) fn follow_up(
    shared: &Shared,
    application: u64,
    token: &str,
    (body, uploads): (&Value, &[Upload]),
    checked: impl FnOnce(bool) -> Result<(), Answer>,
) -> Result<Answer, Answer> {
    living(shared, &shared.world(), application, token)?;
    checked(false)?;
    let mut world = shared.world();
    let interaction = living(shared, &world, application, token)?.clone();
    let now = shared.clock.now();
    let loading = interaction
        .original
        .and_then(|id| world.posts.get(id))
        .filter(|post| post.flags() & LOADING != 0 && !post.deleted);
    world.may_answer_in(interaction.channel, loading.is_some(), now)?;
    if let Some(id) = loading.map(|post| post.id) {
        let json = world.edit_post(id, body, uploads, true, now)?;
        changed(&mut world, interaction.id, None);
        return Ok(Answer::ok(json));
    }
    let id = send(shared, &mut world, &interaction, (body, uploads), false)?;
    let json = world.post_json(id, now);
    changed(&mut world, interaction.id, Some(id));
    Ok(Answer::ok(json))
}

/// The interaction of a token that still works for messages.
fn living<'w>(
    shared: &Shared,
    world: &'w World,
    application: u64,
    token: &str,
) -> Result<&'w Interaction, Answer> {
    let ours = application == shared.config.application_id;
    let interaction = world
        .interaction_of(token)
        .filter(|_| ours)
        .ok_or_else(unknown_webhook)?;
    interaction.may_follow(shared.clock.now())?;
    Ok(interaction)
}

/// The ids of the interaction and of the message that a path names.
fn named(shared: &Shared, world: &World, place: Place<'_>) -> Result<(u64, u64), Answer> {
    let interaction = living(shared, world, place.application, place.token)?;
    let message = match place.message {
        Target::Original => interaction.original,
        Target::Message(id) => Some(id)
            .filter(|id| interaction.original == Some(*id) || interaction.follow_ups.contains(id)),
    };
    let post = message
        .and_then(|id| world.posts.get(id))
        .filter(|post| !post.deleted);
    post.map(|post| (interaction.id, post.id))
        .ok_or_else(unknown_message)
}

fn changed(world: &mut World, interaction: u64, follow_up: Option<u64>) {
    if let Some(interaction) = world.interactions.get_mut(interaction) {
        interaction.follow_ups.extend(follow_up);
        interaction.changes += 1;
    }
}
