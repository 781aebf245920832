//! What is logged.

use serde::Deserialize;
use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;

use super::{Error, source::Source};

/// What is logged.
#[derive(Debug)]
pub struct Logs {
    /// The wished levels, from `BLUEBACK_LOG` or `logs.levels`: `info`, or `info,blueback::store=debug`. Without one,
    /// each command has its own default.
    pub levels: Option<Targets>,
}

/// The table `[logs]`.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Table {
    levels: Option<String>,
}

const LEVELS: &str =
    "off, error, warn, info, debug or trace, or a list such as info,blueback::store=debug";

impl Logs {
    pub(super) fn read(source: &Source<'_>, table: Table) -> Result<Self, Error> {
        let Some(found) = source.find("BLUEBACK_LOG", "logs.levels", table.levels)? else {
            return Ok(Self { levels: None });
        };
        match levels(&found.value) {
            Some(levels) => Ok(Self {
                levels: Some(levels),
            }),
            None => Err(found.wrong(LEVELS)),
        }
    }
}

/// Stricter than the library's own reader, which takes the misspelt level `inof` for the name of a module.
fn levels(text: &str) -> Option<Targets> {
    let mut targets = Targets::new();
    for part in text.split(',').map(str::trim) {
        targets = match part.split_once('=') {
            None => targets.with_default(level(part)?),
            Some((target, wished)) if is_path(target) => {
                targets.with_target(target, level(wished)?)
            }
            Some(_) => return None,
        };
    }
    Some(targets)
}

fn level(word: &str) -> Option<LevelFilter> {
    match word.to_ascii_lowercase().as_str() {
        "off" => Some(LevelFilter::OFF),
        "error" => Some(LevelFilter::ERROR),
        "warn" => Some(LevelFilter::WARN),
        "info" => Some(LevelFilter::INFO),
        "debug" => Some(LevelFilter::DEBUG),
        "trace" => Some(LevelFilter::TRACE),
        _ => None,
    }
}

fn is_path(target: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
    };
    target.split("::").all(part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use tracing::Level;

    #[test]
    fn a_list_sets_a_default_and_exceptions() {
        let levels = levels("warn, blueback::store=DEBUG").unwrap();
        assert!(levels.would_enable("blueback::store::sled", &Level::DEBUG));
        assert!(!levels.would_enable("blueback::front", &Level::INFO));
        assert!(levels.would_enable("blueback::front", &Level::WARN));
    }

    #[test]
    fn what_is_no_level_is_refused() {
        for bad in [
            "",
            "inof",
            "info,",
            "blueback=",
            "=info",
            "a b=info",
            "a=b=info",
            "3",
        ] {
            assert!(levels(bad).is_none(), "{bad}");
        }
    }
}
