//! A history whose every prefix can be told from the state that it leaves: a counter, and slots that it writes in turn.

use blueback::store::{Committer, Error, Key, Prefix, Record, Transaction};

const COUNTER: Prefix = Prefix::new("n/");
const SLOT: Prefix = Prefix::new("t/");

/// How many slots take turns.
const SLOTS: u64 = 61;

/// Takes the next step of the history and returns its number, from 1.
pub(super) async fn step(store: &Committer) -> Result<u64, Error> {
    store
        .run(|records| {
            let number = counter(records)? + 1;
            records.put(COUNTER.numbers([0]), record(number, 0))?;
            let filler = usize::try_from(number * 37 % 1200).expect("small");
            records.put(slot(number), record(number, filler))?;
            Ok(number)
        })
        .await
}

/// Reads the state and returns how long a history it is the exact prefix of.
///
/// # Panics
///
/// When it is that of no prefix.
pub(super) async fn length(store: &Committer) -> Result<u64, Error> {
    store
        .run(|records| {
            let length = counter(records)?;
            for number in length.saturating_sub(SLOTS - 1).max(1)..=length {
                let found = records
                    .get(&slot(number))?
                    .expect("a slot that was written");
                assert_eq!(
                    number_in(&found),
                    number,
                    "a slot of a history of {length} steps"
                );
                assert_eq!(found, record(number, found.payload.len() - 8), "torn");
            }
            let slots = records.scan(SLOT.as_bytes(), std::ops::Bound::Unbounded, usize::MAX)?;
            assert_eq!(
                slots.len() as u64,
                length.min(SLOTS),
                "the slots of {length} steps"
            );
            Ok(length)
        })
        .await
}

fn counter(records: &Transaction<'_>) -> Result<u64, Error> {
    Ok(records
        .get(&COUNTER.numbers([0]))?
        .map_or(0, |record| number_in(&record)))
}

fn slot(number: u64) -> Key {
    SLOT.numbers([number % SLOTS])
}

fn record(number: u64, filler: usize) -> Record {
    let filler = (0..filler).map(|at| (number as usize * 31 + at * 7) as u8);
    Record {
        version: 1,
        payload: number.to_le_bytes().into_iter().chain(filler).collect(),
    }
}

fn number_in(record: &Record) -> u64 {
    u64::from_le_bytes(*record.payload.first_chunk().expect("a number"))
}
