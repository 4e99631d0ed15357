//! `grader solution EXERCISE`: after a pass, or where the reader insists: the solution, why it works, and how theirs differs.

use super::{NOT_PASSED, PASSED, tell_notes};
use crate::catalog::{Catalog, Entry};
use crate::error::{Error, Result};
use crate::judge::Outcome;
use crate::report::{human, solution, words};
use crate::standing::Standing;
use crate::state::State;
use crate::workspace::Workspace;
use std::fs;
use std::io::Write;

/// Of which exercise.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Its name, or the beginning of it
    exercise: String,
    /// Also where yours has not passed
    #[arg(long)]
    spoil: bool,
}

pub fn run(workspace: &Workspace, arguments: Arguments, out: &mut dyn Write) -> Result<u8> {
    let catalog = Catalog::load(workspace)?;
    let entry = catalog.one(&arguments.exercise)?;
    let place = &entry.place;
    if !arguments.spoil && !has_passed(workspace, entry)? {
        let text = words::solution_not_yet(human::command_name(), &place.name);
        let _ = writeln!(out, "{text}");
        return Ok(NOT_PASSED);
    }
    let read = |path: &std::path::Path| fs::read_to_string(path).map_err(|e| Error::read(path, &e));
    let right = read(&place.solution())?;
    let yours = read(&place.file()).ok();
    let yours = yours.filter(|yours| !place.is_skeleton(yours));
    let file = place.shown(&place.solution());
    let text = solution::shown(&file, &right, yours.as_deref());
    let _ = out.write_all(text.as_bytes());
    Ok(PASSED)
}

/// Whether it passes now, as far as is known, or has passed before.
fn has_passed(workspace: &Workspace, entry: &Entry) -> Result<bool> {
    if Standing::of(workspace, entry)?.passed() {
        return Ok(true);
    }
    let (attempts, note) = State::of(workspace).attempts();
    tell_notes(note);
    let id = entry.place.id();
    let mut of_it = attempts.iter().filter(|attempt| attempt.exercise == id);
    Ok(of_it.any(|attempt| attempt.verdict == Outcome::Passed))
}
