//! Prints how long a supporter waits at a desk with 5,000 open cases, and what a restart does over.
//!
//! The floor is the same question at a desk with one case, in the same run.

#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

#[path = "desk/wall.rs"]
mod wall;

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use blueback::cli::load;
use blueback::config::Texts;
use blueback::desk::Press;
use blueback::ids::{
    CaseNumber, ChannelId, FlowId, GuildId, InteractionId, Languages, Locale, RoleId, UserId,
};
use blueback::runtime::desk::{Ask, Given, Outgoing, Standing, Visitor};
use blueback::runtime::{Clock, Library, Runtime};
use blueback::store::Committer;
use blueback::store::sled::Sled;
use blueback::text::panel::Control;
use tokio::task::{JoinHandle, JoinSet};
use tokio_util::sync::CancellationToken;

use wall::Wall;

const CASES: u32 = 5_000;
/// How many people hand over at once while the desk is filled.
const AT_ONCE: u32 = 256;
const TIMES: usize = 100;
/// The most that anything may take (the desk's issue).
const TARGET: Duration = Duration::from_millis(50);
/// Boards are edited no more often than this.
const BOARD: Duration = Duration::from_secs(6);

const FULL: GuildId = GuildId(1);
const SMALL: GuildId = GuildId(2);
const ROLE: RoleId = RoleId(3);
const STAFF: UserId = UserId(4);

fn main() {
    let tokio = tokio::runtime::Runtime::new().expect("this machine gives us threads");
    tokio.block_on(measure());
}

/// A running Blueback over a folder, with a wall to show cases on.
struct Bot {
    runtime: Arc<Runtime>,
    wall: Arc<Wall>,
    stop: CancellationToken,
    desks: JoinHandle<()>,
    made: u64,
}

impl Bot {
    async fn start(library: &Library, folder: &Path) -> Self {
        let store = Sled::open(folder).expect("the folder is ours");
        let committer = Committer::start(Box::new(store)).expect("it opens");
        let runtime = Arc::new(Runtime::new(library.clone(), committer, Clock::default()));
        let wall = Arc::new(Wall::default());
        let opened = runtime.open_desks(Arc::clone(&wall) as _).await;
        opened.expect("what was written is read");
        let stop = CancellationToken::new();
        let (keeper, until) = (Arc::clone(&runtime), stop.clone());
        let desks = tokio::spawn(async move { keeper.keep_desks(until).await });
        Self {
            runtime,
            wall,
            stop,
            desks,
            made: 0,
        }
    }

    fn visitor(&mut self, guild: GuildId, user: UserId) -> Visitor {
        self.made += 1;
        Visitor {
            id: InteractionId::at(self.runtime.clock().now(), self.made),
            user,
            guild,
            languages: Languages::same(Locale::SOURCE),
            server: Locale::SOURCE,
            standing: Standing {
                roles: vec![ROLE],
                manages: user == STAFF,
            },
            direct: false,
            alone: true,
            here: None,
        }
    }

    async fn ask(&mut self, guild: GuildId, ask: Ask) -> Outgoing {
        let visitor = self.visitor(guild, STAFF);
        self.runtime.visit(visitor, ask).await
    }

    async fn set_up(&mut self, guild: GuildId) {
        let press = Press::SetUp {
            channel: ChannelId(100 + guild.0),
            role: ROLE,
            forum: false,
        };
        let given = Given::Filled(vec![("language".to_owned(), "en-US".to_owned())]);
        let case = None;
        self.ask(guild, Ask::Press { case, press, given }).await;
    }

    /// Opens so many cases, each of another member.
    async fn fill(&mut self, guild: GuildId, cases: u32) {
        let flow = FlowId::new("imessage").expect("it is shipped");
        for from in (0..cases).step_by(AT_ONCE as usize) {
            let mut people = JoinSet::new();
            for nth in from..cases.min(from + AT_ONCE) {
                let user = UserId(1_000 + u64::from(nth));
                let (first, second) = (self.visitor(guild, user), self.visitor(guild, user));
                let runtime = Arc::clone(&self.runtime);
                let press = Press::HandOver(flow.clone());
                people.spawn(async move {
                    let words = ("words".to_owned(), "It waits for ever.".to_owned());
                    let (case, given) = (None, Given::Filled(vec![words]));
                    let ask = Ask::Press { case, press, given };
                    let press = send(&runtime.visit(first, ask).await);
                    let given = Given::Nothing;
                    let ask = Ask::Press { case, press, given };
                    runtime.visit(second, ask).await;
                });
            }
            people.join_all().await;
        }
    }

