//! Routes about guilds, channels, messages and threads, which take the bot's own token.

use super::{Kind, Verb};

/// Something to do in a guild or a channel, with what its path names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Errand {
    Guild(u64),
    Channels(u64),
    Roles(u64),
    Member {
        guild: u64,
        user: u64,
    },
    ActiveThreads(u64),
    Channel {
        channel: u64,
        verb: Verb,
    },
    Archived {
        channel: u64,
        private: bool,
    },
    Send {
        channel: u64,
    },
    List {
        channel: u64,
    },
    Message {
        channel: u64,
        message: u64,
        verb: Verb,
    },
    Pin {
        channel: u64,
        message: u64,
        put: bool,
    },
    Start {
        channel: u64,
    },
    StartFrom {
        channel: u64,
        message: u64,
    },
    ThreadMember {
        channel: u64,
        user: Option<u64>,
        put: bool,
    },
    OpenDm,
}

impl Errand {
    pub(super) fn kind(&self) -> Kind {
        match self {
            Self::Guild(_) => Kind::ReadGuild,
            Self::Channels(_) => Kind::ReadChannels,
            Self::Roles(_) => Kind::ReadRoles,
            Self::Member { .. } => Kind::ReadMember,
            Self::ActiveThreads(_) => Kind::ReadActiveThreads,
            Self::Archived { .. } => Kind::ReadArchivedThreads,
            Self::Channel { verb, .. } => of(
                *verb,
                [Kind::ReadChannel, Kind::EditChannel, Kind::DeleteChannel],
            ),
            Self::Send { .. } => Kind::SendMessage,
            Self::List { .. } => Kind::ReadMessages,
            Self::Message { verb, .. } => of(
                *verb,
                [Kind::ReadMessage, Kind::EditMessage, Kind::DeleteMessage],
            ),
            Self::Pin { put: true, .. } => Kind::Pin,
            Self::Pin { put: false, .. } => Kind::Unpin,
            Self::Start { .. } => Kind::StartThread,
            Self::StartFrom { .. } => Kind::StartThreadFromMessage,
            Self::ThreadMember { put: true, .. } => Kind::AddThreadMember,
            Self::ThreadMember { put: false, .. } => Kind::RemoveThreadMember,
            Self::OpenDm => Kind::OpenDm,
        }
    }

    /// The guild or channel that a limit is counted for.
    pub(super) fn about(&self) -> Option<u64> {
        match self {
            Self::Guild(id) | Self::Channels(id) | Self::Roles(id) | Self::ActiveThreads(id) => {
                Some(*id)
            }
            Self::Member { guild, .. } => Some(*guild),
            Self::Channel { channel, .. }
            | Self::Archived { channel, .. }
            | Self::Send { channel }
            | Self::List { channel }
            | Self::Message { channel, .. }
            | Self::Pin { channel, .. }
            | Self::Start { channel }
            | Self::StartFrom { channel, .. }
            | Self::ThreadMember { channel, .. } => Some(*channel),
            Self::OpenDm => None,
        }
    }
}

fn of(verb: Verb, [get, edit, delete]: [Kind; 3]) -> Kind {
    match verb {
        Verb::Get => get,
        Verb::Edit => edit,
        Verb::Delete => delete,
    }
}

/// The errand that a method and the parts of a path ask for; nothing where there is none.
pub(super) fn find(method: &str, parts: &[&str]) -> Option<Errand> {
    let id = |text: &str| text.parse::<u64>().ok();
    let verb = match method {
        "GET" => Some(Verb::Get),
        "PATCH" => Some(Verb::Edit),
        "DELETE" => Some(Verb::Delete),
        _ => None,
    };
    match (method, parts) {
        ("GET", ["guilds", guild]) => Some(Errand::Guild(id(guild)?)),
        ("GET", ["guilds", guild, "channels"]) => Some(Errand::Channels(id(guild)?)),
        ("GET", ["guilds", guild, "roles"]) => Some(Errand::Roles(id(guild)?)),
        ("GET", ["guilds", guild, "threads", "active"]) => Some(Errand::ActiveThreads(id(guild)?)),
        ("GET", ["guilds", guild, "members", user]) => Some(Errand::Member {
            guild: id(guild)?,
            user: id(user)?,
        }),
        ("POST", ["users", "@me", "channels"]) => Some(Errand::OpenDm),
        (_, ["channels", channel, rest @ ..]) => in_channel(method, verb, id(channel)?, rest),
        _ => None,
    }
}

fn in_channel(method: &str, verb: Option<Verb>, channel: u64, rest: &[&str]) -> Option<Errand> {
    let id = |text: &str| text.parse::<u64>().ok();
    let put = method == "PUT";
    match (method, rest) {
        (_, []) => Some(Errand::Channel {
            channel,
            verb: verb?,
        }),
        ("POST", ["messages"]) => Some(Errand::Send { channel }),
        ("GET", ["messages"]) => Some(Errand::List { channel }),
        // The first is the newer spelling.
        ("PUT" | "DELETE", ["messages", "pins", message] | ["pins", message]) => {
            let message = id(message)?;
            Some(Errand::Pin {
                channel,
                message,
                put,
            })
        }
        (_, ["messages", message]) => Some(Errand::Message {
            channel,
            message: id(message)?,
            verb: verb?,
        }),
        ("POST", ["messages", message, "threads"]) => Some(Errand::StartFrom {
            channel,
            message: id(message)?,
        }),
        ("POST", ["threads"]) => Some(Errand::Start { channel }),
        ("GET", ["threads", "archived", which @ ("public" | "private")]) => {
            Some(Errand::Archived {
                channel,
                private: *which == "private",
            })
        }
        ("PUT" | "DELETE", ["thread-members", user]) => Some(Errand::ThreadMember {
            channel,
            user: match *user {
                "@me" => None,
                user => Some(id(user)?),
            },
            put,
        }),
        _ => None,
    }
}
