//! Where a session stands: what its entries come to, replayed on a flow.

use super::belief::Belief;
use super::finding::{self, Finding};
use super::flow::{Answer, Conditions, Flow, Means, Risk};
use super::session::{Entry, Given, MOST_ENTRIES, Outcome, Session};
use crate::ids::{ReasonId, Timestamp};

/// "I can't do this" so often ends in a hand-over (design, section 3).
const MOST_CANTS: usize = 3;

/// What the entries of a session come to.
#[derive(Debug, Clone)]
pub struct Place {
    /// Index of the symptom, once chosen.
    pub symptom: Option<usize>,
    /// How likely each cause is; none before the symptom is known.
    pub belief: Option<Belief>,
    /// By question: not asked, or answered with an answer's index or "I don't know".
    pub answers: Vec<Option<Option<usize>>>,
    /// By step: how it went, if it was tried.
    pub steps: Vec<Option<Outcome>>,
    /// How many questions were asked; what was told unasked does not count.
    pub asked: usize,
    /// What the bot found out and holds, at most one of each finder.
    pub found: Vec<Finding>,
    /// What the session is doing.
    pub phase: Phase,
    /// Positions in [`Session::entries`] of what this flow cannot replay.
    pub dropped: Vec<usize>,
    /// Nothing was ever given, so there is nothing to go back to.
    pub fresh: bool,
    cants: usize,
}

/// What a session is doing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Phase {
    /// Looking for what comes next.
    Going,
    /// Waiting for a step to take effect.
    Waiting {
        /// The step's index.
        step: usize,
        /// When the wait began.
        since: Timestamp,
        /// How often the person chose to wait, from 1.
        round: usize,
    },
    /// Settling whether a step worked.
    Checking {
        /// The step's index.
        step: usize,
        /// The person has looked once, and it was no proof yet.
        again: bool,
    },
    /// Over.
    Ended(End),
}

/// How a session ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    /// It works.
    Solved {
        /// A check has settled it.
        verified: bool,
    },
    /// People go on from here.
    HandedOver(Reason),
}

/// Why a session was handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The person asked.
    Asked,
    /// A step that loses something was refused.
    Refused,
    /// Three times something could not be found or done.
    Lost,
    /// No step left is worth its effort.
    Exhausted,
    /// An answer demands it; the flow names why.
    Flow(ReasonId),
}

impl Place {
    /// Replays a session. What the flow does not know any more is left out and listed.
    pub fn of(flow: &Flow, session: &Session) -> Self {
        let mut place = Self {
            symptom: None,
            belief: None,
            answers: vec![None; flow.questions.len()],
            steps: vec![None; flow.steps.len()],
            asked: 0,
            found: Vec::new(),
            phase: Phase::Going,
            dropped: Vec::new(),
            fresh: session.is_untouched(),
            cants: 0,
        };
        let current = session.current();
        let start = session.entries.len() - current.len();
        let finds = current.iter().any(|e| finding::found(&e.given).is_some());
        for (nth, entry) in current.iter().enumerate() {
            if finds && finding::is_superseded(flow, current, nth) {
                place.asked += usize::from(matches!(entry.given, Given::Answered { .. }));
            } else if place.take(flow, entry).is_none() {
                place.dropped.push(start + nth);
            }
        }
        if current.len() >= MOST_ENTRIES && !matches!(place.phase, Phase::Ended(_)) {
            place.phase = Phase::Ended(End::HandedOver(Reason::Exhausted));
        }
        place
    }

    /// How it ended, if it has.
    pub fn end(&self) -> Option<&End> {
        match &self.phase {
            Phase::Ended(end) => Some(end),
            Phase::Going | Phase::Waiting { .. } | Phase::Checking { .. } => None,
        }
    }

    /// The answer that holds for a question: the one given, or else the one assumed.
    pub fn holds(&self, flow: &Flow, question: usize) -> Option<usize> {
        self.answers[question]
            .flatten()
            .or(flow.questions[question].assume)
    }

    /// Whether conditions hold, with `supposing` a question were answered so.
    pub fn allows(
        &self,
        flow: &Flow,
        when: &Conditions,
        supposing: Option<(usize, usize)>,
    ) -> bool {
        let answer = |question: usize| match supposing {
            Some((supposed, answer)) if supposed == question => Some(answer),
            _ => self.holds(flow, question),
        };
        let symptom = when.symptoms.is_empty()
            || self
                .symptom
                .is_some_and(|symptom| when.symptoms.contains(&symptom));
        symptom
            && when
                .only_if
                .iter()
                .all(|(&question, answers)| answer(question).is_some_and(|a| answers.contains(&a)))
            && when
                .not_if
                .iter()
                .all(|(&question, answers)| answer(question).is_none_or(|a| !answers.contains(&a)))
    }

    /// The open step that an answer demands now: the first that `demands` names.
    fn demanded(&self, flow: &Flow, demands: impl Fn(&Answer) -> Option<usize>) -> Option<usize> {
        let held = self.answers.iter().enumerate();
        let answers = held.filter_map(|(q, a)| Some(&flow.questions[q].answers[(*a)??]));
        answers.filter_map(demands).find(|&step| {
            self.steps[step].is_none() && self.allows(flow, &flow.steps[step].when, None)
        })
    }

