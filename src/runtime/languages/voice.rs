//! What holds for a person in one turn.

use super::chosen::{Chosen, Device};
use super::speak::Speak;
use crate::ids::{Languages, Locale, UserId};
use crate::runtime::records::voice;
use crate::store::{Error, Transaction};

/// What holds for a person in one turn: what their medium and the card that they pressed say, and what they chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::runtime) struct Voice {
    user: UserId,
    /// What the medium says that they read, and the card that their device shows.
    heard: Languages,
    chosen: Option<Chosen>,
}

impl Voice {
    /// What holds for a person of whom that was heard.
    ///
    /// # Errors
    /// The store's own, also where the record cannot be read.
    pub(in crate::runtime) fn of(
        records: &Transaction<'_>,
        user: UserId,
        heard: Languages,
    ) -> Result<Self, Error> {
        let chosen = Chosen::of(records, user)?;
        Ok(Self {
            user,
            heard,
            chosen,
        })
    }

    /// What they read and what their device shows.
    pub(in crate::runtime) fn languages(&self) -> Languages {
        // Cards from before there was a record tell what the device shows.
        self.chosen
            .map_or(self.heard, |chosen| chosen.languages(self.heard.text))
    }

    /// What the medium and the pressed card say.
    pub(in crate::runtime) fn heard(&self) -> Languages {
        self.heard
    }

    /// Whether they ever chose anything.
    pub(in crate::runtime) fn has_chosen(&self) -> bool {
        self.chosen.is_some()
    }

    /// What their medium says.
    pub(in crate::runtime) fn medium(&self) -> Locale {
        self.heard.text
    }

    /// Whether they were never asked what their device shows.
    pub(in crate::runtime) fn is_unasked(&self) -> bool {
        self.now().device == Device::NotKnown
    }

    /// What they do about languages, if it chooses any; whether that is another than before.
    ///
    /// # Errors
    /// The store's own.
    pub(in crate::runtime) fn choose(
        &mut self,
        records: &mut Transaction<'_>,
        speak: Speak,
    ) -> Result<bool, Error> {
        let now = self.now();
        let wished = match speak {
            Speak::Text(text) => Chosen { text, ..now },
            Speak::Device(device) => Chosen {
                device: device.map_or(Device::AsText, Device::Told),
                ..now
            },
            Speak::Open | Speak::Close | Speak::English | Speak::Own | Speak::Wrong => {
                return Ok(false);
            }
        };
        let wished = Chosen {
            medium: self.heard.text,
            ..wished
        };
        if self.chosen == Some(wished) {
            return Ok(false);
        }
        records.put(Chosen::key(self.user), voice::write(&wished))?;
        self.chosen = Some(wished);
        Ok(true)
    }

    /// They went on without an answer to what their device shows: it is as good as what they read.
    ///
    /// # Errors
    /// The store's own.
    pub(in crate::runtime) fn pass(&mut self, records: &mut Transaction<'_>) -> Result<(), Error> {
        self.choose(records, Speak::Device(None)).map(drop)
    }

    fn now(&self) -> Chosen {
        let Languages { text, device } = self.heard;
        self.chosen.unwrap_or(Chosen {
            text: None,
            device: if device == text {
                Device::NotKnown
            } else {
                Device::Told(device)
            },
            medium: text,
        })
    }
}
