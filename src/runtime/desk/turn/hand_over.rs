//! A session is handed over: a form for the member's own words, a summary of what will be shared, and a case.

use std::time::Duration;

use super::super::cases;
use super::member::see;
use super::{Answer, Blank, Turn, words_of};
use crate::desk::{Contact, Opening, Press, Words};
use crate::engine::{Card, Given as Entry, Place, Session, Subject, card};
use crate::ids::{CaseNumber, FlowId, Timestamp};
use crate::runtime::Who;
use crate::runtime::desk::Given;
use crate::runtime::records::desk::deed::Deed;
use crate::runtime::records::desk::draft::{self, Draft};
use crate::runtime::records::desk::{MEMBERS, block, draft_key, member_key, member_prefix, number};
use crate::runtime::records::{read_session, session_key, write_session};
use crate::runtime::reminders;
use crate::store::{Error, Transaction};
use crate::text::desk::{DeskNotice, consent_digest, contact};

/// How long people have usually waited is told from so many of the newest cases …
const LOOK_BACK: u32 = 200;
/// … opened within this time …
const RECENT: Duration = Duration::from_secs(30 * 24 * 60 * 60);
/// … if so many of them were answered; fewer say nothing.
const ENOUGH: usize = 5;
/// Nobody has more flows with a case than this.
pub(in crate::runtime) const MOST_FLOWS: usize = 64;

/// Somebody presses something on their way to a case.
pub(in crate::runtime) fn hand_over(
    turn: &Turn<'_>,
    records: &mut Transaction<'_>,
    press: Press,
    given: &Given,
) -> Result<Answer, Error> {
    let (Press::HandOver(flow)
    | Press::Contact(flow)
    | Press::Send { flow, .. }
    | Press::Forget(flow)
    | Press::Guide(flow)) = &press
    else {
        return Ok(Answer::Told(DeskNotice::NothingTyped));
    };
    let flow = flow.clone();
    if let Some((Deed::HandedOver, case)) = turn.done_before(records)? {
        return handed_over(turn, records, case);
    }
    if turn.desk(records)?.is_none() {
        return Ok(Answer::Told(DeskNotice::NoDesk));
    }
    if matches!(press, Press::Guide(_)) {
        return Ok(Answer::Session(flow));
    }
    if let Some(case) = open_case(turn, records, &flow)? {
        return Ok(case);
    }
    if let Some(refused) = refused(turn, records)? {
        return Ok(Answer::Told(refused));
    }
    let key = draft_key(turn.visitor.guild, None, turn.visitor.user, &flow)?;
    let kept = match records.get(&key)? {
        None => None,
        Some(record) => match draft::read(&key, &record)? {
            Draft::HandOver { words, contact, .. } => Some((words, contact)),
            Draft::Letter { .. } => None,
        },
    };
    let consent = |records: &mut Transaction<'_>, words: Option<Words>, contact: Contact| {
        let at = turn.now;
        let draft = Draft::HandOver {
            words: words.clone(),
            contact,
            at,
        };
        records.put(key.clone(), draft::write(&draft))?;
        let session = session(turn, records, &flow)?;
        let flow = flow.clone();
        Ok(Answer::Consent {
            flow,
            session,
            words,
            contact,
        })
    };
    match (&press, given) {
        (Press::HandOver(_), Given::Filled(fields)) => {
            let contact = kept.map_or_else(Contact::default, |(_, contact)| contact);
            consent(records, words_of(fields), contact)
        }
        (Press::HandOver(_), _) => {
            let words = kept.and_then(|(words, _)| words);
            Ok(Answer::Form(Blank::HandOver(flow, words)))
        }
        (Press::Forget(_), _) => {
            records.delete(key);
            Ok(Answer::Session(flow))
        }
        (press, given) => {
            let Some((words, chosen)) = kept else {
                return Ok(Answer::Told(DeskNotice::DraftGone));
            };
            match (press, given) {
                (Press::Contact(_), Given::Chosen(value)) => {
                    consent(records, words, contact(value).unwrap_or(chosen))
                }
                (Press::Send { shown, .. }, _) => {
                    let session = session(turn, records, &flow)?;
                    // What is agreed to is what was shown, and nothing that was written or done since.
                    if *shown != consent_digest(session.as_ref(), words.as_ref(), chosen) {
                        return consent(records, words, chosen);
                    }
                    records.delete(key);
                    send(turn, records, flow, words, chosen)
                }
                _ => consent(records, words, chosen),
            }
        }
    }
}

