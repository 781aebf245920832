//! Every shape in which the feed was seen, and every other that it may come in.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::feed::{Unreadable, read};
use crate::ids::Timestamp;
use crate::runtime::status::{Page, State, Status};

const NOW: i64 = 1_795_514_400_000;
const HOUR: i64 = 3_600_000;

fn state_of(text: &[u8]) -> Option<State> {
    let now = Timestamp::from_millis(NOW);
    let services = read(text, now).ok()?;
    let status = Status::default();
    status.publish(Page {
        read_at: now,
        services,
    });
    let watched = ["iMessage".to_owned(), "iCloud Account & Sign In".to_owned()];
    Some(status.reading(&watched, now).state)
}

fn feed(name: &str, events: Value) -> Value {
    json!({ "drpost": false, "drMessage": null, "services": [
        { "serviceName": "FaceTime", "redirectUrl": null, "events": [
            { "statusType": "Outage", "eventStatus": "ongoing", "epochStartDate": NOW } ] },
        { "serviceName": name, "redirectUrl": null, "events": events },
    ] })
}

fn state(events: Value) -> State {
    state_of(feed(" iMessage ", events).to_string().as_bytes()).unwrap()
}

/// The event of the facts, with what a case changes in it.
fn event(changes: Value) -> Value {
    let mut event = json!({
        "messageId": "2000000560", "statusType": "Outage", "eventStatus": "ongoing",
        "usersAffected": "Some users are affected", "epochStartDate": NOW - 2 * HOUR,
        "epochEndDate": null, "startDate": "11/24/2026 00:00 PST", "endDate": null,
        "datePosted": "11/24/2026 00:10 PST", "affectedServices": null,
        "message": "Users may be unable (for now) to use this service. {\"Sorry\"}",
    });
    for (key, value) in changes.as_object().unwrap() {
        event[key] = value.clone();
    }
    event
}

fn of(changes: Value) -> State {
    state(json!([event(changes)]))
}

#[test]
fn each_shape_that_was_seen_is_read() {
    let since = Some(Timestamp::from_millis(NOW - 2 * HOUR));
    let at = Timestamp::from_millis(NOW - HOUR);
    assert_eq!(state(json!([])), State::Clear);
    assert_eq!(of(json!({})), State::Outage { since });
    for word in ["Issue", "Performance", "PERFORMANCE "] {
        assert_eq!(of(json!({ "statusType": word })), State::Issue { since });
    }
    let planned = State::Planned { from: since };
    assert_eq!(of(json!({ "statusType": "Maintenance" })), planned);
    let from = Some(Timestamp::from_millis(NOW + HOUR));
    let upcoming = json!({ "eventStatus": "upcoming", "epochStartDate": NOW + HOUR });
    assert_eq!(of(upcoming), State::Planned { from });
    for word in ["resolved", "completed"] {
        let over = json!({ "eventStatus": word, "epochEndDate": NOW - HOUR });
        assert_eq!(of(over), State::Resolved { at });
    }
    let days_ago = json!({ "eventStatus": "resolved", "epochEndDate": NOW - 50 * HOUR });
    assert_eq!(of(days_ago), State::Clear);
    let available = json!({ "statusType": "Available" });
    assert_eq!(of(available), State::Clear);
    let fraction = json!({ "epochStartDate": (NOW - 2 * HOUR) as f64 + 0.25 });
    assert_eq!(of(fraction), State::Outage { since });
}

#[test]
fn without_a_status_an_event_lasts_until_its_end() {
    let since = Some(Timestamp::from_millis(NOW - 2 * HOUR));
    let none = |changes: Value| {
        let mut event = event(changes);
        event.as_object_mut().unwrap().remove("eventStatus");
        state(json!([event]))
    };
    assert_eq!(none(json!({})), State::Outage { since });
    let later = json!({ "epochEndDate": NOW + HOUR });
    assert_eq!(none(later), State::Outage { since });
    let at = Timestamp::from_millis(NOW - HOUR);
    let over = json!({ "epochEndDate": NOW - HOUR });
    assert_eq!(none(over), State::Resolved { at });
    let words = json!({ "endDate": "11/24/2026 01:00 PST" });
    assert_eq!(none(words), State::Clear);
    let seconds = json!({ "epochEndDate": 646_419_600 });
    assert_eq!(none(seconds), State::Unknown);
}

#[test]
fn what_nobody_understands_is_never_an_outage_and_never_all_well() {
    for changes in [
        json!({ "eventStatus": "investigating" }),
        json!({ "eventStatus": 7 }),
        json!({ "eventStatus": [] }),
        json!({ "statusType": "Catastrophe" }),
        json!({ "statusType": null }),
        json!({ "epochEndDate": NOW - HOUR }),
        json!({ "epochStartDate": NOW + HOUR }),
    ] {
        assert_eq!(of(changes.clone()), State::Unknown, "{changes}");
    }
    assert_eq!(state(json!(["Outage"])), State::Unknown);
    assert_eq!(state(json!("Outage")), State::Unknown);
}

