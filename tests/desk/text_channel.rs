//! A desk in a text channel.

use super::place::{Desk, Kind};
use super::way;

#[tokio::test]
async fn a_member_is_helped_over_a_text_channel() {
    let desk = Desk::with(Kind::Text).await;
    way::whole(&desk).await;
    let card = desk.card("1", |_| true).await;
    let (parent, name) = desk.discord().read(|world| {
        let thread = world.channel(card.id()).expect("the case has a thread");
        (thread.parent, thread.name.clone())
    });
    assert_eq!(parent, Some(desk.channel));
    assert!(name.starts_with("#1 "), "{name}");
}
