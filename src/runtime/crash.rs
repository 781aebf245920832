//! Places where a test can let the program die as by a cut of the power, to show that nothing is lost there.
//!
//! They exist only where the fail-point library is built with its feature, which tests do and releases do not. The
//! environment variable `FAILPOINTS` then switches one on: `courier-post-after=return` dies after the first message
//! was sent, `courier-post-after=3*off->return` after the fourth.

/// All of them, so that a test can go through all. `before` and `after` are those of an effect in the medium, or of a
/// commit in the store.
pub const CRASH_POINTS: [&str; 42] = [
    "courier-take-before",
    "courier-take-after",
    "courier-place-before",
    "courier-place-after",
    "courier-settle-before",
    "courier-settle-after",
    "courier-post-before",
    "courier-post-after",
    "courier-edit-before",
    "courier-edit-after",
    "courier-begin-post-before",
    "courier-begin-post-after",
    "courier-thread-before",
    "courier-thread-after",
    "courier-label-before",
    "courier-label-after",
    "courier-unarchive-before",
    "courier-unarchive-after",
    "courier-conversation-before",
    "courier-conversation-after",
    "courier-private-thread-before",
    "courier-private-thread-after",
    "timers-before",
    "timers-after",
    "health-before",
    "health-after",
    "erase-page-before",
    "erase-page-after",
    "erase-done-before",
    "erase-done-after",
    "purge-before",
    "purge-after",
    "reminders-before",
    "reminders-after",
    "letter-take-before",
    "letter-take-after",
    "letter-conversation-before",
    "letter-conversation-after",
    "letter-post-before",
    "letter-post-after",
    "letter-settle-before",
    "letter-settle-after",
];

/// Dies here if the test wants it. The name must be one of [`CRASH_POINTS`], which is checked when this is compiled.
macro_rules! crash_point {
    ($name:literal) => {{
        const { assert!($crate::runtime::crash::is_listed($name)) };
        $crate::runtime::crash::at($name);
    }};
}
pub(in crate::runtime) use crash_point;

/// Dies if the point is switched on. Nothing is flushed and nobody is told, as when the power fails.
pub(in crate::runtime) fn at(name: &str) {
    fail::fail_point!(name, |_| std::process::abort());
    // Without the library's feature the line above is nothing.
    _ = name;
}

/// Whether a name is in [`CRASH_POINTS`].
pub(in crate::runtime) const fn is_listed(name: &str) -> bool {
    let mut nth = 0;
    while nth < CRASH_POINTS.len() {
        if same(CRASH_POINTS[nth].as_bytes(), name.as_bytes()) {
            return true;
        }
        nth += 1;
    }
    false
}

const fn same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut nth = 0;
    while nth < a.len() {
        if a[nth] != b[nth] {
            return false;
        }
        nth += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::CRASH_POINTS;

    /// The names of all places in the files of a folder, and how many there are.
    fn places(folder: &Path, found: &mut Vec<String>) {
        for path in std::fs::read_dir(folder)
            .unwrap()
            .map(|e| e.unwrap().path())
        {
            if path.is_dir() {
                places(&path, found);
                continue;
            }
            let source = std::fs::read_to_string(&path).unwrap();
            let begins = source.split("crash_point!(\"").skip(1);
            found.extend(begins.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())));
        }
    }

    /// A test that goes through the list goes through all places.
    #[test]
    fn each_name_is_one_place() {
        let mut found = Vec::new();
        places(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("src/runtime"),
            &mut found,
        );
        assert_eq!(found.len(), CRASH_POINTS.len());
        let found: BTreeSet<&str> = found.iter().map(String::as_str).collect();
        assert_eq!(found, CRASH_POINTS.into_iter().collect());
    }
}
