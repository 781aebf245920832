//! The whole way of one member and one supporter, the same wherever the desk is.

use blueback_stand_in::Message;

use super::place::{Desk, choose, fill, id, message, offers, press, press_on, said};

/// From the first word to the last. The thread of the case has the number of its card, in a text channel and in a forum.
pub(super) async fn whole(desk: &Desk) {
    let (ada, sam) = (&desk.ada, &desk.sam);
    let in_dm = ada.clone().in_dm();

    let done = desk.hand_over(ada, "It is *green*\nsince Monday").await;
    assert!(said(&done).contains("Case #1"), "{}", said(&done));
    let card = desk.card("1", |card| offers(card, "claim")).await;
    assert!(card.text().contains("It is \\*green\\*"), "{}", card.text());

    let claimed = press_on(sam, &card, "claim").await;
    assert!(said(&claimed).contains('1'), "{}", said(&claimed));
    let has_it = |card: &Message| card.text().contains(&format!("<@{}> has it", sam.id()));
    let card = desk.card("1", has_it).await;
    let thread = card.id();

    let replies = press_on(sam, &card, "reply").await;
    let preview = fill(sam, message(&replies), "write", "Which iOS is it?").await;
    assert!(
        said(&preview).contains("Which iOS is it?"),
        "{}",
        said(&preview)
    );
    let before = desk
        .discord()
        .read(|world| world.posts_in(ada.dm()).count());
    assert_eq!(before, 0, "nothing is sent before the supporter says so");
    press(sam, &preview, "senddraft").await;

    let letter = desk.letter(ada, "Which iOS is it?").await;
    let answered = fill(&in_dm, &letter, "answer", "iOS 18").await;
    assert!(!answered.failed, "{answered:?}");
    let log = desk.written(thread, "iOS 18").await;
    let waits = desk.card("1", |card| card.text().contains("Waiting for the desk"));
    waits.await;

    let steps = press_on(sam, &log, "suggest").await;
    choose(sam, &steps, "suggest", "toggle").await;
    let step = desk.posted(|post, message| post.channel == ada.dm() && offers(message, "failed"));
    let step = step.await;
    let mine = press_on(&in_dm, &step, "failed").await;
    assert!(said(&mine).contains("#1"), "{}", said(&mine));
    desk.posted(|post, message| post.channel == thread && message.text().contains("tried"))
        .await;
    let settled = press_on(&in_dm, &step, "worked").await;
    assert!(
        message(&settled).is_ephemeral(),
        "an old letter changes nothing: {settled:?}"
    );

    press_on(sam, &card, "solve").await;
    let solved = desk.letter(ada, "is solved").await;
    let mine = press_on(&in_dm, &solved, "look").await;
    let rate = choose(&in_dm, &mine, "rate", "5").await;
    let thanks = in_dm.submit(&rate, &[("words", "Quick!")]).await.unwrap();
    assert!(!thanks.failed, "{thanks:?}");
    desk.written(thread, "Quick!").await;

    let mine = ada.command("imessage-help", &[]).await.unwrap();
    assert!(
        !said(&mine).contains("Your case"),
        "a solved case does not stand in the way"
    );
    let look = press_on(&in_dm, &solved, "look").await;
    press(&in_dm, &look, "again").await;
    let open = desk.card("1", |card| offers(card, "close")).await;
    desk.written(thread, "opened it again").await;
    let mine = ada.command("imessage-help", &[]).await.unwrap();
    assert!(said(&mine).contains("Your case #1"), "{}", said(&mine));

    let closed = fill(sam, &open, "close", "No more to do here").await;
    assert!(!closed.failed, "{closed:?}");
    desk.letter(ada, "No more to do here").await;
    desk.card("1", |card| offers(card, "reopen")).await;
    assert!(
        !id(
            &desk
                .board(|board| board.text().contains("Nobody waits"))
                .await,
            "next"
        )
        .is_empty()
    );
    desk.assert_clean(&[]);
}
