//! Whether desks are well: each is looked at soon after the start, daily, and when somebody asks or something failed.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::ops::Bound;
use std::sync::Arc;
use std::time::Duration;

use super::STORE_PAUSE;
use crate::desk::health::{Ailment, Health};
use crate::ids::{GuildId, Timestamp};
use crate::runtime::crash::crash_point;
use crate::runtime::desk::courier::within;
use crate::runtime::desk::office::{Office, desk_of};
use crate::runtime::desk::outbox::{self, NO_CASE};
use crate::runtime::desk::trouble::{self, Found};
use crate::runtime::desk::{DeskSettings, Medium, Undelivered, dead, places};
use crate::runtime::records::desk::{SETTINGS, numbers};
use crate::store::{Error, Key};

/// After the start, one desk in so long: a look takes a few requests.
const SPREAD: Duration = Duration::from_secs(2);
/// Each is looked at again after so long.
const DAILY: Duration = Duration::from_secs(24 * 60 * 60);
/// A look that failed is made again after so long.
const AGAIN: Duration = Duration::from_secs(10 * 60);
/// A desk is not looked at more often than this, however much fails there.
const RARELY: Duration = Duration::from_secs(60);
/// So many desks are read at a time.
const PAGE: usize = 256;

/// Looks at desks for ever.
pub(super) async fn run(office: &Office, medium: &dyn Medium) -> Infallible {
    let mut plan = Plan::default();
    let start = office.clock.now();
    for (nth, guild) in (0..).zip(all(office).await) {
        plan.set(guild, start + SPREAD * nth);
    }
    loop {
        let now = office.clock.now();
        if let Some(guild) = plan.due(now) {
            let next = match look(office, medium, guild).await {
                Ok(Some(())) => Some(DAILY),
                Ok(None) => None,
                Err(()) => Some(AGAIN),
            };
            plan.looked(guild, now, next);
            continue;
        }
        let next = plan.next();
        let due = async {
            match next {
                Some(next) => office.clock.until(next).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = due => {}
            asked = office.state.asked() => {
                for guild in asked {
                    plan.ask(guild, office.clock.now());
                }
            }
        }
    }
}

/// When to look at which desk. Bounded by the number of desks.
#[derive(Default)]
struct Plan {
    next: BTreeMap<GuildId, Timestamp>,
    looked: BTreeMap<GuildId, Timestamp>,
}

impl Plan {
    fn set(&mut self, guild: GuildId, at: Timestamp) {
        self.next.insert(guild, at);
    }

    /// As soon as may be.
    fn ask(&mut self, guild: GuildId, now: Timestamp) {
        let soonest = match self.looked.get(&guild) {
            Some(looked) if *looked <= now => now.max(*looked + RARELY),
            Some(_) | None => now,
        };
        let planned = self.next.entry(guild).or_insert(soonest);
        *planned = soonest.min(*planned);
    }

    fn due(&self, now: Timestamp) -> Option<GuildId> {
        let first = self.next.iter().min_by_key(|(_, at)| **at);
        first.filter(|(_, at)| **at <= now).map(|(guild, _)| *guild)
    }

    fn next(&self) -> Option<Timestamp> {
        self.next.values().min().copied()
    }

    fn looked(&mut self, guild: GuildId, now: Timestamp, next: Option<Duration>) {
        match next {
            Some(next) => {
                self.looked.insert(guild, now);
                self.next.insert(guild, now + next);
            }
            None => {
                self.looked.remove(&guild);
                self.next.remove(&guild);
            }
        }
    }
}

/// All servers that have a desk.
async fn all(office: &Office) -> Vec<GuildId> {
    let mut all = Vec::new();
    let mut last: Option<Key> = None;
    loop {
        let from = last.clone();
        let page = office.store.run(move |records| {
            let from = from.as_ref().map_or(Bound::Unbounded, Bound::Excluded);
            let page = records.scan(SETTINGS.as_bytes(), from, PAGE)?;
            Ok(page.into_iter().map(|(key, _)| key).collect::<Vec<_>>())
        });
        match page.await {
            Ok(page) => {
                let guild = |key| numbers(key, &SETTINGS).map(|[guild]| GuildId(guild));
                all.extend(page.iter().filter_map(guild));
                if page.len() < PAGE {
                    return all;
                }
                last = page.into_iter().next_back();
            }
            Err(error) => {
                tracing::error!(%error, "the desks cannot be read; trying again");
                office.clock.until(office.clock.now() + STORE_PAUSE).await;
            }
        }
    }
}

/// Looks at a desk and keeps what was found. None if there is no desk any more.
///
/// # Errors
/// It could not be looked at now.
async fn look(office: &Office, medium: &dyn Medium, guild: GuildId) -> Result<Option<()>, ()> {
    let read = office.store.run(move |records| {
        let Some(desk) = desk_of(records, guild)? else {
            return Ok(None);
        };
        let board = places::of(records, guild, NO_CASE)?;
        let dead = dead::list(records, guild)?.len();
        Ok(Some((desk, board, dead)))
    });
    let (desk, board, dead) = match read.await {
        Ok(Some(read)) => read,
        Ok(None) => {
            office.state.forget(guild);
            return Ok(None);
        }
        Err(error) => return failed(guild, &error),
    };
    let mut health = examine(office, medium, &desk).await?;
    if dead > 0 {
        let dead = u32::try_from(dead).unwrap_or(u32::MAX);
        health.ailments.push(Ailment::Undelivered(dead));
    }
    let broken = health.is_broken();
    let stands = match board.card {
        Some(_) if broken => true,
        Some(card) if board.desk == Some(desk.channel) => {
            within(medium.stands(card)).await.unwrap_or(true)
        }
        Some(_) | None => false,
    };
    office.state.found(guild, Arc::new(health));
    match keep(office, guild, broken, stands).await {
        Ok(()) => Ok(Some(())),
        Err(error) => failed(guild, &error),
    }
}

/// What the medium says of a desk. That it may not even be looked at says enough.
async fn examine(office: &Office, medium: &dyn Medium, desk: &DeskSettings) -> Result<Health, ()> {
    let ailment = match within(medium.examine(desk)).await {
        Ok(health) => return Ok(health),
        Err(Undelivered::ChannelGone) => Ailment::ChannelGone(desk.channel),
        Err(Undelivered::Forbidden) => Ailment::Left,
        Err(error) => return failed(desk.guild, &error),
    };
    Ok(Health {
        at: office.clock.now(),
        ailments: vec![ailment],
    })
}

/// Writes down whether a desk that was looked at is broken, with what follows: a letter to the admin, or the board as the first thing to
/// be tried again.
pub(in crate::runtime::desk) async fn keep(
    office: &Office,
    guild: GuildId,
    broken: bool,
    stands: bool,
) -> Result<(), Error> {
    let now = office.clock.now();
    crash_point!("health-before");
    let work = office.store.run(move |records| {
        if broken {
            trouble::begins(records, guild, Found::Examined, now)?;
            return Ok(false);
        }
        let well = trouble::ends(records, guild, Found::Examined, now)?;
        if !well || !stands {
            outbox::promise_board(records, guild, now)?;
        }
        Ok(well)
    });
    let well = work.await?;
    crash_point!("health-after");
    office.state.set_broken(guild, !well);
    office.bell.ring(guild, NO_CASE);
    if !broken {
        office.bell.mended(guild);
    }
    Ok(())
}

fn failed<T>(guild: GuildId, error: &dyn std::error::Error) -> Result<T, ()> {
    tracing::warn!(guild = guild.0, %error, "a desk could not be looked at; trying again later");
    Err(())
}
