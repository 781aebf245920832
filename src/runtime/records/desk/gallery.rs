//! The samples of what is promised, shown and given up; see the museum of all records.

use std::fmt::Debug;

use super::{dead, places, row, trouble};
use crate::ids::{CaseNumber, ChannelId, MessageId, Timestamp};
use crate::runtime::desk::Placed;
use crate::runtime::desk::dead::{DEAD, DeadLetter};
use crate::runtime::desk::outbox::{Dress, Errand, OUTBOX, Row};
use crate::runtime::desk::places::{PLACES, Places};
use crate::runtime::desk::timers;
use crate::runtime::desk::trouble::{Found, Trouble};
use crate::runtime::records::Unreadable;
use crate::runtime::records::museum::sample;
use crate::store::{Key, Record};

const NOW: Timestamp = Timestamp::from_millis(1_795_500_000_000);

/// Version, file, and what it says.
type Samples<T> = Vec<(u8, &'static str, T)>;

fn rows() -> Samples<Row> {
    let fresh = |errand| Row::new(errand, NOW);
    let tried = Row {
        due: NOW + std::time::Duration::from_secs(60),
        tries: 4,
        ailing: Some(NOW),
        begun: true,
        dress: Dress::Wordless,
        version: 7,
        ..fresh(Errand::Tell(3))
    };
    let plain = Row {
        dress: Dress::Plain,
        ..fresh(Errand::Letter(1))
    };
    let announce = |role| Errand::Announce { event: 5, role };
    vec![
        (1, "row-card.json", fresh(Errand::Card)),
        (1, "row-board.json", fresh(Errand::Board)),
        (1, "row-log.json", fresh(Errand::Log(2))),
        (1, "row-announce.json", fresh(announce(false))),
        (1, "row-announce-role.json", fresh(announce(true))),
        (1, "row-remind-owner.json", fresh(Errand::RemindOwner(6))),
        (1, "row-redact.json", fresh(Errand::Redact(2))),
        (1, "row-remind-member.json", fresh(Errand::RemindMember(6))),
        (1, "row-tried.json", tried),
        (1, "row-plain.json", plain),
        (1, "row-wave.json", fresh(Errand::Wave(1))),
        (1, "row-wrong.json", fresh(Errand::Wrong(3))),
    ]
}

fn all_places() -> Samples<Places> {
    let everywhere = Places {
        desk: Some(ChannelId(1)),
        card: Some(Placed {
            channel: ChannelId(2),
            message: MessageId(3),
        }),
        thread: Some(ChannelId(4)),
        root: Some(MessageId(5)),
        generation: 6,
        begun: true,
        wordless: true,
        label: Some(7),
        conversation: Some(ChannelId(8)),
        private: Some(ChannelId(9)),
        looked: Some(NOW),
    };
    vec![
        (1, "places-nowhere.json", Places::default()),
        (1, "places-everywhere.json", everywhere),
    ]
}

fn troubles() -> Samples<Trouble> {
    let broken = |found| Trouble {
        broken: Some((NOW, found)),
        told: Some(NOW),
        letters: 2,
    };
    vec![
        (1, "trouble-over.json", Trouble::default()),
        (1, "trouble-refused.json", broken(Found::Refused)),
        (1, "trouble-examined.json", broken(Found::Examined)),
    ]
}

fn letters() -> Samples<DeadLetter> {
    let letter = |case, errand| DeadLetter {
        case,
        errand,
        why: "the form is refused: 50035".to_owned(),
        at: NOW,
    };
    let of_case = letter(Some(CaseNumber(12)), Errand::Tell(3));
    vec![
        (1, "dead-case.json", of_case),
        (1, "dead-letter.json", letter(None, Errand::Letter(1))),
    ]
}

/// The file of timers, which say nothing.
const TIMER: (u8, &str) = (1, "timer.json");

/// The names of all samples here.
pub(in crate::runtime::records) fn names() -> Vec<(u8, &'static str)> {
    let mut names = vec![TIMER];
    names.extend(rows().into_iter().map(|(v, file, _)| (v, file)));
    names.extend(all_places().into_iter().map(|(v, file, _)| (v, file)));
    names.extend(troubles().into_iter().map(|(v, file, _)| (v, file)));
    names.extend(letters().into_iter().map(|(v, file, _)| (v, file)));
    names
}

/// Each sample is read as what it says, the newest are what is written today, and later versions are refused.
fn check<T: Debug + PartialEq>(
    key: &Key,
    samples: Samples<T>,
    read: fn(&Key, &Record) -> Result<T, Unreadable>,
    write: fn(&T) -> Record,
) {
    for (version, file, says) in samples {
        let kept = sample(version, file);
        let written = write(&says);
        if written.version == version {
            assert_eq!(written, kept, "{file}");
        }
        for later in [0, written.version + 1, u8::MAX] {
            let record = Record {
                version: later,
                ..kept.clone()
            };
            let error = read(key, &record).unwrap_err();
            assert!(matches!(error, Unreadable::Newer { found, .. } if found == later));
        }
        assert_eq!(read(key, &kept), Ok(says), "{file}");
    }
}

#[test]
fn every_promise_ever_written_is_read() {
    check(&OUTBOX.numbers([1, 2, 0]), rows(), row::read, row::write);
}

#[test]
fn every_place_ever_written_is_read() {
    let key = PLACES.numbers([1, 2]);
    check(&key, all_places(), places::read, places::write);
    let key = PLACES.numbers([1]);
    check(&key, troubles(), trouble::read, trouble::write);
}

#[test]
fn every_dead_letter_ever_written_is_read() {
    check(&DEAD.numbers([1, 0]), letters(), dead::read, dead::write);
}

#[test]
fn a_timer_is_written_as_it_ever_was() {
    assert_eq!(timers::record(), sample(TIMER.0, TIMER.1));
}
