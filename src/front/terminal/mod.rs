//! The terminal: a flow is walked at a keyboard, by a pipe, or by a script.
//!
//! | manner | for | one line in | out |
//! |---|---|---|---|
//! | [`prompt`] | a person at a terminal | arrow keys, or a number | cards in colour, wrapped to the window |
//! | [`lines`] | a pipe | a number, a choice's id, or `+24h` | the same cards, plain |
//! | [`json`] | a script | a choice's id, or `+24h` | one JSON object per card or error |
//!
//! All three end calmly when their input ends or nobody reads their output any more. They wait for input on the thread
//! that drives them, so that thread should have nothing else to do.

mod conversation;
pub mod json;
mod line;
pub mod lines;
mod mark;
mod paint;
pub mod prompt;
mod record;
mod words;

pub use conversation::Visit;
pub use record::{Did, Record};
pub use words::MESSAGES;

use std::io;

/// Whoever read the output is gone: that is an end, not a failure.
fn calmly(ended: io::Result<()>) -> io::Result<()> {
    match ended {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        ended => ended,
    }
}
