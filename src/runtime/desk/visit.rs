//! Somebody comes to the desk: whose business it is, and their turn in the store.

use std::sync::Arc;

use super::outbox::NO_CASE;
use super::turn::{self, Answer, Turn};
use super::worded::tell;
use super::{Ask, Given, Outgoing, Visitor};
use crate::desk::Press;
use crate::ids::{CaseNumber, GuildId, Locale};
use crate::runtime::languages::{Speak, Voice};
use crate::runtime::{Act, Incoming, Library, Runtime, reminders};
use crate::store::{Error, Transaction};
use crate::text::desk::DeskNotice;

impl Runtime {
    /// Answers somebody who opened a flow or pressed something on a card, on a server that may have a desk: a case in
    /// work comes before the card, and whoever wants a person is asked for their own words.
    pub async fn enter(&self, incoming: Incoming, visitor: Visitor) -> Outgoing {
        if !self.desks.has(visitor.guild) {
            return Outgoing::Card(self.answer(incoming).await);
        }
        let flow = incoming.flow.clone();
        let press = match &incoming.act {
            Act::Choose { choice, .. } if choice == "person" => Press::HandOver(flow),
            Act::Open { device, .. } => {
                let device = *device;
                return match self.open_case(&visitor, incoming.clone(), device).await {
                    Some(panel) => panel,
                    None => Outgoing::Card(self.answer(incoming).await),
                };
            }
            Act::Choose { .. } | Act::Look | Act::Wish(_) | Act::Reply { .. } => {
                return Outgoing::Card(self.answer(incoming).await);
            }
        };
        let ask = Ask::Press {
            case: None,
            press,
            given: Given::Nothing,
        };
        self.visit(visitor, ask).await
    }

    /// Takes somebody's turn at the desk. What is answered is on disk; trouble is answered with words.
    pub async fn visit(&self, visitor: Visitor, ask: Ask) -> Outgoing {
        let ask = match self.own_data(&visitor, ask).await {
            Ok(answered) => return answered,
            Err(other) => other,
        };
        if let Ask::Press { press, .. } = &ask
            && let Some((flow, act)) = reminders::answer_to_letter(press)
        {
            return Outgoing::Card(self.answer(visitor.acts(flow, act)).await);
        }
        let visitor = Arc::new(visitor);
        let case = if let Ask::Press { case, .. } = &ask {
            *case
        } else {
            None
        };
        let library = self.library();
        let answer = self.turn(&visitor, &library, move |turn, records| {
            take(turn, records, ask)
        });
        match answer.await {
            Ok((answer, visitor)) => {
                self.ring(visitor.guild, case.or(answer.of_member()));
                self.worded(&visitor, &library, answer).await
            }
            Err(notice) => tell(&library.words, &visitor, notice),
        }
    }

    /// One turn in the store, and who took it, with what they chose to read.
    async fn turn<T: Send + 'static>(
        &self,
        visitor: &Arc<Visitor>,
        library: &Arc<Library>,
        take: impl FnOnce(&Turn<'_>, &mut Transaction<'_>) -> Result<T, Error> + Send + 'static,
    ) -> Result<(T, Visitor), DeskNotice> {
        let (visitor, rules) = (Arc::clone(visitor), Arc::clone(&self.desks.office.rules));
        let (id, guild, user) = (visitor.id, visitor.guild, visitor.user);
        let (library, now) = (Arc::clone(library), self.clock.now());
        let done = self
            .committer
            .run(move |records| {
                let heard = visitor.languages;
                let mut visitor = Visitor::clone(&visitor);
                let voice = Voice::of(records, visitor.user, heard)?;
                visitor.languages = voice.languages();
                let turn = Turn {
                    visitor: &visitor,
                    voice,
                    library: &library,
                    rules: &rules,
                    now,
                };
                let taken = take(&turn, records)?;
                // The turn may have been about that.
                visitor.languages = Voice::of(records, visitor.user, heard)?.languages();
                Ok((taken, visitor))
            })
            .await;
        done.map_err(|error| {
            if matches!(error, Error::Busy { .. }) {
                return DeskNotice::Busy;
            }
            tracing::error!(
                interaction = id.0,
                guild = guild.0,
                user = user.0,
                %error,
                "a turn at the desk could not be taken"
            );
            DeskNotice::Unavailable
        })
    }

    /// Something may have been promised about a case; the board shows all of them.
    pub(super) fn ring(&self, guild: GuildId, case: Option<CaseNumber>) {
        for case in case.into_iter().chain([NO_CASE]) {
            self.desks.office.bell.ring(guild, case);
        }
    }

    /// The open case of somebody who opens its flow.
    async fn open_case(
        &self,
        visitor: &Visitor,
        incoming: Incoming,
        device: Option<Locale>,
    ) -> Option<Outgoing> {
        let visitor = Arc::new(visitor.clone());
        let (flow, library) = (incoming.flow, self.library());
        let found = self
            .turn(&visitor, &library, move |turn, records| {
                if let Some(device) = device {
                    turn.choose(records, Speak::Device(Some(device)))?;
                }
                turn::open_case(turn, records, &flow)
            })
            .await;
        match found {
            Ok((Some(answer), visitor)) => {
                // That its member has looked at it is shown on the desk.
                self.ring(visitor.guild, answer.of_member());
                Some(self.worded(&visitor, &library, answer).await)
            }
            Ok((None, _)) => None,
            Err(notice) => Some(tell(&library.words, &visitor, notice)),
        }
    }
}

/// Sorts out whose business something is.
fn take(turn: &Turn<'_>, records: &mut Transaction<'_>, ask: Ask) -> Result<Answer, Error> {
    match ask {
        Ask::Press { case, press, given } => match (case, press) {
            (
                _,
                press @ (Press::HandOver(_)
                | Press::Contact(_)
                | Press::Send { .. }
                | Press::Forget(_)
                | Press::Guide(_)),
            ) => turn::hand_over(turn, records, press, &given),
            (
                Some(case),
                press @ (Press::Look
                | Press::Answer
                | Press::Tried { .. }
                | Press::Works
                | Press::Withdraw
                | Press::Again
                | Press::Language
                | Press::ReadIn
                | Press::MenusIn
                | Press::English
                | Press::Wrong
                | Press::Rate(_)),
            ) => turn::member(turn, records, case, press, &given),
            (
                _,
                Press::SetUp {
                    channel,
                    role,
                    forum,
                },
            ) => Ok(turn::set_up(turn, channel, forum, role, &given)),
            (_, Press::Doctor) => turn::doctor(turn, records),
            (_, Press::Queue(page)) => turn::queue(turn, records, page),
            (_, Press::Next) => turn::find_next(turn, records),
            (Some(case), press) => turn::staff(turn, records, case, press, &given),
            (None, _) => Ok(Answer::Told(DeskNotice::NothingTyped)),
        },
        Ask::SetUp {
            channel,
            kind,
            role,
            language,
        } => turn::set_up_form(turn, records, channel, kind, role, language.as_deref()),
        Ask::Doctor => turn::doctor(turn, records),
        Ask::Queue => turn::queue(turn, records, 0),
        Ask::Case(case) => turn::view(turn, records, case),
        Ask::Next => turn::find_next(turn, records),
        Ask::Block(user) => turn::block(turn, records, user, true),
        Ask::Unblock(user) => turn::block(turn, records, user, false),
        Ask::Stats { days } => turn::stats(turn, records, days),
        // These were answered before, since they are about no desk.
        Ask::Export | Ask::Erase => Ok(Answer::Told(DeskNotice::NothingTyped)),
    }
}
