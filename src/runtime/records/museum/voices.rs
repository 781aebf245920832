//! What was written of the languages that people chose, and of texts that they said are wrong.

use super::{BEGAN, sample};
use crate::ids::{Locale, Timestamp, UserId};
use crate::runtime::languages::{Chosen, Device, Report};
use crate::runtime::records::{report, voice};

pub(super) fn voices() -> Vec<(u8, &'static str, Chosen)> {
    let locale = |code| Locale::exact(code).unwrap();
    let nothing = Chosen {
        text: None,
        device: Device::NotKnown,
        medium: locale("de"),
    };
    let as_text = Chosen {
        text: Some(locale("de")),
        device: Device::AsText,
        medium: Locale::SOURCE,
    };
    let told = Chosen {
        text: Some(locale("ja")),
        device: Device::Told(locale("de")),
        medium: Locale::SOURCE,
    };
    vec![
        (1, "voice-nothing.json", nothing),
        (1, "voice-as-text.json", as_text),
        (1, "voice-told.json", told),
    ]
}

#[test]
fn all_that_people_ever_chose_or_said_of_texts_is_read_and_written_as_it_ever_was() {
    let key = Chosen::key(UserId(9));
    for (version, file, says) in voices() {
        let kept = sample(version, file);
        assert_eq!(voice::read(&key, &kept), Ok(says), "{file}");
        assert_eq!(voice::write(&says), kept, "{file}");
    }
    let wrong = Report {
        message: "imessage-step-toggle".to_owned(),
        locale: Locale::exact("ja").unwrap(),
        at: Timestamp::from_millis(BEGAN),
    };
    let kept = sample(1, "report.json");
    assert_eq!(report::write(&wrong), kept);
    assert_eq!(report::read(&key, &kept), Ok(wrong));
}
