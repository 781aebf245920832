//! A timer fires: the session is looked at, and a letter is written if it still waits for one.
//!
//! The timer goes in the same transaction, so it fires once, whatever happens in between. After a long sleep one letter
//! is written, not one for each moment that was missed.

use super::letters::{self, Letter, LetterKey};
use super::over::{Trouble, trouble};
use super::wait::Wait;
use super::{Agreed, Kind, Reason, Reminders, Rules, Timer};
use std::sync::Arc;
use std::time::Duration;

use crate::engine::{Flow, Place, Session};
use crate::ids::Timestamp;
use crate::runtime::Library;
use crate::runtime::languages::Chosen;
use crate::runtime::records::{read_session, session_key};
use crate::runtime::status::Status;
use crate::store::{Error, Transaction};
use crate::text::Turn;

/// Trouble that lasts longer than a wait asks is looked at so often.
pub(super) const LOOK: Duration = Duration::from_secs(6 * 60 * 60);

/// What timers are looked at with.
pub(super) struct Firing {
    library: Arc<Library>,
    rules: Arc<Rules>,
    status: Status,
    now: Timestamp,
}

impl Reminders {
    /// What timers are looked at with at a moment.
    pub(super) fn firing(&self, now: Timestamp) -> Firing {
        Firing {
            library: self.office.library(),
            rules: Arc::clone(&self.rules),
            status: self.status.clone(),
            now,
        }
    }
}

/// What a timer comes to.
enum Comes {
    /// Nothing, or nothing any more.
    ToNothing,
    /// A look at a later moment.
    Later(Timestamp),
    /// A letter about that moment, and perhaps another look later.
    Letter(Kind, Timestamp, Option<Timestamp>),
}

impl Firing {
    /// Fires one timer. Returns whether it brought a letter.
    ///
    /// # Errors
    /// The store's own; a session or record that cannot be read is told as damage.
    pub(super) fn fire(
        &self,
        records: &mut Transaction<'_>,
        timer: &Timer,
        reason: &Reason,
    ) -> Result<bool, Error> {
        timer.drop(records)?;
        let Some((flow, session)) = self.session(records, timer, reason)? else {
            return Ok(false);
        };
        let agreed = Agreed::of(records, timer.who.user)?;
        let comes = match timer.kind {
            _ if agreed.quiet => Comes::ToNothing,
            Kind::Ask | Kind::Over => self.asks(flow, &session, timer, reason),
            Kind::Nudge if agreed.nudges == Some(reason.since) => {
                self.nudges(flow, &session, reason)
            }
            Kind::Nudge => Comes::ToNothing,
        };
        let (letter, later) = match comes {
            Comes::ToNothing => (None, None),
            Comes::Later(due) => (None, Some(due)),
            Comes::Letter(kind, of, later) => (Some((kind, of)), later),
        };
        if let Some(due) = later {
            if timer.kind == Kind::Over {
                self.status.need(due);
            }
            let again = Timer {
                due,
                ..timer.clone()
            };
            again.set(records, reason)?;
        }
        if let Some((kind, of)) = letter {
            let timer = Timer {
                kind,
                ..timer.clone()
            };
            self.write(records, &timer, reason, &session, of)?;
        }
        Ok(letter.is_some())
    }

    /// The session that it is about, if it has not begun anew, and does not wait on a changed flow.
    fn session(
        &self,
        records: &Transaction<'_>,
        timer: &Timer,
        reason: &Reason,
    ) -> Result<Option<(&Flow, Session)>, Error> {
        let key = session_key(timer.who, &timer.flow)?;
        let (Some(flow), Some(record)) = (self.library.flow(&timer.flow), records.get(&key)?)
        else {
            return Ok(None);
        };
        let (session, _lost) = read_session(&key, &record)?;
        // Who waits has got another timer with the changed flow; who left off has not.
        let version = session.flow == reason.flow || timer.kind == Kind::Nudge;
        let same = session.began == reason.began && version;
        Ok(same.then_some((flow, session)))
    }

    fn asks(&self, flow: &Flow, session: &Session, timer: &Timer, reason: &Reason) -> Comes {
        let wait = Wait::of(flow, session);
        let same = |wait: &Wait| wait.since == reason.since && wait.kind == timer.kind;
        let Some(wait) = wait.filter(same) else {
            return Comes::ToNothing;
        };
        let next = wait.next(flow, self.now);
        if timer.kind == Kind::Over {
            match trouble(&self.status, flow, self.now) {
                Trouble::Lasts => return Comes::Later(next.unwrap_or(self.now + LOOK)),
                // Who has waited longest is told first.
                Trouble::Over => return Comes::Letter(Kind::Over, reason.since, None),
                // What cannot be read is asked of the person.
                Trouble::Unknown => {}
            }
        }
        match (wait.last(flow, self.now), next) {
            (Some(of), next) => Comes::Letter(Kind::Ask, of, next),
            (None, Some(next)) => Comes::Later(next),
            (None, None) => Comes::ToNothing,
        }
    }

    /// A session that was left alone for long enough is worth a word; one that waits is asked about anyway.
    fn nudges(&self, flow: &Flow, session: &Session, reason: &Reason) -> Comes {
        if session.entries.is_empty() || Place::of(flow, session).end().is_some() {
            return Comes::ToNothing;
        }
        if let Some(wait) = Wait::of(flow, session) {
            let next = wait.next(flow, self.now);
            return next.map_or(Comes::ToNothing, |ask| Comes::Later(ask + self.rules.nudge));
        }
        let due = session.last_change().max(reason.since) + self.rules.nudge;
        if due > self.now {
            Comes::Later(due)
        } else {
            Comes::Letter(Kind::Nudge, due, None)
        }
    }

    fn write(
        &self,
        records: &mut Transaction<'_>,
        timer: &Timer,
        reason: &Reason,
        session: &Session,
        of: Timestamp,
    ) -> Result<(), Error> {
        let to = timer.who.user;
        let agreed = Agreed::change(records, to, |agreed| {
            agreed.number(self.now);
        })?;
        let place = LetterKey {
            due: of.min(self.now),
            to,
            nth: agreed.last_letter,
        };
        let letter = Letter {
            kind: timer.kind,
            guild: timer.who.guild,
            flow: timer.flow.clone(),
            version: Some(session.flow),
            card: Turn {
                began: session.began.millis(),
                turn: session.turn,
            },
            of,
            made: self.now,
            languages: Chosen::or(records, to, reason.languages)?,
            ailing: None,
            begun: false,
            plain: false,
        };
        letters::put(records, place, &letter)
    }
}
