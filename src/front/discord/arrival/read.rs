//! Reads what Discord delivers.

use serde_json::Value;
use serenity::model::application::{
    CommandDataOptionValue, CommandInteraction, ComponentInteraction, ComponentInteractionDataKind,
    Interaction,
};

use super::scene::{Scene, scene};
use super::{Arrival, Asked, Entitlement, Place, ReplyTo, desk};
use crate::front::discord::card::Owner;
use crate::front::discord::commands::{DESK, DEVICE_LANGUAGE, LANGUAGE, MY_DATA, PROBLEM, flow_of};
use crate::front::discord::custom_id::{CustomId, Of, PICK};
use crate::ids::{FlowId, GuildId, InteractionId};
use crate::runtime::desk::Visitor;
use crate::runtime::{Act, Notice};
use crate::text::Locale;
use crate::text::speech::ListOf;

/// Reads an interaction that serenity could decode; none for what needs no answer.
pub(in crate::front::discord) fn read(interaction: &Interaction) -> Option<Arrival> {
    // Serenity may learn new kinds, which a `match` could not name.
    if let Interaction::Command(command) = interaction {
        return Some(match command.data.name.as_str() {
            DESK | MY_DATA => desk::typed(command),
            _ => opened(command),
        });
    }
    if let Interaction::Autocomplete(command) = interaction {
        let to = scene!(command, command.member.as_deref()).reply_to(Place::Typing);
        let asked = typed(command)?;
        return Some(Arrival { to, asked });
    }
    if let Interaction::Component(component) = interaction {
        return Some(desk::pressed(component).unwrap_or_else(|| pressed(component)));
    }
    if let Interaction::Modal(modal) = interaction {
        return Some(desk::filled(modal).unwrap_or_else(|| Arrival {
            to: scene!(modal, modal.member.as_ref()).reply_to(Place::New),
            asked: Asked::Say(Notice::Outdated),
        }));
    }
    None
}

/// Reads what serenity could not decode, far enough to tell the person so.
pub(in crate::front::discord) fn read_raw(event: &Value) -> Option<Arrival> {
    let id = |value: &Value| value.as_str()?.parse().ok();
    let place = match event["type"].as_u64() {
        Some(1) => return None,
        Some(4) => Place::Typing,
        _ => Place::New,
    };
    let to = ReplyTo {
        id: InteractionId(id(&event["id"])?),
        application: id(&event["application_id"]).unwrap_or_default(),
        token: Entitlement(event["token"].as_str()?.to_owned()),
        locale: Locale::nearest(event["locale"].as_str().unwrap_or_default()),
        place,
    };
    let asked = Asked::Say(Notice::Unreadable);
    Some(Arrival { to, asked })
}

fn opened(command: &CommandInteraction) -> Arrival {
    let scene = scene!(command, command.member.as_deref());
    let to = scene.reply_to(Place::New);
    let Some(flow) = flow_of(&command.data.name) else {
        let asked = Asked::Say(Notice::Outdated);
        return Arrival { to, asked };
    };
    let option = |name: &str| {
        let mut options = command.data.options.iter();
        let option = options.find(|option| option.name == name)?;
        // What is not a text is not what we asked for.
        if let CommandDataOptionValue::String(text) = &option.value {
            Some(text.clone())
        } else {
            None
        }
    };
    let device = option(DEVICE_LANGUAGE).map(|code| Locale::nearest(&code));
    let problem = option(PROBLEM).filter(|problem| !problem.trim().is_empty());
    let visitor = scene.visitor(scene.guild(), device, false);
    let asked = act(visitor, flow, Act::Open { problem, device });
    Arrival { to, asked }
}

fn typed(command: &CommandInteraction) -> Option<Asked> {
    let option = command.data.autocomplete()?;
    let typed = option.value.to_owned();
    match option.name {
        PROBLEM => flow_of(&command.data.name).map(|flow| Asked::Problem { flow, typed }),
        DEVICE_LANGUAGE => Some(Asked::DeviceLanguage { typed }),
        LANGUAGE if command.data.name == DESK => Some(Asked::TextLanguage { typed }),
        _ => None,
    }
}

fn pressed(component: &ComponentInteraction) -> Arrival {
    let scene = scene!(component, component.member.as_ref());
    let asked = chosen(component, &scene);
    Arrival {
        to: scene.reply_to(Place::Card),
        asked,
    }
}

