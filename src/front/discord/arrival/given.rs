//! What people give to commands and pick from selects.

use serenity::model::application::{
    CommandDataOptionValue, CommandDataResolved, ComponentInteractionDataKind,
};
use serenity::model::channel::PartialChannel;
use serenity::model::id as snowflake;

use crate::front::discord::channel_kind::ChannelKind;
use crate::front::discord::form::VALUE;
use crate::ids::{ChannelId, RoleId, UserId};

/// What is given to a command or picked from a select.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::front::discord) enum Given {
    /// A text, at most 4000 characters of it.
    Text(String),
    /// A whole number.
    Number(i64),
    /// Yes or no.
    Yes(bool),
    /// A person.
    User(UserId),
    /// A role.
    Role(RoleId),
    /// A channel, with its kind if Discord told.
    Channel(ChannelId, Option<ChannelKind>),
}

/// The value of an option. None for a kind that we never ask for.
pub(super) fn option_given(
    value: &CommandDataOptionValue,
    resolved: &CommandDataResolved,
) -> Option<Given> {
    // Serenity may learn new kinds, which a `match` could not name.
    if let CommandDataOptionValue::String(text) = value {
        Some(Given::Text(bounded(text)))
    } else if let CommandDataOptionValue::Integer(number) = value {
        Some(Given::Number(*number))
    } else if let CommandDataOptionValue::Boolean(yes) = value {
        Some(Given::Yes(*yes))
    } else if let CommandDataOptionValue::User(id) = value {
        Some(Given::User(UserId(id.get())))
    } else if let CommandDataOptionValue::Role(id) = value {
        Some(Given::Role(RoleId(id.get())))
    } else if let CommandDataOptionValue::Channel(id) = value {
        Some(channel_given(*id, resolved))
    } else {
        None
    }
}

/// What was picked; nothing for a button. None for a kind that we never show.
pub(super) fn picked(
    kind: &ComponentInteractionDataKind,
    resolved: &CommandDataResolved,
) -> Option<Vec<Given>> {
    use ComponentInteractionDataKind as Kind;
    Some(match kind {
        Kind::Button => Vec::new(),
        Kind::StringSelect { values } => values
            .iter()
            .map(|text| Given::Text(bounded(text)))
            .collect(),
        Kind::UserSelect { values } => {
            let user = |id: &snowflake::UserId| Given::User(UserId(id.get()));
            values.iter().map(user).collect()
        }
        Kind::RoleSelect { values } => {
            let role = |id: &snowflake::RoleId| Given::Role(RoleId(id.get()));
            values.iter().map(role).collect()
        }
        Kind::ChannelSelect { values } => values
            .iter()
            .map(|id| channel_given(*id, resolved))
            .collect(),
        Kind::MentionableSelect { .. } | Kind::Unknown(_) => return None,
    })
}

fn channel_given(id: snowflake::ChannelId, resolved: &CommandDataResolved) -> Given {
    Given::Channel(ChannelId(id.get()), resolved.channels.get(&id).map(kind))
}

/// What kind of channel it is.
pub(super) fn kind(channel: &PartialChannel) -> ChannelKind {
    ChannelKind::from_number(u8::from(channel.kind))
}

/// Discord sends no more than it lets people write.
pub(super) fn bounded(text: &str) -> String {
    text.chars().take(VALUE.into()).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn pick(kind: u8, value: &str, resolved: Value) -> Option<Vec<Given>> {
        let kind = json!({"component_type": kind, "values": [value]});
        let kind = serde_json::from_value(kind).unwrap();
        picked(&kind, &serde_json::from_value(resolved).unwrap())
    }

    #[test]
    fn each_select_tells_what_was_picked() {
        let channel = json!({"id": "8", "type": 0, "name": "desk", "permissions": "0"});
        let resolved = json!({"channels": {"8": channel}});
        for (kind, value, given) in [
            (3, "high", Given::Text("high".to_owned())),
            (5, "5", Given::User(UserId(5))),
            (6, "2", Given::Role(RoleId(2))),
            (
                8,
                "8",
                Given::Channel(ChannelId(8), Some(ChannelKind::Text)),
            ),
            (8, "9", Given::Channel(ChannelId(9), None)),
        ] {
            assert_eq!(pick(kind, value, resolved.clone()), Some(vec![given]));
        }
        assert_eq!(pick(2, "", json!({})), Some(Vec::new()));
        assert_eq!(pick(7, "1", json!({})), None);
    }

    #[test]
    fn a_text_is_bounded() {
        assert_eq!(bounded(&"ä".repeat(5000)).chars().count(), 4000);
    }
}
