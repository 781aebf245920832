//! Tests.

#[cfg(test)]
mod store;
