//! Brings answers to a person: the first one, one that was announced, suggestions.

mod panel;

use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;
use serde_json::json;
use serde_json::value::RawValue;

use super::arrival::{Place, ReplyTo};
use super::card::{self, EPHEMERAL, Owner};
use super::counters::{Counters, count};
use super::rest::{Fault, Means, Rest};
use crate::ids::Timestamp;
use crate::runtime::Runtime;
use crate::text::Shown;

pub(super) use self::panel::Spot;

/// Discord waits so long for the first answer (discord facts, section 1.1).
const FIRST: Duration = Duration::from_secs(3);
/// An edit that Discord does not take within this time is given up: the person has moved on.
const EDIT: Duration = Duration::from_secs(30);

/// Callback types (discord facts, section 1.1).
const MESSAGE: u64 = 4;
const MESSAGE_LATER: u64 = 5;
const UPDATE_LATER: u64 = 6;
const UPDATE: u64 = 7;
const SUGGESTIONS: u64 = 8;

/// A first answer that shows a message.
#[derive(Serialize)]
struct Callback<'a> {
    #[serde(rename = "type")]
    kind: u64,
    data: &'a RawValue,
}

/// What every answer needs.
pub(super) struct Wiring {
    pub(super) runtime: Arc<Runtime>,
    pub(super) rest: Rest,
    pub(super) counters: Arc<Counters>,
}

/// One interaction in work.
pub(super) struct Reply<'a> {
    pub(super) wiring: &'a Wiring,
    pub(super) to: &'a ReplyTo,
    arrived: Timestamp,
    /// When Discord began to wait. None if it has stopped, or this machine's clock is wrong; the
    /// answer is then offered all the same, since only Discord knows, and a refusal is no surprise.
    began: Option<Timestamp>,
}

/// A suggestion under what a person is typing.
pub(super) struct Pair {
    /// What is read.
    pub(super) label: String,
    /// What comes back.
    pub(super) value: String,
}

impl<'a> Reply<'a> {
    /// Begins with an interaction that has just arrived.
    pub(super) fn new(wiring: &'a Wiring, to: &'a ReplyTo) -> Self {
        let arrived = wiring.runtime.clock().now();
        let made = to.id.made_at().min(arrived);
        Self {
            wiring,
            to,
            arrived,
            began: (arrived - made < FIRST).then_some(made),
        }
    }

    /// Whether Discord seems to have stopped waiting before the interaction came.
    pub(super) fn is_stale(&self) -> bool {
        self.began.is_none()
    }

    /// How much is left of a time that began with the interaction.
    pub(super) fn left_of(&self, time: Duration) -> Duration {
        self.waiting_since() + time - self.wiring.runtime.clock().now()
    }

    /// Shows the answer as the first that Discord hears.
    pub(super) async fn first(&self, shown: &Shown, owner: Option<&Owner>) {
        let kind = if self.in_place(shown) {
            UPDATE
        } else {
            MESSAGE
        };
        let mut result = self.say(kind, &card::message(shown, owner)).await;
        if self.is_refused(&result, shown) {
            result = self.say(kind, &card::plain(shown)).await;
        }
        self.settle(&result, shown.kind.as_str());
    }

    /// Says that the answer is coming; whether it can still be shown. Where it is not known if
    /// that was heard, the answer is worth a try: else the person would look at a sign for ever.
    pub(super) async fn announce(&self) -> bool {
        let body = match self.to.place {
            Place::New => json!({"type": MESSAGE_LATER, "data": {"flags": EPHEMERAL}}),
            Place::Card | Place::Typing => json!({"type": UPDATE_LATER}),
        };
        count(&self.wiring.counters.deferred);
        let result = self.callback(&body).await;
        self.settle(&result, "announced");
        let means = result.err().map(|fault| fault.means());
        !matches!(means, Some(Means::Gone | Means::Expired | Means::Form))
    }

