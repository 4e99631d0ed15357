//! `grader explain MISTAKE`: all that is known of a mistake, as `rustc --explain` does it for an error.

use super::PASSED;
use crate::catalog::{Catalog, Kind, Kinds, KnownMistake};
use crate::error::Result;
use crate::judge::Recording;
use crate::report::explain::{self, OfKind};
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
    // Without them the rest of the text still says what there is to say.
    let kinds = Kinds::read(workspace).unwrap_or_default();
    let _ = out.write_all(text(&catalog, &kinds, &mistake)?.as_bytes());
    Ok(PASSED)
}

fn text(catalog: &Catalog, kinds: &Kinds, mistake: &KnownMistake) -> Result<String> {
    let header = mistake.header()?;
    let entry = catalog.entries.iter().find(|e| e.place == mistake.place);
    let definition = entry.and_then(|entry| entry.definition.as_ref().ok());
    // Without them the words still say what there is to say.
    let recording = Recording::read(&mistake.place.recording()).unwrap_or_default();
    let kind = header.kind.as_deref().and_then(|name| kinds.named(name));
    let of_kind = kind.map(|kind| OfKind {
        kind,
        elsewhere: elsewhere(catalog, kind, mistake),
    });
    Ok(explain::mistake(
        mistake,
        &header,
        definition,
        &recording,
        of_kind.as_ref(),
    ))
}

/// The names of the other exercises that have a mistake of `kind`.
fn elsewhere<'a>(catalog: &'a Catalog, kind: &Kind, mistake: &KnownMistake) -> Vec<&'a str> {
    let places = catalog.meeting(&kind.name).into_iter();
    let others = places.filter(|place| **place != mistake.place);
    others.map(|place| place.name.as_str()).collect()
}
