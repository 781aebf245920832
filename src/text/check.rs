//! Proves words sound before anyone reads them: complete, renderable, and in step with the flows.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentArgs;

use super::catalog::{Catalog, LABELS};
use super::desk;
use super::fault::TextFault;
use super::parts::{Part, parts};
use super::place::line;
use super::reminders;
use super::show::{hyphens, message, shared_message};
use super::speech;
use super::{Locale, Words};
use crate::engine::{Flow, Need, Risk};

/// A message's text: its id, and an attribute's name unless it is the value.
type Place = (String, Option<String>);

impl Words {
    /// Every fault of the words, measured against the flows that use them. After it everything is ready that people wait
    /// for: the texts of each language, and what can be typed in them.
    pub fn check(&self, flows: &[&Flow]) -> Vec<TextFault> {
        self.vocabulary();
        let mut wanted: Vec<Wanted> = flows
            .iter()
            .flat_map(|flow| wanted(flow, &self.catalog))
            .collect();
        wanted.extend(
            desk::wanted()
                .into_iter()
                .chain(reminders::wanted())
                .chain(speech::wanted())
                .map(|place| Wanted { place, must: true }),
        );
        for flow in flows {
            wanted.extend(self.replies_wanted(flow));
        }
        let mut faults = self.too_many();
        faults.extend(missing_from_source(&self.catalog, &wanted));
        faults.extend(unused(&self.catalog, flows, &wanted));
        for locale in self.locales() {
            faults.extend(parity(&self.catalog, locale));
            faults.extend(unrenderable(&self.catalog, locale, flows, &wanted));
        }
        faults
    }
}

impl Words {
    /// What each reply that stands ready for a flow consists of.
    fn replies_wanted(&self, flow: &Flow) -> Vec<Wanted> {
        let ids = self.reply_ids(&flow.id);
        let places = ids.iter().flat_map(|id| {
            let id = message(flow, "reply", id.as_str());
            [(id.clone(), None), (id, Some("title".to_owned()))]
        });
        places.map(|place| Wanted { place, must: true }).collect()
    }
}

/// The file of menu paths, which the words of flows are made of.
const PATHS: &str = "paths.ftl";
/// What the files with the words of shared parts begin with.
const SHARED: &str = "shared-";
/// What the ids of the words of shared parts begin with.
const SHARED_KINDS: [&str; 4] = [
    "shared-cause-",
    "shared-question-",
    "shared-step-",
    "shared-verify-",
];

/// A text that a flow or the desk asks for.
struct Wanted {
    place: Place,
    /// It must be there; otherwise it may be.
    must: bool,
}

