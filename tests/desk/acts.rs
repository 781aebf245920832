//! What people do at a desk again and again, and what stands there afterwards.

use std::time::Duration;

use blueback_stand_in::{Config, Message, PRIVATE_THREAD, Person, Post};

use serde_json::json;

use super::place::{Desk, Kind, fill, message, offers, press, press_on, shown};

impl Desk {
    /// A desk on a Discord that asks for no pauses but those of the test, so that many cases take little time.
    pub(crate) async fn quick(kind: Kind) -> Self {
        let config = Config {
            limits: false,
            ..Config::default()
        };
        let desk = Self::on(kind, config).await;
        desk.set_up("en-US").await;
        desk.board(|_| true).await;
        desk
    }

    /// A supporter asks the member something: writes it, sees it, sends it.
    pub(crate) async fn ask(&self, who: &Person, card: &Message, words: &str) {
        let preview = fill(who, card, "ask", words).await;
        press(who, &preview, "senddraft").await;
    }

    /// Hands over and lets a supporter take the case, so that it has a thread. Returns its card.
    pub(crate) async fn claimed(&self, member: &Person, case: &str) -> Message {
        self.hand_over(member, "Help").await;
        let card = self.card(case, |card| offers(card, "claim")).await;
        press_on(&self.sam, &card, "claim").await;
        let card = self.card(case, |card| offers(card, "handback")).await;
        fill(&self.sam, &card, "note", "Looked at it").await;
        self.written(card.id(), "Looked at it").await;
        card
    }

    /// A supporter opens a case by its number, for themselves.
    pub(crate) async fn open(&self, who: &Person, case: u32) -> Message {
        let options = [("number", json!(case))];
        message(&who.command("desk case", &options).await.unwrap()).clone()
    }

    /// Somebody on the server beside those who are always there.
    pub(crate) fn member(&self, name: &str) -> Person {
        self.discord().person(name).guild(&self.pond)
    }

    /// Lets time pass.
    pub(crate) fn pass(&self, time: Duration) {
        self.place.pass(time);
    }

    /// The card of a case, once it is as wanted. Until then time passes, so that all pauses come to their end.
    pub(crate) async fn card_in_time(
        &self,
        case: &str,
        wanted: impl Fn(&Message) -> bool,
    ) -> Message {
        let mut card = std::pin::pin!(self.card(case, wanted));
        let mut looks = tokio::time::interval(Duration::from_millis(100));
        loop {
            tokio::select! {
                card = &mut card => return card,
                _ = looks.tick() => self.pass(Duration::from_secs(10)),
            }
        }
    }

    /// The private thread with a member, once there is one.
    pub(crate) async fn private_thread(&self, with: &Person) -> u64 {
        let found = self.discord().until(|world| {
            let mut private = world.channels().filter(|c| c.kind == PRIVATE_THREAD);
            let found = private.find(|channel| {
                let thread = channel.thread.as_ref();
                thread.is_some_and(|thread| thread.members.contains(&with.id()))
            })?;
            Some(found.id)
        });
        found.await.expect("there is a private thread")
    }

    /// What the bot has said in a channel or thread and can be read there, in order.
    pub(crate) fn said_in(&self, channel: u64) -> Vec<String> {
        self.discord().read(|world| {
            let bot = |post: &&Post| !post.deleted && post.json["author"]["bot"] == true;
            let posts = world.posts_in(channel).filter(bot);
            posts.map(|post| shown(post).text()).collect()
        })
    }

    /// Each of these was said in that channel once, in this order.
    #[track_caller]
    pub(crate) fn assert_said(&self, channel: u64, words: &[&str]) {
        let said = self.said_in(channel);
        let mut last = None;
        for one in words {
            let at: Vec<usize> = (0..said.len())
                .filter(|at| said[*at].contains(one))
                .collect();
            assert_eq!(at.len(), 1, "{one}: {said:#?}");
            assert!(last < Some(at[0]), "{one} comes too early: {said:#?}");
            last = Some(at[0]);
        }
    }
}
