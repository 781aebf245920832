//! Where a server's desk is, as it is stored; the server stands in its key.

use serde::{Deserialize, Serialize};

use super::{SETTINGS, locale, numbers};
use crate::ids::{ChannelId, GuildId, RoleId, Timestamp, UserId};
use crate::runtime::desk::{DeskKind, DeskSettings};
use crate::runtime::records::{Unreadable, malformed, stored, written};
use crate::store::{Key, Record};

/// The version that is written.
const VERSION: u8 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredSettings {
    channel: u64,
    kind: StoredKind,
    role: u64,
    language: String,
    admin: u64,
    since: i64,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum StoredKind {
    Text,
    Forum,
}

/// A desk as a record.
pub(in crate::runtime) fn write(desk: &DeskSettings) -> Record {
    let stored = StoredSettings {
        channel: desk.channel.0,
        kind: match desk.kind {
            DeskKind::Text => StoredKind::Text,
            DeskKind::Forum => StoredKind::Forum,
        },
        role: desk.role.0,
        language: desk.language.code().to_owned(),
        admin: desk.admin.0,
        since: desk.since.millis(),
    };
    written(VERSION, &stored)
}

/// A desk from a record.
///
/// # Errors
/// The record is of a later version, or does not follow its form.
pub(in crate::runtime) fn read(key: &Key, record: &Record) -> Result<DeskSettings, Unreadable> {
    let desk: StoredSettings = stored(key, record, VERSION)?;
    let guild = numbers(key, &SETTINGS).map(|[guild]| GuildId(guild));
    Ok(DeskSettings {
        guild: guild.ok_or_else(|| malformed(key, record, "its key names no server"))?,
        channel: ChannelId(desk.channel),
        kind: match desk.kind {
            StoredKind::Text => DeskKind::Text,
            StoredKind::Forum => DeskKind::Forum,
        },
        role: RoleId(desk.role),
        language: locale(key, record, &desk.language)?,
        admin: UserId(desk.admin),
        since: Timestamp::from_millis(desk.since),
    })
}
