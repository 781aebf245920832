//! The expected minutes under many beliefs over the same steps: what a question may save is made of
//! them.
//!
//! It follows the same rule as [`best`](super::cost::best), which says what to do now, step by step
//! to the end. One decision needs this for every answer of every question that may be asked, so all
//! is laid out for it. Nothing is allocated per belief. A step that failed changes only the ratios
//! of steps that mend the same causes, and those are listed. The best of all ratios is found
//! without a branch, since a ratio carries the number of its slot in its lowest bits.

use super::belief::Belief;
use super::cost::{GATE, effort};
use super::flow::{Flow, Risk, Step};
use super::next::is_open;
use super::place::Place;

/// So many ratios are compared at once; slots come in groups of it.
const LANES: usize = 8;
/// What follows from a failed step comes in rows of so many, the last one filled up: a loop over
/// few rows is one that a processor foresees.
const ROW: usize = 4;
/// The ratio of a step that is closed or was tried. Nothing raises a ratio, so it never comes up.
const NEVER: f64 = -1.0;

/// The steps that are open or may be opened by an answer, each in a slot: those that lose nothing,
/// then the others.
pub(super) struct Outlook<'a> {
    flow: &'a Flow,
    slots: Vec<Slot>,
    /// Where the slots of risky steps begin.
    risky: usize,
    /// What each cause adds to the ratio of each slot that mends it, by cause.
    adds: Vec<Share>,
    /// By slot: what its failure takes from the ratios of all slots that mend the same causes.
    takes: Vec<[Share; ROW]>,
    /// By slot: which part of a cause its failure leaves.
    leaves: Vec<[(usize, f64); ROW]>,
    /// Which questions decide whether a slot's step is open.
    decides: Vec<(usize, usize)>,
    /// Covers the number of a slot in the lowest bits of a ratio.
    mask: u64,
    /// By cause: the share of all people who have it and are still looking. One more, which nobody
    /// has, is what rows are filled up with.
    causes: Vec<f64>,
    /// By slot: the share of all people whom its step helps, by its effort.
    ratios: Vec<f64>,
}

/// What a slot's ratio changes by, for each of those who have a cause.
#[derive(Clone, Copy)]
struct Share {
    cause: u32,
    slot: u32,
    ratio: f64,
}

/// Where one step stands.
#[derive(Clone, Copy)]
struct Slot {
    /// None in a slot that only fills its group.
    step: Option<usize>,
    effort: f64,
    open: bool,
    /// Its part of [`Outlook::takes`].
    takes: (usize, usize),
    /// Its part of [`Outlook::leaves`].
    leaves: (usize, usize),
}

impl<'a> Outlook<'a> {
    /// Of somebody's place under a belief.
    pub(super) fn new(flow: &'a Flow, place: &Place, belief: &Belief) -> Self {
        let most = flow.steps.len() + 2 * LANES;
        let mut outlook = Self {
            flow,
            slots: Vec::with_capacity(most),
            risky: 0,
            adds: Vec::with_capacity(4 * most),
            takes: Vec::with_capacity(4 * most),
            leaves: Vec::with_capacity(2 * most),
            decides: Vec::with_capacity(most),
            mask: 0,
            causes: vec![0.0; flow.causes.len() + 1],
            ratios: Vec::new(),
        };
        outlook.fill(place, belief, |step| step.risk < Risk::Settings);
        outlook.risky = outlook.slots.len();
        outlook.fill(place, belief, |step| step.risk >= Risk::Settings);
        let slots = outlook.slots.len();
        outlook.mask = (slots.next_power_of_two() as u64).saturating_sub(1);
        outlook.ratios = vec![NEVER; slots];
        outlook.connect();
        outlook
    }

