//! What was promised and is not delivered yet: one row for each errand, written with the decision that caused it.
//!
//! Rows of a case lie in the order of its events. Its card has one row however often it changes: promised again, it is
//! due again, and a version tells whether that happened while it was being delivered. Case 0 stands for what is about
//! no case: the board, and letters to the admin.

use std::ops::Bound;

use crate::desk::Effect;
use crate::ids::{CaseNumber, GuildId, Timestamp};
use crate::runtime::records::desk::{numbers, row};
use crate::store::{Error, Key, Prefix, Transaction};

/// Rows, by server, case and order.
pub(in crate::runtime) const OUTBOX: Prefix = Prefix::new("o/");

/// What is about no case of a server.
pub(in crate::runtime) const NO_CASE: CaseNumber = CaseNumber(0);

/// How many rows are looked at in one read.
const PAGE: usize = 64;

/// One thing to be delivered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Errand {
    /// The case's card, as the case then stands.
    Card,
    /// An event, in the case's thread.
    Log(u32),
    /// That nobody has the case, on the desk.
    Announce {
        /// The event.
        event: u32,
        /// And the whole role is called.
        role: bool,
    },
    /// That it is its owner's turn, in its thread.
    RemindOwner(u32),
    /// An event that was told in the case's thread: what stands there is changed to what it says now.
    Redact(u32),
    /// An event, to the member.
    Tell(u32),
    /// That it is the member's turn, to them.
    RemindMember(u32),
    /// The board of the desk, as it then stands.
    Board,
    /// That the desk is broken, to whoever set it up; so many were written before.
    Letter(u32),
    /// That many people came with the same trouble, to the desk; so many were said before.
    Wave(u32),
    /// That a text is said to be wrong, to the desk: the report of this number.
    Wrong(u32),
}

/// How much of it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::runtime) enum Dress {
    /// All.
    Whole,
    /// All but what people wrote, which a filter blocked.
    Wordless,
    /// Only what it is about, since the medium refused the form of the rest.
    Plain,
}

/// A promise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::runtime) struct Row {
    /// What is to be delivered.
    pub(in crate::runtime) errand: Errand,
    /// When it was promised first.
    pub(in crate::runtime) made: Timestamp,
    /// When it is to be tried, or tried again.
    pub(in crate::runtime) due: Timestamp,
    /// How often it was tried in vain since it last went well.
    pub(in crate::runtime) tries: u32,
    /// Since when it fails for reasons of its own.
    pub(in crate::runtime) ailing: Option<Timestamp>,
    /// A message may have been sent for it, so that it is looked for before it is sent again.
    pub(in crate::runtime) begun: bool,
    /// How much of it is shown.
    pub(in crate::runtime) dress: Dress,
    /// Counts how often it was promised again.
    pub(in crate::runtime) version: u32,
}

impl Row {
    /// A new promise, due at once.
    pub(in crate::runtime) fn new(errand: Errand, now: Timestamp) -> Self {
        Self {
            errand,
            made: now,
            due: now,
            tries: 0,
            ailing: None,
            begun: false,
            dress: Dress::Whole,
            version: 0,
        }
    }
}

/// To whom things go. What waits for the one does not wait for the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::runtime) enum Side {
    /// The desk: its channel and threads.
    Desk,
    /// A person: the member, or an admin.
    Person,
}

/// The rows of one case for one side, which are delivered one after another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::runtime) struct Lane {
    pub(in crate::runtime) guild: GuildId,
    pub(in crate::runtime) case: CaseNumber,
    pub(in crate::runtime) side: Side,
}

impl Lane {
    /// Those of a case.
    pub(in crate::runtime) fn both(guild: GuildId, case: CaseNumber) -> [Self; 2] {
        [Side::Desk, Side::Person].map(|side| Self { guild, case, side })
    }
}

/// The numbers of kinds that belong to persons have this bit.
const PERSON: u64 = 4;

impl Errand {
    /// The place among the rows of its case: the card and the board first, then as events happened.
    pub(in crate::runtime) fn order(self) -> u64 {
        let (event, kind) = match self {
            Self::Card | Self::Board => return 0,
            Self::Log(event) => (event, 0),
            Self::Announce { event, .. } => (event, 1),
            Self::RemindOwner(event) => (event, 2),
            Self::Redact(event) => (event, 3),
            Self::Tell(event) => (event, PERSON),
            Self::RemindMember(event) => (event, PERSON + 1),
            Self::Wave(nth) => (nth, 3),
            Self::Wrong(nth) => (nth, 2),
            Self::Letter(nth) => (nth, PERSON + 2),
        };
        (u64::from(event) + 1) * 8 + kind
    }

    /// Whether it shows how something stands, so that a later one takes its place.
    pub(in crate::runtime) fn is_standing(self) -> bool {
        matches!(self, Self::Card | Self::Board)
    }
}

/// Where a row lies.
pub(in crate::runtime) fn key(guild: GuildId, case: CaseNumber, errand: Errand) -> Key {
    OUTBOX.numbers([guild.0, case.0.into(), errand.order()])
}

