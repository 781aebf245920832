//! What becomes of a case's thread when people archive or lock it.

use blueback_stand_in::permission::MANAGE_THREADS;
use blueback_stand_in::{Message, PUBLIC_THREAD};

use super::place::{Desk, INVITED, Kind, fill, offers};

const KINDS: [Kind; 2] = [
    Kind::Text,
    Kind::Forum {
        requires_tag: false,
    },
];

/// Notes something, by way of the case's number: on what stands in a closed thread nobody can press anything.
async fn note(desk: &Desk, words: &str) {
    let view = desk.open(&desk.sam, 1).await;
    fill(&desk.sam, &view, "note", words).await;
}

/// The threads and posts of the desk.
fn threads(desk: &Desk) -> Vec<u64> {
    desk.discord().read(|world| {
        let below = |channel: &&blueback_stand_in::Channel| {
            channel.kind == PUBLIC_THREAD
                && channel.parent == Some(desk.channel)
                && channel.name.starts_with("#1")
        };
        world
            .channels()
            .filter(below)
            .map(|channel| channel.id)
            .collect()
    })
}

fn is_archived(desk: &Desk, thread: u64) -> bool {
    let now = desk.discord().clock().now();
    desk.discord().read(|world| {
        let channel = world.channel(thread).expect("it is there");
        channel
            .thread
            .as_ref()
            .expect("it is a thread")
            .is_archived(now)
    })
}

#[tokio::test]
async fn an_archived_thread_is_taken_out_of_the_archive_and_written_to() {
    for kind in KINDS {
        let desk = Desk::with(kind).await;
        let thread = desk.claimed(&desk.ada, "1").await.id();
        desk.pond.archive(thread);
        note(&desk, "Asked the carrier").await;
        desk.written(thread, "Asked the carrier").await;
        assert!(!is_archived(&desk, thread), "{kind:?}");
        desk.pond.archive(thread);
        note(&desk, "The carrier is well").await;
        desk.written(thread, "The carrier is well").await;
        desk.assert_said(
            thread,
            &["Looked at it", "Asked the carrier", "The carrier is well"],
        );
        assert_eq!(threads(&desk), [thread], "{kind:?}");
        assert_eq!(desk.cards("1").len(), 1, "{kind:?}");
        desk.assert_clean(&[]);
    }
}

#[tokio::test]
async fn a_locked_thread_is_written_to_by_whoever_may_manage_threads() {
    for kind in KINDS {
        let desk = Desk::with(kind).await;
        let thread = desk.claimed(&desk.ada, "1").await.id();
        desk.pond.lock(thread);
        desk.pond.archive(thread);
        note(&desk, "Asked the carrier").await;
        desk.written(thread, "Asked the carrier").await;
        assert_eq!(threads(&desk), [thread], "{kind:?}");
        desk.assert_clean(&[]);
    }
}

#[tokio::test]
async fn a_thread_that_stays_locked_is_left_and_another_begun() {
    for kind in KINDS {
        let desk = Desk::with(kind).await;
        let old = desk.claimed(&desk.ada, "1").await.id();
        desk.pond.set_bot_permissions(INVITED & !MANAGE_THREADS);
        desk.pond.lock(old);
        desk.pond.archive(old);
        note(&desk, "Asked the carrier").await;
        desk.posted(|_, message| message.text().contains("Asked the carrier"))
            .await;
        note(&desk, "The carrier is well").await;
        let elsewhere = |message: &Message| message.text().contains("The carrier is well");
        let found = desk.posted(|post, message| post.channel != old && elsewhere(message));
        let new = found.await.json["channel_id"]
            .as_str()
            .unwrap()
            .parse()
            .unwrap();
        assert_eq!(threads(&desk).len(), 2, "{kind:?}");
        assert!(threads(&desk).contains(&new), "{kind:?}");
        desk.assert_said(old, &["Looked at it"]);
        desk.assert_said(new, &["The carrier is well"]);
        // The card that is kept true can be worked with, wherever the old one was.
        let card = desk.cards("1").into_iter().next_back().unwrap();
        assert!(offers(&card, "handback"));
        fill(&desk.sam, &card, "note", "No more to do").await;
        desk.written(new, "No more to do").await;
        desk.assert_clean(&[]);
    }
}
