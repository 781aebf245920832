//! Writing a backup: parts in, chunks of the file out, to somebody who may be slower than the store.

use std::{collections::VecDeque, io};

use tokio::sync::mpsc::{self, error::TrySendError};

use super::{DELETION, END, FAILURE, HEAD, RECORD};
use crate::{
    ids::Timestamp,
    store::{Batch, Error, Sink},
};

/// How many chunks may be on their way before no page is copied.
const CHUNKS: usize = 8;

/// What may wait beside them, because it was committed meanwhile: 16 MiB, which is minutes of a large bot's answers.
const BACKLOG: usize = 16 * 1024 * 1024;

/// A sink, and the file that comes out of it, piece by piece.
pub fn chunks(now: Timestamp) -> (Box<dyn Sink>, Chunks) {
    let (sender, receiver) = mpsc::channel(CHUNKS);
    let writer = Writer {
        now,
        sender,
        sum: crc32fast::Hasher::new(),
        entries: 0,
        chunk: Vec::new(),
        backlog: VecDeque::new(),
        waiting: 0,
    };
    (Box::new(writer), Chunks(receiver))
}

/// The pieces of a backup, in order. It is whole if the last piece holds its end.
#[derive(Debug)]
pub struct Chunks(mpsc::Receiver<Vec<u8>>);

impl Chunks {
    /// The next piece; `None` after the last.
    pub async fn next(&mut self) -> Option<Vec<u8>> {
        self.0.recv().await
    }

    /// As [`Chunks::next`], for a thread that may block.
    pub fn wait_next(&mut self) -> Option<Vec<u8>> {
        self.0.blocking_recv()
    }

    #[cfg(test)]
    pub(super) fn try_next(&mut self) -> Option<Vec<u8>> {
        self.0.try_recv().ok()
    }
}

/// A stream that says only why there is no backup.
#[must_use]
pub fn refusal(reason: &str) -> Vec<u8> {
    let mut sum = crc32fast::Hasher::new();
    let mut bytes = Vec::new();
    head(&mut bytes, &mut sum, Timestamp::from_millis(0), 0);
    bytes.extend(failure(reason));
    bytes
}

/// What ends a stream that has begun and will not be whole, at most 4 KiB of the reason.
#[must_use]
pub fn failure(reason: &str) -> Vec<u8> {
    let reason = &reason.as_bytes()[..reason.len().min(4096)];
    let mut bytes = vec![FAILURE];
    bytes.extend((reason.len() as u16).to_le_bytes());
    bytes.extend(reason);
    close(&mut bytes, &mut crc32fast::Hasher::new(), 0);
    bytes
}

struct Writer {
    now: Timestamp,
    sender: mpsc::Sender<Vec<u8>>,
    sum: crc32fast::Hasher,
    entries: u64,
    /// What is not sent yet.
    chunk: Vec<u8>,
    /// Chunks for which there was no room, and their bytes.
    backlog: VecDeque<Vec<u8>>,
    waiting: usize,
}

impl Writer {
    /// Sends what there is as far as there is room.
    fn send(&mut self) -> Result<(), Error> {
        if !self.chunk.is_empty() {
            self.waiting += self.chunk.len();
            self.backlog.push_back(std::mem::take(&mut self.chunk));
        }
        while let Some(chunk) = self.backlog.pop_front() {
            let bytes = chunk.len();
            match self.sender.try_send(chunk) {
                Ok(()) => self.waiting -= bytes,
                Err(TrySendError::Full(chunk)) => {
                    self.backlog.push_front(chunk);
                    break;
                }
                Err(TrySendError::Closed(_)) => {
                    return Err(failed("whoever asked for the backup is gone"));
                }
            }
        }
        if self.waiting > BACKLOG {
            return Err(failed(
                "whoever asked for the backup is too slow for what is being written",
            ));
        }
        Ok(())
    }
}

impl Sink for Writer {
    fn begin(&mut self, records: u64) -> Result<(), Error> {
        head(&mut self.chunk, &mut self.sum, self.now, records);
        self.send()
    }

    fn ready(&mut self) -> bool {
        // That nobody listens any more is told by the next write.
        self.send().is_err() || (self.backlog.is_empty() && self.sender.capacity() > 0)
    }

    fn write(&mut self, part: &Batch) -> Result<(), Error> {
        for (key, value) in part.iter() {
            let start = self.chunk.len();
            let key = key.as_bytes();
            self.chunk
                .push(if value.is_some() { RECORD } else { DELETION });
            self.chunk.push(u8::try_from(key.len()).map_err(odd)?);
            if let Some(value) = value {
                let bytes = u16::try_from(value.len()).map_err(odd)?;
                self.chunk.extend(bytes.to_le_bytes());
            }
            self.chunk.extend(key);
            self.chunk.extend(value.unwrap_or_default());
            close(&mut self.chunk, &mut self.sum, start);
            self.entries += 1;
        }
        self.send()
    }

    fn finish(&mut self) -> Result<(), Error> {
        let start = self.chunk.len();
        self.chunk.push(END);
        self.chunk.extend(self.entries.to_le_bytes());
        close(&mut self.chunk, &mut self.sum, start);
        self.send()
    }
}

fn head(bytes: &mut Vec<u8>, sum: &mut crc32fast::Hasher, made: Timestamp, records: u64) {
    bytes.extend(HEAD);
    bytes.extend(made.millis().to_le_bytes());
    bytes.extend(records.to_le_bytes());
    close(bytes, sum, 0);
}

/// Puts the sum of everything so far behind a part that begins at `start`, and covers it as well.
fn close(bytes: &mut Vec<u8>, sum: &mut crc32fast::Hasher, start: usize) {
    sum.update(&bytes[start..]);
    let so_far = sum.clone().finalize().to_le_bytes();
    sum.update(&so_far);
    bytes.extend(so_far);
}

fn failed(reason: &str) -> Error {
    Error::from_io("the backup".as_ref(), io::Error::other(reason))
}

/// A key or value longer than the store takes.
fn odd(_: std::num::TryFromIntError) -> Error {
    failed("a record is larger than the store takes")
}
