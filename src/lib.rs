//! Blueback.

<<<<<<< HEAD
pub mod engine;
pub mod ids;
pub mod runtime;
pub mod text;
=======
pub mod store;
>>>>>>> store
