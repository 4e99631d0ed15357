//! `grader explain MISTAKE`: all that is known of a mistake, as `rustc --explain` does it for an error.

use super::PASSED;
use crate::catalog::{Catalog, KnownMistake};
use crate::error::Result;
use crate::judge::Recording;
use crate::report::explain;
use crate::workspace::Workspace;
use std::io::Write;

/// Which mistake.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Its id as a report shows it, `mse_gradient/forgot-the-mean`, or only the last part of it
    mistake: String,
}

pub fn run(workspace: &Workspace, arguments: Arguments, out: &mut dyn Write) -> Result<u8> {
    let catalog = Catalog::load(workspace)?;
    let mistake = catalog.find_mistake(&arguments.mistake)?;
    let _ = out.write_all(text(&catalog, &mistake)?.as_bytes());
    Ok(PASSED)
}

fn text(catalog: &Catalog, mistake: &KnownMistake) -> Result<String> {
    let header = mistake.header()?;
    let entry = catalog.entries.iter().find(|e| e.place == mistake.place);
    let definition = entry.and_then(|entry| entry.definition.as_ref().ok());
    // Without them the words still say what there is to say.
    let recording = Recording::read(&mistake.place.recording()).unwrap_or_default();
    Ok(explain::mistake(mistake, &header, definition, &recording))
}
