//! What a case does, told as what people do one after another; and whatever they do, it stays sensible.

use std::time::Duration;

use proptest::prelude::*;

use super::*;
use crate::engine::Outcome;
use crate::ids::{
    CaseNumber, FlowId, GuildId, Languages, Locale, ReplyId, StepId, Timestamp, UserId,
};

pub(super) const NOW: Timestamp = Timestamp::from_millis(1_767_603_600_000);
pub(super) const HOUR: Duration = Duration::from_secs(3600);
pub(super) const ADA: By = By::Member;
pub(super) const SAM: By = By::Staff(UserId(20));
pub(super) const TIM: By = By::Staff(UserId(21));

pub(super) fn words(text: &str) -> Words {
    Words::new(text).unwrap()
}

pub(super) fn fresh() -> Case {
    let opening = Opening {
        guild: GuildId(1),
        number: CaseNumber(7),
        member: UserId(10),
        languages: Languages::same(Locale::SOURCE),
        flow: FlowId::new("imessage").unwrap(),
        opened_in: None,
        contact: Contact::Direct,
        words: Some(words("It never activates.")),
    };
    open(opening, NOW).case
}

/// What comes of acts that are all allowed, one after another, a minute apart.
pub(super) fn after(acts: &[(By, Act)]) -> Case {
    let mut now = NOW;
    acts.iter().fold(fresh(), |case, (by, act)| {
        now = now + Duration::from_secs(60);
        done(case, *by, act.clone(), now).unwrap().case
    })
}

pub(super) fn done(case: Case, by: By, act: Act, now: Timestamp) -> Result<Done, Refusal> {
    decide(case, Input { by, act }, &Rules::default(), now)
}

pub(super) fn reply(text: &str) -> Act {
    Act::Write(Message::Reply(words(text)))
}

#[test]
fn a_new_case_is_shown_and_belongs_to_nobody() {
    let case = fresh();
    assert_eq!((case.state, case.owner, case.events), (State::New, None, 1));
}

#[test]
fn of_two_who_claim_one_wins_and_the_other_is_told_who() {
    let claimed = done(fresh(), SAM, Act::Claim, NOW).unwrap().case;
    let late = done(claimed.clone(), TIM, Act::Claim, NOW);
    assert_eq!(late, Err(Refusal::HeldBy(UserId(20))));
    assert_eq!(done(claimed, SAM, Act::Claim, NOW), Err(Refusal::Unchanged));
}

#[test]
fn whoever_writes_takes_the_case_and_it_is_the_members_turn() {
    let wrote = done(fresh(), SAM, reply("Hello"), NOW + HOUR).unwrap();
    assert_eq!(wrote.case.owner, Some(UserId(20)));
    assert_eq!(wrote.case.state, State::WaitingForMember);
    assert_eq!(wrote.case.first_reply, Some(NOW + HOUR));
    assert_eq!(
        wrote.effects,
        [Effect::Show, Effect::Log(1), Effect::Tell(1)]
    );
    let other = done(wrote.case, TIM, reply("Hi"), NOW + HOUR);
    assert_eq!(other, Err(Refusal::HeldBy(UserId(20))));
}

#[test]
fn an_answer_makes_it_the_desks_turn_again() {
    let case = after(&[(SAM, reply("Which iOS?")), (ADA, Act::Answer(words("26")))]);
    assert_eq!(case.state, State::WaitingForDesk);
    assert_eq!(case.owner, Some(UserId(20)));
}

#[test]
fn an_addition_does_not_make_an_old_case_young() {
    let added = done(fresh(), ADA, Act::Answer(words("And…")), NOW + HOUR).unwrap();
    assert_eq!(
        (added.case.state, added.case.silent_since),
        (State::New, NOW)
    );
    assert_eq!(added.effects, [Effect::Show, Effect::Log(1)]);
}

