//! Languages on a card: what it says and offers about them, beside everything else on it.
//!
//! | file | holds |
//! |---|---|
//! | `offer` | the ways to another language, lists to choose from, and what is said of a draft |
//! | `panel` | the same on a panel about a case |
//! | `labels` | which texts name labels of a device, and so depend on its language |
//! | `messages` | the names of the messages, for the check of words |

mod labels;
mod messages;
mod offer;
mod panel;

pub use offer::{List, ListOf, Page, Speaking, Speech};

pub(super) use labels::Labelled;
pub(in crate::text) use messages::{FILE, wanted};

use super::{Locale, TextFault, Words};

/// So many languages fit a list, in which the first line stands for none of them (discord facts, section 1.3).
const MOST: usize = 24;

impl Words {
    /// That there are more languages than a list takes.
    pub(super) fn too_many(&self) -> Vec<TextFault> {
        let counts = [
            ("texts", self.locales().len()),
            ("device labels", self.device_locales().len()),
        ];
        let over = counts.into_iter().filter(|(_, count)| *count > MOST);
        over.map(|(what, count)| {
            TextFault::of_locale(
                Locale::SOURCE.folder(),
                format!(
                    "{count} languages have {what}; people choose theirs from a list of {MOST}"
                ),
                "remove the folders of languages that nobody of your community reads",
            )
        })
        .collect()
    }
}
