//! Reads what a subcommand of `/desk` or `/my-data` asks for.

use serenity::model::application::{
    CommandDataOption, CommandDataOptionValue, CommandDataResolved, CommandInteraction,
};

use super::scene::kind;
use crate::front::discord::channel_kind::ChannelKind;
use crate::front::discord::commands::{ERASE, EXPORT, LANGUAGE, MY_DATA, USUAL_DAYS};
use crate::ids::{CaseNumber, ChannelId, RoleId, UserId};
use crate::runtime::desk::{Ask, DeskKind};

/// What a subcommand asks for; none for one that there is not, or whose options are not what was described to Discord.
pub(super) fn asked_for(command: &CommandInteraction) -> Option<Ask> {
    let sub = command.data.options.first()?;
    let CommandDataOptionValue::SubCommand(options) = &sub.value else {
        return None;
    };
    if command.data.name == MY_DATA {
        return match sub.name.as_str() {
            EXPORT => Some(Ask::Export),
            ERASE => Some(Ask::Erase),
            _ => None,
        };
    }
    let given = Options(options);
    Some(match sub.name.as_str() {
        "setup" => {
            let (channel, kind) = given.channel(&command.data.resolved)?;
            let role = given.role()?;
            Ask::SetUp {
                channel,
                kind,
                role,
                language: given.text(LANGUAGE),
            }
        }
        "doctor" => Ask::Doctor,
        "queue" => Ask::Queue,
        "next" => Ask::Next,
        "case" => Ask::Case(CaseNumber(u32::try_from(given.number("number")?).ok()?)),
        "stats" => Ask::Stats {
            days: given
                .number("days")
                .map_or(Some(USUAL_DAYS), |days| u16::try_from(days).ok())?,
        },
        "block" => Ask::Block(given.member()?),
        "unblock" => Ask::Unblock(given.member()?),
        _ => return None,
    })
}

/// The options of a subcommand. Serenity may learn new kinds of values, which a `match` could not name.
struct Options<'a>(&'a [CommandDataOption]);

impl Options<'_> {
    fn value(&self, name: &str) -> Option<&CommandDataOptionValue> {
        let option = self.0.iter().find(|option| option.name == name)?;
        Some(&option.value)
    }

    /// A channel, and what kind of desk it can be.
    fn channel(&self, resolved: &CommandDataResolved) -> Option<(ChannelId, Option<DeskKind>)> {
        let CommandDataOptionValue::Channel(id) = self.value("channel")? else {
            return None;
        };
        let kind = resolved.channels.get(id).map(kind).and_then(desk_kind);
        Some((ChannelId(id.get()), kind))
    }

    fn text(&self, name: &str) -> Option<String> {
        let CommandDataOptionValue::String(text) = self.value(name)? else {
            return None;
        };
        Some(text.clone()).filter(|text| !text.trim().is_empty())
    }

    fn role(&self) -> Option<RoleId> {
        let CommandDataOptionValue::Role(id) = self.value("role")? else {
            return None;
        };
        Some(RoleId(id.get()))
    }

    fn member(&self) -> Option<UserId> {
        let CommandDataOptionValue::User(id) = self.value("member")? else {
            return None;
        };
        Some(UserId(id.get()))
    }

    fn number(&self, name: &str) -> Option<i64> {
        let CommandDataOptionValue::Integer(number) = self.value(name)? else {
            return None;
        };
        Some(*number)
    }
}

fn desk_kind(kind: ChannelKind) -> Option<DeskKind> {
    match kind {
        ChannelKind::Text => Some(DeskKind::Text),
        ChannelKind::Forum => Some(DeskKind::Forum),
        ChannelKind::Direct
        | ChannelKind::Category
        | ChannelKind::Announcement
        | ChannelKind::PublicThread
        | ChannelKind::PrivateThread
        | ChannelKind::AnnouncementThread
        | ChannelKind::Other(_) => None,
    }
}
