//! Each dangerous or heavy thing is spoken of in one place only.
//!
//! The clock has no exception: how long something took is the difference of two of its readings, so that tests can
//! choose it. Waiting for a time to pass (`tokio::time`) is not asking for it, and tests at the foot may read the clock
//! that they wind themselves.

use super::tokens::{Token, begins_path, foot, reads};

/// Libraries, and where alone they are spoken of.
const LIBRARIES: [(&str, &[&str]); 15] = [
    ("serenity", &["front/discord/"]),
    ("reqwest", &["front/discord/", "front/apple/"]),
    ("sled", &["store/sled/", "store/sled.rs"]),
    ("png", &["front/discord/chart/"]),
    ("tiny_skia", &["front/discord/chart/"]),
    ("inquire", &["front/terminal/"]),
    ("clap", &["cli/"]),
    ("anyhow", &["cli/", "main.rs"]),
    ("indicatif", &["cli/"]),
    ("layout", &["workshop/graph/"]),
    ("mimalloc", &["main.rs"]),
    ("plotters", &["workshop/simulate/"]),
    ("rand", &["workshop/chance.rs"]),
    ("rand_distr", &["workshop/chance.rs"]),
    ("rand_pcg", &["workshop/chance.rs"]),
];

const CLOCK: &str = "runtime/clock.rs";

/// Where the environment is read: settings, and the script that runs while the program is built.
const ENVIRONMENT: [&str; 2] = ["config/", "cli/embed.rs"];

const LOOKUPS: [&str; 6] = ["var", "var_os", "vars", "vars_os", "set_var", "remove_var"];

/// What is wrong with the words of a file, `path` being inside `src`.
pub(super) fn faults(path: &str, tokens: &[Token]) -> Vec<String> {
    let mut faults = Vec::new();
    let foot = foot(tokens);
    for (at, token) in tokens.iter().enumerate() {
        let mut fault = |text: String| faults.push(format!("{path}:{}: {text}", token.line));
        let path_follows = reads(tokens, at + 1, &[":", ":"]);
        for (library, owners) in LIBRARIES {
            let used = token.text == library
                && begins_path(tokens, at)
                && (path_follows || imported(tokens, at));
            if used && !within(path, owners) {
                fault(format!(
                    "{library} is spoken of in {} only",
                    owners.join(", ")
                ));
            }
        }
        let asks = (token.text == "now"
            && !begins_path(tokens, at)
            && at >= 2
            && reads(tokens, at - 2, &[":", ":"]))
            || token.text == "UNIX_EPOCH";
        if asks && path != CLOCK && foot.is_none_or(|foot| at < foot) {
            fault(format!("what time it is, only {CLOCK} asks"));
        }
        let looks = token.text == "env"
            && path_follows
            && tokens
                .get(at + 3)
                .is_some_and(|word| word.text == "{" || LOOKUPS.contains(&word.text.as_str()));
        if looks && !within(path, &ENVIRONMENT) {
            fault("the environment is read by config only".to_owned());
        }
    }
    faults
}

/// `use sled;` or `extern crate sled`.
fn imported(tokens: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).map(|at| tokens[at].text.as_str());
    matches!(before, Some("use" | "crate"))
}

fn within(path: &str, owners: &[&str]) -> bool {
    owners.iter().any(|owner| path.starts_with(owner))
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tokens;
    use super::*;

    fn faults_of(path: &str, source: &str) -> usize {
        faults(path, &tokens(source)).len()
    }

    #[test]
    fn owners_may_speak() {
        let source = "use serenity::all::Http; use reqwest::Url;";
        assert_eq!(faults_of("front/discord/rest/mod.rs", source), 0);
        assert_eq!(faults_of("store/sled/mod.rs", "use sled::Db;"), 0);
        assert_eq!(
            faults_of(CLOCK, "fn a() { SystemTime::now(); UNIX_EPOCH; }"),
            0
        );
        assert_eq!(
            faults_of("config/mod.rs", "fn a() { std::env::var_os(b) }"),
            0
        );
    }

    #[test]
    fn others_may_not() {
        assert_eq!(faults_of("runtime/mod.rs", "use serenity::all::Http;"), 1);
        assert_eq!(faults_of("runtime/mod.rs", "fn a(b: ::reqwest::Url) {}"), 1);
        assert_eq!(faults_of("store/committer.rs", "use sled::Db;"), 1);
        assert_eq!(faults_of("store/committer.rs", "use sled;"), 1);
        assert_eq!(
            faults_of("engine/mod.rs", "fn a() -> anyhow::Result<()> {}"),
            1
        );
        for asked in [
            "SystemTime::now()",
            "Instant::now()",
            "Zoned::now()",
            "UNIX_EPOCH.elapsed()",
        ] {
            let source = format!("fn a() {{ {asked} }}");
            assert_eq!(faults_of("front/discord/reply.rs", &source), 1, "{asked}");
        }
        for read in [
            "std::env::var(a)",
            "env::vars()",
            "::std::env::remove_var(a)",
        ] {
            let source = format!("fn a() {{ {read} }}");
            assert_eq!(faults_of("cli/run.rs", &source), 1, "{read}");
        }
        assert_eq!(faults_of("cli/run.rs", "use std::env::{self, var};"), 1);
    }

    #[test]
    fn a_word_that_only_looks_alike_is_none() {
        let source = "pub mod sled; use crate::store::sled::Sled; fn a(now: u8) { clock.now(); now; env!(\"B\") }";
        assert_eq!(faults_of("store/mod.rs", source), 0);
    }
}