/// The open case of the visitor in a flow, shown to them.
pub(in crate::runtime) fn open_case(
    turn: &Turn<'_>,
    records: &mut Transaction<'_>,
    flow: &FlowId,
) -> Result<Option<Answer>, Error> {
    let guild = turn.visitor.guild;
    let key = member_key(guild, turn.visitor.user, flow)?;
    let Some(record) = records.get(&key)? else {
        return Ok(None);
    };
    let number = number::read(&key, &record)?.number;
    let case = cases::head(records, guild, number)?;
    // What the desk wrote to a case that is over is still to be read, where it waits for this visit.
    if !case.is_some_and(|case| case.is_open() || case.reach.is_under_way()) {
        return Ok(None);
    }
    see(turn, records, number).map(Some)
}

/// Why the visitor can open no case now, if so.
fn refused(turn: &Turn<'_>, records: &Transaction<'_>) -> Result<Option<DeskNotice>, Error> {
    let (guild, user) = (turn.visitor.guild, turn.visitor.user);
    if block::stands(records, guild, user)? {
        return Ok(Some(DeskNotice::Blocked));
    }
    let prefix = member_prefix(guild, user);
    let mut newest: Option<Timestamp> = None;
    for (key, record) in records.scan(&prefix, std::ops::Bound::Unbounded, MOST_FLOWS)? {
        debug_assert!(key.after(&MEMBERS).is_some());
        newest = newest.max(Some(number::read(&key, &record)?.opened));
    }
    let until = newest.map(|opened| opened + turn.rules.cooldown);
    Ok(until
        .filter(|until| turn.now < *until)
        .map(DeskNotice::TooSoon))
}

/// The visitor's session in a flow.
fn session(
    turn: &Turn<'_>,
    records: &Transaction<'_>,
    flow: &FlowId,
) -> Result<Option<Session>, Error> {
    let who = Who {
        guild: turn.visitor.guild,
        user: turn.visitor.user,
    };
    let key = session_key(who, flow)?;
    let Some(record) = records.get(&key)? else {
        return Ok(None);
    };
    let (session, _lost) = read_session(&key, &record)?;
    Ok(Some(session))
}

/// Ends the session and opens the case, in one transaction.
fn send(
    turn: &Turn<'_>,
    records: &mut Transaction<'_>,
    flow: FlowId,
    words: Option<Words>,
    contact: Contact,
) -> Result<Answer, Error> {
    let visitor = turn.visitor;
    let who = Who {
        guild: visitor.guild,
        user: visitor.user,
    };
    let mut session = session(turn, records, &flow)?.unwrap_or_else(|| Session::new(0, turn.now));
    if !is_over(turn, &flow, &session) {
        if let Some(flow) = turn.library.flow(&flow) {
            reminders::end(records, who, flow, &session)?;
        }
        session.give(Entry::Person, turn.now);
        session.turn += 1;
        session.shown = Some(Subject::End);
        records.put(session_key(who, &flow)?, write_session(&session))?;
    }
    let opening = |number| Opening {
        guild: visitor.guild,
        number,
        member: visitor.user,
        languages: visitor.languages,
        flow,
        opened_in: visitor.here.map(|here| here.0),
        contact,
        words,
    };
    let case = cases::begin(
        records,
        turn.rules,
        opening,
        visitor.guild,
        &session,
        turn.now,
    )?;
    turn.keep(records, Deed::HandedOver, case.number)?;
    handed_over(turn, records, case.number)
}

/// Whether the guide has ended already; then why it did is what the desk should read.
fn is_over(turn: &Turn<'_>, flow: &FlowId, session: &Session) -> bool {
    let Some(flow) = turn.library.flow(flow) else {
        return true;
    };
    let place = Place::of(flow, session);
    matches!(card(flow, &place, turn.now), Card::End(_))
}

fn handed_over(
    turn: &Turn<'_>,
    records: &Transaction<'_>,
    case: CaseNumber,
) -> Result<Answer, Error> {
    let Some(loaded) = cases::load(records, turn.visitor.guild, case)? else {
        return Ok(Answer::Told(DeskNotice::NoSuchCase(case)));
    };
    Ok(Answer::HandedOver {
        case: Box::new(loaded),
        usual: usual(turn, records, case)?,
    })
}

/// After how long half of the recent cases got their first answer; none where too few say so.
fn usual(
    turn: &Turn<'_>,
    records: &Transaction<'_>,
    newest: CaseNumber,
) -> Result<Option<Duration>, Error> {
    let mut waits = Vec::new();
    for number in newest.0.saturating_sub(LOOK_BACK).max(1)..newest.0 {
        let case = cases::head(records, turn.visitor.guild, CaseNumber(number))?;
        let recent = case.filter(|case| turn.now - case.opened <= RECENT);
        waits.extend(recent.and_then(|case| Some(case.first_reply? - case.opened)));
    }
    waits.sort_unstable();
    let enough = waits.len() >= ENOUGH;
    Ok(enough.then(|| waits[(waits.len() - 1) / 2]))
}
