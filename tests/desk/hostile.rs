//! What people write is shown as theirs and does nothing, wherever it stands: in forms and panels, on the desk, in
//! letters.

use blueback_stand_in::{Message, Person, Seen};
use serde_json::json;

use super::place::{Desk, Kind, choose, fill, id, message, offers, press, press_on, said};

/// What would reach or deceive others, format, or fill a screen, if it were taken for more than words.
const HOSTILE: [&str; 22] = [
    "@everyone",
    "@here",
    "<@80351110224678912>",
    "<@!80351110224678912>",
    "<#80351110224678912>",
    "https://evil.example/a?b=c",
    "discord.gg/evil",
    "[free](https://evil.example)",
    "||hidden||",
    "`code`",
    "```block```",
    "**bold** __under__ ~~gone~~",
    "*slanted* _too_",
    "<:odd:80351110224678912>",
    "<a:odd:80351110224678912>",
    "<t:1700000000:R>",
    "</desk queue:80351110224678912>",
    "<id:customize>",
    "# Big",
    "> said",
    "- listed",
    "1. counted",
];
/// What is not kept of what is typed: it turns the direction of writing, or cannot be seen.
const DECEIVING: [char; 6] = [
    '\u{202e}',
    '\u{2066}',
    '\u{200b}',
    '\u{7}',
    '\u{1b}',
    '\u{e0041}',
];
/// Marks that pile up on a letter.
const PILE: &str = "Z\u{351}\u{36b}\u{343}\u{36a}\u{302}\u{36b}\u{33d}\u{34f}\u{334}\u{319}\u{324}\u{31e}\u{349}algo";

/// All of it: each on a line of its own, and what deceives between.
fn hostile(desk: &Desk) -> String {
    let role = format!("<@&{}>", desk.staff);
    let lines = HOSTILE.into_iter().chain([role.as_str(), PILE]);
    let deceiving = DECEIVING.iter().cycle();
    let lines = lines
        .zip(deceiving)
        .map(|(line, deceives)| format!("{line}{deceives}"));
    lines.collect::<Vec<_>>().join("\n")
}

/// A text as it is read: a backslash shows the sign behind it, and what parts or isolates has no shape.
fn read(text: &str) -> String {
    let mut seen = String::new();
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match (c, rest.peek()) {
            ('\\', Some(next)) if next.is_ascii_punctuation() => seen.extend(rest.next()),
            ('\u{2060}' | '\u{2068}' | '\u{2069}', _) => {}
            _ => seen.push(c),
        }
    }
    seen
}

/// The whole of it is there as words, and none of it as anything else.
#[track_caller]
fn assert_shown(shown: &Message, desk: &Desk) {
    let text = shown.text();
    assert_harmless(&text, desk);
    let read = read(&text);
    for line in HOSTILE {
        assert!(read.contains(line), "{line} is not in {read}");
    }
    assert!(read.contains("algo"), "{read}");
}

#[track_caller]
fn assert_harmless(text: &str, desk: &Desk) {
    let role = format!("<@&{}>", desk.staff);
    let others = [role.as_str(), "://evil", "](", "\n# B", "\n- l", "\n1. c"];
    for raw in HOSTILE.iter().copied().chain(others) {
        // Behind a backslash the first sign of it means nothing.
        let mut found = text.match_indices(raw);
        let raw_at = found.find(|(at, _)| !text[..*at].ends_with('\\'));
        assert!(raw_at.is_none(), "{raw} is raw in {text}");
    }
    for deceiving in DECEIVING {
        assert!(!text.contains(deceiving), "{deceiving:?} is in {text:?}");
    }
    let mut piled = 0;
    for c in text.chars() {
        piled = if ('\u{300}'..='\u{36f}').contains(&c) {
            piled + 1
        } else {
            0
        };
        assert!(piled <= 4, "marks pile up in {text:?}");
    }
}

/// Nothing that anybody was shown does anything, and nobody was pinged.
fn assert_all_harmless(desk: &Desk) {
    let texts: Vec<String> = desk.discord().read(|world| {
        let shown = world.posts().map(|post| super::place::shown(post).text());
        shown.collect()
    });
    // The admin is told who works on the desk, by name.
    let set_up = |text: &&String| text.contains("The desk is set up");
    for text in texts.iter().filter(|text| !set_up(text)) {
        assert_harmless(text, desk);
    }
    desk.assert_clean(&[]);
}

/// The history of the case, page by page.
async fn history(desk: &Desk) -> String {
    let view = desk.open(&desk.sam, 1).await;
    let mut page = press_on(&desk.sam, &view, "history").await;
    let mut all = said(&page);
    while let Some(older) = message(&page)
        .button("Older")
        .filter(|older| !older.disabled)
    {
        page = desk.sam.press(&page, &older.custom_id).await.unwrap();
        all.push_str(&said(&page));
    }
    all
}

