//! How a command fails: one clear line, what to do about it, and an exit status by kind.

use std::io::{self, Write};
use std::process::ExitCode;

use crate::config;
use crate::store;

/// Whose turn it is after a failure; the number is the exit status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// What was asked for does not exist, or what was checked has faults.
    Asked = 1,
    /// Settings are missing or wrong, or Discord refuses the token. (The status that `clap` gives to a wrong command
    /// line.) Starting again does not help.
    Settings = 2,
    /// The store cannot be opened, read or written.
    Store = 3,
    /// Discord cannot be reached or has closed the door.
    Discord = 4,
    /// The program or the machine it runs on.
    Internal = 255,
}

/// Where all faults of flows and words are read.
pub(super) const CHECK_LISTS: &str = "`blueback check` lists them";

/// A failure on its way to the person who started the program.
#[derive(Debug)]
pub(super) struct Failure {
    kind: Kind,
    error: anyhow::Error,
    hint: Option<String>,
}

impl Failure {
    /// A failure of a kind.
    pub(super) fn new(kind: Kind, error: impl Into<anyhow::Error>) -> Self {
        Self {
            kind,
            error: error.into(),
            hint: None,
        }
    }

    /// Says what to do.
    pub(super) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Prints `error: …` with its causes on one line, then `hint: …`, and gives the exit status.
    pub(super) fn print(&self) -> ExitCode {
        // Where standard error is closed, the status still tells.
        self.write(&mut anstream::stderr()).ok();
        ExitCode::from(self.kind as u8)
    }

    fn write(&self, output: &mut impl Write) -> io::Result<()> {
        let red = anstyle::AnsiColor::Red.on_default().bold();
        let cyan = anstyle::AnsiColor::Cyan.on_default().bold();
        writeln!(output, "{red}error{red:#}: {:#}", self.error)?;
        if let Some(hint) = &self.hint {
            writeln!(output, "{cyan}hint{cyan:#}: {hint}")?;
        }
        output.flush()
    }
}

impl From<config::Error> for Failure {
    fn from(error: config::Error) -> Self {
        Self::new(Kind::Settings, error)
            .hint("`blueback help` names every setting; deploy/blueback.toml explains them")
    }
}

impl From<store::Error> for Failure {
    fn from(error: store::Error) -> Self {
        Self::new(Kind::Store, error)
    }
}

impl From<super::load::Unsound> for Failure {
    fn from(unsound: super::load::Unsound) -> Self {
        Self::new(Kind::Asked, unsound).hint(CHECK_LISTS)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::new(Kind::Internal, error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_is_one_line_with_its_causes_and_one_with_a_hint() {
        let cause = io::Error::from(io::ErrorKind::PermissionDenied);
        let error = anyhow::Error::new(cause).context("cannot read x");
        let mut shown = Vec::new();
        let failure = Failure::new(Kind::Store, error).hint("look at it");
        failure.write(&mut shown).unwrap();
        let shown = String::from_utf8(shown).unwrap();
        assert_eq!(
            anstream::adapter::strip_str(&shown).to_string(),
            "error: cannot read x: permission denied\nhint: look at it\n"
        );
    }
}
