//! Every request to the medium that changes something there, with the places before and after it in which tests let the
//! program die; and the store's side of it, which writes down what became known.

use std::time::Duration;

use super::round::{Round, Stop};
use crate::desk::State;
use crate::ids::{ChannelId, MessageId, Timestamp, UserId};
use crate::runtime::crash::crash_point;
use crate::runtime::desk::places::{self, Places};
use crate::runtime::desk::{Delivery, Parcel, Placed, Undelivered};

/// A medium that has not answered by then has failed; the request may or may not have taken effect.
const PATIENCE: Duration = Duration::from_secs(60);

/// The answer of the medium, if it comes in time.
pub(in crate::runtime) async fn within<T>(request: Delivery<'_, T>) -> Result<T, Undelivered> {
    let late = || Err(Undelivered::Trouble("no answer within a minute".to_owned()));
    tokio::time::timeout(PATIENCE, request)
        .await
        .unwrap_or_else(|_| late())
}

impl Round<'_> {
    /// Changes what is known of the places, here and in the store.
    pub(super) async fn note(
        &mut self,
        change: impl Fn(&mut Places) + Send + 'static,
    ) -> Result<(), Stop> {
        change(&mut self.job.places);
        crash_point!("courier-place-before");
        let (guild, case) = (self.job.lane.guild, self.job.lane.case);
        let work = self.office.store.run(move |records| {
            let mut places = places::of(records, guild, case)?;
            change(&mut places);
            places::put(records, guild, case, &places)
        });
        work.await.map_err(Stop::Store)?;
        crash_point!("courier-place-after");
        Ok(())
    }

    pub(super) async fn post(
        &self,
        channel: ChannelId,
        parcel: &Parcel,
    ) -> Result<MessageId, Undelivered> {
        crash_point!("courier-post-before");
        let posted = within(self.medium.post(channel, parcel)).await;
        crash_point!("courier-post-after");
        posted
    }

    pub(super) async fn edit(&self, placed: Placed, parcel: &Parcel) -> Result<(), Undelivered> {
        crash_point!("courier-edit-before");
        let edited = within(self.medium.edit(placed, parcel)).await;
        crash_point!("courier-edit-after");
        edited
    }

    pub(super) async fn begin_post(
        &self,
        name: &str,
        state: State,
        parcel: &Parcel,
    ) -> Result<Placed, Undelivered> {
        crash_point!("courier-begin-post-before");
        let forum = self.job.desk.channel;
        let begun = within(self.medium.begin_post(forum, name, state, parcel)).await;
        crash_point!("courier-begin-post-after");
        begun
    }

    pub(super) async fn begin_thread(
        &self,
        of: Placed,
        name: &str,
    ) -> Result<ChannelId, Undelivered> {
        crash_point!("courier-thread-before");
        let begun = within(self.medium.thread(of, name)).await;
        crash_point!("courier-thread-after");
        begun
    }

    pub(super) async fn set_label(
        &self,
        thread: ChannelId,
        forum: Option<ChannelId>,
        name: &str,
        state: State,
    ) -> Result<(), Undelivered> {
        crash_point!("courier-label-before");
        let labelled = within(self.medium.label(thread, forum, name, state)).await;
        crash_point!("courier-label-after");
        labelled
    }

    pub(super) async fn unarchive(&self, thread: ChannelId) -> Result<(), Undelivered> {
        crash_point!("courier-unarchive-before");
        let out = within(self.medium.unarchive(thread)).await;
        crash_point!("courier-unarchive-after");
        out
    }

    pub(super) async fn open_conversation(&self, with: UserId) -> Result<ChannelId, Undelivered> {
        crash_point!("courier-conversation-before");
        let open = within(self.medium.conversation(with)).await;
        crash_point!("courier-conversation-after");
        open
    }

    pub(super) async fn begin_private(
        &self,
        parent: ChannelId,
        name: &str,
        with: UserId,
    ) -> Result<ChannelId, Undelivered> {
        crash_point!("courier-private-thread-before");
        let guild = self.job.lane.guild;
        let begun = within(self.medium.private_thread(guild, parent, name, with)).await;
        crash_point!("courier-private-thread-after");
        begun
    }

    /// Whether a message of ours stands in a channel, among its newest hundred.
    pub(super) async fn finds(
        &self,
        channel: ChannelId,
        parcel: &Parcel,
    ) -> Result<Option<MessageId>, Undelivered> {
        or_none(within(self.medium.find(channel, parcel)).await)
    }

    /// The same, where it may have been sent long ago, but not before a moment.
    pub(super) async fn finds_since(
        &self,
        channel: ChannelId,
        parcel: &Parcel,
        since: Timestamp,
    ) -> Result<Option<MessageId>, Undelivered> {
        match self.finds(channel, parcel).await? {
            None => or_none(within(self.medium.find_since(channel, parcel, since)).await),
            found => Ok(found),
        }
    }
}

/// Nothing stands where there is no channel any more.
fn or_none(
    found: Result<Option<MessageId>, Undelivered>,
) -> Result<Option<MessageId>, Undelivered> {
    match found {
        Err(Undelivered::ChannelGone | Undelivered::MessageGone) => Ok(None),
        found => found,
    }
}
