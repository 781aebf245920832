//! A Discord with a Blueback on it.

use std::ops::Bound;
use std::path::Path;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use blueback::flow;
use blueback::front::discord::{self, RunError, Settings};
use blueback::ids::Timestamp;
use blueback::runtime::status::Status;
use blueback::runtime::{Clock, Library, Runtime};
use blueback::store::memory::{Disk, Memory};
use blueback::store::{Backend, Batch, Committer, Error, Key, Removal};
use blueback::text::{Source, Words};
use blueback_stand_in::{Config, Discord, Message, Seen, beside};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use super::silence;

/// A Discord with a running Blueback on it.
pub(crate) struct Place {
    pub(crate) discord: Discord,
    pub(crate) store: Stuck,
    runtime: Arc<Runtime>,
    bot: Option<JoinHandle<Result<(), RunError>>>,
    stop: CancellationToken,
}

impl Place {
    /// Both started, connected, and the commands told.
    pub(crate) async fn open() -> Self {
        Self::with(Config::default()).await
    }

    /// The same with a Discord of one's own settings.
    pub(crate) async fn with(config: Config) -> Self {
        let mut place = Self::without_bot(config).await;
        place.start();
        assert!(place.discord.gateway().connected(1).await);
        let told = place
            .discord
            .until(|world| (!world.commands().is_empty()).then_some(()));
        assert!(told.await.is_some());
        place
    }

    /// Discord alone.
    pub(crate) async fn without_bot(config: Config) -> Self {
        Self::over(config, Box::new(Memory::open(&Disk::default()))).await
    }

    /// Discord alone, where a Blueback will keep what it stores in this.
    pub(crate) async fn over(config: Config, inner: Box<dyn Backend>) -> Self {
        silence::listen();
        let openapi = beside(Path::new(env!("CARGO_MANIFEST_DIR")));
        let discord = Discord::start(Config { openapi, ..config }).await.unwrap();
        let store = Stuck::default();
        let held = Held {
            inner,
            stuck: store.0.subscribe(),
        };
        let committer = Committer::start(Box::new(held)).unwrap();
        let runtime = Runtime::new(library(), committer, Clock::default());
        Self {
            discord,
            store,
            runtime: Arc::new(runtime),
            bot: None,
            stop: CancellationToken::new(),
        }
    }

    /// Starts the bot, which must not run.
    pub(crate) fn start(&mut self) {
        let settings = Settings {
            token: self.discord.token().into(),
            api: self.discord.url().to_owned(),
        };
        self.stop = CancellationToken::new();
        let stop = self.stop.clone().cancelled_owned();
        let bot = discord::run(Arc::clone(&self.runtime), settings, stop);
        assert!(self.bot.replace(tokio::spawn(bot)).is_none());
    }

    /// What Apple's page said, for Blueback.
    pub(crate) fn status(&self) -> &Status {
        self.runtime.status()
    }

    /// What time it is for Blueback.
    pub(crate) fn now(&self) -> Timestamp {
        self.runtime.clock().now()
    }

    /// Lets time pass, for Blueback and for Discord.
    pub(crate) fn pass(&self, time: Duration) {
        self.runtime.clock().advance(time);
        self.discord.clock().advance(time);
    }

    /// What answers, for acts in greater number than people could press.
    pub(crate) fn runtime(&self) -> &Runtime {
        &self.runtime
    }

    /// Asks the bot to stop and waits until it has.
    pub(crate) async fn stop(&mut self) -> Result<(), RunError> {
        self.ask_to_stop();
        self.ended().await
    }

    /// Asks the bot to stop.
    pub(crate) fn ask_to_stop(&self) {
        self.stop.cancel();
    }

    /// Waits until the bot has ended.
    pub(crate) async fn ended(&mut self) -> Result<(), RunError> {
        let bot = self.bot.take().expect("the bot was started");
        let ended = tokio::time::timeout(self.discord.gateway().patience() * 2, bot).await;
        ended
            .expect("the bot ends")
            .expect("the bot does not panic")
    }

