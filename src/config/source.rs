//! Where one value comes from: the environment first, then the file.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::Error;

/// Looks values up.
pub(super) struct Source<'a> {
    environment: &'a dyn Fn(&str) -> Option<OsString>,
    file: Option<&'a Path>,
}

/// A value and the place it was found in, so that a fault can be told.
pub(super) struct Found {
    pub(super) value: String,
    place: String,
}

impl<'a> Source<'a> {
    /// Looks into this environment; what the file says is handed to each look-up.
    pub(super) fn new(
        environment: &'a dyn Fn(&str) -> Option<OsString>,
        file: Option<&'a Path>,
    ) -> Self {
        Self { environment, file }
    }

    /// The value of a variable, else the one that the file has for a key.
    pub(super) fn find(
        &self,
        variable: &str,
        key: &str,
        in_file: Option<String>,
    ) -> Result<Option<Found>, Error> {
        if let Some(value) = (self.environment)(variable).filter(|value| !value.is_empty()) {
            let place = variable.to_owned();
            return match value.into_string() {
                Ok(value) => Ok(Some(Found { value, place })),
                Err(_) => Err(Error::Value {
                    place,
                    found: "not readable as UTF-8".to_owned(),
                    allowed: "text in UTF-8",
                }),
            };
        }
        let place = match self.file {
            Some(path) => format!("{key} in {}", path.display()),
            None => key.to_owned(),
        };
        Ok(in_file.map(|value| Found { value, place }))
    }

    /// As [`Source::find`], for a folder.
    pub(super) fn folder(
        &self,
        variable: &str,
        key: &str,
        in_file: Option<String>,
    ) -> Result<Option<PathBuf>, Error> {
        let Some(found) = self.find(variable, key, in_file)? else {
            return Ok(None);
        };
        if found.value.trim().is_empty() || found.value.contains('\0') {
            return Err(found.wrong("the path of a folder"));
        }
        Ok(Some(found.value.into()))
    }
}

impl Found {
    /// The fault of a value that may be shown.
    pub(super) fn wrong(&self, allowed: &'static str) -> Error {
        let found = super::file::blot(&format!("{:?}", self.value));
        self.wrong_secret(found, allowed)
    }

    /// The fault of a value that may not be shown, with what can be said about it.
    pub(super) fn wrong_secret(&self, found: String, allowed: &'static str) -> Error {
        Error::Value {
            place: self.place.clone(),
            found,
            allowed,
        }
    }
}
