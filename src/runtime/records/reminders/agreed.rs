//! What a person agreed to as it is stored; whose it is stands in its key.

use serde::{Deserialize, Serialize};

use crate::ids::{ChannelId, Timestamp};
use crate::runtime::records::{Unreadable, stored, written};
use crate::runtime::reminders::Agreed;
use crate::store::{Key, Record};

/// The version that is written.
const VERSION: u8 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredAgreed {
    quiet: bool,
    letters: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    nudges: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    conversation: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    closed: Option<i64>,
}

/// What was agreed as a record.
pub(in crate::runtime) fn write(agreed: &Agreed) -> Record {
    let stored = StoredAgreed {
        quiet: agreed.quiet,
        letters: agreed.last_letter,
        nudges: agreed.nudges.map(Timestamp::millis),
        conversation: agreed.conversation.map(|channel| channel.0),
        closed: agreed.closed.map(Timestamp::millis),
    };
    written(VERSION, &stored)
}

/// What was agreed from a record.
///
/// # Errors
/// The record is of a later version, or does not follow its form.
pub(in crate::runtime) fn read(key: &Key, record: &Record) -> Result<Agreed, Unreadable> {
    let agreed: StoredAgreed = stored(key, record, VERSION)?;
    Ok(Agreed {
        quiet: agreed.quiet,
        last_letter: agreed.letters,
        nudges: agreed.nudges.map(Timestamp::from_millis),
        conversation: agreed.conversation.map(ChannelId),
        closed: agreed.closed.map(Timestamp::from_millis),
    })
}
