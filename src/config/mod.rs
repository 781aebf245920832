//! Settings: one struct per concern, read from the environment and from one TOML file.
//!
//! | variable | key in the file | default |
//! |---|---|---|
//! | `BLUEBACK_CONFIG` | (`--config` wins over it) | no file |
//! | `DISCORD_TOKEN` | `discord.token` | none; only `run` needs it |
//! | `BLUEBACK_DISCORD_API` | `discord.api` | `https://discord.com` |
//! | `BLUEBACK_DATA` | `store.data` | `data` |
//! | `BLUEBACK_STORE_REWRITE` | `store.rewrite` | `7d` |
//! | `BLUEBACK_FLOWS` | `texts.flows` | the flows inside the program |
//! | `BLUEBACK_WORDS` | `texts.words` | the words inside the program |
//! | `BLUEBACK_APPLE_STATUS` | `status.feed` | Apple's feed; `off` reads none |
//! | `BLUEBACK_CROWD` | `status.crowd` | `on` |
//! | `BLUEBACK_LOG` | `logs.levels` | each command's own |
//! | `BLUEBACK_DESK_ANNOUNCE` | `desk.announce` | `15m, 1h, 4h, 1d` |
//! | `BLUEBACK_DESK_CALL_ROLE_FROM` | `desk.call-role-from` | `2` |
//! | `BLUEBACK_DESK_REMIND_OWNER` | `desk.remind-owner` | `8h` |
//! | `BLUEBACK_DESK_CLAIM_LASTS` | `desk.claim-lasts` | `1d` |
//! | `BLUEBACK_DESK_REMIND_MEMBER` | `desk.remind-member` | `1d` |
//! | `BLUEBACK_DESK_CLOSE_SILENT` | `desk.close-silent` | `14d` |
//! | `BLUEBACK_DESK_REOPEN` | `desk.reopen` | `7d` |
//! | `BLUEBACK_DESK_COOLDOWN` | `desk.cooldown` | `10m` |
//! | `BLUEBACK_KEEP_FINISHED` | `keep.finished` | `90d` |
//! | `BLUEBACK_KEEP_UNFINISHED` | `keep.unfinished` | `90d` |
//! | `BLUEBACK_KEEP_CLOSED_CASES` | `keep.closed-cases` | `365d` |
//! | `BLUEBACK_KEEP_DRAFTS` | `keep.drafts` | `7d` |
//! | `BLUEBACK_KEEP_LEFT_SERVERS` | `keep.left-servers` | `30d` |
//! | `BLUEBACK_KEEP_ERASURES` | `keep.erasures` | `365d` |
//! | `BLUEBACK_REMINDERS_NUDGE` | `reminders.nudge` | `1d` |
//!
//! The environment wins over the file, and an empty variable counts as none. Relative folders start where the program
//! was started. This is the only module that reads the environment.

mod desk;
mod discord;
mod error;
mod file;
mod keep;
mod logs;
mod reminders;
mod source;
mod status;
mod store;
mod texts;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

pub use desk::Desk;
pub use discord::Discord;
pub use error::Error;
pub use keep::Keep;
pub use logs::Logs;
pub use reminders::Reminders;
pub use status::Status;
pub use store::Store;
pub use texts::Texts;

use source::Source;

/// Everything that an operator can set.
#[derive(Debug)]
pub struct Settings {
    /// How to reach Discord.
    pub discord: Discord,
    /// Where sessions are kept.
    pub store: Store,
    /// Where flows and words come from.
    pub texts: Texts,
    /// What is logged.
    pub logs: Logs,
    /// The times that desks keep.
    pub desk: Desk,
    /// The times that reminders keep.
    pub reminders: Reminders,
    /// What the bot finds out by itself.
    pub status: Status,
    /// How long what is kept.
    pub keep: Keep,
}

impl Settings {
    /// Reads the settings of this process: its environment, and the file that is named, else the one that
    /// `BLUEBACK_CONFIG` names.
    ///
    /// # Errors
    /// Says which file, variable or key is wrong, what was found, and what is allowed.
    pub fn load(file: Option<&Path>) -> Result<Self, Error> {
        Self::from(&|variable| std::env::var_os(variable), file)
    }

