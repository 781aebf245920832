//! The real program dies at each point where a test can let it die, in the middle of a case that people work on.

use blueback::runtime::CRASH_POINTS;

use crate::my_data::{ERASING, PURGING};
use crate::reminders::crashes::LETTERS;

use super::place::Kind;
use super::story::{Real, Twist};

/// Points that each case passes wherever the desk is.
const EVERYWHERE: [&str; 14] = [
    "courier-take-before",
    "courier-take-after",
    "courier-place-before",
    "courier-place-after",
    "courier-settle-before",
    "courier-settle-after",
    "courier-post-before",
    "courier-post-after",
    "courier-edit-before",
    "courier-edit-after",
    "courier-label-before",
    "courier-label-after",
    "courier-conversation-before",
    "courier-conversation-after",
];
/// Points on the way into a text channel.
const TEXT: [&str; 2] = ["courier-thread-before", "courier-thread-after"];
/// Points on the way into a forum.
const FORUM: [&str; 2] = ["courier-begin-post-before", "courier-begin-post-after"];
/// Points on the way to a member who takes no direct messages.
const PRIVATE: [&str; 2] = [
    "courier-private-thread-before",
    "courier-private-thread-after",
];
/// Points on the way into a thread that somebody has closed.
const CLOSED: [&str; 2] = ["courier-unarchive-before", "courier-unarchive-after"];
/// Points that are passed at each start, before anybody does anything. At `timers-…` nothing is due then: the shortest time
/// that can be set is a minute, and what is due is crashed in the months of `runtime::desk::trial`.
const START: [&str; 4] = [
    "timers-before",
    "timers-after",
    "health-before",
    "health-after",
];

/// Points that are passed often: in each, at the first time and at one of the later ones.
const LATER: [(&str, u32); 8] = [
    ("courier-take-before", 5),
    ("courier-take-after", 6),
    ("courier-place-before", 2),
    ("courier-place-after", 3),
    ("courier-settle-before", 4),
    ("courier-settle-after", 5),
    ("courier-post-before", 3),
    ("courier-post-after", 4),
];

async fn survives(real: &Real, point: &str) {
    let twist = Twist {
        closed: PRIVATE.contains(&point),
        locked: CLOSED.contains(&point),
        fault: None,
    };
    real.survives_point(&format!("{point}=return"), twist).await;
}

#[test]
fn each_point_has_its_place_here() {
    let lists: [&[&str]; 9] = [
        &EVERYWHERE,
        &TEXT,
        &FORUM,
        &PRIVATE,
        &CLOSED,
        &START,
        &ERASING,
        &LETTERS,
        &PURGING,
    ];
    let mut here: Vec<&str> = lists.concat();
    let mut all = CRASH_POINTS.to_vec();
    here.sort_unstable();
    all.sort_unstable();
    assert_eq!(here, all);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_in_a_text_channel_survives_each_point() {
    let real = Real::new(Kind::Text).await;
    for point in EVERYWHERE.iter().chain(&TEXT).chain(&START) {
        survives(&real, point).await;
    }
    real.assert_all_whole().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_in_a_text_channel_survives_what_comes_later_and_on_other_ways() {
    let real = Real::new(Kind::Text).await;
    for point in PRIVATE.iter().chain(&CLOSED) {
        survives(&real, point).await;
    }
    for (point, passed) in LATER {
        let points = format!("{point}={passed}*off->return");
        real.survives_point(&points, Twist::default()).await;
    }
    real.assert_all_whole().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_in_a_forum_survives_each_point() {
    let real = Real::new(Kind::Forum {
        requires_tag: false,
    })
    .await;
    for point in EVERYWHERE.iter().chain(&FORUM) {
        survives(&real, point).await;
    }
    real.assert_all_whole().await;
}
