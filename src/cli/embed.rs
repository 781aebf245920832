//! Runs before the program is built: lists all flows and words, so that they become part of it. See `shipped`.

#![expect(
    clippy::print_stdout,
    reason = "this is how a build script speaks to cargo"
)]

use std::fmt::Write;
use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    // Cargo looks at whole folders, so a file that comes or goes builds the program anew.
    for watched in ["flows", "i18n", "src/cli/embed.rs"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    let mut flows = Vec::new();
    list(Path::new("flows"), "", "toml", &mut flows)?;
    let mut shared = Vec::new();
    list(Path::new("flows/shared"), "", "toml", &mut shared)?;
    let mut tests = Vec::new();
    for folder in sorted(Path::new("flows/tests"))? {
        let inside = Path::new("flows/tests").join(&folder);
        list(&inside, &format!("{folder}/"), "txt", &mut tests)?;
    }
    let mut words = Vec::new();
    for locale in sorted(Path::new("i18n"))? {
        let folder = Path::new("i18n").join(&locale);
        if folder.is_dir() {
            // Words, and the ledger of who has checked them.
            for ending in ["ftl", "tsv"] {
                list(&folder, &format!("{locale}/"), ending, &mut words)?;
            }
        }
    }
    let code = [
        table("FLOWS", &flows),
        table("SHARED", &shared),
        table("TESTS", &tests),
        table("WORDS", &words),
    ]
    .concat();
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo names OUT_DIR"))?;
    fs::write(Path::new(&out).join("shipped.rs"), code)
}

/// Adds the files of a folder that have an ending: the name they get, and where they are.
fn list(
    folder: &Path,
    prefix: &str,
    ending: &str,
    files: &mut Vec<(String, String)>,
) -> io::Result<()> {
    for name in sorted(folder)? {
        let path = folder.join(&name);
        if path.is_file() && path.extension().is_some_and(|found| found == ending) {
            let path = fs::canonicalize(&path)?.display().to_string();
            files.push((format!("{prefix}{name}"), path));
        }
    }
    Ok(())
}

fn sorted(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

fn table(name: &str, files: &[(String, String)]) -> String {
    let mut code = format!("const {name}: &[(&str, &str)] = &[\n");
    for (file, path) in files {
        // Writing to a string does not fail.
        writeln!(code, "    ({file:?}, include_str!({path:?})),").ok();
    }
    code + "];\n"
}
