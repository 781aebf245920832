//! What authors of flows and translators use and no member meets: they see that a flow and its words are right before
//! anyone meets them.

pub mod advise;
pub mod chance;
pub mod diff;
pub mod draft;
pub mod examine;
pub mod finding;
pub mod flow_test;
pub mod graph;
pub mod parallel;
pub mod prove;
pub mod simulate;
pub mod words;

#[cfg(test)]
pub(crate) mod tests {
    use crate::flow::{self, Loaded};

    /// A small flow with one of everything.
    const SMALL: &str = r#"
[flow]
hand_over = "90m"
questions = 3
causes = ["off", "weak", "broken", "lost"]

[symptoms.green]
verify = "sent"
weights = { off = 8, weak = 5, broken = 3, lost = 1 }

[questions.device]
effort = "5s"
first = true
assume = "phone"
answers.phone = { share = 3 }
answers.mac = { share = 1, likelier = { broken = 4 } }

[questions.stolen]
effort = "5s"
answers.yes = { likelier = { lost = 1000 }, hand_over = "security" }
answers.no = {}

[steps.toggle]
effort = "2m"
risk = 0
fixes = { off = 0.9, weak = 0.1 }

[steps.patience]
effort = "1m"
wait = ["1h", "24h"]
risk = 1
fixes = { weak = 0.5 }

[steps.walk]
effort = "10m"
risk = 0
fixes = { weak = 0.6 }

[steps.reset]
effort = "6m"
risk = 2
fixes = { broken = 0.6, weak = 0.3 }

[steps.erase]
effort = "12m"
risk = 3
only_if = { device = ["mac"] }
fixes = { broken = 0.9 }

[verify.sent]
effort = "30s"
answers.blue = { means = "solved" }
answers.still_green = { means = "failed" }
answers.later = { means = "again" }

[says.as_text]
symptom = "green"
answers = { device = "mac" }
"#;

    /// The flow of a text that must be sound.
    pub(crate) fn load(text: &str) -> Loaded {
        flow::load("test", text).unwrap_or_else(|faults| panic!("{faults}"))
    }

    /// The small flow's text.
    pub(crate) fn text() -> String {
        SMALL.to_owned()
    }

    /// The small flow.
    pub(crate) fn small() -> Loaded {
        load(SMALL)
    }
}
