//! The panels that are about no single case, and the forms, with the longest that they may have to say.

use std::time::Duration;

use super::{CHANNEL, Drawn, GUILD, NOW, NUMBER, ROLE, USER, long_words};
use crate::desk::health::{Ailment, Cause, Health, Lack, Target};
use crate::desk::stats::{Day, Line, Lines, MOST_DAYS, MOST_LINES, Rest, Spread, Stats};
use crate::desk::{Priority, State, Waiting};
use crate::engine::Session;
use crate::ids::{FlowId, Languages, Locale};
use crate::text::Words;
use crate::text::desk::{
    Behind, DeadLetter, DeskNotice, Erased, Lost, OwnDraft, PERMISSIONS, Report, Stored, WHYS,
};

pub(super) fn panels(words: &Words, drawn: &mut Drawn<'_>) {
    let locale = drawn.locale;
    for notice in DeskNotice::samples() {
        drawn.panel(&words.told(locale, notice));
    }
    drawn.panel(&words.confirm_erasure(locale));
    drawn.panel(&words.kept_all(locale));
    for erased in [Erased::Whole, Erased::UnderWay] {
        drawn.panel(&words.erased(locale, erased));
    }
    for stored in [Stored::default(), stored(&drawn.flow.id)] {
        let languages = Languages::same(locale);
        drawn.panel(&words.export(languages, &[drawn.flow], &stored, NOW));
    }
    for count in [0, 1, 2, 40] {
        let sorted = waiting(&drawn.flow.id, count);
        for broken in [false, true] {
            drawn.panel(&words.board(locale, &sorted, broken, NOW));
        }
        for page in 0..3 {
            drawn.panel(&words.queue(locale, &sorted, page, NOW));
        }
    }
    for ailments in [Vec::new(), ailments()] {
        let health = Health { at: NOW, ailments };
        drawn.panel(&words.set_up(locale, CHANNEL, ROLE, &health));
        drawn.panel(&words.desk_broken(locale, GUILD, &health));
        for dead in [Vec::new(), dead()] {
            let report = Report {
                channel: CHANNEL,
                role: ROLE,
                health: &health,
                dead: &dead,
                pending: u32::try_from(dead.len()).unwrap_or(u32::MAX),
                behind: None,
            };
            drawn.panel(&words.doctor(locale, &report));
            for faults in [1, u64::from(u32::MAX)] {
                let behind = Some(Behind { at: NOW, faults });
                drawn.panel(&words.doctor(locale, &Report { behind, ..report }));
            }
        }
    }
    for ailment in self::ailments() {
        let health = Health {
            at: NOW,
            ailments: vec![ailment],
        };
        drawn.panel(&words.set_up(locale, CHANNEL, ROLE, &health));
    }
    drawn.panel(&words.wave(locale, NOW));
    drawn.panel(&words.wrong(locale, &"x".repeat(100), locale));
    let stats = stats(&drawn.flow.id);
    let nothing = Stats {
        all: Line::default(),
        by_flow: none(),
        by_language: none(),
        days: stats.days.clone(),
    };
    for stats in [stats, nothing] {
        for ratings in [None, Some((4.25, u32::MAX))] {
            drawn.panel(&words.stats(locale, &stats, ratings, MOST_DAYS));
        }
    }
}

/// Something of each sort, which is all that a panel tells of how much there is.
fn stored(flow: &FlowId) -> Stored {
    let session = (GUILD, flow.clone(), Session::new(0, NOW));
    let draft = OwnDraft {
        guild: GUILD,
        case: Some(NUMBER),
        flow: flow.clone(),
        words: None,
        at: None,
    };
    Stored {
        sessions: vec![session],
        drafts: vec![draft; 2],
        blocks: vec![(GUILD, NOW)],
        more_work: 1_000_000,
        ..Stored::default()
    }
}

