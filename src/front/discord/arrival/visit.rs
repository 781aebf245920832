//! One act on the desk or on a case, and all that is needed to decide who may do it.

use super::given::Given;
use crate::front::discord::channel_kind::ChannelKind;
use crate::front::discord::desk_id::DeskId;
use crate::front::discord::permissions::Permissions;
use crate::ids::{ChannelId, GuildId, MessageId, RoleId, UserId};
use crate::text::Locale;

/// One interaction that is about the desk or a case.
#[derive(Debug)]
pub(in crate::front::discord) struct Visit {
    /// Who acts, and where.
    pub(in crate::front::discord) visitor: Visitor,
    /// What they do.
    pub(in crate::front::discord) does: Does,
}

/// Who acts, and where, as Discord vouches for it at this moment.
#[derive(Debug)]
pub(in crate::front::discord) struct Visitor {
    /// The person.
    pub(in crate::front::discord) user: UserId,
    /// The server they act in; 0 in direct messages.
    pub(in crate::front::discord) guild: GuildId,
    /// Their roles there.
    pub(in crate::front::discord) roles: Vec<RoleId>,
    /// What they may do in the channel.
    pub(in crate::front::discord) permissions: Permissions,
    /// The channel or thread.
    pub(in crate::front::discord) channel: ChannelId,
    /// Its kind, if Discord told.
    pub(in crate::front::discord) kind: Option<ChannelKind>,
    /// The channel that a thread is in.
    pub(in crate::front::discord) parent: Option<ChannelId>,
    /// What the bot may do in the channel.
    pub(in crate::front::discord) bot: Permissions,
    /// The server's language.
    pub(in crate::front::discord) guild_locale: Option<Locale>,
}

/// What somebody does.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::front::discord) enum Does {
    /// Types a command with subcommands.
    Command {
        /// The command's name.
        name: String,
        /// The subcommand's.
        sub: String,
        /// The options, by name.
        options: Vec<(String, Given)>,
    },
    /// Presses a button, or picks from a select; the message may be one that many people see.
    Press {
        /// What the button or select carries.
        id: DeskId,
        /// What was picked; empty for a button.
        picked: Vec<Given>,
        /// The message.
        on: On,
    },
    /// Sends a form.
    Form {
        /// What the form carries.
        id: DeskId,
        /// The fields, by their ids.
        fields: Vec<(String, String)>,
        /// The message whose button opened it; none if a command did.
        on: Option<On>,
    },
}

/// A message on which something is pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::front::discord) struct On {
    /// The message.
    pub(in crate::front::discord) message: MessageId,
    /// Whether only this person sees it.
    pub(in crate::front::discord) ephemeral: bool,
}
