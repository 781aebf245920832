//! What every file looks like: what it is for, how long, nothing unfinished, nothing silenced, no sleeping tests.

use super::tokens::{Token, foot, reads};

const MOST_LINES: usize = 350;

/// Words that promise to come back. Cut in two, since this file is looked at as well.
const UNFINISHED: [&str; 4] = [
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("X", "XX"),
    concat!("HA", "CK"),
];

/// What is wrong with a file; `tests` says that all of it is tests.
pub(super) fn faults(path: &str, source: &str, tokens: &[Token], tests: bool) -> Vec<String> {
    let mut faults = Vec::new();
    let mut fault = |line: usize, text: &str| faults.push(format!("{path}:{line}: {text}"));
    if !source.starts_with("//! ") {
        fault(1, "the first line says what the file is for, after //!");
    }
    let lines = source.lines().count();
    if lines > MOST_LINES {
        fault(
            lines,
            "too long: find the second thing in it and give it a file",
        );
    }
    for (number, line) in source.lines().enumerate() {
        let mut words = line.split(|c: char| !c.is_alphanumeric() && c != '_');
        if words.any(|word| UNFINISHED.contains(&word)) {
            fault(number + 1, "finish it, or write down why it is so");
        }
    }
    let foot = if tests { Some(0) } else { foot(tokens) };
    let mut paused = false;
    for (at, token) in tokens.iter().enumerate() {
        let line = token.line;
        if matches!(token.text.as_str(), "todo" | "unimplemented") && reads(tokens, at + 1, &["!"])
        {
            fault(line, "unfinished");
        }
        let attribute = reads(tokens, at, &["#", "["]) || reads(tokens, at, &["#", "!", "["]);
        if attribute {
            let word = if tokens[at + 1].text == "!" {
                at + 3
            } else {
                at + 2
            };
            if reads(tokens, word, &["allow"]) {
                fault(
                    line,
                    "write #[expect(…, reason = …)], which ends when its reason does",
                );
            }
            let end = tokens[word..].iter().position(|token| token.text == "]");
            let inside = &tokens[word..word + end.unwrap_or(0)];
            let says = |text: &str| inside.iter().any(|token| token.text == text);
            if says("test") {
                // Time in such a test is made up, and a sleep jumps to its end.
                paused = says("start_paused");
            }
            if reads(tokens, word, &["expect"]) && !says("reason") {
                fault(line, "say the reason");
            }
        }
        let asleep = matches!(token.text.as_str(), "sleep" | "sleep_until" | "sleep_ms")
            && !reads(tokens, at.saturating_sub(1), &["fn"]);
        if asleep && !paused && foot.is_some_and(|foot| at >= foot) {
            fault(
                line,
                "tests do not sleep: time is an argument, and quiet is awaited",
            );
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tokens;
    use super::*;

    fn faults_of(source: &str, tests: bool) -> usize {
        faults("a.rs", source, &tokens(source), tests).len()
    }

    #[test]
    fn a_file_in_order_has_no_fault() {
        let source = "//! What for.\n#[expect(dead_code, reason = \"b\")]\nfn a() { tokio::time::sleep(b); }";
        assert_eq!(faults_of(source, false), 0);
    }

    #[test]
    fn each_fault_is_found() {
        let unfinished = UNFINISHED.map(|word| format!("//! A.\n// {word}: later"));
        for source in unfinished.iter().map(String::as_str).chain([
            "fn a() {}",
            "//! A.\nfn a() { todo!() }",
            "//! A.\nfn a() { unimplemented!(\"b\") }",
            "//! A.\n#[allow(dead_code)]\nfn a() {}",
            "//! A.\n#![allow(dead_code)]",
            "//! A.\n#[expect(dead_code)]\nfn a() {}",
            "//! A.\n#[cfg(test)]\nmod tests { fn a() { std::thread::sleep(b); } }",
        ]) {
            assert_eq!(faults_of(source, false), 1, "{source}");
        }
        let long = "//! A.\n".to_owned() + &"\n".repeat(MOST_LINES);
        assert_eq!(faults_of(&long, false), 1);
        let asleep = "//! A.\n#[tokio::test]\nasync fn a() { sleep(b).await }";
        assert_eq!(faults_of(asleep, true), 1);
        let paused = asleep.replace("test", "test(start_paused = true)");
        assert_eq!(faults_of(&paused, true), 0);
    }
}
