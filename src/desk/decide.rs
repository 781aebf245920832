//! One turn of a case: what is done comes in; the changed case, what happened, and what is to be done about it go out.

use super::event::{Event, What};
use super::{By, Case, Contact, Input, Priority, Reach, Rules, State, Words, member, staff, time};
use crate::ids::{CaseNumber, ChannelId, FlowId, GuildId, Languages, Timestamp, UserId};

/// What is to be done about a decision. Each names what it is about by the number of an event, so that it can be done
/// after a restart, and told from another of its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Show the case on the desk as it now stands: its card, its tags, the board.
    Show,
    /// Tell the event in the case's thread.
    Log(u32),
    /// Tell the member of the event.
    Tell(u32),
    /// Announce on the desk that nobody has the case.
    Announce {
        /// The event.
        event: u32,
        /// And call the whole role.
        role: bool,
    },
    /// Remind the case's owner, in its thread, that it is their turn.
    RemindOwner(u32),
    /// Remind the member that it is theirs.
    RemindMember(u32),
}

/// Why nothing was changed; whoever acted is told, and nobody else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Another supporter has it.
    HeldBy(UserId),
    /// Who wants to give it back does not have it.
    NotHeld,
    /// It is over; it would have to be opened again first.
    Over,
    /// It cannot be opened again any more.
    TooLate,
    /// The step was settled, or another was suggested instead.
    Settled,
    /// It is so already.
    Unchanged,
    /// Only the other side can do that.
    NotTheirs,
}

/// A turn that changed something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// The case as it now stands.
    pub case: Case,
    /// What happened, in order; the first has the number of events that there were before.
    pub events: Vec<Event>,
    /// What is to be done, in order, none twice.
    pub effects: Vec<Effect>,
}

/// What a case begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// The server.
    pub guild: GuildId,
    /// The number, which no other case of the server has.
    pub number: CaseNumber,
    /// Who is handed over.
    pub member: UserId,
    /// What they read, and what their device shows.
    pub languages: Languages,
    /// The flow that they went through.
    pub flow: FlowId,
    /// Where they are.
    pub opened_in: Option<ChannelId>,
    /// How they want to be told.
    pub contact: Contact,
    /// What they say in their own words.
    pub words: Option<Words>,
}

/// Opens a case.
pub fn open(opening: Opening, now: Timestamp) -> Done {
    let case = Case {
        guild: opening.guild,
        number: opening.number,
        member: opening.member,
        languages: opening.languages,
        flow: opening.flow,
        opened: now,
        opened_in: opening.opened_in,
        state: State::New,
        owner: None,
        priority: Priority::Normal,
        contact: opening.contact,
        reach: Reach::default(),
        silent_since: now,
        reminded: 0,
        suggested: Vec::new(),
        first_reply: None,
        ended: None,
        rating: None,
        changed: now,
        events: 0,
    };
    let mut turn = Turn::new(case, By::Member, now);
    turn.happens(What::Opened(opening.words));
    turn.done()
}

/// Takes one input. Total: a case stays sensible whatever comes in.
///
/// # Errors
/// Why nothing was changed.
pub fn decide(case: Case, input: Input, rules: &Rules, now: Timestamp) -> Result<Done, Refusal> {
    let mut turn = Turn::new(case, input.by, now);
    match (input.by, input.act) {
        (By::Staff(user), act) => staff::act(&mut turn, user, act, rules)?,
        (By::Member, act) => member::act(&mut turn, act, rules)?,
        (By::Blueback, act) => time::act(&mut turn, act, rules)?,
    }
    Ok(turn.done())
}

/// A turn in the making.
pub(super) struct Turn {
    pub(super) case: Case,
    pub(super) now: Timestamp,
    by: By,
    events: Vec<Event>,
    effects: Vec<Effect>,
}

impl Turn {
    fn new(case: Case, by: By, now: Timestamp) -> Self {
        Self {
            // Time never runs backwards within a case, whatever the clock does.
            now: now.max(case.changed),
            case,
            by,
            events: Vec::new(),
            effects: Vec::new(),
        }
    }

    /// Something happens; the desk is shown it, and who else is to know is told. Returns its number.
    pub(super) fn happens(&mut self, what: What) -> u32 {
        let number = self.case.events;
        self.case.events += 1;
        self.case.changed = self.now;
        self.effect(Effect::Show);
        if what.is_logged() {
            self.effect(Effect::Log(number));
        }
        // Nobody is told of what they did themselves.
        if what.is_for_member() && self.by != By::Member {
            self.case.reach.told = self.case.events;
            self.effect(Effect::Tell(number));
        }
        self.events.push(Event {
            at: self.now,
            by: self.by,
            what,
        });
        number
    }

    pub(super) fn effect(&mut self, effect: Effect) {
        if !self.effects.contains(&effect) {
            self.effects.push(effect);
        }
    }

    /// From now on whoever's turn it is has been silent.
    pub(super) fn silence_begins(&mut self) {
        self.case.silent_since = self.now;
        self.case.reminded = 0;
    }

    /// The case gets another state, and with it the silence begins anew.
    pub(super) fn becomes(&mut self, state: State) {
        self.case.state = state;
        self.case.ended = (!self.case.is_open()).then_some(self.now);
        self.silence_begins();
    }

    /// Opens a case again that is over, unless too much time has passed.
    pub(super) fn reopen(&mut self, rules: &Rules) -> Result<(), Refusal> {
        match self.case.reopens_until(rules) {
            None => Err(Refusal::Unchanged),
            Some(until) if self.now > until => Err(Refusal::TooLate),
            Some(_) => {
                self.becomes(State::WaitingForDesk);
                self.happens(What::Reopened);
                Ok(())
            }
        }
    }

    fn done(self) -> Done {
        Done {
            case: self.case,
            events: self.events,
            effects: self.effects,
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use std::time::Duration;

    use proptest::prelude::*;

    use super::super::{Act, Message, Rating, Route, Whose, due};
    use super::*;
    use crate::engine::Outcome;
    use crate::ids::{Locale, ReplyId, StepId};

    pub(in crate::desk) const NOW: Timestamp = Timestamp::from_millis(1_767_603_600_000);
    pub(in crate::desk) const HOUR: Duration = Duration::from_secs(3600);
    pub(in crate::desk) const ADA: By = By::Member;
    pub(in crate::desk) const SAM: By = By::Staff(UserId(20));
    pub(in crate::desk) const TIM: By = By::Staff(UserId(21));

    pub(in crate::desk) fn words(text: &str) -> Words {
        Words::new(text).unwrap()
    }

    pub(in crate::desk) fn fresh() -> Case {
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
    pub(in crate::desk) fn after(acts: &[(By, Act)]) -> Case {
        let mut now = NOW;
        acts.iter().fold(fresh(), |case, (by, act)| {
            now = now + Duration::from_secs(60);
            done(case, *by, act.clone(), now).unwrap().case
        })
    }

    pub(in crate::desk) fn done(
        case: Case,
        by: By,
        act: Act,
        now: Timestamp,
    ) -> Result<Done, Refusal> {
        decide(case, Input { by, act }, &Rules::default(), now)
    }

    pub(in crate::desk) fn reply(text: &str) -> Act {
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
                prop_assert!(case.suggested.len() <= super::super::MOST_SUGGESTED);
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
}
