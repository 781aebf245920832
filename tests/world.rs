//! A running Blueback over a disk in memory, which tests restart, crash and let time pass in.

use std::sync::Arc;
use std::time::Duration;

use blueback::ids::{FlowId, GuildId, InteractionId, UserId};
use blueback::runtime::{Act, Clock, Incoming, Library, Runtime, Who};
use blueback::store::Committer;
use blueback::store::memory::{Disk, Memory};
use blueback::text::{Kind, Languages, Locale, Shown};

/// Two people on one server.
pub(crate) const ADA: Who = Who {
    guild: GuildId(1),
    user: UserId(10),
};
pub(crate) const BEN: Who = Who {
    guild: GuildId(1),
    user: UserId(11),
};

/// What is said above the current card when an older one was pressed.
pub(crate) const OLD_CARD: &str =
    "That was an older card; nothing was changed. This is where you are now.";

/// A running Blueback and what it stands on.
pub(crate) struct World {
    pub(crate) disk: Disk,
    pub(crate) committer: Committer,
    pub(crate) runtime: Arc<Runtime>,
    library: Library,
    ahead: Duration,
    made: u64,
}

impl World {
    /// A new one with nothing stored.
    pub(crate) fn new(library: Library) -> Self {
        Self::over(Disk::default(), library)
    }

    /// One over a disk that was used before.
    pub(crate) fn over(disk: Disk, library: Library) -> Self {
        let committer = Committer::start(Box::new(Memory::open(&disk))).unwrap();
        let runtime = Runtime::new(library.clone(), committer.clone(), Clock::default());
        Self {
            disk,
            committer,
            runtime: Arc::new(runtime),
            library,
            ahead: Duration::ZERO,
            made: 0,
        }
    }

    /// Something new that a person does.
    pub(crate) fn incoming(&mut self, who: Who, act: Act) -> Incoming {
        self.made += 1;
        Incoming {
            id: InteractionId::at(self.runtime.clock().now(), self.made),
            who,
            flow: self.flow(),
            languages: Languages::same(Locale::SOURCE),
            act,
        }
    }

    pub(crate) async fn open(&mut self, who: Who, problem: Option<&str>) -> Shown {
        let problem = problem.map(str::to_owned);
        let incoming = self.incoming(
            who,
            Act::Open {
                problem,
                device: None,
            },
        );
        self.runtime.answer(incoming).await
    }

    pub(crate) async fn look(&mut self, who: Who) -> Shown {
        let incoming = self.incoming(who, Act::Look);
        self.runtime.answer(incoming).await
    }

    pub(crate) async fn press(&mut self, who: Who, on: &Shown, choice: &str) -> Shown {
        let incoming = self.incoming(who, press(on, choice));
        self.runtime.answer(incoming).await
    }

    /// Stops in order and starts again.
    pub(crate) async fn restart(&mut self) {
        self.runtime.close().await;
        self.start();
    }

    /// Cuts the power and starts again. Of what was not flushed, the oldest `kept` batches are there.
    pub(crate) fn crash(&mut self, kept: usize) {
        self.disk.crash(kept);
        self.start();
    }

    /// Goes on with another library, as after an upgrade.
    pub(crate) async fn upgrade(&mut self, library: Library) {
        self.runtime.close().await;
        self.library = library;
        self.start();
    }

    /// Sets the clock so far ahead of the real time; less than before sets it back.
    pub(crate) fn set_ahead(&mut self, ahead: Duration) {
        self.ahead = ahead;
        self.serve();
    }

    /// The same flow id, for acts made by hand: of the library's iMessage, or of its only flow.
    pub(crate) fn flow(&self) -> FlowId {
        let mut flows = self.library.flows.iter();
        let imessage = flows.find(|flow| flow.id.as_str() == "imessage");
        imessage.unwrap_or(&self.library.flows[0]).id.clone()
    }

    /// Waits until the store has been opened again so often after failures.
    pub(crate) async fn reopened(&self, times: u64) {
        let open = async {
            while self.committer.stats().reopened < times {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(10), open)
            .await
            .expect("the store opens again by itself");
    }

    fn start(&mut self) {
        self.committer = Committer::start(Box::new(Memory::open(&self.disk))).unwrap();
        self.serve();
    }

    fn serve(&mut self) {
        let clock = Clock::default();
        clock.advance(self.ahead);
        let runtime = Runtime::new(self.library.clone(), self.committer.clone(), clock);
        self.runtime = Arc::new(runtime);
    }
}

/// The act of choosing something on a card.
pub(crate) fn press(on: &Shown, choice: &str) -> Act {
    Act::Choose {
        card: on.turn.expect("a card belongs to a session"),
        choice: choice.to_owned(),
    }
}

/// Whether a card has a choice.
pub(crate) fn offers(card: &Shown, choice: &str) -> bool {
    card.choices.iter().any(|offered| offered.id == choice)
}

/// A card without what was said above it and without its turn: what the person is at.
pub(crate) fn bare(card: &Shown) -> Shown {
    Shown {
        turn: None,
        notes: Vec::new(),
        explained: false,
        ..card.clone()
    }
}

/// Fails unless this is a card that a person can go on from.
pub(crate) fn assert_card(shown: &Shown) {
    assert_ne!(shown.kind, Kind::Notice, "{shown:?}");
    assert!(shown.turn.is_some(), "{shown:?}");
    assert!(!shown.choices.is_empty(), "{shown:?}");
    // A message that no language has is shown as a lone ellipsis.
    let said = |words: &str| !words.is_empty() && words != "…";
    assert!(said(&shown.title), "{shown:?}");
    assert!(
        shown.choices.iter().all(|choice| said(&choice.label)),
        "{shown:?}"
    );
}
