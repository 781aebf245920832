//! Prints the same figures as the bench `answers`, with the barest bot on the allocator that
//! Blueback has, so that what is left is not the allocator's.

#[path = "main.rs"]
#[expect(dead_code, reason = "it begins here, and not in that file's main")]
mod answers;

/// As in the program itself.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    answers::run("mimalloc, too");
}
