//! A thousand reminders due at once: within the limits, the oldest first, and each once.

use std::collections::BTreeMap;
use std::time::Duration;

use blueback::ids::{FlowId, GuildId, InteractionId, Languages, Locale, UserId};
use blueback::runtime::{Act, Incoming, Who};
use blueback_stand_in::Person;

use crate::desk::place::{Desk, Kind, offers, shown};

const MANY: u64 = 1000;
/// So many conversations can be begun until time is let pass.
const OPENED: usize = 10;
/// So many are written to at a time, so that one may overtake another by as many.
const AT_ONCE: usize = 4;

/// Somebody waits for a step, by the shortest way: as if they had pressed each button.
async fn wait(desk: &Desk, person: &Person, nth: u64) {
    let runtime = desk.place.runtime();
    let (clock, mut presses) = (runtime.clock(), 0);
    let mut act = Act::Open {
        problem: Some("wrong_sender".to_owned()),
        device: None,
    };
    loop {
        presses += 1;
        let incoming = Incoming {
            id: InteractionId::at(clock.now(), nth * 100 + presses),
            who: Who {
                guild: GuildId(desk.pond.id),
                user: UserId(person.id()),
            },
            flow: FlowId::new("imessage").unwrap(),
            languages: Languages::same(Locale::SOURCE),
            act,
        };
        let shown = runtime.answer(incoming).await;
        let has = |id: &str| shown.choices.iter().any(|choice| choice.id == id);
        if shown.kind == blueback::text::Kind::Wait {
            return;
        }
        let choice = ["wait", "failed", "unknown"].into_iter().find(|id| has(id));
        act = Act::Choose {
            card: shown.turn.unwrap(),
            choice: choice.expect("there is a way on").to_owned(),
        };
    }
}

#[tokio::test]
async fn a_thousand_due_at_once_go_out_within_the_limits_oldest_first_and_each_once() {
    let desk = Desk::without(Kind::Text).await;
    let mut people = Vec::new();
    for nth in 0..MANY {
        let person = desk.member(&format!("p{nth}"));
        wait(&desk, &person, nth).await;
        // A moment apart, so that one is older than the next.
        desk.place.pass(Duration::from_millis(10));
        people.push(person);
    }
    desk.place.pass(Duration::from_secs(24 * 60 * 60));
    // Discord lets ten conversations be begun in ten seconds.
    for written in (OPENED..=people.len()).step_by(OPENED) {
        let found = desk.discord().until(|world| {
            let asks = world.posts().filter(|post| offers(&shown(post), "notyet"));
            (asks.count() >= written).then_some(())
        });
        assert!(found.await.is_some(), "not {written} were written");
        desk.place.pass(Duration::from_secs(10));
    }
    let place: BTreeMap<u64, usize> = people.iter().map(Person::dm).zip(0..).collect();
    let order: Vec<usize> = desk.discord().read(|world| {
        let asks = world.posts().filter(|post| offers(&shown(post), "notyet"));
        asks.map(|post| place[&post.channel]).collect()
    });
    let mut each = order.clone();
    each.sort_unstable();
    assert!(each.into_iter().eq(0..people.len()), "each once");
    for (at, person) in order.iter().enumerate() {
        assert!(
            at.abs_diff(*person) <= AT_ONCE,
            "{person} was written to as {at}"
        );
    }
    let limited = desk
        .discord()
        .read(|world| world.calls().filter(|call| call.status == 429).count());
    assert!(
        limited <= AT_ONCE * 2,
        "{limited} requests ran into a limit"
    );
    desk.assert_clean(&[]);
}
