//! A language that no speaker has checked says so, and what is wrong can be told.

use blueback::engine::Risk;
use blueback::text::{Accent, Languages, Locale, Shown};

use super::offered;
use crate::desk::place::{Desk, Kind, message, press_on};
use crate::discord::place::button;
use crate::real_flow::real;
use crate::world::{ADA, World, press};

fn german() -> Languages {
    Languages::same(Locale::exact("de").unwrap())
}

async fn act(world: &mut World, act: blueback::runtime::Act) -> Shown {
    let mut incoming = world.incoming(ADA, act);
    incoming.languages = german();
    world.runtime.answer(incoming).await
}

#[tokio::test]
async fn a_draft_says_so_once_in_its_language_and_in_english() {
    let mut world = World::new(real());
    let open = blueback::runtime::Act::Open {
        problem: None,
        device: None,
    };
    let card = act(&mut world, open).await;
    let draft = card
        .speech
        .draft
        .clone()
        .expect("nobody has checked German");
    assert!(
        draft.contains("Maschinell") && draft.contains("Machine translation"),
        "{draft}"
    );
    assert_eq!(offered(&card), ["language", "english", "wrong"]);
    let choice = card.choices[0].id.clone();
    let next = act(&mut world, press(&card, &choice)).await;
    assert_eq!(
        (next.speech.draft.as_ref(), offered(&next)),
        (None, vec!["language"])
    );
    let english = act(&mut world, press(&next, "english")).await;
    assert_eq!(english.turn, next.turn);
    assert_ne!(english.title, next.title);
    assert_eq!(offered(&english), ["language_own"]);
    let own = act(&mut world, press(&english, "language_own")).await;
    assert_eq!(own.title, next.title);
}

#[tokio::test]
async fn the_source_language_is_no_draft() {
    let mut world = World::new(real());
    let card = world.open(ADA, None).await;
    assert_eq!(card.speech.draft, None);
}

#[test]
fn a_step_that_may_lose_something_stands_in_english_too_until_it_is_checked() {
    use blueback::engine::{Card, Place, Session};
    let library = real();
    let now = blueback::ids::Timestamp::from_millis(0);
    let mut looked = 0;
    for flow in &library.flows {
        let session = Session::new(flow.hash, now);
        let place = Place::of(flow, &session);
        for (nth, step) in flow.steps.iter().enumerate() {
            let show = |languages| {
                let words = &library.words;
                words.show_card(flow, &session, &place, &Card::Step(nth), &[], languages)
            };
            let source = Languages {
                text: Locale::SOURCE,
                ..german()
            };
            let (own, english) = (show(german()), show(source));
            let both = own.text.contains(&english.text);
            assert_eq!(both, step.risk >= Risk::Settings, "{}", step.id);
            if both {
                assert!(matches!(own.accent, Accent::Step(_)));
                let warning = own.warning.unwrap_or_default();
                assert!(warning.contains(&english.warning.unwrap_or_default()));
                looked += 1;
            }
        }
    }
    assert!(looked > 0);
}

#[tokio::test]
async fn where_nobody_can_be_told_it_is_said_honestly() {
    let mut world = World::new(real());
    let card = world.open(ADA, None).await;
    let told = world.press(ADA, &card, "wrong").await;
    assert_eq!(told.turn, card.turn);
    let said = told.speech.said.unwrap_or_default();
    assert!(said.contains("noted for whoever runs me"), "{said}");
}

#[tokio::test]
async fn the_desk_is_told_once_of_a_text_in_a_language() {
    let desk = Desk::with(Kind::Text).await;
    let hans = desk.discord().person("hans").locale("de").guild(&desk.pond);
    let seen = hans.command("imessage-help", &[]).await.unwrap();
    let card = message(&seen).clone();
    assert!(
        card.text().contains("Machine translation"),
        "{}",
        card.text()
    );
    for _ in 0..3 {
        let told = hans.press_on(&card, &button(&card, "wrong")).await.unwrap();
        assert!(
            message(&told).text().contains("Das Team"),
            "{}",
            message(&told).text()
        );
    }
    let notice = desk.written(desk.channel, "a text is wrong").await;
    assert!(
        notice.text().contains("`card-symptom` in Deutsch"),
        "{}",
        notice.text()
    );
    // What comes after it is there, so that a second would be too.
    let case = desk.hand_over(&desk.ada, "help").await;
    let _case = press_on(&desk.ada, message(&case), "look").await;
    desk.card("1", |_| true).await;
    let notices = desk.discord().read(|world| {
        let posts = world.posts().map(crate::desk::place::shown);
        posts
            .filter(|post| post.text().contains("a text is wrong"))
            .count()
    });
    assert_eq!(notices, 1);
    desk.assert_clean(&[desk.staff]);
}
