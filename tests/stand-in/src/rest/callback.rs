//! The first answer to an interaction.

use serde_json::{Value, json};

use crate::answer::{Answer, Complaint};
use crate::interaction::{Act, First, Interaction, unknown_interaction};
use crate::message::{self, EPHEMERAL, LOADING, Origin, Post};
use crate::people;
use crate::shared::Shared;
use crate::world::World;

/// `POST /interactions/{id}/{token}/callback`
pub(crate) fn answer(
    shared: &Shared,
    id: u64,
    token: &str,
    body: &Value,
    with_response: bool,
    checked: impl FnOnce(bool) -> Result<(), Answer>,
) -> Result<Answer, Answer> {
    let kind = body.get("type").and_then(Value::as_u64).ok_or_else(|| {
        Answer::invalid_form(&[Complaint::new(
            "type",
            "BASE_TYPE_REQUIRED",
            "This field is required",
        )])
    })?;
    let components = may_answer(shared, id, token, kind)?;
    checked(components && kind == 7)?;
    let data = body.get("data").cloned().unwrap_or(Value::Null);
    let now = shared.clock.now();
    let mut world = shared.world();
    // The body was checked without the lock, so another answer may have come first.
    let interaction = found(&world, id, token)?.clone();
    interaction.may_answer(kind, now)?;
    let original = match kind {
        4 | 5 => Some(send(shared, &mut world, &interaction, &data, kind == 5)?),
        7 => Some(update(&mut world, &interaction, &data, now)?),
        6 => interaction.source,
        _ => None,
    };
    let Some(interaction) = world.interactions.get_mut(id) else {
        return Err(unknown_interaction());
    };
    interaction.first = Some(First {
        kind,
        at: now,
        data,
    });
    interaction.original = original;
    interaction.changes += u32::from(matches!(kind, 4 | 7));
    let interaction = interaction.clone();
    Ok(if with_response {
        described(&world, &interaction, kind)
    } else {
        Answer::empty()
    })
}

/// Whether that answer may be given now; if so, whether the message it happened on is made of components alone.
fn may_answer(shared: &Shared, id: u64, token: &str, kind: u64) -> Result<bool, Answer> {
    let world = shared.world();
    let interaction = found(&world, id, token)?;
    interaction.may_answer(kind, shared.clock.now())?;
    Ok(interaction
        .source
        .and_then(|id| world.posts.get(id))
        .is_some_and(Post::is_components))
}

fn found<'w>(world: &'w World, id: u64, token: &str) -> Result<&'w Interaction, Answer> {
    world
        .interactions
        .get(id)
        .filter(|found| found.token == token)
        .ok_or_else(unknown_interaction)
}

/// Puts a new message in answer to an interaction into the world, and returns its id.
pub(crate) fn send(
    shared: &Shared,
    world: &mut World,
    interaction: &Interaction,
    data: &Value,
    thinking: bool,
) -> Result<u64, Answer> {
    let origin = Origin {
        id: shared.new_id(),
        author: people::bot(
            shared.config.application_id,
            &shared.config.application_name,
        ),
        interaction,
        user: world
            .users
            .get(&interaction.user)
            .map_or(Value::Null, people::user),
        now: shared.clock.now(),
        thinking,
    };
    let deferred;
    let body = if thinking {
        // A deferred answer takes nothing but whether only one person sees it.
        deferred = json!({"flags": message::flags(data) & EPHEMERAL});
        &deferred
    } else {
        data
    };
    let post = message::write(origin, body)?;
    let id = post.id;
    world.posts.put(id, post);
    Ok(id)
}

fn update(
    world: &mut World,
    interaction: &Interaction,
    data: &Value,
    now: u64,
) -> Result<u64, Answer> {
    let source = interaction.source.ok_or_else(unknown_message)?;
    let post = world
        .posts
        .get_mut(source)
        .filter(|post| !post.deleted)
        .ok_or_else(unknown_message)?;
    post.edit(data, now)?;
    Ok(source)
}

/// No such message (10008).
pub(crate) fn unknown_message() -> Answer {
    Answer::refused(404, 10008, "Unknown Message")
}

fn described(world: &World, interaction: &Interaction, kind: u64) -> Answer {
    let post: Option<&Post> = interaction.original.and_then(|id| world.posts.get(id));
    let act = match interaction.act {
        Act::Command => 2,
        Act::Component => 3,
        Act::Autocomplete => 4,
        Act::Modal { .. } | Act::Unknown => 5,
    };
    let mut body = json!({"interaction": {"id": interaction.id.to_string(), "type": act}});
    if let Some(post) = post {
        body["interaction"]["response_message_id"] = json!(post.id.to_string());
        body["interaction"]["response_message_loading"] = json!(post.flags() & LOADING != 0);
        body["interaction"]["response_message_ephemeral"] = json!(post.flags() & EPHEMERAL != 0);
        body["resource"] = json!({"type": kind, "message": post.json});
    }
    Answer::ok(body)
}
