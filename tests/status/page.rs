//! Apple's page: each thing that it can say, as a member sees it.

use blueback::runtime::status::{Kind, Stage};

use super::{HOUR, answers, comes, event, goes_on, publish};
use crate::discord::place::{Place, card};

const ASKED: &str = "status page show a problem?";
const OUTAGE: &str = "reports an outage since";

#[tokio::test]
async fn an_outage_leads_to_waiting_until_it_is_over() {
    let place = Place::open().await;
    let ada = place.discord.person("ada");
    publish(&place, vec![event(&place, Kind::Outage, Stage::Ongoing)]);
    let seen = comes(&ada, "send_fail").await;
    let said = card(&seen).text();
    assert!(said.contains("Wait until Apple has fixed it"), "{said}");
    assert!(
        said.contains(OUTAGE) && said.contains("stop changing settings"),
        "{said}"
    );
    assert!(said.contains("(read <t:"), "{said}");
    let seen = answers(&ada, &seen, "wait").await;
    assert!(card(&seen).text().contains("Nothing to do now"), "{seen:?}");
    // It is over sooner than the wait.
    place.pass(HOUR / 2);
    publish(&place, vec![event(&place, Kind::Outage, Stage::Over)]);
    let seen = ada.command("imessage-help", &[]).await.unwrap();
    let said = card(&seen).text();
    assert!(
        said.contains("Time to look") && said.contains("is over since"),
        "{said}"
    );
    assert!(!said.contains(OUTAGE), "{said}");
    let seen = answers(&ada, &seen, "failed").await;
    let said = card(&seen).text();
    assert!(
        said.contains("is over since") && !said.contains(ASKED),
        "{said}"
    );
    place.assert_clean();
}

#[tokio::test]
async fn back_drops_what_the_member_did_and_not_what_was_found() {
    let place = Place::open().await;
    let ada = place.discord.person("ada");
    publish(&place, vec![event(&place, Kind::Issue, Stage::Ongoing)]);
    let seen = comes(&ada, "activation").await;
    let seen = answers(&ada, &seen, "wait").await;
    let seen = answers(&ada, &seen, "back").await;
    let said = card(&seen).text();
    assert!(said.contains("Wait until Apple has fixed it"), "{said}");
    assert!(
        said.contains("a problem that affects some people since"),
        "{said}"
    );
    let seen = answers(&ada, &seen, "back").await;
    assert!(card(&seen).text().contains("What do you see?"), "{seen:?}");
    place.assert_clean();
}

#[tokio::test]
async fn a_clear_page_is_said_small_and_nobody_is_asked_for_it() {
    let place = Place::open().await;
    let ada = place.discord.person("ada");
    publish(&place, Vec::new());
    let mut seen = comes(&ada, "activation").await;
    let mut cards = 0;
    // To the end, where the guide hands over.
    while !card(&seen).text().contains("```") {
        let said = card(&seen).text();
        assert!(!said.contains(ASKED), "{said}");
        assert!(
            said.contains("status page shows no problem (read <t:"),
            "{said}"
        );
        seen = goes_on(&ada, &seen).await;
        cards += 1;
    }
    assert!(cards > 5, "{cards}");
    let said = card(&seen).text();
    assert!(said.contains("status page: no problem"), "{said}");
    place.assert_clean();
}

#[tokio::test]
async fn an_unknown_page_is_asked_for_with_its_link() {
    let place = Place::open().await;
    let ada = place.discord.person("ada");
    // What nobody understands is no outage, and not all well.
    publish(&place, vec![event(&place, Kind::Unknown, Stage::Ongoing)]);
    let seen = comes(&ada, "Unable to contact the iMessage server. Try again.").await;
    let seen = answers(&ada, &seen, "ipad").await;
    let said = card(&seen).text();
    assert!(
        said.contains(ASKED) && !said.contains("stop changing"),
        "{said}"
    );
    let links = card(&seen).json.to_string();
    assert!(
        links.contains("https://www.apple.com/support/systemstatus/"),
        "{links}"
    );
    let seen = answers(&ada, &seen, "incident").await;
    assert!(
        card(&seen).text().contains("Wait until Apple has fixed it"),
        "{seen:?}"
    );
    place.assert_clean();
}

#[tokio::test]
async fn planned_work_warns_and_holds_nobody_up() {
    let place = Place::open().await;
    let ada = place.discord.person("ada").locale("de");
    publish(
        &place,
        vec![event(&place, Kind::Maintenance, Stage::Upcoming)],
    );
    let seen = comes(&ada, "send_fail").await;
    let said = card(&seen).text();
    assert!(said.contains("Arbeiten geplant (Beginn <t:"), "{said}");
    assert!(!said.contains("Warten, bis"), "{said}");
    place.assert_clean();
}

#[tokio::test]
async fn what_was_known_long_ago_is_asked_again() {
    let place = Place::open().await;
    let ada = place.discord.person("ada");
    publish(&place, vec![event(&place, Kind::Outage, Stage::Ongoing)]);
    let seen = comes(&ada, "send_fail").await;
    assert!(card(&seen).text().contains(OUTAGE));
    place.pass(HOUR / 4);
    let seen = ada.command("imessage-help", &[]).await.unwrap();
    assert!(
        card(&seen).text().contains(OUTAGE),
        "one look that failed is no news"
    );
    place.pass(HOUR);
    let seen = ada.command("imessage-help", &[]).await.unwrap();
    let said = card(&seen).text();
    assert!(
        !said.contains(OUTAGE) && !said.contains("Wait until"),
        "{said}"
    );
    place.assert_clean();
}

#[tokio::test]
async fn a_member_who_is_in_a_guide_lets_the_page_be_read() {
    let place = Place::open().await;
    let ada = place.discord.person("ada");
    assert!(*place.status().needs().borrow() < place.now());
    comes(&ada, "send_fail").await;
    assert!(*place.status().needs().borrow() > place.now() + HOUR / 12);
}
