//! The slash commands: one for each flow, one for the desk and one for people's own data, described in every language, told to
//! Discord only when something has changed, and anew when another library takes the place of the one before.

mod compare;
mod desk;
mod fault;
mod flow;
mod my_data;
mod told;
mod words;

use serde_json::Value;

use crate::runtime::Library;

pub(super) use self::desk::{DESK, LANGUAGE, USUAL_DAYS};
pub use self::fault::CommandFault;
pub(super) use self::flow::{DEVICE_LANGUAGE, PROBLEM, flow_of};
pub(super) use self::my_data::{ERASE, EXPORT, MY_DATA};
pub(super) use self::told::Told;

/// A command that is typed, as opposed to one in a menu.
const TYPED: u64 = 1;
/// A part of a command that is chosen with it (Discord's documentation, interactions/application-commands).
const SUBCOMMAND: u64 = 1;
/// Where a command can be typed (discord facts, section 1.1).
const IN_SERVERS: u64 = 0;
const IN_DIRECT_MESSAGES: u64 = 1;
/// For servers that have installed the bot, not for single people.
const OF_SERVERS: u64 = 0;

/// All commands, as Discord takes them.
///
/// # Errors
/// The words that are missing or too long.
pub(super) fn describe(library: &Library) -> Result<Value, CommandFault> {
    let flows = library.flows.iter();
    let flows = flows.map(|flow| flow::command(library, &flow.id));
    flows
        .chain([desk::command(library), my_data::command(library)])
        .collect()
}