#[test]
fn a_suggested_step_is_answered_once_and_what_works_solves_the_case() {
    let step = StepId::new("toggle").unwrap();
    let case = after(&[(SAM, Act::Suggest(step.clone()))]);
    let tried = |outcome| Act::Try { event: 1, outcome };
    let failed = done(case.clone(), ADA, tried(Outcome::Failed), NOW + HOUR).unwrap();
    assert_eq!(failed.case.state, State::WaitingForDesk);
    let again = done(failed.case, ADA, tried(Outcome::Worked), NOW + HOUR);
    assert_eq!(again, Err(Refusal::Settled));
    let worked = done(case, ADA, tried(Outcome::Worked), NOW + HOUR).unwrap();
    assert_eq!(worked.case.state, State::Solved);
    let outcome = Outcome::Worked;
    assert_eq!(worked.events[0].what, What::Tried { step, outcome });
    assert_eq!(worked.events[1].what, What::Solved);
}

#[test]
fn an_answer_opens_a_closed_case_again_while_that_is_possible() {
    let case = after(&[(SAM, Act::Close(words("No answer needed.")))]);
    let end = case.ended.unwrap();
    let answer = Act::Answer(words("Wait!"));
    let soon = done(case.clone(), ADA, answer.clone(), end + 24 * HOUR).unwrap();
    assert_eq!(
        (soon.case.state, soon.case.ended),
        (State::WaitingForDesk, None)
    );
    assert_eq!(soon.events.len(), 2);
    let late = done(case, ADA, answer, end + 24 * 8 * HOUR);
    assert_eq!(late, Err(Refusal::TooLate));
}

#[test]
fn nobody_does_what_is_the_other_sides() {
    for (by, act) in [
        (ADA, Act::Claim),
        (ADA, Act::Close(words("x"))),
        (ADA, Act::Wake),
        (SAM, Act::Withdraw),
        (SAM, Act::Leave),
        (By::Blueback, Act::Solve),
    ] {
        assert_eq!(done(fresh(), by, act, NOW), Err(Refusal::NotTheirs));
    }
}

#[test]
fn help_is_rated_once_and_at_the_end() {
    let rate = |stars| Act::Rate {
        rating: Rating::new(stars).unwrap(),
        words: None,
    };
    assert_eq!(done(fresh(), ADA, rate(5), NOW), Err(Refusal::Settled));
    let case = after(&[(ADA, Act::Solve), (ADA, rate(4))]);
    assert_eq!(case.rating.map(Rating::stars), Some(4));
    assert_eq!(done(case, ADA, rate(1), NOW), Err(Refusal::Settled));
    assert_eq!((Rating::new(0), Rating::new(6)), (None, None));
}

#[test]
fn what_the_member_has_seen_has_arrived() {
    let case = after(&[(SAM, reply("Hello"))]);
    assert!(case.reach.is_under_way());
    let later = Act::Arrive {
        below: 2,
        route: Route::Later,
    };
    let waits = done(case, By::Blueback, later, NOW + HOUR).unwrap().case;
    assert!(waits.reach.is_under_way());
    let seen = done(waits, ADA, Act::See, NOW + HOUR).unwrap().case;
    assert!(!seen.reach.is_under_way());
    assert_eq!(
        done(seen, ADA, Act::See, NOW + HOUR),
        Err(Refusal::Unchanged)
    );
}

fn acts() -> impl Strategy<Value = (By, Act)> {
    let by = prop_oneof![Just(ADA), Just(SAM), Just(TIM), Just(By::Blueback)];
    let outcome = prop_oneof![
        Just(Outcome::Worked),
        Just(Outcome::Failed),
        Just(Outcome::Cant)
    ];
    let step = "[a-c]".prop_map(|id| StepId::new(&id).unwrap());
    let act = prop_oneof![
        Just(Act::Claim),
        Just(Act::TakeOver),
        Just(Act::HandBack),
        Just(reply("a")),
        Just(Act::Write(Message::Ready(ReplyId::new("hello").unwrap()))),
        step.prop_map(Act::Suggest),
        Just(Act::Note(words("n"))),
        (0usize..3).prop_map(|n| Act::Prioritise(Priority::ALL[n])),
        Just(Act::Solve),
        Just(Act::Close(words("c"))),
        Just(Act::Withdraw),
        Just(Act::Reopen),
        Just(Act::Answer(words("b"))),
        (0u32..12, outcome).prop_map(|(event, outcome)| Act::Try { event, outcome }),
        (1u8..6).prop_map(|stars| Act::Rate {
            rating: Rating::new(stars).unwrap(),
            words: None
        }),
        Just(Act::See),
        Just(Act::Wake),
        (0u32..20).prop_map(|below| Act::Arrive {
            below,
            route: Route::Direct
        }),
        Just(Act::Leave),
    ];
    (by, act)
}

