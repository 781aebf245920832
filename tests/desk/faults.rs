//! What goes wrong between Blueback and Discord while a case is worked on: in the end everything that was promised is
//! there, once and in order.

use std::time::Duration;

use blueback_stand_in::permission::{SEND_MESSAGES, SEND_MESSAGES_IN_THREADS, VIEW_CHANNEL};
use blueback_stand_in::{Fault, Kind as Request, Person, Scope, Whom, World};

use super::place::{Desk, Kind, fill, offers, press_on, said};

const FORUM: Kind = Kind::Forum {
    requires_tag: false,
};
/// What is asked of Discord for a desk.
const REQUESTS: [Request; 7] = [
    Request::SendMessage,
    Request::EditMessage,
    Request::StartThread,
    Request::StartThreadFromMessage,
    Request::OpenDm,
    Request::ReadChannel,
    Request::EditChannel,
];
/// More of each than a case brings about.
const MANY: u32 = 12;
/// The longest pause between two tries.
const PAUSE: Duration = Duration::from_secs(10 * 60);

/// One case from beginning to end, and then all of it is where it belongs.
async fn story(desk: &Desk, member: &Person, case: &str) {
    desk.hand_over(member, "It is green").await;
    let card = desk.card(case, |card| offers(card, "claim")).await;
    press_on(&desk.sam, &card, "claim").await;
    let card = desk.card(case, |card| offers(card, "handback")).await;
    desk.ask(&desk.sam, &card, "Which iOS is it?").await;
    let letter = desk.letter(member, "Which iOS is it?").await;
    fill(&member.clone().in_dm(), &letter, "answer", "Eighteen").await;
    desk.card(case, |card| card.text().contains("Waiting for the desk"))
        .await;
    press_on(&desk.sam, &card, "solve").await;
    assert_whole(desk, member, case).await;
}

async fn assert_whole(desk: &Desk, member: &Person, case: &str) {
    let card = desk.card(case, |card| offers(card, "reopen")).await;
    desk.written(card.id(), "says that it works").await;
    desk.letter(member, "is solved").await;
    desk.card(case, |card| {
        card.text().contains("Arrived as a direct message")
    })
    .await;
    let lines = ["asked the member", "Eighteen", "says that it works"];
    desk.assert_said(card.id(), &lines);
    desk.assert_said(member.dm(), &["Which iOS is it?", "is solved"]);
    assert_eq!(desk.cards(case).len(), 1);
    desk.board(|board| board.text().contains("Nobody waits"))
        .await;
    assert_eq!(desk.cards("0").len(), 1);
    desk.assert_clean(&[]);
}

/// Every other request of each kind meets the fault, first the odd ones and then the even ones.
async fn is_weathered(fault: &Fault) {
    for kind in [Kind::Text, FORUM] {
        let desk = Desk::quick(kind).await;
        for first in [1, 2] {
            desk.discord().faults().clear();
            for request in REQUESTS {
                for nth in (first..MANY).step_by(2) {
                    desk.discord().faults().nth(request, nth, fault.clone());
                }
            }
            let member = desk.member(&format!("member-{first}"));
            story(&desk, &member, &first.to_string()).await;
        }
    }
}

fn too_many(scope: Scope) -> Fault {
    Fault::TooMany {
        scope,
        retry_after: 0.05,
        headers: true,
    }
}

#[tokio::test]
async fn connections_that_are_reset_before_the_effect() {
    is_weathered(&Fault::ResetBefore).await;
}

#[tokio::test]
async fn connections_that_are_reset_after_the_effect() {
    is_weathered(&Fault::ResetAfter).await;
}

#[tokio::test]
async fn errors_without_effect() {
    is_weathered(&Fault::Page(503)).await;
}

#[tokio::test]
async fn errors_with_effect() {
    is_weathered(&Fault::PageAfter(502)).await;
}

#[tokio::test]
async fn limits_of_a_route_of_the_bot_and_of_many_bots() {
    for scope in [Scope::User, Scope::Global, Scope::Shared] {
        is_weathered(&too_many(scope)).await;
    }
}

#[tokio::test]
async fn slow_answers() {
    is_weathered(&Fault::Slow(Duration::from_millis(150))).await;
}

/// What was sent in a long outage, with nobody knowing, is found after it: Discord remembers what it was sent twice for
/// a few minutes only.
#[tokio::test]
async fn an_outage_in_which_everything_arrives_and_no_answer_does() {
    for kind in [Kind::Text, FORUM] {
        let desk = Desk::quick(kind).await;
        let faults = desk.discord().faults();
        let writes = |request: &&Request| **request != Request::ReadChannel;
        for request in REQUESTS.iter().filter(writes) {
            faults.next(*request, 10_000, Fault::PageAfter(504));
        }
        desk.hand_over(&desk.ada, "It is green").await;
        let view = desk.open(&desk.sam, 1).await;
        press_on(&desk.sam, &view, "claim").await;
        desk.card("1", |_| true).await;
        desk.pass(PAUSE);
        faults.clear();
        desk.pass(PAUSE);
        let card = desk.card("1", |card| offers(card, "handback")).await;
        desk.ask(&desk.sam, &card, "Which iOS is it?").await;
        let letter = desk.letter(&desk.ada, "Which iOS is it?").await;
        fill(&desk.ada.clone().in_dm(), &letter, "answer", "Eighteen").await;
        press_on(&desk.sam, &card, "solve").await;
        assert_whole(&desk, &desk.ada, "1").await;
    }
}

