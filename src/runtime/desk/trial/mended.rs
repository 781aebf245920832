//! What goes wrong in one way at a time: it is mended, shown in another place or told, and never lost.

use std::time::Duration;

use super::town::{CONVERSATIONS, Channel, Sent};
use super::world::{ADMIN, DESK, GENERAL, GUILD, World};
use crate::desk::{Act, By, Contact, Message, Route, What, Words as Own};
use crate::ids::{CaseNumber, ChannelId, UserId};
use crate::runtime::desk::outbox::Errand;
use crate::runtime::desk::{DeskKind, dead, places};
use crate::store::Transaction;
use crate::store::memory;
use crate::text::panel::Block;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const STAFF: By = By::Staff(UserId(50));
const ADA: u64 = 10;

fn words() -> Own {
    Own::new("Have you tried a restart?").unwrap()
}

fn write() -> Act {
    Act::Write(Message::Reply(words()))
}

fn with(user: UserId) -> ChannelId {
    ChannelId(CONVERSATIONS + user.0)
}

impl World {
    /// What stands in a channel, in order.
    fn seen(&self, channel: ChannelId) -> Vec<Sent> {
        let town = self.made.town();
        let channel = town.channels.get(&channel);
        let messages = channel.into_iter().flat_map(|c| c.messages.values());
        messages.filter(|sent| !sent.deleted).cloned().collect()
    }

    /// The ids of the panels in a channel.
    fn ids(&self, channel: ChannelId) -> Vec<String> {
        let seen = self.seen(channel).into_iter();
        seen.map(|sent| sent.panel.id).collect()
    }

    /// Threads and posts below a channel.
    fn below(&self, parent: ChannelId) -> Vec<(ChannelId, Channel)> {
        let town = self.made.town();
        let all = town.channels.iter();
        let below = all.filter(|(_, channel)| channel.parent == Some(parent) && !channel.gone);
        below.map(|(id, channel)| (*id, channel.clone())).collect()
    }

    async fn dead(&self) -> Vec<Errand> {
        let dead = self.read(|records| dead::list(records, GUILD)).await;
        dead.into_iter().map(|letter| letter.errand).collect()
    }

    /// A case of Ada's, on the desk.
    async fn settled(kind: DeskKind) -> (Self, CaseNumber) {
        let world = Self::new(kind).await;
        let case = world.open(ADA, Contact::Direct).await.unwrap();
        world.with_courier(world.settle()).await;
        (world, case)
    }
}

#[tokio::test]
async fn a_broken_desk_is_told_to_its_admin_once_and_nothing_is_lost() {
    let (mut world, case) = World::settled(DeskKind::Text).await;
    world.made.town().forbidden.insert(DESK);
    let both = async {
        for member in 20..25 {
            world.open(member, Contact::Direct).await.unwrap();
        }
        world.act(case, STAFF, write()).await.unwrap();
        world
            .until(|world| world.seen(with(ADMIN)).len() == 1)
            .await;
        world
            .until(|world| world.seen(with(UserId(ADA))).len() == 1)
            .await;
    };
    world.with_courier(both).await;
    assert!(world.office.state.is_broken(GUILD), "members are told so");
    world.crash();
    let both = async {
        world.clock.advance(DAY / 2);
        world.work(300).await;
        assert!(
            world.office.state.is_broken(GUILD),
            "a restart forgets nothing"
        );
        world.made.town().forbidden.clear();
        world.settle().await;
    };
    world.with_courier(both).await;
    assert!(!world.office.state.is_broken(GUILD));
    assert_eq!(world.ids(with(ADMIN)), ["desk-broken"]);
    let cards = world.ids(DESK).into_iter().filter(|id| id == "desk-case");
    assert_eq!(cards.count(), 6);
    assert_eq!(world.dead().await, []);
}

#[tokio::test]
async fn words_that_a_filter_blocks_are_left_out_and_the_rest_is_shown() {
    let world = World::new(DeskKind::Text).await;
    world.made.town().filter = true;
    let case = world.open(ADA, Contact::Thread).await.unwrap();
    world.act(case, STAFF, write()).await.unwrap();
    world.with_courier(world.settle()).await;
    let channels = [DESK, GENERAL].map(|parent| world.below(parent));
    assert_eq!(channels.each_ref().map(Vec::len), [1, 1]);
    let threads = channels.iter().flatten().map(|(id, _)| *id);
    for channel in threads.chain([DESK]) {
        for sent in world.seen(channel) {
            let quoted = sent
                .panel
                .blocks
                .iter()
                .any(|b| matches!(b, Block::Quote(_)));
            assert!(!quoted && !sent.panel.blocks.is_empty(), "{sent:?}");
        }
    }
    assert_eq!(world.dead().await, []);
}

