//! Prints what an answer costs Blueback, in CPU, beside the barest bot that serenity makes.
//!
//! Both answer the same number of presses, each to a stand-in for Discord of its own, in short
//! turns, so that whatever else this machine does falls on both. Blueback decides, keeps every
//! answer on disk first, and words it; the other sends a card that Blueback sent. What a bot does
//! while it is the other's turn counts, too. The barest bot has the allocator that a Rust program has
//! by itself; `--bench answers_alike` gives it the one that Blueback has.

#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

mod bare;
#[path = "../../tests/drive/binary.rs"]
#[expect(dead_code, reason = "tests need more of it")]
mod binary;
#[path = "../../tests/guest.rs"]
#[expect(dead_code, reason = "tests need more of it")]
mod guest;

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use blueback_stand_in::{Config, Discord, Message, Person};
use serde_json::Value;
use tokio::task::JoinSet;

use binary::Binary;
use guest::Guest;

/// How many people press at once.
const PEOPLE: usize = 64;
const WARM_UP: usize = 3_000;
/// How many presses a bot answers in its turn.
const PRESSES: usize = 4_000;
const TURNS: usize = 15;
/// The most that an answer of ours may cost, in answers of the barest bot.
const TARGET: f64 = 1.5;

/// Makes this program the barest bot.
const BARE: &str = "as-the-barest-bot";

fn main() {
    run("the system's");
}

/// Compares, or is the barest bot. Tells which allocator this program has.
pub(crate) fn run(allocator: &str) {
    let arguments: Vec<String> = std::env::args().collect();
    let tokio = tokio::runtime::Runtime::new().expect("this machine gives us threads");
    match &arguments[1..] {
        [role, url, token, card] if role == BARE => tokio.block_on(bare::run(url, token, card)),
        _ => tokio.block_on(compare(allocator)),
    }
}

async fn compare(allocator: &str) {
    println!(
        "{TURNS} turns of {PRESSES} presses by {PEOPLE} people at once, after {WARM_UP} to warm up"
    );
    println!("allocators: blueback has mimalloc, as it is shipped; the barest has {allocator}\n");
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder can be made");
    let mut ours = blueback(&folder.path().join("data")).await;
    ours.press(WARM_UP).await;
    let mut bare = barest(&middling_card(&ours.discord)).await;
    bare.press(WARM_UP).await;
    let (mut of_ours, mut of_bare) = (Figures::default(), Figures::default());
    let mut ratios = Vec::new();
    for _ in 0..TURNS {
        let before = [&ours, &bare].map(|bot| cpu_seconds(bot.process.id()));
        of_ours.add(ours.press(PRESSES).await);
        of_bare.add(bare.press(PRESSES).await);
        let after = [&ours, &bare].map(|bot| cpu_seconds(bot.process.id()));
        of_ours.cpu.push((after[0] - before[0]) / PRESSES as f64);
        of_bare.cpu.push((after[1] - before[1]) / PRESSES as f64);
        ratios.push((after[0] - before[0]) / (after[1] - before[1]));
    }
    println!("bot            CPU/answer  answers/s      p50      p99");
    of_ours.print("blueback");
    of_bare.print("barest");
    println!(
        "\nmedian ratio of the turns: {:.2}, of at most {TARGET}",
        middle(&mut ratios)
    );
    bare.process.kill().await;
    ours.process.terminate();
    assert!(ours.process.ended().await.0.success());
}

/// A bot that runs, and those who press.
struct Bot {
    process: Binary,
    discord: Discord,
    people: Vec<Presser>,
}

/// What the turns of one bot came to.
#[derive(Default)]
struct Figures {
    /// Seconds for each answer in each turn, of all threads, in and outside of the kernel.
    cpu: Vec<f64>,
    took: Duration,
    latencies: Vec<Duration>,
}

/// The real program over a folder.
async fn blueback(data: &Path) -> Bot {
    let discord = discord().await;
    let process = Binary::start(binary::bot(&discord, data));
    assert!(discord.gateway().connected(1).await);
    let told = discord.until(|world| (!world.commands().is_empty()).then_some(()));
    assert!(told.await.is_some());
    let people = people(&discord).enumerate();
    let people = people.map(|(nth, person)| Presser::Ours(Guest::new(person, nth)));
    Bot {
        process,
        people: people.collect(),
        discord,
    }
}

