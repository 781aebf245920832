//! A year of a server in simulated time: thousands of sessions, waits, outages and changes of mind, with crashes around
//! every effect, sleeps of days, and a clock that jumps. No timer is lost, none fires twice, and none too early.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use super::{Kind, Wish, timers};
use crate::ids::{FlowId, GuildId, InteractionId, Languages, Locale, Timestamp, UserId};
use crate::runtime::desk::trial::medium::Made;
use crate::runtime::desk::trial::town::{CONVERSATIONS, Fault};
use crate::runtime::desk::trial::world::library;
use crate::runtime::status::{self, Event, Page, Service, Stage};
use crate::runtime::{Act, Clock, Incoming, Library, Runtime, Who};
use crate::store::Committer;
use crate::store::memory::{Disk, Memory};
use crate::text::Shown;

const FLOW: &str = r#"
[flow]
hand_over = "90m"
questions = 1
causes = ["slow", "down", "broken"]

[symptoms.stuck]
verify = "sent"
weights = { slow = 8, down = 1, broken = 1 }

[questions.status]
effort = "1m"
found_by = "apple_status"
services = ["iMessage"]
answers.incident = { share = 1, likelier = { down = 60 }, found = ["outage", "issue"], leads_to = "for_apple" }
answers.past = { share = 2, likelier = { down = 5 }, found = ["resolved"] }
answers.clear = { share = 97, unlikelier = { down = 2.5 }, found = ["clear", "planned"] }

[steps.patience]
effort = "1m"
wait = ["1h", "6h", "24h"]
risk = 0
fixes = { slow = 0.9 }

[steps.for_apple]
effort = "1m"
wait = ["1h", "3h", "6h", "24h"]
risk = 0
only_if = { status = ["incident"] }
fixes = { down = 0.95 }

[steps.reset]
effort = "6m"
risk = 1
fixes = { broken = 0.9, slow = 0.3, down = 0.1 }

[verify.sent]
effort = "30s"
answers.blue = { means = "solved" }
answers.still_green = { means = "failed" }
"#;

const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Numbers by chance, the same in each run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % most
    }
}

/// What somebody does about their session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Plan {
    /// Waits, and answers nothing.
    Silent,
    /// Waits until it works.
    Works(Timestamp),
    /// Waits, and answers "not yet" to each letter.
    NotYet,
    /// Waits, and wants no more after the first letter.
    Quiet,
    /// Leaves, and agreed to be reminded.
    Agreed,
    /// Leaves.
    Left,
}

#[derive(Debug)]
struct Person {
    user: UserId,
    plan: Plan,
    /// Letters that are still to come, by when.
    due: Vec<Timestamp>,
    /// Those that may have come already: they came due while letters were delivered.
    perhaps: Vec<Timestamp>,
    /// They wait for Apple.
    for_apple: bool,
    letters: usize,
}

struct World {
    disk: Disk,
    made: Made,
    clock: Clock,
    library: Library,
    runtime: Runtime,
    outage: bool,
    acts: u64,
    deaths: u32,
}

impl World {
    async fn new() -> Self {
        let (disk, clock) = (Disk::default(), Clock::default());
        let flow = crate::flow::load("small", FLOW).unwrap().flow;
        let library = Library {
            flows: vec![flow],
            ..library()
        };
        let made = Made::default();
        Self {
            runtime: start(&library, &disk, &clock, &made).await,
            disk,
            made,
            clock,
            library,
            outage: false,
            acts: 0,
            deaths: 0,
        }
    }

    async fn restart(&mut self) {
        self.disk.crash(0);
        self.runtime = start(&self.library, &self.disk, &self.clock, &self.made).await;
        self.publish();
    }

    /// Apple's page is read.
    fn publish(&self) {
        let event = Event {
            kind: status::Kind::Outage,
            stage: Stage::Ongoing,
            begins: Some(Timestamp::from_millis(1_000)),
            ends: None,
        };
        let service = Service {
            name: status::plain("iMessage"),
            events: Vec::from_iter(self.outage.then_some(event)),
        };
        self.runtime.status().publish(Page {
            read_at: self.clock.now(),
            services: vec![service],
        });
    }

    async fn act(&mut self, user: UserId, act: Act) -> Shown {
        self.publish();
        self.acts += 1;
        let incoming = Incoming {
            id: InteractionId::at(self.clock.now(), self.acts),
            who: Who {
                guild: GuildId(7),
                user,
            },
            flow: FlowId::new("small").unwrap(),
            languages: Languages::same(Locale::SOURCE),
            act,
        };
        self.runtime.answer(incoming).await
    }

