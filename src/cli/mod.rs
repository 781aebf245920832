//! The command line: one subcommand per file.
//!
//! | exit status | means |
//! |---|---|
//! | 0 | done |
//! | 1 | what was asked for does not exist, or `check` found faults |
//! | 2 | the command line or a setting is wrong, or Discord refuses the token: starting again does not help |
//! | 3 | the store cannot be opened, read or written |
//! | 4 | Discord cannot be reached, or has closed the door |
//! | 255 | the program or the machine |
//!
//! `anyhow` is spoken here and nowhere else.

mod cards;
mod check;
mod failure;
mod flow;
mod flow_tests;
mod folders;
mod graph;
pub mod load;
mod logs;
mod panels;
pub mod reload;
mod run;
pub mod shipped;
mod simulate;
mod store;
mod text;
mod r#try;
mod wished;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::Settings;
use failure::Failure;

/// A Discord bot that guides people through repairs
#[derive(Debug, Parser)]
#[command(version, about, after_long_help = HELP)]
struct Args {
    /// Settings file; wins over BLUEBACK_CONFIG
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Connect to Discord and answer people until SIGTERM or Ctrl-C
    Run,
    /// Walk a flow here in the terminal; nothing is kept
    Try(r#try::Args),
    /// Look at all flows and words, run the flow tests, and list every fault
    Check(check::Args),
    /// Let people drawn by chance walk a flow, and tell how they fare
    Simulate(simulate::Args),
    /// Draw a flow: from symptoms to the likely order of steps
    Graph(graph::Args),
    /// Look after what is kept: back it up, bring it back, look through it
    Store(store::Args),
    /// Make flows
    Flow(flow::Args),
    /// Look at the words of a language as people will see them, start one, review one
    Text(text::Args),
}

const HELP: &str = "\
Settings, from the environment or from a TOML file (the environment wins):
  BLUEBACK_CONFIG                     the TOML file
  DISCORD_TOKEN          discord.token   the bot's token
  BLUEBACK_DISCORD_API   discord.api     what stands for https://discord.com
  BLUEBACK_DATA          store.data      folder that keeps every session [default: data]
  BLUEBACK_STORE_REWRITE store.rewrite   how often it is written afresh [default: 7d]
  BLUEBACK_FLOWS         texts.flows     folder with flows, instead of those inside
  BLUEBACK_WORDS         texts.words     folder with words, instead of those inside
  BLUEBACK_LOG           logs.levels     off, error, warn, info, debug, trace [default: info]
  BLUEBACK_DESK_…        desk.…          the times that desks keep; deploy/blueback.toml shows all

Exit status: 0 done, 1 not found or faults found, 2 wrong settings or token,
3 the store, 4 Discord, 255 the program or the machine.";

/// Does what the command line says.
pub fn main() -> ExitCode {
    match command(Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.print(),
    }
}

fn command(args: Args) -> Result<(), Failure> {
    let settings = Settings::load(args.config.as_deref())?;
    match args.command {
        Command::Run => run::run(settings),
        Command::Try(args) => r#try::run(settings, args),
        Command::Check(args) => check::run(settings, args),
        Command::Simulate(args) => simulate::run(settings, args),
        Command::Graph(args) => graph::run(settings, &args),
        Command::Store(args) => store::run(settings, args),
        Command::Flow(args) => flow::run(&settings, args),
        Command::Text(args) => text::run(&settings, args),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        use clap::CommandFactory;
        Args::command().debug_assert();
    }
}
