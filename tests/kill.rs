//! kill -9 of the real program: what a person saw is there afterwards, and nothing that they did not do.

use std::path::Path;

use blueback_stand_in::{Config, Discord, Fault, Gate, Kind};
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::binary::{self, Binary};
use crate::guest::{Guest, Move};

/// In each, the program is killed three times: while it opens the store, under load, and while it stops.
const ROUNDS: usize = 14;
const GUESTS: usize = 4;
/// How many presses are answered before a kill under load, at least.
const PRESSES: usize = 12;

#[tokio::test(flavor = "multi_thread")]
async fn forty_kills_lose_nothing_that_a_person_saw() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let discord = Discord::start(Config::default()).await.unwrap();
    let person = |name: String| discord.person(&name);
    let mut guests: Vec<_> = (0..GUESTS)
        .map(|nth| Guest::new(person(format!("guest-{nth}")), nth))
        .collect();
    for round in 0..ROUNDS {
        kill_during_open(&discord, &data, round).await;
        for stop in [false, true] {
            let bot = connected(&discord, &data).await;
            for guest in &mut guests {
                go_on(guest).await;
            }
            let twin = person(format!("twin-{round}-{stop}"));
            guests[round % GUESTS].assert_same_for(twin).await;
            guests = press_until(&discord, guests, bot, round, stop).await;
        }
    }
    let bot = connected(&discord, &data).await;
    for (nth, guest) in guests.iter_mut().enumerate() {
        go_on(guest).await;
        let twin = person(format!("twin-of-{nth}"));
        guest.assert_same_for(twin).await;
    }
    bot.terminate();
    assert!(bot.ended().await.0.success());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_lets_answers_in_work_arrive() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let discord = Discord::start(Config::default()).await.unwrap();
    let bot = connected(&discord, &data).await;
    let mut guests: Vec<_> = (0..GUESTS)
        .map(|nth| Guest::new(discord.person(&format!("guest-{nth}")), nth))
        .collect();
    for guest in &mut guests {
        go_on(guest).await;
    }
    let gate = Gate::default();
    let held = u32::try_from(GUESTS).unwrap();
    discord
        .faults()
        .next(Kind::Callback, held, Fault::HeldBefore(gate.clone()));
    let acts: Vec<_> = guests.iter().map(Guest::act).collect();
    gate.reached(held).await;
    bot.terminate();
    bot.says("stopping").await;
    gate.open();
    for (guest, (made, delivery)) in guests.iter_mut().zip(acts) {
        assert!(guest.see(made, &delivery.seen().await));
    }
    let (status, lines) = bot.ended().await;
    assert_eq!(status.code(), Some(0), "{lines:#?}");
}

/// Starts the program and waits until it can be used.
pub(crate) async fn connected(discord: &Discord, data: &Path) -> Binary {
    start(discord, Binary::start(binary::bot(discord, data))).await
}

/// Waits until a program that was started can be used.
pub(crate) async fn start(discord: &Discord, bot: Binary) -> Binary {
    bot.says("connected to Discord").await;
    let told = discord.until(|world| (!world.commands().is_empty()).then_some(()));
    assert!(told.await.is_some());
    bot
}

/// The next thing that a guest does is answered with the next card, whether or not the program had
/// kept it when it was killed before it could answer.
pub(crate) async fn go_on(guest: &mut Guest) {
    let (made, delivery) = guest.act();
    let seen = delivery.seen().await;
    assert!(!seen.failed, "{seen:?}");
    assert!(guest.see(made, &seen), "{seen:?}");
}

/// Kills the program at some moment while it opens the store, later in each round.
async fn kill_during_open(discord: &Discord, data: &Path, round: usize) {
    let mut bot = Binary::start(binary::bot(discord, data));
    // The copy of the store is there for as long as the store is being opened.
    while !data.join("before").exists() && !bot.is_over() {
        tokio::task::yield_now().await;
    }
    assert!(!bot.is_over(), "it opens");
    dither(round).await;
    bot.kill().await;
}

/// All press at once until enough is answered and the program is killed: at once, or when it has
/// begun to stop. What was on its way then is not answered, and the guests are as they saw it last.
async fn press_until(
    discord: &Discord,
    guests: Vec<Guest>,
    bot: Binary,
    round: usize,
    stop: bool,
) -> Vec<Guest> {
    let (count, mut answered) = watch::channel(0);
    let (end, _) = watch::channel(false);
    let mut tasks = JoinSet::new();
    for mut guest in guests {
        let (count, mut ended) = (count.clone(), end.subscribe());
        tasks.spawn(async move {
            while let Some(made) = act_unless(&mut guest, &mut ended).await {
                assert!(made, "no notice");
                count.send_modify(|count| *count += 1);
            }
            guest
        });
    }
    let enough = answered.wait_for(|count| *count >= PRESSES + round);
    let enough = tokio::time::timeout(discord.gateway().patience() * 3, enough).await;
    assert!(
        enough.is_ok_and(|enough| enough.is_ok()),
        "they are answered"
    );
    if stop {
        bot.terminate();
        bot.says("stopping").await;
        dither(round).await;
    }
    bot.kill().await;
    end.send_replace(true);
    tasks.join_all().await
}

/// Acts and sees what comes of it; none if the end comes first and nothing was seen. False for a notice.
async fn act_unless(guest: &mut Guest, ended: &mut watch::Receiver<bool>) -> Option<bool> {
    if *ended.borrow() {
        return None;
    }
    let (made, delivery): (Option<Move>, _) = guest.act();
    let seen = tokio::select! {
        seen = delivery.seen() => seen,
        _ = ended.wait_for(|ended| *ended) => delivery.now(),
    };
    seen.acknowledged_after?;
    Some(guest.see(made, &seen))
}

/// Lets a little time pass that depends on the round.
async fn dither(round: usize) {
    for _ in 0..round * 200 {
        tokio::task::yield_now().await;
    }
}
