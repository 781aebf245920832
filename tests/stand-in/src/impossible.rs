//! What Discord's own client does not let a person do.

/// Why an act could not even begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Impossible {
    /// No such command, subcommand or option is registered.
    NoCommand(String),
    /// There is no message, or the message has nothing with this id.
    NoComponent(String),
    /// What has this id is disabled.
    Disabled(String),
    /// The select has no such option, or not so many may be chosen.
    NoOption(String),
    /// There is no form, or what was written does not fit into the field with this id.
    NoField(String),
}

impl std::fmt::Display for Impossible {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NoCommand(name) => write!(f, "no command or option fits {name}"),
            Self::NoComponent(id) => write!(f, "the message has no component {id}"),
            Self::Disabled(id) => write!(f, "the component {id} is disabled"),
            Self::NoOption(id) => write!(f, "the select {id} does not offer that"),
            Self::NoField(id) => write!(f, "the form does not take that in field {id}"),
        }
    }
}

impl std::error::Error for Impossible {}
