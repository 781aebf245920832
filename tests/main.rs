//! Tests.

mod near_optimum;
mod optimum;
mod random;
mod runtime;
mod small_flow;
mod world;
