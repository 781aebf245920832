//! Where a message stands, for whoever has to change it.

use fluent_bundle::FluentResource;

use super::show::{message, shared_message};
use super::{Locale, Words};
use crate::engine::Flow;

impl Words {
    /// The file of a message as `folder/file` and its line from 1, in a locale or else in the source language; none
    /// where no language has it.
    pub fn place(&self, locale: Locale, message: &str) -> Option<(String, usize)> {
        [locale, Locale::SOURCE].into_iter().find_map(|locale| {
            let mut files = self.catalog.files(locale);
            files.find_map(|(file, resource)| {
                let line = line(resource, message)?;
                Some((format!("{}/{file}", locale.folder()), line))
            })
        })
    }

    /// The same for the message of a part of a flow: a `question`, a `step`, a `verify`, a `symptom`. It may be one that
    /// flows share.
    pub fn place_of_part(
        &self,
        locale: Locale,
        flow: &Flow,
        kind: &str,
        id: &str,
    ) -> Option<(String, usize)> {
        let own = self.place(locale, &message(flow, kind, id));
        own.or_else(|| self.place(locale, &shared_message(kind, id)))
    }
}

/// The line of a file on which a message begins, from 1.
pub(super) fn line(resource: &FluentResource, message: &str) -> Option<usize> {
    let begins = |line: &str| {
        let rest = line.strip_prefix(message);
        rest.is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    Some(resource.source().lines().position(begins)? + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_begins_where_its_id_does() {
        let text = "# a = b\nab = no\na   = yes\n    .b = c\n";
        let resource = FluentResource::try_new(text.to_owned()).unwrap();
        assert_eq!(line(&resource, "a"), Some(3));
        assert_eq!(line(&resource, "ab"), Some(2));
        assert_eq!(line(&resource, "b"), None);
    }
}
