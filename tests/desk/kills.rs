//! kill -9 of the real program before and after each of the requests that a case brings about.

use blueback_stand_in::{Fault, Gate};

use super::place::Kind;
use super::story::{Real, Twist};

/// So many requests, from when the member sends their case.
const REQUESTS: u32 = 12;

async fn survives(kind: Kind, held: impl Fn(Gate) -> Fault) {
    let real = Real::new(kind).await;
    for nth in 1..=REQUESTS {
        let gate = Gate::default();
        let twist = Twist {
            fault: Some((nth, held(gate.clone()))),
            ..Twist::default()
        };
        real.survives_kill(gate.reached(1), twist).await;
    }
    real.assert_all_whole().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_survives_a_kill_before_each_request() {
    survives(Kind::Text, Fault::HeldBefore).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_survives_a_kill_after_each_request() {
    survives(Kind::Text, Fault::HeldAfter).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_in_a_forum_survives_a_kill_after_each_request() {
    let forum = Kind::Forum {
        requires_tag: false,
    };
    survives(forum, Fault::HeldAfter).await;
}
