//! The `blueback` program.
fn main() {}
