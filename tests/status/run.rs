//! The real program reads the page that its settings name, and members see what it says.

use std::path::Path;

use blueback_stand_in::{Config, Discord, beside};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::{answers, comes};
use crate::discord::place::card;
use crate::drive::binary::{self, Binary};

const FEED: &str = r#"jsonCallback({"services": [{"serviceName": "iMessage", "events": [
    {"statusType": "Outage", "eventStatus": "ongoing", "epochEndDate": null}]}]});"#;

/// Answers each request with the feed.
async fn apple(listener: TcpListener) {
    while let Ok((mut stream, _)) = listener.accept().await {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            assert!(stream.read_buf(&mut head).await.unwrap() > 0);
        }
        let length = FEED.len();
        let answer = format!(
            "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{FEED}"
        );
        stream.write_all(answer.as_bytes()).await.unwrap();
    }
}

#[tokio::test]
async fn the_program_reads_the_page_once_somebody_needs_it() {
    let openapi = beside(Path::new(env!("CARGO_MANIFEST_DIR")));
    let patience = std::time::Duration::from_secs(60);
    let config = Config {
        openapi,
        patience,
        ..Config::default()
    };
    let discord = Discord::start(config).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let feed = format!("http://{}/feed.js", listener.local_addr().unwrap());
    tokio::spawn(apple(listener));
    let mut command = binary::bot(&discord, &folder.path().join("data"));
    command
        .env("BLUEBACK_APPLE_STATUS", feed)
        .env("BLUEBACK_LOG", "debug");
    let bot = Binary::start(command);
    assert!(discord.gateway().connected(1).await);
    let told = discord.until(|world| (!world.commands().is_empty()).then_some(()));
    assert!(told.await.is_some());
    let ada = discord.person("ada");
    let seen = comes(&ada, "send_fail").await;
    bot.says("Apple's status page was read").await;
    let seen = answers(&ada, &seen, "back").await;
    let seen = answers(&ada, &seen, "send_fail").await;
    let said = card(&seen).text();
    assert!(said.contains("Wait until Apple has fixed it"), "{said}");
    bot.terminate();
    assert!(bot.ended().await.0.success());
}
