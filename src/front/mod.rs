//! The media: each translates what people do into [`crate::runtime::Incoming`] and shows what comes back.

pub mod discord;
