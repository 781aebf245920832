//! Every state that can be reached from a symptom, breadth first up to a bound, and ways at random beyond it.

use std::collections::{HashSet, VecDeque};
use std::sync::Arc;

use crate::engine::{
    Card, Choice, Entry, Flow, Given, MOST_ENTRIES, Phase, Place, card, choices, given,
};

use super::START;
use super::met::Met;
use super::promises::{leads_on, of_card, of_choice};
use super::state::key;
use super::trail::Trail;
use crate::workshop::chance::Chance;

/// States to be looked at are kept up to so many times the bound; a place takes about a kilobyte.
const AHEAD: usize = 2;

/// The states of one symptom.
pub(super) struct Explorer<'f> {
    flow: &'f Flow,
    symptom: usize,
    known: HashSet<Box<[u8]>>,
    ahead: VecDeque<Node>,
    /// Something was left out for want of room.
    cut: bool,
    /// How many different states were looked at.
    pub(super) looked_at: usize,
    /// What was met there.
    pub(super) met: Met,
}

#[derive(Clone)]
struct Node {
    place: Place,
    trail: Arc<Trail>,
}

impl<'f> Explorer<'f> {
    /// Begins where people begin: with the symptom chosen, or with a wording that shows it or tells answers.
    pub(super) fn new(flow: &'f Flow, symptom: usize) -> Self {
        let mut explorer = Self {
            flow,
            symptom,
            known: HashSet::new(),
            ahead: VecDeque::new(),
            cut: false,
            looked_at: 0,
            met: Met::new(flow),
        };
        explorer.begin(&[]);
        for says in &flow.says {
            if says.symptom.is_none_or(|shown| shown == symptom) {
                explorer.begin(&says.answers);
            }
        }
        explorer
    }

    fn begin(&mut self, told: &[(usize, usize)]) {
        let symptom = Given::Symptom(self.flow.symptoms[self.symptom].id.clone());
        let mut trail = Trail::then(None, symptom);
        for &(question, answer) in told {
            let question = &self.flow.questions[question];
            let answer = question.answers[answer].id.clone();
            let question = question.id.clone();
            trail = Trail::then(Some(&trail), Given::Told { question, answer });
        }
        let place = Place::of(self.flow, &trail.session(self.flow));
        if self.known.insert(key(&place)) {
            self.ahead.push_back(Node { place, trail });
        }
    }

    /// Whether every state that can be reached was looked at.
    pub(super) fn is_whole(&self) -> bool {
        self.ahead.is_empty() && !self.cut
    }

    /// Looks at states until so many were looked at in all, or no more can be reached.
    pub(super) fn explore(&mut self, bound: usize) {
        while self.looked_at < bound
            && let Some(node) = self.ahead.pop_front()
        {
            for (_, next) in self.look(&node) {
                if self.ahead.len() >= AHEAD * bound {
                    self.cut = true;
                } else if self.known.insert(key(&next.place)) {
                    self.ahead.push_back(next);
                }
            }
        }
    }

    /// Walks on at random from a state beyond the bound, to an end.
    pub(super) fn walk(&mut self, chance: &mut Chance) {
        let Some(node) = self.ahead.get(chance.below(self.ahead.len())) else {
            return;
        };
        let mut node = node.clone();
        loop {
            let ways = self.look(&node);
            // Most people are not helped by most steps; other ways end too early to lead deep.
            let failed = ways
                .iter()
                .position(|(choice, _)| *choice == Choice::Failed);
            let at = match failed {
                Some(failed) if chance.below(4) > 0 => failed,
                _ => chance.below(ways.len()),
            };
            match ways.into_iter().nth(at) {
                Some((_, next)) => node = next,
                None => return,
            }
        }
    }

    /// Walks as somebody whom nothing helps and who knows no answer but those that bring a step nearer.
    pub(super) fn seek(&mut self, step: Option<usize>) {
        let symptom = Given::Symptom(self.flow.symptoms[self.symptom].id.clone());
        let trail = Trail::then(None, symptom);
        let place = Place::of(self.flow, &trail.session(self.flow));
        let mut node = Node { place, trail };
        loop {
            let ways = self.look(&node);
            let choice = self.nearest(&node.place, &ways, step);
            match ways.into_iter().find(|(way, _)| *way == choice) {
                Some((_, next)) if step.is_none_or(|step| !self.met.offered[step]) => node = next,
                _ => return,
            }
        }
    }

