//! A card in the words of a person's languages.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::sync::Arc;

use fluent_bundle::FluentArgs;

use super::chain::Chain;
use super::shown::{Accent, Kind, Link, Shown, Turn};
use super::{choices, found, grow, note, reason, summary};
use crate::engine::{Card, Effect, End, Flow, Need, Place, Risk, Session, why};

/// Everything that the words of one card depend on.
pub(super) struct Scene<'a> {
    pub(super) chain: Arc<Chain>,
    pub(super) flow: &'a Flow,
    pub(super) session: &'a Session,
    pub(super) place: &'a Place,
    pub(super) card: &'a Card,
    pub(super) effects: &'a [Effect],
    /// What every message of the flow may speak of. Made once, and only for a card with such a
    /// message.
    pub(super) args: OnceCell<FluentArgs<'a>>,
}

impl Scene<'_> {
    /// A message of the program.
    pub(super) fn say(&self, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> String {
        self.chain.say(id, attribute, || args)
    }

    /// A message of the program without variables.
    pub(super) fn plain(&self, id: &str) -> String {
        self.say(id, None, &FluentArgs::new())
    }

    /// A message of the flow about one of its parts.
    pub(super) fn flow(&self, kind: &str, id: &str, attribute: Option<&str>) -> String {
        let id = self.of_flow(kind, id);
        self.chain.say(&id, attribute, || self.args())
    }

    /// A message about a part that the flow may not have any more, if it still has words.
    pub(super) fn part(&self, kind: &str, id: &str, attribute: Option<&str>) -> Option<String> {
        let id = self.of_flow(kind, id);
        self.chain.find(&id, attribute, || self.args())
    }

    /// A message of the flow that may be left out.
    pub(super) fn flow_maybe(&self, kind: &str, id: &str, attribute: &str) -> Option<String> {
        let id = self.of_flow(kind, id);
        self.chain.find(&id, Some(attribute), || self.args())
    }

    /// How to bridge the time until it is repaired, where the flow says so.
    fn meanwhile(&self) -> Option<String> {
        let id = format!("{}-flow", hyphens(self.flow.id.as_str()));
        self.chain.find(&id, Some("meanwhile"), || self.args())
    }

    /// The id of a message about a part of the flow: its own, or else the one that flows share.
    fn of_flow(&self, kind: &str, id: &str) -> String {
        let own = message(self.flow, kind, id);
        if self.chain.has(&own) {
            return own;
        }
        let shared = shared_message(kind, id);
        if self.chain.has(&shared) { shared } else { own }
    }

    fn args(&self) -> &FluentArgs<'_> {
        self.args
            .get_or_init(|| flow_args(self.flow, self.place, self.card))
    }

    /// The answer that holds for the question `device`, which chooses a step's variant.
    fn device(&self) -> Option<&str> {
        let questions = &self.flow.questions;
        let device = questions.iter().position(|q| q.id.as_str() == "device")?;
        let answer = self.place.holds(self.flow, device)?;
        Some(questions[device].answers[answer].id.as_str())
    }
}

/// What every message of a flow may speak of: the answers so far, the flow, and the card's page.
fn flow_args<'a>(flow: &'a Flow, place: &Place, card: &Card) -> FluentArgs<'a> {
    let mut args = FluentArgs::with_capacity(flow.questions.len() + 2);
    args.set("flow", flow.id.as_str());
    for (nth, question) in flow.questions.iter().enumerate() {
        let answer = place.holds(flow, nth);
        let answer = answer.map_or("unknown", |a| question.answers[a].id.as_str());
        args.set(hyphens(question.id.as_str()), answer);
    }
    if let Some(link) = link(flow, card) {
        args.set("link", link);
    }
    args
}

fn link<'a>(flow: &'a Flow, card: &Card) -> Option<&'a str> {
    match card {
        Card::Question(question) => flow.questions[*question].link.as_deref(),
        Card::Step(step) | Card::Wait { step, .. } => flow.steps[*step].link.as_deref(),
        Card::Symptom | Card::Check { .. } | Card::End(_) => None,
    }
}

