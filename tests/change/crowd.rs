//! Many people press while an author edits: no session is lost, and nobody is shown a wrong card.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use blueback::cli::load;
use blueback::cli::reload::{Read, Reload};
use blueback::engine::Session;
use blueback::ids::{FlowId, GuildId, InteractionId, UserId};
use blueback::runtime::{Act, Clock, Incoming, Library, Runtime, Who};
use blueback::store::Committer;
use blueback::store::memory::{Disk, Memory};
use blueback::text::{Languages, Locale, Shown, Turn};
use blueback::workshop::chance::Chance;
use tokio::task::JoinHandle;

use super::folder::{Folder, versions};
use super::model::{self, Did};

/// People who press at once.
const PEOPLE: u64 = 24;
/// Edits, sound and faulty.
const EDITS: usize = 40;
/// Answers between two edits.
const BETWEEN: usize = 40;

/// Which versions are in use: each is entered before it can be, and the one before is closed when it cannot be any
/// more.
#[derive(Default)]
struct History {
    /// Index of the version, and by which edit it was entered and closed.
    uses: Vec<(usize, usize, Option<usize>)>,
    moment: usize,
}

impl History {
    fn enter(&mut self, version: usize) {
        self.moment += 1;
        self.uses.push((version, self.moment, None));
    }

    /// The newest is the only one in use now, or it never was in use.
    fn settle(&mut self, taken: bool) {
        self.moment += 1;
        let newest = self.uses.len() - 1;
        if !taken {
            self.uses.pop();
            return;
        }
        for used in &mut self.uses[..newest] {
            used.2.get_or_insert(self.moment);
        }
    }

    /// The versions that may have been in use at some moment since.
    fn since(&self, moment: usize) -> Vec<usize> {
        let uses = self.uses.iter();
        let used = uses.filter(|(_, _, closed)| closed.is_none_or(|closed| closed > moment));
        used.map(|(version, _, _)| *version).collect()
    }
}

/// What all share.
struct Town {
    runtime: Runtime,
    history: Mutex<History>,
    /// All versions, loaded once more by themselves.
    libraries: BTreeMap<usize, Library>,
    answers: AtomicUsize,
    over: AtomicBool,
    made: AtomicUsize,
}

impl Town {
    async fn does(&self, who: Who, did: &Did) -> Shown {
        let act = match did {
            Did::Open => Act::Open {
                problem: None,
                device: None,
            },
            Did::Look => Act::Look,
            Did::Press {
                began,
                turn,
                choice,
            } => Act::Choose {
                card: Turn {
                    began: *began,
                    turn: *turn,
                },
                choice: choice.clone(),
            },
        };
        let nth = self.made.fetch_add(1, Ordering::Relaxed) as u64;
        let incoming = Incoming {
            id: InteractionId::at(self.runtime.clock().now(), nth),
            who,
            flow: FlowId::new("small").unwrap(),
            languages: Languages::same(Locale::SOURCE),
            act,
        };
        let shown = self.runtime.answer(incoming).await;
        self.answers.fetch_add(1, Ordering::Relaxed);
        shown
    }

    /// Does something, and checks that what is shown is what a version shows that was in use meanwhile.
    async fn checked(&self, who: Who, session: Option<&Session>, did: Did) -> (Session, Shown) {
        let before = self.history.lock().unwrap().moment;
        let seen = self.does(who, &did).await;
        let candidates = self.history.lock().unwrap().since(before);
        let mut all = Vec::new();
        for version in &candidates {
            let (after, must) = model::after(&self.libraries[version], session, &did, &seen);
            if model::is_same(&must, &seen) {
                return (after, seen);
            }
            all.push((versions()[*version].name, must));
        }
        panic!("{did:?} on {session:#?}\nshows {seen:#?}\nbut must {all:#?}");
    }
}

/// Walks at random until the edits are over: mostly on the newest card, at times on an old one.
async fn walk(town: Arc<Town>, who: Who) -> (Who, Session, usize) {
    let mut chance = Chance::new(7, who.user.0);
    let (mut session, shown) = town.checked(who, None, Did::Open).await;
    let mut cards = vec![shown];
    let mut set_aside = 0;
    while !town.over.load(Ordering::Relaxed) {
        let old = chance.happens(0.2);
        let on = match old {
            true => &cards[chance.below(cards.len())],
            false => cards.last().unwrap(),
        };
        let turn = on.turn.unwrap();
        let choices = on.choices.len();
        let did = match chance.below(12) {
            0 => Did::Look,
            1 => Did::Open,
            _ => Did::Press {
                began: turn.began,
                turn: turn.turn,
                choice: on.choices[chance.below(choices)].id.clone(),
            },
        };
        let pressed = matches!(did, Did::Press { .. }).then(|| on.id.clone());
        let (after, shown) = town.checked(who, Some(&session), did).await;
        if let Some(card) = pressed {
            model::assert_about(&session, &after, &card);
        }
        set_aside += shown
            .notes
            .iter()
            .filter(|note| note.contains("set aside"))
            .count();
        session = after;
        cards.push(shown);
        if cards.len() > 8 {
            cards.remove(0);
        }
    }
    (who, session, set_aside)
}

