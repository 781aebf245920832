//! The gateway's sessions: which shard is connected, what it was sent, and what it may have again.

use std::collections::VecDeque;
use std::sync::Arc;

use serde_json::{Value, json};
use tokio::sync::mpsc;

/// How many events a session keeps for a resume.
const REPLAY: usize = 4096;

/// What is to happen to a connection.
#[derive(Debug)]
pub(crate) enum Out {
    /// Send this text.
    Text(Arc<str>),
    /// Close with this code, or with none.
    Close(Option<u16>),
    /// End the TCP connection without a word.
    Drop,
}

/// The way to one connection.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) number: u64,
    pub(crate) out: mpsc::Sender<Out>,
}

/// One session of one shard. It outlives its connections.
#[derive(Debug)]
struct Session {
    id: String,
    shard: (u32, u32),
    intents: u64,
    seq: u64,
    sent: VecDeque<(u64, Arc<str>)>,
    line: Option<Line>,
}

/// All sessions, and how the gateway behaves towards them.
#[derive(Debug)]
pub(crate) struct Sessions {
    list: Vec<Session>,
    made: u64,
    pub(crate) identifies: u32,
    pub(crate) resumes: u32,
    pub(crate) heartbeats: u32,
    /// Whether heartbeats are acknowledged.
    pub(crate) acks: bool,
    /// How many events to keep for a resume without sending them.
    pub(crate) swallow: u32,
    /// The code that every identify is closed with, if any.
    pub(crate) refusal: Option<u16>,
}

impl Default for Sessions {
    fn default() -> Self {
        Self {
            list: Vec::new(),
            made: 0,
            identifies: 0,
            resumes: 0,
            heartbeats: 0,
            acks: true,
            swallow: 0,
            refusal: None,
        }
    }
}

impl Sessions {
    /// Begins a session for a shard; one it had before is over. `ready` makes the body of READY from the session's id.
    pub(crate) fn identify(
        &mut self,
        shard: (u32, u32),
        intents: u64,
        line: Line,
        ready: impl FnOnce(&str) -> Value,
    ) {
        self.list.retain(|session| session.shard != shard);
        self.made += 1;
        self.identifies += 1;
        let id = format!("{:032x}", 0x5e55_1000_0000_u64 + self.made);
        let body = ready(&id);
        let mut session = Session {
            id,
            shard,
            intents,
            seq: 0,
            sent: VecDeque::new(),
            line: Some(line),
        };
        session.dispatch("READY", &body, false);
        self.list.push(session);
    }

    /// The code to close an identify with, which then counts as one.
    pub(crate) fn refuse(&mut self) -> Option<u16> {
        self.identifies += u32::from(self.refusal.is_some());
        self.refusal
    }

    /// Takes a session up again on another connection and sends what it missed; false where it cannot be.
    pub(crate) fn resume(&mut self, id: &str, seq: u64, line: Line) -> bool {
        let Some(session) = self.list.iter_mut().find(|session| session.id == id) else {
            return false;
        };
        let oldest = session
            .sent
            .front()
            .map_or(session.seq + 1, |(first, _)| *first);
        if seq > session.seq || seq + 1 < oldest {
            return false;
        }
        session.line = Some(line);
        let missed: Vec<_> = session
            .sent
            .iter()
            .filter(|(sent, _)| *sent > seq)
            .map(|(_, text)| text.clone())
            .collect();
        for text in missed {
            session.send(Out::Text(text));
        }
        session.dispatch("RESUMED", &json!({"_trace": []}), false);
        self.resumes += 1;
        true
    }

    /// Sends an event to the shard of that guild, or to shard 0; false where there is no session at all for it.
    pub(crate) fn dispatch(&mut self, guild: Option<u64>, event: &str, body: &Value) -> bool {
        self.dispatch_to(guild, 0, event, body)
    }

    /// The same where the session asked for that intent.
    pub(crate) fn dispatch_to(
        &mut self,
        guild: Option<u64>,
        intent: u64,
        event: &str,
        body: &Value,
    ) -> bool {
        let of =
            |shard: (u32, u32)| guild.map_or(0, |guild| (guild >> 22) % u64::from(shard.1.max(1)));
        let found = self
            .list
            .iter_mut()
            .find(|session| u64::from(session.shard.0) == of(session.shard));
        let asked = |session: &&mut Session| session.intents & intent == intent;
        let Some(session) = found.filter(asked) else {
            return false;
        };
        let swallowed = self.swallow > 0;
        self.swallow -= u32::from(swallowed);
        session.dispatch(event, body, swallowed);
        true
    }

