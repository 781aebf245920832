//! What Discord's own client does not let a person do.

/// Why an act could not even begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Impossible {
    /// No such command, subcommand or option is registered, or the person's client does not show it here.
    NoCommand(String),
    /// There is no message, or the message has nothing with this id.
    NoComponent(String),
    /// What has this id is disabled.
    Disabled(String),
    /// The select has no such option, not so many may be chosen, or a command's option does not take that.
    NoOption(String),
    /// There is no form, or what was written does not fit into the field with this id.
    NoField(String),
    /// The person does not see the channel with this id, or it is gone.
    NotThere(u64),
    /// The person may not write in the channel with this id.
    MayNot(u64),
    /// The thread with this id is archived or locked.
    ThreadClosed(u64),
}

impl std::fmt::Display for Impossible {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NoCommand(name) => write!(f, "no command or option fits {name}"),
            Self::NoComponent(id) => write!(f, "the message has no component {id}"),
            Self::Disabled(id) => write!(f, "the component {id} is disabled"),
            Self::NoOption(id) => write!(f, "the select {id} does not offer that"),
            Self::NoField(id) => write!(f, "the form does not take that in field {id}"),
            Self::NotThere(id) => write!(f, "the person does not see channel {id}"),
            Self::MayNot(id) => write!(f, "the person may not write in channel {id}"),
            Self::ThreadClosed(id) => write!(f, "thread {id} is archived or locked"),
        }
    }
}

impl std::error::Error for Impossible {}
