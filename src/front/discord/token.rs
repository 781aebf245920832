//! The bot's secret.

use std::fmt;

use reqwest::header::HeaderValue;

/// What proves to Discord that we are the bot. It is never printed.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    /// Takes a token as it is copied from Discord's developer portal: white space around it and a
    /// leading `Bot ` are dropped. None if it cannot be one: empty, or with anything but visible
    /// ASCII in it.
    pub fn new(text: &str) -> Option<Self> {
        let text = text.trim();
        let word = text
            .strip_prefix("Bot")
            .filter(|rest| !rest.starts_with(|c: char| c != ' '));
        let bare = word.unwrap_or(text).trim();
        let visible = !bare.is_empty() && bare.bytes().all(|b| b.is_ascii_graphic());
        visible.then(|| Self(bare.to_owned()))
    }

    /// The token itself, for the gateway.
    pub(super) fn expose(&self) -> &str {
        &self.0
    }

    /// The token as REST requests carry it, marked so that no library prints it.
    pub(super) fn header(&self) -> Option<HeaderValue> {
        let mut value = HeaderValue::from_str(&format!("Bot {}", self.0)).ok()?;
        value.set_sensitive(true);
        Some(value)
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_taken_as_it_is_copied() {
        for text in ["abc.def", " abc.def\n", "Bot abc.def"] {
            assert_eq!(Token::new(text).unwrap().expose(), "abc.def");
        }
        for text in ["", "  ", "Bot ", "abc def", "abc\u{e9}"] {
            assert!(Token::new(text).is_none(), "{text:?}");
        }
    }

    #[test]
    fn a_token_is_never_printed() {
        let token = Token::new("abc.def").unwrap();
        assert!(!format!("{token:?} {:?}", token.header()).contains("abc"));
    }
}