    /// Nothing was wrong with any body, and no secret in any log.
    pub(crate) fn assert_clean(&self) {
        let faults = self.discord.faults_found();
        assert!(faults.is_empty(), "{faults:#?}");
        silence::assert_kept();
    }
}

/// The message that a person sees after an act that succeeded.
#[track_caller]
pub(crate) fn card(seen: &Seen) -> &Message {
    assert!(!seen.failed && !seen.waiting, "{seen:?}");
    let message = seen.message.as_ref().expect("the person sees a message");
    assert!(message.is_ephemeral() && message.is_components());
    message
}

/// The id of the button for a choice.
#[track_caller]
pub(crate) fn button(message: &Message, choice: &str) -> String {
    let end = format!(".{choice}");
    let mut ids = message.buttons().into_iter().map(|button| button.custom_id);
    let found = ids.find(|id| id.ends_with(&end));
    found.unwrap_or_else(|| panic!("no button for {choice} in {message:?}"))
}

/// The flow and the words that Blueback comes with.
pub(crate) fn library() -> Library {
    static LIBRARY: LazyLock<Library> = LazyLock::new(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let loaded = flow::load_folder(&root.join("flows")).unwrap();
        let words = Words::new(&sources(&root.join("i18n"))).unwrap();
        Library {
            flows: loaded.into_iter().map(|loaded| loaded.flow).collect(),
            words: Arc::new(words),
        }
    });
    LIBRARY.clone()
}

fn sources(i18n: &Path) -> Vec<Source> {
    let list = |folder: &Path| {
        let entries = std::fs::read_dir(folder).unwrap();
        entries
            .map(|entry| entry.unwrap().path())
            .collect::<Vec<_>>()
    };
    let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    let folders = list(i18n).into_iter().filter(|path| path.is_dir());
    let files = folders.flat_map(|folder| list(&folder));
    let files = files.filter(|file| file.extension().is_some_and(|end| end == "ftl"));
    files
        .map(|file| Source {
            folder: name(file.parent().unwrap()),
            file: name(&file),
            text: std::fs::read_to_string(&file).unwrap(),
        })
        .collect()
}

/// Makes the store wait before each commit, for as long as it is stuck.
pub(crate) struct Stuck(watch::Sender<bool>);

impl Default for Stuck {
    fn default() -> Self {
        Self(watch::Sender::new(false))
    }
}

impl Stuck {
    pub(crate) fn hold(&self) {
        self.0.send_replace(true);
    }

    pub(crate) fn release(&self) {
        self.0.send_replace(false);
    }
}

struct Held {
    inner: Box<dyn Backend>,
    stuck: watch::Receiver<bool>,
}

impl Backend for Held {
    fn get(&self, key: &Key) -> Result<Option<Vec<u8>>, Error> {
        self.inner.get(key)
    }

    fn scan(
        &self,
        prefix: &[u8],
        from: Bound<&Key>,
        limit: usize,
    ) -> Result<Vec<(Key, Vec<u8>)>, Error> {
        self.inner.scan(prefix, from, limit)
    }

    fn commit(&mut self, batch: &Batch) -> Result<(), Error> {
        while *self.stuck.borrow_and_update() {
            // The committer has a thread of its own, which may block.
            let changed = self.stuck.changed();
            if futures_util::FutureExt::now_or_never(changed).is_none() {
                std::thread::yield_now();
            }
        }
        self.inner.commit(batch)
    }

    fn reopen(&mut self) -> Result<(), Error> {
        self.inner.reopen()
    }

    fn records(&self) -> Result<u64, Error> {
        self.inner.records()
    }

    fn begin_successor(&mut self) -> Result<(), Error> {
        self.inner.begin_successor()
    }

    fn write_successor(&mut self, part: &Batch) -> Result<(), Error> {
        self.inner.write_successor(part)
    }

    fn succeed(&mut self) -> Result<Removal, Error> {
        self.inner.succeed()
    }

    fn drop_successor(&mut self) {
        self.inner.drop_successor();
    }
}
