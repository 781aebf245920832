//! Logs: one line per event on standard error, with nothing in them that a library must not tell.

use std::io;

use tracing::{Subscriber, level_filters::LevelFilter};
use tracing_subscriber::Layer;
use tracing_subscriber::filter::{FilterExt, Targets};
use tracing_subscriber::fmt::{self, MakeWriter};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::util::SubscriberInitExt;

/// Begins to log at the wished levels, else at a default one. Where something logs already, that stays.
pub(super) fn start(wished: Option<Targets>, default: LevelFilter) {
    let levels = wished.unwrap_or_else(|| Targets::new().with_default(default));
    let colour = anstream::AutoStream::choice(&io::stderr()) != anstream::ColorChoice::Never;
    let layer = layer(levels, io::stderr, colour);
    tracing_subscriber::registry().with(layer).try_init().ok();
}

/// Whatever is wished, libraries say no more than warnings: the spans of some hold tokens, and so do the frames and
/// headers that others show when asked for details.
fn layer<S, W>(levels: Targets, writer: W, colour: bool) -> impl Layer<S>
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    W: for<'a> MakeWriter<'a> + 'static,
{
    let most = Targets::new()
        .with_default(LevelFilter::WARN)
        .with_target("blueback", LevelFilter::TRACE);
    fmt::layer()
        .with_writer(writer)
        .with_ansi(colour)
        .with_filter(levels.and(most))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    struct Page(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Page {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn no_wish_opens_the_spans_of_a_library() {
        let page = Page::default();
        let writer = page.clone();
        let all = Targets::new()
            .with_default(LevelFilter::TRACE)
            .with_target("serenity::http", LevelFilter::TRACE);
        let layer = layer(all, move || writer.clone(), false);
        tracing::subscriber::with_default(tracing_subscriber::registry().with(layer), || {
            let _span = tracing::info_span!(target: "serenity::http", "request", token = "abc.def")
                .entered();
            tracing::info!(target: "serenity::http", "sent abc.def");
            tracing::warn!(target: "serenity::gateway", "closed");
            tracing::debug!(target: "blueback::front", "ours");
        });
        let shown = String::from_utf8(page.0.lock().unwrap().clone()).unwrap();
        assert!(
            shown.contains("ours") && shown.contains("closed"),
            "{shown}"
        );
        assert!(!shown.contains("abc.def"), "{shown}");
    }
}
