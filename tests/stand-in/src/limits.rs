//! Rate limits: one bucket for each route and what it is about, and one for the whole bot.

use std::collections::HashMap;

use crate::clock::Millis;
use crate::route::{Kind, Route};

/// How many requests a bucket takes in how many milliseconds.
#[derive(Clone, Copy, Debug)]
struct Size {
    requests: u32,
    window: Millis,
}

/// How full a bucket is, as the headers of an answer tell it.
#[derive(Clone, Debug)]
pub(crate) struct Level {
    pub(crate) bucket: String,
    pub(crate) limit: u32,
    pub(crate) remaining: u32,
    /// When the bucket is empty again, in milliseconds since 1970.
    pub(crate) reset: Millis,
    pub(crate) reset_after: Millis,
}

/// All buckets in use.
#[derive(Debug, Default)]
pub(crate) struct Limits {
    buckets: HashMap<String, (Millis, u32)>,
}

/// Beyond that many buckets, those whose window is over are forgotten.
const MANY: usize = 4096;

/// What Discord allows a bot on all routes together, but for those of interactions.
const WHOLE_BOT: Size = Size {
    requests: 50,
    window: 1000,
};

/// A refusal for too many requests.
#[derive(Debug)]
pub(crate) struct Exceeded {
    pub(crate) level: Level,
    pub(crate) global: bool,
}

impl Limits {
    /// Counts a request, and says how full its bucket is now, or that it is full.
    pub(crate) fn count(&mut self, route: &Route, now: Millis) -> Result<Level, Exceeded> {
        if self.buckets.len() > MANY {
            self.buckets.retain(|_, (until, _)| *until > now);
        }
        if route.needs_bot_token() {
            self.enter("bot".to_owned(), WHOLE_BOT, now)
                .map_err(|level| Exceeded {
                    level,
                    global: true,
                })?;
        }
        let kind = route.kind();
        let about = route.about();
        self.enter(format!("{kind:?}:{about}"), size(kind), now)
            .map_err(|level| Exceeded {
                level,
                global: false,
            })
    }

    fn enter(&mut self, bucket: String, size: Size, now: Millis) -> Result<Level, Level> {
        let (until, used) = self.buckets.entry(bucket.clone()).or_insert((0, 0));
        if *until <= now {
            (*until, *used) = (now + size.window, 0);
        }
        let full = *used >= size.requests;
        *used += u32::from(!full);
        let level = Level {
            bucket,
            limit: size.requests,
            remaining: size.requests - *used,
            reset: *until,
            reset_after: *until - now,
        };
        if full { Err(level) } else { Ok(level) }
    }
}

/// The size of a route's bucket. Discord does not document them and asks not to rely on them; these are its headers' usual values.
fn size(kind: Kind) -> Size {
    let (requests, window) = match kind {
        Kind::Callback
        | Kind::FollowUp
        | Kind::ReadResponse
        | Kind::EditResponse
        | Kind::DeleteResponse => (5, 2000),
        Kind::WriteCommands => (60, 60_000),
        Kind::SendMessage
        | Kind::EditMessage
        | Kind::ReadMessages
        | Kind::EditChannel
        | Kind::Pin
        | Kind::Unpin => (5, 5000),
        Kind::DeleteMessage | Kind::ReadChannel | Kind::ReadMember | Kind::DeleteChannel => {
            (5, 1000)
        }
        Kind::AddThreadMember | Kind::RemoveThreadMember => (5, 5000),
        Kind::StartThread | Kind::StartThreadFromMessage => (50, 300_000),
        Kind::OpenDm => (10, 10_000),
        Kind::Gateway
        | Kind::GatewayBot
        | Kind::Me
        | Kind::Application
        | Kind::ReadCommands
        | Kind::ReadGuild
        | Kind::ReadChannels
        | Kind::ReadRoles
        | Kind::ReadActiveThreads
        | Kind::ReadArchivedThreads
        | Kind::ReadMessage
        | Kind::Unknown => (30, 1000),
    };
    Size { requests, window }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_bucket_refuses_until_its_window_is_over() {
        let mut limits = Limits::default();
        let route = Route::FollowUp {
            application: 1,
            token: "a".to_owned(),
        };
        for left in (0..5).rev() {
            assert_eq!(limits.count(&route, 100).unwrap().remaining, left);
        }
        let exceeded = limits.count(&route, 600).unwrap_err();
        assert_eq!((exceeded.global, exceeded.level.reset_after), (false, 1500));
        let other = Route::FollowUp {
            application: 1,
            token: "b".to_owned(),
        };
        assert!(limits.count(&other, 600).is_ok());
        assert!(limits.count(&route, 2100).is_ok());
    }
}
