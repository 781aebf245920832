//! What a member is told: by direct message, else in a private thread, else at their next visit.

use super::round::{REPAIRS, Round, Stop};
use super::settle::After;
use crate::desk::{By, Route, What, Whose};
use crate::runtime::desk::outbox::Errand;
use crate::runtime::desk::{Parcel, Undelivered};
use crate::text::panel::Panel;

impl Round<'_> {
    /// Tells the member, on the first way that they can be reached.
    pub(super) async fn reach(&mut self) -> Result<After, Stop> {
        let (Some(loaded), Some(panel)) = (self.loaded(), self.letter_panel()) else {
            return Ok(After::Moot);
        };
        let routes = loaded.case.contact.routes();
        let language = loaded.case.languages.text;
        let parcel = self.parcel(panel, self.own_mark(), language, self.job.row.dress);
        let mut way = None;
        if !self.job.fresh {
            way = self.arrived_before(&parcel).await?;
        }
        for route in routes {
            if way.is_none() && self.arrives(*route, &parcel).await? {
                way = Some(*route);
            }
        }
        Ok(match (self.job.row.errand, way) {
            (Errand::Tell(event), Some(route)) => After::Arrived(event, route),
            _ => After::Nothing,
        })
    }

    /// What the member reads; nothing if it is not their turn any more.
    fn letter_panel(&self) -> Option<Panel> {
        let words = &self.words;
        let case = &self.loaded()?.case;
        let languages = case.languages;
        if let Errand::Tell(event) = self.job.row.errand {
            return self.of_case(|file| words.letter(languages, file, event));
        }
        let waits = case.state.whose() == Whose::Member;
        let remind = || self.of_case(|file| words.member_reminder(languages, file));
        waits.then(remind).flatten()
    }

    /// The way on which it was sent before nobody knew.
    async fn arrived_before(&self, parcel: &Parcel) -> Result<Option<Route>, Stop> {
        let places = &self.job.places;
        let known = [
            (places.conversation, Route::Direct),
            (places.private, Route::Thread),
        ];
        for (channel, route) in known {
            let Some(channel) = channel else { continue };
            match self.finds(channel, parcel).await {
                Ok(Some(_)) => return Ok(Some(route)),
                // Where the bot may not look, it may not have written either.
                Ok(None) | Err(Undelivered::Forbidden | Undelivered::Refused) => {}
                Err(other) => return Err(self.of_person(other)),
            }
        }
        Ok(None)
    }

    /// Whether it arrives on this way.
    async fn arrives(&mut self, route: Route, parcel: &Parcel) -> Result<bool, Stop> {
        match route {
            Route::Direct => self.arrives_directly(parcel).await,
            Route::Thread => self.arrives_in_thread(parcel).await,
            Route::Later => Ok(true),
        }
    }

    async fn arrives_directly(&mut self, parcel: &Parcel) -> Result<bool, Stop> {
        let Some(member) = self.loaded().map(|loaded| loaded.case.member) else {
            return Ok(false);
        };
        if self.office.refusals.has(member, self.now) {
            return Ok(false);
        }
        for _ in 0..REPAIRS {
            let failure = match self.job.places.conversation {
                None => match self.open_conversation(member).await {
                    Ok(open) => {
                        self.note(move |places| places.conversation = Some(open))
                            .await?;
                        continue;
                    }
                    Err(failure) => failure,
                },
                Some(open) => match self.post(open, parcel).await {
                    // It was sent before, and has been deleted since.
                    Ok(_) | Err(Undelivered::MessageGone) => return Ok(true),
                    Err(Undelivered::ChannelGone) => {
                        self.note(|places| places.conversation = None).await?;
                        continue;
                    }
                    Err(failure) => failure,
                },
            };
            let closed = matches!(
                failure,
                Undelivered::Refused | Undelivered::Forbidden | Undelivered::ChannelGone
            );
            if !closed {
                return Err(self.of_person(failure));
            }
            self.office.refusals.note(member, self.now);
            return Ok(false);
        }
        Ok(false)
    }

    async fn arrives_in_thread(&mut self, parcel: &Parcel) -> Result<bool, Stop> {
        let words = &self.words;
        let Some(case) = self.loaded().map(|loaded| &loaded.case) else {
            return Ok(false);
        };
        let (member, language) = (case.member, case.languages.text);
        let Some(parent) = case.opened_in else {
            return Ok(false);
        };
        let name = self.of_case(|file| words.private_thread_name(language, file));
        let name = name.unwrap_or_default();
        for _ in 0..REPAIRS {
            let Some(thread) = self.job.places.private else {
                match self.begin_private(parent, &name, member).await {
                    Ok(begun) => {
                        self.note(move |places| places.private = Some(begun))
                            .await?;
                        continue;
                    }
                    Err(failure) => return self.closed_to(failure),
                }
            };
            match self.post(thread, parcel).await {
                Ok(_) | Err(Undelivered::MessageGone) => return Ok(true),
                Err(Undelivered::ChannelGone) => {
                    self.note(|places| places.private = None).await?;
                }
                Err(Undelivered::Archived) => {
                    if let Err(failure) = self.unarchive(thread).await {
                        return self.closed_to(failure);
                    }
                }
                Err(failure) => return self.closed_to(failure),
            }
        }
        Ok(false)
    }

    /// A private thread cannot be used, unless the failure may pass.
    fn closed_to(&self, failure: Undelivered) -> Result<bool, Stop> {
        match failure {
            Undelivered::ChannelGone
            | Undelivered::MessageGone
            | Undelivered::Forbidden
            | Undelivered::Refused
            | Undelivered::Archived
            | Undelivered::Locked
            | Undelivered::Full => Ok(false),
            Undelivered::PersonGone
            | Undelivered::Blocked
            | Undelivered::Form(_)
            | Undelivered::Later(_)
            | Undelivered::Trouble(_) => Err(self.of_person(failure)),
        }
    }

    /// What a failure at a person means. That they left is told once, until they act again.
    fn of_person(&self, failure: Undelivered) -> Stop {
        if failure != Undelivered::PersonGone {
            return Stop::Failed(failure);
        }
        let events = self.loaded().map_or(&[][..], |loaded| &loaded.events);
        let known = events
            .iter()
            .rev()
            .take_while(|(_, event)| event.by != By::Member);
        let mut known = known.map(|(_, event)| &event.what);
        if known.any(|what| *what == What::MemberLeft) {
            Stop::Known
        } else {
            Stop::Left
        }
    }
}
