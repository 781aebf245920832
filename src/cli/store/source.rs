//! A copy of the store as a stream: from the running bot, or from the store itself when none runs.

use std::io::{self, BufReader, Read, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::listen;
use crate::cli::failure::{Failure, Kind};
use crate::runtime::Clock;
use crate::store::backup::{self, Chunks, Reader};
use crate::store::sled::Sled;
use crate::store::{Committer, Error};

/// A bot that says nothing for so long is not going to.
const PATIENCE: Duration = Duration::from_secs(90);

/// The bytes of a backup.
pub(super) type Source = Box<dyn Read>;

/// Begins a copy of the store in a folder.
pub(super) fn copy(data: &Path) -> Result<Reader<Source>, Failure> {
    Ok(Reader::new(bytes(data)?, data)?)
}

/// The bytes of such a copy, which nobody has looked at.
pub(super) fn bytes(data: &Path) -> Result<Source, Failure> {
    if let Some(mut bot) = running(data)? {
        bot.set_read_timeout(Some(PATIENCE))?;
        bot.write_all(listen::BACKUP.as_bytes())?;
        return Ok(Box::new(BufReader::with_capacity(256 * 1024, bot)));
    }
    let store = open(data)?;
    let (sink, chunks) = backup::chunks(Clock::default().now());
    let copying = thread::spawn(move || {
        let tokio = tokio::runtime::Builder::new_current_thread()
            .build()
            .map_err(io::Error::other)?;
        tokio.block_on(async {
            let copied = store.copy_into(sink).await;
            store.close().await.and(copied).map_err(io::Error::other)
        })
    });
    Ok(Box::new(BufReader::new(Own {
        chunks,
        chunk: io::Cursor::default(),
        copying: Some(copying),
    })))
}

/// The running bot, if one runs on that folder.
pub(super) fn running(data: &Path) -> Result<Option<UnixStream>, Failure> {
    match UnixStream::connect(listen::socket(data)) {
        Ok(bot) => Ok(Some(bot)),
        // A socket without anybody behind it is what a killed bot leaves.
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused
            ) =>
        {
            Ok(None)
        }
        Err(error) => Err(super::file_failed(&listen::socket(data), error)),
    }
}

/// Opens the store of a folder that has one.
pub(super) fn open(data: &Path) -> Result<Committer, Failure> {
    if !data.join("lock").exists() {
        let none = anyhow::anyhow!("there is no store in {}", data.display());
        return Err(
            Failure::new(Kind::Asked, none).hint("BLUEBACK_DATA or store.data says where it is")
        );
    }
    Ok(Committer::start(Box::new(Sled::open(data)?))?)
}

/// A copy that this process makes.
struct Own {
    chunks: Chunks,
    chunk: io::Cursor<Vec<u8>>,
    copying: Option<JoinHandle<io::Result<()>>>,
}

impl Read for Own {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let bytes = self.chunk.read(buffer)?;
            if bytes > 0 || buffer.is_empty() {
                return Ok(bytes);
            }
            match self.chunks.wait_next() {
                Some(chunk) => self.chunk = io::Cursor::new(chunk),
                None => {
                    let Some(copying) = self.copying.take() else {
                        return Ok(0);
                    };
                    let panicked = |_| Err(io::Error::other(Error::Panicked));
                    copying.join().unwrap_or_else(panicked)?;
                }
            }
        }
    }
}
