//! The desk on Discord: a member and supporters, over the stand-in, with everything in between as it runs.

mod forum;
mod late;
mod look;
mod place;
mod rights;
mod text_channel;
mod way;
