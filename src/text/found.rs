//! What the bot found out by itself, in words: above a card where it changes what to do, small below it where not.

use fluent_bundle::FluentArgs;

use super::show::Scene;
use crate::engine::{Finding, Sign};
use crate::ids::Timestamp;

/// What is said above a card. Each says when the page was read.
pub(super) fn notes(scene: &Scene<'_>) -> Vec<String> {
    let loud = scene.place.found.iter();
    let loud = loud.filter(|finding| finding.sign != Sign::Clear);
    loud.map(|finding| say(scene, finding)).collect()
}

/// What is said small below a card: that Apple's page shows nothing.
pub(super) fn aside(scene: &Scene<'_>) -> Option<String> {
    let found = scene.place.found.iter();
    let mut clear = found.filter(|finding| finding.sign == Sign::Clear);
    clear.next().map(|finding| say(scene, finding))
}

/// A line of the path.
pub(super) fn line(scene: &Scene<'_>, finding: &Finding) -> String {
    let what = scene.plain(&format!("found-path-{}", finding.sign.as_str()));
    let mut args = FluentArgs::new();
    args.set("what", what);
    args.set("read", moment(finding.read));
    scene.say("found-path", None, &args)
}

fn say(scene: &Scene<'_>, finding: &Finding) -> String {
    let id = format!("found-{}", finding.sign.as_str());
    let mut args = FluentArgs::new();
    args.set("read", moment(finding.read));
    let about = finding.about.map(|about| {
        args.set("about", format!("<t:{}:f>", about.seconds()));
        "about"
    });
    scene.say(&id, about, &args)
}

/// A mark of time, which each medium shows in its own way.
fn moment(at: Timestamp) -> String {
    format!("<t:{}:R>", at.seconds())
}