#[tokio::test]
async fn a_form_that_is_refused_is_sent_once_more_and_plainly() {
    let (world, case) = World::settled(DeskKind::Text).await;
    world.made.town().picky = true;
    world.act(case, STAFF, write()).await.unwrap();
    world.with_courier(world.settle()).await;
    let letter = &world.seen(with(UserId(ADA)))[0].panel;
    assert_eq!(letter.blocks.len(), 1);
    assert!(!letter.controls.is_empty());
    assert_eq!(world.dead().await, []);
}

#[tokio::test]
async fn what_fails_for_three_days_is_a_dead_letter_and_the_card_is_never_given_up() {
    let (world, case) = World::settled(DeskKind::Text).await;
    world.made.town().down = true;
    world.act(case, STAFF, write()).await.unwrap();
    let failing = async {
        world.work(50).await;
        world.clock.advance(DAY * 2);
        world.work(100).await;
        assert_eq!(world.dead().await, []);
        world.clock.advance(DAY * 2);
        world.work(100).await;
        assert_eq!(world.dead().await, [Errand::Tell(1)]);
        world.made.town().down = false;
        world.settle().await;
    };
    world.with_courier(failing).await;
    // What waited behind the card had no failure of its own.
    assert_eq!(world.below(DESK).len(), 1);
    assert_eq!(world.office.deliveries().dead, 1);
}

#[tokio::test]
async fn whoever_takes_no_messages_is_reached_in_a_private_thread_and_asked_once() {
    let (world, case) = World::settled(DeskKind::Text).await;
    world.made.town().closed.insert(UserId(ADA));
    let told = async {
        for _ in 0..3 {
            world.act(case, STAFF, write()).await.unwrap();
            world.settle().await;
        }
    };
    world.with_courier(told).await;
    let private = world.below(GENERAL);
    assert_eq!(private.len(), 1);
    assert_eq!(world.seen(private[0].0).len(), 3);
    assert_eq!(world.made.town().refusals, 1, "a refusal is remembered");
    let reach = world.case(case).await.case.reach;
    assert_eq!(
        (reach.route, reach.arrived),
        (Some(Route::Thread), reach.told)
    );
}

#[tokio::test]
async fn whoever_cannot_be_reached_at_all_is_told_at_their_next_visit() {
    let (world, case) = World::settled(DeskKind::Text).await;
    world.made.town().closed.insert(UserId(ADA));
    world.made.town().forbidden.insert(GENERAL);
    world.act(case, STAFF, write()).await.unwrap();
    world.with_courier(world.settle()).await;
    let reach = world.case(case).await.case.reach;
    assert_eq!(reach.route, Some(Route::Later));
    assert!(reach.is_under_way(), "the desk sees that it waits");
    assert!(!world.office.state.is_broken(GUILD), "the desk is well");
}

#[tokio::test]
async fn a_member_who_left_is_told_to_the_desk_once() {
    let (world, case) = World::settled(DeskKind::Text).await;
    world.made.town().left.insert(UserId(ADA));
    for _ in 0..3 {
        world.act(case, STAFF, write()).await.unwrap();
    }
    world.with_courier(world.settle()).await;
    let events = world.case(case).await.events;
    let left = events
        .iter()
        .filter(|(_, event)| event.what == What::MemberLeft);
    assert_eq!(left.count(), 1);
}

#[tokio::test]
async fn where_no_thread_can_be_begun_lines_stand_in_the_channel_until_one_can() {
    let (world, case) = World::settled(DeskKind::Text).await;
    let all = async {
        world.made.town().full = true;
        world.act(case, STAFF, Act::Note(words())).await.unwrap();
        world.settle().await;
        assert!(world.ids(DESK).contains(&"case-log".to_owned()));
        world.made.town().full = false;
        world.act(case, STAFF, Act::Note(words())).await.unwrap();
        world.settle().await;
    };
    world.with_courier(all).await;
    let threads = world.below(DESK);
    assert_eq!(world.ids(threads[0].0), ["case-log"]);
}

