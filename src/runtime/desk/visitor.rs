//! Who comes to the desk, what they want, and what they get.

use crate::desk::Press;
use crate::ids::{
    CaseNumber, ChannelId, FlowId, GuildId, InteractionId, Languages, Locale, RoleId, UserId,
};
use crate::runtime::{Act, Incoming, Who};
use crate::text::Shown;
use crate::text::panel::{Form, Panel};

use super::DeskKind;

/// Somebody who does something with a desk or a case.
#[derive(Debug, Clone)]
pub struct Visitor {
    /// The same however often it is delivered.
    pub id: InteractionId,
    /// Who.
    pub user: UserId,
    /// The server that it is about. Of a press in a direct message it is the one that the button names.
    pub guild: GuildId,
    /// What they read, and what their device shows.
    pub languages: Languages,
    /// The language of the server that they are on.
    pub server: Locale,
    /// What they may do there; nothing in a direct message.
    pub standing: Standing,
    /// They are in a direct message, where nothing is known of the server.
    pub direct: bool,
    /// What they pressed is seen by them alone, so that the answer may take its place.
    pub alone: bool,
    /// Where they are, if a private thread with them can be begun there.
    pub here: Option<Here>,
}

impl Visitor {
    /// The server that it is about, if they are not there but in direct messages.
    pub fn elsewhere(&self) -> Option<GuildId> {
        let elsewhere = self.direct && self.guild != GuildId(0);
        elsewhere.then_some(self.guild)
    }

    /// What they do in their own session of a flow.
    pub fn acts(&self, flow: FlowId, act: Act) -> Incoming {
        Incoming {
            id: self.id,
            who: Who {
                guild: self.guild,
                user: self.user,
            },
            flow,
            languages: self.languages,
            act,
        }
    }
}

/// What somebody may do on a server, as Discord told with what they did.
#[derive(Debug, Clone, Default)]
pub struct Standing {
    /// Their roles.
    pub roles: Vec<RoleId>,
    /// They are an administrator or may manage the server.
    pub manages: bool,
}

/// A text channel in which the bot may begin private threads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Here(pub ChannelId);

/// What comes with a press.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// Nothing: a button.
    Nothing,
    /// What was chosen from a list.
    Chosen(String),
    /// What was filled in: a field's id and its text.
    Filled(Vec<(String, String)>),
}

/// What somebody wants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// They pressed, chose or filled in.
    Press {
        /// The case that it is about; none where there is none.
        case: Option<CaseNumber>,
        /// What it means.
        press: Press,
        /// What comes with it.
        given: Given,
    },
    /// `/desk setup channel: role: language:`
    SetUp {
        /// The channel.
        channel: ChannelId,
        /// What kind it is; none for one that cannot be a desk.
        kind: Option<DeskKind>,
        /// The role.
        role: RoleId,
        /// Its language, as it was typed; asked for where it was not.
        language: Option<String>,
    },
    /// `/desk doctor`
    Doctor,
    /// `/desk queue`
    Queue,
    /// `/desk case number:`
    Case(CaseNumber),
    /// `/desk next`
    Next,
    /// `/desk stats days:`
    Stats {
        /// Of how many days, today included.
        days: u16,
    },
    /// `/desk block member:`
    Block(UserId),
    /// `/desk unblock member:`
    Unblock(UserId),
    /// `/my-data export`
    Export,
    /// `/my-data erase`
    Erase,
}

/// What somebody gets.
#[derive(Debug, Clone)]
pub enum Outgoing {
    /// A card of a session.
    Card(Shown),
    /// Something to read that only they see, in a new message.
    Aside(Panel),
    /// The same in the place of what they pressed.
    InPlace(Panel),
    /// Something to fill in.
    Form(Form),
}
