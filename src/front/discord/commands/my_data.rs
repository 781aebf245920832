//! The command about one's own data, `/my-data`, for everybody and everywhere.

use serde_json::{Value, json};

use super::words::{described, fitting};
use super::{CommandFault, IN_DIRECT_MESSAGES, IN_SERVERS, OF_SERVERS, SUBCOMMAND, TYPED};
use crate::runtime::Library;

/// The command's name.
pub(in crate::front::discord) const MY_DATA: &str = "my-data";
/// Its subcommands.
pub(in crate::front::discord) const EXPORT: &str = "export";
pub(in crate::front::discord) const ERASE: &str = "erase";

/// The command. Its words are `command-my-data` and `command-my-data-<subcommand>`.
pub(super) fn command(library: &Library) -> Result<Value, CommandFault> {
    let subcommand = |name: &str| {
        let message = format!("command-my-data-{name}");
        let mut part = described(library, &message, "description", name)?;
        part["type"] = SUBCOMMAND.into();
        Ok::<_, CommandFault>(part)
    };
    let mut command = described(library, "command-my-data", "description", MY_DATA)?;
    command["type"] = TYPED.into();
    command["contexts"] = json!([IN_SERVERS, IN_DIRECT_MESSAGES]);
    command["integration_types"] = json!([OF_SERVERS]);
    command["options"] = json!([subcommand(EXPORT)?, subcommand(ERASE)?]);
    fitting(command)
}
