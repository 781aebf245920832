//! Where flows and words come from.

use std::path::PathBuf;

use serde::Deserialize;

use super::{Error, source::Source};

/// Where flows and words come from; the ones inside the program unless a folder is named.
#[derive(Debug)]
pub struct Texts {
    /// The folder with `<flow>.toml`, from `BLUEBACK_FLOWS` or `texts.flows`.
    pub flows: Option<PathBuf>,
    /// The folder with `<locale>/*.ftl`, from `BLUEBACK_WORDS` or `texts.words`.
    pub words: Option<PathBuf>,
}

/// The table `[texts]`.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Table {
    flows: Option<String>,
    words: Option<String>,
}

impl Texts {
    pub(super) fn read(source: &Source<'_>, table: Table) -> Result<Self, Error> {
        Ok(Self {
            flows: source.folder("BLUEBACK_FLOWS", "texts.flows", table.flows)?,
            words: source.folder("BLUEBACK_WORDS", "texts.words", table.words)?,
        })
    }
}
