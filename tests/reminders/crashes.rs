//! The real program dies at each point on the way of a letter: it arrives all the same, and once.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use blueback::ids::FlowId;
use blueback::store::sled::Sled;
use blueback::store::{Committer, Prefix, Record};
use blueback_stand_in::{Config, Person};

use super::letters;
use crate::desk::place::{Desk, Kind};
use crate::discord::place::library;
use crate::drive::binary::{self, Binary};

/// Points that each letter passes, and that of the timers, which is passed at each start as well.
pub(crate) const LETTERS: [&str; 10] = [
    "reminders-before",
    "reminders-after",
    "letter-take-before",
    "letter-take-after",
    "letter-conversation-before",
    "letter-conversation-after",
    "letter-post-before",
    "letter-post-after",
    "letter-settle-before",
    "letter-settle-after",
];

/// Writes down that somebody began to wait two hours ago, as the program would have written it then: what is due in an hour
/// cannot be waited for here.
async fn waited(data: &Path, desk: &Desk, who: &Person) {
    let flow = library()
        .flow(&FlowId::new("imessage").unwrap())
        .unwrap()
        .hash;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let began = u64::try_from(now.as_millis()).unwrap() - 2 * 60 * 60 * 1000;
    let (guild, user, due) = (desk.pond.id, who.id(), began + 60 * 60 * 1000);
    let entries = r#"[["s",0,"activation"],["l",0,"wait24"]]"#;
    let session = format!(r#"{{"f":{flow},"b":{began},"t":2,"e":{entries}}}"#);
    let languages = r#"["en-US","en-US"]"#;
    let reason =
        format!(r#"{{"flow":{flow},"began":{began},"since":{began},"languages":{languages}}}"#);
    let key = |prefix: &Prefix, numbers: &[u64], rest: &str| {
        let mut bytes: Vec<u8> = numbers.iter().flat_map(|n| n.to_be_bytes()).collect();
        bytes.extend(rest.bytes());
        prefix.key(&bytes).unwrap()
    };
    let record = |text: String| Record {
        version: 1,
        payload: text.into_bytes(),
    };
    let store = Committer::start(Box::new(Sled::open(data).unwrap())).unwrap();
    let write = store.run(move |records| {
        records.put(
            key(&Prefix::new("s/"), &[guild, user], "/imessage"),
            record(session),
        )?;
        records.put(
            key(&Prefix::new("d/"), &[due, guild, user], "aimessage"),
            record(reason),
        )
    });
    write.await.unwrap();
    store.close().await.unwrap();
}

async fn start(desk: &Desk, data: &Path, points: Option<&str>) -> Option<Binary> {
    let mut command = binary::bot(desk.discord(), data);
    if let Some(points) = points {
        command.env("FAILPOINTS", points);
    }
    let bot = Binary::start(command);
    let connected = bot.says_before_it_ends("connected to Discord").await;
    connected.then_some(bot)
}

/// Waits until somebody has a letter.
async fn written(desk: &Desk, who: &Person) {
    desk.letter(who, "Has it taken effect?").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_survives_each_point() {
    let config = Config {
        limits: false,
        ..Config::default()
    };
    let desk = Desk::alone(Kind::Text, config).await;
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let mut people = Vec::new();
    for point in LETTERS {
        let who = desk.member(point);
        waited(&data, &desk, &who).await;
        let dying = start(&desk, &data, Some(&format!("{point}=return"))).await;
        if let Some(dying) = dying {
            dying.is_gone().await;
            let (status, lines) = dying.ended().await;
            assert!(status.code().is_none(), "{point}: {status}, {lines:#?}");
        }
        let bot = start(&desk, &data, None).await.expect("it starts again");
        written(&desk, &who).await;
        bot.terminate();
        assert!(bot.ended().await.0.success());
        people.push(who);
    }
    // A last run, in which whatever was left would be sent before the youngest.
    let last = desk.member("last");
    waited(&data, &desk, &last).await;
    let bot = start(&desk, &data, None).await.expect("it starts");
    written(&desk, &last).await;
    bot.kill().await;
    for who in people {
        assert_eq!(letters(&desk, &who), 1);
    }
    desk.assert_clean(&[]);
}
