//! One turn of one session, inside the store's transaction: load, decide, write.

use std::sync::Arc;

use super::Who;
use super::crowd::{self, Before, News};
use super::forget::Forgetting;
use super::records::{self, Reply, Unreadable};
use crate::engine::{Effect, Finding, Flow, Input, Note, Session, Told, decide, learn};
use crate::ids::{InteractionId, Timestamp};
use crate::store::{Error, Transaction};
use crate::text::Turn;

/// Everything that a turn depends on beside what is stored.
pub(super) struct Order {
    pub(super) id: InteractionId,
    pub(super) who: Who,
    pub(super) flow: Arc<Flow>,
    pub(super) doing: Doing,
    /// Whether it is counted how many come.
    pub(super) counts: bool,
    /// What is known without asking.
    pub(super) findings: Vec<Finding>,
    pub(super) now: Timestamp,
}

/// What the person does, ready for the engine.
pub(super) enum Doing {
    Open(Told),
    Choose { card: Turn, choice: String },
    Look,
}

/// What came of a turn.
pub(super) struct Done {
    pub(super) session: Session,
    pub(super) effects: Vec<Effect>,
    /// The same interaction had taken effect before, and now nothing was changed.
    pub(super) again: bool,
    /// Something was promised to the desk.
    pub(super) told: bool,
}

/// Takes a turn. Session and reply are written together, and only where the session changes: a
/// look, a question why, and a press on an old card cost no flush.
///
/// # Errors
/// The store's own. A record that cannot be read is the inner error; it stays as it is.
pub(super) fn take(
    order: Order,
    forgetting: &Forgetting,
    records: &mut Transaction<'_>,
) -> Result<Result<Done, Unreadable>, Error> {
    let reply_key = records::reply_key(order.id);
    let session_key = records::session_key(order.who, &order.flow.id)?;
    let reply = records.get(&reply_key)?;
    let stored = records.get(&session_key)?;
    let read = |record| records::read_session(&session_key, &record);
    let stored = match stored.map(read).transpose() {
        Ok(stored) => stored,
        Err(unreadable) => return Ok(Err(unreadable)),
    };
    let stored = match (reply, stored) {
        (Some(reply), Some((session, _))) => {
            let reply = records::read_reply(&reply_key, &reply);
            return Ok(reply.map(|reply| again(reply, session)));
        }
        // The session was erased since, so this begins one anew.
        (Some(_), None) => None,
        (None, stored) => stored,
    };
    let now = order.now;
    // Whatever changes a session also changes its turn, or the flow that it was replayed on.
    let mark = |session: &Session| (session.flow, name(session));
    let before = stored.as_ref().map(|(session, _)| mark(session));
    let came = stored.as_ref().map(|(session, _)| Before::of(session));
    let counts = order.counts;
    let (who, flow, mut findings) = (order.who, Arc::clone(&order.flow), order.findings.clone());
    let (mut session, effects) = decided(order, stored);
    let news = if counts {
        crowd::take(records, who, &flow, came, &session, now)?
    } else {
        News::default()
    };
    findings.extend(news.finding);
    let shown = came.map(|came| came.card());
    learn(&flow, &mut session, shown, &effects, &findings, now);
    if before != Some(mark(&session)) {
        records.put(session_key, records::write_session(&session))?;
        let reply = Reply {
            card: name(&session),
            effects: effects.clone(),
        };
        records.put(reply_key, records::write_reply(&reply))?;
        forgetting.some(records, now)?;
    }
    Ok(Ok(Done {
        session,
        effects,
        again: false,
        told: news.told,
    }))
}

/// The reply as it was. If the person has gone on since, it is the current card without what was
/// said then, which may not be true of it any more.
fn again(reply: Reply, session: Session) -> Done {
    let current = reply.card == name(&session);
    Done {
        effects: if current { reply.effects } else { Vec::new() },
        session,
        again: true,
        told: false,
    }
}

/// Names the card that a session shows.
fn name(session: &Session) -> Turn {
    Turn {
        began: session.began.millis(),
        turn: session.turn,
    }
}

/// What the engine makes of a session as it was stored, and of which some entries were lost in reading.
fn decided(order: Order, stored: Option<(Session, usize)>) -> (Session, Vec<Effect>) {
    let lost = stored.as_ref().map_or(0, |(_, lost)| *lost);
    let session = stored.map(|(mut session, lost)| {
        // A session that lost entries is another one, and cards of before do not belong to it.
        session.turn += u32::from(lost > 0);
        session
    });
    let input = match order.doing {
        Doing::Open(told) => Input::Open(told),
        Doing::Choose { card, ref choice } => Input::Choose {
            began: Timestamp::from_millis(card.began),
            turn: card.turn,
            choice,
        },
        Doing::Look => Input::Look,
    };
    let (session, mut effects) = decide(&order.flow, session, input, order.now);
    if lost > 0 {
        tell_lost(&mut effects, lost);
    }
    (session, effects)
}

/// Says with the engine's own note how many answers do not apply any more.
fn tell_lost(effects: &mut Vec<Effect>, lost: usize) {
    for effect in effects.iter_mut() {
        if let Effect::Note(Note::FlowChanged(dropped)) = effect {
            *dropped += lost;
            return;
        }
    }
    effects.insert(0, Effect::Note(Note::FlowChanged(lost)));
}
