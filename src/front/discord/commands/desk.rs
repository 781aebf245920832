//! The command of the desk, `/desk`, with one subcommand for each thing that staff do.

use serde_json::{Value, json};

use super::words::{described, fitting};
use super::{CommandFault, IN_SERVERS, OF_SERVERS, SUBCOMMAND, TYPED};
use crate::desk::stats::MOST_DAYS;
use crate::front::discord::channel_kind::ChannelKind;
use crate::front::discord::permissions::Permission;
use crate::runtime::Library;

/// The command's name.
pub(in crate::front::discord) const DESK: &str = "desk";

/// The option of a desk's language.
pub(in crate::front::discord) const LANGUAGE: &str = "language";
/// The message that describes it.
const SETUP_LANGUAGE: &str = "command-desk-setup-language";

/// Kinds of options (Discord's documentation, interactions/application-commands).
const TEXT: u64 = 3;
const INTEGER: u64 = 4;
const USER: u64 = 6;
const CHANNEL: u64 = 7;
const ROLE: u64 = 8;

/// Numbers of cases go up to this.
const MOST_CASES: u32 = u32::MAX;
/// Statistics look back so far if nothing else is said.
pub(in crate::front::discord) const USUAL_DAYS: u16 = 30;

/// Who sees the command while an admin has not chosen otherwise. Who may use it is checked each
/// time: staff are known by their role, which Discord cannot be told here.
const SEEN_BY: Permission = Permission::ManageMessages;

/// An option of a subcommand.
enum Takes {
    /// A text channel or a forum.
    Channel,
    Role,
    Member,
    Case,
    Days,
    /// A language, with suggestions while it is typed.
    Language,
}

impl Takes {
    fn name(&self) -> &'static str {
        match self {
            Self::Channel => "channel",
            Self::Role => "role",
            Self::Member => "member",
            Self::Case => "number",
            Self::Days => "days",
            Self::Language => LANGUAGE,
        }
    }

    fn is_required(&self) -> bool {
        !matches!(self, Self::Days | Self::Language)
    }

    fn limit(&self, option: &mut Value) {
        match self {
            Self::Channel => {
                option["type"] = CHANNEL.into();
                let kinds = [ChannelKind::Text, ChannelKind::Forum];
                option["channel_types"] = kinds.map(ChannelKind::number).as_slice().into();
            }
            Self::Role => option["type"] = ROLE.into(),
            Self::Member => option["type"] = USER.into(),
            Self::Case => {
                option["type"] = INTEGER.into();
                option["min_value"] = 1.into();
                option["max_value"] = MOST_CASES.into();
            }
            Self::Language => {
                option["type"] = TEXT.into();
                option["autocomplete"] = true.into();
            }
            Self::Days => {
                option["type"] = INTEGER.into();
                option["min_value"] = 1.into();
                option["max_value"] = MOST_DAYS.into();
            }
        }
    }
}

/// The subcommands, the most used first.
const SUBCOMMANDS: [(&str, &[Takes]); 8] = [
    ("next", &[]),
    ("queue", &[]),
    ("case", &[Takes::Case]),
    ("stats", &[Takes::Days]),
    ("block", &[Takes::Member]),
    ("unblock", &[Takes::Member]),
    ("doctor", &[]),
    ("setup", &[Takes::Channel, Takes::Role, Takes::Language]),
];

/// The command. Its words are `command-desk`, `command-desk-<subcommand>` with an attribute for
/// each option beside `.description`.
pub(super) fn command(library: &Library) -> Result<Value, CommandFault> {
    let mut command = described(library, "command-desk", "description", DESK)?;
    command["type"] = TYPED.into();
    command["contexts"] = json!([IN_SERVERS]);
    command["integration_types"] = json!([OF_SERVERS]);
    command["default_member_permissions"] = SEEN_BY.bit().bits().to_string().into();
    let all = SUBCOMMANDS.iter();
    command["options"] = all
        .map(|(name, takes)| subcommand(library, name, takes))
        .collect::<Result<_, _>>()?;
    fitting(command)
}

fn subcommand(library: &Library, name: &str, takes: &[Takes]) -> Result<Value, CommandFault> {
    let message = format!("command-desk-{name}");
    let mut part = described(library, &message, "description", name)?;
    part["type"] = SUBCOMMAND.into();
    let option = |takes: &Takes| {
        let mut option = match takes {
            Takes::Language => described(library, SETUP_LANGUAGE, "description", takes.name())?,
            Takes::Channel | Takes::Role | Takes::Member | Takes::Case | Takes::Days => {
                described(library, &message, takes.name(), takes.name())?
            }
        };
        takes.limit(&mut option);
        option["required"] = takes.is_required().into();
        Ok(option)
    };
    part["options"] = takes.iter().map(option).collect::<Result<_, _>>()?;
    Ok(part)
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::Arc;

    use super::super::compare::normal;
    use super::*;
    use crate::text::{Source, Words};

    /// With the words that are shipped.
    fn library() -> Library {
        let i18n = Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n");
        let source = |folder: &str, file: &str| Source {
            folder: folder.to_owned(),
            file: file.to_owned(),
            text: std::fs::read_to_string(i18n.join(folder).join(file)).unwrap(),
        };
        let sources: Vec<_> = ["en-US", "de"]
            .into_iter()
            .flat_map(|folder| {
                ["brands.ftl", "commands.ftl", "session.ftl"].map(|file| source(folder, file))
            })
            .collect();
        Library {
            flows: Vec::new(),
            words: Arc::new(Words::new(&sources).unwrap()),
        }
    }

    #[test]
    fn each_subcommand_is_described_in_each_language() {
        let command = command(&library()).unwrap();
        assert_eq!(command["default_member_permissions"], "8192");
        let subcommands = command["options"].as_array().unwrap();
        assert_eq!(subcommands.len(), SUBCOMMANDS.len());
        let options = subcommands
            .iter()
            .flat_map(|s| s["options"].as_array().unwrap());
        for part in subcommands.iter().chain(options) {
            let all = &part["description_localizations"];
            assert_ne!(all["de"], all["en-US"], "{part}");
            assert!(all["de"].is_string() && all["en-GB"].is_string(), "{part}");
        }
        let setup = subcommands.last().unwrap();
        assert_eq!(setup["options"][0]["channel_types"], json!([0, 15]));
    }

    #[test]
    fn what_discord_would_give_back_is_the_same() {
        let ours = json!([command(&library()).unwrap()]);
        let mut theirs = ours.clone();
        for subcommand in theirs[0]["options"].as_array_mut().unwrap() {
            if subcommand["options"] == json!([]) {
                subcommand.as_object_mut().unwrap().remove("options");
            }
        }
        assert_eq!(normal(&theirs), normal(&ours));
    }
}
