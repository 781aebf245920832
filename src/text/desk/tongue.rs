//! Says the desk's messages in one pair of languages.

use std::cell::OnceCell;
use std::time::Duration;

use fluent_bundle::FluentArgs;

use crate::desk::{By, Priority};
use crate::engine::{Card, End, Flow, Place, Session};
use crate::ids::{FlowId, Timestamp, UserId};
use crate::text::grow;
use crate::text::show::{Scene, hyphens};
use crate::text::{Languages, Locale, Words};

/// One pair of languages, and the words to speak it with.
#[derive(Clone, Copy)]
pub(in crate::text) struct Tongue<'a> {
    pub(in crate::text) words: &'a Words,
    pub(in crate::text) languages: Languages,
}

impl Words {
    /// The words of a pair of languages.
    pub(in crate::text) fn tongue(&self, languages: Languages) -> Tongue<'_> {
        Tongue {
            words: self,
            languages,
        }
    }

    /// The words of one language, where no device is spoken of.
    pub(in crate::text) fn tongue_of(&self, locale: Locale) -> Tongue<'_> {
        self.tongue(Languages::same(locale))
    }
}

impl<'a> Tongue<'a> {
    /// A message, or an attribute of one after a dot, without variables.
    pub(in crate::text) fn plain(&self, name: &str) -> String {
        self.say(name, &[])
    }

    /// A message with texts for its variables.
    pub(in crate::text) fn say(&self, name: &str, texts: &[(&'static str, &str)]) -> String {
        let mut args = FluentArgs::with_capacity(texts.len());
        for (variable, text) in texts {
            args.set(*variable, *text);
        }
        self.with(name, &args)
    }

    /// A message that counts something, as its variable `$count`, with texts for the others.
    pub(in crate::text) fn count(
        &self,
        name: &str,
        n: u64,
        texts: &[(&'static str, &str)],
    ) -> String {
        let mut args = FluentArgs::with_capacity(texts.len() + 1);
        args.set("count", n as f64);
        for (variable, text) in texts {
            args.set(*variable, *text);
        }
        self.with(name, &args)
    }

    fn with(&self, name: &str, args: &FluentArgs<'_>) -> String {
        let (id, attribute) = match name.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (name, None),
        };
        let chain = self.words.catalog.chain(self.languages);
        chain.say(id, attribute, || args)
    }

    /// A message of a flow about one of its parts, such as a step, as the answers of a session make it.
    pub(in crate::text) fn scene<T>(
        &self,
        flow: &Flow,
        session: &Session,
        place: &Place,
        card: &Card,
        tell: impl FnOnce(&Scene<'_>) -> T,
    ) -> T {
        tell(&Scene {
            chain: self.words.catalog.chain(self.languages),
            flow,
            session,
            place,
            card,
            effects: &[],
            args: OnceCell::new(),
        })
    }

    /// What a flow is called; one that is not here any more goes by its command.
    pub(in crate::text) fn flow_name(&self, flow: &FlowId) -> String {
        let id = format!("{}-flow", hyphens(flow.as_str()));
        let mut chain = self.languages.text.chain();
        let name = chain.find_map(|locale| self.words.message(locale, &id, None));
        name.unwrap_or_else(|| format!("`{flow}`"))
    }

    /// Who did something. The team's members are named to each other only.
    pub(in crate::text) fn who(&self, by: By, member: UserId) -> String {
        match by {
            By::Member => self.person(member),
            By::Staff(user) => self.person(user),
            By::Blueback => self.plain("desk-blueback"),
        }
    }

    /// A person by mention, or that they had everything about them erased.
    pub(super) fn person(&self, user: UserId) -> String {
        match user {
            UserId::NOBODY => self.plain("desk-somebody"),
            user => mention(user),
        }
    }

    /// How long, roughly, in the biggest unit that tells enough.
    pub(in crate::text) fn span(&self, time: Duration) -> String {
        const MINUTE: u64 = 60;
        const HOUR: u64 = 60 * MINUTE;
        const DAY: u64 = 24 * HOUR;
        let seconds = time.as_secs();
        let rounded = |unit: u64| seconds.saturating_add(unit / 2) / unit;
        match seconds {
            0..MINUTE => self.plain("desk-span-moment"),
            MINUTE..5400 => self.count("desk-span-minutes", rounded(MINUTE), &[]),
            5400..129_600 => self.count("desk-span-hours", rounded(HOUR), &[]),
            _ => self.count("desk-span-days", rounded(DAY), &[]),
        }
    }

    /// How urgent.
    pub(in crate::text) fn priority(&self, priority: Priority) -> String {
        self.plain(match priority {
            Priority::Normal => "desk-priority-normal",
            Priority::High => "desk-priority-high",
            Priority::Urgent => "desk-priority-urgent",
        })
    }

    /// Parts of a list, one after the other.
    pub(in crate::text) fn list(&self, parts: &[String]) -> String {
        let chain = self.words.catalog.chain(self.languages);
        grow::list(&chain, parts.iter().cloned())
    }
}

/// The card beneath whose answers a case's parts of a flow are named: it links to no page.
pub(in crate::text) const NO_CARD: Card = Card::End(End::Solved { verified: true });

/// A person, as Discord names them. It calls nobody by itself.
pub(in crate::text) fn mention(user: UserId) -> String {
    format!("<@{user}>")
}

/// How long ago a moment is, or until it comes, as Discord counts it for each reader.
pub(in crate::text) fn ago(moment: Timestamp) -> String {
    format!("<t:{}:R>", moment.seconds())
}

/// A moment, as Discord writes it for each reader.
pub(in crate::text) fn at(moment: Timestamp) -> String {
    format!("<t:{}:f>", moment.seconds())
}
