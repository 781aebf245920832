//! What can be done with a case, and by whom.

use super::press::digest;
use super::{Priority, Rating, Route, Words};
use crate::engine::Outcome;
use crate::ids::{ReplyId, StepId, UserId};

/// Who does something. Whether somebody is a supporter has been settled by then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum By {
    /// The member whose case it is.
    Member,
    /// A supporter.
    Staff(UserId),
    /// Blueback itself: time has passed, or something was delivered.
    Blueback,
}

/// What is done with a case, and by whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Who does it.
    pub by: By,
    /// What they do.
    pub act: Act,
}

/// What a supporter writes to a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// Something to read.
    Reply(Words),
    /// Something to answer.
    Question(Words),
    /// Something that stands ready in every language, by its name.
    Ready(ReplyId),
}

impl Message {
    /// A checksum of it, by which a press that sends it names it.
    pub fn digest(&self) -> u32 {
        digest(&match self {
            Self::Reply(words) => ["reply", words.as_str()],
            Self::Question(words) => ["question", words.as_str()],
            Self::Ready(reply) => ["ready", reply.as_str()],
        })
    }
}

/// What can be done with a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// A supporter takes a case that nobody has.
    Claim,
    /// A supporter takes it from whoever has it.
    TakeOver,
    /// Its owner gives it back.
    HandBack,
    /// A supporter writes to the member.
    Write(Message),
    /// A supporter asks the member to try a step.
    Suggest(StepId),
    /// A supporter notes something for the desk.
    Note(Words),
    /// A supporter sets how urgent it is.
    Prioritise(Priority),
    /// It works: a supporter or the member says so.
    Solve,
    /// A supporter closes it, and says why.
    Close(Words),
    /// The member does not need it any more.
    Withdraw,
    /// It is opened again, by the member or a supporter.
    Reopen,
    /// The member answers or adds something.
    Answer(Words),
    /// The member tells how a suggested step went.
    Try {
        /// The number of the event in which they were asked.
        event: u32,
        /// How it went.
        outcome: Outcome,
    },
    /// The member rates the help.
    Rate {
        /// Stars.
        rating: Rating,
        /// And a word.
        words: Option<Words>,
    },
    /// The member has looked at it.
    See,
    /// Time has passed: whatever is due is done.
    Wake,
    /// What the member is told up to this event has arrived, or waits for their next visit.
    Arrive {
        /// The number of the first event that has not.
        below: u32,
        /// On this way.
        route: Route,
    },
    /// The member left the server.
    Leave,
    /// Everything about the member is erased, at their wish.
    Erase,
}
