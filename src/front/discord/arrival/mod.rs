//! What Discord delivers, in the words of the field.

mod desk;
mod read;
mod scene;
mod subcommand;

use std::fmt;

use super::card::Owner;
use crate::ids::{FlowId, InteractionId};
use crate::runtime::desk::{Ask, Visitor};
use crate::runtime::{Incoming, Notice};
use crate::text::Locale;

pub(super) use self::read::{read, read_raw};

/// One interaction.
#[derive(Debug)]
pub(super) struct Arrival {
    /// Where its answer goes.
    pub(super) to: ReplyTo,
    /// What is asked of us.
    pub(super) asked: Asked,
}

/// What is needed to answer one interaction.
#[derive(Debug)]
pub(super) struct ReplyTo {
    /// The same however often it is delivered.
    pub(super) id: InteractionId,
    /// The bot's application, which later edits are addressed to.
    pub(super) application: u64,
    /// What entitles us to answer, for 15 minutes.
    pub(super) token: Entitlement,
    /// The person's language.
    pub(super) locale: Locale,
    /// Where the answer is shown.
    pub(super) place: Place,
}

/// The token of one interaction. It is never printed.
pub(super) struct Entitlement(pub(super) String);

impl fmt::Debug for Entitlement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Entitlement(…)")
    }
}

/// Where an answer is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// A new message: the answer to a command, or to a press on what others see too.
    New,
    /// The message whose button was pressed, which the person alone sees.
    Card,
    /// The list under what a person is typing.
    Typing,
}

/// What is asked of us.
#[derive(Debug)]
pub(super) enum Asked {
    /// A person did something in a session of their own, where there is no desk: in direct messages.
    Act(Incoming, Owner),
    /// The same on a server, which may have a desk.
    Enter(Incoming, Visitor, Owner),
    /// Somebody wants something of a desk.
    Visit(Visitor, Ask),
    /// It comes to nothing; the person is told why.
    Say(Notice),
    /// A person is typing the option `problem` of a flow's command.
    Problem { flow: FlowId, typed: String },
    /// A person is typing the option for their device's language.
    DeviceLanguage { typed: String },
    /// An admin is typing the option for their desk's language.
    TextLanguage { typed: String },
}
