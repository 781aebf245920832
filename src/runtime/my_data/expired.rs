//! Lets go what has had its time, a page in each transaction, so that nobody waits for it.

use std::ops::Bound;

use super::{Keep, case, departed};
use crate::desk::Case;
use crate::engine::{Card, Place, Session, card};
use crate::ids::{CaseNumber, FlowId, GuildId, Timestamp};
use crate::runtime::desk::outbox::OUTBOX;
use crate::runtime::desk::places::PLACES;
use crate::runtime::records::desk::draft::{self, Draft};
use crate::runtime::records::desk::{
    CASES, DRAFTS, EVENTS, case as case_record, case_key, member_key, number, path_key, queue_key,
};
use crate::runtime::records::erasure::{self, ERASURES, Stage};
use crate::runtime::records::{SESSIONS, read_session};
use crate::runtime::{Library, Runtime};
use crate::store::{Error, Key, Prefix, Record, Transaction};

/// So many records are looked at in one transaction, …
const PAGE: usize = 128;
/// … and so many cases, of which each may have many.
const CASES_PAGE: usize = 8;

/// Looks through everything once. What fails keeps nothing else from its time.
pub(super) async fn sweep(runtime: &Runtime) -> Result<(), Error> {
    let swept = [
        each(runtime, &SESSIONS, PAGE, session).await,
        each(runtime, &DRAFTS, PAGE, a_draft).await,
        each(runtime, &CASES, CASES_PAGE, a_case).await,
        each(runtime, &ERASURES, PAGE, an_erasure).await,
        departed::purge(runtime).await,
    ];
    swept.into_iter().collect()
}

/// What a look depends on.
struct Look<'a> {
    keep: &'a Keep,
    library: &'a Library,
    now: Timestamp,
}

type Judge = fn(&Look<'_>, &mut Transaction<'_>, &Key, &Record) -> Result<(), Error>;

async fn each(
    runtime: &Runtime,
    kind: &'static Prefix,
    page: usize,
    judge: Judge,
) -> Result<(), Error> {
    let office = &runtime.desks.office;
    let mut last: Option<Key> = None;
    loop {
        let (from, now) = (last.take(), office.clock.now());
        let keep = std::sync::Arc::clone(&runtime.keeper.keep);
        let library = office.library();
        let work = office.store.run(move |records| {
            let from = from.as_ref().map_or(Bound::Unbounded, Bound::Excluded);
            let found = records.scan(kind.as_bytes(), from, page)?;
            let look = Look {
                keep: &keep,
                library: &library,
                now,
            };
            for (key, record) in &found {
                judge(&look, records, key, record)?;
            }
            let more = found.len() == page;
            let last = found.into_iter().next_back().filter(|_| more);
            Ok(last.map(|(key, _)| key))
        });
        last = work.await?;
        if last.is_none() {
            return Ok(());
        }
    }
}

fn session(
    look: &Look<'_>,
    records: &mut Transaction<'_>,
    key: &Key,
    record: &Record,
) -> Result<(), Error> {
    let (session, _lost) = match read_session(key, record) {
        Ok(read) => read,
        Err(error) => return passed_by(key, &error),
    };
    let last = session
        .entries
        .last()
        .map_or(session.began, |entry| entry.at);
    let age = look.now - last;
    let keep = look.keep;
    if age > keep.finished.min(keep.unfinished) && age > kept(look, key, &session) {
        records.delete(key.clone());
    }
    Ok(())
}

/// How long a session is kept. One that waits is, for as long as it waits.
fn kept(look: &Look<'_>, key: &Key, session: &Session) -> std::time::Duration {
    let flow = key.after(&SESSIONS).and_then(|rest| rest.get(17..));
    let flow = flow.and_then(|flow| FlowId::new(std::str::from_utf8(flow).ok()?).ok());
    let Some(flow) = flow.and_then(|flow| look.library.flow(&flow).cloned()) else {
        return look.keep.unfinished;
    };
    let place = Place::of(&flow, session);
    match card(&flow, &place, look.now) {
        Card::End(_) => look.keep.finished,
        Card::Wait { due: false, .. } => std::time::Duration::MAX,
        Card::Wait { .. }
        | Card::Symptom
        | Card::Question(_)
        | Card::Step(_)
        | Card::Check { .. } => look.keep.unfinished,
    }
}

fn a_draft(
    look: &Look<'_>,
    records: &mut Transaction<'_>,
    key: &Key,
    record: &Record,
) -> Result<(), Error> {
    let read = match draft::read(key, record) {
        Ok(read) => read,
        Err(error) => return passed_by(key, &error),
    };
    let at = match read {
        Draft::HandOver { at, .. } | Draft::Letter { at: Some(at), .. } => at,
        Draft::Letter { message, at: None } => {
            // An earlier version did not write down when; its time begins now.
            let at = Some(look.now);
            let draft = Draft::Letter { message, at };
            return records.put(key.clone(), draft::write(&draft));
        }
    };
    if look.now - at > look.keep.drafts {
        records.delete(key.clone());
    }
    Ok(())
}

fn a_case(
    look: &Look<'_>,
    records: &mut Transaction<'_>,
    key: &Key,
    record: &Record,
) -> Result<(), Error> {
    let case = match case_record::read(key, record) {
        Ok(case) => case,
        Err(error) => return passed_by(key, &error),
    };
    let over = case.ended.filter(|_| !case.is_open());
    if over.is_some_and(|ended| look.now - ended.max(case.changed) > look.keep.closed_cases) {
        remove(records, &case)?;
    }
    Ok(())
}

/// A case with all that belongs to it. Its number is not given out again.
fn remove(records: &mut Transaction<'_>, case: &Case) -> Result<(), Error> {
    let (guild, number): (GuildId, CaseNumber) = (case.guild, case.number);
    for kind in [&EVENTS, &OUTBOX, &DRAFTS, &PLACES] {
        let prefix = kind.numbers([guild.0, number.0.into()]);
        case::each(records, &prefix, |records, key, _| {
            records.delete(key.clone());
            Ok(())
        })?;
    }
    let newest = member_key(guild, case.member, &case.flow)?;
    if let Some(record) = records.get(&newest)?
        && number::read(&newest, &record)?.number == number
    {
        records.delete(newest);
    }
    records.delete(path_key(guild, number));
    records.delete(queue_key(guild, number));
    records.delete(case_key(guild, number));
    Ok(())
}

fn an_erasure(
    look: &Look<'_>,
    records: &mut Transaction<'_>,
    key: &Key,
    record: &Record,
) -> Result<(), Error> {
    if erasure::whose(key).is_none() {
        return Ok(());
    }
    let read = erasure::read(key, record)?;
    if read.stage == Stage::Purged && look.now - read.at > look.keep.erasures {
        records.delete(key.clone());
    }
    Ok(())
}

/// What cannot be read stays, and says so to the operator.
fn passed_by(key: &Key, error: &dyn std::error::Error) -> Result<(), Error> {
    tracing::error!(record = %key, %error, "a record is passed by, and stays");
    Ok(())
}
