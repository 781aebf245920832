//! A stand-in for Discord on loopback: the real protocol, people who use a bot, and faults on tap.
//!
//! A bot connects to it as to Discord: it asks [`Discord::url`] for the gateway, identifies on a websocket, gets
//! interactions, and answers them over REST. Nothing in the stand-in knows the bot, and nothing in it asserts: it
//! answers as Discord does, keeps what happened in its [`World`], and lets a test or a playground read it.
//!
//! ```ignore
//! let discord = Discord::start(Config::default()).await?;
//! // … start the bot with discord.url() and discord.token() …
//! discord.gateway().connected(1).await;
//! let pond = discord.guild("Pond", "en-US");
//! let ada = discord.person("ada").guild(&pond).locale("de");
//! let card = ada.command("imessage-help", &[]).await?;
//! let next = ada.press(&card, &card.message.as_ref().unwrap().buttons()[0].custom_id).await?;
//! assert!(!next.failed);
//! discord.faults().next(Kind::Callback, 1, Fault::ResetAfter);
//!
//! let desk = pond.forum("desk", false);
//! let sam = discord.person("sam").guild(&pond).in_channel(desk);
//! pond.give(&sam, pond.role("Staff", permission::MANAGE_THREADS));
//! let gate = Gate::default();
//! discord.faults().nth(Kind::StartThread, 2, Fault::HeldBefore(gate.clone()));
//! ada.closes_dms();
//! for post in discord.read(|world| world.posts_in(desk).cloned().collect::<Vec<_>>()) {
//!     assert!(post.pinged.is_nobody());
//! }
//! ```
//!
//! | to learn about | read |
//! |---|---|
//! | what people do and see | `person`, `presence`, `sending`, `scene`, `payload`, `delivery`, `shown` |
//! | what they choose and fill in | `resolved`, `filling` |
//! | what admins do | `guild`, `moderation` |
//! | what is kept | `world`, `server`, `channel`, `interaction`, `message`, `mentions`, `people` |
//! | who may do what where | `access`, [`permission`] |
//! | the gateway | `gateway` (what one does to it), `sessions`, `socket`, `events` |
//! | REST | `rest` and the files in it, `route`, `limits`, `answer` |
//! | what goes wrong on purpose | `faults`, `wire` |
//! | what is wrong with a bot's bodies | `check`, `schema`, `lint` |
//! | time | `clock`: it runs, and [`Clock::advance`] moves it ahead |

mod access;
mod answer;
mod attachment;
mod channel;
mod check;
mod clock;
mod config;
mod delivery;
mod events;
mod faults;
mod filled;
mod filling;
mod gateway;
mod guild;
mod impossible;
mod interaction;
mod kept;
mod limits;
mod lint;
mod mentions;
mod message;
mod moderation;
mod payload;
mod people;
pub mod permission;
mod person;
mod posting;
mod presence;
mod refusal;
mod resolved;
mod rest;
mod route;
mod scene;
mod schema;
mod sending;
mod server;
mod sessions;
mod shared;
mod shown;
mod snowflake;
mod socket;
mod wire;
mod world;

#[cfg(test)]
mod tests;

use std::io;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::task::JoinHandle;

pub use answer::Complaint;
pub use attachment::File;
pub use channel::{Channel, DM, FORUM, PRIVATE_THREAD, PUBLIC_THREAD, TEXT, Tag, Thread};
pub use clock::{Clock, Millis};
pub use config::Config;
pub use delivery::Delivery;
pub use faults::{Fault, Faults, Gate, Scope};
pub use gateway::Gateway;
pub use guild::Guild;
pub use impossible::Impossible;
pub use interaction::{Act, FIRST_ANSWER, First, Interaction, TOKEN_LIFE};
pub use mentions::Pinged;
pub use message::Post;
pub use people::User;
pub use person::Person;
pub use route::Kind;
pub use schema::beside;
pub use server::{Member, Overwrite, Role, Server, Whom};
pub use shown::{Button, Choice, Form, Message, Seen, Select};
pub use snowflake::{EPOCH, moment};
pub use world::{Call, FaultFound, World};

use server::Bot;
use shared::Shared;
use wire::{Cords, Wires};

/// A running stand-in. It ends, with every connection, when it is dropped.
#[derive(Debug)]
pub struct Discord {
    shared: Arc<Shared>,
    url: String,
    cords: Cords,
    servers: [JoinHandle<()>; 2],
}

