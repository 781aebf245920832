//! Selectors over numbers have the plural categories of their language: none missing, none that no number has.

use super::{Found, Seen};

pub(super) fn look(seen: &Seen<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    let used = seen.categories;
    for selector in seen.uses.selectors.iter().filter(|s| s.plural) {
        let keys: Vec<&str> = selector.keys.iter().map(String::as_str).collect();
        let missing = used
            .iter()
            .filter(|c| !keys.contains(*c) && selector.default != **c);
        let missing: Vec<&str> = missing.copied().collect();
        if !missing.is_empty() {
            found.push((
                format!("has no form for `{}`", missing.join("`, `")),
                "write one for each plural category of the language, as the other counts do",
            ));
        }
        let never = keys.iter().filter(|key| !used.contains(*key));
        let never: Vec<&str> = never.copied().collect();
        if !never.is_empty() {
            found.push((
                format!(
                    "has a form for `{}`, which no whole number takes",
                    never.join("`, `")
                ),
                "remove it; the default, with its `*`, is for everything else",
            ));
        }
    }
    let categories = ["zero", "one", "two", "few", "many"];
    let bare = seen.uses.selectors.iter().any(|selector| {
        let keys = || selector.keys.iter();
        !selector.plural && keys().any(|key| categories.contains(&key.as_str()))
    });
    if bare {
        found.push((
            "selects on a number as it is".to_owned(),
            "write `PLURAL($count)`: Fluent's own rules are wrong for several languages",
        ));
    }
    found
}
