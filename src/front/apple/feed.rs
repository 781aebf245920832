//! Apple's feed, read: bytes in, services and events out, whatever the bytes are.
//!
//! The format has changed before and is nowhere promised (imessage facts, section 5). So every field may be missing, of
//! another type or a word that nobody knows; what is not understood becomes an event of an unknown kind, from which
//! nothing is concluded, and never an outage. A text without a list of services is not the feed.

use serde_json::{Map, Value};

use crate::ids::Timestamp;
use crate::runtime::status::{Event, Kind, Service, Stage, plain};

/// More services than this are left unread; the page lists some sixty.
const MOST_SERVICES: usize = 500;
/// More events of one service than this are left unread.
const MOST_EVENTS: usize = 50;
/// A service's name is cut after so many characters; the longest known has thirty.
const LONGEST_NAME: usize = 100;
/// Apple's clock and ours may differ by so much.
const SKEW: std::time::Duration = std::time::Duration::from_secs(10 * 60);
/// The years 2000 to 2100, in milliseconds since 1970. Another number is no moment, but seconds or damage.
const MOMENTS: std::ops::Range<i64> = 946_684_800_000..4_102_444_800_000;

/// Why a text is not the feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum Unreadable {
    /// It is not JSON, bare or in a call.
    #[error("it is not JSON")]
    Json,
    /// It names no services.
    #[error("it has no list of services; its format may have changed")]
    Services,
}

/// Reads the feed as it was at a moment.
///
/// # Errors
/// Why it is not the feed.
pub(super) fn read(bytes: &[u8], now: Timestamp) -> Result<Vec<Service>, Unreadable> {
    let document: Value = serde_json::from_slice(body(bytes)?).map_err(|_| Unreadable::Json)?;
    let services = document.get("services").and_then(Value::as_array);
    let services = services.ok_or(Unreadable::Services)?.iter();
    let services: Vec<Service> = services
        .take(MOST_SERVICES)
        .filter_map(|value| service(value, now))
        .collect();
    if services.is_empty() {
        return Err(Unreadable::Services);
    }
    Ok(services)
}

/// From the first `{` to the last `}`: the feed comes bare, or as the argument of a call, with or without a mark of
/// byte order before it.
fn body(bytes: &[u8]) -> Result<&[u8], Unreadable> {
    let first = bytes.iter().position(|b| *b == b'{');
    let last = bytes.iter().rposition(|b| *b == b'}');
    match (first, last) {
        (Some(first), Some(last)) if first < last => Ok(&bytes[first..=last]),
        _ => Err(Unreadable::Json),
    }
}

/// A service; none where it has no name.
fn service(value: &Value, now: Timestamp) -> Option<Service> {
    let name: String = value
        .get("serviceName")?
        .as_str()?
        .chars()
        .take(LONGEST_NAME)
        .collect();
    let name = plain(&name);
    let events = match value.get("events") {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Array(events)) => events
            .iter()
            .take(MOST_EVENTS)
            .filter_map(|value| event(value, now))
            .collect(),
        Some(_) => vec![NOT_UNDERSTOOD],
    };
    (!name.is_empty()).then_some(Service { name, events })
}

const NOT_UNDERSTOOD: Event = Event {
    kind: Kind::Unknown,
    stage: Stage::Unknown,
    begins: None,
    ends: None,
};

/// An event; none where it says that the service is available.
fn event(value: &Value, now: Timestamp) -> Option<Event> {
    let Some(fields) = value.as_object() else {
        return Some(NOT_UNDERSTOOD);
    };
    let kind = match word(fields, "statusType").as_deref() {
        Some("outage") => Kind::Outage,
        Some("issue" | "performance") => Kind::Issue,
        Some("maintenance") => Kind::Maintenance,
        Some("available") => return None,
        Some(_) | None => Kind::Unknown,
    };
    let (begins, ends) = (
        moment(fields, "epochStartDate"),
        moment(fields, "epochEndDate"),
    );
    Some(Event {
        kind,
        stage: stage(fields, begins, ends, now),
        begins: begins.ok().flatten(),
        ends: ends.ok().flatten(),
    })
}

/// A moment that is there and none that can be.
#[derive(Debug, Clone, Copy)]
struct NoMoment;

type Moment = Result<Option<Timestamp>, NoMoment>;

/// Whether an event lasts. What the feed says counts, unless its own moments contradict it; where it says nothing, an
/// event lasts until its end.
fn stage(fields: &Map<String, Value>, begins: Moment, ends: Moment, now: Timestamp) -> Stage {
    let over = matches!(ends, Ok(Some(at)) if at <= now);
    let long_over = matches!(ends, Ok(Some(at)) if at + SKEW <= now);
    let to_come = matches!(begins, Ok(Some(at)) if at > now + SKEW);
    match word(fields, "eventStatus").as_deref() {
        Some("ongoing") if long_over || to_come => Stage::Unknown,
        Some("ongoing") => Stage::Ongoing,
        Some("upcoming") if long_over => Stage::Unknown,
        Some("upcoming") => Stage::Upcoming,
        Some("resolved" | "completed") => Stage::Over,
        None if is_absent(fields, "eventStatus") => match (begins, ends) {
            (Err(NoMoment), _) | (_, Err(NoMoment)) => Stage::Unknown,
            _ if over => Stage::Over,
            _ if to_come => Stage::Upcoming,
            // An end in words, where the number is missing: it has ended, nobody knows when.
            (_, Ok(None)) if !is_absent(fields, "endDate") => Stage::Over,
            _ => Stage::Ongoing,
        },
        Some(_) | None => Stage::Unknown,
    }
}

fn is_absent(fields: &Map<String, Value>, key: &str) -> bool {
    fields.get(key).is_none_or(Value::is_null)
}

/// A word in small letters.
fn word(fields: &Map<String, Value>, key: &str) -> Option<String> {
    Some(fields.get(key)?.as_str()?.trim().to_lowercase())
}

/// A moment in milliseconds since 1970, which may be a whole number or not.
fn moment(fields: &Map<String, Value>, key: &str) -> Moment {
    if is_absent(fields, key) {
        return Ok(None);
    }
    let number = fields[key].as_f64().ok_or(NoMoment)?;
    let millis = number as i64;
    if MOMENTS.contains(&millis) {
        Ok(Some(Timestamp::from_millis(millis)))
    } else {
        Err(NoMoment)
    }
}