/// A card of middling size among those sent so far.
fn middling_card(discord: &Discord) -> Value {
    discord.read(|world| {
        let answers = world.interactions().filter_map(|it| it.first.as_ref());
        let mut cards: Vec<_> = answers.filter(|first| first.kind == 7).collect();
        cards.sort_by_key(|first| first.data.to_string().len());
        cards[cards.len() / 2].data.clone()
    })
}

/// The barest bot with a card.
async fn barest(card: &Value) -> Bot {
    let discord = discord().await;
    let mut command = Command::new(std::env::current_exe().expect("this program has a name"));
    command.args([BARE, discord.url(), discord.token(), &card.to_string()]);
    let process = Binary::start(command);
    assert!(discord.gateway().connected(1).await);
    let people = people(&discord).map(|person| Presser::Theirs(person, None));
    Bot {
        process,
        people: people.collect(),
        discord,
    }
}

async fn discord() -> Discord {
    let help = serde_json::json!({"name": "imessage-help", "description": "Help", "type": 1});
    let config = Config {
        commands: vec![help],
        lint: false,
        record: false,
        limits: false,
        patience: Duration::from_secs(30),
        ..Config::default()
    };
    Discord::start(config).await.expect("ports are free")
}

fn people(discord: &Discord) -> impl Iterator<Item = Person> {
    (0..PEOPLE).map(|nth| discord.person(&format!("person-{nth}")))
}

/// Somebody who presses on and on.
enum Presser {
    Ours(Guest),
    Theirs(Person, Option<Message>),
}

impl Presser {
    async fn press(&mut self) -> Duration {
        let began = Instant::now();
        match self {
            Self::Ours(guest) => {
                let (made, delivery) = guest.act();
                let seen = delivery.seen().await;
                let took = began.elapsed();
                assert!(guest.see(made, &seen), "{seen:?}");
                took
            }
            Self::Theirs(person, card) => {
                let sent = match card {
                    None => person.send_command("imessage-help", &[]),
                    Some(card) => {
                        let id = match card.buttons().first() {
                            Some(button) => button.custom_id.clone(),
                            None => unreachable!("cards of middling size have buttons"),
                        };
                        person.send_press(card, &id)
                    }
                };
                let seen = sent.expect("it is offered").seen().await;
                let took = began.elapsed();
                assert!(!seen.failed, "{seen:?}");
                *card = seen.message;
                took
            }
        }
    }
}

impl Bot {
    /// All press at once, until so many presses are made between them. How long each took, and all.
    async fn press(&mut self, presses: usize) -> (Vec<Duration>, Duration) {
        let (begun, began) = (Arc::new(AtomicUsize::new(0)), Instant::now());
        let mut tasks = JoinSet::new();
        for mut presser in self.people.drain(..) {
            let begun = Arc::clone(&begun);
            tasks.spawn(async move {
                let mut latencies = Vec::new();
                while begun.fetch_add(1, Ordering::Relaxed) < presses {
                    latencies.push(presser.press().await);
                }
                (presser, latencies)
            });
        }
        let (people, latencies): (_, Vec<_>) = tasks.join_all().await.into_iter().unzip();
        self.people = people;
        (latencies.concat(), began.elapsed())
    }
}

impl Figures {
    fn add(&mut self, (latencies, took): (Vec<Duration>, Duration)) {
        self.latencies.extend(latencies);
        self.took += took;
    }

    fn print(&mut self, name: &str) {
        self.latencies.sort();
        let part = |of: f64| self.latencies[(self.latencies.len() as f64 * of) as usize];
        println!(
            "{name:<14} {:>7.0} us {:>10.0} {:>5.1} ms {:>5.1} ms",
            middle(&mut self.cpu) * 1e6,
            self.latencies.len() as f64 / self.took.as_secs_f64(),
            part(0.5).as_secs_f64() * 1e3,
            part(0.99).as_secs_f64() * 1e3
        );
    }
}

/// How long a process has kept a CPU busy so far, in seconds.
fn cpu_seconds(process: u32) -> f64 {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).expect("it runs");
    // The name in brackets may hold spaces; utime and stime are fields 14 and 15, counted from 1.
    let fields: Vec<_> = stat
        .rsplit(')')
        .next()
        .unwrap_or_default()
        .split(' ')
        .collect();
    let ticks = |nth: usize| fields[nth - 2].parse::<u64>().expect("a number");
    (ticks(14) + ticks(15)) as f64 / rustix::param::clock_ticks_per_second() as f64
}

fn middle(numbers: &mut [f64]) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}
