//! Why a session was handed over.

use super::show::hyphens;
use crate::engine::Reason;

/// The id of the message that tells the reason.
pub(super) fn message(reason: &Reason) -> String {
    match reason {
        Reason::Asked => "reason-asked".to_owned(),
        Reason::Refused => "reason-refused".to_owned(),
        Reason::Lost => "reason-lost".to_owned(),
        Reason::Exhausted => "reason-exhausted".to_owned(),
        Reason::Flow(id) => format!("reason-{}", hyphens(id.as_str())),
    }
}
