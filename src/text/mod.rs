//! Words: which language, which message, rendered for a person.
//!
//! A person reads one language and their device shows another ([`Languages`]): the device's menu
//! labels are laid over the text's messages. The messages of `en-US` are the source; every other
//! language falls back to it message by message, never by silence.

mod catalog;
mod chain;
mod check;
mod choices;
pub mod desk;
mod fault;
mod found;
mod grow;
mod note;
mod notice;
pub mod panel;
mod parts;
pub mod pattern;
mod place;
mod plural;
mod reason;
mod recognise;
pub mod reminders;
mod rendered;
pub mod review;
mod show;
mod shown;
pub mod speech;
mod suggest;
mod summary;
mod vocabulary;
mod words;

pub use crate::ids::{Languages, Locale};
pub use catalog::Source;
pub use fault::TextFault;
pub use notice::Notice;
pub use plural::categories as plural_categories;
pub use rendered::Argument;
pub use review::Status;
pub use shown::{Accent, Choice, Kind, Link, Role, Shown, Turn};
pub use suggest::Suggestion;
pub use words::Words;
