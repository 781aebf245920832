//! What members read.

use blueback::desk::{Act, By, Contact, Message, Rating};
use blueback::engine::Outcome;
use blueback::ids::Languages;
use blueback::text::desk::consent_digest;

use super::cases::{HELPER, Told, own};
use super::read::read;
use super::{ENGLISH, german, presses, step};

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
    let all = read(&told.words.mine(told.case.languages, &told.file(), false)) + &read(&letter);
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
    let mine = told.words.mine(told.case.languages, &told.file(), false);
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
-# You get each answer by direct message. If that is not allowed, it waits in a private thread, or here until you use the same command again.
-# Nobody here will ever ask for a password, a passcode or a code. Please share no screenshots with phone numbers or addresses.
[Answer] answer
[It works now] works
[I don’t need this any more] withdraw
[Go on with the guide] guide imessage
[🌐 Language] language
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
    let mine = told.words.mine(told.case.languages, &told.file(), false);
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
        presses(&told.words.mine(told.case.languages, &told.file(), true)),
        ["again", "language"]
    );
    told.now = told.now + told.rules.reopen;
    // On the server, the guide can always be gone on with.
    let mine = told.words.mine(told.case.languages, &told.file(), false);
    assert_eq!(presses(&mine), ["guide", "language"]);
    let card = told.words.desk_card(ENGLISH, &told.file());
    assert_eq!(presses(&card), ["note", "view", "asmember"]);
    assert!(read(&card).contains("Rated 4 of 5"));
}

#[test]
fn nothing_is_sent_before_a_member_has_seen_it() {
    let told = Told::new(Languages::same(german()));
    let file = told.file();
    let (flow, languages) = (&told.flow, told.case.languages);
    let session = Some(&told.session);
    let consent = told.words.consent(
        languages,
        flow,
        session,
        file.own_words(),
        Contact::Thread,
        true,
    );
    assert_eq!(
        read(&consent),
        format!(
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
  direct Per Direktnachricht (Geht das nicht, in einem privaten Thread oder beim nächsten Besuch)
  *thread In einem privaten Thread hier (Nur du und das Team könnt ihn lesen)
  later Keine Nachrichten, ich sehe selbst nach (Mit demselben Befehl siehst du, was es Neues gibt)
[An das Team senden] send imessage-{}
[Meine Worte ändern] handover imessage
[Jetzt nicht] forget imessage
",
            consent_digest(session, file.own_words(), Contact::Thread)
        )
    );
    let preview = Message::Ready(told.words.reply_ids(&flow.id)[0].clone());
    let preview = read(&told.words.preview(ENGLISH, &file, &preview));
    assert!(preview.contains("Danke für deine Nachricht."), "{preview}");
    assert!(
        preview.contains("In Deutsch, which they read."),
        "{preview}"
    );
}
