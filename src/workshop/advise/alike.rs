//! Causes that no answer and no step can tell apart: to the engine they are one.

use crate::engine::Flow;
use crate::flow::{Code, Fault, Places};

/// A note for each set of such causes, at the second of them.
pub(super) fn causes(flow: &Flow, places: &Places) -> Vec<Fault> {
    let mut sets: Vec<Vec<usize>> = Vec::new();
    for cause in 0..flow.causes.len() {
        match sets.iter_mut().find(|set| alike(flow, set[0], cause)) {
            Some(set) => set.push(cause),
            None => sets.push(vec![cause]),
        }
    }
    let note = |set: &Vec<usize>| {
        let name = |cause: &usize| flow.causes[*cause].as_str();
        let path = |cause: &usize| format!("flow.causes.{}", name(cause));
        let names: Vec<String> = set
            .iter()
            .map(|cause| format!("`{}`", name(cause)))
            .collect();
        let message = format!("no answer and no step tells {} apart", names.join(" and "));
        let advice = "make one of them a cause for both, or let an answer make one of them `likelier`, or a step fix one of them better";
        let mut fault = places.fault(Code::Alike, &path(&set[1]), message, advice);
        places.also(&mut fault, &path(&set[0]), "as good as this one");
        fault
    };
    sets.iter().filter(|set| set.len() > 1).map(note).collect()
}

/// Whether every answer is as likely and every step helps as well under the one as under the other. That the symptoms
/// weigh them differently tells nothing apart: what one symptom says stays the same for the whole session.
fn alike(flow: &Flow, a: usize, b: usize) -> bool {
    let near = |a: f64, b: f64| (a - b).abs() < 1e-9;
    let answers = flow.questions.iter().flat_map(|question| &question.answers);
    let fixes = |fixes: &[(usize, f64)], cause: usize| {
        let found = fixes.iter().find(|(c, _)| *c == cause);
        found.map_or(0.0, |(_, chance)| *chance)
    };
    answers
        .into_iter()
        .all(|answer| near(answer.likelihood[a], answer.likelihood[b]))
        && flow
            .steps
            .iter()
            .all(|step| near(fixes(&step.fixes, a), fixes(&step.fixes, b)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::tests::{load, small, text};

    #[test]
    fn causes_are_alike_where_nothing_tells_them_apart() {
        let loaded = small();
        assert_eq!(causes(&loaded.flow, &loaded.places), []);
        let both = text()
            .replace("\"lost\"]", "\"lost\", \"stuck\", \"jammed\"]")
            .replace("lost = 1 }\n\n", "lost = 1, stuck = 4, jammed = 1 }\n\n")
            .replace(
                "fixes = { weak = 0.6 }",
                "fixes = { weak = 0.6, stuck = 0.4, jammed = 0.4 }",
            );
        let loaded = load(&both);
        let notes = causes(&loaded.flow, &loaded.places);
        assert_eq!(notes.len(), 1, "{notes:?}");
        assert!(
            notes[0].message.contains("`stuck` and `jammed`"),
            "{notes:?}"
        );
        let apart = both.replace("jammed = 0.4 }", "jammed = 0.41 }");
        let loaded = load(&apart);
        assert_eq!(causes(&loaded.flow, &loaded.places), []);
    }
}
