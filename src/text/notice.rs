//! What is said outside of any session.

/// Something to say outside of any session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// Too many people at once; nothing was changed.
    Busy,
    /// The store does not answer; nothing was changed.
    Unavailable,
    /// What the medium delivered could not be read.
    Unreadable,
    /// The button belongs to a flow or version that is not here any more.
    Outdated,
    /// The card belongs to somebody else.
    NotYours,
}
