//! The store as its callers see it, over every back end, and over sled with everything that a machine can do to it.

mod backup;
mod committer;
mod contract;
mod damage;
mod differential;
mod folder;
mod full;
mod guard;
mod history;
mod kill;
mod rewrite;
