//! A language from nothing: all files of the source with its notes, and each text marked that is still to be written.

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;
use fluent_syntax::serializer;

use crate::ids::Locale;
use crate::text::{Source, plural_categories};
use crate::workshop::draft::MARK;

/// Names of products; a language may decline them, and most leave them as they are.
const BRANDS: &str = "brands.ftl";
/// Messages whose value is the name of a command, which stays English.
const COMMANDS: &str = "command-";

/// All files of a new language, without those that are there already. Counts have the plural forms of the language.
pub fn start(sources: &[Source], locale: Locale) -> Vec<Source> {
    let there = |file: &str| {
        let mut own = sources
            .iter()
            .filter(|source| source.folder == locale.folder());
        own.any(|source| source.file == file)
    };
    let of_source = sources
        .iter()
        .filter(|source| source.folder == Locale::SOURCE.folder() && source.file.ends_with(".ftl"));
    let missing = of_source.filter(|source| !there(&source.file));
    let made = missing.map(|source| Source {
        folder: locale.folder().to_owned(),
        file: source.file.clone(),
        text: match source.file.as_str() {
            BRANDS => source.text.clone(),
            _ => file(&source.text, &plural_categories(locale)),
        },
    });
    made.collect()
}

/// `l10n.toml` with a language in its list; none where it is there already or the list cannot be found.
pub fn told_linters(text: &str, locale: Locale) -> Option<String> {
    let line = text.lines().find(|line| line.starts_with("locales = ["))?;
    let table: toml::Table = line.parse().ok()?;
    let mut locales: BTreeSet<&str> = table
        .get("locales")?
        .as_array()?
        .iter()
        .filter_map(|l| l.as_str())
        .collect();
    locales.insert(locale.folder()).then_some(())?;
    let list: Vec<String> = locales.iter().map(|folder| format!("{folder:?}")).collect();
    Some(text.replacen(line, &format!("locales = [{}]", list.join(", ")), 1))
}

fn file(text: &str, categories: &BTreeSet<&'static str>) -> String {
    let mut resource = parser::parse(text.to_owned()).unwrap_or_else(|(partial, _)| partial);
    for entry in &mut resource.body {
        let (value, attributes) = match entry {
            Entry::Message(message) => {
                let is_command = message.id.name.starts_with(COMMANDS);
                let value = message.value.as_mut().filter(|_| !is_command);
                (value, &mut message.attributes)
            }
            Entry::Term(term) => (Some(&mut term.value), &mut term.attributes),
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => continue,
        };
        let attributes = attributes.iter_mut().map(|attribute| &mut attribute.value);
        for pattern in value.into_iter().chain(attributes) {
            of_pattern(pattern, categories);
            let mark = format!("{MARK} ");
            match pattern.elements.first_mut() {
                Some(PatternElement::TextElement { value }) => value.insert_str(0, &mark),
                _ => pattern
                    .elements
                    .insert(0, PatternElement::TextElement { value: mark }),
            }
        }
    }
    serializer::serialize(&resource)
}

fn of_pattern(pattern: &mut Pattern<String>, categories: &BTreeSet<&'static str>) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, categories);
        }
    }
}

fn of_expression(expression: &mut Expression<String>, categories: &BTreeSet<&'static str>) {
    match expression {
        Expression::Select { selector, variants } => {
            for variant in variants.iter_mut() {
                of_pattern(&mut variant.value, categories);
            }
            let plural = matches!(selector, InlineExpression::FunctionReference { id, .. } if id.name == "PLURAL");
            if plural {
                *variants = forms(variants, categories);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            of_expression(expression, categories);
        }
        Expression::Inline(_) => {}
    }
}

/// One variant for each category, with the source's words: its own of that name, or its default's.
fn forms(source: &[Variant<String>], categories: &BTreeSet<&'static str>) -> Vec<Variant<String>> {
    let named = |variant: &&Variant<String>, name: &str| matches!(&variant.key, VariantKey::Identifier { name: key } if key == name);
    let Some(default) = source.iter().find(|variant| variant.default) else {
        return source.to_vec();
    };
    let name = |variant: &Variant<String>| match &variant.key {
        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name.clone(),
    };
    let of = |name: &str, is_default: bool| {
        let own = source
            .iter()
            .find(|variant| named(variant, name))
            .unwrap_or(default);
        Variant {
            key: VariantKey::Identifier {
                name: name.to_owned(),
            },
            value: own.value.clone(),
            default: is_default,
        }
    };
    // In the order in which they are read aloud: the rare ones first, the default last.
    let order = ["zero", "one", "two", "few", "many"];
    let rest = order.into_iter().filter(|name| categories.contains(name));
    rest.map(|name| of(name, false))
        .chain([of(&name(default), true)])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_marked_but_what_stays_english() {
        let source = |file: &str, text: &str| Source {
            folder: "en-US".to_owned(),
            file: file.to_owned(),
            text: text.to_owned(),
        };
        let sources = [
            source(
                "session.ftl",
                "# Note\na = { PLURAL($n) ->\n    [one] One\n   *[other] { $n }\n}\ncommand-b = b\n    .description = B\n",
            ),
            source("brands.ftl", "-mac = Mac\n"),
        ];
        let made = start(&sources, Locale::nearest("pl"));
        assert_eq!(made[1].text, "-mac = Mac\n");
        let text = &made[0].text;
        assert!(
            text.starts_with("# Note\na =\n    ✎ { PLURAL($n) ->\n"),
            "{text}"
        );
        for line in [
            "[one] One",
            "[few] { $n }",
            "[many] { $n }",
            "*[other] { $n }",
            "command-b = b",
            ".description = ✎ B",
        ] {
            assert!(text.contains(line), "{line} in {text}");
        }
        assert!(start(&[&sources[..], &made].concat(), Locale::nearest("pl")).is_empty());
    }

    #[test]
    fn the_linters_are_told_once() {
        let told = told_linters(
            "a = 1\nlocales = [\"de\", \"tr\"]\nb = 2\n",
            Locale::nearest("pl"),
        )
        .unwrap();
        assert_eq!(told, "a = 1\nlocales = [\"de\", \"pl\", \"tr\"]\nb = 2\n");
        assert_eq!(told_linters(&told, Locale::nearest("pl")), None);
        assert_eq!(told_linters("", Locale::nearest("pl")), None);
    }
}
