//! What stands on the desk and changes: a case's card, and the board.

use super::round::{REPAIRS, Round, Stop, at_desk, in_vain};
use super::settle::After;
use super::take::About;
use super::within;
use crate::desk::State;
use crate::ids::ChannelId;
use crate::runtime::desk::outbox::{Dress, NO_CASE};
use crate::runtime::desk::{DeskKind, Mark, Parcel, Placed, Undelivered};
use crate::text::panel::Panel;

/// The kind of marks that tell one showing of a card from the next. Errands of events use 0 to 6.
const SHOWING: u32 = 7;
/// The most characters of a thread's or post's name (discord facts, section 1.9).
const NAME: usize = 100;

impl Round<'_> {
    /// Shows the card or the board as it now is, and gives the case's thread its name and tag.
    pub(super) async fn stand(&mut self) -> Result<After, Stop> {
        self.show().await?;
        self.label().await?;
        Ok(After::Nothing)
    }

    /// Shows the card or the board as it now is: changes it where it stands, and puts it up where it does not.
    pub(super) async fn show(&mut self) -> Result<(), Stop> {
        let panel = self.standing_panel();
        for _ in 0..REPAIRS {
            if self.job.places.desk != Some(self.job.desk.channel) {
                self.move_here().await?;
            }
            let parcel = self.standing(&panel);
            let Some(card) = self.job.places.card else {
                if self.put_up(&parcel).await? {
                    return Ok(());
                }
                continue;
            };
            match self.edit(card, &parcel).await {
                Ok(()) => return Ok(()),
                Err(Undelivered::MessageGone) => {
                    self.note(|places| places.forget_card()).await?;
                }
                Err(Undelivered::ChannelGone | Undelivered::Locked) if self.in_thread(card) => {
                    self.note(|places| places.forget_desk()).await?;
                }
                Err(Undelivered::Archived) if self.in_thread(card) => {
                    self.wake_thread(card.channel).await?;
                }
                Err(other) => return Err(at_desk(other)),
            }
        }
        Err(in_vain())
    }

    /// Puts up a card or board that is nowhere yet. True when it is there as it should be; false when another look is
    /// needed.
    async fn put_up(&mut self, parcel: &Parcel) -> Result<bool, Stop> {
        if self.job.places.begun {
            if let Some(card) = self.look_for(parcel).await? {
                // It may show what was true then.
                self.put_at(card).await?;
                return Ok(false);
            }
        } else {
            self.note(|places| places.begun = true).await?;
        }
        let posted = match (self.job.desk.kind, self.job.places.thread) {
            (DeskKind::Text, _) => self.post_at(parcel, self.job.desk.channel).await,
            (DeskKind::Forum, Some(post)) => self.post_at(parcel, post).await,
            (DeskKind::Forum, None) => {
                let (name, state) = (self.name(&parcel.panel), self.state());
                self.begin_post(&name, state, parcel).await
            }
        };
        let in_post = self.job.desk.kind == DeskKind::Forum && self.job.places.thread.is_some();
        match posted {
            Ok(card) => {
                self.put_at(card).await?;
                return Ok(true);
            }
            // It was sent before and has been deleted since; another mark makes it another message.
            Err(Undelivered::MessageGone) => self.note(|places| places.forget_card()).await?,
            Err(Undelivered::ChannelGone | Undelivered::Locked) if in_post => {
                self.note(|places| places.forget_desk()).await?;
            }
            Err(Undelivered::Archived) if in_post => {
                let post = self.job.places.thread.unwrap_or(self.job.desk.channel);
                self.wake_thread(post).await?;
            }
            Err(other) => return Err(at_desk(other)),
        }
        Ok(false)
    }

    async fn post_at(&self, parcel: &Parcel, channel: ChannelId) -> Result<Placed, Undelivered> {
        let message = self.post(channel, parcel).await?;
        Ok(Placed { channel, message })
    }

    /// Looks for a card or board that was sent and not written down.
    async fn look_for(&self, parcel: &Parcel) -> Result<Option<Placed>, Stop> {
        let channel = match (self.job.desk.kind, self.job.places.thread) {
            (DeskKind::Text, _) => self.job.desk.channel,
            (DeskKind::Forum, Some(post)) => post,
            (DeskKind::Forum, None) => {
                let forum = self.job.desk.channel;
                return within(self.medium.find_post(forum, parcel))
                    .await
                    .map_err(at_desk);
            }
        };
        let found = self.finds(channel, parcel).await.map_err(at_desk)?;
        Ok(found.map(|message| Placed { channel, message }))
    }

    /// The card stands there.
    async fn put_at(&mut self, card: Placed) -> Result<(), Stop> {
        let post = (self.job.desk.kind == DeskKind::Forum).then_some(card.channel);
        self.note(move |places| {
            places.card = Some(card);
            places.begun = false;
            places.thread = post.or(places.thread);
        })
        .await
    }

    /// The desk is in another channel than when something was last shown: all is shown anew.
    async fn move_here(&mut self) -> Result<(), Stop> {
        let here = self.job.desk.channel;
        self.note(move |places| {
            if places.desk.is_some() {
                places.forget_desk();
            }
            places.desk = Some(here);
        })
        .await
    }

    /// Takes a forum's post out of the archive; one that is locked there is begun anew. That of a case that is over goes
    /// back when it gets its label.
    async fn wake_thread(&mut self, post: ChannelId) -> Result<(), Stop> {
        self.note(|places| places.label = None).await?;
        match self.unarchive(post).await {
            Ok(()) => Ok(()),
            Err(Undelivered::Locked | Undelivered::ChannelGone) => {
                self.note(|places| places.forget_desk()).await
            }
            Err(other) => Err(at_desk(other)),
        }
    }

    /// Whether the card is in a thread or post, and not in the desk's channel itself.
    fn in_thread(&self, card: Placed) -> bool {
        card.channel != self.job.desk.channel
    }

    /// Gives the case's thread its name and, in a forum, its tag. Once it is over that archives it, so it is done after
    /// the last line. What the medium refuses here is no reason to hold anything up.
    pub(super) async fn label(&mut self) -> Result<(), Stop> {
        let open = self.loaded().is_some_and(|loaded| loaded.case.is_open());
        if self.job.lane.case == NO_CASE || !(open || self.job.last) {
            return Ok(());
        }
        let Some(thread) = self.job.places.thread else {
            return Ok(());
        };
        let (name, state) = (self.thread_name(), self.state());
        let label = crc32fast::hash(format!("{state:?} {name}").as_bytes());
        if self.job.places.label == Some(label) {
            return Ok(());
        }
        let forum = self.job.desk.kind == DeskKind::Forum;
        let forum = forum.then_some(self.job.desk.channel);
        let mut set = self.set_label(thread, forum, &name, state).await;
        if set == Err(Undelivered::Archived) && self.unarchive(thread).await.is_ok() {
            set = self.set_label(thread, forum, &name, state).await;
        }
        match set {
            Err(Undelivered::ChannelGone) => self.note(|places| places.forget_thread()).await,
            Err(why @ (Undelivered::Later(_) | Undelivered::Trouble(_))) => Err(Stop::Failed(why)),
            Err(why) => {
                let case = self.job.lane.case.0;
                tracing::warn!(guild = self.job.lane.guild.0, case, %why, "a thread keeps its old name");
                self.note(move |places| places.label = Some(label)).await
            }
            Ok(()) => self.note(move |places| places.label = Some(label)).await,
        }
    }

    fn state(&self) -> State {
        self.loaded().map_or(State::New, |loaded| loaded.case.state)
    }

    /// What the case's thread is called.
    pub(super) fn thread_name(&self) -> String {
        let (words, language) = (&self.words, self.desk_language());
        let name = self.of_case(|file| words.thread_name(language, file));
        name.unwrap_or_default().chars().take(NAME).collect()
    }

    fn name(&self, panel: &Panel) -> String {
        if self.job.lane.case == NO_CASE {
            panel.title.chars().take(NAME).collect()
        } else {
            self.thread_name()
        }
    }

    fn standing_panel(&self) -> Panel {
        let (words, language) = (&self.words, self.desk_language());
        match &self.job.about {
            About::Queue(queue) => words.board(language, queue, self.job.broken, self.now),
            About::Case(_) | About::Desk => self
                .of_case(|file| words.desk_card(language, file))
                .unwrap_or_else(|| words.board(language, &[], self.job.broken, self.now)),
        }
    }

    fn standing(&self, panel: &Panel) -> Parcel {
        let generation = self.job.places.generation;
        let mark = Mark(generation.wrapping_mul(8).wrapping_add(SHOWING));
        // A line that brings its card along says nothing of how much the card may show.
        let own = if self.job.row.errand.is_standing() {
            self.job.row.dress
        } else {
            Dress::Whole
        };
        let blocked = if self.job.places.wordless {
            Dress::Wordless
        } else {
            Dress::Whole
        };
        self.parcel(panel.clone(), mark, self.desk_language(), own.max(blocked))
    }
}
