//! Why commands cannot be described.

use crate::front::discord::limits;
use crate::text::Locale;

/// Why the commands cannot be described.
#[derive(Debug, thiserror::Error)]
pub enum CommandFault {
    /// The source language lacks the words.
    #[error("`{message}` has no `.{attribute}` in {}", Locale::SOURCE)]
    Unworded {
        /// The message.
        message: String,
        /// Its attribute.
        attribute: &'static str,
    },
    /// A description is too long.
    #[error(
        "`.{attribute}` of `{message}` in {locale} has {length} characters; 1 to {} are allowed",
        limits::LINE
    )]
    Long {
        /// The message.
        message: String,
        /// Its attribute.
        attribute: &'static str,
        /// The language.
        locale: Locale,
        /// How long it is.
        length: usize,
    },
    /// A command is too long altogether.
    #[error(
        "the command `/{name}` has {length} characters with its longest descriptions; Discord takes {}",
        limits::COMMAND
    )]
    Heavy {
        /// The command.
        name: String,
        /// How long it is.
        length: usize,
    },
}