    /// Waits until nothing is to be delivered, and until the next board may be changed.
    async fn quiet(&self) {
        while self.runtime.deliveries().waiting > 0 {
            tokio::task::yield_now().await;
        }
        self.runtime.clock().advance(BOARD);
    }

    async fn stop(self) {
        self.stop.cancel();
        self.desks.await.expect("it ends in order");
        self.runtime.close().await;
    }
}

/// The button that sends what a member was shown.
fn send(shown: &Outgoing) -> Press {
    let Outgoing::InPlace(panel) = shown else {
        unreachable!("what is to be sent is shown first")
    };
    let mut controls = panel.controls.iter();
    let send = controls.find_map(|control| match control {
        Control::Button { press, .. } if press.word() == "send" => Some(press.clone()),
        Control::Button { .. } | Control::List { .. } | Control::Link { .. } | Control::Break => {
            None
        }
    });
    send.expect("it can be sent")
}

async fn measure() {
    let texts = Texts {
        flows: None,
        words: None,
    };
    let library = load::load(&texts)
        .map_err(|_| "unsound")
        .expect("sound")
        .library;
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder can be made");
    let began = Instant::now();
    let mut bot = Bot::start(&library, folder.path()).await;
    for (guild, cases) in [(SMALL, 1), (FULL, CASES)] {
        bot.set_up(guild).await;
        bot.fill(guild, cases).await;
    }
    bot.wall.shown(CASES + 1).await;
    println!(
        "filled with {CASES} open cases, all shown on the desk, in {:.0} s\n",
        began.elapsed().as_secs_f64()
    );
    println!("what                  median       most   with one case");
    let case = |n| Ask::Case(CaseNumber(n));
    compare(&mut bot, "/desk queue", |_| Ask::Queue).await;
    compare(&mut bot, "/desk next", |_| Ask::Next).await;
    compare(&mut bot, "/desk case", |guild| {
        case(if guild == FULL { CASES / 2 } else { 1 })
    })
    .await;
    let full = board(&mut bot, FULL).await;
    let small = board(&mut bot, SMALL).await;
    print("board update", &full, &small);
    bot.stop().await;

    let began = Instant::now();
    let mut bot = Bot::start(&library, folder.path()).await;
    let ready = began.elapsed();
    bot.ask(FULL, Ask::Queue).await;
    println!(
        "\nrestart: ready in {:.0} ms; messages sent or changed anew because of it: {}",
        ready.as_secs_f64() * 1e3,
        bot.wall.requests()
    );
    bot.stop().await;
}

async fn compare(bot: &mut Bot, what: &str, ask: impl Fn(GuildId) -> Ask) {
    let mut took = [Vec::new(), Vec::new()];
    for _ in 0..TIMES {
        for (guild, took) in [FULL, SMALL].into_iter().zip(&mut took) {
            let began = Instant::now();
            bot.ask(guild, ask(guild)).await;
            took.push(began.elapsed());
        }
    }
    let [full, small] = took;
    print(what, &full, &small);
}

/// From the moment at which a board is due until its message is changed.
async fn board(bot: &mut Bot, guild: GuildId) -> Vec<Duration> {
    let mut took = Vec::new();
    for nth in 0..10 {
        let press = if nth % 2 == 0 {
            Press::Claim
        } else {
            Press::HandBack
        };
        let (case, given) = (Some(CaseNumber(1)), Given::Nothing);
        bot.quiet().await;
        let edits = bot.wall.boards(guild);
        bot.ask(guild, Ask::Press { case, press, given }).await;
        let began = Instant::now();
        bot.runtime.clock().advance(BOARD);
        bot.wall.board_changed(guild, edits).await;
        took.push(began.elapsed());
    }
    took
}

fn print(what: &str, full: &[Duration], small: &[Duration]) {
    let middle = |times: &[Duration]| {
        let mut times = times.to_vec();
        times.sort();
        times[times.len() / 2].as_secs_f64() * 1e3
    };
    let most = full.iter().max().copied().unwrap_or_default();
    let verdict = if most <= TARGET { "" } else { "  TOO LONG" };
    println!(
        "{what:<18} {:>6.1} ms  {:>6.1} ms       {:>6.1} ms{verdict}",
        middle(full),
        most.as_secs_f64() * 1e3,
        middle(small)
    );
}
