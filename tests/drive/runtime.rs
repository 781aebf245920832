//! The runtime over a disk in memory, stopped or cut off from power after every line.

use std::time::Duration;

use blueback::ids::{GuildId, InteractionId, UserId};
use blueback::runtime::{self, Clock, Incoming, Library, Runtime, Who};
use blueback::store::Committer;
use blueback::store::memory::{Disk, Memory};
use blueback::text::{Shown, Turn};

use super::{Act, Seen};
use crate::scenarios::Scenario;

const ADA: Who = Who {
    guild: GuildId(7),
    user: UserId(42),
};

/// Plays a scenario. Every second line ends with a stop in order, the others with a power cut.
pub(crate) async fn play(scenario: &Scenario) -> Vec<Seen> {
    let visit = super::visit(scenario, None);
    let disk = Disk::default();
    let mut passed = Duration::ZERO;
    let mut card: Option<Turn> = None;
    let mut seen = Vec::new();
    for (line, act) in scenario.acts.iter().enumerate() {
        if let Act::Pass(time) = act {
            passed += *time;
        }
        let runtime = start(&scenario.library, &disk, passed);
        let incoming = Incoming {
            id: InteractionId::at(runtime.clock().now(), line as u64),
            who: ADA,
            flow: visit.flow.clone(),
            languages: visit.languages,
            act: asked(act, card),
        };
        let shown: Shown = runtime.answer(incoming).await;
        if line % 2 == 0 {
            disk.crash(0);
        }
        runtime.close().await;
        card = shown.turn;
        seen.push(Seen::of(&shown));
    }
    seen
}

fn start(library: &Library, disk: &Disk, passed: Duration) -> Runtime {
    let committer = Committer::start(Box::new(Memory::open(disk))).unwrap();
    let clock = Clock::default();
    clock.advance(passed);
    Runtime::new(library.clone(), committer, clock)
}

fn asked(act: &Act, card: Option<Turn>) -> runtime::Act {
    match act {
        Act::Open(problem) => runtime::Act::Open {
            problem: problem.clone(),
            device: None,
        },
        Act::Choose(choice) => runtime::Act::Choose {
            card: card.expect("a card was shown before something is chosen"),
            choice: choice.clone(),
        },
        Act::Pass(_) => runtime::Act::Look,
    }
}
