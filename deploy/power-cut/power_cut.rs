//! Cuts the power under a store, again and again, and looks whether anything answered was lost.
//!
//! Root only; `run.sh` beside it prepares the disk. `write` and `verify` use the store as the bot does, and `cut` stops
//! the file system as if the power had failed: what was not synced is gone after the next mount. The drive's own cache
//! is not cut.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "it talks to a script and to a person"
)]
#![expect(unsafe_code, reason = "the standard library cannot stop a file system")]

use std::{
    env,
    fs::File,
    io::{self, Write},
    os::fd::AsRawFd,
    process::ExitCode,
};

use anyhow::{Context, bail, ensure};
use blueback::store::{Committer, Error, Key, Prefix, Record, Transaction, sled::Sled};

const COUNTER: Prefix = Prefix::new("n/");
const SLOT: Prefix = Prefix::new("t/");
const SLOTS: u64 = 997;
/// Writers at once, so that batches hold several steps.
const WRITERS: u32 = 16;

/// `FS_IOC_SHUTDOWN` and its flag for "without writing the journal", from the Linux headers.
const FS_IOC_SHUTDOWN: libc::c_ulong = 0x8004_587d;
const NO_LOG_FLUSH: u32 = 2;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match act().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn act() -> anyhow::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["write", store] => write(store).await,
        ["verify", store, answered] => verify(store, answered.parse()?).await,
        ["cut", mount] => cut(mount).context("stopping the file system"),
        _ => bail!("usage: power_cut write STORE | verify STORE ANSWERED | cut MOUNT"),
    }
}

/// Takes steps until the disk is gone, and prints the number of each when it is answered.
async fn write(store: &str) -> anyhow::Result<()> {
    let store = Committer::start(Box::new(Sled::open(store)?))?;
    let mut writers = tokio::task::JoinSet::new();
    for _ in 0..WRITERS {
        let store = store.clone();
        writers.spawn(async move {
            loop {
                let number = store.run(step).await?;
                writeln!(io::stdout().lock(), "{number}")?;
            }
        });
    }
    writers.join_next().await.context("no writer")??
}

fn step(records: &mut Transaction<'_>) -> Result<u64, Error> {
    let number = length(records)? + 1;
    records.put(COUNTER.numbers([0]), record(number, 0))?;
    records.put(slot(number), record(number, number * 37 % 1200))?;
    Ok(number)
}

/// Demands that at least `answered` steps are there, and that the state is exactly that of the steps that are.
async fn verify(store: &str, answered: u64) -> anyhow::Result<()> {
    let store = Committer::start(Box::new(Sled::open(store)?))?;
    let (length, slots) = store
        .run(|records| {
            Ok((
                length(records)?,
                records.scan(SLOT.as_bytes(), std::ops::Bound::Unbounded, usize::MAX)?,
            ))
        })
        .await?;
    ensure!(
        length >= answered,
        "{} of {answered} answered steps are lost",
        answered - length
    );
    ensure!(
        slots.len() as u64 == length.min(SLOTS),
        "{} slots after {length} steps",
        slots.len()
    );
    for number in length.saturating_sub(SLOTS - 1).max(1)..=length {
        let (key, expected) = (slot(number), record(number, number * 37 % 1200));
        ensure!(
            slots.contains(&(key, expected)),
            "the state is not that of {length} steps: {number} is wrong"
        );
    }
    println!("{length}");
    Ok(store.close().await?)
}

fn length(records: &Transaction<'_>) -> Result<u64, Error> {
    let counter = records.get(&COUNTER.numbers([0]))?;
    Ok(counter
        .and_then(|record| record.payload.first_chunk().copied())
        .map_or(0, u64::from_le_bytes))
}

fn slot(number: u64) -> Key {
    SLOT.numbers([number % SLOTS])
}

fn record(number: u64, filler: u64) -> Record {
    let filler = (0..filler).map(|at| (number.wrapping_mul(31) + at * 7).to_le_bytes()[0]);
    Record {
        version: 1,
        payload: number.to_le_bytes().into_iter().chain(filler).collect(),
    }
}

/// Stops the file system at once.
fn cut(mount: &str) -> io::Result<()> {
    let folder = File::open(mount)?;
    // SAFETY: the request reads one u32, which outlives the call.
    let stopped = unsafe { libc::ioctl(folder.as_raw_fd(), FS_IOC_SHUTDOWN, &NO_LOG_FLUSH) };
    if stopped == 0 {
        Ok(())
    } else {
        Err(io::Error::last_os_error())
    }
}
