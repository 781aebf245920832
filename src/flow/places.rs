//! Where each part of a flow stands in its text, by its path, such as `steps.toggle.fixes.off`.

use std::collections::BTreeMap;
use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use super::entry::in_order;
use super::fault::{Code, Fault, Span};

/// The places of all keys of a flow, and of the words in its lists.
#[derive(Debug, Clone, Default)]
pub struct Places {
    by_path: BTreeMap<String, (Arc<str>, Span)>,
}

impl Places {
    /// Adds all that a file holds, which was read with so many bytes before it. What has a place already keeps it.
    pub(crate) fn add(&mut self, file: &Arc<str>, before: usize, table: &DeTable<'_>) {
        self.add_table((file, before), "", table);
    }

    fn add_table(&mut self, file: (&Arc<str>, usize), above: &str, table: &DeTable<'_>) {
        for entry in in_order(table) {
            let path = match above {
                "" => entry.key.to_owned(),
                above => format!("{above}.{}", entry.key),
            };
            match entry.value.get_ref() {
                DeValue::Table(inside) => self.add_table(file, &path, inside),
                DeValue::Array(items) => {
                    for item in items.iter() {
                        if let Some(word) = item.get_ref().as_str() {
                            self.put(format!("{path}.{word}"), file, item.span());
                        }
                    }
                }
                DeValue::String(_)
                | DeValue::Integer(_)
                | DeValue::Float(_)
                | DeValue::Boolean(_)
                | DeValue::Datetime(_) => {}
            }
            self.put(path, file, entry.at);
        }
    }

    fn put(&mut self, path: String, (file, before): (&Arc<str>, usize), span: Span) {
        let span = span.start.saturating_sub(before)..span.end.saturating_sub(before);
        self.by_path.entry(path).or_insert((Arc::clone(file), span));
    }

    /// Whether something of exactly that path is written down.
    pub fn has(&self, path: &str) -> bool {
        self.by_path.contains_key(path)
    }

    /// A fault of what has that path, or else of the nearest part around it.
    pub fn fault(
        &self,
        code: Code,
        path: &str,
        message: impl Into<String>,
        advice: impl Into<String>,
    ) -> Fault {
        let found = self.nearest(path);
        Fault {
            code,
            file: found.map_or_else(|| "".into(), |(file, _)| Arc::clone(file)),
            span: found.map(|(_, span)| span.clone()),
            message: message.into(),
            label: String::new(),
            advice: advice.into(),
            also: None,
        }
    }

    /// A second place of a fault, where it stands in the same file.
    pub fn also(&self, fault: &mut Fault, path: &str, label: impl Into<String>) {
        let found = self.nearest(path).filter(|(file, _)| *file == fault.file);
        fault.also = found.map(|(_, span)| (span.clone(), label.into()));
    }

    fn nearest(&self, path: &str) -> Option<&(Arc<str>, Span)> {
        let mut path = path;
        loop {
            if let Some(found) = self.by_path.get(path) {
                return Some(found);
            }
            path = path.rsplit_once('.')?.0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flow::load;
    use crate::flow::tests::SOUND;

    #[test]
    fn parts_keys_and_words_of_lists_have_places_and_what_has_none_the_place_around_it() {
        let places = load("test", SOUND).unwrap().places;
        let at = |path: &str| {
            let fault = places.fault(Code::Alike, path, "", "");
            SOUND[fault.span.unwrap()].to_owned()
        };
        assert_eq!(at("steps.toggle"), "toggle");
        assert_eq!(at("steps.toggle.fixes.weak"), "weak");
        assert_eq!(at("questions.device.answers.mac.share"), "share");
        assert_eq!(at("flow.causes.off"), "\"off\"");
        assert_eq!(at("steps.patience.only_if.device"), "patience");
        assert!(places.has("flow.hand_over") && !places.has("steps.patience.only_if"));
        assert_eq!(places.fault(Code::Alike, "nothing", "", "").span, None);
    }
}
