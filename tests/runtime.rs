//! The runtime over a disk in memory: each act takes effect at most once, and only for who acted.

mod stored;
mod trouble;

use std::time::Duration;

use blueback::ids::{GuildId, UserId};
use blueback::runtime::{Act, Who};
use blueback::text::{Kind, Shown};

use crate::small_flow::{library, small};
use crate::world::{ADA, BEN, OLD_CARD, World, assert_card, bare, offers, press};

const YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);

fn world() -> World {
    World::new(library(small()))
}

/// Ada is at her first step.
async fn at_a_step(world: &mut World) -> Shown {
    let mut card = world.open(ADA, Some("green")).await;
    while card.kind == Kind::Question {
        card = world.press(ADA, &card, "unknown").await;
    }
    assert_eq!(card.kind, Kind::Step, "{card:?}");
    card
}

#[track_caller]
fn assert_unavailable(shown: &Shown) {
    assert_eq!(
        (shown.kind, shown.id.as_str()),
        (Kind::Notice, "notice-unavailable")
    );
}

#[tokio::test]
async fn a_delivery_is_answered_alike_however_often_it_comes() {
    let mut world = world();
    let card = at_a_step(&mut world).await;
    let failed = world.incoming(ADA, press(&card, "failed"));
    let first = world.runtime.answer(failed.clone()).await;
    assert_ne!(bare(&first), bare(&card));
    let flushes = world.disk.flushes();
    for _ in 0..5 {
        assert_eq!(world.runtime.answer(failed.clone()).await, first);
    }
    assert_eq!(world.runtime.counts().duplicates, 5);
    world.restart().await;
    assert_eq!(world.runtime.answer(failed.clone()).await, first);
    assert_eq!(world.disk.flushes(), flushes, "a duplicate writes nothing");
    assert_eq!(bare(&world.look(ADA).await), bare(&first), "one effect");
}

#[tokio::test]
async fn deliveries_at_the_same_time_have_one_effect() {
    for copies in 2..=5 {
        let mut world = world();
        let card = at_a_step(&mut world).await;
        let failed = world.incoming(ADA, press(&card, "failed"));
        let mut answers = tokio::task::JoinSet::new();
        for _ in 0..copies {
            let (runtime, failed) = (world.runtime.clone(), failed.clone());
            answers.spawn(async move { runtime.answer(failed).await });
        }
        let answers = answers.join_all().await;
        assert!(answers.iter().all(|answer| *answer == answers[0]));
        let turns = answers[0].turn.unwrap().turn - card.turn.unwrap().turn;
        assert_eq!(turns, 1, "one effect of {copies}");
        assert_eq!(world.look(ADA).await.turn, answers[0].turn);
    }
}

#[tokio::test]
async fn an_opening_that_is_delivered_twice_begins_one_session() {
    let mut world = world();
    let problem = Some("green".to_owned());
    let open = world.incoming(
        ADA,
        Act::Open {
            problem,
            device: None,
        },
    );
    let first = world.runtime.answer(open.clone()).await;
    assert_eq!(first.notes, ["Understood as: green"]);
    assert_eq!(world.runtime.answer(open.clone()).await, first);

    let next = world.press(ADA, &first, "phone").await;
    let late = world.runtime.answer(open).await;
    assert_eq!(
        late, next,
        "a late copy shows where the person is now, and says nothing of then"
    );
}

#[tokio::test]
async fn a_press_on_an_old_card_changes_nothing_and_shows_the_current_one() {
    let mut world = world();
    let old = at_a_step(&mut world).await;
    let current = world.press(ADA, &old, "failed").await;
    let flushes = world.disk.flushes();
    let shown = world.press(ADA, &old, "worked").await;
    assert_eq!((shown.turn, bare(&shown)), (current.turn, bare(&current)));
    assert_eq!(shown.notes, [OLD_CARD]);
    assert_eq!(world.disk.flushes(), flushes, "no flush for nothing");
    assert_eq!(world.runtime.counts().stale, 1);
}

