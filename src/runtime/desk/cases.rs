//! Cases in the store: loaded with what is needed of them, and changed together with all that follows from it.

use std::ops::Bound;

use super::{outbox, timers};
use crate::desk::{
    Case, Done, Event, Input, Opening, Refusal, Rules, Waiting, What, decide, due, open,
};
use crate::engine::{Given, Session};
use crate::ids::{CaseNumber, GuildId, Timestamp};
use crate::runtime::records::desk::number::Newest;
use crate::runtime::records::desk::{
    self, QUEUE, case_key, event_key, member_key, number_key, path_key, queue_key,
};
use crate::runtime::records::{read_session, write_session};
use crate::store::{Error, Transaction};

/// How many of a case's newest events are loaded with it: as many as a panel ever shows.
const NEWEST: u32 = 12;
/// How many cases are read at a time where all of a server are.
const PAGE: usize = 512;

/// A case with what is needed to show it.
#[derive(Debug, Clone)]
pub(in crate::runtime) struct Loaded {
    /// The case.
    pub(in crate::runtime) case: Case,
    /// The member's way before it, and the steps they tried since.
    pub(in crate::runtime) session: Session,
    /// The first event, with the member's own words, and the newest ones; each with its number, in order.
    pub(in crate::runtime) events: Vec<(u32, Event)>,
}

/// A case alone.
pub(in crate::runtime) fn head(
    records: &Transaction<'_>,
    guild: GuildId,
    number: CaseNumber,
) -> Result<Option<Case>, Error> {
    let key = case_key(guild, number);
    let Some(record) = records.get(&key)? else {
        return Ok(None);
    };
    Ok(Some(desk::case::read(&key, &record)?))
}

/// A case with what is needed to show it.
pub(in crate::runtime) fn load(
    records: &Transaction<'_>,
    guild: GuildId,
    number: CaseNumber,
) -> Result<Option<Loaded>, Error> {
    let Some(case) = head(records, guild, number)? else {
        return Ok(None);
    };
    let session = path(records, &case)?;
    let newest = case.events.saturating_sub(NEWEST).max(1)..case.events;
    let mut events = Vec::new();
    for n in std::iter::once(0).chain(newest) {
        events.extend(event(records, guild, number, n)?.map(|event| (n, event)));
    }
    Ok(Some(Loaded {
        case,
        session,
        events,
    }))
}

/// What happened as the so-manieth thing, from 0.
pub(in crate::runtime) fn event(
    records: &Transaction<'_>,
    guild: GuildId,
    case: CaseNumber,
    n: u32,
) -> Result<Option<Event>, Error> {
    let key = event_key(guild, case, n);
    let Some(record) = records.get(&key)? else {
        return Ok(None);
    };
    Ok(Some(desk::event::read(&key, &record)?))
}

/// The member's way before a case, and the steps they tried since.
fn path(records: &Transaction<'_>, case: &Case) -> Result<Session, Error> {
    let key = path_key(case.guild, case.number);
    let Some(record) = records.get(&key)? else {
        return Ok(Session::new(0, case.opened));
    };
    let (session, _lost) = read_session(&key, &record)?;
    Ok(session)
}

/// All open cases of a server as its queue shows them, in no order.
pub(in crate::runtime) fn waiting(
    records: &Transaction<'_>,
    guild: GuildId,
) -> Result<Vec<Waiting>, Error> {
    let prefix = QUEUE.numbers([guild.0]);
    let mut all = Vec::new();
    let mut last = None;
    loop {
        let from = last.as_ref().map_or(Bound::Unbounded, Bound::Excluded);
        let page = records.scan(prefix.as_bytes(), from, PAGE)?;
        for (key, record) in &page {
            all.push(desk::waiting::read(key, record)?);
        }
        if page.len() < PAGE {
            return Ok(all);
        }
        last = page.into_iter().next_back().map(|(key, _)| key);
    }
}

/// The number of a server's newest case, if it ever had one.
pub(in crate::runtime) fn newest(
    records: &Transaction<'_>,
    guild: GuildId,
) -> Result<Option<CaseNumber>, Error> {
    let key = number_key(guild);
    let Some(record) = records.get(&key)? else {
        return Ok(None);
    };
    Ok(Some(desk::number::read(&key, &record)?.number))
}

/// Opens a case with the next number of its server, and the member's way with it.
pub(in crate::runtime) fn begin(
    records: &mut Transaction<'_>,
    rules: &Rules,
    opening: impl FnOnce(CaseNumber) -> Opening,
    guild: GuildId,
    session: &Session,
    now: Timestamp,
) -> Result<Case, Error> {
    let number = CaseNumber(newest(records, guild)?.map_or(1, |number| number.0 + 1));
    let done = open(opening(number), now);
    let newest = desk::number::write(Newest {
        number,
        opened: now,
    });
    records.put(number_key(guild), newest.clone())?;
    let member = member_key(guild, done.case.member, &done.case.flow)?;
    records.put(member, newest)?;
    records.put(path_key(guild, number), write_session(session))?;
    write(records, rules, None, &done, now)?;
    Ok(done.case)
}

/// Lets something happen to a case, with all that follows: its events, its row of the queue, what is to be delivered,
/// and when to look at it again. Nothing is written where it is refused.
///
/// # Errors
/// The store's own. That there is no such case is the refusal `None`.
pub(in crate::runtime) fn apply(
    records: &mut Transaction<'_>,
    rules: &Rules,
    guild: GuildId,
    number: CaseNumber,
    input: Input,
    now: Timestamp,
) -> Result<Result<Done, Option<Refusal>>, Error> {
    let Some(case) = head(records, guild, number)? else {
        return Ok(Err(None));
    };
    let before = due(&case, rules).map(|(at, _)| at);
    let done = match decide(case, input, rules, now) {
        Ok(done) => done,
        Err(refusal) => return Ok(Err(Some(refusal))),
    };
    write(records, rules, before, &done, now)?;
    tried(records, &done)?;
    Ok(Ok(done))
}

/// A step that was tried because a supporter suggested it belongs to the member's way: it changes what is likely.
fn tried(records: &mut Transaction<'_>, done: &Done) -> Result<(), Error> {
    for event in &done.events {
        if let What::Tried { step, outcome } = &event.what {
            let mut session = path(records, &done.case)?;
            let (step, outcome) = (step.clone(), *outcome);
            session.give(Given::Tried { step, outcome }, event.at);
            let key = path_key(done.case.guild, done.case.number);
            records.put(key, write_session(&session))?;
        }
    }
    Ok(())
}

fn write(
    records: &mut Transaction<'_>,
    rules: &Rules,
    due_before: Option<Timestamp>,
    done: &Done,
    now: Timestamp,
) -> Result<(), Error> {
    let case = &done.case;
    let (guild, number) = (case.guild, case.number);
    records.put(case_key(guild, number), desk::case::write(case))?;
    let events = u32::try_from(done.events.len()).unwrap_or(u32::MAX);
    for (nth, event) in (case.events.saturating_sub(events)..).zip(&done.events) {
        records.put(event_key(guild, number, nth), desk::event::write(event))?;
    }
    let row = queue_key(guild, number);
    if case.is_open() {
        records.put(row, desk::waiting::write(&Waiting::of(case)))?;
    } else {
        records.delete(row);
    }
    let due_after = due(case, rules).map(|(at, _)| at);
    timers::replace(records, guild, number, due_before, due_after)?;
    outbox::promise(records, guild, number, &done.effects, now)
}
