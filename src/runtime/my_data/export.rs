//! Gathers everything that is stored about a person, by the same rule by which it would be erased.

use std::ops::Bound;

use crate::ids::{CaseNumber, FlowId, GuildId, Timestamp, UserId};
use crate::runtime::desk::outbox::{self, Lane, OUTBOX, Side};
use crate::runtime::desk::{Office, cases};
use crate::runtime::languages::{Device, VOICES};
use crate::runtime::records::desk::draft::{self, Draft};
use crate::runtime::records::desk::{
    BLOCKS, CASES, DRAFTS, EVENTS, SETTINGS, block, event, numbers, settings,
};
use crate::runtime::records::reminders::{agreed, letter};
use crate::runtime::records::voice;
use crate::runtime::records::whose::{KINDS, Kind, Whose, server_of, whose};
use crate::runtime::records::{SESSIONS, read_session};
use crate::runtime::reminders::{LETTERS, LetterKey, PEOPLE, REMINDERS, Timer};
use crate::store::{Error, Key, Record, Transaction};
use crate::text::desk::{
    OwnAgreement, OwnCase, OwnDesk, OwnDraft, OwnLanguages, OwnReminder, OwnWork, Stored,
};

/// So many records are looked at in one transaction.
const PAGE: usize = 128;
/// So many of the things that a person did as a supporter are told, the first ones; a file has its limits.
const MOST_WORK: usize = 4000;

/// Everything that is stored about a person.
pub(super) async fn gather(office: &Office, user: UserId) -> Result<Stored, Error> {
    let mut stored = Stored::default();
    for kind in KINDS.into_iter().filter(|kind| kind.names) {
        let mut last = None;
        loop {
            let from: Option<Key> = last.take();
            let mut gathered = std::mem::take(&mut stored);
            let work = office.store.run(move |records| {
                let next = page(records, kind, from.as_ref(), user, &mut gathered)?;
                Ok((gathered, next))
            });
            (stored, last) = work.await?;
            if last.is_none() {
                break;
            }
        }
    }
    Ok(stored)
}

fn page(
    records: &mut Transaction<'_>,
    kind: Kind,
    after: Option<&Key>,
    user: UserId,
    stored: &mut Stored,
) -> Result<Option<Key>, Error> {
    let from = after.map_or(Bound::Unbounded, Bound::Excluded);
    let found = records.scan(kind.prefix.as_bytes(), from, PAGE)?;
    for (key, record) in &found {
        match whose(key, record) {
            Ok(named) => add(records, kind, key, record, &named, user, stored)?,
            Err(error) => tracing::error!(%error, "a record is passed by while data is gathered"),
        }
    }
    let more = found.len() == PAGE;
    let last = found.into_iter().next_back().filter(|_| more);
    Ok(last.map(|(key, _)| key))
}

fn add(
    records: &Transaction<'_>,
    kind: Kind,
    key: &Key,
    record: &Record,
    named: &Whose,
    user: UserId,
    stored: &mut Stored,
) -> Result<(), Error> {
    if kind.prefix == REMINDERS || kind.prefix == LETTERS || kind.prefix == PEOPLE {
        if named.owner == Some(user) {
            add_reminder(key, record, stored)?;
        }
        return Ok(());
    }
    if kind.prefix == VOICES && named.owner == Some(user) {
        let chosen = voice::read(key, record)?;
        stored.languages = Some(OwnLanguages {
            text: chosen.text,
            device: match chosen.device {
                Device::Told(device) => Some(device),
                Device::NotKnown | Device::AsText => None,
            },
            medium: chosen.medium,
        });
    }
    let Some(guild) = server_of(key, kind) else {
        return Ok(());
    };
    if named.owner == Some(user) {
        if let Some(rest) = key.after(&SESSIONS) {
            if let Some(flow) = flow_at(rest, 17) {
                let (session, _lost) = read_session(key, record)?;
                stored.sessions.push((guild, flow, session));
            }
        } else if let Some([_, number]) = numbers::<2>(key, &CASES) {
            add_case(records, guild, number, stored)?;
        } else if let Some(rest) = key.after(&DRAFTS) {
            let Some(flow) = flow_at(rest, 25) else {
                return Ok(());
            };
            let case = rest.get(8..16).and_then(|bytes| bytes.try_into().ok());
            let case = case.map_or(0, u64::from_be_bytes);
            let case = u32::try_from(case).ok().filter(|case| *case != 0);
            let (words, at) = written(draft::read(key, record)?);
            stored.drafts.push(OwnDraft {
                guild,
                case: case.map(CaseNumber),
                flow,
                words,
                at,
            });
        } else if key.after(&BLOCKS).is_some() {
            let (_, at) = block::read(key, record)?;
            stored.blocks.push((guild, at));
        }
    }
    if named.staff.contains(&user) {
        if let Some([_, number, _]) = numbers::<3>(key, &EVENTS) {
            if stored.work.len() >= MOST_WORK {
                stored.more_work += 1;
                return Ok(());
            }
            let event = event::read(key, record)?;
            let case = CaseNumber(u32::try_from(number).unwrap_or_default());
            stored.work.push(OwnWork { guild, case, event });
        } else if let Some([_, number]) = numbers::<2>(key, &CASES) {
            let case = CaseNumber(u32::try_from(number).unwrap_or_default());
            stored.holds.push((guild, case));
        } else if key.after(&SETTINGS).is_some() {
            let desk = settings::read(key, record)?;
            stored.desks.push(OwnDesk {
                guild,
                channel: desk.channel,
                role: desk.role,
                language: desk.language,
                since: desk.since,
            });
        }
    }
    Ok(())
}