/// The id of a flow's message about one of its parts (underscores of ids become hyphens).
pub(super) fn message(flow: &Flow, kind: &str, id: &str) -> String {
    [hyphens(flow.id.as_str()), kind.into(), hyphens(id)].join("-")
}

/// The id of the message about a part that flows share.
pub(super) fn shared_message(kind: &str, id: &str) -> String {
    ["shared".into(), kind.into(), hyphens(id)].join("-")
}

/// An id as messages spell it.
pub(super) fn hyphens(id: &str) -> Cow<'_, str> {
    if id.contains('_') {
        Cow::Owned(id.replace('_', "-"))
    } else {
        Cow::Borrowed(id)
    }
}

/// Renders the card of a scene.
pub(super) fn shown(scene: &Scene<'_>) -> Shown {
    let (title, text) = title_and_text(scene);
    let step = match scene.card {
        Card::Step(step) => Some(&scene.flow.steps[*step]),
        Card::Symptom
        | Card::Question(_)
        | Card::Wait { .. }
        | Card::Check { .. }
        | Card::End(_) => None,
    };
    let warning = step.and_then(|s| scene.flow_maybe("step", s.id.as_str(), "warning"));
    let tried = scene.place.steps.iter().flatten().count();
    Shown {
        kind: kind(scene.card),
        id: id(scene),
        turn: Some(Turn {
            began: scene.session.began.millis(),
            turn: scene.session.turn,
        }),
        notes: note::notes(scene),
        title,
        text,
        warning,
        needs: step.and_then(|s| needs(scene, &s.needs)),
        why: explanation(scene),
        explained: scene.effects.contains(&Effect::Explain),
        progress: progress(scene, tried),
        summary: match scene.card {
            Card::End(End::HandedOver(_)) => Some(summary::summary(scene)),
            Card::End(End::Solved { .. })
            | Card::Symptom
            | Card::Question(_)
            | Card::Step(_)
            | Card::Wait { .. }
            | Card::Check { .. } => None,
        },
        link: link(scene.flow, scene.card).map(|url| Link {
            label: scene.plain("link-open"),
            url: url.to_owned(),
        }),
        choices: choices::choices(scene),
        accent: accent(scene),
        speech: Box::default(),
    }
}

