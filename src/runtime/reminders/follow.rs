//! What a turn of a session means for its timers: set, moved or taken away in the turn's own transaction.
//!
//! An ordinary answer changes none of them. Only who begins or ends a wait, or begins a session after agreeing to be
//! reminded, costs a write.

use super::wait::Wait;
use super::{Agreed, Kind, Reason, Rules, Timer};
use crate::engine::{Flow, Session};
use crate::ids::{Languages, Timestamp};
use crate::runtime::Who;
use crate::store::{Error, Transaction};

/// Whose session had a turn, and when.
#[derive(Clone, Copy)]
pub(in crate::runtime) struct Turned<'a> {
    pub(in crate::runtime) who: Who,
    pub(in crate::runtime) flow: &'a Flow,
    pub(in crate::runtime) languages: Languages,
    pub(in crate::runtime) rules: &'a Rules,
    pub(in crate::runtime) now: Timestamp,
}

/// A timer was set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::runtime) struct Set {
    /// For when.
    pub(super) due: Timestamp,
    /// What for.
    pub(super) kind: Kind,
}

/// What mattered of a session before its turn.
#[derive(Debug, Clone, Copy)]
pub(in crate::runtime) struct Before {
    flow: u64,
    began: Timestamp,
    wait: Option<Wait>,
}

impl Before {
    /// Looks at a session before its turn.
    pub(in crate::runtime) fn of(flow: &Flow, session: &Session) -> Self {
        Self {
            flow: session.flow,
            began: session.began,
            wait: Wait::of(flow, session),
        }
    }
}

/// Takes away the timer of a session that ends otherwise than by a turn of its own.
///
/// # Errors
/// The store's own.
pub(in crate::runtime) fn end(
    records: &mut Transaction<'_>,
    who: Who,
    flow: &Flow,
    session: &Session,
) -> Result<(), Error> {
    Wait::of(flow, session).map_or(Ok(()), |wait| drop_asks(records, who, flow, wait))
}

fn drop_asks(
    records: &mut Transaction<'_>,
    who: Who,
    flow: &Flow,
    wait: Wait,
) -> Result<(), Error> {
    for due in wait.asks(flow) {
        let timer = Timer {
            due,
            who,
            flow: flow.id.clone(),
            kind: wait.kind,
        };
        timer.drop(records)?;
    }
    Ok(())
}

impl Turned<'_> {
    /// Sets the timers of a session after its turn. Returns the new one, if there is one.
    ///
    /// # Errors
    /// The store's own.
    pub(in crate::runtime) fn follow(
        self,
        records: &mut Transaction<'_>,
        before: Option<Before>,
        session: &Session,
    ) -> Result<Option<Set>, Error> {
        let wait = Wait::of(self.flow, session);
        let same = before.filter(|before| before.flow == session.flow);
        let mut set = None;
        if before.and_then(|before| before.wait) != wait || before.is_some() && same.is_none() {
            // Timers of another version of the flow lie elsewhere, and find the session changed when they fire.
            if let Some(old) = same.and_then(|before| before.wait) {
                drop_asks(records, self.who, self.flow, old)?;
            }
            if let Some(wait) = wait
                && !Agreed::of(records, self.who.user)?.quiet
            {
                set = self.ask(records, session, wait)?;
            }
        }
        if before.is_none_or(|before| before.began != session.began) {
            let agreed = Agreed::of(records, self.who.user)?;
            if let Some(since) = agreed.nudges.filter(|_| !agreed.quiet) {
                set = set.or(Some(self.nudge(records, session, since)?));
            }
        }
        Ok(set)
    }

    /// Sets the timer for the next time that a wait is asked about, if there is one.
    pub(super) fn ask(
        self,
        records: &mut Transaction<'_>,
        session: &Session,
        wait: Wait,
    ) -> Result<Option<Set>, Error> {
        let Some(due) = wait.next(self.flow, self.now) else {
            return Ok(None);
        };
        let timer = self.timer(due, wait.kind);
        timer.set(records, &self.reason(session, wait.since))?;
        let kind = wait.kind;
        Ok(Some(Set { due, kind }))
    }

    /// Sets the timer for a reminder of a session, for somebody who agreed then.
    pub(super) fn nudge(
        self,
        records: &mut Transaction<'_>,
        session: &Session,
        since: Timestamp,
    ) -> Result<Set, Error> {
        let (due, kind) = (self.now + self.rules.nudge, Kind::Nudge);
        let timer = self.timer(due, kind);
        timer.set(records, &self.reason(session, since))?;
        Ok(Set { due, kind })
    }

    fn timer(self, due: Timestamp, kind: Kind) -> Timer {
        Timer {
            due,
            who: self.who,
            flow: self.flow.id.clone(),
            kind,
        }
    }

    fn reason(self, session: &Session, since: Timestamp) -> Reason {
        Reason {
            flow: session.flow,
            began: session.began,
            since,
            languages: self.languages,
        }
    }
}
