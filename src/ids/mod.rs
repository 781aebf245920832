//! The names of things: ids of a flow's parts, of people, places and cases, languages, and moments in time.

mod case;
mod discord;
mod locale;
mod name;
mod timestamp;

pub use case::CaseNumber;
pub use discord::{ChannelId, GuildId, InteractionId, MessageId, RoleId, UserId};
pub use locale::{Languages, Locale};
pub use name::{
    AUTO, AnswerId, CauseId, FlowId, NameFault, OF_LANGUAGES, QuestionId, RESERVED, ReasonId,
    ReplyId, SaysId, StepId, SymptomId, VerifyId,
};
pub use timestamp::Timestamp;
