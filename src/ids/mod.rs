//! The names of things: ids of a flow's parts, of people and places, and moments in time.

mod discord;
mod name;
mod timestamp;

pub use discord::{ChannelId, GuildId, InteractionId, MessageId, RoleId, UserId};
pub use name::{
    AnswerId, CauseId, FlowId, NameFault, QuestionId, RESERVED, ReasonId, SaysId, StepId,
    SymptomId, VerifyId,
};
pub use timestamp::Timestamp;
