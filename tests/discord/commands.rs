//! The commands are told to Discord when they differ, and only then.

use blueback_stand_in::{Config, Kind, World};
use serde_json::json;

use super::place::Place;

#[tokio::test]
async fn commands_are_told_once() {
    let mut place = Place::open().await;
    let told = place.discord.read(|world| world.commands().to_vec());
    let names: Vec<_> = told.iter().map(|command| &command["name"]).collect();
    assert_eq!(names, ["facetime-help", "imessage-help", "desk", "my-data"]);
    assert!(told[0]["description_localizations"]["de"].is_string());
    assert_eq!(told[0]["contexts"], json!([0, 1]));
    assert_eq!(
        told[2]["contexts"],
        json!([0]),
        "a desk belongs to a server"
    );
    place.stop().await.unwrap();
    place.start();
    let asked_again = |world: &World| (world.count(Kind::ReadCommands) == 2).then_some(());
    assert!(place.discord.until(asked_again).await.is_some());
    place.stop().await.unwrap();
    assert_eq!(
        place.discord.read(|world| world.count(Kind::WriteCommands)),
        1
    );
    place.assert_clean();
}

#[tokio::test]
async fn commands_of_another_version_are_replaced() {
    let old = json!({"name": "old-help", "description": "Old"});
    let place = Place::with(Config {
        commands: vec![old],
        ..Config::default()
    })
    .await;
    let replaced = |world: &World| (world.commands()[0]["name"] == "facetime-help").then_some(());
    assert!(place.discord.until(replaced).await.is_some());
}
