//! What is stored: read in every form it ever had, never overwritten unread, and not kept for ever.

use std::time::Duration;

use blueback::ids::{GuildId, UserId};
use blueback::runtime::Who;
use blueback::store::{Batch, Key, Prefix, Record};
use blueback::text::Kind;

use super::{assert_unavailable, at_a_step, bare_at, world};
use crate::small_flow::{library, small, small_changed};
use crate::world::{ADA, BEN, World, assert_card};

#[tokio::test]
async fn a_changed_flow_keeps_what_still_applies_and_says_what_does_not() {
    let mut world = world();
    let card = at_a_step(&mut world).await;
    assert_eq!(card.id, "toggle");
    let card = world.press(ADA, &card, "failed").await;
    world.upgrade(library(small_changed())).await;
    let shown = world.press(ADA, &card, "failed").await;
    assert_eq!(
        shown.notes.len(),
        2,
        "what was dropped, and that the card is old: {shown:?}"
    );
    assert_eq!(shown.kind, Kind::Step, "the symptom is still known");
    let after = world.look(ADA).await;
    assert_eq!(after, bare_at(&shown), "it is said once");
}

/// Where the session of Ada lies.
fn adas_key(world: &World) -> Key {
    let sessions = Prefix::new("s/");
    let flow = world.flow();
    let rest = [
        &1_u64.to_be_bytes()[..],
        &10_u64.to_be_bytes(),
        b"/",
        flow.as_str().as_bytes(),
    ];
    sessions.key(&rest.concat()).unwrap()
}

#[tokio::test]
async fn a_session_of_a_newer_or_broken_form_is_left_alone() {
    for (version, payload) in [(4, "{}"), (3, "{}"), (1, "{}"), (1, "not JSON")] {
        let mut world = world();
        let card = at_a_step(&mut world).await;
        let key = adas_key(&world);
        assert!(world.disk.durable().contains_key(&key));
        let record = Record {
            version,
            payload: payload.as_bytes().to_vec(),
        };
        let (to, put) = (key.clone(), record.clone());
        let write = world.committer.run(move |records| records.put(to, put));
        write.await.unwrap();
        assert_unavailable(&world.open(ADA, None).await);
        assert_unavailable(&world.press(ADA, &card, "restart").await);
        let read = world.committer.run(move |records| records.get(&key));
        assert_eq!(read.await.unwrap(), Some(record), "never overwritten");
        assert_card(&world.open(BEN, None).await);
    }
}

#[tokio::test]
async fn a_damaged_session_is_left_alone() {
    let mut world = world();
    let card = at_a_step(&mut world).await;
    let key = adas_key(&world);
    world.runtime.close().await;
    let mut damage = Batch::default();
    damage.insert(key.clone(), Some(vec![1; 40]));
    let mut memory = blueback::store::memory::Memory::open(&world.disk);
    blueback::store::Backend::commit(&mut memory, &damage).unwrap();
    let mut world = World::over(world.disk.clone(), library(small()));
    assert_unavailable(&world.press(ADA, &card, "failed").await);
    assert_eq!(world.disk.durable()[&key], vec![1; 40]);
    assert_card(&world.open(BEN, None).await);
}

#[tokio::test]
async fn a_form_of_the_first_version_goes_on_where_it_was() {
    let world = &mut world();
    let key = adas_key(world);
    let payload = br#"{"f":1,"b":1767603600000,"t":3,"e":[["s",0,"green"],["u",900,"device"],["u",2000,"stolen"]]}"#;
    let record = Record {
        version: 1,
        payload: payload.to_vec(),
    };
    let write = world.committer.run(move |records| records.put(key, record));
    write.await.unwrap();
    let shown = world.open(ADA, None).await;
    assert_eq!(shown.notes, ["Welcome back. This is where you were."]);
    assert_card(&shown);
    assert_ne!(shown.kind, Kind::Symptom);
}

#[tokio::test]
async fn replies_of_yesterday_are_forgotten_and_sessions_are_not() {
    let mut world = world();
    let replies = |world: &World| {
        let durable = world.disk.durable();
        durable
            .keys()
            .filter(|key| key.after(&Prefix::new("i/")).is_some())
            .count()
    };
    let mut user = 100;
    let mut open = async |world: &mut World| {
        user += 1;
        let who = Who {
            guild: GuildId(1),
            user: UserId(user),
        };
        assert_card(&world.open(who, None).await);
        replies(world)
    };
    for kept in 1..=10 {
        assert_eq!(open(&mut world).await, kept);
    }
    world.set_ahead(Duration::from_secs(25 * 60 * 60));
    // Each adds one of its own and takes away at most four of the ten.
    for kept in [7, 4, 3] {
        assert_eq!(open(&mut world).await, kept);
    }
    let sessions = world.disk.durable();
    let sessions = sessions
        .keys()
        .filter(|k| k.after(&Prefix::new("s/")).is_some());
    assert_eq!(sessions.count(), 13);
}
