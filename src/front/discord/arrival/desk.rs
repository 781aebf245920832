//! Reads what is about the desk: its command, and whatever carries a [`DeskId`].

use serenity::model::application::{
    ActionRowComponent, CommandInteraction, ComponentInteraction, ComponentInteractionDataKind,
    ModalInteraction,
};
use serenity::model::channel::{Message, MessageFlags};

use super::scene::{Scene, scene};
use super::subcommand::asked_for;
use super::{Arrival, Asked, Place};
use crate::front::discord::desk_id::DeskId;
use crate::front::discord::form::VALUE;
use crate::runtime::Notice;
use crate::runtime::desk::{Ask, Given};

/// Reads `/desk` or `/my-data` with a subcommand.
pub(super) fn typed(command: &CommandInteraction) -> Arrival {
    let scene = scene!(command, command.member.as_deref());
    let asked = match asked_for(command) {
        Some(ask) => Asked::Visit(scene.visitor(scene.guild(), None, false), ask),
        None => Asked::Say(Notice::Outdated),
    };
    Arrival {
        to: scene.reply_to(Place::New),
        asked,
    }
}

/// Reads a press, or a choice from a list. None if it is not the desk's.
pub(super) fn pressed(component: &ComponentInteraction) -> Option<Arrival> {
    let id = DeskId::read(&component.data.custom_id)?;
    let scene = scene!(component, component.member.as_ref());
    let kind = &component.data.kind;
    // No panel of ours has other components than these.
    let given = if let ComponentInteractionDataKind::StringSelect { values } = kind {
        values.first().map(|value| Given::Chosen(bounded(value)))
    } else if let ComponentInteractionDataKind::Button = kind {
        Some(Given::Nothing)
    } else {
        None
    };
    Some(arrival(&scene, id, given, is_alone(&component.message)))
}

/// Reads a form. None if it is not the desk's.
pub(super) fn filled(modal: &ModalInteraction) -> Option<Arrival> {
    let id = DeskId::read(&modal.data.custom_id)?;
    let scene = scene!(modal, modal.member.as_ref());
    let inputs = modal.data.components.iter().flat_map(|row| &row.components);
    let fields = inputs.filter_map(|input| {
        let ActionRowComponent::InputText(input) = input else {
            return None;
        };
        let value = bounded(input.value.as_deref().unwrap_or_default());
        Some((input.custom_id.clone(), value))
    });
    let alone = modal.message.as_deref().is_some_and(is_alone);
    let given = Some(Given::Filled(fields.collect()));
    Some(arrival(&scene, id, given, alone))
}

/// A press at the desk that it names. On a server that is the server's own: what names another was forged, or copied by
/// whoever can.
fn arrival(scene: &Scene<'_>, id: DeskId, given: Option<Given>, alone: bool) -> Arrival {
    let desk = id.on.guild;
    let elsewhere = scene.guild.is_some() && scene.guild() != desk;
    let asked = match given {
        _ if elsewhere => Asked::Say(Notice::NotYours),
        None => Asked::Say(Notice::Outdated),
        Some(given) => {
            let visitor = scene.visitor(desk, id.on.device, alone);
            let (case, press) = (id.on.case, id.press);
            Asked::Visit(visitor, Ask::Press { case, press, given })
        }
    };
    let place = if alone { Place::Card } else { Place::New };
    Arrival {
        to: scene.reply_to(place),
        asked,
    }
}

/// Whether only the person who pressed sees the message.
fn is_alone(message: &Message) -> bool {
    let flags = message.flags.unwrap_or_default();
    flags.contains(MessageFlags::EPHEMERAL)
}

