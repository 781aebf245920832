//! What a medium made by hand consists of: channels and all that was ever sent there, and what it has against things.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::desk::State;
use crate::ids::{CaseNumber, ChannelId, MessageId, UserId};
use crate::runtime::desk::{Mark, Parcel, Placed, Undelivered};
use crate::text::panel::{Block, Panel};

/// What goes wrong at the next request that changes something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::runtime) enum Fault {
    /// It is refused so, and nothing happens.
    Refused(Undelivered),
    /// It happens, and nobody learns of it.
    Unheard,
    /// The program dies before it is made.
    DiesBefore,
    /// The program dies when it has happened.
    DiesAfter,
    /// Nothing.
    None,
}

/// A channel, thread, post or conversation.
#[derive(Debug, Clone, Default)]
pub(in crate::runtime) struct Channel {
    pub(in crate::runtime) name: String,
    pub(in crate::runtime) parent: Option<ChannelId>,
    pub(in crate::runtime) messages: BTreeMap<MessageId, Sent>,
    pub(in crate::runtime) archived: bool,
    pub(in crate::runtime) locked: bool,
    pub(in crate::runtime) gone: bool,
    pub(in crate::runtime) state: Option<State>,
}

/// A message.
#[derive(Debug, Clone)]
pub(in crate::runtime) struct Sent {
    pub(in crate::runtime) case: Option<CaseNumber>,
    pub(in crate::runtime) mark: Mark,
    pub(in crate::runtime) panel: Panel,
    pub(in crate::runtime) deleted: bool,
}

#[derive(Debug, Default)]
pub(in crate::runtime) struct Town {
    pub(in crate::runtime) channels: BTreeMap<ChannelId, Channel>,
    pub(in crate::runtime) faults: VecDeque<Fault>,
    /// Who takes no direct messages.
    pub(in crate::runtime) closed: BTreeSet<UserId>,
    /// Who is gone.
    pub(in crate::runtime) left: BTreeSet<UserId>,
    /// Channels in which the bot may do nothing.
    pub(in crate::runtime) forbidden: BTreeSet<ChannelId>,
    /// No thread can be begun.
    pub(in crate::runtime) full: bool,
    /// A filter blocks what people wrote.
    pub(in crate::runtime) filter: bool,
    /// Nothing but the plainest form is taken.
    pub(in crate::runtime) picky: bool,
    /// Nothing comes through.
    pub(in crate::runtime) down: bool,
    /// How often somebody was asked who takes no messages.
    pub(in crate::runtime) refusals: u32,
    last: u64,
}

impl Town {
    pub(in crate::runtime) fn next(&mut self) -> u64 {
        self.last += 1;
        self.last
    }

    pub(in crate::runtime) fn channel(
        &mut self,
        id: ChannelId,
    ) -> Result<&mut Channel, Undelivered> {
        let parent = self.channels.get(&id).and_then(|channel| channel.parent);
        let closed = |id: ChannelId| self.forbidden.contains(&id);
        if closed(id) || parent.is_some_and(closed) {
            return Err(Undelivered::Forbidden);
        }
        match self.channels.get_mut(&id) {
            Some(channel) if !channel.gone => Ok(channel),
            Some(_) | None => Err(Undelivered::ChannelGone),
        }
    }

    /// What the medium has against a parcel.
    pub(in crate::runtime) fn accepts(&self, parcel: &Parcel) -> Result<(), Undelivered> {
        let quotes = |block: &Block| matches!(block, Block::Quote(_));
        assert!(
            !parcel.panel.controls.is_empty(),
            "it could not be found again"
        );
        if self.filter && parcel.panel.blocks.iter().any(quotes) {
            return Err(Undelivered::Blocked);
        }
        if self.picky && parcel.panel.blocks.len() > 1 {
            return Err(Undelivered::Form("too much of it".to_owned()));
        }
        Ok(())
    }

    pub(in crate::runtime) fn post(
        &mut self,
        id: ChannelId,
        parcel: &Parcel,
    ) -> Result<MessageId, Undelivered> {
        self.accepts(parcel)?;
        let message = MessageId(self.next());
        let channel = self.channel(id)?;
        if channel.locked {
            return Err(Undelivered::Locked);
        }
        channel.archived = false;
        channel.messages.insert(
            message,
            Sent {
                case: parcel.case,
                mark: parcel.mark,
                panel: parcel.panel.clone(),
                deleted: false,
            },
        );
        Ok(message)
    }

    pub(in crate::runtime) fn edit(
        &mut self,
        placed: Placed,
        parcel: &Parcel,
    ) -> Result<(), Undelivered> {
        self.accepts(parcel)?;
        let channel = self.channel(placed.channel)?;
        if channel.archived {
            return Err(Undelivered::Archived);
        }
        match channel.messages.get_mut(&placed.message) {
            Some(message) if !message.deleted => {
                message.panel = parcel.panel.clone();
                Ok(())
            }
            Some(_) | None => Err(Undelivered::MessageGone),
        }
    }

    pub(in crate::runtime) fn begin(
        &mut self,
        id: u64,
        parent: ChannelId,
        name: &str,
    ) -> ChannelId {
        let id = ChannelId(id);
        let begun = Channel {
            name: name.to_owned(),
            parent: Some(parent),
            ..Channel::default()
        };
        self.channels.entry(id).or_insert(begun);
        id
    }

    pub(in crate::runtime) fn find(
        &mut self,
        id: ChannelId,
        parcel: &Parcel,
    ) -> Result<Option<MessageId>, Undelivered> {
        let same = |sent: &Sent| (sent.case, sent.mark) == (parcel.case, parcel.mark);
        let channel = self.channel(id)?;
        let mut found = channel.messages.iter().rev();
        Ok(found
            .find(|(_, sent)| !sent.deleted && same(sent))
            .map(|(id, _)| *id))
    }
}

/// Conversations have the numbers of their persons, above this.
pub(in crate::runtime) const CONVERSATIONS: u64 = 1 << 40;

pub(in crate::runtime) fn conversation_of(channel: ChannelId) -> Option<UserId> {
    channel.0.checked_sub(CONVERSATIONS).map(UserId)
}
