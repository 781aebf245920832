//! Files in messages: how they are kept, and how a body refers to them.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::answer::Answer;
use crate::refusal::wrong;

/// Files in one message, at most.
const MOST_FILES: usize = 10;

/// A file in a message.
#[derive(Clone, PartialEq, Eq)]
pub struct File {
    /// The attachment's id.
    pub id: u64,
    /// Its name.
    pub name: String,
    /// Its media type, such as `image/png`; empty where the bot gave none.
    pub content_type: String,
    /// What the bot says about it; empty where it says nothing.
    pub description: String,
    /// What is in it.
    pub bytes: Arc<[u8]>,
}

/// A file that came with a request as `files[index]`.
#[derive(Clone, Debug)]
pub(crate) struct Upload {
    pub(crate) index: u64,
    pub(crate) file: File,
}

impl File {
    /// The attachment object.
    pub(crate) fn json(&self, channel: u64) -> Value {
        let url = self.url(channel);
        let mut json = json!({
            "id": self.id.to_string(), "filename": self.name, "size": self.bytes.len(), "url": url, "proxy_url": url,
        });
        for (key, text) in [
            ("content_type", &self.content_type),
            ("description", &self.description),
        ] {
            if !text.is_empty() {
                json[key] = json!(text);
            }
        }
        json
    }

    fn url(&self, channel: u64) -> String {
        let (id, name) = (self.id, &self.name);
        format!("https://cdn.discordapp.com/attachments/{channel}/{id}/{name}")
    }
}

impl std::fmt::Debug for File {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({} bytes)", self.name, self.bytes.len())
    }
}

/// The files of a message after a body: those it had before and still wants, then those that came with it.
///
/// # Errors
///
/// The body's `attachments` name something that is neither, or there are too many.
pub(crate) fn files(
    before: &[File],
    body: &Value,
    uploads: &[Upload],
) -> Result<Vec<File>, Answer> {
    let listed = body.get("attachments").and_then(Value::as_array);
    let mut files = match listed {
        None => before.to_vec(),
        Some(_) => Vec::new(),
    };
    let mut new: Vec<Upload> = uploads.to_vec();
    for (at, entry) in listed.into_iter().flatten().enumerate() {
        let id = number(&entry["id"]);
        let described = entry["description"].as_str().unwrap_or("");
        if let Some(file) = before.iter().find(|file| Some(file.id) == id) {
            files.push(file.clone());
        } else if let Some(upload) = new.iter_mut().find(|upload| Some(upload.index) == id) {
            described.clone_into(&mut upload.file.description);
            if let Some(name) = entry["filename"].as_str() {
                name.clone_into(&mut upload.file.name);
            }
        } else {
            let path = format!("attachments.{at}.id");
            return Err(wrong(&path, "ATTACHMENT_NOT_FOUND", "No file has this id."));
        }
    }
    files.extend(new.into_iter().map(|upload| upload.file));
    if files.len() > MOST_FILES {
        let message = "Must be 10 or fewer in length.";
        return Err(wrong("attachments", "BASE_TYPE_MAX_LENGTH", message));
    }
    Ok(files)
}

/// Puts the message's files where its components name them as `attachment://…`.
///
/// # Errors
///
/// A component names a file that the message has not.
pub(crate) fn place(part: &mut Value, files: &[File], channel: u64) -> Result<(), Answer> {
    match part {
        Value::Array(list) => list
            .iter_mut()
            .try_for_each(|part| place(part, files, channel)),
        Value::Object(_) => {
            let kind = part["type"].as_u64();
            for key in ["components", "accessory", "items"] {
                if let Some(inner) = part.get_mut(key) {
                    place(inner, files, channel)?;
                }
            }
            if kind == Some(13) {
                let file = &mut part["file"];
                let found = unfurl(file, files, channel)?;
                part["name"] = json!(found.map(|file| &file.name));
                part["size"] = json!(found.map(|file| file.bytes.len()));
                or_default(part, "spoiler", json!(false));
            } else if let Some(media) = part.get_mut("media") {
                unfurl(media, files, channel)?;
                or_default(part, "description", Value::Null);
                or_default(part, "spoiler", json!(false));
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

fn or_default(part: &mut Value, key: &str, default: Value) {
    if part.get(key).is_none() {
        part[key] = default;
    }
}

fn unfurl<'f>(
    media: &mut Value,
    files: &'f [File],
    channel: u64,
) -> Result<Option<&'f File>, Answer> {
    let url = media["url"].as_str().unwrap_or("").to_owned();
    let Some(name) = url.strip_prefix("attachment://") else {
        if media.get("id").is_none() {
            *media = json!({"id": "1", "url": url, "proxy_url": url});
        }
        return Ok(None);
    };
    let Some(file) = files.iter().find(|file| file.name == name) else {
        let code = "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND";
        let message = format!("The referenced attachment {name} was not found");
        return Err(wrong("components", code, &message));
    };
    let (id, url) = (file.id.to_string(), file.url(channel));
    *media = json!({
        "id": id, "attachment_id": id, "url": url, "proxy_url": url, "content_type": file.content_type,
    });
    Ok(Some(file))
}

/// An id, as a number or as Discord writes it.
fn number(id: &Value) -> Option<u64> {
    id.as_u64().or_else(|| id.as_str()?.parse().ok())
}
