//! What Apple's page lists: services, and what happens or happened to each.

use crate::ids::Timestamp;

/// One reading of the page, in the bot's own words. Whatever its format is, `front::apple` makes this of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// When it was fetched.
    pub read_at: Timestamp,
    /// The services that it lists.
    pub services: Vec<Service>,
}

/// A service of Apple's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// Its name, as [`plain`] makes it.
    pub name: String,
    /// What the page says about it; empty where all is well.
    pub events: Vec<Event>,
}

/// Something that happens, happened or will happen to a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event {
    /// What kind of thing it is.
    pub kind: Kind,
    /// Whether it lasts.
    pub stage: Stage,
    /// When it began or will begin, if the page says it.
    pub begins: Option<Timestamp>,
    /// When it ended or will end, if the page says it.
    pub ends: Option<Timestamp>,
}

/// What kind of thing an event is (imessage facts, section 5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The service does not work.
    Outage,
    /// It works badly, or not for everybody.
    Issue,
    /// Work that Apple planned.
    Maintenance,
    /// A word that nobody here knows.
    Unknown,
}

/// Whether an event lasts (imessage facts, section 5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// It lasts.
    Ongoing,
    /// It has not begun.
    Upcoming,
    /// It is over; the page goes on listing it for days.
    Over,
    /// A word that nobody here knows.
    Unknown,
}

/// A service's name in the form that names are compared in: entities resolved, one space between words, small letters.
/// Both `iCloud Account &amp; Sign In` and the same with `&` were seen (imessage facts, section 5).
pub fn plain(name: &str) -> String {
    let resolved = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&apos;", "'"),
        ("&nbsp;", " "),
        ("&#38;", "&"),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(name.to_owned(), |name, (entity, sign)| {
        name.replace(entity, sign)
    });
    let words: Vec<&str> = resolved.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn names_are_compared_without_what_differs_between_captures() {
        let same = "icloud account & sign in";
        for name in [
            "iCloud Account &amp; Sign In",
            " iCloud Account  & Sign In\n",
            "ICLOUD ACCOUNT &#38; SIGN\u{a0}IN",
        ] {
            assert_eq!(plain(name), same);
        }
        assert_ne!(plain("iMessage"), plain("iMessage Apps"));
    }
}
