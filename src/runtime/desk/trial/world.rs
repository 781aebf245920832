//! A store in memory, a medium made by hand, and those behind the desk between them.

use std::future::{Future, pending};
use std::ops::Bound;
use std::path::Path;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use super::medium::Made;
use super::town::Channel;
use crate::desk::{Act, By, Contact, Input, Opening, Words as Own};
use crate::engine::Session;
use crate::ids::{
    CaseNumber, ChannelId, FlowId, GuildId, Languages, Locale, RoleId, Timestamp, UserId,
};
use crate::runtime::desk::cases::{self, Loaded};
use crate::runtime::desk::office::Office;
use crate::runtime::desk::outbox::{OUTBOX, Row};
use crate::runtime::desk::{Courier, DeskKind, DeskSettings, Watch};
use crate::runtime::records::desk::{row, settings, settings_key};
use crate::runtime::{Clock, Library, Shelf};
use crate::store::memory::{Disk, Memory};
use crate::store::{Committer, Error, Key, Transaction};
use crate::text::{Source, Words};

pub(super) const DESK: ChannelId = ChannelId(1 << 30);
pub(super) const GENERAL: ChannelId = ChannelId((1 << 30) + 1);
pub(super) const ADMIN: UserId = UserId(900);
pub(super) const GUILD: GuildId = GuildId(7);

/// The words of the program, and no flow: what is said of a case without one is all that is needed here.
pub(in crate::runtime) fn library() -> Library {
    static WORDS: OnceLock<Arc<Words>> = OnceLock::new();
    let words = WORDS.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n/en-US");
        let files = std::fs::read_dir(folder).unwrap();
        let sources: Vec<Source> = files
            .map(|file| file.unwrap().path())
            .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
            .map(|path| Source {
                folder: "en-US".to_owned(),
                file: path.file_name().unwrap().to_str().unwrap().to_owned(),
                text: std::fs::read_to_string(&path).unwrap(),
            })
            .collect();
        Arc::new(Words::new(&sources).unwrap())
    });
    Library {
        flows: Vec::new(),
        words: Arc::clone(words),
    }
}

/// Everything that outlives the program, and the program's office.
pub(super) struct World {
    pub(super) disk: Disk,
    pub(super) made: Made,
    pub(super) clock: Clock,
    pub(super) office: Office,
}

impl World {
    /// With a desk of this kind, and nothing else.
    pub(super) async fn new(kind: DeskKind) -> Self {
        let (disk, clock) = (Disk::default(), Clock::default());
        let world = Self {
            office: office(&disk, &clock),
            disk,
            made: Made::default(),
            clock,
        };
        let mut channels = [DESK, GENERAL].map(|id| (id, Channel::default())).into();
        world.made.town().channels.append(&mut channels);
        world.set_up(kind, DESK).await;
        world
    }

