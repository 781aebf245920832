//! A message: how the stand-in keeps it, and how a bot's body makes or changes it.

use serde_json::{Map, Value, json};

use crate::answer::{Answer, Complaint};
use crate::clock::{Millis, timestamp};
use crate::interaction::{Act, Interaction};

/// Flag: only one person sees it.
pub(crate) const EPHEMERAL: u64 = 1 << 6;
/// Flag: the bot is thinking.
pub(crate) const LOADING: u64 = 1 << 7;
/// Flag: made of components alone.
pub(crate) const COMPONENTS_V2: u64 = 1 << 15;
/// The flags that a bot may set: no embeds, ephemeral, silent, voice, components.
const SETTABLE: u64 = 1 << 2 | EPHEMERAL | 1 << 12 | 1 << 13 | COMPONENTS_V2;

/// A message as it stands now.
#[derive(Clone, Debug)]
pub struct Post {
    /// Its id.
    pub id: u64,
    /// Who sees it, where only one person does.
    pub only_for: Option<u64>,
    /// How often it was changed.
    pub edits: u32,
    /// Whether it was deleted.
    pub deleted: bool,
    /// The message object, as Discord returns it.
    pub json: Value,
}

impl Post {
    /// The message's flags.
    pub fn flags(&self) -> u64 {
        flags(&self.json)
    }

    /// Whether it is made of components alone.
    pub fn is_components(&self) -> bool {
        self.flags() & COMPONENTS_V2 != 0
    }

    /// Changes the message by a body; what the body leaves out stays.
    pub(crate) fn edit(&mut self, body: &Value, now: Millis) -> Result<(), Answer> {
        let mut json = self.json.clone();
        let kept = flags(&json) & !(LOADING | 1 << 2);
        json["flags"] = json!(kept | flags(body) & (1 << 2 | COMPONENTS_V2));
        apply(&mut json, body);
        if flags(&json) & COMPONENTS_V2 != 0 && has_legacy(&json) {
            let message = "The message must be emptied of content and embeds in the same edit.";
            let code = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2";
            return Err(Answer::invalid_form(&[Complaint::new(
                "flags", code, message,
            )]));
        }
        if is_empty(&json) {
            return Err(empty_message());
        }
        json["edited_timestamp"] = json!(timestamp(now));
        self.json = json;
        self.edits += 1;
        Ok(())
    }
}

/// What a new message needs besides its body.
pub(crate) struct Origin<'a> {
    pub(crate) id: u64,
    pub(crate) author: Value,
    pub(crate) interaction: &'a Interaction,
    pub(crate) user: Value,
    pub(crate) now: Millis,
    pub(crate) thinking: bool,
}

/// A new message in answer to an interaction.
pub(crate) fn write(origin: Origin<'_>, body: &Value) -> Result<Post, Answer> {
    let Origin {
        id,
        author,
        interaction,
        user,
        now,
        thinking,
    } = origin;
    let flags = flags(body) & SETTABLE | if thinking { LOADING } else { 0 };
    let application = author["id"].clone();
    let mut json = json!({
        "id": id.to_string(), "channel_id": interaction.channel.to_string(), "author": author,
        "type": if interaction.act == Act::Command { 20 } else { 0 }, "content": "", "timestamp": timestamp(now),
        "edited_timestamp": null, "tts": false, "mention_everyone": false, "mentions": [], "mention_roles": [],
        "attachments": [], "embeds": [], "pinned": false, "flags": flags, "components": [],
        "application_id": application, "webhook_id": application,
        "interaction_metadata": {
            "id": interaction.id.to_string(), "type": if interaction.act == Act::Command { 2 } else { 3 },
            "user": user, "authorizing_integration_owners": owners(interaction.guild),
        },
    });
    apply(&mut json, body);
    if !thinking && is_empty(&json) {
        return Err(empty_message());
    }
    let only_for = (flags & EPHEMERAL != 0).then_some(interaction.user);
    Ok(Post {
        id,
        only_for,
        edits: 0,
        deleted: false,
        json,
    })
}

/// Who authorised the application: the guild by its id, or 0 in a direct message.
pub(crate) fn owners(guild: Option<u64>) -> Value {
    json!({"0": guild.unwrap_or(0).to_string()})
}

/// Nothing in it (50006).
pub(crate) fn empty_message() -> Answer {
    Answer::refused(400, 50006, "Cannot send an empty message").blaming_the_body()
}

/// The flags of a message or of a body.
pub(crate) fn flags(json: &Value) -> u64 {
    json.get("flags").and_then(Value::as_u64).unwrap_or(0)
}

fn apply(message: &mut Value, body: &Value) {
    if let Some(content) = body.get("content") {
        message["content"] = json!(content.as_str().unwrap_or(""));
    }
    for list in ["embeds", "components"] {
        if let Some(value) = body.get(list) {
            message[list] = if value.is_array() {
                value.clone()
            } else {
                json!([])
            };
        }
    }
    if let Some(Value::Object(poll)) = body.get("poll") {
        message["poll"] = Value::Object(poll.clone());
    }
    let v2 = flags(message) & COMPONENTS_V2 != 0;
    let mut taken = 0;
    number(&mut message["components"], v2, &mut taken);
}

/// Gives each component an id, as Discord does: counted from 1 in a message of components alone, otherwise 0.
fn number(place: &mut Value, v2: bool, taken: &mut u64) {
    match place {
        Value::Array(list) => list.iter_mut().for_each(|child| number(child, v2, taken)),
        Value::Object(component) if component.contains_key("type") => {
            *taken += 1;
            number_one(component, v2, *taken);
            for key in ["components", "accessory", "component"] {
                if let Some(children) = component.get_mut(key) {
                    number(children, v2, taken);
                }
            }
        }
        _ => {}
    }
}

fn number_one(component: &mut Map<String, Value>, v2: bool, next: u64) {
    let has_own = component
        .get("id")
        .and_then(Value::as_u64)
        .is_some_and(|id| id > 0);
    if !has_own {
        component.insert("id".to_owned(), json!(if v2 { next } else { 0 }));
    }
}

fn has_legacy(message: &Value) -> bool {
    message["content"]
        .as_str()
        .is_some_and(|content| !content.is_empty())
        || message["embeds"]
            .as_array()
            .is_some_and(|embeds| !embeds.is_empty())
}

fn is_empty(message: &Value) -> bool {
    let blank = message["content"]
        .as_str()
        .is_none_or(|content| content.trim().is_empty());
    let none = |list: &str| message[list].as_array().is_none_or(Vec::is_empty);
    blank
        && none("embeds")
        && none("components")
        && none("attachments")
        && message.get("poll").is_none()
}
