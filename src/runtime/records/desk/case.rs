//! A case as it is stored. Server and number stand in its key.

use serde::{Deserialize, Serialize};

use super::{CASES, flow, locale, numbers};
use crate::desk::{Case, Contact, Ending, Priority, Rating, Reach, Route, State, Suggestion};
use crate::ids::{CaseNumber, ChannelId, GuildId, Languages, StepId, Timestamp, UserId};
use crate::runtime::records::{Unreadable, malformed, stored, written};
use crate::store::{Key, Record};

/// The version that is written.
const VERSION: u8 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredCase {
    member: u64,
    text: String,
    device: String,
    flow: String,
    opened: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    opened_in: Option<u64>,
    state: StoredState,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    owner: Option<u64>,
    priority: StoredPriority,
    contact: StoredContact,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    route: Option<StoredRoute>,
    told: u32,
    arrived: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    seen: Option<i64>,
    silent_since: i64,
    reminded: u16,
    /// Pairs of an event and the step suggested in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    suggested: Vec<(u32, String)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    first_reply: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ended: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rating: Option<u8>,
    changed: i64,
    events: u32,
}

/// A state, by the name that it was written under.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum StoredState {
    New,
    Claimed,
    WaitingForMember,
    WaitingForDesk,
    Solved,
    Closed(StoredEnding),
}

/// Why a case was closed.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum StoredEnding {
    ByDesk,
    ByMember,
    Silence,
}

/// How urgent a case is.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum StoredPriority {
    Normal,
    High,
    Urgent,
}

/// How a member wants to be told.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum StoredContact {
    Direct,
    Thread,
    Later,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum StoredRoute {
    Direct,
    Thread,
    Later,
}

/// Makes the pairs of an enum and its stored twin, both ways; a kind that is added to either does not compile until
/// it is in both.
macro_rules! twins {
    ($($ours:ident = $theirs:ident { $($kind:ident),* $(,)? })*) => {$(
        impl From<$ours> for $theirs {
            fn from(ours: $ours) -> Self {
                match ours { $($ours::$kind => Self::$kind),* }
            }
        }

        impl From<$theirs> for $ours {
            fn from(theirs: $theirs) -> Self {
                match theirs { $($theirs::$kind => Self::$kind),* }
            }
        }
    )*};
}

twins! {
    Ending = StoredEnding { ByDesk, ByMember, Silence }
    Priority = StoredPriority { Normal, High, Urgent }
    Contact = StoredContact { Direct, Thread, Later }
    Route = StoredRoute { Direct, Thread, Later }
}

impl From<State> for StoredState {
    fn from(state: State) -> Self {
        match state {
            State::New => Self::New,
            State::Claimed => Self::Claimed,
            State::WaitingForMember => Self::WaitingForMember,
            State::WaitingForDesk => Self::WaitingForDesk,
            State::Solved => Self::Solved,
            State::Closed(ending) => Self::Closed(ending.into()),
        }
    }
}

impl From<StoredState> for State {
    fn from(state: StoredState) -> Self {
        match state {
            StoredState::New => Self::New,
            StoredState::Claimed => Self::Claimed,
            StoredState::WaitingForMember => Self::WaitingForMember,
            StoredState::WaitingForDesk => Self::WaitingForDesk,
            StoredState::Solved => Self::Solved,
            StoredState::Closed(ending) => Self::Closed(ending.into()),
        }
    }
}

/// A case as a record.
pub(in crate::runtime) fn write(case: &Case) -> Record {
    let suggested = case.suggested.iter();
    written(
        VERSION,
        &StoredCase {
            member: case.member.0,
            text: case.languages.text.code().to_owned(),
            device: case.languages.device.code().to_owned(),
            flow: case.flow.as_str().to_owned(),
            opened: case.opened.millis(),
            opened_in: case.opened_in.map(|channel| channel.0),
            state: case.state.into(),
            owner: case.owner.map(|owner| owner.0),
            priority: case.priority.into(),
            contact: case.contact.into(),
            route: case.reach.route.map(Into::into),
            told: case.reach.told,
            arrived: case.reach.arrived,
            seen: case.reach.seen.map(Timestamp::millis),
            silent_since: case.silent_since.millis(),
            reminded: case.reminded,
            suggested: suggested
                .map(|s| (s.event, s.step.as_str().to_owned()))
                .collect(),
            first_reply: case.first_reply.map(Timestamp::millis),
            ended: case.ended.map(Timestamp::millis),
            rating: case.rating.map(Rating::stars),
            changed: case.changed.millis(),
            events: case.events,
        },
    )
}

/// A case from a record.
///
/// # Errors
/// The record is of a later version, or does not follow its form.
pub(in crate::runtime) fn read(key: &Key, record: &Record) -> Result<Case, Unreadable> {
    let case: StoredCase = stored(key, record, VERSION)?;
    let bad = |detail: &str| malformed(key, record, detail);
    let [guild, number] = numbers(key, &CASES).ok_or_else(|| bad("its key names no case"))?;
    let number = u32::try_from(number).map_err(|_| bad("its key names no case"))?;
    let step = |(event, step): (u32, String)| {
        let step = StepId::new(&step).map_err(|_| bad("a suggested step is none"))?;
        Ok(Suggestion { event, step })
    };
    let rating = match case.rating {
        None => None,
        Some(stars) => Some(Rating::new(stars).ok_or_else(|| bad("there are five stars at most"))?),
    };
    Ok(Case {
        guild: GuildId(guild),
        number: CaseNumber(number),
        member: UserId(case.member),
        languages: Languages {
            text: locale(key, record, &case.text)?,
            device: locale(key, record, &case.device)?,
        },
        flow: flow(key, record, &case.flow)?,
        opened: Timestamp::from_millis(case.opened),
        opened_in: case.opened_in.map(ChannelId),
        state: case.state.into(),
        owner: case.owner.map(UserId),
        priority: case.priority.into(),
        contact: case.contact.into(),
        reach: Reach {
            route: case.route.map(Into::into),
            told: case.told,
            arrived: case.arrived,
            seen: case.seen.map(Timestamp::from_millis),
        },
        silent_since: Timestamp::from_millis(case.silent_since),
        reminded: case.reminded,
        suggested: case
            .suggested
            .into_iter()
            .map(step)
            .collect::<Result<_, _>>()?,
        first_reply: case.first_reply.map(Timestamp::from_millis),
        ended: case.ended.map(Timestamp::from_millis),
        rating,
        changed: Timestamp::from_millis(case.changed),
        events: case.events,
    })
}
