//! All tests that need more than one module, in one program.

mod flow_faults;
mod near_optimum;
mod optimum;
mod random;
mod real_flow;
mod runtime;
mod small_flow;
mod store;
mod world;
