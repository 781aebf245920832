//! Who may do what: staff alone work on cases, one at a time, and an admin is told what the bot lacks.

use blueback_stand_in::Whom;
use blueback_stand_in::permission::{SEND_MESSAGES_IN_THREADS, VIEW_CHANNEL};

use super::place::{Desk, Kind, id, message, offers, press_on, said};

#[tokio::test]
async fn a_member_cannot_act_on_a_desk_card() {
    let desk = Desk::with(Kind::Text).await;
    desk.hand_over(&desk.ada, "Help").await;
    let card = desk.card("1", |card| offers(card, "claim")).await;
    for word in [
        "claim",
        "reply",
        "ask",
        "note",
        "close",
        "solve",
        "prioritise",
        "suggest",
        "view",
    ] {
        let refused = press_on(&desk.ada, &card, word).await;
        assert!(refused.form.is_none(), "{word}: {refused:?}");
        assert!(message(&refused).is_ephemeral());
        assert!(
            message(&refused).buttons().is_empty(),
            "{word}: {refused:?}"
        );
    }
    let still = desk.ada.look(&card).unwrap();
    assert_eq!(
        (still.text(), still.buttons()),
        (card.text(), card.buttons())
    );
    desk.assert_clean(&[]);
}

/// How often several supporters press at the same moment.
const ROUNDS: usize = 40;

#[tokio::test(flavor = "multi_thread")]
async fn of_all_who_claim_at_once_one_wins_and_the_others_are_told_who() {
    let desk = Desk::with(Kind::Text).await;
    desk.hand_over(&desk.ada, "Help").await;
    let card = desk.card("1", |card| offers(card, "claim")).await;
    let lee = desk.member("lee");
    desk.pond.give(&lee, desk.staff);
    let mut all = [&desk.sam, &desk.kim, &lee];
    for round in 0..ROUNDS {
        all.rotate_left(round % 2 + 1);
        let claim = id(&card, "claim");
        let sent = all.map(|who| who.send_press(&card, &claim).unwrap());
        let mut told = Vec::new();
        for delivery in &sent {
            told.push(said(&delivery.seen().await));
        }
        let won = |told: &&String| told.contains("Case #1 is yours");
        assert_eq!(told.iter().filter(won).count(), 1, "{told:#?}");
        let winner = told.iter().position(|told| won(&told)).unwrap();
        let name = format!("<@{}> has case #1", all[winner].id());
        for (nth, told) in told.iter().enumerate() {
            assert!(
                nth == winner || told.contains(&name),
                "{told} instead of {name}"
            );
        }
        let view = desk.open(all[winner], 1).await;
        press_on(all[winner], &view, "handback").await;
    }
    // Each time it was taken once and given back once.
    let view = desk.open(&desk.sam, 1).await;
    let history = press_on(&desk.sam, &view, "history").await;
    let pages = (1 + 2 * ROUNDS).div_ceil(8);
    assert!(
        said(&history).contains(&format!("page 1 of {pages}")),
        "{}",
        said(&history)
    );
    desk.place.assert_clean();
}

#[tokio::test]
async fn the_doctor_names_what_is_missing_and_by_whose_doing() {
    let desk = Desk::with(Kind::Text).await;
    // When it looked, and what is on its way just then, are other lines than what it found.
    let doctor = async || {
        let said = said(&desk.olga.command("desk doctor", &[]).await.unwrap());
        let found = said.lines().filter(|line| !line.starts_with("-# "));
        found.collect::<Vec<_>>().join("\n")
    };
    let well = doctor().await;
    assert!(!well.contains("Send Messages in Threads"), "{well}");
    let everyone = Whom::Role(desk.pond.id);
    desk.pond
        .set_overwrite(desk.channel, everyone, 0, SEND_MESSAGES_IN_THREADS);
    let ill = doctor().await;
    assert!(ill.contains("Send Messages in Threads"), "{ill}");
    assert!(ill.contains(&format!("<#{}>", desk.channel)), "{ill}");
    assert!(ill.contains("@everyone"), "{ill}");
    assert!(
        ill.contains(&format!("<@&{}>", desk.pond.bot_role())),
        "{ill}"
    );
    for other in [
        "View Channel",
        "Attach Files",
        "Manage Threads",
        "Embed Links",
    ] {
        assert!(!ill.contains(other), "{other} is there: {ill}");
    }
    let own = Whom::Role(desk.pond.bot_role());
    desk.pond
        .set_overwrite(desk.channel, own, SEND_MESSAGES_IN_THREADS, VIEW_CHANNEL);
    let blind = doctor().await;
    assert!(blind.contains("View Channel"), "{blind}");
    desk.pond.delete_overwrite(desk.channel, own);
    desk.pond.delete_overwrite(desk.channel, everyone);
    let again = doctor().await;
    assert!(again.contains("All is well"), "{again}");
    desk.assert_clean(&[]);
}
