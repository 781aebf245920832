//! `blueback store`: what an operator does with what is kept.
//!
//! While the bot runs, the store is its own, and these commands ask it through a socket in the data folder (see
//! [`listen`]). Otherwise they open the store themselves.

mod backup;
mod export;
mod import;
mod lines;
pub(super) mod listen;
mod part;
mod progress;
mod purge;
mod refill;
mod restore;
mod source;
mod stats;
mod verify;

use std::path::Path;

use clap::Subcommand;
use tracing::level_filters::LevelFilter;

use super::failure::{Failure, Kind};
use super::logs;
use crate::config::Settings;
use crate::ids::Timestamp;

/// What can be said on the command line.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Say how many records there are of each kind, how large and how old
    Stats(stats::Args),
    /// Look at every record: its checksum, its form
    Verify(verify::Args),
    /// Write everything into one file, also while the bot runs
    Backup(backup::Args),
    /// Put what a backup holds in the place of what is kept; the bot must be stopped
    Restore(restore::Args),
    /// Write everything as JSON, a line for each record
    Export(export::Args),
    /// Put what an export holds in the place of what is kept; the bot must be stopped
    Import(import::Args),
    /// Write everything afresh, so that nothing erased is left in any file
    Purge,
}

/// Does what was asked for.
pub(super) fn run(settings: Settings, args: Args) -> Result<(), Failure> {
    logs::start(settings.logs.levels, LevelFilter::WARN);
    let data = &settings.store.data;
    match args.command {
        Command::Stats(args) => stats::run(data, args),
        Command::Verify(args) => verify::run(data, args),
        Command::Backup(args) => backup::run(data, args),
        Command::Restore(args) => restore::run(data, args),
        Command::Export(args) => export::run(data, args),
        Command::Import(args) => import::run(data, args),
        Command::Purge => purge::run(data),
    }
}

/// A moment as people read it, in UTC.
fn shown(moment: Timestamp) -> String {
    let moment = jiff::Timestamp::from_millisecond(moment.millis());
    moment.map_or_else(|_| "?".to_owned(), |moment| moment.to_string())
}

/// A file of the operator's that cannot be read or written.
fn file_failed(path: &Path, error: std::io::Error) -> Failure {
    let what = format!("{} cannot be read or written", path.display());
    Failure::new(Kind::Internal, anyhow::Error::new(error).context(what))
}

/// Prints a line; that nobody reads it is no failure.
fn say(line: &str) -> Result<(), Failure> {
    use std::io::Write;
    match writeln!(anstream::stdout(), "{line}") {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error.into()),
        Err(_) | Ok(()) => Ok(()),
    }
}
