//! All words of all languages, ready to be rendered.

use std::cell::OnceCell;
use std::sync::OnceLock;

use fluent_bundle::FluentArgs;

use super::catalog::{Catalog, Source};
use super::fault::TextFault;
use super::review::Review;
use super::show::Scene;
use super::speech::Labelled;
use super::vocabulary::Vocabulary;
use super::{Languages, Locale, Notice, Shown, notice, show};
use crate::engine::{Card, Effect, Flow, Place, Session, current};
use crate::ids::Timestamp;

/// All words of all languages, ready to be rendered.
pub struct Words {
    pub(super) catalog: Catalog,
    pub(super) review: Review,
    pub(super) labelled: Labelled,
    /// Made when it is first asked for, which the check of words does.
    vocabulary: OnceLock<Vocabulary>,
}

impl Words {
    /// Takes in all `.ftl` files, and what speakers have checked of them ([`super::review`]).
    ///
    /// # Errors
    /// Every fault of every file.
    pub fn new(sources: &[Source]) -> Result<Self, Vec<TextFault>> {
        Self::known(sources, Locale::exact)
    }

    /// The same, among them languages that nobody speaks; for tests and for those who look at words.
    ///
    /// # Errors
    /// Every fault of every file.
    pub fn with_pseudo(sources: &[Source]) -> Result<Self, Vec<TextFault>> {
        Self::known(sources, Locale::of_folder)
    }

    fn known(
        sources: &[Source],
        locale: fn(&str) -> Option<Locale>,
    ) -> Result<Self, Vec<TextFault>> {
        match (Catalog::new(sources, locale), Review::new(sources)) {
            (Ok(catalog), Ok(review)) => {
                let source = catalog.files(Locale::SOURCE).map(|(_, resource)| resource);
                let labelled = Labelled::of(source);
                Ok(Self {
                    catalog,
                    review,
                    labelled,
                    vocabulary: OnceLock::new(),
                })
            }
            (catalog, review) => {
                let faults = [catalog.err(), review.err()].into_iter().flatten();
                Err(faults.flatten().collect())
            }
        }
    }

    /// The card that a session shows at a moment, in finished words.
    pub fn show(
        &self,
        flow: &Flow,
        session: &Session,
        effects: &[Effect],
        now: Timestamp,
        languages: Languages,
    ) -> Shown {
        let place = Place::of(flow, session);
        let card = current(flow, session, &place, now);
        self.show_card(flow, session, &place, &card, effects, languages)
    }

    /// Any card of a flow in finished words; for checks that look at all of them.
    pub fn show_card(
        &self,
        flow: &Flow,
        session: &Session,
        place: &Place,
        card: &Card,
        effects: &[Effect],
        languages: Languages,
    ) -> Shown {
        let mut shown = show::shown(&Scene {
            chain: self.catalog.chain(languages),
            flow,
            session,
            place,
            card,
            effects,
            args: OnceCell::new(),
        });
        self.put_english(&mut shown, (flow, session, place, card), languages);
        shown
    }

    /// Says something outside of any session.
    pub fn notice(&self, locale: Locale, notice: Notice) -> Shown {
        notice::shown(self, locale, notice)
    }

    /// The words of a message in a locale, if that locale itself (not a fallback) has them.
    pub fn message(&self, locale: Locale, id: &str, attribute: Option<&str>) -> Option<String> {
        if !self.catalog.has(locale, id, attribute) {
            return None;
        }
        let (chain, none) = (
            self.catalog.chain(Languages::same(locale)),
            FluentArgs::new(),
        );
        chain.find(id, attribute, || &none)
    }

    /// What people may type or paste.
    pub(super) fn vocabulary(&self) -> &Vocabulary {
        self.vocabulary.get_or_init(|| Vocabulary::of(self))
    }

    /// A message without variables that every language has or falls back to.
    pub(super) fn plain(&self, languages: Languages, id: &str, attribute: Option<&str>) -> String {
        let none = FluentArgs::new();
        self.catalog.chain(languages).say(id, attribute, || &none)
    }

    /// The locales that have texts of their own, the source first.
    pub fn locales(&self) -> Vec<Locale> {
        self.catalog.locales().collect()
    }

    /// The locale whose texts a person reads who wishes for this one: itself, or what it falls back to.
    pub fn served(&self, locale: Locale) -> Locale {
        self.catalog.served(Languages::same(locale)).text
    }

    /// The locales whose device labels are known.
    pub fn device_locales(&self) -> Vec<Locale> {
        self.catalog.device_locales().collect()
    }
}
