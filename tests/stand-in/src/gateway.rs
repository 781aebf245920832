//! What a test or a playground does to the gateway: reconnects, closes, silences, counts.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use crate::sessions::Out;
use crate::shared::Shared;

/// The gateway, towards all shards or towards one.
#[derive(Clone, Debug)]
pub struct Gateway {
    pub(crate) shared: Arc<Shared>,
    pub(crate) shard: Option<u32>,
}

impl Gateway {
    /// The gateway towards one shard.
    pub fn shard(&self, shard: u32) -> Self {
        Self {
            shared: Arc::clone(&self.shared),
            shard: Some(shard),
        }
    }

    /// Waits until that many shards are connected; false if the configured patience ends first.
    pub async fn connected(&self, shards: usize) -> bool {
        self.until(|gateway| gateway.shared.sessions().connected() >= shards)
            .await
    }

    /// Waits until something holds of the gateway; false if the configured patience ends first.
    pub async fn until(&self, holds: impl Fn(&Self) -> bool) -> bool {
        let mut moves = self.shared.watch();
        let wait = async {
            while !holds(self) {
                if moves.changed().await.is_err() {
                    return;
                }
            }
        };
        tokio::time::timeout(self.shared.config.patience, wait)
            .await
            .is_ok()
    }

    /// How many shards are connected and identified.
    pub fn connections(&self) -> usize {
        self.shared.sessions().connected()
    }

    /// How often bots identified.
    pub fn identifies(&self) -> u32 {
        self.shared.sessions().identifies
    }

    /// How often bots resumed a session.
    pub fn resumes(&self) -> u32 {
        self.shared.sessions().resumes
    }

    /// How many heartbeats came.
    pub fn heartbeats(&self) -> u32 {
        self.shared.sessions().heartbeats
    }

    /// Asks to reconnect and resume (op 7).
    pub fn reconnect(&self) {
        self.say(&json!({"op": 7, "s": null, "t": null, "d": null}));
    }

    /// Declares the session invalid (op 9). Where it is not resumable, it is forgotten.
    pub fn invalidate(&self, resumable: bool) {
        self.say(&json!({"op": 9, "s": null, "t": null, "d": resumable}));
        if !resumable {
            self.shared.sessions().forget(self.shard);
        }
    }

    /// Asks for a heartbeat now (op 1).
    pub fn ask_for_heartbeat(&self) {
        self.say(&json!({"op": 1, "s": null, "t": null, "d": null}));
    }

    /// Closes with a code. Codes that end a session at Discord (1000, 1001, 4004, 4007, 4009 to 4014) end it here.
    pub fn close(&self, code: u16) {
        self.shared
            .sessions()
            .send(self.shard, || Out::Close(Some(code)));
        if matches!(code, 1000 | 1001 | 4004 | 4007 | 4009..=4014) {
            self.shared.sessions().forget(self.shard);
        }
        self.shared.changed();
    }

    /// Closes without any code, which the protocol allows and clients forget.
    pub fn close_without_code(&self) {
        self.shared.sessions().send(self.shard, || Out::Close(None));
        self.shared.changed();
    }

    /// Ends the TCP connections without a word.
    pub fn drop_connections(&self) {
        self.shared.sessions().send(self.shard, || Out::Drop);
        self.shared.changed();
    }

    /// Whether heartbeats are acknowledged from now on. Without, a connection is a zombie.
    pub fn acknowledge_heartbeats(&self, acknowledge: bool) {
        self.shared.sessions().acks = acknowledge;
    }

    /// Closes every connection that identifies from now on with that code; with none, lets them in again. Each counts
    /// as an identify.
    pub fn refuse(&self, code: Option<u16>) {
        self.shared.sessions().refusal = code;
    }

    /// Keeps the next events back: they count as sent, and only a resume brings them.
    pub fn swallow(&self, events: u32) {
        self.shared.sessions().swallow = events;
    }

    /// Sends an event of any kind and body to the shard of that guild, or to shard 0; false where no session takes it.
    pub fn dispatch(&self, guild: Option<u64>, event: &str, body: &Value) -> bool {
        self.shared.sessions().dispatch(guild, event, body)
    }

    /// Sends a whole message outside of any sequence, well formed or not.
    pub fn send_raw(&self, text: &str) {
        let text: Arc<str> = text.into();
        self.shared
            .sessions()
            .send(self.shard, || Out::Text(Arc::clone(&text)));
    }

    /// How long everything here waits at most.
    pub fn patience(&self) -> Duration {
        self.shared.config.patience
    }

    fn say(&self, message: &Value) {
        self.send_raw(&message.to_string());
    }
}
