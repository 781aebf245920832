//! Presses that no panel offered, or offered long ago, to somebody else, or twice: each gets one clear answer that
//! nobody else sees, and changes nothing.

use std::time::Duration;

use blueback_stand_in::{Message, Person, Seen};
use serde_json::{Value, json};

use super::place::{Desk, Kind, fill, message, offers, press, press_on, said};

/// What only supporters press.
const STAFF: [&str; 18] = [
    "view",
    "history.0",
    "claim",
    "takeover",
    "handback",
    "reply",
    "write",
    "ask",
    "senddraft.0",
    "dropdraft",
    "suggest.0",
    "note",
    "prioritise",
    "solve",
    "close",
    "reopen",
    "queue.0",
    "next",
];
/// What only the member of a case presses.
const MEMBER: [&str; 9] = [
    "look", "answer", "worked.1", "failed.1", "works", "withdraw", "again", "rate.5", "cant.1",
];

/// The id of a press that says that word, about a case of a server.
fn id_of(guild: u64, case: u32, word: &str) -> String {
    format!("2{}.{}.7.{word}", base36(guild), base36(case.into()))
}

fn base36(mut number: u64) -> String {
    let mut digits = Vec::new();
    while number > 0 || digits.is_empty() {
        digits.push(char::from_digit((number % 36) as u32, 36).unwrap());
        number /= 36;
    }
    digits.iter().rev().collect()
}

async fn forge(who: &Person, on: &Message, kind: u64, data: Value) -> Seen {
    who.send_anything(kind, data, Some(on)).seen().await
}

/// A button that was never there.
async fn button(who: &Person, on: &Message, id: &str) -> Seen {
    forge(
        who,
        on,
        3,
        json!({"component_type": 2, "custom_id": id, "id": 1}),
    )
    .await
}

/// A choice from a list that was never there.
async fn choice(who: &Person, on: &Message, id: &str, value: &str) -> Seen {
    let data = json!({"component_type": 3, "custom_id": id, "id": 1, "values": [value]});
    forge(who, on, 3, data).await
}

/// A form that was never opened.
async fn form(who: &Person, on: &Message, id: &str, field: &str, value: &str) -> Seen {
    let input = json!({"type": 4, "id": 2, "custom_id": field, "value": value});
    let rows = json!([{"type": 1, "id": 1, "components": [input]}]);
    forge(who, on, 5, json!({"custom_id": id, "components": rows})).await
}

/// One answer, for the person alone, that says so and opens nothing.
#[track_caller]
pub(super) fn assert_told(seen: &Seen, words: &str) {
    assert!(seen.form.is_none() && seen.more.is_empty(), "{seen:?}");
    let answer = message(seen);
    assert!(answer.is_ephemeral(), "{answer:?}");
    assert!(
        answer.text().contains(words),
        "{words} is not in {}",
        answer.text()
    );
}

/// All that can be seen of the case, in public and by supporters.
async fn seen(desk: &Desk, card: &Message) -> (String, Vec<String>, Vec<String>, String) {
    let card_now = desk.sam.look(card).unwrap().text();
    let history = press_on(&desk.sam, &desk.open(&desk.sam, 1).await, "history").await;
    (
        card_now,
        desk.said_in(card.id()),
        desk.said_in(desk.ada.dm()),
        said(&history),
    )
}

#[tokio::test]
async fn nobody_but_supporters_does_what_supporters_do() {
    let desk = Desk::with(Kind::Text).await;
    let card = desk.claimed(&desk.ada, "1").await;
    let before = seen(&desk, &card).await;
    for who in [&desk.ada, &desk.member("eve")] {
        for word in STAFF {
            let forged = id_of(desk.pond.id, 1, word);
            assert_told(&button(who, &card, &forged).await, "Only the team");
            assert_told(
                &form(who, &card, &forged, "words", "Hello").await,
                "Only the team",
            );
            assert_told(
                &choice(who, &card, &forged, "urgent").await,
                "Only the team",
            );
        }
        let set_up = format!("setup.{}-{}-t", desk.channel, desk.staff);
        let set_up = id_of(desk.pond.id, 1, &set_up);
        assert_told(
            &form(who, &card, &set_up, "language", "de").await,
            "Only admins",
        );
        // In direct messages nobody is known as a supporter, whoever they are.
        let there = desk.sam.clone().in_dm();
        let letter = there.writes("hello").unwrap();
        let forged = id_of(desk.pond.id, 1, "solve");
        assert_told(&button(&there, &letter, &forged).await, "Only the team");
    }
    assert_eq!(seen(&desk, &card).await, before);
    desk.assert_clean(&[]);
}

