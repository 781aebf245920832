//! Which of Discord's routes a method and a path ask for.

mod errand;
mod kind;

use serde_json::Value;

pub(crate) use errand::Errand;
pub use kind::Kind;

/// A route with what its path names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Route {
    Gateway,
    GatewayBot,
    Me,
    Application,
    Commands {
        application: u64,
        put: bool,
    },
    Callback {
        interaction: u64,
        token: String,
    },
    FollowUp {
        application: u64,
        token: String,
    },
    Response {
        application: u64,
        token: String,
        message: Target,
        verb: Verb,
    },
    Errand(Errand),
}

/// Which message of an interaction a path names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    Original,
    Message(u64),
}

/// What is to happen to a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verb {
    Get,
    Edit,
    Delete,
}

impl Route {
    /// What the request is for.
    pub(crate) fn kind(&self) -> Kind {
        match self {
            Self::Errand(errand) => errand.kind(),
            Self::Gateway => Kind::Gateway,
            Self::GatewayBot => Kind::GatewayBot,
            Self::Me => Kind::Me,
            Self::Application => Kind::Application,
            Self::Commands { put: false, .. } => Kind::ReadCommands,
            Self::Commands { put: true, .. } => Kind::WriteCommands,
            Self::Callback { .. } => Kind::Callback,
            Self::FollowUp { .. } => Kind::FollowUp,
            Self::Response {
                verb: Verb::Get, ..
            } => Kind::ReadResponse,
            Self::Response {
                verb: Verb::Edit, ..
            } => Kind::EditResponse,
            Self::Response {
                verb: Verb::Delete, ..
            } => Kind::DeleteResponse,
        }
    }

    /// The interaction's token in the path, where there is one.
    pub(crate) fn token(&self) -> Option<&str> {
        match self {
            Self::Callback { token, .. }
            | Self::FollowUp { token, .. }
            | Self::Response { token, .. } => Some(token),
            Self::Gateway
            | Self::GatewayBot
            | Self::Me
            | Self::Application
            | Self::Commands { .. }
            | Self::Errand(_) => None,
        }
    }

    /// What a limit is counted for, where not all requests of a kind share one.
    pub(crate) fn about(&self) -> String {
        match self {
            Self::Errand(errand) => errand.about().map_or_else(String::new, |id| id.to_string()),
            _ => self.token().unwrap_or("").to_owned(),
        }
    }

    /// Whether the bot's token must be there; elsewhere the path carries a token of its own.
    pub(crate) fn needs_bot_token(&self) -> bool {
        matches!(
            self,
            Self::GatewayBot
                | Self::Me
                | Self::Application
                | Self::Commands { .. }
                | Self::Errand(_)
        )
    }
}

/// The route that a method and a path without its `/api/v10/` ask for; nothing where there is none.
pub(crate) fn find(method: &str, path: &str) -> Option<Route> {
    let parts: Vec<&str> = path.split('/').collect();
    let id = |text: &str| text.parse::<u64>().ok();
    match (method, parts.as_slice()) {
        ("GET", ["gateway"]) => Some(Route::Gateway),
        ("GET", ["gateway", "bot"]) => Some(Route::GatewayBot),
        ("GET", ["users", "@me"]) => Some(Route::Me),
        ("GET", ["applications", "@me"] | ["oauth2", "applications", "@me"]) => {
            Some(Route::Application)
        }
        ("GET" | "PUT", ["applications", application, "commands"]) => Some(Route::Commands {
            application: id(application)?,
            put: method == "PUT",
        }),
        ("POST", ["interactions", interaction, token, "callback"]) => Some(Route::Callback {
            interaction: id(interaction)?,
            token: (*token).to_owned(),
        }),
        ("POST", ["webhooks", application, token]) => Some(Route::FollowUp {
            application: id(application)?,
            token: (*token).to_owned(),
        }),
        ("GET" | "PATCH" | "DELETE", ["webhooks", application, token, "messages", message]) => {
            Some(Route::Response {
                application: id(application)?,
                token: (*token).to_owned(),
                message: if *message == "@original" {
                    Target::Original
                } else {
                    Target::Message(id(message)?)
                },
                verb: match method {
                    "GET" => Verb::Get,
                    "PATCH" => Verb::Edit,
                    _ => Verb::Delete,
                },
            })
        }
        (_, parts) => errand::find(method, parts).map(Route::Errand),
    }
}

/// The name in Discord's OpenAPI description of the body that a route takes; nothing where it takes none, or where
/// that depends on more than the body.
pub(crate) fn schema_of(kind: Kind, body: &Value) -> Option<&'static str> {
    match kind {
        Kind::WriteCommands => Some("ApplicationCommandUpdateRequest"),
        Kind::FollowUp => Some("IncomingWebhookRequestPartial"),
        Kind::EditResponse => Some("IncomingWebhookUpdateRequestPartial"),
        Kind::SendMessage => Some("MessageCreateRequest"),
        Kind::EditMessage => Some("MessageEditRequestPartial"),
        Kind::StartThreadFromMessage => Some("CreateTextThreadWithMessageRequest"),
        Kind::OpenDm => Some("CreatePrivateChannelRequest"),
        Kind::Callback => match body.get("type").and_then(Value::as_u64)? {
            4 | 5 => Some("CreateMessageInteractionCallbackRequest"),
            6 | 7 => Some("UpdateMessageInteractionCallbackRequest"),
            8 => Some("ApplicationCommandAutocompleteCallbackRequest"),
            9 => Some("ModalInteractionCallbackRequest"),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_told_apart() {
        assert_eq!(find("GET", "gateway/bot"), Some(Route::GatewayBot));
        assert_eq!(
            find("PATCH", "webhooks/7/tok/messages/@original").map(|route| route.kind()),
            Some(Kind::EditResponse)
        );
        assert_eq!(find("POST", "interactions/x/tok/callback"), None);
        assert_eq!(find("DELETE", "gateway"), None);
        let kind = |method, path| find(method, path).map(|route| route.kind());
        assert_eq!(kind("PUT", "channels/1/pins/2"), Some(Kind::Pin));
        assert_eq!(
            kind("DELETE", "channels/1/messages/pins/2"),
            Some(Kind::Unpin)
        );
        assert_eq!(kind("PATCH", "channels/1"), Some(Kind::EditChannel));
        assert_eq!(kind("POST", "channels/1"), None);
        assert_eq!(
            kind("PUT", "channels/1/thread-members/@me"),
            Some(Kind::AddThreadMember)
        );
    }
}