    /// Shows an answer that was announced.
    pub(super) async fn later(&self, shown: &Shown, owner: Option<&Owner>) {
        let mut result = self.put(shown, &card::message(shown, owner)).await;
        if self.is_refused(&result, shown) {
            result = self.put(shown, &card::plain(shown)).await;
        }
        if let Err(fault) = result {
            count(&self.wiring.counters.lost);
            tracing::warn!(interaction = %self.to.id, %fault, "an announced answer was lost");
        }
    }

    /// Shows a notice, whether or not there was an answer before.
    pub(super) async fn whenever(&self, notice: &Shown) {
        match self.say(MESSAGE, &card::message(notice, None)).await {
            Err(fault) if fault.means() == Means::Already => self.later(notice, None).await,
            result => self.settle(&result, notice.kind.as_str()),
        }
    }

    /// Shows suggestions. Nobody is told if that fails: the person types on.
    pub(super) async fn suggest(&self, pairs: Vec<Pair>) {
        let choice = |pair: Pair| json!({"name": pair.label, "value": pair.value});
        let choices: Vec<_> = pairs.into_iter().map(choice).collect();
        let body = json!({"type": SUGGESTIONS, "data": {"choices": choices}});
        if let Err(fault) = self.callback(&body).await {
            tracing::debug!(interaction = %self.to.id, %fault, "suggestions were not shown");
        }
    }

    /// Whether an answer takes the place of the message that was pressed. A notice does not: the
    /// card stays as it was.
    fn in_place(&self, shown: &Shown) -> bool {
        self.to.place == Place::Card && shown.turn.is_some()
    }

    async fn say(&self, kind: u64, data: &RawValue) -> Result<(), Fault> {
        self.callback(&Callback { kind, data }).await
    }

    async fn callback(&self, body: &impl Serialize) -> Result<(), Fault> {
        let deadline = self.waiting_since() + FIRST;
        self.wiring
            .rest
            .callback(self.to.id, &self.to.token.0, body, deadline)
            .await
    }

    /// Puts an announced answer where it belongs: over the announcement, over the pressed card, or
    /// beside that card.
    async fn put(&self, shown: &Shown, body: &RawValue) -> Result<(), Fault> {
        let deadline = self.wiring.runtime.clock().now() + EDIT;
        let (rest, to) = (&self.wiring.rest, self.to);
        if self.to.place == Place::New || self.in_place(shown) {
            rest.edit_original(to.application, &to.token.0, &body, deadline)
                .await
        } else {
            rest.follow_up(to.application, &to.token.0, &body, deadline)
                .await
        }
    }

    /// Whether Discord dislikes the look of a card, so that a plain one must do.
    fn is_refused(&self, result: &Result<(), Fault>, shown: &Shown) -> bool {
        let refused = result
            .as_ref()
            .err()
            .filter(|fault| fault.means() == Means::Form);
        if let Some(fault) = refused {
            let locale = self.to.locale;
            tracing::error!(card = shown.id, %locale, %fault, "Discord refused a card");
        }
        refused.is_some()
    }

    /// Counts and logs how a first answer ended.
    fn settle(&self, result: &Result<(), Fault>, kind: &'static str) {
        let took = self.wiring.runtime.clock().now() - self.arrived;
        let (interaction, ms) = (self.to.id, took.as_millis());
        let Err(fault) = result else {
            self.wiring.counters.answered(took);
            tracing::debug!(%interaction, ms, kind, "answered");
            return;
        };
        match fault.means() {
            Means::Already => tracing::debug!(%interaction, ms, kind, "answered before"),
            Means::Gone if self.is_stale() => {
                tracing::debug!(%interaction, ms, kind, "came too late to be answered");
            }
            Means::Gone | Means::Expired | Means::Form | Means::Trouble => {
                count(&self.wiring.counters.lost);
                tracing::warn!(%interaction, ms, kind, %fault, "an answer was lost");
            }
        }
    }

    fn waiting_since(&self) -> Timestamp {
        self.began.unwrap_or(self.arrived)
    }
}
