//! Reminders as people meet them on Discord: who waits is asked, who agreed is reminded, and nobody else is written to.

pub(crate) mod crashes;
mod many;
mod story;

use blueback_stand_in::{Message, Person};

use crate::desk::place::{Desk, message, offers, press_on, shown};
use crate::discord::place::{button, card};

/// Somebody walks until a step needs time, and says that they wait. Returns the card that waits.
pub(crate) async fn waits(who: &Person) -> Message {
    let step = walks_to(who, "wait").await;
    let waits = who.press_on(&step, &button(&step, "wait")).await;
    card(&waits.unwrap()).clone()
}

/// Somebody walks until a card has a button.
pub(crate) async fn walks_to(who: &Person, wanted: &str) -> Message {
    let problem = [("problem", "activation".into())];
    let mut seen = who.command("imessage-help", &problem).await.unwrap();
    for _ in 0..40 {
        let on = card(&seen).clone();
        let ends = |choice: &&str| {
            let end = format!(".{choice}");
            on.buttons().iter().any(|b| b.custom_id.ends_with(&end))
        };
        if ends(&wanted) {
            return on;
        }
        seen = match ["failed", "unknown"].into_iter().find(ends) {
            Some(choice) => who.press_on(&on, &button(&on, choice)).await.unwrap(),
            None => {
                let lists = on.selects();
                let list = lists.first().expect("there is something to choose");
                who.choose(&seen, &list.custom_id, &["unknown"])
                    .await
                    .unwrap()
            }
        };
    }
    panic!("no card has {wanted}: {seen:?}");
}

/// All letters about a session that were ever written to somebody.
pub(crate) fn letters(desk: &Desk, who: &Person) -> usize {
    desk.discord().read(|world| {
        let posts = world.posts().filter(|post| post.channel == who.dm());
        let all = posts.map(shown);
        all.filter(|letter| !letter.is_ephemeral() && offers(letter, "card"))
            .count()
    })
}

/// What somebody sees after a press on a letter, which names its meaning by a word.
pub(crate) async fn answers(who: &Person, letter: &Message, word: &str) -> Message {
    message(&press_on(who, letter, word).await).clone()
}
