//! kill -9 at any instant: what was answered is there, and the state is an exact prefix of what happened.

use std::{
    env, fs,
    io::{BufRead, BufReader, Write},
    os::unix::{fs::MetadataExt, process::CommandExt},
    path::Path,
    process::{self, ChildStdout, Command, Stdio},
    thread,
};

use blueback::store::{Committer, sled::Sled};
use rustix::process::{Resource, Rlimit};

use super::history;

const FOLDER: &str = "BLUEBACK_TEST_FOLDER";
const TASK: &str = "BLUEBACK_TEST_TASK";
/// What killed processes were doing when they were killed.
const ROUNDS: u32 = 40;

/// This test binary again, writing to a store and telling what it does, one line each.
pub(super) struct Child {
    process: process::Child,
    lines: BufReader<ChildStdout>,
}

impl Child {
    /// Starts a writer: `load` goes on for ever, `rewrite` does so while the store is written afresh again and again,
    /// and the others stop after twenty steps of each of eight; `rewrite-close` has rewritten once by then.
    pub(super) fn start(task: &str, folder: &Path) -> Child {
        Child::spawn(Command::new(env::current_exe().unwrap()), task, folder)
    }

    /// The same as somebody who may not write everywhere, if this is somebody who may.
    pub(super) fn start_unprivileged(task: &str, folder: &Path) -> Child {
        let mut command = Command::new(env::current_exe().unwrap());
        // The owner of its folder in /proc is who this process runs as.
        if fs::metadata("/proc/self").unwrap().uid() == 0 {
            command.uid(65534);
        }
        Child::spawn(command, task, folder)
    }

    /// Runs this binary through another command, whose last arguments it becomes.
    pub(super) fn spawn(mut command: Command, task: &str, folder: &Path) -> Child {
        command.args([
            "--exact",
            "store::kill::writer",
            "--include-ignored",
            "--nocapture",
            "--test-threads=1",
        ]);
        command
            .env(FOLDER, folder)
            .env(TASK, task)
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut process = command.spawn().unwrap();
        let lines = BufReader::new(process.stdout.take().unwrap());
        Child { process, lines }
    }

    /// The next line that matters; `None` at the end.
    pub(super) fn line(&mut self) -> Option<String> {
        loop {
            let mut line = String::new();
            // A killed process may leave half a line, which says nothing.
            if self.lines.read_line(&mut line).unwrap() == 0 || !line.ends_with('\n') {
                return None;
            }
            // The test harness begins the line of a test that it starts and ends it later.
            let line = line.rsplit("... ").next().unwrap_or_default().trim_end();
            if ["ack ", "error", "opening", "closing", "rewritten"]
                .iter()
                .any(|known| line.starts_with(known))
            {
                return Some(line.to_owned());
            }
        }
    }

    /// Reads until a line that begins so, and returns it.
    pub(super) fn wait_for(&mut self, start: &str) -> String {
        let mut last = String::new();
        while let Some(line) = self.line() {
            if line.starts_with(start) {
                return line;
            }
            last = line;
        }
        panic!("it ended before it said {start:?}, with {last:?}");
    }

    /// Kills it as `kill -9` does, and returns the last step that it had answered, if any.
    pub(super) fn kill(mut self) -> Option<u64> {
        self.process.kill().unwrap();
        self.last_ack()
    }

    /// Waits for its end, and returns the last step that it answered, if any.
    pub(super) fn last_ack(mut self) -> Option<u64> {
        let mut last = None;
        while let Some(line) = self.line() {
            last = last.max(
                line.strip_prefix("ack ")
                    .map(|number| number.parse().unwrap()),
            );
        }
        self.process.wait().unwrap();
        last
    }
}

/// Limits how far this process may let a file grow.
fn limit_files(bytes: Option<u64>) {
    let (current, maximum) = (bytes, None);
    rustix::process::setrlimit(Resource::Fsize, Rlimit { current, maximum }).unwrap();
}

fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")
        .and_then(|()| out.flush())
        .expect("somebody listens");
}

