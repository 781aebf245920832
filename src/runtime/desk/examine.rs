//! A desk is looked at: after it was set up, and when somebody asks how it is.

use super::worded::{placed, tell};
use super::{
    DeadLetter, DeskSettings, Errand, Outgoing, Visitor, cases, dead, outbox, turn, watch,
};
use crate::desk::Effect;
use crate::desk::health::Ailment;
use crate::ids::{CaseNumber, GuildId};
use crate::runtime::Runtime;
use crate::store::{Error, Transaction};
use crate::text::Words;
use crate::text::desk::{self as text, DeskNotice, Lost, Report};

/// How many cases are promised to a new desk in one job, so that nobody waits for it.
const PAGE: usize = 256;

/// What waits is counted up to this.
const MOST_PENDING: usize = 1000;

impl Runtime {
    /// Looks at a desk. One that is to be set up is so from now on, and all its open cases are shown there; but not in
    /// a channel that its server does not have.
    pub(super) async fn examined(
        &self,
        visitor: &Visitor,
        words: &Words,
        desk: DeskSettings,
        fresh: bool,
    ) -> Outgoing {
        let locale = visitor.languages.text;
        let Some(medium) = self.desks.medium() else {
            return tell(words, visitor, DeskNotice::Unavailable);
        };
        let health = match medium.examine(&desk).await {
            Ok(health) => health,
            Err(error) => {
                tracing::warn!(guild = desk.guild.0, %error, "a desk could not be looked at");
                return tell(words, visitor, DeskNotice::Unavailable);
            }
        };
        if fresh {
            let no_place = |ailment: &Ailment| {
                matches!(ailment, Ailment::ChannelGone(_) | Ailment::WrongKind(_))
            };
            if health.ailments.iter().any(no_place) {
                return tell(words, visitor, DeskNotice::CannotBeDesk);
            }
            if let Err(error) = self.settle(&desk).await {
                tracing::error!(guild = desk.guild.0, %error, "a desk could not be set up");
                return tell(words, visitor, DeskNotice::Unavailable);
            }
            if let Err(error) = self.show_all(desk.guild).await {
                tracing::error!(guild = desk.guild.0, %error, "open cases could not be promised to the new desk");
            }
        }
        // What somebody is told now holds for everybody: whether cases can be shown is known at once.
        let office = &self.desks.office;
        if let Err(error) = watch::keep(office, desk.guild, health.is_broken(), true).await {
            tracing::error!(guild = desk.guild.0, %error, "what a look at a desk showed was not kept");
        }
        office.state.examine(desk.guild);
        if fresh {
            return placed(
                visitor,
                words.set_up(locale, desk.channel, desk.role, &health),
            );
        }
        let guild = desk.guild;
        let left = self.committer.run(move |records| {
            Ok((
                dead::list(records, guild)?,
                outbox::pending(records, guild, MOST_PENDING)?,
            ))
        });
        match left.await {
            Ok((dead, pending)) => {
                let dead: Vec<text::DeadLetter> = dead.iter().map(lost).collect();
                let report = Report {
                    channel: desk.channel,
                    role: desk.role,
                    health: &health,
                    dead: &dead,
                    pending: u32::try_from(pending).unwrap_or(u32::MAX),
                    behind: self.shelf.fault().map(|fault| text::Behind {
                        at: fault.at,
                        faults: u64::try_from(fault.faults).unwrap_or(u64::MAX),
                    }),
                };
                placed(visitor, words.doctor(locale, &report))
            }
            Err(error) => {
                tracing::error!(guild = guild.0, %error, "what is left to deliver could not be read");
                tell(words, visitor, DeskNotice::Unavailable)
            }
        }
    }

    /// Sets a desk up; it is known from now on.
    async fn settle(&self, desk: &DeskSettings) -> Result<(), Error> {
        let kept = desk.clone();
        let settle = move |records: &mut Transaction<'_>| turn::settle(records, &kept);
        self.committer.run(settle).await?;
        self.desks.learn(desk.clone());
        self.ring(desk.guild, None);
        Ok(())
    }

    /// Promises every open case of a server to its desk, a few at a time.
    async fn show_all(&self, guild: GuildId) -> Result<(), Error> {
        let now = self.clock.now();
        let all = self
            .committer
            .run(move |records| cases::waiting(records, guild))
            .await?;
        for some in all.chunks(PAGE) {
            let numbers: Vec<CaseNumber> = some.iter().map(|case| case.number).collect();
            let promise = move |records: &mut Transaction<'_>| {
                let mut numbers = numbers.into_iter();
                numbers.try_for_each(|case| {
                    outbox::promise(records, guild, case, &[Effect::Show], now)
                })
            };
            self.committer.run(promise).await?;
            for case in some {
                self.ring(guild, Some(case.number));
            }
        }
        Ok(())
    }
}

/// A dead letter as admins are told of it. Why it died stands in the operator's log.
fn lost(letter: &DeadLetter) -> text::DeadLetter {
    text::DeadLetter {
        case: letter.case,
        what: match letter.errand {
            Errand::Card => Lost::Card,
            Errand::Log(_) | Errand::Redact(_) => Lost::Log,
            Errand::Announce { .. } | Errand::RemindOwner(_) => Lost::Call,
            Errand::Tell(_) | Errand::RemindMember(_) => Lost::Letter,
            Errand::Board => Lost::Board,
            Errand::Letter(_) => Lost::Warning,
            Errand::Wave(_) => Lost::Wave,
            Errand::Wrong(_) => Lost::Wrong,
        },
        at: letter.at,
    }
}
