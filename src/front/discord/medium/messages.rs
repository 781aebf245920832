//! A message of the desk: sent once, found again, changed.

use super::Hands;
use super::undelivered::undelivered;
use crate::front::discord::desk_id::{DeskId, Sheet};
use crate::front::discord::panel::{self, Drawn};
use crate::front::discord::rest::{Fault, Message, Nonce, Obstacle};
use crate::ids::{ChannelId, InteractionId, MessageId, Timestamp};
use crate::runtime::desk::{Parcel, Placed, Undelivered};

/// Our clock and Discord's, which message ids are made of, may differ by so many milliseconds.
const CLOCKS: i64 = 60_000;
/// So many pages of a hundred messages are read on from a moment.
const PAGES: usize = 10;

pub(super) async fn post(
    hands: &Hands,
    channel: ChannelId,
    parcel: &Parcel,
) -> Result<MessageId, Undelivered> {
    let Drawn { message, files } = drawn(parcel);
    let nonce = nonce(parcel);
    let posted = hands.rest().post(channel, &message, &files, &nonce).await;
    Ok(posted.map_err(undelivered)?.id)
}

pub(super) async fn find(
    hands: &Hands,
    channel: ChannelId,
    parcel: &Parcel,
) -> Result<Option<MessageId>, Undelivered> {
    let listed = hands.rest().newest(channel).await;
    let listed = listed.map_err(undelivered)?;
    let found = listed.iter().find(|message| is_of(hands, message, parcel));
    Ok(found.map(|message| message.id))
}

/// Reads on from a moment, page by page.
pub(super) async fn find_since(
    hands: &Hands,
    channel: ChannelId,
    parcel: &Parcel,
    since: Timestamp,
) -> Result<Option<MessageId>, Undelivered> {
    let since = Timestamp::from_millis(since.millis().saturating_sub(CLOCKS));
    // Discord makes all its ids alike.
    let mut after = MessageId(InteractionId::at(since, 0).0);
    for _ in 0..PAGES {
        let listed = hands.rest().after(channel, after).await;
        let listed = listed.map_err(undelivered)?;
        if let Some(message) = listed.iter().find(|message| is_of(hands, message, parcel)) {
            return Ok(Some(message.id));
        }
        match listed.iter().map(|message| message.id).max() {
            Some(last) => after = last,
            None => break,
        }
    }
    Ok(None)
}

pub(super) async fn edit(
    hands: &Hands,
    placed: Placed,
    parcel: &Parcel,
) -> Result<(), Undelivered> {
    let Drawn { message, files } = drawn(parcel);
    let edited = hands
        .rest()
        .edit(placed.channel, placed.message, &message, &files);
    edited.await.map(drop).map_err(undelivered)
}

pub(super) async fn stands(hands: &Hands, placed: Placed) -> Result<bool, Undelivered> {
    let message = hands.rest().message(placed.channel, placed.message).await;
    match message {
        Ok(_) => Ok(true),
        Err(fault) if is_gone(&fault) => Ok(false),
        Err(fault) => Err(undelivered(fault)),
    }
}

/// Whether a message is not there any more, alone or with its channel.
pub(super) fn is_gone(fault: &Fault) -> bool {
    matches!(
        fault.obstacle(),
        Obstacle::MessageGone | Obstacle::ChannelGone
    )
}

/// What all presses of a parcel carry.
fn sheet(parcel: &Parcel) -> Sheet {
    Sheet {
        guild: parcel.guild,
        case: parcel.case,
        mark: parcel.mark,
        device: parcel.to.map(|to| to.device),
    }
}

/// A parcel as Discord takes it.
pub(super) fn drawn(parcel: &Parcel) -> Drawn {
    panel::public(&parcel.panel, sheet(parcel))
}

/// Whether the bot sent this message for that parcel: its presses say so.
pub(super) fn is_of(hands: &Hands, message: &Message, parcel: &Parcel) -> bool {
    let mut ids = message.custom_ids().into_iter().filter_map(DeskId::read);
    message.author() == hands.bot && ids.any(|id| id.on == sheet(parcel))
}

/// The mark by which Discord knows a message that is sent twice: server, case and mark, of which no two messages of the
/// bot share all three. Letters to a person are numbered for each person, who then takes the place of the server: no two
/// ids of Discord are the same.
fn nonce(parcel: &Parcel) -> Nonce {
    let case = parcel.case.map_or(0, |case| case.0);
    let whose = parcel.to.map_or(parcel.guild.0, |to| to.user.0);
    Nonce::of((u128::from(whose) << 64) | (u128::from(case) << 32) | u128::from(parcel.mark.0))
}
