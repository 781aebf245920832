//! One case from beginning to end, told by people who do each thing until they have seen it done, whatever becomes of
//! the program meanwhile.

use std::sync::Mutex;

use blueback_stand_in::{Config, Fault, Message, Person};
use tempfile::TempDir;

use super::place::{Desk, Kind, fill, message, offers, press, press_on, said};
use crate::drive::binary::{self, Binary};

/// The question that is asked in each case, and what is answered.
pub(super) const QUESTION: &str = "Which iOS is it?";
pub(super) const ANSWER: &str = "Eighteen";

/// A desk on which the real program works.
pub(super) struct Real {
    pub(super) desk: Desk,
    data: TempDir,
    stories: Mutex<Vec<Story>>,
}

/// What people do, one after another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    HandOver,
    Claim,
    Ask,
    Answer,
    Solve,
}

const STEPS: [Step; 5] = [
    Step::HandOver,
    Step::Claim,
    Step::Ask,
    Step::Answer,
    Step::Solve,
];

/// What is different about one case.
#[derive(Debug, Default)]
pub(super) struct Twist {
    /// The member takes no direct messages.
    pub(super) closed: bool,
    /// Somebody locks and archives the thread before the member answers.
    pub(super) locked: bool,
    /// What a request of Discord meets, counted from when the member sends their case.
    pub(super) fault: Option<(u32, Fault)>,
}

/// One case.
#[derive(Clone)]
struct Story {
    member: Person,
    number: u32,
    /// Where the member is written to, once that is known.
    written_to: u64,
    /// What the supporter saw before it was sent.
    preview: Option<Message>,
}

impl Real {
    /// A desk that was set up by a program that has ended since.
    pub(super) async fn new(kind: Kind) -> Self {
        let config = Config {
            limits: false,
            ..Config::default()
        };
        let real = Self {
            desk: Desk::alone(kind, config).await,
            data: tempfile::tempdir().unwrap(),
            stories: Mutex::default(),
        };
        let bot = real.start(None).await.expect("nothing ends it");
        let told = real.desk.discord().until(|world| {
            let mut names = world.commands().iter().map(|command| &command["name"]);
            names.any(|name| name == "desk").then_some(())
        });
        assert!(told.await.is_some());
        real.desk.set_up("en-US").await;
        real.desk.board(|_| true).await;
        bot.terminate();
        assert!(bot.ended().await.0.success());
        real
    }

    /// Starts the program with these fail-points; nothing if it ends before it is connected.
    async fn start(&self, points: Option<&str>) -> Option<Binary> {
        let mut command = binary::bot(self.desk.discord(), &self.data.path().join("data"));
        if let Some(points) = points {
            command.env("FAILPOINTS", points);
        }
        let bot = Binary::start(command);
        let connected = bot.says_before_it_ends("connected to Discord").await;
        connected.then_some(bot)
    }

    /// A case from beginning to end. The program dies at that point once, and is started again.
    pub(super) async fn survives_point(&self, points: &str, twist: Twist) {
        let mut deaths = 0;
        let mut bot = self.start(Some(points)).await;
        let mut steps = self.begin(&twist);
        while let Some(alive) = bot.take() {
            // It may die of what it does last, when all that people see is done already.
            tokio::select! {
                biased;
                () = alive.is_gone() => {}
                () = self.tell(&mut steps, &twist) => {
                    if deaths > 0 {
                        alive.terminate();
                    }
                }
            }
            let (status, lines) = alive.ended().await;
            if deaths > 0 && status.success() {
                return;
            }
            assert!(
                deaths == 0 && status.code().is_none(),
                "{points}: {status}, {lines:#?}"
            );
            deaths += 1;
            bot = self.start(None).await;
        }
        assert_eq!(deaths, 0, "it starts again after {points}");
        // It died before it was connected.
        let alive = self.start(None).await.expect("nothing ends it");
        self.tell(&mut steps, &twist).await;
        alive.kill().await;
    }

    /// A case from beginning to end. Once that happens the program is killed, and started again.
    pub(super) async fn survives_kill(&self, when: impl Future<Output = ()>, twist: Twist) {
        let bot = self.start(None).await.expect("nothing ends it");
        let mut steps = self.begin(&twist);
        tokio::select! {
            biased;
            () = when => {}
            () = self.tell(&mut steps, &twist) => panic!("it was to be killed"),
        }
        bot.kill().await;
        let bot = self.start(None).await.expect("nothing ends it");
        self.tell(&mut steps, &twist).await;
        bot.kill().await;
    }

    /// Somebody new, with everything still to be done.
    fn begin(&self, twist: &Twist) -> std::vec::IntoIter<Step> {
        let mut stories = self.stories.lock().unwrap();
        let number = u32::try_from(stories.len()).unwrap() + 1;
        let member = self.desk.member(&format!("member-{number}"));
        if twist.closed {
            member.closes_dms();
        }
        stories.push(Story {
            written_to: member.dm(),
            member,
            number,
            preview: None,
        });
        STEPS.to_vec().into_iter()
    }

