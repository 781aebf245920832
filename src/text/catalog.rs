//! Messages of every language, found by id and formatted.

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
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

/// So many chains of people whose device speaks another language are kept; when one more is needed, the one goes that
/// nobody has asked for the longest. A chain is made anew in a few milliseconds.
const MOST_MIXED: usize = 32;

/// Messages of every language.
pub(super) struct Catalog {
    files: BTreeMap<Locale, BTreeMap<String, Arc<FluentResource>>>,
    chains: RwLock<HashMap<Languages, Kept>>,
    /// Counts how often a chain was asked for.
    asked: AtomicU64,
}

/// A chain, and when it was last asked for.
struct Kept {
    chain: Arc<Chain>,
    asked: AtomicU64,
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
            asked: AtomicU64::default(),
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
        let now = self.asked.fetch_add(1, Relaxed);
        let kept = self.chains.read().ok().and_then(|chains| {
            let kept = chains.get(&languages)?;
            kept.asked.store(now, Relaxed);
            Some(Arc::clone(&kept.chain))
        });
        if let Some(chain) = kept {
            return chain;
        }
        // Whose device speaks the same language shares the texts that name no label.
        let same = Languages::same(languages.text);
        let other = (languages != same).then(|| self.chain(same));
        let chain = Arc::new(self.build(languages, other.as_deref()));
        if let Ok(mut chains) = self.chains.write() {
            make_room(&mut chains);
            let kept = Kept {
                chain: Arc::clone(&chain),
                asked: AtomicU64::new(now),
            };
            chains.insert(languages, kept);
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

    fn build(&self, languages: Languages, other: Option<&Chain>) -> Chain {
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
        Chain::new(links.collect(), other)
    }
}

/// Lets go of the mixed chains that nobody has asked for the longest, until one more may come.
fn make_room(chains: &mut HashMap<Languages, Kept>) {
    let mixed = |languages: &Languages| languages.text != languages.device;
    while chains.keys().filter(|languages| mixed(languages)).count() >= MOST_MIXED {
        let oldest = chains.iter().filter(|(languages, _)| mixed(languages));
        let oldest = oldest.min_by_key(|(_, kept)| kept.asked.load(Relaxed));
        let Some(oldest) = oldest.map(|(languages, _)| *languages) else {
            return;
        };
        chains.remove(&oldest);
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

#[cfg(test)]
mod tests {
    use super::*;

    /// All of Discord's locales, each with a text and a label of its own.
    fn catalog() -> Catalog {
        let mut sources = Vec::new();
        for locale in Locale::all() {
            let folder = locale.folder();
            let source = |file: &str, text: String| Source {
                folder: folder.to_owned(),
                file: file.to_owned(),
                text,
            };
            sources.push(source(TEXTS, format!("a = {folder}\nb = {{ -ui-a }}\n")));
            sources.push(source(LABELS, format!("-ui-a = ui {folder}\n")));
        }
        Catalog::new(&sources, Locale::exact).unwrap()
    }

    #[test]
    fn chains_of_mixed_languages_are_bounded_and_come_back() {
        let catalog = catalog();
        let none = FluentArgs::new();
        for _ in 0..2 {
            for text in Locale::all() {
                for device in Locale::all() {
                    let chain = catalog.chain(Languages { text, device });
                    let label = format!("ui {}", device.folder());
                    assert_eq!(chain.say("a", None, || &none), text.folder());
                    assert_eq!(chain.say("b", None, || &none), label);
                }
            }
        }
        let kept = catalog.chains.read().unwrap();
        let locales = Locale::all().count();
        assert_eq!(kept.len(), locales + MOST_MIXED);
        for locale in Locale::all() {
            assert!(kept.contains_key(&Languages::same(locale)), "{locale}");
        }
    }
}
