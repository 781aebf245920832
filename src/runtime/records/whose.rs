//! Whose a record is: the one place that knows it of every kind there is. What a person is told to be stored about them,
//! and what goes when they want it gone, is found by this and by nothing else.
//!
//! Whoever adds a kind adds it here; tests look at every prefix in the sources and every sample in the museum.

use super::count::COUNTS;
use super::departure::DEPARTURES;
use super::desk::{
    BLOCKS, CASES, DRAFTS, EVENTS, MEMBERS, NUMBERS, PATHS, QUEUE, SETTINGS, block, case, event,
    settings, waiting,
};
use super::erasure::ERASURES;
use super::{REPLIES, SESSIONS, Unreadable};
use crate::ids::{GuildId, UserId};
use crate::runtime::desk::dead::DEAD;
use crate::runtime::desk::outbox::OUTBOX;
use crate::runtime::desk::places::PLACES;
use crate::runtime::desk::timers::TIMERS;
use crate::runtime::languages::{REPORTS, VOICES};
use crate::runtime::reminders::{LETTERS, PEOPLE, REMINDERS};
use crate::store::{Key, META, Prefix, Record};

/// A kind of record.
#[derive(Debug, Clone, Copy)]
pub(in crate::runtime) struct Kind {
    /// What an operator calls it, in one to four words.
    pub(in crate::runtime) name: &'static str,
    /// What its keys begin with.
    pub(in crate::runtime) prefix: Prefix,
    /// Whether a server's number comes next in them, so that they go when the server's data does.
    pub(in crate::runtime) of_server: bool,
    /// Whether it names people. What names none may still belong to a case, and is dealt with when that is.
    pub(in crate::runtime) names: bool,
}

const fn kind(name: &'static str, prefix: Prefix, of_server: bool, names: bool) -> Kind {
    Kind {
        name,
        prefix,
        of_server,
        names,
    }
}

/// Every kind there is. Those of a case stand behind the case, since what becomes of them is decided by it.
pub(in crate::runtime) const KINDS: [Kind; 24] = [
    kind("session", SESSIONS, true, true),
    // What was answered, by the number of an interaction, for a day: it names nobody.
    kind("reply", REPLIES, false, false),
    kind("about the store", META, false, false),
    kind("case", CASES, true, true),
    kind("path", PATHS, true, false),
    kind("event", EVENTS, true, true),
    kind("queue row", QUEUE, true, true),
    kind("newest case", MEMBERS, true, true),
    kind("draft", DRAFTS, true, true),
    kind("block", BLOCKS, true, true),
    kind("promise", OUTBOX, true, false),
    // Where a case is shown, with the conversation with its member; and that a desk is broken.
    kind("place", PLACES, true, false),
    kind("dead letter", DEAD, true, false),
    kind("timer", TIMERS, false, false),
    kind("case number", NUMBERS, true, false),
    kind("desk", SETTINGS, true, true),
    // Fingerprints of people, which is all that may stay of them.
    kind("erasure", ERASURES, false, false),
    kind("departure", DEPARTURES, false, false),
    // How many came and when: counts, of nobody in particular.
    kind("count of a crowd", COUNTS, true, false),
    // The three of reminders follow a person over all servers.
    kind("reminder", REMINDERS, false, true),
    kind("letter", LETTERS, false, true),
    kind("agreement", PEOPLE, false, true),
    kind("languages", VOICES, false, true),
    // Which text is said to be wrong, not who said so.
    kind("report", REPORTS, true, false),
];

/// Who is named in a record.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::runtime) struct Whose {
    /// Whom it is about: their session, their case, what they have written.
    pub(in crate::runtime) owner: Option<UserId>,
    /// Who else: those who worked on it.
    pub(in crate::runtime) staff: Vec<UserId>,
}

impl Whose {
    fn of(owner: UserId) -> Self {
        Self {
            owner: Some(owner).filter(|owner| *owner != UserId::NOBODY),
            staff: Vec::new(),
        }
    }

    fn and(mut self, staff: impl IntoIterator<Item = UserId>) -> Self {
        let somebody = staff.into_iter().filter(|user| *user != UserId::NOBODY);
        self.staff.extend(somebody);
        self
    }
}

