//! What the desk needs of the medium that it lives in: a dozen things that each succeed, or tell why not.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use super::DeskSettings;
use crate::desk::State;
use crate::desk::health::Health;
use crate::ids::{CaseNumber, ChannelId, GuildId, Locale, MessageId, Timestamp, UserId};
use crate::text::panel::Panel;

/// A message that stands somewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Placed {
    /// The channel, thread or conversation.
    pub channel: ChannelId,
    /// The message.
    pub message: MessageId,
}

/// Tells a message of ours from all others about the same case, so that it can be found again when nobody knows whether it arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark(pub u32);

/// To whom a letter goes that is about no case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recipient {
    /// The person.
    pub user: UserId,
    /// What their device shows.
    pub device: Locale,
}

/// A message to be sent or changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parcel {
    /// The desk's server; of a letter about a session it is the session's, 0 in direct messages.
    pub guild: GuildId,
    /// The case; none for what is about none.
    pub case: Option<CaseNumber>,
    /// Whose letter it is, if it is about no case but a session of theirs.
    pub to: Option<Recipient>,
    /// Which message about the case, or which letter to the person.
    pub mark: Mark,
    /// What it shows. Its presses carry guild, case and mark, and every parcel has at least one.
    pub panel: Panel,
}

/// Why something was not delivered.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Undelivered {
    /// The channel, thread or server is gone.
    #[error("the channel is gone")]
    ChannelGone,
    /// The message is gone.
    #[error("the message is gone")]
    MessageGone,
    /// The bot may not.
    #[error("a permission is missing")]
    Forbidden,
    /// The person takes no direct messages from the bot.
    #[error("the person takes no direct messages")]
    Refused,
    /// The person is not there any more.
    #[error("the person is gone")]
    PersonGone,
    /// The thread is archived.
    #[error("the thread is archived")]
    Archived,
    /// The thread is locked.
    #[error("the thread is locked")]
    Locked,
    /// The server has as many active threads as it can have.
    #[error("there is no room for another thread")]
    Full,
    /// The server's AutoMod blocks the words.
    #[error("a filter of the server blocks the words")]
    Blocked,
    /// The medium refuses the form.
    #[error("the form is refused: {0}")]
    Form(String),
    /// Later, at the earliest after so long.
    #[error("the medium asks to wait {0:?}")]
    Later(Duration),
    /// It may or may not have happened.
    #[error("{0}")]
    Trouble(String),
}

/// What comes of a delivery.
pub type Delivery<'a, T> = Pin<Box<dyn Future<Output = Result<T, Undelivered>> + Send + 'a>>;

/// A medium with channels, threads and direct messages.
pub trait Medium: Send + Sync + fmt::Debug {
    /// Sends a message. Sent again within a few minutes it appears once.
    fn post<'a>(&'a self, channel: ChannelId, parcel: &'a Parcel) -> Delivery<'a, MessageId>;

    /// Finds a message that was sent, among the newest hundred of the channel.
    fn find<'a>(
        &'a self,
        channel: ChannelId,
        parcel: &'a Parcel,
    ) -> Delivery<'a, Option<MessageId>>;

    /// Finds a message that was sent at a moment or later, among the next thousand of the channel.
    fn find_since<'a>(
        &'a self,
        channel: ChannelId,
        parcel: &'a Parcel,
        since: Timestamp,
    ) -> Delivery<'a, Option<MessageId>>;

    /// Changes a message.
    fn edit<'a>(&'a self, placed: Placed, parcel: &'a Parcel) -> Delivery<'a, ()>;

    /// Whether a message still stands.
    fn stands(&self, placed: Placed) -> Delivery<'_, bool>;

    /// The thread of a message, begun if there is none yet.
    fn thread<'a>(&'a self, of: Placed, name: &'a str) -> Delivery<'a, ChannelId>;

    /// Makes a post in a forum, with the tag of its state if the forum has one.
    fn begin_post<'a>(
        &'a self,
        forum: ChannelId,
        name: &'a str,
        state: State,
        parcel: &'a Parcel,
    ) -> Delivery<'a, Placed>;

    /// Finds a post that was made in a forum, among those that are active.
    fn find_post<'a>(
        &'a self,
        forum: ChannelId,
        parcel: &'a Parcel,
    ) -> Delivery<'a, Option<Placed>>;

    /// Gives a post or thread of a case its name and, in a forum, the tag of its state; and archives it if that is wanted.
    fn label<'a>(
        &'a self,
        thread: ChannelId,
        forum: Option<ChannelId>,
        name: &'a str,
        state: State,
    ) -> Delivery<'a, ()>;

    /// Takes a thread out of the archive.
    fn unarchive(&self, thread: ChannelId) -> Delivery<'_, ()>;

    /// A private thread with a person, found by its name or begun.
    fn private_thread<'a>(
        &'a self,
        guild: GuildId,
        parent: ChannelId,
        name: &'a str,
        person: UserId,
    ) -> Delivery<'a, ChannelId>;

    /// The conversation with a person. Whether they take messages shows only when one is sent.
    fn conversation(&self, person: UserId) -> Delivery<'_, ChannelId>;

    /// Looks whether a desk is well.
    fn examine<'a>(&'a self, desk: &'a DeskSettings) -> Delivery<'a, Health>;
}