/// Discord sends no more than it lets people write.
fn bounded(text: &str) -> String {
    text.chars().take(VALUE.into()).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};
    use serenity::model::application::Interaction;

    use super::super::read;
    use super::*;
    use crate::desk::Press;
    use crate::front::discord::desk_id::Sheet;
    use crate::ids::{CaseNumber, ChannelId, GuildId, RoleId, UserId};
    use crate::runtime::desk::{DeskKind, Here, Mark, Visitor};
    use crate::text::Locale;

    fn event(kind: u8, data: Value) -> Value {
        json!({
            "id": "175928847299117063", "application_id": "7", "type": kind, "token": "secret",
            "version": 1, "locale": "de", "guild_locale": "fr", "channel_id": "9", "guild_id": "1",
            "channel": {"id": "9", "type": 0, "name": "help", "parent_id": "8"},
            "entitlements": [], "attachment_size_limit": 1, "authorizing_integration_owners": {},
            "context": 0, "app_permissions": ((1_u64 << 36) | (1 << 38) | (1 << 10)).to_string(),
            "member": {
                "user": {"id": "5", "username": "ann", "discriminator": "0", "avatar": null},
                "roles": ["2"], "permissions": "32", "deaf": false, "mute": false, "flags": 0,
            },
            "data": data,
        })
    }

    fn message(flags: u64) -> Value {
        json!({
            "id": "11", "channel_id": "9", "author": {"id": "7", "username": "bot",
            "discriminator": "0", "avatar": null}, "content": "", "timestamp":
            "2026-11-23T10:00:00Z", "edited_timestamp": null, "tts": false,
            "mention_everyone": false, "mentions": [], "mention_roles": [], "attachments": [],
            "embeds": [], "pinned": false, "type": 0, "flags": flags, "components": []
        })
    }

    fn arrived(event: Value) -> Arrival {
        let interaction: Interaction = serde_json::from_value(event).unwrap();
        read(&interaction).unwrap()
    }

    fn visit(event: Value) -> (Visitor, Ask) {
        let Asked::Visit(visitor, ask) = arrived(event).asked else {
            panic!("it is not about the desk")
        };
        (visitor, ask)
    }

    fn custom_id(guild: u64, press: Press) -> String {
        let on = Sheet {
            guild: GuildId(guild),
            case: Some(CaseNumber(7)),
            mark: Mark(2),
            device: Some(Locale::nearest("it")),
        };
        DeskId { on, press }.write()
    }

    fn press(guild: u64, press: Press, mut data: Value, flags: u64) -> Value {
        data["custom_id"] = custom_id(guild, press).into();
        let mut event = event(3, data);
        event["message"] = message(flags);
        event
    }

    fn claim(flags: u64) -> Value {
        press(1, Press::Claim, json!({"component_type": 2}), flags)
    }

    fn typed(sub: &str, options: &Value) -> Value {
        let channel =
            |kind: u8| json!({"id": "8", "type": kind, "name": "desk", "permissions": "0"});
        event(
            2,
            json!({
                "id": "3", "name": "desk", "type": 1,
                "options": [{"name": sub, "type": 1, "options": options}],
                "resolved": {"channels": {"8": channel(15), "18": channel(13)}},
            }),
        )
    }

    #[test]
    fn a_subcommand_is_read_with_its_options() {
        let channel = |id: &str| json!({"name": "channel", "type": 7, "value": id});
        let role = json!({"name": "role", "type": 8, "value": "2"});
        let member = json!([{"name": "member", "type": 6, "value": "5"}]);
        let number = |name: &str, value: i64| json!([{"name": name, "type": 4, "value": value}]);
        let set_up = |channel, kind| Ask::SetUp {
            channel: ChannelId(channel),
            kind,
            role: RoleId(2),
            language: None,
        };
        for (sub, options, ask) in [
            (
                "setup",
                json!([channel("8"), role]),
                set_up(8, Some(DeskKind::Forum)),
            ),
            ("setup", json!([channel("18"), role]), set_up(18, None)),
            ("doctor", json!([]), Ask::Doctor),
            ("queue", json!([]), Ask::Queue),
            ("next", json!([]), Ask::Next),
            ("case", number("number", 12), Ask::Case(CaseNumber(12))),
            ("stats", number("days", 7), Ask::Stats { days: 7 }),
            ("stats", json!([]), Ask::Stats { days: 30 }),
            ("block", member.clone(), Ask::Block(UserId(5))),
            ("unblock", member, Ask::Unblock(UserId(5))),
        ] {
            assert_eq!(visit(typed(sub, &options)).1, ask);
        }
        for (sub, options) in [
            ("dance", json!([])),
            ("setup", json!([role])),
            ("case", number("number", -1)),
            ("case", number("number", 1 << 32)),
            (
                "block",
                json!([{"name": "member", "type": 3, "value": "5"}]),
            ),
        ] {
            let asked = arrived(typed(sub, &options)).asked;
            assert!(
                matches!(asked, Asked::Say(Notice::Outdated)),
                "{sub}: {asked:?}"
            );
        }
    }

    #[test]
    fn who_acts_is_read_from_what_discord_vouches_for() {
        let (visitor, _) = visit(typed("queue", &json!([])));
        assert_eq!((visitor.user, visitor.guild), (UserId(5), GuildId(1)));
        assert_eq!(visitor.standing.roles, [RoleId(2)]);
        assert!(visitor.standing.manages && !visitor.alone);
        assert_eq!(visitor.server.code(), "fr");
        assert_eq!(
            visitor.languages,
            crate::text::Languages::same(Locale::nearest("de"))
        );
        assert_eq!(visitor.here, Some(Here(ChannelId(9))));

        let mut member = typed("queue", &json!([]));
        member["member"]["permissions"] = "0".into();
        member["channel"]["type"] = 11.into();
        let (visitor, _) = visit(member);
        assert!(!visitor.standing.manages && visitor.here.is_none());
        let mut closed = typed("queue", &json!([]));
        closed["app_permissions"] = (1_u64 << 38).to_string().into();
        assert!(visit(closed).0.here.is_none());
        let mut admin = typed("queue", &json!([]));
        admin["member"]["permissions"] = "8".into();
        assert!(visit(admin).0.standing.manages);
    }

    #[test]
    fn a_press_on_a_message_that_all_see_is_answered_beside_it() {
        let arrival = arrived(claim(32768));
        assert_eq!(arrival.to.place, Place::New);
        let (visitor, ask) = visit(claim(32768));
        assert!(!visitor.alone);
        assert_eq!(visitor.languages.device.code(), "it");
        let expected = Ask::Press {
            case: Some(CaseNumber(7)),
            press: Press::Claim,
            given: Given::Nothing,
        };
        assert_eq!(ask, expected);

        assert_eq!(arrived(claim(64)).to.place, Place::Card);
        assert!(visit(claim(64)).0.alone);
    }

    #[test]
    fn what_is_chosen_and_filled_in_comes_along() {
        let data = json!({"component_type": 3, "values": ["high"]});
        let (_, ask) = visit(press(1, Press::Prioritise, data, 64));
        let Ask::Press { given, .. } = ask else {
            panic!()
        };
        assert_eq!(given, Given::Chosen("high".to_owned()));

        let input = |id: &str, value: &str| {
            let input = json!({"type": 4, "custom_id": id, "value": value});
            json!({"type": 1, "components": [input]})
        };
        let long = "ä".repeat(5000);
        let data = json!({
            "custom_id": custom_id(1, Press::Note),
            "components": [input("words", "It is\nbroken"), input("more", &long)],
        });
        let mut form = event(5, data);
        let (visitor, ask) = visit(form.clone());
        assert!(!visitor.alone);
        let Ask::Press {
            given: Given::Filled(fields),
            ..
        } = ask
        else {
            panic!()
        };
        assert_eq!(fields[0], ("words".to_owned(), "It is\nbroken".to_owned()));
        assert_eq!(fields[1].1.chars().count(), 4000);
        form["message"] = message(64);
        assert_eq!(arrived(form).to.place, Place::Card);
    }

    #[test]
    fn a_button_names_its_server_in_direct_messages_alone() {
        let mut direct = press(1, Press::Answer, json!({"component_type": 2}), 32768);
        let object = direct.as_object_mut().unwrap();
        for key in ["member", "guild_id", "guild_locale", "channel"] {
            object.remove(key);
        }
        let user = json!({"id": "5", "username": "ann", "discriminator": "0", "avatar": null});
        object.insert("user".to_owned(), user);
        let (visitor, _) = visit(direct);
        assert_eq!((visitor.user, visitor.guild), (UserId(5), GuildId(1)));
        assert!(visitor.standing.roles.is_empty() && !visitor.standing.manages);
        assert_eq!(visitor.here, None);

        let foreign = press(2, Press::Claim, json!({"component_type": 2}), 32768);
        let asked = arrived(foreign).asked;
        assert!(matches!(asked, Asked::Say(Notice::NotYours)), "{asked:?}");
    }

    #[test]
    fn what_no_panel_has_is_outdated() {
        let users = json!({"component_type": 5, "values": ["5"], "resolved": {}});
        for event in [
            press(1, Press::Claim, users, 64),
            event(5, json!({"custom_id": "9.old", "components": []})),
        ] {
            let asked = arrived(event).asked;
            assert!(matches!(asked, Asked::Say(Notice::Outdated)), "{asked:?}");
        }
    }
}
