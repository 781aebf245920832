//! `blueback store`, the real program: beside the running bot, without it, killed, on a full disk.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use blueback::store::{Committer, META, Prefix, Record, sled::Sled};
use blueback_stand_in::{Config, Discord};

use crate::drive::binary::blueback;
use crate::guest::Guest;
use crate::kill::{connected, go_on};

const STORE: i32 = 3;
const NOT_FOUND: i32 = 1;
const ERASURES: Prefix = Prefix::new("e/");

/// A folder with a data folder in it.
struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn data(&self) -> PathBuf {
        self.file("data")
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = blueback(&["store"]);
        command.args(arguments).current_dir(self.0.path());
        command.env("BLUEBACK_DATA", self.data());
        command
    }

    /// Runs a store command and returns what it printed.
    fn store(&self, arguments: &[&str]) -> String {
        let output = self.command(arguments).output().unwrap();
        assert!(output.status.success(), "{}", both(&output));
        String::from_utf8(output.stdout).unwrap()
    }

    /// The same with one that must fail so, and returns what it said.
    fn refused(&self, arguments: &[&str], status: i32) -> String {
        let output = self.command(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(status), "{}", both(&output));
        both(&output)
    }

    /// An export without its first line, which says when.
    fn exported(&self, name: &str) -> String {
        self.store(&["export", name]);
        let text = fs::read_to_string(self.file(name)).unwrap();
        text.split_once('\n').unwrap().1.to_owned()
    }

    /// Writes records beside the bot's.
    async fn write(&self, records: Vec<(blueback::store::Key, &'static [u8])>) {
        let store = open(&self.data());
        let written = store.run(move |transaction| {
            for (key, payload) in records {
                let payload = payload.to_vec();
                transaction.put(
                    key,
                    Record {
                        version: 1,
                        payload,
                    },
                )?;
            }
            Ok(())
        });
        written.await.unwrap();
        store.close().await.unwrap();
    }
}

fn open(data: &Path) -> Committer {
    Committer::start(Box::new(Sled::open(data).unwrap())).unwrap()
}

fn both(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    text(&output.stdout) + &text(&output.stderr)
}

/// A store with some sessions in it, whose bot has ended; and the guests, to ask them later.
async fn with_guests(place: &Place, discord: &Discord) -> Vec<Guest> {
    let bot = connected(discord, &place.data()).await;
    let mut guests: Vec<_> = (0..3)
        .map(|nth| Guest::new(discord.person(&format!("guest-{nth}")), nth))
        .collect();
    for guest in &mut guests {
        for _ in 0..3 {
            go_on(guest).await;
        }
    }
    bot.terminate();
    assert!(bot.ended().await.0.success());
    guests
}

