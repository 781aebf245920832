//! One try of one letter: it is taken and marked as begun, sent, and settled. Each of the three may be the last before a
//! crash; a letter that is found begun may have been sent, so it is looked for before it is sent again.

use std::sync::Arc;

use super::fire::LOOK;
use super::letters::{self, Letter, LetterKey};
use super::over::{Trouble, trouble};
use super::settle::{Fate, settle};
use super::wait::Wait;
use super::{Agreed, Kind, Reason, Reminders, Timer};
use crate::engine::{Flow, Session};
use crate::ids::{ChannelId, Timestamp, UserId};
use crate::runtime::Library;
use crate::runtime::Who;
use crate::runtime::crash::crash_point;
use crate::runtime::desk::{Medium, Parcel, Recipient, Undelivered, within};
use crate::runtime::records::{read_session, session_key};
use crate::runtime::status::Status;
use crate::store::{Error, Transaction};
use crate::text::Words;
use crate::text::reminders::{About, Reminder};

/// So often a conversation that is gone is opened anew before the try is given up.
const REPAIRS: usize = 3;

/// A letter, and what is needed to deliver it.
pub(super) struct Job {
    letter: Letter,
    place: LetterKey,
    /// Nothing was sent for it before, so that nothing need be looked for.
    fresh: bool,
    flow: Arc<Flow>,
    words: Arc<Words>,
    session: Session,
    conversation: Option<ChannelId>,
    /// The person agreed to be reminded of what they leave.
    nudges: bool,
}

impl Reminders {
    /// Tries a letter once.
    pub(super) async fn try_once(
        &self,
        medium: &dyn Medium,
        place: LetterKey,
    ) -> Result<Fate, Error> {
        let office = &self.office;
        let (library, now) = (office.library(), office.clock.now());
        let status = self.status.clone();
        crash_point!("letter-take-before");
        let taken = office
            .store
            .run(move |records| take(records, &library, &status, place, now))
            .await?;
        crash_point!("letter-take-after");
        let Some(mut job) = taken else {
            return Ok(Fate::Moot);
        };
        let sent = self.send(medium, &mut job, now).await?;
        if let Err(why) = &sent {
            tracing::debug!(user = place.to.0, %why, "a letter was not delivered");
        }
        crash_point!("letter-settle-before");
        let now = office.clock.now();
        let settled = office
            .store
            .run(move |records| settle(records, place, sent, now))
            .await?;
        crash_point!("letter-settle-after");
        Ok(settled)
    }

    /// Sends it, unless it was sent before. The outer error is the store's.
    async fn send(
        &self,
        medium: &dyn Medium,
        job: &mut Job,
        now: Timestamp,
    ) -> Result<Result<(), Undelivered>, Error> {
        let to = job.place.to;
        if self.office.refusals.has(to, now) {
            return Ok(Err(Undelivered::Refused));
        }
        let parcel = self.parcel(job, now);
        for _ in 0..REPAIRS {
            let channel = match job.conversation {
                Some(known) => known,
                None => match self.open(medium, to).await? {
                    Ok(opened) => opened,
                    Err(why) => return Ok(Err(self.refused(to, why, now))),
                },
            };
            job.conversation = Some(channel);
            match deliver(medium, channel, &parcel, job.fresh).await {
                Err(Undelivered::ChannelGone) => {
                    job.conversation = None;
                    self.know(to, None).await?;
                }
                Err(why) => return Ok(Err(self.refused(to, why, now))),
                Ok(()) => return Ok(Ok(())),
            }
        }
        Ok(Err(Undelivered::ChannelGone))
    }

    /// The conversation with somebody, written down before anything is sent there.
    async fn open(
        &self,
        medium: &dyn Medium,
        to: UserId,
    ) -> Result<Result<ChannelId, Undelivered>, Error> {
        crash_point!("letter-conversation-before");
        let opened = within(medium.conversation(to)).await;
        crash_point!("letter-conversation-after");
        if let Ok(channel) = opened {
            self.know(to, Some(channel)).await?;
        }
        Ok(opened)
    }

    async fn know(&self, to: UserId, conversation: Option<ChannelId>) -> Result<(), Error> {
        let work = self.office.store.run(move |records| {
            Agreed::change(records, to, |agreed| agreed.conversation = conversation)
        });
        work.await.map(drop)
    }

    /// Remembers who takes no messages: each try costs one of the refusals that the medium allows.
    fn refused(&self, to: UserId, why: Undelivered, now: Timestamp) -> Undelivered {
        if matches!(why, Undelivered::Refused | Undelivered::Forbidden) {
            self.office.refusals.note(to, now);
        }
        why
    }

