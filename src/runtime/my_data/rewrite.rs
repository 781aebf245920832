//! Writes the store anew, so that no file holds what was erased.

use crate::store::{Committer, Error};

/// Writes the store anew.
///
/// # Errors
/// The store's own; the old files stay then.
pub(super) async fn rewrite(store: &Committer) -> Result<(), Error> {
    store.rewrite().await
}
