//! What lies in the store about desks and cases.
//!
//! | key | holds | file |
//! |---|---|---|
//! | `g/` server | where its desk is | `settings` |
//! | `n/` server | the number of its newest case | `number` |
//! | `c/` server, case | a case | `case` |
//! | `p/` server, case | the member's way before it and the steps tried since, as a session | |
//! | `h/` server, case, event | what happened | `event` |
//! | `q/` server, case | what a queue shows of an open case | `waiting` |
//! | `u/` server, person, flow | a member's newest case | `number` |
//! | `f/` server, case, person, flow | what is written and not sent yet | `draft` |
//! | `b/` server, person | who may open no case; by fingerprint if they had their data erased | `block` |
//! | `o/` server, case, order | what was promised and is not delivered yet | `row` |
//! | `w/` server, case | where it is shown; with case 0, where the board is | `places` |
//! | `w/` server | that its desk is broken | `trouble` |
//! | `x/` server, number | what could not be delivered for good | `dead` |
//! | `t/` moment, server, case | when to look at it again; all is in the key | |
//!
//! Moments are milliseconds since 1970, ids are Discord's numbers, languages are Discord's codes.

pub(in crate::runtime) mod block;
pub(in crate::runtime) mod case;
pub(in crate::runtime) mod dead;
pub(in crate::runtime) mod deed;
pub(in crate::runtime) mod draft;
pub(in crate::runtime) mod event;
#[cfg(test)]
pub(in crate::runtime::records) mod gallery;
#[cfg(test)]
pub(in crate::runtime::records) mod museum;
pub(in crate::runtime) mod number;
pub(in crate::runtime) mod places;
pub(in crate::runtime) mod row;
pub(in crate::runtime) mod settings;
pub(in crate::runtime) mod trouble;
pub(in crate::runtime) mod waiting;

use crate::ids::{CaseNumber, FlowId, GuildId, Locale, UserId};
use crate::runtime::records::fingerprint::Fingerprint;
use crate::runtime::records::{Unreadable, malformed};
use crate::store::{Error, Key, Prefix, Record};

/// Where a server's desk is.
pub(in crate::runtime) const SETTINGS: Prefix = Prefix::new("g/");
/// Numbers of the newest cases of servers.
pub(in crate::runtime) const NUMBERS: Prefix = Prefix::new("n/");
/// Cases.
pub(in crate::runtime) const CASES: Prefix = Prefix::new("c/");
/// The ways of the members of cases.
pub(in crate::runtime) const PATHS: Prefix = Prefix::new("p/");
/// What happened to cases.
pub(in crate::runtime) const EVENTS: Prefix = Prefix::new("h/");
/// What queues show.
pub(in crate::runtime) const QUEUE: Prefix = Prefix::new("q/");
/// Newest cases of members.
pub(in crate::runtime) const MEMBERS: Prefix = Prefix::new("u/");
/// What is written and not sent yet.
pub(in crate::runtime) const DRAFTS: Prefix = Prefix::new("f/");
/// Who may open no case.
pub(in crate::runtime) const BLOCKS: Prefix = Prefix::new("b/");

/// Where a server's desk is written down.
pub(in crate::runtime) fn settings_key(guild: GuildId) -> Key {
    SETTINGS.numbers([guild.0])
}

/// Where the number of its newest case is.
pub(in crate::runtime) fn number_key(guild: GuildId) -> Key {
    NUMBERS.numbers([guild.0])
}

/// Where a case is.
pub(in crate::runtime) fn case_key(guild: GuildId, case: CaseNumber) -> Key {
    CASES.numbers([guild.0, case.0.into()])
}

/// Where the way of its member is.
pub(in crate::runtime) fn path_key(guild: GuildId, case: CaseNumber) -> Key {
    PATHS.numbers([guild.0, case.0.into()])
}

/// Where an event of it is.
pub(in crate::runtime) fn event_key(guild: GuildId, case: CaseNumber, event: u32) -> Key {
    EVENTS.numbers([guild.0, case.0.into(), event.into()])
}

/// Where its row of the queue is.
pub(in crate::runtime) fn queue_key(guild: GuildId, case: CaseNumber) -> Key {
    QUEUE.numbers([guild.0, case.0.into()])
}

/// Where it is written that a person may open no case.
pub(in crate::runtime) fn block_key(guild: GuildId, user: UserId) -> Key {
    BLOCKS.numbers([guild.0, user.0])
}

/// Where that is written of somebody whose data was erased.
pub(in crate::runtime) fn erased_block_key(
    guild: GuildId,
    who: &Fingerprint,
) -> Result<Key, Error> {
    let mut rest = guild.0.to_be_bytes().to_vec();
    rest.extend(who);
    BLOCKS.key(&rest)
}

/// Where a member's newest case in a flow is written down.
pub(in crate::runtime) fn member_key(
    guild: GuildId,
    user: UserId,
    flow: &FlowId,
) -> Result<Key, Error> {
    with_flow(&MEMBERS, &[guild.0, user.0], flow)
}

/// What all such keys of one member begin with.
pub(in crate::runtime) fn member_prefix(guild: GuildId, user: UserId) -> Vec<u8> {
    MEMBERS.numbers([guild.0, user.0]).as_bytes().to_vec()
}

/// Where what a person has written and not sent yet is: about a case, or to open one.
pub(in crate::runtime) fn draft_key(
    guild: GuildId,
    case: Option<CaseNumber>,
    user: UserId,
    flow: &FlowId,
) -> Result<Key, Error> {
    let case = case.map_or(0, |case| case.0.into());
    with_flow(&DRAFTS, &[guild.0, case, user.0], flow)
}

fn with_flow(prefix: &Prefix, numbers: &[u64], flow: &FlowId) -> Result<Key, Error> {
    let mut rest: Vec<u8> = numbers.iter().flat_map(|n| n.to_be_bytes()).collect();
    rest.push(b'/');
    rest.extend(flow.as_str().bytes());
    prefix.key(&rest)
}

/// The numbers that a key of this kind holds; none for a key of another form.
pub(in crate::runtime) fn numbers<const N: usize>(key: &Key, prefix: &Prefix) -> Option<[u64; N]> {
    let bytes = key.after(prefix)?;
    let (chunks, rest) = bytes.as_chunks::<8>();
    let numbers: [[u8; 8]; N] = chunks.try_into().ok()?;
    rest.is_empty().then(|| numbers.map(u64::from_be_bytes))
}

fn flow(key: &Key, record: &Record, text: &str) -> Result<FlowId, Unreadable> {
    FlowId::new(text).map_err(|e| malformed(key, record, e))
}

fn locale(key: &Key, record: &Record, code: &str) -> Result<Locale, Unreadable> {
    let unknown = || malformed(key, record, format!("{code:?} is no language"));
    Locale::exact(code).ok_or_else(unknown)
}
