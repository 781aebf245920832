//! What stands in the way of what is posted, so that whoever posts can go another way.

use std::time::Duration;

use super::Fault;

/// Why something could not be posted, changed or read (discord facts, section 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Obstacle {
    /// The channel or thread does not exist any more.
    ChannelGone,
    /// The server does not exist any more, or the bot was removed from it.
    GuildGone,
    /// The message does not exist any more.
    MessageGone,
    /// The person has left, is banned, or deleted their account.
    MemberGone,
    /// The bot does not see the channel.
    NoAccess,
    /// The bot sees the channel and lacks a permission.
    NoPermission,
    /// The person takes no direct messages, has blocked the bot, or shares no server with it.
    DmRefused,
    /// Too many direct messages were opened in a short time.
    DmTooFast,
    /// The thread is archived; it can be opened again.
    Archived,
    /// The thread is locked; only who manages threads can write in it.
    Locked,
    /// The message has a thread already, with the message's id.
    ThreadExists,
    /// The server has as many active threads as it may.
    ThreadCap,
    /// The thread has as many members as it may.
    ThreadFull,
    /// The forum demands a tag of each post.
    TagRequired,
    /// The tag may be given by moderators only, or the thread has too many.
    TagRefused,
    /// The channel is of a kind that cannot hold it.
    WrongChannel,
    /// AutoMod or a filter for links refuses the words.
    Moderated,
    /// Messages older than an hour were edited too often; they may be later.
    EditsLimited,
    /// What was sent is not what Discord takes; sending it again changes nothing.
    Form,
    /// Too much was asked; so long nothing more should be.
    Wait(Duration),
    /// Discord does not know the bot's token any more.
    Token,
    /// A refusal that is none of these; sending it again soon changes nothing.
    Refused,
    /// Trouble on the way or at Discord, which passes.
    Trouble,
}

impl Fault {
    /// What stands in the way.
    pub(crate) fn obstacle(&self) -> Obstacle {
        let (status, code, wait) = match self {
            Self::Refused { status, code, .. } => (*status, *code, Duration::from_secs(60)),
            Self::Wait { code, wait } => (429, *code, *wait),
            Self::Unreachable(_) | Self::Broken | Self::Late | Self::Unreadable => {
                return Obstacle::Trouble;
            }
        };
        match (status, code) {
            (_, 10003) => Obstacle::ChannelGone,
            (_, 10004) => Obstacle::GuildGone,
            (_, 10008) => Obstacle::MessageGone,
            (_, 10007 | 10013 | 40007) => Obstacle::MemberGone,
            (_, 50001) => Obstacle::NoAccess,
            (_, 50013) => Obstacle::NoPermission,
            (_, 50007 | 50278) => Obstacle::DmRefused,
            (_, 40003) => Obstacle::DmTooFast,
            (_, 50083) => Obstacle::Archived,
            (_, 160005) => Obstacle::Locked,
            (_, 160004) => Obstacle::ThreadExists,
            (_, 160006) => Obstacle::ThreadCap,
            (_, 30033) => Obstacle::ThreadFull,
            (_, 40067) => Obstacle::TagRequired,
            (_, 40066) => Obstacle::TagRefused,
            (_, 40058 | 50008 | 50024) => Obstacle::WrongChannel,
            (_, 200_000 | 200_001 | 240_000) => Obstacle::Moderated,
            (_, 30046) => Obstacle::EditsLimited,
            (429, _) | (_, 20016 | 20028 | 20029 | 40062) => Obstacle::Wait(wait),
            (401, _) => Obstacle::Token,
            (400, _) => Obstacle::Form,
            (500.., _) | (_, 130_000) => Obstacle::Trouble,
            _ => Obstacle::Refused,
        }
    }

    /// Whether Discord may have done what was asked although it did not say so. Who asks again for
    /// something that must happen once looks first.
    pub(crate) fn may_be_done(&self) -> bool {
        match self {
            Self::Late | Self::Broken | Self::Unreadable => true,
            Self::Refused { status, .. } => *status >= 500,
            Self::Unreachable(_) | Self::Wait { .. } => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(status: u16, code: i64) -> Fault {
        Fault::refused(status, format!(r#"{{"code":{code}}}"#).as_bytes())
    }

    #[test]
    fn codes_have_their_meanings() {
        for (status, code, means) in [
            (404, 10003, Obstacle::ChannelGone),
            (404, 10004, Obstacle::GuildGone),
            (404, 10008, Obstacle::MessageGone),
            (404, 10007, Obstacle::MemberGone),
            (403, 50001, Obstacle::NoAccess),
            (403, 50013, Obstacle::NoPermission),
            (403, 50278, Obstacle::DmRefused),
            (400, 40003, Obstacle::DmTooFast),
            (400, 50083, Obstacle::Archived),
            (403, 160005, Obstacle::Locked),
            (400, 160004, Obstacle::ThreadExists),
            (400, 160006, Obstacle::ThreadCap),
            (400, 40067, Obstacle::TagRequired),
            (403, 40066, Obstacle::TagRefused),
            (400, 40058, Obstacle::WrongChannel),
            (400, 200_000, Obstacle::Moderated),
            (429, 30046, Obstacle::EditsLimited),
            (400, 50035, Obstacle::Form),
            (401, 0, Obstacle::Token),
            (403, 0, Obstacle::Refused),
            (404, 0, Obstacle::Refused),
            (502, 0, Obstacle::Trouble),
        ] {
            assert_eq!(refused(status, code).obstacle(), means, "{code}");
        }
        let wait = Duration::from_secs(5);
        assert_eq!(
            Fault::Wait { wait, code: 0 }.obstacle(),
            Obstacle::Wait(wait)
        );
        let edits = Fault::Wait { wait, code: 30046 };
        assert_eq!(edits.obstacle(), Obstacle::EditsLimited);
    }

    #[test]
    fn only_an_answer_is_certain() {
        for unsure in [Fault::Late, Fault::Broken, Fault::Unreadable] {
            assert!(unsure.may_be_done() && unsure.obstacle() == Obstacle::Trouble);
        }
        assert!(refused(502, 0).may_be_done());
        assert!(!refused(400, 50035).may_be_done());
        assert!(!Fault::Unreachable("no").may_be_done());
    }
}
