//! `blueback store purge`: everything written afresh, so that nothing erased is left in any file.

use std::io::{Read, Write};
use std::path::Path;

use super::progress::Progress;
use super::{listen, say, source};
use crate::cli::failure::{Failure, Kind};
use crate::runtime::{self, Clock};

/// Purges, through the running bot if one runs.
pub(super) fn run(data: &Path) -> Result<(), Failure> {
    let progress = Progress::unknown("writing everything afresh");
    if let Some(mut bot) = source::running(data)? {
        bot.write_all(listen::PURGE.as_bytes())?;
        let mut answer = String::new();
        bot.read_to_string(&mut answer)?;
        let answer = answer.trim_end();
        if answer != listen::DONE {
            let why = answer.strip_prefix("error ").unwrap_or("the bot has ended");
            return Err(Failure::new(Kind::Store, anyhow::anyhow!(why.to_owned())));
        }
    } else {
        let store = source::open(data)?;
        let tokio = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build()?;
        tokio.block_on(async {
            let purged = runtime::purge(&store, &Clock::default()).await;
            store.close().await.and(purged)
        })?;
    }
    drop(progress);
    say(
        "everything was written afresh; nothing erased is left in the data folder, backups elsewhere aside",
    )
}
