//! A year of a server in simulated time: thousands of sessions, waits, outages and changes of mind, with crashes around
//! every effect, sleeps of days, and a clock that jumps. No timer is lost, none fires twice, and none too early.

mod world;

use std::time::Duration;

use self::world::World;
use super::{Answered, Wish};
use crate::ids::{Timestamp, UserId};
use crate::runtime::Act;
use crate::runtime::desk::trial::town::Fault;

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
    let card = world
        .act(
            user,
            Act::Open {
                problem,
                device: None,
            },
        )
        .await;
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
            let (card, answered) = (card.turn.unwrap().digest(), Answered::NotYet);
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