    /// The step that comes next whatever else there is, if an answer says so and it may help.
    pub(super) fn led_to(&self, flow: &Flow) -> Option<usize> {
        let step = self.demanded(flow, |answer| answer.leads_to)?;
        let helps = self.belief.as_ref()?.helps(&flow.steps[step]);
        (helps > 1e-9).then_some(step)
    }

    /// Whether something is to be waited for before any step that loses something.
    pub(super) fn waits_first(&self, flow: &Flow) -> bool {
        self.demanded(flow, |answer| answer.wait_first).is_some()
    }

    fn take(&mut self, flow: &Flow, entry: &Entry) -> Option<()> {
        match &entry.given {
            Given::Symptom(id) => {
                let symptom = flow.symptom(id)?;
                if self.symptom.is_some() {
                    return None;
                }
                self.symptom = Some(symptom);
                let mut belief = Belief::of_symptom(flow, symptom);
                for (question, answer) in self.answers.iter().enumerate() {
                    if let Some(Some(answer)) = answer {
                        belief.answered(&flow.questions[question].answers[*answer].likelihood);
                    }
                }
                self.belief = Some(belief);
            }
            Given::Told { question, answer } => {
                let question = flow.question(question)?;
                let answers = &flow.questions[question].answers;
                let answer = answers.iter().position(|a| a.id == *answer)?;
                self.answer(flow, question, Some(answer))?;
            }
            Given::Answered { question, answer } => {
                let question = flow.question(question)?;
                let answers = &flow.questions[question].answers;
                let answer = match answer {
                    Some(id) => Some(answers.iter().position(|a| a.id == *id)?),
                    None => None,
                };
                self.answer(flow, question, answer)?;
                self.asked += 1;
            }
            Given::Tried { step, outcome } => self.tried(flow, flow.step(step)?, *outcome)?,
            Given::Waiting { step } => self.wait(flow, flow.step(step)?, entry.at)?,
            Given::Checked { verify, seen } => {
                let answers = &flow.verifies[flow.verify(verify)?].answers;
                let means = match seen {
                    Some(id) => Some(answers.iter().find(|a| a.id == *id)?.means),
                    None => None,
                };
                self.checked(flow, means)?;
            }
            Given::Found(finding) => {
                let (question, answer) = finding::answer(flow, finding.sign)?;
                self.answer(flow, question, Some(answer))?;
                self.found.push(*finding);
            }
            Given::Person => self.phase = Phase::Ended(End::HandedOver(Reason::Asked)),
            // `Session::current` begins after the last one.
            Given::Restart => return None,
        }
        Some(())
    }

    fn answer(&mut self, flow: &Flow, question: usize, answer: Option<usize>) -> Option<()> {
        if self.answers[question].is_some() {
            return None;
        }
        self.answers[question] = Some(answer);
        let Some(answer) = answer else {
            return Some(());
        };
        let answer = &flow.questions[question].answers[answer];
        if let Some(belief) = &mut self.belief {
            belief.answered(&answer.likelihood);
        }
        if let Some(reason) = &answer.hand_over {
            self.phase = Phase::Ended(End::HandedOver(Reason::Flow(reason.clone())));
        }
        Some(())
    }

    fn tried(&mut self, flow: &Flow, step: usize, outcome: Outcome) -> Option<()> {
        if self.belief.is_none() || self.steps[step].is_some() {
            return None;
        }
        match outcome {
            Outcome::Worked => self.phase = Phase::Checking { step, again: false },
            Outcome::Failed => self.fail(flow, step),
            Outcome::Cant => {
                self.steps[step] = Some(Outcome::Cant);
                self.cants += 1;
                self.phase = if flow.steps[step].risk >= Risk::Settings {
                    Phase::Ended(End::HandedOver(Reason::Refused))
                } else if self.cants >= MOST_CANTS {
                    Phase::Ended(End::HandedOver(Reason::Lost))
                } else {
                    Phase::Going
                };
            }
        }
        Some(())
    }

    fn fail(&mut self, flow: &Flow, step: usize) {
        self.steps[step] = Some(Outcome::Failed);
        if let Some(belief) = &mut self.belief {
            belief.failed(&flow.steps[step]);
        }
        self.phase = Phase::Going;
    }

    fn wait(&mut self, flow: &Flow, step: usize, at: Timestamp) -> Option<()> {
        let (since, round) = match self.phase {
            Phase::Waiting {
                step: same,
                since,
                round,
            } if same == step => (since, round + 1),
            Phase::Going if self.steps[step].is_none() => (at, 1),
            Phase::Going | Phase::Waiting { .. } | Phase::Checking { .. } | Phase::Ended(_) => {
                return None;
            }
        };
        if round > flow.steps[step].waits.len() {
            return None;
        }
        self.phase = Phase::Waiting { step, since, round };
        Some(())
    }

    fn checked(&mut self, flow: &Flow, means: Option<Means>) -> Option<()> {
        let Phase::Checking { step, again } = self.phase else {
            return None;
        };
        let solved = |verified| Phase::Ended(End::Solved { verified });
        match means {
            Some(Means::Failed) => {
                self.fail(flow, step);
                return Some(());
            }
            Some(Means::Again) if !again => {
                self.phase = Phase::Checking { step, again: true };
                return Some(());
            }
            // What cannot be told, or is no proof twice, is believed with the person's word.
            Some(Means::Again) | None => self.phase = solved(false),
            Some(Means::Solved) => self.phase = solved(true),
        }
        self.steps[step] = Some(Outcome::Worked);
        Some(())
    }
}
