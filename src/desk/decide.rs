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

    /// Refuses what can be done with an open case only.
    pub(super) fn is_open(&self) -> Result<(), Refusal> {
        if self.case.is_open() {
            Ok(())
        } else {
            Err(Refusal::Over)
        }
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