async fn discord() -> Discord {
    Discord::start(Config::default()).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_backed_up_beside_the_running_bot_is_restored() {
    let (place, discord) = (Place::new(), discord().await);
    let mut guests = with_guests(&place, &discord).await;
    let bot = connected(&discord, &place.data()).await;
    place.store(&["backup", "a.backup"]);
    let in_use = place.refused(&["restore", "a.backup"], STORE);
    assert!(in_use.contains("another process"), "{in_use}");
    assert!(
        place
            .refused(&["backup", "a.backup"], NOT_FOUND)
            .contains("--replace")
    );
    let stats: serde_json::Value =
        serde_json::from_str(&place.store(&["stats", "--json"])).unwrap();
    let kinds = stats["kinds"].as_array().unwrap();
    let sessions = kinds.iter().find(|kind| kind["kind"] == "session").unwrap();
    assert_eq!(sessions["records"], 3);
    assert!(sessions["oldest"].as_str().unwrap() <= sessions["newest"].as_str().unwrap());
    assert!(place.store(&["stats"]).contains("session"));
    assert!(place.store(&["verify"]).contains("sound"));
    assert!(place.store(&["verify", "a.backup"]).contains("sound"));
    place.store(&["purge"]);
    assert!(place.data().join("sled-2").exists());
    bot.kill().await;
    // What the killed bot leaves of its socket is no bot.
    place.store(&["verify"]);
    fs::remove_dir_all(place.data()).unwrap();
    place.store(&["restore", "a.backup"]);
    let bot = connected(&discord, &place.data()).await;
    for (nth, guest) in guests.iter_mut().enumerate() {
        go_on(guest).await;
        let twin = discord.person(&format!("twin-{nth}"));
        guest.assert_same_for(twin).await;
    }
    bot.terminate();
    assert!(bot.ended().await.0.success());
    assert!(!place.data().join("socket").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_export_imported_elsewhere_exports_the_same() {
    let (place, discord) = (Place::new(), discord().await);
    with_guests(&place, &discord).await;
    let before = place.exported("a.jsonl");
    assert!(before.contains("\"key\":\"s/"), "{before}");
    fs::remove_dir_all(place.data()).unwrap();
    place.store(&["import", "a.jsonl"]);
    let after = place.exported("b.jsonl");
    let starts = |line: &&str| !line.contains("m/") && !line.contains("\"end\"");
    let (before, after): (Vec<_>, Vec<_>) = (
        before.lines().filter(starts).collect(),
        after.lines().filter(starts).collect(),
    );
    assert_eq!(before, after);
    assert!(place.store(&["verify"]).contains("sound"));
    for (from, to) in [
        ("\"end\":", "\"end\":1"),
        ("\"version\":1", "\"version\":1x"),
        ("{\"blueback\"", "{\"b\""),
    ] {
        let text = fs::read_to_string(place.file("a.jsonl")).unwrap();
        fs::write(place.file("bad.jsonl"), text.replacen(from, to, 1)).unwrap();
        let refused = place.refused(&["import", "bad.jsonl"], NOT_FOUND);
        assert!(refused.contains("bad.jsonl"), "{refused}");
    }
    assert_eq!(
        place
            .exported("c.jsonl")
            .lines()
            .filter(starts)
            .collect::<Vec<_>>(),
        after
    );
}

#[tokio::test]
async fn erasures_survive_a_restoration_which_the_next_start_is_told_of() {
    let place = Place::new();
    let secret = || META.key(b"secret").unwrap();
    place.write(vec![(ERASURES.numbers([1]), b"old")]).await;
    place.store(&["backup", "a.backup"]);
    place
        .write(vec![(ERASURES.numbers([2]), b"since"), (secret(), b"s")])
        .await;
    let said = place.store(&["restore", "a.backup"]);
    assert!(said.contains("2 erasures carried over"), "{said}");
    let store = open(&place.data());
    let read = store.run(move |records| {
        Ok((
            records.get(&ERASURES.numbers([2]))?.unwrap().payload,
            records.get(&secret())?.is_some(),
            records.get(&META.key(b"restored")?)?.is_some(),
        ))
    });
    assert_eq!(read.await.unwrap(), (b"since".to_vec(), true, true));
    store.close().await.unwrap();
}

#[tokio::test]
async fn a_damaged_backup_and_a_store_that_cannot_be_read_are_not_passed_over() {
    let place = Place::new();
    let none = place.refused(&["backup", "a.backup"], NOT_FOUND);
    assert!(none.contains("no store"), "{none}");
    assert!(!place.data().exists());
    place.write(vec![(ERASURES.numbers([1]), b"old")]).await;
    place.store(&["backup", "a.backup"]);
    let whole = fs::read(place.file("a.backup")).unwrap();
    for end in [0, 30, whole.len() - 1] {
        fs::write(place.file("cut.backup"), &whole[..end]).unwrap();
        let refused = place.refused(&["restore", "cut.backup"], STORE);
        assert!(refused.contains("cut.backup"), "{refused}");
    }
    let faulty = place.refused(&["verify"], STORE);
    assert!(faulty.contains("e/0000000000000001"), "{faulty}");
    fs::write(place.data().join("sled/db"), vec![7; 100_000]).unwrap();
    let refused = place.refused(&["restore", "a.backup"], STORE);
    assert!(refused.contains("--without-erasures"), "{refused}");
    place.store(&["restore", "a.backup", "--without-erasures"]);
    place.store(&["stats"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kill_or_a_full_disk_during_a_backup_harms_neither_bot_nor_backup() {
    let (place, discord) = (Place::new(), discord().await);
    let mut guests = with_guests(&place, &discord).await;
    let filler: Vec<_> = (0..3000)
        .map(|n| (Prefix::new("y/").numbers([n]), &[7; 2000][..]))
        .collect();
    place.write(filler).await;
    for round in 0..6 {
        let bot = connected(&discord, &place.data()).await;
        let mut backup = place.command(&["backup", "k.backup", "--replace"]);
        let mut backup = backup
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let (file, part) = (place.file("k.backup"), place.file("k.backup.part"));
        while !part.exists() && !file.exists() {
            tokio::task::yield_now().await;
        }
        if round % 2 == 0 {
            backup.kill().unwrap();
            backup.wait().unwrap();
            go_on(&mut guests[round % 3]).await;
            bot.kill().await;
        } else {
            bot.kill().await;
            let done = backup.wait().unwrap().success();
            assert_eq!(done, file.exists());
            assert!(!part.exists());
        }
        // Either it came to its end before, or there is no file.
        if file.exists() {
            let faults = place.refused(&["verify", "k.backup"], STORE);
            assert!(
                faults.contains("3000 of"),
                "only the filler is of no kind: {faults}"
            );
            fs::remove_file(file).unwrap();
        }
    }
    let bot = connected(&discord, &place.data()).await;
    let mut shell = Command::new("bash");
    let script = "trap '' XFSZ; ulimit -S -f 1024; exec \"$0\" store backup full.backup";
    shell.args(["-c", script, env!("CARGO_BIN_EXE_blueback")]);
    shell
        .env("BLUEBACK_DATA", place.data())
        .current_dir(place.0.path());
    let output = shell.output().unwrap();
    assert!(!output.status.success());
    assert!(
        both(&output).contains("full.backup.part cannot be"),
        "{}",
        both(&output)
    );
    assert!(!place.file("full.backup").exists() && !place.file("full.backup.part").exists());
    for guest in &mut guests {
        go_on(guest).await;
    }
    // A purge that is killed leaves the old store or the new one.
    let mut purge = place
        .command(&["purge"])
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    while !place.data().join("sled-2").exists() && !place.data().join("current").exists() {
        tokio::task::yield_now().await;
    }
    bot.kill().await;
    purge.wait().unwrap();
    let bot = connected(&discord, &place.data()).await;
    for (nth, guest) in guests.iter_mut().enumerate() {
        go_on(guest).await;
        let twin = discord.person(&format!("twin-{nth}"));
        guest.assert_same_for(twin).await;
    }
    bot.terminate();
    assert!(bot.ended().await.0.success());
}
