//! `blueback flow`: begins a flow, and tells what a change of one means.

mod diff;
mod new;

use super::failure::Failure;
use crate::config::Settings;

/// What can be said on the command line.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Write a small sound flow to start from, with its words and a test; nothing is overwritten
    New(new::Args),
    /// Tell what changes between two versions of a flow, and for whom who is in the middle of it
    Diff(diff::Args),
}

/// Does what the command line says.
pub(super) fn run(settings: &Settings, args: Args) -> Result<(), Failure> {
    match args.command {
        Command::New(args) => new::run(settings, args),
        Command::Diff(args) => diff::run(args),
    }
}
