//! What was said at the desk and names somebody who had everything about them erased: it is changed where it stands.

use std::sync::Arc;

use super::round::{Round, Stop, at_desk};
use super::settle::After;
use crate::ids::ChannelId;
use crate::runtime::desk::outbox::{Dress, Errand};
use crate::runtime::desk::{DeskKind, Mark, Parcel, Placed, Undelivered};

impl Round<'_> {
    /// Lets the line of an event say what is left of the event. A line that cannot be found, neither among the newest
    /// hundred messages nor among the thousand after the event, stays as it is, since nobody knows where it stands.
    pub(super) async fn redact(&mut self, event: u32) -> Result<After, Stop> {
        let (words, language) = (Arc::clone(&self.words), self.desk_language());
        let Some(panel) = self.of_case(|file| words.log(language, file, event)) else {
            return Ok(After::Moot);
        };
        let mark = Mark(Errand::Log(event).order() as u32);
        let parcel = self.parcel(panel, mark, language, Dress::Whole);
        let desk = (self.job.desk.kind == DeskKind::Text).then_some(self.job.desk.channel);
        let happened = self.of_case(|file| {
            let mut events = file.events.iter();
            let found = events.find(|(number, _)| *number == event);
            found.map(|(_, event)| event.at)
        });
        let Some(happened) = happened.flatten() else {
            return Ok(After::Moot);
        };
        let mut changed = false;
        for channel in self.job.places.thread.into_iter().chain(desk) {
            let found = self.finds_since(channel, &parcel, happened).await;
            let found = found.map_err(at_desk)?;
            let Some(message) = found else { continue };
            self.change(Placed { channel, message }, &parcel).await?;
            changed = true;
            break;
        }
        if !self.loaded().is_some_and(|loaded| loaded.case.is_open()) {
            // A change may have taken the thread out of the archive, so it has to go there again.
            self.job.places.label = None;
            self.label().await?;
        }
        Ok(if changed { After::Nothing } else { After::Moot })
    }

    /// Changes a line, in a thread that may sleep. What is gone says nothing any more.
    async fn change(&mut self, line: Placed, parcel: &Parcel) -> Result<(), Stop> {
        let mut changed = self.edit(line, parcel).await;
        if changed == Err(Undelivered::Archived) {
            let thread: ChannelId = line.channel;
            changed = match self.unarchive(thread).await {
                Ok(()) => self.edit(line, parcel).await,
                Err(failure) => Err(failure),
            };
        }
        match changed {
            Ok(()) | Err(Undelivered::MessageGone) => Ok(()),
            Err(failure) => Err(at_desk(failure)),
        }
    }
}
