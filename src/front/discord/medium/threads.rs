//! Threads, and the way to a person.

use super::Hands;
use super::posts::is_refused;
use super::tags::Names;
use super::undelivered::undelivered;
use crate::desk::State;
use crate::front::discord::channel_kind::ChannelKind;
use crate::front::discord::rest::{ThreadEdit, thread_name};
use crate::ids::{ChannelId, GuildId, UserId};
use crate::runtime::desk::{Placed, Undelivered};

pub(super) async fn of_message(
    hands: &Hands,
    of: Placed,
    name: &str,
) -> Result<ChannelId, Undelivered> {
    let thread = hands.rest().thread_of(of.channel, of.message, name);
    thread.await.map_err(undelivered)
}

/// Changes only what is not so already: names may change twice in ten minutes. A case that is over keeps its thread out
/// of the archive, since it can be opened again for a while.
pub(super) async fn label(
    hands: &Hands,
    thread: ChannelId,
    forum: Option<ChannelId>,
    name: &str,
    state: State,
) -> Result<(), Undelivered> {
    let rest = hands.rest();
    let now = rest.channel(thread).await.map_err(undelivered)?;
    let mut edit = ThreadEdit {
        name: (!same_name(&now.name, name)).then(|| name.to_owned()),
        ..ThreadEdit::default()
    };
    if let Some(forum) = forum {
        let forum = rest.channel(forum).await.map_err(undelivered)?;
        let tags =
            Names::of(&hands.runtime().library()).afterwards(&forum, &now.applied_tags, state);
        edit.tags = (tags != now.applied_tags).then_some(tags);
    }
    if edit == ThreadEdit::default() {
        return Ok(());
    }
    let mut edited = rest.edit_thread(thread, &edit).await;
    if is_refused(&edited) && edit.name.is_some() {
        // A name is worth having without a tag that moderators keep for themselves.
        edit.tags = None;
        edited = rest.edit_thread(thread, &edit).await;
    }
    edited.map(drop).map_err(undelivered)
}

/// Whoever may not manage threads is refused for a locked one in the words for any missing permission; that it is locked
/// concerns this thread alone, and the desk goes on without it.
pub(super) async fn unarchive(hands: &Hands, thread: ChannelId) -> Result<(), Undelivered> {
    let rest = hands.rest();
    let edit = ThreadEdit {
        archived: Some(false),
        ..ThreadEdit::default()
    };
    match rest.edit_thread(thread, &edit).await.map_err(undelivered) {
        Err(Undelivered::Forbidden) => {
            let now = rest.channel(thread).await.map_err(undelivered)?;
            Err(if now.is_locked() {
                Undelivered::Locked
            } else {
                Undelivered::Forbidden
            })
        }
        edited => edited.map(drop),
    }
}

pub(super) async fn private(
    hands: &Hands,
    guild: GuildId,
    parent: ChannelId,
    name: &str,
    person: UserId,
) -> Result<ChannelId, Undelivered> {
    let rest = hands.rest();
    let active = rest.active_threads(guild).await.map_err(undelivered)?;
    let ours = active.iter().find(|thread| {
        thread.kind == ChannelKind::PrivateThread
            && thread.parent_id == Some(parent)
            && same_name(&thread.name, name)
    });
    let thread = match ours {
        Some(thread) => thread.id,
        None => {
            let begun = rest.private_thread(parent, name).await;
            begun.map_err(undelivered)?.id
        }
    };
    let added = rest.add_member(thread, person).await;
    added.map_err(undelivered)?;
    Ok(thread)
}

pub(super) async fn conversation(hands: &Hands, person: UserId) -> Result<ChannelId, Undelivered> {
    hands
        .rest()
        .direct_messages(person)
        .await
        .map_err(undelivered)
}

/// Whether a thread has this name, as Discord keeps it.
pub(super) fn same_name(has: &str, name: &str) -> bool {
    has == thread_name(name)
}
