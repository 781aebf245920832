//! Every form that was ever written is kept in `tests/records`, a folder for each version, and must
//! stay readable for ever. A sample is never changed: what its form comes to is written here.

mod changed;
mod voices;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::count;
use super::erasure::{self, Erasure, Stage};
use super::{REPLIES, Reply, SESSIONS, Unreadable, read_reply, read_session};
use super::{departure, fingerprint};
use super::{write_reply, write_session};
use crate::engine::{Effect, Entry, Finding, Given, Note, Outcome, Session, SetAside, Sign};
use crate::ids::{AnswerId, GuildId, QuestionId, StepId, SymptomId, Timestamp, VerifyId};
use crate::runtime::crowd::Count;
use crate::store::Record;
use crate::text::Turn;

pub(super) const BEGAN: i64 = 1_767_603_600_000;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/records")
}

pub(super) fn sample(version: u8, file: &str) -> Record {
    let path = folder().join(format!("v{version}")).join(file);
    Record {
        version,
        payload: std::fs::read(path).unwrap(),
    }
}

fn sessions() -> Vec<(u8, &'static str, Session)> {
    let fresh = Session::new(1, Timestamp::from_millis(BEGAN));
    let mut every = Session::new(14_695_981_039_346_656_037, fresh.began);
    every.turn = 13;
    every.entries = every_kind();
    vec![
        (1, "session-fresh.json", fresh),
        (1, "session-every-kind.json", every),
        (2, "session-found.json", found()),
    ]
    .into_iter()
    .chain(changed::shown())
    .collect()
}

fn counts() -> Vec<(u8, &'static str, Count)> {
    let mut hours = [0; 24];
    (hours[9], hours[10], hours[22]) = (2000, 1500, 7);
    let wave = Count {
        minutes: vec![(29_925_239, 3), (29_925_240, 1)],
        hours,
        over: 1_440_000,
        until: 29_925_220,
        wave: Some(Timestamp::from_millis(1_795_514_400_000)),
        told: Some(Timestamp::from_millis(1_795_514_460_000)),
        notices: 2,
    };
    vec![
        (1, "count-fresh.json", Count::default()),
        (1, "count-wave.json", wave),
    ]
}

/// What was found out, with the moment that it is about and without.
fn found() -> Session {
    let mut session = Session::new(14_695_981_039_346_656_037, Timestamp::from_millis(BEGAN));
    session.turn = 2;
    let finding = |sign, about| {
        let read = Timestamp::from_millis(BEGAN - 40_000);
        let about = (about > 0).then(|| Timestamp::from_millis(BEGAN - about));
        Given::Found(Finding { sign, read, about })
    };
    for (after, given) in [
        (0, Given::Symptom(SymptomId::new("green").unwrap())),
        (0, finding(Sign::Outage, 3_600_000)),
        (90_000, finding(Sign::Wave, 0)),
    ] {
        let at = Timestamp::from_millis(BEGAN + after);
        session.entries.push(Entry { at, given });
    }
    session
}

fn replies() -> Vec<(u8, &'static str, Reply)> {
    let reply = |turn, effects: &[Effect]| Reply {
        card: Turn { began: BEGAN, turn },
        flow: None,
        effects: effects.to_vec(),
    };
    let every = [
        Effect::Note(Note::WelcomeBack),
        Effect::Note(Note::OldCard),
        Effect::Note(Note::NoSuchChoice),
        Effect::Note(Note::Recognised),
        Effect::Note(Note::NotRecognised),
        Effect::Note(Note::FlowChanged(SetAside {
            count: 3,
            first: Vec::new(),
        })),
        Effect::Explain,
    ];
    vec![
        (1, "reply-plain.json", reply(1, &[])),
        (1, "reply-every-effect.json", reply(7, &every)),
        (3, "reply-set-aside.json", changed::set_aside()),
    ]
}

fn every_kind() -> Vec<Entry> {
    let question = |id| QuestionId::new(id).unwrap();
    let answer = |id| AnswerId::new(id).unwrap();
    let step = |id| StepId::new(id).unwrap();
    let verify = |id| VerifyId::new(id).unwrap();
    let tried = |id, outcome| Given::Tried {
        step: step(id),
        outcome,
    };
    let given = [
        (0, Given::Symptom(SymptomId::new("green").unwrap())),
        (
            0,
            Given::Told {
                question: question("device"),
                answer: answer("mac"),
            },
        ),
        (
            4_210,
            Given::Answered {
                question: question("carrier"),
                answer: Some(answer("yes")),
            },
        ),
        (
            7_210,
            Given::Answered {
                question: question("stolen"),
                answer: None,
            },
        ),
        (127_210, tried("toggle", Outcome::Failed)),
        (187_210, tried("reset", Outcome::Cant)),
        (
            202_210,
            Given::Waiting {
                step: step("patience"),
            },
        ),
        (86_602_210, tried("patience", Outcome::Worked)),
        (
            86_632_210,
            Given::Checked {
                verify: verify("sent"),
                seen: Some(answer("later")),
            },
        ),
        (
            87_232_210,
            Given::Checked {
                verify: verify("sent"),
                seen: None,
            },
        ),
        (87_233_210, Given::Person),
        (87_235_210, Given::Restart),
    ];
    given
        .into_iter()
        .map(|(after, given)| Entry {
            at: Timestamp::from_millis(BEGAN + after),
            given,
        })
        .collect()
}

