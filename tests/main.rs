//! Tests.

mod near_optimum;
mod optimum;
