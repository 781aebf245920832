//! Discord's refusals about guilds, channels and messages, with the status and code that it gives.

use crate::answer::{Answer, Complaint};

/// No such channel (10003).
pub(crate) fn unknown_channel() -> Answer {
    Answer::refused(404, 10003, "Unknown Channel")
}

/// No such guild, or the bot is not in it (10004).
pub(crate) fn unknown_guild() -> Answer {
    Answer::refused(404, 10004, "Unknown Guild")
}

/// Nobody of that id is in the guild (10007).
pub(crate) fn unknown_member() -> Answer {
    Answer::refused(404, 10007, "Unknown Member")
}

/// No such message (10008).
pub(crate) fn unknown_message() -> Answer {
    Answer::refused(404, 10008, "Unknown Message")
}

/// Nobody has that id (10013).
pub(crate) fn unknown_user() -> Answer {
    Answer::refused(404, 10013, "Unknown User")
}

/// The bot does not see the channel (50001).
pub(crate) fn missing_access() -> Answer {
    Answer::refused(403, 50001, "Missing Access")
}

/// The bot sees the channel and may not do that in it (50013).
pub(crate) fn missing_permissions() -> Answer {
    Answer::refused(403, 50013, "Missing Permissions")
}

/// Not in a channel of that type (50024).
pub(crate) fn wrong_channel_type() -> Answer {
    Answer::refused(400, 50024, "Cannot execute action on this channel type")
}

/// The thread is archived (50083).
pub(crate) fn thread_archived() -> Answer {
    Answer::refused(400, 50083, "Thread is archived")
}

/// Too many threads are active in the guild (160006).
pub(crate) fn too_many_threads() -> Answer {
    Answer::refused(400, 160_006, "Maximum number of active threads reached")
}

/// A value in the body is wrong (50035).
pub(crate) fn wrong(path: &str, code: &str, message: &str) -> Answer {
    Answer::invalid_form(&[Complaint::new(path, code, message)])
}
