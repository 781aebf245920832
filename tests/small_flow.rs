//! A small flow with one of everything, and words for it.

use std::sync::Arc;

use blueback::engine::Flow;
use blueback::flow;
use blueback::runtime::Library;
use blueback::text::{Source, Words};

pub(crate) const FLOW: &str = r#"
[flow]
hand_over = "90m"
questions = 3
causes = ["off", "weak", "broken", "lost"]

[symptoms.green]
verify = "sent"
weights = { off = 8, weak = 5, broken = 3, lost = 1 }
[symptoms.stuck]
verify = "sent"
weights = { off = 2, weak = 8, broken = 5 }

[questions.device]
effort = "5s"
first = true
assume = "phone"
answers.phone = { share = 3 }
answers.mac = { share = 1, likelier = { broken = 4 } }

[questions.stolen]
effort = "5s"
symptoms = ["green"]
answers.yes = { likelier = { lost = 1000 }, hand_over = "security" }
answers.no = {}

[questions.signal]
effort = "5s"
answers.bars = { unlikelier = { weak = 20 } }
answers.none = { likelier = { weak = 20 } }

[steps.toggle]
effort = "2m"
risk = 0
fixes = { off = 0.9, weak = 0.1 }

[steps.patience]
effort = "1m"
wait = ["1h", "24h"]
risk = 1
fixes = { weak = 0.5 }
needs = ["passcode"]

[steps.walk]
effort = "10m"
risk = 0
not_if = { device = ["mac"] }
fixes = { weak = 0.6 }

[steps.reset]
effort = "6m"
risk = 2
fixes = { broken = 0.6, weak = 0.3 }

[steps.erase]
effort = "12m"
risk = 3
only_if = { device = ["phone"] }
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

/// What the words of the flow are besides its ids.
const SAYS: &str = "small-says-as-text =\n    Sent as text message\n";

/// The flow.
pub(crate) fn small() -> Arc<Flow> {
    flow::load("small", FLOW)
        .unwrap_or_else(|faults| panic!("{faults}"))
        .flow
}

/// The same flow a version later: it has no step `toggle` any more.
pub(crate) fn small_changed() -> Arc<Flow> {
    let text = FLOW
        .replace("[steps.toggle]", "[steps.switch]")
        .replace("\"90m\"", "\"91m\"");
    flow::load("small", &text)
        .unwrap_or_else(|faults| panic!("{faults}"))
        .flow
}

/// A library of one flow, whose parts are called by their ids.
pub(crate) fn library(flow: Arc<Flow>) -> Library {
    let source = |file: &str, text: String| Source {
        folder: "en-US".to_owned(),
        file: file.to_owned(),
        text,
    };
    let shipped = |file: &str| {
        let own = concat!(env!("CARGO_MANIFEST_DIR"), "/i18n/en-US");
        source(
            file,
            std::fs::read_to_string(format!("{own}/{file}")).unwrap(),
        )
    };
    let sources = [
        shipped("session.ftl"),
        shipped("change.ftl"),
        shipped("language.ftl"),
        source("flow-small.ftl", words(&flow)),
    ];
    let words = Words::new(&sources).unwrap_or_else(|faults| panic!("{faults:?}"));
    Library {
        flows: vec![flow],
        words: Arc::new(words),
    }
}

/// The words of the flow: each part is called by its id.
pub(crate) fn words(flow: &Flow) -> String {
    let mut ftl = format!("small-flow = Small\n{SAYS}");
    for symptom in &flow.symptoms {
        ftl += &format!("small-symptom-{0} = {0}\n    .words = {0}\n", symptom.id);
    }
    for cause in &flow.causes {
        ftl += &format!("small-cause-{cause} = {cause}\n");
    }
    let answers = |ids: Vec<&str>| -> String {
        let lines = ids.iter().map(|id| {
            let hyphens = id.replace('_', "-");
            format!("    .answer-{hyphens} = {id}\n")
        });
        lines.collect()
    };
    for question in &flow.questions {
        let ids = question.answers.iter().map(|a| a.id.as_str()).collect();
        ftl += &format!("small-question-{0} = {0}\n{1}", question.id, answers(ids));
    }
    for verify in &flow.verifies {
        let ids = verify.answers.iter().map(|a| a.id.as_str()).collect();
        ftl += &format!("small-verify-{0} = {0}\n{1}", verify.id, answers(ids));
    }
    for step in &flow.steps {
        ftl += &format!(
            "small-step-{0} = {0}\n    .title = {0}\n    .warning = {0}\n",
            step.id
        );
    }
    ftl
}
