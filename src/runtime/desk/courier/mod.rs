//! Delivers what was promised: at least once, so that it appears once, in order for each case and side.
//!
//! A try is three steps, of which each may be the last before a crash. It takes the row, and marks it as begun if it
//! sends a message of its own; it asks the medium, and writes down each place that becomes known before it asks for
//! the next; it settles the row in one transaction with what follows. A row that is found begun may have been sent, so
//! its message is looked for before it is sent again.
//!
//! | file | holds |
//! |---|---|
//! | `start` | what lies in the store when it begins |
//! | `schedule` | which lane comes next |
//! | `take`, `settle` | the two transactions around a try |
//! | `round`, `calls` | one try, and every request that it makes |
//! | `card`, `line`, `reach` | what stands on the desk, what is said there, what the member is told |
//! | `redact` | what was said there and is to say less |
//! | `backoff`, `refusals` | how long to wait; whom not to ask again |

mod backoff;
mod calls;
mod card;
mod line;
mod reach;
mod redact;
mod refusals;
mod round;
mod schedule;
mod settle;
mod start;
mod take;
mod wave;

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;

use super::Medium;
use super::bell::Rung;
use super::office::Office;
use super::outbox::{Lane, NO_CASE, Side};
use crate::ids::Timestamp;
use crate::runtime::crash::crash_point;
use crate::store::Error;

pub(in crate::runtime) use backoff::backoff;
pub(in crate::runtime) use calls::within;
pub(super) use refusals::Refusals;
pub(in crate::runtime) use take::LONGEST_ASKED;

use backoff::LONGEST;
use round::Round;
use schedule::{Pick, Schedule};
use settle::{Fate, Outcome, Settled, Tried, settle};
use take::{Job, Taken, take};

/// So many rows are read at a time at the start.
const PAGE: usize = 256;
/// So often it is looked whether the store was opened again, if nothing else happens.
const LOOK: Duration = Duration::from_secs(60);
/// After this the store is asked again.
const STORE_PAUSE: Duration = Duration::from_secs(1);
/// What is under way when it is asked to stop may take so long; after that it is as in a crash.
const GRACE: Duration = Duration::from_secs(5);

/// Delivers what was promised. One for each store.
pub struct Courier {
    office: Office,
}

impl Courier {
    /// A courier of an office.
    pub fn new(office: Office) -> Self {
        Self { office }
    }

    /// Delivers until it is asked to stop, and then finishes what is under way.
    pub async fn run(&self, medium: &dyn Medium, stop: impl Future<Output = ()>) {
        let mut stop = pin!(stop);
        let mut schedule = Schedule::default();
        tokio::select! {
            () = &mut stop => return,
            () = self.begin(&mut schedule) => {}
        }
        let mut at_work = FuturesUnordered::new();
        let mut before = self.office.clock.now();
        let mut reopened = self.office.store.stats().reopened;
        loop {
            let again = self.office.store.stats().reopened;
            if again != reopened {
                // What failed to be saved may have been saved, and nobody rang for it.
                reopened = again;
                self.look_through(&mut schedule).await;
            }
            let now = self.office.clock.now();
            if now < before {
                schedule.hurry(now);
            }
            before = now;
            while let Some(pick) = schedule.next(now) {
                at_work.push(self.serve(medium, pick));
            }
            let look = now + LOOK;
            let waiting = u64::try_from(schedule.lanes()).unwrap_or(u64::MAX);
            self.office.counters.waiting.store(waiting, Relaxed);
            tokio::select! {
                () = &mut stop => break,
                rung = self.office.bell.courier() => self.rung(&mut schedule, rung).await,
                Some((pick, settled)) = at_work.next() => self.done(&mut schedule, pick, settled),
                () = self.office.clock.until(schedule.wakes_at().unwrap_or(look).min(look)) => {}
            }
        }
        let rest = async { while at_work.next().await.is_some() {} };
        if tokio::time::timeout(GRACE, rest).await.is_err() {
            tracing::warn!(
                "stopped in the middle of deliveries; they are looked for at the next start"
            );
        }
    }

    /// The bell was rung.
    async fn rung(&self, schedule: &mut Schedule, rung: Rung) {
        let now = self.office.clock.now();
        if rung.all {
            self.look_through(schedule).await;
        }
        for (guild, case) in rung.cases {
            for lane in Lane::both(guild, case) {
                schedule.add(lane, now);
            }
            if case != NO_CASE {
                for lane in Lane::both(guild, NO_CASE) {
                    schedule.add(lane, now);
                }
            }
        }
        for guild in rung.mended {
            schedule.probe(guild, now);
        }
    }

