//! Flow tests, tested.
