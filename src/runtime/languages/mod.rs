//! Which languages a person reads and has on their device, wherever they are.
//!
//! What somebody chose or told is a small record of its own, `v/` and their number. Whoever chose nothing reads what their
//! medium says, and their device shows the same. Every turn reads the record in its own transaction, so that the words
//! always are those of what was chosen last; choosing changes words, and nothing of any session.
//!
//! | file | holds |
//! |---|---|
//! | `chosen` | what is stored |
//! | `voice` | what holds for a person in one turn, and how it changes |
//! | `speak` | what people do about languages, as choices spell it |
//! | `spoken` | what a turn of a session does about them |
//! | `follow` | open cases follow what their member chose |
//! | `wrong` | that a text is wrong, for the desk |

mod chosen;
pub(super) mod follow;
mod speak;
mod spoken;
mod voice;
pub(super) mod wrong;

pub(super) use chosen::{Chosen, Device, VOICES};
pub(super) use speak::{Speak, speak_of};
pub(super) use spoken::{Spoken, still};
pub(super) use voice::Voice;
pub(super) use wrong::{REPORTS, Report, get as report};
