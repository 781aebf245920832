//! The rules that Discord's description leaves out, and what harms people though Discord takes it.

mod command;
mod component;
mod message;
mod modal;

use serde_json::Value;

use crate::answer::Complaint;
use crate::route::Kind;

/// What is wrong with a body.
#[derive(Debug, Default)]
pub(crate) struct Report {
    /// What Discord refuses with 50035.
    pub(crate) refused: Vec<Complaint>,
    /// What Discord takes, to somebody's harm.
    pub(crate) harmful: Vec<Complaint>,
    /// What makes Discord answer 500.
    pub(crate) breaking: Option<Complaint>,
}

impl Report {
    fn refuse(&mut self, path: impl Into<String>, code: &str, message: impl Into<String>) {
        self.refused.push(Complaint::new(path, code, message));
    }

    /// Refuses a text that is too short or too long, counted in characters.
    fn length(&mut self, path: String, text: &str, least: usize, most: usize) {
        let length = text.chars().count();
        if length > most {
            self.refuse(
                path,
                "BASE_TYPE_MAX_LENGTH",
                format!("Must be {most} or fewer in length, not {length}."),
            );
        } else if length < least {
            self.refuse(
                path,
                "BASE_TYPE_MIN_LENGTH",
                format!("Must be {least} or more in length, not {length}."),
            );
        }
    }

    /// Refuses a list with too few or too many items.
    fn size(&mut self, path: String, items: usize, least: usize, most: usize) {
        if items < least || items > most {
            let message = format!("Must be between {least} and {most} in length, not {items}.");
            self.refuse(path, "BASE_TYPE_BAD_LENGTH", message);
        }
    }
}

/// Looks a body over. `components` says that the message to be changed is made of components alone.
pub(crate) fn body(kind: Kind, body: &Value, components: bool) -> Report {
    let mut report = Report::default();
    let data = body.get("data").unwrap_or(&Value::Null);
    match (kind, body.get("type").and_then(Value::as_u64)) {
        (Kind::Callback, Some(4 | 7)) => message::check(&mut report, data, "data", components),
        (Kind::Callback, Some(8)) => command::choices(&mut report, data, "data"),
        (Kind::Callback, Some(9)) => modal::check(&mut report, data, "data"),
        (Kind::FollowUp | Kind::EditResponse | Kind::SendMessage | Kind::EditMessage, _) => {
            message::check(&mut report, body, "", components)
        }
        (Kind::StartThread | Kind::StartThreadFromMessage, _) => {
            report.length("name".to_owned(), text(body, "name"), 1, 100);
            if let Some(first) = body.get("message") {
                message::check(&mut report, first, "message", false);
            }
        }
        (Kind::WriteCommands, _) => command::check(&mut report, body),
        _ => {}
    }
    report
}

/// A path and one more step.
fn join(path: &str, key: impl std::fmt::Display) -> String {
    if path.is_empty() {
        key.to_string()
    } else {
        format!("{path}.{key}")
    }
}

/// A list's items; none where there is no list.
fn items<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value
        .get(key)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

/// A text; an empty one where there is none.
fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or("")
}

/// A component's type, or any number that stands for a kind.
fn kind(value: &Value) -> u64 {
    value.get("type").and_then(Value::as_u64).unwrap_or(0)
}
