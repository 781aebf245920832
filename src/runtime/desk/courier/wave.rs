//! What the desk is told once beside its cases: that many people have the same trouble, and that a text is wrong.

use std::time::Duration;

use super::round::{REPAIRS, Round, Stop, at_desk, in_vain};
use super::settle::After;
use crate::ids::Locale;
use crate::runtime::desk::outbox::Errand;
use crate::runtime::desk::{DeskKind, Undelivered};
use crate::runtime::languages::report;
use crate::text::panel::Panel;

/// Later it is no news any more.
const NEWS: Duration = Duration::from_secs(3 * 60 * 60);

impl Round<'_> {
    /// Says it: in the desk's channel, or in a forum's post of the board.
    pub(super) async fn warn(&mut self) -> Result<After, Stop> {
        let language = self.desk_language();
        let Some(panel) = self.warning(language).await? else {
            return Ok(After::Moot);
        };
        let parcel = self.parcel(panel, self.own_mark(), language, self.job.row.dress);
        let forum = self.job.desk.kind == DeskKind::Forum;
        let mut looked = self.job.fresh;
        for _ in 0..REPAIRS {
            if self.job.places.card.is_none() || self.job.places.desk != Some(self.job.desk.channel)
            {
                self.show().await?;
            }
            let post = self.job.places.thread.filter(|_| forum);
            let channel = post.unwrap_or(self.job.desk.channel);
            if !looked {
                if self
                    .finds(channel, &parcel)
                    .await
                    .map_err(at_desk)?
                    .is_some()
                {
                    return Ok(After::Nothing);
                }
                looked = true;
            }
            match self.post(channel, &parcel).await {
                // It was said before, and has been deleted since.
                Ok(_) | Err(Undelivered::MessageGone) => return Ok(After::Nothing),
                Err(Undelivered::Archived) if post.is_some() => {
                    self.unarchive(channel).await.map_err(at_desk)?;
                }
                Err(Undelivered::ChannelGone | Undelivered::Locked) if post.is_some() => {
                    self.note(|places| places.forget_desk()).await?;
                }
                Err(other) => return Err(at_desk(other)),
            }
        }
        Err(in_vain())
    }

    /// What is said; nothing where it is of no use any more.
    async fn warning(&self, language: Locale) -> Result<Option<Panel>, Stop> {
        let (words, row) = (&self.words, &self.job.row);
        let Errand::Wrong(nth) = row.errand else {
            let news = self.now - row.made <= NEWS;
            return Ok(news.then(|| words.wave(language, row.made)));
        };
        let guild = self.job.lane.guild;
        let read = self
            .office
            .store
            .run(move |records| report(records, guild, nth));
        let report = read.await.map_err(Stop::Store)?;
        Ok(report.map(|report| words.wrong(language, &report.message, report.locale)))
    }
}