/// The lists of languages below a card.
const LISTS: [ListOf; 2] = [ListOf::Texts, ListOf::Device];

fn chosen(component: &ComponentInteraction, scene: &Scene<'_>) -> Asked {
    let Some(id) = CustomId::read(&component.data.custom_id) else {
        return Asked::Say(Notice::Outdated);
    };
    // On a server a card belongs to its owner there; a server that is named elsewhere was forged, or copied by whoever can.
    let guild = match id.of {
        Of::Owner(owner) if owner.0 == scene.user => scene.guild(),
        Of::Server(guild) if scene.guild.is_none_or(|here| here == guild.0) => guild,
        Of::Owner(_) | Of::Server(_) => return Asked::Say(Notice::NotYours),
    };
    let visitor = scene.visitor(guild, Some(id.device), true);
    // No card of ours has other components than these.
    let kind = &component.data.kind;
    let choice = if let ComponentInteractionDataKind::StringSelect { values } = kind {
        let of = LISTS.into_iter().find(|list| list.id() == id.choice);
        let fits = |value: &&String| match of {
            Some(list) => value.starts_with(list.begins()),
            None => id.choice == PICK,
        };
        values.first().filter(fits).cloned()
    } else if let ComponentInteractionDataKind::Button = kind {
        let listed = |choice: &str| choice == PICK || LISTS.iter().any(|list| list.id() == choice);
        Some(id.choice).filter(|choice| !listed(choice))
    } else {
        None
    };
    let Some(choice) = choice else {
        return Asked::Say(Notice::Outdated);
    };
    let card = id.card;
    act(visitor, id.flow, Act::Choose { card, choice })
}

