//! What supporters read.

use blueback::desk::{Act, By, Message, Priority, Waiting, sort};
use blueback::ids::{CaseNumber, Languages, RoleId};
use blueback::text::panel::{Attached, Calls, Panel};

use super::cases::{HELPER, Told, own};
use super::read::read;
use super::{ENGLISH, german, step, two_languages};

#[test]
fn a_new_case_tells_a_supporter_everything_at_a_glance() {
    let told = Told::new(two_languages());
    let card = told.words.desk_card(ENGLISH, &told.file());
    assert_eq!(
        read(&card),
        "\
== Case #12: iMessage help
**New** · the desk’s turn, last moved <t:1700011160:R> · nobody has it yet
<@11> reads Deutsch; their device shows Français · opened <t:1700011160:R>
**“My messages are green with everyone”**
iPhone · iOS 18
Asked for a person.
**In their own words**
> Since \\*yesterday\\*, with the new SIM \\@\u{2060}everyone
**What was tried**
- What changed just before it began? A new SIM, eSIM, number or carrier
- Turn iMessage off and on: no change
- Restart the device: could not be done (3 hours later)
**Likely:** a SIM or line that is off or not the right one (about 25 %); an activation that needs more time (about 15 %); the hidden SMS that confirms your number not getting through (about 15 %)
**Next by the guide:** Try another network (2 minutes, changes nothing for good)
-# Nothing was sent yet. Wish: direct message. They have not looked at it yet.
[Claim] claim
[Reply] reply
[Ask a question] ask
[Suggest a step] suggest 0
[Note] note
[Priority] prioritise
[Solved] solve
[Close] close
[Open in my language] view
[As the member sees it] asmember
"
    );
}

#[test]
fn a_case_in_the_middle_of_its_life_in_german() {
    let mut told = Told::new(two_languages());
    told.helper(Act::Claim);
    told.helper(Act::Prioritise(Priority::Urgent));
    told.helper(Act::Suggest(step("airplane")));
    let view = told.words.view(german(), &told.file());
    assert_eq!(
        read(&view),
        "\
== ‼️ Fall #12: Hilfe mit iMessage
**Wartet auf das Mitglied** · das Mitglied ist dran, letzte Bewegung <t:1700012960:R> · bei <@22> · Priorität: dringend
<@11> liest Deutsch; das Gerät zeigt Français · eröffnet <t:1700011160:R>
**„Meine Nachrichten sind bei allen grün“**
iPhone · iOS 18
Wollte mit einem Menschen sprechen.
**In eigenen Worten**
> Since \\*yesterday\\*, with the new SIM \\@\u{2060}everyone
**Was versucht wurde**
- Was hat sich geändert, kurz bevor es anfing? Neue SIM, eSIM oder Nummer, neuer Mobilfunkanbieter
- iMessage aus- und einschalten: keine Änderung
- Das Gerät neu starten: war nicht möglich (3 Stunden später)
**Wahrscheinlich:** eine SIM oder Leitung, die aus oder nicht die richtige ist (etwa 25 %); eine Aktivierung, die noch Zeit braucht (etwa 15 %); dass die verborgene SMS nicht durchkommt, die deine Nummer bestätigt (etwa 15 %)
**Als Nächstes rät die Anleitung:** Ein anderes Netz versuchen (2 Minuten, ändert nichts auf Dauer)
**Zu versuchen, noch ohne Antwort:** Mode Avion ein- und ausschalten
-# Unterwegs. Wunsch: Direktnachricht. Noch nicht angesehen.
[Antworten] reply
[Etwas fragen] ask
[Schritt vorschlagen] suggest 0
[Notiz] note
[Zurückgeben] handback
[Priorität] prioritise
[Gelöst] solve
[Schließen] close
[Verlauf] history 0
[Wie die Person es sieht] asmember
"
    );
}

