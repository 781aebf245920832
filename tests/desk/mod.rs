//! The desk on Discord: a member and supporters, over the stand-in, with everything in between as it runs.

mod acts;
mod by_hand;
mod crashes;
mod faults;
mod forged;
mod forum;
mod hostile;
mod kills;
mod late;
mod look;
mod moved;
pub(crate) mod place;
mod reach;
mod rights;
mod story;
mod text_channel;
mod threads;
mod twice;
mod way;
