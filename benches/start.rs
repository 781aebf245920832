//! Prints how long Blueback takes to be ready over 100,000 stored sessions, and its memory.
//!
//! The floors are the same program over an empty folder, and the same program when it only tells
//! its version. Ready is when its session with the gateway stands; afterwards a new person is
//! answered.

#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

#[path = "../tests/drive/binary.rs"]
#[expect(dead_code, reason = "tests need more of it")]
mod binary;

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use blueback::cli::load;
use blueback::config::Texts;
use blueback::ids::{FlowId, GuildId, InteractionId, UserId};
use blueback::runtime::{Act, Clock, Incoming, Runtime, Who};
use blueback::store::Committer;
use blueback::store::sled::Sled;
use blueback::text::{Kind, Languages, Locale};
use blueback_stand_in::{Config, Discord};
use tokio::task::JoinSet;

use binary::Binary;

const SESSIONS: u64 = 100_000;
/// So many presses after the symptom.
const ANSWERS: usize = 1;
/// How many people answer at once.
const PEOPLE: u64 = 512;
const STARTS: usize = 5;
const MIB: f64 = 1024.0 * 1024.0;

fn main() {
    let tokio = tokio::runtime::Runtime::new().expect("this machine gives us threads");
    tokio.block_on(compare());
}

async fn compare() {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder can be made");
    let (full, empty) = (folder.path().join("full"), folder.path().join("empty"));
    let began = Instant::now();
    fill(&full).await;
    println!(
        "filled with {SESSIONS} sessions of a symptom and {ANSWERS} answer in {:.0} s: {:.0} MiB on disk\n",
        began.elapsed().as_secs_f64(),
        bytes_in(&full) as f64 / MIB
    );
    println!("start                     ready     memory at most");
    let mut told = Vec::new();
    for _ in 0..STARTS {
        let began = Instant::now();
        let version = Binary::start(binary::blueback(&["--version"]));
        assert!(version.ended().await.0.success());
        told.push(began.elapsed());
    }
    told.sort();
    println!("tells its version    {:>7.0} ms", millis(told[STARTS / 2]));
    print("runs, nothing stored", start(&empty).await);
    print("runs, all stored", start(&full).await);
    println!("\nat most 1000 ms and 100 MiB are wanted");
}

fn print(what: &str, (ready, memory): (Duration, f64)) {
    println!("{what:<20} {:>7.0} ms {memory:>10.0} MiB", millis(ready));
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// The middle of some starts of the real program: how long until it is ready, and the most memory
/// that it took until it had answered somebody, in MiB.
async fn start(data: &Path) -> (Duration, f64) {
    let mut starts = Vec::new();
    for nth in 0..STARTS {
        let discord = Discord::start(Config::default())
            .await
            .expect("ports are free");
        let began = Instant::now();
        let bot = Binary::start(binary::bot(&discord, data));
        assert!(discord.gateway().connected(1).await);
        let ready = began.elapsed();
        let told = discord.until(|world| (!world.commands().is_empty()).then_some(()));
        assert!(told.await.is_some());
        let person = discord.person(&format!("person-{nth}"));
        let seen = person.command("imessage-help", &[]).await;
        assert!(seen.is_ok_and(|seen| seen.message.is_some()));
        starts.push((ready, peak(bot.id())));
        bot.terminate();
        assert!(bot.ended().await.0.success());
    }
    starts.sort_by_key(|(ready, _)| *ready);
    let most = starts.iter().map(|(_, memory)| *memory).fold(0.0, f64::max);
    (starts[STARTS / 2].0, most)
}

/// The most memory that a process has had at once, in MiB.
fn peak(process: u32) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).expect("it runs");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.trim().strip_suffix(" kB"));
    kib.and_then(|kib| kib.parse::<f64>().ok())
        .expect("a number")
        / 1024.0
}

/// Lets that many people answer, through everything that stores answers.
async fn fill(data: &Path) {
    let texts = Texts {
        flows: None,
        words: None,
    };
    let library = load::load(&texts)
        .expect("what is shipped is sound")
        .library;
    let store = Sled::open(data).expect("the folder is new");
    let committer = Committer::start(Box::new(store)).expect("the store is new");
    let runtime = Arc::new(Runtime::new(library, committer, Clock::default()));
    let mut tasks = JoinSet::new();
    for first in 0..PEOPLE {
        let runtime = Arc::clone(&runtime);
        tasks.spawn(async move {
            for person in (first..SESSIONS).step_by(PEOPLE as usize) {
                one(&runtime, person).await;
            }
        });
    }
    tasks.join_all().await;
    runtime.close().await;
}

async fn one(runtime: &Runtime, person: u64) {
    let flow = FlowId::new("imessage").expect("it is an id");
    let act = |nth: usize, act| Incoming {
        // Ids grow with time and are told apart by their lowest 22 bits.
        id: InteractionId::at(runtime.clock().now(), person * 8 + nth as u64),
        who: Who {
            guild: GuildId(1),
            user: UserId(person),
        },
        flow: flow.clone(),
        languages: Languages::same(Locale::SOURCE),
        act,
    };
    let problem = Some("activation".to_owned());
    let mut shown = runtime
        .answer(act(
            0,
            Act::Open {
                problem,
                device: None,
            },
        ))
        .await;
    for nth in 1..=ANSWERS {
        assert_ne!(shown.kind, Kind::Notice, "{shown:?}");
        let ids = || shown.choices.iter().map(|choice| &choice.id);
        let liked = ids().find(|id| ["failed", "unknown"].contains(&id.as_str()));
        let any = || ids().nth(person as usize % 7).or_else(|| ids().next());
        let choice = liked.or_else(any).expect("a card has choices").clone();
        let card = shown.turn.expect("a card belongs to a session");
        shown = runtime.answer(act(nth, Act::Choose { card, choice })).await;
    }
}

fn bytes_in(folder: &Path) -> u64 {
    let entries = std::fs::read_dir(folder).expect("it was made");
    let size = |path: &Path| match path.is_dir() {
        true => bytes_in(path),
        false => path.metadata().map_or(0, |about| about.len()),
    };
    entries.flatten().map(|entry| size(&entry.path())).sum()
}