    pub(super) async fn set_up(&self, kind: DeskKind, channel: ChannelId) {
        let desk = DeskSettings {
            guild: GUILD,
            channel,
            kind,
            role: RoleId(5),
            language: Locale::SOURCE,
            admin: ADMIN,
            since: self.clock.now(),
        };
        let put = move |records: &mut Transaction<'_>| {
            records.put(settings_key(GUILD), settings::write(&desk))
        };
        self.office.store.run(put).await.unwrap();
    }

    /// The program dies, and is started again.
    pub(super) fn crash(&mut self) {
        self.disk.crash(0);
        self.office = office(&self.disk, &self.clock);
    }

    /// Opens a case of a member.
    pub(super) async fn open(&self, member: u64, contact: Contact) -> Result<CaseNumber, Error> {
        let (rules, now) = (Arc::clone(&self.office.rules), self.clock.now());
        let opening = move |number| Opening {
            guild: GUILD,
            number,
            member: UserId(member),
            languages: Languages::same(Locale::SOURCE),
            flow: FlowId::new("imessage").unwrap(),
            opened_in: Some(GENERAL),
            contact,
            words: Own::new("It is green."),
        };
        let begin = move |records: &mut Transaction<'_>| {
            let session = Session::new(0, now);
            cases::begin(records, &rules, opening, GUILD, &session, now)
        };
        let case = self.office.store.run(begin).await?;
        self.office.bell.ring(GUILD, case.number);
        Ok(case.number)
    }

    /// Lets something happen to a case. Whether it was done.
    pub(super) async fn act(&self, case: CaseNumber, by: By, act: Act) -> Result<bool, Error> {
        let (rules, now) = (Arc::clone(&self.office.rules), self.clock.now());
        let input = Input { by, act };
        let apply = move |records: &mut Transaction<'_>| {
            cases::apply(records, &rules, GUILD, case, input, now)
        };
        let done = self.office.store.run(apply).await?.is_ok();
        self.office.bell.ring(GUILD, case);
        Ok(done)
    }

    /// A case with all of its events.
    pub(super) async fn case(&self, case: CaseNumber) -> Loaded {
        let read = move |records: &mut Transaction<'_>| {
            let mut loaded = cases::load(records, GUILD, case)?.unwrap();
            loaded.events.clear();
            for n in 0..loaded.case.events {
                let event = cases::event(records, GUILD, case, n)?.unwrap();
                loaded.events.push((n, event));
            }
            Ok(loaded)
        };
        self.read(read).await
    }

    pub(super) async fn rows(&self) -> Vec<(Key, Row)> {
        let read = |records: &mut Transaction<'_>| {
            let page = records.scan(OUTBOX.as_bytes(), Bound::Unbounded, 10_000)?;
            let read = |(key, record): (Key, _)| Ok((key.clone(), row::read(&key, &record)?));
            page.into_iter().map(read).collect()
        };
        self.read(read).await
    }

    /// Reads, however often the store fails before.
    pub(super) async fn read<T: Send + 'static>(
        &self,
        read: impl Fn(&mut Transaction<'_>) -> Result<T, Error> + Clone + Send + 'static,
    ) -> T {
        for _ in 0..100_000 {
            match self.office.store.run(read.clone()).await {
                Ok(read) => return read,
                Err(_) => tokio::task::yield_now().await,
            }
        }
        panic!("the store does not come back");
    }

    /// Gives those behind the desk a little time.
    pub(super) async fn work(&self, turns: usize) {
        for _ in 0..turns {
            tokio::task::yield_now().await;
            self.read(|_| Ok(())).await;
        }
    }

    /// Waits until nothing is left to deliver. Where nothing moves, time is let pass.
    pub(super) async fn settle(&self) {
        let (mut before, mut still, mut step) = (Vec::new(), 0, Duration::from_secs(1));
        for _ in 0..50_000 {
            let rows = self.rows().await;
            if rows.is_empty() {
                return;
            }
            if rows != before {
                (before, still, step) = (rows, 0, Duration::from_secs(1));
            }
            still += 1;
            if still % 20 == 0 {
                self.clock.advance(step);
                step = (step * 2).min(Duration::from_secs(300));
            }
            tokio::task::yield_now().await;
        }
        panic!("not delivered: {before:#?}");
    }

    /// Does something while the courier is at work.
    pub(super) async fn with_courier<T>(&self, all: impl Future<Output = T>) -> T {
        let courier = Courier::new(self.office.clone());
        tokio::select! {
            () = courier.run(&self.made, pending()) => unreachable!("nobody asked it to stop"),
            done = all => done,
        }
    }

    /// Does something while courier and watch are at work.
    pub(super) async fn with_both<T>(&self, all: impl Future<Output = T>) -> T {
        let watch = Watch::new(self.office.clone());
        tokio::select! {
            () = watch.run(&self.made, pending()) => unreachable!("nobody asked it to stop"),
            done = self.with_courier(all) => done,
        }
    }

    /// Lets a little time pass until something holds.
    pub(super) async fn until(&self, holds: impl Fn(&Self) -> bool) {
        for turn in 0..50_000 {
            if holds(self) {
                return;
            }
            if turn % 50 == 49 {
                self.clock.advance(Duration::from_secs(60));
            }
            self.work(1).await;
        }
        panic!("it never holds: {:#?}", self.made.town());
    }

    pub(super) fn now(&self) -> Timestamp {
        self.clock.now()
    }
}

fn office(disk: &Disk, clock: &Clock) -> Office {
    let store = Committer::start(Box::new(Memory::open(disk))).unwrap();
    Office::new(Shelf::new(library()), store, clock.clone(), Arc::default())
}
