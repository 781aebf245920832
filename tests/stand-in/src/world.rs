//! Everything the stand-in knows: who is there, what was registered, said, pressed and answered.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::Value;

use crate::answer::Complaint;
use crate::channel::Channel;
use crate::clock::Millis;
use crate::config::Config;
use crate::interaction::Interaction;
use crate::kept::Kept;
use crate::limits::Limits;
use crate::message::Post;
use crate::people::{OWNER, User};
use crate::route::Kind;
use crate::server::Server;

/// The state of the stand-in. Read it through [`Discord::read`](crate::Discord::read) and
/// [`Discord::until`](crate::Discord::until).
#[derive(Debug)]
pub struct World {
    pub(crate) token: Option<String>,
    pub(crate) identifies_left: u32,
    pub(crate) users: BTreeMap<u64, User>,
    pub(crate) servers: BTreeMap<u64, Server>,
    pub(crate) channels: BTreeMap<u64, Channel>,
    /// Who takes no direct messages from bots.
    pub(crate) closed: BTreeSet<u64>,
    pub(crate) bot: u64,
    /// The nonces of the bot's messages, when and for which message, oldest first.
    pub(crate) nonces: VecDeque<(String, Millis, u64)>,
    pub(crate) commands: Vec<Value>,
    pub(crate) interactions: Kept<Interaction>,
    pub(crate) posts: Kept<Post>,
    pub(crate) limits: Limits,
    calls: VecDeque<Call>,
    counts: BTreeMap<String, u64>,
    faults_found: VecDeque<FaultFound>,
    invalid_requests: u32,
    record: bool,
    keep: usize,
}

/// One request that came in, and what was said to it.
#[derive(Clone, Debug)]
pub struct Call {
    /// When it was answered, in milliseconds since 1970.
    pub at: Millis,
    /// What it was for.
    pub kind: Kind,
    /// The HTTP method.
    pub method: String,
    /// The path, with everything after the host.
    pub path: String,
    /// The JSON body; null where there was none.
    pub body: Value,
    /// The status that was answered; 0 where the connection was reset.
    pub status: u16,
    /// Discord's code inside a refusal, otherwise 0.
    pub code: u64,
}

/// Something wrong with what the bot sent.
#[derive(Clone, Debug)]
pub struct FaultFound {
    /// What the request was for.
    pub kind: Kind,
    /// Where and what.
    pub complaint: Complaint,
    /// Whether Discord would refuse the request for it, or take it with harm to somebody.
    pub refused: bool,
}

impl World {
    pub(crate) fn new(config: &Config) -> Self {
        let owner = User {
            id: OWNER,
            name: "owner".to_owned(),
            locale: "en-US".to_owned(),
        };
        let dm = Channel::dm(OWNER);
        Self {
            token: Some(config.token.clone()),
            identifies_left: config.identifies_left,
            users: BTreeMap::from([(OWNER, owner)]),
            servers: BTreeMap::new(),
            channels: BTreeMap::from([(dm.id, dm)]),
            closed: BTreeSet::new(),
            bot: config.application_id,
            nonces: VecDeque::new(),
            commands: Vec::new(),
            interactions: Kept::new(config.keep),
            posts: Kept::new(config.keep),
            limits: Limits::default(),
            calls: VecDeque::new(),
            counts: BTreeMap::new(),
            faults_found: VecDeque::new(),
            invalid_requests: 0,
            record: config.record,
            keep: config.keep.max(1),
        }
    }

    /// The requests that are kept, oldest first.
    pub fn calls(&self) -> impl DoubleEndedIterator<Item = &Call> {
        self.calls.iter()
    }

    /// How many requests of that kind came, kept or not.
    pub fn count(&self, kind: Kind) -> u64 {
        self.counts.get(&format!("{kind:?}")).copied().unwrap_or(0)
    }

    /// What was wrong with the bot's bodies so far, oldest first.
    pub fn faults_found(&self) -> impl DoubleEndedIterator<Item = &FaultFound> {
        self.faults_found.iter()
    }

    /// Requests that count towards Discord's block of an address: 401, 403 and 429, but for shared limits.
    pub fn invalid_requests(&self) -> u32 {
        self.invalid_requests
    }

    /// The registered commands, as Discord returns them.
    pub fn commands(&self) -> &[Value] {
        &self.commands
    }

    /// The interactions that are kept, oldest first.
    pub fn interactions(&self) -> impl DoubleEndedIterator<Item = &Interaction> {
        self.interactions.iter()
    }

    /// One interaction by its id.
    pub fn interaction(&self, id: u64) -> Option<&Interaction> {
        self.interactions.get(id)
    }

    /// The messages that are kept, oldest first.
    pub fn posts(&self) -> impl DoubleEndedIterator<Item = &Post> {
        self.posts.iter()
    }

    /// One message by its id.
    pub fn post(&self, id: u64) -> Option<&Post> {
        self.posts.get(id)
    }

    /// One channel or thread by its id.
    pub fn channel(&self, id: u64) -> Option<&Channel> {
        self.channels.get(&id)
    }

    /// All channels, threads and direct messages' channels, oldest first.
    pub fn channels(&self) -> impl DoubleEndedIterator<Item = &Channel> {
        self.channels.values()
    }

    /// The messages of a channel that are kept and were not deleted, oldest first, ephemeral ones included.
    pub fn posts_in(&self, channel: u64) -> impl DoubleEndedIterator<Item = &Post> {
        let here = move |post: &&Post| post.channel == channel && !post.deleted;
        self.posts.iter().filter(here)
    }

    /// One guild by its id.
    pub fn server(&self, id: u64) -> Option<&Server> {
        self.servers.get(&id)
    }

    /// How often the bot may still identify today.
    pub fn identifies_left(&self) -> u32 {
        self.identifies_left
    }

    /// Whether that is the bot's token, with or without `Bot ` before it.
    pub(crate) fn is_token(&self, offered: &str) -> bool {
        self.token.as_deref() == Some(offered.strip_prefix("Bot ").unwrap_or(offered))
    }

    /// The interaction of a token; its id stands in the token.
    pub(crate) fn interaction_of(&self, token: &str) -> Option<&Interaction> {
        let id = token
            .strip_prefix(TOKEN_START)?
            .split('x')
            .next()?
            .parse()
            .ok()?;
        self.interactions
            .get(id)
            .filter(|interaction| interaction.token == token)
    }

    pub(crate) fn record(&mut self, call: Call, counts_as_invalid: bool) {
        *self.counts.entry(format!("{:?}", call.kind)).or_insert(0) += 1;
        self.invalid_requests += u32::from(counts_as_invalid);
        if self.record {
            if self.calls.len() == self.keep {
                self.calls.pop_front();
            }
            self.calls.push_back(call);
        }
    }

    pub(crate) fn found(&mut self, fault: FaultFound) {
        if self.faults_found.len() == self.keep {
            self.faults_found.pop_front();
        }
        self.faults_found.push_back(fault);
    }
}

/// What every interaction's token begins with.
pub(crate) const TOKEN_START: &str = "aW50ZXJhY3Rpb246";

impl std::fmt::Display for FaultFound {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Complaint {
            path,
            code,
            message,
        } = &self.complaint;
        write!(f, "{:?} at '{path}': {code}: {message}", self.kind)
    }
}
