//! The committer when its disk fails, fills up or dies under it.

use std::{ops::Bound, sync::mpsc};

use blueback::store::{
    Committer, Error, Prefix, Record,
    memory::{Disk, Fault, Memory},
};

const THING: Prefix = Prefix::new("t/");

fn start(disk: &Disk) -> Committer {
    Committer::start(Box::new(Memory::open(disk))).unwrap()
}

async fn put(store: &Committer, number: u64) -> Result<(), Error> {
    let record = Record {
        version: 1,
        payload: vec![0; 100],
    };
    store
        .run(move |records| records.put(THING.numbers([number]), record))
        .await
}

async fn count(store: &Committer) -> Result<usize, Error> {
    store
        .run(|records| Ok(records.scan(THING.as_bytes(), Bound::Unbounded, 99)?.len()))
        .await
}

/// Asks until the store is open again; each refusal comes at once.
async fn count_when_open(store: &Committer) -> usize {
    loop {
        match count(store).await {
            Ok(count) => return count,
            Err(Error::Unavailable { .. }) => std::thread::yield_now(),
            Err(other) => panic!("{other}"),
        }
    }
}

#[tokio::test]
async fn a_failed_commit_is_told_and_what_failed_is_not_served() {
    for (fault, kept) in [(Fault::Lost, 1), (Fault::Unsure, 2)] {
        let disk = Disk::default();
        let store = start(&disk);
        put(&store, 1).await.unwrap();
        disk.fail_next(fault);
        assert!(matches!(put(&store, 2).await, Err(Error::Io { .. })));
        assert_eq!(
            count_when_open(&store).await,
            kept,
            "{fault:?}: what is on disk, and nothing else"
        );
        put(&store, 3).await.unwrap();
        let stats = store.stats();
        assert_eq!(
            (stats.jobs, stats.commits, stats.failures, stats.reopened),
            (3, 2, 1, 1)
        );
    }
}

#[tokio::test]
async fn jobs_are_refused_at_once_while_the_store_cannot_be_opened_and_work_once_it_can() {
    let disk = Disk::default();
    let store = start(&disk);
    disk.fail_next(Fault::Lost);
    for _ in 0..3 {
        disk.fail_next(Fault::Reopen);
    }
    put(&store, 1).await.unwrap_err();
    let refused = put(&store, 2).await;
    assert!(
        matches!(refused, Err(Error::Unavailable { .. })),
        "{refused:?}"
    );
    assert_eq!(count_when_open(&store).await, 0);
    put(&store, 3).await.unwrap();
}

#[tokio::test]
async fn every_job_of_a_failed_batch_is_told() {
    let disk = Disk::default();
    let store = start(&disk);
    let (go, wait) = mpsc::channel::<()>();
    let gate = {
        let store = store.clone();
        tokio::spawn(async move {
            store
                .run(move |_| {
                    wait.recv().ok();
                    Ok(())
                })
                .await
        })
    };
    let jobs: Vec<_> = (0..20)
        .map(|number| {
            let store = store.clone();
            tokio::spawn(async move { put(&store, number).await })
        })
        .collect();
    while store.waiting() < 21 {
        tokio::task::yield_now().await;
    }
    disk.fail_next(Fault::Lost);
    go.send(()).unwrap();
    assert!(
        gate.await.unwrap().is_err(),
        "it shares the batch, and may have read what failed"
    );
    for job in jobs {
        assert!(job.await.unwrap().is_err());
    }
    assert_eq!(count_when_open(&store).await, 0);
    assert_eq!(store.stats().failures, 1);
}

#[tokio::test]
async fn a_full_queue_is_said_before_anything_is_promised() {
    let store = start(&Disk::default());
    let (go, wait) = mpsc::channel::<()>();
    let gate = {
        let store = store.clone();
        tokio::spawn(async move {
            store
                .run(move |_| {
                    wait.recv().ok();
                    Ok(())
                })
                .await
        })
    };
    let mut jobs = Vec::new();
    let busy = loop {
        let mut job = Box::pin(put(&store, 1));
        match futures_poll(&mut job).await {
            Some(answer) => break answer.unwrap_err(),
            None => jobs.push(job),
        }
        tokio::task::yield_now().await;
    };
    assert!(matches!(busy, Error::Busy { waiting: 4096.. }), "{busy}");
    go.send(()).unwrap();
    gate.await.unwrap().unwrap();
    for job in jobs {
        job.await.unwrap();
    }
    put(&store, 2).await.unwrap();
}

/// Polls once.
async fn futures_poll<F: Future + Unpin>(future: &mut F) -> Option<F::Output> {
    std::future::poll_fn(
        |context| match std::pin::Pin::new(&mut *future).poll(context) {
            std::task::Poll::Ready(answer) => std::task::Poll::Ready(Some(answer)),
            std::task::Poll::Pending => std::task::Poll::Ready(None),
        },
    )
    .await
}

#[tokio::test]
async fn a_full_disk_is_told_and_the_store_goes_on_when_there_is_space() {
    let disk = Disk::default();
    let store = start(&disk);
    put(&store, 1).await.unwrap();
    disk.set_capacity(Some(200));
    assert!(matches!(put(&store, 2).await, Err(Error::NoSpace { .. })));
    assert_eq!(count_when_open(&store).await, 1);
    disk.set_capacity(None);
    put(&store, 2).await.unwrap();
    assert_eq!(count(&store).await.unwrap(), 2);
}

#[tokio::test]
async fn a_power_cut_loses_nothing_answered() {
    for kept in [0, 1] {
        let disk = Disk::default();
        let store = start(&disk);
        put(&store, 1).await.unwrap();
        disk.fail_next(Fault::Power);
        put(&store, 2).await.unwrap_err();
        disk.crash(kept);
        assert!(matches!(
            put(&store, 3).await,
            Err(Error::Unavailable { .. })
        ));
        assert!(store.close().await.is_err(), "it was not open");
        assert_eq!(count(&start(&disk)).await.unwrap(), 1 + kept);
    }
}

#[tokio::test]
async fn a_dropped_caller_disturbs_nobody() {
    let disk = Disk::default();
    let store = start(&disk);
    let mut job = Box::pin(put(&store, 1));
    let _ = futures_poll(&mut job).await;
    drop(job);
    put(&store, 2).await.unwrap();
    assert_eq!(count(&store).await.unwrap(), 2);
}

#[tokio::test]
async fn dropping_every_handle_ends_the_thread_after_its_work() {
    let disk = Disk::default();
    let store = start(&disk);
    let job = tokio::spawn({
        let store = store.clone();
        async move { put(&store, 1).await }
    });
    drop(store);
    job.await.unwrap().unwrap();
    assert_eq!(count(&start(&disk)).await.unwrap(), 1);
}