#[tokio::test]
async fn an_address_that_discord_blocks_for_a_while() {
    let desk = Desk::quick(Kind::Text).await;
    let faults = desk.discord().faults();
    faults.next(Request::SendMessage, 1, Fault::Blocked);
    desk.hand_over(&desk.ada, "It is green").await;
    let met = |world: &World| world.calls().any(|call| call.status == 429).then_some(());
    assert!(desk.discord().until(met).await.is_some());
    // Nobody is answered meanwhile: whatever is sent now prolongs the block.
    let card = desk.card_in_time("1", |card| offers(card, "claim")).await;
    press_on(&desk.sam, &card, "claim").await;
    let card = desk.card("1", |card| offers(card, "handback")).await;
    desk.ask(&desk.sam, &card, "Which iOS is it?").await;
    let letter = desk.letter(&desk.ada, "Which iOS is it?").await;
    fill(&desk.ada.clone().in_dm(), &letter, "answer", "Eighteen").await;
    press_on(&desk.sam, &card, "solve").await;
    assert_whole(&desk, &desk.ada, "1").await;
}

#[tokio::test]
async fn a_permission_that_is_taken_and_given_back() {
    let missing = [
        (VIEW_CHANNEL, "View Channels"),
        (SEND_MESSAGES, "Send Messages"),
        (SEND_MESSAGES_IN_THREADS, "Send Messages in Threads"),
    ];
    for (permission, named) in missing {
        let desk = Desk::with(Kind::Text).await;
        let card = desk.claimed(&desk.ada, "1").await;
        let bot = Whom::Role(desk.pond.bot_role());
        desk.pond.set_overwrite(desk.channel, bot, 0, permission);
        fill(&desk.sam, &card, "note", "Asked the carrier").await;
        desk.ask(&desk.sam, &card, "Which iOS is it?").await;
        let ben = desk.member("ben");
        desk.hand_over(&ben, "Mine too").await;
        desk.letter(&desk.olga, "Your desk needs you").await;
        // The member hears of it all the same.
        let letter = desk.letter(&desk.ada, "Which iOS is it?").await;
        fill(&desk.ada.clone().in_dm(), &letter, "answer", "Eighteen").await;
        let ill = said(&desk.olga.command("desk doctor", &[]).await.unwrap());
        assert!(ill.contains(named), "{named}: {ill}");
        let kept = desk.hand_over(&desk.member("cy"), "Mine too").await;
        assert!(said(&kept).contains("Your case is kept"), "{}", said(&kept));

        desk.pond.delete_overwrite(desk.channel, bot);
        desk.pass(PAUSE);
        desk.card("2", |card| offers(card, "claim")).await;
        desk.card("3", |card| offers(card, "claim")).await;
        let lines = [
            "Looked at it",
            "Asked the carrier",
            "asked the member",
            "Eighteen",
        ];
        desk.written(card.id(), "Eighteen").await;
        desk.assert_said(card.id(), &lines);
        desk.board(|board| board.text().contains("2 new")).await;
        for case in ["0", "1", "2", "3"] {
            assert_eq!(desk.cards(case).len(), 1, "{case}");
        }
        desk.assert_said(desk.olga.dm(), &["Your desk needs you"]);
        desk.assert_clean(&[desk.staff]);
    }
}

#[tokio::test]
async fn words_that_the_server_filters_and_a_form_that_is_refused() {
    let desk = Desk::quick(Kind::Text).await;
    desk.pond.block_text("dratted");
    desk.hand_over(&desk.ada, "My dratted phone").await;
    let card = desk
        .card("1", |card| card.text().contains("A filter of this server"))
        .await;
    assert!(offers(&card, "claim") && !card.text().contains("dratted"));
    let view = desk.open(&desk.sam, 1).await;
    assert!(view.text().contains("dratted"), "{}", view.text());
    let refused = Fault::Refused {
        status: 400,
        code: 50035,
        message: "Invalid Form Body".to_owned(),
    };
    desk.discord()
        .faults()
        .next(Request::SendMessage, 1, refused);
    fill(&desk.sam, &card, "note", "Asked the carrier").await;
    let plain = "Not all of it can be shown here";
    let line = desk.written(card.id(), plain).await;
    let whole = said(&press_on(&desk.sam, &line, "view").await);
    assert!(whole.contains("dratted"), "{whole}");
    fill(&desk.sam, &card, "note", "It can be said again").await;
    desk.written(card.id(), "It can be said again").await;
    desk.assert_clean(&[]);
}