fn wanted(flow: &Flow, catalog: &Catalog) -> Vec<Wanted> {
    // What flows share has words of its own, unless the flow has better ones.
    let part = |kind: &str, id: &str| {
        let (own, shared) = (message(flow, kind, id), shared_message(kind, id));
        let has = |id: &str| catalog.has(Locale::SOURCE, id, None);
        if !has(&own) && has(&shared) {
            shared
        } else {
            own
        }
    };
    let mut wanted = Vec::new();
    let mut want = |must: bool, id: String, attribute: Option<String>| {
        let place = (id, attribute);
        wanted.push(Wanted { place, must });
    };
    let some = |name: &str| Some(name.to_owned());
    let title = format!("{}-flow", hyphens(flow.id.as_str()));
    want(true, title.clone(), None);
    want(true, title.clone(), some("description"));
    want(true, title.clone(), some("problem"));
    want(false, title, some("meanwhile"));
    for symptom in &flow.symptoms {
        let id = message(flow, "symptom", symptom.id.as_str());
        want(true, id.clone(), None);
        want(true, id.clone(), some("words"));
        want(false, id, some("hint"));
    }
    for cause in &flow.causes {
        want(true, part("cause", cause.as_str()), None);
    }
    let mut devices = BTreeSet::new();
    for question in &flow.questions {
        let id = part("question", question.id.as_str());
        want(true, id.clone(), None);
        want(false, id.clone(), some("text"));
        for answer in &question.answers {
            let label = format!("answer-{}", hyphens(answer.id.as_str()));
            want(true, id.clone(), Some(label.clone()));
            want(false, id.clone(), Some(format!("{label}-hint")));
            if question.id.as_str() == "device" {
                devices.insert(hyphens(answer.id.as_str()).into_owned());
            }
            if let Some(reason) = &answer.hand_over {
                want(true, format!("reason-{}", hyphens(reason.as_str())), None);
            }
        }
    }
    for verify in &flow.verifies {
        let id = part("verify", verify.id.as_str());
        want(true, id.clone(), None);
        want(false, id.clone(), some("text"));
        for seen in &verify.answers {
            let label = format!("answer-{}", hyphens(seen.id.as_str()));
            want(true, id.clone(), Some(label.clone()));
            want(false, id.clone(), Some(format!("{label}-hint")));
        }
    }
    for step in &flow.steps {
        let id = part("step", step.id.as_str());
        want(true, id.clone(), None);
        want(true, id.clone(), some("title"));
        want(step.risk >= Risk::Mild, id.clone(), some("warning"));
        for device in &devices {
            want(false, id.clone(), Some(device.clone()));
        }
    }
    for says in &flow.says {
        want(true, message(flow, "says", says.id.as_str()), None);
    }
    for (_, need) in Need::ALL {
        want(true, format!("need-{}", hyphens(need)), None);
    }
    wanted
}

fn missing_from_source(catalog: &Catalog, wanted: &[Wanted]) -> Vec<TextFault> {
    wanted
        .iter()
        .filter(|w| w.must && !catalog.has(Locale::SOURCE, &w.place.0, w.place.1.as_deref()))
        .map(|w| {
            TextFault::of_locale(
                "en-US",
                format!("{} is missing, and a flow or the desk asks for it", name(&w.place)),
                "add it; `warning` must be there for every step that may cost something, `title` for every reply",
            )
        })
        .collect()
}

/// Texts in a flow's files, or the desk's, that nothing shows.
fn unused(catalog: &Catalog, flows: &[&Flow], wanted: &[Wanted]) -> Vec<TextFault> {
    let known: BTreeSet<&Place> = wanted.iter().map(|w| &w.place).collect();
    let mut faults = Vec::new();
    let of_flows = flows.iter().flat_map(|flow| {
        let words = format!("flow-{}.ftl", flow.id);
        [words, desk::file_of(&flow.id)]
    });
    let shared = catalog.files(Locale::SOURCE).map(|(file, _)| file);
    let shared = shared.filter(|file| file.starts_with(SHARED));
    let ours = desk::FILES
        .into_iter()
        .chain([reminders::FILE, speech::FILE]);
    let files = of_flows.chain(ours.map(str::to_owned));
    for file in files.chain(shared.map(str::to_owned)) {
        let mut found = catalog
            .file(Locale::SOURCE, &file)
            .map(parts)
            .unwrap_or_default();
        if file.starts_with(SHARED) {
            // Besides words of parts it has pieces that those are made of; and where no flow uses any of
            // it, the flows are others than those it came with.
            found.retain(|part| SHARED_KINDS.iter().any(|kind| part.id.starts_with(kind)));
            if !found.iter().any(|part| known.contains(&part.place())) {
                continue;
            }
        }
        for part in found.iter().filter(|part| !known.contains(&part.place())) {
            let fault = TextFault::of_locale(
                &format!("en-US/{file}"),
                format!("nothing shows {}", name(&part.place())),
                "remove it, or correct its name (underscores of ids become hyphens)",
            );
            let resource = catalog.file(Locale::SOURCE, &file);
            faults.push(fault.on(resource.and_then(|resource| line(resource, &part.id))));
        }
    }
    faults
}

