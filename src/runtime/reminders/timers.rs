//! When to think of a session again: the key says when, whose and of what kind, the record says why.
//!
//! A timer is set, moved and deleted in the transaction of the turn that causes it. It is only ever a promise to look:
//! whether something is due is asked of the session when it fires.

use std::ops::Bound;

use crate::ids::{FlowId, GuildId, Languages, Timestamp, UserId};
use crate::runtime::Who;
use crate::runtime::records::reminders::timer;
use crate::store::{Error, Key, Prefix, Transaction};

/// Timers of sessions, by the moment that they are due.
pub(in crate::runtime) const TIMERS: Prefix = Prefix::new("d/");

/// What a reminder is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::runtime) enum Kind {
    /// A step that needs time is asked about.
    Ask,
    /// Apple's trouble that somebody waits for is over.
    Over,
    /// A session was left in the middle.
    Nudge,
}

impl Kind {
    /// What it is for, in a word that a file of one's own data shows.
    pub(in crate::runtime) fn about(self) -> &'static str {
        match self {
            Self::Ask => "waiting_step",
            Self::Over => "outage_over",
            Self::Nudge => "left_in_the_middle",
        }
    }

    /// The sign that stands for it in a key.
    fn sign(self) -> u8 {
        match self {
            Self::Ask => b'a',
            Self::Over => b'o',
            Self::Nudge => b'n',
        }
    }

    fn of_sign(sign: u8) -> Option<Self> {
        [Self::Ask, Self::Over, Self::Nudge]
            .into_iter()
            .find(|kind| kind.sign() == sign)
    }
}

/// A session that is to be thought of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::runtime) struct Timer {
    /// When.
    pub(in crate::runtime) due: Timestamp,
    /// Whose.
    pub(in crate::runtime) who: Who,
    /// In which flow.
    pub(in crate::runtime) flow: FlowId,
    /// What for.
    pub(in crate::runtime) kind: Kind,
}

/// Why a timer was set: it is stale where the session does not fit any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::runtime) struct Reason {
    /// The digest of the flow that the session was on: one that changed since has been to another turn.
    pub(in crate::runtime) flow: u64,
    /// When the session began.
    pub(in crate::runtime) began: Timestamp,
    /// Since when the person waits, or when they agreed to be reminded.
    pub(in crate::runtime) since: Timestamp,
    /// The languages that they had then.
    pub(in crate::runtime) languages: Languages,
}

impl Timer {
    /// Where it lies. Moments before 1970, which only a broken clock shows, are all due first.
    ///
    /// # Errors
    /// None: a flow's id is short enough for a key.
    pub(in crate::runtime) fn key(&self) -> Result<Key, Error> {
        let due = u64::try_from(self.due.millis()).unwrap_or(0);
        let numbers = [due, self.who.guild.0, self.who.user.0];
        let mut rest: Vec<u8> = numbers.iter().flat_map(|n| n.to_be_bytes()).collect();
        rest.push(self.kind.sign());
        rest.extend(self.flow.as_str().bytes());
        TIMERS.key(&rest)
    }

    /// The timer that a key stands for.
    pub(in crate::runtime) fn read(key: &Key) -> Option<Self> {
        let bytes = key.after(&TIMERS)?;
        let (due, rest) = bytes.split_first_chunk()?;
        let (guild, rest) = rest.split_first_chunk()?;
        let (user, rest) = rest.split_first_chunk()?;
        let (sign, flow) = rest.split_first()?;
        Some(Self {
            due: Timestamp::from_millis(i64::try_from(u64::from_be_bytes(*due)).ok()?),
            who: Who {
                guild: GuildId(u64::from_be_bytes(*guild)),
                user: UserId(u64::from_be_bytes(*user)),
            },
            flow: FlowId::new(std::str::from_utf8(flow).ok()?).ok()?,
            kind: Kind::of_sign(*sign)?,
        })
    }

    /// Sets it.
    pub(super) fn set(&self, records: &mut Transaction<'_>, reason: &Reason) -> Result<(), Error> {
        records.put(self.key()?, timer::write(reason))
    }

    /// Takes it away, if it is there.
    pub(super) fn drop(&self, records: &mut Transaction<'_>) -> Result<(), Error> {
        let key = self.key()?;
        if records.get(&key)?.is_some() {
            records.delete(key);
        }
        Ok(())
    }
}

/// Some timers, the earliest first.
pub(super) struct Page {
    /// Each with its reason.
    pub(super) timers: Vec<(Timer, Reason)>,
    /// After which key the next page begins; none after the last.
    pub(super) last: Option<Key>,
}

/// Up to `most` timers after one, the earliest first.
pub(super) fn page(
    records: &Transaction<'_>,
    after: Option<&Key>,
    most: usize,
) -> Result<Page, Error> {
    let from = after.map_or(Bound::Unbounded, Bound::Excluded);
    let page = records.scan(TIMERS.as_bytes(), from, most)?;
    let mut timers = Vec::with_capacity(page.len());
    for (key, record) in &page {
        if let Some(timer) = Timer::read(key) {
            timers.push((timer, timer::read(key, record)?));
        }
    }
    let last = page.into_iter().next_back().map(|(key, _)| key);
    Ok(Page { timers, last })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_key_says_is_read_back_and_the_earliest_comes_first() {
        let timer = |due, user, kind| Timer {
            due: Timestamp::from_millis(due),
            who: Who {
                guild: GuildId(u64::MAX),
                user: UserId(user),
            },
            flow: FlowId::new(&"f".repeat(32)).unwrap(),
            kind,
        };
        let timers = [
            timer(0, u64::MAX, Kind::Nudge),
            timer(1, 1, Kind::Ask),
            timer(1, 1, Kind::Nudge),
            timer(1, 1, Kind::Over),
            timer(256, 0, Kind::Ask),
        ];
        let keys: Vec<Key> = timers.iter().map(|timer| timer.key().unwrap()).collect();
        assert!(keys.is_sorted());
        for (timer, key) in timers.iter().zip(&keys) {
            assert_eq!(Timer::read(key).as_ref(), Some(timer));
        }
    }
}
