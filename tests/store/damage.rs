//! Damaged files: the store is whole, or refused with a reason; never a panic, never a silent loss.

use std::{
    fs::{self, File},
    os::unix::fs::FileExt,
    path::{Path, PathBuf},
};

use blueback::store::{Committer, Error, sled::Sled};

use super::history;

/// A closed store of some steps.
fn written(folder: &Path, steps: u64) -> PathBuf {
    let path = folder.join("written");
    block_on(async {
        let store = Committer::start(Box::new(Sled::open(&path).unwrap())).unwrap();
        for _ in 0..steps {
            history::step(&store).await.unwrap();
        }
        store.close().await.unwrap();
    });
    path
}

fn block_on<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap()
        .block_on(work)
}

/// How long a history is in the store, or why it is refused.
fn length(path: &Path) -> Result<u64, Error> {
    block_on(async {
        let store = Committer::start(Box::new(Sled::open(path)?))?;
        let length = history::length(&store).await?;
        store.close().await?;
        Ok(length)
    })
}

fn copy(from: &Path, to: &Path) -> PathBuf {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to.join(entry.file_name()));
        } else {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
    to.to_owned()
}

fn open(path: &Path) -> File {
    File::options().read(true).write(true).open(path).unwrap()
}

fn files(path: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir(path.join("sled"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .collect();
    files.push(path.join("answered"));
    files.sort();
    files
}

/// A number below `end` that differs from round to round, the same in each run.
fn pick(round: u64, end: u64) -> u64 {
    let mixed = (round + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (mixed ^ (mixed >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9) % end.max(1)
}

/// Flips a bit, zeroes a sector or cuts the file, in turn.
fn harm(file: &Path, round: u64) {
    let bytes = fs::metadata(file).unwrap().len();
    let at = pick(round, bytes);
    match round % 3 {
        0 => {
            let mut byte = [0];
            open(file).read_exact_at(&mut byte, at).unwrap();
            open(file).write_all_at(&[byte[0] ^ 0x10], at).unwrap();
        }
        1 => open(file)
            .write_all_at(&vec![0; 512.min((bytes - at) as usize)], at)
            .unwrap(),
        _ => open(file).set_len(at).unwrap(),
    }
}

#[test]
fn no_damage_at_any_place_is_a_panic_or_a_silent_loss() {
    const STEPS: u64 = 300;
    let folder = tempfile::tempdir().unwrap();
    let written = written(folder.path(), STEPS);
    let (mut whole, mut refused) = (0, 0);
    for round in 0..150 {
        let path = copy(&written, &folder.path().join("harmed"));
        let files = files(&path);
        // Most of a store is in `db`, and so is most of the damage.
        let file = files
            .iter()
            .find(|file| round % 2 == 0 && file.ends_with("db"))
            .unwrap_or(&files[pick(round, files.len() as u64) as usize]);
        harm(file, round);
        let harmed = fs::read(file).unwrap();
        match length(&path) {
            Ok(length) => {
                assert_eq!(length, STEPS, "round {round} on {}", file.display());
                whole += 1;
            }
            Err(error) => {
                assert!(
                    matches!(error, Error::Damaged { .. }),
                    "round {round}: {error}"
                );
                assert!(
                    fs::read(file).unwrap() == harmed,
                    "round {round} changed {}",
                    file.display()
                );
                refused += 1;
            }
        }
        fs::remove_dir_all(&path).unwrap();
    }
    eprintln!("{whole} whole, {refused} refused");
    assert!(
        whole > 20 && refused > 20,
        "both happen: {whole} whole, {refused} refused"
    );
}

#[test]
fn a_file_cut_anywhere_near_its_end_leaves_a_prefix_or_an_error() {
    const STEPS: u64 = 200;
    let folder = tempfile::tempdir().unwrap();
    let written = written(folder.path(), STEPS);
    let end = fs::read(written.join("sled/db"))
        .unwrap()
        .iter()
        .rposition(|byte| *byte != 0)
        .unwrap() as u64;
    let mut lengths = std::collections::BTreeSet::new();
    for cut in 0..64 {
        // What a power cut leaves: the number of answered batches is not synced.
        let path = copy(&written, &folder.path().join("cut"));
        fs::remove_file(path.join("answered")).unwrap();
        open(&path.join("sled/db"))
            .set_len(end - cut * 1024)
            .unwrap();
        if let Ok(length) = length(&path) {
            assert!(length <= STEPS);
            lengths.insert(length);
        }
        fs::remove_dir_all(&path).unwrap();
        // The same with the number is a loss, and is told.
        let path = copy(&written, &folder.path().join("cut"));
        open(&path.join("sled/db"))
            .set_len(end - cut * 1024)
            .unwrap();
        assert!(
            length(&path).map_or(true, |length| length == STEPS),
            "cut {cut}"
        );
        fs::remove_dir_all(&path).unwrap();
    }
    assert!(lengths.len() > 3, "cuts shorten the history: {lengths:?}");
}

#[test]
fn a_half_written_snapshot_does_no_harm() {
    let folder = tempfile::tempdir().unwrap();
    let written = written(folder.path(), 50);
    let half = written.join("sled/snap.7FFFFFFFFFFFFFFF.generating");
    for content in [&b""[..], b"half", &[0xff; 4096]] {
        fs::write(&half, content).unwrap();
        assert_eq!(length(&written).unwrap(), 50);
        assert!(!half.exists());
    }
}

#[test]
fn a_damaged_snapshot_is_repaired_from_the_log_and_a_copy_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let written = written(folder.path(), 50);
    assert_eq!(length(&written).unwrap(), 50, "opening it wrote a snapshot");
    let snapshots = || {
        files(&written).into_iter().filter(|file| {
            file.file_name()
                .unwrap()
                .to_str()
                .unwrap()
                .starts_with("snap.")
        })
    };
    let snapshot = snapshots().next_back().expect("a snapshot");
    fs::write(&snapshot, b"nonsense").unwrap();
    assert_eq!(length(&written).unwrap(), 50);
    assert_eq!(
        fs::read(
            written
                .join("damaged-1")
                .join(snapshot.file_name().unwrap())
        )
        .unwrap(),
        b"nonsense"
    );
}

#[test]
fn a_hopeless_store_is_refused_every_time_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let written = written(folder.path(), 50);
    fs::write(written.join("sled/db"), vec![0xaa; 600_000]).unwrap();
    let contents = || {
        files(&written)
            .into_iter()
            .map(|file| (fs::read(&file).unwrap(), file))
            .collect::<Vec<_>>()
    };
    let found = contents();
    for _ in 0..3 {
        let error = length(&written).unwrap_err();
        assert!(matches!(error, Error::Damaged { .. }), "{error}");
        assert!(
            error.to_string().contains(written.to_str().unwrap()),
            "{error}"
        );
        assert!(
            contents() == found,
            "the files of a refused store were changed"
        );
        assert!(!written.join("before").exists() && !written.join("damaged-1").exists());
    }
}

#[test]
fn repairs_are_not_repeated_for_ever() {
    let folder = tempfile::tempdir().unwrap();
    let written = written(folder.path(), 50);
    for repair in 1..=4 {
        fs::write(
            written.join("sled/conf"),
            b"nonsense, but long enough to be read",
        )
        .unwrap();
        assert_eq!(length(&written).is_ok(), repair <= 3, "repair {repair}");
    }
    fs::remove_dir_all(written.join("damaged-2")).unwrap();
    assert_eq!(length(&written).unwrap(), 50);
}
