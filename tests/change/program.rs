//! The real program reads again: when a file changes, and when SIGHUP asks for it.

use std::path::Path;

use blueback_stand_in::{Config, Discord, World, beside};

use super::folder::{Folder, versions};
use crate::drive::binary::{Binary, bot};

async fn discord() -> Discord {
    let openapi = beside(Path::new(env!("CARGO_MANIFEST_DIR")));
    let config = Config {
        openapi,
        ..Config::default()
    };
    Discord::start(config).await.unwrap()
}

#[tokio::test]
async fn a_change_is_read_by_itself_a_fault_keeps_what_was_and_a_flow_gets_its_command() {
    let (discord, folder, data) = (discord().await, Folder::new(), tempfile::tempdir().unwrap());
    let mut command = bot(&discord, data.path());
    let texts = folder.texts();
    command.env("BLUEBACK_FLOWS", texts.flows.unwrap());
    command.env("BLUEBACK_WORDS", texts.words.unwrap());
    let bot = Binary::start(command);
    let commands =
        |count: usize| move |world: &World| (world.commands().len() == count).then_some(());
    assert!(
        discord.until(commands(3)).await.is_some(),
        "small, desk, my-data"
    );
    let all = versions();
    let faulty = all
        .iter()
        .find(|version| version.name == "not TOML")
        .unwrap();
    folder.write(faulty);
    bot.says("the guide was changed, and has a fault; the one before is in use")
        .await;
    bot.says("small.toml").await;
    let long = all
        .iter()
        .find(|version| version.name == "more than Discord shows")
        .unwrap();
    folder.write(long);
    bot.says("flow-small.ftl").await;
    bot.says("does not fit Discord: its texts have").await;
    folder.write(&all[1]);
    bot.says("flows and words were read anew and are in use")
        .await;
    folder.second(true);
    assert!(
        discord.until(commands(4)).await.is_some(),
        "the second flow has a command"
    );
    folder.second(false);
    assert!(discord.until(commands(3)).await.is_some(), "and loses it");
    bot.hang_up();
    bot.says("asked to read flows and words again").await;
    bot.terminate();
    let (status, said) = bot.ended().await;
    assert!(status.success(), "{said:#?}");

    // What is not taken while it runs does not start either.
    folder.write(long);
    let mut command = self::bot(&discord, data.path());
    let texts = folder.texts();
    command.env("BLUEBACK_FLOWS", texts.flows.unwrap());
    command.env("BLUEBACK_WORDS", texts.words.unwrap());
    let (status, said) = Binary::start(command).ended().await;
    assert_eq!(status.code(), Some(1), "{said:#?}");
    let all = said.join("\n");
    assert!(all.contains("error: the flows and words have"), "{all}");
    let hint = all.lines().find(|line| line.starts_with("hint: "));
    let hint = hint.unwrap_or_default();
    assert!(hint.contains("flow-small.ftl:"), "names the first: {all}");
    assert!(hint.ends_with("; `blueback check` lists them"), "{all}");
}

#[tokio::test]
async fn with_what_is_inside_the_program_there_is_nothing_to_read_again() {
    let (discord, data) = (discord().await, tempfile::tempdir().unwrap());
    let bot = Binary::start(bot(&discord, data.path()));
    let told = |world: &World| (!world.commands().is_empty()).then_some(());
    assert!(discord.until(told).await.is_some());
    bot.hang_up();
    bot.says("there is nothing to read again").await;
    bot.terminate();
    assert!(bot.ended().await.0.success());
}
