//! A message: how the stand-in keeps it, and how a bot's body makes or changes it.

use serde_json::{Value, json};

use crate::answer::{Answer, Complaint};
use crate::attachment::{self, File, Upload};
use crate::clock::{Millis, timestamp};
use crate::filled;
use crate::interaction::{Act, Interaction};
use crate::mentions::Pinged;

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
    /// The channel it is in.
    pub channel: u64,
    /// Who wrote it.
    pub author: u64,
    /// Who sees it, where only one person does.
    pub only_for: Option<u64>,
    /// How often it was changed.
    pub edits: u32,
    /// Whether it was deleted.
    pub deleted: bool,
    /// The files in it.
    pub files: Vec<File>,
    /// Whom it pinged.
    pub pinged: Pinged,
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
    pub(crate) fn edit(
        &mut self,
        body: &Value,
        uploads: &[Upload],
        now: Millis,
    ) -> Result<(), Answer> {
        let files = attachment::files(&self.files, body, uploads)?;
        let mut json = self.json.clone();
        let kept = flags(&json) & !(LOADING | 1 << 2);
        json["flags"] = json!(kept | flags(body) & (1 << 2 | COMPONENTS_V2));
        apply(&mut json, body, &files, self.channel)?;
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
        self.files = files;
        self.edits += 1;
        Ok(())
    }
}

/// What a new message needs besides its body.
pub(crate) struct Origin {
    pub(crate) id: u64,
    pub(crate) channel: u64,
    /// The author's user object.
    pub(crate) author: Value,
    /// The message's type: 0, or 19 for a reply, 20 for the answer to a command.
    pub(crate) kind: u64,
    pub(crate) now: Millis,
    pub(crate) flags: u64,
    /// Who sees it, where only one person does.
    pub(crate) only_for: Option<u64>,
}

impl Origin {
    /// A new message in answer to an interaction.
    pub(crate) fn answering(
        interaction: &Interaction,
        id: u64,
        author: Value,
        flags: u64,
        now: Millis,
    ) -> Self {
        Self {
            id,
            channel: interaction.channel,
            author,
            kind: if interaction.act == Act::Command {
                20
            } else {
                0
            },
            now,
            flags,
            only_for: (flags & EPHEMERAL != 0).then_some(interaction.user),
        }
    }
}

/// The flags of a new message that a body asks for and may.
pub(crate) fn settable(body: &Value) -> u64 {
    flags(body) & SETTABLE
}

/// A new message of a body.
pub(crate) fn write(origin: Origin, body: &Value, uploads: &[Upload]) -> Result<Post, Answer> {
    let files = attachment::files(&[], body, uploads)?;
    let author = origin.author["id"].as_str().and_then(|id| id.parse().ok());
    let mut json = json!({
        "id": origin.id.to_string(), "channel_id": origin.channel.to_string(), "author": origin.author,
        "type": origin.kind, "content": "", "timestamp": timestamp(origin.now), "edited_timestamp": null,
        "tts": false, "mention_everyone": false, "mentions": [], "mention_roles": [], "attachments": [], "embeds": [],
        "pinned": false, "flags": origin.flags, "components": [],
    });
    apply(&mut json, body, &files, origin.channel)?;
    if origin.flags & LOADING == 0 && is_empty(&json) {
        return Err(empty_message());
    }
    Ok(Post {
        id: origin.id,
        channel: origin.channel,
        author: author.unwrap_or(0),
        only_for: origin.only_for,
        edits: 0,
        deleted: false,
        files,
        pinged: Pinged::default(),
        json,
    })
}

/// Who authorised the application: the guild by its id, or 0 in a direct message.
pub(crate) fn owners(guild: Option<u64>) -> Value {
    json!({"0": guild.unwrap_or(0).to_string()})
}

/// What a message says about the interaction that it answers.
pub(crate) fn metadata(interaction: &Interaction, user: &Value) -> Value {
    let described = |id: u64, kind: u64| {
        json!({
            "id": id.to_string(), "type": kind, "user": user,
            "authorizing_integration_owners": owners(interaction.guild),
        })
    };
    let source = interaction.source.map(|id| json!(id.to_string()));
    match interaction.act {
        Act::Component => {
            let mut json = described(interaction.id, 3);
            json["interacted_message_id"] = source.unwrap_or(Value::Null);
            json
        }
        Act::Modal {
            from_component,
            opened_by,
        } => {
            let mut opener = described(opened_by, if from_component { 3 } else { 2 });
            if let Some(source) = source {
                opener["interacted_message_id"] = source;
            }
            let mut json = described(interaction.id, 5);
            json["triggering_interaction_metadata"] = opener;
            json
        }
        Act::Command | Act::Autocomplete | Act::Unknown => described(interaction.id, 2),
    }
}

/// Nothing in it (50006).
pub(crate) fn empty_message() -> Answer {
    Answer::refused(400, 50006, "Cannot send an empty message").blaming_the_body()
}

/// The flags of a message or of a body.
pub(crate) fn flags(json: &Value) -> u64 {
    json.get("flags").and_then(Value::as_u64).unwrap_or(0)
}

fn apply(message: &mut Value, body: &Value, files: &[File], channel: u64) -> Result<(), Answer> {
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
    message["attachments"] = files.iter().map(|file| file.json(channel)).collect();
    attachment::place(&mut message["components"], files, channel)?;
    let v2 = flags(message) & COMPONENTS_V2 != 0;
    filled::number(&mut message["components"], v2, &mut 0);
    Ok(())
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
