//! Opening the channel for direct messages.

use serde_json::Value;

use crate::answer::Answer;
use crate::channel::dm_id;
use crate::check;
use crate::refusal::unknown_channel;
use crate::route::Kind;
use crate::shared::Shared;

/// `POST /users/@me/channels`: there is one for each person, and it is always the same. Whether the person takes
/// messages in it shows only when one is sent.
pub(super) fn open(shared: &Shared, body: &Value) -> Result<Answer, Answer> {
    check::body(shared, Kind::OpenDm, body, false)?;
    let (world, now) = (shared.world(), shared.clock.now());
    let id = body["recipient_id"].as_str();
    let id: Option<u64> = id.and_then(|id| id.parse().ok());
    let Some(user) = id.and_then(|id| world.users.get(&id)) else {
        return Err(Answer::refused(400, 50033, "Invalid Recipient(s)"));
    };
    let channel = world.channels.get(&dm_id(user.id));
    let channel = channel.ok_or_else(unknown_channel)?;
    Ok(Answer::ok(channel.json(now, Some(user))))
}
