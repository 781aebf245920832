//! What happened to a case, in the order in which it happened.

use super::act::Message;
use super::{By, Ending, Priority, Rating, Words};
use crate::engine::Outcome;
use crate::ids::{StepId, Timestamp, UserId};

/// Something that happened to a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// When; never before the event in front of it.
    pub at: Timestamp,
    /// Who did it.
    pub by: By,
    /// What they did.
    pub what: What,
}

/// What can happen to a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// It was handed over, perhaps with the member's own words.
    Opened(Option<Words>),
    /// A supporter took it.
    Claimed,
    /// A supporter took it from another.
    TookOver {
        /// Who had it.
        from: UserId,
    },
    /// A supporter gave it back to the queue.
    HandedBack,
    /// It went back to the queue because its owner was silent.
    ClaimExpired {
        /// Who had it.
        owner: UserId,
    },
    /// A supporter wrote to the member.
    Wrote(Message),
    /// A supporter asked the member to try a step.
    Suggested(StepId),
    /// A supporter noted something that the member never sees.
    Noted(Words),
    /// The member answered, or added something.
    Answered(Words),
    /// The member told how a suggested step went.
    Tried {
        /// The step.
        step: StepId,
        /// How it went.
        outcome: Outcome,
    },
    /// Its priority was set.
    Prioritised(Priority),
    /// It works.
    Solved,
    /// It was closed, by a supporter with a reason.
    Closed {
        /// Why, in one word.
        ending: Ending,
        /// Why, in the supporter's words.
        reason: Option<Words>,
    },
    /// It was opened again.
    Reopened,
    /// The member rated the help.
    Rated {
        /// Stars.
        rating: Rating,
        /// And a word.
        words: Option<Words>,
    },
    /// Nobody had taken it, or its owner was silent, or the member was: whoever's turn it was, was reminded.
    Reminded {
        /// For the how-manieth time, from 1.
        nth: u16,
    },
    /// The member is not on the server any more.
    MemberLeft,
    /// Somebody wrote something, which was erased since at the member's wish.
    Removed,
    /// The member had everything about them erased; nobody is left to be answered.
    Erased,
}

impl What {
    /// Whether the member is told of it when somebody else does it.
    pub fn is_for_member(&self) -> bool {
        match self {
            Self::Wrote(_)
            | Self::Suggested(_)
            | Self::Solved
            | Self::Closed { .. }
            | Self::Reopened => true,
            Self::Opened(_)
            | Self::Claimed
            | Self::TookOver { .. }
            | Self::HandedBack
            | Self::ClaimExpired { .. }
            | Self::Noted(_)
            | Self::Answered(_)
            | Self::Tried { .. }
            | Self::Prioritised(_)
            | Self::Rated { .. }
            | Self::Reminded { .. }
            | Self::MemberLeft
            | Self::Removed
            | Self::Erased => false,
        }
    }

    /// Whether it is told in the case's thread. The rest is on the card, or in the history alone.
    pub fn is_logged(&self) -> bool {
        match self {
            Self::Opened(_) | Self::Claimed | Self::Prioritised(_) | Self::Reminded { .. } => false,
            Self::TookOver { .. }
            | Self::HandedBack
            | Self::ClaimExpired { .. }
            | Self::Wrote(_)
            | Self::Suggested(_)
            | Self::Noted(_)
            | Self::Answered(_)
            | Self::Tried { .. }
            | Self::Solved
            | Self::Closed { .. }
            | Self::Reopened
            | Self::Rated { .. }
            | Self::MemberLeft
            | Self::Removed
            | Self::Erased => true,
        }
    }

    /// The same without anything that people wrote: of what was nothing but words, it stays that there were some.
    pub fn without_words(self) -> Self {
        match self {
            Self::Opened(_) => Self::Opened(None),
            Self::Wrote(Message::Reply(_) | Message::Question(_))
            | Self::Noted(_)
            | Self::Answered(_) => Self::Removed,
            Self::Closed { ending, .. } => Self::Closed {
                ending,
                reason: None,
            },
            Self::Rated { rating, .. } => Self::Rated {
                rating,
                words: None,
            },
            Self::Wrote(Message::Ready(_))
            | Self::Claimed
            | Self::TookOver { .. }
            | Self::HandedBack
            | Self::ClaimExpired { .. }
            | Self::Suggested(_)
            | Self::Tried { .. }
            | Self::Prioritised(_)
            | Self::Solved
            | Self::Reopened
            | Self::Reminded { .. }
            | Self::MemberLeft
            | Self::Removed
            | Self::Erased => self,
        }
    }
}

impl Event {
    /// All who are named in it beside the member.
    pub fn staff(&self) -> impl Iterator<Item = UserId> {
        let by = if let By::Staff(user) = self.by {
            Some(user)
        } else {
            None
        };
        let other =
            if let What::TookOver { from: user } | What::ClaimExpired { owner: user } = self.what {
                Some(user)
            } else {
                None
            };
        by.into_iter().chain(other)
    }

    /// The same with nobody in the place of those of its supporters whom `gone` names.
    pub fn without_staff(mut self, gone: impl Fn(UserId) -> bool) -> Self {
        let replace = |user: &mut UserId| {
            if gone(*user) {
                *user = UserId::NOBODY;
            }
        };
        if let By::Staff(user) = &mut self.by {
            replace(user);
        }
        if let What::TookOver { from: user } | What::ClaimExpired { owner: user } = &mut self.what {
            replace(user);
        }
        self
    }
}
