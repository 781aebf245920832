//! Whatever happens in whatever order, with faults and crashes anywhere: at the end each case has one card that is
//! true, each event was told once and in order, and nothing is left.

use std::future::pending;
use std::time::Duration;

use proptest::prelude::*;

use super::town::Fault;
use super::whole::{assert_whole, is_card};
use super::world::{DESK, GUILD, World};
use crate::desk::{Act, By, Contact, Effect, Message, Words as Own};
use crate::ids::{CaseNumber, UserId};
use crate::runtime::desk::outbox;
use crate::runtime::desk::{Courier, DeskKind, Undelivered, cases};
use crate::store::memory;

/// One thing that happens.
#[derive(Debug, Clone)]
enum Move {
    Open(u64, Contact),
    Act(u32, Deed),
    Fault(Fault),
    Work(usize),
    Pass(u64),
    Crash,
    DeleteCard(u32),
    DeleteThread(u32),
    Archive(u32),
    Lock(u32),
    TakesMessages(u64, bool),
    Break(bool),
    Full(bool),
    Disk(bool),
}

#[derive(Debug, Clone, Copy)]
enum Deed {
    Claim,
    Write,
    Note,
    Answer,
    HandBack,
    Solve,
    Reopen,
    Wake,
}

fn words() -> Own {
    Own::new("Have you tried @everyone?").unwrap()
}

fn act(deed: Deed) -> (By, Act) {
    let staff = By::Staff(UserId(50));
    match deed {
        Deed::Claim => (staff, Act::Claim),
        Deed::Write => (staff, Act::Write(Message::Reply(words()))),
        Deed::Note => (staff, Act::Note(words())),
        Deed::Answer => (By::Member, Act::Answer(words())),
        Deed::HandBack => (staff, Act::HandBack),
        Deed::Solve => (staff, Act::Solve),
        Deed::Reopen => (By::Member, Act::Reopen),
        Deed::Wake => (By::Blueback, Act::Wake),
    }
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let case = 1..4u32;
    let member = 10..13u64;
    let fault = prop_oneof![
        Just(Fault::Refused(Undelivered::Trouble("500".to_owned()))),
        Just(Fault::Refused(Undelivered::Later(Duration::from_secs(3)))),
        Just(Fault::Refused(Undelivered::Forbidden)),
        Just(Fault::Unheard),
        Just(Fault::Unheard),
        Just(Fault::DiesBefore),
        Just(Fault::DiesAfter),
        Just(Fault::DiesAfter),
        Just(Fault::None),
        Just(Fault::None),
        Just(Fault::None),
    ];
    let deed = prop_oneof![
        Just(Deed::Claim),
        Just(Deed::Write),
        Just(Deed::Write),
        Just(Deed::Note),
        Just(Deed::Answer),
        Just(Deed::HandBack),
        Just(Deed::Solve),
        Just(Deed::Reopen),
        Just(Deed::Wake),
    ];
    let contact = prop_oneof![Just(Contact::Direct), Just(Contact::Thread)];
    let one = prop_oneof![
        3 => (member.clone(), contact).prop_map(|(member, contact)| Move::Open(member, contact)),
        12 => (case.clone(), deed).prop_map(|(case, deed)| Move::Act(case, deed)),
        6 => fault.prop_map(Move::Fault),
        8 => (1..60usize).prop_map(Move::Work),
        2 => (1..3000u64).prop_map(Move::Pass),
        1 => Just(Move::Crash),
        1 => case.clone().prop_map(Move::DeleteCard),
        1 => case.clone().prop_map(Move::DeleteThread),
        1 => case.clone().prop_map(Move::Archive),
        1 => case.prop_map(Move::Lock),
        1 => (member, any::<bool>()).prop_map(|(member, takes)| Move::TakesMessages(member, takes)),
        1 => any::<bool>().prop_map(Move::Break),
        1 => any::<bool>().prop_map(Move::Full),
        1 => any::<bool>().prop_map(Move::Disk),
    ];
    proptest::collection::vec(one, 1..50)
}

impl World {
    /// Does one thing.
    async fn make(&self, one: &Move) {
        match one {
            // What the store did not acknowledge may be there or not; at the end the store is asked.
            Move::Open(member, contact) => _ = self.open(*member, *contact).await,
            Move::Act(case, deed) => {
                let (by, act) = act(*deed);
                _ = self.act(CaseNumber(*case), by, act).await;
            }
            Move::Fault(fault) => self.made.town().faults.push_back(fault.clone()),
            Move::Work(turns) => self.work(*turns).await,
            Move::Pass(seconds) => self.clock.advance(Duration::from_secs(*seconds)),
            Move::Crash => self.made.die(),
            Move::DeleteCard(case) => self.made.each_sent(|sent| {
                if is_card(sent) && sent.case == Some(CaseNumber(*case)) {
                    sent.deleted = true;
                }
            }),
            Move::DeleteThread(case) => self.made.each_thread(*case, |thread| thread.gone = true),
            Move::Archive(case) => self
                .made
                .each_thread(*case, |thread| thread.archived = true),
            Move::Lock(case) => self.made.each_thread(*case, |thread| thread.locked = true),
            Move::TakesMessages(member, true) => {
                self.made.town().closed.remove(&UserId(*member));
            }
            Move::TakesMessages(member, false) => {
                self.made.town().closed.insert(UserId(*member));
            }
            Move::Break(true) => _ = self.made.town().forbidden.insert(DESK),
            Move::Break(false) => _ = self.made.town().forbidden.remove(&DESK),
            Move::Full(full) => self.made.town().full = *full,
            Move::Disk(there) => self.disk.fail_next(if *there {
                memory::Fault::Unsure
            } else {
                memory::Fault::Lost
            }),
        }
    }

    /// Promises every card and the board, as a walk through the cases does that finds none of them.
    async fn show_all(&self) {
        let now = self.now();
        self.read(move |records| {
            let newest = cases::newest(records, GUILD)?.map_or(0, |newest| newest.0);
            (1..=newest)
                .map(CaseNumber)
                .try_for_each(|case| outbox::promise(records, GUILD, case, &[Effect::Show], now))
        })
        .await;
        let newest = self.read(|records| cases::newest(records, GUILD)).await;
        for case in (1..=newest.map_or(0, |newest| newest.0)).map(CaseNumber) {
            self.office.bell.ring(GUILD, case);
        }
    }

    /// Lives through a history, and dies and lives again as often as that wants.
    async fn live(&mut self, moves: &[Move]) {
        let mut left = moves.iter();
        loop {
            let courier = Courier::new(self.office.clone());
            let made = self.made.clone();
            let all = async {
                for one in left.by_ref() {
                    self.make(one).await;
                    tokio::task::yield_now().await;
                }
                {
                    let mut town = self.made.town();
                    (town.full, town.faults) = (false, Default::default());
                    town.forbidden.clear();
                }
                self.show_all().await;
                self.settle().await;
            };
            let over = tokio::select! {
                () = courier.run(&made, pending()) => unreachable!("nobody asked it to stop"),
                () = made.died() => false,
                () = all => true,
            };
            if over {
                return;
            }
            drop(courier);
            self.crash();
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn what_was_promised_appears_once_whatever_happens(forum in any::<bool>(), moves in moves()) {
        let closes = |one: &Move| matches!(one, Move::Fault(Fault::Refused(Undelivered::Forbidden)));
        let closed = moves.iter().any(closes);
        let kind = if forum { DeskKind::Forum } else { DeskKind::Text };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let mut world = World::new(kind).await;
            world.live(&moves).await;
            assert_whole(&world, closed).await
        })?;
    }
}
