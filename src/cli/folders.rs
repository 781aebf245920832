//! The folders that flows and words come from, watched for changes of the files that they are made of.

use std::path::Path;
use std::time::Duration;

use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};

use crate::config::Texts;

/// An editor writes a file in several strokes; so long nothing must have changed before it is looked at.
pub(super) const QUIET: Duration = Duration::from_millis(100);

/// The folders that the settings name; none where all is inside the program.
pub(super) fn of(texts: &Texts) -> Vec<&Path> {
    let named = [&texts.flows, &texts.words].into_iter().flatten();
    named.map(AsRef::as_ref).collect()
}

/// Tells of every change in the folders, for as long as what is returned is kept. A folder that another took the place
/// of is another one.
///
/// # Errors
/// A folder is not there, or the system watches no more of them.
pub(super) fn watch(
    texts: &Texts,
    tell: impl Fn() + Send + 'static,
) -> notify::Result<RecommendedWatcher> {
    let told = move |event: notify::Result<Event>| {
        // Whoever cannot be told what has changed looks whether anything has.
        if event.map_or(true, |event| matters(&event)) {
            tell();
        }
    };
    let mut watcher = notify::recommended_watcher(told)?;
    for folder in of(texts) {
        watcher.watch(folder, RecursiveMode::Recursive)?;
    }
    Ok(watcher)
}

/// Whether a file that flows or words are made of may read differently now.
fn matters(event: &Event) -> bool {
    let ours = |path: &std::path::PathBuf| {
        let ending = path.extension().and_then(|ending| ending.to_str());
        matches!(ending, Some("toml" | "ftl" | "txt" | "tsv")) || path.is_dir()
    };
    !event.kind.is_access() && event.paths.iter().any(ours)
}

#[cfg(test)]
mod tests {
    use super::*;
    use notify::event::{AccessKind, DataChange, EventKind, ModifyKind};

    #[test]
    fn only_a_change_of_a_file_of_ours_matters() {
        let written = EventKind::Modify(ModifyKind::Data(DataChange::Any));
        let event = |kind, path: &str| Event::new(kind).add_path(path.into());
        assert!(matters(&event(written, "flows/a.toml")));
        assert!(matters(&event(written, "i18n/de/a.ftl")));
        assert!(!matters(&event(written, "flows/.a.toml.swp")));
        assert!(!matters(&event(
            EventKind::Access(AccessKind::Any),
            "flows/a.toml"
        )));
    }
}
