//! What a person sees: a message with its text, buttons and selects; a form; choices.

use std::time::Duration;

use serde_json::Value;

use crate::message::{COMPONENTS_V2, EPHEMERAL, LOADING, flags};

/// What became of one act, as far as the person sees.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// The interaction's id.
    pub interaction: u64,
    /// How long the bot took to answer at all; nothing where it did not.
    pub acknowledged_after: Option<Duration>,
    /// "This interaction failed", or "The application did not respond".
    pub failed: bool,
    /// The bot said that it needs a moment, and said nothing more while the person was patient.
    pub waiting: bool,
    /// The message that the act brought about or changed, as it is now.
    pub message: Option<Message>,
    /// Messages that came after the first, as they are now.
    pub more: Vec<Message>,
    /// Choices for an option that is being typed.
    pub choices: Vec<Choice>,
    /// A form that opened.
    pub form: Option<Form>,
}

/// A message on somebody's screen at one moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// The message object, as Discord sends it.
    pub json: Value,
}

/// A button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// What is written on it.
    pub label: String,
    /// Its id; empty for one that opens a page.
    pub custom_id: String,
    /// 1 to 6: primary, secondary, success, danger, link, premium.
    pub style: u64,
    /// Whether it cannot be pressed.
    pub disabled: bool,
    /// The page it opens; empty for all others.
    pub url: String,
}

/// A select.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Select {
    /// Its id.
    pub custom_id: String,
    /// What it says while nothing is chosen.
    pub placeholder: String,
    /// What can be chosen.
    pub options: Vec<Choice>,
    /// Whether it cannot be used.
    pub disabled: bool,
}

/// Something to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What the person reads.
    pub label: String,
    /// What the bot gets.
    pub value: String,
    /// A second line; empty where there is none.
    pub description: String,
    /// Whether it is chosen beforehand.
    pub chosen: bool,
}

/// A form.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    /// Its id.
    pub custom_id: String,
    /// Its title.
    pub title: String,
    /// The form as the bot sent it.
    pub json: Value,
}

impl Message {
    /// Its id.
    pub fn id(&self) -> u64 {
        string(&self.json, "id").parse().unwrap_or(0)
    }

    /// Whether only this person sees it.
    pub fn is_ephemeral(&self) -> bool {
        flags(&self.json) & EPHEMERAL != 0
    }

    /// Whether it is made of components alone.
    pub fn is_components(&self) -> bool {
        flags(&self.json) & COMPONENTS_V2 != 0
    }

    /// Whether the bot is still thinking.
    pub fn is_thinking(&self) -> bool {
        flags(&self.json) & LOADING != 0
    }

    /// All its text from top to bottom, a line for each piece; buttons and selects left out.
    pub fn text(&self) -> String {
        let embeds = self.json["embeds"].as_array().into_iter().flatten();
        let embedded =
            embeds.flat_map(|embed| [string(embed, "title"), string(embed, "description")]);
        let displays = self
            .components()
            .into_iter()
            .filter(|component| kind(component) == 10);
        let parts = std::iter::once(string(&self.json, "content"))
            .chain(embedded)
            .chain(displays.map(|display| string(display, "content")));
        parts
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// All buttons, in reading order.
    pub fn buttons(&self) -> Vec<Button> {
        let buttons = self
            .components()
            .into_iter()
            .filter(|component| kind(component) == 2);
        let button = |json: &Value| Button {
            label: string(json, "label"),
            custom_id: string(json, "custom_id"),
            style: json["style"].as_u64().unwrap_or(0),
            disabled: json["disabled"] == Value::Bool(true),
            url: string(json, "url"),
        };
        buttons.map(button).collect()
    }

    /// The button with that label.
    pub fn button(&self, label: &str) -> Option<Button> {
        self.buttons()
            .into_iter()
            .find(|button| button.label == label)
    }

    /// All selects, in reading order.
    pub fn selects(&self) -> Vec<Select> {
        let selects = self
            .components()
            .into_iter()
            .filter(|component| matches!(kind(component), 3 | 5..=8));
        let select = |json: &Value| Select {
            custom_id: string(json, "custom_id"),
            placeholder: string(json, "placeholder"),
            options: choices(&json["options"], "label"),
            disabled: json["disabled"] == Value::Bool(true),
        };
        selects.map(select).collect()
    }

    /// The colour at the edge of its first container.
    pub fn accent(&self) -> Option<u64> {
        let mut containers = self
            .components()
            .into_iter()
            .filter(|component| kind(component) == 17);
        containers
            .next()
            .and_then(|container| container["accent_color"].as_u64())
    }

    /// The component with that id, as the bot sent it.
    pub(crate) fn component(&self, custom_id: &str) -> Option<&Value> {
        self.components()
            .into_iter()
            .find(|component| component["custom_id"] == custom_id)
    }

    /// All components, nested ones included, in reading order.
    pub fn components(&self) -> Vec<&Value> {
        let mut all = Vec::new();
        collect(&self.json["components"], &mut all);
        all
    }
}

impl Form {
    /// Its fields' ids and the fields themselves, from top to bottom.
    pub(crate) fn fields(&self) -> Vec<(String, &Value)> {
        let mut all = Vec::new();
        collect(&self.json["components"], &mut all);
        all.into_iter()
            .filter(|component| component["custom_id"].is_string())
            .map(|component| (string(component, "custom_id"), component))
            .collect()
    }
}

/// Choices from a list; `label` names the field that the person reads.
pub(crate) fn choices(list: &Value, label: &str) -> Vec<Choice> {
    let choice = |json: &Value| Choice {
        label: string(json, label),
        value: json["value"]
            .as_str()
            .map_or_else(|| json["value"].to_string(), str::to_owned),
        description: string(json, "description"),
        chosen: json["default"] == Value::Bool(true),
    };
    list.as_array().into_iter().flatten().map(choice).collect()
}

fn collect<'a>(place: &'a Value, all: &mut Vec<&'a Value>) {
    match place {
        Value::Array(list) => list.iter().for_each(|child| collect(child, all)),
        Value::Object(_) => {
            all.push(place);
            for key in ["components", "component", "accessory"] {
                if let Some(children) = place.get(key) {
                    collect(children, all);
                }
            }
        }
        _ => {}
    }
}

fn kind(component: &Value) -> u64 {
    component["type"].as_u64().unwrap_or(0)
}

fn string(json: &Value, key: &str) -> String {
    json[key].as_str().unwrap_or("").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_card_is_read_from_top_to_bottom() {
        let message = Message {
            json: json!({"id": "5", "content": "", "flags": 32832, "components": [{"type": 17, "accent_color": 7, "components": [
                {"type": 10, "content": "One"},
                {"type": 9, "components": [{"type": 10, "content": "Two"}],
                 "accessory": {"type": 2, "style": 1, "label": "Why?", "custom_id": "w"}},
                {"type": 1, "components": [{"type": 3, "custom_id": "s", "options": [{"label": "A", "value": "a"}]}]},
            ]}]}),
        };
        assert_eq!(message.text(), "One\nTwo");
        assert_eq!(message.button("Why?").unwrap().custom_id, "w");
        assert_eq!(message.selects()[0].options[0].value, "a");
        assert_eq!(
            (message.accent(), message.is_ephemeral(), message.id()),
            (Some(7), true, 5)
        );
    }
}
