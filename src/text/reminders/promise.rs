//! What a card may promise about reminders, and what can be wished for on it.
//!
//! Only a medium that can write to people promises anything: without it a card that waits says when to come back.

use crate::ids::{Locale, Timestamp};
use crate::text::desk::tongue::{ago, at};
use crate::text::{Choice, Kind, Role, Shown, Words};

/// What the card of a wait may promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Promise {
    /// A letter at that moment. It is the first since the wait was told, or one after.
    Ask {
        /// The moment.
        at: Timestamp,
        /// The moment that the card was told for has come, and this is a later one.
        again: bool,
    },
    /// A letter as soon as Apple's page says that it is over, and a look at the latest at that moment.
    Over(Timestamp),
    /// None: the person wants no reminders.
    Quiet,
    /// None: the last letter did not reach the person.
    Closed,
}

/// What the person may wish for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offer {
    /// To be reminded once if they leave off.
    Nudge,
    /// No more reminders.
    Quiet,
    /// Reminders after all.
    Resume,
}

impl Offer {
    /// The id of the choice.
    pub fn id(self) -> &'static str {
        match self {
            Self::Nudge => "remind_once",
            Self::Quiet => "remind_stop",
            Self::Resume => "remind_on",
        }
    }
}

/// What was done about reminders just now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// There will be no more.
    Quiet,
    /// There will be reminders again.
    Resumed,
    /// There will be one at that moment if the session is left alone.
    Nudge(Timestamp),
}

/// What there is to say about reminders on a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reminding {
    /// What was done just now.
    pub said: Option<Said>,
    /// What the card of a wait promises.
    pub promise: Option<Promise>,
    /// What can be wished for.
    pub offer: Option<Offer>,
}

impl Words {
    /// Puts what there is to say about reminders on a card of a wait or a step. Other cards only say what was done.
    pub fn remind(&self, shown: &mut Shown, locale: Locale, reminding: Reminding) {
        let tongue = self.tongue_of(locale);
        if let Some(said) = reminding.said {
            shown.notes.push(match said {
                Said::Quiet => tongue.plain("reminders-said-quiet"),
                Said::Resumed => tongue.plain("reminders-said-resumed"),
                Said::Nudge(when) => tongue.say("reminders-said-nudge", &[("when", &ago(when))]),
            });
        }
        if !matches!(shown.kind, Kind::Wait | Kind::Step) {
            return;
        }
        let say = |name: &str, when: Timestamp| {
            tongue.say(name, &[("until", &ago(when)), ("at", &at(when))])
        };
        let more = match reminding.promise {
            None => None,
            Some(Promise::Ask { at, again: true }) => Some(say("reminders-next", at)),
            Some(Promise::Ask { at, again: false }) => {
                shown.text = say("reminders-wait", at);
                None
            }
            Some(Promise::Over(at)) => {
                shown.text = say("reminders-wait-over", at);
                None
            }
            Some(Promise::Quiet) => Some(tongue.plain("reminders-quiet")),
            Some(Promise::Closed) => Some(tongue.plain("reminders-closed")),
        };
        if let Some(more) = more {
            shown.text = format!("{}\n\n{more}", shown.text.trim_end());
        }
        if let Some(offer) = reminding.offer {
            let label = match offer {
                Offer::Nudge => "reminders-do-nudge",
                Offer::Quiet => "reminders-do-quiet",
                Offer::Resume => "reminders-do-resume",
            };
            shown.choices.push(Choice {
                id: offer.id().to_owned(),
                label: tongue.plain(label),
                hint: None,
                role: Role::Remind,
            });
        }
    }
}
