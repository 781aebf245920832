//! What the buttons, lists and forms of a desk mean.
//!
//! A press comes back from a medium as a word and an argument, long after it was shown and perhaps forged; reading is
//! strict, and whether somebody may do it is decided when it is done.

mod spelling;

pub use super::digest::digest;
use crate::engine::Outcome;
use crate::ids::{ChannelId, FlowId, RoleId};

/// What is pressed, chosen from, or filled in. Which case it is about stands beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Press {
    /// A person wants to talk to people: opens the form for their own words, or comes back with it.
    HandOver(FlowId),
    /// Chooses how they want to be told.
    Contact(FlowId),
    /// Sends it to the desk.
    Send {
        /// The flow.
        flow: FlowId,
        /// A checksum of what was shown to agree to.
        shown: u32,
    },
    /// Does not send it after all.
    Forget(FlowId),
    /// Goes on with the guide beside an open case.
    Guide(FlowId),

    /// Somebody looks at their card, from a letter about its session.
    Card(FlowId),
    /// "It works now", in answer to a letter.
    Fixed {
        /// The flow.
        flow: FlowId,
        /// A checksum of the card that the letter was about.
        card: u32,
    },
    /// "Not yet", in answer to a letter.
    NotYet {
        /// The flow.
        flow: FlowId,
        /// A checksum of the card that the letter was about.
        card: u32,
    },
    /// Somebody wants no more reminders.
    Quiet(FlowId),
    /// Somebody wants to be reminded once of a session that they leave in the middle.
    Nudge(FlowId),

    /// The member looks at their case.
    Look,
    /// The member answers or adds something: opens the form, or comes back with it.
    Answer,
    /// The member tells how the step went that they were asked to try in this event.
    Tried {
        /// The number of the event.
        event: u32,
        /// How it went.
        outcome: Outcome,
    },
    /// The member says that it works.
    Works,
    /// The member does not need the case any more.
    Withdraw,
    /// The member opens it again.
    Again,
    /// The member wants their case in another language: shows the lists of them.
    Language,
    /// The member chooses from the list of the texts' languages.
    ReadIn,
    /// The member chooses from the list of the device's languages.
    MenusIn,
    /// The member reads their case in English for once.
    English,
    /// The member says that a text is wrong.
    Wrong,
    /// The member rates the help: opens the form for a word, with the stars; or comes back with it.
    Rate(u8),

    /// A supporter looks at the case, in their own language.
    View,
    /// A supporter looks at what the member reads.
    AsMember,
    /// A supporter reads its history, from this page on; the newest is page 0.
    History(u32),
    /// A supporter takes it.
    Claim,
    /// A supporter takes it from whoever has it.
    TakeOver,
    /// Its owner gives it back.
    HandBack,
    /// A supporter wants to write: shows what stands ready, or comes back with the choice.
    Reply,
    /// A supporter writes something of their own: opens the form, or comes back with it.
    Write,
    /// A supporter asks something: opens the form, or comes back with it.
    Ask,
    /// A supporter sends what was previewed, of which this is the checksum.
    SendDraft(u32),
    /// A supporter drops what was previewed.
    DropDraft,
    /// A supporter wants the member to try a step: shows the steps, or comes back with the choice. Lists hold 25, and
    /// this is the number of the list.
    Suggest(u32),
    /// A supporter notes something: opens the form, or comes back with it.
    Note,
    /// A supporter sets how urgent it is: shows the choice, or comes back with it.
    Prioritise,
    /// A supporter says that it works.
    Solve,
    /// A supporter closes it: opens the form for the reason, or comes back with it.
    Close,
    /// A supporter opens it again.
    Reopen,

    /// A supporter looks at this page of the queue, from 0.
    Queue(u32),
    /// A supporter wants the next case that nobody has.
    Next,
    /// The form of a desk's set-up comes back.
    SetUp {
        /// Where the desk is to be.
        channel: ChannelId,
        /// Who works on it.
        role: RoleId,
        /// The channel is a forum.
        forum: bool,
    },
    /// An admin wants to know whether the desk is well.
    Doctor,
    /// A person wants everything about them erased, having read what that means.
    EraseAll,
    /// A person wants it kept after all.
    KeepAll,
}

impl Press {
    /// The flow that it is about, if it is about one.
    pub fn flow(&self) -> Option<&FlowId> {
        if let Self::HandOver(flow)
        | Self::Contact(flow)
        | Self::Send { flow, .. }
        | Self::Forget(flow)
        | Self::Guide(flow)
        | Self::Card(flow)
        | Self::Fixed { flow, .. }
        | Self::NotYet { flow, .. }
        | Self::Quiet(flow)
        | Self::Nudge(flow) = self
        {
            Some(flow)
        } else {
            None
        }
    }
}
