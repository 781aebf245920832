//! No file is forgotten: each has its `mod` line in the file above it, so that it is built, formatted and tested.

use std::collections::BTreeMap;

use super::tokens::{Token, reads};

/// Files that no `mod` line names, of a tree with these roots. Paths are inside the tree.
pub(super) fn forgotten(files: &BTreeMap<String, Vec<Token>>, roots: &[&str]) -> Vec<String> {
    let unlisted = |path: &&String| {
        if roots.contains(&path.as_str()) || files.iter().any(|(from, t)| points(from, t, path)) {
            return false;
        }
        let Some((above, name)) = above(path, roots) else {
            return true;
        };
        !above
            .iter()
            .filter_map(|above| files.get(above))
            .any(|tokens| lists(tokens, &name))
    };
    files.keys().filter(unlisted).cloned().collect()
}

/// Whether a file has a `#[path = "…"]` that leads to another one.
fn points(from: &str, tokens: &[Token], path: &str) -> bool {
    let inside = match from.rsplit_once('/') {
        Some((folder, _)) => path.strip_prefix(folder).and_then(|p| p.strip_prefix('/')),
        None => Some(path),
    };
    let Some(inside) = inside else { return false };
    let literal = format!("\"{inside}\"");
    let wanted = ["#", "[", "path", "=", &literal, "]", "mod"];
    (0..tokens.len()).any(|at| reads(tokens, at, &wanted))
}

fn lists(tokens: &[Token], name: &str) -> bool {
    (0..tokens.len()).any(|at| reads(tokens, at, &["mod", name, ";"]))
}

/// The files that may hold the `mod` line of a file, and the name in that line.
fn above(path: &str, roots: &[&str]) -> Option<(Vec<String>, String)> {
    let module = path.strip_suffix("/mod.rs").or(path.strip_suffix(".rs"))?;
    match module.rsplit_once('/') {
        None => {
            let roots = roots.iter().map(|root| (*root).to_owned());
            Some((roots.collect(), module.to_owned()))
        }
        Some((folder, name)) => {
            let above = vec![format!("{folder}/mod.rs"), format!("{folder}.rs")];
            Some((above, name.to_owned()))
        }
    }
}

#[test]
fn a_file_without_a_line_is_found() {
    let tree = |files: &[(&str, &str)]| {
        let read =
            |(path, source): &(&str, &str)| ((*path).to_owned(), super::tokens::tokens(source));
        files.iter().map(read).collect::<BTreeMap<_, _>>()
    };
    let whole = tree(&[
        ("lib.rs", "pub mod a; mod b; #[path = \"e/f.rs\"] mod g;"),
        ("e/f.rs", ""),
        ("a/mod.rs", "mod c; mod r#try;"),
        ("a/c.rs", ""),
        ("a/try.rs", ""),
        ("b.rs", "mod d;"),
        ("b/d.rs", ""),
    ]);
    assert_eq!(forgotten(&whole, &["lib.rs"]), [] as [String; 0]);
    let holes = tree(&[
        ("lib.rs", "pub mod a; // mod b;"),
        ("a/mod.rs", "mod tests { }"),
        ("a/tests.rs", ""),
        ("b.rs", ""),
        ("c/d.rs", ""),
    ]);
    assert_eq!(
        forgotten(&holes, &["lib.rs"]),
        ["a/tests.rs", "b.rs", "c/d.rs"]
    );
}
