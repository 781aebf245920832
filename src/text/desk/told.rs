//! A short answer to whoever did something with a desk or a case.

use super::parts::{Fill, number, panel};
use super::tongue::{ago, mention};
use crate::desk::{Press, Refusal};
use crate::ids::{CaseNumber, Locale, Timestamp, UserId};
use crate::text::panel::{Look, Panel};
use crate::text::{Accent, Words};

/// A short answer to whoever did something with a desk or a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeskNotice {
    /// The server has no desk.
    NoDesk,
    /// Only supporters may do that.
    NotStaff,
    /// Only admins may do that.
    NotAdmin,
    /// The case is another member's.
    NotYours,
    /// A channel of that kind cannot be a desk.
    CannotBeDesk,
    /// The member has an open case about the same already.
    AlreadyOpen(CaseNumber),
    /// The member may open no cases here.
    Blocked,
    /// The member opened a case a moment ago, and can open the next then.
    TooSoon(Timestamp),
    /// No case has that number.
    NoSuchCase(CaseNumber),
    /// Nobody's turn is the desk's: the queue has nothing that waits.
    NothingNext,
    /// The form came back empty.
    NothingTyped,
    /// What was to be sent is not kept any more.
    DraftGone,
    /// The case did not take it.
    Refused(CaseNumber, Refusal),
    /// A supporter has the case now.
    Claimed(CaseNumber),
    /// It is back in the queue.
    HandedBack(CaseNumber),
    /// A message is on its way to the member.
    Sent(CaseNumber),
    /// A step is on its way to the member.
    Suggested(CaseNumber),
    /// A note is kept.
    Noted(CaseNumber),
    /// The case has another priority.
    Prioritised(CaseNumber),
    /// It is solved.
    Solved(CaseNumber),
    /// It is closed.
    Closed(CaseNumber),
    /// It is open again.
    Reopened(CaseNumber),
    /// What was to be sent is dropped.
    Dropped,
    /// A member may open no cases here any more.
    BlockedMember(UserId),
    /// A member may open cases here again.
    UnblockedMember(UserId),
    /// The member's answer is with the team.
    Answered(CaseNumber),
    /// The rating is kept.
    Rated,
    /// Nothing was sent to the team, as the member wanted.
    LeftAlone,
    /// No language has that name; nothing was set up.
    UnknownLanguage,
    /// The store does not answer; nothing was changed.
    Unavailable,
    /// Too many people at once; nothing was changed.
    Busy,
}

impl DeskNotice {
    /// Whether what was pressed is done with, so that this can take its place.
    pub fn settles(self) -> bool {
        matches!(
            self,
            Self::Sent(_)
                | Self::Suggested(_)
                | Self::Prioritised(_)
                | Self::Closed(_)
                | Self::Dropped
                | Self::DraftGone
                | Self::LeftAlone
        )
    }

    /// One of each kind, to look at all of their words.
    pub fn samples() -> Vec<Self> {
        let (case, user) = (CaseNumber(u32::MAX), UserId(u64::MAX));
        let refusals = [
            Refusal::HeldBy(user),
            Refusal::NotHeld,
            Refusal::Over,
            Refusal::TooLate,
            Refusal::Settled,
            Refusal::Unchanged,
            Refusal::NotTheirs,
        ];
        let mut all = vec![
            Self::NoDesk,
            Self::NotStaff,
            Self::NotAdmin,
            Self::NotYours,
            Self::CannotBeDesk,
            Self::AlreadyOpen(case),
            Self::Blocked,
            Self::TooSoon(Timestamp::from_millis(1_790_000_000_000)),
            Self::NoSuchCase(case),
            Self::NothingNext,
            Self::NothingTyped,
            Self::DraftGone,
            Self::Claimed(case),
            Self::HandedBack(case),
            Self::Sent(case),
            Self::Suggested(case),
            Self::Noted(case),
            Self::Prioritised(case),
            Self::Solved(case),
            Self::Closed(case),
            Self::Reopened(case),
            Self::Dropped,
            Self::BlockedMember(user),
            Self::UnblockedMember(user),
            Self::Answered(case),
            Self::Rated,
            Self::LeftAlone,
            Self::UnknownLanguage,
            Self::Unavailable,
            Self::Busy,
        ];
        all.extend(refusals.map(|refusal| Self::Refused(case, refusal)));
        all
    }

