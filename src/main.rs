//! The `blueback` program.

use std::process::ExitCode;

/// Every answer makes many small texts and forgets them; the system's allocator took a fifth of all CPU for that where
/// it was measured (`cargo bench --bench answers`).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    blueback::cli::main()
}
