//! A member, their device and the desk, each in a language of its own: all name the same button.

use blueback_stand_in::{Message, Person};
use serde_json::json;

use crate::desk::place::{Desk, Kind, choose, ended, id, message, press_on, said};
use crate::discord::place::button;

/// What a German phone calls it.
const AIRPLANE: &str = "Flugmodus";

async fn desk_in(language: &str) -> (Desk, Person, Person) {
    let desk = Desk::without(Kind::Text).await;
    let aiko = desk.discord().person("aiko").locale("ja").guild(&desk.pond);
    let bia = desk
        .discord()
        .person("bia")
        .locale("pt-BR")
        .guild(&desk.pond);
    desk.pond.give(&bia, desk.staff);
    let options = [
        ("channel", json!(desk.channel.to_string())),
        ("role", json!(desk.staff.to_string())),
        ("language", json!(language)),
    ];
    let seen = desk.olga.command("desk setup", &options).await.unwrap();
    assert!(seen.form.is_none(), "the language was typed already");
    desk.board(|_| true).await;
    (desk, aiko, bia)
}

/// A case of somebody who reads Japanese and has a German phone.
async fn case(desk: &Desk, aiko: &Person) -> Message {
    let options = [
        ("device-language", json!("de")),
        ("problem", json!("activation")),
    ];
    let seen = aiko.command("imessage-help", &options).await.unwrap();
    let page = press_card(aiko, message(&seen), "language").await;
    let lists: Vec<_> = page
        .selects()
        .into_iter()
        .map(|list| list.custom_id)
        .collect();
    assert!(
        lists.iter().any(|id| id.ends_with(".language_pick")),
        "{lists:?}"
    );
    desk.hand_over(aiko, "助けて").await;
    desk.card("1", |_| true).await
}

async fn press_card(who: &Person, on: &Message, choice: &str) -> Message {
    let seen = who.press_on(on, &button(on, choice)).await.unwrap();
    message(&seen).clone()
}

#[tokio::test]
async fn each_reads_their_own_and_all_name_the_same_button() {
    let (desk, aiko, bia) = desk_in("pt-BR").await;
    let card = case(&desk, &aiko).await;
    let text = card.text();
    assert!(
        text.contains("日本語") && text.contains("Deutsch"),
        "{text}"
    );

    // The supporter asks for a step; its title names what the member's phone shows.
    let steps = press_on(&bia, &card, "suggest").await;
    let listed: Vec<_> = message(&steps)
        .selects()
        .into_iter()
        .flat_map(|list| list.options)
        .collect();
    let airplane = listed
        .iter()
        .find(|option| option.value == "airplane")
        .unwrap();
    assert!(airplane.label.contains(AIRPLANE), "{}", airplane.label);
    choose(&bia, &steps, "suggest", "airplane").await;
    let letter = desk.letter(&aiko, AIRPLANE).await;
    assert!(letter.text().contains(AIRPLANE));
    let view = press_on(&bia, &card, "view").await;
    assert!(said(&view).contains(AIRPLANE), "{}", said(&view));

    // And sees what the member reads.
    let theirs = press_on(&bia, &card, "asmember").await;
    let read = said(&theirs);
    assert!(read.contains(AIRPLANE) && read.contains("日本語"), "{read}");
    desk.assert_clean(&[desk.staff]);
}

#[tokio::test]
async fn a_member_changes_the_language_of_their_case_and_the_desk_follows() {
    let (desk, aiko, bia) = desk_in("en-US").await;
    let card = case(&desk, &aiko).await;
    let mine = aiko.command("imessage-help", &[]).await.unwrap();
    let page = press_on(&aiko, message(&mine), "language").await;
    let list = id(message(&page), "menusin");
    let page = aiko.choose(&page, &list, &["fr"]).await.unwrap();
    desk.card("1", |card| card.text().contains("Français"))
        .await;
    let list = id(message(&page), "readin");
    let page = aiko.choose(&page, &list, &["de"]).await.unwrap();
    assert!(said(&page).contains("Fall"), "{}", said(&page));
    desk.card("1", |card| card.text().contains("Deutsch")).await;
    let steps = press_on(&bia, &card, "suggest").await;
    choose(&bia, &steps, "suggest", "airplane").await;
    desk.letter(&aiko, "Mode Avion").await;
    let closed = press_on(&aiko, message(&page), "look").await;
    assert!(message(&closed).selects().is_empty());
    desk.assert_clean(&[desk.staff]);
}

#[tokio::test]
async fn ones_own_data_is_spoken_of_in_the_language_that_was_chosen() {
    let (desk, aiko, _) = desk_in("en-US").await;
    let asked = aiko.command("my-data erase", &[]).await.unwrap();
    assert!(said(&asked).contains("消去"), "{}", said(&asked));
    let seen = aiko.command("imessage-help", &[]).await.unwrap();
    let language = button(message(&seen), "language");
    let page = aiko.press(&seen, &language).await.unwrap();
    let lists = message(&page).selects();
    let mut lists = lists.iter();
    let list = lists.find(|list| list.custom_id.ends_with(".language_pick"));
    let list = list.unwrap();
    let mut values = list.options.iter().map(|option| &option.value);
    let german = values.find(|value| value.ends_with("de")).unwrap();
    let chosen = aiko.choose(&page, &list.custom_id, &[german]).await;
    assert!(!said(&chosen.unwrap()).contains("です"));
    for command in ["my-data export", "my-data erase"] {
        let seen = aiko.command(command, &[]).await.unwrap();
        assert!(said(&seen).contains("über dich"), "{}", said(&seen));
    }
    let asked = aiko.command("my-data erase", &[]).await.unwrap();
    let kept = press_on(&aiko, message(&asked), "keepall").await;
    assert!(!said(&kept).contains("消"), "{}", said(&kept));
    let asked = aiko.command("my-data erase", &[]).await.unwrap();
    let erased = press_on(&aiko, message(&asked), "eraseall").await;
    assert!(said(&erased).contains("über dich"), "{}", said(&erased));
    // The choice is gone with all else.
    let asked = aiko.command("my-data erase", &[]).await.unwrap();
    assert!(said(&asked).contains("消去"), "{}", said(&asked));
    desk.assert_clean(&[]);
}

#[tokio::test]
async fn a_card_in_direct_messages_and_an_old_one_know_the_device_too() {
    let desk = Desk::without(Kind::Text).await;
    let ada = desk.ada.clone().in_dm();
    let options = [
        ("device-language", json!("de")),
        ("problem", json!("activation")),
    ];
    let seen = ada.command("imessage-help", &options).await.unwrap();
    let page = press_card(&ada, message(&seen), "language").await;
    let of_device = page.selects().into_iter().next_back().unwrap();
    assert!(of_device.custom_id.ends_with(".device_pick"));
    let options = [("problem", json!("activation"))];
    let again = ada.command("imessage-help", &options).await.unwrap();
    assert!(ended(message(&again), ".language").contains(".imessage."));
    desk.assert_clean(&[]);
}