#[test]
fn both_name_a_button_as_the_members_device_does() {
    let mut told = Told::new(two_languages());
    told.helper(Act::Suggest(step("airplane")));
    let file = told.file();
    let letter = read(&told.words.letter(told.case.languages, &file, 1));
    assert!(
        letter.contains("Mode Avion ein- und ausschalten"),
        "{letter}"
    );
    for locale in [ENGLISH, german()] {
        let history = read(&told.words.history(locale, &file, 0, 1));
        let log = read(&told.words.log(locale, &file, 1));
        let steps = read(&told.words.steps(locale, &file));
        for panel in [history, log, steps] {
            assert!(panel.contains("Mode Avion"), "{panel}");
            assert!(
                !panel.contains("Airplane") && !panel.contains("Flugmodus"),
                "{panel}"
            );
        }
    }
}

#[test]
fn the_board_counts_and_shows_what_to_look_at_first() {
    let mut told = Told::new(Languages::same(german()));
    let words = &told.words;
    let empty = words.board(ENGLISH, &[], false, told.now);
    assert!(read(&empty).contains("Nobody waits for help. Enjoy the quiet."));
    let mut cases: Vec<Waiting> = (1..=16)
        .map(|n| Waiting {
            number: CaseNumber(n),
            ..Waiting::of(&told.case)
        })
        .collect();
    told.acts(By::Staff(HELPER), Act::Write(Message::Reply(own("Hello"))));
    cases.push(Waiting::of(&told.case));
    sort(&mut cases);
    let board = told.words.board(ENGLISH, &cases, true, told.now);
    let text = read(&board);
    let start = "\
== Open cases
! Something is wrong with this desk, so some cases may not be shown. The command /desk doctor says what.
16 new · 1 waiting for the member
**#1** · nobody has it · <t:1700011160:R> · iMessage help · Deutsch
";
    let end = "\
**#15** · nobody has it · <t:1700011160:R> · iMessage help · Deutsch
-# and 2 more in the queue
-# As of <t:1700011760:R>
[Next case] next
[Queue] queue 0
";
    assert!(text.starts_with(start) && text.ends_with(end), "{text}");
    let last = told.words.queue(german(), &cases[16..], 9, told.now);
    assert!(read(&last).contains("**#12** · wartet auf das Mitglied (<@22>) · <t:1700011760:R>"));
}

#[test]
fn only_a_reminder_calls_and_only_whom_it_must() {
    let mut told = Told::new(Languages::same(ENGLISH));
    let role = RoleId(9);
    let words = &told.words;
    let calls = |panel: Panel| panel.calls;
    assert_eq!(calls(words.announcement(ENGLISH, &told.file(), None)), None);
    let announced = calls(words.announcement(ENGLISH, &told.file(), Some(role)));
    assert_eq!(announced, Some(Calls::Role(role)));
    assert_eq!(calls(words.desk_card(ENGLISH, &told.file())), None);
    told.helper(Act::Claim);
    let reminded = calls(told.words.owner_reminder(ENGLISH, &told.file()));
    assert_eq!(reminded, Some(Calls::User(HELPER)));
}

#[test]
fn a_long_case_keeps_its_state_and_the_history_has_every_word() {
    let mut told = Told::new(Languages::same(ENGLISH));
    let long = own(&"*long* ".repeat(190));
    for _ in 0..3 {
        told.acts(By::Member, Act::Answer(long.clone()));
    }
    let history = told.words.history(ENGLISH, &told.file(), 0, 1);
    let Some(Attached::Text { name, text }) = &history.attached else {
        panic!("what is cut comes as a file: {}", read(&history));
    };
    assert_eq!(name, "case-12-1.txt");
    assert_eq!(text.matches(long.as_str()).count(), 3);
    assert!(read(&history).contains("the file has all of it"));
    // A way as long as one can be.
    let tried = told.session.entries[2].clone();
    told.session.entries.extend(std::iter::repeat_n(tried, 57));
    let card = read(&told.words.desk_card(ENGLISH, &told.file()));
    assert!(
        card.contains("\n…\n"),
        "the middle of the path is left out: {card}"
    );
    assert!(
        card.contains("with the new SIM \\@"),
        "own words stay: {card}"
    );
    assert!(card.contains("**New** · the desk’s turn"), "{card}");
}
