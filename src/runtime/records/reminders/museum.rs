//! The samples of timers, letters and what people agreed to; see the museum of all records.

use std::fmt::Debug;

use super::{agreed, letter, timer};
use crate::ids::{ChannelId, FlowId, GuildId, Languages, Locale, Timestamp, UserId};
use crate::runtime::Who;
use crate::runtime::records::Unreadable;
use crate::runtime::records::museum::sample;
use crate::runtime::reminders::{Agreed, Kind, Letter, LetterKey, Reason, Timer};
use crate::store::{Key, Record};
use crate::text::Turn;

const NOW: Timestamp = Timestamp::from_millis(1_795_500_000_000);
const WHO: Who = Who {
    guild: GuildId(7),
    user: UserId(9),
};

fn at(second: i64) -> Timestamp {
    Timestamp::from_millis(NOW.millis() + second * 1000)
}

fn flow() -> FlowId {
    FlowId::new("imessage").unwrap()
}

fn both() -> Languages {
    Languages {
        text: Locale::nearest("de"),
        device: Locale::nearest("fr"),
    }
}

/// Version, file, and what it says.
type Samples<T> = Vec<(u8, &'static str, T)>;

fn reasons() -> Samples<Reason> {
    let reason = Reason {
        flow: u64::MAX,
        began: NOW,
        since: at(60),
        languages: both(),
    };
    vec![(1, "timer-reason.json", reason)]
}

fn letters() -> Samples<Letter> {
    let fresh = |kind| {
        let card = Turn {
            began: NOW.millis(),
            turn: 7,
        };
        Letter {
            kind,
            guild: GuildId(7),
            flow: flow(),
            version: None,
            card,
            of: at(3600),
            made: at(3601),
            languages: both(),
            ailing: None,
            begun: false,
            plain: false,
        }
    };
    let tried = Letter {
        ailing: Some((at(3602), 4)),
        begun: true,
        plain: true,
        ..fresh(Kind::Ask)
    };
    let versioned = Letter {
        version: Some(14_695_981_039_346_656_037),
        ..fresh(Kind::Ask)
    };
    vec![
        (2, "letter-versioned.json", versioned),
        (1, "letter-ask.json", fresh(Kind::Ask)),
        (1, "letter-over.json", fresh(Kind::Over)),
        (1, "letter-nudge.json", fresh(Kind::Nudge)),
        (1, "letter-tried.json", tried),
    ]
}

fn all_agreed() -> Samples<Agreed> {
    let all = Agreed {
        quiet: true,
        last_letter: 3,
        nudges: Some(NOW),
        conversation: Some(ChannelId(5)),
        closed: Some(at(5)),
    };
    vec![
        (1, "agreed-nothing.json", Agreed::default()),
        (1, "agreed-all.json", all),
    ]
}

/// The names of all samples.
pub(in crate::runtime::records) fn names() -> Vec<(u8, &'static str)> {
    let mut names = Vec::new();
    names.extend(reasons().into_iter().map(|(v, file, _)| (v, file)));
    names.extend(letters().into_iter().map(|(v, file, _)| (v, file)));
    names.extend(all_agreed().into_iter().map(|(v, file, _)| (v, file)));
    names
}

fn hangs<T: Debug + PartialEq>(
    samples: Samples<T>,
    key: &Key,
    write: fn(&T) -> Record,
    read: fn(&Key, &Record) -> Result<T, Unreadable>,
) {
    for (version, file, says) in samples {
        let kept = sample(version, file);
        let written = write(&says);
        assert_eq!(read(key, &kept), Ok(says), "v{version}/{file}");
        if written.version == version {
            assert_eq!(written, kept, "v{version}/{file}");
        }
    }
}

/// Whoever changes a form without a new version is caught here.
#[test]
fn every_form_ever_written_is_read_and_todays_is_the_newest_sample() {
    let timer = Timer {
        due: NOW,
        who: WHO,
        flow: flow(),
        kind: Kind::Ask,
    };
    hangs(reasons(), &timer.key().unwrap(), timer::write, timer::read);
    let place = LetterKey {
        due: NOW,
        to: UserId(9),
        nth: 3,
    };
    hangs(letters(), &place.key(), letter::write, letter::read);
    let key = Agreed::key(UserId(9));
    hangs(all_agreed(), &key, agreed::write, agreed::read);
}

#[test]
fn what_does_not_follow_its_form_is_refused() {
    let refused = |payload: &str| {
        let payload = payload.as_bytes().to_vec();
        let record = Record {
            version: 1,
            payload,
        };
        let key = Agreed::key(UserId(9));
        assert!(agreed::read(&key, &record).is_err());
        assert!(letter::read(&key, &record).is_err());
        assert!(timer::read(&key, &record).is_err());
    };
    for payload in ["", "[]", "{}", r#"{"quiet":1}"#] {
        refused(payload);
    }
    let unknown = sample(1, "timer-reason.json").payload;
    let unknown = String::from_utf8(unknown).unwrap().replace("fr", "tlh");
    refused(&unknown);
}