/// Edits again and again, and reads as the program does.
async fn edit<T>(town: &Town, folder: &Folder, reload: &Reload, walks: &[JoinHandle<T>]) -> usize {
    let versions = versions();
    let mut chance = Chance::new(11, 0);
    let mut refused = 0;
    for _ in 0..EDITS {
        let enough = town.answers.load(Ordering::Relaxed) + BETWEEN;
        while town.answers.load(Ordering::Relaxed) < enough {
            let walking = walks.iter().all(|walk| !walk.is_finished());
            assert!(walking, "somebody was shown a wrong card");
            tokio::task::yield_now().await;
        }
        let nth = chance.below(versions.len());
        folder.write(&versions[nth]);
        town.history.lock().unwrap().enter(nth);
        let read = reload.read().await;
        assert_eq!(
            read == Read::InUse,
            versions[nth].sound,
            "{}",
            versions[nth].name
        );
        assert_eq!(town.runtime.shelf().fault().is_some(), !versions[nth].sound);
        town.history.lock().unwrap().settle(versions[nth].sound);
        refused += usize::from(!versions[nth].sound);
    }
    town.over.store(true, Ordering::Relaxed);
    refused
}

fn start(library: Library, disk: &Disk) -> Runtime {
    let store = Committer::start(Box::new(Memory::open(disk))).unwrap();
    Runtime::new(library, store, Clock::default()).without_crowd()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_edit_under_load_loses_no_session_and_shows_nobody_a_wrong_card() {
    let folder = Folder::new();
    let mut libraries = BTreeMap::new();
    for (nth, version) in versions().iter().enumerate().filter(|(_, v)| v.sound) {
        folder.write(version);
        libraries.insert(nth, load::load(&folder.texts()).unwrap().library);
    }
    folder.write(&versions()[0]);
    let disk = Disk::default();
    let mut history = History::default();
    history.enter(0);
    let town = Arc::new(Town {
        runtime: start(libraries[&0].clone(), &disk),
        history: Mutex::new(history),
        libraries,
        answers: AtomicUsize::new(0),
        over: AtomicBool::new(false),
        made: AtomicUsize::new(0),
    });
    let people = (1..=PEOPLE).map(|user| Who {
        guild: GuildId(1),
        user: UserId(user),
    });
    let walks: Vec<_> = people
        .map(|who| tokio::spawn(walk(Arc::clone(&town), who)))
        .collect();
    let reload = Reload::new(folder.texts(), &town.runtime);
    let refused = edit(&town, &folder, &reload, &walks).await;
    assert!(refused > EDITS / 6, "faulty edits were made too: {refused}");
    let (mut sessions, mut set_aside) = (Vec::new(), 0);
    for walk in walks {
        let (who, session, aside) = walk.await.unwrap();
        sessions.push((who, session));
        set_aside += aside;
    }
    assert!(
        set_aside > 20,
        "people were told that answers were set aside: {set_aside}"
    );
    assert!(town.answers.load(Ordering::Relaxed) > EDITS * BETWEEN);

    // After a restart, on whatever came last, everybody is where they were.
    let library = Library::clone(&town.runtime.library());
    town.runtime.close().await;
    let again = Town {
        runtime: start(library.clone(), &disk),
        history: Mutex::new(History::default()),
        libraries: BTreeMap::from([(0, library)]),
        answers: AtomicUsize::new(0),
        over: AtomicBool::new(false),
        made: AtomicUsize::new(1 << 20),
    };
    again.history.lock().unwrap().enter(0);
    for (who, session) in sessions {
        let (after, shown) = again.checked(who, Some(&session), Did::Look).await;
        let flow = &again.libraries[&0].flows[0];
        assert_eq!(after.flow, flow.hash);
        assert_eq!(
            shown.turn.unwrap().turn,
            after.turn,
            "{:?}",
            model::card_of(flow, &after)
        );
    }
}
