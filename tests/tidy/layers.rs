//! One direction of imports: a module uses only those below it.

use super::tokens::{Token, begins_path, foot, paths, reads};

/// From the ground up. Below each, what it may use.
const LAYERS: [&str; 10] = [
    "ids", "engine", "desk", "flow", "text", "store", "runtime", "front", "workshop", "cli",
];

/// What is wrong with the imports of a file, `path` being inside `src`.
pub(super) fn faults(path: &str, tokens: &[Token]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut fault = |line: usize, text: String| faults.push(format!("{path}:{line}: {text}"));
    let here = path
        .split('/')
        .next()
        .unwrap_or(path)
        .trim_end_matches(".rs");
    if here == "main" {
        for (used, line) in paths(tokens, "blueback") {
            if used[0] != "cli" {
                fault(line, format!("the program uses cli only, not {}", used[0]));
            }
        }
    }
    for (used, line) in paths(tokens, "crate") {
        let top = used[0].as_str();
        if top == here {
            if here == "front" {
                let medium = path.split('/').nth(1);
                if used
                    .get(1)
                    .is_some_and(|other| Some(other.as_str()) != medium)
                {
                    fault(line, "one medium does not use another".to_owned());
                }
            }
            continue;
        }
        let level = |name: &str| LAYERS.iter().position(|layer| *layer == name);
        match (here, top, level(here), level(top)) {
            ("cli", "config", _, _) => {}
            (_, "config", _, _) => fault(line, "settings are read by cli only".to_owned()),
            ("config", ..) => fault(line, format!("config uses nothing of ours, not {top}")),
            (_, _, Some(from), Some(to)) if to < from => {}
            _ => fault(line, format!("{here} lies below {top} and may not use it")),
        }
    }
    for (at, token) in tokens.iter().enumerate() {
        let first = token.text == "super" && begins_path(tokens, at);
        if first && climbs_out(path, tokens, at) {
            let text = "this climbs out of its layer: write crate::…";
            fault(token.line, text.to_owned());
        }
    }
    faults
}

/// Whether a path that begins with `super` leads above the layer of its file; tests at the foot lie one deeper.
fn climbs_out(path: &str, tokens: &[Token], at: usize) -> bool {
    let steps = (0..)
        .take_while(|n| reads(tokens, at + 3 * n, &["super", ":", ":"]))
        .count();
    let module = path.trim_end_matches(".rs").trim_end_matches("/mod");
    let deep = module.split('/').count();
    let in_tests = foot(tokens).is_some_and(|foot| at > foot);
    steps >= deep + usize::from(in_tests)
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tokens;
    use super::*;

    fn faults_of(path: &str, source: &str) -> usize {
        faults(path, &tokens(source)).len()
    }

    #[test]
    fn what_lies_below_may_be_used() {
        assert_eq!(faults_of("engine/next.rs", "use crate::ids::FlowId;"), 0);
        assert_eq!(faults_of("engine/next.rs", "use crate::engine::Flow;"), 0);
        assert_eq!(
            faults_of("cli/run.rs", "use crate::{config, front, ids};"),
            0
        );
        assert_eq!(
            faults_of("main.rs", "fn main() { blueback::cli::main() }"),
            0
        );
        assert_eq!(faults_of("front/a/b.rs", "use crate::front::a::c;"), 0);
        assert_eq!(faults_of("ids/name.rs", "use super::Timestamp;"), 0);
        let foot = "#[cfg(test)] mod tests { use super::super::Timestamp; }";
        assert_eq!(faults_of("ids/name.rs", foot), 0);
    }

    #[test]
    fn what_lies_above_may_not() {
        assert_eq!(faults_of("ids/name.rs", "use crate::engine::Flow;"), 1);
        assert_eq!(
            faults_of("engine/mod.rs", "use crate::{ids, text, store};"),
            2
        );
        assert_eq!(
            faults_of("text/words.rs", "fn a() { crate::store::open() }"),
            1
        );
        assert_eq!(faults_of("runtime/mod.rs", "use crate::config::Store;"), 1);
        assert_eq!(faults_of("config/mod.rs", "use crate::ids::FlowId;"), 1);
        assert_eq!(faults_of("front/a/b.rs", "use crate::front::c::D;"), 1);
        assert_eq!(faults_of("main.rs", "use blueback::engine;"), 1);
        assert_eq!(
            faults_of("ids/name.rs", "use super::super::engine::Flow;"),
            1
        );
        assert_eq!(faults_of("ids/mod.rs", "use super::engine::Flow;"), 1);
        assert_eq!(faults_of("stray.rs", "use crate::ids::FlowId;"), 1);
    }
}
