//! What an operator can get wrong, and a disk that is full: the real program says it in one clear
//! line, ends with a status that tells whose turn it is, and loses nothing.

use std::path::Path;
use std::process::Command;

use blueback_stand_in::{Config, Discord};

use crate::binary::{self, Binary, blueback};
use crate::guest::Guest;
use crate::kill::{connected, go_on, start};

/// Exit statuses, as `blueback --help` lists them.
const NOT_SOUND: i32 = 1;
const SETTINGS: i32 = 2;
const STORE: i32 = 3;

/// Files may grow so far, in KiB, before the disk counts as full.
const ROOM: u32 = 1024;

/// Starts it, waits for its end, and looks at the one error that it tells.
async fn fails(command: Command, status: i32, words: &[&str]) {
    let (ended, lines) = Binary::start(command).ended().await;
    assert_eq!(ended.code(), Some(status), "{lines:#?}");
    let errors: Vec<_> = lines
        .iter()
        .filter(|line| line.starts_with("error: "))
        .collect();
    assert_eq!(errors.len(), 1, "{lines:#?}");
    for word in words {
        // What stands in a file is pointed at below the line.
        assert!(lines.join("\n").contains(word), "no {word}: {lines:#?}");
    }
    let noise = |line: &&String| line.contains("panicked") || line.contains("RUST_BACKTRACE");
    assert!(!lines.iter().any(|line| noise(&line)), "{lines:#?}");
}

async fn discord() -> Discord {
    Discord::start(Config::default()).await.unwrap()
}

/// A Discord, and a folder that is deleted at the end.
async fn place() -> (Discord, tempfile::TempDir) {
    (discord().await, tempfile::tempdir().unwrap())
}

#[tokio::test]
async fn without_a_token_it_says_which_variable_to_set() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = blueback(&["run"]);
    command.env("BLUEBACK_DATA", folder.path().join("data"));
    fails(command, SETTINGS, &["DISCORD_TOKEN"]).await;
    assert!(!folder.path().join("data").exists(), "nothing was made");
}

#[tokio::test]
async fn a_wrong_token_ends_it() {
    let (discord, folder) = place().await;
    discord.accept_token(false);
    let command = binary::bot(&discord, &folder.path().join("data"));
    fails(command, SETTINGS, &["token", "DISCORD_TOKEN"]).await;
    assert_eq!(discord.gateway().identifies(), 0);
}

#[tokio::test]
async fn a_data_folder_that_cannot_be_written_is_named() {
    let (discord, folder) = place().await;
    let file = folder.path().join("file");
    std::fs::write(&file, "not a folder").unwrap();
    for data in [file.as_path(), Path::new("/proc/1/blueback")] {
        let command = binary::bot(&discord, data);
        fails(command, STORE, &["store", data.to_str().unwrap()]).await;
    }
    assert_eq!(discord.gateway().identifies(), 0);
}

#[tokio::test]
async fn a_data_folder_in_use_is_left_to_the_other() {
    let (discord, folder) = place().await;
    let data = folder.path().join("data");
    let first = connected(&discord, &data).await;
    let command = binary::bot(&discord, &data);
    fails(command, STORE, &["another process", data.to_str().unwrap()]).await;
    let mut guest = Guest::new(discord.person("ada"), 0);
    go_on(&mut guest).await;
    first.terminate();
    assert!(first.ended().await.0.success());
}

#[tokio::test]
async fn settings_that_cannot_be_read_are_pointed_at() {
    let (discord, folder) = place().await;
    let file = folder.path().join("settings.toml");
    for (text, word) in [
        ("[store\n", "settings.toml"),
        ("[stor]\ndata = 'x'", "stor"),
        ("[logs]\nlevels = 'loud'", "logs.levels"),
    ] {
        std::fs::write(&file, text).unwrap();
        let mut command = binary::bot(&discord, &folder.path().join("data"));
        command.arg("--config").arg(&file);
        fails(command, SETTINGS, &[word]).await;
    }
    let mut command = binary::bot(&discord, &folder.path().join("data"));
    command.args(["--config", "/nowhere/settings.toml"]);
    fails(command, SETTINGS, &["/nowhere/settings.toml"]).await;
}

#[tokio::test]
async fn flows_and_words_with_faults_do_not_start() {
    let (discord, folder) = place().await;
    let broken = folder.path().join("broken");
    std::fs::create_dir_all(broken.join("en-US")).unwrap();
    std::fs::write(broken.join("imessage.toml"), "[flow\n").unwrap();
    std::fs::write(broken.join("en-US/session.ftl"), "a = { $\n").unwrap();
    for variable in ["BLUEBACK_FLOWS", "BLUEBACK_WORDS"] {
        for path in [broken.as_path(), Path::new("/nowhere/at/all")] {
            let mut command = binary::bot(&discord, &folder.path().join("data"));
            command.env(variable, path);
            fails(command, NOT_SOUND, &["fault"]).await;
        }
    }
    assert!(!folder.path().join("data").exists(), "nothing was made");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_is_told_to_people_and_nothing_that_they_saw_is_lost() {
    let (discord, folder) = place().await;
    let data = folder.path().join("data");
    let limited = Binary::start(binary::bot_with_limit(&discord, &data, ROOM));
    let bot = start(&discord, limited).await;
    let mut guests: Vec<_> = (0..8)
        .map(|nth| Guest::new(discord.person(&format!("guest-{nth}")), nth))
        .collect();
    let told = loop {
        let acts: Vec<_> = guests.iter().map(Guest::act).collect();
        let mut told = None;
        for (guest, (made, delivery)) in guests.iter_mut().zip(acts) {
            let seen = delivery.seen().await;
            assert!(!seen.failed, "{seen:?}");
            if !guest.see(made, &seen) {
                told = seen.message;
            }
        }
        if let Some(told) = told {
            break told;
        }
    };
    assert!(told.text().contains("cannot save"), "{}", told.text());
    bot.says("no space left for the store").await;
    bot.terminate();
    bot.ended().await;
    let bot = connected(&discord, &data).await;
    for (nth, guest) in guests.iter_mut().enumerate() {
        go_on(guest).await;
        guest
            .assert_same_for(discord.person(&format!("twin-{nth}")))
            .await;
    }
    bot.terminate();
    assert!(bot.ended().await.0.success());
}
