//! How to reach Discord.

use secrecy::SecretString;
use serde::Deserialize;
use url::Url;

use super::{Error, source::Source};

/// How to reach Discord.
#[derive(Debug)]
pub struct Discord {
    /// The bot's token, from `DISCORD_TOKEN` or `discord.token`. Shown by nothing; only `run` needs it.
    pub token: Option<SecretString>,
    /// What stands for `https://discord.com`, from `BLUEBACK_DISCORD_API` or `discord.api`, without a slash at its
    /// end. The gateway's address is asked there.
    pub api: String,
}

/// The table `[discord]`.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Table {
    token: Option<SecretString>,
    api: Option<String>,
}

const API: &str = "an address such as https://discord.com or http://127.0.0.1:8080";
const TOKEN: &str = "the token as Discord's developer portal shows it: one word";

impl Discord {
    pub(super) fn read(source: &Source<'_>, table: Table) -> Result<Self, Error> {
        Ok(Self {
            token: token(source, table.token)?,
            api: api(source, table.api)?,
        })
    }
}

fn token(
    source: &Source<'_>,
    in_file: Option<SecretString>,
) -> Result<Option<SecretString>, Error> {
    use secrecy::ExposeSecret;
    let in_file = in_file.map(|token| token.expose_secret().to_owned());
    let Some(found) = source.find("DISCORD_TOKEN", "discord.token", in_file)? else {
        return Ok(None);
    };
    // Files and secret stores like to end in a line break, and documentation shows tokens behind this word.
    let token = found.value.trim();
    let token = token.strip_prefix("Bot ").unwrap_or(token).trim();
    if token.is_empty() {
        return Ok(None);
    }
    if !token.bytes().all(|b| b.is_ascii_graphic()) {
        let characters = token.chars().count();
        return Err(found.wrong_secret(
            format!("{characters} characters with a space or a sign that no token has"),
            TOKEN,
        ));
    }
    Ok(Some(token.into()))
}

fn api(source: &Source<'_>, in_file: Option<String>) -> Result<String, Error> {
    let Some(found) = source.find("BLUEBACK_DISCORD_API", "discord.api", in_file)? else {
        return Ok("https://discord.com".to_owned());
    };
    let url = Url::parse(found.value.trim()).map_err(|_| found.wrong(API))?;
    let plain = url.query().is_none()
        && url.fragment().is_none()
        && url.username().is_empty()
        && url.password().is_none();
    if !matches!(url.scheme(), "http" | "https") || !url.has_host() || !plain {
        return Err(found.wrong(API));
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret;
    use std::ffi::OsString;

    fn read(variable: &'static str, value: &'static str) -> Result<Discord, Error> {
        let environment = |name: &str| (name == variable).then(|| OsString::from(value));
        Discord::read(&Source::new(&environment, None), Table::default())
    }

    #[test]
    fn a_token_loses_what_copying_adds_to_it() {
        for copied in ["a.b.c\n", "Bot a.b.c", " a.b.c "] {
            let token = read("DISCORD_TOKEN", copied).unwrap().token.unwrap();
            assert_eq!(token.expose_secret(), "a.b.c");
        }
        assert!(read("DISCORD_TOKEN", " \n").unwrap().token.is_none());
    }

    #[test]
    fn what_cannot_be_a_token_is_refused_without_showing_it() {
        for bad in ["a b.c", "\"a b\"", "tökén"] {
            let error = read("DISCORD_TOKEN", bad).unwrap_err().to_string();
            assert!(error.starts_with("DISCORD_TOKEN is "), "{error}");
            assert!(!error.contains(bad), "{error}");
        }
    }

    #[test]
    fn an_api_is_an_address_without_secrets() {
        let api = |value| read("BLUEBACK_DISCORD_API", value).map(|read| read.api);
        assert_eq!(
            api("http://127.0.0.1:8080/").unwrap(),
            "http://127.0.0.1:8080"
        );
        assert_eq!(
            api("https://proxy.example/discord").unwrap(),
            "https://proxy.example/discord"
        );
        for bad in [
            "discord.com",
            "ftp://discord.com",
            "https://",
            "https://me:secret@discord.com",
            "https://discord.com/?a=b",
            "https://discord.com/#x",
        ] {
            assert!(api(bad).is_err(), "{bad}");
        }
    }
}
