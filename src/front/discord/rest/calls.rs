//! The requests we make, one function each.

use std::time::Duration;

use reqwest::{Method, Url};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::body::Body;
use super::gate::Route;
use super::{Call, Fault, Rest};
use crate::ids::{InteractionId, Timestamp};

/// What belongs to no person's answer has so much time.
pub(super) const UNHURRIED: Duration = Duration::from_secs(30);

/// What Discord tells about its gateway.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Told {
    /// The gateway's address.
    pub(crate) url: String,
    /// How many shards Discord wants this bot to have.
    pub(crate) shards: u32,
    /// How many sessions may still be begun.
    pub(crate) session_start_limit: Session,
}

/// How many sessions may be begun.
#[derive(Debug, Clone, Copy, Deserialize)]
pub(crate) struct Session {
    /// How many are left.
    pub(crate) remaining: u64,
    /// In how many milliseconds there are all again.
    pub(crate) reset_after: u64,
    /// How many may begin in the same five seconds.
    pub(crate) max_concurrency: u32,
}

impl Rest {
    /// Where the gateway is, and how often we may go there. A wrong token is refused here.
    pub(crate) async fn gateway(&self, time: Duration) -> Result<Told, Fault> {
        let route = Route::new("get gateway", 0);
        let call = self.bot(route, Method::GET, &["gateway", "bot"], None);
        let answer = self.send(call, self.now() + time).await?;
        serde_json::from_slice(&answer).map_err(|_| Fault::Unreadable)
    }

    /// The commands that Discord has for this bot.
    pub(crate) async fn commands(&self, application: u64) -> Result<Value, Fault> {
        let application = application.to_string();
        let path = ["applications", &application, "commands"];
        let route = Route::new("get commands", 0);
        let mut call = self.bot(route, Method::GET, &path, None);
        call.url.set_query(Some("with_localizations=true"));
        let answer = self.send(call, self.now() + UNHURRIED).await?;
        serde_json::from_slice(&answer).map_err(|_| Fault::Unreadable)
    }

    /// Replaces all commands that Discord has for this bot.
    pub(crate) async fn put_commands(&self, application: u64, all: &Value) -> Result<(), Fault> {
        let application = application.to_string();
        let path = ["applications", &application, "commands"];
        let route = Route::new("put commands", 0);
        let call = self.bot(route, Method::PUT, &path, Some(Body::json(all)));
        self.send(call, self.now() + UNHURRIED).await?;
        Ok(())
    }

    /// The first answer to an interaction; Discord refuses a second one.
    pub(crate) async fn callback(
        &self,
        id: InteractionId,
        token: &str,
        body: &impl Serialize,
        deadline: Timestamp,
    ) -> Result<(), Fault> {
        let path = ["interactions", &id.to_string(), token, "callback"];
        let call = self.hook(Method::POST, &path, Body::json(body), true);
        self.send(call, deadline).await?;
        Ok(())
    }

    /// Puts another message in the place of the first answer.
    pub(crate) async fn edit_original(
        &self,
        application: u64,
        token: &str,
        body: &impl Serialize,
        deadline: Timestamp,
    ) -> Result<(), Fault> {
        let path = [
            "webhooks",
            &application.to_string(),
            token,
            "messages",
            "@original",
        ];
        let call = self.hook(Method::PATCH, &path, Body::json(body), true);
        self.send(call, deadline).await?;
        Ok(())
    }

    /// One more message to the person. It is not repeated where it may have arrived.
    pub(crate) async fn follow_up(
        &self,
        application: u64,
        token: &str,
        body: &impl Serialize,
        deadline: Timestamp,
    ) -> Result<(), Fault> {
        let path = ["webhooks", &application.to_string(), token];
        let call = self.hook(Method::POST, &path, Body::json(body), false);
        self.send(call, deadline).await?;
        Ok(())
    }

    /// A request in the bot's name. Most may be repeated; the others say so.
    pub(super) fn bot(
        &self,
        route: Route,
        method: Method,
        path: &[&str],
        body: Option<Body>,
    ) -> Call {
        Call {
            method,
            url: self.url(path),
            body,
            route: Some(route),
            repeatable: true,
        }
    }

    /// A request about an interaction.
    pub(super) fn hook(&self, method: Method, path: &[&str], body: Body, repeatable: bool) -> Call {
        Call {
            method,
            url: self.url(path),
            body: Some(body),
            route: None,
            repeatable,
        }
    }

    fn url(&self, path: &[&str]) -> Url {
        let mut url = self.base.clone();
        // An address that cannot have a path was refused when the settings were read.
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.pop_if_empty().extend(["api", "v10"]).extend(path);
        }
        url
    }
}
