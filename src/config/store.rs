//! Where sessions are kept.

use std::path::PathBuf;

use serde::Deserialize;

use super::{Error, source::Source};

/// Where sessions are kept.
#[derive(Debug)]
pub struct Store {
    /// The folder, from `BLUEBACK_DATA` or `store.data`; `data` where the program was started by default. It is made
    /// if it does not exist.
    pub data: PathBuf,
}

/// The table `[store]`.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Table {
    data: Option<String>,
}

impl Store {
    pub(super) fn read(source: &Source<'_>, table: Table) -> Result<Self, Error> {
        let data = source.folder("BLUEBACK_DATA", "store.data", table.data)?;
        Ok(Self {
            data: data.unwrap_or_else(|| PathBuf::from("data")),
        })
    }
}
