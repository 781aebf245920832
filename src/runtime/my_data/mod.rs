//! One's own data: what is stored about a person, to be read by them, and to be erased; and what nobody needs any more.
//!
//! | file | holds |
//! |---|---|
//! | `visit` | somebody asks for their data, or wants it erased |
//! | `export` | everything that is stored about them |
//! | `gone` | who had everything erased, by fingerprints |
//! | `erase`, `case` | erases it, page by page |
//! | `keeper` | what goes on by itself: erasures that were cut off, the store written anew, what has had its time |
//! | `keep`, `expired` | how long what is kept, and the daily sweep |
//! | `departed` | servers that the bot has left |
//! | `rewrite` | the store written anew |

mod case;
mod departed;
mod erase;
mod expired;
mod export;
mod gone;
mod keep;
mod keeper;
mod visit;

pub use departed::Share;
pub use keep::Keep;
pub(super) use keeper::Keeper;
