//! The slash commands: one for each flow, one for the desk and one for people's own data, described in every language, told to
//! Discord only when something has changed.

mod compare;
mod desk;
mod fault;
mod flow;
mod my_data;
mod words;

use serde_json::Value;

use self::compare::normal;
use super::rest::{Fault, Rest};
use crate::runtime::Runtime;

pub(super) use self::desk::{DESK, LANGUAGE, USUAL_DAYS};
pub use self::fault::CommandFault;
pub(super) use self::flow::{DEVICE_LANGUAGE, PROBLEM, flow_of};
pub(super) use self::my_data::{ERASE, EXPORT, MY_DATA};

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
pub(super) fn describe(runtime: &Runtime) -> Result<Value, CommandFault> {
    let flows = runtime.flows();
    let flows = flows.iter().map(|flow| flow::command(runtime, flow));
    flows
        .chain([desk::command(runtime), my_data::command(runtime)])
        .collect()
}

/// Tells Discord our commands if it has others; whether it had to be told.
///
/// # Errors
/// What kept us from asking or telling.
pub(super) async fn register(rest: &Rest, application: u64, ours: &Value) -> Result<bool, Fault> {
    let theirs = rest.commands(application).await?;
    let changed = normal(&theirs) != normal(ours);
    if changed {
        rest.put_commands(application, ours).await?;
    }
    Ok(changed)
}
