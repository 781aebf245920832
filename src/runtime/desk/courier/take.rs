//! Takes the first row of a lane, with everything that is needed to deliver it.

use std::time::Duration;

use crate::desk::{Contact, Waiting};
use crate::ids::Timestamp;
use crate::runtime::desk::office::desk_of;
use crate::runtime::desk::outbox::{self, Errand, Lane, NO_CASE, Row};
use crate::runtime::desk::places::{self, Places};
use crate::runtime::desk::{DeskSettings, cases, trouble};
use crate::runtime::records::desk::row;
use crate::store::{Error, Key, Transaction};

use super::backoff::LONGEST;
use cases::Loaded;

/// What a lane has to deliver.
pub(super) enum Taken {
    /// Nothing.
    Nothing,
    /// Nothing before then.
    Wait(Timestamp),
    /// This.
    Job(Box<Job>),
}

/// A row, and what is needed to deliver it.
pub(super) struct Job {
    pub(super) lane: Lane,
    pub(super) key: Key,
    pub(super) row: Row,
    /// Nothing was sent for the row before, so that nothing need be looked for.
    pub(super) fresh: bool,
    /// No further row waits in the lane.
    pub(super) last: bool,
    pub(super) about: About,
    pub(super) places: Places,
    pub(super) desk: DeskSettings,
    /// The desk is known to be broken.
    pub(super) broken: bool,
}

/// What it is about.
pub(super) enum About {
    /// A case, with the event of the errand among its events.
    Case(Box<Loaded>),
    /// The queue of a desk, sorted.
    Queue(Vec<Waiting>),
    /// The desk itself.
    Desk,
}

/// Takes the first row of a lane if it is due, or in any case to see whether a desk is well again. What is sent as a
/// message of its own is marked as begun.
pub(super) fn take(
    records: &mut Transaction<'_>,
    lane: Lane,
    probe: bool,
    now: Timestamp,
) -> Result<Taken, Error> {
    let mut rows = outbox::first(records, lane, 2)?.into_iter();
    let Some((key, mut row)) = rows.next() else {
        return Ok(Taken::Nothing);
    };
    // A time further away than the longest pause comes from a clock that was set back.
    if !probe && row.due > now && row.due - now <= LONGEST.max(LONGEST_ASKED) {
        return Ok(Taken::Wait(row.due));
    }
    let Some(desk) = desk_of(records, lane.guild)? else {
        return Ok(Taken::Wait(now + LONGEST));
    };
    let about = match about(records, lane, row.errand)? {
        Some(about) => about,
        None => {
            // The case was erased, and with it whatever there was to tell of it.
            records.delete(key);
            return Ok(Taken::Wait(now));
        }
    };
    let fresh = !row.begun;
    if fresh && sends(row.errand, &about) {
        row.begun = true;
        records.put(key.clone(), row::write(&row))?;
    }
    Ok(Taken::Job(Box::new(Job {
        lane,
        key,
        row,
        fresh,
        last: rows.next().is_none(),
        about,
        places: places::of(records, lane.guild, lane.case)?,
        desk,
        broken: trouble::of(records, lane.guild)?.broken.is_some(),
    })))
}

/// The longest time that a medium can ask for and get.
pub(in crate::runtime) const LONGEST_ASKED: Duration = LONGEST.saturating_mul(6);

/// Whether an errand is a message of its own. Cards and boards are not: whether they were sent is kept with their
/// place.
fn sends(errand: Errand, about: &About) -> bool {
    match (errand, about) {
        (Errand::Card | Errand::Board | Errand::Redact(_), _) => false,
        (Errand::Tell(_) | Errand::RemindMember(_), About::Case(loaded)) => {
            loaded.case.contact != Contact::Later
        }
        _ => true,
    }
}

fn about(records: &Transaction<'_>, lane: Lane, errand: Errand) -> Result<Option<About>, Error> {
    let event = match errand {
        Errand::Board | Errand::Wave(_) | Errand::Wrong(_) => {
            let mut waiting = cases::waiting(records, lane.guild)?;
            crate::desk::sort(&mut waiting);
            return Ok(Some(About::Queue(waiting)));
        }
        Errand::Letter(_) => return Ok(Some(About::Desk)),
        Errand::Card => None,
        Errand::Log(event)
        | Errand::Announce { event, .. }
        | Errand::RemindOwner(event)
        | Errand::Redact(event)
        | Errand::Tell(event)
        | Errand::RemindMember(event) => Some(event),
    };
    if lane.case == NO_CASE {
        return Ok(None);
    }
    let Some(mut loaded) = cases::load(records, lane.guild, lane.case)? else {
        return Ok(None);
    };
    if let Some(n) = event {
        let at = loaded
            .events
            .binary_search_by_key(&n, |(number, _)| *number);
        if let Err(at) = at
            && let Some(event) = cases::event(records, lane.guild, lane.case, n)?
        {
            loaded.events.insert(at, (n, event));
        }
    }
    Ok(Some(About::Case(Box::new(loaded))))
}
