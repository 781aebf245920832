//! What translators and authors use: every text of a language as people will see it, what is still to be done, and what
//! is wrong with it.

mod book;
pub mod check;
mod coverage;
mod lock;
pub mod pseudo;
mod sample;
mod start;
mod uses;

pub use book::{Book, Message, Text};
pub use coverage::{Coverage, Lack, coverage, lacks, status_file};
pub use lock::{FILE as LOCK, Lock, lock_faults};
pub use sample::{Numbers, Rendered, rendered};
pub use start::{start, told_linters};
pub use uses::{Selector, Uses};
