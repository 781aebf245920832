//! The texts of one person's languages, each found by its id.
//!
//! Most texts have no variables and are the same for everybody, so they are rendered once, when the
//! first person with these languages comes. Only what speaks of a person's answers is rendered anew.
//! Most of them name no label of a device either, so people whose device speaks another language share
//! them with those whose device does not.

use std::collections::HashMap;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentMessage, FluentResource};
use fluent_syntax::ast::{Entry, Pattern};

use super::Locale;

pub(super) type Bundle = FluentBundle<Arc<FluentResource>>;

/// The texts of one person's languages.
pub(super) struct Chain {
    links: Vec<Link>,
    texts: HashMap<Arc<str>, Message>,
}

/// One locale of a chain. A message is looked for in the first that has it.
pub(super) struct Link {
    pub(super) locale: Locale,
    pub(super) bundle: Bundle,
}

/// The texts of one message.
#[derive(Default)]
struct Message {
    value: Option<Text>,
    attributes: Vec<(Arc<str>, Text)>,
}

enum Text {
    /// The same for everybody.
    Fixed(Arc<str>),
    /// Depends on variables; to be rendered by this link or, should that fail, by one behind it.
    Varying(usize),
}

impl Chain {
    /// A chain of bundles with the resources that each is made of. What it has in common with another chain is shared.
    pub(super) fn new(links: Vec<(Link, Vec<Arc<FluentResource>>)>, other: Option<&Self>) -> Self {
        let mut texts: HashMap<Arc<str>, Message> = HashMap::new();
        for (nth, (link, resources)) in links.iter().enumerate() {
            let entries = resources.iter().flat_map(|resource| resource.entries());
            for entry in entries {
                let Entry::Message(message) = entry else {
                    continue;
                };
                let id = message.id.name;
                let Some(found) = link.bundle.get_message(id) else {
                    continue;
                };
                let shared = other.and_then(|other| other.texts.get_key_value(id));
                let id = shared.map_or_else(|| id.into(), |(id, _)| Arc::clone(id));
                let shared = shared.map(|(_, message)| message);
                texts.entry(id).or_default().add(link, nth, &found, shared);
            }
        }
        let links = links.into_iter().map(|(link, _)| link).collect();
        Self { links, texts }
    }

    /// A text of a message in the first locale that has it and can render it; none if no locale
    /// can. The variables are asked for where the text has some.
    pub(super) fn find<'a>(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: impl FnOnce() -> &'a FluentArgs<'a>,
    ) -> Option<String> {
        match self.texts.get(id)?.text(attribute)? {
            Text::Fixed(text) => Some(text.to_string()),
            Text::Varying(first) => {
                let args = args();
                let mut links = self.links[*first..].iter();
                links.find_map(|link| link.say(id, attribute, args))
            }
        }
    }

    /// Whether any of the languages has a message.
    pub(super) fn has(&self, id: &str) -> bool {
        self.texts.contains_key(id)
    }

    /// A message that every language has or falls back to. Completeness is proved when words are
    /// loaded, so a missing one is a fault of this program: it is logged and left blank.
    pub(super) fn say<'a>(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: impl FnOnce() -> &'a FluentArgs<'a>,
    ) -> String {
        self.find(id, attribute, args).unwrap_or_else(|| {
            tracing::error!(id, attribute, "a message is missing in every language");
            "…".to_owned()
        })
    }

    /// A text in the first locale that has it and can render it, and which that is.
    pub(super) fn rendered(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &FluentArgs<'_>,
    ) -> Option<(Locale, String)> {
        self.links.iter().find_map(|link| {
            let pattern = link.pattern(id, attribute)?;
            Some((link.locale, link.render(pattern, args).ok()?))
        })
    }

    /// The link of a locale, if the chain has it.
    pub(super) fn of(&self, locale: Locale) -> Option<&Link> {
        self.links.iter().find(|link| link.locale == locale)
    }
}

impl Message {
    fn text(&self, attribute: Option<&str>) -> Option<&Text> {
        let Some(name) = attribute else {
            return self.value.as_ref();
        };
        let mut attributes = self.attributes.iter();
        let found = attributes.find(|(of, _)| of.as_ref() == name);
        found.map(|(_, text)| text)
    }

    /// The name of an attribute, as this message holds it.
    fn name(&self, name: &str) -> Option<&Arc<str>> {
        let mut names = self.attributes.iter().map(|(of, _)| of);
        names.find(|of| of.as_ref() == name)
    }

    /// Takes over the texts of a link's message that no link before it has; what is the same in another chain is shared.
    fn add(&mut self, link: &Link, nth: usize, found: &FluentMessage<'_>, other: Option<&Self>) {
        let text = |attribute: Option<&str>, pattern| {
            let shared = other.and_then(|other| other.text(attribute));
            Text::new(link, nth, pattern).shared(shared)
        };
        if let Some(pattern) = found.value()
            && self.value.is_none()
        {
            self.value = Some(text(None, pattern));
        }
        for attribute in found.attributes() {
            let name = attribute.id();
            if self.text(Some(name)).is_none() {
                let shared = other.and_then(|other| other.name(name));
                let shared = shared.map_or_else(|| name.into(), Arc::clone);
                self.attributes
                    .push((shared, text(Some(name), attribute.value())));
            }
        }
    }
}

impl Text {
    /// Without its variables a text does not render, which tells those that have some.
    fn new(link: &Link, nth: usize, pattern: &Pattern<&str>) -> Self {
        match link.render(pattern, &FluentArgs::new()) {
            Ok(text) => Self::Fixed(text.into()),
            Err(_) => Self::Varying(nth),
        }
    }

    /// The same words of another chain, where it has the same.
    fn shared(self, other: Option<&Self>) -> Self {
        match (self, other) {
            (Self::Fixed(own), Some(Self::Fixed(other))) if own == *other => {
                Self::Fixed(Arc::clone(other))
            }
            (own, _) => own,
        }
    }
}

impl Link {
    /// The text of a message's attribute, or of its value.
    pub(super) fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern<&str>> {
        let message = self.bundle.get_message(id)?;
        match attribute {
            Some(name) => message.get_attribute(name).map(|found| found.value()),
            None => message.value(),
        }
    }

    /// A pattern of this link in finished words.
    ///
    /// # Errors
    /// What kept it from being rendered whole, at least one.
    pub(super) fn render(
        &self,
        pattern: &Pattern<&str>,
        args: &FluentArgs<'_>,
    ) -> Result<String, Vec<FluentError>> {
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors);
        if errors.is_empty() {
            Ok(text.into_owned())
        } else {
            Err(errors)
        }
    }

    fn say(&self, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Option<String> {
        let said = self.render(self.pattern(id, attribute)?, args);
        said.inspect_err(|errors| {
            let locale = self.locale;
            tracing::warn!(%locale, id, attribute, ?errors, "a message does not render; trying the next locale");
        })
        .ok()
    }
}
