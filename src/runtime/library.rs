//! What there is to answer with: the flows on offer and the words around them.

use std::sync::Arc;

use crate::engine::Flow;
use crate::ids::FlowId;
use crate::text::Words;

/// The flows on offer and the words around them, both checked when they were loaded.
#[derive(Clone)]
pub struct Library {
    /// The flows, in the order in which media offer them; no id twice.
    pub flows: Vec<Arc<Flow>>,
    /// The words of all languages.
    pub words: Arc<Words>,
}

impl Library {
    /// The flow of this id, if it is on offer.
    pub fn flow(&self, id: &FlowId) -> Option<&Arc<Flow>> {
        self.flows.iter().find(|flow| flow.id == *id)
    }
}
