//! All tests that need more than one module, in one program.

mod discord;
mod flow_faults;
mod near_optimum;
mod optimum;
mod store;