    /// Adds a slot for each of some steps, in whole groups with at least one that stays empty.
    fn fill(&mut self, place: &Place, belief: &Belief, wanted: impl Fn(&Step) -> bool) {
        let empty = Slot {
            step: None,
            effort: 1.0,
            open: false,
            takes: (0, 0),
            leaves: (0, 0),
        };
        for (at, step) in self.flow.steps.iter().enumerate() {
            if place.steps[at].is_some() || !wanted(step) {
                continue;
            }
            let (slot, known) = (self.slots.len(), self.decides.len());
            let asked = step.when.only_if.keys().chain(step.when.not_if.keys());
            let decides = asked.filter(|&&question| place.answers[question].is_none());
            self.decides
                .extend(decides.map(|&question| (question, slot)));
            let open = is_open(self.flow, place, at, None);
            if !open && self.decides.len() == known {
                continue;
            }
            let effort = effort(step);
            for &(cause, fixes) in &step.fixes {
                // What nobody has changes nothing.
                if belief.causes()[cause] > 0.0 {
                    self.adds.push(Share {
                        cause: cause as u32,
                        slot: slot as u32,
                        ratio: fixes / effort,
                    });
                }
            }
            self.slots.push(Slot {
                step: Some(at),
                effort,
                open,
                ..empty
            });
        }
        let whole = (self.slots.len() + 1).next_multiple_of(LANES);
        self.slots.resize(whole, empty);
    }

    /// Lists what follows from the failure of each slot's step.
    fn connect(&mut self) {
        self.adds.sort_by_key(|share| share.cause);
        let nobody = self.flow.causes.len();
        let nothing = Share {
            cause: nobody as u32,
            slot: self.slots.len() as u32 - 1,
            ratio: 0.0,
        };
        for slot in &mut self.slots {
            let (takes, leaves) = (self.takes.len(), self.leaves.len());
            let fixes = slot
                .step
                .map_or(&[][..], |step| &self.flow.steps[step].fixes);
            let shares = fixes.iter().flat_map(|&(cause, fixes)| {
                let from = self
                    .adds
                    .partition_point(|add| (add.cause as usize) < cause);
                let of = self.adds[from..].iter();
                let of = of.take_while(move |add| add.cause as usize == cause);
                of.map(move |add| Share {
                    ratio: add.ratio * fixes,
                    ..*add
                })
            });
            rows(&mut self.takes, shares, nothing);
            let left = fixes.iter().map(|&(cause, fixes)| (cause, 1.0 - fixes));
            rows(&mut self.leaves, left, (nobody, 1.0));
            slot.takes = (takes, self.takes.len());
            slot.leaves = (leaves, self.leaves.len());
        }
    }

    /// Expected minutes until the person is helped or handed over, under a belief.
    pub(super) fn now(&mut self, belief: &Belief) -> f64 {
        let (causes, _) = self.causes.split_at_mut(belief.causes().len());
        causes.copy_from_slice(belief.causes());
        self.minutes(1.0)
    }

    /// Expected minutes after an answer to a question, over all its answers.
    pub(super) fn after(&mut self, place: &Place, belief: &Belief, question: usize) -> f64 {
        let mut minutes = 0.0;
        for (nth, answer) in self.flow.questions[question].answers.iter().enumerate() {
            let mut chance = 0.0;
            let causes = belief.causes().iter().zip(&answer.likelihood);
            for (share, (cause, likelihood)) in self.causes.iter_mut().zip(causes) {
                *share = cause * likelihood;
                chance += *share;
            }
            if chance < 1e-9 {
                continue;
            }
            minutes += if answer.hand_over.is_some() {
                chance * self.flow.hand_over
            } else {
                self.suppose(place, question, Some((question, nth)));
                self.minutes(chance)
            };
        }
        self.suppose(place, question, None);
        minutes
    }

    /// Opens and closes what an answer to the question decides.
    fn suppose(&mut self, place: &Place, question: usize, supposing: Option<(usize, usize)>) {
        for &(decides, at) in &self.decides {
            if decides == question
                && let Some(step) = self.slots.get(at).and_then(|slot| slot.step)
            {
                self.slots[at].open = is_open(self.flow, place, step, supposing);
            }
        }
    }

