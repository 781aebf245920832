//! A store in memory, a medium made by hand, Apple's page, and the bot between them.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use crate::ids::{ChannelId, FlowId, GuildId, InteractionId, Languages, Locale, Timestamp, UserId};
use crate::runtime::desk::trial::medium::Made;
use crate::runtime::desk::trial::town::CONVERSATIONS;
use crate::runtime::desk::trial::world::library;
use crate::runtime::reminders::{Kind, timers};
use crate::runtime::status::{self, Event, Page, Service, Stage};
use crate::runtime::{Act, Clock, Incoming, Library, Runtime, Who};
use crate::store::Committer;
use crate::store::memory::{Disk, Memory};
use crate::text::Shown;

const FLOW: &str = r#"
[flow]
hand_over = "90m"
questions = 1
causes = ["slow", "down", "broken"]

[symptoms.stuck]
verify = "sent"
weights = { slow = 8, down = 1, broken = 1 }

[questions.status]
effort = "1m"
found_by = "apple_status"
services = ["iMessage"]
answers.incident = { share = 1, likelier = { down = 60 }, found = ["outage", "issue"], leads_to = "for_apple" }
answers.past = { share = 2, likelier = { down = 5 }, found = ["resolved"] }
answers.clear = { share = 97, unlikelier = { down = 2.5 }, found = ["clear", "planned"] }

[steps.patience]
effort = "1m"
wait = ["1h", "6h", "24h"]
risk = 0
fixes = { slow = 0.9 }

[steps.for_apple]
effort = "1m"
wait = ["1h", "3h", "6h", "24h"]
risk = 0
only_if = { status = ["incident"] }
fixes = { down = 0.95 }

[steps.reset]
effort = "6m"
risk = 1
fixes = { broken = 0.9, slow = 0.3, down = 0.1 }

[verify.sent]
effort = "30s"
answers.blue = { means = "solved" }
answers.still_green = { means = "failed" }
"#;

/// A letter that failed is waited for if it is tried again within this time.
const SOON: Duration = Duration::from_secs(30 * 60);

/// Everything that outlives the program, and the program.
pub(super) struct World {
    pub(super) disk: Disk,
    pub(super) made: Made,
    pub(super) clock: Clock,
    library: Library,
    runtime: Runtime,
    pub(super) outage: bool,
    acts: u64,
    pub(super) deaths: u32,
}

impl World {
    pub(super) async fn new() -> Self {
        let (disk, clock) = (Disk::default(), Clock::default());
        let flow = crate::flow::load("small", FLOW).unwrap().flow;
        let library = Library {
            flows: vec![flow],
            ..library()
        };
        let made = Made::default();
        Self {
            runtime: start(&library, &disk, &clock, &made).await,
            disk,
            made,
            clock,
            library,
            outage: false,
            acts: 0,
            deaths: 0,
        }
    }

    pub(super) async fn restart(&mut self) {
        self.disk.crash(0);
        self.runtime = start(&self.library, &self.disk, &self.clock, &self.made).await;
        self.publish();
    }

    /// Apple's page is read.
    fn publish(&self) {
        let event = Event {
            kind: status::Kind::Outage,
            stage: Stage::Ongoing,
            begins: Some(Timestamp::from_millis(1_000)),
            ends: None,
        };
        let service = Service {
            name: status::plain("iMessage"),
            events: Vec::from_iter(self.outage.then_some(event)),
        };
        self.runtime.status().publish(Page {
            read_at: self.clock.now(),
            services: vec![service],
        });
    }

    pub(super) async fn act(&mut self, user: UserId, act: Act) -> Shown {
        self.publish();
        self.acts += 1;
        let incoming = Incoming {
            id: InteractionId::at(self.clock.now(), self.acts),
            who: Who {
                guild: GuildId(7),
                user,
            },
            flow: FlowId::new("small").unwrap(),
            languages: Languages::same(Locale::SOURCE),
            act,
        };
        self.runtime.answer(incoming).await
    }

    pub(super) async fn choose(&mut self, user: UserId, shown: &Shown, choice: &str) -> Shown {
        let offered = shown.choices.iter().any(|offered| offered.id == choice);
        assert!(offered, "no {choice} on {shown:?}");
        let (card, choice) = (shown.turn.unwrap(), choice.to_owned());
        self.act(user, Act::Choose { card, choice }).await
    }

    /// Fires what is due and delivers it, whatever happens in between.
    pub(super) async fn settle(&mut self) {
        loop {
            self.publish();
            let (reminders, made) = (self.runtime.reminders.clone(), self.made.clone());
            let clock = self.clock.clone();
            let work = async move {
                loop {
                    let fired = reminders.fire(64).await.unwrap();
                    let next = reminders.next(&BTreeSet::new(), clock.now()).await.unwrap();
                    let mut idle = fired.count == 0 && next.ready.is_empty();
                    for place in next.ready {
                        reminders.serve(&made, place).await;
                    }
                    let soon = next.due.filter(|due| idle && *due - clock.now() < SOON);
                    if let Some(due) = soon {
                        clock.advance(due - clock.now());
                        idle = false;
                    }
                    if idle {
                        return;
                    }
                }
            };
            let died = self.made.clone();
            tokio::select! {
                () = work => return,
                () = died.died() => {}
            }
            self.deaths += 1;
            self.restart().await;
        }
    }

    /// Apple's trouble ends, and whoever looks at its page sees it.
    pub(super) async fn end_outage(&mut self) {
        self.outage = false;
        self.publish();
        let reminders = self.runtime.reminders.clone();
        let ended = async {
            loop {
                let first = reminders
                    .office
                    .store
                    .run(|r| timers::page(r, None, 100_000));
                let all = first.await.unwrap().timers;
                if all.iter().all(|(timer, _)| timer.kind != Kind::Over) {
                    return;
                }
                tokio::task::yield_now().await;
            }
        };
        tokio::select! {
            _ = reminders.watch_apple() => {}
            () = ended => {}
        }
    }

    pub(super) fn letters(&self, user: UserId) -> Vec<String> {
        let town = self.made.town();
        let channel = town.channels.get(&ChannelId(CONVERSATIONS + user.0));
        let messages = channel
            .into_iter()
            .flat_map(|channel| channel.messages.values());
        messages.map(|sent| sent.panel.id.clone()).collect()
    }
}

async fn start(library: &Library, disk: &Disk, clock: &Clock, made: &Made) -> Runtime {
    let store = Committer::start(Box::new(Memory::open(disk))).unwrap();
    let runtime = Runtime::new(library.clone(), store, clock.clone());
    runtime.open_desks(Arc::new(made.clone())).await.unwrap();
    runtime
}
