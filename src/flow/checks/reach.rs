//! Which answers may come to hold at each symptom, and so which conditions may.

use std::collections::BTreeSet;

use crate::engine::{Conditions, Flow, Question};
use crate::flow::fault::{Code, Findings};
use crate::flow::outline::{Outline, Part};

/// For each symptom and question the answers that may come to hold without ending the session.
pub(crate) struct Reach<'f> {
    flow: &'f Flow,
    holding: Vec<Vec<BTreeSet<usize>>>,
}

/// Why conditions hold at no symptom.
pub(crate) enum Never {
    /// Every answer that the one line demands of this question, the other forbids.
    Contradiction(usize),
    /// None of the demanded answers of this question can come to hold.
    Unknowable(usize),
    /// This question's answers are only known under conditions that exclude the other lines.
    Together(usize),
}

impl<'f> Reach<'f> {
    /// Works it out: what is assumed or pasted holds from the start, and every question that
    /// may be asked adds its answers, until nothing is added any more.
    pub(crate) fn of(flow: &'f Flow) -> Self {
        let symptoms = 0..flow.symptoms.len();
        let mut reach = Self {
            flow,
            holding: symptoms
                .map(|s| {
                    (0..flow.questions.len())
                        .map(|q| given(flow, s, q))
                        .collect()
                })
                .collect(),
        };
        for symptom in 0..flow.symptoms.len() {
            while reach.ask(symptom) {}
        }
        reach
    }

    /// Adds the answers of every question that may be asked; whether any was new.
    fn ask(&mut self, symptom: usize) -> bool {
        let mut more = false;
        for (index, question) in self.flow.questions.iter().enumerate() {
            if self.flow.most_questions > 0 && self.may_hold(&question.when, symptom) {
                let before = self.holding[symptom][index].len();
                self.holding[symptom][index].extend(open(question));
                more |= self.holding[symptom][index].len() > before;
            }
        }
        more
    }

    /// Whether conditions may hold at a symptom.
    pub(crate) fn may_hold(&self, when: &Conditions, symptom: usize) -> bool {
        let here = when.symptoms.is_empty() || when.symptoms.contains(&symptom);
        here && when
            .only_if
            .keys()
            .all(|q| self.may_answer(when, *q, symptom))
            && self.apart(when, symptom).is_none()
    }

    fn may_answer(&self, when: &Conditions, question: usize, symptom: usize) -> bool {
        let holding = &self.holding[symptom][question];
        allowed(when, question).any(|a| holding.contains(&a))
    }

    /// A question that must have been asked, though what it was asked under excludes one of
    /// the conditions. Only answers that never change count: of questions that come first or
    /// assume nothing.
    fn apart(&self, when: &Conditions, symptom: usize) -> Option<usize> {
        let asked = |q: &&usize| {
            let given = given(self.flow, symptom, **q);
            !allowed(when, **q).any(|a| given.contains(&a))
        };
        let excludes = |q: &&usize| {
            self.flow.questions[**q]
                .when
                .only_if
                .iter()
                .any(|(other, answers)| {
                    let settled = &self.flow.questions[*other];
                    when.only_if.contains_key(other)
                        && (settled.first || settled.assume.is_none())
                        && !allowed(when, *other).any(|a| answers.contains(&a))
                })
        };
        when.only_if.keys().filter(asked).find(excludes).copied()
    }

    /// Why conditions hold at none of the flow's symptoms; nothing where they hold at one.
    pub(crate) fn never(&self, when: &Conditions) -> Option<Never> {
        let mut symptoms = 0..self.flow.symptoms.len();
        if symptoms.any(|s| self.may_hold(when, s)) {
            return None;
        }
        let here = |s: &usize| when.symptoms.is_empty() || when.symptoms.contains(s);
        let places: Vec<usize> = (0..self.flow.symptoms.len()).filter(here).collect();
        let unknowable = |q: &usize| !places.iter().any(|s| self.may_answer(when, *q, *s));
        let excluded = |q: &usize| allowed(when, *q).next().is_none();
        let mut questions = when.only_if.keys().copied();
        if let Some(question) = questions.clone().find(excluded) {
            Some(Never::Contradiction(question))
        } else if let Some(question) = questions.clone().find(unknowable) {
            Some(Never::Unknowable(question))
        } else {
            let apart = places.iter().find_map(|s| self.apart(when, *s));
            apart.or_else(|| questions.next()).map(Never::Together)
        }
    }
}

