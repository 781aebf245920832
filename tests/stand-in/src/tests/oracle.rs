//! A bot's bodies are checked, and the stand-in's own hold against the same description.

use std::path::Path;

use reqwest::Method;
use serde_json::{Value, json};

use super::{answer, ask, bot, command, discord};
use crate::schema;
use crate::{Config, beside};

#[tokio::test]
async fn a_bad_body_is_refused_with_its_place_and_remembered() {
    let discord = discord().await;
    let sent = command(&discord).unwrap();
    let mut card = bot::card("Hello");
    card["components"][0]["components"][1]["components"][1]["custom_id"] = json!("next");
    let path = format!(
        "interactions/{}/{}/callback",
        sent.id(),
        super::token(&sent)
    );
    let (status, body) = ask(
        &discord,
        Method::POST,
        &path,
        Some(&json!({"type": 4, "data": card})),
    )
    .await
    .unwrap();
    assert_eq!((status, body["code"].as_u64()), (400, Some(50035)));
    let found = body
        .pointer("/errors/data/components/0/components/1/components/1/custom_id/_errors/0/code");
    assert_eq!(
        found.and_then(Value::as_str),
        Some("COMPONENT_CUSTOM_ID_DUPLICATED")
    );
    assert!(discord.faults_found()[0].contains("components.1.custom_id"));
    // A refused answer is none, so the bot may try again.
    assert_eq!(
        answer(
            &discord,
            &sent,
            json!({"type": 4, "data": bot::card("Hello")})
        )
        .await,
        (204, 0)
    );
    assert_eq!(discord.faults_found().len(), 1);
}

#[tokio::test]
async fn an_answer_of_the_wrong_type_is_refused() {
    let discord = discord().await;
    let sent = command(&discord).unwrap();
    assert_eq!(
        answer(
            &discord,
            &sent,
            json!({"type": 7, "data": bot::card("Hello")})
        )
        .await,
        (400, 50035)
    );
    assert_eq!(
        answer(&discord, &sent, json!({"type": 4, "data": {}})).await,
        (400, 50006)
    );
}

#[tokio::test]
async fn a_misspelt_field_is_found_by_the_description() {
    let discord = discord().await;
    let sent = command(&discord).unwrap();
    let misspelt = json!({"type": 4, "data": {"contnet": "Hello", "content": "Hello"}});
    let expected = if beside(Path::new(env!("CARGO_MANIFEST_DIR"))).is_some() {
        (400, 50035)
    } else {
        (204, 0)
    };
    assert_eq!(answer(&discord, &sent, misspelt).await, expected);
}

#[tokio::test]
async fn commands_are_replaced_and_keep_their_ids() {
    let discord = discord().await;
    let path = format!("applications/{}/commands", Config::default().application_id);
    let before = ask(&discord, Method::GET, &path, None).await.unwrap().1;
    let wanted = json!([bot::command(), {"name": "other", "description": "Another"}]);
    let (status, after) = ask(&discord, Method::PUT, &path, Some(&wanted))
        .await
        .unwrap();
    assert_eq!(
        (status, &after[0]["id"], after.as_array().map(Vec::len)),
        (200, &before[0]["id"], Some(2))
    );
    let wrong = json!([{"name": "Other", "description": "Upper case"}]);
    assert_eq!(
        ask(&discord, Method::PUT, &path, Some(&wrong))
            .await
            .unwrap()
            .1["code"],
        50035
    );
    assert_eq!(
        ask(&discord, Method::GET, "applications/1/commands", None)
            .await
            .unwrap()
            .0,
        403
    );
}

#[tokio::test]
async fn what_the_stand_in_says_is_what_discord_would() {
    let Some(file) = beside(Path::new(env!("CARGO_MANIFEST_DIR"))) else {
        println!("SKIPPED: no data/discord-openapi.json beside the project");
        return;
    };
    let schema = schema::load(&file).unwrap();
    let discord = discord().await;
    let sent = command(&discord).unwrap();
    let path = format!(
        "interactions/{}/{}/callback?&with_response=true",
        sent.id(),
        super::token(&sent)
    );
    let reply = json!({"type": 4, "data": bot::card("Hello")});
    let (status, body) = ask(&discord, Method::POST, &path, Some(&reply))
        .await
        .unwrap();
    assert_eq!(status, 200);
    assert_eq!(
        schema.complaints("InteractionCallbackResponse", &body, ""),
        []
    );
    assert_eq!(
        schema.complaints("MessageResponse", &body["resource"]["message"], ""),
        []
    );
    let (ada, card) = (discord.person("ada"), sent.now().message.unwrap());
    let pressed = ada.send_press(&card, "write").unwrap();
    assert_eq!(answer(&discord, &pressed, reply.clone()).await, (204, 0));
    let fresh = pressed.now().message.unwrap();
    assert_eq!(schema.complaints("MessageResponse", &fresh.json, ""), []);
    let field = json!({"type": 4, "custom_id": "words", "style": 1});
    let form = json!({"type": 9, "data": {"custom_id": "form", "title": "Tell", "components": [
        {"type": 18, "label": "Words", "component": field},
    ]}});
    let pressed = ada.send_press(&card, "write").unwrap();
    assert_eq!(answer(&discord, &pressed, form).await, (204, 0));
    let submitted = ada.send_form(&pressed.now(), &[("words", "Well")]).unwrap();
    assert_eq!(
        submitted.payload()["data"]["components"][0]["component"]["value"],
        "Well"
    );
    assert_eq!(answer(&discord, &submitted, reply).await, (204, 0));
    let fresh = submitted.now().message.unwrap();
    assert_eq!(schema.complaints("MessageResponse", &fresh.json, ""), []);
    let path = format!("applications/{}/commands", Config::default().application_id);
    let commands = ask(&discord, Method::GET, &path, None).await.unwrap().1;
    assert_eq!(
        schema.complaints("ApplicationCommandResponse", &commands[0], ""),
        []
    );
    let (_, gateway) = ask(&discord, Method::GET, "gateway/bot", None)
        .await
        .unwrap();
    assert_eq!(schema.complaints("GatewayBotResponse", &gateway, ""), []);
    let (_, me) = ask(&discord, Method::GET, "applications/@me", None)
        .await
        .unwrap();
    assert_eq!(schema.complaints("PrivateApplicationResponse", &me, ""), []);
}
