//! Where sessions are kept, and how often that is written afresh.

use std::path::PathBuf;
use std::time::Duration;

use serde::Deserialize;

use super::{Error, desk::time, source::Source};

/// Where sessions are kept.
#[derive(Debug)]
pub struct Store {
    /// The folder, from `BLUEBACK_DATA` or `store.data`; `data` where the program was started by default. It is made
    /// if it does not exist.
    pub data: PathBuf,
    /// How often the store is written afresh, so that deleted bytes leave its files, from `BLUEBACK_STORE_REWRITE` or
    /// `store.rewrite`: 1 minute to 365 days, 7 days by default (store facts, "Erasure"); `None` for `off`.
    pub rewrite: Option<Duration>,
}

/// The table `[store]`.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Table {
    data: Option<String>,
    rewrite: Option<String>,
}

impl Store {
    pub(super) fn read(source: &Source<'_>, table: Table) -> Result<Self, Error> {
        let data = source.folder("BLUEBACK_DATA", "store.data", table.data)?;
        let rewrite = source.find("BLUEBACK_STORE_REWRITE", "store.rewrite", table.rewrite)?;
        let rewrite = match rewrite {
            None => Some(Duration::from_secs(7 * 24 * 60 * 60)),
            Some(found) if found.value.trim() == "off" => None,
            Some(found) => match time(&found.value) {
                Some(every) => Some(every),
                None => return Err(found.wrong("off, or a number and m, h or d, such as 7d")),
            },
        };
        Ok(Self {
            data: data.unwrap_or_else(|| PathBuf::from("data")),
            rewrite,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rewrite(value: &str) -> Result<Option<Duration>, Error> {
        let source = Source::new(&|_| None, None);
        let table = Table {
            data: None,
            rewrite: Some(value.to_owned()),
        };
        Ok(Store::read(&source, table)?.rewrite)
    }

    #[test]
    fn the_rewrite_has_a_time_or_is_off() {
        assert_eq!(rewrite("1d").unwrap(), Some(Duration::from_secs(86_400)));
        assert_eq!(rewrite("off").unwrap(), None);
        assert!(rewrite("never").unwrap_err().to_string().contains("off"));
    }
}
