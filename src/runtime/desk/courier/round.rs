//! One try of one errand: what it shows, and where it goes.

use std::sync::Arc;

use super::settle::{After, Outcome};
use super::take::{About, Job};
use super::within;
use crate::desk::health::{Ailment, Health};
use crate::engine::Flow;
use crate::ids::{Locale, Timestamp, UserId};
use crate::runtime::desk::cases::Loaded;
use crate::runtime::desk::office::Office;
use crate::runtime::desk::outbox::{Dress, Errand, NO_CASE};
use crate::runtime::desk::{Mark, Medium, Parcel, Undelivered};
use crate::store::Error;
use crate::text::Words;
use crate::text::desk::CaseFile;
use crate::text::panel::Panel;

/// So often a try mends what it finds broken before it gives up and is made again later.
pub(super) const REPAIRS: usize = 6;

/// One try of one errand.
pub(super) struct Round<'a> {
    pub(super) office: &'a Office,
    pub(super) medium: &'a dyn Medium,
    pub(super) job: Job,
    pub(super) flow: Option<Arc<Flow>>,
    pub(super) words: Arc<Words>,
    pub(super) now: Timestamp,
}

/// Why a try ends before its errand is done.
#[derive(Debug)]
pub(super) enum Stop {
    /// What concerns the whole desk.
    Broken(Undelivered),
    /// What concerns this errand.
    Failed(Undelivered),
    /// The person is not there any more.
    Left,
    /// The person is not there any more, and the desk knows.
    Known,
    /// The store failed: nobody knows what was written, and the row tells when it is read again.
    Store(Error),
}

/// What was mended broke again each time.
pub(super) fn in_vain() -> Stop {
    let words = "what was mended broke again at once";
    Stop::Failed(Undelivered::Trouble(words.to_owned()))
}

/// What a failure at the desk means.
pub(super) fn at_desk(failure: Undelivered) -> Stop {
    if matches!(failure, Undelivered::Forbidden | Undelivered::ChannelGone) {
        Stop::Broken(failure)
    } else {
        Stop::Failed(failure)
    }
}

impl Round<'_> {
    /// Tries the errand.
    ///
    /// # Errors
    /// The store's own, in which case nothing is to be written down about the try.
    pub(super) async fn run(&mut self) -> Result<Outcome, Error> {
        let done = match self.job.row.errand {
            Errand::Card | Errand::Board => self.stand().await,
            Errand::Log(_) | Errand::Announce { .. } | Errand::RemindOwner(_) => self.say().await,
            Errand::Redact(event) => self.redact(event).await,
            Errand::Tell(_) | Errand::RemindMember(_) => self.reach().await,
            Errand::Letter(_) => self.write().await,
            Errand::Wave(_) | Errand::Wrong(_) => self.warn().await,
        };
        match done {
            Ok(after) => Ok(Outcome::Done(after)),
            Err(Stop::Known) => Ok(Outcome::Done(After::Moot)),
            Err(Stop::Left) => Ok(Outcome::Done(After::Left)),
            Err(Stop::Broken(why)) => Ok(Outcome::Broken(why)),
            Err(Stop::Failed(why)) => Ok(Outcome::Failed(why)),
            Err(Stop::Store(error)) => Err(error),
        }
    }

    /// The case that it is about.
    pub(super) fn loaded(&self) -> Option<&Loaded> {
        match &self.job.about {
            About::Case(loaded) => Some(loaded),
            About::Queue(_) | About::Desk => None,
        }
    }

    /// Something about the case in finished words; what they depend on is as it was when the try began.
    pub(super) fn of_case<T>(&self, tell: impl FnOnce(&CaseFile<'_>) -> T) -> Option<T> {
        let loaded = self.loaded()?;
        Some(tell(&CaseFile {
            case: &loaded.case,
            flow: self.flow.as_deref(),
            session: &loaded.session,
            events: &loaded.events,
            rules: &self.office.rules,
            now: self.now,
        }))
    }

    /// The language of what the whole desk sees.
    pub(super) fn desk_language(&self) -> Locale {
        self.job.desk.language
    }

    /// A parcel with this panel, in the dress that the row asks for.
    pub(super) fn parcel(
        &self,
        panel: Panel,
        mark: Mark,
        language: Locale,
        dress: Dress,
    ) -> Parcel {
        let words = &self.words;
        let panel = match dress {
            Dress::Whole => panel,
            Dress::Wordless => words.wordless(language, panel),
            Dress::Plain => words.bare(language, panel),
        };
        let case = self.job.lane.case;
        Parcel {
            guild: self.job.lane.guild,
            case: (case != NO_CASE).then_some(case),
            to: None,
            mark,
            panel,
        }
    }

    /// The mark of a message that is sent once for its errand.
    pub(super) fn own_mark(&self) -> Mark {
        // A case has far fewer than 2²⁹ events.
        Mark(self.job.row.errand.order() as u32)
    }

    /// Tells the admin that the desk is broken, unless it is not any more.
    async fn write(&mut self) -> Result<After, Stop> {
        if !self.job.broken {
            return Ok(After::Moot);
        }
        let health = self.health().await?;
        let (desk, language) = (&self.job.desk, self.desk_language());
        let (guild, admin) = (desk.guild, desk.admin);
        if admin == UserId::NOBODY {
            return Ok(After::Moot);
        }
        let words = &self.words;
        let panel = words.desk_broken(language, guild, &health);
        let parcel = self.parcel(panel, self.own_mark(), language, self.job.row.dress);
        let conversation = match self.job.places.conversation {
            Some(known) => known,
            None => {
                let open = self.open_conversation(admin).await.map_err(Stop::Failed)?;
                self.note(move |places| places.conversation = Some(open))
                    .await?;
                open
            }
        };
        if !self.job.fresh {
            let found = self.finds(conversation, &parcel).await;
            if found.map_err(Stop::Failed)?.is_some() {
                return Ok(After::Nothing);
            }
        }
        match self.post(conversation, &parcel).await {
            // It was sent before, and has been deleted since.
            Ok(_) | Err(Undelivered::MessageGone) => Ok(After::Nothing),
            Err(Undelivered::ChannelGone) => {
                self.note(|places| places.conversation = None).await?;
                Err(Stop::Failed(Undelivered::ChannelGone))
            }
            Err(Undelivered::Forbidden) => Err(Stop::Failed(Undelivered::Refused)),
            Err(other) => Err(Stop::Failed(other)),
        }
    }

    async fn health(&self) -> Result<Health, Stop> {
        let ailment = match within(self.medium.examine(&self.job.desk)).await {
            Ok(health) => return Ok(health),
            Err(Undelivered::ChannelGone) => Ailment::ChannelGone(self.job.desk.channel),
            Err(Undelivered::Forbidden) => Ailment::Left,
            Err(other) => return Err(Stop::Failed(other)),
        };
        Ok(Health {
            at: self.now,
            ailments: vec![ailment],
        })
    }
}
