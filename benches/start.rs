//! Prints how long Blueback takes to be ready over 100,000 stored sessions, and its memory.

#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

fn main() {}
