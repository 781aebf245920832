//! What a session's card may promise, and what can be wished for on it.

use super::wait::Wait;
use super::{Agreed, Kind};
use crate::engine::{Flow, Session};
use crate::ids::Timestamp;
use crate::text::reminders::{Offer, Promise, Reminding};

/// What there is to say about reminders on the card of a session. Only what will be kept is promised: nothing to somebody
/// who wants none, or whom the last letter did not reach.
pub(in crate::runtime) fn promise(
    flow: &Flow,
    session: &Session,
    agreed: Agreed,
    now: Timestamp,
) -> Reminding {
    let reached = !agreed.quiet && agreed.closed.is_none();
    let Some(wait) = Wait::of(flow, session) else {
        let offer = match agreed.nudges {
            Some(_) if reached => Offer::Quiet,
            _ => Offer::Nudge,
        };
        return Reminding {
            offer: Some(offer),
            ..Reminding::default()
        };
    };
    let promise = if agreed.quiet {
        Some(Promise::Quiet)
    } else if agreed.closed.is_some() {
        Some(Promise::Closed)
    } else {
        let again = wait.over || wait.last(flow, now).is_some();
        let next = wait.next(flow, now);
        next.map(|at| match wait.kind {
            Kind::Over => Promise::Over(at),
            Kind::Ask | Kind::Nudge => Promise::Ask { at, again },
        })
    };
    Reminding {
        said: None,
        promise,
        offer: Some(if reached { Offer::Quiet } else { Offer::Resume }),
    }
}
