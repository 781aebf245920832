//! Delivers letters: the oldest first, a few at a time, none twice.
//!
//! The queue stays in the store and is read again for each delivery, so that a thousand letters take no more memory than
//! one. Where the medium asks to wait, all letters wait: what it limits is the bot, not one person.

use std::collections::BTreeSet;
use std::future::Future;
use std::pin::pin;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;

use super::letters::{self, LetterKey};
use super::{Reminders, settle::Fate};
use crate::ids::{Timestamp, UserId};
use crate::runtime::desk::Medium;
use crate::store::Error;

/// So many are delivered at a time.
const AT_ONCE: usize = 4;
/// So many are looked at to find one for somebody who is not being written to just now.
const PAGE: usize = 4 * AT_ONCE;
/// So often it is looked whether there is another first letter, if nobody rings.
const LOOK: Duration = Duration::from_secs(60);
/// After a failure of the store it is asked again; a letter that cannot be read will not be soon.
const STORE_PAUSE: Duration = Duration::from_secs(1);
const DAMAGE_PAUSE: Duration = Duration::from_secs(600);
/// A letter about a session that cannot be read is tried again after this.
const LATER: Duration = Duration::from_secs(60 * 60);
/// What is under way when it is asked to stop may take so long; after that it is as in a crash.
const GRACE: Duration = Duration::from_secs(5);

/// What comes next.
#[derive(Debug, Default)]
pub(super) struct Next {
    pub(super) ready: Vec<LetterKey>,
    /// When the first of the others is due.
    pub(super) due: Option<Timestamp>,
}

impl Reminders {
    /// Delivers until it is asked to stop, and then finishes what is under way.
    pub(super) async fn deliver(&self, medium: &dyn Medium, stop: impl Future<Output = ()>) {
        let mut stop = pin!(stop);
        let clock = &self.office.clock;
        let mut at_work = FuturesUnordered::new();
        let mut busy: BTreeSet<UserId> = BTreeSet::new();
        let mut held: Option<Timestamp> = None;
        let mut before = clock.now();
        loop {
            let now = clock.now();
            // A pause that was asked for by a clock that has been set back since is over.
            held = held.filter(|until| *until > now && now >= before);
            before = now;
            let mut wakes = now + LOOK;
            if let Some(until) = held {
                wakes = wakes.min(until);
            } else if busy.len() < AT_ONCE {
                match self.next(&busy, now).await {
                    Ok(next) => {
                        for place in next.ready {
                            busy.insert(place.to);
                            at_work.push(self.serve(medium, place));
                        }
                        wakes = next.due.map_or(wakes, |due| due.min(wakes));
                    }
                    Err(error) => {
                        tracing::error!(%error, "letters wait for the store");
                        held = Some(now + pause_after(&error));
                        wakes = held.unwrap_or(wakes);
                    }
                }
            }
            tokio::select! {
                () = &mut stop => break,
                Some((place, pause)) = at_work.next() => {
                    busy.remove(&place.to);
                    held = pause.map(|pause| clock.now() + pause).max(held);
                }
                () = self.bell.letters.notified() => {}
                () = clock.until(wakes) => {}
            }
        }
        let rest = async { while at_work.next().await.is_some() {} };
        if tokio::time::timeout(GRACE, rest).await.is_err() {
            tracing::warn!(
                "stopped in the middle of letters; they are looked for at the next start"
            );
        }
    }

    /// The oldest letters that are due, to people who are not being written to.
    pub(super) async fn next(
        &self,
        busy: &BTreeSet<UserId>,
        now: Timestamp,
    ) -> Result<Next, Error> {
        let page = PAGE + busy.len();
        let work = self
            .office
            .store
            .run(move |records| letters::first(records, page));
        let (mut next, mut served) = (Next::default(), busy.clone());
        for place in work.await? {
            if place.due > now {
                next.due = Some(place.due);
                break;
            }
            if served.len() < AT_ONCE && served.insert(place.to) {
                next.ready.push(place);
            }
        }
        Ok(next)
    }

    /// Tries one letter. Returns how long all others are to wait, if they are.
    pub(super) async fn serve(
        &self,
        medium: &dyn Medium,
        place: LetterKey,
    ) -> (LetterKey, Option<Duration>) {
        let counters = &self.office.counters;
        let pause = match self.try_once(medium, place).await {
            Ok(Fate::Moot) => None,
            Ok(Fate::Delivered) => {
                counters.delivered.fetch_add(1, Relaxed);
                None
            }
            Ok(Fate::Retried(pause)) => {
                counters.retried.fetch_add(1, Relaxed);
                pause
            }
            Ok(Fate::Buried) => {
                counters.dead.fetch_add(1, Relaxed);
                None
            }
            Err(error) => {
                tracing::error!(user = place.to.0, %error, "a letter waits for the store");
                // What cannot be read keeps no other letter from its time.
                if matches!(error, Error::Damaged { .. } | Error::TooLarge { .. }) {
                    self.put_off_letter(place).await
                } else {
                    Some(pause_after(&error))
                }
            }
        };
        (place, pause)
    }
}

impl Reminders {
    /// A letter about something that cannot be read is tried again later. Returns how long all others are to wait if it
    /// cannot be moved.
    async fn put_off_letter(&self, place: LetterKey) -> Option<Duration> {
        let due = self.office.clock.now() + LATER;
        let work = self.office.store.run(move |records| {
            if let Some(letter) = letters::get(records, place)? {
                records.delete(place.key());
                letters::put(records, LetterKey { due, ..place }, &letter)?;
            }
            Ok(())
        });
        work.await.err().map(|error| pause_after(&error))
    }
}

/// What cannot be read will not be soon; a store that failed is open again within seconds.
fn pause_after(error: &Error) -> Duration {
    let lasts = matches!(
        error,
        Error::Damaged { .. } | Error::TooLarge { .. } | Error::Panicked
    );
    if lasts { DAMAGE_PAUSE } else { STORE_PAUSE }
}