#[tokio::test]
async fn of_two_presses_at_once_one_wins_and_the_other_sees_where_that_led() {
    let mut world = world();
    let card = at_a_step(&mut world).await;
    let failed = world.incoming(ADA, press(&card, "failed"));
    let cant = world.incoming(ADA, press(&card, "cant"));
    let (won, lost) = tokio::join!(world.runtime.answer(failed), world.runtime.answer(cant));
    assert!(won.notes.is_empty());
    assert_eq!(lost.notes, [OLD_CARD]);
    assert_eq!((lost.turn, bare(&lost)), (won.turn, bare(&won)));
}

#[tokio::test]
async fn what_one_person_presses_never_touches_another() {
    let mut world = world();
    let adas = at_a_step(&mut world).await;
    let shown = world.press(BEN, &adas, "failed").await;
    assert_eq!(shown.kind, Kind::Symptom);
    let elsewhere = Who {
        guild: GuildId(2),
        user: UserId(10),
    };
    let shown = world.press(elsewhere, &adas, "failed").await;
    assert_eq!(shown.kind, Kind::Symptom);
    assert_eq!(world.look(ADA).await.turn, adas.turn);
}

#[tokio::test]
async fn another_persons_interaction_id_gives_nothing_away_and_changes_nothing() {
    let mut world = world();
    let card = at_a_step(&mut world).await;
    let failed = world.incoming(ADA, press(&card, "failed"));
    let adas = world.runtime.answer(failed.clone()).await;
    let bens = world.open(BEN, Some("stuck")).await;
    let mut forged = failed;
    (forged.who, forged.act) = (BEN, press(&bens, "mac"));
    assert_eq!(world.runtime.answer(forged).await.turn, bens.turn);
    assert_eq!(world.look(ADA).await.turn, adas.turn);
}

#[tokio::test]
async fn a_question_why_and_a_look_cost_no_flush() {
    let mut world = world();
    let card = at_a_step(&mut world).await;
    let flushes = world.disk.flushes();
    let why = world.press(ADA, &card, "why").await;
    assert!(why.explained);
    assert_eq!(why.turn, card.turn);
    assert_eq!(world.look(ADA).await, bare_at(&card));
    let nonsense = world.press(ADA, &card, "no_such_choice").await;
    assert_eq!(nonsense.notes.len(), 1);
    assert_eq!(world.disk.flushes(), flushes);
}

/// A card as a look shows it.
fn bare_at(card: &Shown) -> Shown {
    Shown {
        turn: card.turn,
        ..bare(card)
    }
}

#[tokio::test]
async fn a_card_shown_to_somebody_new_can_be_pressed() {
    let mut world = world();
    let card = world.look(ADA).await;
    let next = world.press(ADA, &card, "green").await;
    assert!(next.notes.is_empty(), "{next:?}");
    assert_ne!(next.kind, Kind::Symptom);
}

#[tokio::test]
async fn a_clock_that_leaps_a_year_either_way_loses_nothing() {
    let mut world = world();
    world.set_ahead(YEAR);
    let mut card = at_a_step(&mut world).await;
    for ahead in [Duration::ZERO, YEAR * 2, YEAR, Duration::ZERO] {
        world.set_ahead(ahead);
        assert_eq!(world.look(ADA).await, bare_at(&card), "{ahead:?}");
        let next = world.press(ADA, &card, "failed").await;
        assert_card(&next);
        assert!(next.notes.is_empty(), "{next:?}");
        card = next;
    }
}

#[tokio::test]
async fn a_wait_comes_due_by_the_clock() {
    let mut world = world();
    let mut card = at_a_step(&mut world).await;
    while !offers(&card, "wait") {
        card = world.press(ADA, &card, "failed").await;
    }
    let wait = world.press(ADA, &card, "wait").await;
    assert_eq!(wait.kind, Kind::Wait);
    assert!(!offers(&world.look(ADA).await, "wait"));
    world.set_ahead(Duration::from_secs(61 * 60));
    world.restart().await;
    let due = world.look(ADA).await;
    assert_eq!(due.turn, wait.turn);
    assert!(
        offers(&due, "wait"),
        "a longer wait can be chosen when the first is over"
    );
}

#[tokio::test]
async fn a_press_on_a_flow_that_is_gone_is_answered() {
    let mut world = world();
    let mut incoming = world.incoming(ADA, Act::Look);
    incoming.flow = blueback::ids::FlowId::new("gone").unwrap();
    assert_eq!(world.runtime.answer(incoming).await.id, "notice-flow-gone");
    assert_eq!(world.runtime.counts().stale, 1);
}
