//! What a flow does: `(flow, session, input, now) -> (session, effects)`.

mod flow;

pub use flow::{
    Answer, Conditions, Flow, Means, Need, Question, Risk, Says, Seen, Step, Symptom, Verify,
};
