//! A case: a session handed over to people.

use super::{Reach, Rules};
use crate::ids::{CaseNumber, ChannelId, FlowId, GuildId, Languages, StepId, Timestamp, UserId};

/// A session handed over to people, as it stands now. What happened to it is in its events, and the way that the
/// member had gone before is a session of its own beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// The server that the desk belongs to.
    pub guild: GuildId,
    /// Which of that server's.
    pub number: CaseNumber,
    /// Whose it is.
    pub member: UserId,
    /// What the member reads, and what their device shows.
    pub languages: Languages,
    /// The flow that they had gone through.
    pub flow: FlowId,
    /// When it was handed over.
    pub opened: Timestamp,
    /// Where the member was then; a private thread with them is begun there.
    pub opened_in: Option<ChannelId>,
    /// How far it has come.
    pub state: State,
    /// The supporter who has it.
    pub owner: Option<UserId>,
    /// How urgent it is.
    pub priority: Priority,
    /// How the member wants to be told.
    pub contact: Contact,
    /// On which way they are told, and whether it arrived.
    pub reach: Reach,
    /// Since when whoever's turn it is has been silent.
    pub silent_since: Timestamp,
    /// How often they were reminded since then.
    pub reminded: u16,
    /// Steps that the member was asked to try and has not told about, oldest first; at most [`MOST_SUGGESTED`].
    pub suggested: Vec<Suggestion>,
    /// When a supporter first wrote to the member.
    pub first_reply: Option<Timestamp>,
    /// When it was solved or closed, unless it was opened again.
    pub ended: Option<Timestamp>,
    /// What the member thought of it.
    pub rating: Option<Rating>,
    /// When something last happened to it.
    pub changed: Timestamp,
    /// How many events there are; the next one gets this number.
    pub events: u32,
}

/// The most steps that a member is asked to try at a time; a further one takes the place of the oldest.
pub const MOST_SUGGESTED: usize = 5;

/// A step that a member was asked to try.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The number of the event in which they were asked.
    pub event: u32,
    /// The step.
    pub step: StepId,
}

/// How far a case has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Nobody has looked at it.
    New,
    /// A supporter has it and has not written yet.
    Claimed,
    /// A supporter wrote, and it is the member's turn.
    WaitingForMember,
    /// The member wrote, and it is the desk's turn.
    WaitingForDesk,
    /// It works.
    Solved,
    /// Over for another reason.
    Closed(Ending),
}

/// Why a case was closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ending {
    /// A supporter closed it; the event has their reason.
    ByDesk,
    /// The member does not need it any more.
    ByMember,
    /// The member had not answered for a long time.
    Silence,
}

/// Whose turn it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Whose {
    /// The desk's: its owner's, or anybody's there.
    Desk,
    /// The member's.
    Member,
    /// Nobody's; it is over.
    Nobody,
}

/// How urgent a case is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Priority {
    /// As most are.
    #[default]
    Normal,
    /// Before those that are normal.
    High,
    /// Before all others.
    Urgent,
}

impl Priority {
    /// All of them, the calmest first.
    pub const ALL: [Self; 3] = [Self::Normal, Self::High, Self::Urgent];
}

/// How a member wants to be told of what the desk writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Contact {
    /// By direct message; if that is refused, in a private thread.
    #[default]
    Direct,
    /// In a private thread of the server.
    Thread,
    /// When they use the command the next time.
    Later,
}

impl Contact {
    /// All of them, in the order offered.
    pub const ALL: [Self; 3] = [Self::Direct, Self::Thread, Self::Later];
}

/// What a member thought of the help they got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rating(u8);

impl Rating {
    /// So many stars of five; none if it is not 1 to 5.
    pub fn new(stars: u8) -> Option<Self> {
        (1..=5).contains(&stars).then_some(Self(stars))
    }

    /// 1 to 5.
    pub fn stars(self) -> u8 {
        self.0
    }
}

impl State {
    /// Whose turn it is in this state.
    pub fn whose(self) -> Whose {
        match self {
            Self::New | Self::Claimed | Self::WaitingForDesk => Whose::Desk,
            Self::WaitingForMember => Whose::Member,
            Self::Solved | Self::Closed(_) => Whose::Nobody,
        }
    }
}

impl Case {
    /// Whether people still work on it.
    pub fn is_open(&self) -> bool {
        self.state.whose() != Whose::Nobody
    }

    /// Until when it can be opened again; none while it is open, and for one whose member had it erased.
    pub fn reopens_until(&self, rules: &Rules) -> Option<Timestamp> {
        let ended = self.ended.filter(|_| self.member != UserId::NOBODY)?;
        Some(ended + rules.reopen)
    }
}
