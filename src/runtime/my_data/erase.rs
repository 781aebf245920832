//! Erases what is stored about people who are gone: a page of records in each transaction, kind by kind. Cut off in its
//! middle it is begun anew, since what is erased already is not found again.

use std::ops::Bound;
use std::sync::Arc;

use super::case;
use super::gone::Gone;
use crate::desk::{Rules, Waiting};
use crate::ids::{CaseNumber, GuildId, Timestamp, UserId};
use crate::runtime::crash::crash_point;
use crate::runtime::desk::outbox::NO_CASE;
use crate::runtime::desk::{DeskSettings, Office, cases, outbox, places};
use crate::runtime::languages::VOICES;
use crate::runtime::records::desk::draft::{self, Draft};
use crate::runtime::records::desk::{
    BLOCKS, CASES, DRAFTS, EVENTS, MEMBERS, QUEUE, SETTINGS, block, erased_block_key, event,
    number, numbers, settings, waiting,
};
use crate::runtime::records::reminders::{letter, timer};
use crate::runtime::records::whose::{KINDS, Kind, whose};
use crate::runtime::records::{SESSIONS, Unreadable, read_session};
use crate::runtime::reminders::{LETTERS, PEOPLE, REMINDERS};
use crate::store::{Error, Key, Record, Transaction};

/// So many records are looked at in one transaction.
const PAGE: usize = 128;

/// What a page came to.
#[derive(Debug, Default)]
struct Page {
    next: Option<Key>,
    touched: Touched,
}

/// What others are to hear of.
#[derive(Debug, Default)]
pub(super) struct Touched {
    /// Something was promised about these cases.
    pub(super) cases: Vec<(GuildId, CaseNumber)>,
    /// These desks have lost the admin who set them up.
    pub(super) desks: Vec<DeskSettings>,
}

/// Erases everything about those who are gone. Returns the desks that have changed.
///
/// # Errors
/// The store's own; what was erased by then is.
pub(super) async fn everything(
    office: &Office,
    gone: &Arc<Gone>,
) -> Result<Vec<DeskSettings>, Error> {
    let mut desks = Vec::new();
    if gone.is_empty() {
        return Ok(desks);
    }
    for kind in KINDS.into_iter().filter(|kind| kind.names) {
        let mut last = None;
        loop {
            let (gone, rules) = (Arc::clone(gone), Arc::clone(&office.rules));
            let (from, now) = (last.take(), office.clock.now());
            crash_point!("erase-page-before");
            let work = office
                .store
                .run(move |records| page(records, kind, from.as_ref(), &gone, &rules, now));
            let page = work.await?;
            crash_point!("erase-page-after");
            for (guild, case) in page.touched.cases {
                office.bell.ring(guild, case);
                office.bell.ring(guild, NO_CASE);
            }
            desks.extend(page.touched.desks);
            last = page.next;
            if last.is_none() {
                break;
            }
        }
    }
    Ok(desks)
}

fn page(
    records: &mut Transaction<'_>,
    kind: Kind,
    after: Option<&Key>,
    gone: &Gone,
    rules: &Rules,
    now: Timestamp,
) -> Result<Page, Error> {
    let from = after.map_or(Bound::Unbounded, Bound::Excluded);
    let found = records.scan(kind.prefix.as_bytes(), from, PAGE)?;
    let mut page = Page::default();
    if found.len() == PAGE {
        page.next = found.last().map(|(key, _)| key.clone());
    }
    let mut sweep = Sweep {
        records,
        gone,
        rules,
        now,
        touched: &mut page.touched,
    };
    for (key, record) in &found {
        let named = match whose(key, record) {
            Ok(named) => named,
            Err(unreadable) => {
                // Nobody can tell whose it is, nor could anybody be shown it.
                tracing::error!(error = %unreadable, "a record is passed by while data is erased");
                continue;
            }
        };
        let theirs = named.owner.filter(|user| gone.since(*user).is_some());
        let staff = named.staff.iter().any(|user| gone.since(*user).is_some());
        if let Some(owner) = theirs {
            sweep.owner(key, record, owner)?;
        }
        if staff {
            sweep.staff(key, record)?;
        }
    }
    Ok(page)
}

struct Sweep<'a, 'b> {
    records: &'a mut Transaction<'b>,
    gone: &'a Gone,
    rules: &'a Rules,
    now: Timestamp,
    touched: &'a mut Touched,
}

impl Sweep<'_, '_> {
    /// A record that is about somebody who is gone.
    fn owner(&mut self, key: &Key, record: &Record, owner: UserId) -> Result<(), Error> {
        if key.after(&CASES).is_some() {
            return self.case_of(key, owner);
        }
        if !self.gone.has(owner, begun(key, record)?) {
            return Ok(());
        }
        self.records.delete(key.clone());
        if let Some([guild, _]) = numbers::<2>(key, &BLOCKS) {
            // Nobody gets around a block by this; it stands without their number.
            let (by, at) = block::read(key, record)?;
            let place = erased_block_key(GuildId(guild), &self.gone.print(owner))?;
            self.records.put(place, block::write(self.left(by), at))?;
        }
        Ok(())
    }

