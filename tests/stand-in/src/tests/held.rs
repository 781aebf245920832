//! Faults and gates at exactly one request, as a test that kills a bot needs them.

use reqwest::Method;
use serde_json::json;

use super::{ask, code, text_body, unlimited};
use crate::{Discord, Fault, Gate, Guild, Kind, Scope};

fn messages(discord: &Discord, pond: &Guild) -> Vec<String> {
    discord.read(|world| {
        let posts = world.posts_in(pond.channel);
        posts
            .map(|post| post.json["content"].as_str().unwrap().to_owned())
            .collect()
    })
}

#[tokio::test]
async fn the_second_message_stops_before_or_after_its_effect() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let path = format!("channels/{}/messages", pond.channel);
    for (before, seen) in [(true, vec!["1"]), (false, vec!["1", "1", "2"])] {
        let gate = Gate::default();
        let held = if before {
            Fault::HeldBefore(gate.clone())
        } else {
            Fault::HeldAfter(gate.clone())
        };
        discord.faults().nth(Kind::SendMessage, 2, held);
        assert_eq!(
            code(&discord, "POST", &path, text_body("1")).await,
            (200, 0)
        );
        let second = text_body("2");
        let second = ask(&discord, Method::POST, &path, Some(&second));
        tokio::select! {
            answered = second => panic!("it is held, not answered: {answered:?}"),
            () = gate.reached(1) => {}
        }
        // The client has gone; a request behind a gate that stays closed never arrives.
        assert_eq!(messages(&discord, &pond), seen);
    }
}

#[tokio::test]
async fn every_route_meets_every_fault() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let path = format!("channels/{}/threads", pond.channel);
    let start = || async {
        let body = json!({"name": "Case", "type": 11});
        ask(&discord, Method::POST, &path, Some(&body)).await
    };
    let threads = || discord.read(|world| world.channels().filter(|c| c.thread.is_some()).count());
    let next = |fault| discord.faults().next(Kind::StartThread, 1, fault);
    let many = |scope| Fault::TooMany {
        scope,
        retry_after: 0.5,
        headers: true,
    };
    for (fault, status) in [
        (many(Scope::User), 429),
        (many(Scope::Global), 429),
        (many(Scope::Shared), 429),
        (Fault::Page(503), 503),
        (
            Fault::Refused {
                status: 403,
                code: 50013,
                message: "Missing Permissions".to_owned(),
            },
            403,
        ),
    ] {
        next(fault);
        assert_eq!((start().await.unwrap().0, threads()), (status, 0));
    }
    next(Fault::ResetBefore);
    assert!(start().await.is_err());
    assert_eq!(threads(), 0);
    next(Fault::ResetAfter);
    assert!(start().await.is_err());
    assert_eq!(threads(), 1);
    next(Fault::PageAfter(502));
    assert_eq!((start().await.unwrap().0, threads()), (502, 2));
    next(Fault::Slow(std::time::Duration::from_millis(1)));
    assert_eq!((start().await.unwrap().0, threads()), (201, 3));
}
