//! Words: which language, which message, rendered for a person.

mod locale;
mod shown;

pub use locale::{Languages, Locale};
pub use shown::{Accent, Choice, Kind, Link, Role, Shown, Turn};
