//! The barest bot that serenity makes: one command, two buttons, a form, completion.

use std::sync::Arc;

use serde_json::{Value, json};
use serenity::all::{
    ApplicationId, Client, Context, EventHandler, GatewayIntents, HttpBuilder, Interaction,
    ShardManager,
};
use serenity::async_trait;

use crate::{Config, Discord};

pub(super) fn command() -> Value {
    let option =
        json!({"type": 3, "name": "problem", "description": "What is wrong", "autocomplete": true});
    json!({"name": "help", "description": "Get help", "options": [option]})
}

pub(super) fn card(text: &str) -> Value {
    let button =
        |label: &str, id: &str| json!({"type": 2, "style": 1, "label": label, "custom_id": id});
    json!({"flags": 64 | 32768, "allowed_mentions": {"parse": []}, "components": [{"type": 17, "accent_color": 5, "components": [
        {"type": 10, "content": text},
        {"type": 1, "components": [button("Next", "next"), button("Write", "write"), button("Wait", "wait")]},
    ]}]})
}

struct Bot;

#[async_trait]
impl EventHandler for Bot {
    async fn interaction_create(&self, ctx: Context, interaction: Interaction) {
        let (id, token) = (interaction.id(), interaction.token().to_owned());
        let reply = match &interaction {
            Interaction::Command(command) => {
                json!({"type": 4, "data": card(&format!("Hello {}", command.locale))})
            }
            Interaction::Autocomplete(_) => {
                json!({"type": 8, "data": {"choices": [{"name": "Green", "value": "green"}]}})
            }
            Interaction::Component(pressed) => match pressed.data.custom_id.as_str() {
                "next" => json!({"type": 7, "data": card("Second")}),
                "wait" => json!({"type": 6}),
                _ => {
                    json!({"type": 9, "data": {"custom_id": "form", "title": "Tell", "components": [
                        {"type": 1, "components": [{"type": 4, "custom_id": "words", "label": "Words", "style": 1, "max_length": 20}]},
                    ]}})
                }
            },
            Interaction::Modal(form) => {
                let field = serde_json::to_value(&form.data.components[0].components[0]).unwrap();
                json!({"type": 7, "data": card(field["value"].as_str().unwrap())})
            }
            _ => json!({"type": 4, "data": card("?")}),
        };
        // What the stand-in says to it is the tests' matter.
        let _ = ctx
            .http
            .create_interaction_response(id, &token, &reply, Vec::new())
            .await;
        if reply["type"] == 6 {
            let edit = json!({"components": card("Waited")["components"]});
            let _ = ctx
                .http
                .edit_original_interaction_response(&token, &edit, Vec::new())
                .await;
        }
    }
}

/// A bot that runs; it ends when the shards are shut down.
pub(super) struct Running {
    shards: Arc<ShardManager>,
    task: tokio::task::JoinHandle<serenity::Result<()>>,
}

impl Running {
    pub(super) async fn stop(self) -> serenity::Result<()> {
        self.shards.shutdown_all().await;
        self.task.await.unwrap()
    }
}

/// A client for the stand-in, not started yet.
pub(super) async fn client(discord: &Discord, token: &str) -> Client {
    let http = HttpBuilder::new(token)
        .proxy(discord.url())
        .ratelimiter_disabled(true)
        .application_id(ApplicationId::new(Config::default().application_id))
        .build();
    serenity::client::ClientBuilder::new_with_http(http, GatewayIntents::empty())
        .event_handler(Bot)
        .await
        .unwrap()
}

/// Starts the bot and waits until it is connected.
pub(super) async fn run(discord: &Discord) -> Running {
    let mut client = client(discord, discord.token()).await;
    let shards = Arc::clone(&client.shard_manager);
    let task = tokio::spawn(async move { client.start().await });
    assert!(discord.gateway().connected(1).await);
    Running { shards, task }
}
