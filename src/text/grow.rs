//! Lists and paragraphs, put together as the language does it: with its own comma, and with a space or without one.

use fluent_bundle::FluentArgs;

use super::chain::Chain;

/// Parts of a list, one after the other; empty where there are none.
pub(super) fn list(chain: &Chain, parts: impl IntoIterator<Item = String>) -> String {
    grow(chain, "list-grows", "list", parts)
}

/// Sentences of a paragraph, one after the other; empty where there are none.
pub(super) fn paragraph(chain: &Chain, sentences: impl IntoIterator<Item = String>) -> String {
    grow(chain, "paragraph-grows", "said", sentences)
}

fn grow(
    chain: &Chain,
    message: &str,
    so_far: &'static str,
    parts: impl IntoIterator<Item = String>,
) -> String {
    let whole = parts.into_iter().reduce(|whole, next| {
        let mut args = FluentArgs::with_capacity(2);
        args.set(so_far, whole);
        args.set("next", next);
        chain.say(message, None, || &args)
    });
    whole.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::catalog::{Catalog, Source};
    use crate::text::{Languages, Locale};

    #[test]
    fn each_language_has_its_own_comma_and_space() {
        let source = |folder: &str, text: &str| Source {
            folder: folder.to_owned(),
            file: "session.ftl".to_owned(),
            text: text.to_owned(),
        };
        let english = "list-grows = { $list }, { $next }\nparagraph-grows = { $said } { $next }\n";
        let japanese = "list-grows = { $list }、{ $next }\nparagraph-grows = { $said }{ $next }\n";
        let catalog = Catalog::new(
            &[source("en-US", english), source("ja", japanese)],
            Locale::exact,
        )
        .expect("sound");
        let parts = |words: &[&str]| words.iter().map(ToString::to_string).collect::<Vec<_>>();
        let in_language = |code: &str| {
            let locale = Locale::exact(code).expect("in the table");
            catalog.chain(Languages::same(locale))
        };
        let (english, japanese) = (in_language("en-US"), in_language("ja"));
        assert_eq!(list(&english, parts(&["a", "b", "c"])), "a, b, c");
        assert_eq!(list(&japanese, parts(&["a", "b"])), "a、b");
        assert_eq!(paragraph(&english, parts(&["A.", "B."])), "A. B.");
        assert_eq!(paragraph(&japanese, parts(&["A。", "B。"])), "A。B。");
        assert_eq!(list(&english, parts(&[])), "");
        assert_eq!(list(&english, parts(&["a"])), "a");
    }
}
