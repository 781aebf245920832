//! Symptoms that fit what a person is typing.

/// One value that fits what a person has typed so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// What stands for it in an opening: a symptom's id.
    pub value: String,
    /// What the person reads, at most 100 characters.
    pub label: String,
}
