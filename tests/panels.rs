//! What the desk says, read as people read it: whole panels in both languages, written by hand.

mod cases;
mod read;

use blueback::desk::{Act, By, Contact, Message, Priority, Rating, Waiting, sort};
use blueback::engine::Outcome;
use blueback::ids::{CaseNumber, Languages, Locale, StepId};
use blueback::text::panel::{Attached, Calls, Control, Panel};

use self::cases::{HELPER, Told, own};
use self::read::read;

const ENGLISH: Locale = Locale::SOURCE;

fn german() -> Locale {
    Locale::exact("de").unwrap()
}

/// A German member with an iPhone in French.
fn two_languages() -> Languages {
    Languages {
        text: german(),
        device: Locale::exact("fr").unwrap(),
    }
}

fn step(id: &str) -> StepId {
    StepId::new(id).unwrap()
}

/// What can be pressed, by word.
fn presses(panel: &Panel) -> Vec<&'static str> {
    let word = |control: &Control| match control {
        Control::Button { press, .. } | Control::List { press, .. } => Some(press.word()),
        Control::Link { .. } | Control::Break => None,
    };
    panel.controls.iter().filter_map(word).collect()
}

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
fn a_member_is_asked_in_their_own_language_by_the_team() {
    let mut told = Told::new(Languages::same(german()));
    told.helper(Act::Write(Message::Question(own(
        "Which [iPhone](https://a.b) is it?",
    ))));
    let letter = told.words.letter(told.case.languages, &told.file(), 1);
    assert_eq!(
        read(&letter),
        "\
== Das Team hat eine Frage zu deinem Fall #12
> Which \\[iPhone\\]\\(https\\:\\/\\/a.b\\) is it?
-# Das hat ein Mensch aus dem Team geschrieben. Es ist nicht übersetzt.
-# Bitte antworte über die Schaltfläche: Was du in diesen Chat tippst, erreicht niemanden.
-# Niemand hier fragt dich je nach einem Passwort oder Code. Teile bitte keine Bildschirmfotos mit Telefonnummern oder Adressen.
[Antworten] answer
[Es geht wieder] works
[Mein Fall] look
[Zum Server] https://discord.com/channels/7/5
"
    );
    let all = read(&told.words.mine(told.case.languages, &told.file())) + &read(&letter);
    assert!(
        !all.contains(&HELPER.to_string()),
        "who answers is not told: {all}"
    );
}

#[test]
fn a_members_own_view_says_where_it_stands_and_what_to_do() {
    let mut told = Told::new(Languages::same(ENGLISH));
    told.helper(Act::Write(Message::Reply(own("We are on it."))));
    told.helper(Act::Write(Message::Reply(own("Still are."))));
    told.acts(By::Member, Act::Answer(own("Thank you")));
    told.helper(Act::Write(Message::Question(own("Which SIM is it?"))));
    let mine = told.words.mine(told.case.languages, &told.file());
    assert_eq!(
        read(&mine),
        "\
== Your case #12
**It is your turn: the team waits for your answer.** Last moved <t:1700013560:R>.
**What the team wrote last**
The team, <t:1700011760:R>:
> We are on it.
The team, <t:1700012360:R>:
> Still are.
The team asks, <t:1700013560:R>:
> Which SIM is it?
-# You get each answer by direct message, or in a private thread if that is not allowed.
-# Nobody here will ever ask for a password, a passcode or a code. Please share no screenshots with phone numbers or addresses.
[Answer] answer
[It works now] works
[I don’t need this any more] withdraw
[Go on with the guide] guide imessage
"
    );
}

#[test]
fn a_suggested_step_comes_whole_and_its_outcome_goes_back() {
    let mut told = Told::new(Languages::same(ENGLISH));
    told.helper(Act::Suggest(step("reset_net")));
    let letter = told.words.letter(told.case.languages, &told.file(), 1);
    assert_eq!(
        presses(&letter),
        ["worked", "failed", "cant", "answer", "look"]
    );
    let text = read(&letter);
    assert!(text.contains("[No, I’d rather not] cant 1"), "{text}");
    assert!(
        text.lines().any(|line| line.starts_with("! ")),
        "it warns: {text}"
    );
    let mine = told.words.mine(told.case.languages, &told.file());
    assert!(presses(&mine).contains(&"worked"));
    let outcome = Outcome::Failed;
    told.acts(By::Member, Act::Try { event: 1, outcome });
    let log = told.words.log(ENGLISH, &told.file(), 2);
    assert_eq!(
        read(&log),
        "\
<@11> tried “Reset the network settings”: no change
[Reply] reply
[Ask a question] ask
[Suggest a step] suggest 0
[Open in my language] view
"
    );
    // Once it is settled, the old message cannot be pressed again.
    let letter = told.words.letter(told.case.languages, &told.file(), 1);
    assert_eq!(presses(&letter), ["look"]);
}

