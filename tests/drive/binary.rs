//! The real program, started as an operator starts it, and what it says.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use blueback_stand_in::Discord;
use rustix::process::{Pid, Signal, kill_process};
use tokio::sync::watch;

/// Longer than anything here takes, even on a machine with much else to do.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running `blueback`. It is killed when it is dropped.
pub(crate) struct Binary {
    process: Child,
    said: watch::Receiver<Vec<String>>,
}

/// The program with no setting from outside.
pub(crate) fn blueback(arguments: &[&str]) -> Command {
    with_nothing(Command::new(env!("CARGO_BIN_EXE_blueback")), arguments)
}

/// `blueback run` on that Discord, keeping sessions in that folder.
pub(crate) fn bot(discord: &Discord, data: &Path) -> Command {
    set(blueback(&["run"]), discord, data)
}

/// The same where no file may grow beyond so many KiB. A write beyond fails, as on a full disk.
pub(crate) fn bot_with_limit(discord: &Discord, data: &Path, kib: u32) -> Command {
    // The signal that comes with such a write is ignored, and stays so in what is executed.
    let script = format!("trap '' XFSZ; ulimit -S -f {kib}; exec \"$0\" \"$@\"");
    let program = env!("CARGO_BIN_EXE_blueback");
    let shell = with_nothing(Command::new("bash"), &["-c", &script, program, "run"]);
    set(shell, discord, data)
}

impl Binary {
    /// Starts a command and listens to its standard error.
    pub(crate) fn start(mut command: Command) -> Self {
        command.stdout(Stdio::null()).stderr(Stdio::piped());
        let mut process = command.spawn().expect("the program can be started");
        let stderr = process.stderr.take().expect("it is piped");
        let (say, said) = watch::channel(Vec::new());
        std::thread::spawn(move || {
            for line in BufReader::new(stderr).lines().map_while(Result::ok) {
                say.send_modify(|said| said.push(line));
            }
        });
        Self { process, said }
    }

    /// The process's id.
    pub(crate) fn id(&self) -> u32 {
        self.process.id()
    }

    /// Waits until a line on standard error holds that text.
    pub(crate) async fn says(&self, text: &str) {
        let mut said = self.said.clone();
        let heard = said.wait_for(|said| said.iter().any(|line| line.contains(text)));
        let heard = tokio::time::timeout(PATIENCE, heard).await;
        assert!(
            heard.is_ok_and(|heard| heard.is_ok()),
            "not said: {text}; but: {:#?}",
            self.said.borrow()
        );
    }

    /// Waits until a line on standard error holds that text. False if it ends before.
    pub(crate) async fn says_before_it_ends(&self, text: &str) -> bool {
        let mut said = self.said.clone();
        let heard = said.wait_for(|said| said.iter().any(|line| line.contains(text)));
        let heard = tokio::time::timeout(PATIENCE, heard).await;
        heard.expect("it speaks or ends").is_ok()
    }

    /// Waits until it is gone; for ever if it goes on.
    pub(crate) async fn is_gone(&self) {
        let mut said = self.said.clone();
        while said.changed().await.is_ok() {}
    }

    /// Whether it has ended.
    pub(crate) fn is_over(&mut self) -> bool {
        self.process.try_wait().is_ok_and(|status| status.is_some())
    }

    /// Asks it to stop, as a service manager does.
    pub(crate) fn terminate(&self) {
        self.signal(Signal::TERM);
    }

    /// Asks it to read flows and words again.
    pub(crate) fn hang_up(&self) {
        self.signal(Signal::HUP);
    }

    fn signal(&self, signal: Signal) {
        let id = i32::try_from(self.id()).ok().and_then(Pid::from_raw);
        kill_process(id.expect("ids are small"), signal).expect("it has not been waited for");
    }

    /// Kills it as `kill -9` does, and waits until it is gone.
    pub(crate) async fn kill(mut self) {
        self.process.kill().expect("it has not been waited for");
        self.ended().await;
    }

    /// Waits until it ends, and returns its status and all lines of standard error.
    pub(crate) async fn ended(mut self) -> (ExitStatus, Vec<String>) {
        let mut said = self.said.clone();
        let silent = async { while said.changed().await.is_ok() {} };
        let silent = tokio::time::timeout(PATIENCE, silent).await;
        assert!(silent.is_ok(), "it does not end: {:#?}", self.said.borrow());
        let status = self.process.wait().expect("it is a child");
        (status, self.said.borrow().clone())
    }
}

impl Drop for Binary {
    fn drop(&mut self) {
        // Where it has ended already there is nothing to kill.
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

fn with_nothing(mut command: Command, arguments: &[&str]) -> Command {
    let path = std::env::var_os("PATH").unwrap_or_default();
    command.args(arguments).env_clear().env("PATH", path);
    command
}

fn set(mut command: Command, discord: &Discord, data: &Path) -> Command {
    command
        .env("DISCORD_TOKEN", discord.token())
        .env("BLUEBACK_DISCORD_API", discord.url())
        .env("BLUEBACK_DATA", data)
        // A test asks nobody outside of this machine.
        .env("BLUEBACK_APPLE_STATUS", "off")
        // What one guest sees depends on no other.
        .env("BLUEBACK_CROWD", "off");
    command
}