    fn case_of(&mut self, key: &Key, member: UserId) -> Result<(), Error> {
        let Some((guild, number)) = case_at(key) else {
            return Ok(());
        };
        let head = cases::head(self.records, guild, number)?;
        if head.is_some_and(|case| self.gone.has(member, case.opened)) {
            case::erase(self.records, self.rules, guild, number, self.now)?;
            self.touched.cases.push((guild, number));
        }
        Ok(())
    }

    /// A record that names somebody who is gone and is about another.
    fn staff(&mut self, key: &Key, record: &Record) -> Result<(), Error> {
        if let Some((guild, number)) = case_at(key) {
            case::let_go(self.records, self.rules, guild, number, self.now)?;
            self.touched.cases.push((guild, number));
        } else if let Some([guild, case, nth]) = numbers::<3>(key, &EVENTS) {
            let (Ok(case), Ok(nth)) = (u32::try_from(case), u32::try_from(nth)) else {
                return Ok(());
            };
            let (guild, case) = (GuildId(guild), CaseNumber(case));
            let event = event::read(key, record)?;
            let at = event.at;
            let event = event.without_staff(|user| self.gone.has(user, at));
            self.records.put(key.clone(), event::write(&event))?;
            case::correct(self.records, guild, case, nth, &event, self.now)?;
            self.touched.cases.push((guild, case));
        } else if let Some([guild, number]) = numbers::<2>(key, &QUEUE) {
            let number = CaseNumber(u32::try_from(number).unwrap_or_default());
            if let Some(case) = cases::head(self.records, GuildId(guild), number)? {
                let row = waiting::write(&Waiting::of(&case));
                self.records.put(key.clone(), row)?;
            }
        } else if key.after(&SETTINGS).is_some() {
            self.desk_of(key, record)?;
        } else if numbers::<2>(key, &BLOCKS).is_some() && self.records.get(key)?.is_some() {
            let (by, at) = block::read(key, record)?;
            self.records
                .put(key.clone(), block::write(self.left(by), at))?;
        } else if key.after(&BLOCKS).is_some() && self.records.get(key)?.is_some() {
            let (_, at) = block::read(key, record)?;
            let by = UserId::NOBODY;
            self.records.put(key.clone(), block::write(by, at))?;
        }
        Ok(())
    }

    /// A desk stays, for those who work on it; nobody is told when it breaks until it is set up again.
    fn desk_of(&mut self, key: &Key, record: &Record) -> Result<(), Error> {
        let mut desk = settings::read(key, record)?;
        if !self.gone.has(desk.admin, desk.since) {
            return Ok(());
        }
        desk.admin = UserId::NOBODY;
        self.records.put(key.clone(), settings::write(&desk))?;
        let mut board = places::of(self.records, desk.guild, NO_CASE)?;
        board.conversation = None;
        places::put(self.records, desk.guild, NO_CASE, &board)?;
        outbox::promise_board(self.records, desk.guild, self.now)?;
        self.touched.desks.push(desk);
        Ok(())
    }

    /// The same person, or nobody if they are gone.
    fn left(&self, user: UserId) -> UserId {
        match self.gone.since(user) {
            Some(_) => UserId::NOBODY,
            None => user,
        }
    }
}

fn case_at(key: &Key) -> Option<(GuildId, CaseNumber)> {
    let [guild, number] = numbers(key, &CASES)?;
    Some((GuildId(guild), CaseNumber(u32::try_from(number).ok()?)))
}

/// Since when a record is there that is deleted as a whole. One that cannot be read is as old as can be.
fn begun(key: &Key, record: &Record) -> Result<Timestamp, Error> {
    let ever = Timestamp::from_millis(i64::MIN);
    let or_ever = |read: Result<Timestamp, Unreadable>| read.unwrap_or(ever);
    Ok(if key.after(&SESSIONS).is_some() {
        or_ever(read_session(key, record).map(|(session, _)| session.began))
    } else if key.after(&MEMBERS).is_some() {
        or_ever(number::read(key, record).map(|newest| newest.opened))
    } else if key.after(&DRAFTS).is_some() {
        or_ever(draft::read(key, record).map(|draft| match draft {
            Draft::HandOver { at, .. } => at,
            Draft::Letter { at, .. } => at.unwrap_or(ever),
        }))
    } else if key.after(&REMINDERS).is_some() {
        or_ever(timer::read(key, record).map(|reason| reason.since))
    } else if key.after(&LETTERS).is_some() {
        or_ever(letter::read(key, record).map(|letter| letter.made))
    } else if key.after(&PEOPLE).is_some() || key.after(&VOICES).is_some() {
        // What was agreed or chosen bears no date: a copy that is brought back may hold it from before the erasure.
        ever
    } else {
        block::read(key, record)?.1
    })
}
