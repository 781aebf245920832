//! What is said once at the desk: a line in a case's thread, an announcement, a reminder.

use super::round::{REPAIRS, Round, Stop, at_desk, in_vain};
use super::settle::After;
use crate::desk::Whose;
use crate::ids::ChannelId;
use crate::runtime::desk::outbox::Errand;
use crate::runtime::desk::{DeskKind, Parcel, Placed, Undelivered};
use crate::text::panel::Panel;

/// Where a line goes.
#[derive(Clone, Copy)]
enum Place {
    /// The case's thread or post.
    Thread(ChannelId),
    /// The desk's channel, since there can be no thread; a later line tries again.
    Desk,
    /// The desk's channel, since the thread is of no use any more; the next one is begun from this line.
    Root,
}

impl Round<'_> {
    /// Says it, unless it is not true any more.
    pub(super) async fn say(&mut self) -> Result<After, Stop> {
        let Some(panel) = self.line_panel() else {
            return Ok(After::Moot);
        };
        let parcel = self.parcel(
            panel,
            self.own_mark(),
            self.desk_language(),
            self.job.row.dress,
        );
        if self.job.places.card.is_none() || self.job.places.desk != Some(self.job.desk.channel) {
            self.show().await?;
        }
        if self.job.fresh || !self.was_said(&parcel).await? {
            self.put_down(&parcel).await?;
        }
        if !self.loaded().is_some_and(|loaded| loaded.case.is_open()) {
            // A line takes a thread out of the archive, so it has to go there again.
            self.job.places.label = None;
        }
        self.label().await?;
        Ok(After::Nothing)
    }

    async fn put_down(&mut self, parcel: &Parcel) -> Result<(), Stop> {
        let mut useless = false;
        for _ in 0..REPAIRS {
            let place = match useless {
                true => Place::Root,
                false => self.place().await?,
            };
            let channel = match place {
                Place::Thread(thread) => thread,
                Place::Desk | Place::Root => self.job.desk.channel,
            };
            let failure = match (self.post(channel, parcel).await, place) {
                (Ok(message), Place::Root) => {
                    return self.note(move |places| places.root = Some(message)).await;
                }
                // A message of this mark that is gone was said before, and has been deleted since.
                (Ok(_) | Err(Undelivered::MessageGone), _) => return Ok(()),
                (Err(failure), Place::Thread(thread)) => (failure, thread),
                (Err(failure), Place::Desk | Place::Root) => return Err(at_desk(failure)),
            };
            let (failure, thread) = failure;
            let awake = if failure == Undelivered::Archived {
                self.unarchive(thread).await
            } else {
                Err(failure)
            };
            match awake {
                Ok(()) => {}
                Err(Undelivered::ChannelGone | Undelivered::Locked) => {
                    // A message whose thread is gone or locked may bring forth no other.
                    useless = self.job.desk.kind == DeskKind::Text;
                    self.leave_thread().await?;
                }
                Err(other) => return Err(at_desk(other)),
            }
        }
        Err(in_vain())
    }

    /// The thread is of no use any more; in a forum the card goes with it.
    async fn leave_thread(&mut self) -> Result<(), Stop> {
        match self.job.desk.kind {
            DeskKind::Text => self.note(|places| places.forget_thread()).await,
            DeskKind::Forum => self.note(|places| places.forget_desk()).await,
        }
    }

    /// Where the line goes. The thread is begun if there is none yet.
    async fn place(&mut self) -> Result<Place, Stop> {
        let text = self.job.desk.kind == DeskKind::Text;
        if text && matches!(self.job.row.errand, Errand::Announce { .. }) {
            return Ok(Place::Desk);
        }
        for _ in 0..REPAIRS {
            let (Some(card), thread) = (self.job.places.card, self.job.places.thread) else {
                self.show().await?;
                continue;
            };
            if let Some(thread) = thread {
                return Ok(Place::Thread(thread));
            }
            if !text {
                // A post without its thread is none.
                self.note(|places| places.forget_desk()).await?;
                continue;
            }
            let root = self.job.places.root.map(|message| Placed {
                message,
                channel: self.job.desk.channel,
            });
            match self
                .begin_thread(root.unwrap_or(card), &self.thread_name())
                .await
            {
                Ok(thread) => {
                    self.note(move |places| places.thread = Some(thread))
                        .await?;
                }
                Err(Undelivered::Full) => return Ok(Place::Desk),
                Err(Undelivered::Locked | Undelivered::Archived) => return Ok(Place::Root),
                Err(Undelivered::MessageGone) if root.is_some() => {
                    self.note(|places| places.root = None).await?;
                }
                Err(Undelivered::MessageGone) => {
                    self.note(|places| places.forget_card()).await?;
                }
                Err(other) => return Err(at_desk(other)),
            }
        }
        Err(in_vain())
    }

    /// Whether it was said before, in the thread or in its stead in the desk's channel.
    async fn was_said(&mut self, parcel: &Parcel) -> Result<bool, Stop> {
        let desk = (self.job.desk.kind == DeskKind::Text).then_some(self.job.desk.channel);
        for channel in self.job.places.thread.into_iter().chain(desk) {
            let found = self.finds(channel, parcel).await.map_err(at_desk)?;
            if found.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// What is said; nothing if it is not true any more.
    fn line_panel(&self) -> Option<Panel> {
        let (words, language) = (&self.words, self.desk_language());
        let case = &self.loaded()?.case;
        match self.job.row.errand {
            Errand::Log(event) => self.of_case(|file| words.log(language, file, event)),
            Errand::Announce { role, .. } => {
                let waits = case.state.whose() == Whose::Desk && case.owner.is_none();
                let role = role.then_some(self.job.desk.role);
                let panel = || self.of_case(|file| words.announcement(language, file, role));
                waits.then(panel).flatten()
            }
            Errand::RemindOwner(_) => {
                let waits = case.state.whose() == Whose::Desk && case.owner.is_some();
                let panel = || self.of_case(|file| words.owner_reminder(language, file));
                waits.then(panel).flatten()
            }
            Errand::Card
            | Errand::Board
            | Errand::Redact(_)
            | Errand::Tell(_)
            | Errand::RemindMember(_)
            | Errand::Letter(_)
            | Errand::Wave(_)
            | Errand::Wrong(_) => None,
        }
    }
}
