//! Time passes: what is due is done, once, not too early, and the earliest first.

use std::future::pending;
use std::time::Duration;

use proptest::prelude::*;

use super::world::{GUILD, World};
use crate::desk::{Contact, Rules, What};
use crate::ids::{CaseNumber, GuildId, Timestamp};
use crate::runtime::desk::timers::{self, TIMERS, Timer};
use crate::runtime::desk::{DeskKind, Watch};
use crate::store::Transaction;

const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

impl World {
    async fn timers(&self) -> Vec<Timer> {
        let first = |records: &mut Transaction<'_>| timers::first(records, 10_000);
        self.read(first).await
    }

    /// Lets the watch work until nothing is due.
    async fn watch(&self) {
        let watch = Watch::new(self.office.clone());
        let done = async {
            loop {
                let timers = self.timers().await;
                if timers.iter().all(|timer| timer.due > self.now()) {
                    return;
                }
                tokio::task::yield_now().await;
            }
        };
        tokio::select! {
            () = watch.run(&self.made, pending()) => unreachable!("nobody asked it to stop"),
            () = done => {}
        }
    }
}

/// How often a case that nobody takes has been announced after so long.
fn announced(rules: &Rules, passed: Duration) -> usize {
    let set = rules.announce.iter().filter(|at| **at <= passed).count();
    let last = rules.announce[rules.announce.len() - 1];
    let days = passed.saturating_sub(last).as_secs() / DAY.as_secs();
    set + days as usize
}

/// A month of one case that nobody takes, in steps of up to this many minutes; the program restarts after each that
/// says so, by dying or in order.
async fn month(steps: Vec<(u64, bool)>) -> Result<(), TestCaseError> {
    let mut world = World::new(DeskKind::Text).await;
    let opened = world.now();
    let cases = [
        world.open(10, Contact::Direct).await,
        world.open(11, Contact::Later).await,
    ];
    let mut passed = Duration::ZERO;
    for (minutes, restart) in steps.into_iter().cycle() {
        let step = Duration::from_secs(minutes * 60);
        world.clock.advance(step);
        passed += step;
        world.watch().await;
        if restart {
            world.crash();
        }
        if passed > DAY * 30 {
            break;
        }
    }
    for case in cases.map(Result::unwrap) {
        let events = world.case(case).await.events;
        let reminded = events.iter().filter_map(|(_, event)| {
            let What::Reminded { nth } = event.what else {
                return None;
            };
            Some((nth, event.at))
        });
        let reminded: Vec<(u16, Timestamp)> = reminded.collect();
        let rules = &world.office.rules;
        // The real clock goes on meanwhile: what it may have brought in that time counts as well.
        let most = announced(rules, passed + HOUR / 60);
        let last = reminded.last().map_or(0, |(nth, _)| usize::from(*nth));
        prop_assert!((announced(rules, passed)..=most).contains(&last));
        let mut before = 0;
        for (nth, when) in reminded {
            // However many were due, the desk is called once, and never for one that is not.
            let due = announced(rules, when - opened);
            prop_assert_eq!(usize::from(nth), due, "at {:?}", when - opened);
            prop_assert!(due > before, "the {}th twice", due);
            before = due;
        }
    }
    prop_assert_eq!(world.timers().await.len(), 2, "one for each open case");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn in_a_month_no_timer_is_lost_or_doubled_or_early(
        steps in proptest::collection::vec((1..2000u64, any::<bool>()), 1..40)
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(month(steps))?;
    }
}

#[tokio::test]
async fn of_a_thousand_timers_due_at_once_the_oldest_come_first() {
    let world = World::new(DeskKind::Text).await;
    for member in 0..1000 {
        world.open(member, Contact::Direct).await.unwrap();
        world.clock.advance(Duration::from_secs(1));
    }
    world.clock.advance(DAY);
    let before = world.timers().await;
    assert!(before.len() == 1000 && before.is_sorted());
    let watch = Watch::new(world.office.clone());
    let mut left: Vec<Timer> = before;
    let in_order = async {
        loop {
            let now_due: Vec<Timer> = world.timers().await;
            // Those that are gone are the first of those that were there.
            let gone = left
                .iter()
                .take_while(|timer| !now_due.contains(timer))
                .count();
            assert!(left[gone..].iter().all(|timer| now_due.contains(timer)));
            left.drain(..gone);
            if left.is_empty() {
                return;
            }
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        () = watch.run(&world.made, pending()) => unreachable!("nobody asked it to stop"),
        () = in_order => {}
    }
}

#[tokio::test]
async fn a_timer_of_no_case_and_one_too_early_do_no_harm() {
    let world = World::new(DeskKind::Text).await;
    let case = world.open(10, Contact::Direct).await.unwrap();
    let now = world.now();
    let due = world.timers().await[0].due;
    let set = move |records: &mut Transaction<'_>| {
        for (guild, case) in [(GUILD, case), (GuildId(9), CaseNumber(9))] {
            timers::set(
                records,
                Timer {
                    due: now,
                    guild,
                    case,
                },
            )?;
        }
        Ok(())
    };
    world.read(set).await;
    world.watch().await;
    let timers = world.timers().await;
    assert_eq!(
        timers.iter().map(|timer| timer.due).collect::<Vec<_>>(),
        [due]
    );
    assert_eq!(world.case(case).await.case.events, 1, "nothing happened");
}

#[tokio::test]
async fn a_case_that_cannot_be_read_keeps_no_other_from_its_time() {
    let world = World::new(DeskKind::Text).await;
    let cases = [10, 11, 12].map(|member| world.open(member, Contact::Direct));
    let cases: Vec<CaseNumber> = futures_util::future::try_join_all(cases).await.unwrap();
    let broken = cases[0];
    let spoil = move |records: &mut Transaction<'_>| {
        let key = crate::runtime::records::desk::case_key(GUILD, broken);
        let payload = b"[]".to_vec();
        records.put(
            key,
            crate::store::Record {
                version: 1,
                payload,
            },
        )
    };
    world.read(spoil).await;
    world.clock.advance(HOUR / 2);
    world.watch().await;
    for case in &cases[1..] {
        assert_eq!(world.case(*case).await.case.reminded, 1);
    }
    let timers = world.timers().await;
    let kept = timers.iter().any(|timer| timer.case == broken);
    assert!(
        kept && timers
            .iter()
            .all(|timer| timer.key().after(&TIMERS).is_some())
    );
}
