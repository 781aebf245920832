//! Tests.

mod flow_faults;
mod near_optimum;
mod optimum;
