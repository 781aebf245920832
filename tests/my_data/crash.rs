//! The real program dies in the middle of an erasure, and goes on with it at its next start.

use blueback_stand_in::Config;
use tempfile::TempDir;

use super::*;
use crate::desk::place::Kind;
use crate::drive::binary::{self, Binary};

/// The points that every erasure passes, the first more than once.
pub(crate) const ERASING: [&str; 4] = [
    "erase-page-before",
    "erase-page-after",
    "erase-done-before",
    "erase-done-after",
];

/// The points on the way to a store without what was erased, which is written anew at a start if it was not before.
pub(crate) const PURGING: [&str; 2] = ["purge-before", "purge-after"];

async fn start(desk: &Desk, data: &TempDir, points: Option<&str>) -> Binary {
    let mut command = binary::bot(desk.discord(), &data.path().join("data"));
    if let Some(points) = points {
        command.env("FAILPOINTS", points);
    }
    let bot = Binary::start(command);
    bot.says("connected to Discord").await;
    bot
}

async fn survives(points: &str) {
    let config = Config {
        limits: false,
        ..Config::default()
    };
    let desk = Desk::alone(Kind::Text, config).await;
    let data = tempfile::tempdir().unwrap();
    let bot = start(&desk, &data, Some(points)).await;
    let told = desk.discord().until(|world| {
        let mut names = world.commands().iter().map(|command| &command["name"]);
        names.any(|name| name == "my-data").then_some(())
    });
    assert!(told.await.is_some());
    desk.set_up("en-US").await;
    desk.board(|_| true).await;
    let (ada, sam) = (&desk.ada, &desk.sam);
    case(&desk, ada, sam).await;
    let asked = ada.command("my-data erase", &[]).await.unwrap();
    let yes = crate::desk::place::id(message(&asked), "eraseall");
    let wish = ada.send_press(message(&asked), &yes).unwrap();
    bot.is_gone().await;
    drop(wish);

    let bot = start(&desk, &data, None).await;
    assert_eq!(everything(ada).await, None, "{points}");
    let mention = format!("<@{}>", ada.id());
    gone_from_server(&desk, &[OWN_WORDS, ANSWER, QUESTION, NOTE, &mention]).await;
    desk.card("1", |card| !crate::desk::place::offers(card, "reply"))
        .await;
    bot.kill().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_erasure_that_is_cut_off_goes_on_at_the_next_start() {
    for point in ERASING {
        survives(&format!("{point}=return")).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_erasure_that_is_cut_off_in_its_middle_goes_on_at_the_next_start() {
    // Each kind of record is at least one page.
    for passed in [1, 2, 4, 6] {
        survives(&format!("erase-page-after={passed}*off->return")).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_was_not_written_anew_is_at_the_next_start() {
    let config = Config {
        limits: false,
        ..Config::default()
    };
    let desk = Desk::alone(Kind::Text, config).await;
    let data = tempfile::tempdir().unwrap();
    let ada = &desk.ada;
    for point in PURGING {
        let bot = start(&desk, &data, None).await;
        let told = desk.discord().until(|world| {
            let mut names = world.commands().iter().map(|command| &command["name"]);
            names.any(|name| name == "my-data").then_some(())
        });
        assert!(told.await.is_some());
        ada.command("imessage-help", &[]).await.unwrap();
        erase(ada).await;
        bot.kill().await;
        let mut command = binary::bot(desk.discord(), &data.path().join("data"));
        command.env("FAILPOINTS", format!("{point}=return"));
        let dies = Binary::start(command);
        dies.is_gone().await;
        let bot = start(&desk, &data, None).await;
        bot.says("the store was written anew after erasures").await;
        assert_eq!(everything(ada).await, None);
        bot.kill().await;
    }
}
