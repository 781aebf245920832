//! The desk on Discord: a member and supporters, over the stand-in, with everything in between as it runs.

mod acts;
mod by_hand;
mod faults;
mod forged;
mod forum;
mod hostile;
mod late;
mod look;
mod moved;
mod place;
mod reach;
mod rights;
mod text_channel;
mod threads;
mod way;