/// Promises what a decision brings, and with it the board, on which all of it shows.
pub(in crate::runtime) fn promise(
    records: &mut Transaction<'_>,
    guild: GuildId,
    case: CaseNumber,
    effects: &[Effect],
    now: Timestamp,
) -> Result<(), Error> {
    for effect in effects {
        let errand = match *effect {
            Effect::Show => Errand::Card,
            Effect::Log(event) => Errand::Log(event),
            Effect::Tell(event) => Errand::Tell(event),
            Effect::Announce { event, role } => Errand::Announce { event, role },
            Effect::RemindOwner(event) => Errand::RemindOwner(event),
            Effect::RemindMember(event) => Errand::RemindMember(event),
        };
        again(records, guild, case, errand, now)?;
    }
    if effects.is_empty() {
        return Ok(());
    }
    promise_board(records, guild, now)
}

/// Promises the board of a desk.
pub(in crate::runtime) fn promise_board(
    records: &mut Transaction<'_>,
    guild: GuildId,
    now: Timestamp,
) -> Result<(), Error> {
    again(records, guild, NO_CASE, Errand::Board, now)
}

/// Promises an errand that may be promised already. One that has failed keeps its time: that it is wanted once more
/// makes no failure pass sooner.
pub(in crate::runtime) fn again(
    records: &mut Transaction<'_>,
    guild: GuildId,
    case: CaseNumber,
    errand: Errand,
    now: Timestamp,
) -> Result<(), Error> {
    let key = key(guild, case, errand);
    let row = match get(records, &key)? {
        None => Row::new(errand, now),
        Some(row) => Row {
            version: row.version.wrapping_add(1),
            due: if row.tries == 0 { now } else { row.due },
            ..row
        },
    };
    records.put(key, row::write(&row))
}

/// A row, if it is still there.
pub(in crate::runtime) fn get(records: &Transaction<'_>, key: &Key) -> Result<Option<Row>, Error> {
    let Some(record) = records.get(key)? else {
        return Ok(None);
    };
    Ok(Some(row::read(key, &record)?))
}

/// The first `most` rows of a lane, in order.
pub(in crate::runtime) fn first(
    records: &Transaction<'_>,
    lane: Lane,
    most: usize,
) -> Result<Vec<(Key, Row)>, Error> {
    let prefix = OUTBOX.numbers([lane.guild.0, lane.case.0.into()]);
    let mut found = Vec::new();
    let mut last: Option<Key> = None;
    loop {
        let from = last.as_ref().map_or(Bound::Unbounded, Bound::Excluded);
        let page = records.scan(prefix.as_bytes(), from, PAGE)?;
        for (key, record) in &page {
            if place(key).is_some_and(|(lane_of_key, _)| lane_of_key == lane) {
                found.push((key.clone(), row::read(key, record)?));
                if found.len() == most {
                    return Ok(found);
                }
            }
        }
        if page.len() < PAGE {
            return Ok(found);
        }
        last = page.into_iter().next_back().map(|(key, _)| key);
    }
}

/// To whom the errands of an order go.
fn side(order: u64) -> Side {
    if order & PERSON == 0 {
        Side::Desk
    } else {
        Side::Person
    }
}

/// The lane that a key belongs to, and its order there.
pub(in crate::runtime) fn place(key: &Key) -> Option<(Lane, u64)> {
    let [guild, case, order] = numbers(key, &OUTBOX)?;
    let side = side(order);
    let lane = Lane {
        guild: GuildId(guild),
        case: CaseNumber(u32::try_from(case).ok()?),
        side,
    };
    Some((lane, order))
}

/// How many rows wait for a desk, counted up to `most`.
pub(in crate::runtime) fn pending(
    records: &Transaction<'_>,
    guild: GuildId,
    most: usize,
) -> Result<usize, Error> {
    let prefix = OUTBOX.numbers([guild.0]);
    Ok(records
        .scan(prefix.as_bytes(), Bound::Unbounded, most)?
        .len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_a_case_lie_in_the_order_of_its_events_and_know_their_side() {
        let errands = [
            Errand::Card,
            Errand::Log(0),
            Errand::Announce {
                event: 0,
                role: true,
            },
            Errand::RemindOwner(0),
            Errand::Tell(0),
            Errand::RemindMember(0),
            Errand::Log(1),
            Errand::Tell(1),
        ];
        let keys = errands.map(|errand| key(GuildId(1), CaseNumber(2), errand));
        assert!(keys.is_sorted());
        for (errand, key) in errands.into_iter().zip(&keys) {
            let (lane, order) = place(key).unwrap();
            assert_eq!((lane.guild, lane.case), (GuildId(1), CaseNumber(2)));
            assert_eq!(order, errand.order());
            let person = matches!(errand, Errand::Tell(_) | Errand::RemindMember(_));
            assert_eq!(lane.side == Side::Person, person, "{errand:?}");
        }
        assert_eq!(side(Errand::Tell(u32::MAX).order()), Side::Person);
        assert_eq!(side(Errand::Log(u32::MAX).order()), Side::Desk);
    }
}
