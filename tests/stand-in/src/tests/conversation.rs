//! People and a bot, as it should be.

use serde_json::json;

use super::{bot, discord};
use crate::{Impossible, Kind};

#[tokio::test]
async fn a_member_is_answered_from_the_command_to_the_form() {
    let discord = discord().await;
    let bot = bot::run(&discord).await;
    let pond = discord.guild("Pond", "en-US");
    let ada = discord.person("ada").guild(&pond).locale("de");

    let card = ada
        .command("help", &[("problem", json!("green"))])
        .await
        .unwrap();
    let message = card.message.clone().unwrap();
    assert_eq!(
        (
            message.text().as_str(),
            message.accent(),
            message.is_ephemeral()
        ),
        ("Hello de", Some(5), true)
    );
    assert!(card.acknowledged_after.is_some() && !card.failed);

    let next = ada.press(&card, "next").await.unwrap();
    let changed = next.message.clone().unwrap();
    assert_eq!(
        (changed.id(), changed.text().as_str()),
        (message.id(), "Second")
    );

    let form = ada.press(&next, "write").await.unwrap();
    assert_eq!(form.form.as_ref().unwrap().title, "Tell");
    let too_long = ada
        .submit(&form, &[("words", "far too many words for this field")])
        .await;
    assert_eq!(
        too_long.unwrap_err(),
        Impossible::NoField("words".to_owned())
    );
    let sent = ada
        .submit(&form, &[("words", "All is well")])
        .await
        .unwrap();
    assert_eq!(sent.message.unwrap().text(), "All is well");

    let waited = ada.press(&next, "wait").await.unwrap();
    assert_eq!(
        (waited.message.unwrap().text().as_str(), waited.waiting),
        ("Waited", false)
    );

    assert_eq!(discord.faults_found(), Vec::<String>::new());
    assert_eq!(discord.read(|world| world.count(Kind::Callback)), 5);
    bot.stop().await.unwrap();
    assert!(
        discord
            .gateway()
            .until(|gateway| gateway.connections() == 0)
            .await
    );
}

#[tokio::test]
async fn a_direct_message_completes_and_answers() {
    let discord = discord().await;
    let bot = bot::run(&discord).await;
    let ada = discord.person("ada").locale("fr");
    let typed = ada.type_into("help", "problem", "gr").await.unwrap();
    assert_eq!(typed.choices[0].value, "green");
    let card = ada.command("help", &[]).await.unwrap();
    assert_eq!(card.message.unwrap().text(), "Hello fr");
    bot.stop().await.unwrap();
}

#[tokio::test]
async fn a_client_lets_nobody_do_what_is_not_there() {
    let discord = discord().await;
    let bot = bot::run(&discord).await;
    let ada = discord.person("ada");
    let card = ada.command("help", &[]).await.unwrap();
    assert_eq!(
        ada.press(&card, "nothing").await.unwrap_err(),
        Impossible::NoComponent("nothing".to_owned())
    );
    assert_eq!(
        ada.command("other", &[]).await.unwrap_err(),
        Impossible::NoCommand("other".to_owned())
    );
    assert_eq!(
        ada.submit(&card, &[]).await.unwrap_err(),
        Impossible::NoField(String::new())
    );
    bot.stop().await.unwrap();
}