/// The kind of a key; none for one that no version of this program knows.
pub(in crate::runtime) fn kind_of(key: &Key) -> Option<Kind> {
    let mut kinds = KINDS.into_iter();
    kinds.find(|kind| key.after(&kind.prefix).is_some())
}

/// Who is named in a record of a kind that names people.
///
/// # Errors
/// The record is of a later version, or does not follow its form.
pub(in crate::runtime) fn whose(key: &Key, record: &Record) -> Result<Whose, Unreadable> {
    let nobody = Whose::default;
    let staff = |user: Option<UserId>| nobody().and(user);
    Ok(if key.after(&SESSIONS).is_some() {
        number(key, &SESSIONS, 1).map_or_else(nobody, |user| Whose::of(UserId(user)))
    } else if key.after(&MEMBERS).is_some() {
        number(key, &MEMBERS, 1).map_or_else(nobody, |user| Whose::of(UserId(user)))
    } else if key.after(&DRAFTS).is_some() {
        number(key, &DRAFTS, 2).map_or_else(nobody, |user| Whose::of(UserId(user)))
    } else if key.after(&REMINDERS).is_some() {
        number(key, &REMINDERS, 2).map_or_else(nobody, |user| Whose::of(UserId(user)))
    } else if key.after(&LETTERS).is_some() {
        number(key, &LETTERS, 1).map_or_else(nobody, |user| Whose::of(UserId(user)))
    } else if key.after(&PEOPLE).is_some() {
        number(key, &PEOPLE, 0).map_or_else(nobody, |user| Whose::of(UserId(user)))
    } else if key.after(&VOICES).is_some() {
        number(key, &VOICES, 0).map_or_else(nobody, |user| Whose::of(UserId(user)))
    } else if key.after(&BLOCKS).is_some() {
        let (by, _) = block::read(key, record)?;
        let blocked = super::desk::numbers(key, &BLOCKS).map(|[_, user]| UserId(user));
        blocked.map_or_else(nobody, Whose::of).and([by])
    } else if key.after(&CASES).is_some() {
        let case = case::read(key, record)?;
        Whose::of(case.member).and(case.owner)
    } else if key.after(&EVENTS).is_some() {
        nobody().and(event::read(key, record)?.staff())
    } else if key.after(&QUEUE).is_some() {
        staff(waiting::read(key, record)?.owner)
    } else if key.after(&SETTINGS).is_some() {
        staff(Some(settings::read(key, record)?.admin))
    } else {
        nobody()
    })
}

/// The server of a record whose kind has one.
pub(in crate::runtime) fn server_of(key: &Key, kind: Kind) -> Option<GuildId> {
    let guild = kind.of_server.then(|| number(key, &kind.prefix, 0));
    guild.flatten().map(GuildId)
}

