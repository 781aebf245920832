//! Forms that open from messages in channels, with fields of every kind.

use serde_json::{Value, json};

use super::{answer, bot, call, unlimited};
use crate::{Delivery, Discord, Impossible, Person};

/// A form opened by a button on a card in the guild's channel.
async fn opened(discord: &Discord, ada: &Person, channel: u64, fields: Value) -> Delivery {
    let mut card = bot::card("A case");
    card["flags"] = json!(32768);
    let path = format!("channels/{channel}/messages");
    call(discord, "POST", &path, card).await;
    let message = ada.reads(channel).pop().unwrap();
    let pressed = ada.send_press(&message, "write").unwrap();
    let form =
        json!({"type": 9, "data": {"custom_id": "f", "title": "Reply", "components": fields}});
    assert_eq!(answer(discord, &pressed, form).await, (204, 0));
    pressed
}

fn label(field: Value) -> Value {
    json!({"type": 18, "label": "Field", "component": field})
}

#[tokio::test]
async fn a_form_of_rows_changes_the_card_that_it_came_from() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let ada = discord.person("ada").guild(&pond);
    let field =
        json!({"type": 4, "custom_id": "words", "label": "Words", "style": 2, "value": "Well"});
    let fields = json!([{"type": 1, "components": [field]}]);
    let pressed = opened(&discord, &ada, pond.channel, fields).await;
    let sent = ada.send_form(&pressed.now(), &[]).unwrap();
    let payload = sent.payload();
    assert_eq!(
        payload["data"]["components"][0]["components"][0]["value"],
        "Well"
    );
    let card = pressed.now().message.unwrap();
    assert_eq!(payload["message"]["id"], card.id().to_string());
    assert_eq!(payload["channel_id"], pond.channel.to_string());
    let changed = json!({"type": 7, "data": bot::card("Answered")});
    assert_eq!(answer(&discord, &sent, changed).await, (204, 0));
    assert_eq!(ada.look(&card).unwrap().text(), "Answered");
}

#[tokio::test]
async fn labels_hold_every_kind_of_field() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let ada = discord.person("ada").guild(&pond);
    let options = json!([{"label": "A", "value": "a"}, {"label": "B", "value": "b"}]);
    let fields = json!([
        label(json!({"type": 3, "custom_id": "pick", "options": options, "max_values": 2})),
        label(json!({"type": 5, "custom_id": "who"})),
        label(json!({"type": 21, "custom_id": "one", "options": options, "required": false})),
        label(json!({"type": 23, "custom_id": "yes"})),
        label(json!({"type": 4, "custom_id": "words", "style": 1, "required": false})),
    ]);
    let form = opened(&discord, &ada, pond.channel, fields).await.now();
    let id = ada.id().to_string();
    let missing = ada.send_form(&form, &[("who", &id)]).unwrap_err();
    assert_eq!(missing, Impossible::NoField("pick".to_owned()));
    let wrong = ada.send_form(&form, &[("who", &id), ("pick", "c")]);
    assert_eq!(wrong.unwrap_err(), Impossible::NoField("pick".to_owned()));
    let given = [("pick", "a"), ("pick", "b"), ("who", &id), ("yes", "true")];
    let sent = ada.send_form(&form, &given).unwrap();
    let data = &sent.payload()["data"];
    let field = |at: usize| &data["components"][at]["component"];
    assert_eq!(field(0)["values"], json!(["a", "b"]));
    assert_eq!(data["resolved"]["users"][&id]["username"], "ada");
    assert_eq!(field(2)["value"], Value::Null);
    assert_eq!(
        (&field(3)["value"], &field(4)["value"]),
        (&json!(true), &json!(""))
    );
}

#[tokio::test]
async fn a_form_outlives_the_card_that_it_came_from() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let ada = discord.person("ada").guild(&pond);
    let fields = json!([label(json!({"type": 4, "custom_id": "words", "style": 1}))]);
    let pressed = opened(&discord, &ada, pond.channel, fields).await;
    let form = pressed.now();
    pond.delete_message(form.message.as_ref().unwrap().id());
    let sent = ada.send_form(&form, &[("words", "Well")]).unwrap();
    let changed = json!({"type": 7, "data": bot::card("Answered")});
    assert_eq!(answer(&discord, &sent, changed).await, (404, 10008));
    let told = json!({"type": 4, "data": {"flags": 64, "content": "It is gone."}});
    assert_eq!(answer(&discord, &sent, told).await, (204, 0));
}
