//! What each record is, for whoever looks through a whole store: its kind, whether it can be read, and how old it is.

use super::desk::{
    block, case, dead, deed, draft, event, number, numbers, places, row, settings, trouble, waiting,
};
use super::whose;
use super::{Unreadable, read_reply, read_session, replied};
use super::{count, departure, erasure, fingerprint, reminders, report, voice};
use crate::ids::Timestamp;
use crate::runtime::desk::places::PLACES;
use crate::runtime::desk::timers::Timer;
use crate::store::{Key, Record};

/// What kind of record a key names, in one or two words; `None` for one that this program does not know.
#[must_use]
pub fn kind_of(key: &Key) -> Option<&'static str> {
    whose::kind_of(key).map(|kind| kind.name)
}

/// Reads a record as whoever uses it would, and throws it away.
///
/// # Errors
///
/// What is wrong with it: of a later version, of another form, or of no kind that this program knows.
pub fn examine(key: &Key, record: &Record) -> Result<(), String> {
    let read = match key.as_bytes().first_chunk() {
        Some(b"b/") => block::read(key, record).map(drop),
        Some(b"c/") => case::read(key, record).map(drop),
        Some(b"d/") => reminders::timer::read(key, record).map(drop),
        Some(b"e/") if *key == fingerprint::place() => fingerprint::examine(key, record),
        Some(b"e/") => erasure::read(key, record).map(drop),
        Some(b"f/") => draft::read(key, record).map(drop),
        Some(b"g/") => settings::read(key, record).map(drop),
        Some(b"h/") => event::read(key, record).map(drop),
        Some(b"i/") => reply(key, record),
        Some(b"j/") => report::read(key, record).map(drop),
        Some(b"k/") => count::read(key, record).map(drop),
        Some(b"l/") => reminders::letter::read(key, record).map(drop),
        Some(b"m/") => Ok(()),
        Some(b"n/" | b"u/") => number::read(key, record).map(drop),
        Some(b"o/") => row::read(key, record).map(drop),
        Some(b"p/" | b"s/") => read_session(key, record).map(drop),
        Some(b"q/") => waiting::read(key, record).map(drop),
        Some(b"r/") => reminders::agreed::read(key, record).map(drop),
        Some(b"t/") if Timer::read(key).is_some() => Ok(()),
        Some(b"v/") => voice::read(key, record).map(drop),
        Some(b"w/") if numbers::<1>(key, &PLACES).is_some() => trouble::read(key, record).map(drop),
        Some(b"w/") => places::read(key, record).map(drop),
        Some(b"x/") => dead::read(key, record).map(drop),
        Some(b"z/") => departure::read(key, record).map(drop),
        Some(_) | None => {
            return Err(format!(
                "the record {key} is of no kind that this program knows"
            ));
        }
    };
    read.map_err(|unreadable| unreadable.to_string())
}

fn reply(key: &Key, record: &Record) -> Result<(), Unreadable> {
    match deed::read(key, record)? {
        Some(_) => Ok(()),
        None => read_reply(key, record).map(drop),
    }
}

/// When what a record tells began or happened; `None` where it does not say.
#[must_use]
pub fn moment_of(key: &Key, record: &Record) -> Option<Timestamp> {
    match key.as_bytes().first_chunk()? {
        b"b/" => Some(block::read(key, record).ok()?.1),
        b"c/" => Some(case::read(key, record).ok()?.opened),
        b"d/" => Some(crate::runtime::reminders::Timer::read(key)?.due),
        b"h/" => Some(event::read(key, record).ok()?.at),
        b"i/" => Some(replied(key)?.made_at()),
        b"j/" => Some(report::read(key, record).ok()?.at),
        b"l/" => Some(reminders::letter::read(key, record).ok()?.made),
        b"p/" | b"s/" => Some(read_session(key, record).ok()?.0.began),
        b"t/" => Some(Timer::read(key)?.due),
        b"x/" => Some(dead::read(key, record).ok()?.at),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::museum::{BEGAN, sample};
    use super::*;
    use crate::ids::{CaseNumber, GuildId};
    use crate::runtime::records::SESSIONS;
    use crate::runtime::records::whose::KINDS;
    use crate::store::{META, Prefix};

    #[test]
    fn a_record_is_named_read_and_dated() {
        let key = SESSIONS.key(b"0123456789abcdef/imessage").unwrap();
        let record = sample(1, "session-every-kind.json");
        assert_eq!(kind_of(&key), Some("session"));
        assert_eq!(examine(&key, &record), Ok(()));
        let began = Timestamp::from_millis(BEGAN);
        assert_eq!(moment_of(&key, &record), Some(began));
        let timer = Timer {
            due: began,
            guild: GuildId(1),
            case: CaseNumber(2),
        };
        let record = Record {
            version: 1,
            payload: Vec::new(),
        };
        assert_eq!(examine(&timer.key(), &record), Ok(()));
        assert_eq!(moment_of(&timer.key(), &record), Some(began));
    }

    #[test]
    fn what_cannot_be_read_is_said_with_its_key() {
        let unknown = Prefix::new("y/").numbers([1]);
        let record = Record {
            version: 9,
            payload: b"nonsense".to_vec(),
        };
        assert_eq!(kind_of(&unknown), None);
        assert!(examine(&unknown, &record).unwrap_err().contains("y/"));
        for kind in KINDS {
            let (prefix, name) = (kind.prefix.as_bytes(), kind.name);
            let key = Key::from_stored(&[prefix, &[1; 16]].concat()).unwrap();
            assert_eq!(kind_of(&key), Some(name));
            let examined = examine(&key, &record);
            assert_eq!(examined.is_ok(), key.after(&META).is_some(), "{name}");
            assert!(
                examined.is_ok()
                    || examined
                        .unwrap_err()
                        .contains(str::from_utf8(prefix).unwrap())
            );
        }
    }
}
