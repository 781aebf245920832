//! Everything that is stored about a person is in the file, and nothing of others.

use super::*;
use crate::desk::place::Kind;

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_told_as_nothing_and_a_session_with_its_words() {
    let desk = Desk::with(Kind::Text).await;
    let (ada, kim) = (&desk.ada, &desk.kim);
    assert_eq!(everything(ada).await, None);
    ada.command("imessage-help", &[]).await.unwrap();
    let in_dm = ada.clone().in_dm();
    in_dm
        .command("imessage-help", &[("problem", "green".into())])
        .await
        .unwrap();
    let all = everything(ada).await.unwrap();
    let sessions = all["sessions"].as_array().unwrap();
    assert_eq!(sessions.len(), 2, "{all:#}");
    let servers: Vec<&str> = sessions
        .iter()
        .map(|one| one["server"].as_str().unwrap())
        .collect();
    assert!(servers.contains(&"direct messages"));
    assert!(servers.contains(&desk.pond.id.to_string().as_str()));
    let recognised = sessions
        .iter()
        .find(|one| one["server"] == "direct messages")
        .unwrap();
    let words = recognised["answers"][0]["words"].as_str().unwrap();
    assert!(words.len() > 5, "{recognised:#}");
    assert_eq!(
        everything(kim).await,
        None,
        "another's session is nobody else's"
    );
    assert_eq!(
        everything(&in_dm).await.unwrap()["sessions"],
        all["sessions"]
    );
    desk.assert_clean(&[]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_is_told_to_its_member_and_to_whoever_works_on_it_each_their_own() {
    let desk = Desk::with(Kind::Text).await;
    let (ada, sam, olga) = (&desk.ada, &desk.sam, &desk.olga);
    case(&desk, ada, sam).await;
    desk.kim
        .command("desk block", &[("member", ada.id().to_string().into())])
        .await
        .unwrap();
    let all = everything(ada).await.unwrap();
    let text = all.to_string();
    for words in [OWN_WORDS, ANSWER, QUESTION] {
        assert!(text.contains(words), "{all:#}");
    }
    assert!(!text.contains(NOTE), "notes are the team's");
    assert!(
        !text.contains(&sam.id().to_string()),
        "who of the team it was is not told"
    );
    assert_eq!(all["cases"][0]["number"], 1);
    assert_eq!(all["blocks"].as_array().unwrap().len(), 1);
    let work = everything(sam).await.unwrap();
    let text = work.to_string();
    assert!(text.contains(NOTE) && text.contains(QUESTION), "{work:#}");
    assert!(!text.contains(OWN_WORDS) && !text.contains(&ada.id().to_string()));
    assert_eq!(work["cases_held_as_supporter"][0]["case"], 1);
    let set_up = everything(olga).await.unwrap();
    assert_eq!(
        set_up["desks_set_up"][0]["channel"],
        desk.channel.to_string()
    );
    desk.assert_clean(&[]);
}
