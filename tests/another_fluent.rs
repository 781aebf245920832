//! Another implementation of Fluent says what ours says: every message, in every language, with every sample argument,
//! and every number from 0 to 1200.
//!
//! It needs Node and one module from npm, which `.ci/run` brings. Elsewhere the test says that it was skipped; where CI
//! is set it never is.

use std::path::Path;
use std::process::{Command, Stdio};

use blueback::text::Words;

/// Where `.ci/run` puts the module.
const MODULES: &str = "target/another-fluent";

#[test]
fn every_text_reads_the_same() {
    let module = Path::new(MODULES).join("node_modules/@fluent/bundle/package.json");
    let node = Command::new("node").arg("--version").output();
    if !module.exists() || node.is_err() {
        let ci = std::env::var_os("CI").is_some();
        assert!(!ci, "Node or {} is not there", module.display());
        println!(
            "skipped: Node or {} is not there; `.ci/run` brings both",
            module.display()
        );
        return;
    }
    let words = Words::new(&blueback::cli::shipped::words()).unwrap();
    for locale in words.locales() {
        let mut program = Command::new(env!("CARGO_BIN_EXE_blueback"));
        let text = [
            "text",
            locale.code(),
            "--words",
            "i18n",
            "--json",
            "--numbers",
            "1200",
        ];
        program.args(text).env_clear().stdin(Stdio::null());
        let mut program = program.stdout(Stdio::piped()).spawn().unwrap();
        let mut compare = Command::new("node");
        compare.args(["tests/another_fluent/compare.mjs", MODULES, "i18n"]);
        compare.stdin(program.stdout.take().unwrap());
        let output = compare.output().unwrap();
        assert!(program.wait().unwrap().success(), "{locale}");
        let says = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let (told, wrong) = (says(&output.stdout), says(&output.stderr));
        assert!(output.status.success(), "{locale}: {told}{wrong}");
        println!("{locale}: {}", told.trim());
    }
}
