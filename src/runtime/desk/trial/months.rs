//! Time passes: what is due is done, once, not too early, and the earliest first.

use std::future::pending;
use std::time::Duration;

use proptest::prelude::*;

use super::world::{GUILD, World};
use crate::desk::{Act, By, Contact, Ending, Message, Rules, What, Words as Own};
use crate::ids::{CaseNumber, GuildId, Timestamp, UserId};
use crate::runtime::desk::timers::{self, TIMERS, Timer};
use crate::runtime::desk::{DeskKind, Watch};
use crate::store::Transaction;

const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const STAFF: By = By::Staff(UserId(50));

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

/// How much of something was shown, and how much of that called the role.
fn shown(world: &World, case: CaseNumber, id: &str) -> (usize, usize) {
    let town = world.made.town();
    let sent = town
        .channels
        .values()
        .flat_map(|channel| channel.messages.values());
    let sent = sent.filter(|sent| sent.case == Some(case) && sent.panel.id == id);
    let calls: Vec<bool> = sent.map(|sent| sent.panel.calls.is_some()).collect();
    (calls.len(), calls.iter().filter(|calls| **calls).count())
}

/// What time brought to a case: what, and when.
async fn brought(world: &World, case: CaseNumber) -> Vec<(What, Timestamp)> {
    let events = world.case(case).await.events.into_iter();
    let by_itself = events.filter(|(_, event)| event.by == By::Blueback);
    by_itself.map(|(_, event)| (event.what, event.at)).collect()
}

/// A case that waits for the desk since then, and was announced like this. Returns how many announcements there were, and
/// how many of them called the role.
fn announcements(
    rules: &Rules,
    brought: &[(What, Timestamp)],
    since: Timestamp,
    now: Timestamp,
) -> Result<(usize, usize), TestCaseError> {
    let (mut before, mut calls) = (0, 0);
    for (what, when) in brought {
        let What::Reminded { nth } = what else {
            return Err(TestCaseError::fail(format!("{what:?}")));
        };
        // However many were due, the desk is called once, and never for one that is not.
        let due = announced(rules, *when - since);
        prop_assert_eq!(usize::from(*nth), due, "at {:?}", *when - since);
        prop_assert!(due > before, "the {}th twice", due);
        calls += usize::from(due > rules.call_role_from);
        before = due;
    }
    // The real clock goes on meanwhile: what it may have brought in that time counts as well.
    let passed = now - since;
    let least = announced(rules, passed.saturating_sub(HOUR / 60));
    prop_assert!((least..=announced(rules, passed)).contains(&before));
    Ok((brought.len(), calls))
}

/// A month of a desk in steps of up to this many minutes; the program restarts after each that says so, by dying or in
/// order. Two cases are taken by nobody, one by somebody who then does nothing, and one waits for its member.
async fn month(steps: Vec<(u64, bool)>) -> Result<(), TestCaseError> {
    let mut world = World::new(DeskKind::Text).await;
    let contacts = [
        Contact::Direct,
        Contact::Later,
        Contact::Direct,
        Contact::Direct,
    ];
    let mut cases = Vec::new();
    for (member, contact) in (10..).zip(contacts) {
        cases.push(world.open(member, contact).await.unwrap());
    }
    let question = Message::Question(Own::new("Which iOS is it?").unwrap());
    world.act(cases[2], STAFF, Act::Claim).await.unwrap();
    world
        .act(cases[3], STAFF, Act::Write(question))
        .await
        .unwrap();
    let since = |case| {
        let world = &world;
        async move { world.case(case).await.case.silent_since }
    };
    let began = [
        since(cases[0]).await,
        since(cases[1]).await,
        since(cases[2]).await,
        since(cases[3]).await,
    ];
    for (minutes, restart) in steps.into_iter().cycle() {
        world.clock.advance(Duration::from_secs(minutes * 60));
        world.watch().await;
        world.with_courier(world.settle()).await;
        if restart {
            world.crash();
        }
        if world.now() - began[0] > DAY * 30 {
            break;
        }
    }
    let (rules, now) = (std::sync::Arc::clone(&world.office.rules), world.now());
    for (case, since) in cases[..2].iter().zip(began) {
        let times = announcements(&rules, &brought(&world, *case).await, since, now)?;
        prop_assert_eq!(shown(&world, *case, "desk-announcement"), times);
    }

    // The claim: a reminder, back to the queue, and from then on it is announced.
    let brought_to = brought(&world, cases[2]).await;
    let owner = UserId(50);
    prop_assert_eq!(&brought_to[0].0, &What::Reminded { nth: 1 });
    prop_assert!(brought_to[0].1 - began[2] >= rules.remind_owner);
    prop_assert_eq!(&brought_to[1].0, &What::ClaimExpired { owner });
    prop_assert!(brought_to[1].1 - began[2] >= rules.claim_lasts);
    let (times, calls) = announcements(&rules, &brought_to[2..], brought_to[1].1, now)?;
    let announced = shown(&world, cases[2], "desk-announcement");
    prop_assert_eq!(announced, (times + 1, calls));
    // Where both came due in one step, there was nobody left to remind.
    let reminded = shown(&world, cases[2], "desk-owner-reminder").0;
    let at_once = brought_to[1].1 - brought_to[0].1 < HOUR / 60;
    prop_assert_eq!(reminded, usize::from(!at_once));

    // The question: a reminder, and after two weeks it is closed.
    let brought_to = brought(&world, cases[3]).await;
    prop_assert_eq!(brought_to.len(), 2, "{:?}", brought_to);
    prop_assert_eq!(&brought_to[0].0, &What::Reminded { nth: 1 });
    prop_assert!(brought_to[0].1 - began[3] >= rules.remind_member);
    let ending = Ending::Silence;
    let closed = What::Closed {
        ending,
        reason: None,
    };
    prop_assert_eq!(&brought_to[1].0, &closed);
    prop_assert!(brought_to[1].1 - began[3] >= rules.close_silent);
    prop_assert_eq!(shown(&world, cases[3], "desk-letter-reminder").0, 1);
    prop_assert_eq!(world.timers().await.len(), 3, "one for each open case");
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
