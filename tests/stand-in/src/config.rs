//! What a stand-in is started with.

use std::path::PathBuf;
use std::time::Duration;

use serde_json::Value;

/// Settings of a stand-in. The defaults suit a test; a bench turns the checks off.
#[derive(Clone, Debug)]
pub struct Config {
    /// The one bot token that is valid.
    pub token: String,
    /// The application's id, which is its bot user's id as well.
    pub application_id: u64,
    /// The application's name.
    pub application_name: String,
    /// What the bot's own role allows in each new guild, beyond what `@everyone` does.
    pub invited_with: u64,
    /// Commands that count as registered from the start, as a bot would send them.
    pub commands: Vec<Value>,
    /// How many shards `/gateway/bot` recommends.
    pub shards: u32,
    /// How many times the bot may still identify today, at most 1000 at Discord.
    pub identifies_left: u32,
    /// How often a client is told to send a heartbeat. Discord says 41.25 s.
    pub heartbeat: Duration,
    /// Whether privileged intents were granted to the application; without them they close with 4014.
    pub privileged_intents: bool,
    /// Discord's OpenAPI description, to check each body against.
    pub openapi: Option<PathBuf>,
    /// Whether bodies are checked against the rules that the description leaves out.
    pub lint: bool,
    /// Whether requests are kept for reading. Messages and interactions always are.
    pub record: bool,
    /// Whether too many requests are refused with 429, as Discord's buckets do.
    pub limits: bool,
    /// How many of the newest requests, messages and interactions are kept.
    pub keep: usize,
    /// How long, in real time, anything that waits for the bot waits at most.
    pub patience: Duration,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            token: "MTE1MDAwMDAwMDAwMDAwMDAwMA.stand.in".to_owned(),
            application_id: 1_150_000_000_000_000_000,
            application_name: "Blueback".to_owned(),
            invited_with: 0,
            commands: Vec::new(),
            shards: 1,
            identifies_left: 1000,
            heartbeat: Duration::from_millis(41_250),
            privileged_intents: false,
            openapi: None,
            lint: true,
            record: true,
            limits: true,
            keep: 8192,
            patience: Duration::from_secs(10),
        }
    }
}
