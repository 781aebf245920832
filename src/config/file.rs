//! The settings file: TOML, one table per concern, nothing unknown in it.

use std::path::Path;

use serde::Deserialize;

use super::{Error, desk, discord, keep, logs, reminders, status, store, texts};

/// What a settings file can say.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Tables {
    pub(super) discord: discord::Table,
    pub(super) store: store::Table,
    pub(super) texts: texts::Table,
    pub(super) logs: logs::Table,
    pub(super) desk: desk::Table,
    pub(super) reminders: reminders::Table,
    pub(super) status: status::Table,
    pub(super) keep: keep::Table,
}

/// Reads a settings file.
pub(super) fn read(path: &Path) -> Result<Tables, Error> {
    let text = std::fs::read_to_string(path).map_err(|source| Error::Unreadable {
        path: path.to_owned(),
        source,
    })?;
    toml::from_str(&text).map_err(|error| Error::Malformed {
        path: path.to_owned(),
        report: blot(error.to_string().trim_end()),
    })
}

/// Replaces every word of 20 or more characters of which tokens are made, wherever a token may have ended up: behind
/// a misspelt key, in another table, in a string that was never closed. The length stays, so a caret below still
/// points at its place.
pub(super) fn blot(report: &str) -> String {
    let made_of = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let mut shown = String::with_capacity(report.len());
    let mut rest = report;
    while !rest.is_empty() {
        let word = rest.find(|c| !made_of(c)).unwrap_or(rest.len());
        if word >= 20 {
            shown.extend(std::iter::repeat_n('*', word));
        } else {
            shown.push_str(&rest[..word]);
        }
        rest = &rest[word..];
        let gap = rest.find(made_of).unwrap_or(rest.len());
        shown.push_str(&rest[..gap]);
        rest = &rest[gap..];
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_long_words_are_blotted_out_and_columns_stay() {
        assert_eq!(blot("data = '/var/lib'"), "data = '/var/lib'");
        assert_eq!(
            blot("é tokn = 'abcdefghij.abcdefghij' é"),
            "é tokn = '*********************' é"
        );
        assert_eq!(blot(""), "");
    }
}
