//! Routes about guilds, channels, messages and threads: each finds its doer here.

mod channels;
mod dms;
mod forum;
mod guilds;
mod members;
mod messages;
mod pages;
mod reach;
mod sends;
mod threads;

use serde_json::Value;

use super::Asked;
use crate::answer::Answer;
use crate::attachment::Upload;
use crate::route::{Errand, Verb};
use crate::shared::Shared;

/// A body, with the files that came with it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sent<'a> {
    pub(crate) body: &'a Value,
    pub(crate) uploads: &'a [Upload],
}

/// Does it. A refusal comes as an error.
pub(super) fn perform(
    shared: &Shared,
    asked: &Asked,
    errand: &Errand,
    sent: Sent<'_>,
) -> Result<Answer, Answer> {
    match *errand {
        Errand::Guild(guild) => guilds::guild(shared, guild),
        Errand::Channels(guild) => guilds::channels(shared, guild),
        Errand::Roles(guild) => guilds::roles(shared, guild),
        Errand::Member { guild, user } => guilds::member(shared, guild, user),
        Errand::ActiveThreads(guild) => guilds::active_threads(shared, guild),
        Errand::Archived { channel, private } => {
            pages::archived(shared, channel, private, &asked.query)
        }
        Errand::Channel { channel, verb } => match verb {
            Verb::Get => channels::get(shared, channel),
            Verb::Edit => channels::edit(shared, channel, sent.body),
            Verb::Delete => channels::delete(shared, channel),
        },
        Errand::Send { channel } => sends::send(shared, channel, sent),
        Errand::List { channel } => pages::messages(shared, channel, &asked.query),
        Errand::Message {
            channel,
            message,
            verb,
        } => match verb {
            Verb::Get => messages::get(shared, channel, message),
            Verb::Edit => messages::edit(shared, channel, message, sent),
            Verb::Delete => messages::delete(shared, channel, message),
        },
        Errand::Pin {
            channel,
            message,
            put,
        } => messages::pin(shared, channel, message, put),
        Errand::Start { channel } => threads::start(shared, channel, sent),
        Errand::StartFrom { channel, message } => {
            threads::start_from(shared, channel, message, sent.body)
        }
        Errand::ThreadMember { channel, user, put } => members::change(shared, channel, user, put),
        Errand::OpenDm => dms::open(shared, sent.body),
    }
}