    /// Reads the settings from an environment that is looked up with a function.
    ///
    /// # Errors
    /// As [`Settings::load`].
    pub fn from(
        environment: &dyn Fn(&str) -> Option<OsString>,
        file: Option<&Path>,
    ) -> Result<Self, Error> {
        let file = file.map(Path::to_owned).or_else(|| {
            environment("BLUEBACK_CONFIG")
                .filter(|path| !path.is_empty())
                .map(PathBuf::from)
        });
        let tables = match &file {
            Some(path) => file::read(path)?,
            None => file::Tables::default(),
        };
        let source = Source::new(environment, file.as_deref());
        Ok(Self {
            discord: Discord::read(&source, tables.discord)?,
            store: Store::read(&source, tables.store)?,
            texts: Texts::read(&source, tables.texts)?,
            logs: Logs::read(&source, tables.logs)?,
            desk: Desk::read(&source, tables.desk)?,
            reminders: Reminders::read(&source, tables.reminders)?,
            status: Status::read(&source, tables.status)?,
            keep: Keep::read(&source, tables.keep)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(variables: &[(&str, &str)], text: &str) -> Result<Settings, Error> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("blueback.toml");
        std::fs::write(&path, text).unwrap();
        let environment = |name: &str| {
            let found = variables.iter().find(|(variable, _)| *variable == name);
            found.map(|(_, value)| OsString::from(value))
        };
        Settings::from(&environment, Some(&path))
    }

    #[test]
    fn everything_has_a_default() {
        let settings = Settings::from(&|_| None, None).unwrap();
        assert!(settings.discord.token.is_none());
        assert_eq!(settings.discord.api, "https://discord.com");
        assert_eq!(settings.store.data, Path::new("data"));
        assert_eq!((settings.texts.flows, settings.texts.words), (None, None));
        assert!(settings.logs.levels.is_none());
    }

    #[test]
    fn the_environment_wins_over_the_file_unless_it_is_empty() {
        let text = "[store]\ndata = 'from-file'\n[texts]\nflows = 'from-file'";
        let variables = [
            ("BLUEBACK_DATA", "from-environment"),
            ("BLUEBACK_FLOWS", ""),
        ];
        let settings = settings(&variables, text).unwrap();
        assert_eq!(settings.store.data, Path::new("from-environment"));
        assert_eq!(
            settings.texts.flows.as_deref(),
            Some(Path::new("from-file"))
        );
    }

    #[test]
    fn the_file_can_be_named_by_a_variable() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("named.toml");
        std::fs::write(&path, "[store]\ndata = 'there'").unwrap();
        let environment = |name: &str| (name == "BLUEBACK_CONFIG").then(|| OsString::from(&path));
        let settings = Settings::from(&environment, None).unwrap();
        assert_eq!(settings.store.data, Path::new("there"));
    }

    #[test]
    fn the_example_that_is_shipped_is_read_and_changes_nothing() {
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy/blueback.toml");
        let text = std::fs::read_to_string(example).unwrap();
        let defaults = Settings::from(&|_| None, None).unwrap();
        let read = settings(&[], &text).unwrap();
        assert_eq!(format!("{read:?}"), format!("{defaults:?}"));
        let all: String = text
            .lines()
            .map(|line| match line.strip_prefix("#") {
                Some(key) if !key.starts_with([' ', '#']) => format!("{key}\n"),
                _ => format!("{line}\n"),
            })
            .collect();
        assert!(settings(&[], &all).is_ok(), "every example value is valid");
    }

    #[test]
    fn a_wrong_value_says_where_it_is_what_was_found_and_what_is_allowed() {
        let variable = settings(&[("BLUEBACK_DISCORD_API", "discord.com")], "").unwrap_err();
        assert_eq!(
            variable.to_string(),
            "BLUEBACK_DISCORD_API is \"discord.com\", but must be an address such as https://discord.com or http://127.0.0.1:8080"
        );
        let key = settings(&[], "[logs]\nlevels = 'loud'")
            .unwrap_err()
            .to_string();
        assert!(key.starts_with("logs.levels in "), "{key}");
        assert!(
            key.contains("blueback.toml is \"loud\", but must be"),
            "{key}"
        );
    }

    #[test]
    fn a_key_that_does_not_exist_is_pointed_at() {
        let error = settings(&[], "[store]\nfolder = 'x'")
            .unwrap_err()
            .to_string();
        assert!(error.contains("blueback.toml"), "{error}");
        assert!(error.contains("2 | folder = 'x'"), "{error}");
        assert!(error.contains("unknown field `folder`"), "{error}");
        assert!(error.contains("^^^^^^"), "{error}");
    }

    #[test]
    fn a_file_that_is_not_there_is_named() {
        let error = Settings::from(&|_| None, Some(Path::new("/nowhere/b.toml"))).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the settings file /nowhere/b.toml cannot be read"
        );
    }

    #[test]
    fn no_error_and_no_debug_output_shows_a_token() {
        let token = "MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs";
        let read = settings(&[("DISCORD_TOKEN", token)], "").unwrap();
        assert!(read.discord.token.is_some());
        assert!(!format!("{read:?}").contains("Cl2FMQ"));
        for text in [
            format!("[discord]\ntokn = '{token}'"),
            format!("[discord]\ntoken = {token}"),
            format!("[discord]\ntoken = '{token}"),
            format!("discord = '{token}'"),
            format!("[discord]\napi = '{token}'"),
            format!("[discord]\ntoken = '{token} {token}'"),
        ] {
            let error = settings(&[], &text).unwrap_err();
            let shown = format!("{error} {error:?}");
            assert!(
                !shown.contains("Cl2FMQ") && !shown.contains("MTk4"),
                "{shown}"
            );
        }
    }
}