#[test]
fn after_the_end_a_member_can_rate_and_open_again_for_a_while() {
    let mut told = Told::new(Languages::same(ENGLISH));
    told.helper(Act::Close(own("Your carrier has to mend it.")));
    let letter = told.words.letter(told.case.languages, &told.file(), 1);
    assert_eq!(
        read(&letter),
        "\
== The team has closed your case #12
> Your carrier has to mend it.
Above is what they say about it.
If it comes back, you can open the case again; that ends <t:1700616560:R>.
[Open it again] again
[How was the help?] rate 0
  5 ★★★★★ Very good
  4 ★★★★ Good
  3 ★★★ All right
  2 ★★ Not good
  1 ★ Poor
[My case] look
[To the server] https://discord.com/channels/7/5
"
    );
    let rating = Rating::new(4).unwrap();
    told.acts(
        By::Member,
        Act::Rate {
            rating,
            words: None,
        },
    );
    assert_eq!(
        presses(&told.words.mine(told.case.languages, &told.file())),
        ["again"]
    );
    told.now = told.now + told.rules.reopen;
    assert!(presses(&told.words.mine(told.case.languages, &told.file())).is_empty());
    let card = told.words.desk_card(ENGLISH, &told.file());
    assert_eq!(presses(&card), ["note", "view"]);
    assert!(read(&card).contains("Rated 4 of 5"));
}

#[test]
fn nothing_is_sent_before_a_member_has_seen_it() {
    let told = Told::new(Languages::same(german()));
    let file = told.file();
    let (flow, languages) = (&told.flow, told.case.languages);
    let session = Some(&told.session);
    let consent = told
        .words
        .consent(languages, flow, session, file.own_words(), Contact::Thread);
    assert_eq!(
        read(&consent),
        "\
== Das wird das Team sehen
Noch ist nichts gesendet. Wenn du es sendest, sieht das Team dieses Servers deinen Namen hier, deine Sprache und die deines Geräts, und was unten steht. Du kannst später etwas hinzufügen.
**Was du versucht hast**
- Problem: Meine Nachrichten sind bei allen grün
- Welches Gerät hat das Problem? iPhone
- Was hat sich geändert, kurz bevor es anfing? Neue SIM, eSIM oder Nummer, neuer Mobilfunkanbieter
- Welche Version hat das System? iOS 18
- iMessage aus- und einschalten: keine Änderung
- Das Gerät neu starten: war nicht möglich
**Deine eigenen Worte**
> Since \\*yesterday\\*, with the new SIM \\@\u{2060}everyone
-# Niemand hier fragt dich je nach einem Passwort oder Code. Teile bitte keine Bildschirmfotos mit Telefonnummern oder Adressen.
[Wie soll das Team dich erreichen?] contact imessage
  direct Per Direktnachricht (Geht das nicht, dann in einem privaten Thread hier)
  *thread In einem privaten Thread hier (Nur du und das Team könnt ihn lesen)
  later Keine Nachrichten, ich sehe selbst nach (Mit demselben Befehl siehst du, was es Neues gibt)
[An das Team senden] send imessage
[Meine Worte ändern] handover imessage
[Jetzt nicht] forget imessage
"
    );
    let preview = Message::Ready(told.words.reply_ids(&flow.id)[0].clone());
    let preview = read(&told.words.preview(ENGLISH, &file, &preview));
    assert!(preview.contains("Danke für deine Nachricht."), "{preview}");
    assert!(
        preview.contains("In Deutsch, which they read."),
        "{preview}"
    );
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
    let role = blueback::ids::RoleId(9);
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
    let tried = told.session.entries[4].clone();
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