#[test]
#[ignore = "is the process that the others kill"]
fn writer() {
    let (Ok(folder), Ok(task)) = (env::var(FOLDER), env::var(TASK)) else {
        return;
    };
    // Bursts of steps, so that batches hold several; each is told when it is answered.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    say("opening");
    let store = match Sled::open(folder).and_then(|sled| Committer::start(Box::new(sled))) {
        Ok(store) => store,
        Err(error) => return say(&format!("error {error}")),
    };
    runtime.block_on(async {
        let endless = task == "load" || task == "rewrite";
        let burst = if endless { u64::MAX } else { 20 };
        let writers: Vec<_> = (0..8)
            .map(|_| {
                let store = store.clone();
                async move {
                    for _ in 0..burst {
                        match history::step(&store).await {
                            Ok(number) => say(&format!("ack {number}")),
                            Err(error) => return say(&format!("error {error}")),
                        }
                    }
                }
            })
            .collect();
        let mut tasks = tokio::task::JoinSet::new();
        writers.into_iter().for_each(|writer| {
            tasks.spawn(writer);
        });
        if task == "rewrite" || task == "rewrite-close" {
            let store = store.clone();
            tasks.spawn(async move {
                loop {
                    match store.rewrite().await {
                        Ok(()) => say("rewritten"),
                        Err(error) => return say(&format!("error {error}")),
                    }
                    if burst == 20 {
                        return;
                    }
                }
            });
        }
        tasks.join_all().await;
        if task == "rewrite-full" {
            // The store itself has its segments already, so that only its successor meets the limit.
            limit_files(Some(64 * 1024));
            if let Err(error) = store.rewrite().await {
                say(&format!("error {error}"));
            }
            limit_files(None);
            store.rewrite().await.unwrap();
            say("rewritten");
            let number = history::step(&store).await.unwrap();
            say(&format!("ack {number}"));
        }
        say("closing");
        store.close().await.unwrap();
    });
}

/// Opens the store and returns how long a history it holds.
pub(super) fn length_in(folder: &Path) -> u64 {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    runtime.block_on(async {
        let store = Committer::start(Box::new(Sled::open(folder).unwrap())).unwrap();
        let length = history::length(&store).await.unwrap();
        store.close().await.unwrap();
        length
    })
}

/// Kills `ROUNDS` writers of one store; `killing` decides when and returns the last answer that was seen.
fn survive(task: &str, mut killing: impl FnMut(Child, u32) -> Option<u64>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    let mut known = 0;
    for round in 0..ROUNDS {
        let last = killing(Child::start(task, &path), round);
        let length = length_in(&path);
        assert!(
            length >= known.max(last.unwrap_or(0)),
            "round {round}: {length} of {known} and {last:?}"
        );
        known = length;
    }
}

/// Lets some time pass that depends on the round: up to a few milliseconds.
fn dither(round: u32) {
    for _ in 0..u64::from(round) * 150 {
        thread::yield_now();
    }
}

#[test]
fn a_kill_under_load_loses_nothing_answered() {
    survive("load", |mut child, round| {
        for _ in 0..=round * 7 % 120 {
            child.wait_for("ack");
        }
        child.kill()
    });
}

#[test]
fn a_kill_during_open_loses_nothing_answered() {
    survive("close", |mut child, round| {
        child.wait_for("opening");
        dither(round);
        child.kill()
    });
}

#[test]
fn a_kill_during_close_loses_nothing_answered() {
    survive("close", |mut child, round| {
        child.wait_for("closing");
        dither(round / 4);
        child.kill()
    });
}

#[test]
fn a_kill_during_a_rewrite_loses_nothing_answered() {
    survive("rewrite", |mut child, round| {
        for _ in 0..=round % 3 {
            child.wait_for("rewritten");
        }
        dither(round);
        child.kill()
    });
}

/// Every write that opening makes is once the last thing that a process does.
#[test]
fn a_kill_at_each_write_of_open_loses_nothing_answered() {
    if !strace_is_there() {
        return eprintln!("SKIPPED: strace is not installed");
    }
    kill_at_each_write("close", 1..=6);
}

/// The same with what a rewrite does after it.
#[test]
fn a_kill_at_each_write_of_a_rewrite_loses_nothing_answered() {
    if !strace_is_there() {
        return eprintln!("SKIPPED: strace is not installed");
    }
    kill_at_each_write("rewrite-close", 5..=12);
}

fn strace_is_there() -> bool {
    let mut strace = Command::new("strace");
    strace.arg("-V").stdout(Stdio::null()).status().is_ok()
}

fn kill_at_each_write(task: &str, which: std::ops::RangeInclusive<u32>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    Child::start("close", &path).last_ack().unwrap();
    let before = length_in(&path);
    for call in ["pwrite64", "rename", "fdatasync", "unlink", "unlinkat"] {
        for when in which.clone() {
            let mut strace = Command::new("strace");
            strace.args([
                "-f",
                "-qqq",
                "-o",
                "/dev/null",
                "-e",
                &format!("trace={call}"),
            ]);
            strace.args(["-e", &format!("inject={call}:signal=KILL:when={when}")]);
            strace.arg(env::current_exe().unwrap());
            Child::spawn(strace, task, &path).last_ack();
            assert!(length_in(&path) >= before, "{call} {when}");
        }
    }
}
