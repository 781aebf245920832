//! The flow that a command is about, and where flows and words come from.

use std::path::PathBuf;
use std::sync::Arc;

use super::failure::Failure;
use super::load;
use super::r#try::lacking;
use crate::config::Settings;
use crate::engine::Flow;
use crate::runtime::Library;

/// What can be said on the command line.
#[derive(Debug, clap::Args)]
pub(super) struct Wished {
    /// The flow
    #[arg(default_value = "imessage")]
    flow: String,
    /// Only this symptom; can be given several times
    #[arg(long, value_name = "SYMPTOM")]
    symptom: Vec<String>,
    /// Folder with flows (`<flow>.toml`) to look at instead
    #[arg(long, value_name = "DIR")]
    flows: Option<PathBuf>,
    /// Folder with words (`<locale>/*.ftl`) to look at instead
    #[arg(long, value_name = "DIR")]
    words: Option<PathBuf>,
}

/// What was wished for.
pub(super) struct Found {
    /// All flows and words.
    pub(super) library: Library,
    /// The flow.
    pub(super) flow: Arc<Flow>,
    /// Indices of the symptoms, in the order of the flow; all where none was named.
    pub(super) symptoms: Vec<usize>,
}

impl Wished {
    /// Loads flows and words, and finds what was wished for among them.
    pub(super) fn find(&self, settings: &mut Settings) -> Result<Found, Failure> {
        let texts = &mut settings.texts;
        texts.flows = self.flows.clone().or(texts.flows.take());
        texts.words = self.words.clone().or(texts.words.take());
        let library = load::load(texts)?.library;
        let named = library
            .flows
            .iter()
            .find(|flow| flow.id.as_str() == self.flow);
        let Some(flow) = named.map(Arc::clone) else {
            let known = library.flows.iter().map(|flow| flow.id.as_str());
            return Err(lacking("flow", &self.flow, known));
        };
        let known = || flow.symptoms.iter().map(|symptom| symptom.id.as_str());
        for wished in &self.symptom {
            if !known().any(|id| id == wished) {
                return Err(lacking("symptom", wished, known()));
            }
        }
        let wished = |id: &str| self.symptom.is_empty() || self.symptom.iter().any(|s| s == id);
        let symptoms = known().enumerate().filter(|(_, id)| wished(id));
        Ok(Found {
            symptoms: symptoms.map(|(nth, _)| nth).collect(),
            library,
            flow,
        })
    }
}
