//! That many people have the same trouble, said to the desk once.

use std::time::Duration;

use super::round::{REPAIRS, Round, Stop, at_desk, in_vain};
use super::settle::After;
use crate::runtime::desk::{DeskKind, Undelivered};

/// Later it is no news any more.
const NEWS: Duration = Duration::from_secs(3 * 60 * 60);

impl Round<'_> {
    /// Says it: in the desk's channel, or in a forum's post of the board.
    pub(super) async fn warn(&mut self) -> Result<After, Stop> {
        if self.now - self.job.row.made > NEWS {
            return Ok(After::Moot);
        }
        let language = self.desk_language();
        let panel = self.words.wave(language, self.job.row.made);
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
}
