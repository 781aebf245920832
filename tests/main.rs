//! Tests.

mod near_optimum;
mod optimum;
mod runtime;
mod small_flow;
mod world;