#[tokio::test]
async fn nobody_but_its_member_does_what_a_member_does() {
    let desk = Desk::with(Kind::Text).await;
    let card = desk.claimed(&desk.ada, "1").await;
    let before = seen(&desk, &card).await;
    for who in [&desk.sam, &desk.member("eve")] {
        for word in MEMBER {
            let forged = id_of(desk.pond.id, 1, word);
            assert_told(&button(who, &card, &forged).await, "somebody else’s");
            assert_told(
                &form(who, &card, &forged, "words", "Hello").await,
                "somebody else’s",
            );
            assert_told(&choice(who, &card, &forged, "5").await, "somebody else’s");
        }
    }
    assert_eq!(seen(&desk, &card).await, before);
    desk.assert_clean(&[]);
}

#[tokio::test]
async fn another_server_and_another_case_are_out_of_reach() {
    let desk = Desk::with(Kind::Text).await;
    let card = desk.claimed(&desk.ada, "1").await;
    let lake = desk.discord().guild("Lake", "en-US");
    let before = seen(&desk, &card).await;
    for word in STAFF.iter().chain(&MEMBER) {
        let elsewhere = id_of(lake.id, 1, word);
        assert_told(
            &button(&desk.sam, &card, &elsewhere).await,
            "somebody else’s",
        );
        let missing = id_of(desk.pond.id, 99, word);
        let told = button(&desk.sam, &card, &missing).await;
        if !word.starts_with("queue") && !word.starts_with("next") {
            assert_told(&told, "There is no case #99");
        }
    }
    // Somebody from the other server, on a message there.
    let mo = desk.discord().person("mo").guild(&lake);
    lake.set_owner(&mo);
    let there = message(&mo.command("imessage-help", &[]).await.unwrap()).clone();
    for word in ["claim", "view", "look"] {
        let theirs = button(&mo, &there, &id_of(desk.pond.id, 1, word)).await;
        assert_told(&theirs, "somebody else’s");
    }
    // Their own server has no desk, and no case 1.
    assert_told(
        &button(&mo, &there, &id_of(lake.id, 1, "claim")).await,
        "This server has no desk",
    );
    assert_eq!(seen(&desk, &card).await, before);
    desk.assert_clean(&[]);
}

#[tokio::test]
async fn a_desk_cannot_be_set_up_in_another_server() {
    let desk = Desk::with(Kind::Text).await;
    let lake = desk.discord().guild("Lake", "en-US");
    let mo = desk.discord().person("mo").guild(&lake);
    lake.set_owner(&mo);
    let there = message(&mo.command("imessage-help", &[]).await.unwrap()).clone();
    let foreign = format!("setup.{}-{}-t", desk.channel, lake.role("Staff", 0));
    let before = desk.said_in(desk.channel).len();
    let forged = id_of(lake.id, 0, &foreign);
    let told = form(&mo, &there, &forged, "language", "en-US").await;
    assert_told(&told, "That channel cannot be a desk");
    // Nothing was set up.
    let doctor = mo.command("desk doctor", &[]).await.unwrap();
    assert_told(&doctor, "This server has no desk");
    assert_eq!(desk.said_in(desk.channel).len(), before);
    desk.assert_clean(&[]);
}