/// What was tried, and what was found out and changes little.
fn progress(scene: &Scene<'_>, tried: usize) -> Option<String> {
    let tried = (tried > 0).then(|| {
        let mut args = FluentArgs::new();
        args.set("count", tried as f64);
        scene.say("progress-tried", None, &args)
    });
    let parts: Vec<String> = tried.into_iter().chain(found::aside(scene)).collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

fn title_and_text(scene: &Scene<'_>) -> (String, String) {
    let plain = FluentArgs::new();
    match scene.card {
        Card::Symptom => {
            let text = scene.say("card-symptom", Some("text"), &plain);
            let text = grow::paragraph(&scene.chain, [text].into_iter().chain(scene.meanwhile()));
            let safety = scene.plain("card-safety");
            let title = scene.plain("card-symptom");
            (title, format!("{text}\n\n{safety}"))
        }
        Card::Question(question) => {
            let id = scene.flow.questions[*question].id.as_str();
            let text = scene.flow_maybe("question", id, "text");
            (scene.flow("question", id, None), text.unwrap_or_default())
        }
        Card::Check { verify, .. } => {
            let id = scene.flow.verifies[*verify].id.as_str();
            let text = scene.flow_maybe("verify", id, "text");
            (scene.flow("verify", id, None), text.unwrap_or_default())
        }
        Card::Step(step) => {
            let id = scene.flow.steps[*step].id.as_str();
            let variant = scene
                .device()
                .and_then(|device| scene.flow_maybe("step", id, &hyphens(device)));
            let text = variant.unwrap_or_else(|| scene.flow("step", id, None));
            (scene.flow("step", id, Some("title")), text)
        }
        Card::Wait {
            step, until, due, ..
        } => {
            let mut args = FluentArgs::new();
            let id = scene.flow.steps[*step].id.as_str();
            args.set("step", scene.flow("step", id, Some("title")));
            args.set("until", format!("<t:{}:R>", until.seconds()));
            let body = if *due {
                "card-wait-due"
            } else {
                "card-wait-until"
            };
            (
                scene.say("card-wait", None, &args),
                scene.say(body, None, &args),
            )
        }
        Card::End(End::Solved { verified }) => {
            let id = if *verified {
                "end-solved"
            } else {
                "end-solved-unverified"
            };
            (scene.plain(id), scene.say(id, Some("text"), &plain))
        }
        Card::End(End::HandedOver(why)) => {
            let why = scene.plain(&reason::message(why));
            let text = scene.say("end-handed-over", Some("text"), &plain);
            (scene.plain("end-handed-over"), format!("{why}\n\n{text}"))
        }
    }
}

fn kind(card: &Card) -> Kind {
    match card {
        Card::Symptom => Kind::Symptom,
        Card::Question(_) | Card::Check { .. } => Kind::Question,
        Card::Step(_) => Kind::Step,
        Card::Wait { .. } => Kind::Wait,
        Card::End(_) => Kind::End,
    }
}

fn id(scene: &Scene<'_>) -> String {
    match scene.card {
        Card::Symptom => "symptom",
        Card::Question(question) => scene.flow.questions[*question].id.as_str(),
        Card::Check { verify, .. } => scene.flow.verifies[*verify].id.as_str(),
        Card::Step(step) | Card::Wait { step, .. } => scene.flow.steps[*step].id.as_str(),
        Card::End(End::Solved { verified: true }) => "solved",
        Card::End(End::Solved { verified: false }) => "solved_unverified",
        Card::End(End::HandedOver(_)) => "handed_over",
    }
    .to_owned()
}

fn accent(scene: &Scene<'_>) -> Accent {
    match scene.card {
        Card::Symptom | Card::Question(_) | Card::Check { .. } | Card::Wait { .. } => Accent::Calm,
        Card::Step(step) => Accent::Step(scene.flow.steps[*step].risk),
        Card::End(End::Solved { .. }) => Accent::Solved,
        Card::End(End::HandedOver(_)) => Accent::HandedOver,
    }
}

fn needs(scene: &Scene<'_>, needs: &[Need]) -> Option<String> {
    if needs.is_empty() {
        return None;
    }
    let parts = Need::ALL
        .iter()
        .filter(|(need, _)| needs.contains(need))
        .map(|(_, name)| scene.plain(&format!("need-{}", hyphens(name))));
    let mut args = FluentArgs::new();
    args.set("list", grow::list(&scene.chain, parts));
    Some(scene.say("needs-list", None, &args))
}

/// Why the card comes now, as short sentences.
fn explanation(scene: &Scene<'_>) -> String {
    match scene.card {
        Card::Symptom => scene.plain("why-symptom"),
        Card::Question(question) if scene.flow.questions[*question].first => {
            scene.plain("why-question-first")
        }
        Card::Question(_) => scene.plain("why-question"),
        Card::Check { .. } => scene.plain("why-check"),
        Card::Wait { .. } => scene.plain("why-wait"),
        Card::End(_) => scene.plain("why-end"),
        Card::Step(step) => {
            let why = why(scene.flow, scene.place, *step);
            let cause = |cause: usize| {
                let id = scene.flow.causes[cause].as_str();
                scene.flow("cause", id, None)
            };
            let mut args = FluentArgs::new();
            let mut sentences = Vec::new();
            match why.causes[..] {
                [] => {}
                [one] => {
                    args.set("cause", cause(one));
                    sentences.push(scene.say("why-likely", None, &args));
                }
                [first, second, ..] => {
                    args.set("first", cause(first));
                    args.set("second", cause(second));
                    sentences.push(scene.say("why-likely-two", None, &args));
                }
            }
            let minutes = why.minutes.ceil();
            args.set("minutes", minutes);
            let effort = if why.minutes < 0.75 {
                "why-moment"
            } else {
                "why-minutes"
            };
            sentences.push(scene.say(effort, None, &args));
            sentences.push(scene.plain(match why.risk {
                Risk::None => "why-risk-none",
                Risk::Mild => "why-risk-mild",
                Risk::Settings => "why-risk-settings",
                Risk::Data => "why-risk-data",
            }));
            grow::paragraph(&scene.chain, sentences)
        }
    }
}
