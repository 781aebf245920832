//! The words of reminders: letters to people who wait or left off, and what their cards may promise.

mod letter;
mod messages;
mod promise;

pub use letter::{About, Reminder};
pub use promise::{Offer, Promise, Reminding, Said};

pub(in crate::text) use messages::{FILE, wanted};