    /// The message with its title; its `.text` says more.
    fn message(self) -> (&'static str, &'static str) {
        match self {
            Self::NoDesk => ("desk-told-no-desk", "desk-told-no-desk.text"),
            Self::NotStaff => ("desk-told-not-staff", "desk-told-not-staff.text"),
            Self::NotAdmin => ("desk-told-not-admin", "desk-told-not-admin.text"),
            Self::NotYours => ("desk-told-not-yours", "desk-told-not-yours.text"),
            Self::CannotBeDesk => ("desk-told-cannot-be-desk", "desk-told-cannot-be-desk.text"),
            Self::AlreadyOpen(_) => ("desk-told-already-open", "desk-told-already-open.text"),
            Self::Blocked => ("desk-told-blocked", "desk-told-blocked.text"),
            Self::TooSoon(_) => ("desk-told-too-soon", "desk-told-too-soon.text"),
            Self::NoSuchCase(_) => ("desk-told-no-such-case", "desk-told-no-such-case.text"),
            Self::NothingNext => ("desk-told-nothing-next", "desk-told-nothing-next.text"),
            Self::NothingTyped => ("desk-told-nothing-typed", "desk-told-nothing-typed.text"),
            Self::DraftGone => ("desk-told-draft-gone", "desk-told-draft-gone.text"),
            Self::Refused(_, refusal) => refused(refusal),
            Self::Claimed(_) => ("desk-told-claimed", "desk-told-claimed.text"),
            Self::HandedBack(_) => ("desk-told-handed-back", "desk-told-handed-back.text"),
            Self::Sent(_) => ("desk-told-sent", "desk-told-sent.text"),
            Self::Suggested(_) => ("desk-told-suggested", "desk-told-suggested.text"),
            Self::Noted(_) => ("desk-told-noted", "desk-told-noted.text"),
            Self::Prioritised(_) => ("desk-told-prioritised", "desk-told-prioritised.text"),
            Self::Solved(_) => ("desk-told-solved", "desk-told-solved.text"),
            Self::Closed(_) => ("desk-told-closed", "desk-told-closed.text"),
            Self::Reopened(_) => ("desk-told-reopened", "desk-told-reopened.text"),
            Self::Dropped => ("desk-told-dropped", "desk-told-dropped.text"),
            Self::BlockedMember(_) => ("desk-told-blocked-member", "desk-told-blocked-member.text"),
            Self::UnblockedMember(_) => (
                "desk-told-unblocked-member",
                "desk-told-unblocked-member.text",
            ),
            Self::Answered(_) => ("desk-told-answered", "desk-told-answered.text"),
            Self::Rated => ("desk-told-rated", "desk-told-rated.text"),
            Self::LeftAlone => ("desk-told-left-alone", "desk-told-left-alone.text"),
            Self::UnknownLanguage => (
                "desk-told-unknown-language",
                "desk-told-unknown-language.text",
            ),
            Self::Unavailable => ("desk-told-unavailable", "desk-told-unavailable.text"),
            Self::Busy => ("notice-busy", "notice-busy.text"),
        }
    }

    fn case(self) -> Option<CaseNumber> {
        match self {
            Self::AlreadyOpen(case)
            | Self::NoSuchCase(case)
            | Self::Refused(case, _)
            | Self::Claimed(case)
            | Self::HandedBack(case)
            | Self::Sent(case)
            | Self::Suggested(case)
            | Self::Noted(case)
            | Self::Prioritised(case)
            | Self::Solved(case)
            | Self::Closed(case)
            | Self::Reopened(case)
            | Self::Answered(case) => Some(case),
            Self::NoDesk
            | Self::NotStaff
            | Self::NotAdmin
            | Self::NotYours
            | Self::CannotBeDesk
            | Self::Blocked
            | Self::TooSoon(_)
            | Self::NothingNext
            | Self::NothingTyped
            | Self::DraftGone
            | Self::Dropped
            | Self::BlockedMember(_)
            | Self::UnblockedMember(_)
            | Self::Rated
            | Self::LeftAlone
            | Self::UnknownLanguage
            | Self::Unavailable
            | Self::Busy => None,
        }
    }

