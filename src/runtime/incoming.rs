//! What comes in from a medium, in the words of the field.

use crate::ids::{FlowId, GuildId, InteractionId, UserId};
use crate::text::{Languages, Locale, Turn};

use super::reminders::{Answered, Wish};

/// One thing that a person did.
#[derive(Debug, Clone)]
pub struct Incoming {
    /// The same however often it is delivered.
    pub id: InteractionId,
    /// Whose session is meant: always the one of who acted, so nobody can act on another's.
    pub who: Who,
    /// The flow it is about.
    pub flow: FlowId,
    /// What the medium, and the card that was pressed, say of their languages. What they chose comes before it.
    pub languages: Languages,
    /// What they did.
    pub act: Act,
}

/// A person in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Who {
    /// The server, 0 in direct messages.
    pub guild: GuildId,
    /// The person.
    pub user: UserId,
}

/// What a person can do.
#[derive(Debug, Clone)]
pub enum Act {
    /// Opened the flow: begins a session or goes on with an unfinished one.
    Open {
        /// What is wrong in their words, a pasted error message, or a symptom's id.
        problem: Option<String>,
        /// What the menus of their device are in, where they told it with that.
        device: Option<Locale>,
    },
    /// Chose something on a card.
    Choose {
        /// The card.
        card: Turn,
        /// The choice's id.
        choice: String,
    },
    /// Looked at the current card again, for instance because time has passed.
    Look,
    /// Wants something of reminders.
    Wish(Wish),
    /// Answered a letter about a card.
    Reply {
        /// A checksum of the card's name.
        card: u32,
        /// What they answered.
        answered: Answered,
    },
}
