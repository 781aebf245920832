//! Listens to all that is logged, at every level, for what must never be: tokens, what they are
//! sent in, and what people typed.

use std::io;
use std::sync::Once;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use blueback_stand_in::Config;
use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::fmt;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

/// What every test's person types, and what every interaction's token begins with.
pub(crate) const TYPED: &str = "my secret waiting for activation";
const TOKEN_START: &str = "aW50ZXJhY3Rpb246";

static LINES: AtomicU64 = AtomicU64::new(0);
static BROKEN: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Listens from now on, in all tests of this program.
pub(crate) fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let libraries = [
            "serenity",
            "tokio_tungstenite",
            "tungstenite",
            "reqwest",
            "hyper",
        ];
        let targets = Targets::new()
            .with_targets(libraries.map(|library| (library, LevelFilter::TRACE)))
            .with_target("hyper_util", LevelFilter::TRACE)
            .with_target("rustls", LevelFilter::TRACE)
            .with_target("blueback::front", LevelFilter::TRACE);
        let spans = fmt::format::FmtSpan::FULL;
        let layer = fmt::layer()
            .with_ansi(false)
            .with_span_events(spans)
            .with_thread_names(true)
            .with_writer(|| Ear);
        tracing_subscriber::registry()
            .with(targets)
            .with(layer)
            .init();
    });
}

/// No secret was logged until now, and something was.
pub(crate) fn assert_kept() {
    let broken = BROKEN.lock().unwrap_or_else(PoisonError::into_inner);
    assert!(broken.is_empty(), "{broken:#?}");
    assert!(LINES.load(Ordering::Relaxed) > 0);
}

struct Ear;

impl io::Write for Ear {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        LINES.fetch_add(1, Ordering::Relaxed);
        let text = String::from_utf8_lossy(line);
        // The stand-in has websockets too, on the test's own thread, and may say what it likes.
        if text.contains(" tungstenite::") && !text.contains(" gateway-") {
            return Ok(line.len());
        }
        let token = Config::default().token;
        if [TOKEN_START, TYPED, &token]
            .iter()
            .any(|secret| text.contains(secret))
        {
            BROKEN
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(text.into_owned());
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
