//! What a person chose to read, and told of their device.

use crate::ids::{Languages, Locale, UserId};
use crate::runtime::records::voice;
use crate::store::{Error, Key, Prefix, Transaction};

/// What people chose, by person.
pub(in crate::runtime) const VOICES: Prefix = Prefix::new("v/");

/// What a person chose to read, and told of their device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::runtime) struct Chosen {
    /// What they read; none if it is what their medium says.
    pub(in crate::runtime) text: Option<Locale>,
    /// What the menus of their device are in.
    pub(in crate::runtime) device: Device,
    /// What their medium said when this was written, for what goes out while they are not there.
    pub(in crate::runtime) medium: Locale,
}

/// What is known of somebody's device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::runtime) enum Device {
    /// They were never asked; it is taken to show what they read.
    NotKnown,
    /// It shows what they read: they said so, or passed the question by.
    AsText,
    /// It shows this.
    Told(Locale),
}

impl Chosen {
    /// Where it lies.
    pub(in crate::runtime) fn key(user: UserId) -> Key {
        VOICES.numbers([user.0])
    }

    /// What a person chose; none if they never chose anything.
    ///
    /// # Errors
    /// The store's own, also where the record cannot be read.
    pub(in crate::runtime) fn of(
        records: &Transaction<'_>,
        user: UserId,
    ) -> Result<Option<Self>, Error> {
        let key = Self::key(user);
        let Some(record) = records.get(&key)? else {
            return Ok(None);
        };
        Ok(Some(voice::read(&key, &record)?))
    }

    /// What they read and what their device shows, where the medium says that.
    pub(in crate::runtime) fn languages(&self, medium: Locale) -> Languages {
        let text = self.text.unwrap_or(medium);
        let device = match self.device {
            Device::NotKnown | Device::AsText => text,
            Device::Told(device) => device,
        };
        Languages { text, device }
    }

    /// What holds for somebody who is written to: these languages, unless they chose others since.
    ///
    /// # Errors
    /// As [`Chosen::of`].
    pub(in crate::runtime) fn or(
        records: &Transaction<'_>,
        user: UserId,
        languages: Languages,
    ) -> Result<Languages, Error> {
        let chosen = Self::of(records, user)?;
        Ok(chosen.map_or(languages, |chosen| chosen.languages(chosen.medium)))
    }
}
