//! The first answer to an interaction.

use serde_json::{Value, json};

use crate::answer::{Answer, Complaint};
use crate::attachment::Upload;
use crate::interaction::{Act, First, Interaction, unknown_interaction};
use crate::mentions::Speaker;
use crate::message::{self, EPHEMERAL, LOADING, Origin, Post};
use crate::people;
use crate::refusal::unknown_message;
use crate::shared::Shared;
use crate::world::World;

/// `POST /interactions/{id}/{token}/callback`
pub(crate) fn answer(
    shared: &Shared,
    id: u64,
    token: &str,
    (body, uploads): (&Value, &[Upload]),
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
    if matches!(kind, 4 | 5 | 7) {
        world.may_answer_in(interaction.channel, kind == 7, now)?;
    }
    let original = match kind {
        4 | 5 => {
            let sent = (&data, uploads);
            Some(send(shared, &mut world, &interaction, sent, kind == 5)?)
        }
        7 => {
            let source = interaction.source.ok_or_else(unknown_message)?;
            world.edit_post(source, &data, uploads, true, now)?;
            Some(source)
        }
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
    (data, uploads): (&Value, &[Upload]),
    thinking: bool,
) -> Result<u64, Answer> {
    let now = shared.clock.now();
    let (bot, name) = (
        shared.config.application_id,
        &shared.config.application_name,
    );
    // A deferred answer takes nothing but whether only one person sees it.
    let flags = if thinking {
        message::flags(data) & EPHEMERAL | LOADING
    } else {
        message::settable(data)
    };
    let author = people::bot(bot, name);
    let origin = Origin::answering(interaction, shared.new_id(), author, flags, now);
    let mut post = if thinking {
        message::write(origin, &Value::Null, &[])?
    } else {
        message::write(origin, data, uploads)?
    };
    let user = world.users.get(&interaction.user);
    let user = user.map_or(Value::Null, people::user);
    post.json["application_id"] = json!(bot.to_string());
    post.json["webhook_id"] = json!(bot.to_string());
    post.json["interaction_metadata"] = message::metadata(interaction, &user);
    let by = Speaker {
        user: bot,
        only_users: true,
        replied_to: None,
    };
    world.mention(&mut post, data, by, now);
    let id = post.id;
    world.put_post(post, now);
    Ok(id)
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