#[tokio::test]
async fn values_that_no_list_offered_are_no_choice() {
    let desk = Desk::with(Kind::Text).await;
    let card = desk.claimed(&desk.ada, "1").await;
    let before = seen(&desk, &card).await;
    for (word, value) in [
        ("prioritise", "cosmic"),
        ("suggest.0", "nosuchstep"),
        ("suggest.0", "../../etc"),
        ("reply", "nosuchreply"),
        ("reply", "@everyone"),
    ] {
        let forged = choice(&desk.sam, &card, &id_of(desk.pond.id, 1, word), value).await;
        assert_told(&forged, "There was nothing in it");
    }
    for word in ["note", "close", "write", "ask"] {
        let forged = id_of(desk.pond.id, 1, word);
        for (field, value) in [("words", " \u{200b}\n"), ("other", "Hello")] {
            let told = form(&desk.sam, &card, &forged, field, value).await;
            assert_told(&told, "There was nothing in it");
        }
    }
    for value in ["0", "6", "five", "-1", "18446744073709551616"] {
        let forged = choice(&desk.ada, &card, &id_of(desk.pond.id, 1, "rate.0"), value).await;
        assert_told(&forged, "");
        assert!(!said(&forged).contains("Thank you"), "{}", said(&forged));
    }
    assert_eq!(seen(&desk, &card).await, before);
    desk.assert_clean(&[]);
}

#[tokio::test]
async fn ids_that_were_never_written_are_too_old() {
    let desk = Desk::with(Kind::Text).await;
    let card = desk.claimed(&desk.ada, "1").await;
    for id in [
        "2",
        "2.1.7.claim",
        "2zzzzzzzzzzzzzz.1.7.claim",
        "9.old",
        "",
        "2\u{0}",
        "21.1.7.explode",
    ] {
        let told = button(&desk.sam, &card, id).await;
        assert_told(&told, "too old");
    }
    desk.assert_clean(&[]);
}

#[tokio::test]
async fn what_is_pressed_on_a_case_that_is_over_says_so() {
    let desk = Desk::with(Kind::Text).await;
    let open = desk.claimed(&desk.ada, "1").await;
    desk.ask(&desk.sam, &open, "Which iOS is it?").await;
    let letter = desk.letter(&desk.ada, "Which iOS is it?").await;
    let preview = fill(&desk.sam, &open, "ask", "And the Mac?").await;
    press_on(&desk.sam, &open, "solve").await;
    desk.card("1", |card| offers(card, "reopen")).await;
    desk.letter(&desk.ada, "is solved").await;
    let over = "Case #1 is over";
    for word in ["handback", "solve"] {
        assert_told(&press_on(&desk.sam, &open, word).await, over);
    }
    for word in ["claim", "takeover"] {
        assert_told(
            &button(&desk.kim, &open, &id_of(desk.pond.id, 1, word)).await,
            over,
        );
    }
    assert_told(&press(&desk.sam, &preview, "senddraft").await, over);
    assert_told(&press_on(&desk.sam, &open, "close").await, over);
    let forged = id_of(desk.pond.id, 1, "close");
    assert_told(
        &form(&desk.sam, &open, &forged, "words", "Why not").await,
        over,
    );
    let in_dm = desk.ada.clone().in_dm();
    // After a week it cannot be opened again, by nobody.
    desk.pass(Duration::from_secs(8 * 24 * 60 * 60));
    let too_late = "cannot be opened again";
    let stale = desk.sam.look(&open).unwrap();
    assert_told(&press_on(&desk.sam, &stale, "reopen").await, too_late);
    assert_told(&press_on(&in_dm, &letter, "answer").await, too_late);
    let forged = id_of(desk.pond.id, 1, "answer");
    assert_told(
        &form(&in_dm, &letter, &forged, "words", "Eighteen").await,
        too_late,
    );
    assert_told(
        &button(&in_dm, &letter, &id_of(desk.pond.id, 1, "again")).await,
        too_late,
    );
    desk.assert_said(desk.ada.dm(), &["Which iOS is it?", "is solved"]);
    desk.assert_clean(&[]);
}