    /// The answer after which a step that is looked for helps most, where there is one to choose.
    fn nearest(&self, before: &Place, ways: &[(Choice, Node)], step: Option<usize>) -> Choice {
        let Some(step) = step.filter(|_| ways.iter().any(|w| matches!(w.0, Choice::Answer(_))))
        else {
            let fails = ways.iter().any(|(choice, _)| *choice == Choice::Failed);
            return if fails {
                Choice::Failed
            } else {
                Choice::Unknown
            };
        };
        let of = &self.flow.steps[step];
        let near = |place: &Place| {
            let open = place.allows(self.flow, &of.when, None);
            let ended = matches!(place.phase, Phase::Ended(_));
            let helps = place.belief.as_ref().map_or(0.0, |belief| belief.helps(of));
            f64::from(u8::from(open && !ended)) + helps * f64::from(u8::from(!ended))
        };
        let best = ways.iter().max_by(|a, b| {
            let (a, b) = (near(&a.1.place), near(&b.1.place));
            a.total_cmp(&b)
        });
        match best {
            Some((choice, node)) if near(&node.place) >= near(before) => *choice,
            _ => Choice::Unknown,
        }
    }

    /// Looks at a state: its card, and where each answer leads.
    fn look(&mut self, node: &Node) -> Vec<(Choice, Node)> {
        self.looked_at += 1;
        let (flow, place) = (self.flow, &node.place);
        let mut ways = Vec::new();
        let mut broken = Vec::new();
        for now in looks(flow, place) {
            let card = card(flow, place, now);
            let choices = choices(flow, place, &card);
            broken.extend(of_card(flow, place, &card, &choices));
            self.met.card(flow, place, &card, &node.trail);
            for choice in choices.into_iter().filter(|choice| leads_on(*choice)) {
                // A session that is full is handed over whatever is answered.
                if node.trail.length >= MOST_ENTRIES || ways.iter().any(|(c, _)| *c == choice) {
                    continue;
                }
                let after = follow(flow, node, &card, choice);
                broken.extend(of_choice(flow, place, after.as_ref().map(|a| &a.place)));
                ways.extend(after.map(|after| (choice, after)));
            }
        }
        for broken in broken {
            let trail = || Arc::clone(&node.trail);
            self.met.broken.entry(broken).or_insert_with(trail);
        }
        ways
    }
}

/// Where a choice on a card leads.
fn follow(flow: &Flow, node: &Node, card: &Card, choice: Choice) -> Option<Node> {
    let given = given(flow, card, choice)?;
    let entry = Entry { at: START, given };
    let place = node.place.after(flow, &entry)?;
    let trail = Trail::then(Some(&node.trail), entry.given);
    Some(Node { place, trail })
}

/// The moments at which the card of a place differs: while something is waited for, and when the wait is over.
fn looks(flow: &Flow, place: &Place) -> Vec<crate::ids::Timestamp> {
    match &place.phase {
        Phase::Waiting { step, since, round } => {
            let wait = flow.steps[*step].waits[round - 1];
            vec![*since + wait, *since]
        }
        Phase::Going | Phase::Checking { .. } | Phase::Ended(_) => vec![START],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::tests::small;

    #[test]
    fn a_small_flow_is_looked_at_whole_and_every_state_is_what_its_session_comes_to() {
        let flow = small().flow;
        let mut explorer = Explorer::new(&flow, 0);
        let mut places = 0;
        while let Some(node) = explorer.ahead.pop_front() {
            let replayed = Place::of(&flow, &node.trail.session(&flow));
            assert_eq!(key(&replayed), key(&node.place), "{}", node.trail.words());
            let causes = |place: &Place| place.belief.as_ref().map(|b| b.causes().to_vec());
            assert_eq!(causes(&replayed), causes(&node.place));
            assert!(replayed.dropped.is_empty());
            places += 1;
            for (_, next) in explorer.look(&node) {
                if explorer.known.insert(key(&next.place)) {
                    explorer.ahead.push_back(next);
                }
            }
        }
        assert!(places > 300, "{places}");
        assert!(explorer.met.broken.is_empty(), "{:?}", explorer.met.broken);
        let mut bounded = Explorer::new(&flow, 0);
        bounded.explore(places - 1);
        assert!(!bounded.is_whole());
        bounded.explore(usize::MAX / AHEAD);
        assert!(bounded.is_whole());
        assert_eq!(bounded.looked_at, places);
    }

    #[test]
    fn walks_of_one_seed_are_the_same() {
        let flow = small().flow;
        let walked = |seed| {
            let mut explorer = Explorer::new(&flow, 0);
            explorer.explore(3);
            let mut chance = Chance::new(seed, 0);
            (0..9).for_each(|_| explorer.walk(&mut chance));
            (explorer.looked_at, explorer.met.longest)
        };
        assert_eq!(walked(5), walked(5));
        assert!(walked(5).0 > 20);
    }
}
