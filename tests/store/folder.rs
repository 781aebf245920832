//! Folders that cannot be used: each with an error that says which and what to do.

use std::{fs, os::unix::fs::PermissionsExt, path::Path};

use blueback::store::{Committer, Error, sled::Sled};

use super::{history, kill::Child};

fn refusal(path: impl AsRef<Path>) -> Error {
    Sled::open(path).err().expect("it must not open")
}

#[test]
fn a_second_process_and_a_second_handle_are_locked_out() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    let mut child = Child::start("load", &path);
    child.wait_for("ack 1");
    let locked = refusal(&path);
    assert!(matches!(locked, Error::Locked { .. }), "{locked}");
    assert!(locked.to_string().contains(path.to_str().unwrap()));
    child.kill();
    let held = Sled::open(&path).unwrap();
    assert!(matches!(refusal(&path), Error::Locked { .. }));
    drop(held);
    Sled::open(&path).unwrap();
}

#[test]
fn a_missing_parent_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let error = refusal(folder.path().join("missing/store"));
    assert!(matches!(error, Error::Io { .. }), "{error}");
    assert!(error.to_string().contains("missing/store"));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_file_in_the_place_of_the_folder_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("store"), "a letter").unwrap();
    refusal(folder.path().join("store"));
    assert_eq!(fs::read(folder.path().join("store")).unwrap(), b"a letter");
}

#[test]
fn a_read_only_folder_is_an_error_for_whoever_is_not_root() {
    let folder = tempfile::tempdir().unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
    let mut child = Child::start_unprivileged("load", &folder.path().join("store"));
    let error = child.wait_for("error");
    assert!(error.contains("cannot be written"), "{error}");
}

#[tokio::test]
async fn the_folder_is_for_its_owner_only() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    let store = Committer::start(Box::new(Sled::open(&path).unwrap())).unwrap();
    history::step(&store).await.unwrap();
    assert_eq!(
        fs::metadata(&path).unwrap().permissions().mode() & 0o777,
        0o700
    );
}