    /// Whom it speaks of.
    fn who(self) -> Option<UserId> {
        if let Self::Refused(_, Refusal::HeldBy(user))
        | Self::BlockedMember(user)
        | Self::UnblockedMember(user) = self
        {
            Some(user)
        } else {
            None
        }
    }

    fn accent(self) -> Accent {
        match self {
            Self::Solved(_) | Self::Rated => Accent::Solved,
            Self::Claimed(_)
            | Self::HandedBack(_)
            | Self::Sent(_)
            | Self::Suggested(_)
            | Self::Noted(_)
            | Self::Prioritised(_)
            | Self::Closed(_)
            | Self::Reopened(_)
            | Self::Answered(_)
            | Self::AlreadyOpen(_) => Accent::HandedOver,
            Self::NothingNext
            | Self::Dropped
            | Self::LeftAlone
            | Self::BlockedMember(_)
            | Self::UnblockedMember(_) => Accent::Calm,
            Self::NoDesk
            | Self::NotStaff
            | Self::NotAdmin
            | Self::NotYours
            | Self::CannotBeDesk
            | Self::Blocked
            | Self::TooSoon(_)
            | Self::NoSuchCase(_)
            | Self::NothingTyped
            | Self::DraftGone
            | Self::Refused(..)
            | Self::UnknownLanguage
            | Self::Unavailable
            | Self::Busy => Accent::Trouble,
        }
    }
}

fn refused(refusal: Refusal) -> (&'static str, &'static str) {
    match refusal {
        Refusal::HeldBy(_) => ("desk-told-held-by", "desk-told-held-by.text"),
        Refusal::NotHeld => ("desk-told-not-held", "desk-told-not-held.text"),
        Refusal::Over => ("desk-told-over", "desk-told-over.text"),
        Refusal::TooLate => ("desk-told-too-late", "desk-told-too-late.text"),
        Refusal::Settled => ("desk-told-settled", "desk-told-settled.text"),
        Refusal::Unchanged => ("desk-told-unchanged", "desk-told-unchanged.text"),
        Refusal::NotTheirs => ("desk-told-not-theirs", "desk-told-not-theirs.text"),
    }
}

impl Words {
    /// A short answer to whoever did something; what they may want next comes with it.
    pub fn told(&self, locale: Locale, notice: DeskNotice) -> Panel {
        let tongue = self.tongue_of(locale);
        let case = notice.case();
        let number = case.map(number).unwrap_or_default();
        let who = notice.who().map(mention).unwrap_or_default();
        let when = if let DeskNotice::TooSoon(when) = notice {
            ago(when)
        } else {
            String::new()
        };
        let args = [("number", &*number), ("who", &*who), ("when", &*when)];
        let (title, text) = notice.message();
        let mut panel = panel(title, case, tongue.say(title, &args), notice.accent());
        panel.text(tongue.say(text, &args));
        if let DeskNotice::Refused(_, Refusal::HeldBy(_)) = notice {
            panel
                .button(&tongue, Press::TakeOver, "desk-do-take-over", Look::Plain)
                .button(&tongue, Press::View, "desk-do-view", Look::Plain);
        }
        if let DeskNotice::AlreadyOpen(_) | DeskNotice::Answered(_) = notice {
            panel.button(&tongue, Press::Look, "desk-do-look", Look::Plain);
        }
        if let DeskNotice::HandedBack(_) = notice {
            panel.button(&tongue, Press::Next, "desk-do-next", Look::Plain);
        }
        if let DeskNotice::Claimed(_) = notice {
            panel
                .button(&tongue, Press::Reply, "desk-do-reply", Look::Main)
                .button(&tongue, Press::View, "desk-do-view", Look::Plain);
        }
        panel
    }
}
