//! The control for the power cut: sled as it is published, without the guard, under the same cuts.
//!
//! It must not use the library: the linker would put the library's guard under sled here too. `write` and `verify` mean
//! what they mean in `power_cut`, so losses here show that the test sees what the guard prevents.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "it talks to a script and to a person"
)]

use std::{
    env,
    io::{self, Write},
    process::ExitCode,
};

use anyhow::{Context, bail, ensure};

const SLOTS: u64 = 997;
/// As many steps to a flush as the committer has writers in the other program.
const BATCH: u64 = 16;

fn main() -> ExitCode {
    match act() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn act() -> anyhow::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["write", store] => write(store),
        ["verify", store, answered] => verify(store, answered.parse()?),
        _ => bail!("usage: bare_sled write STORE | verify STORE ANSWERED"),
    }
}

fn write(store: &str) -> anyhow::Result<()> {
    let store = sled::open(store)?;
    let mut number = length(&store)?;
    loop {
        let mut batch = sled::Batch::default();
        for _ in 0..BATCH {
            number += 1;
            batch.insert(&(number % SLOTS).to_be_bytes(), value(number));
        }
        batch.insert(b"length", &number.to_le_bytes());
        store.apply_batch(batch)?;
        store.flush()?;
        writeln!(io::stdout().lock(), "{number}")?;
    }
}

fn verify(store: &str, answered: u64) -> anyhow::Result<()> {
    let store = sled::open(store)?;
    let length = length(&store)?;
    ensure!(
        length >= answered,
        "{} of {answered} answered steps are lost",
        answered - length
    );
    for number in length.saturating_sub(SLOTS - 1).max(1)..=length {
        let found = store.get((number % SLOTS).to_be_bytes())?;
        ensure!(
            found.is_some_and(|found| found == value(number)),
            "the state is not that of {length} steps: {number} is wrong"
        );
    }
    println!("{length}");
    Ok(())
}

fn length(store: &sled::Db) -> anyhow::Result<u64> {
    let Some(length) = store.get("length")? else {
        return Ok(0);
    };
    Ok(u64::from_le_bytes(
        length
            .as_ref()
            .try_into()
            .context("the length is not a number")?,
    ))
}

fn value(number: u64) -> Vec<u8> {
    let filler =
        (0..number * 37 % 1200).map(|at| (number.wrapping_mul(31) + at * 7).to_le_bytes()[0]);
    number.to_le_bytes().into_iter().chain(filler).collect()
}
