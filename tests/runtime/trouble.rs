//! Crashes, failing commits and a full queue: what was answered is there, and the rest is said.

use blueback::store::memory::Fault;
use blueback::text::Kind;

use super::{assert_unavailable, at_a_step, bare_at, world};
use crate::world::{ADA, offers, press};

#[tokio::test]
async fn whatever_was_answered_is_there_after_a_crash() {
    let mut world = world();
    let mut card = world.open(ADA, Some("stuck")).await;
    for choice in [
        "phone", "none", "failed", "wait", "failed", "back", "failed",
    ] {
        world.crash(0);
        assert_eq!(world.look(ADA).await, bare_at(&card));
        if !offers(&card, choice) {
            continue;
        }
        card = world.press(ADA, &card, choice).await;
        assert!(card.notes.is_empty(), "{choice}: {card:?}");
    }
    assert!(card.turn.unwrap().turn >= 5);
}

#[tokio::test]
async fn a_power_cut_within_a_commit_leaves_all_of_an_answer_or_nothing() {
    for kept in [0, 1] {
        let mut world = world();
        let card = at_a_step(&mut world).await;
        let failed = world.incoming(ADA, press(&card, "failed"));
        world.disk.fail_next(Fault::Power);
        assert_unavailable(&world.runtime.answer(failed.clone()).await);
        world.crash(kept);
        let turn = world.look(ADA).await.turn.unwrap().turn;
        assert_eq!(turn, card.turn.unwrap().turn + kept as u32);
        let again = world.runtime.answer(failed).await;
        assert_eq!(
            again.turn.unwrap().turn,
            card.turn.unwrap().turn + 1,
            "one effect"
        );
    }
}

#[tokio::test]
async fn a_failed_commit_is_said_and_the_next_answer_works() {
    let mut world = world();
    let card = at_a_step(&mut world).await;
    let failed = world.incoming(ADA, press(&card, "failed"));
    world.disk.fail_next(Fault::Lost);
    assert_unavailable(&world.runtime.answer(failed.clone()).await);
    world.reopened(1).await;
    assert_eq!(world.look(ADA).await, bare_at(&card), "nothing was changed");
    let next = world.runtime.answer(failed).await;
    assert!(next.notes.is_empty());
    assert_eq!(next.turn.unwrap().turn, card.turn.unwrap().turn + 1);
    assert_eq!(world.runtime.counts().refused, 1);
}

#[tokio::test]
async fn a_commit_of_uncertain_fate_has_at_most_one_effect() {
    let mut world = world();
    let card = at_a_step(&mut world).await;
    let failed = world.incoming(ADA, press(&card, "failed"));
    world.disk.fail_next(Fault::Unsure);
    assert_unavailable(&world.runtime.answer(failed.clone()).await);
    world.reopened(1).await;
    let next = world.runtime.answer(failed).await;
    assert_eq!(next.turn.unwrap().turn, card.turn.unwrap().turn + 1);
    assert_eq!(world.runtime.counts().duplicates, 1);
}

#[tokio::test]
async fn a_full_queue_is_said_and_changes_nothing() {
    let mut world = world();
    let card = at_a_step(&mut world).await;
    let (go, wait) = std::sync::mpsc::channel::<()>();
    let mut jobs = tokio::task::JoinSet::new();
    let committer = world.committer.clone();
    jobs.spawn(async move {
        let held = committer.run(move |_| Ok(_ = wait.recv()));
        held.await
    });
    let busy = loop {
        let committer = world.committer.clone();
        jobs.spawn(async move { committer.run(|_| Ok(())).await });
        tokio::task::yield_now().await;
        // The committer has taken one job out, so the queue holds one less than are waiting.
        if world.committer.waiting() > 4096 {
            break world.press(ADA, &card, "failed").await;
        }
    };
    assert_eq!((busy.kind, busy.id.as_str()), (Kind::Notice, "notice-busy"));
    go.send(()).unwrap();
    while jobs.join_next().await.is_some() {}
    assert_eq!(world.look(ADA).await, bare_at(&card));
}

#[tokio::test]
async fn after_closing_nothing_is_taken_and_all_is_there() {
    let mut world = world();
    let card = at_a_step(&mut world).await;
    world.runtime.close().await;
    assert_unavailable(&world.press(ADA, &card, "failed").await);
    world.restart().await;
    assert_eq!(world.look(ADA).await, bare_at(&card));
}
