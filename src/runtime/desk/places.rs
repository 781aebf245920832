//! Where a case is shown, and where a desk's board is: each place is written down as soon as it is known, before
//! anything else is asked of the medium.

use super::Placed;
use crate::ids::{CaseNumber, ChannelId, GuildId, MessageId, Timestamp};
use crate::runtime::records::desk::places;
use crate::store::{Error, Key, Prefix, Transaction};

/// Places by server and case, and by server alone what is wrong with its desk.
pub(in crate::runtime) const PLACES: Prefix = Prefix::new("w/");

/// Where a case or a board is shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::runtime) struct Places {
    /// The channel that was the desk then; with another, all is shown anew.
    pub(in crate::runtime) desk: Option<ChannelId>,
    /// The card, or the board.
    pub(in crate::runtime) card: Option<Placed>,
    /// The case's thread; in a forum its post.
    pub(in crate::runtime) thread: Option<ChannelId>,
    /// The message of the desk's channel that the thread is begun from where that is not the card.
    pub(in crate::runtime) root: Option<MessageId>,
    /// How often the card had to be shown anew, which tells the new one's message from those before.
    pub(in crate::runtime) generation: u32,
    /// A card of this generation may have been sent, so that it is looked for before it is sent again.
    pub(in crate::runtime) begun: bool,
    /// A filter of the server blocks what people wrote on the card.
    pub(in crate::runtime) wordless: bool,
    /// A checksum of the name and state that the thread was given last.
    pub(in crate::runtime) label: Option<u32>,
    /// The conversation with the member or admin.
    pub(in crate::runtime) conversation: Option<ChannelId>,
    /// The private thread with the member.
    pub(in crate::runtime) private: Option<ChannelId>,
    /// When it was last seen to stand.
    pub(in crate::runtime) looked: Option<Timestamp>,
}

impl Places {
    /// The card is gone, or nobody looks at it any more.
    pub(in crate::runtime) fn forget_card(&mut self) {
        self.card = None;
        self.begun = false;
        self.generation = self.generation.wrapping_add(1);
    }

    /// The thread is gone or of no use any more.
    pub(in crate::runtime) fn forget_thread(&mut self) {
        (self.thread, self.root, self.label) = (None, None, None);
    }

    /// Everything at the desk is gone.
    pub(in crate::runtime) fn forget_desk(&mut self) {
        self.forget_card();
        self.forget_thread();
    }
}

fn key(guild: GuildId, case: CaseNumber) -> Key {
    PLACES.numbers([guild.0, case.0.into()])
}

/// Where a case is shown; with case 0, the board.
pub(in crate::runtime) fn of(
    records: &Transaction<'_>,
    guild: GuildId,
    case: CaseNumber,
) -> Result<Places, Error> {
    let key = key(guild, case);
    let Some(record) = records.get(&key)? else {
        return Ok(Places::default());
    };
    Ok(places::read(&key, &record)?)
}

/// Writes down where a case is shown.
pub(in crate::runtime) fn put(
    records: &mut Transaction<'_>,
    guild: GuildId,
    case: CaseNumber,
    places: &Places,
) -> Result<(), Error> {
    records.put(key(guild, case), places::write(places))
}
