//! Messages of every language, found by id and formatted.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, RwLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentMessage, FluentResource};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

use super::fault::TextFault;
use super::plural;
use super::{Languages, Locale};

/// The file of a locale that names what the menus of a device say.
pub(super) const LABELS: &str = "apple-labels.ftl";
/// A locale with this file has texts; one without has device labels only.
const TEXTS: &str = "session.ftl";

type Bundle = FluentBundle<Arc<FluentResource>>;

/// The bundles of a person's languages, in the order in which a message is looked for.
type Chain = Arc<Vec<(Locale, Bundle)>>;

/// One `.ftl` file as it was read.
#[derive(Debug, Clone)]
pub struct Source {
    /// The folder it lies in, which names the locale.
    pub folder: String,
    /// The file's name.
    pub file: String,
    /// Its text.
    pub text: String,
}

/// Messages of every language.
pub(super) struct Catalog {
    files: BTreeMap<Locale, BTreeMap<String, Arc<FluentResource>>>,
    chains: RwLock<HashMap<Languages, Chain>>,
}

impl Catalog {
    /// Takes all files in.
    ///
    /// # Errors
    /// Every syntax fault of every file, and folders that no locale is named after.
    pub(super) fn new(sources: &[Source]) -> Result<Self, Vec<TextFault>> {
        let mut files: BTreeMap<Locale, BTreeMap<String, Arc<FluentResource>>> = BTreeMap::new();
        let mut faults = Vec::new();
        for source in sources {
            let Some(locale) = Locale::exact(&source.folder) else {
                faults.push(TextFault::no_such_locale(source));
                continue;
            };
            match FluentResource::try_new(source.text.clone()) {
                Ok(resource) => {
                    let of_locale = files.entry(locale).or_default();
                    of_locale.insert(source.file.clone(), Arc::new(resource));
                }
                Err((_, errors)) => {
                    faults.extend(errors.iter().map(|e| TextFault::syntax(source, e)));
                }
            }
        }
        if !files
            .get(&Locale::SOURCE)
            .is_some_and(|f| f.contains_key(TEXTS))
        {
            faults.push(TextFault::no_source());
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Self {
            files,
            chains: RwLock::default(),
        })
    }

    /// The locales with texts, the source first.
    pub(super) fn locales(&self) -> impl Iterator<Item = Locale> {
        self.files
            .iter()
            .filter(|(_, files)| files.contains_key(TEXTS))
            .map(|(locale, _)| *locale)
    }

    /// The locales with device labels.
    pub(super) fn device_locales(&self) -> impl Iterator<Item = Locale> {
        self.files
            .iter()
            .filter(|(_, files)| files.contains_key(LABELS))
            .map(|(locale, _)| *locale)
    }

    /// A message in the first locale of the chain that has it; none if no locale has.
    pub(super) fn find(
        &self,
        languages: Languages,
        id: &str,
        attribute: Option<&str>,
        args: &FluentArgs<'_>,
    ) -> Option<String> {
        let chain = self.chain(languages);
        for (locale, bundle) in chain.iter() {
            let Some(message) = bundle.get_message(id) else {
                continue;
            };
            let Some(pattern) = pattern(&message, attribute) else {
                continue;
            };
            let mut errors: Vec<FluentError> = Vec::new();
            let text = bundle.format_pattern(pattern, Some(args), &mut errors);
            if errors.is_empty() {
                return Some(text.into_owned());
            }
            tracing::warn!(%locale, id, attribute, ?errors, "a message does not render; trying the next locale");
        }
        None
    }

    /// Whether a locale itself has a message.
    pub(super) fn has(&self, locale: Locale, id: &str, attribute: Option<&str>) -> bool {
        let chain = self.chain(Languages::same(locale));
        chain
            .iter()
            .filter(|(of, _)| *of == locale)
            .filter_map(|(_, bundle)| bundle.get_message(id))
            .any(|message| pattern(&message, attribute).is_some())
    }

    /// A file of a locale.
    pub(super) fn file(&self, locale: Locale, file: &str) -> Option<&FluentResource> {
        Some(self.files.get(&locale)?.get(file)?.as_ref())
    }

    /// All files of a locale with their names.
    pub(super) fn files(&self, locale: Locale) -> impl Iterator<Item = (&str, &FluentResource)> {
        let files = self.files.get(&locale).into_iter().flatten();
        files.map(|(file, resource)| (file.as_str(), resource.as_ref()))
    }

    /// Why a text of a locale does not render with these variables, if it does not.
    pub(super) fn render_error(
        &self,
        locale: Locale,
        id: &str,
        attribute: Option<&str>,
        args: &FluentArgs<'_>,
    ) -> Option<String> {
        let chain = self.chain(Languages::same(locale));
        let (_, bundle) = chain.iter().find(|(of, _)| *of == locale)?;
        let message = bundle.get_message(id)?;
        let pattern = pattern(&message, attribute)?;
        let mut errors = Vec::new();
        bundle.format_pattern(pattern, Some(args), &mut errors);
        errors.first().map(ToString::to_string)
    }

    fn chain(&self, languages: Languages) -> Chain {
        let languages = self.served(languages);
        let kept = self
            .chains
            .read()
            .ok()
            .and_then(|c| c.get(&languages).cloned());
        if let Some(chain) = kept {
            return chain;
        }
        let chain = Arc::new(self.build(languages));
        if let Ok(mut chains) = self.chains.write() {
            chains.insert(languages, Arc::clone(&chain));
        }
        chain
    }

    /// The languages that will really be used, so that the cache holds no two of the same.
    fn served(&self, languages: Languages) -> Languages {
        let first = |locale: Locale, file: &str| {
            let mut chain = locale.chain();
            chain
                .find(|l| self.files.get(l).is_some_and(|f| f.contains_key(file)))
                .unwrap_or(Locale::SOURCE)
        };
        Languages {
            text: first(languages.text, TEXTS),
            device: first(languages.device, LABELS),
        }
    }

    fn build(&self, languages: Languages) -> Vec<(Locale, Bundle)> {
        let labels = self
            .files
            .get(&languages.device)
            .and_then(|f| f.get(LABELS));
        languages
            .text
            .chain()
            .filter_map(|locale| Some((locale, self.files.get(&locale)?)))
            .filter(|(_, files)| files.contains_key(TEXTS))
            .map(|(locale, files)| {
                let language: LanguageIdentifier = locale.folder().parse().unwrap_or_default();
                let mut bundle = FluentBundle::new_concurrent(vec![language]);
                bundle.set_use_isolating(false);
                plural::teach(&mut bundle, locale);
                // Labels the device's language lacks are still there in the text's.
                for file in files.values() {
                    bundle.add_resource_overriding(Arc::clone(file));
                }
                if let Some(labels) = labels {
                    bundle.add_resource_overriding(Arc::clone(labels));
                }
                (locale, bundle)
            })
            .collect()
    }
}

/// The text of a message's attribute, or of its value.
fn pattern<'m>(
    message: &FluentMessage<'m>,
    attribute: Option<&str>,
) -> Option<&'m Pattern<&'m str>> {
    match attribute {
        Some(name) => message.get_attribute(name).map(|found| found.value()),
        None => message.value(),
    }
}
