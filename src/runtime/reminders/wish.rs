//! What people say about reminders: on a card, or in answer to a letter.

use super::wait::Wait;
use super::{Agreed, Set, Turned};
use crate::desk::Press;
use crate::engine::{Place, Session};
use crate::ids::FlowId;
use crate::runtime::Act;
use crate::store::{Error, Transaction};
use crate::text::reminders::{Offer, Said};

/// What somebody wants of reminders.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// No more of them.
    Quiet,
    /// Them after all.
    Resume,
    /// One, if they leave a session in the middle.
    Nudge,
}

/// What somebody answers to a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answered {
    /// "It works now."
    Works,
    /// "Not yet."
    NotYet,
}

/// The wish that a choice on a card stands for.
pub(in crate::runtime) fn wish_of(choice: &str) -> Option<Wish> {
    let all = [
        (Offer::Quiet, Wish::Quiet),
        (Offer::Resume, Wish::Resume),
        (Offer::Nudge, Wish::Nudge),
    ];
    let found = all.into_iter().find(|(offer, _)| offer.id() == choice);
    found.map(|(_, wish)| wish)
}

/// What a press on a letter means: in which flow, and what is done there. None for a press on anything else.
pub(in crate::runtime) fn answer_to_letter(press: &Press) -> Option<(FlowId, Act)> {
    let (flow, act) = if let Press::Card(flow) = press {
        (flow, Act::Look)
    } else if let Press::Fixed { flow, card } = press {
        let answered = Answered::Works;
        (
            flow,
            Act::Reply {
                card: *card,
                answered,
            },
        )
    } else if let Press::NotYet { flow, card } = press {
        let answered = Answered::NotYet;
        (
            flow,
            Act::Reply {
                card: *card,
                answered,
            },
        )
    } else if let Press::Quiet(flow) = press {
        (flow, Act::Wish(Wish::Quiet))
    } else if let Press::Nudge(flow) = press {
        (flow, Act::Wish(Wish::Nudge))
    } else {
        return None;
    };
    Some((flow.clone(), act))
}

/// Grants a wish, in a turn of this session. Returns what is said of it, and the timer that was set.
/// Granted twice it changes nothing more.
///
/// # Errors
/// The store's own.
pub(in crate::runtime) fn grant(
    records: &mut Transaction<'_>,
    turned: Turned<'_>,
    session: &Session,
    wish: Wish,
) -> Result<(Said, Option<Set>), Error> {
    let user = turned.who.user;
    if wish == Wish::Quiet {
        Agreed::change(records, user, |agreed| {
            agreed.quiet = true;
            agreed.nudges = None;
        })?;
        return Ok((Said::Quiet, None));
    }
    let before = Agreed::of(records, user)?;
    let agreed = Agreed::change(records, user, |agreed| {
        agreed.quiet = false;
        agreed.closed = None;
        if wish == Wish::Nudge {
            agreed.nudges = agreed.nudges.or(Some(turned.now));
        }
    })?;
    let mut set = None;
    if Place::of(turned.flow, session).end().is_none() {
        if let Some(wait) = Wait::of(turned.flow, session) {
            set = turned.ask(records, session, wait)?;
        }
        // Whoever had agreed before has a timer for this session, or was reminded of it.
        if let Some(since) = agreed.nudges.filter(|_| before.nudges.is_none()) {
            set = set.or(Some(turned.nudge(records, session, since)?));
        }
    }
    let said = match wish {
        Wish::Nudge => Said::Nudge(turned.now + turned.rules.nudge),
        Wish::Quiet | Wish::Resume => Said::Resumed,
    };
    Ok((said, set))
}
