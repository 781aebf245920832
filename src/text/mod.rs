//! Words: which language, which message, rendered for a person.

mod locale;
mod notice;
mod shown;
mod suggest;
mod words;

pub use locale::{Languages, Locale};
pub use notice::Notice;
pub use shown::{Accent, Choice, Kind, Link, Role, Shown, Turn};
pub use suggest::Suggestion;
pub use words::Words;
