//! The flow tests that belong to flows: those inside the program, or those in the folder beside them.

use super::failure::{Failure, Kind};
use super::shipped;
use crate::config::Texts;
use crate::runtime::Library;
use crate::workshop::flow_test::{self, Missing, Outcome};

/// The folder of tests, in a folder of flows.
const FOLDER: &str = "tests";

/// Runs the tests of whatever flows the settings name.
pub(super) fn run(texts: &Texts, library: &Library) -> Result<Outcome, Failure> {
    let Some(flows) = &texts.flows else {
        let missing = match texts.words {
            Some(_) => Missing::PassedOver,
            None => Missing::Fault,
        };
        return Ok(flow_test::run(library, &shipped::tests(), missing));
    };
    let folder = flows.join(FOLDER);
    let files = flow_test::files_in(&folder).map_err(|error| {
        let what = format!("cannot read the flow tests in {}", folder.display());
        Failure::new(Kind::Asked, anyhow::Error::new(error).context(what))
    })?;
    Ok(flow_test::run(library, &files, Missing::Fault))
}
