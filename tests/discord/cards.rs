//! What people see: a card, edited in place; short notes where something does not fit.

use blueback_stand_in::{Kind, World};
use serde_json::json;

use super::place::{Place, button, card};
use super::silence::TYPED;

const HELP: &str = "imessage-help";

#[tokio::test]
async fn a_command_shows_a_card_and_a_choice_edits_it_in_place() {
    let place = Place::open().await;
    let pond = place.discord.guild("Pond", "en-US");
    let ada = place.discord.person("ada").guild(&pond);
    let first = ada.command(HELP, &[]).await.unwrap();
    let asked = card(&first).selects().remove(0);
    assert!(asked.options.len() > 3, "{asked:?}");
    let symptom = asked.options[0].value.clone();
    let second = ada
        .choose(&first, &asked.custom_id, &[&symptom])
        .await
        .unwrap();
    assert_eq!(card(&second).id(), card(&first).id());
    assert_ne!(card(&second).text(), card(&first).text());
    assert_eq!(place.discord.read(|world| world.posts().count()), 1);
    place.assert_clean();
}

#[tokio::test]
async fn a_whole_repair_fits_discord_in_both_languages() {
    let place = Place::open().await;
    for locale in ["en-US", "de"] {
        let ada = place.discord.person(locale).locale(locale);
        let mut seen = ada
            .command(HELP, &[("problem", json!(TYPED))])
            .await
            .unwrap();
        for turn in 0..40 {
            let message = card(&seen).clone();
            let ids: Vec<_> = message.buttons().into_iter().map(|b| b.custom_id).collect();
            let ends = |end: &str| ids.iter().find(|id| id.ends_with(end)).cloned();
            let next = ends(".failed").or(ends(".unknown"));
            if turn == 1 {
                seen = ada.press(&seen, &button(&message, "why")).await.unwrap();
            } else if let Some(next) = next {
                seen = ada.press(&seen, &next).await.unwrap();
            } else if let Some(select) = message.selects().first() {
                let last = select.options.last().unwrap().value.clone();
                seen = ada
                    .choose(&seen, &select.custom_id, &[&last])
                    .await
                    .unwrap();
            } else {
                break;
            }
        }
        // The end has a summary to copy.
        assert!(card(&seen).text().contains("```"), "{}", card(&seen).text());
    }
    place.assert_clean();
}

#[tokio::test]
async fn the_devices_language_survives_presses() {
    let place = Place::open().await;
    let options = [
        ("problem", json!("activation")),
        ("device-language", json!("de")),
    ];
    let seen = place
        .discord
        .person("ada")
        .command(HELP, &options)
        .await
        .unwrap();
    let id = &card(&seen).buttons()[0].custom_id;
    assert!(id.starts_with("1de"), "{id}");
    place.assert_clean();
}

#[tokio::test]
async fn a_press_on_an_old_card_shows_where_the_person_is() {
    let place = Place::open().await;
    let ada = place.discord.person("ada");
    let first = ada
        .command(HELP, &[("problem", json!(TYPED))])
        .await
        .unwrap();
    let old = card(&first).clone();
    let second = ada.press(&first, &button(&old, "back")).await.unwrap();
    let third = ada.press_on(&old, &button(&old, "back")).await.unwrap();
    let (now, after) = (card(&second).text(), card(&third).text());
    assert!(after.ends_with(&now) && after.len() > now.len(), "{after}");
    place.assert_clean();
}

#[tokio::test]
async fn a_foreign_press_gets_a_private_note_and_changes_nothing() {
    let place = Place::open().await;
    let pond = place.discord.guild("Pond", "en-US");
    let ada = place.discord.person("ada").guild(&pond);
    let ben = place.discord.person("ben").guild(&pond);
    let hers = ada
        .command(HELP, &[("problem", json!(TYPED))])
        .await
        .unwrap();
    let message = card(&hers).clone();
    let his = ben
        .press_on(&message, &button(&message, "person"))
        .await
        .unwrap();
    assert_ne!(card(&his).id(), message.id());
    assert!(card(&his).buttons().is_empty());
    assert_eq!(ada.look(&message), Some(message));
    place.assert_clean();
}

#[tokio::test]
async fn a_button_of_another_version_is_outdated() {
    let place = Place::open().await;
    let ada = place.discord.person("ada");
    let seen = ada.command(HELP, &[]).await.unwrap();
    let data = json!({"custom_id": "0:of:old", "component_type": 2});
    let pressed = ada.send_anything(3, data, Some(card(&seen))).seen().await;
    assert_ne!(card(&pressed).id(), card(&seen).id());
    place.assert_clean();
}

#[tokio::test]
async fn what_cannot_be_decoded_is_answered() {
    let place = Place::open().await;
    let ada = place.discord.person("ada").locale("de");
    let seen = ada
        .send_anything(77, json!({"unknown": true}), None)
        .seen()
        .await;
    assert!(!card(&seen).text().is_empty());
    place.assert_clean();
}

#[tokio::test]
async fn typing_brings_suggestions_and_writes_nothing() {
    let place = Place::open().await;
    let ada = place.discord.person("ada");
    let seen = ada
        .type_into(HELP, "problem", "waiting for act")
        .await
        .unwrap();
    assert_eq!(seen.choices[0].value, "activation", "{seen:?}");
    let opened = ada.command(HELP, &[]).await.unwrap();
    assert_eq!(
        card(&opened).selects().len(),
        1,
        "nothing was chosen by typing"
    );
    place.assert_clean();
}

#[tokio::test]
async fn what_is_delivered_twice_is_answered_once() {
    let place = Place::open().await;
    let ada = place.discord.person("ada").twice();
    let first = ada
        .command(HELP, &[("problem", json!(TYPED))])
        .await
        .unwrap();
    let second = ada
        .press(&first, &button(card(&first), "back"))
        .await
        .unwrap();
    card(&second);
    let callbacks =
        |world: &World| (world.count(Kind::Callback) == 4).then(|| world.posts().count());
    assert_eq!(place.discord.until(callbacks).await, Some(1));
    let codes = |world: &World| {
        let mut codes: Vec<_> = world.calls().map(|call| call.code).collect();
        codes.retain(|code| *code != 0);
        codes
    };
    assert_eq!(place.discord.read(codes), [40060, 40060]);
}
