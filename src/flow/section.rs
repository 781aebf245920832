//! A table of a flow file whose keys are known: `[flow]`, a symptom, a question, an answer, …

use super::entry::{Entry, in_order};
use super::fault::{Code, Findings, Span};
use super::suggest;

/// A table with a name, and what stands in it.
pub(crate) struct Section<'t> {
    /// What it is, for messages: "the step `toggle`".
    pub(crate) what: String,
    /// Where its name stands.
    pub(crate) at: Span,
    entries: Vec<Entry<'t>>,
}

impl<'t> Section<'t> {
    /// Opens a table; whatever it holds besides the known keys is a fault.
    pub(crate) fn open(
        what: String,
        entry: &Entry<'t>,
        keys: &'static [&'static str],
        found: &mut Findings,
    ) -> Option<Self> {
        let Some(table) = entry.value.get_ref().as_table() else {
            let advice = "give it a header of its own in square brackets, with its lines below";
            let message = format!("{what} should be a table");
            found.add(Code::WrongType, &entry.span(), message, "", advice);
            return None;
        };
        let entries = in_order(table);
        refuse_unknown(&what, &entries, keys, found);
        let at = entry.at.clone();
        Some(Self { what, at, entries })
    }

    /// What stands under a key.
    pub(crate) fn get(&self, key: &str) -> Option<&Entry<'t>> {
        self.entries.iter().find(|e| e.key == key)
    }

    /// What stands under a key that must be there; the advice says what to write.
    pub(crate) fn need(&self, key: &str, advice: &str, found: &mut Findings) -> Option<&Entry<'t>> {
        let entry = self.get(key);
        if entry.is_none() {
            let message = format!("{} lacks `{key}`", self.what);
            found.add(Code::Missing, &self.at, message, "", advice);
        }
        entry
    }

    /// Where a key's value stands, or the section itself where the key is absent.
    pub(crate) fn place(&self, key: &str) -> Span {
        self.get(key)
            .map_or_else(|| self.at.clone(), |e| e.at.clone())
    }
}

/// Reports every entry whose key is not among the known ones.
pub(crate) fn refuse_unknown(
    what: &str,
    entries: &[Entry<'_>],
    keys: &'static [&'static str],
    found: &mut Findings,
) {
    for entry in entries.iter().filter(|e| !keys.contains(&e.key)) {
        let message = format!("{what} cannot have `{}`", entry.key);
        let advice = suggest::advice(entry.key, keys.iter().copied());
        found.add(Code::UnknownKey, &entry.at, message, "", advice);
    }
}
