//! Every form of a desk's records that was ever written, kept in `tests/records` as those of sessions are.

use super::draft::Draft;
use super::number::Newest;
use super::*;
use crate::desk::{
    Act, By, Case, Contact, Ending, Event, Input, Message, Opening, Priority, Rating, Reach, Route,
    Rules, State, Suggestion, Waiting, What, Words, decide, open,
};
use crate::engine::Outcome;
use crate::ids::{ChannelId, Languages, ReplyId, RoleId, StepId, Timestamp};
use crate::runtime::desk::{DeskKind, DeskSettings};
use crate::runtime::records::museum::{BEGAN, sample};

const GUILD: GuildId = GuildId(1);
const CASE: CaseNumber = CaseNumber(7);
const MEMBER: UserId = UserId(10);
const STAFF: UserId = UserId(20);

/// A sample: its version and file, what is written today, and whether the sample is read as what it was.
pub(in crate::runtime::records) struct Exhibit {
    pub(in crate::runtime::records) version: u8,
    pub(in crate::runtime::records) file: String,
    written: Record,
    read: bool,
}

fn exhibit<T: PartialEq + std::fmt::Debug>(
    version: u8,
    file: &str,
    value: T,
    written: Record,
    read: impl FnOnce(&Record) -> Result<T, Unreadable>,
) -> Exhibit {
    let read = read(&sample(version, file)).unwrap();
    assert_eq!(read, value, "v{version}/{file}");
    Exhibit {
        version,
        file: file.to_owned(),
        written,
        read: read == value,
    }
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_millis(BEGAN + seconds * 1000)
}

fn words(text: &str) -> Words {
    Words::new(text).unwrap()
}

fn flow() -> FlowId {
    FlowId::new("imessage").unwrap()
}

fn fresh() -> Case {
    let opening = Opening {
        guild: GUILD,
        number: CASE,
        member: MEMBER,
        languages: Languages::same(Locale::SOURCE),
        flow: flow(),
        opened_in: None,
        contact: Contact::Direct,
        words: None,
    };
    open(opening, at(0)).case
}

fn full() -> Case {
    Case {
        languages: Languages {
            text: Locale::exact("ja").unwrap(),
            device: Locale::exact("de").unwrap(),
        },
        opened_in: Some(ChannelId(30)),
        state: State::Closed(Ending::ByDesk),
        owner: Some(STAFF),
        priority: Priority::Urgent,
        contact: Contact::Thread,
        reach: Reach {
            route: Some(Route::Later),
            told: 9,
            arrived: 8,
            seen: Some(at(5)),
        },
        silent_since: at(6),
        reminded: 2,
        suggested: vec![Suggestion {
            event: 3,
            step: StepId::new("toggle").unwrap(),
        }],
        first_reply: Some(at(2)),
        ended: Some(at(6)),
        rating: Rating::new(4),
        changed: at(7),
        events: 12,
        ..fresh()
    }
}

fn events() -> Vec<(&'static str, What)> {
    let (step, text) = (StepId::new("toggle").unwrap(), || words("a \"b\"\nc"));
    let tried = |outcome| What::Tried {
        step: StepId::new("toggle").unwrap(),
        outcome,
    };
    let closed = |ending, reason| What::Closed { ending, reason };
    let ready = Message::Ready(ReplyId::new("hello").unwrap());
    vec![
        ("opened", What::Opened(Some(text()))),
        ("opened-silently", What::Opened(None)),
        ("claimed", What::Claimed),
        ("took-over", What::TookOver { from: STAFF }),
        ("handed-back", What::HandedBack),
        ("claim-expired", What::ClaimExpired { owner: STAFF }),
        ("reply", What::Wrote(Message::Reply(text()))),
        ("question", What::Wrote(Message::Question(text()))),
        ("ready", What::Wrote(ready)),
        ("suggested", What::Suggested(step)),
        ("noted", What::Noted(text())),
        ("answered", What::Answered(text())),
        ("worked", tried(Outcome::Worked)),
        ("failed", tried(Outcome::Failed)),
        ("cant", tried(Outcome::Cant)),
        ("prioritised", What::Prioritised(Priority::High)),
        ("solved", What::Solved),
        ("closed-by-desk", closed(Ending::ByDesk, Some(text()))),
        ("closed-by-member", closed(Ending::ByMember, None)),
        ("closed-for-silence", closed(Ending::Silence, None)),
        ("reopened", What::Reopened),
        (
            "rated",
            What::Rated {
                rating: Rating::new(5).unwrap(),
                words: Some(text()),
            },
        ),
        ("reminded", What::Reminded { nth: 3 }),
        ("member-left", What::MemberLeft),
        ("removed", What::Removed),
        ("erased", What::Erased),
    ]
}

