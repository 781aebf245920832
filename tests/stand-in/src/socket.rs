//! One websocket of the gateway: hello, identify or resume, heartbeats, events.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Instant;

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;

use crate::people;
use crate::sessions::{Line, Out};
use crate::shared::Shared;

/// Events that may wait for a slow connection.
const QUEUE: usize = 4096;
/// The largest message that a client may send, in bytes.
const LARGEST: usize = 4096;
/// How many messages a client may send in a minute.
const PER_MINUTE: u32 = 120;
/// GUILD_MEMBERS, GUILD_PRESENCES and MESSAGE_CONTENT.
const PRIVILEGED: u64 = 1 << 1 | 1 << 8 | 1 << 15;
/// All intents there are.
const INTENTS: u64 = (1 << 26) - 1;

/// Takes connections until it is dropped, which ends them all.
pub(crate) async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    let mut number = 0;
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let Ok((stream, _)) = accepted else { continue };
                let _ = stream.set_nodelay(true);
                number += 1;
                connections.spawn(connection(stream, Arc::clone(&shared), number));
            }
            Some(_) = connections.join_next() => {}
        }
    }
}

/// Whether a connection goes on, and how it ends where it does not.
enum Next {
    On,
    Close(u16, &'static str),
    Invalid,
}

struct Socket {
    shared: Arc<Shared>,
    line: Line,
    identified: bool,
    minute: (Instant, u32),
}

async fn connection(stream: TcpStream, shared: Arc<Shared>, number: u64) {
    let Ok(mut ws) = tokio_tungstenite::accept_async(stream).await else {
        return;
    };
    let (out, mut outgoing) = mpsc::channel(QUEUE);
    let interval = crate::clock::millis(shared.config.heartbeat);
    let hello = json!({"op": 10, "s": null, "t": null, "d": {"heartbeat_interval": interval, "_trace": []}});
    let mut socket = Socket {
        shared: Arc::clone(&shared),
        line: Line { number, out },
        identified: false,
        minute: (Instant::now(), 0),
    };
    let mut for_good = false;
    if ws.send(Message::Text(hello.to_string())).await.is_ok() {
        loop {
            tokio::select! {
                Some(out) = outgoing.recv() => match out {
                    Out::Text(text) => if ws.send(Message::Text(text.to_string())).await.is_err() { break },
                    Out::Close(code) => close(&mut ws, code, "").await,
                    Out::Drop => break,
                },
                heard = ws.next() => match heard {
                    Some(Ok(Message::Close(frame))) => {
                        // Only these two codes, sent by the client, end its session at once.
                        for_good |= frame.is_some_and(|frame| matches!(u16::from(frame.code), 1000 | 1001));
                    }
                    Some(Ok(Message::Text(text))) => match socket.hear(&text) {
                        Next::On => {}
                        Next::Close(code, reason) => close(&mut ws, Some(code), reason).await,
                        Next::Invalid => {
                            let invalid = json!({"op": 9, "s": null, "t": null, "d": false}).to_string();
                            if ws.send(Message::Text(invalid)).await.is_err() { break }
                        }
                    },
                    Some(Ok(_)) => {}
                    Some(Err(_)) | None => break,
                },
            }
        }
    }
    shared.sessions().disconnected(number, for_good);
    shared.changed();
}

async fn close(ws: &mut WebSocketStream<TcpStream>, code: Option<u16>, reason: &'static str) {
    let frame = code.map(|code| CloseFrame {
        code: code.into(),
        reason: Cow::Borrowed(reason),
    });
    // A connection that is gone already needs no close frame.
    let _ = ws.close(frame).await;
}

impl Socket {
    fn hear(&mut self, text: &str) -> Next {
        if self.is_flooding() {
            return Next::Close(4008, "You are being rate limited.");
        }
        let Some(message) = Some(text).filter(|text| text.len() <= LARGEST) else {
            return Next::Close(4002, "Error while decoding payload.");
        };
        let Ok(message) = serde_json::from_str::<Value>(message) else {
            return Next::Close(4002, "Error while decoding payload.");
        };
        let data = &message["d"];
        match message["op"].as_u64() {
            Some(1) => self.heartbeat(),
            Some(2) if self.identified => Next::Close(4005, "Already authenticated."),
            Some(2) => self.identify(data),
            Some(6) => self.resume(data),
            Some(3 | 4 | 8 | 31) if self.identified => Next::On,
            Some(3 | 4 | 8 | 31) => Next::Close(4003, "Not authenticated."),
            _ => Next::Close(4001, "Unknown opcode."),
        }
    }