proptest! {
    #[test]
    fn a_case_stays_sensible_whatever_is_done(
        history in proptest::collection::vec((acts(), 0u64..400_000), 0..60)
    ) {
        let rules = Rules::default();
        let (mut case, mut now, mut last) = (fresh(), NOW, NOW);
        for ((by, act), seconds) in history {
            // Now and then the clock runs backwards.
            now = Timestamp::from_millis(now.millis() + 1000 * seconds as i64 - 20_000_000);
            let before = case.clone();
            let Ok(done) = decide(case, Input { by, act }, &rules, now) else {
                case = before;
                continue;
            };
            case = done.case;
            prop_assert_eq!(case.events as usize, before.events as usize + done.events.len());
            for event in &done.events {
                prop_assert!(event.at >= last);
                last = event.at;
            }
            prop_assert_eq!(case.is_open(), case.ended.is_none());
            prop_assert_eq!(case.is_open(), due(&case, &rules).is_some());
            prop_assert!(case.state != State::New || case.owner.is_none());
            prop_assert!(case.state != State::Claimed || case.owner.is_some());
            prop_assert!(case.reach.arrived <= case.reach.told && case.reach.told <= case.events);
            prop_assert!(case.suggested.len() <= MOST_SUGGESTED);
            for effect in &done.effects {
                let about = match effect {
                    Effect::Show => before.events,
                    Effect::Log(n) | Effect::Tell(n) | Effect::RemindOwner(n)
                    | Effect::RemindMember(n) | Effect::Announce { event: n, .. } => *n,
                };
                prop_assert!((before.events..=case.events).contains(&about));
            }
            // Whoever's turn it is, is one side only.
            prop_assert!(case.state.whose() != Whose::Nobody || !case.is_open());
        }
    }
}

#[test]
fn an_erased_case_is_over_names_nobody_and_stays_so() {
    let asked = after(&[(SAM, reply("Which iOS?"))]);
    let erased = done(asked, ADA, Act::Erase, NOW + HOUR).unwrap();
    let case = erased.case.clone();
    assert_eq!(case.member, UserId::NOBODY);
    assert_eq!(case.state, State::Closed(Ending::ByMember));
    assert_eq!((case.opened_in, case.contact), (None, Contact::Later));
    assert_eq!(erased.events[0].what, What::Erased);
    assert!(
        !erased
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Tell(_)))
    );
    let again = done(case.clone(), ADA, Act::Erase, NOW + HOUR);
    assert_eq!(again, Err(Refusal::Unchanged));
    for (by, act) in [
        (ADA, Act::Reopen),
        (SAM, Act::Reopen),
        (SAM, reply("Hello?")),
    ] {
        assert!(done(case.clone(), by, act, NOW + HOUR).is_err());
    }
    for (by, act) in [(SAM, Act::Erase), (By::Blueback, Act::Erase)] {
        assert_eq!(done(fresh(), by, act, NOW), Err(Refusal::NotTheirs));
    }
}

#[test]
fn what_is_left_of_an_event_without_words_and_without_somebody_who_is_gone() {
    let wrote = What::Wrote(Message::Question(words("Which iOS?")));
    assert_eq!(wrote.without_words(), What::Removed);
    assert_eq!(
        What::Opened(Some(words("a"))).without_words(),
        What::Opened(None)
    );
    assert_eq!(What::Solved.without_words(), What::Solved);
    let event = Event {
        at: NOW,
        by: SAM,
        what: What::TookOver { from: UserId(7) },
    };
    assert_eq!(event.staff().count(), 2);
    let left = event.without_staff(|user| user == UserId(7));
    assert_eq!(left.by, SAM);
    assert_eq!(
        left.what,
        What::TookOver {
            from: UserId::NOBODY
        }
    );
}
