//! How a panel looks on Discord: one container of texts, its file, and below them what can be pressed.
//!
//! | part | in |
//! |---|---|
//! | what is read | `texts` |
//! | what is pressed or chosen from | `controls` |
//! | what comes along | `attached` |

mod attached;
mod controls;
mod texts;

use serde_json::{Value, json};

use self::controls::controls;
use self::texts::texts;
use super::card::{COMPONENTS_V2, EPHEMERAL, colour};
use super::component::Component;
use super::desk_id::Sheet;
use super::limits::{self, cut};
use super::rest::File;
use crate::text::panel::{Block, Calls, Panel};

/// A panel as Discord takes it.
#[derive(Debug, Clone)]
pub(super) struct Drawn {
    /// The message.
    pub(super) message: Value,
    /// Its files.
    pub(super) files: Vec<File>,
}

/// The message that shows a panel where many see it.
pub(super) fn public(panel: &Panel, on: Sheet) -> Drawn {
    draw(panel, on, COMPONENTS_V2)
}

/// The message that shows a panel to one person. It takes the place of whatever stood there, files included.
pub(super) fn private(panel: &Panel, on: Sheet) -> Drawn {
    let mut drawn = draw(panel, on, COMPONENTS_V2 | EPHEMERAL);
    if drawn.files.is_empty() {
        drawn.message["attachments"] = json!([]);
    }
    drawn
}

/// The barest message with a panel's words, for when Discord refuses its look: nothing to press. What it is about can be
/// opened again from where it was opened.
pub(super) fn plain(panel: &Panel) -> Value {
    let words = panel.blocks.iter().map(texts::words);
    let words = words.collect::<Vec<_>>().join("\n");
    let words = format!("**{}**\n{words}", panel.title.trim());
    let text = Component::Text(cut(words.trim(), limits::TEXT / 2));
    json!({
        "flags": COMPONENTS_V2 | EPHEMERAL,
        "components": [text],
        "allowed_mentions": {"parse": []},
        "attachments": [],
    })
}

fn draw(panel: &Panel, on: Sheet, flags: u64) -> Drawn {
    let files: Vec<File> = attached::file(panel).into_iter().collect();
    let short = shortened(panel, on, files.first());
    let components = components(short.as_ref().unwrap_or(panel), on, files.first());
    Drawn {
        message: json!({
            "flags": flags,
            "components": components,
            "allowed_mentions": mentions(panel.calls),
        }),
        files,
    }
}

/// Whom the message reaches by a ping: whom the panel calls, and nobody else, whatever is written in it.
fn mentions(calls: Option<Calls>) -> Value {
    match calls {
        None => json!({"parse": []}),
        Some(Calls::User(user)) => json!({"parse": [], "users": [user.to_string()]}),
        Some(Calls::Role(role)) => json!({"parse": [], "roles": [role.to_string()]}),
    }
}

/// The call stands above the container, as the first thing that a notification shows.
fn components<'a>(panel: &'a Panel, on: Sheet, file: Option<&File>) -> Vec<Component<'a>> {
    let call = panel.calls.map(|calls| match calls {
        Calls::User(user) => format!("<@{user}>"),
        Calls::Role(role) => format!("<@&{role}>"),
    });
    let mut inside = texts(panel);
    inside.extend(attached::component(panel, file));
    let around = inside.len() + 1 + usize::from(call.is_some());
    inside.extend(controls(
        panel,
        on,
        limits::COMPONENTS.saturating_sub(around),
    ));
    let container = Component::Container {
        accent: colour(panel.accent),
        inside,
    };
    let call = call.map(|call| Component::Text(call.into()));
    call.into_iter().chain([container]).collect()
}

/// The panel with its longest texts cut until it fits; none if it fits as it is. The checks prove that no panel of ours
/// needs it; this is for words that nobody checked.
fn shortened(panel: &Panel, on: Sheet, file: Option<&File>) -> Option<Panel> {
    let size = |panel: &Panel| {
        let mut size = limits::Size::default();
        let all = components(panel, on, file);
        all.iter().for_each(|component| size += component.size());
        size
    };
    let mut short: Option<Panel> = None;
    for _ in 0..limits::CUTS {
        let size = size(short.as_ref().unwrap_or(panel));
        if size.fits() {
            break;
        }
        let short = short.get_or_insert_with(|| panel.clone());
        let texts = short.blocks.iter_mut().map(|block| match block {
            Block::Text(text) | Block::Quote(text) | Block::Warning(text) | Block::Small(text) => {
                text
            }
        });
        limits::shorten(texts, size.over());
    }
    short
}

#[cfg(test)]
mod tests;
