//! Reads what is about the desk: its command, and whatever carries a [`DeskId`].

use serenity::model::application::{
    ActionRowComponent, CommandDataOptionValue, CommandInteraction, ComponentInteraction,
    Interaction, ModalInteraction,
};
use serenity::model::channel::{Message, MessageFlags};
use serenity::model::guild::Member;
use serenity::model::id as snowflake;
use serenity::model::permissions::Permissions as Bits;

use super::given::{bounded, kind, option_given, picked};
use super::visit::{Does, On, Visit, Visitor};
use super::{Entitlement, Place, ReplyTo};
use crate::front::discord::desk_id::DeskId;
use crate::front::discord::permissions::Permissions;
use crate::ids::{ChannelId, GuildId, InteractionId, MessageId, RoleId, UserId};
use crate::text::Locale;

/// Reads what is about the desk, with where its answer goes: a command with one of the given
/// names, and whatever carries a [`DeskId`]. None for everything else.
pub(in crate::front::discord) fn visit(
    interaction: &Interaction,
    commands: &[&str],
) -> Option<(ReplyTo, Visit)> {
    // Serenity may learn new kinds, which a `match` could not name.
    if let Interaction::Command(command) = interaction {
        let name = &command.data.name;
        commands
            .contains(&name.as_str())
            .then(|| typed(command))
            .flatten()
    } else if let Interaction::Component(component) = interaction {
        pressed(component)
    } else if let Interaction::Modal(modal) = interaction {
        sent(modal)
    } else {
        None
    }
}

/// What all kinds of interactions have in common.
macro_rules! visitor {
    ($from:ident, $member:expr, $place:expr, $does:expr) => {{
        let member: Option<&Member> = $member;
        let to = ReplyTo {
            id: InteractionId($from.id.get()),
            application: $from.application_id.get(),
            token: Entitlement($from.token.clone()),
            locale: Locale::nearest(&$from.locale),
            place: $place,
        };
        let channel = $from.channel.as_ref();
        let visitor = Visitor {
            user: UserId($from.user.id.get()),
            guild: GuildId($from.guild_id.map_or(0, snowflake::GuildId::get)),
            roles: member.map_or_else(Vec::new, roles),
            permissions: permissions(member.and_then(|member| member.permissions)),
            channel: ChannelId($from.channel_id.get()),
            kind: channel.map(kind),
            parent: channel.and_then(|channel| Some(ChannelId(channel.parent_id?.get()))),
            bot: permissions($from.app_permissions),
            guild_locale: $from.guild_locale.as_deref().map(Locale::nearest),
        };
        Some((
            to,
            Visit {
                visitor,
                does: $does,
            },
        ))
    }};
}

fn typed(command: &CommandInteraction) -> Option<(ReplyTo, Visit)> {
    let sub = command.data.options.first()?;
    let CommandDataOptionValue::SubCommand(options) = &sub.value else {
        return None;
    };
    let resolved = &command.data.resolved;
    let options = options.iter().filter_map(|option| {
        let given = option_given(&option.value, resolved)?;
        Some((option.name.clone(), given))
    });
    let does = Does::Command {
        name: command.data.name.clone(),
        sub: sub.name.clone(),
        options: options.collect(),
    };
    visitor!(command, command.member.as_deref(), Place::New, does)
}

fn pressed(component: &ComponentInteraction) -> Option<(ReplyTo, Visit)> {
    let does = Does::Press {
        id: DeskId::read(&component.data.custom_id)?,
        picked: picked(&component.data.kind, &component.data.resolved)?,
        on: on(&component.message),
    };
    visitor!(component, component.member.as_ref(), Place::Card, does)
}

fn sent(modal: &ModalInteraction) -> Option<(ReplyTo, Visit)> {
    let inputs = modal.data.components.iter().flat_map(|row| &row.components);
    let fields = inputs.filter_map(|input| {
        let ActionRowComponent::InputText(input) = input else {
            return None;
        };
        let value = bounded(input.value.as_deref().unwrap_or_default());
        Some((input.custom_id.clone(), value))
    });
    let does = Does::Form {
        id: DeskId::read(&modal.data.custom_id)?,
        fields: fields.collect(),
        on: modal.message.as_deref().map(on),
    };
    let place = match modal.message {
        Some(_) => Place::Card,
        None => Place::New,
    };
    visitor!(modal, modal.member.as_ref(), place, does)
}

fn on(message: &Message) -> On {
    let flags = message.flags.unwrap_or_default();
    On {
        message: MessageId(message.id.get()),
        ephemeral: flags.contains(MessageFlags::EPHEMERAL),
    }
}

fn roles(member: &Member) -> Vec<RoleId> {
    member.roles.iter().map(|role| RoleId(role.get())).collect()
}