/// The answers that conditions demand of a question and do not forbid.
fn allowed(when: &Conditions, question: usize) -> impl Iterator<Item = usize> {
    let demanded = when.only_if.get(&question).into_iter().flatten().copied();
    let forbidden = when.not_if.get(&question);
    demanded.filter(move |a| forbidden.is_none_or(|f| !f.contains(a)))
}

/// The answers of a question that do not end the session.
fn open(question: &Question) -> impl Iterator<Item = usize> {
    let answers = question.answers.iter().enumerate();
    answers
        .filter(|(_, a)| a.hand_over.is_none())
        .map(|(i, _)| i)
}

/// The answers of a question that hold without its being asked: assumed, or pasted.
fn given(flow: &Flow, symptom: usize, question: usize) -> BTreeSet<usize> {
    let fits = |s: &Option<usize>| s.is_none_or(|s| s == symptom);
    let says = flow
        .says
        .iter()
        .filter(|s| fits(&s.symptom))
        .flat_map(|s| &s.answers);
    let pasted = says.filter(|(q, _)| *q == question).map(|(_, a)| *a);
    let assumed = flow.questions[question].assume;
    let given: BTreeSet<usize> = pasted.chain(assumed).collect();
    open(&flow.questions[question])
        .filter(|a| given.contains(a))
        .collect()
}

/// Says why the conditions of a part never hold.
pub(crate) fn report(never: &Never, part: &Part<'_>, outline: &Outline<'_>, found: &mut Findings) {
    let (Never::Contradiction(q) | Never::Unknowable(q) | Never::Together(q)) = never;
    let question = &outline.questions[*q];
    let (what, name) = (&part.body.what, question.id);
    let only_if = part.body.place("only_if");
    let asked = format!("`{name}` is asked here");
    match never {
        Never::Contradiction(_) => {
            let message = format!("{what} demands and forbids the same answer of `{name}`");
            let advice =
                format!("name the answers of `{name}` in `only_if` or in `not_if`, not in both");
            found.add(
                Code::Contradiction,
                &only_if,
                message,
                "demanded here",
                advice,
            );
            found.also(&part.body.place("not_if"), "forbidden here");
        }
        Never::Unknowable(_) => {
            let message = format!("{what} can never come: its answers of `{name}` never hold");
            let advice = format!(
                "see that `{name}` may be asked at the same symptoms, that an answer it waits for does not end in a hand-over, or give `{name}` an `assume`"
            );
            found.add(Code::NeverHolds, &only_if, message, "", advice);
            found.also(&question.body.at, asked);
        }
        Never::Together(_) => {
            let message = format!("{what} can never come: its conditions never hold together");
            let advice = format!(
                "`{name}` is asked only when another condition of this part fails; loosen one of them"
            );
            found.add(Code::NeverHolds, &only_if, message, "", advice);
            found.also(&question.body.at, asked);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flow::tests::{SOUND, sound};

    /// A second symptom, where only a pasted wording answers `stolen`.
    const PASTED: &str = r#"
[symptoms.silent]
verify = "sent"
weights = { weak = 1 }

[steps.ask]
effort = "1m"
risk = 0
symptoms = ["silent"]
only_if = { stolen = ["no"] }
fixes = { weak = 0.5 }

[says.mine]
symptom = "silent"
answers = { stolen = "no" }
"#;

    #[test]
    fn answers_hold_where_they_are_assumed_asked_or_pasted_and_end_nothing() {
        let flow = sound(&format!("{SOUND}{PASTED}"));
        let reach = Reach::of(&flow);
        // Green: `device` is asked, `stolen` too, but its `yes` ends in a hand-over.
        assert_eq!(
            reach.holding[0],
            [BTreeSet::from([0, 1]), BTreeSet::from([1])]
        );
        assert_eq!(
            reach.holding[1],
            [BTreeSet::from([0, 1]), BTreeSet::from([1])]
        );
        assert!(reach.never(&flow.steps[2].when).is_none());
    }

    #[test]
    fn without_the_wording_the_question_stays_open() {
        let (pasted, _) = PASTED.split_once("[says").unwrap();
        let faults = crate::flow::load("test", &format!("{SOUND}{pasted}")).unwrap_err();
        assert_eq!(faults.list[0].code, Code::NeverHolds);
        assert_eq!(faults.list.len(), 1, "{faults}");
    }

    #[test]
    fn nothing_is_asked_where_no_question_may_be() {
        let flow = sound(SOUND);
        let none = Flow {
            most_questions: 0,
            ..(*flow).clone()
        };
        assert_eq!(
            Reach::of(&none).holding[0],
            [BTreeSet::from([0]), BTreeSet::new()]
        );
    }
}