    fn parcel(&self, job: &Job, now: Timestamp) -> Parcel {
        let (letter, words) = (&job.letter, &job.words);
        let reminder = Reminder {
            flow: &job.flow,
            session: &job.session,
            about: match letter.kind {
                Kind::Ask => About::Wait,
                Kind::Over => About::Over,
                Kind::Nudge => About::LeftOff,
            },
            service: job.flow.services().first().map_or("", String::as_str),
            // Whoever agreed is not asked again.
            offers: !job.nudges,
            now,
        };
        let panel = words.reminder(letter.languages, &reminder);
        let panel = match letter.plain {
            true => words.bare(letter.languages.text, panel),
            false => panel,
        };
        Parcel {
            guild: letter.guild,
            case: None,
            mark: job.place.mark(),
            to: Some(Recipient {
                user: job.place.to,
                device: letter.languages.device,
            }),
            panel,
        }
    }
}

/// Sends a letter into a conversation, unless it stands there.
async fn deliver(
    medium: &dyn Medium,
    channel: ChannelId,
    parcel: &Parcel,
    fresh: bool,
) -> Result<(), Undelivered> {
    if !fresh && within(medium.find(channel, parcel)).await?.is_some() {
        return Ok(());
    }
    crash_point!("letter-post-before");
    let posted = within(medium.post(channel, parcel)).await;
    crash_point!("letter-post-after");
    match posted {
        // It was sent before, and has been deleted since.
        Ok(_) | Err(Undelivered::MessageGone) => Ok(()),
        Err(why) => Err(why),
    }
}

/// Takes a letter if it is still wanted, and marks it as begun. One that is not goes.
fn take(
    records: &mut Transaction<'_>,
    library: &Library,
    status: &Status,
    place: LetterKey,
    now: Timestamp,
) -> Result<Option<Job>, Error> {
    let Some(mut letter) = letters::get(records, place)? else {
        return Ok(None);
    };
    let agreed = Agreed::of(records, place.to)?;
    let session = wanted(records, library, place.to, &letter, now)?;
    let Some((flow, session)) = session.filter(|_| !agreed.quiet) else {
        records.delete(place.key());
        return Ok(None);
    };
    let fresh = !letter.begun;
    if fresh && letter.kind == Kind::Over && trouble(status, &flow, now) == Trouble::Lasts {
        // It has come back before anybody was told that it is over.
        records.delete(place.key());
        wait_on(records, status, place, &letter, &flow, &session, now)?;
        return Ok(None);
    }
    if fresh {
        letter.begun = true;
        letters::put(records, place, &letter)?;
    }
    Ok(Some(Job {
        letter,
        place,
        fresh,
        flow,
        words: Arc::clone(&library.words),
        session,
        conversation: agreed.conversation,
        nudges: agreed.nudges.is_some(),
    }))
}

/// The person of a letter goes on waiting for Apple.
fn wait_on(
    records: &mut Transaction<'_>,
    status: &Status,
    place: LetterKey,
    letter: &Letter,
    flow: &Flow,
    session: &Session,
    now: Timestamp,
) -> Result<(), Error> {
    let Some(wait) = Wait::of(flow, session) else {
        return Ok(());
    };
    let timer = Timer {
        due: wait.next(flow, now).unwrap_or(now + LOOK),
        who: Who {
            guild: letter.guild,
            user: place.to,
        },
        flow: letter.flow.clone(),
        kind: Kind::Over,
    };
    status.need(timer.due);
    let reason = Reason {
        flow: session.flow,
        began: session.began,
        since: wait.since,
        languages: letter.languages,
    };
    timer.set(records, &reason)
}

/// The session that a letter is about, if its person has not gone on since, and no later letter says the same.
fn wanted(
    records: &Transaction<'_>,
    library: &Library,
    to: UserId,
    letter: &Letter,
    now: Timestamp,
) -> Result<Option<(Arc<Flow>, Session)>, Error> {
    let who = Who {
        guild: letter.guild,
        user: to,
    };
    let key = session_key(who, &letter.flow)?;
    let (Some(flow), Some(record)) = (library.flow(&letter.flow), records.get(&key)?) else {
        return Ok(None);
    };
    let (session, _lost) = read_session(&key, &record)?;
    let same = session.began.millis() == letter.card.began && session.turn == letter.card.turn;
    let overtaken = || {
        let wait = Wait::of(flow, &session);
        wait.and_then(|wait| wait.last(flow, now))
            .is_some_and(|last| last > letter.of)
    };
    // On a flow that has changed since, the person may not wait any more.
    let waits = letter.kind == Kind::Nudge || Wait::of(flow, &session).is_some();
    let wanted = same && waits && !(letter.kind == Kind::Ask && overtaken());
    Ok(wanted.then(|| (Arc::clone(flow), session)))
}