    async fn choose(&mut self, user: UserId, shown: &Shown, choice: &str) -> Shown {
        let offered = shown.choices.iter().any(|offered| offered.id == choice);
        assert!(offered, "no {choice} on {shown:?}");
        let (card, choice) = (shown.turn.unwrap(), choice.to_owned());
        self.act(user, Act::Choose { card, choice }).await
    }

    /// Fires what is due and delivers it, whatever happens in between.
    async fn settle(&mut self) {
        loop {
            self.publish();
            let (reminders, made) = (self.runtime.reminders.clone(), self.made.clone());
            let clock = self.clock.clone();
            let work = async move {
                loop {
                    let fired = reminders.fire(64).await.unwrap();
                    let next = reminders.next(&BTreeSet::new(), clock.now()).await.unwrap();
                    let mut idle = fired.count == 0 && next.ready.is_empty();
                    for place in next.ready {
                        reminders.serve(&made, place).await;
                    }
                    let soon = next.due.filter(|due| idle && *due - clock.now() < HOUR / 2);
                    if let Some(due) = soon {
                        clock.advance(due - clock.now());
                        idle = false;
                    }
                    if idle {
                        return;
                    }
                }
            };
            let died = self.made.clone();
            tokio::select! {
                () = work => return,
                () = died.died() => {}
            }
            self.deaths += 1;
            self.restart().await;
        }
    }

    /// Apple's trouble ends, and whoever looks at its page sees it.
    async fn end_outage(&mut self) {
        self.outage = false;
        self.publish();
        let reminders = self.runtime.reminders.clone();
        let ended = async {
            loop {
                let first = reminders
                    .office
                    .store
                    .run(|r| timers::page(r, None, 100_000));
                let all = first.await.unwrap().timers;
                if all.iter().all(|(timer, _)| timer.kind != Kind::Over) {
                    return;
                }
                tokio::task::yield_now().await;
            }
        };
        tokio::select! {
            _ = reminders.watch_apple() => {}
            () = ended => {}
        }
    }

    fn letters(&self, user: UserId) -> Vec<String> {
        let town = self.made.town();
        let channel = town
            .channels
            .get(&crate::ids::ChannelId(CONVERSATIONS + user.0));
        let messages = channel
            .into_iter()
            .flat_map(|channel| channel.messages.values());
        messages.map(|sent| sent.panel.id.clone()).collect()
    }
}

async fn start(library: &Library, disk: &Disk, clock: &Clock, made: &Made) -> Runtime {
    let store = Committer::start(Box::new(Memory::open(disk))).unwrap();
    let runtime = Runtime::new(library.clone(), store, clock.clone());
    runtime.open_desks(Arc::new(made.clone())).await.unwrap();
    runtime
}

/// Somebody comes, and does what they do at first.
async fn comes(world: &mut World, nth: u64, dice: &mut Dice) -> Person {
    let user = UserId(1000 + nth);
    let plan = match dice.below(8) {
        0 | 1 => Plan::Silent,
        2 | 3 => Plan::Works(world.clock.now() + MINUTE * dice.below(30 * 60) as u32),
        4 => Plan::NotYet,
        5 => Plan::Quiet,
        6 => Plan::Agreed,
        _ => Plan::Left,
    };
    let problem = Some("stuck".to_owned());
    let card = world.act(user, Act::Open { problem }).await;
    let before = world.clock.now();
    let mut person = Person {
        user,
        plan,
        due: Vec::new(),
        perhaps: Vec::new(),
        for_apple: false,
        letters: 0,
    };
    match plan {
        Plan::Left => {}
        Plan::Agreed => {
            world.act(user, Act::Wish(Wish::Nudge)).await;
            person.due.push(before + DAY);
        }
        Plan::Silent | Plan::Works(_) | Plan::NotYet | Plan::Quiet => {
            let waits = world.choose(user, &card, "wait").await;
            person.for_apple = waits.id == "for_apple";
            if !person.for_apple {
                person
                    .due
                    .extend([1, 6, 24].map(|hours| before + HOUR * hours));
            }
        }
    }
    person
}

