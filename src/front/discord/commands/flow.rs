//! The command of a flow, such as `/imessage-help`.

use serde_json::{Value, json};

use super::words::{described, fitting};
use super::{CommandFault, IN_DIRECT_MESSAGES, IN_SERVERS, OF_SERVERS, TYPED};
use crate::front::discord::limits;
use crate::ids::FlowId;
use crate::runtime::Library;
use crate::text::Locale;

/// The option for what is wrong, in a person's own words.
pub(in crate::front::discord) const PROBLEM: &str = "problem";
/// The option for the language of the menus on a person's device.
pub(in crate::front::discord) const DEVICE_LANGUAGE: &str = "device-language";

/// What follows a flow's id in its command's name.
const SUFFIX: &str = "-help";
/// An option that takes a text.
const STRING: u64 = 3;

/// The flow that a command opens.
pub(in crate::front::discord) fn flow_of(command: &str) -> Option<FlowId> {
    FlowId::new(command.strip_suffix(SUFFIX)?).ok()
}

/// The command of a flow.
pub(super) fn command(library: &Library, flow: &FlowId) -> Result<Value, CommandFault> {
    let name = format!("{flow}{SUFFIX}");
    let message = format!("{}-flow", flow.as_str().replace('_', "-"));
    let mut problem = described(library, &message, "problem", PROBLEM)?;
    problem["type"] = STRING.into();
    problem["autocomplete"] = true.into();
    let mut device = described(
        library,
        "command-device-language",
        "description",
        DEVICE_LANGUAGE,
    )?;
    device["type"] = STRING.into();
    let locales = library.words.device_locales();
    if locales.len() <= limits::SUGGESTIONS {
        let choice = |locale: &Locale| json!({"name": locale.name(), "value": locale.code()});
        device["choices"] = locales.iter().map(choice).collect();
    } else {
        device["autocomplete"] = true.into();
    }
    let mut command = described(library, &message, "description", &name)?;
    command["type"] = TYPED.into();
    command["options"] = json!([problem, device]);
    command["contexts"] = json!([IN_SERVERS, IN_DIRECT_MESSAGES]);
    command["integration_types"] = json!([OF_SERVERS]);
    fitting(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_names_its_flow() {
        assert_eq!(flow_of("imessage-help").unwrap().as_str(), "imessage");
        assert!(flow_of("imessage").is_none());
        assert!(flow_of("-help").is_none());
    }
}