#[test]
fn every_session_ever_written_is_read() {
    let key = SESSIONS.numbers([1, 2]);
    for (version, file, session) in sessions() {
        let read = read_session(&key, &sample(version, file));
        assert_eq!(read, Ok((session, 0)), "v{version}/{file}");
    }
}

#[test]
fn every_count_ever_written_is_read() {
    let key = count::COUNTS.numbers([1]);
    for (version, file, count) in counts() {
        let read = count::read(&key, &sample(version, file));
        assert_eq!(read, Ok(count), "v{version}/{file}");
    }
}

#[test]
fn every_reply_ever_written_is_read() {
    let key = REPLIES.numbers([1]);
    for (version, file, reply) in replies() {
        let read = read_reply(&key, &sample(version, file));
        let looked = super::kinds::examine(&key, &sample(version, file));
        assert_eq!(looked, Ok(()), "{file}: taken for a deed of a desk");
        assert_eq!(read, Ok(reply), "v{version}/{file}");
    }
}

/// Whoever changes a form without a new version is caught here.
#[test]
fn what_is_written_today_is_the_newest_sample() {
    for (version, file, session) in sessions() {
        let written = write_session(&session);
        if written.version == version {
            assert_eq!(written, sample(version, file), "v{version}/{file}");
        }
    }
    for (version, file, count) in counts() {
        let written = count::write(&count);
        if written.version == version {
            assert_eq!(written, sample(version, file), "v{version}/{file}");
        }
    }
    for (version, file, reply) in replies() {
        let written = write_reply(&reply);
        if written.version == version {
            assert_eq!(written, sample(version, file), "v{version}/{file}");
        }
    }
}

fn erasures() -> Vec<(u8, &'static str, Erasure)> {
    let at = Timestamp::from_millis(BEGAN);
    let erasure = |stage| Erasure { at, stage };
    vec![
        (1, "erasure-begun.json", erasure(Stage::Begun)),
        (1, "erasure-done.json", erasure(Stage::Done)),
        (1, "erasure-purged.json", erasure(Stage::Purged)),
    ]
}

#[test]
fn every_erasure_departure_and_key_ever_written_is_read_and_written_as_it_ever_was() {
    for (version, file, says) in erasures() {
        let key = erasure::key(&[7; 16]).unwrap();
        let kept = sample(version, file);
        assert_eq!(erasure::read(&key, &kept), Ok(says), "{file}");
        assert_eq!(erasure::write(says), kept, "{file}");
    }
    let (left, kept) = (Timestamp::from_millis(BEGAN), sample(1, "departure.json"));
    let key = departure::key(GuildId(1));
    assert_eq!(departure::read(&key, &kept), Ok(left));
    assert_eq!(departure::write(left), kept);
    let kept = sample(1, "fingerprints.bin");
    assert_eq!(fingerprint::sample(&[7; 32]), kept);
}

#[test]
fn no_sample_is_left_unread() {
    let alone = [
        (1, "departure.json"),
        (1, "report.json"),
        (1, "fingerprints.bin"),
    ];
    let erasures = erasures().into_iter().map(|(v, file, _)| (v, file));
    let sessions = sessions().into_iter().map(|(v, file, _)| (v, file));
    let replies = replies().into_iter().map(|(v, file, _)| (v, file));
    let counts = counts().into_iter().map(|(v, file, _)| (v, file));
    let voices = voices::voices().into_iter().map(|(v, file, _)| (v, file));
    let desk = super::desk::museum::exhibits();
    let desk = desk
        .iter()
        .map(|exhibit| (exhibit.version, exhibit.file.as_str()));
    let read: BTreeSet<PathBuf> = sessions
        .chain(replies)
        .chain(erasures)
        .chain(alone)
        .chain(counts)
        .chain(voices)
        .chain(desk)
        .chain(super::desk::gallery::names())
        .chain(super::reminders::museum::names())
        .map(|(version, file)| folder().join(format!("v{version}")).join(file))
        .collect();
    let mut kept = BTreeSet::new();
    for version in std::fs::read_dir(folder()).unwrap() {
        for file in std::fs::read_dir(version.unwrap().path()).unwrap() {
            kept.insert(file.unwrap().path());
        }
    }
    assert_eq!(read, kept);
}

#[test]
fn a_version_above_the_known_or_of_no_program_is_refused() {
    let session = write_session(&sessions().remove(0).2);
    let reply = write_reply(&replies().remove(0).2);
    for version in [0, session.version + 1, u8::MAX] {
        let key = SESSIONS.numbers([1, 2]);
        let record = Record {
            version,
            ..session.clone()
        };
        let error = read_session(&key, &record).unwrap_err();
        assert!(matches!(error, Unreadable::Newer { found, .. } if found == version));
        let key = REPLIES.numbers([1]);
        let record = Record {
            version,
            ..reply.clone()
        };
        let error = read_reply(&key, &record).unwrap_err();
        assert!(matches!(error, Unreadable::Newer { found, .. } if found == version));
    }
}