#[test]
fn the_envelope_may_be_a_call_and_names_may_be_escaped() {
    let feed = feed("iMessage", json!([event(json!({}))])).to_string();
    let bare = state_of(feed.as_bytes());
    assert!(matches!(bare, Some(State::Outage { .. })));
    for text in [
        format!("jsonCallback({feed});"),
        format!("\u{feff}{feed}\n"),
        format!("/**/ f ( {feed} ) ;"),
    ] {
        assert_eq!(state_of(text.as_bytes()), bare);
    }
    let both = json!({ "services": [
        { "serviceName": "iMessage" },
        { "serviceName": "iCloud Account &amp; Sign In", "events": [event(json!({}))] },
    ] });
    assert_eq!(state_of(both.to_string().as_bytes()), bare);
}

#[test]
fn what_is_not_the_feed_is_unreadable_rather_than_all_well() {
    let now = Timestamp::from_millis(NOW);
    for (text, why) in [
        ("", Unreadable::Json),
        ("<html>Service unavailable</html>", Unreadable::Json),
        ("}{", Unreadable::Json),
        ("{\"services\": [", Unreadable::Json),
        ("{}", Unreadable::Services),
        ("{\"services\": {}}", Unreadable::Services),
        ("{\"services\": []}", Unreadable::Services),
        (
            "{\"services\": [{}, 3, {\"serviceName\": 4}]}",
            Unreadable::Services,
        ),
        // The format of 2014 to 2016.
        (
            "{\"dashboard\": {\"Services\": [{\"name\": \"iMessage\"}]}}",
            Unreadable::Services,
        ),
    ] {
        assert_eq!(read(text.as_bytes(), now), Err(why), "{text}");
    }
    let deep = format!("{{\"services\": {}{}}}", "[".repeat(9000), "]".repeat(9000));
    assert_eq!(read(deep.as_bytes(), now), Err(Unreadable::Json));
    let renamed = feed("Messages", json!([])).to_string();
    assert_eq!(state_of(renamed.as_bytes()), Some(State::Unknown));
}

/// Any JSON, built of the words that the feed uses.
fn value() -> impl Strategy<Value = Value> {
    let words = prop::sample::select(vec![
        "iMessage",
        "Outage",
        "Issue",
        "Available",
        "ongoing",
        "resolved",
        "upcoming",
        "",
        "null",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (NOW - 90 * HOUR..NOW + 90 * HOUR).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        words.prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
    ];
    let keys = prop::sample::select(vec![
        "services",
        "serviceName",
        "events",
        "statusType",
        "eventStatus",
        "epochStartDate",
        "epochEndDate",
        "endDate",
        "other",
    ]);
    leaf.prop_recursive(5, 48, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(keys.clone().prop_map(str::to_owned), inner, 0..6)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes, Timestamp::from_millis(NOW));
    }

    /// One field of a sound feed is anything: an outage is only seen where an event says that it is one and lasts.
    #[test]
    fn no_field_makes_a_false_outage(
        key in prop::sample::select(vec![
            "statusType", "eventStatus", "epochStartDate", "epochEndDate", "endDate",
        ]),
        anything in value(),
    ) {
        let quiet = event(json!({ "eventStatus": "resolved", "epochEndDate": NOW - HOUR, key: anything.clone() }));
        let said = quiet["eventStatus"].as_str().map(|s| s.trim().to_lowercase());
        let seen = state(json!([quiet.clone()]));
        let lasts = said.as_deref() == Some("ongoing") || quiet["eventStatus"].is_null();
        let active = matches!(seen, State::Outage { .. } | State::Issue { .. });
        prop_assert!(!active || lasts, "{quiet}: {seen:?}");
    }

    /// Whatever the document is, an outage needs an event of a service that is watched, with the words for it.
    #[test]
    fn any_document_is_read_or_refused(document in value(), cut in 0..600_usize) {
        let text = document.to_string();
        let cut = text.floor_char_boundary(cut.min(text.len()));
        for text in [&text[..], &text[..cut]] {
            let seen = state_of(text.as_bytes());
            if matches!(seen, Some(State::Outage { .. })) {
                prop_assert!(text.contains("\"iMessage\"") && text.contains("\"Outage\""));
            }
        }
    }

    /// A sound feed cut anywhere, or with a byte changed, is an outage only if it is still one.
    #[test]
    fn damage_makes_no_outage_of_a_clear_page(at in 0..400_usize, byte in any::<u8>(), cut in any::<bool>()) {
        let resolved = event(json!({ "eventStatus": "resolved", "epochEndDate": NOW - HOUR }));
        let mut text = feed("iMessage", json!([resolved])).to_string().into_bytes();
        let at = at.min(text.len() - 1);
        if cut { text.truncate(at) } else { text[at] = byte }
        let seen = state_of(&text);
        prop_assert!(!matches!(seen, Some(State::Outage { .. } | State::Issue { .. })), "{seen:?}");
    }
}