/// What somebody does in their session. Where there is a server there may be a desk, which comes first.
fn act(visitor: Visitor, flow: FlowId, act: Act) -> Asked {
    let owner = Owner {
        user: visitor.user,
        flow: flow.clone(),
        device: visitor.languages.device,
        elsewhere: visitor.elsewhere(),
    };
    let incoming = visitor.acts(flow, act);
    if visitor.guild == GuildId(0) {
        Asked::Act(incoming, owner)
    } else {
        Asked::Enter(incoming, visitor, owner)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::ids::UserId;
    use crate::text::Turn;

    fn event(data: &Value, kind: u8, user: &str) -> Value {
        json!({
            "id": "175928847299117063", "application_id": "7", "type": kind, "token": "secret",
            "version": 1, "locale": "de", "channel_id": "9", "entitlements": [],
            "attachment_size_limit": 1, "authorizing_integration_owners": {}, "context": 1,
            "user": {"id": user, "username": "ann", "discriminator": "0", "avatar": null},
            "message": {
                "id": "11", "channel_id": "9", "author": {"id": "7", "username": "bot",
                "discriminator": "0", "avatar": null}, "content": "", "timestamp":
                "2026-11-23T10:00:00Z", "edited_timestamp": null, "tts": false,
                "mention_everyone": false, "mentions": [], "mention_roles": [], "attachments": [],
                "embeds": [], "pinned": false, "type": 20, "flags": 32832, "components": []
            },
            "data": data,
        })
    }

    fn asked(data: Value, kind: u8, user: &str) -> Asked {
        let interaction: Interaction = serde_json::from_value(event(&data, kind, user)).unwrap();
        read(&interaction).unwrap().asked
    }

    fn command(options: Value) -> Value {
        json!({"id": "3", "name": "imessage-help", "type": 1, "options": options})
    }

    #[test]
    fn a_command_opens_its_flow_in_both_languages() {
        let options = json!([
            {"name": "problem", "type": 3, "value": "activation"},
            {"name": "device-language", "type": 3, "value": "fr"},
        ]);
        let Asked::Act(incoming, owner) = asked(command(options), 2, "5") else {
            panic!()
        };
        assert_eq!(incoming.flow.as_str(), "imessage");
        assert_eq!(incoming.who.guild, GuildId(0));
        assert_eq!(incoming.languages.text.code(), "de");
        assert_eq!(owner.device.code(), "fr");
        let Act::Open { problem, device } = incoming.act else {
            panic!()
        };
        assert_eq!(problem.as_deref(), Some("activation"));
        assert_eq!(device, Some(owner.device));
    }

    #[test]
    fn a_press_is_read_from_its_id_alone() {
        let id = CustomId {
            device: Locale::nearest("fr"),
            of: Of::Owner(UserId(5)),
            card: Turn { began: 3, turn: 1 },
            flow: FlowId::new("imessage").unwrap(),
            choice: "failed".to_owned(),
        };
        let button = json!({"custom_id": id.write(), "component_type": 2});
        let Asked::Act(incoming, _) = asked(button.clone(), 3, "5") else {
            panic!()
        };
        assert_eq!(incoming.languages.device.code(), "fr");
        assert!(matches!(incoming.act, Act::Choose { choice, .. } if choice == "failed"));
        assert!(matches!(
            asked(button, 3, "6"),
            Asked::Say(Notice::NotYours)
        ));

        let pick = CustomId {
            choice: PICK.to_owned(),
            ..id
        };
        let select = json!({"custom_id": pick.write(), "component_type": 3, "values": ["mac"]});
        let Asked::Act(incoming, _) = asked(select, 3, "5") else {
            panic!()
        };
        assert!(matches!(incoming.act, Act::Choose { choice, .. } if choice == "mac"));
        let server = CustomId {
            of: Of::Server(GuildId(1)),
            ..pick.clone()
        };
        let select = json!({"custom_id": server.write(), "component_type": 3, "values": ["mac"]});
        let Asked::Enter(incoming, visitor, owner) = asked(select, 3, "5") else {
            panic!()
        };
        assert_eq!(
            (incoming.who.guild, owner.elsewhere),
            (GuildId(1), Some(GuildId(1)))
        );
        assert!(visitor.direct && !visitor.standing.manages);
        let bare = json!({"custom_id": pick.write(), "component_type": 2});
        assert!(matches!(asked(bare, 3, "5"), Asked::Say(Notice::Outdated)));
    }

    #[test]
    fn on_a_server_the_desk_comes_first() {
        let mut opened = event(&command(json!([])), 2, "5");
        opened["guild_id"] = "1".into();
        opened["guild_locale"] = "fr".into();
        let interaction: Interaction = serde_json::from_value(opened).unwrap();
        let Asked::Enter(incoming, visitor, _) = read(&interaction).unwrap().asked else {
            panic!()
        };
        assert_eq!(
            (incoming.who.guild, visitor.guild),
            (GuildId(1), GuildId(1))
        );
        assert!(!visitor.alone);
    }

    #[test]
    fn a_server_that_a_card_names_counts_in_direct_messages_alone() {
        let id = CustomId {
            device: Locale::nearest("fr"),
            of: Of::Server(GuildId(2)),
            card: Turn { began: 3, turn: 1 },
            flow: FlowId::new("imessage").unwrap(),
            choice: "failed".to_owned(),
        };
        let button = json!({"custom_id": id.write(), "component_type": 2});
        let mut on_a_server = event(&button, 3, "5");
        on_a_server["guild_id"] = "1".into();
        let interaction: Interaction = serde_json::from_value(on_a_server).unwrap();
        let asked = read(&interaction).unwrap().asked;
        assert!(matches!(asked, Asked::Say(Notice::NotYours)), "{asked:?}");
    }

    #[test]
    fn a_foreign_layout_is_outdated() {
        let button = json!({"custom_id": "9:old", "component_type": 2});
        assert!(matches!(
            asked(button, 3, "5"),
            Asked::Say(Notice::Outdated)
        ));
    }

    #[test]
    fn typing_names_the_option() {
        let options = json!([{"name": "problem", "type": 3, "value": "wai", "focused": true}]);
        let Asked::Problem { typed, .. } = asked(command(options), 4, "5") else {
            panic!()
        };
        assert_eq!(typed, "wai");
    }

    #[test]
    fn what_cannot_be_decoded_can_still_be_answered() {
        let mut raw = event(&json!({}), 99, "5");
        assert!(matches!(
            read_raw(&raw).unwrap().asked,
            Asked::Say(Notice::Unreadable)
        ));
        raw["token"] = Value::Null;
        assert!(read_raw(&raw).is_none());
    }

    #[test]
    fn tokens_are_never_printed() {
        let raw = event(&json!({}), 99, "5");
        assert!(!format!("{:?}", read_raw(&raw)).contains("secret"));
    }
}
