//! Many people with the same trouble at once: often the first sign of an outage, an hour before Apple's page shows it
//! (imessage facts, section 5).
//!
//! Whoever begins a session with a symptom of which the flow says `crowd = true` is counted, once for the session, with
//! their server and with all servers together. What is kept are counts, of nobody in particular, in the same transaction
//! as the session; so they survive a restart as it does. Where far more people come than usual there is a wave: members
//! learn that it may be wider than them, and the desk is told once.

mod count;
mod tail;

use crate::engine::{Entry, Finder, Finding, Flow, Given, Session, Sign};
use crate::ids::{GuildId, Timestamp};
use crate::store::{Error, Transaction};

use super::Who;
use super::desk::office::desk_of;
use super::desk::outbox::{self, Errand, NO_CASE};
use super::records::count as record;

pub(in crate::runtime) use count::Count;

/// Stands for all servers together. Direct messages, whose server is 0 as well, are counted there alone.
const ALL: GuildId = GuildId(0);

/// A session before a turn, as far as it tells whether its person was counted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Before {
    began: Timestamp,
    turn: u32,
    /// When a symptom was last chosen, whether it was started over since or not.
    chosen: Option<Timestamp>,
}

impl Before {
    /// Which card it showed.
    pub(super) fn card(&self) -> (Timestamp, u32) {
        (self.began, self.turn)
    }

    /// What a stored session tells.
    pub(super) fn of(session: &Session) -> Self {
        let symptoms = session.entries.iter().filter(|entry| is_symptom(entry));
        Self {
            began: session.began,
            turn: session.turn,
            chosen: symptoms.map(|entry| entry.at).next_back(),
        }
    }
}

/// What a turn comes to.
#[derive(Debug, Default)]
pub(super) struct News {
    /// There is a wave.
    pub(super) finding: Option<Finding>,
    /// The desk is told of it: a promise lies in the outbox.
    pub(super) told: bool,
}

/// Counts whoever began with a turn, and says whether there is a wave now.
///
/// # Errors
/// The store's own. A count that cannot be read is begun anew, since nobody can be kept from an answer by it.
pub(super) fn take(
    records: &mut Transaction<'_>,
    who: Who,
    flow: &Flow,
    before: Option<Before>,
    session: &Session,
    now: Timestamp,
) -> Result<News, Error> {
    let watched = flow
        .questions
        .iter()
        .any(|q| q.found_by == Some(Finder::Crowd));
    if !watched {
        return Ok(News::default());
    }
    let mut all = record::get(records, ALL)?;
    let mut here = match who.guild {
        ALL => Count::default(),
        guild => record::get(records, guild)?,
    };
    let mut told = false;
    let comes = comes(flow, before, session, now);
    if comes {
        all.come(now);
        here.come(now);
    }
    let wave = all.is_wave(now) || here.is_wave(now);
    if comes {
        if who.guild != ALL {
            if wave && desk_of(records, who.guild)?.is_some() && here.tell(now) {
                let errand = Errand::Wave(here.notices);
                outbox::again(records, who.guild, NO_CASE, errand, now)?;
                told = true;
            }
            record::put(records, who.guild, &here)?;
        }
        record::put(records, ALL, &all)?;
    }
    let finding = wave.then_some(Finding {
        sign: Sign::Wave,
        read: now,
        about: None,
    });
    Ok(News { finding, told })
}

/// Whether a person came with this turn: their first symptom in this session, and the first for a while. Who goes back
/// and chooses again, or starts over, has come before.
fn comes(flow: &Flow, before: Option<Before>, session: &Session, now: Timestamp) -> bool {
    let mut entries = session.current().iter();
    let symptom = entries.find_map(|entry| match &entry.given {
        Given::Symptom(id) => flow.symptom(id),
        Given::Told { .. }
        | Given::Answered { .. }
        | Given::Tried { .. }
        | Given::Waiting { .. }
        | Given::Checked { .. }
        | Given::Found(_)
        | Given::Person
        | Given::Restart => None,
    });
    let counts = symptom.is_some_and(|symptom| flow.symptoms[symptom].crowd);
    let window = std::time::Duration::from_secs(count::WINDOW.unsigned_abs() * 60);
    let came = before.is_some_and(|before| {
        if before.began == session.began {
            before.turn > 1 || before.chosen.is_some()
        } else {
            before.chosen.is_some_and(|chosen| now - chosen < window)
        }
    });
    counts && !came
}

fn is_symptom(entry: &Entry) -> bool {
    matches!(entry.given, Given::Symptom(_))
}
