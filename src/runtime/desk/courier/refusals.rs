//! Who takes no direct messages, remembered for a while: each try costs one of the refusals that Discord allows
//! (discord facts, sections 1.6 and 1.10).

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::ids::{Timestamp, UserId};

/// Remembered so long.
const KEPT: Duration = Duration::from_secs(60 * 60);
/// At most so many; with more, those that were remembered longest are asked again.
const MOST: usize = 4096;

/// Who takes no direct messages.
#[derive(Debug, Default)]
pub(in crate::runtime) struct Refusals(Mutex<BTreeMap<UserId, Timestamp>>);

impl Refusals {
    /// Whether a person refused not long ago.
    pub(in crate::runtime) fn has(&self, user: UserId, now: Timestamp) -> bool {
        let refused = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        refused.get(&user).is_some_and(|at| recent(*at, now))
    }

    /// A person may take them again.
    pub(in crate::runtime) fn forget(&self, user: UserId) {
        let mut refused = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        refused.remove(&user);
    }

    /// A person refuses.
    pub(in crate::runtime) fn note(&self, user: UserId, now: Timestamp) {
        let mut refused = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if refused.len() >= MOST {
            refused.retain(|_, at| recent(*at, now));
        }
        if refused.len() >= MOST {
            let oldest = refused.iter().min_by_key(|(_, at)| **at).map(|(u, _)| *u);
            oldest.map(|user| refused.remove(&user));
        }
        refused.insert(user, now);
    }
}

fn recent(at: Timestamp, now: Timestamp) -> bool {
    at <= now && now - at < KEPT
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_remembered_for_an_hour_and_never_too_many_are() {
        let refusals = Refusals::default();
        let at = Timestamp::from_millis;
        refusals.note(UserId(1), at(0));
        assert!(refusals.has(UserId(1), at(0) + KEPT / 2));
        assert!(!refusals.has(UserId(1), at(0) + KEPT));
        refusals.note(UserId(1), at(0));
        refusals.forget(UserId(1));
        assert!(!refusals.has(UserId(1), at(0)));
        for user in 0..=MOST as u64 {
            refusals.note(UserId(user), at(user as i64));
        }
        assert!(refusals.0.lock().unwrap().len() <= MOST);
        assert!(refusals.has(UserId(MOST as u64), at(MOST as i64)));
    }
}