/// What the source has and a language lacks, or the other way round. Variants for a device are
/// left to the language, and so are the wordings that people paste.
fn parity(catalog: &Catalog, locale: Locale) -> Vec<TextFault> {
    let places = |of: Locale| -> BTreeMap<Place, String> {
        let files = catalog.files(of).filter(|(file, _)| *file != LABELS);
        files
            .flat_map(|(file, resource)| {
                parts(resource)
                    .into_iter()
                    .map(move |p| (p.place(), file.to_owned()))
            })
            .collect()
    };
    let (source, own) = (places(Locale::SOURCE), places(locale));
    let folder = locale.folder();
    let lacking = source
        .iter()
        .filter(|(place, _)| !own.contains_key(*place))
        .map(|(place, file)| {
            TextFault::of_locale(
                &format!("{folder}/{file}"),
                format!("{} is missing", name(place)),
                "translate it; until then people read it in English",
            )
        });
    let extra = own
        .iter()
        .filter(|(place, _)| !source.contains_key(*place))
        .map(|(place, file)| {
            TextFault::of_locale(
                &format!("{folder}/{file}"),
                format!("{} is not in the source language", name(place)),
                "remove it, or correct its name",
            )
            .on(catalog
                .file(locale, file)
                .and_then(|resource| line(resource, &place.0)))
        });
    lacking.chain(extra).collect()
}

/// Texts that do not render with the variables that the source's text has.
///
/// Words of flows that are not there are left alone: what they may speak of is not known.
fn unrenderable(
    catalog: &Catalog,
    locale: Locale,
    flows: &[&Flow],
    wanted: &[Wanted],
) -> Vec<TextFault> {
    let known: BTreeSet<&Place> = wanted.iter().map(|w| &w.place).collect();
    let questions: BTreeSet<String> = flows
        .iter()
        .flat_map(|flow| {
            flow.questions
                .iter()
                .map(|q| hyphens(q.id.as_str()).into_owned())
        })
        .chain(["link".to_owned(), "flow".to_owned()])
        .collect();
    let variables: BTreeMap<Place, BTreeSet<String>> = catalog
        .files(Locale::SOURCE)
        .flat_map(|(_, resource)| parts(resource))
        .map(|part| (part.place(), part.variables.clone()))
        .collect();
    let mut faults = Vec::new();
    for (file, resource) in catalog.files(locale).filter(|(file, _)| *file != LABELS) {
        let of_flow = ["flow-", "replies-", SHARED]
            .iter()
            .any(|start| file.starts_with(start))
            || file == PATHS;
        let used = parts(resource)
            .iter()
            .any(|part| known.contains(&part.place()));
        // Paths differ by device, and only flows that ask for one have them.
        let by_device = |flow: &&Flow| flow.questions.iter().any(|q| q.id.as_str() == "device");
        let of_others = match file {
            PATHS => !flows.iter().any(by_device),
            _ => of_flow && !used,
        };
        for part in parts(resource).into_iter().filter(|_| !of_others) {
            let known = if of_flow {
                Some(&questions)
            } else {
                variables.get(&part.place())
            };
            faults.extend(fault(catalog, locale, file, &part, known));
        }
    }
    faults
}

fn fault(
    catalog: &Catalog,
    locale: Locale,
    file: &str,
    part: &Part,
    known: Option<&BTreeSet<String>>,
) -> Option<TextFault> {
    let mut args = FluentArgs::new();
    for variable in known.into_iter().flatten() {
        if matches!(variable.as_str(), "count" | "minutes") {
            args.set(variable.clone(), 2.0);
        } else {
            args.set(variable.clone(), "x");
        }
    }
    let error = catalog.render_error(locale, &part.id, part.attribute.as_deref(), &args)?;
    let fault = TextFault::of_locale(
        &format!("{}/{file}", locale.folder()),
        format!("{} does not render: {error}", name(&part.place())),
        "use the variables of the source's text only, and terms and messages that exist",
    );
    let resource = catalog.file(locale, file);
    Some(fault.on(resource.and_then(|resource| line(resource, &part.id))))
}

fn name(place: &Place) -> String {
    match &place.1 {
        Some(attribute) => format!("`{}.{attribute}`", place.0),
        None => format!("`{}`", place.0),
    }
}