async fn whole_way(kind: Kind) {
    let desk = Desk::quick(kind).await;
    let words = hostile(&desk);
    let (ada, sam) = (&desk.ada, &desk.sam);
    let consent = desk.consent(ada, &words).await;
    assert_shown(message(&consent), &desk);
    press(ada, &consent, "send").await;
    let card = desk.card("1", |card| offers(card, "claim")).await;
    assert_shown(&card, &desk);
    assert_shown(&desk.open(sam, 1).await, &desk);
    press_on(sam, &card, "claim").await;

    // From a supporter towards the member.
    let preview = fill(sam, &card, "ask", &words).await;
    assert_shown(message(&preview), &desk);
    press(sam, &preview, "senddraft").await;
    let letter = desk.posted(|post, letter| post.channel == ada.dm() && offers(letter, "answer"));
    let letter = letter.await;
    assert_shown(&letter, &desk);
    assert_shown(&desk.written(card.id(), "asked the member").await, &desk);
    let mine = ada.command("imessage-help", &[]).await.unwrap();
    assert_shown(message(&mine), &desk);

    // And back, with a note that the member never sees.
    fill(&ada.clone().in_dm(), &letter, "answer", &words).await;
    assert_shown(&desk.written(card.id(), "wrote back").await, &desk);
    fill(sam, &card, "note", &words).await;
    assert_shown(&desk.written(card.id(), "for the desk alone").await, &desk);
    fill(sam, &card, "close", &words).await;
    let closed = desk
        .posted(|post, letter| post.channel == ada.dm() && letter.text().contains("has closed"));
    let closed = closed.await;
    assert_shown(&closed, &desk);
    assert_shown(&desk.written(card.id(), "closed it").await, &desk);
    let mine = press_on(&ada.clone().in_dm(), &closed, "look").await;
    assert_shown(message(&mine), &desk);
    let rate = choose(&ada.clone().in_dm(), &mine, "rate", "1").await;
    ada.clone()
        .in_dm()
        .submit(&rate, &[("words", words.as_str())])
        .await
        .unwrap();
    assert_shown(&desk.written(card.id(), "rated the help").await, &desk);
    let history = history(&desk).await;
    for line in HOSTILE {
        assert!(read(&history).contains(line), "{line} is not in {history}");
    }
    assert_all_harmless(&desk);
}

#[tokio::test]
async fn hostile_words_ping_nobody_and_stay_words_in_a_text_channel() {
    whole_way(Kind::Text).await;
}

#[tokio::test]
async fn hostile_words_ping_nobody_and_stay_words_in_a_forum() {
    whole_way(Kind::Forum {
        requires_tag: false,
    })
    .await;
}

/// Sends a form as no client of Discord's would: with more than fits its field.
async fn forge(who: &Person, opened: &Seen, words: &str) -> Seen {
    let mut opened = opened.clone();
    let form = opened.form.as_mut().expect("a form opened");
    form.json["components"][0]["components"][0]["max_length"] = json!(4000);
    who.submit(&opened, &[("words", words)]).await.unwrap()
}

#[tokio::test]
async fn as_much_as_anybody_can_send_fits_everywhere() {
    for unit in [
        "@",
        "<@&1>\n",
        "\u{5d0}\u{5d1} ",
        "\u{1f469}\u{200d}\u{1f4bb}",
        "*\n",
        "a\u{301}",
    ] {
        let desk = Desk::quick(Kind::Text).await;
        let words: String = unit.chars().cycle().take(4000).collect();
        let (ada, sam) = (&desk.ada, &desk.sam);
        let in_dm = ada.clone().in_dm();
        let consent = desk.consent(ada, "-").await;
        let opened = press(ada, &consent, "handover").await;
        let consent = forge(ada, &opened, &words).await;
        press(ada, &consent, "send").await;
        let card = desk.card("1", |card| offers(card, "claim")).await;
        press_on(sam, &card, "claim").await;
        for _ in 0..3 {
            let opened = press_on(sam, &card, "ask").await;
            let preview = forge(sam, &opened, &words).await;
            press(sam, &preview, "senddraft").await;
        }
        let letter =
            desk.posted(|post, letter| post.channel == ada.dm() && offers(letter, "answer"));
        let letter = letter.await;
        let opened = press_on(&in_dm, &letter, "answer").await;
        forge(&in_dm, &opened, &words).await;
        desk.written(card.id(), "wrote back").await;
        let opened = press_on(sam, &card, "close").await;
        let closed = forge(sam, &opened, &words).await;
        assert!(said(&closed).contains("is closed"), "{}", said(&closed));
        let closed = desk.posted(|post, letter| {
            post.channel == ada.dm() && letter.text().contains("has closed")
        });
        let closed = closed.await;
        let mine = press_on(&in_dm, &closed, "look").await;
        let rate = choose(&in_dm, &mine, "rate", "1").await;
        forge(&in_dm, &rate, &words).await;
        desk.written(card.id(), "rated the help").await;
        assert!(!history(&desk).await.is_empty());
        assert!(!id(&desk.open(sam, 1).await, "history").is_empty());
        desk.assert_clean(&[]);
    }
}