    /// Expected minutes of those who are looking, times their share of all people.
    fn minutes(&mut self, mut left: f64) -> f64 {
        self.weigh(left);
        let mut minutes = 0.0;
        while let Some(at) = self.best(left) {
            let slot = self.slots[at];
            minutes += slot.effort * left;
            left = (left - self.ratios[at] * slot.effort).max(0.0);
            self.fail(at, slot);
        }
        minutes + self.flow.hand_over * left
    }

    /// Computes all ratios from the causes.
    fn weigh(&mut self, left: f64) {
        self.ratios.fill(0.0);
        for share in &self.adds {
            self.ratios[share.slot as usize] += self.causes[share.cause as usize] * share.ratio;
        }
        for (at, (slot, ratio)) in self.slots.iter().zip(&mut self.ratios).enumerate() {
            // As little as this is no gain, or what rounding leaves would be tried.
            let helps = slot.open & (*ratio * slot.effort > 1e-9 * left);
            *ratio = [NEVER, named(*ratio, at, self.mask)][usize::from(helps)];
        }
    }

    /// The slot of the step to take now; none where no step is worth its effort.
    fn best(&self, left: f64) -> Option<usize> {
        let (safe, risky) = self.ratios.split_at(self.risky);
        let (safe, risky) = (most(safe), most(risky));
        let waits = risky <= safe || self.is_gated(left);
        let best = if waits { safe } else { risky };
        let worth = best > 0.0 && best * self.flow.hand_over >= left;
        worth.then_some((best.to_bits() & self.mask) as usize)
    }

    /// Whether a step that loses nothing helps well enough for the others to wait.
    fn is_gated(&self, left: f64) -> bool {
        let mut safe = self.slots[..self.risky].iter().zip(&self.ratios);
        safe.any(|(slot, ratio)| ratio * slot.effort >= GATE * left)
    }

    /// A step has failed: it is not tried again, and those whom it did not help are left.
    fn fail(&mut self, at: usize, slot: Slot) {
        self.ratios[at] = NEVER;
        for share in self.takes[slot.takes.0..slot.takes.1].iter().flatten() {
            let ratio = &mut self.ratios[share.slot as usize];
            let less = *ratio - self.causes[share.cause as usize] * share.ratio;
            *ratio = named(less, share.slot as usize, self.mask);
        }
        for (cause, left) in self.leaves[slot.leaves.0..slot.leaves.1].iter().flatten() {
            self.causes[*cause] *= left;
        }
    }
}

/// Adds items in rows, the last one filled up.
fn rows<T: Copy>(rows: &mut Vec<[T; ROW]>, items: impl Iterator<Item = T>, filling: T) {
    for (nth, item) in items.enumerate() {
        if nth % ROW == 0 {
            rows.push([filling; ROW]);
        }
        if let Some(row) = rows.last_mut() {
            row[nth % ROW] = item;
        }
    }
}

/// A number with the number of a slot in its lowest bits, which changes it by less than one part in
/// a thousand million.
fn named(number: f64, at: usize, mask: u64) -> f64 {
    f64::from_bits((number.to_bits() & !mask) | at as u64)
}

/// The largest of numbers in whole groups, or zero.
fn most(numbers: &[f64]) -> f64 {
    let larger = |a: f64, b: f64| if a > b { a } else { b };
    let mut lanes = [0.0; LANES];
    for group in numbers.as_chunks::<LANES>().0 {
        for (lane, number) in lanes.iter_mut().zip(group) {
            *lane = larger(*number, *lane);
        }
    }
    let [a, b, c, d, e, f, g, h] = lanes;
    let (a, b, c, d) = (larger(a, e), larger(b, f), larger(c, g), larger(d, h));
    larger(larger(a, c), larger(b, d))
}

#[cfg(test)]
mod tests;
