//! One interaction: what the bot may still answer to it, by Discord's rules.

use std::time::Duration;

use serde_json::Value;
use tokio::sync::watch;

use crate::answer::{Answer, Complaint};
use crate::clock::Millis;

/// How long the bot may take for its first answer, in milliseconds.
pub const FIRST_ANSWER: Millis = 3000;
/// How long an interaction's token lives, in milliseconds.
pub const TOKEN_LIFE: Millis = 15 * 60 * 1000;

/// What a person did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Sent a command (2).
    Command,
    /// Pressed a button or chose from a select (3).
    Component,
    /// Is typing an option (4).
    Autocomplete,
    /// Sent a form (5), which a component had opened or a command.
    Modal {
        /// Whether a component had opened it.
        from_component: bool,
    },
    /// Something that no client library knows yet.
    Unknown,
}

/// One interaction and what became of it.
#[derive(Clone, Debug)]
pub struct Interaction {
    /// Its id.
    pub id: u64,
    /// Its token.
    pub token: String,
    /// What the person did.
    pub act: Act,
    /// Whose it is.
    pub user: u64,
    /// The guild it happened in; nothing in a direct message.
    pub guild: Option<u64>,
    /// The channel it happened in.
    pub channel: u64,
    /// When it happened, in milliseconds since 1970.
    pub created: Millis,
    /// The message it happened on, for a component or a form opened by one.
    pub source: Option<u64>,
    /// The bot's first answer, once there is one.
    pub first: Option<First>,
    /// The message that `@original` names.
    pub original: Option<u64>,
    /// Messages sent afterwards.
    pub follow_ups: Vec<u64>,
    /// How often a message was sent or changed with this token, the first answer included.
    pub changes: u32,
    /// Moves on whenever the bot does something with this interaction.
    pub(crate) stirred: watch::Sender<u64>,
}

/// The bot's first answer to an interaction.
#[derive(Clone, Debug)]
pub struct First {
    /// The callback's type, such as 4 for a message.
    pub kind: u64,
    /// When it came, in milliseconds since 1970.
    pub at: Millis,
    /// Its body's `data`: choices or a form stay readable here.
    pub data: Value,
}

impl Interaction {
    /// How long the bot took to answer at all.
    pub fn acknowledged_after(&self) -> Option<Duration> {
        self.first
            .as_ref()
            .map(|first| Duration::from_millis(first.at.saturating_sub(self.created)))
    }

    /// Whether the bot may give this interaction its first answer now, with that callback type.
    pub(crate) fn may_answer(&self, kind: u64, now: Millis) -> Result<(), Answer> {
        if self.first.is_some() {
            return Err(Answer::refused(
                400,
                40060,
                "Interaction has already been acknowledged.",
            ));
        }
        if now.saturating_sub(self.created) > FIRST_ANSWER {
            return Err(unknown_interaction());
        }
        let fits = match self.act {
            Act::Command => matches!(kind, 4 | 5 | 9 | 12),
            Act::Component => matches!(kind, 4 | 5 | 6 | 7 | 9 | 12),
            Act::Autocomplete => kind == 8,
            Act::Modal {
                from_component: true,
            } => matches!(kind, 4 | 5 | 6 | 7 | 12),
            Act::Modal {
                from_component: false,
            } => matches!(kind, 4 | 5 | 12),
            Act::Unknown => matches!(kind, 4..=9 | 12),
        };
        if fits {
            return Ok(());
        }
        let message =
            format!("Interaction callback type {kind} cannot answer this type of interaction.");
        Err(Answer::invalid_form(&[Complaint::new(
            "type",
            "INTERACTION_CALLBACK_TYPE_INVALID",
            message,
        )]))
    }

    /// Whether the token still works for messages.
    pub(crate) fn may_follow(&self, now: Millis) -> Result<(), Answer> {
        if now.saturating_sub(self.created) > TOKEN_LIFE {
            return Err(Answer::refused(401, 50027, "Invalid Webhook Token"));
        }
        if self.first.is_none() {
            return Err(unknown_webhook());
        }
        Ok(())
    }

    /// Tells whoever waits that the bot did something.
    pub(crate) fn stir(&self) {
        self.stirred.send_modify(|count| *count += 1);
    }
}

/// No such interaction, or not any more (10062).
pub(crate) fn unknown_interaction() -> Answer {
    Answer::refused(404, 10062, "Unknown interaction")
}

/// No such token, or not yet (10015).
pub(crate) fn unknown_webhook() -> Answer {
    Answer::refused(404, 10015, "Unknown Webhook")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(act: Act) -> Interaction {
        Interaction {
            id: 1,
            token: "t".to_owned(),
            act,
            user: 2,
            guild: None,
            channel: 3,
            created: 1000,
            source: None,
            first: None,
            original: None,
            follow_ups: Vec::new(),
            changes: 0,
            stirred: watch::Sender::new(0),
        }
    }

    #[test]
    fn the_first_answer_has_three_seconds_and_happens_once() {
        let mut it = one(Act::Command);
        assert!(it.may_answer(4, 4000).is_ok());
        assert_eq!(it.may_answer(4, 4001).unwrap_err().code(), 10062);
        assert_eq!(it.may_follow(1001).unwrap_err().code(), 10015);
        it.first = Some(First {
            kind: 5,
            at: 1200,
            data: Value::Null,
        });
        assert_eq!(it.may_answer(4, 1300).unwrap_err().code(), 40060);
        assert!(it.may_follow(901_000).is_ok());
        assert_eq!(it.may_follow(901_001).unwrap_err().code(), 50027);
        assert_eq!(it.acknowledged_after(), Some(Duration::from_millis(200)));
    }

    #[test]
    fn each_act_takes_its_own_answers() {
        let refused = |act, kind| one(act).may_answer(kind, 1000).unwrap_err().code();
        assert_eq!(refused(Act::Command, 7), 50035);
        assert_eq!(refused(Act::Autocomplete, 4), 50035);
        assert_eq!(
            refused(
                Act::Modal {
                    from_component: true
                },
                9
            ),
            50035
        );
        assert_eq!(
            refused(
                Act::Modal {
                    from_component: false
                },
                6
            ),
            50035
        );
        assert!(one(Act::Component).may_answer(7, 1000).is_ok());
    }
}
