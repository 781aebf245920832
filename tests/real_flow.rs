//! The library that is shipped: the flows of `flows` and the words of `i18n`.

use std::sync::LazyLock;

use blueback::cli::load::load;
use blueback::config::Texts;
use blueback::runtime::Library;

/// The whole library, read once for all tests.
pub(crate) fn real() -> Library {
    static REAL: LazyLock<Library> = LazyLock::new(|| {
        let (flows, words) = (None, None);
        let loaded = load(&Texts { flows, words });
        loaded
            .unwrap_or_else(|unsound| panic!("{}", unsound.report()))
            .library
    });
    REAL.clone()
}
