//! All tests that need more than one module, in one program.

mod flow_faults;
mod near_optimum;
mod optimum;
mod store;
