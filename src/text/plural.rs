//! `PLURAL($n)`: the plural category of a number, by CLDR.
//!
//! Fluent's own plural rules are wrong for several languages (i18n facts, section 0, decision 4),
//! so every selector over a number goes through this function.

use std::collections::BTreeSet;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};
use icu_locale::Locale as IcuLocale;
use icu_plurals::{PluralCategory, PluralRules};

use super::Locale;

/// The categories that whole numbers from 0 to 1200 take in a locale, which is all that we count.
pub fn categories(locale: Locale) -> BTreeSet<&'static str> {
    let rules = rules(locale);
    let named = |rules: &PluralRules| {
        let numbers = 0..=1200_u32;
        numbers.map(|n| name(rules.category_for(n))).collect()
    };
    rules.as_ref().map(named).unwrap_or_default()
}

fn rules(locale: Locale) -> Option<PluralRules> {
    let icu: IcuLocale = locale.folder().parse().unwrap_or(IcuLocale::UNKNOWN);
    PluralRules::try_new(icu.into(), Default::default()).ok()
}

/// Teaches a bundle the function `PLURAL`.
pub(super) fn teach(bundle: &mut FluentBundle<Arc<FluentResource>>, locale: Locale) {
    let Some(rules) = rules(locale) else {
        tracing::error!(%locale, "no plural rules for this locale");
        return;
    };
    let taught = bundle.add_function("PLURAL", move |args, _| match args.first() {
        Some(FluentValue::Number(n)) if n.value >= 0.0 => {
            FluentValue::from(name(rules.category_for(n.value as u64)))
        }
        _ => FluentValue::Error,
    });
    if taught.is_err() {
        tracing::error!(%locale, "the function PLURAL is there twice");
    }
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_bundle::FluentArgs;

    fn category(code: &str, n: u64) -> String {
        let text = "n = { PLURAL($n) ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";
        let mut bundle = FluentBundle::new_concurrent(vec![]);
        teach(&mut bundle, Locale::nearest(code));
        bundle
            .add_resource(Arc::new(FluentResource::try_new(text.to_owned()).unwrap()))
            .unwrap();
        let mut args = FluentArgs::new();
        args.set("n", n as f64);
        let mut errors = Vec::new();
        let pattern = bundle.get_message("n").unwrap().value().unwrap();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
        assert!(errors.is_empty());
        text.into_owned()
    }

    #[test]
    fn categories_are_those_of_cldr_where_fluents_own_are_wrong() {
        // The numbers at which intl_pluralrules errs, by the i18n facts, section 2.
        for (code, n, expected) in [
            ("ar", 103, "few"),
            ("lt", 22, "few"),
            ("ro", 101, "few"),
            ("he", 20, "other"),
            ("pl", 22, "few"),
            ("pl", 5, "many"),
            ("de", 1, "one"),
            ("ja", 1, "other"),
            ("ru", 21, "one"),
        ] {
            assert_eq!(category(code, n), expected, "{code} {n}");
        }
    }
}