    fn story(&self) -> Story {
        self.stories
            .lock()
            .unwrap()
            .last()
            .expect("one has begun")
            .clone()
    }

    /// Goes on until the case is solved and all of it is there. Begun again, it goes on with what is not seen to be done.
    async fn tell(&self, steps: &mut std::vec::IntoIter<Step>, twist: &Twist) {
        while let Some(step) = steps.as_slice().first().copied() {
            self.take(step, twist).await;
            steps.next();
        }
        self.assert_whole(&self.story()).await;
    }

    async fn take(&self, step: Step, twist: &Twist) {
        let (desk, story) = (&self.desk, self.story());
        let (member, sam) = (&story.member, &desk.sam);
        match step {
            Step::HandOver => {
                let card = member.command("imessage-help", &[]).await.unwrap();
                if !said(&card).contains("Your case #") {
                    let consent = desk.consent(member, "It is green").await;
                    if let Some((nth, fault)) = &twist.fault {
                        let faults = desk.discord().faults();
                        faults.nth_of_any(*nth, fault.clone());
                    }
                    press(member, &consent, "send").await;
                }
            }
            Step::Claim => {
                let view = desk.open(sam, story.number).await;
                if offers(&view, "claim") {
                    press_on(sam, &view, "claim").await;
                }
            }
            Step::Ask => {
                let preview = match story.preview {
                    Some(preview) => preview,
                    None => {
                        let view = desk.open(sam, story.number).await;
                        let seen = fill(sam, &view, "ask", QUESTION).await;
                        let preview = message(&seen).clone();
                        let mut stories = self.stories.lock().unwrap();
                        stories.last_mut().expect("it has begun").preview = Some(preview.clone());
                        preview
                    }
                };
                // Pressed again after it was sent, it says that there is nothing to send.
                press_on(sam, &preview, "senddraft").await;
            }
            Step::Answer => {
                if twist.closed {
                    let private = desk.private_thread(member).await;
                    let mut stories = self.stories.lock().unwrap();
                    stories.last_mut().expect("it has begun").written_to = private;
                }
                let letter = desk.written(self.story().written_to, QUESTION).await;
                if twist.locked {
                    let card = desk.card(&base36(story.number), |_| true).await;
                    desk.written(card.id(), QUESTION).await;
                    desk.pond.lock(card.id());
                    desk.pond.archive(card.id());
                }
                let there = member.clone().in_channel(self.story().written_to);
                let mine = member.command("imessage-help", &[]).await.unwrap();
                if said(&mine).contains("It is your turn") {
                    fill(&there, &letter, "answer", ANSWER).await;
                }
            }
            Step::Solve => {
                let view = desk.open(sam, story.number).await;
                if offers(&view, "solve") {
                    press_on(sam, &view, "solve").await;
                }
            }
        }
    }

    /// All of a case is there, once and in order.
    async fn assert_whole(&self, story: &Story) {
        let (desk, case) = (&self.desk, base36(story.number));
        let card = desk.card(&case, |card| offers(card, "reopen")).await;
        assert!(
            card.text()
                .contains(&format!("<@{}> reads", story.member.id()))
        );
        let thread = card.id();
        desk.written(thread, "says that it works").await;
        desk.written(story.written_to, "is solved").await;
        desk.assert_said(thread, &[QUESTION, ANSWER, "says that it works"]);
        desk.assert_said(story.written_to, &[QUESTION, "is solved"]);
        assert_eq!(desk.cards(&case).len(), 1);
    }

    /// The desk holds what people did and nothing else, also after all that came later.
    pub(super) async fn assert_all_whole(&self) {
        let stories = self.stories.lock().unwrap().clone();
        for story in &stories {
            self.assert_whole(story).await;
        }
        let bot = self.start(None).await.expect("nothing ends it");
        let number = u32::try_from(stories.len()).unwrap();
        let next = serde_json::json!(number + 1);
        let none = self
            .desk
            .sam
            .command("desk case", &[("number", next)])
            .await;
        assert!(said(&none.unwrap()).contains("There is no case"));
        let doctor = self.desk.sam.command("desk doctor", &[]).await.unwrap();
        assert!(!said(&doctor).contains("Given up"), "{}", said(&doctor));
        self.desk
            .board(|board| board.text().contains("Nobody waits"))
            .await;
        assert_eq!(self.desk.cards("0").len(), 1);
        bot.kill().await;
        self.desk.assert_clean(&[]);
    }
}

fn base36(number: u32) -> String {
    let digit = |n: u32| char::from_digit(n, 36).expect("below 36");
    let tens = (number >= 36).then(|| digit(number / 36));
    tens.into_iter().chain([digit(number % 36)]).collect()
}
