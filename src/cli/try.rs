//! `blueback try`: a flow is walked in the terminal, over a store that forgets.

use std::fs::File;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tracing::level_filters::LevelFilter;

use super::failure::{self, Failure};
use super::{load, logs};
use crate::config::{Settings, Texts};
use crate::engine::Flow;
use crate::front::terminal::{self, Record, Visit};
use crate::ids::{FlowId, Timestamp};
use crate::runtime::status::{self, Kind, Stage};
use crate::runtime::{Clock, Library, Runtime};
use crate::store::Committer;
use crate::store::memory::{Disk, Memory};
use crate::text::{Languages, Locale, Words};
use crate::workshop::flow_test::recorded;
use crate::workshop::words::pseudo;

/// What can be said on the command line.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The flow to walk
    #[arg(default_value = "imessage")]
    flow: String,
    /// Language of the texts, such as `de`; en-XA and ar-XB are made on the fly, for tests
    #[arg(long, default_value = "en-US")]
    locale: String,
    /// Language that the device shows, if it is another one
    #[arg(long, value_name = "LOCALE")]
    device_locale: Option<String>,
    /// What is wrong in your own words, or a pasted error message
    #[arg(long, value_name = "TEXT")]
    problem: Option<String>,
    /// Pretend that Apple's status page said this when the walk begins; the page itself is not read
    #[arg(long, value_name = "WHAT")]
    status: Option<Page>,
    /// For scripts: a JSON object per line out, a choice's id or a time such as +24h per line in
    #[arg(long)]
    json: bool,
    /// Write the visit to a file as a flow test; the file must not be there yet
    #[arg(long, value_name = "FILE")]
    record: Option<PathBuf>,
}

/// What Apple's page can be pretended to say.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Page {
    /// A service does not work
    Outage,
    /// A service works badly
    Issue,
    /// Work is planned
    Planned,
    /// There was an outage, over for an hour
    Resolved,
    /// All is well
    Clear,
}

/// Walks a flow until the person leaves.
pub(super) fn run(settings: Settings, args: Args) -> Result<(), Failure> {
    logs::start(settings.logs.levels, LevelFilter::ERROR);
    let mut library = load::load(&settings.texts)?.library;
    if let Some(locale) = Locale::pseudo(&args.locale) {
        library.words = Arc::new(with_pseudo(&settings.texts, locale)?);
    }
    let visit = visit(&library, &args)?;
    let mut keep = match &args.record {
        Some(path) => Some(create(path)?),
        None => None,
    };
    let test = Test {
        flow: library.flow(&visit.flow).cloned(),
        languages: visit.languages,
        record: visit.record.clone(),
    };
    let tokio = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    tokio.block_on(async {
        let store = Committer::start(Box::new(Memory::open(&Disk::default())))?;
        let runtime = Runtime::new(library.clone(), store, Clock::default());
        if let Some(page) = args.status {
            pretend(&runtime, &library, &visit, page);
        }
        let talked = talk(&runtime, visit, args.json).await;
        runtime.close().await;
        Ok::<(), Failure>(talked?)
    })?;
    if let (Some(file), Some(text)) = (&mut keep, test.text()) {
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
    }
    Ok(())
}

/// The words with a language that nobody speaks.
fn with_pseudo(texts: &Texts, locale: Locale) -> Result<Words, Failure> {
    let mut sources = load::sources(texts)?;
    let made = pseudo::sources(&sources, locale);
    sources.extend(made);
    Words::with_pseudo(&sources).map_err(|faults| load::Unsound::of_words(&faults).into())
}

/// What the visit will be written from.
struct Test {
    flow: Option<Arc<Flow>>,
    languages: Languages,
    record: Record,
}

impl Test {
    fn text(&self) -> Option<String> {
        let flow = self.flow.as_ref()?;
        Some(recorded(flow, self.languages, &self.record.kept()))
    }
}

/// Makes the file before anybody answers anything, so that nothing is lost at the end.
fn create(path: &Path) -> Result<File, Failure> {
    let hint = match path.exists() {
        true => "it is there already; choose another name, nothing is overwritten",
        false => "choose a folder that is there and may be written to",
    };
    File::create_new(path).map_err(|error| {
        let error = anyhow::Error::new(error).context(format!("cannot make {}", path.display()));
        Failure::new(failure::Kind::Asked, error).hint(hint)
    })
}

/// Lets Apple's page say something about every service that counts for the flow.
fn pretend(runtime: &Runtime, library: &Library, visit: &Visit, page: Page) {
    let now = runtime.clock().now();
    let ago = |hours: i64| Timestamp::from_millis(now.millis() - hours * 60 * 60 * 1000);
    let event = |kind, stage, begins, ends| status::Event {
        kind,
        stage,
        begins: Some(begins),
        ends,
    };
    let events = match page {
        Page::Outage => vec![event(Kind::Outage, Stage::Ongoing, ago(2), None)],
        Page::Issue => vec![event(Kind::Issue, Stage::Ongoing, ago(2), None)],
        Page::Planned => vec![event(Kind::Maintenance, Stage::Upcoming, ago(-2), None)],
        Page::Resolved => vec![event(Kind::Outage, Stage::Over, ago(3), Some(ago(1)))],
        Page::Clear => Vec::new(),
    };
    let flow = library.flows.iter().find(|flow| flow.id == visit.flow);
    let services = flow.map_or(&[][..], |flow| flow.services());
    let services = services.iter().map(|name| status::Service {
        name: status::plain(name),
        events: events.clone(),
    });
    runtime.status().publish(status::Page {
        read_at: now,
        services: services.collect(),
    });
}

async fn talk(runtime: &Runtime, visit: Visit, json: bool) -> io::Result<()> {
    if json {
        return terminal::json::run(runtime, visit, io::stdin().lock(), io::stdout()).await;
    }
    if io::stdin().is_terminal() && io::stdout().is_terminal() {
        return terminal::prompt::run(runtime, visit, anstream::stdout()).await;
    }
    terminal::lines::run(runtime, visit, io::stdin().lock(), anstream::stdout()).await
}

/// What the arguments mean, if the library has it.
fn visit(library: &Library, args: &Args) -> Result<Visit, Failure> {
    let known = || library.flows.iter().map(|flow| flow.id.as_str());
    let flow = FlowId::new(&args.flow).ok();
    let flow = flow.filter(|flow| known().any(|id| id == flow.as_str()));
    let Some(flow) = flow else {
        return Err(lacking("flow", &args.flow, known()));
    };
    let text = locale("language", &args.locale, &library.words.locales())?;
    let device = match &args.device_locale {
        Some(code) => locale(
            "language of device labels",
            code,
            &library.words.device_locales(),
        )?,
        None => text,
    };
    Ok(Visit {
        flow,
        languages: Languages { text, device },
        problem: args.problem.clone(),
        record: Record::default(),
    })
}

/// The locale of a code, if it is one of those known.
pub(super) fn locale(kind: &str, code: &str, known: &[Locale]) -> Result<Locale, Failure> {
    Locale::of_folder(code)
        .filter(|locale| known.contains(locale))
        .ok_or_else(|| lacking(kind, code, known.iter().map(|locale| locale.code())))
}

/// Something wished for that there is not, and what there is instead.
pub(super) fn lacking<'a>(
    kind: &str,
    wished: &str,
    known: impl Iterator<Item = &'a str>,
) -> Failure {
    let known: Vec<&str> = known.collect();
    Failure::new(
        failure::Kind::Asked,
        anyhow::anyhow!("there is no {kind} {wished:?}"),
    )
    .hint(format!("there is: {}", known.join(", ")))
}
