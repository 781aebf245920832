//! Hears what comes through one gateway connection.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use reqwest::Url;
use serenity::async_trait;
use serenity::client::{Context, RawEventHandler};
use serenity::model::event::Event;
use tokio::sync::mpsc;

use super::Identity;
use crate::front::discord::arrival;
use crate::front::discord::dispatch::Dispatch;
use crate::ids::{GuildId, UserId};

/// What the connection tells about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Heard {
    /// A new session stands.
    Ready {
        /// Who the bot is.
        identity: Identity,
        /// The servers of this connection that it is on.
        servers: BTreeSet<GuildId>,
    },
    /// The old session goes on.
    Resumed,
}

/// Hands interactions over, and tells what becomes of the connection. It runs on the connection's
/// own thread and never waits.
pub(super) struct Ear {
    pub(super) dispatch: Dispatch,
    pub(super) heard: mpsc::Sender<Heard>,
    /// Where the session can be resumed.
    pub(super) resume_at: Arc<Mutex<String>>,
    /// Whether a session has stood in this connection.
    pub(super) ready: Arc<AtomicBool>,
}

#[async_trait]
impl RawEventHandler for Ear {
    async fn raw_event(&self, _context: Context, event: Event) {
        // Serenity has some eighty kinds of events and may learn more, which rules out a `match`.
        if let Event::InteractionCreate(event) = event {
            if let Some(arrival) = arrival::read(&event.interaction) {
                self.dispatch.take(arrival);
            }
        } else if let Event::Unknown(event) = event {
            if event.kind == "INTERACTION_CREATE" {
                self.dispatch.unreadable();
                if let Some(arrival) = arrival::read_raw(&event.value) {
                    self.dispatch.take(arrival);
                }
            }
        } else if let Event::Ready(event) = event {
            self.ready.store(true, Ordering::Release);
            let mut resume_at = self
                .resume_at
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            if is_same_service(&resume_at, &event.ready.resume_gateway_url) {
                *resume_at = event.ready.resume_gateway_url;
            }
            drop(resume_at);
            let servers = event.ready.guilds.iter();
            self.tell(Heard::Ready {
                identity: Identity {
                    application: event.ready.application.id.get(),
                    user: UserId(event.ready.user.id.get()),
                },
                servers: servers.map(|server| GuildId(server.id.get())).collect(),
            });
        } else if let Event::Resumed(_) = event {
            self.tell(Heard::Resumed);
        }
    }
}

impl Ear {
    /// It must not hold anything up; what is lost with a full channel is told again with the next session.
    fn tell(&self, heard: Heard) {
        self.heard.try_send(heard).ok();
    }
}

/// Whether an address to resume at belongs to the service that we asked for the first one: the
/// same host, or another of Discord's. Else a stand-in that repeats Discord's examples would send
/// us to the real service.
fn is_same_service(asked: &str, told: &str) -> bool {
    let parts = |address: &str| {
        let url = Url::parse(address).ok()?;
        let host = url.host_str()?.to_owned();
        Some((url.scheme().to_owned(), host, url.port()))
    };
    let (Some(asked), Some(told)) = (parts(asked), parts(told)) else {
        return false;
    };
    let discord = |host: &str| host.ends_with(".discord.gg");
    asked == told || (asked.0 == told.0 && discord(&asked.1) && discord(&told.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_is_resumed_at_the_service_that_was_asked() {
        let asked = "wss://gateway.discord.gg";
        assert!(is_same_service(
            asked,
            "wss://gateway-us-east1-b.discord.gg"
        ));
        assert!(!is_same_service(
            asked,
            "ws://gateway-us-east1-b.discord.gg"
        ));
        assert!(!is_same_service(asked, "wss://gateway.example.com"));
        assert!(!is_same_service(
            "ws://127.0.0.1:80",
            "wss://gateway.discord.gg"
        ));
        assert!(is_same_service(
            "ws://127.0.0.1:8080",
            "ws://127.0.0.1:8080/?a=b"
        ));
        assert!(!is_same_service(asked, ""));
    }
}