/// The so-manieth number after a prefix, from 0.
fn number(key: &Key, prefix: &Prefix, nth: usize) -> Option<u64> {
    let bytes = key.after(prefix)?.get(nth * 8..(nth + 1) * 8)?;
    Some(u64::from_be_bytes(bytes.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::super::desk::{case_key, draft_key, event_key, member_key, queue_key, settings_key};
    use super::super::museum::sample;
    use super::super::{departure, erasure, fingerprint, reply_key, session_key};
    use super::*;
    use crate::ids::{CaseNumber, FlowId, InteractionId, Timestamp};
    use crate::runtime::Who;
    use crate::runtime::desk::outbox::{self, Errand};
    use crate::runtime::desk::timers::Timer;

    /// Where the samples of the museum lie, by what their files are called; and who is named in the newest of them.
    fn places() -> Vec<(&'static str, Key, BTreeSet<u64>)> {
        let (guild, case, user) = (GuildId(1), CaseNumber(7), UserId(10));
        let flow = FlowId::new("imessage").unwrap();
        let none = BTreeSet::new;
        let due = Timestamp::from_millis(9);
        let places = |n| PLACES.numbers([1, n]);
        vec![
            (
                "session",
                session_key(Who { guild, user }, &flow).unwrap(),
                [10].into(),
            ),
            ("reply", reply_key(InteractionId(9)), none()),
            ("deed", reply_key(InteractionId(9)), none()),
            ("case-fresh", case_key(guild, case), [10].into()),
            ("case-full", case_key(guild, case), [10, 20].into()),
            ("event-took-over", event_key(guild, case, 3), [20].into()),
            (
                "event-claim-expired",
                event_key(guild, case, 3),
                [20].into(),
            ),
            ("event", event_key(guild, case, 3), [20].into()),
            ("waiting", queue_key(guild, case), [20].into()),
            (
                "number",
                member_key(guild, user, &flow).unwrap(),
                [10].into(),
            ),
            (
                "draft",
                draft_key(guild, Some(case), user, &flow).unwrap(),
                [10].into(),
            ),
            (
                "block",
                super::super::desk::block_key(guild, user),
                [10, 20].into(),
            ),
            ("desk", settings_key(guild), [20].into()),
            ("row", outbox::key(guild, case, Errand::Card), none()),
            ("dead", DEAD.numbers([1, 0]), none()),
            ("places", places(7), none()),
            ("trouble", PLACES.numbers([1]), none()),
            ("timer.json", Timer { due, guild, case }.key(), none()),
            ("erasure", erasure::key(&[7; 16]).unwrap(), none()),
            ("fingerprints", fingerprint::place(), none()),
            ("departure", departure::key(guild), none()),
            ("count", super::super::count::COUNTS.numbers([1]), none()),
            ("timer-reason", REMINDERS.numbers([9, 1, 10]), [10].into()),
            ("letter", LETTERS.numbers([9, 10, 1]), [10].into()),
            ("agreed", PEOPLE.numbers([10]), [10].into()),
            ("report", REPORTS.numbers([1, 3]), none()),
            ("voice", VOICES.numbers([10]), [10].into()),
        ]
    }

    #[test]
    fn of_every_record_ever_written_it_is_known_whose_it_is() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/records");
        let mut seen = BTreeSet::new();
        for version in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let number = version.file_name().to_str().unwrap()[1..].parse().unwrap();
            for file in std::fs::read_dir(version.path())
                .unwrap()
                .map(Result::unwrap)
            {
                let name = file.file_name().to_str().unwrap().to_owned();
                let found = places()
                    .into_iter()
                    .find(|(start, ..)| name.starts_with(start));
                let (start, key, named) = found.unwrap_or_else(|| panic!("whose is {name}?"));
                seen.insert(start);
                let kind = kind_of(&key).unwrap_or_else(|| panic!("of what kind is {name}?"));
                let whose = whose(&key, &sample(number, &name)).unwrap();
                let all: BTreeSet<u64> = whose
                    .owner
                    .iter()
                    .chain(&whose.staff)
                    .map(|u| u.0)
                    .collect();
                assert!(all.is_subset(&named), "{name}: {whose:?}");
                assert!(all.is_empty() || kind.names, "{name} names {all:?}");
                if start != "event" {
                    assert_eq!(all, named, "{name}");
                }
                assert_eq!(server_of(&key, kind), kind.of_server.then_some(GuildId(1)));
            }
        }
        assert_eq!(
            seen.len(),
            places().len(),
            "each place has a sample: {seen:?}"
        );
    }

    /// The prefixes that are named in the files of a folder, in front of their tests.
    fn prefixes(folder: &Path, found: &mut BTreeSet<String>) {
        for path in std::fs::read_dir(folder)
            .unwrap()
            .map(|e| e.unwrap().path())
        {
            if path.is_dir() {
                prefixes(&path, found);
                continue;
            }
            let source = std::fs::read_to_string(&path).unwrap();
            let source = source
                .split("#[cfg(test)]\nmod tests")
                .next()
                .unwrap_or_default();
            let code = source.lines().filter(|line| !line.starts_with("//"));
            let code = code.collect::<Vec<_>>().join("\n");
            let begins = code.split(": Prefix = Prefix::new(\"").skip(1);
            found.extend(begins.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())));
        }
    }

    #[test]
    fn every_prefix_in_the_sources_is_a_kind_and_none_is_two() {
        let mut found = BTreeSet::new();
        prefixes(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
            &mut found,
        );
        assert!(found.len() > 15, "the sources are looked at: {found:?}");
        let text = |kind: Kind| String::from_utf8(kind.prefix.as_bytes().to_vec()).unwrap();
        let known: BTreeSet<String> = KINDS.into_iter().map(text).collect();
        assert_eq!(known.len(), KINDS.len());
        assert_eq!(found, known);
    }
}
