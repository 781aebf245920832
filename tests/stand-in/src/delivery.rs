//! One act on its way to the bot, and what the person sees of it in the end.

use std::sync::Arc;

use serde_json::Value;

use crate::interaction::{FIRST_ANSWER, First, Interaction};
use crate::message::LOADING;
use crate::shared::Shared;
use crate::shown::{Form, Message, Seen, choices};
use crate::world::World;

/// An act that was delivered.
#[derive(Clone, Debug)]
pub struct Delivery {
    pub(crate) shared: Arc<Shared>,
    pub(crate) id: u64,
    pub(crate) guild: Option<u64>,
    pub(crate) payload: Arc<Value>,
}

impl Delivery {
    /// The interaction's id.
    pub fn id(&self) -> u64 {
        self.id
    }

    /// The event's body, as it was delivered.
    pub fn payload(&self) -> &Value {
        &self.payload
    }

    /// Delivers the very same event again; false where no session takes it.
    pub fn again(&self) -> bool {
        self.shared
            .sessions()
            .dispatch(self.guild, "INTERACTION_CREATE", &self.payload)
    }

    /// Waits for what the person sees in the end: the answer, after a "please wait" what comes then, or the failure
    /// after three seconds of the stand-in's clock. The configured patience is the longest wait in real time.
    pub async fn seen(&self) -> Seen {
        self.seen_when(is_settled).await
    }

    /// Waits only until the bot answers at all, or fails to.
    pub async fn acknowledged(&self) -> Seen {
        self.seen_when(|_, _| true).await
    }

    /// Waits until this interaction's messages were sent or changed that often, the first answer included.
    pub async fn changed(&self, times: u32) -> Seen {
        self.seen_when(|interaction, _| interaction.changes >= times)
            .await
    }

    /// What the person sees at this moment, without waiting.
    pub fn now(&self) -> Seen {
        let world = self.shared.world();
        let Some(interaction) = world.interaction(self.id) else {
            return Seen {
                interaction: self.id,
                failed: true,
                ..Seen::default()
            };
        };
        let mut seen = Seen {
            interaction: self.id,
            acknowledged_after: interaction.acknowledged_after(),
            failed: interaction.first.is_none()
                && self.shared.clock.now() > interaction.created + FIRST_ANSWER,
            waiting: interaction.first.is_some() && !is_settled(interaction, &world),
            message: interaction.original.and_then(|id| message(&world, id)),
            more: interaction
                .follow_ups
                .iter()
                .filter_map(|id| message(&world, *id))
                .collect(),
            ..Seen::default()
        };
        match &interaction.first {
            Some(First { kind: 8, data, .. }) => seen.choices = choices(&data["choices"], "name"),
            Some(First { kind: 9, data, .. }) => {
                let text = |key: &str| data[key].as_str().unwrap_or("").to_owned();
                seen.form = Some(Form {
                    custom_id: text("custom_id"),
                    title: text("title"),
                    json: data.clone(),
                });
                // The form lies over the message that it was opened from.
                seen.message = interaction.source.and_then(|id| message(&world, id));
            }
            _ => {}
        }
        seen
    }

    async fn seen_when(&self, enough: impl Fn(&Interaction, &World) -> bool) -> Seen {
        let (mut stirred, created) = match self.shared.world().interaction(self.id) {
            Some(interaction) => (interaction.stirred.subscribe(), interaction.created),
            None => return self.now(),
        };
        let wait = async {
            loop {
                stirred.mark_unchanged();
                let answered = {
                    let world = self.shared.world();
                    let Some(interaction) = world.interaction(self.id) else {
                        return;
                    };
                    if interaction.first.is_some() && enough(interaction, &world) {
                        return;
                    }
                    interaction.first.is_some()
                };
                tokio::select! {
                    _ = stirred.changed() => {}
                    () = self.shared.clock.until(created + FIRST_ANSWER + 1), if !answered => return,
                }
            }
        };
        // When patience ends, what is there is what the person sees.
        let _ = tokio::time::timeout(self.shared.config.patience, wait).await;
        self.now()
    }
}

/// Whether nothing more is to come: a deferred answer needs a message that replaces it.
fn is_settled(interaction: &Interaction, world: &World) -> bool {
    match interaction.first.as_ref().map(|first| first.kind) {
        None => false,
        Some(5) => {
            let original = interaction.original.and_then(|id| world.post(id));
            original.is_none_or(|post| post.deleted || post.flags() & LOADING == 0)
        }
        Some(6) => interaction.changes > 0,
        Some(_) => true,
    }
}

fn message(world: &World, id: u64) -> Option<Message> {
    let post = world.post(id).filter(|post| !post.deleted)?;
    Some(Message {
        json: post.json.clone(),
    })
}