    /// Tries the next row of a lane.
    async fn serve(&self, medium: &dyn Medium, pick: Pick) -> (Pick, Settled) {
        let settled = match self.try_once(medium, pick).await {
            Ok(settled) => settled,
            Err(error) => {
                let lane = pick.lane;
                tracing::error!(guild = lane.guild.0, case = lane.case.0, %error, "a delivery waits for the store");
                // What cannot be read will not be soon; a store that failed is open again within seconds.
                let lasts = matches!(
                    error,
                    Error::Damaged { .. } | Error::TooLarge { .. } | Error::Panicked
                );
                let pause = if lasts { LONGEST } else { STORE_PAUSE };
                Settled {
                    next: Some(self.office.clock.now() + pause),
                    fate: Fate::Retried,
                    ..Settled::default()
                }
            }
        };
        (pick, settled)
    }

    async fn try_once(&self, medium: &dyn Medium, pick: Pick) -> Result<Settled, Error> {
        let office = &self.office;
        let now = office.clock.now();
        crash_point!("courier-take-before");
        let taken = office
            .store
            .run(move |records| take(records, pick.lane, pick.probe, now))
            .await?;
        crash_point!("courier-take-after");
        let nothing = |next| Settled {
            next,
            ..Settled::default()
        };
        let job = match taken {
            Taken::Nothing => return Ok(nothing(None)),
            Taken::Wait(due) => return Ok(nothing(Some(due))),
            Taken::Job(job) => *job,
        };
        let tried = Tried {
            lane: pick.lane,
            key: job.key.clone(),
            version: job.row.version,
            probe: pick.probe || self.is_unknown_broken(&job),
        };
        let outcome = self.round(medium, job, now).run().await?;
        if let Outcome::Broken(why) | Outcome::Failed(why) = &outcome {
            let (guild, case) = (pick.lane.guild.0, pick.lane.case.0);
            tracing::debug!(guild, case, %why, "not delivered");
        }
        crash_point!("courier-settle-before");
        let (rules, now) = (Arc::clone(&office.rules), office.clock.now());
        let settled = office
            .store
            .run(move |records| settle(records, &rules, &tried, &outcome, now))
            .await?;
        crash_point!("courier-settle-after");
        if settled.rings {
            office.bell.ring(pick.lane.guild, pick.lane.case);
        }
        Ok(settled)
    }

    /// Whether the store has a desk as broken and nobody knows: it was written down when that seemed to fail. Then
    /// nothing is held, and the next that arrives proves it well.
    fn is_unknown_broken(&self, job: &Job) -> bool {
        let desk = job.lane.side == Side::Desk;
        desk && job.broken && !self.office.state.is_broken(job.lane.guild)
    }

    fn round<'a>(&'a self, medium: &'a dyn Medium, job: Job, now: Timestamp) -> Round<'a> {
        let library = self.office.library();
        let flow = match &job.about {
            take::About::Case(loaded) => library.flow(&loaded.case.flow).cloned(),
            take::About::Queue(_) | take::About::Desk => None,
        };
        Round {
            office: &self.office,
            medium,
            job,
            flow,
            words: Arc::clone(&library.words),
            now,
        }
    }

    /// A try is over.
    fn done(&self, schedule: &mut Schedule, pick: Pick, settled: Settled) {
        let (office, guild) = (&self.office, pick.lane.guild);
        let count = match settled.fate {
            Fate::Nothing => None,
            Fate::Delivered => Some(&office.counters.delivered),
            Fate::Retried => Some(&office.counters.retried),
            Fate::Buried => Some(&office.counters.dead),
        };
        if let Some(count) = count {
            count.fetch_add(1, Relaxed);
        }
        let now = office.clock.now();
        match settled.broken {
            // It said nothing about the desk, so that another try has to.
            None if pick.probe => {
                if let Some(next) = settled.next {
                    schedule.hold(pick.lane, next);
                }
            }
            None => {}
            Some(broken) if settled.fate == Fate::Delivered => {
                // It can be worked with; whether it is well is another question where a look had found it broken.
                schedule.release(guild);
                office.state.set_broken(guild, broken);
                if broken {
                    office.state.examine(guild);
                }
            }
            Some(_) => {
                if !office.state.is_broken(guild) {
                    tracing::warn!(
                        guild = guild.0,
                        "a desk cannot be reached; what is for it waits"
                    );
                }
                office.state.set_broken(guild, true);
                office.state.examine(guild);
                schedule.hold(pick.lane, settled.next.unwrap_or(now + LONGEST));
            }
        }
        schedule.done(
            pick.lane,
            settled.fate == Fate::Delivered,
            settled.next,
            now,
        );
    }
}
