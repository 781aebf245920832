//! What the bot finds out by itself, as members and the desk see it: Apple's page, and many with the same trouble.

mod crowd;
mod page;
mod run;

use std::time::Duration;

use blueback::ids::Timestamp;
use blueback::runtime::status::{Event, Kind, Page, Service, Stage, plain};
use blueback_stand_in::{Person, Seen};
use serde_json::json;

use crate::desk::place::ended;
use crate::discord::place::{Place, card};

const HOUR: Duration = Duration::from_secs(60 * 60);

/// Apple's page says this about iMessage, read just now.
fn publish(place: &Place, events: Vec<Event>) {
    let service = |name: &str, events| Service {
        name: plain(name),
        events,
    };
    place.status().publish(Page {
        read_at: place.now(),
        services: vec![service("FaceTime", Vec::new()), service("iMessage", events)],
    });
}

fn event(place: &Place, kind: Kind, stage: Stage) -> Event {
    Event {
        kind,
        stage,
        begins: Some(before(place, 2 * HOUR)),
        ends: (stage == Stage::Over).then(|| before(place, HOUR)),
    }
}

fn before(place: &Place, time: Duration) -> Timestamp {
    Timestamp::from_millis(place.now().millis() - time.as_millis() as i64)
}

/// A member comes with a symptom.
async fn comes(member: &Person, symptom: &str) -> Seen {
    let options = [("problem", json!(symptom))];
    member.command("imessage-help", &options).await.unwrap()
}

/// Presses the button that ends so, or chooses that from the list.
async fn answers(member: &Person, seen: &Seen, answer: &str) -> Seen {
    let message = card(seen);
    let lists = message.selects();
    for list in &lists {
        if list.options.iter().any(|option| option.value == answer) {
            let chosen = member.choose(seen, &list.custom_id, &[answer]).await;
            return chosen.unwrap();
        }
    }
    let button = ended(message, &format!(".{answer}"));
    member.press(seen, &button).await.unwrap()
}

/// Whether a card has that answer, on a button or in a list.
fn offers(seen: &Seen, answer: &str) -> bool {
    let message = card(seen);
    let lists = message.selects().into_iter();
    let mut options = lists.flat_map(|list| list.options);
    let mut buttons = message.buttons().into_iter();
    options.any(|option| option.value == answer)
        || buttons.any(|button| button.custom_id.ends_with(&format!(".{answer}")))
}

/// Fails at steps and knows no answer to anything.
async fn goes_on(member: &Person, seen: &Seen) -> Seen {
    let mut words = ["failed", "unknown"].into_iter();
    let word = words.find(|word| offers(seen, word));
    answers(member, seen, word.expect("there is a way on")).await
}
