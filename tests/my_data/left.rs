//! The bot is removed from a server: its data stays for the grace time and goes then.

use std::time::Duration;

use super::*;
use crate::desk::place::{INVITED, Kind};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// The bot comes back after it was away, and learns where it is.
async fn restart(desk: &mut Desk) {
    desk.place.stop().await.unwrap();
    let before = desk.discord().gateway().identifies();
    desk.place.start();
    let gateway = desk.discord().gateway();
    assert!(gateway.until(|gateway| gateway.identifies() > before).await);
    assert!(gateway.connected(1).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_keeps_its_desk_when_the_bot_comes_back_in_time_and_loses_it_after() {
    let mut desk = Desk::with(Kind::Text).await;
    let ada = desk.ada.clone();
    desk.hand_over(&ada, OWN_WORDS).await;
    desk.card("1", |_| true).await;
    let in_dm = ada.clone().in_dm();
    in_dm.command("imessage-help", &[]).await.unwrap();

    desk.pond.remove_bot();
    restart(&mut desk).await;
    everything(&in_dm).await.unwrap();
    desk.place.pass(DAY * 29);
    desk.pond.invite_bot(INVITED);
    restart(&mut desk).await;
    let all = everything(&in_dm).await.unwrap();
    assert_eq!(all["cases"].as_array().unwrap().len(), 1);
    desk.place.pass(DAY * 2);
    let all = everything(&in_dm).await.unwrap();
    assert_eq!(
        all["cases"].as_array().unwrap().len(),
        1,
        "it is there again"
    );

    desk.pond.remove_bot();
    restart(&mut desk).await;
    everything(&in_dm).await.unwrap();
    desk.place.pass(DAY * 31);
    for _ in 0..200 {
        let all = everything(&in_dm).await.unwrap();
        let left = |what: &str| all[what].as_array().unwrap().len();
        // What was begun in direct messages is no server's.
        if (left("cases"), left("sessions")) == (0, 1) {
            desk.pond.invite_bot(INVITED);
            let none = desk.sam.command("desk queue", &[]).await.unwrap();
            assert!(
                said(&none).contains("This server has no desk"),
                "{}",
                said(&none)
            );
            return;
        }
    }
    panic!("the server's data stays");
}
