//! Where the running bot listens for `blueback store`: a socket in the data folder, for its owner only.
//!
//! A connection says one line, `backup` or `purge`. To the first it is answered with a backup, as in the file
//! ([`store::backup`](crate::store::backup)); to the second with `ok` or `error`, a space and why.

use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{UnixListener, UnixStream};
use tokio::task::JoinSet;
use tokio::time::timeout;

use crate::runtime::{Clock, purge};
use crate::store::{Committer, backup};

/// What is asked for.
pub(super) const BACKUP: &str = "backup\n";
/// The other thing.
pub(super) const PURGE: &str = "purge\n";
/// The answer to it when it is done.
pub(super) const DONE: &str = "ok";

/// So many commands are served at once; more wait.
const AT_ONCE: usize = 4;
/// Whoever asks nothing, or reads nothing, for so long is gone.
const PATIENCE: Duration = Duration::from_secs(60);

/// Where the socket of a data folder is.
pub(super) fn socket(data: &Path) -> PathBuf {
    data.join("socket")
}

/// Serves until it is dropped. The store must be open, so that a socket in its folder is nobody else's.
pub(in crate::cli) async fn serve(data: &Path, store: &Committer, clock: &Clock) {
    let path = socket(data);
    let listener = match listen(&path) {
        Ok(listener) => listener,
        Err(error) => {
            tracing::warn!(socket = %path.display(), %error, "`blueback store` cannot reach the running bot");
            return;
        }
    };
    let _gone = Gone(path);
    let mut served = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept(), if served.len() < AT_ONCE => match accepted {
                Ok((stream, _)) => {
                    let (store, clock) = (store.clone(), clock.clone());
                    served.spawn(async move {
                        if let Err(error) = answer(stream, &store, &clock).await {
                            tracing::debug!(%error, "a store command went away");
                        }
                    });
                }
                // Out of descriptors, which others will give back.
                Err(_) => tokio::time::sleep(Duration::from_secs(1)).await,
            },
            _ = served.join_next(), if !served.is_empty() => {}
        }
    }
}

/// Takes the socket away.
struct Gone(PathBuf);

impl Drop for Gone {
    fn drop(&mut self) {
        fs::remove_file(&self.0).ok();
    }
}

fn listen(path: &Path) -> io::Result<UnixListener> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        Err(_) | Ok(()) => {}
    }
    let listener = UnixListener::bind(path)?;
    fs::set_permissions(path, fs::Permissions::from_mode(0o600))?;
    Ok(listener)
}

async fn answer(mut stream: UnixStream, store: &Committer, clock: &Clock) -> io::Result<()> {
    let mut line = String::new();
    // Nothing that is asked for is longer.
    let mut asking = BufReader::new((&mut stream).take(16));
    timeout(PATIENCE, asking.read_line(&mut line)).await??;
    match line.as_str() {
        BACKUP => send_backup(stream, store, clock).await,
        PURGE => {
            let answer = match purge(store, clock).await {
                Ok(()) => format!("{DONE}\n"),
                Err(error) => format!("error {error}\n"),
            };
            stream.write_all(answer.as_bytes()).await
        }
        _ => {
            let answer = "error the running bot does not know this command; it may be older\n";
            stream.write_all(answer.as_bytes()).await
        }
    }
}

async fn send_backup(mut stream: UnixStream, store: &Committer, clock: &Clock) -> io::Result<()> {
    let (sink, mut chunks) = backup::chunks(clock.now());
    // It takes the chunks along, so that they are gone when the reader is: the copy ends at its next page then.
    let send = async move {
        let mut begun = false;
        while let Some(chunk) = chunks.next().await {
            timeout(PATIENCE, stream.write_all(&chunk)).await??;
            begun = true;
        }
        Ok::<_, io::Error>((stream, begun))
    };
    let (copied, sent) = tokio::join!(store.copy_into(sink), send);
    let (mut stream, begun) = sent?;
    if let Err(error) = copied {
        let reason = error.to_string();
        let told = match begun {
            true => backup::failure(&reason),
            false => backup::refusal(&reason),
        };
        stream.write_all(&told).await?;
    }
    stream.shutdown().await
}
