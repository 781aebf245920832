//! `blueback graph`: a picture of a flow.
use super::failure::Failure;
use super::wished::Wished;
use crate::config::Settings;
/// What can be said on the command line.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    wished: Wished,
}
pub(super) fn run(mut settings: Settings, args: &Args) -> Result<(), Failure> {
    args.wished.find(&mut settings)?;
    Ok(())
}
