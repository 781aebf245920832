//! What a refusal of Discord means for a delivery (discord facts, section 4).

use std::time::Duration;

use crate::front::discord::rest::{Fault, Obstacle};
use crate::runtime::desk::Undelivered;

/// Where Discord says that something was done too often and not when it may be again.
const A_WHILE: Duration = Duration::from_secs(60);

/// What a fault means for a delivery.
pub(super) fn undelivered(fault: Fault) -> Undelivered {
    match fault.obstacle() {
        // A channel of the wrong kind is as good as none.
        Obstacle::ChannelGone | Obstacle::GuildGone | Obstacle::WrongChannel => {
            Undelivered::ChannelGone
        }
        Obstacle::MessageGone => Undelivered::MessageGone,
        Obstacle::MemberGone => Undelivered::PersonGone,
        // A tag that Discord demands or refuses can be given or allowed by an admin alone.
        Obstacle::NoAccess
        | Obstacle::NoPermission
        | Obstacle::TagRequired
        | Obstacle::TagRefused => Undelivered::Forbidden,
        Obstacle::DmRefused => Undelivered::Refused,
        Obstacle::DmTooFast | Obstacle::EditsLimited => Undelivered::Later(A_WHILE),
        Obstacle::Archived => Undelivered::Archived,
        Obstacle::Locked => Undelivered::Locked,
        Obstacle::ThreadCap | Obstacle::ThreadFull => Undelivered::Full,
        Obstacle::Moderated => Undelivered::Blocked,
        Obstacle::Form => Undelivered::Form(fault.to_string()),
        Obstacle::Wait(time) => Undelivered::Later(time),
        Obstacle::ThreadExists | Obstacle::Token | Obstacle::Refused | Obstacle::Trouble => {
            Undelivered::Trouble(fault.to_string())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(status: u16, code: i64) -> Undelivered {
        undelivered(Fault::Refused {
            status,
            code,
            at: String::new(),
        })
    }

    #[test]
    fn each_code_has_its_meaning() {
        for (status, code, means) in [
            (404, 10003, Undelivered::ChannelGone),
            (404, 10004, Undelivered::ChannelGone),
            (400, 50024, Undelivered::ChannelGone),
            (404, 10008, Undelivered::MessageGone),
            (404, 10013, Undelivered::PersonGone),
            (403, 50001, Undelivered::Forbidden),
            (403, 50013, Undelivered::Forbidden),
            (400, 40067, Undelivered::Forbidden),
            (403, 40066, Undelivered::Forbidden),
            (403, 50007, Undelivered::Refused),
            (403, 50278, Undelivered::Refused),
            (400, 40003, Undelivered::Later(A_WHILE)),
            (400, 50083, Undelivered::Archived),
            (403, 160_005, Undelivered::Locked),
            (400, 160_006, Undelivered::Full),
            (400, 30033, Undelivered::Full),
            (400, 200_000, Undelivered::Blocked),
        ] {
            assert_eq!(refused(status, code), means, "{code}");
        }
        assert!(matches!(refused(400, 50035), Undelivered::Form(_)));
        for (status, code) in [(502, 0), (401, 0), (403, 0), (404, 0)] {
            assert!(matches!(refused(status, code), Undelivered::Trouble(_)));
        }
        let wait = Duration::from_secs(7);
        let limited = undelivered(Fault::Wait { wait, code: 0 });
        assert_eq!(limited, Undelivered::Later(wait));
        assert!(matches!(undelivered(Fault::Late), Undelivered::Trouble(_)));
    }
}
