//! What can be wrong with the settings: where, what was found, what is allowed.

use std::io;
use std::path::PathBuf;

/// Why the settings cannot be used. No text of it holds a secret.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file cannot be read.
    #[error("the settings file {} cannot be read", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The file is not TOML, or says what no setting is called.
    #[error("the settings file {} cannot be understood\n{report}", path.display())]
    Malformed {
        /// The file.
        path: PathBuf,
        /// The line, with a caret below the fault; long words that may be secrets are blotted out.
        report: String,
    },
    /// A setting has a value that it cannot have.
    #[error("{place} is {found}, but must be {allowed}")]
    Value {
        /// The variable, or the key and its file.
        place: String,
        /// The value, or what can be said about a secret one.
        found: String,
        /// What would be right.
        allowed: &'static str,
    },
}