    /// How many sessions are connected.
    pub(crate) fn connected(&self) -> usize {
        self.list
            .iter()
            .filter(|session| session.line.is_some())
            .count()
    }

    /// Does something to the connections of one shard, or of all.
    pub(crate) fn send(&mut self, shard: Option<u32>, mut out: impl FnMut() -> Out) {
        for session in self
            .list
            .iter_mut()
            .filter(|session| shard.is_none_or(|shard| session.shard.0 == shard))
        {
            let out = out();
            let ends = !matches!(out, Out::Text(_));
            session.send(out);
            if ends {
                session.line = None;
            }
        }
    }

    /// Forgets the sessions of one shard, or of all, so that none can be resumed. Their connections live on.
    pub(crate) fn forget(&mut self, shard: Option<u32>) {
        self.list
            .retain(|session| shard.is_some_and(|shard| session.shard.0 != shard));
    }

    /// Notes that a connection has ended; where the client ended it for good, so does its session.
    pub(crate) fn disconnected(&mut self, number: u64, for_good: bool) {
        let is_its = |session: &Session| {
            session
                .line
                .as_ref()
                .is_some_and(|line| line.number == number)
        };
        if for_good {
            self.list.retain(|session| !is_its(session));
        }
        self.list
            .iter_mut()
            .filter(|session| is_its(session))
            .for_each(|session| session.line = None);
    }
}

impl Session {
    fn dispatch(&mut self, event: &str, body: &Value, swallowed: bool) {
        self.seq += 1;
        let text: Arc<str> =
            format!(r#"{{"op":0,"s":{},"t":"{event}","d":{body}}}"#, self.seq).into();
        self.sent.push_back((self.seq, Arc::clone(&text)));
        if self.sent.len() > REPLAY {
            self.sent.pop_front();
        }
        if !swallowed {
            self.send(Out::Text(text));
        }
    }

    /// A connection that does not keep up is let go, as Discord does; its session can be resumed.
    fn send(&mut self, out: Out) {
        if self
            .line
            .as_ref()
            .is_some_and(|line| line.out.try_send(out).is_err())
        {
            self.line = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(number: u64) -> (Line, mpsc::Receiver<Out>) {
        let (out, incoming) = mpsc::channel(16);
        (Line { number, out }, incoming)
    }

    fn texts(incoming: &mut mpsc::Receiver<Out>) -> Vec<String> {
        std::iter::from_fn(|| incoming.try_recv().ok())
            .filter_map(|out| {
                if let Out::Text(text) = out {
                    Some(text.to_string())
                } else {
                    None
                }
            })
            .collect()
    }

    #[test]
    fn a_resume_sends_the_same_events_again() {
        let mut sessions = Sessions::default();
        let (first, mut heard) = line(1);
        sessions.identify((0, 1), 0, first, |id| json!(id));
        sessions.swallow = 1;
        assert!(sessions.dispatch(None, "A", &json!(1)));
        sessions.disconnected(1, false);
        assert!(sessions.dispatch(None, "B", &json!(2)));
        assert_eq!(texts(&mut heard).len(), 1);
        let id = sessions.list[0].id.clone();
        let (second, mut heard) = line(2);
        assert!(!sessions.resume(&id, 9, second.clone()));
        assert!(sessions.resume(&id, 1, second));
        let events = texts(&mut heard);
        assert_eq!(events[0], r#"{"op":0,"s":2,"t":"A","d":1}"#);
        assert_eq!(events[1], r#"{"op":0,"s":3,"t":"B","d":2}"#);
        assert!(events[2].contains("RESUMED"));
    }

    #[test]
    fn a_guild_belongs_to_one_shard() {
        let mut sessions = Sessions::default();
        let ((zero, mut of_zero), (one, mut of_one)) = (line(1), line(2));
        sessions.identify((0, 2), 0, zero, |_| json!(null));
        sessions.identify((1, 2), 0, one, |_| json!(null));
        sessions.dispatch(Some(1 << 22), "A", &json!(1));
        sessions.dispatch(None, "B", &json!(2));
        assert!(texts(&mut of_one)[1].contains("\"A\""));
        assert!(texts(&mut of_zero)[1].contains("\"B\""));
    }
}
