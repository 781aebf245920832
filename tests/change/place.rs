//! What Discord and admins learn of a change.

use blueback::ids::Timestamp;
use blueback::runtime::{GuideFault, Library};
use blueback_stand_in::{Kind, World};

use crate::desk::place::{Desk, Kind as DeskKind, said};
use crate::discord::place::Place;

fn names(world: &World) -> Vec<String> {
    let commands = world.commands().iter();
    commands
        .map(|command| command["name"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn a_flow_that_went_loses_its_command_and_one_that_came_gets_one() {
    let mut place = Place::open().await;
    let whole = place.runtime().library();
    let mut less = Library::clone(&whole);
    less.flows.retain(|flow| flow.id.as_str() != "facetime");
    place.runtime().shelf().put(less);
    let gone = |world: &World| (names(world) == ["imessage-help", "desk", "my-data"]).then_some(());
    assert!(place.discord.until(gone).await.is_some());
    place.runtime().shelf().put(Library::clone(&whole));
    let back = |world: &World| (names(world).len() == 4).then_some(());
    assert!(place.discord.until(back).await.is_some());
    // A library in which nothing of the commands is other is looked at, and Discord is told nothing.
    let asked = place.discord.read(|world| world.count(Kind::ReadCommands));
    place.runtime().shelf().put(Library::clone(&whole));
    let asked_again = |world: &World| (world.count(Kind::ReadCommands) > asked).then_some(());
    assert!(place.discord.until(asked_again).await.is_some());
    place.stop().await.unwrap();
    assert_eq!(
        place.discord.read(|world| world.count(Kind::WriteCommands)),
        3
    );
    place.assert_clean();
}

#[tokio::test]
async fn an_admin_is_told_that_the_guide_is_behind_until_something_sound_is_read() {
    let desk = Desk::with(DeskKind::Text).await;
    let shelf = desk.place.runtime().shelf();
    shelf.refuse(GuideFault {
        at: Timestamp::from_millis(1_767_603_600_000),
        faults: 3,
    });
    let behind = "has 3 faults; the one before is in use";
    let doctor = desk.olga.command("desk doctor", &[]).await.unwrap();
    assert!(said(&doctor).contains(behind), "{}", said(&doctor));
    shelf.put(Library::clone(&shelf.current()));
    let doctor = desk.olga.command("desk doctor", &[]).await.unwrap();
    assert!(!said(&doctor).contains("in use"), "{}", said(&doctor));
    desk.assert_clean(&[]);
}
