//! What was proven, how, and over how much, for whoever wants to rely on it.

use std::fmt;

use super::{Broken, Proof};

impl fmt::Display for Proof {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let wholly = self.whole.iter().all(|whole| *whole);
        let seen = if wholly {
            format!("in all {} states", self.states)
        } else {
            format!(
                "in {} states and {} cards of {} walks beyond them",
                self.states, self.walked, self.walks
            )
        };
        let answers = self.most_answers;
        let longest = self.longest;
        let structure = |kept: &str| format!("by structure ({kept}), and {seen}");
        let harmless = self.harmless.iter().filter(|harmless| **harmless).count();
        let risk = match harmless {
            0 => seen.clone(),
            n if n == self.harmless.len() => "by structure (no step loses anything)".to_owned(),
            n => format!(
                "by structure at {n} of the symptoms (no step loses anything there), elsewhere {seen}"
            ),
        };
        let lines = [
            (
                "every path ends",
                Broken::Endless,
                structure(&format!(
                    "after {answers} answers at most; the longest met has {longest} cards"
                )),
            ),
            (
                "no card comes twice",
                Broken::Repeated,
                structure("what was answered or tried is closed"),
            ),
            (
                "no dead end",
                Broken::DeadEnd,
                structure("every card has answers of its own"),
            ),
            (
                "every choice leads somewhere",
                Broken::Nowhere,
                seen.clone(),
            ),
            ("conditions are kept", Broken::Forbidden, seen.clone()),
            ("nothing risky too early", Broken::RiskTooEarly, risk),
        ];
        for (promise, breaks, how) in lines {
            let how = match self.met.broken.get(&breaks) {
                None => how,
                Some(trail) => format!("BROKEN: {}, after {}", breaks.words(), trail.words()),
            };
            writeln!(f, "  {promise:<29} {how}")?;
        }
        let whole = self.whole.iter().filter(|whole| **whole).count();
        let all = self.whole.len();
        write!(
            f,
            "  looked at whole               {whole} of {all} symptoms"
        )
    }
}
