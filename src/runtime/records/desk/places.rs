//! Where a case or a board is shown, as it is stored; server and case stand in its key.

use serde::{Deserialize, Serialize};

use crate::ids::{ChannelId, MessageId, Timestamp};
use crate::runtime::desk::Placed;
use crate::runtime::desk::places::Places;
use crate::runtime::records::{Unreadable, stored, written};
use crate::store::{Key, Record};

/// The version that is written.
const VERSION: u8 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredPlaces {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    desk: Option<u64>,
    /// Channel and message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    card: Option<(u64, u64)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    thread: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    root: Option<u64>,
    #[serde(default)]
    generation: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    begun: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    wordless: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    label: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    conversation: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    private: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    looked: Option<i64>,
}

/// Places as a record.
pub(in crate::runtime) fn write(places: &Places) -> Record {
    let stored = StoredPlaces {
        desk: places.desk.map(|id| id.0),
        card: places.card.map(|card| (card.channel.0, card.message.0)),
        thread: places.thread.map(|id| id.0),
        root: places.root.map(|id| id.0),
        generation: places.generation,
        begun: places.begun.then_some(true),
        wordless: places.wordless.then_some(true),
        label: places.label,
        conversation: places.conversation.map(|id| id.0),
        private: places.private.map(|id| id.0),
        looked: places.looked.map(Timestamp::millis),
    };
    written(VERSION, &stored)
}

/// Places from a record.
///
/// # Errors
/// The record is of a later version, or does not follow its form.
pub(in crate::runtime) fn read(key: &Key, record: &Record) -> Result<Places, Unreadable> {
    let places: StoredPlaces = stored(key, record, VERSION)?;
    let card = |(channel, message)| Placed {
        channel: ChannelId(channel),
        message: MessageId(message),
    };
    Ok(Places {
        desk: places.desk.map(ChannelId),
        card: places.card.map(card),
        thread: places.thread.map(ChannelId),
        root: places.root.map(MessageId),
        generation: places.generation,
        begun: places.begun.unwrap_or(false),
        wordless: places.wordless.unwrap_or(false),
        label: places.label,
        conversation: places.conversation.map(ChannelId),
        private: places.private.map(ChannelId),
        looked: places.looked.map(Timestamp::from_millis),
    })
}