/// Somebody does what they do when time has passed.
async fn goes_on(world: &mut World, person: &mut Person, wrote: bool) {
    let user = person.user;
    let over = match person.plan {
        Plan::Works(at) if at <= world.clock.now() => {
            let card = world.act(user, Act::Look).await;
            world.choose(user, &card, "worked").await;
            person.plan = Plan::Left;
            true
        }
        Plan::Quiet if wrote => {
            world.act(user, Act::Wish(Wish::Quiet)).await;
            true
        }
        Plan::NotYet if wrote && !person.for_apple => {
            let card = world.act(user, Act::Look).await;
            let (card, answered) = (card.turn.unwrap().digest(), super::Answered::NotYet);
            world.act(user, Act::Reply { card, answered }).await;
            let now = world.clock.now();
            person.due.retain(|due| *due > now);
            person.perhaps.clear();
            false
        }
        Plan::Silent | Plan::Works(_) | Plan::NotYet | Plan::Quiet | Plan::Agreed | Plan::Left => {
            false
        }
    };
    if over {
        person.due.clear();
        person.perhaps.clear();
        person.for_apple = false;
    }
}

/// Looks at what came for somebody while what was due by `sure` was delivered, and perhaps what was due by `perhaps`.
fn look(
    world: &World,
    person: &mut Person,
    sure: Timestamp,
    perhaps: Timestamp,
    ended: bool,
) -> bool {
    let letters = world.letters(person.user);
    let came = letters.len() - person.letters;
    person.letters = letters.len();
    let told = ended && std::mem::take(&mut person.for_apple);
    if told {
        assert_eq!(
            letters.last().map(String::as_str),
            Some("reminders-over"),
            "{person:?}"
        );
    }
    let open: Vec<Timestamp> = std::mem::take(&mut person.perhaps);
    let must = usize::from(told || person.due.iter().any(|due| *due <= sure));
    let may: Vec<Timestamp> = person
        .due
        .iter()
        .copied()
        .filter(|due| *due > sure && *due <= perhaps)
        .collect();
    assert!(came >= must, "lost: {person:?}");
    assert!(
        came <= must + may.len() + open.len(),
        "twice or early: {came} {person:?}"
    );
    person.due.retain(|due| *due > perhaps);
    // However long the bot slept, it wrote once; what came due meanwhile it may still write of.
    if came == must {
        person.perhaps = may;
    }
    came > 0
}

#[tokio::test]
async fn a_year_loses_no_timer_and_fires_none_twice_or_early() {
    let (mut world, mut dice) = (World::new().await, Dice(0x9e37_79b9_7f4a_7c15));
    let (mut people, mut all, mut letters): (Vec<Person>, u64, usize) = (Vec::new(), 0, 0);
    let year = world.clock.now() + DAY * 365;
    let mut over = None;
    while world.clock.now() < year {
        world.clock.advance(MINUTE * (20 + dice.below(140)) as u32);
        match dice.below(300) {
            0 => world.clock.advance(HOUR * dice.below(72) as u32),
            1 | 2 => world.clock.set_back(MINUTE * dice.below(300) as u32),
            3 if !world.outage => {
                world.outage = true;
                over = Some(world.clock.now() + HOUR * (2 + dice.below(40)) as u32);
            }
            4..8 => world.restart().await,
            _ => {}
        }
        for person in &mut people {
            goes_on(&mut world, person, false).await;
        }
        if dice.below(4) == 0 {
            let faults = [
                Fault::DiesBefore,
                Fault::DiesAfter,
                Fault::Unheard,
                Fault::None,
            ];
            let faults = (0..4).map(|_| faults[dice.below(4) as usize].clone());
            world.made.town().faults.extend(faults);
        }
        let ended = over.is_some_and(|over| over <= world.clock.now());
        if ended {
            over = None;
            world.end_outage().await;
        }
        let sure = world.clock.now();
        world.settle().await;
        let perhaps = world.clock.now();
        for person in &mut people {
            let wrote = look(&world, person, sure, perhaps, ended);
            letters += usize::from(wrote);
            if wrote {
                goes_on(&mut world, person, true).await;
            }
        }
        people.retain(|person| {
            !person.due.is_empty() || person.for_apple || !person.perhaps.is_empty()
        });
        for _ in 0..dice.below(3) {
            people.push(comes(&mut world, all, &mut dice).await);
            all += 1;
        }
    }
    assert!(
        all > 3000 && letters > 3000 && world.deaths > 300,
        "{all} {letters} {}",
        world.deaths
    );
}
