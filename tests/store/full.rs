//! A disk that is full: the writer is told, nothing unanswered is served, and it goes on when there is space again.

use std::{env, path::Path, process::Command};

use super::kill::{Child, length_in};

/// A writer for which no file may grow above so many KiB. The signal that says so is ignored, so that the write fails.
pub(super) fn limited(task: &str, folder: &Path, limit: &str) -> Child {
    let mut shell = Command::new("bash");
    let script = format!("trap '' XFSZ; ulimit -S -f {limit}; exec \"$0\" \"$@\"");
    shell.args(["-c", &script]).arg(env::current_exe().unwrap());
    Child::spawn(shell, task, folder)
}

#[test]
fn a_full_disk_is_told_and_nothing_answered_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    let mut child = limited("load", &path, "1536");
    let error = child.wait_for("error");
    assert!(
        error.contains("no space left") || error.contains("being opened again"),
        "{error}"
    );
    let last = child.last_ack();
    let length = length_in(&path);
    assert!(
        length > 100 && length >= last.unwrap_or(0),
        "{length} {last:?}"
    );
    // With the limit gone, the same store goes on.
    let mut child = Child::start("load", &path);
    child.wait_for(&format!("ack {}", length + 1));
    child.kill();
}
