//! Servers that the bot has left: their data stays for a grace time, in which it may be invited again, and then goes.

use std::collections::BTreeSet;
use std::ops::Bound;
use std::sync::Arc;

use super::case::each;
use crate::desk::{Rules, due};
use crate::ids::{CaseNumber, GuildId, Timestamp};
use crate::runtime::Runtime;
use crate::runtime::desk::{cases, timers};
use crate::runtime::records::departure::{self, DEPARTURES};
use crate::runtime::records::desk::{CASES, numbers};
use crate::runtime::records::whose::{KINDS, Kind};
use crate::runtime::records::{SESSIONS, read_session};
use crate::store::{Error, Key, Transaction};

/// So many records go in one transaction.
const PAGE: usize = 128;

/// One of the connections among which all servers are divided.
#[derive(Debug, Clone, Copy)]
pub struct Share {
    /// Which one, from 0.
    pub nth: u32,
    /// Of how many.
    pub of: u32,
}

impl Share {
    /// Whether a server is told of by this connection (discord facts, section 1.7).
    pub fn has(self, guild: GuildId) -> bool {
        (guild.0 >> 22) % u64::from(self.of.max(1)) == u64::from(self.nth)
    }
}

impl Runtime {
    /// Learns on which servers of a share the bot is. Of those that it was on and is not any more the grace time begins;
    /// of those that it is on again it ends.
    ///
    /// # Errors
    /// The store's own.
    pub async fn learn_servers(&self, here: BTreeSet<GuildId>, share: Share) -> Result<(), Error> {
        let here = Arc::new(here);
        for kind in KINDS.into_iter().filter(|kind| kind.of_server) {
            let mut next = Some(GuildId(1));
            while let Some(from) = next.take() {
                let (here, now) = (Arc::clone(&here), self.clock.now());
                let work = self.committer.run(move |records| {
                    let Some(guild) = first(records, kind, from)? else {
                        return Ok(None);
                    };
                    if share.has(guild) {
                        settle(records, guild, here.contains(&guild), now)?;
                    }
                    Ok(guild.0.checked_add(1).map(GuildId))
                });
                next = work.await?;
            }
        }
        Ok(())
    }
}

/// The first server from this one on that has a record of a kind.
fn first(records: &Transaction<'_>, kind: Kind, from: GuildId) -> Result<Option<GuildId>, Error> {
    let key = kind.prefix.numbers([from.0]);
    let found = records.scan(kind.prefix.as_bytes(), Bound::Included(&key), 1)?;
    let found = found.first().and_then(|(key, _)| {
        let bytes = key.after(&kind.prefix)?.get(..8)?;
        Some(GuildId(u64::from_be_bytes(bytes.try_into().ok()?)))
    });
    Ok(found)
}

fn settle(
    records: &mut Transaction<'_>,
    guild: GuildId,
    here: bool,
    now: Timestamp,
) -> Result<(), Error> {
    let key = departure::key(guild);
    let known = records.get(&key)?.is_some();
    if here && known {
        tracing::info!(guild = guild.0, "the bot is on a server again");
        records.delete(key);
    } else if !here && !known {
        tracing::info!(
            guild = guild.0,
            "the bot is not on a server any more; its data goes after the grace time"
        );
        records.put(key, departure::write(now))?;
    }
    Ok(())
}

/// Lets the data of servers go whose grace time is over.
pub(super) async fn purge(runtime: &Runtime) -> Result<(), Error> {
    let mut last: Option<Key> = None;
    loop {
        let (from, now) = (last.take(), runtime.clock.now());
        let grace = runtime.keeper.keep.left_servers;
        let work = runtime.committer.run(move |records| {
            let from = from.as_ref().map_or(Bound::Unbounded, Bound::Excluded);
            let page = records.scan(DEPARTURES.as_bytes(), from, PAGE)?;
            let mut over = Vec::new();
            for (key, record) in &page {
                let left = departure::read(key, record)?;
                if let Some([guild]) = numbers(key, &DEPARTURES)
                    && now - left > grace
                {
                    over.push((GuildId(guild), left));
                }
            }
            let more = page.len() == PAGE;
            let last = page.into_iter().next_back().filter(|_| more);
            Ok((over, last.map(|(key, _)| key)))
        });
        let (over, next) = work.await?;
        for (guild, left) in over {
            forget(runtime, guild, left).await?;
        }
        last = next;
        if last.is_none() {
            return Ok(());
        }
    }
}

/// Lets everything of a server go, unless people there were answered since: then its commands are still there, if not
/// the bot.
async fn forget(runtime: &Runtime, guild: GuildId, left: Timestamp) -> Result<(), Error> {
    let alive = runtime.committer.run(move |records| {
        let alive = answered_since(records, guild, left)?;
        if alive {
            records.delete(departure::key(guild));
        }
        Ok(alive)
    });
    if alive.await? {
        return Ok(());
    }
    runtime.desks.forget(guild);
    for kind in KINDS.into_iter().filter(|kind| kind.of_server) {
        loop {
            let rules = Arc::clone(&runtime.desks.office.rules);
            let work = runtime
                .committer
                .run(move |records| some(records, kind, guild, &rules));
            if work.await? < PAGE {
                break;
            }
        }
    }
    let work = runtime.committer.run(move |records| {
        records.delete(departure::key(guild));
        Ok(())
    });
    work.await?;
    tracing::info!(
        guild = guild.0,
        "the data of a server that the bot has left is gone"
    );
    Ok(())
}

fn answered_since(
    records: &mut Transaction<'_>,
    guild: GuildId,
    left: Timestamp,
) -> Result<bool, Error> {
    let mut alive = false;
    each(records, &SESSIONS.numbers([guild.0]), |_, key, record| {
        let read = read_session(key, record);
        let last = read
            .ok()
            .and_then(|(session, _)| Some(session.entries.last()?.at));
        alive |= last.is_some_and(|last| last > left);
        Ok(())
    })?;
    Ok(alive)
}

/// Deletes some records of a server; how many.
fn some(
    records: &mut Transaction<'_>,
    kind: Kind,
    guild: GuildId,
    rules: &Rules,
) -> Result<usize, Error> {
    let prefix = kind.prefix.numbers([guild.0]);
    let page = records.scan(prefix.as_bytes(), Bound::Unbounded, PAGE)?;
    for (key, _) in &page {
        if let Some([_, number]) = numbers::<2>(key, &CASES) {
            let number = CaseNumber(u32::try_from(number).unwrap_or_default());
            let head = cases::head(records, guild, number)?;
            let before = head.and_then(|case| due(&case, rules)).map(|(at, _)| at);
            timers::replace(records, guild, number, before, None)?;
        }
        records.delete(key.clone());
    }
    Ok(page.len())
}
