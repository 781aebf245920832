//! What becomes of a case whose member, or one of whose supporters, had everything about them erased.

use std::ops::Bound;

use crate::desk::{Act, By, Effect, Event, Input, Rules};
use crate::ids::{CaseNumber, GuildId, Timestamp, UserId};
use crate::runtime::desk::outbox::{self, Errand, Lane, OUTBOX, Side};
use crate::runtime::desk::{cases, places};
use crate::runtime::records::desk::{DRAFTS, EVENTS, case, case_key, event, numbers, path_key};
use crate::store::{Error, Key, Record, Transaction};

/// So many records are read at a time.
const PAGE: usize = 64;

/// Takes the member out of a case: their number, their way, and every word that was written by them, to them or about
/// them. What was for them is not sent any more, and the desk is told, whose lines are changed where they stand. All
/// of it is one transaction.
pub(super) fn erase(
    records: &mut Transaction<'_>,
    rules: &Rules,
    guild: GuildId,
    number: CaseNumber,
    now: Timestamp,
) -> Result<(), Error> {
    let prefix = EVENTS.numbers([guild.0, number.0.into()]);
    each(records, &prefix, |records, key, record| {
        let Some([_, _, nth]) = numbers(key, &EVENTS) else {
            return Ok(());
        };
        let event = event::read(key, record)?;
        let left = Event {
            what: event.what.clone().without_words(),
            ..event
        };
        records.put(key.clone(), event::write(&left))?;
        let nth = u32::try_from(nth).unwrap_or(u32::MAX);
        correct(records, guild, number, nth, &left, now)
    })?;
    let rows = OUTBOX.numbers([guild.0, number.0.into()]);
    each(records, &rows, |records, key, _| {
        let person = Lane {
            guild,
            case: number,
            side: Side::Person,
        };
        if outbox::place(key).is_some_and(|(lane, _)| lane == person) {
            records.delete(key.clone());
        }
        Ok(())
    })?;
    let drafts = DRAFTS.numbers([guild.0, number.0.into()]);
    each(records, &drafts, |records, key, _| {
        records.delete(key.clone());
        Ok(())
    })?;
    records.delete(path_key(guild, number));
    let mut places = places::of(records, guild, number)?;
    (places.conversation, places.private) = (None, None);
    places::put(records, guild, number, &places)?;
    let (by, act) = (By::Member, Act::Erase);
    // That it names nobody already is no reason to stop.
    let _erased = cases::apply(records, rules, guild, number, Input { by, act }, now)?;
    Ok(())
}

/// Lets nobody have a case that a supporter has who is gone: an open one goes back to the queue.
pub(super) fn let_go(
    records: &mut Transaction<'_>,
    rules: &Rules,
    guild: GuildId,
    number: CaseNumber,
    now: Timestamp,
) -> Result<(), Error> {
    let Some(mut head) = cases::head(records, guild, number)? else {
        return Ok(());
    };
    let open = head.is_open();
    head.owner = open.then_some(UserId::NOBODY);
    records.put(case_key(guild, number), case::write(&head))?;
    if open {
        let by = By::Staff(UserId::NOBODY);
        let act = Act::HandBack;
        let _freed = cases::apply(records, rules, guild, number, Input { by, act }, now)?;
        return Ok(());
    }
    outbox::promise(records, guild, number, &[Effect::Show], now)
}

/// An event says less than it did: so does its line on the desk.
pub(super) fn correct(
    records: &mut Transaction<'_>,
    guild: GuildId,
    number: CaseNumber,
    nth: u32,
    event: &Event,
    now: Timestamp,
) -> Result<(), Error> {
    if event.what.is_logged() {
        outbox::again(records, guild, number, Errand::Redact(nth), now)?;
    }
    Ok(())
}

/// Does something with each record whose key begins with another key.
pub(super) fn each(
    records: &mut Transaction<'_>,
    prefix: &Key,
    mut act: impl FnMut(&mut Transaction<'_>, &Key, &Record) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut last: Option<Key> = None;
    loop {
        let from = last.as_ref().map_or(Bound::Unbounded, Bound::Excluded);
        let page = records.scan(prefix.as_bytes(), from, PAGE)?;
        for (key, record) in &page {
            act(records, key, record)?;
        }
        if page.len() < PAGE {
            return Ok(());
        }
        last = page.into_iter().next_back().map(|(key, _)| key);
    }
}
