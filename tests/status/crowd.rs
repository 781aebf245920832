//! Many with the same trouble on one server.

use blueback_stand_in::World;

use super::{HOUR, answers, comes, goes_on};
use crate::desk::place::{Desk, Kind};
use crate::discord::place::card;

const WIDER: &str = "This may be wider than you";
const NOTICE: &str = "This may be an outage";

fn notices(world: &World) -> usize {
    let posts = world.posts().filter(|post| !post.deleted);
    let texts = posts.map(|post| post.json.to_string());
    texts.filter(|text| text.contains(NOTICE)).count()
}

impl Desk {
    /// So many others come with the same trouble, and what the last of them sees.
    async fn crowd(&self, first: usize, many: usize) -> String {
        let mut last = String::new();
        for n in first..first + many {
            let person = self
                .discord()
                .person(&format!("member{n}"))
                .guild(&self.pond);
            last = card(&comes(&person, "send_fail").await).text();
        }
        last
    }

    /// How often the desk was told.
    fn notices(&self) -> usize {
        self.discord().read(notices)
    }

    /// Waits until the desk was told so often.
    async fn told(&self, often: usize) {
        let told = self
            .discord()
            .until(|world| (notices(world) == often).then_some(()));
        assert!(
            told.await.is_some(),
            "the desk was told {} times",
            self.notices()
        );
    }
}

#[tokio::test]
async fn members_are_told_before_any_reset_and_the_desk_once() {
    let desk = Desk::with(Kind::Text).await;
    let mut ada = comes(&desk.ada, "send_fail").await;
    assert!(!card(&ada).text().contains(WIDER));
    let third = desk.crowd(0, 2).await;
    assert!(!third.contains(WIDER), "{third}");
    let fourth = desk.crowd(2, 1).await;
    assert!(fourth.contains(WIDER), "{fourth}");
    desk.written(desk.channel, NOTICE).await;
    desk.crowd(3, 6).await;
    // Ada goes on: she is told, and waiting comes before all that loses something.
    loop {
        let said = card(&ada).text();
        assert!(!said.contains("Reset"), "{said}");
        if said.contains("Wait a little: it may be wider than you") {
            break;
        }
        ada = goes_on(&desk.ada, &ada).await;
        assert!(card(&ada).text().contains(WIDER), "{ada:?}");
    }
    assert_eq!(desk.notices(), 1);
    desk.assert_clean(&[]);
}

#[tokio::test]
async fn a_second_wave_is_another_notice_also_in_a_forum() {
    let desk = Desk::with(Kind::Forum {
        requires_tag: false,
    })
    .await;
    desk.crowd(0, 4).await;
    desk.told(1).await;
    desk.place.pass(HOUR * 2);
    desk.crowd(4, 8).await;
    desk.told(2).await;
    desk.assert_clean(&[]);
}

#[tokio::test]
async fn one_person_alone_is_no_crowd_however_often_they_begin() {
    let desk = Desk::with(Kind::Text).await;
    let mut seen = comes(&desk.ada, "send_fail").await;
    for symptom in [
        "activation",
        "send_fail",
        "green_all",
        "activation",
        "send_fail",
    ] {
        seen = answers(&desk.ada, &seen, "back").await;
        seen = if card(&seen).selects().is_empty() {
            comes(&desk.ada, symptom).await
        } else {
            answers(&desk.ada, &seen, symptom).await
        };
        seen = answers(&desk.ada, &seen, "restart").await;
        seen = answers(&desk.ada, &seen, symptom).await;
        assert!(!card(&seen).text().contains(WIDER), "{seen:?}");
    }
    assert_eq!(desk.notices(), 0);
}

#[tokio::test]
async fn another_symptom_makes_no_crowd() {
    let desk = Desk::with(Kind::Text).await;
    for n in 0..8 {
        let person = desk
            .discord()
            .person(&format!("member{n}"))
            .guild(&desk.pond);
        let seen = comes(&person, "not_syncing").await;
        assert!(!card(&seen).text().contains(WIDER));
    }
    assert_eq!(desk.notices(), 0);
}
