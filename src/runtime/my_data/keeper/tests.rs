//! A copy of the store is brought back in which somebody is who had their data erased since.

use std::ops::Bound;

use super::*;
use crate::engine::Session;
use crate::ids::{FlowId, GuildId, UserId};
use crate::runtime::my_data::gone;
use crate::runtime::records::erasure::{ERASURES, Erasure, read, restored_key, whose};
use crate::runtime::records::{session_key, write_session};
use crate::runtime::{Clock, Library, Who};
use crate::store::memory::{Disk, Memory};
use crate::store::{Committer, Record};
use crate::text::{Source, Words};

const ADA: UserId = UserId(0x0123_4567_89ab_cdef);
const KIM: UserId = UserId(20);

fn runtime(disk: &Disk) -> Runtime {
    let source = Source {
        folder: "en-US".to_owned(),
        file: "session.ftl".to_owned(),
        text: "a = b\n".to_owned(),
    };
    let library = Library {
        flows: Vec::new(),
        words: Arc::new(Words::new(&[source]).unwrap()),
    };
    let store = Committer::start(Box::new(Memory::open(disk))).unwrap();
    Runtime::new(library, store, Clock::default())
}

async fn begin_session(runtime: &Runtime, user: UserId, began: Timestamp) {
    let flow = FlowId::new("imessage").unwrap();
    let guild = GuildId(1);
    let work = runtime.committer.run(move |records| {
        let session = write_session(&Session::new(1, began));
        records.put(session_key(Who { guild, user }, &flow)?, session)
    });
    work.await.unwrap();
}

async fn sessions(runtime: &Runtime) -> usize {
    let work = runtime.committer.run(|records| {
        let found = records.scan(
            crate::runtime::records::SESSIONS.as_bytes(),
            Bound::Unbounded,
            99,
        )?;
        Ok(found.len())
    });
    work.await.unwrap()
}

async fn erasures(runtime: &Runtime) -> Vec<Erasure> {
    let work = runtime.committer.run(|records| {
        let found = records.scan(ERASURES.as_bytes(), Bound::Unbounded, 99)?;
        let found = found.iter().filter(|(key, _)| whose(key).is_some());
        Ok(found
            .map(|(key, record)| read(key, record).unwrap())
            .collect())
    });
    work.await.unwrap()
}

#[tokio::test]
async fn whoever_a_restored_copy_brings_back_is_erased_again_and_nobody_else() {
    let disk = Disk::default();
    let runtime = runtime(&disk);
    let now = runtime.clock.now();
    let begun = runtime
        .committer
        .run(move |records| gone::begin(records, ADA, now));
    let gone = Arc::new(begun.await.unwrap());
    carry_out(&runtime.desks.office, &gone, false)
        .await
        .unwrap();
    let stages: Vec<Stage> = erasures(&runtime)
        .await
        .iter()
        .map(|one| one.stage)
        .collect();
    assert_eq!(stages, [Stage::Done]);

    // What an old copy holds: a session of before.
    let before = Timestamp::from_millis(now.millis() - 1);
    begin_session(&runtime, ADA, before).await;
    begin_session(&runtime, KIM, before).await;
    runtime.finish_erasures().await.unwrap();
    assert_eq!(
        sessions(&runtime).await,
        2,
        "nothing says that it is a copy"
    );
    let restored = runtime.committer.run(|records| {
        let payload = Vec::new();
        records.put(
            restored_key(),
            Record {
                version: 1,
                payload,
            },
        )
    });
    restored.await.unwrap();
    runtime.finish_erasures().await.unwrap();
    assert_eq!(sessions(&runtime).await, 1, "the other's stays");
    let flag = runtime.committer.run(|records| gone::is_restored(records));
    assert!(!flag.await.unwrap());

    // Whoever comes back after it begins anew, and keeps that.
    begin_session(&runtime, ADA, now + Duration::from_secs(1)).await;
    let restored = runtime.committer.run(|records| {
        let payload = Vec::new();
        records.put(
            restored_key(),
            Record {
                version: 1,
                payload,
            },
        )
    });
    restored.await.unwrap();
    runtime.finish_erasures().await.unwrap();
    assert_eq!(sessions(&runtime).await, 2);
}

#[tokio::test]
async fn no_byte_of_an_erased_number_is_remembered() {
    let disk = Disk::default();
    let runtime = runtime(&disk);
    let now = runtime.clock.now();
    begin_session(&runtime, ADA, now).await;
    let begun = runtime
        .committer
        .run(move |records| gone::begin(records, ADA, now));
    let gone = Arc::new(begun.await.unwrap());
    carry_out(&runtime.desks.office, &gone, false)
        .await
        .unwrap();
    let (bytes, digits) = (ADA.0.to_be_bytes(), ADA.0.to_string());
    for (key, value) in disk.durable() {
        for held in [key.as_bytes(), &value] {
            assert!(!held.windows(8).any(|window| window == bytes), "{key}");
            let mut windows = held.windows(digits.len());
            assert!(!windows.any(|window| window == digits.as_bytes()), "{key}");
        }
    }
}