/// When they are to be reminded, what is written to them already, and what they agreed to.
fn add_reminder(key: &Key, record: &Record, stored: &mut Stored) -> Result<(), Error> {
    if let Some(timer) = Timer::read(key) {
        stored.reminders.push(OwnReminder {
            guild: timer.who.guild,
            flow: timer.flow,
            about: timer.kind.about(),
            due: timer.due,
            written: false,
        });
    } else if let Some(place) = LetterKey::read(key) {
        let letter = letter::read(key, record)?;
        stored.reminders.push(OwnReminder {
            guild: letter.guild,
            flow: letter.flow,
            about: letter.kind.about(),
            due: place.due,
            written: true,
        });
    } else {
        let agreed = agreed::read(key, record)?;
        stored.agreed = Some(OwnAgreement {
            no_reminders: agreed.quiet,
            nudges: agreed.nudges,
            conversation: agreed.conversation,
            last_letter: agreed.last_letter,
            closed: agreed.closed,
        });
    }
    Ok(())
}

/// A case of theirs, with all that happened to it and what they are still to be told.
fn add_case(
    records: &Transaction<'_>,
    guild: GuildId,
    number: u64,
    stored: &mut Stored,
) -> Result<(), Error> {
    let number = CaseNumber(u32::try_from(number).unwrap_or_default());
    let Some(loaded) = cases::load(records, guild, number)? else {
        return Ok(());
    };
    let mut events = Vec::new();
    for nth in 0..loaded.case.events {
        events.extend(cases::event(records, guild, number, nth)?);
    }
    let person = Lane {
        guild,
        case: number,
        side: Side::Person,
    };
    let rows = OUTBOX.numbers([guild.0, number.0.into()]);
    let rows = records.scan(rows.as_bytes(), Bound::Unbounded, PAGE)?;
    let lanes = rows.iter().filter_map(|(key, _)| outbox::place(key));
    let notices = lanes.filter(|(lane, _)| *lane == person).count();
    stored.cases.push(OwnCase {
        case: loaded.case,
        path: loaded.session,
        events,
        notices,
    });
    Ok(())
}

fn written(draft: Draft) -> (Option<String>, Option<Timestamp>) {
    use crate::desk::Message;
    match draft {
        Draft::HandOver { words, at, .. } => {
            (words.map(|words| words.as_str().to_owned()), Some(at))
        }
        Draft::Letter { message, at } => match message {
            Message::Reply(words) | Message::Question(words) => {
                (Some(words.as_str().to_owned()), at)
            }
            Message::Ready(reply) => (Some(reply.as_str().to_owned()), at),
        },
    }
}

/// The flow at the end of a key, behind so many bytes.
fn flow_at(rest: &[u8], behind: usize) -> Option<FlowId> {
    FlowId::new(std::str::from_utf8(rest.get(behind..)?).ok()?).ok()
}
