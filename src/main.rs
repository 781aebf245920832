//! The `blueback` program.

use std::process::ExitCode;

fn main() -> ExitCode {
    blueback::cli::main()
}