#[tokio::test]
async fn a_forum_without_room_shows_the_case_when_there_is_some() {
    let world = World::new(DeskKind::Forum).await;
    world.made.town().full = true;
    world.open(ADA, Contact::Direct).await.unwrap();
    let all = async {
        world.work(100).await;
        assert_eq!(world.below(DESK).len(), 0);
        world.made.town().full = false;
        world.settle().await;
    };
    world.with_courier(all).await;
    assert_eq!(
        world.below(DESK).len(),
        2,
        "a post for the case, and one for the board"
    );
    assert_eq!(world.dead().await, []);
}

#[tokio::test]
async fn what_is_not_true_any_more_is_not_said() {
    let (world, case) = World::settled(DeskKind::Text).await;
    let announced = |world: &World| {
        let ids = world.ids(DESK).into_iter();
        ids.filter(|id| id == "desk-announcement").count()
    };
    world.clock.advance(DAY);
    world.act(case, By::Blueback, Act::Wake).await.unwrap();
    world.with_courier(world.settle()).await;
    assert_eq!(announced(&world), 1);
    world.act(case, By::Blueback, Act::Wake).await.unwrap();
    world.act(case, STAFF, Act::Claim).await.unwrap();
    world.with_courier(world.settle()).await;
    assert_eq!(announced(&world), 1);
}

#[tokio::test]
async fn a_card_that_somebody_deleted_stands_again_and_a_thread_is_kept_awake() {
    let (world, case) = World::settled(DeskKind::Text).await;
    world.act(case, STAFF, Act::Note(words())).await.unwrap();
    world.with_courier(world.settle()).await;
    let thread = world.below(DESK)[0].0;
    {
        let mut town = world.made.town();
        town.channels.get_mut(&thread).unwrap().archived = true;
        let desk = town.channels.get_mut(&DESK).unwrap();
        let cards = desk.messages.values_mut();
        cards.for_each(|sent| sent.deleted = true);
    }
    let again = |world: &World| {
        let ids = world.ids(DESK);
        ["desk-case", "desk-board"]
            .iter()
            .all(|id| ids.contains(&(*id).to_owned()))
    };
    world.with_both(world.until(again)).await;
    world.with_courier(world.settle()).await;
    // Seen to stand once, it is not asked about again on the same day; a day later it is.
    let awake = |world: &World| !world.below(DESK)[0].1.archived;
    world.with_both(world.until(awake)).await;
    assert_eq!(world.below(DESK)[0].0, thread, "the thread is the same");
}

#[tokio::test]
async fn a_desk_that_moved_just_before_a_crash_shows_its_cases_in_the_new_place() {
    let (mut world, case) = World::settled(DeskKind::Text).await;
    world.with_both(world.work(200)).await;
    let places = |records: &mut Transaction<'_>| places::of(records, GUILD, CaseNumber(1));
    assert!(world.read(places).await.looked.is_some(), "{case} stands");
    world.set_up(DeskKind::Text, GENERAL).await;
    world.crash();
    let began = world.now();
    let here = |world: &World| world.ids(GENERAL).contains(&"desk-case".to_owned());
    world.with_both(world.until(here)).await;
    assert!(world.now() - began < DAY / 2, "it does not take a day");
}

#[tokio::test]
async fn dead_letters_are_kept_up_to_a_hundred() {
    let world = World::new(DeskKind::Text).await;
    for n in 0..105u32 {
        let letter = dead::DeadLetter {
            case: Some(CaseNumber(n)),
            errand: Errand::Log(n),
            why: "ü".repeat(400),
            at: world.now(),
        };
        let bury = move |records: &mut crate::store::Transaction<'_>| {
            dead::bury(records, GUILD, letter.clone())
        };
        world.read(bury).await;
    }
    let kept = world.dead().await;
    assert_eq!(kept.len(), 100);
    assert_eq!(kept[0], Errand::Log(5), "the oldest made room");
}

#[tokio::test]
async fn what_seemed_not_to_be_saved_and_was_is_delivered_though_nobody_rang() {
    let world = World::new(DeskKind::Text).await;
    let all = async {
        world.work(10).await;
        world.disk.fail_next(memory::Fault::Unsure);
        world.open(ADA, Contact::Direct).await.unwrap_err();
        world.settle().await;
    };
    world.with_courier(all).await;
    assert!(world.ids(DESK).contains(&"desk-case".to_owned()));
}