pub(super) fn forms(words: &Words, drawn: &mut Drawn<'_>) {
    let locale = drawn.locale;
    let long = long_words();
    for own in [None].into_iter().chain(long.iter().map(Some)) {
        drawn.form(&words.hand_over_form(locale, &drawn.flow.id, own));
        drawn.form(&words.write_form(locale, NUMBER, own));
        drawn.form(&words.ask_form(locale, NUMBER, own));
    }
    drawn.form(&words.answer_form(locale, NUMBER));
    drawn.form(&words.rate_form(locale, NUMBER, 5));
    drawn.form(&words.note_form(locale, NUMBER));
    drawn.form(&words.close_form(locale, NUMBER));
    drawn.form(&words.set_up_form(locale, CHANNEL, false, ROLE, locale));
}

fn waiting(flow: &FlowId, count: usize) -> Vec<Waiting> {
    let states = [
        State::New,
        State::Claimed,
        State::WaitingForDesk,
        State::WaitingForMember,
    ];
    let states = states.into_iter().cycle().take(count);
    states
        .map(|state| Waiting {
            number: NUMBER,
            state,
            owner: (state != State::New).then_some(USER),
            priority: Priority::Urgent,
            opened: NOW,
            silent_since: NOW,
            flow: flow.clone(),
            language: Locale::exact("es-419").unwrap_or(Locale::SOURCE),
        })
        .collect()
}

/// Each permission with each purpose in turn, missing for each cause, and everything else that may be wrong.
fn ailments() -> Vec<Ailment> {
    let by = vec![Target::Everyone, Target::Role(ROLE), Target::Member(USER)];
    let denied = |own, category| Cause::Denied {
        by: by.clone(),
        own,
        category,
    };
    let causes = [
        denied(Some(ROLE), Some(CHANNEL)),
        denied(None, None),
        Cause::Ungranted { own: Some(ROLE) },
        Cause::Ungranted { own: None },
        Cause::Follows("mention-everyone"),
        Cause::Silenced(NOW),
    ];
    let mut ailments = vec![
        Ailment::Left,
        Ailment::ChannelGone(CHANNEL),
        Ailment::WrongKind(CHANNEL),
        Ailment::RoleGone(ROLE),
        Ailment::NoTags(CHANNEL),
        Ailment::Undelivered(1),
        Ailment::Undelivered(u32::MAX),
    ];
    let words = PERMISSIONS.iter().zip(WHYS.iter().cycle());
    for ((permission, why), cause) in words.zip(causes.iter().cycle()) {
        ailments.push(Ailment::Lacks(Lack {
            place: CHANNEL,
            permission,
            why,
            cause: cause.clone(),
            vital: true,
        }));
    }
    ailments
}

fn dead() -> Vec<DeadLetter> {
    let of = |case| {
        Lost::ALL.map(|what| DeadLetter {
            case,
            what,
            at: NOW,
        })
    };
    [of(Some(NUMBER)), of(None)].concat()
}

fn stats(flow: &FlowId) -> Stats<Locale> {
    let long = Spread {
        median: Duration::from_secs(99 * 24 * 3600),
        p90: Duration::from_secs(999 * 24 * 3600),
    };
    let line = Line {
        opened: u32::MAX,
        solved: u32::MAX,
        first_reply: Some(long),
        to_solve: Some(long),
    };
    let day = Day {
        start: NOW,
        opened: 1,
        solved: 1,
    };
    Stats {
        all: line,
        by_flow: full(line, vec![flow.clone(); MOST_LINES - 1]),
        by_language: full(line, Locale::all().take(MOST_LINES - 1).collect()),
        days: vec![day; usize::from(MOST_DAYS)],
    }
}

fn full<K>(line: Line, keys: Vec<K>) -> Lines<K> {
    Lines {
        named: keys.into_iter().map(|key| (key, line)).collect(),
        rest: Some(Rest { keys: 9, line }),
    }
}

fn none<K>() -> Lines<K> {
    Lines {
        named: Vec::new(),
        rest: None,
    }
}
