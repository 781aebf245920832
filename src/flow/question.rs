//! `[questions.…]`: something to find out, and what its answers tell about the causes.

use crate::engine::{Answer, Finder, Question};
use crate::ids::{AnswerId, QuestionId, ReasonId};

use super::fault::{Code, Findings};
use super::outline::{Outline, Part, check_id};
use super::scale::{RATIO, WEIGHT, by_cause, number};
use super::{conditions, effort, found as finds, link};

/// Reads one question.
pub(crate) fn read(index: usize, outline: &Outline<'_>, found: &mut Findings) -> Option<Question> {
    let part = &outline.questions[index];
    let minutes = effort::read(&part.body, "effort", found);
    let first = part.body.get("first").and_then(|e| e.flag(found));
    let when = conditions::read(&part.body, outline, found);
    let link = link::read(&part.body, found);
    let found_by = finds::by(&part.body, found);
    let services = finds::services(&part.body, found_by, found);
    let answers = answers(part, found_by, outline, found);
    finds::check(part, found_by, &answers, found);
    let assume = assume(index, &answers, outline, found);
    Some(Question {
        id: QuestionId::new(part.id).ok()?,
        minutes: minutes?,
        first: first.unwrap_or(false),
        assume,
        when,
        answers,
        link,
        found_by,
        services,
    })
}

fn assume(
    index: usize,
    answers: &[Answer],
    outline: &Outline<'_>,
    found: &mut Findings,
) -> Option<usize> {
    let entry = outline.questions[index].body.get("assume")?;
    let word = entry.text("\"iphone\"", found)?;
    let assumed = conditions::answer(index, (word, &entry.span()), outline, found)?;
    if answers.get(assumed).is_some_and(|a| a.hand_over.is_some()) {
        let message = format!("the assumed answer `{word}` ends in a hand-over");
        let advice =
            "assume another answer, or none: what is assumed holds before anybody has answered";
        found.add(Code::AssumedEnd, &entry.span(), message, "", advice);
    }
    Some(assumed)
}

/// Reads the answers: P(answer | cause) is share x likelihood ratio, made to sum to 1 over the
/// answers for each cause.
fn answers(
    part: &Part<'_>,
    by: Option<Finder>,
    outline: &Outline<'_>,
    found: &mut Findings,
) -> Vec<Answer> {
    if part.answers.len() < 2 && part.body.get("answers").is_some() {
        let message = format!("{} has fewer than two answers", part.body.what);
        let advice = "add another answer, or remove the question: it cannot tell anything";
        found.add(
            Code::FewAnswers,
            &part.body.place("answers"),
            message,
            "",
            advice,
        );
    }
    let read = |answer: &Part<'_>| {
        let likelihood = likelihood(answer, outline, found);
        let hand_over = reason(answer, found);
        let id = AnswerId::new(answer.id).ok()?;
        Some(Answer {
            id,
            likelihood,
            hand_over,
            found: finds::signs(&answer.body, by, found),
            leads_to: finds::step(&answer.body, "leads_to", outline, found),
            wait_first: finds::step(&answer.body, "wait_first", outline, found),
        })
    };
    let mut answers: Vec<Answer> = part.answers.iter().filter_map(read).collect();
    for cause in 0..outline.causes.len() {
        let sum: f64 = answers.iter().map(|a| a.likelihood[cause]).sum();
        for answer in &mut answers {
            answer.likelihood[cause] /= sum;
        }
    }
    answers
}

/// Share x ratio of one answer for each cause, not yet made to sum to 1.
fn likelihood(answer: &Part<'_>, outline: &Outline<'_>, found: &mut Findings) -> Vec<f64> {
    let share = answer
        .body
        .get("share")
        .and_then(|e| number(e, &WEIGHT, found));
    let mut likelihood = vec![share.unwrap_or(1.0); outline.causes.len()];
    let mut read = |key: &str| {
        let entry = answer.body.get(key);
        entry
            .map(|e| by_cause(e, &RATIO, outline, found))
            .unwrap_or_default()
    };
    let (likelier, unlikelier) = (read("likelier"), read("unlikelier"));
    for (cause, ratio) in &likelier {
        likelihood[*cause] *= ratio;
    }
    for (cause, ratio) in &unlikelier {
        likelihood[*cause] /= ratio;
        if likelier.iter().any(|(c, _)| c == cause) {
            let name = outline.causes[*cause].0;
            let message = format!(
                "{} makes `{name}` likelier and unlikelier",
                answer.body.what
            );
            let advice = format!("name `{name}` in one of the two only");
            found.add(
                Code::BothWays,
                &answer.body.place("unlikelier"),
                message,
                "",
                advice,
            );
            found.also(&answer.body.place("likelier"), "and here");
        }
    }
    likelihood
}

fn reason(answer: &Part<'_>, found: &mut Findings) -> Option<ReasonId> {
    let entry = answer.body.get("hand_over")?;
    let word = entry.text("\"security\"", found)?;
    let reason = ReasonId::new(word);
    check_id(reason.as_ref().err().copied(), word, &entry.span(), found);
    reason.ok()
}

#[cfg(test)]
mod tests {
    use crate::flow::tests::{SOUND, sound};

    #[test]
    fn the_likelihoods_of_the_answers_sum_to_one_for_each_cause() {
        let flow = sound(SOUND);
        for question in &flow.questions {
            for cause in 0..flow.causes.len() {
                let sum: f64 = question.answers.iter().map(|a| a.likelihood[cause]).sum();
                assert!((sum - 1.0).abs() < 1e-12);
            }
        }
    }

    #[test]
    fn a_ratio_multiplies_the_share_before_they_are_made_to_sum_to_one() {
        let flow = sound(SOUND);
        // Shares 3 and 1; `mac` is four times as likely under `off`, ten times less under `weak`.
        let mac = &flow.questions[0].answers[1].likelihood;
        assert!((mac[0] - 4.0 / 7.0).abs() < 1e-12);
        assert!((mac[1] - 0.1 / 3.1).abs() < 1e-12);
        assert!((mac[2] - 0.25).abs() < 1e-12);
    }
}
