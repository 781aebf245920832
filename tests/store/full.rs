//! A disk that is full: the writer is told, nothing unanswered is served, and it goes on when there is space again.

use std::{env, process::Command};

use super::kill::{Child, length_in};

#[test]
fn a_full_disk_is_told_and_nothing_answered_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    // No file may grow above 1.5 MiB, and the signal that says so is ignored, so that the write fails instead.
    let mut shell = Command::new("bash");
    shell
        .args(["-c", "trap '' XFSZ; ulimit -S -f 1536; exec \"$0\" \"$@\""])
        .arg(env::current_exe().unwrap());
    let mut child = Child::spawn(shell, "load", &path);
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
