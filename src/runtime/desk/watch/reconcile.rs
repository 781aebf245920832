//! Walks through open cases and looks whether what shows them still stands: slowly, one request every few seconds over
//! all servers, each case once a day at most.

use std::convert::Infallible;
use std::ops::Bound;
use std::time::Duration;

use super::STORE_PAUSE;
use crate::desk::Effect;
use crate::ids::{CaseNumber, ChannelId, GuildId, Timestamp};
use crate::runtime::desk::courier::within;
use crate::runtime::desk::office::{Office, desk_of};
use crate::runtime::desk::places::{self, Places};
use crate::runtime::desk::{Medium, Undelivered, outbox};
use crate::runtime::records::desk::{QUEUE, numbers};
use crate::store::{Error, Key};

/// Between two looks.
const PACE: Duration = Duration::from_secs(3);
/// A walk begins at the earliest so long after the one before began.
const DAILY: Duration = Duration::from_secs(24 * 60 * 60);
/// What was seen to stand not longer ago than this is passed by, as after a restart.
const RECENT: Duration = Duration::from_secs(20 * 60 * 60);

/// An open case, and where it is shown.
struct Stop {
    guild: GuildId,
    case: CaseNumber,
    places: Places,
    /// The channel of its desk, if the server still has one.
    desk: Option<ChannelId>,
}

/// Walks for ever.
pub(super) async fn run(office: &Office, medium: &dyn Medium) -> Infallible {
    let mut last: Option<Key> = None;
    let mut began = office.clock.now();
    loop {
        let next = match step(office, last.clone()).await {
            Ok(Some((key, stop))) => {
                last = Some(key);
                let asked = match stop {
                    Some(stop) => look(office, medium, &stop).await,
                    None => Ok(false),
                };
                match asked {
                    // What costs no request needs no pause.
                    Ok(false) => continue,
                    Ok(true) => office.clock.now() + PACE,
                    Err(error) => pause(office, &error),
                }
            }
            Ok(None) => {
                last = None;
                let next = began + DAILY;
                office.clock.until(next).await;
                began = office.clock.now();
                continue;
            }
            Err(error) => pause(office, &error),
        };
        office.clock.until(next).await;
    }
}

fn pause(office: &Office, error: &Error) -> Timestamp {
    tracing::error!(%error, "the walk through open cases waits for the store");
    office.clock.now() + STORE_PAUSE
}

/// The next open case after a key of the queue.
async fn step(office: &Office, last: Option<Key>) -> Result<Option<(Key, Option<Stop>)>, Error> {
    let work = office.store.run(move |records| {
        let from = last.as_ref().map_or(Bound::Unbounded, Bound::Excluded);
        let page = records.scan(QUEUE.as_bytes(), from, 1)?;
        let Some((key, _)) = page.into_iter().next() else {
            return Ok(None);
        };
        let case = numbers(&key, &QUEUE).and_then(|[guild, case]| {
            let case = u32::try_from(case).ok()?;
            Some((GuildId(guild), CaseNumber(case)))
        });
        let Some((guild, case)) = case else {
            return Ok(Some((key, None)));
        };
        let stop = Stop {
            guild,
            case,
            places: places::of(records, guild, case)?,
            desk: desk_of(records, guild)?.map(|desk| desk.channel),
        };
        Ok(Some((key, Some(stop))))
    });
    work.await
}

/// Looks at one case, and promises its card where it does not stand. Whether the medium was asked.
async fn look(office: &Office, medium: &dyn Medium, stop: &Stop) -> Result<bool, Error> {
    let now = office.clock.now();
    let recent = |looked: Timestamp| looked <= now && now - looked < RECENT;
    let passed = stop.places.looked.is_some_and(recent);
    if passed || stop.desk.is_none() || office.state.is_broken(stop.guild) {
        return Ok(false);
    }
    let Some(card) = stop.places.card.filter(|_| stop.places.desk == stop.desk) else {
        promise(office, stop).await?;
        return Ok(false);
    };
    match within(medium.stands(card)).await {
        Ok(true) => {
            // A thread sleeps after a while without lines; that of an open case is kept awake.
            if let Some(thread) = stop.places.thread {
                let awake = within(medium.unarchive(thread)).await;
                let is_card = thread == card.channel;
                if is_card && awake == Err(Undelivered::ChannelGone) {
                    promise(office, stop).await?;
                }
            }
            seen(office, stop, now).await?;
        }
        Ok(false) => promise(office, stop).await?,
        Err(Undelivered::ChannelGone) if Some(card.channel) != stop.desk => {
            promise(office, stop).await?;
        }
        Err(Undelivered::ChannelGone | Undelivered::Forbidden) => office.state.examine(stop.guild),
        Err(why) => {
            let (guild, case) = (stop.guild.0, stop.case.0);
            tracing::debug!(guild, case, %why, "whether a card stands is not known");
        }
    }
    Ok(true)
}

async fn seen(office: &Office, stop: &Stop, now: Timestamp) -> Result<(), Error> {
    let (guild, case) = (stop.guild, stop.case);
    let work = office.store.run(move |records| {
        let mut places = places::of(records, guild, case)?;
        places.looked = Some(now);
        places::put(records, guild, case, &places)
    });
    work.await
}

async fn promise(office: &Office, stop: &Stop) -> Result<(), Error> {
    let (guild, case, now) = (stop.guild, stop.case, office.clock.now());
    let work = office
        .store
        .run(move |records| outbox::promise(records, guild, case, &[Effect::Show], now));
    work.await?;
    office.bell.ring(guild, case);
    Ok(())
}