fn drafts() -> Vec<(u8, &'static str, Draft)> {
    let hand_over = |words| Draft::HandOver {
        words,
        contact: Contact::Later,
        at: at(1),
    };
    let ready = || Message::Ready(ReplyId::new("hello").unwrap());
    let reply = || Message::Reply(words("Hi"));
    let question = || Message::Question(words("And?"));
    let old = |message| Draft::Letter { message, at: None };
    let letter = |message| Draft::Letter {
        message,
        at: Some(at(2)),
    };
    vec![
        (1, "hand-over", hand_over(Some(words("Help")))),
        (1, "hand-over-silently", hand_over(None)),
        (1, "reply", old(reply())),
        (1, "question", old(question())),
        (1, "ready", old(ready())),
        (2, "hand-over", hand_over(Some(words("Help")))),
        (2, "hand-over-silently", hand_over(None)),
        (2, "reply", letter(reply())),
        (2, "question", letter(question())),
        (2, "ready", letter(ready())),
        (2, "untimed", old(reply())),
    ]
}

/// All samples of today's and earlier forms.
pub(in crate::runtime::records) fn exhibits() -> Vec<Exhibit> {
    let mut all = Vec::new();
    for (file, case) in [("case-fresh.json", fresh()), ("case-full.json", full())] {
        let key = case_key(GUILD, CASE);
        all.push(exhibit(
            1,
            file,
            case.clone(),
            case::write(&case),
            |record| case::read(&key, record),
        ));
    }
    let by = [By::Member, By::Staff(STAFF), By::Blueback];
    for (nth, (name, what)) in events().into_iter().enumerate() {
        let event = Event {
            at: at(nth as i64),
            by: by[nth % 3],
            what,
        };
        let (file, key) = (format!("event-{name}.json"), event_key(GUILD, CASE, 1));
        all.push(exhibit(
            1,
            &file,
            event.clone(),
            event::write(&event),
            |record| event::read(&key, record),
        ));
    }
    let waiting = Waiting::of(&full());
    let key = queue_key(GUILD, CASE);
    let written = waiting::write(&waiting);
    all.push(exhibit(1, "waiting.json", waiting, written, |record| {
        waiting::read(&key, record)
    }));
    let newest = Newest {
        number: CASE,
        opened: at(0),
    };
    let key = number_key(GUILD);
    all.push(exhibit(
        1,
        "number.json",
        newest,
        number::write(newest),
        |record| number::read(&key, record),
    ));
    for (version, name, draft) in drafts() {
        let file = format!("draft-{name}.json");
        let key = draft_key(GUILD, Some(CASE), MEMBER, &flow()).unwrap();
        let written = draft::write(&draft);
        all.push(exhibit(version, &file, draft, written, |record| {
            draft::read(&key, record)
        }));
    }
    let (decided, key) = ((STAFF, at(3)), block_key(GUILD, MEMBER));
    let written = block::write(decided.0, decided.1);
    all.push(exhibit(1, "block.json", decided, written, |record| {
        block::read(&key, record)
    }));
    for (name, kind) in [("text", DeskKind::Text), ("forum", DeskKind::Forum)] {
        let desk = DeskSettings {
            guild: GUILD,
            channel: ChannelId(30),
            kind,
            role: RoleId(40),
            language: Locale::exact("de").unwrap(),
            admin: STAFF,
            since: at(0),
        };
        let (file, key) = (format!("desk-{name}.json"), settings_key(GUILD));
        let written = settings::write(&desk);
        all.push(exhibit(1, &file, desk, written, |record| {
            settings::read(&key, record)
        }));
    }
    let key = crate::runtime::records::reply_key(crate::ids::InteractionId(1));
    let deed = Some((deed::Deed::Sent, CASE));
    let written = deed::write(deed::Deed::Sent, CASE);
    all.push(exhibit(2, "deed.json", deed, written, |record| {
        deed::read(&key, record)
    }));
    all
}

/// Whoever changes a form without a new version is caught here.
#[test]
fn every_form_ever_written_is_read_and_todays_is_the_newest_sample() {
    for exhibit in exhibits() {
        let (version, file) = (exhibit.version, &exhibit.file);
        assert!(exhibit.read, "v{version}/{file}");
        if exhibit.written.version == version {
            assert_eq!(exhibit.written, sample(version, file), "v{version}/{file}");
        }
    }
}

/// The longest words, which are three bytes for each unit, and the longest path.
#[test]
fn the_largest_records_fit_the_store() {
    let long = words(&"\u{ffff}\"\n".repeat(500));
    let event = Event {
        at: at(0),
        by: By::Member,
        what: What::Answered(words(&"\u{fffd}".repeat(1500))),
    };
    for record in [
        event::write(&event),
        event::write(&Event {
            what: What::Answered(long.clone()),
            ..event
        }),
        draft::write(&Draft::Letter {
            message: Message::Reply(long),
            at: Some(at(0)),
        }),
    ] {
        assert!(record.payload.len() + 5 <= crate::store::RECORD_BYTES);
    }
}

/// What is read back is a case that goes on as the one that was written.
#[test]
fn a_case_goes_on_after_it_was_read() {
    let claim = Input {
        by: By::Staff(STAFF),
        act: Act::Claim,
    };
    let read = case::read(&case_key(GUILD, CASE), &case::write(&fresh())).unwrap();
    let rules = Rules::default();
    let on = decide(read, claim.clone(), &rules, at(9));
    assert_eq!(on, decide(fresh(), claim, &rules, at(9)));
}
