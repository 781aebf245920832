//! Who may do what: staff alone work on cases, one at a time, and an admin is told what the bot lacks.

use blueback_stand_in::Whom;
use blueback_stand_in::permission::{SEND_MESSAGES_IN_THREADS, VIEW_CHANNEL};

use super::place::{Desk, Kind, fill, message, offers, press_on, said};

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

#[tokio::test]
async fn two_who_claim_at_once_are_told_who_won() {
    let desk = Desk::with(Kind::Text).await;
    desk.hand_over(&desk.ada, "Help").await;
    let card = desk.card("1", |card| offers(card, "claim")).await;
    let (sam, kim) = tokio::join!(
        press_on(&desk.sam, &card, "claim"),
        press_on(&desk.kim, &card, "claim"),
    );
    let names = |seen: &blueback_stand_in::Seen, id: u64| said(seen).contains(&format!("<@{id}>"));
    let (sam_lost, kim_lost) = (names(&sam, desk.kim.id()), names(&kim, desk.sam.id()));
    assert!(sam_lost != kim_lost, "{} / {}", said(&sam), said(&kim));
    let winner = if sam_lost {
        desk.kim.id()
    } else {
        desk.sam.id()
    };
    desk.card("1", |card| {
        card.text().contains(&format!("<@{winner}> has it"))
    })
    .await;
    desk.assert_clean(&[]);
}

#[tokio::test]
async fn the_doctor_names_what_is_missing_and_by_whose_doing() {
    let desk = Desk::with(Kind::Text).await;
    let doctor = async || said(&desk.olga.command("desk doctor", &[]).await.unwrap());
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
    assert_eq!(doctor().await, well);
    desk.assert_clean(&[]);
}

/// What a person could write to reach or deceive others.
const HOSTILE: &str = "@everyone @here <@80351110224678912> <@&1> [free](https://evil.example) ||x|| `y`\n# Big\n> q\n- l";

#[tokio::test]
async fn hostile_words_ping_nobody_and_stay_words() {
    let desk = Desk::with(Kind::Text).await;
    let done = desk.hand_over(&desk.ada, HOSTILE).await;
    assert!(said(&done).contains("Case #1"), "{}", said(&done));
    let card = desk.card("1", |card| offers(card, "claim")).await;
    for raw in [
        "@everyone",
        "@here",
        "<@80351110224678912>",
        "[free]",
        "||x||",
        "\n# Big",
    ] {
        assert!(!card.text().contains(raw), "{raw} in {}", card.text());
    }
    press_on(&desk.sam, &card, "claim").await;
    let card = desk.card("1", |card| offers(card, "handback")).await;
    let preview = fill(&desk.sam, &card, "ask", HOSTILE).await;
    super::place::press(&desk.sam, &preview, "senddraft").await;
    let letter =
        desk.posted(|post, message| post.channel == desk.ada.dm() && offers(message, "answer"));
    let letter = letter.await;
    fill(&desk.ada.clone().in_dm(), &letter, "answer", HOSTILE).await;
    desk.written(card.id(), "evil").await;
    fill(&desk.sam, &card, "note", HOSTILE).await;
    desk.written(card.id(), "for the desk alone").await;
    fill(&desk.sam, &card, "close", HOSTILE).await;
    desk.posted(|post, message| {
        post.channel == desk.ada.dm() && message.text().contains("has closed")
    })
    .await;
    desk.assert_clean(&[]);
}
