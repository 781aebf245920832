//! A flow to start from: small, sound, and with every text marked that its author still has to write.

use crate::ids::{FlowId, Locale};

/// The sign before a text that is still to be written.
pub const MARK: char = '✎';

/// A new flow with its words and a test, as texts.
#[derive(Debug)]
pub struct Draft {
    /// For `<flow>.toml`.
    pub flow: String,
    /// For `tests/<flow>/first.txt`.
    pub test: String,
    /// For `<locale>/flow-<flow>.ftl`; the same in every language, since nobody has translated it yet.
    pub words: String,
}

/// A new flow whose words are to be written in some languages.
pub fn draft(id: &FlowId, languages: &[Locale]) -> Draft {
    let codes: Vec<_> = languages.iter().map(|locale| locale.code()).collect();
    let named = |text: &str| text.replace("FLOW", id.as_str());
    // Messages spell ids with hyphens; a text may name the flow as it is.
    let spelt = id.as_str().replace('_', "-");
    let messages = include_str!("words.ftl").lines();
    let words = messages.map(|line| match line.strip_prefix("FLOW-") {
        Some(rest) => format!("{spelt}-{}\n", named(rest)),
        None => format!("{}\n", named(line)),
    });
    Draft {
        flow: named(include_str!("flow.toml")),
        test: named(include_str!("test.txt")).replace("LANGUAGES", &codes.join(", ")),
        words: words.collect(),
    }
}

/// How many lines of a file of words are still to be written.
pub fn unwritten(text: &str) -> usize {
    let texts = text
        .lines()
        .filter(|line| !line.trim_start().starts_with('#'));
    texts.filter(|line| line.contains(MARK)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_spelt_with_hyphens_and_every_text_is_marked() {
        let id = FlowId::new("coffee_machine").unwrap();
        let draft = draft(&id, &[Locale::SOURCE]);
        assert!(
            draft.words.contains("\ncoffee-machine-step-restart =\n"),
            "{}",
            draft.words
        );
        assert!(
            draft.words.contains("Help with coffee_machine"),
            "{}",
            draft.words
        );
        let texts = draft.words.lines().filter(|line| !line.starts_with('#'));
        let texts = texts.filter(|line| !line.is_empty() && !line.ends_with('='));
        assert_eq!(unwritten(&draft.words), texts.count());
        assert!(!draft.flow.contains("FLOW") && draft.test.contains("language: en-US\n"));
    }
}
