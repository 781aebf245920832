//! Messages of every language, found by id and formatted.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, RwLock};

use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use super::chain::{Bundle, Chain, Link};
use super::fault::TextFault;
use super::plural;
use super::review;
use super::{Languages, Locale};

/// The file of a locale that names what the menus of a device say.
pub(super) const LABELS: &str = "apple-labels.ftl";
/// A locale with this file has texts; one without has device labels only.
const TEXTS: &str = "session.ftl";

/// One file of words as it was read: `.ftl`, or the ledger of who has checked them.
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
    chains: RwLock<HashMap<Languages, Arc<Chain>>>,
}

impl Catalog {
    /// Takes all files in, of locales that are known by the name of their folder.
    ///
    /// # Errors
    /// Every syntax fault of every file, and folders that no locale is named after.
    pub(super) fn new(
        sources: &[Source],
        locale: fn(&str) -> Option<Locale>,
    ) -> Result<Self, Vec<TextFault>> {
        let mut files: BTreeMap<Locale, BTreeMap<String, Arc<FluentResource>>> = BTreeMap::new();
        let mut faults = Vec::new();
        for source in sources {
            let Some(locale) = locale(&source.folder) else {
                faults.push(TextFault::no_such_locale(source));
                continue;
            };
            if source.file == review::FILE {
                continue;
            }
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

    /// Whether a locale itself has a message.
    pub(super) fn has(&self, locale: Locale, id: &str, attribute: Option<&str>) -> bool {
        let chain = self.chain(Languages::same(locale));
        let link = chain.of(locale);
        link.is_some_and(|link| link.pattern(id, attribute).is_some())
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
        let link = chain.of(locale)?;
        let pattern = link.pattern(id, attribute)?;
        let errors = link.render(pattern, args).err()?;
        errors.first().map(ToString::to_string)
    }

    /// The texts of a person's languages.
    pub(super) fn chain(&self, languages: Languages) -> Arc<Chain> {
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
    pub(super) fn served(&self, languages: Languages) -> Languages {
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

    fn build(&self, languages: Languages) -> Chain {
        let labels = self
            .files
            .get(&languages.device)
            .and_then(|f| f.get(LABELS));
        let locales = languages.text.chain();
        let with_texts = locales
            .filter_map(|locale| Some((locale, self.files.get(&locale)?)))
            .filter(|(_, files)| files.contains_key(TEXTS));
        let links = with_texts.map(|(locale, files)| {
            // Labels the device's language lacks are still there in the text's.
            let resources: Vec<_> = files.values().chain(labels).cloned().collect();
            let bundle = bundle(locale, &resources);
            (Link { locale, bundle }, resources)
        });
        Chain::new(links.collect())
    }
}

/// A bundle of resources, of which a later one wins over those before it.
fn bundle(locale: Locale, resources: &[Arc<FluentResource>]) -> Bundle {
    let language: LanguageIdentifier = locale.folder().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    plural::teach(&mut bundle, locale);
    for resource in resources {
        bundle.add_resource_overriding(Arc::clone(resource));
    }
    bundle
}
