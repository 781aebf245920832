//! What the bot finds out by itself.

use serde::Deserialize;
use url::Url;

use super::{Error, source::Source};

/// Apple's feed for its page in English, on which the reader's words are (imessage facts, section 5).
const FEED: &str = "https://www.apple.com/support/systemstatus/data/system_status_en_US.js";
const ALLOWED: &str = "an address such as https://www.apple.com/support/systemstatus/data/system_status_en_US.js, or off";

/// What the bot finds out by itself.
#[derive(Debug)]
pub struct Status {
    /// The feed's address, from `BLUEBACK_APPLE_STATUS` or `status.feed`; none where it says `off`, and then people are
    /// asked to look at the page themselves.
    pub feed: Option<Url>,
    /// Whether it is counted how many come with the same trouble, from `BLUEBACK_CROWD` or `status.crowd`: on or off.
    pub crowd: bool,
}

/// The table `[status]`.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Table {
    feed: Option<String>,
    crowd: Option<String>,
}

impl Status {
    pub(super) fn read(source: &Source<'_>, table: Table) -> Result<Self, Error> {
        Ok(Self {
            feed: feed(source, table.feed)?,
            crowd: crowd(source, table.crowd)?,
        })
    }
}

fn feed(source: &Source<'_>, in_file: Option<String>) -> Result<Option<Url>, Error> {
    let in_file = Some(in_file.unwrap_or_else(|| FEED.to_owned()));
    let Some(found) = source.find("BLUEBACK_APPLE_STATUS", "status.feed", in_file)? else {
        return Ok(None);
    };
    let value = found.value.trim();
    if value.eq_ignore_ascii_case("off") {
        return Ok(None);
    }
    let url = Url::parse(value).map_err(|_| found.wrong(ALLOWED))?;
    let plain = url.fragment().is_none() && url.username().is_empty() && url.password().is_none();
    if !matches!(url.scheme(), "http" | "https") || !url.has_host() || !plain {
        return Err(found.wrong(ALLOWED));
    }
    Ok(Some(url))
}

fn crowd(source: &Source<'_>, in_file: Option<String>) -> Result<bool, Error> {
    let Some(found) = source.find("BLUEBACK_CROWD", "status.crowd", in_file)? else {
        return Ok(true);
    };
    match found.value.trim().to_ascii_lowercase().as_str() {
        "on" => Ok(true),
        "off" => Ok(false),
        _ => Err(found.wrong("on or off")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::ffi::OsString;

    fn read(value: &'static str) -> Result<Option<Url>, Error> {
        let environment =
            |name: &str| (name == "BLUEBACK_APPLE_STATUS").then(|| OsString::from(value));
        let source = Source::new(&environment, None);
        Status::read(&source, Table::default()).map(|status| status.feed)
    }

    #[test]
    fn it_is_apples_own_unless_it_is_another_or_off() {
        assert_eq!(read("").unwrap().unwrap().as_str(), FEED);
        assert!(read(" off\n").unwrap().is_none());
        let other = read("http://127.0.0.1:8080/feed?a=b").unwrap().unwrap();
        assert_eq!(other.as_str(), "http://127.0.0.1:8080/feed?a=b");
        for bad in [
            "on",
            "ftp://a.example/",
            "https://",
            "https://me:x@a.example/",
            "https://a.example/#b",
        ] {
            assert!(read(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_crowd_is_noticed_unless_it_is_off() {
        let crowd = |value: &'static str| {
            let environment =
                move |name: &str| (name == "BLUEBACK_CROWD").then(|| OsString::from(value));
            Status::read(&Source::new(&environment, None), Table::default()).map(|s| s.crowd)
        };
        assert!(crowd("").unwrap() && crowd("On").unwrap() && !crowd(" off ").unwrap());
        assert!(crowd("no").is_err());
    }
}
