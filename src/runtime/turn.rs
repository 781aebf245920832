//! One turn of one session, inside the store's transaction: load, decide, write.

use super::crowd;
use super::forget::Forgetting;
use super::languages::{Spoken, Voice, still};
use super::order::{Doing, Done, Order};
use super::records::{self, Reply, Unreadable};
use super::reminders::{self, Agreed, Answered, Before, Turned};
use crate::engine::{Card, Choice, Effect, Flow, Input, Note, Place, Session, SetAside};
use crate::engine::{choices, current, decide, learn};
use crate::ids::Timestamp;
use crate::store::{Error, Key, Transaction};
use crate::text::Turn;
use crate::text::reminders::Reminding;

/// Takes a turn. Session and reply are written together, and only where the session changes: a
/// look, a question why, and a press on an old card cost no flush.
///
/// # Errors
/// The store's own. A record that cannot be read is the inner error; it stays as it is.
pub(super) fn take(
    mut order: Order,
    doing: Doing,
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
    let mut voice = Voice::of(records, order.who.user, order.languages)?;
    order.languages = voice.languages();
    let turned = order.turned();
    let stored = match (reply, stored) {
        (Some(reply), Some((session, _))) => {
            let reply = match records::read_reply(&reply_key, &reply) {
                Ok(reply) => reply,
                Err(unreadable) => return Ok(Err(unreadable)),
            };
            let mut done = again(voice, reply, session, &order.flow);
            if done.session.flow != order.flow.hash {
                // The flow has changed since. What was done then is done; the card is one of the new flow, and that is
                // written down before it is shown.
                renew(&order, &mut done, records, session_key)?;
            }
            if let Some(turned) = turned {
                done.reminding = promise(turned, records, &done.session)?;
            }
            return Ok(Ok(done));
        }
        // The session was erased since. Whoever did this did not wish for another: they are shown a beginning, and
        // nothing is kept of it.
        (Some(_), None) => {
            let (session, effects) = decided(&order.flow, doing, None, order.now);
            return Ok(Ok(Done {
                again: true,
                ..Done::new(voice, session, effects)
            }));
        }
        (None, stored) => stored,
    };
    let spoken = Spoken::take(&order, &doing, &mut voice, records)?;
    if let Some((session, 0)) = &stored
        && session.flow == order.flow.hash
        && let Doing::Speak { card, speak } = doing
    {
        order.languages = voice.languages();
        let session = session.clone();
        let pressed = (card, speak);
        return still(
            &order, pressed, session, voice, &spoken, forgetting, records,
        )
        .map(Ok);
    }
    order.languages = voice.languages();
    let turned = order.turned();
    let now = order.now;
    // Whatever changes a session also changes its turn, or the flow that it was replayed on.
    let mark = |session: &Session| (session.flow, name(session));
    let came = stored
        .as_ref()
        .map(|(session, _)| crowd::Before::of(session));
    let had = stored.as_ref().map(|(session, _)| session);
    // Whoever goes on from a card that asked what their device shows has passed the question by.
    let asked = matches!(doing, Doing::Choose { .. })
        && voice.is_unasked()
        && had.is_some_and(|session| order.words.names_labels(&order.flow, session, now));
    let before = had.map(mark);
    let waited = turned.zip(had);
    let waited = waited.map(|(turned, session)| Before::of(turned.flow, session));
    let wish = match doing {
        Doing::Wish(wish) => Some(wish),
        Doing::Open(_)
        | Doing::Choose { .. }
        | Doing::Look
        | Doing::Speak { .. }
        | Doing::Reply { .. } => None,
    };
    let (mut session, effects) = decided(&order.flow, doing, stored, now);
    let news = if order.counts {
        crowd::take(records, order.who, &order.flow, came, &session, now)?
    } else {
        crowd::News::default()
    };
    let mut findings = order.findings.clone();
    findings.extend(news.finding);
    let shown = came.map(|came| came.card());
    learn(&order.flow, &mut session, shown, &effects, &findings, now);
    let mut done = spoken.done(voice, session, effects);
    done.told = news.told;
    let changed = before != Some(mark(&done.session));
    done.first |= before.is_none_or(|(_, card)| card.began != done.session.began.millis());
    if changed {
        done.session.shows(&order.flow, now);
        records.put(session_key, records::write_session(&done.session))?;
    }
    if changed || spoken.changed {
        let reply = Reply {
            card: name(&done.session),
            flow: Some(order.flow.hash),
            effects: done.effects.clone(),
        };
        records.put(reply_key, records::write_reply(&reply))?;
        forgetting.some(records, now)?;
        if changed && asked {
            done.voice.pass(records)?;
        }
        if changed && let Some(turned) = turned {
            done.set = turned.follow(records, waited, &done.session)?;
        }
    }
    if let Some(turned) = turned {
        let mut said = None;
        if let Some(wish) = wish {
            let (granted, set) = reminders::grant(records, turned, &done.session, wish)?;
            said = Some(granted);
            done.set = set.or(done.set);
        }
        done.reminding = promise(turned, records, &done.session)?;
        done.reminding.said = said;
    }
    Ok(Ok(done))
}