impl Discord {
    /// Starts on two free ports of 127.0.0.1, one for REST and one for the gateway.
    ///
    /// # Errors
    ///
    /// No port can be had, or [`Config::openapi`] names a file that is no description.
    pub async fn start(config: Config) -> io::Result<Self> {
        let schema = config.openapi.as_deref().map(schema::load).transpose();
        let schema = schema.map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))?;
        let gateway = TcpListener::bind(("127.0.0.1", 0)).await?;
        let rest = TcpListener::bind(("127.0.0.1", 0)).await?;
        let url = format!("http://{}", rest.local_addr()?);
        let commands = config.commands.clone();
        let shared = Arc::new(Shared::new(
            config,
            format!("ws://{}", gateway.local_addr()?),
            schema,
        ));
        rest::register(&shared, &commands);
        let cords = Cords::default();
        let wires = Wires {
            listener: rest,
            cords: cords.clone(),
        };
        let servers = [
            tokio::spawn(rest::serve(wires, Arc::clone(&shared))),
            tokio::spawn(socket::serve(gateway, Arc::clone(&shared))),
        ];
        Ok(Self {
            shared,
            url,
            cords,
            servers,
        })
    }

    /// What stands for `https://discord.com`, such as `http://127.0.0.1:40123`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The valid bot token.
    pub fn token(&self) -> &str {
        &self.shared.config.token
    }

    /// The clock, to read or to move ahead.
    pub fn clock(&self) -> &Clock {
        &self.shared.clock
    }

    /// Faults on tap.
    pub fn faults(&self) -> &Faults {
        &self.shared.faults
    }

    /// The gateway, towards all shards.
    pub fn gateway(&self) -> Gateway {
        Gateway {
            shared: Arc::clone(&self.shared),
            shard: None,
        }
    }

    /// The guild of that name, made if there is none: with one text channel, its owner, and the bot in it.
    pub fn guild(&self, name: &str, locale: &str) -> Guild {
        let (id, channel, role) = (
            self.shared.new_id(),
            self.shared.new_id(),
            self.shared.new_id(),
        );
        let config = &self.shared.config;
        let (server, is_new) = {
            let mut world = self.shared.world();
            let known = world.servers.values().find(|server| server.name == name);
            match known.cloned() {
                Some(server) => (server, false),
                None => {
                    let bot = Bot {
                        id: config.application_id,
                        name: &config.application_name,
                        role,
                        permissions: config.invited_with,
                    };
                    let server = Server::new(id, name, locale, &bot, channel);
                    let general = Channel::new(channel, TEXT, Some(id), "general");
                    world.channels.insert(channel, general);
                    world.servers.insert(id, server.clone());
                    (server, true)
                }
            }
        };
        if is_new {
            self.shared.tell_guild_create(server.id);
        }
        Guild {
            id: server.id,
            name: server.name,
            channel: server.general,
            locale: server.locale,
            shared: Arc::clone(&self.shared),
        }
    }

    /// The person of that name, made if there is none: in a direct message with the bot, with a client in `en-US`.
    pub fn person(&self, name: &str) -> Person {
        // Two ids: the second is that of the channel for direct messages.
        let (id, _) = (self.shared.new_id(), self.shared.new_id());
        let mut world = self.shared.world();
        let known = world.users.values().find(|user| user.name == name).cloned();
        let user = known.unwrap_or_else(|| {
            let dm = Channel::dm(id);
            world.channels.insert(dm.id, dm);
            User {
                id,
                name: name.to_owned(),
                locale: "en-US".to_owned(),
            }
        });
        world.users.insert(user.id, user.clone());
        Person {
            shared: Arc::clone(&self.shared),
            user,
            place: None,
            late: Duration::ZERO,
            twice: false,
        }
    }

    /// What somebody may do in a channel now, as Discord computes it. The bot's id is the configured application's.
    pub fn permissions(&self, user: u64, channel: u64) -> u64 {
        let now = self.shared.clock.now();
        self.shared.world().permissions(user, channel, now)
    }

    /// Makes the bot's token invalid, or valid again.
    pub fn accept_token(&self, valid: bool) {
        self.shared.world().token = valid.then(|| self.shared.config.token.clone());
    }

    /// Ends every REST connection at once, in the middle of whatever it does.
    pub fn cut_connections(&self) {
        self.cords.cut_all();
    }

    /// Reads the world. Everything waits meanwhile.
    pub fn read<T>(&self, read: impl FnOnce(&World) -> T) -> T {
        read(&self.shared.world())
    }

    /// Waits until the world holds something; nothing if the configured patience ends first.
    pub async fn until<T>(&self, find: impl Fn(&World) -> Option<T>) -> Option<T> {
        let mut moves = self.shared.watch();
        let wait = async {
            loop {
                let found = find(&self.shared.world());
                if found.is_some() || moves.changed().await.is_err() {
                    return found;
                }
            }
        };
        tokio::time::timeout(self.shared.config.patience, wait)
            .await
            .ok()
            .flatten()
    }

    /// What was wrong with the bot's bodies so far, a line for each.
    pub fn faults_found(&self) -> Vec<String> {
        self.read(|world| world.faults_found().map(ToString::to_string).collect())
    }
}

impl Drop for Discord {
    fn drop(&mut self) {
        for server in &self.servers {
            server.abort();
        }
        self.cords.cut_all();
    }
}