fn permissions(bits: Option<Bits>) -> Permissions {
    Permissions::from_bits(bits.map_or(0, |bits| bits.bits()))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::given::Given;
    use super::*;
    use crate::front::discord::channel_kind::ChannelKind;
    use crate::front::discord::permissions::Permission;

    fn event(kind: u8, data: Value) -> Value {
        json!({
            "id": "175928847299117063", "application_id": "7", "type": kind, "token": "secret",
            "version": 1, "locale": "de", "guild_locale": "fr", "channel_id": "9", "guild_id": "1",
            "channel": {"id": "9", "type": 11, "name": "case", "parent_id": "8"},
            "entitlements": [], "attachment_size_limit": 1, "authorizing_integration_owners": {},
            "context": 0, "app_permissions": "2048",
            "member": {
                "user": {"id": "5", "username": "ann", "discriminator": "0", "avatar": null},
                "roles": ["2"], "permissions": "8192", "deaf": false, "mute": false, "flags": 0,
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

    fn read(event: Value) -> Option<(ReplyTo, Visit)> {
        visit(&serde_json::from_value(event).unwrap(), &["desk"])
    }

    fn does(event: Value) -> Does {
        read(event).unwrap().1.does
    }

    fn claim() -> DeskId {
        DeskId::new(GuildId(1), 7, 2, "claim")
    }

    fn press(data: Value) -> Value {
        let mut data = data;
        data["custom_id"] = claim().write().into();
        let mut event = event(3, data);
        event["message"] = message(32768);
        event
    }

    #[test]
    fn a_subcommand_is_read_with_its_options() {
        let channel = json!({"id": "8", "type": 15, "name": "desk", "permissions": "0"});
        let data = json!({
            "id": "3", "name": "desk", "type": 1,
            "options": [{"name": "setup", "type": 1, "options": [
                {"name": "channel", "type": 7, "value": "8"},
                {"name": "elsewhere", "type": 7, "value": "18"},
                {"name": "role", "type": 8, "value": "2"},
                {"name": "member", "type": 6, "value": "5"},
                {"name": "number", "type": 4, "value": 12},
                {"name": "why", "type": 3, "value": "a".repeat(5000)},
                {"name": "all", "type": 5, "value": true},
                {"name": "part", "type": 10, "value": 0.5},
            ]}],
            "resolved": {"channels": {"8": channel}},
        });
        let (to, visit) = read(event(2, data)).unwrap();
        assert_eq!((to.place, to.locale.code()), (Place::New, "de"));
        let visitor = visit.visitor;
        assert_eq!((visitor.user, visitor.guild), (UserId(5), GuildId(1)));
        assert_eq!(visitor.roles, [RoleId(2)]);
        assert!(visitor.permissions.has(Permission::ManageMessages));
        assert!(visitor.bot.has(Permission::SendMessages));
        assert_eq!(visitor.kind, Some(ChannelKind::PublicThread));
        assert_eq!(visitor.parent, Some(ChannelId(8)));
        assert_eq!(visitor.guild_locale.unwrap().code(), "fr");
        let options = [
            (
                "channel",
                Given::Channel(ChannelId(8), Some(ChannelKind::Forum)),
            ),
            ("elsewhere", Given::Channel(ChannelId(18), None)),
            ("role", Given::Role(RoleId(2))),
            ("member", Given::User(UserId(5))),
            ("number", Given::Number(12)),
            ("why", Given::Text("a".repeat(4000))),
            ("all", Given::Yes(true)),
        ];
        let expected = Does::Command {
            name: "desk".to_owned(),
            sub: "setup".to_owned(),
            options: options.map(|(name, given)| (name.to_owned(), given)).into(),
        };
        assert_eq!(visit.does, expected);
    }

    #[test]
    fn a_press_on_a_message_that_all_see_is_anybodys() {
        let event = press(json!({"component_type": 2}));
        let expected = Does::Press {
            id: claim(),
            picked: Vec::new(),
            on: On {
                message: MessageId(11),
                ephemeral: false,
            },
        };
        assert_eq!(does(event.clone()), expected);
        let mut own = event;
        own["message"] = message(64);
        let Does::Press { on, .. } = does(own) else {
            panic!()
        };
        assert!(on.ephemeral);
    }

    #[test]
    fn a_form_comes_back_with_its_fields() {
        let input = |id: &str, value: &str| {
            let input = json!({"type": 4, "custom_id": id, "value": value});
            json!({"type": 1, "components": [input]})
        };
        let data = json!({
            "custom_id": claim().write(),
            "components": [input("words", "It is\nbroken"), input("contact", "")],
        });
        let mut event = event(5, data);
        let (to, visit) = read(event.clone()).unwrap();
        assert_eq!(to.place, Place::New);
        let Does::Form { fields, on, .. } = visit.does else {
            panic!()
        };
        let expected = [("words", "It is\nbroken"), ("contact", "")];
        assert_eq!(
            fields,
            expected.map(|(id, value)| (id.to_owned(), value.to_owned()))
        );
        assert_eq!(on, None);
        event["message"] = message(64);
        assert_eq!(read(event).unwrap().0.place, Place::Card);
    }

    #[test]
    fn in_direct_messages_there_are_no_roles() {
        let mut event = press(json!({"component_type": 2}));
        let object = event.as_object_mut().unwrap();
        for key in ["member", "guild_id", "guild_locale", "channel"] {
            object.remove(key);
        }
        let user = json!({"id": "5", "username": "ann", "discriminator": "0", "avatar": null});
        object.insert("user".to_owned(), user);
        let visitor = read(event).unwrap().1.visitor;
        assert_eq!((visitor.user, visitor.guild), (UserId(5), GuildId(0)));
        assert!(visitor.roles.is_empty() && visitor.guild_locale.is_none());
        assert_eq!(visitor.permissions, Permissions::NONE);
    }

    #[test]
    fn what_is_not_the_desks_is_left_to_others() {
        let command = |name: &str| {
            let data = json!({"id": "3", "name": name, "type": 1, "options": []});
            event(2, data)
        };
        assert!(read(command("imessage-help")).is_none());
        assert!(
            read(command("desk")).is_none(),
            "Discord sends a subcommand"
        );
        let mut session = press(json!({"component_type": 2}));
        session["data"]["custom_id"] = "1US5.3.1.imessage.failed".into();
        assert!(read(session).is_none());
    }
}
