//! One's own data: read by whoever it is about, erased when they wish it, and gone when it has had its time.

mod crash;
mod disk;
mod erase;
mod export;
mod keep;
mod left;

pub(crate) use crash::{ERASING, PURGING};

use blueback_stand_in::{Person, Seen};
use serde_json::Value;

use crate::desk::place::{Desk, fill, message, press, press_on, said, shown};

/// What a member writes, which stands nowhere else.
const OWN_WORDS: &str = "Quicksilver marmalade";
/// What they answer.
const ANSWER: &str = "Obsidian teaspoon";
/// What a supporter asks them.
const QUESTION: &str = "Which velvet lantern?";
/// What a supporter notes about them.
const NOTE: &str = "Seems to own a zeppelin";

/// `/my-data export`
async fn export(who: &Person) -> Seen {
    who.command("my-data export", &[]).await.unwrap()
}

/// The file with everything that is stored about somebody; none where nothing is.
async fn everything(who: &Person) -> Option<Value> {
    let seen = export(who).await;
    if said(&seen).contains("Nothing is stored about you") {
        return None;
    }
    let files = who.files(message(&seen));
    assert_eq!(files.len(), 1, "{seen:?}");
    assert_eq!(files[0].name, "my-data.json");
    assert!(message(&seen).is_ephemeral());
    Some(serde_json::from_slice(&files[0].bytes).unwrap())
}

/// `/my-data erase`, and yes.
async fn erase(who: &Person) -> Seen {
    let asked = who.command("my-data erase", &[]).await.unwrap();
    assert!(
        said(&asked).contains("This cannot be undone"),
        "{}",
        said(&asked)
    );
    press(who, &asked, "eraseall").await
}

/// A case of a member that a supporter has in work, with words of everybody.
async fn case(desk: &Desk, member: &Person, supporter: &Person) -> u64 {
    desk.hand_over(member, OWN_WORDS).await;
    let card = desk
        .card("1", |card| crate::desk::place::offers(card, "claim"))
        .await;
    press_on(supporter, &card, "claim").await;
    fill(supporter, &card, "note", NOTE).await;
    let preview = fill(supporter, &card, "ask", QUESTION).await;
    press(supporter, &preview, "senddraft").await;
    let letter = desk.letter(member, QUESTION).await;
    fill(&member.clone().in_dm(), &letter, "answer", ANSWER).await;
    desk.written(card.id(), ANSWER).await;
    desk.written(card.id(), NOTE).await;
    card.id()
}

/// Waits until nothing that the team sees, or that lies anywhere on the server, has any of these texts.
async fn gone_from_server(desk: &Desk, texts: &[&str]) {
    let clean = desk.discord().until(|world| {
        let theirs = |channel: u64| {
            world
                .channel(channel)
                .is_some_and(|one| one.guild.is_some())
        };
        let posts = world
            .posts()
            .filter(|post| !post.deleted && post.only_for.is_none());
        let mut posts = posts.filter(|post| theirs(post.channel));
        posts
            .all(|post| {
                let text = shown(post).text();
                texts.iter().all(|one| !text.contains(one))
            })
            .then_some(())
    });
    assert!(
        clean.await.is_some(),
        "the server still shows some of {texts:?}"
    );
}
