//! The house is in order: layers, owners of libraries, clock and environment, the shape of files, none forgotten.
//!
//! Every rule has samples beside it that break it, so that it is known to bite.

mod layers;
mod listed;
mod owners;
mod shape;
mod tokens;

use std::collections::BTreeMap;
use std::path::Path;

use tokens::{Token, tokens};

/// The files of a folder, by their path inside it.
fn sources(folder: &str) -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut found = BTreeMap::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else {
            continue;
        };
        for path in entries.map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let inside = path.strip_prefix(&root).unwrap().to_str().unwrap();
                found.insert(inside.to_owned(), std::fs::read_to_string(&path).unwrap());
            }
        }
    }
    found
}

fn read(folder: &str) -> BTreeMap<String, Vec<Token>> {
    let tokens = |(path, source): (String, String)| (path, tokens(&source));
    sources(folder).into_iter().map(tokens).collect()
}

#[track_caller]
fn none(faults: Vec<String>) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn imports_go_one_way() {
    let files = read("src");
    assert!(files.len() > 20, "the source is looked at");
    none(
        files
            .iter()
            .flat_map(|(path, tokens)| layers::faults(path, tokens))
            .collect(),
    );
}

#[test]
fn each_thing_is_spoken_of_in_its_place() {
    let files = read("src");
    none(
        files
            .iter()
            .flat_map(|(path, tokens)| owners::faults(path, tokens))
            .collect(),
    );
}

#[test]
fn every_file_is_in_shape() {
    let mut faults = Vec::new();
    for folder in ["src", "tests", "benches"] {
        for (path, source) in sources(folder) {
            let stand_in = path.starts_with("stand-in/src");
            let tests = folder == "tests" && !stand_in;
            let path = format!("{folder}/{path}");
            faults.extend(shape::faults(&path, &source, &tokens(&source), tests));
        }
    }
    none(faults);
}

#[test]
fn no_file_is_forgotten() {
    let mut faults = Vec::new();
    for (folder, roots) in [
        ("src", &["lib.rs", "main.rs", "cli/embed.rs"][..]),
        ("tests", &["main.rs"]),
        ("tests/stand-in/src", &["lib.rs"]),
    ] {
        let mut files = read(folder);
        // A crate of its own, looked at by itself.
        files.retain(|path, _| !path.starts_with("stand-in/"));
        for path in listed::forgotten(&files, roots) {
            faults.push(format!("{folder}/{path}: no `mod` line names this file"));
        }
    }
    let manifest =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"));
    let manifest = manifest.unwrap();
    for path in sources("benches")
        .into_keys()
        .filter(|path| !path.contains('/'))
    {
        let name = path.trim_end_matches(".rs");
        if !manifest.contains(&format!("name = \"{name}\"")) {
            faults.push(format!(
                "benches/{path}: Cargo.toml does not list this bench"
            ));
        }
    }
    none(faults);
}
