//! Prints what an answer costs Blueback, in CPU, beside the barest bot that serenity makes.
//!
//! Both answer the same number of presses of the same card to the same stand-in for Discord, in
//! turns. Blueback decides, keeps every answer on disk first, and words it; the other sends a card
//! that Blueback sent.

#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

mod bare;
#[path = "../../tests/drive/binary.rs"]
#[expect(dead_code, reason = "tests need more of it")]
mod binary;
#[path = "../../tests/guest.rs"]
#[expect(dead_code, reason = "tests need more of it")]
mod guest;

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
const PRESSES: usize = 20_000;
const PAIRS: usize = 3;
/// The most that an answer of ours may cost, in answers of the barest bot.
const TARGET: f64 = 1.5;

/// Makes this program the barest bot.
const BARE: &str = "as-the-barest-bot";

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let tokio = tokio::runtime::Runtime::new().expect("this machine gives us threads");
    match &arguments[1..] {
        [role, url, token, card] if role == BARE => tokio.block_on(bare::run(url, token, card)),
        _ => tokio.block_on(compare()),
    }
}

async fn compare() {
    println!("{PRESSES} presses by {PEOPLE} people at once, after {WARM_UP} to warm up\n");
    println!("bot            CPU/answer  answers/s      p50      p99");
    let (mut ours, mut bare, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    let mut card = None;
    for _ in 0..PAIRS {
        let (run, sent) = blueback().await;
        run.print("blueback");
        let floor = barest(card.get_or_insert(sent)).await;
        floor.print("barest");
        ratios.push(run.cpu / floor.cpu);
        ours.push(run.cpu);
        bare.push(floor.cpu);
    }
    let ratio = middle(&mut ratios);
    println!(
        "\nmedian CPU per answer: blueback {:.0} us, barest {:.0} us; ratio {ratio:.2}, of at most {TARGET}",
        middle(&mut ours) * 1e6,
        middle(&mut bare) * 1e6
    );
}

/// What one bot needed.
struct Run {
    /// Seconds for each answer, of all its threads, in and outside of the kernel.
    cpu: f64,
    took: Duration,
    latencies: Vec<Duration>,
}

/// Measures the real program over a fresh folder; also gives a card of middling size that it sent.
async fn blueback() -> (Run, Value) {
    let discord = discord().await;
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder can be made");
    let bot = Binary::start(binary::bot(&discord, &folder.path().join("data")));
    assert!(discord.gateway().connected(1).await);
    let told = discord.until(|world| (!world.commands().is_empty()).then_some(()));
    assert!(told.await.is_some());
    let people = people(&discord).enumerate();
    let people = people.map(|(nth, person)| Presser::Ours(Guest::new(person, nth)));
    let run = measure(bot.id(), people.collect()).await;
    let sent = discord.read(|world| {
        let answers = world.interactions().filter_map(|it| it.first.as_ref());
        let mut cards: Vec<_> = answers.filter(|first| first.kind == 7).collect();
        cards.sort_by_key(|first| first.data.to_string().len());
        cards[cards.len() / 2].data.clone()
    });
    bot.terminate();
    assert!(bot.ended().await.0.success());
    (run, sent)
}

/// Measures the barest bot with a card.
async fn barest(card: &Value) -> Run {
    let discord = discord().await;
    let mut command = Command::new(std::env::current_exe().expect("this program has a name"));
    command.args([BARE, discord.url(), discord.token(), &card.to_string()]);
    let bot = Binary::start(command);
    assert!(discord.gateway().connected(1).await);
    let people = people(&discord).map(|person| Presser::Theirs(person, None));
    let run = measure(bot.id(), people.collect()).await;
    bot.kill().await;
    run
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

async fn measure(process: u32, mut people: Vec<Presser>) -> Run {
    for presser in &mut people {
        presser.press().await;
    }
    let (people, _) = press(people, WARM_UP).await;
    let (before, began) = (cpu_seconds(process), Instant::now());
    let (_, mut latencies) = press(people, PRESSES).await;
    let (cpu, took) = (cpu_seconds(process) - before, began.elapsed());
    latencies.sort();
    Run {
        cpu: cpu / latencies.len() as f64,
        took,
        latencies,
    }
}

/// All press at once, until so many presses are made between them.
async fn press(people: Vec<Presser>, presses: usize) -> (Vec<Presser>, Vec<Duration>) {
    let begun = Arc::new(AtomicUsize::new(0));
    let mut tasks = JoinSet::new();
    for mut presser in people {
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
    (people, latencies.concat())
}

impl Run {
    fn print(&self, name: &str) {
        let part = |of: f64| self.latencies[(self.latencies.len() as f64 * of) as usize];
        println!(
            "{name:<14} {:>7.0} us {:>10.0} {:>5.1} ms {:>5.1} ms",
            self.cpu * 1e6,
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
