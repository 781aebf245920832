//! What a person chose to read and told of their device, as it is stored; whose it is stands in its key.
//!
//! Version 1 is `{"medium":code}` with `"text"` and `"device"` where they were chosen: codes of Discord's, or for the
//! device `true` where it shows what they read.

use serde::{Deserialize, Serialize};

use super::{Unreadable, malformed, stored, written};
use crate::ids::Locale;
use crate::runtime::languages::{Chosen, Device};
use crate::store::{Key, Record};

/// The version that is written.
const VERSION: u8 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredVoice {
    medium: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    device: Option<StoredDevice>,
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum StoredDevice {
    AsText(bool),
    Told(String),
}

/// What was chosen as a record.
pub(in crate::runtime) fn write(chosen: &Chosen) -> Record {
    let code = |locale: Locale| locale.code().to_owned();
    let stored = StoredVoice {
        medium: code(chosen.medium),
        text: chosen.text.map(code),
        device: match chosen.device {
            Device::NotKnown => None,
            Device::AsText => Some(StoredDevice::AsText(true)),
            Device::Told(device) => Some(StoredDevice::Told(code(device))),
        },
    };
    written(VERSION, &stored)
}

/// What was chosen from a record.
///
/// # Errors
/// The record is of a later version, or does not follow its form.
pub(in crate::runtime) fn read(key: &Key, record: &Record) -> Result<Chosen, Unreadable> {
    let voice: StoredVoice = stored(key, record, VERSION)?;
    let locale = |code: &str| {
        let unknown = || malformed(key, record, format!("{code:?} is no language"));
        Locale::exact(code).ok_or_else(unknown)
    };
    Ok(Chosen {
        text: voice.text.as_deref().map(locale).transpose()?,
        device: match voice.device {
            None => Device::NotKnown,
            Some(StoredDevice::AsText(true)) => Device::AsText,
            Some(StoredDevice::AsText(false)) => {
                return Err(malformed(key, record, "a device is a language or `true`"));
            }
            Some(StoredDevice::Told(code)) => Device::Told(locale(&code)?),
        },
        medium: locale(&voice.medium)?,
    })
}