/// What there is to say about reminders on the card of a session.
pub(super) fn promise(
    turned: Turned<'_>,
    records: &Transaction<'_>,
    session: &Session,
) -> Result<Reminding, Error> {
    let agreed = Agreed::of(records, turned.who.user)?;
    Ok(reminders::promise(turned.flow, session, agreed, turned.now))
}

/// The reply as it was. If the person has gone on since, it is the current card without what was
/// said then, which may not be true of it any more.
fn again(voice: Voice, reply: Reply, session: Session, flow: &Flow) -> Done {
    let same = reply.flow.is_none_or(|made| made == flow.hash) && session.flow == flow.hash;
    let current = same && reply.card == name(&session);
    let effects = if current { reply.effects } else { Vec::new() };
    Done {
        again: true,
        ..Done::new(voice, session, effects)
    }
}

/// Carries the session of something that was done before over to the flow as it is now.
fn renew(
    order: &Order,
    done: &mut Done,
    records: &mut Transaction<'_>,
    key: Key,
) -> Result<(), Error> {
    let before = Before::of(&order.flow, &done.session);
    let session = done.session.clone();
    let (mut session, effects) = decide(&order.flow, Some(session), Input::Look, order.now);
    session.shows(&order.flow, order.now);
    records.put(key, records::write_session(&session))?;
    if let Some(turned) = order.turned() {
        done.set = turned.follow(records, Some(before), &session)?;
    }
    (done.session, done.effects) = (session, effects);
    Ok(())
}

/// Names the card that a session shows.
pub(super) fn name(session: &Session) -> Turn {
    Turn {
        began: session.began.millis(),
        turn: session.turn,
    }
}

/// What the engine makes of a session as it was stored, and of which some entries were lost in reading.
fn decided(
    flow: &Flow,
    doing: Doing,
    stored: Option<(Session, usize)>,
    now: Timestamp,
) -> (Session, Vec<Effect>) {
    let lost = stored.as_ref().map_or(0, |(_, lost)| *lost);
    let session = stored.map(|(mut session, lost)| {
        // A session that lost entries is another one, and cards of before do not belong to it.
        session.turn += u32::from(lost > 0);
        session
    });
    let input = match doing {
        Doing::Open(told) => Input::Open(told),
        Doing::Choose { card, ref choice } => Input::Choose {
            began: Timestamp::from_millis(card.began),
            turn: card.turn,
            choice,
        },
        Doing::Look | Doing::Speak { .. } | Doing::Wish(_) => Input::Look,
        Doing::Reply { card, answered } => replied(flow, session.as_ref(), card, answered, now),
    };
    let (session, mut effects) = decide(flow, session, input, now);
    if lost > 0 {
        tell_lost(&mut effects, lost);
    }
    (session, effects)
}

/// What an answer to a letter means on the card that the letter was about. Of an older card it means nothing any more.
fn replied<'a>(
    flow: &Flow,
    session: Option<&Session>,
    about: u32,
    answered: Answered,
    now: Timestamp,
) -> Input<'a> {
    let session = session.filter(|session| name(session).digest() == about);
    let Some(session) = session else {
        return Input::Choose {
            began: Timestamp::from_millis(i64::MIN),
            turn: 0,
            choice: "worked",
        };
    };
    let choose = |choice| Input::Choose {
        began: session.began,
        turn: session.turn,
        choice,
    };
    match answered {
        Answered::Works => choose("worked"),
        Answered::NotYet => {
            let place = Place::of(flow, session);
            let card = current(flow, session, &place, now);
            let waits_on = matches!(card, Card::Wait { .. })
                && choices(flow, &place, &card).contains(&Choice::Wait);
            // Whoever has waited long enough says on the card how it is.
            if waits_on {
                choose("wait")
            } else {
                Input::Look
            }
        }
    }
}

/// Says with the engine's own note how many answers do not apply any more.
fn tell_lost(effects: &mut Vec<Effect>, lost: usize) {
    for effect in effects.iter_mut() {
        if let Effect::Note(Note::FlowChanged(aside)) = effect {
            aside.count += lost;
            return;
        }
    }
    let aside = SetAside {
        count: lost,
        first: Vec::new(),
    };
    effects.insert(0, Effect::Note(Note::FlowChanged(aside)));
}