    fn is_flooding(&mut self) -> bool {
        if self.minute.0.elapsed().as_secs() >= 60 {
            self.minute = (Instant::now(), 0);
        }
        self.minute.1 += 1;
        self.minute.1 > PER_MINUTE
    }

    fn heartbeat(&self) -> Next {
        let acks = {
            let mut sessions = self.shared.sessions();
            sessions.heartbeats += 1;
            sessions.acks
        };
        self.shared.changed();
        if acks {
            let ack = json!({"op": 11, "s": null, "t": null, "d": null}).to_string();
            // A full queue means that the client reads nothing; it will miss this acknowledgement too.
            let _ = self.line.out.try_send(Out::Text(ack.into()));
        }
        Next::On
    }

    fn identify(&mut self, data: &Value) -> Next {
        let guilds: Vec<u64> = {
            let mut world = self.shared.world();
            if !world.is_token(data["token"].as_str().unwrap_or("")) {
                return Next::Close(4004, "Authentication failed.");
            }
            if world.identifies_left == 0 {
                // Too many sessions in a day reset the bot's token.
                world.token = None;
                return Next::Close(4004, "Authentication failed.");
            }
            world.identifies_left -= 1;
            world.bots_servers()
        };
        let part = |at: usize, default: u64| {
            let number = data["shard"].get(at).map_or(Some(default), Value::as_u64);
            number.and_then(|number| u32::try_from(number).ok())
        };
        let (Some(shard), Some(of)) = (part(0, 0), part(1, 1)) else {
            return Next::Close(4010, "Invalid shard.");
        };
        if shard >= of {
            return Next::Close(4010, "Invalid shard.");
        }
        let Some(intents) = data["intents"]
            .as_u64()
            .filter(|intents| *intents <= INTENTS)
        else {
            return Next::Close(4013, "Invalid intent(s).");
        };
        if intents & PRIVILEGED != 0 && !self.shared.config.privileged_intents {
            return Next::Close(4014, "Disallowed intent(s).");
        }
        if let Some(code) = self.shared.sessions().refuse() {
            self.shared.changed();
            return Next::Close(code, "Refused.");
        }
        self.identified = true;
        let config = &self.shared.config;
        let ours = guilds
            .iter()
            .filter(|guild| (**guild >> 22) % u64::from(of) == u64::from(shard));
        let ours: Vec<u64> = ours.copied().collect();
        let guilds: Vec<Value> = ours
            .iter()
            .map(|guild| json!({"id": guild.to_string(), "unavailable": true}))
            .collect();
        let ready = |session: &str| {
            let mut user = people::bot(config.application_id, &config.application_name);
            user["verified"] = json!(true);
            user["mfa_enabled"] = json!(true);
            user["email"] = Value::Null;
            json!({
                "v": 10, "user": user, "guilds": guilds, "session_id": session, "session_type": "normal",
                "resume_gateway_url": self.shared.gateway_url, "shard": [shard, of],
                "application": {"id": config.application_id.to_string(), "flags": 0},
                "private_channels": [], "presences": [], "relationships": [], "user_settings": {},
                "geo_ordered_rtc_regions": [], "_trace": [],
            })
        };
        self.shared
            .sessions()
            .identify((shard, of), intents, self.line.clone(), ready);
        for guild in ours {
            self.shared.tell_guild_create(guild);
        }
        self.shared.changed();
        Next::On
    }

    fn resume(&mut self, data: &Value) -> Next {
        if !self
            .shared
            .world()
            .is_token(data["token"].as_str().unwrap_or(""))
        {
            return Next::Close(4004, "Authentication failed.");
        }
        let (id, seq) = (
            data["session_id"].as_str().unwrap_or(""),
            data["seq"].as_u64().unwrap_or(0),
        );
        let resumed = self.shared.sessions().resume(id, seq, self.line.clone());
        self.identified |= resumed;
        self.shared.changed();
        if resumed { Next::On } else { Next::Invalid }
    }
}
