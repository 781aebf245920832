//! Who had everything about them erased, and when: by their fingerprints, as it is written down.

use std::collections::HashMap;
use std::ops::Bound;

use crate::ids::{Timestamp, UserId};
use crate::runtime::records::erasure::{self, ERASURES, Erasure, Stage, restored_key};
use crate::runtime::records::fingerprint::{Fingerprint, Fingerprints};
use crate::store::{Error, Key, Transaction};

/// So many erasures are read at a time.
pub(super) const PAGE: usize = 256;

/// People who had everything about them erased.
#[derive(Debug, Clone)]
pub(in crate::runtime) struct Gone {
    fingerprints: Fingerprints,
    who: HashMap<Fingerprint, Timestamp>,
}

impl Gone {
    /// Nobody yet.
    pub(super) fn nobody(fingerprints: Fingerprints) -> Self {
        Self {
            fingerprints,
            who: HashMap::new(),
        }
    }

    /// One more.
    pub(super) fn add(&mut self, who: Fingerprint, at: Timestamp) {
        self.who.insert(who, at);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.who.is_empty()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&Fingerprint, Timestamp)> {
        self.who.iter().map(|(who, at)| (who, *at))
    }

    /// When they wished it, if they did.
    pub(super) fn since(&self, user: UserId) -> Option<Timestamp> {
        self.who.get(&self.fingerprints.of(user)).copied()
    }

    /// Whether something of a person is meant that was there at a moment.
    pub(super) fn has(&self, user: UserId, moment: Timestamp) -> bool {
        self.since(user).is_some_and(|at| moment <= at)
    }

    /// The fingerprint of a person.
    pub(super) fn print(&self, user: UserId) -> Fingerprint {
        self.fingerprints.of(user)
    }
}

/// Writes down that somebody wishes it, before anything of theirs goes.
pub(super) fn begin(
    records: &mut Transaction<'_>,
    user: UserId,
    at: Timestamp,
) -> Result<Gone, Error> {
    let fingerprints = Fingerprints::ensure(records)?;
    let who = fingerprints.of(user);
    let stage = Stage::Begun;
    records.put(erasure::key(&who)?, erasure::write(Erasure { at, stage }))?;
    let mut gone = Gone::nobody(fingerprints);
    gone.add(who, at);
    Ok(gone)
}

/// Writes down how far erasures have come. One that was wished anew meanwhile keeps its own stage.
pub(super) fn advance(
    records: &mut Transaction<'_>,
    who: &[(Fingerprint, Timestamp)],
    stage: Stage,
) -> Result<(), Error> {
    for (who, at) in who {
        let key = erasure::key(who)?;
        let Some(record) = records.get(&key)? else {
            continue;
        };
        if erasure::read(&key, &record)?.at == *at {
            records.put(key, erasure::write(Erasure { at: *at, stage }))?;
        }
    }
    Ok(())
}

/// A page of the erasures after a key, with the key of the last.
pub(super) type Page = (Vec<(Fingerprint, Erasure)>, Option<Key>);

/// The erasures after a key; the key of the last where there may be more.
pub(super) fn page(records: &Transaction<'_>, after: Option<&Key>) -> Result<Page, Error> {
    let from = after.map_or(Bound::Unbounded, Bound::Excluded);
    let found = records.scan(ERASURES.as_bytes(), from, PAGE)?;
    let mut page = Vec::new();
    for (key, record) in &found {
        if let Some(who) = erasure::whose(key) {
            page.push((who, erasure::read(key, record)?));
        }
    }
    let more = found.len() == PAGE;
    let last = found.into_iter().next_back().filter(|_| more);
    Ok((page, last.map(|(key, _)| key)))
}

/// Whether the store was restored from a copy, and nobody has looked since whom it brought back.
pub(super) fn is_restored(records: &Transaction<'_>) -> Result<bool, Error> {
    Ok(records.get(&restored_key())?.is_some())
}

/// Whoever it brought back is gone again.
pub(super) fn settle_restored(records: &mut Transaction<'_>) {
    records.delete(restored_key());
}
