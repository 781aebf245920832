//! The real program dies at each point on the way of a letter: it arrives all the same, and once.

use std::path::Path;

use blueback_stand_in::{Config, Person};

use super::waits;
use crate::desk::place::{Desk, Kind, offers, shown};
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

/// The flow with waits of seconds, in a folder of its own.
fn hasty(folder: &Path) {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("flows/imessage.toml");
    let flow = std::fs::read_to_string(shipped).unwrap();
    let flow = flow.lines().map(|line| match line.starts_with("wait = [") {
        true => "wait = [\"3s\", \"72h\"]",
        false => line,
    });
    let flow: Vec<&str> = flow.collect();
    std::fs::write(folder.join("imessage.toml"), flow.join("\n")).unwrap();
}

async fn start(desk: &Desk, folder: &Path, points: Option<&str>) -> Option<Binary> {
    let mut command = binary::bot(desk.discord(), &folder.join("data"));
    command.env("BLUEBACK_FLOWS", folder.join("flows"));
    if let Some(points) = points {
        command.env("FAILPOINTS", points);
    }
    let bot = Binary::start(command);
    let connected = bot.says_before_it_ends("connected to Discord").await;
    connected.then_some(bot)
}

/// Waits until somebody has a letter.
async fn written(desk: &Desk, who: &Person) {
    let found = desk.discord().until(|world| {
        let mut posts = world.posts();
        let letter = posts.find(|post| post.channel == who.dm() && offers(&shown(post), "notyet"));
        letter.map(drop)
    });
    assert!(found.await.is_some(), "no letter came");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_survives_each_point() {
    let config = Config {
        limits: false,
        ..Config::default()
    };
    let desk = Desk::alone(Kind::Text, config).await;
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("flows")).unwrap();
    hasty(&folder.path().join("flows"));
    let bot = start(&desk, folder.path(), None).await.expect("it starts");
    let told = desk
        .discord()
        .until(|world| (!world.commands().is_empty()).then_some(()));
    assert!(told.await.is_some());
    bot.kill().await;
    let mut people = Vec::new();
    for point in LETTERS {
        let who = desk.member(point);
        // The points of timers are passed at the start and by each look; it dies when the letter's timer fires.
        let bot = start(&desk, folder.path(), None).await.expect("it starts");
        waits(&who).await;
        bot.kill().await;
        let dying = start(&desk, folder.path(), Some(&format!("{point}=return"))).await;
        if let Some(dying) = dying {
            dying.is_gone().await;
            let (status, lines) = dying.ended().await;
            assert!(status.code().is_none(), "{point}: {status}, {lines:#?}");
        }
        let bot = start(&desk, folder.path(), None)
            .await
            .expect("it starts again");
        written(&desk, &who).await;
        bot.terminate();
        assert!(bot.ended().await.0.success());
        people.push(who);
    }
    // A last run, in which whatever was left would be sent once more.
    let bot = start(&desk, folder.path(), None).await.expect("it starts");
    let last = desk.member("last");
    waits(&last).await;
    written(&desk, &last).await;
    bot.kill().await;
    for who in people {
        let letters = desk.discord().read(|world| {
            let posts = world.posts().filter(|post| post.channel == who.dm());
            posts.filter(|post| offers(&shown(post), "notyet")).count()
        });
        assert_eq!(letters, 1);
    }
    desk.assert_clean(&[]);
}
